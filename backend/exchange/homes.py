"""What a building of a map is given where the file does not say it: a name, and the estate that it belongs to.

A surveyor's map knows outlines and heights; estates are the community's own. A building goes to the nearest estate of
its grid, or to the only one of the community; failing these, to an estate of unsorted buildings that the import makes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import inf
from typing import Any
from uuid import UUID

import orjson
from shapely import distance
from shapely.geometry import shape

from backend.api.reader import connection
from backend.compiler import asking
from backend.errors import Pair
from backend.exchange.lines import Line
from backend.exchange.matching import spot
from backend.exchange.rights import forbidden
from backend.exchange.takes import Take
from backend.kit import ledger
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.model import uuid7
from backend.kit.registry import REGISTRY

PROVIDED = ("name", "estate")
"""What a new building of a map is given when the file has none of it."""

UNSORTED = "未分小区的楼栋"
KIND = "COMMODITY"
"""How the estate of unsorted buildings came to be, until somebody sorts them: the usual way."""


@dataclass(slots=True)
class Homes:
    """The estates of one import's community, and what buildings are given by them."""

    actor: Actor
    community: UUID
    name: Take
    estate: Take
    grid: str
    spots: dict[UUID, Any] = field(default_factory=dict)
    of_grid: dict[UUID, list[UUID]] = field(default_factory=dict)
    rest: UUID = field(default_factory=uuid7)
    there: bool = False
    allowed: bool = False
    sorted_by_us: int = 0
    renamed: int = 0
    _seen: dict[tuple[Any, ...], int] = field(default_factory=dict)

    @classmethod
    async def of(cls, actor: Actor, takes: Mapping[str, Take], community: UUID) -> "Homes":
        """The estates that `actor` sees in the community."""
        made = cls(actor, community, takes["name"], takes["estate"], takes["grid"].input)
        await made._load()
        return made

    async def _load(self) -> None:
        one, params = REGISTRY["Estate"], Params()
        seen, place = asking.seen(one, "a", self.actor, params), params.add(self.community, "uuid")
        sql = f"""
            SELECT a.id, a.name, a.location::text AS location,
                   ARRAY(SELECT g.grid_id FROM estate_grid g WHERE g.estate_id = a.id) AS grids
            FROM {one.table} a WHERE {seen} AND a.community_id = {place} ORDER BY a.id"""
        for row in await connection().execute_query_dict(sql, params.values):
            if row["name"] == UNSORTED:
                self.rest, self.there = row["id"], True
                continue
            said = row["location"]
            self.spots[row["id"]] = shape(orjson.loads(said)) if said and said != "null" else None
            for grid in row["grids"]:
                self.of_grid.setdefault(grid, []).append(row["id"])
        fresh = {self.rest: {"community_id": self.community}}
        self.allowed = self.there or not await forbidden(one.create, one.model, self.actor, fresh, lambda row: row)

    @property
    def notes(self) -> list[Pair]:
        """Remarks about the whole file."""
        found = []
        if self.sorted_by_us:
            zh = f"{self.sorted_by_us} 栋没有写小区，也推不出来，归入“{UNSORTED}”。"
            en = f"{self.sorted_by_us} buildings name no estate and none follows; they go to {UNSORTED}."
            found.append((zh, en))
        if self.renamed:
            zh = f"{self.renamed} 栋与前面的同名同位置，名称后加了行号。"
            found.append((zh, f"{self.renamed} had the name and place of one before; their row was added to the name."))
        return found

    def fill(self, lines: Sequence[Line]) -> None:
        """Give buildings with a place the name and the estate that they lack; equal names in one place get a number."""
        for line in lines:
            values = line.values
            if not values.get("location") or line.faults:
                continue
            if values.get(self.estate.input) is None:
                self._sort(line)
            name = values.get(self.name.input) or f"{line.number}号楼"
            key = (name, spot(values), values.get(self.estate.input))
            if self._seen.setdefault(key, line.number) != line.number:
                name = f"{name}（{line.number}）"
                self.renamed += 1
            values[self.name.input] = name

    def _sort(self, line: Line) -> None:
        near = self.of_grid.get(line.values.get(self.grid) or self.rest) or (list(self.spots) if self._only() else [])
        if near:
            here = shape(line.values["location"])
            line.values[self.estate.input] = min(near, key=lambda one: self._away(one, here))
        elif self.allowed:
            line.values[self.estate.input] = self.rest
            self.sorted_by_us += 1

    def _only(self) -> bool:
        return len(self.spots) == 1 and not self.there

    def _away(self, estate: UUID, here: Any) -> float:
        spot = self.spots[estate]
        return inf if spot is None else float(distance(spot, here))

    async def make(self, batch: UUID) -> None:
        """Make the estate of unsorted buildings when one needs it; undoing `batch` removes it."""
        if not self.sorted_by_us or self.there:
            return
        row: Any = REGISTRY["Estate"].model(id=self.rest, name=UNSORTED, kind=KIND, community_id=self.community)
        await row.save(force_create=True)
        await ledger.record(self.actor, row, "CREATE", {"name": (None, UNSORTED), "kind": (None, KIND)}, batch=batch)
        self.there = True
