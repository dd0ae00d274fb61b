"""The reader: runs reads, simply, one statement for each level of a query, with the access rules in its SQL.

This is the seam: everything above asks a Reader and gets Rows. The query compiler takes its place and this
execution moves into the tests as the compiler's oracle.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.filters import linked, parent_key, readable_rows, where
from backend.api.paging import Key, Page, beyond, encode, keys, order_by
from backend.kit import access
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.ledger import READERS
from backend.kit.registry import REGISTRY, Field, Kind, Resource

BASE = ("id", "version", "created_at", "updated_at", "deleted_at")


@dataclass(slots=True)
class Row:
    """One row as its reader may see it: `values` by Python field name; a hidden column is None."""

    one: Resource
    values: Mapping[str, Any]

    @property
    def id(self) -> UUID:
        """The row's id."""
        value: UUID = self.values["id"]
        return value


@dataclass(slots=True)
class Slice:
    """The rows of one page, in order, with a cursor for each."""

    rows: list[Row] = field(default_factory=list)
    cursors: list[str] = field(default_factory=list)
    more_after: bool = False
    more_before: bool = False


def connection() -> BaseDBAsyncClient:
    """The open transaction's connection, or one of the pool."""
    return Tortoise.get_connection("default")


def columns(one: Resource, alias: str, actor: Actor) -> list[tuple[str, str]]:
    """(Python name, SQL) of every column that `actor` reads, but for geometry, which has statements of its own."""
    found = [(name, f"{alias}.{name}") for name in BASE]
    for item in one.fields:
        if item.column and item.kind is not Kind.GEOJSON and item.readable(actor.role):
            found.append((item.name, f"{alias}.{item.column}"))
    return found


