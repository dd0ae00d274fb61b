"""The feed: hands what the database tells about changed rows to those who watch, each with a bounded queue.

The notice is written with the ledger entry, so it comes exactly when the change is kept, in the order of commits.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from uuid import UUID

from backend.errors import LAGGED

MOST_WAITING = 500
"""Changes that may wait for one watcher; who lags further behind has to read anew."""

MANY = "MANY"
"""In place of an action: one statement changed more rows than may wait, and the database tells of none alone."""


@dataclass(frozen=True, slots=True)
class Told:
    """A change: the ledger's entry, the row, and what was done to it."""

    entry: UUID
    row: UUID
    action: str


@dataclass(slots=True, eq=False)
class Watcher:
    """The changes of one resource for one subscription."""

    waiting: asyncio.Queue[Told | None] = field(default_factory=lambda: asyncio.Queue(MOST_WAITING))
    lagged: bool = False

    async def next(self) -> Told:
        """The next change. Raises LAGGED when some were missed."""
        told = None if self.lagged else await self.waiting.get()
        if told is None:
            raise LAGGED()
        return told

    def lag(self) -> None:
        """Let the watcher know that changes were missed."""
        self.lagged = True
        if self.waiting.empty():
            self.waiting.put_nowait(None)


class Feed:
    """Who watches what."""

    def __init__(self) -> None:
        self._watchers: dict[str, set[Watcher]] = {}

    @contextlib.contextmanager
    def watching(self, resource: str) -> Iterator[Watcher]:
        """A watcher of `resource`, to the end of the block."""
        watcher = Watcher()
        self._watchers.setdefault(resource, set()).add(watcher)
        try:
            yield watcher
        finally:
            self._watchers[resource].discard(watcher)

    def hear(self, notice: str) -> None:
        """Pass on one notice: entry, resource, row and action."""
        entry, resource, row, action = notice.split(" ", 3)
        watchers = self._watchers.get(resource)
        if not watchers:
            return
        told = Told(UUID(entry), UUID(row), action)
        for watcher in watchers:
            if action == MANY or watcher.waiting.full():
                watcher.lag()
            else:
                watcher.waiting.put_nowait(told)

    def turned(self, up: bool) -> None:
        """Tell everybody that changes may have been missed when the listening connection went."""
        if not up:
            for watchers in self._watchers.values():
                for watcher in watchers:
                    watcher.lag()


class RightEnded(Exception):
    """The right that a subscription began with is gone, or is another one."""


@dataclass(frozen=True, slots=True)
class Watch:
    """What a subscription has: the feed, and a check that raises RightEnded when its right holds no longer."""

    feed: Feed
    require_right: Callable[[], Awaitable[None]]
