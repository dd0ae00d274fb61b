"""Groups for who may only count: the few fixed tables that can be told without a risk.

Such a reader is told totals by area, totals by one class, and one class by community: never a free cut, whose
difference from another one could be a single person. Names, days, ids and sums are no part of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import orjson

from backend.api.reader import Reader
from backend.compiler.asking import countable
from backend.compiler.groups import dimension_names
from backend.compiler.ir import Groups
from backend.compiler.slots import Refused
from backend.errors import FIELD_HIDDEN, AppError, Problem
from backend.kit.actor import Actor
from backend.kit.params import Params, Slot
from backend.kit.registry import REGISTRY, Field, Kind, Resource
from backend.kit.suppress import SMALLEST, crossed, nested
from backend.kit.wire import as_id

MOST = 20_000
TOO_FEW = Problem(
    "TOO_FEW",
    403,
    ("这样分组，每组人太少，不能显示。", "Grouped like this, there are too few in each group to be told."),
    ("少分一个字段，或看更大的范围。", "Group by less, or look at a larger area."),
)


async def tables(actor: Actor, asked: Iterable[Groups], values: Mapping[str, Any]) -> dict[str, str]:
    """The groups of each of `asked` as JSON, by the variable that its statement reads. Raises Refused."""
    made = {}
    for one in asked:
        given = {name: filled(value, values, actor) for name, value in one.given}
        names = [dimension.name for dimension in one.by]
        try:
            found = await Closed(REGISTRY[one.read.one], Reader(actor)).groups(given, names)
        except AppError as refused:
            raise Refused(refused, one.place) from refused
        rows = [
            {
                "p": at,
                "n": group["n"],
                "h": group["suppressed"],
                **{f"k{n}": group[name] for n, name in enumerate(names)},
            }
            for at, group in enumerate(found)
        ]
        made[one.table] = orjson.dumps(rows, default=str).decode()
    return made


def filled(value: Any, values: Mapping[str, Any], actor: Actor) -> Any:
    """A part of a filter with the values of its slots."""
    if isinstance(value, Slot):
        return value.of(values, actor)
    if isinstance(value, Mapping):
        return {key: filled(part, values, actor) for key, part in value.items()}
    return [filled(part, values, actor) for part in value] if isinstance(value, list) else value


Cell = tuple[UUID, UUID | None, Any, UUID]
"""Community, grid, word of the class, street; None where the table has no grids or no class."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Which cells of a fixed table are asked for: `keys` are the dimensions shown, `only` the keys that must match."""

    area: str
    kind: str
    keys: tuple[str, ...]
    only: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Closed:
    """The fixed tables of one resource, for a reader who may count and not read."""

    one: Resource
    reader: Reader

    async def groups(self, given: Mapping[str, Any], by: list[str]) -> list[dict[str, Any]]:
        """The cells that are asked for, known ones first, largest first. Raises FIELD_HIDDEN, TOO_FEW."""
        cut = self.cut(given, by)
        cells = await self._cells(cut)
        hidden = self._hidden(cut, cells)
        sums: dict[tuple[Any, ...], list[Cell]] = {}
        for cell in cells:
            at = {"community": cell[0], cut.area: cell[1] if cut.area == "grid" else cell[0], cut.kind: cell[2]}
            if all(at[name] == value for name, value in cut.only.items()):
                sums.setdefault(tuple(at[name] for name in cut.keys), []).append(cell)
        if not cut.keys:
            sums.setdefault((), [])
        found = [
            {**dict(zip(cut.keys, key, strict=True)), **self._told(cut, inside, cells, hidden)}
            for key, inside in sums.items()
        ]
        return sorted(
            found, key=lambda group: (group["suppressed"], -(group["n"] or 0), *(str(group[k]) for k in cut.keys))
        )

    def cut(self, given: Mapping[str, Any], by: list[str]) -> Cut:
        """What is asked for, if a fixed table holds it: one area and one class at most. Raises FIELD_HIDDEN."""
        dimensions, only = dimension_names(self.one), {}
        asked: list[Field] = []
        for name in by:
            field, part = dimensions[name]
            if part:
                raise FIELD_HIDDEN(field=field.label)
            asked.append(field)
        for name, value in given.items():
            field = self._equal(name, value)
            asked.append(field)
            said = value["eq"] if "eq" in value else value["id"]["eq"]
            only[field.name] = as_id(said) if field.kind is Kind.REF else said
        areas = {field.name for field in asked if self._is_area(field)}
        kinds = {field.name for field in asked} - areas
        for field in asked:
            mixed = len(kinds) > 1 or (kinds and "grid" in areas)
            if (mixed and field.name in kinds) or not self._is_class(field):
                raise FIELD_HIDDEN(field=field.label)
        return Cut("grid" if "grid" in areas else "community", next(iter(kinds), ""), tuple(by), only)

    def _equal(self, name: str, value: Any) -> Field:
        """The field that a filter compares with one word or one id. Raises FIELD_HIDDEN for any other filter."""
        field = self.one.by_name.get(name) or self.one.by_name.get(name.removesuffix("_id"))
        inner = value.get("id") if isinstance(value, Mapping) and set(value) == {"id"} else value
        if field is None or not isinstance(inner, Mapping) or set(inner) != {"eq"} or inner["eq"] is None:
            raise FIELD_HIDDEN(field=field.label if field is not None else (name, name))
        return field

    def _is_area(self, field: Field) -> bool:
        return field.name in ("community", "grid") and field.kind is Kind.REF

    def _is_class(self, field: Field) -> bool:
        role = self.reader.actor.role
        if not field.readable(role) or field.kind not in (Kind.ENUM, Kind.BOOL, Kind.REF):
            return False
        return field.target is None or REGISTRY.of(field.target).can("read", role)

    async def _cells(self, cut: Cut) -> dict[Cell, int]:
        """The whole table, whatever part of it is asked for; nothing for a role that may not even count."""
        if not self.one.can("aggregate", self.reader.actor.role):
            return {}
        params = Params()
        keys = ["a.community_id", "a.grid_id" if cut.area == "grid" else "NULL::uuid"]
        keys.append(f"a.{self.one.by_name[cut.kind].column}" if cut.kind else "NULL::text")
        keys.append("(SELECT c.street_id FROM community c WHERE c.id = a.community_id)")
        named = ", ".join(f"{sql} AS k{at}" for at, sql in enumerate(keys))
        seen = countable(self.one, "a", self.reader.actor, params)
        sql = f"SELECT {named}, count(*) AS n FROM {self.one.table} a WHERE {seen} GROUP BY 1, 2, 3, 4 LIMIT {MOST + 1}"
        found = await self.reader.counted(sql, params)
        if len(found) > MOST:
            raise TOO_FEW()
        return {(row["k0"], row["k1"], row["k2"], row["k3"]): row["n"] for row in found}

    def _hidden(self, cut: Cut, cells: Mapping[Cell, int]) -> dict[str, frozenset[Any]]:
        """What is kept back: communities, grids with their communities, words, and words of communities."""
        total = {None: sum(cells.values())}
        unknown = {None} if total[None] < SMALLEST else set()
        places = _summed(cells, lambda cell: cell[0])
        words, streets = _summed(cells, lambda cell: cell[2]), _summed(cells, lambda cell: cell[3])
        street_of = {cell[0]: cell[3] for cell in cells}
        found: dict[str, frozenset[Any]] = {
            "total": frozenset(unknown),
            "community": nested(
                places, street_of.__getitem__, streets, nested(streets, lambda _: None, total, unknown)
            ),
            "kind": nested(words, lambda _: None, total, unknown) if cut.kind else frozenset(),
        }
        if cut.area == "grid":
            grids = _summed(cells, lambda cell: (cell[0], cell[1]))
            found["grid"] = nested(grids, lambda key: key[0], places, found["community"])
        if cut.kind:
            pairs = _summed(cells, lambda cell: (cell[0], cell[2]))
            kept = crossed(pairs, found["community"], found["kind"])
            if kept is None:
                raise TOO_FEW()
            found["pair"] = kept
        return found

    def _told(
        self, cut: Cut, inside: list[Cell], cells: Mapping[Cell, int], hidden: Mapping[str, frozenset[Any]]
    ) -> dict[str, Any]:
        """{n, suppressed} of a group made of the cells `inside`, all of which belong to one line of the table."""
        asked = {*cut.keys, *cut.only}
        if "grid" in asked:
            back = any(cell[:2] in hidden["grid"] for cell in inside)
        elif "community" in asked and cut.kind:
            back = any((cell[0], cell[2]) in hidden["pair"] for cell in inside)
        elif "community" in asked:
            back = any(cell[0] in hidden["community"] for cell in inside)
        elif cut.kind:
            back = any(cell[2] in hidden["kind"] for cell in inside)
        else:
            back = bool(inside and hidden["total"])
        n = sum(cells[cell] for cell in inside)
        return {"n": None if back else n, "suppressed": back}


def _summed(cells: Mapping[Cell, int], key: Any) -> dict[Any, int]:
    found: dict[Any, int] = {}
    for cell, n in cells.items():
        found[key(cell)] = found.get(key(cell), 0) + n
    return found
