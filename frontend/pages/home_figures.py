"""What the home page asks, and how an answer becomes what the page shows. Nothing here knows about Reflex state."""

import dataclasses as dc
from functools import cache
from typing import Any

from frontend.components.grid_map import GridValue
from frontend.documents import rows_href
from frontend.i18n import pick, text
from frontend.metadata import metadata
from frontend.pages.home_classes import Classes
from frontend.texts import add
from frontend.values import number

add(
    {
        "home.page": ("总览 · 邻里", "Overview · Linli"),
        "home.note": (
            "颜色按能看到的全部 {n} 个网格划分；点任何数字可看到对应的行",
            "Colours over all {n} grids that you may see; every figure opens its rows",
        ),
        "home.note.none": ("从这里去活动、岗位和服务", "From here to events, jobs and services"),
        "home.measure": ("指标", "Measure"),
        "home.method": ("分级方法", "Classes"),
        "home.quantile": ("分位", "Quantiles"),
        "home.equal": ("等距", "Equal"),
        "home.fixed": ("定值", "Fixed"),
        "home.legend": ("图例", "Legend"),
        "home.legend.count": ("网格数", "Grids"),
        "home.legend.none": ("数据不足", "Too little data"),
        "home.see": ("看 {n} 条 ›", "See {n} ›"),
        "home.suppressed": ("数目太小，不显示", "Too few to show"),
        "home.nothing": ("数据不足", "Too little data"),
        "home.rank": ("{of} 格中第 {n}", "{n} of {of}"),
        "home.worker": ("网格员 {name}", "Grid worker {name}"),
        "home.grids": ("{n} 个网格", "{n} grids"),
        "home.late": ("超期所在网格", "Grids with overdue cases"),
        "home.late.none": ("没有超期", "Nothing is overdue"),
        "home.open": ("看 {n} 件在办", "See {n} open cases"),
        "home.view": ("显示方式", "View"),
        "home.map": ("地图", "Map"),
        "home.table": ("表格", "Table"),
        "home.table.grid": ("网格", "Grid"),
        "home.table.formula": ("算法", "Formula"),
        "home.table.open": ("在办", "Open"),
        "home.table.overdue": ("超期", "Overdue"),
        "home.table.rank": ("名次", "Rank"),
        "home.table.empty": ("这里还没有网格", "There are no grids here yet"),
        "map.label": ("网格地图。用方向键选网格，回车进入。", "Map of grids. Arrow keys choose a grid, Enter goes in."),
        "map.open": ("在办", "Open"),
        "map.overdue": ("超期", "Overdue"),
        "map.outside": ("没有可看的数字", "No figure to show"),
        "map.synthetic": ("虚构 · 合成数据", "Made up · synthetic data"),
        "map.made": ("虚构", "made up"),
        "map.layers": ("图层", "Layers"),
        "map.buildings": ("楼栋", "Buildings"),
        "map.estates": ("小区", "Estates"),
        "map.stations": ("驿站", "Stations"),
        "map.metres": ("米", "m"),
        "map.kilometres": ("千米", "km"),
        "map.zoomIn": ("放大", "Zoom in"),
        "map.zoomOut": ("缩小", "Zoom out"),
        "map.empty": ("这里没有你能看的网格", "There are no grids that you may see"),
        "map.failed": ("地图没有读到，请刷新重试", "The map could not be read; please reload"),
    }
)

STRIP = (
    "OPEN_CASES",
    "OVERDUE_CASES",
    "RESOLUTION_RATE",
    "CASES_PER_1000",
    "RESIDENTS",
    "EVENTS_THIS_MONTH",
    "OPEN_POSTS",
)
PANEL = ("RESIDENTS", "HOUSEHOLDS", "OPEN_CASES", "OVERDUE_CASES")
FIRST = ("CASES_PER_1000", "OPEN_CASES", "EVENTS_THIS_MONTH")
"""What the map shows unless asked, the first that says something to the reader."""
PERCENT = "%"
LONG = 3
"""Units of more characters are left to the label: they do not fit beside a figure."""

