"""Connections that stay open between reads: the last used comes first, and one that is the caller's already before it.

A pool's lease costs 25 µs of Python for each read and hands out whichever connection is next; a caller's own spares the
round trip that makes a connection theirs. What went wrong on a connection is the pool's to mend: it gets it back.
"""

import asyncio
from collections import deque
from dataclasses import dataclass
from typing import Any

from backend.kit import claims
from backend.kit.actor import Actor


@dataclass(slots=True, eq=False)
class Lease:
    """One connection of asyncpg behind its pool's `proxy`, and the actor whose claims it was last set to."""

    proxy: Any
    connection: Any
    actor: Actor | None = None


class Leases:
    """At most `most` connections of `pool`, which nobody else may use; `walled` when the second wall is in force."""

    def __init__(self, pool: Any, most: int, *, walled: bool = True) -> None:
        self._pool, self._most, self.walled = pool, most, walled
        self._free: list[Lease] = []
        self._open = 0
        self._closed = False
        self._waiting: deque[asyncio.Future[Lease | None]] = deque()
        self._returning: set[asyncio.Task[None]] = set()

    async def take(self, actor: Actor) -> Lease:
        """A connection for one read as `actor`; waits in turn while all are in use."""
        while True:
            while self._free:
                lease = self._best(actor)
                if not lease.connection.is_closed():
                    return lease
                self.drop(lease)
            if self._open < self._most:
                return await self._opened()
            handed = await self._turn()
            if handed is not None:
                return handed

    def _best(self, actor: Actor) -> Lease:
        free = self._free
        for at in range(len(free) - 1, -1, -1):
            if free[at].actor is actor:
                return free.pop(at)
        return free.pop()

    async def _opened(self) -> Lease:
        self._open += 1
        try:
            proxy = await self._pool.acquire()
        except BaseException:
            self._left()
            raise
        return Lease(proxy, proxy._con)

    async def _turn(self) -> Lease | None:
        """The connection that somebody hands on; None when there is room for another."""
        turn: asyncio.Future[Lease | None] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                lease = turn.result()
                if lease is None:
                    self._wake(None)
                else:
                    self.give(lease)
            raise

    def give(self, lease: Lease) -> None:
        """Hand back a connection on which all went well."""
        if self._closed:
            self.drop(lease)
        elif not (self._waiting and self._wake(lease)):
            self._free.append(lease)

    def drop(self, lease: Lease) -> None:
        """Hand back a connection on which something went wrong, whatever it was."""
        claims.forget(lease.connection)
        task = asyncio.get_running_loop().create_task(self._return(lease))
        self._returning.add(task)
        task.add_done_callback(self._returning.discard)

    async def _return(self, lease: Lease) -> None:
        try:
            await self._pool.release(lease.proxy)
        finally:
            self._left()

    def _left(self) -> None:
        self._open -= 1
        self._wake(None)

    def _wake(self, lease: Lease | None) -> bool:
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(lease)
                return True
        return False

    async def close(self) -> None:
        """Close every connection, those in use when they come back."""
        self._closed = True
        for lease in self._free:
            self.drop(lease)
        self._free.clear()
        await self._pool.close()
