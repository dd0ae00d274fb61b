"""How wide the columns of a list are: enough for what is in them, and never at the cost of what a row is about."""

from frontend.metadata import Entity, metadata
from frontend.widths import MAIN_LEAST, ROOM, measured, widths


def entity(name: str) -> Entity:
    found = metadata().by_name(name)
    assert found is not None
    return found


def test_a_chinese_character_is_square_and_a_letter_about_half_of_it() -> None:
    assert (measured("东湖"), measured("ab"), measured("")) == (28, 16, 0)


def test_a_column_is_as_wide_as_what_is_in_it_and_its_head() -> None:
    case = entity("Case")
    shown = [c for name in ("number", "title", "estate", "status") if (c := case.column(name))]

    short = widths(shown, case, [["DH-1", "路灯不亮", "金安里", "草稿"]], "zh")
    long = widths(shown, case, [["DH-2611-0190", "路灯不亮", "平天湖壹号北区", "社区党委研判"]], "zh")

    assert set(short) == {"number", "estate", "status"}
    assert all(short[name] < long[name] for name in short)


def test_however_much_the_others_want_the_main_column_keeps_its_share() -> None:
    case = entity("Case")
    shown = [c for name in case.list if (c := case.column(name))]
    row = ["x" * 60 for _ in shown]

    assert sum(widths(shown, case, [row], "en").values()) <= ROOM - MAIN_LEAST