def _row(one: Resource, record: Mapping[str, Any]) -> Row:
    values = dict(record)
    for item in one.fields:
        if item.kind is Kind.JSON and isinstance(values.get(item.name), str):
            values[item.name] = orjson.loads(values[item.name])
    return Row(one, values)


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads for one actor."""

    actor: Actor

    async def _rows(self, sql: str, params: Params) -> list[dict[str, Any]]:
        return list(await connection().execute_query_dict(sql, params.values))

    async def by_ids(self, one: Resource, ids: Sequence[UUID], *, deleted: bool = False) -> dict[UUID, Row]:
        """The rows among `ids` that the actor may read; with `deleted`, also deleted ones that it may write."""
        params = Params()
        chosen = ", ".join(f'{sql} AS "{name}"' for name, sql in columns(one, "a", self.actor))
        seen = access.predicate(one.read, one.model, "a", self.actor, params)
        alive = "a.deleted_at IS NULL"
        if deleted:
            alive = f"({alive} OR {access.predicate(one.write, one.model, 'a', self.actor, params)})"
        place = params.add(list(ids), "uuid[]")
        sql = f"SELECT {chosen} FROM {one.table} a WHERE a.id = ANY({place}) AND {alive} AND {seen}"
        return {record["id"]: _row(one, record) for record in await self._rows(sql, params)}

    async def heavy(self, one: Resource, name: str, ids: Sequence[UUID]) -> dict[UUID, Any]:
        """The geometry column `name` of rows that the actor has already been given."""
        if not one.by_name[name].readable(self.actor.role):
            return {}
        params = Params()
        place = params.add(list(ids), "uuid[]")
        sql = f"SELECT a.id, a.{one.by_name[name].column}::text AS value FROM {one.table} a WHERE a.id = ANY({place})"
        found = await self._rows(sql, params)
        return {record["id"]: orjson.loads(record["value"]) if record["value"] else None for record in found}

    async def page(self, one: Resource, page: Page) -> Slice:
        """One page of `one`."""
        params = Params()
        terms = keys(one, page, "a", self.actor, params)
        chosen = self._chosen(one, "a", terms)
        seen = readable_rows(one, page.filter, "a", self.actor, params)
        fits = where(one, page.filter, "a", self.actor, params)
        inner = f"SELECT {chosen} FROM {one.table} a WHERE {seen} AND {fits}{_between(page, terms, params)}"
        sql = f"{inner} ORDER BY {order_by(terms, page.backward)} LIMIT {page.size + 1}"
        return _slice(one, await self._rows(sql, params), page, len(terms))

    async def pages(self, one: Resource, link: Field, page: Page, parents: Sequence[UUID]) -> dict[UUID, Slice]:
        """One page of the link `link` of `one` for each parent, each with its own limit."""
        target, params = REGISTRY.of(link.target), Params()
        terms = keys(target, page, "a", self.actor, params)
        chosen = self._chosen(target, "a", terms)
        key = parent_key(one, link, "a")
        seen = readable_rows(target, page.filter, "a", self.actor, params)
        fits = where(target, page.filter, "a", self.actor, params)
        number = f"row_number() OVER (PARTITION BY {key} ORDER BY {order_by(terms, page.backward)})"
        source = linked(one, link, "a", f"ANY({params.add(list(parents), 'uuid[]')})")
        inner = f"SELECT {chosen}, {key} AS _parent, {number} AS _n FROM {source} AND {seen} AND {fits}"
        sql = f"SELECT * FROM ({inner}{_between(page, terms, params)}) p WHERE _n <= {page.size + 1} ORDER BY _n"
        sorted_out: dict[UUID, list[dict[str, Any]]] = {parent: [] for parent in parents}
        for record in await self._rows(sql, params):
            sorted_out[record.pop("_parent")].append(record)
        return {parent: _slice(target, found, page, len(terms)) for parent, found in sorted_out.items()}

    def _chosen(self, one: Resource, alias: str, terms: Sequence[Key]) -> str:
        named = [f'{sql} AS "{name}"' for name, sql in columns(one, alias, self.actor)]
        return ", ".join(named + [f"{term.sql} AS _k{at}" for at, term in enumerate(terms)])

    async def count(self, one: Resource, given: Mapping[str, Any] | None) -> int:
        """How many rows fit `given` among those that the actor may read."""
        params = Params()
        seen = readable_rows(one, given, "a", self.actor, params)
        fits = where(one, given, "a", self.actor, params)
        found = await self._rows(f"SELECT count(*) AS n FROM {one.table} a WHERE {seen} AND {fits}", params)
        return int(found[0]["n"])

    async def counts(
        self, one: Resource, link: Field, given: Mapping[str, Any] | None, parents: Sequence[UUID]
    ) -> dict[UUID, int]:
        """How many rows the link leads to from each parent."""
        target, params = REGISTRY.of(link.target), Params()
        key = parent_key(one, link, "a")
        seen = readable_rows(target, given, "a", self.actor, params)
        fits = where(target, given, "a", self.actor, params)
        source = linked(one, link, "a", f"ANY({params.add(list(parents), 'uuid[]')})")
        sql = f"SELECT {key} AS parent, count(*) AS n FROM {source} AND {seen} AND {fits} GROUP BY 1"
        found = {record["parent"]: int(record["n"]) for record in await self._rows(sql, params)}
        return {parent: found.get(parent, 0) for parent in parents}

    async def history(self, one: Resource, ids: Sequence[UUID], first: int) -> dict[UUID, list[dict[str, Any]]]:
        """The newest changes of rows that the actor was given, without the fields that it may not read.

        Notes quote what people said, so they are for those who may search the row's words.
        """
        sorted_out: dict[UUID, list[dict[str, Any]]] = {row: [] for row in ids}
        if self.actor.role not in READERS:
            return sorted_out
        note = "l.note" if one.searchable(self.actor.role) else "NULL"
        hidden = [item.api for item in one.fields if not item.readable(self.actor.role)]
        params = Params()
        rows, name = params.add(list(ids), "uuid[]"), params.add(one.name)
        sql = (
            "SELECT * FROM (SELECT l.id, l.at, l.action, l.actor_name AS actor, l.actor_role AS role, "
            f"{note} AS note, l.row_id, (l.changes - {params.add(hidden, 'text[]')})::text AS fields, "
            "row_number() OVER (PARTITION BY l.row_id ORDER BY l.id DESC) AS n "
            f"FROM ledger_entry l WHERE l.resource = {name} AND l.row_id = ANY({rows})) h "
            f"WHERE n <= {params.add(first)} ORDER BY n"
        )
        for record in await self._rows(sql, params):
            sorted_out[record["row_id"]].append({**record, "fields": orjson.loads(record["fields"])})
        return sorted_out

    async def tally(
        self, one: Resource, given: Mapping[str, Any] | None, by: Mapping[str, str], sums: Mapping[str, str]
    ) -> list[dict[str, Any]]:
        """Counts and `sums` (name to SQL) of the rows that fit, for each key `by` (name to SQL), largest first.

        Counts also the rows that the actor may count but not read.
        """
        params = Params()
        seen = countable(one, "a", self.actor, params)
        fits = where(one, given, "a", self.actor, params)
        made = [*(f'{sql} AS "{name}"' for name, sql in by.items()), "count(*) AS n"]
        made += [f'{sql} AS "{name}"' for name, sql in sums.items()]
        grouped = f" GROUP BY {', '.join(str(at + 1) for at in range(len(by)))}" if by else ""
        sql = f"SELECT {', '.join(made)} FROM {one.table} a WHERE {seen} AND {fits}{grouped} ORDER BY n DESC LIMIT 1000"
        return await self._rows(sql, params)

    async def counted(self, sql: str, params: Params) -> list[dict[str, Any]]:
        """The rows of a statement that gives counts alone, also of rows that the actor may count but not read."""
        return await self._rows(sql, params)


def countable(one: Resource, alias: str, actor: Actor, params: Params) -> str:
    """SQL for the live rows that `actor` may read or at least count."""
    return visible_or(one, access.Any_((one.read, one.aggregate)), alias, actor, params)


def visible_or(one: Resource, rule: access.Rule, alias: str, actor: Actor, params: Params) -> str:
    """SQL for the live rows that `rule` opens."""
    return f"{alias}.deleted_at IS NULL AND {access.predicate(rule, one.model, alias, actor, params)}"


def _between(page: Page, terms: Sequence[Key], params: Params) -> str:
    names = [term.sql for term in terms]
    said = ""
    if page.after:
        said += f" AND {beyond(names, terms, page.after, False, params)}"
    if page.before:
        said += f" AND {beyond(names, terms, page.before, True, params)}"
    return said


def _slice(one: Resource, records: list[dict[str, Any]], page: Page, terms: int) -> Slice:
    more = len(records) > page.size
    kept = records[: page.size]
    if page.backward:
        kept.reverse()
    cursors = [encode([record[f"_k{at}"] for at in range(terms)]) for record in kept]
    return Slice(
        rows=[_row(one, record) for record in kept],
        cursors=cursors,
        more_after=bool(page.before) if page.backward else more,
        more_before=more if page.backward else bool(page.after),
    )
