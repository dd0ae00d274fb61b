"""Values: local time, thin spaces, time left in words; form texts and the wire."""

from datetime import UTC, datetime
from typing import Any

import pytest

from frontend.fields import Bad, field_of, is_masked, parse
from frontend.metadata import Column, read
from frontend.values import Cell, called, cell, due, money, number, settled, short_instant, spoken_instant
from tests.frontend.sdl import SDL

META = read(SDL)
NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


def column(name: str) -> Column:
    entity = META.by_name("Matter")
    found = entity.column(name) if entity else None
    assert found is not None
    return found


def test_a_title_says_the_word_of_an_enum() -> None:
    matter = META.by_name("Matter")
    assert matter is not None
    row = {"number": "A-1", "state": "CLOSED"}
    assert [called(matter, row, name, "zh") for name in ("number", "state", "title")] == ["A-1", "已结", ""]


def test_numbers_have_thin_spaces_and_a_real_minus() -> None:
    assert [number(8274), number(-12), number("1200.50"), money("3800.00")] == [
        "8\u2009274",
        "\u221212",
        "1\u2009200.50",
        "3\u2009800",
    ]


def test_instants_are_read_in_shanghai() -> None:
    assert short_instant("2026-11-22T16:30:00.000Z", NOON.date()) == "11-23 00:30"
    assert short_instant("2025-11-22T16:30:00.000Z", NOON.date()) == "2025-11-23"
    assert spoken_instant("2026-11-22T16:30:00.000Z", "zh", NOON) == "今天 00:30"
    assert spoken_instant("2026-11-22T15:30:00.000Z", "en", NOON) == "yesterday 23:30"


@pytest.mark.parametrize(
    ("until", "words", "tone"),
    [
        ("2026-11-25T04:00:00.000Z", "剩 2 天", ""),
        ("2026-11-24T08:00:00.000Z", "剩 1 天 4 小时", ""),
        ("2026-11-23T07:00:00.000Z", "剩 3 小时", "soon"),
        ("2026-11-23T03:30:00.000Z", "超期 30 分钟", "over"),
        ("2026-11-21T04:00:00.000Z", "超期 2 天", "over"),
    ],
)
def test_time_left_is_said_in_words_and_marked_only_when_it_presses(until: str, words: str, tone: str) -> None:
    found = due(until, "zh", NOON)
    assert (found.t, found.x) == (words, tone)


def test_a_row_that_has_ended_has_no_time_left() -> None:
    entity = META.by_name("Matter")
    assert entity is not None
    ended = settled(entity, {"state": "CLOSED"})
    assert ended
    assert cell(column("dueAt"), "2020-01-01T00:00:00.000Z", META, "zh", settled=ended).x == ""


def test_a_state_is_a_chip_and_a_link_leads_to_its_row() -> None:
    assert cell(column("state"), "OPEN", META, "en") == Cell("Open", "blue", "50", "Open")
    assert cell(column("place"), {"id": "7", "name": "东湖"}, META, "zh") == Cell("东湖", "/places/7", "", "东湖")
    assert cell(column("place"), None, META, "zh") == Cell()


@pytest.mark.parametrize(
    ("name", "typed", "wire"),
    [
        ("people", " １２ ", 12),
        ("people", "1\u2009200", 1200),
        ("cost", "1,200.50", "1200.50"),
        ("bornOn", "2026年11月3日", "2026-11-03"),
        ("bornOn", "2026/11/3", "2026-11-03"),
        ("reportedAt", "2026-11-03 14:30", "2026-11-03T06:30:00.000Z"),
        ("urgent", "true", True),
        ("urgent", None, False),
        ("helpers", "a,b", ["a", "b"]),
        ("title", "  ", None),
        ("shape", '{"type":"Point","coordinates":[1,2]}', {"type": "Point", "coordinates": [1, 2]}),
    ],
)
def test_a_form_text_becomes_its_wire_value(name: str, typed: Any, wire: Any) -> None:
    assert parse(column(name), typed, "zh") == wire


@pytest.mark.parametrize(
    ("name", "typed", "says"),
    [
        ("people", "12o", "要写整数，「12o」不是"),
        ("cost", "多", "要写数字，「多」不是"),
        ("bornOn", "2026-02-30", "「2026-02-30」不是日期"),
        ("reportedAt", "明天", "「明天」不是时间"),
        ("shape", "{", "JSON 写法有误"),
        ("shape", "[]", "GeoJSON"),
    ],
)
def test_a_text_that_means_nothing_is_refused_in_the_readers_words(name: str, typed: str, says: str) -> None:
    with pytest.raises(Bad) as refused:
        parse(column(name), typed, "zh")
    assert says in str(refused.value)


def test_a_sealed_number_shows_its_mask_and_starts_empty() -> None:
    shown = field_of(column("idNumber"), {"idNumber": "3429**********0018"}, "zh", new=False)
    assert (shown.editor, shown.value, shown.required) == ("sealed", "", False)
    assert "3429**********0018" in shown.mask
    assert is_masked("138****2719")


def test_a_default_of_the_input_fills_a_new_form() -> None:
    assert field_of(column("urgent"), {}, "zh", new=True).value == "true"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"环境": 4, "设施": 1200}, "环境 4，设施 1\u2009200"),
        (["甲", "乙"], "甲，乙"),
        ({"a": {"b": 1}}, '{"a": {"b": 1}}'),
    ],
)
def test_a_few_plain_values_in_json_read_as_words(value: Any, words: str) -> None:
    assert cell(Column("x", "x", "x", kind="json", widget="json"), value, META, "zh") == Cell(words)
