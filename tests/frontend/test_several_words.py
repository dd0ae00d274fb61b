"""Several words in a form: shown in the reader's language, read in either, refused with those that there are."""

import pytest

from frontend.fields import Bad, Option, field_of, parse, sent, shown
from frontend.metadata import Choice, Column

AMENITIES = Column(
    name="amenities", zh="便民设施", en="Amenities", kind="enums", input="amenities", nullable=False,
    choices=(Choice("WIFI", "无线网", "Wi-Fi"), Choice("TOILET", "卫生间", "Toilet")),
)  # fmt: skip


@pytest.mark.parametrize(("lang", "written"), [("zh", "无线网、卫生间"), ("en", "Wi-Fi, Toilet")])
def test_words_are_shown_in_the_readers_language_and_read_again(lang: str, written: str) -> None:
    assert shown(AMENITIES, ["WIFI", "TOILET"], lang) == written
    assert parse(AMENITIES, written, lang) == ["WIFI", "TOILET"]


@pytest.mark.parametrize("written", ["wi-fi；卫生间", "WIFI，toilet", " 无线网 ,Toilet、"])
def test_words_may_be_written_in_either_language_with_any_comma(written: str) -> None:
    assert parse(AMENITIES, written, "zh") == ["WIFI", "TOILET"]


def test_no_word_is_an_empty_list() -> None:
    assert parse(AMENITIES, "", "zh") == []


def test_an_unknown_word_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(Bad, match="没有「桑拿」这一项，可以写：无线网、卫生间"):
        parse(AMENITIES, "桑拿", "zh")


def test_the_field_has_a_box_for_each_word_and_may_stay_empty() -> None:
    field = field_of(AMENITIES, {"amenities": ["TOILET"]}, "zh", new=False)

    assert field.options == [Option("WIFI", "无线网", False), Option("TOILET", "卫生间", True)]
    assert not field.required


def test_a_form_says_the_words_that_are_ticked() -> None:
    assert sent(AMENITIES, {"amenities.TOILET": "on", "name": "x"}) == "TOILET"
    assert parse(AMENITIES, sent(AMENITIES, {}), "zh") == []
    assert sent(AMENITIES, {"amenities": "无线网"}) == "无线网"
