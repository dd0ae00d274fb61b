"""A month as weeks of days with lunar days and solar terms, and the yearly rhythm of shows. Pure."""

import calendar
import dataclasses as dc
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from lunar_python import Solar

TERMS = {
    "小寒": "Minor Cold",
    "大寒": "Major Cold",
    "立春": "Start of Spring",
    "雨水": "Rain Water",
    "惊蛰": "Insects Awaken",
    "春分": "Spring Equinox",
    "清明": "Qingming",
    "谷雨": "Grain Rain",
    "立夏": "Start of Summer",
    "小满": "Grain Buds",
    "芒种": "Grain in Ear",
    "夏至": "Summer Solstice",
    "小暑": "Minor Heat",
    "大暑": "Major Heat",
    "立秋": "Start of Autumn",
    "处暑": "End of Heat",
    "白露": "White Dew",
    "秋分": "Autumn Equinox",
    "寒露": "Cold Dew",
    "霜降": "Frost Descends",
    "立冬": "Start of Winter",
    "小雪": "Minor Snow",
    "大雪": "Major Snow",
    "冬至": "Winter Solstice",
}
FEASTS = {
    "春节": "Spring Festival",
    "元宵节": "Lantern Festival",
    "龙头节": "Dragon Raises Head",
    "端午节": "Dragon Boat",
    "七夕节": "Qixi",
    "中元节": "Zhongyuan",
    "中秋节": "Mid-Autumn",
    "重阳节": "Double Ninth",
    "腊八节": "Laba",
    "除夕": "New Year's Eve",
}
KEPT, MISSED, PLANNED = "kept", "missed", "planned"


@dc.dataclass(frozen=True)
class LunarDay:
    """What stands at the right of a day: a feast, a solar term, or the day of the lunar month."""

    text: str
    marked: bool


@dc.dataclass(frozen=True)
class Beat:
    """One month of the rhythm: kept, missed or planned; what the show is about, or what is missing."""

    month: int
    state: str
    word: str = ""
    missing: str = ""


def parse_month(text: str, today: date) -> date:
    """The first day of `2026-11`; of the current month when the text is something else."""
    try:
        year, month = (int(part) for part in text.split("-"))
        return date(year, month, 1) if 1900 <= year <= 2099 else today.replace(day=1)
    except ValueError:
        return today.replace(day=1)


def shifted(first: date, months: int) -> date:
    """The first day of the month that lies `months` away."""
    index = first.year * 12 + first.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def weeks(first: date) -> list[list[date]]:
    """The weeks that a month touches, Monday first."""
    return calendar.Calendar().monthdatescalendar(first.year, first.month)


def lunar(day: date, lang: str) -> LunarDay:
    """The lunar side of a day; in English the feast or term by name, else month and day in figures."""
    found = Solar.fromYmd(day.year, day.month, day.day).getLunar()
    feast = next((f for f in found.getFestivals() if f in FEASTS), "")
    term = found.getJieQi()
    if feast or term:
        name = feast or term
        return LunarDay({**TERMS, **FEASTS}.get(name, name) if lang == "en" else name, True)
    if lang == "en":
        return LunarDay(f"{abs(found.getMonth())}/{found.getDay()}", False)
    starts = found.getDay() == 1
    return LunarDay(f"{found.getMonthInChinese()}月" if starts else found.getDayInChinese(), False)


def days_of(start: date, end: date, window: tuple[date, date]) -> list[date]:
    """The days from `start` to `end` inside a window, both ends included."""
    low, high = max(start, window[0]), min(max(start, end), window[1])
    return [low + timedelta(days=n) for n in range((high - low).days + 1)]


def rhythm(shows: Iterable[dict[str, Any]], communities: set[str], year: int, today: date) -> list[Beat]:
    """Twelve beats: a month is kept when every community has a show with a theme and an attached service.

    `shows` are {month, community, theme, service}, announced or held; `communities` those that must keep it.
    """
    by_month: dict[int, list[dict[str, Any]]] = {month: [] for month in range(1, 13)}
    for show in shows:
        by_month[show["month"]].append(show)
    return [_beat(month, by_month[month], communities, (year, month), (today.year, today.month)) for month in by_month]


def _beat(
    month: int, shows: list[dict[str, Any]], communities: set[str], at: tuple[int, int], today: tuple[int, int]
) -> Beat:
    whole = [s for s in shows if s["theme"] and s["service"]]
    word = next((s["theme"] for s in whole), "")
    if whole and communities <= {s["community"] for s in whole}:
        return Beat(month, KEPT if at <= today else PLANNED, word)
    if at >= today:
        return Beat(month, PLANNED, word)
    return Beat(month, MISSED, word, _missing(shows, communities))


def _missing(shows: list[dict[str, Any]], communities: set[str]) -> str:
    """What a missed month lacks first: a show, its theme, or its service."""
    if not shows or not communities <= {s["community"] for s in shows}:
        return "show"
    return "service" if all(s["theme"] for s in shows) else "theme"
