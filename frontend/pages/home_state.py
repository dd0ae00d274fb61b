"""The home page's state: the address says which area, measure and classes; everything else is read anew."""

from datetime import datetime, timedelta
from typing import Any

import reflex as rx

from frontend.client import Problem
from frontend.components.grid_map import GridValue
from frontend.pages import home_figures as figures
from frontend.pages.home_classes import METHODS, classify
from frontend.pages.home_figures import Figure, LegendLine, Row, Step
from frontend.state import Ui
from frontend.urls import address
from frontend.values import now

KEEP = timedelta(minutes=1)


class HomeState(Ui):
    """Map, strip, panel and table of one area."""

    ready: bool = False
    has_grids: bool = True
    crumbs: list[Step] = []
    title: str = ""
    note: str = ""
    selected: str = ""
    measure: str = ""
    measure_label: str = ""
    unit: str = ""
    definition: str = ""
    choices: list[Step] = []
    methods: list[Step] = []
    as_table: bool = False
    map_href: str = ""
    table_href: str = ""
    strip: list[Figure] = []
    values: list[GridValue] = []
    legend: list[LegendLine] = []
    rows: list[Row] = []
    code: str = ""
    line: str = ""
    facts: list[Figure] = []
    late: list[Row] = []
    has_late: bool = False
    open_cases: Figure = Figure()
    _first: tuple[str, str] = ("", "")
    _kept: tuple[tuple[str, str, str, str], datetime, dict[str, Any]] | None = None

    @rx.event
    async def load(self) -> Any:
        """Read the page that the address names."""
        if stop := await self._enter():
            return stop
        params = self._params()
        try:
            area = await self._area(params.get("area", ""))
            if params.get("area") and not area:
                return rx.redirect("/", replace=True)
            await self._look_at(_community(area))
            await self._fill(area, params)
        except Problem as problem:
            self._refused(problem)
        self._keep("ready", True)
        return None

    @rx.event
    def pick_measure(self, key: str) -> Any:
        """Colour the map by another measure."""
        return rx.redirect(self._to(measure=str(key)))

    def _to(self, **change: str) -> str:
        kept = {k: v for k, v in self._params().items() if k in ("area", "measure", "method", "view")}
        return address("/", kept | change)

    async def _area(self, area: str) -> dict[str, Any]:
        """The chosen area with what lies above it; empty for an id that the reader may not see."""
        if not area:
            return {}
        found = await self._ask(figures.AREA, {"id": area})
        level = next((name for name in ("street", "community", "grid") if found.get(name)), "")
        return {**found[level], "level": level} if level else {}

    async def _fill(self, area: dict[str, Any], params: dict[str, str]) -> None:
        lang = self._lang()
        measure = await self._measure(params.get("measure", ""))
        method = params.get("method", "") if params.get("method", "") in METHODS else METHODS[0]
        wanted = list(dict.fromkeys(figures.known(figures.STRIP) + figures.known(figures.PANEL)))
        strip = await self._ask(figures.STRIP_OF, {"strip": wanted, "area": area.get("id")})
        answer = {**await self._fills(measure), **strip}
        found = figures.by_area(answer["map"])
        classes = classify([f["value"] for f in found.values() if f.get("value") is not None], method)
        self._keep("has_grids", bool(found))
        self._keep("measure", measure)
        self._keep("measure_label", figures.label(measure, lang))
        unit = answer["map"].get("unit") or ""
        self._keep("unit", "" if unit == figures.PERCENT else unit)
        self._keep("definition", answer["map"].get("definition") or "")
        self._keep("values", figures.grid_values(answer, classes, lang))
        self._keep("legend", figures.legend(classes, answer))
        self._switches(measure, method, params)
        self._where(area, len(found))
        self._aside(area, answer)

    async def _measure(self, asked: str) -> str:
        """The measure asked for, else the first of the usual ones that says something to this reader."""
        keys, reader = list(figures.measures()), f"{self.me.id} {self.me.role}"
        if asked in keys:
            return asked
        if self._first[0] != reader:
            usual = figures.known(figures.FIRST) or keys[:1]
            for measure in usual:
                found = figures.by_area((await self._fills(measure))["map"]).values()
                if any(one.get("value") is not None or one.get("suppressed") for one in found):
                    break
            else:
                measure = usual[0]
            self._first = (reader, measure)
        return self._first[1]

    async def _fills(self, measure: str) -> dict[str, Any]:
        """Figures of every grid; kept for a minute, so that going into an area asks only for that area's figures."""
        key = (self.me.id, self.me.role, measure, self._lang())
        if self._kept is None or self._kept[0] != key or now() - self._kept[1] > KEEP:
            self._kept = (key, now(), await self._ask(figures.document(), {"measure": measure}))
        return self._kept[2]

    def _switches(self, measure: str, method: str, params: dict[str, str]) -> None:
        lang = self._lang()
        choices = [Step(figures.label(k, lang), k, k == measure) for k in figures.measures()]
        methods = [
            Step(self._t(f"home.{m}"), self._to(method="" if m == METHODS[0] else m), m == method) for m in METHODS
        ]
        self._keep("choices", choices)
        self._keep("methods", methods)
        self._keep("as_table", params.get("view") == "table")
        self._keep("map_href", self._to(view=""))
        self._keep("table_href", self._to(view="table"))

    def _where(self, area: dict[str, Any], all_grids: int) -> None:
        """Breadcrumb, title and the line under it."""
        above = _above(area)
        top = self._top()
        own = next((n for n, a in enumerate(above) if a["name"] == top), -1)
        steps = [Step(a["name"], self._to(area=a["id"])) for a in above[own + 1 :]]
        self._keep("crumbs", [Step(top, self._to(area="")), *steps[:-1]] if steps else [])
        self._keep("title", steps[-1].label if steps else top)
        self._keep("selected", area.get("id", "") if area.get("level") != "street" else "")
        self._keep("note", self._t("home.note" if all_grids else "home.note.none", n=all_grids))

    def _top(self) -> str:
        """The widest area that is the reader's own: a street, or the one community or grid that they work in."""
        if self.me.role in ("GRID_WORKER", "COMMUNITY_ADMIN", "MEDIATOR"):
            for level in ("GRID", "COMMUNITY"):
                own = [a.name for a in self.me.areas if a.level == level]
                if len(own) == 1 and (level == "COMMUNITY" or self.me.role == "GRID_WORKER"):
                    return own[0]
        return next((a.name for a in self.me.areas if a.level == "STREET"), self._t("top.area.all"))

    def _aside(self, area: dict[str, Any], answer: dict[str, Any]) -> None:
        """Figures of the strip and the panel, and the grids where something is late."""
        lang = self._lang()
        by_key = {f["measure"]: figures.figure(f, lang) for f in answer["strip"] if figures.valued(f)}
        inside = _inside(area)
        drill = {f: self._to(area=f) for f in figures.by_area(answer["map"])}
        rows = figures.rows(answer, inside, drill, lang)
        self._keep("strip", [by_key[k] for k in figures.known(figures.STRIP) if k in by_key])
        self._keep("facts", [by_key[k] for k in figures.known(figures.PANEL) if k in by_key])
        self._keep("open_cases", by_key.get("OPEN_CASES", Figure()))
        self._keep("rows", rows)
        own = {area["id"]} if area.get("level") == "grid" else inside
        late = [r for r in rows if r.overdue not in ("", "0", "—") and (not own or r.id in own)]
        late.sort(key=lambda r: -int("".join(c for c in r.overdue if c.isdigit()) or 0))
        self._keep("late", late[:6])
        self._keep("has_late", "OVERDUE_CASES" in by_key)
        self._keep("code", area.get("code") or "")
        worker = area.get("workerName")
        self._keep("line", self._t("home.worker", name=worker) if worker else self._t("home.grids", n=len(rows)))


def _community(area: dict[str, Any]) -> str:
    """The id of the chosen community, or of the one around the chosen grid; empty for a street and for everything."""
    community = area if area.get("level") == "community" else area.get("community") or {}
    return str(community.get("id") or "")


def _inside(area: dict[str, Any]) -> set[str]:
    """Ids of the grids of the chosen community, or of the one around the chosen grid; empty for everything."""
    community = area if area.get("level") == "community" else area.get("community") or {}
    return {grid["id"] for grid in (community.get("grids") or {}).get("nodes", [])}


def _above(area: dict[str, Any]) -> list[dict[str, Any]]:
    """The chosen area and those above it that the reader sees, widest first."""
    chain = [area] if area else []
    while chain and (up := chain[0].get("community") or chain[0].get("street")):
        chain.insert(0, {**up, "level": "street" if "street" not in up else "community"})
    return chain
