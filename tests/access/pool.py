"""Readers' connections, every one behind the second wall, for SQL of a test's own."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from backend.database import connect_arguments
from backend.kit.actor import Actor
from backend.kit.claims import forget, prepare
from backend.settings import Settings


class ReadPool:
    """Connections of readers, every one behind the wall."""

    def __init__(self, pool: Any) -> None:
        self._pool = pool

    async def fetch(
        self, actor: Actor, sql: str, values: Sequence[Any], *, counting: bool = False
    ) -> list[Mapping[str, Any]]:
        """The rows of one statement, as `actor`; `counting` as `prepare` says."""
        async with self._pool.acquire() as connection:
            try:
                await prepare(connection, actor, counting=counting)
                return list(await connection.fetch(sql, *values))
            except BaseException:
                forget(connection)
                raise


@asynccontextmanager
async def read_pool(settings: Settings) -> AsyncIterator[ReadPool]:
    """A pool of readers' connections, closed at the end of the block."""

    async def leave(connection: Any) -> None:
        """Keep what the connection was set to: asyncpg's own reset would take it away."""

    arguments = connect_arguments(settings)
    pool = asyncpg.create_pool(**arguments, min_size=settings.pool_min, max_size=settings.pool_max, reset=leave)
    async with pool as opened:
        yield ReadPool(opened)
