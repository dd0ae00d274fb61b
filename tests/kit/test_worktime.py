"""Working time in China: office hours, public holidays, make-up days."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.kit.worktime import DAY, ZONE, due, elapsed, is_workday

instants = st.datetimes(datetime(2026, 9, 15), datetime(2026, 11, 20), timezones=st.just(UTC))
"""Around National Day, with its make-up days."""
spans = st.timedeltas(timedelta(minutes=1), timedelta(hours=200))


def local(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of 2026 on the clock of the office."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


def test_offices_are_closed_on_national_day_2026_and_open_on_its_make_up_days() -> None:
    closed = [date(2026, 10, day) for day in range(1, 8)]

    assert not any(is_workday(day) for day in closed)
    assert is_workday(date(2026, 9, 20)) and is_workday(date(2026, 10, 10)), "a Sunday and a Saturday made up for"
    assert not is_workday(date(2026, 11, 22)) and is_workday(date(2026, 11, 23))


def test_a_year_that_nobody_announced_yet_counts_monday_to_friday() -> None:
    assert [is_workday(date(2040, 10, 1) + timedelta(days=n)) for n in range(7)] == [
        True, True, True, True, True, False, False
    ]  # fmt: skip


def test_two_working_days_from_the_eve_of_national_day_end_after_the_holiday() -> None:
    assert due(local(9, 30, 15), 2 * DAY) == local(10, 9, 15)


@pytest.mark.parametrize(
    ("start", "working", "end"),
    [
        (local(11, 23, 7), timedelta(hours=1), local(11, 23, 9, 30)),
        (local(11, 23, 11, 30), timedelta(hours=1), local(11, 23, 14)),
        (local(11, 23, 17), timedelta(hours=1), local(11, 24, 9)),
        (local(11, 27, 17), timedelta(hours=1), local(11, 30, 9)),
        (local(11, 22, 12), timedelta(hours=3, minutes=30), local(11, 23, 12)),
        (local(11, 22, 12), timedelta(), local(11, 22, 12)),
    ],
)
def test_time_runs_only_in_office_hours(start: datetime, working: timedelta, end: datetime) -> None:
    assert due(start, working) == end
    assert due(start, working).tzinfo is UTC


@given(instants, spans)
def test_what_is_due_after_some_working_time_has_had_exactly_that_much_of_it(
    start: datetime, working: timedelta
) -> None:
    assert elapsed(start, due(start, working)) == working


@given(instants, instants)
def test_time_backwards_is_the_same_time_negative(start: datetime, end: datetime) -> None:
    assert elapsed(start, end) == -elapsed(end, start)


def test_a_working_day_has_seven_and_a_half_hours() -> None:
    assert timedelta(hours=7, minutes=30) == DAY
    assert elapsed(local(11, 23, 0), local(11, 24, 0)) == DAY
