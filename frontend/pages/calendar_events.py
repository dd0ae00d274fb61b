"""What the calendar asks, and how rows become bars, agenda lines and beats. Nothing here knows about Reflex state."""

import dataclasses as dc
from datetime import date, datetime, time, timedelta
from typing import Any

from frontend.documents import rows_href
from frontend.i18n import pick, text
from frontend.pages.calendar_month import Beat, days_of, lunar, weeks
from frontend.pages.side import Chip, Fact, chip, choice, entity
from frontend.texts import add
from frontend.values import LOCAL, instant, number, wire

add(
    {
        "cal.page": ("活动日历 · 邻里", "Calendar · Linli"),
        "cal.title": ("活动日历", "Calendar of events"),
        "cal.note": (
            "月月有演出、场场有主题、次次有服务；少一样就不算守住",
            "A show every month, each with a theme and a service; a month without one of them is not kept",
        ),
        "cal.new": ("新建活动", "New event"),
        "cal.new.day": ("在 {day} 新建活动", "New event on {day}"),
        "cal.previous": ("上个月", "Previous month"),
        "cal.next": ("下个月", "Next month"),
        "cal.today": ("今天", "Today"),
        "cal.view": ("显示方式", "View"),
        "cal.month": ("月", "Month"),
        "cal.list": ("列表", "List"),
        "cal.communities": ("全部社区", "All communities"),
        "cal.community": ("社区", "Community"),
        "cal.more": ("还有 {n} 场", "{n} more"),
        "cal.when": ("时间", "When"),
        "cal.signed": ("报名", "Sign-ups"),
        "cal.event": ("活动详情", "Event"),
        "cal.rhythm": ("百姓舞台节律", "Rhythm of shows"),
        "cal.rhythm.sum": (
            "{year} 年：守住 {kept} 个月，缺 {missed} 个月",
            "{year}: {kept} months kept, {missed} missed",
        ),
        "cal.rhythm.rows": ("查看依据 ›", "See the shows ›"),
        "cal.kept": ("守住", "kept"),
        "cal.missed": ("没守住", "missed"),
        "cal.planned": ("待排", "to plan"),
        "cal.missing.show": ("缺演出", "no show"),
        "cal.missing.theme": ("缺主题", "no theme"),
        "cal.missing.service": ("缺服务", "no service"),
        "cal.empty": ("这个月还没有活动", "No events this month yet"),
    }
)

HELD = ["SCHEDULED", "RESCHEDULED", "ONGOING", "FINISHED", "REVIEWED"]
ROOM = 3
"""Bars that fit into one day; with more, the last line says how many are left."""

MONTH = """query CalendarMonth($filter: CulturalEventFilter, $after: String) {
  events: culturalEvents(filter: $filter, order: [{ field: STARTS_AT }], first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id title type status startsAt endsAt venue { id name } community { id name } }
  }
}"""
SHOWS = """query CalendarShows($filter: CulturalEventFilter, $after: String) {
  communities(order: [{ field: NAME }], first: 100) { nodes { id name } }
  events: culturalEvents(filter: $filter, order: [{ field: STARTS_AT }], first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id theme attachedService startsAt community { id } }
  }
}"""
EVENT = """query CalendarEvent($id: ID!) {
  event: culturalEvent(id: $id) {
    id version title type status theme attachedService description startsAt endsAt capacity audience organiser
    needsRegistration venue { id name } community { id name }
  }
}"""
SIGNED = """query CalendarSignUps($filter: RegistrationFilter) {
  groups: registrationGroups(filter: $filter, by: [STATUS]) { status count }
}"""


@dc.dataclass
class Bar:
    """An event on one day."""

    id: str = ""
    time: str = ""
    title: str = ""
    colour: str = ""
    state: str = ""
    href: str = ""
    current: bool = False
    note: str = ""


@dc.dataclass
class Day:
    """One cell of the month."""

    iso: str = ""
    day: str = ""
    lunar: str = ""
    marked: bool = False
    outside: bool = False
    today: bool = False
    bars: list[Bar] = dc.field(default_factory=list)
    more: str = ""
    more_href: str = ""
    new_href: str = ""
    name: str = ""


