"""What follows from where things lie: a point's grid, whether outlines fit together, and the numbers of new grids.

A grid is numbered inside its community as CJ/T 349 counts them: row by row from the north, each from the west.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
import shapely
from shapely.geometry import mapping, shape

from backend.api.reader import connection
from backend.compiler import asking
from backend.errors import Pair
from backend.exchange.lines import Fault, Line
from backend.exchange.takes import Take
from backend.kit import geo
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.codes import Unfit, compose_grid
from backend.kit.registry import REGISTRY, Resource

NUMBERED = ("code", "serial", "name")
"""What a new grid is given when the file has none of it."""

SLACK_M2, SLACK = 10.0, 0.001
"""What an outline may lie outside the community's: coordinates are rounded, and drawn by hand."""


@dataclass(slots=True)
class Positions:
    """The grids of one import's community, and what lines are told by them."""

    one: Resource
    point: Take | None = None
    grid: Take | None = None
    outline: Take | None = None
    footprint: Take | None = None
    grids: dict[UUID, Mapping[str, Any]] = field(default_factory=dict)
    names: dict[UUID, str] = field(default_factory=dict)
    last: int = 0
    code: str = ""
    around: Any = None
    outside: int = 0
    gaps: list[Pair] = field(default_factory=list)
    _tree: Any = None
    _drawn: dict[str, tuple[Line, Mapping[str, Any]]] = field(default_factory=dict)

    @classmethod
    async def of(cls, one: Resource, actor: Actor, takes: Mapping[str, Take], community: UUID | None) -> "Positions":
        """What is needed for rows of `one`; nothing where place plays no part."""
        points = [take for take in takes.values() if "Point" in take.shapes]
        to_grid = [take for take in takes.values() if take.field.target and take.field.target.__name__ == "Grid"]
        made = cls(one)
        if one.name == "Grid":
            made.outline = takes.get("polygon")
        elif len(points) == 1 and len(to_grid) == 1:
            made.point, made.grid = points[0], to_grid[0]
            made.footprint = next((take for take in takes.values() if "Polygon" in take.shapes), None)
        if made.outline or made.point:
            await made._load(actor, community)
        return made

    async def _load(self, actor: Actor, community: UUID | None) -> None:
        target, params = REGISTRY["Grid"], Params()
        seen = asking.seen(target, "a", actor, params)
        inside = f" AND a.community_id = {params.add(community, 'uuid')}" if community else ""
        sql = f"SELECT a.id, a.name, a.serial, a.polygon::text AS polygon FROM {target.table} a WHERE {seen}{inside}"
        for row in await connection().execute_query_dict(sql, params.values):
            self.last = max(self.last, row["serial"])
            self.names[row["id"]] = row["name"]
            if row["polygon"] and row["polygon"] != "null":
                self.grids[row["id"]] = orjson.loads(row["polygon"])
        self._tree = shapely.STRtree([shape(polygon) for polygon in self.grids.values()])
        sql = "SELECT code, boundary::text AS boundary FROM community WHERE id = $1"
        for row in await connection().execute_query_dict(sql, [community]):
            self.code = row["code"]
            if row["boundary"] and row["boundary"] != "null":
                self.around = shape(orjson.loads(row["boundary"]))

    @property
    def notes(self) -> list[Pair]:
        """Remarks about the whole file."""
        found = list(self.gaps)
        if self.outside:
            zh = f"{self.outside} 行的位置不在任何网格里，没有填网格。"
            found.append((zh, f"{self.outside} rows lie in no grid; their grid stays empty."))
        return found

    def place(self, lines: Sequence[Line]) -> None:
        """Fill in what follows from the place of each line; outlines that overlap are faults."""
        if self.outline:
            self._number([line for line in lines if self.outline.input in line.values])
        elif self.point and self.grid:
            self._middle(lines)
            self._grid([line for line in lines if line.values.get(self.point.input) and not self._has_grid(line)])

    def _middle(self, lines: Sequence[Line]) -> None:
        """Give lines with an outline but no place the place: a point inside."""
        assert self.point
        for line in lines if self.footprint else ():
            outline = line.values.get(self.footprint.input) if self.footprint else None
            if outline and not line.values.get(self.point.input):
                middle = shape(outline).representative_point()
                line.values[self.point.input] = {"type": "Point", "coordinates": [middle.x, middle.y]}
                line.given.add(self.point.input)

    def _has_grid(self, line: Line) -> bool:
        return self.grid is not None and line.values.get(self.grid.input) is not None

    def _grid(self, lines: Sequence[Line]) -> None:
        assert self.point and self.grid
        if not lines or not self.grids:
            return
        spots = [shape(line.values[self.point.input]) for line in lines]
        found: dict[int, list[int]] = {}
        for at, area in self._tree.query(spots, predicate="intersects").T:
            found.setdefault(int(at), []).append(int(area))
        ids = list(self.grids)
        for at, line in enumerate(lines):
            if at in found:
                line.values[self.grid.input] = ids[min(found[at])]
                line.given.add(self.grid.input)
            else:
                self.outside += 1

    def _number(self, lines: Sequence[Line]) -> None:
        """Give code, serial and name to new grids that have none, in the order in which grids are counted."""
        assert self.outline
        numbers = geo.serials([line.values[self.outline.input] for line in lines])
        for _, line in sorted(zip(numbers, lines, strict=True), key=lambda pair: pair[0]):
            if not line.values.get("code"):
                self.last += 1
                serial = line.values.setdefault("serial", self.last)
                try:
                    line.values["code"] = compose_grid(self.code, serial)
                except Unfit as refused:
                    line.faults.append(Fault(line.number, None, "code", refused.pair))
                line.values["name"] = line.values.get("name") or f"第{serial}网格"
            else:
                line.values.setdefault("serial", int(line.values["code"][-2:]))

    def fit(self, lines: Sequence[Line]) -> None:
        """Refuse outlines that overlap each other or a grid that is there; holes between them are remarked on."""
        if not self.outline:
            return
        for line in lines:
            polygon = line.values.get(self.outline.input)
            if polygon and not line.faults:
                self._inside(line, polygon)
                self._drawn[f"{line.values.get('name')} ({line.number})"] = (line, polygon)
        replaced = {line.known.id for line, _ in self._drawn.values() if line.known}
        others = {self.names[key]: polygon for key, polygon in self.grids.items() if key not in replaced}
        flaws = geo.topology({**others, **{key: polygon for key, (_, polygon) in self._drawn.items()}})
        self.gaps = [_gap(flaw) for flaw in flaws if flaw.kind == "gap"][:20]
        for flaw in flaws:
            for key in flaw.keys if flaw.kind == "overlap" else ():
                if key in self._drawn and self._drawn[key][0] in lines:
                    other = next((name for name in flaw.keys if name != key), key)
                    self._refuse(self._drawn[key][0], other, flaw.area_m2)

    def _inside(self, line: Line, polygon: Mapping[str, Any]) -> None:
        """Refuse an outline that leaves the community's."""
        assert self.outline
        if self.around is None:
            return
        beyond = shape(polygon).difference(self.around)
        area_m2 = 0.0 if beyond.is_empty else geo.area_m2(mapping(beyond))
        if area_m2 > max(SLACK_M2, SLACK * geo.area_m2(polygon)):
            text = (
                f"有 {area_m2:.0f} 平方米在社区边界以外。",
                f"{area_m2:.0f} m² lie outside the community's outline.",
            )
            line.faults.append(Fault(line.number, None, self.outline.name, text))

    def _refuse(self, line: Line, other: str, area_m2: float) -> None:
        assert self.outline
        text = (f"和“{other}”重叠 {area_m2:.0f} 平方米。", f"It overlaps {other} by {area_m2:.0f} m².")
        line.faults.append(Fault(line.number, None, self.outline.name, text))


def _gap(flaw: geo.Flaw) -> Pair:
    names = "、".join(flaw.keys)
    return (f"{names} 之间有 {flaw.area_m2:.0f} 平方米的空隙。", f"A gap of {flaw.area_m2:.0f} m² between {names}.")
