"""Rows known again: those of the file among themselves, and those that are in the database already.

A row is looked for only among those that the actor may read and write: whether a number exists elsewhere is nobody's
business. What the database itself refuses, a unique code that is taken, is said before it is tried.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson

from backend.api.reader import connection
from backend.api.values import TAKEN
from backend.errors import Pair
from backend.exchange.lines import Fault, Known, Line
from backend.exchange.takes import Take, identity_of
from backend.kit import access, seal
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.model import Content
from backend.kit.registry import Kind, Resource

NOT_KNOWN: Pair = (
    "没有这个编号，或不在您的范围内；新增的行请留空。",
    "There is no such number, or it is outside your area; leave it empty for a new row.",
)
SEVERAL: Pair = (
    "系统里有不止一条符合，请先在系统里合并或删除重复的。",
    "Several rows fit; merge or delete duplicates first.",
)


@dataclass(slots=True)
class Seen:
    """What earlier lines of the file were known by."""

    hard: dict[tuple[str, Any], int] = field(default_factory=dict)
    soft: dict[tuple[Any, ...], tuple[int, bool]] = field(default_factory=dict)


class Matcher:
    """Finds the known row of each line of one import."""

    def __init__(
        self,
        one: Resource,
        actor: Actor,
        takes: Mapping[str, Take],
        index_of: Mapping[str, int],
        community: UUID | None,
    ) -> None:
        self.one, self.actor, self.index_of, self.community = one, actor, index_of, community
        self.identity = identity_of(one, dict(takes))
        self.lock = False
        self._hard_names = [take.input for take in self.identity.hard]
        self._seen = Seen()

    async def match(self, lines: Sequence[Line]) -> None:
        """Set `known` and `id` of each line, with faults for duplicates and for codes that are taken."""
        for take in self.identity.hard:
            await self._hard(take, [line for line in lines if line.values.get(take.input) is not None])
        if self.identity.soft:
            await self._soft([line for line in lines if line.known is None and not line.faults])

    def _fault(self, line: Line, take: Take, text: Pair) -> None:
        line.faults.append(Fault(line.number, self.index_of.get(take.name), take.name, text))

    async def _hard(self, take: Take, lines: Sequence[Line]) -> None:
        sealed = take.field.kind is Kind.SEALED
        keys = {}
        for line in lines:
            value = line.values[take.input]
            keys[line.number] = key = seal.blind_index(value) if sealed else value
            if sealed:
                line.hashes[take.input] = key
            first = self._seen.hard.setdefault((take.name, value), line.number)
            if first != line.number:
                self._fault(line, take, (f"和第 {first} 行重复。", f"The same as in row {first}."))
        column = f"{take.field.name}_index" if sealed else str(take.field.column)
        alive = "a.deleted_at IS NULL AND " if sealed else ""
        found = await self._records(f"{alive}a.{column} = ANY({{0}})", [list(keys.values())], column)
        taken = set() if sealed else await self._taken(column, set(keys.values()) - set(found))
        for line in lines:
            known = found.get(keys[line.number], [])
            if len(known) > 1:
                self._fault(line, take, SEVERAL)
            elif known and line.known is None:
                line.known, line.id = known[0], known[0].id
            elif known and line.known and line.known.id != known[0].id:
                self._fault(line, take, TAKEN)
            elif not known and (take.key_only or keys[line.number] in taken):
                self._fault(line, take, NOT_KNOWN if take.key_only else TAKEN)

    async def _taken(self, column: str, values: set[Any]) -> set[Any]:
        """Those of `values` that some row of anybody's has."""
        if not values:
            return set()
        sql = f"SELECT {column} AS value FROM {self.one.table} WHERE {column} = ANY($1)"
        return {row["value"] for row in await connection().execute_query_dict(sql, [list(values)])}

    async def _soft(self, lines: Sequence[Line]) -> None:
        title = self.identity.title
        assert title is not None
        keyed: dict[int, tuple[Any, ...]] = {}
        names = [take.input for take in self.identity.soft if not self.identity.given or take.name in self.index_of]
        bare: list[Line] = []
        rest: list[Line] = []
        for line in lines:
            if line.values.get(title.input) is not None:
                hard = self._has_hard(line)
                (rest if hard else bare).append(line)
                keyed[line.number] = (line.community, spot(line.values), *map(line.values.get, names))
                self._twice(line, keyed[line.number], title, hard=hard)
        free = " AND ".join(f"a.{self._column(take)} IS NULL" for take in self.identity.hard if take.field.nullable)
        titles = [[line.values[title.input] for line in group] for group in (bare, rest if free else [])]
        if not any(titles):
            return
        named = f"a.{title.field.column} = ANY"
        ask = f"a.deleted_at IS NULL AND ({named}({{0}}) OR {named}({{1}}) AND {free or 'FALSE'})"
        found: dict[tuple[Any, ...], Known] = {}
        for known in (row for rows in (await self._records(ask, titles, "id")).values() for row in rows):
            place = known.record.get("community_id")
            rest_of_key = [known.record[name] for name in names]
            for where in {None, spot(known.record)}:
                found.setdefault((place, where, *rest_of_key), known)
        for line in (*bare, *(rest if free else [])):
            match = found.get(keyed[line.number])
            if match is not None and not line.faults:
                line.known, line.id = match, match.id

    def _column(self, take: Take) -> str:
        return f"{take.field.name}_index" if take.field.kind is Kind.SEALED else str(take.field.column)

    def _has_hard(self, line: Line) -> bool:
        return any(line.values.get(name) is not None for name in self._hard_names)

    def _twice(self, line: Line, key: tuple[Any, ...], title: Take, *, hard: bool) -> None:
        first, with_hard = self._seen.soft.setdefault(key, (line.number, hard))
        if first != line.number and not (hard and with_hard):
            self._fault(line, title, (f"和第 {first} 行重复。", f"The same as in row {first}."))

    async def _records(self, ask: str, values: Sequence[Sequence[Any]], key: str) -> dict[Any, list[Known]]:
        """The rows that `ask` finds among those of the actor, by the column `key`."""
        if not any(values):
            return {}
        params = Params()
        asked = ask.format(*(params.add(list(value)) for value in values))
        model = self.one.model
        mine = access.predicate(self.one.read & self.one.write, model, "a", self.actor, params)
        if issubclass(model, Content) and self.community:
            mine += f" AND a.community_id = {params.add(self.community, 'uuid')}"
        lock = " FOR UPDATE OF a" if self.lock else ""
        sql = f"SELECT a.*, (to_jsonb(a) - 'search')::text AS _before FROM {self.one.table} a WHERE {asked} AND {mine}"
        found: dict[Any, list[Known]] = {}
        for row in await connection().execute_query_dict(sql + lock, params.values):
            found.setdefault(row[key], []).append(Known(row, row.pop("_before")))
        return found


def spot(values: Mapping[str, Any]) -> str | None:
    """Where a row is, rounded to a metre: two buildings of one name are told apart by it."""
    point = values.get("location")
    if isinstance(point, str):
        point = orjson.loads(point)
    if not isinstance(point, Mapping):
        return None
    longitude, latitude = point["coordinates"][:2]
    return f"{longitude:.5f} {latitude:.5f}"