@dc.dataclass
class BeatView:
    """One month of the rhythm, ready to read."""

    label: str = ""
    state: str = ""
    word: str = ""
    href: str = ""
    name: str = ""


def bounds(first: date, last: date) -> dict[str, Any]:
    """The filter of events that touch the days from `first` to `last`."""
    start, end = (datetime.combine(d, time(), LOCAL) for d in (first, last + timedelta(days=1)))
    return {"startsAt": {"lt": wire(end)}, "endsAt": {"gte": wire(start)}}


def starts_in(first: date, last: date) -> dict[str, Any]:
    """The filter of events that begin on the days from `first` to `last`."""
    start, end = (datetime.combine(d, time(), LOCAL) for d in (first, last + timedelta(days=1)))
    return {"startsAt": {"gte": wire(start), "lt": wire(end)}}


def span(row: dict[str, Any]) -> tuple[date, date]:
    """First and last local day of an event; an end at midnight belongs to the day before."""
    start, end = instant(row["startsAt"]), instant(row["endsAt"])
    return start.date(), (end - timedelta(seconds=1)).date() if end > start else start.date()


def bar(row: dict[str, Any], day: date, lang: str, href: str, current: bool) -> Bar:
    """An event as it stands on `day`: with its time on the first one."""
    of = entity("CulturalEvent")
    kind, state = choice(of, "type", row["type"]), choice(of, "status", row["status"])
    starts = instant(row["startsAt"])
    first = starts.date() == day
    where = (row.get("venue") or {}).get("name") or ""
    words = [chip(kind, lang).label, chip(state, lang).label, where]
    return Bar(
        id=row["id"],
        time=starts.strftime("%H:%M").lstrip("0") if first else "",
        title=row["title"],
        colour={"green": "ac", "": "gray"}.get(kind.colour, kind.colour),
        state={"CANCELLED": "off", "DRAFT": "draft", "SUBMITTED": "draft"}.get(row["status"], ""),
        href=href,
        current=current,
        note=" · ".join(w for w in words if w),
    )


def month_cells(first: date, rows: list[dict[str, Any]], today: date, lang: str, to: Any) -> list[list[Day]]:
    """The weeks of a month with their events; `to` is an object with `event(id)`, `day(iso)`, `new(iso)` addresses."""
    grid = weeks(first)
    window = (grid[0][0], grid[-1][-1])
    on: dict[date, list[dict[str, Any]]] = {}
    for row in rows:
        for day in days_of(*span(row), window):
            on.setdefault(day, []).append(row)
    return [[_cell(day, first, on.get(day, []), today, lang, to) for day in week] for week in grid]


def _cell(day: date, first: date, rows: list[dict[str, Any]], today: date, lang: str, to: Any) -> Day:
    side = lunar(day, lang)
    bars = [bar(row, day, lang, to.event(row["id"]), row["id"] == to.chosen) for row in rows]
    shown = bars if len(bars) <= ROOM else bars[: ROOM - 1]
    left = len(bars) - len(shown)
    return Day(
        iso=day.isoformat(),
        day=str(day.day),
        lunar=side.text,
        marked=side.marked,
        outside=day.month != first.month,
        today=day == today,
        bars=shown,
        more=text(lang, "cal.more", n=left) if left else "",
        more_href=to.day(day) if left else "",
        new_href=to.new(day.isoformat()),
        name=day_name(day, lang),
    )


def day_name(day: date, lang: str) -> str:
    """`11 月 22 日 周日` or `Sunday 22 November`."""
    zh = f"{day.month} 月 {day.day} 日 周{'一二三四五六日'[day.weekday()]}"
    return pick(lang, zh, day.strftime("%A %-d %B"))


