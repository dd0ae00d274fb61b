"""Chinese text: what is refused, and by what it is found and sorted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.kit import text


@pytest.mark.parametrize(
    "typed", ["a\x00b", "a\x1bb", "a\x7fb", "张\u200b三", "\u202eabc", "a\u2066b", "\ufeffa", "a\ud800b", "a\x0bb"]
)
def test_control_zero_width_and_direction_marks_are_refused_by_their_number(typed: str) -> None:
    with pytest.raises(ValueError, match=r"^U\+[0-9A-F]{4}$"):
        text.clean(typed)


def test_cleaning_keeps_what_people_write_and_drops_blanks_around_it() -> None:
    assert text.clean("  第一行\n\t第二行 𠮷 café  ") == "第一行\n\t第二行 𠮷 café"


def test_full_width_digits_and_letters_are_found_by_plain_ones() -> None:
    assert text.tokens("３栋ＡＢ座") == ["3", "栋", "ab", "座"]
    assert text.search_query("３") == text.search_query("3") == "3:*"


def test_characters_are_asked_as_a_phrase_and_letters_as_a_prefix() -> None:
    assert text.search_query("东湖 dh") == "(东 <-> 湖) & dh:*"
    assert text.search_query("！？ ") == ""


def test_pinyin_and_initials_start_at_every_syllable() -> None:
    assert text.pinyin_key("东湖路").split() == ["donghulu", "dhl", "hulu", "hl", "lu", "l"]


def test_only_the_beginning_of_a_long_text_gets_pinyin() -> None:
    beginning = "东" * text.NAME_LENGTH

    assert text.pinyin_key(beginning + "湖") == text.pinyin_key(beginning)


def test_names_sort_by_pinyin_and_numbers_by_size() -> None:
    names = ["张三", "10栋", "安琪", "2栋", "李四", "Zoo"]

    assert sorted(names, key=text.sort_key) == ["2栋", "10栋", "安琪", "李四", "张三", "Zoo"]


@given(st.text(max_size=400))
def test_no_text_at_all_breaks_a_key_or_a_query(typed: str) -> None:
    assert len(text.sort_key(typed)) <= 240
    assert set(text.search_query(typed)) <= set("abcdefghijklmnopqrstuvwxyz0123456789:*<->&() ") | set(
        "".join(text.tokens(typed))
    )
    assert all(token in text.char_key(typed).split() for token in text.tokens(typed))


def test_a_question_of_any_length_stays_one_that_postgresql_takes() -> None:
    assert len(text.search_query("a" * 100_000)) < 3_000
    assert len(text.search_query("东湖 " * 50_000)) < 10_000


def test_a_text_of_any_length_makes_a_key_that_postgresql_takes() -> None:
    assert len(text.char_key("事" * 900_000).encode()) < 1_000_000
