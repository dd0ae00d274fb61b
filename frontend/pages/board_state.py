"""The board's state: the address says which tab, filters, order, page and posting."""

from datetime import date
from typing import Any

import reflex as rx

from frontend.client import Problem
from frontend.i18n import pick
from frontend.pages import board_jobs as jobs
from frontend.pages.board_jobs import Lane, Line, Tab
from frontend.pages.side import Chip, Count, Fact, SideState, Step, counts, entity, steps
from frontend.urls import address
from frontend.values import LOCAL, now, number

KEPT = ("tab", "q", "kind", "check", "sort", "view", "after", "before", "p")
PAGING = {"after": "", "before": "", "p": ""}
TABS = ("PUBLISHED", "PENDING_VERIFICATION", "SOON", "PAUSED", "FILLED", "EXPIRED", "DRAFT")


class BoardState(SideState):
    """Postings as a list or in columns, and one posting in the sheet."""

    ready: bool = False
    tabs: list[Tab] = []
    q: str = ""
    kinds: list[Tab] = []
    checks: list[Tab] = []
    orders: list[Tab] = []
    kind: str = ""
    check: str = ""
    order: str = ""
    clear: str = ""
    as_lanes: bool = False
    list_href: str = ""
    lanes_href: str = ""
    lines: list[Line] = []
    lanes: list[Lane] = []
    foot: str = ""
    previous: str = ""
    following: str = ""
    page: str = ""
    new_href: str = ""
    close: str = ""
    posting: dict[str, str] = {}
    chips: list[Chip] = []
    facts: list[Fact] = []
    about: str = ""
    applied: list[Count] = []
    moves: list[Step] = []

    @rx.event
    async def load(self) -> Any:
        """Read what the address names."""
        if stop := await self._enter():
            return stop
        params = self._params()
        today = now().astimezone(LOCAL).date()
        self._frame(params)
        try:
            await self._tabs(params, today)
            if params.get("view") == "lanes":
                await self._columns(params, today)
            else:
                await self._list(params, today)
            await self._sheet(params.get("posting", ""))
        except Problem as problem:
            self._refused(problem)
        self._keep("ready", True)
        return None

    @rx.event
    def search(self, form: dict[str, Any]) -> Any:
        """Narrow the list by words, pinyin or initials."""
        return rx.redirect(self._to(q=str(form.get("q", "")).strip()[:80], **PAGING))

    @rx.event
    def go(self, href: str) -> Any:
        """Follow an entry of a menu; addresses outside the board are refused."""
        return rx.redirect(href) if href.startswith("/board") else None

    @rx.event
    async def move(self, value: str) -> Any:
        """Move the posting in the sheet, then read the page again."""
        step = next((s for s in self.moves if s.value == value), None)
        if step and self.posting:
            await self._run(entity("JobPosting"), self.posting, step)
        return BoardState.load

    def _to(self, **change: str) -> str:
        kept = {k: v for k, v in self._params().items() if k in KEPT}
        return address("/board", kept | change)

    def _base(self, params: dict[str, str]) -> dict[str, Any]:
        """The filters beside the tab."""
        base: dict[str, Any] = {}
        if params.get("q"):
            base["search"] = params["q"]
        if params.get("kind") in self._values("JobPosting", "employmentType"):
            base["employmentType"] = {"eq": params["kind"]}
        if params.get("check") in self._values("Employer", "verification"):
            base["employer"] = {"verification": {"eq": params["check"]}}
        return base

    def _values(self, of: str, column: str) -> list[str]:
        found = entity(of).column(column)
        return [c.value for c in found.choices] if found else []

    def _menu(self, of: str, column: str, name: str, params: dict[str, str]) -> list[Tab]:
        """The entries of a filter: all, then every value."""
        found, chosen, lang = entity(of).column(column), params.get(name, ""), self._lang()
        entries = [Tab(self._t("filter.any"), "", self._to(**{name: "", **PAGING}), not chosen)]
        for each in found.choices if found else ():
            label = pick(lang, each.zh, each.en)
            entries.append(Tab(label, "", self._to(**{name: each.value, **PAGING}), each.value == chosen, each.value))
        return entries

    def _frame(self, params: dict[str, str]) -> None:
        """Filters, order and switches."""
        kinds = self._menu("JobPosting", "employmentType", "kind", params)
        checks = self._menu("Employer", "verification", "check", params)
        orders = [
            Tab(self._t(f"board.order.{key or 'new'}"), "", self._to(sort=key, **PAGING), key == params.get("sort", ""))
            for key in jobs.ORDERS
        ]
        self._keep("q", params.get("q", ""))
        self._keep("kinds", kinds)
        self._keep("checks", checks)
        self._keep("orders", orders)
        for name, entries in (("kind", kinds), ("check", checks), ("order", orders)):
            self._keep(name, next((e.label for e in entries if e.current), entries[0].label))
        narrowed = any(params.get(k) for k in ("q", "kind", "check"))
        self._keep("clear", self._to(q="", kind="", check="", **PAGING) if narrowed else "")
        self._keep("as_lanes", params.get("view") == "lanes")
        self._keep("list_href", self._to(view=""))
        self._keep("lanes_href", self._to(view="lanes", **PAGING))
        self._keep("new_href", "/job-postings/new" if "JobPosting" in self.can_create else "")
        self._keep("close", self._to())

    async def _tabs(self, params: dict[str, str], today: date) -> None:
        base, lang = self._base(params), self._lang()
        found = await self._ask(jobs.TABS, {"filter": base, "soon": jobs.soon_filter(base, today)})
        by_status = {g["status"]: g.get("count") or 0 for g in found["groups"]}
        chosen = params.get("tab", "")
        status = entity("JobPosting").status
        tabs = [Tab(self._t("board.all"), number(sum(by_status.values())), self._to(tab="", **PAGING), not chosen)]
        for key in TABS:
            state = status.choice(key) if status else None
            count = found["soon"]["totalCount"] if key == "SOON" else by_status.get(key, 0)
            if not count and key != chosen and key not in TABS[:2]:
                continue
            label = self._t("board.soon") if key == "SOON" or not state else pick(lang, state.zh, state.en)
            tabs.append(Tab(label, number(count), self._to(tab=key, **PAGING), key == chosen, key))
        self._keep("tabs", tabs)

    def _where(self, params: dict[str, str], today: date) -> dict[str, Any]:
        base, tab = self._base(params), params.get("tab", "")
        if tab == "SOON":
            return jobs.soon_filter(base, today)
        return {**base, "status": {"eq": tab}} if tab in self._values("JobPosting", "status") else base

    async def _list(self, params: dict[str, str], today: date) -> None:
        field, direction = jobs.ORDERS.get(params.get("sort", ""), jobs.ORDERS[""])
        back = bool(params.get("before"))
        paging: dict[str, Any] = {"last": jobs.PAGE, "before": params["before"]} if back else {"first": jobs.PAGE}
        if params.get("after") and not back:
            paging["after"] = params["after"]
        order = [{"field": field, "direction": direction}]
        rows = (await self._ask(jobs.LIST, {"filter": self._where(params, today), "order": order, **paging}))["rows"]
        lang, chosen = self._lang(), params.get("posting", "")
        to = self._to
        lines = [jobs.line(r, today, lang, to(posting=r["id"]), r["id"] == chosen) for r in rows["nodes"]]
        self._keep("lines", lines)
        self._pager(rows, params)

    def _pager(self, rows: dict[str, Any], params: dict[str, str]) -> None:
        """The foot: which rows of how many, and where the pages beside this one are."""
        total, shown = rows["totalCount"], len(rows["nodes"])
        at = int(params["p"]) if params.get("p", "").isdecimal() and params["p"].isascii() else 1
        first = (at - 1) * jobs.PAGE + 1
        info, last = rows["pageInfo"], max(1, -(-total // jobs.PAGE))
        foot = self._t("board.count", total=number(total), a=first, b=first + shown - 1) if shown else ""
        earlier = at > 1 and info["hasPreviousPage"]
        back = {"before": info["startCursor"], "after": "", "p": str(at - 1) if at > 2 else ""}
        forth = {"after": info["endCursor"], "before": "", "p": str(at + 1)}
        self._keep("foot", foot)
        self._keep("page", f"{at} / {last}")
        self._keep("previous", self._to(**back) if earlier else "")
        self._keep("following", self._to(**forth) if info["hasNextPage"] else "")

    async def _columns(self, params: dict[str, str], today: date) -> None:
        base = self._base(params)
        filters = {lane: {**base, "status": {"eq": lane}} for lane in jobs.LANES}
        answer = await self._ask(jobs.lanes_document(), {lane.lower(): where for lane, where in filters.items()})
        self._keep("lanes", jobs.lanes(answer, filters, today, self._lang(), lambda row: self._to(posting=row)))

    async def _sheet(self, chosen: str) -> None:
        row = (await self._ask(jobs.POSTING, {"id": chosen}))["posting"] if chosen else None
        if not row:
            self._keep("posting", {})
            return
        lang, may = self._lang(), "JobPosting" in self.can_write
        page = f"/job-postings/{row['id']}"
        self._keep("chips", jobs.chips(row, lang))
        self._keep("facts", jobs.facts(row, lang))
        self._keep("about", row.get("description") or "")
        self._keep("moves", steps(entity("JobPosting"), row["status"], lang) if may else [])
        self._keep("applied", await self._applications(row["id"]))
        shown = {"id": row["id"], "version": str(row["version"]), "name": row["title"], "page": page}
        self._keep("posting", {**shown, "edit": f"{page}/edit" if may else ""})

    async def _applications(self, posting: str) -> list[Count]:
        """Applications by status; nothing for a reader who may not count them."""
        where = {"postingId": {"eq": posting}}
        try:
            groups = (await self._ask(jobs.APPLIED, {"filter": where}))["groups"]
        except Problem:
            return []
        return counts(groups, entity("Application"), where, self._lang())
