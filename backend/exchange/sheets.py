"""Reading a file through the child process: its sheets at a glance, then the rows of one, as they come.

Memory here stays at a few hundred rows: the child waits until what it wrote was taken.
"""

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass, field
from typing import Any

import orjson

from backend.exchange import errors
from backend.exchange.intake import Intake, look
from backend.settings import ROOT, Settings

Cell = Any
"""str, float, int, bool, None; {"d": day}, {"t": local instant}, {"h": time of day}, {"g": geometry}."""

Row = tuple[int, list[Cell]]

MAX_FRAME = 200_000_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet at a glance: `head` are its first rows that have a value, `merged` ranges (row, column, row, column)."""

    name: str
    visible: bool
    rows: int
    head: list[Row]
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """As JSON."""
        return asdict(self)

    @classmethod
    def of(cls, said: dict[str, Any]) -> "Sheet":
        """From JSON."""
        head = [(number, cells) for number, cells in said["head"]]
        return cls(said["name"], said["visible"], said["rows"], head, [tuple(one) for one in said["merged"]])


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: its bytes, and what they are."""

    content: bytes
    intake: Intake

    @classmethod
    def of(cls, name: str, content: bytes) -> "Source":
        """The file, looked at. Raises an AppError that says what is wrong with it."""
        return cls(content, look(name, content))


class Reading:
    """A file that is open in its child process; made by `opened`."""

    def __init__(self, process: asyncio.subprocess.Process, seconds: float) -> None:
        self._process, self._seconds = process, seconds

    async def sheets(self) -> list[Sheet]:
        """The sheets at a glance. Raises an AppError when the file cannot be read, or has no row."""
        await self._ask("probe")
        found = [Sheet.of(one) for one in (await self._frame())["sheets"]]
        if not any(one.rows for one in found):
            raise errors.EMPTY_FILE()
        return found

    async def rows(self, sheet: str) -> AsyncIterator[list[Row]]:
        """The rows of `sheet` that have a value, a few hundred at a time. Raises an AppError."""
        await self._ask({"rows": sheet})
        while "end" not in (said := await self._frame()):
            yield [(number, cells) for number, cells in said["rows"]]

    async def _ask(self, what: Any) -> None:
        assert self._process.stdin is not None
        with suppress(BrokenPipeError, ConnectionResetError):
            self._process.stdin.write(json.dumps(what).encode() + b"\n")
            await self._process.stdin.drain()

    async def _frame(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        try:
            async with asyncio.timeout(self._seconds):
                size = int.from_bytes(await self._process.stdout.readexactly(4), "big")
                if size > MAX_FRAME:
                    raise errors.TOO_HEAVY(reason=("内容太多", "there is too much in it"))
                said: dict[str, Any] = orjson.loads(await self._process.stdout.readexactly(size))
        except (asyncio.IncompleteReadError, TimeoutError) as ended:
            reason = ("读取时内存或时间超出限制", "reading it takes too much memory or time")
            raise errors.TOO_HEAVY(reason=reason) from ended
        if "refused" in said:
            problem = getattr(errors, said["refused"])
            raise problem(reason=tuple(said["reason"]))
        return said


@asynccontextmanager
async def opened(source: Source, settings: Settings) -> AsyncIterator[Reading]:
    """`source` open in a child process, which is gone at the end of the block, whatever happens."""
    limits = {
        "kind": source.intake.kind,
        "rows": settings.import_limit_rows + 100,
        "memory": settings.import_memory_bytes,
        "seconds": int(settings.import_time_s),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "backend.exchange.child", json.dumps(limits),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8"},
    )  # fmt: skip
    assert process.stdin is not None
    try:
        with suppress(BrokenPipeError, ConnectionResetError):
            process.stdin.write(len(source.content).to_bytes(8, "big") + source.content)
            await process.stdin.drain()
        yield Reading(process, settings.import_time_s)
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
