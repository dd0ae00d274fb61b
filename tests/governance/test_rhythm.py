"""Periods of the calendar, and whether a promise was kept in each."""

from datetime import UTC, date, datetime

import pytest

from backend.governance.rhythm import Kept, Span, judge, span, spans
from backend.governance.vocabulary import Period

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("period", "day", "first", "last"),
    [
        (Period.WEEK, "2026-11-22", "2026-11-16", "2026-11-22"),
        (Period.WEEK, "2026-11-23", "2026-11-23", "2026-11-29"),
        (Period.WEEK, "2027-01-01", "2026-12-28", "2027-01-03"),
        (Period.HALF_MONTH, "2026-11-15", "2026-11-01", "2026-11-15"),
        (Period.HALF_MONTH, "2026-11-16", "2026-11-16", "2026-11-30"),
        (Period.HALF_MONTH, "2028-02-29", "2028-02-16", "2028-02-29"),
        (Period.MONTH, "2026-02-28", "2026-02-01", "2026-02-28"),
        (Period.MONTH, "2026-12-31", "2026-12-01", "2026-12-31"),
        (Period.QUARTER, "2026-06-30", "2026-04-01", "2026-06-30"),
        (Period.QUARTER, "2026-10-01", "2026-10-01", "2026-12-31"),
        (Period.YEAR, "2026-07-01", "2026-01-01", "2026-12-31"),
    ],
)
def test_a_day_lies_in_its_period(period: Period, day: str, first: str, last: str) -> None:
    assert span(period, date.fromisoformat(day)) == Span(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("period", list(Period))
def test_periods_follow_each_other_without_gap_or_overlap(period: Period) -> None:
    found = spans(period, MONDAY, 30)

    assert len(found) == 30 and found[-1].first <= MONDAY <= found[-1].last
    assert [one.closes for one in found[:-1]] == [one.opens for one in found[1:]]


def test_periods_that_ended_before_the_first_day_are_left_out() -> None:
    assert spans(Period.MONTH, MONDAY, 12, date(2026, 10, 31)) == [
        Span(date(2026, 10, 1), date(2026, 10, 31)),
        Span(date(2026, 11, 1), date(2026, 11, 30)),
    ]


def test_a_period_opens_at_midnight_in_china() -> None:
    assert span(Period.MONTH, MONDAY).opens == datetime(2026, 10, 31, 16, tzinfo=UTC)


@pytest.mark.parametrize(
    ("last", "on_time", "ever", "said"),
    [
        ("2026-11-22", 2, 2, Kept.KEPT),
        ("2026-11-22", 1, 2, Kept.LATE),
        ("2026-11-22", 1, 1, Kept.MISSED),
        ("2026-11-23", 1, 1, Kept.OPEN),
        ("2026-11-23", 2, 2, Kept.KEPT),
    ],
)
def test_a_promise_of_two_is_judged_on_the_day_after_its_period(last: str, on_time: int, ever: int, said: Kept) -> None:
    assert judge(Span(date(2026, 11, 16), date.fromisoformat(last)), MONDAY, 2, on_time, ever) is said
