"""The calendar's state: the address says which month, community, view and event."""

import dataclasses as dc
from datetime import date, datetime, time, timedelta
from typing import Any

import reflex as rx

from frontend.client import Problem
from frontend.documents import rows_href
from frontend.i18n import pick
from frontend.pages import calendar_events as events
from frontend.pages import calendar_month as month
from frontend.pages.calendar_events import BeatView, Day
from frontend.pages.side import Chip, Count, Fact, SideState, Step, counts, entity, steps
from frontend.urls import address
from frontend.values import LOCAL, now, wire

KEPT = ("month", "view", "community")
PAGES = 6
"""Pages of a hundred events that one month may fill."""


def new_on(day: date) -> str:
    """The form of a new event that begins on `day` in the morning and lasts two hours."""
    start = datetime.combine(day, time(9), LOCAL)
    return address("/cultural-events/new", {"startsAt": wire(start), "endsAt": wire(start + timedelta(hours=2))})


@dc.dataclass
class Choice:
    """One entry of a picker; `href` is where it leads."""

    label: str = ""
    href: str = ""
    current: bool = False


@dc.dataclass(frozen=True)
class Addresses:
    """Where the parts of a month lead."""

    state: "CalendarState"
    where: dict[str, Any]
    chosen: str

    def event(self, event: str) -> str:
        """The same month with this event in the sheet."""
        return self.state._to(event=event)

    def day(self, day: date) -> str:
        """The list of the events that begin on a day."""
        return rows_href("culturalEvents", {**self.where, **events.starts_in(day, day)})

    def new(self, iso: str) -> str:
        """The form of a new event on a day, where the reader may make one."""
        return new_on(date.fromisoformat(iso)) if "CulturalEvent" in self.state.can_create else ""


