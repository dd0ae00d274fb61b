"""Working time: what "within two working days" means in China, with public holidays and make-up days.

Source: chinesecalendar, which carries the State Council's yearly notices. Years that it does not know yet count
Monday to Friday.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import chinese_calendar

ZONE = ZoneInfo("Asia/Shanghai")
HOURS: tuple[tuple[time, time], ...] = ((time(8, 30), time(12, 0)), (time(13, 30), time(17, 30)))
"""Office hours of a working day, local time."""

DAY = sum(
    (datetime.combine(date.min, end) - datetime.combine(date.min, start) for start, end in HOURS),
    timedelta(),
)
"""One working day, as working time."""


def is_workday(day: date) -> bool:
    """Whether offices are open on `day`."""
    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return day.weekday() < 5


def _spans(day: date) -> list[tuple[datetime, datetime]]:
    if not is_workday(day):
        return []
    return [(datetime.combine(day, start, ZONE), datetime.combine(day, end, ZONE)) for start, end in HOURS]


def due(start: datetime, working: timedelta) -> datetime:
    """The instant (UTC) at which `working` time of office hours has passed since `start` (aware)."""
    if working <= timedelta():
        return start.astimezone(UTC)
    left, day = working, start.astimezone(ZONE).date()
    while True:
        for opens, closes in _spans(day):
            begin = max(opens, start)
            if begin < closes:
                if left <= closes - begin:
                    return (begin + left).astimezone(UTC)
                left -= closes - begin
        day += timedelta(days=1)


def elapsed(start: datetime, end: datetime) -> timedelta:
    """Office hours between two aware instants; negative when `end` is before `start`."""
    if end < start:
        return -elapsed(end, start)
    total, day = timedelta(), start.astimezone(ZONE).date()
    while day <= end.astimezone(ZONE).date():
        for opens, closes in _spans(day):
            total += max(min(closes, end) - max(opens, start), timedelta())
        day += timedelta(days=1)
    return total
