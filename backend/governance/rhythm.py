"""Rhythms: the periods of the calendar, and whether a promise was kept in each. Pure; days are those of Shanghai."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from backend.governance.vocabulary import Period
from backend.kit.vocabulary import Vocabulary
from backend.kit.worktime import ZONE


class Kept(Vocabulary):
    """Whether a promise was kept in one period."""

    KEPT = "KEPT", "已做到", "Kept", "green", "done"
    LATE = "LATE", "迟做", "Late", "amber", "87"
    MISSED = "MISSED", "没做到", "Missed", "red", "left"
    OPEN = "OPEN", "进行中", "Open", "blue", "25"
    UNKNOWN = "UNKNOWN", "看不到", "Not visible", "outline", "0"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """One period: from the first day to the last, both included."""

    first: date
    last: date

    @property
    def opens(self) -> datetime:
        """Its first instant."""
        return datetime.combine(self.first, time(), ZONE)

    @property
    def closes(self) -> datetime:
        """The first instant after it."""
        return datetime.combine(self.last + timedelta(days=1), time(), ZONE)


def span(period: Period, day: date) -> Span:
    """The period that `day` lies in. Weeks begin on Monday; a month's halves end on the 15th and on its last day."""
    month_end = day.replace(day=monthrange(day.year, day.month)[1])
    match period:
        case Period.WEEK:
            first = day - timedelta(days=day.weekday())
            return Span(first, first + timedelta(days=6))
        case Period.HALF_MONTH:
            return (
                Span(day.replace(day=1), day.replace(day=15)) if day.day <= 15 else Span(day.replace(day=16), month_end)
            )
        case Period.MONTH:
            return Span(day.replace(day=1), month_end)
        case Period.QUARTER:
            first = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
            end = date(day.year, first.month + 2, 1)
            return Span(first, end.replace(day=monthrange(day.year, end.month)[1]))
        case Period.YEAR:
            return Span(date(day.year, 1, 1), date(day.year, 12, 31))


def spans(period: Period, today: date, count: int, since: date | None = None) -> list[Span]:
    """The last `count` periods, oldest first, up to the one of `today`; none that ended before `since`."""
    found = [span(period, today)]
    while len(found) < count:
        found.append(span(period, found[-1].first - timedelta(days=1)))
    return [one for one in reversed(found) if since is None or one.last >= since]


def judge(one: Span, today: date, least: int, on_time: int, ever: int) -> Kept:
    """What became of the promise in the period `one`, with `on_time` of `ever` rows done before its end."""
    if on_time >= least:
        return Kept.KEPT
    if one.last >= today:
        return Kept.OPEN
    return Kept.LATE if ever >= least else Kept.MISSED


def worst(found: Mapping[str, Kept]) -> Kept:
    """What is said of several places together: the worst of what is said of each."""
    for said in (Kept.MISSED, Kept.LATE, Kept.OPEN, Kept.UNKNOWN):
        if said in found.values():
            return said
    return Kept.KEPT