class CalendarState(SideState):
    """One month of events, the rhythm of its year, and one event in the sheet."""

    ready: bool = False
    heading: str = ""
    previous: str = ""
    following: str = ""
    today: str = ""
    is_now: bool = False
    as_list: bool = False
    month_href: str = ""
    list_href: str = ""
    communities: list[Choice] = []
    community: str = ""
    weekdays: list[str] = []
    weeks: list[list[Day]] = []
    agenda: list[Day] = []
    beats: list[BeatView] = []
    rhythm: str = ""
    rhythm_href: str = ""
    new_href: str = ""
    close: str = ""
    event: dict[str, str] = {}
    chips: list[Chip] = []
    facts: list[Fact] = []
    about: str = ""
    signed: list[Count] = []
    moves: list[Step] = []
    _communities: list[dict[str, str]] = []

    @rx.event
    async def load(self) -> Any:
        """Read the month that the address names."""
        if stop := await self._enter():
            return stop
        params = self._params()
        at = now().astimezone(LOCAL).date()
        first = month.parse_month(params.get("month", ""), at)
        where = {"communityId": {"eq": params["community"]}} if params.get("community") else {}
        try:
            await self._month(first, at, where, params.get("event", ""))
            await self._rhythm(first.year, at, where)
            await self._sheet(params.get("event", ""))
        except Problem as problem:
            self._refused(problem)
        self._frame(first, at, params)
        self._keep("ready", True)
        return None

    @rx.event
    async def move(self, value: str) -> Any:
        """Move the event in the sheet, then read the page again."""
        step = next((s for s in self.moves if s.value == value), None)
        if step and self.event:
            await self._run(entity("CulturalEvent"), self.event, step)
        return CalendarState.load

    @rx.event
    def pick_community(self, href: str) -> Any:
        """Show one community's events; `href` comes from the page and stays inside it."""
        return rx.redirect(href) if href.startswith("/calendar") else None

    def _to(self, **change: str) -> str:
        kept = {k: v for k, v in self._params().items() if k in KEPT}
        return address("/calendar", kept | change)

    def _frame(self, first: date, at: date, params: dict[str, str]) -> None:
        """The head of the page: month, switches, communities."""
        lang = self._lang()
        self._keep("heading", pick(lang, f"{first.year} 年 {first.month} 月", first.strftime("%B %Y")))
        self._keep("previous", self._to(month=f"{month.shifted(first, -1):%Y-%m}"))
        self._keep("following", self._to(month=f"{month.shifted(first, 1):%Y-%m}"))
        self._keep("today", self._to(month=""))
        self._keep("is_now", first == at.replace(day=1))
        self._keep("as_list", params.get("view") == "list")
        self._keep("month_href", self._to(view=""))
        self._keep("list_href", self._to(view="list"))
        self._keep("close", self._to())
        names = list("一二三四五六日") if lang == "zh" else ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        self._keep("weekdays", names)
        mine = self._communities
        chosen = params.get("community", "")
        entries = [Choice(self._t("cal.communities"), self._to(community=""), not chosen)]
        entries += [Choice(a["name"], self._to(community=a["id"]), a["id"] == chosen) for a in mine]
        self._keep("communities", entries if len(mine) > 1 else [])
        self._keep("community", next((e.label for e in entries if e.current), entries[0].label))
        at_day = at if first == at.replace(day=1) else first
        may = "CulturalEvent" in self.can_create
        self._keep("new_href", new_on(at_day) if may else "")

    async def _rows(self, document: str, where: dict[str, Any]) -> list[dict[str, Any]]:
        """All rows of a filter, page after page."""
        rows: list[dict[str, Any]] = []
        after = None
        for _ in range(PAGES):
            answer = await self._ask(document, {"filter": where, "after": after})
            self._communities = (answer.get("communities") or {}).get("nodes") or self._communities
            found = answer["events"]
            rows += found["nodes"]
            after = found["pageInfo"]["endCursor"]
            if not found["pageInfo"]["hasNextPage"]:
                break
        return rows

    async def _month(self, first: date, at: date, where: dict[str, Any], chosen: str) -> None:
        grid = month.weeks(first)
        rows = await self._rows(events.MONTH, {**where, **events.bounds(grid[0][0], grid[-1][-1])})
        to = Addresses(self, where, chosen)
        lang = self._lang()
        self._keep("weeks", events.month_cells(first, rows, at, lang, to))
        self._keep("agenda", events.agenda(first, rows, at, lang, to))

    async def _rhythm(self, year: int, at: date, where: dict[str, Any]) -> None:
        held = {**where, "type": {"eq": "PERFORMANCE"}, "status": {"in": events.HELD}}
        span = events.starts_in(date(year, 1, 1), date(year + 1, 1, 1) - timedelta(days=1))
        shows = [events.show(row) for row in await self._rows(events.SHOWS, {**held, **span})]
        one = (where.get("communityId") or {}).get("eq")
        duty = {one} if one else {a["id"] for a in self._communities}
        beats = month.rhythm(shows, duty, year, at)
        lang = self._lang()
        self._keep("beats", [events.beat(b, year, where, lang) for b in beats])
        self._keep("rhythm", events.summary(beats, year, lang))
        self._keep("rhythm_href", rows_href("culturalEvents", {**where, "type": {"eq": "PERFORMANCE"}, **span}))

    async def _sheet(self, chosen: str) -> None:
        row = (await self._ask(events.EVENT, {"id": chosen}))["event"] if chosen else None
        lang, of = self._lang(), entity("CulturalEvent")
        if not row:
            self._keep("event", {})
            return
        may = "CulturalEvent" in self.can_write
        page = f"/cultural-events/{row['id']}"
        self._keep("chips", events.chips(row, lang))
        self._keep("facts", events.facts(row, lang))
        self._keep("about", row.get("description") or "")
        self._keep("moves", steps(of, row["status"], lang) if may else [])
        self._keep("signed", await self._sign_ups(row["id"]))
        shown = {"id": row["id"], "version": str(row["version"]), "name": row["title"], "page": page}
        self._keep("event", {**shown, "edit": f"{page}/edit" if may else ""})

    async def _sign_ups(self, event: str) -> list[Count]:
        """Sign-ups by status; nothing for a reader who may not count them."""
        where = {"eventId": {"eq": event}}
        try:
            groups = (await self._ask(events.SIGNED, {"filter": where}))["groups"]
        except Problem:
            return []
        return counts(groups, entity("Registration"), where, self._lang())
