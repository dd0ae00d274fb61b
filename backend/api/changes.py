"""The root of subscriptions: the changes of every resource, each told with the row as its reader may see it now.

A row out of the reader's sight, or that does not fit the filter, is not told. The right to hear is asked before each.
"""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types import Info

from backend.api import made
from backend.api.feed import Told, Watcher
from backend.api.inputs import plain
from backend.api.reader import connection
from backend.compiler.asking import where
from backend.errors import BAD_REQUEST, LAGGED, NOT_ALLOWED
from backend.kit import access
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.registry import Registry, Resource
from backend.kit.wire import as_id

MOST_REPLAYED = 1_000
OVERLAP = timedelta(seconds=10)
"""A replay begins this much earlier: entries are numbered when they are written, and told when they are kept."""

REPLAY = "SELECT id, row_id, action FROM ledger_entry WHERE resource = $1 AND id > $2 ORDER BY id LIMIT $3"


@dataclass(frozen=True, slots=True)
class Event:
    """One change as it is told: `cursor` is the ledger's entry; `alive` whether the row is still there."""

    cursor: UUID
    id: UUID
    action: str
    alive: bool


def _source(one: Resource) -> Callable[..., Any]:
    async def subscribe(info: Info, filter: Any = None, after: str | None = None) -> AsyncIterator[Event]:
        context, given = info.context, plain(filter) or {}
        _require(one, given, context.actor)
        if context.watch is None:
            raise BAD_REQUEST(reason=("订阅要用 WebSocket", "subscriptions go over a WebSocket"))
        with context.watch.feed.watching(one.name) as watcher:
            async for told in _all(one, watcher, after):
                await context.watch.require_right()
                alive = await _fits(one, told.row, given, context.actor)
                if alive is not None:
                    yield Event(told.entry, told.row, told.action, alive)

    return subscribe


def _require(one: Resource, given: Mapping[str, Any], actor: Actor) -> None:
    """Raise NOT_ALLOWED where the role reads no rows at all, FIELD_HIDDEN for a filter on a hidden field."""
    if not one.can("read", actor.role):
        raise NOT_ALLOWED(action=("查看", "read"), what=(one.label[0], one.plural_en.lower()))
    where(one, given, "a", actor, Params())


async def _all(one: Resource, watcher: Watcher, after: str | None) -> AsyncIterator[Told]:
    """What was told since `after`, then what is being told, without an end."""
    replayed: set[UUID] = set()
    if after:
        rows = await connection().execute_query_dict(REPLAY, [one.name, _earlier(as_id(after)), MOST_REPLAYED + 1])
        if len(rows) > MOST_REPLAYED:
            raise LAGGED()
        for row in rows:
            replayed.add(row["id"])
            if row["id"] != as_id(after):
                yield Told(row["id"], row["row_id"], row["action"])
    while True:
        told = await watcher.next()
        if told.entry not in replayed:
            yield told


def _earlier(entry: UUID) -> UUID:
    """The least id of the time OVERLAP before that of `entry`, both UUIDs of version 7."""
    at = datetime.fromtimestamp((entry.int >> 80) / 1000, UTC) - OVERLAP if entry.version == 7 else datetime.now(UTC)
    return UUID(int=int(at.timestamp() * 1000) << 80)


async def _fits(one: Resource, row: UUID, given: Mapping[str, Any], actor: Actor) -> bool | None:
    """Whether a row that the actor may read and that fits is alive; None for all other rows."""
    params = Params()
    seen = access.predicate(one.read, one.model, "a", actor, params)
    fits = where(one, given, "a", actor, params)
    sql = f"SELECT a.deleted_at IS NULL AS alive FROM {one.table} a WHERE a.id = {params.add(row, 'uuid')}"
    found = await connection().execute_query_dict(f"{sql} AND {seen} AND {fits}", params.values)
    return bool(found[0]["alive"]) if found else None


def _of(name: str) -> Callable[..., Any]:
    def resolve(self: Event) -> Any:
        return getattr(self, name)

    return resolve


def _text(name: str) -> Callable[..., Any]:
    def resolve(self: Event) -> str:
        return str(getattr(self, name))

    return resolve


def _row(one: Resource) -> Callable[..., Any]:
    async def resolve(self: Event, info: Info) -> Any:
        return await info.context.row(one, info, self.id) if self.alive else None

    return resolve


def _event(one: Resource) -> None:
    """The type of a change of `one`."""
    noun = one.label[1].lower()
    members = {
        "cursor": made.field(_text("cursor"), "ID", description="Where to go on from: `after` of the next time."),
        "id": made.field(_text("id"), "ID", description=f"The {noun}'s id."),
        "action": made.field(_of("action"), "str", description="What was done: CREATE, UPDATE, DELETE, or a move."),
        one.single: made.field(
            _row(one), f"{one.name} | None", name=one.single, description="The row as it is now; null when deleted."
        ),
    }
    doc = f"A change of a {noun}."
    strawberry.type(made.make(f"{one.name}Change", {}, members, doc), description=doc)


def make_subscription(registry: Registry) -> type:
    """The Subscription type: `caseChanged` and its like."""
    members: dict[str, Any] = {}
    for one in registry:
        _event(one)
        name = f"{one.single}Changed"
        members[name] = made.field(
            _source(one),
            f"{one.name}Change",
            name=name,
            arguments={
                "filter": (f"{one.name}Filter | None", strawberry.UNSET),
                "after": ("ID | None", strawberry.UNSET),
            },
            description=f"Changes of {one.plural_en.lower()} that you may see, as they happen; `after` a cursor first.",
            subscription=True,
        )
    return strawberry.type(made.make("Subscription", {}, members, "Changes as they happen."), description="Changes.")