_FIGURE = "measure area name value numerator denominator suppressed unit resource filter openable"
AREA = """query Area($id: ID!) {
  street(id: $id) { id name code }
  community(id: $id) { id name code street { id name } grids(first: 100) { nodes { id } } }
  grid(id: $id) { id name code workerName community { id name street { id name } grids(first: 100) { nodes { id } } } }
}"""
STRIP_OF = f"""query HomeStrip($strip: [MeasureKey!]!, $area: ID) {{
  strip: figures(measures: $strip, area: $area) {{ {_FIGURE} }}
}}"""


@dc.dataclass
class Figure:
    """One figure ready to read; `href` opens the rows that it counts, empty when there are none to open."""

    key: str = ""
    label: str = ""
    value: str = ""
    unit: str = ""
    formula: str = ""
    href: str = ""
    open: str = ""
    late: bool = False


@dc.dataclass
class Step:
    """One step of the breadcrumb, or one choice of a segment."""

    label: str = ""
    href: str = ""
    current: bool = False


@dc.dataclass
class LegendLine:
    """One class: its step of the ramp, its range, how many grids are in it."""

    step: int = 0
    ends: str = ""
    grids: str = ""


@dc.dataclass
class Row:
    """One grid in the table that says what the map says."""

    id: str = ""
    name: str = ""
    href: str = ""
    value: str = ""
    value_href: str = ""
    formula: str = ""
    open: str = ""
    open_href: str = ""
    overdue: str = ""
    overdue_href: str = ""
    rank: str = ""


@cache
def measures() -> dict[str, tuple[str, str]]:
    """Every measure of the schema with its labels."""
    return {one.value: (one.zh, one.en) for one in metadata().measures}


def known(keys: tuple[str, ...]) -> list[str]:
    """Those of `keys` that the schema has."""
    return [key for key in keys if key in measures()]


def label(key: str, lang: str) -> str:
    """What a measure is called."""
    return pick(lang, *measures().get(key, (key, key)))


@cache
def document() -> str:
    """Fills and the counts of the hover card, over every grid that the reader sees: the same for every area."""
    late = " late: areaFigures(measure: OVERDUE_CASES, level: GRID) { ...Areas }" if known(("OVERDUE_CASES",)) else ""
    return (
        "query HomeMap($measure: MeasureKey!) {\n"
        "  map: areaFigures(measure: $measure, level: GRID) { unit definition ...Areas }\n"
        f"  open: areaFigures(measure: OPEN_CASES, level: GRID) {{ ...Areas }}{late}\n"
        "}\n"
        f"fragment Areas on AreaFigures {{ areas {{ {_FIGURE} }} }}"
    )


def plain(figure: dict[str, Any]) -> str:
    """The value alone, in the reader's digits; a dash for none."""
    value = figure.get("value")
    if value is None:
        return "—"
    shown = f"{value:.1f}" if _fraction(figure) else f"{value:.0f}"
    return number(shown) + (PERCENT if figure.get("unit") == PERCENT else "")


def _fraction(figure: dict[str, Any]) -> bool:
    return figure.get("denominator") is not None or figure["value"] != round(figure["value"])


def formula(figure: dict[str, Any], lang: str) -> str:
    """`463 / 481`, or why there is no value."""
    if figure.get("suppressed"):
        return text(lang, "home.suppressed")
    top, below = figure.get("numerator"), figure.get("denominator")
    if below is None or top is None:
        return ""
    return f"{number(top)} / {number(below)}"


def href(figure: dict[str, Any]) -> str:
    """The address of the rows behind a figure; empty when the reader may not open them."""
    if not figure.get("openable") or figure.get("value") is None:
        return ""
    return rows_href(figure["resource"], figure.get("filter"))


def figure(found: dict[str, Any], lang: str) -> Figure:
    """A figure of the strip or the panel."""
    link = href(found)
    words = found.get("unit") or ""
    counted = found.get("numerator") if found.get("denominator") is not None else found.get("value")
    return Figure(
        key=found["measure"],
        label=label(found["measure"], lang),
        value=plain(found),
        unit="" if words == PERCENT or len(words) > LONG else words,
        formula=formula(found, lang),
        href=link,
        open=text(lang, "home.see", n=number(int(counted or 0))) if link else "",
        late=found["measure"] == "OVERDUE_CASES" and bool(found.get("value")),
    )


