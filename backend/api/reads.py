"""Runs compiled statements: on the pool of reads, or on the connection of the transaction that is open.

A payload must see what its command has just written, and nobody else may see it yet: so it is read inside.
"""

from collections.abc import Sequence
from time import perf_counter
from typing import Any

from tortoise.backends.base.client import TransactionalDBClient

from backend import database
from backend.compiler.metrics import COUNTS
from backend.kit import claims
from backend.kit.actor import Actor
from backend.leases import Leases


async def fetch(actor: Actor, sql: str, values: Sequence[Any]) -> Sequence[Any]:
    """The one row of a compiled statement, for `actor`."""
    began = perf_counter()
    open_one: Any = database.connection()
    if isinstance(open_one, TransactionalDBClient):
        async with open_one.acquire_connection() as connection:
            row = await connection.fetchrow(sql, *values)
    else:
        row = await _behind_the_wall(database.reads(), actor, sql, values)
    COUNTS.statements += 1
    COUNTS.database_seconds += perf_counter() - began
    return row  # type: ignore[no-any-return]


async def _behind_the_wall(leases: Leases, actor: Actor, sql: str, values: Sequence[Any]) -> Any:
    lease = await leases.take(actor)
    try:
        if leases.walled and lease.actor is not actor:
            await claims.prepare(lease.connection, actor)
            lease.actor = actor
        row = await lease.connection.fetchrow(sql, *values)
    except BaseException:
        leases.drop(lease)
        raise
    leases.give(lease)
    return row
