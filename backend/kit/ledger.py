"""The ledger: who changed what, when, written in the transaction of the change itself, and never changed again.

`Idempotency` remembers what each `clientMutationId` did, in the same transaction, so a repeated command answers
the same and happens once.
"""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from backend.kit.actor import Actor, Role
from backend.kit.model import Record, uuid7

READERS = frozenset(Role) - {Role.PARTNER, Role.RESIDENT, Role.ANONYMOUS}
"""Who reads histories: those who work here. A history names colleagues, and holds what was not yet public."""


class LedgerEntry(Model):
    """One change of one row. `changes` maps a field to [before, after]; sealed fields appear masked only."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    at = fields.DatetimeField(auto_now_add=True)
    resource = fields.CharField(60)
    row_id = fields.UUIDField()
    community_id = fields.UUIDField(null=True)
    action = fields.CharField(40)
    actor_id = fields.UUIDField(null=True)
    actor_name = fields.CharField(60)
    actor_role = fields.CharField(40)
    note = fields.TextField(null=True)
    changes: dict[str, Any] = fields.JSONField()
    batch_id = fields.UUIDField(null=True, db_index=True, description="Import that made the change; empty for people.")

    class Meta:
        table = "ledger_entry"
        app = "kit"
        indexes = (Index(fields=("resource", "row_id", "id")),)


class Idempotency(Model):
    """What the command with this key of this actor did."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    actor_id = fields.UUIDField()
    key = fields.CharField(80)
    input_hash = fields.CharField(64)
    row_id = fields.UUIDField(null=True)
    created_at = fields.DatetimeField(auto_now_add=True, db_index=True)

    class Meta:
        table = "idempotency"
        app = "kit"
        unique_together = (("actor_id", "key"),)


def plain(value: Any) -> Any:
    """`value` as JSON can hold it, in the same form that the API uses."""
    if value is None or value.__class__ is str:
        return value
    match value:
        case datetime():
            return value.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        case date():
            return value.isoformat()
        case Decimal() | UUID():
            return str(value)
        case _:
            return value


async def record(
    actor: Actor,
    row: Record,
    action: str,
    changes: Mapping[str, tuple[Any, Any]],
    note: str | None = None,
    *,
    batch: UUID | None = None,
) -> LedgerEntry:
    """Write one entry, on the connection of the open transaction; `batch` is the import that made the change."""
    name = type(row).__name__
    return await LedgerEntry.create(
        resource=name,
        row_id=row.id,
        community_id=row.id if name == "Community" else getattr(row, "community_id", None),
        action=action,
        actor_id=actor.id,
        actor_name=actor.name,
        actor_role=actor.role,
        note=note,
        changes={key: [plain(before), plain(after)] for key, (before, after) in changes.items()},
        batch_id=batch,
    )
