"""One connection that listens to what the database tells: rights that changed, rows that changed.

What is remembered in a process may only be trusted while this connection stands; `up` says whether it does.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

import asyncpg
import structlog

from backend.database import connect_arguments
from backend.settings import Settings

logger = structlog.get_logger("backend.listening")

BEAT_S, PATIENCE_S, PAUSE_S = 5.0, 3.0, 1.0
"""Seconds between signs of life, until one is given up, and before another connection is tried."""


class Listener:
    """Calls what was given to `on` with the payload of each notice, and `turned` when the connection comes or goes."""

    def __init__(self, settings: Settings, turned: Sequence[Callable[[bool], None]]) -> None:
        self._settings, self._turned = settings, turned
        self._heard: dict[str, Callable[[str], None]] = {}
        self.up = False

    def on(self, channel: str, hear: Callable[[str], None]) -> None:
        """Call `hear` for every notice on `channel`. Before the listener runs."""
        self._heard[channel] = hear

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Listen in the background to the end of the block; the first connection is tried before it begins."""
        ready = asyncio.Event()
        task = asyncio.create_task(self._run(ready))
        try:
            await ready.wait()
            yield
        finally:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    async def _run(self, ready: asyncio.Event) -> None:
        while True:
            try:
                await self._listen(ready)
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as lost:
                logger.warning("the listening connection is gone", code=type(lost).__name__)
            finally:
                self._turn(False)
                ready.set()
            await asyncio.sleep(PAUSE_S)

    async def _listen(self, ready: asyncio.Event) -> None:
        held = await asyncpg.connect(**connect_arguments(self._settings, limited=False), timeout=PATIENCE_S)
        try:
            for channel in self._heard:
                await held.add_listener(channel, self._hear)
            held.add_termination_listener(lambda _: self._turn(False))
            self._turn(True)
            ready.set()
            while True:
                await asyncio.sleep(BEAT_S)
                await held.execute("SELECT 1", timeout=PATIENCE_S)
        finally:
            held.terminate()

    def _hear(self, _held: Any, _pid: int, channel: str, payload: object) -> None:
        self._heard[channel](str(payload))

    def _turn(self, up: bool) -> None:
        if up != self.up:
            self.up = up
            for turned in self._turned:
                turned(up)