def agenda(first: date, rows: list[dict[str, Any]], today: date, lang: str, to: Any) -> list[Day]:
    """The days of a month that have events, each with all of them."""
    last = weeks(first)[-1][-1]
    on: dict[date, list[dict[str, Any]]] = {}
    for row in rows:
        begins, ends = span(row)
        if ends >= first and (begins.year, begins.month) <= (first.year, first.month):
            on.setdefault(max(begins, first), []).append(row)
    days = []
    for day in sorted(d for d in on if d <= last):
        cell = _cell(day, first, [], today, lang, to)
        bars = [bar(row, span(row)[0], lang, to.event(row["id"]), row["id"] == to.chosen) for row in on[day]]
        days.append(dc.replace(cell, bars=bars))
    return days


def show(row: dict[str, Any]) -> dict[str, Any]:
    """A show as `calendar_month.rhythm` reads it."""
    return {
        "month": instant(row["startsAt"]).month,
        "community": (row.get("community") or {}).get("id") or "",
        "theme": (row.get("theme") or "").strip(),
        "service": (row.get("attachedService") or "").strip(),
    }


def beat(found: Beat, year: int, where: dict[str, Any], lang: str) -> BeatView:
    """A month of the rhythm in words, with the address of its shows."""
    first = date(year, found.month, 1)
    last = (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    label = pick(lang, f"{found.month} 月", first.strftime("%b"))
    words = found.word or text(lang, "cal.planned")
    if found.state == "missed":
        words = text(lang, f"cal.missing.{found.missing}")
    href = rows_href("culturalEvents", {**where, "type": {"eq": "PERFORMANCE"}, **starts_in(first, last)})
    return BeatView(label, found.state, words, href, f"{label} {text(lang, 'cal.' + found.state)} {words}")


def summary(beats: list[Beat], year: int, lang: str) -> str:
    """`2026 年：守住 10 个月，缺 1 个月（7 月缺服务）`."""
    kept, missed = (sum(b.state == s for b in beats) for s in ("kept", "missed"))
    line = text(lang, "cal.rhythm.sum", year=year, kept=kept, missed=missed)
    parts = [
        f"{pick(lang, f'{b.month} 月', date(year, b.month, 1).strftime('%b'))} {text(lang, f'cal.missing.{b.missing}')}"
        for b in beats
        if b.state == "missed"
    ][:3]
    return line + (pick(lang, f"（{'，'.join(parts)}）", f" ({', '.join(parts)})") if parts else "")


def facts(row: dict[str, Any], lang: str) -> list[Fact]:
    """What the sheet says about an event."""
    of = entity("CulturalEvent")
    venue, community = row.get("venue"), row.get("community")
    lines = [
        ("startsAt", hours(row, lang), ""),
        ("venue", (venue or {}).get("name"), f"/venues/{venue['id']}" if venue else ""),
        ("theme", row.get("theme"), ""),
        ("attachedService", row.get("attachedService"), ""),
        ("audience", chip(choice(of, "audience", row.get("audience")), lang).label, ""),
        ("capacity", number(row["capacity"]) if row.get("capacity") else "", ""),
        ("organiser", row.get("organiser"), ""),
        ("community", (community or {}).get("name"), ""),
    ]
    out = []
    for name, value, href in lines:
        column = of.column(name)
        if value and column:
            out.append(Fact(text(lang, "cal.when") if name == "startsAt" else column.label(lang), str(value), href))
    return out


def hours(row: dict[str, Any], lang: str) -> str:
    """`11 月 22 日 周日 14:30–16:30`, with the last day when it lasts longer."""
    first, last = span(row)
    start, end = instant(row["startsAt"]), instant(row["endsAt"])
    if first == last:
        return f"{day_name(first, lang)} {start:%H:%M}–{end:%H:%M}"
    return f"{day_name(first, lang)} {start:%H:%M} – {day_name(last, lang)} {end:%H:%M}"


def chips(row: dict[str, Any], lang: str) -> list[Chip]:
    """Status and kind."""
    of = entity("CulturalEvent")
    kind = chip(choice(of, "type", row["type"]), lang)
    return [chip(choice(of, "status", row["status"]), lang), Chip(kind.label, "t", "")]
