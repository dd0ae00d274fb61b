"""Undoing a whole import: what it made is deleted, what it changed is as before; what was touched since stays.

A row counts as touched when its version has moved on, or when something else hangs on it now.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.transactions import in_transaction

from backend.api.reader import connection
from backend.errors import NOT_ALLOWED
from backend.exchange.batch import ImportBatch, ImportState
from backend.exchange.errors import CHANGED_SINCE, WRONG_STATE
from backend.exchange.write import LEDGER, copy
from backend.kit import access, ledger
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.model import uuid7
from backend.kit.registry import REGISTRY, Resource

NOTE = "撤销导入"
NAMED = 10
"""Rows in the way that an error names."""


@dataclass(frozen=True, slots=True)
class Undone:
    """How many rows were deleted, restored, and left as they are."""

    deleted: int
    restored: int
    kept: int


async def undo(actor: Actor, batch: ImportBatch, one: Resource, *, rest: bool = False) -> Undone:
    """Undo `batch`; with `rest`, all but the rows that were touched since. Raises CHANGED_SINCE, WRONG_STATE."""
    async with in_transaction("default"):
        await connection().execute_query("SET LOCAL statement_timeout = 0")
        locked = await connection().execute_query_dict(
            "SELECT state FROM import_batch WHERE id = $1 FOR UPDATE", [batch.id]
        )
        state = ImportState(locked[0]["state"])
        if state is not ImportState.APPLIED:
            raise WRONG_STATE(state=(state.zh, state.en), action=("撤销", "undone"))
        found = await _rows(actor, batch, one)
        touched = [row for row in found if row["touched"]]
        if touched and not rest:
            names = "、".join(str(row["title"] or row["id"]) for row in touched[:NAMED])
            current = [{"id": str(row["id"]), "title": row["title"]} for row in touched[:100]]
            raise CHANGED_SINCE(count=len(touched), names=names, current=current)
        made = [row["id"] for row in found if not row["touched"] and row["made"]]
        changed = [row["id"] for row in found if not row["touched"] and not row["made"]]
        await _delete(one, made)
        await _clear(batch, one)
        await _restore(one, batch, changed)
        await _tell(actor, batch, one, made, changed)
        batch.state, batch.undone_at = ImportState.UNDONE, datetime.now(UTC)
        await batch.save()
        await ledger.record(actor, batch, "UNDO", {"rows": (None, len(made) + len(changed))})
    return Undone(len(made), len(changed), len(touched))


async def _rows(actor: Actor, batch: ImportBatch, one: Resource) -> list[dict[str, Any]]:
    """The live rows of the batch: id, title, whether it made them, whether they were touched since.

    Raises NOT_ALLOWED when one of them is not the actor's to write.
    """
    params = Params()
    mine = access.predicate(one.write, one.model, "a", actor, params)
    place, name = params.add(batch.id, "uuid"), params.add(one.name)
    sql = f"""
        SELECT a.id, a.{one.by_name[one.admin.title].column} AS title, b.id IS NULL AS made,
               a.version <> coalesce(b.version, 1) AS touched, COALESCE({mine}, FALSE) AS mine
        FROM ledger_entry l JOIN {one.table} a ON a.id = l.row_id
        LEFT JOIN import_before b ON b.batch_id = {place} AND b.row_id = a.id
        WHERE l.batch_id = {place} AND l.resource = {name} AND l.action IN ('CREATE', 'UPDATE', 'RESTORE')
          AND a.deleted_at IS NULL FOR UPDATE OF a"""
    found = await connection().execute_query_dict(sql, params.values)
    if not all(row["mine"] for row in found):
        raise NOT_ALLOWED(action=("撤销", "undo"), what=("别人范围里的导入", "an import outside your area"))
    used = await _used(one, [row["id"] for row in found if row["made"]])
    for row in found:
        row["touched"] = row["touched"] or row["id"] in used
    return found


async def _used(one: Resource, ids: Sequence[UUID]) -> set[UUID]:
    """Those of `ids` that a live row links to."""
    found: set[UUID] = set()
    for name in one.model._meta.backward_fk_fields:
        made: Any = one.model._meta.fields_map[name]
        key, table = made.relation_source_field, access.table(made.related_model)
        alive = " AND deleted_at IS NULL" if "deleted_at" in made.related_model._meta.fields_map else ""
        sql = f"SELECT DISTINCT {key} AS id FROM {table} WHERE {key} = ANY($1){alive}"
        found |= {row["id"] for row in await connection().execute_query_dict(sql, [list(ids)])}
    return found


async def _delete(one: Resource, ids: Sequence[UUID]) -> None:
    sql = f"UPDATE {one.table} SET deleted_at = now(), updated_at = now(), version = version + 1 WHERE id = ANY($1)"
    await connection().execute_query(sql, [list(ids)])


async def _clear(batch: ImportBatch, one: Resource) -> None:
    """Delete what the batch made beside its own rows, such as an estate for them, unless something hangs on it."""
    sql = "SELECT resource, row_id FROM ledger_entry WHERE batch_id = $1 AND resource <> $2 AND action = 'CREATE'"
    for row in await connection().execute_query_dict(sql, [batch.id, one.name]):
        beside = REGISTRY[row["resource"]]
        if not await _used(beside, [row["row_id"]]):
            await _delete(beside, [row["row_id"]])


async def _restore(one: Resource, batch: ImportBatch, ids: Sequence[UUID]) -> None:
    """Put back what the rows held before the batch, as one more version."""
    made = one.model._meta.fields_map
    columns = [
        column
        for name, column in one.model._meta.fields_db_projection.items()
        if name not in ("id", "version", "updated_at") and not isinstance(made[name], TSVectorField)
    ]
    sets = ", ".join(f"{column} = r.{column}" for column in columns)
    sql = f"""
        UPDATE {one.table} a SET {sets}, version = a.version + 1, updated_at = now()
        FROM import_before b, jsonb_populate_record(NULL::{one.table}, b.before) r
        WHERE b.batch_id = $1 AND b.row_id = ANY($2) AND a.id = b.row_id"""
    await connection().execute_query(sql, [batch.id, list(ids)])


async def _tell(actor: Actor, batch: ImportBatch, one: Resource, made: Sequence[UUID], changed: Sequence[UUID]) -> None:
    """Write the ledger of every row: what was changed is changed back."""
    at, entries = datetime.now(UTC), []
    sql = (
        "SELECT row_id, community_id, changes::text AS changes FROM ledger_entry "
        "WHERE batch_id = $1 AND resource = $2 AND row_id = ANY($3)"
    )
    told = {*changed}
    for row in await connection().execute_query_dict(sql, [batch.id, one.name, [*made, *changed]]):
        back = row["row_id"] in told
        changes = _swapped(orjson.loads(row["changes"])) if back else {}
        entries.append((uuid7(), at, one.name, row["row_id"], row["community_id"], "UPDATE" if back else "DELETE",
                        actor.id, actor.name, str(actor.role), NOTE, orjson.dumps(changes).decode(), None))  # fmt: skip
    await copy("ledger_entry", LEDGER, entries)


def _swapped(changes: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    return {name: [new, old] for name, (old, new) in changes.items()}
