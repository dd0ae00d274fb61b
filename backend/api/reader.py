"""The reader: rows, pages and counts for our own code, each with the rule of every table that it visits.

What a query asks goes through the compiler. Commands and services, which need a few rows as values, ask here, and get
the same conditions, spelled by the same stages.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson
from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.paging import Page
from backend.compiler import ir, order, rows, secure, wires
from backend.compiler.asking import Filled, countable, seen, where
from backend.compiler.slots import Refused
from backend.kit.actor import Actor
from backend.kit.params import Params
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


def columns(one: Resource, alias: str, actor: Actor) -> list[str]:
    """Every column that `actor` reads, but for geometry, as SQL that names it."""
    found = [f'{alias}.{name} AS "{name}"' for name in BASE]
    for item in one.fields:
        if item.column and item.kind is not Kind.GEOJSON and item.readable(actor.role):
            found.append(f'{alias}.{item.column} AS "{item.name}"')
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
        shown = seen(one, "a", self.actor, params, ir.Rows.KNOWN if deleted else ir.Rows.LIVE)
        place = params.add(list(ids), "uuid[]")
        chosen = ", ".join(columns(one, "a", self.actor))
        sql = f"SELECT {chosen} FROM {one.table} a WHERE a.id = ANY({place}) AND {shown}"
        return {record["id"]: _row(one, record) for record in await self._rows(sql, params)}

    async def page(self, one: Resource, page: Page) -> Slice:
        """One page of `one`. Raises QUERY_TOO_EXPENSIVE, BAD_CURSOR, FIELD_HIDDEN."""
        params = Params()
        try:
            asked = secure.page(order.page(one, page.arguments(), {}, most=page.most), self.actor.role)
            terms = [rows.term(term, "a", self.actor, params) for term in asked.terms]
            values = [(sql, term.kind, term.nullable) for sql, term in zip(terms, asked.terms, strict=True)]
            chosen = ", ".join([*columns(one, "a", self.actor), f"{wires.cursor(values)} AS _cursor"])
            deleted = ir.Rows.DELETED if (page.filter or {}).get("deleted") else ir.Rows.LIVE
            fits = rows.both(
                seen(one, "a", self.actor, params, deleted),
                where(one, page.filter, "a", self.actor, params),
                rows.between(asked, terms, Filled(params, self.actor)),
            )
            sql = f"SELECT {chosen} FROM {one.table} a WHERE {fits} ORDER BY {rows.order_by(asked, terms)}"
            return _slice(one, await self._rows(f"{sql} LIMIT {asked.size + 1}", params), asked)
        except Refused as refused:
            raise refused.error from None

    async def count(self, one: Resource, given: Mapping[str, Any] | None) -> int:
        """How many rows fit `given` among those that the actor may read. Raises FIELD_HIDDEN."""
        params = Params()
        which = ir.Rows.DELETED if (given or {}).get("deleted") else ir.Rows.LIVE
        fits = rows.both(seen(one, "a", self.actor, params, which), where(one, given, "a", self.actor, params))
        found = await self._rows(f"SELECT count(*) AS n FROM {one.table} a WHERE {fits}", params)
        return int(found[0]["n"])

    async def counts(
        self, one: Resource, link: Field, given: Mapping[str, Any] | None, parents: Sequence[UUID]
    ) -> dict[UUID, int]:
        """How many rows the link leads to from each parent. Raises FIELD_HIDDEN."""
        target, params = REGISTRY.of(link.target), Params()
        source, tied = rows.linked((one.name, link.name), ir.Read(target.name), "a", "p.id")
        fits = rows.both(tied, seen(target, "a", self.actor, params), where(target, given, "a", self.actor, params))
        ids = params.add(list(parents), "uuid[]")
        sql = f"SELECT p.id, (SELECT count(*) FROM {source} WHERE {fits}) AS n FROM unnest({ids}) p(id)"
        return {record["id"]: int(record["n"]) for record in await self._rows(sql, params)}

    async def heavy(self, one: Resource, name: str, ids: Sequence[UUID]) -> dict[UUID, Any]:
        """The geometry column `name` of those rows that the actor may read, or write where they are deleted."""
        if not one.by_name[name].readable(self.actor.role):
            return {}
        params = Params()
        shown = seen(one, "a", self.actor, params, ir.Rows.KNOWN)
        fits = rows.both(f"a.id = ANY({params.add(list(ids), 'uuid[]')})", shown)
        column = one.by_name[name].column
        found = await self._rows(f"SELECT a.id, a.{column}::text AS value FROM {one.table} a WHERE {fits}", params)
        return {record["id"]: orjson.loads(record["value"]) if record["value"] else None for record in found}

    async def tally(
        self, one: Resource, given: Mapping[str, Any] | None, by: Mapping[str, str], sums: Mapping[str, str]
    ) -> list[dict[str, Any]]:
        """Counts and `sums` (name to SQL) of the rows that fit, for each key `by` (name to SQL), largest first.

        Counts also the rows that the actor may count but not read.
        """
        params = Params()
        fits = rows.both(countable(one, "a", self.actor, params), where(one, given, "a", self.actor, params))
        made = [*(f'{sql} AS "{name}"' for name, sql in by.items()), "count(*) AS n"]
        made += [f'{sql} AS "{name}"' for name, sql in sums.items()]
        grouped = f" GROUP BY {', '.join(str(at + 1) for at in range(len(by)))}" if by else ""
        sql = f"SELECT {', '.join(made)} FROM {one.table} a WHERE {fits}{grouped} ORDER BY n DESC LIMIT 1000"
        return await self._rows(sql, params)

    async def counted(self, sql: str, params: Params) -> list[dict[str, Any]]:
        """The rows of a statement that gives counts alone, also of rows that the actor may count but not read."""
        return await self._rows(sql, params)


def _slice(one: Resource, records: list[dict[str, Any]], page: ir.Page) -> Slice:
    more = len(records) > page.size
    kept = records[: page.size]
    if page.backward:
        kept.reverse()
    cursors = [record.pop("_cursor") for record in kept]
    return Slice(
        rows=[_row(one, record) for record in kept],
        cursors=cursors,
        more_after=bool(page.before) if page.backward else more,
        more_before=more if page.backward else bool(page.after),
    )