def by_area(answer: dict[str, Any] | None) -> dict[str, dict[str, Any]]:
    """Figures by area id."""
    return {found["area"]: found for found in (answer or {}).get("areas", []) if found.get("area")}


def ranks(found: dict[str, dict[str, Any]]) -> dict[str, int]:
    """Place of each area by value, highest first; equal values share a place."""
    values = sorted((f["value"] for f in found.values() if f.get("value") is not None), reverse=True)
    return {area: values.index(f["value"]) + 1 for area, f in found.items() if f.get("value") is not None}


def grid_values(answer: dict[str, Any], classes: Classes | None, lang: str) -> list[GridValue]:
    """What the map shows of each grid."""
    fills, opened, late = by_area(answer["map"]), by_area(answer["open"]), by_area(answer.get("late"))
    places = ranks(fills)
    out = []
    for area, found in fills.items():
        if not told(found):
            continue
        value = found.get("value")
        words = "" if found.get("unit") == PERCENT else found.get("unit") or ""
        words = " · ".join(x for x in (words, formula(found, lang)) if x)
        out.append(
            GridValue(
                id=area,
                k=-1 if value is None or classes is None else classes.step(value),
                value="" if value is None else plain(found),
                formula=" · ".join(x for x in (text(lang, "home.nothing") if _few(found) else "", words) if x),
                open=_count(opened.get(area)),
                overdue=_count(late.get(area)),
                rank=text(lang, "home.rank", n=places[area], of=len(places)) if area in places else "",
            )
        )
    return out


def told(found: dict[str, Any]) -> bool:
    """Whether there is anything to say: a value, or why it is kept back. Nothing for who may not read the rows."""
    return bool(found.get("suppressed")) or any(found.get(k) is not None for k in ("value", "numerator"))


def valued(found: dict[str, Any]) -> bool:
    """Whether there is a value, or one that is kept back."""
    return bool(found.get("suppressed")) or found.get("value") is not None


def _few(found: dict[str, Any]) -> bool:
    """Whether there is no value because it would rest on too little; a suppressed one says so itself."""
    return found.get("value") is None and not found.get("suppressed")


def _count(found: dict[str, Any] | None) -> str:
    return "" if not found or found.get("value") is None else plain(found)


def rows(answer: dict[str, Any], inside: set[str], drill: dict[str, str], lang: str) -> list[Row]:
    """The table: grids of the chosen area, highest first. `inside` empty means all; `drill` are their addresses."""
    fills, opened, late = by_area(answer["map"]), by_area(answer["open"]), by_area(answer.get("late"))
    places = ranks(fills)
    chosen = [(a, f) for a, f in fills.items() if not inside or a in inside]
    chosen.sort(key=lambda pair: (pair[1].get("value") is None, -(pair[1].get("value") or 0), pair[1]["name"]))
    return [
        Row(
            id=area,
            name=found["name"],
            href=drill.get(area, ""),
            value=plain(found),
            value_href=href(found),
            formula=formula(found, lang),
            open=_count(opened.get(area)),
            open_href=href(opened[area]) if area in opened else "",
            overdue=_count(late.get(area)),
            overdue_href=href(late[area]) if area in late else "",
            rank=str(places.get(area, "")),
        )
        for area, found in chosen
    ]


def legend(classes: Classes | None, answer: dict[str, Any]) -> list[LegendLine]:
    """Classes from high to low with their number of grids; -1 is hatching."""
    found = [f for f in by_area(answer["map"]).values() if told(f)]
    steps = [classes.step(f["value"]) for f in found if classes and f.get("value") is not None]
    sample = next((f for f in found if f.get("value") is not None), None)
    lines = []
    for step, low, high in reversed(classes.ranges() if classes else []):
        ends = [plain({**sample, "value": edge}) for edge in (low, high)] if sample else []
        lines.append(LegendLine(step, ends[0] if low == high else " – ".join(ends), str(steps.count(step))))
    hidden = sum(f.get("value") is None for f in found)
    return lines + ([LegendLine(-1, "", str(hidden))] if hidden else [])
