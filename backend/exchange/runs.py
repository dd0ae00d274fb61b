"""One pass over a file: every row checked, and, when it is meant, written; all in one transaction or not at all.

Progress is told on another connection, so that others see it while the transaction is open.
"""

import asyncio
import contextlib
import gc
import time
from collections.abc import AsyncIterator, Awaitable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tortoise.transactions import in_transaction

from backend.api.reader import connection
from backend.errors import AppError, Pair
from backend.exchange.batch import ImportBatch, ImportState
from backend.exchange.check import Checker
from backend.exchange.errors import BAD_MAPPING, HAS_ERRORS, NO_COMMUNITY
from backend.exchange.homes import PROVIDED as OF_BUILDINGS
from backend.exchange.keeping import Report, file_report
from backend.exchange.lines import Fault, Line
from backend.exchange.plans import MISSING, Plan
from backend.exchange.positions import NUMBERED
from backend.exchange.sheets import Reading, Row
from backend.exchange.takes import Take, takes_of
from backend.exchange.template import example
from backend.exchange.write import Writer
from backend.kit import ledger
from backend.kit.actor import Actor
from backend.kit.model import Content
from backend.kit.registry import Resource

CHUNK = 4_000
MOST_FAULTS = 100_000
BULK = "SET LOCAL statement_timeout = 0; SET LOCAL plan_cache_mode = force_custom_plan"
"""A table that grows under a plan made while it was empty is read whole for every chunk: 4 to 20 times as slow."""

TELL_S = 0.3
"""Seconds between two signs of how far it is."""

PROGRESS = "UPDATE import_batch SET checked = $2, written = $3, progress_at = now() WHERE id = $1"
PROVIDED = {"Grid": NUMBERED, "Building": OF_BUILDINGS}
"""Required fields that follow from the place of an outline, or of a point."""


@dataclass(slots=True)
class Counts:
    """How many rows became what."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    errors: int = 0
    checked: int = 0
    written: int = 0

    def add(self, lines: list[Line]) -> None:
        """Count checked lines."""
        names = {"create": "created", "update": "updated", "same": "unchanged", "error": "errors"}
        for line in lines:
            name = names[line.verdict]
            setattr(self, name, getattr(self, name) + 1)
        self.checked += len(lines)


@dataclass(slots=True)
class Run:
    """One pass over the file of `batch` for `actor`."""

    batch: ImportBatch
    one: Resource
    actor: Actor
    plan: Plan
    counts: Counts = field(default_factory=Counts)
    faults: list[Fault] = field(default_factory=list)
    notes: list[Pair] = field(default_factory=list)
    _telling: asyncio.Task[Any] | None = None
    _told: float = 0.0

    @property
    def takes(self) -> dict[str, Take]:
        """What the actor may bring."""
        return takes_of(self.one, self.actor.role)

    async def check(self, reading: Reading) -> None:
        """Check every row, and write the counts and the report. Raises an AppError when the file cannot be read."""
        outside = connection()
        async with in_transaction("default"):
            await connection().execute_script(BULK)
            await self._pass(reading, None, outside)
        await self._settle(ImportState.CHECKED)

    async def apply(self, reading: Reading, *, only_valid: bool) -> None:
        """Check and write every row, in one transaction. Raises HAS_ERRORS with nothing written."""
        outside = connection()
        try:
            async with in_transaction("default"):
                await connection().execute_script(BULK)
                writer = Writer(self.one, self.actor, self.takes, self.batch.id)
                await self._pass(reading, writer, outside, only_valid=only_valid)
                if self.counts.errors and not only_valid:
                    raise HAS_ERRORS(count=self.counts.errors)
                self.batch.applied_at = datetime.now(UTC)
                await self._settle(ImportState.APPLIED)
                told = {name: (None, getattr(self.counts, name)) for name in ("created", "updated", "errors")}
                await ledger.record(self.actor, self.batch, "IMPORT", told)
        except AppError:
            if self.counts.errors:
                await self._settle(ImportState.CHECKED)
            raise

    async def _pass(self, reading: Reading, writer: Writer | None, outside: Any, *, only_valid: bool = False) -> None:
        checker = await self._checker()
        checker.matcher.lock = writer is not None
        after = max(self.plan.header_rows, default=0)
        parsing = (checker.parse(rows) async for rows in chunks(reading.rows(self.plan.sheet), after=after))
        with unswept():
            async for lines in ahead(parsing):
                await checker.settle(lines)
                self.counts.add(lines)
                self.faults += [fault for line in lines for fault in line.faults][: MOST_FAULTS - len(self.faults)]
                if writer is not None and (only_valid or not self.counts.errors):
                    if checker.homes:
                        await checker.homes.make(self.batch.id)
                    await writer.write(lines)
                    self.counts.written += sum(line.verdict in ("create", "update") for line in lines)
                self._tell(outside)
            if writer is not None:
                await writer.finish()
        self.notes += checker.notes
        for number, (zh, en) in checker.skipped[:20]:
            self.notes.append((f"第 {number} 行没有导入：{zh}", f"Row {number} was left out: {en}"))

    async def _checker(self) -> Checker:
        takes = self.takes
        missing = lacking(self.one, self.plan, takes)
        if missing or not self.plan.columns:
            raise BAD_MAPPING(fields={f"missing.{name}": MISSING for name in missing})
        said = {*self.plan.columns.values(), *self.plan.constants}
        community = self.batch.community_id  # type: ignore[attr-defined]
        content = issubclass(self.one.model, Content) and not self.one.model.community_from
        if content and community is None and "community" not in said and len(self.actor.communities) != 1:
            raise NO_COMMUNITY()
        if content and community is None and "community" not in said:
            community = self.actor.communities[0]
        checker = Checker(self.one, self.actor, takes, self.plan.columns, self.plan.constants, community)
        checker.headers, checker.example = self.plan.headers, example(takes)
        await checker.load()
        return checker

    def _tell(self, outside: Any) -> None:
        """Tell how far it is, without waiting: a commit takes longer than the check of a chunk."""
        now = time.monotonic()
        if now - self._told >= TELL_S and (self._telling is None or self._telling.done()):
            self._told = now
            said = [self.batch.id, self.counts.checked, self.counts.written]
            self._telling = asyncio.create_task(outside.execute_query(PROGRESS, said))

    async def _told_all(self) -> None:
        """Wait for what is being told: nothing older may come after what `_settle` writes."""
        if self._telling is not None:
            await asyncio.wait([self._telling])

    async def _settle(self, state: ImportState) -> None:
        """Write state, counts and report of the batch."""
        await self._told_all()
        counts, batch = self.counts, self.batch
        batch.state = state
        batch.total = batch.checked = counts.checked
        batch.created, batch.updated, batch.unchanged = counts.created, counts.updated, counts.unchanged
        batch.errors = counts.errors
        batch.written = counts.written if state is ImportState.APPLIED else 0
        await batch.save()
        await file_report(batch.id, Report(self.faults, self.notes))


def lacking(one: Resource, plan: Plan, takes: Mapping[str, Take]) -> list[str]:
    """The required fields that neither the plan nor the places of its rows give."""
    placed = any(takes[name].shapes for name in plan.columns.values() if name in takes)
    provided = PROVIDED.get(one.name, ()) if placed else ()
    return [name for name in plan.missing(takes) if name not in provided]


@contextlib.contextmanager
def unswept() -> Iterator[None]:
    """Without the collector of cycles, which walks all rows in hand again and again: a third of the CPU."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


async def ahead(parsing: AsyncIterator[Awaitable[list[Line]]]) -> AsyncIterator[list[Line]]:
    """What is parsed, with the next chunk being parsed meanwhile."""

    async def following() -> list[Line] | None:
        work = await anext(parsing, None)
        return None if work is None else await work

    task = asyncio.create_task(following())
    try:
        while (lines := await task) is not None:
            task = asyncio.create_task(following())
            yield lines
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError, AppError):
            await task


async def chunks(rows: AsyncIterator[list[Row]], *, after: int) -> AsyncIterator[list[Row]]:
    """Rows past the headers, a chunk at a time."""
    held: list[Row] = []
    async with contextlib.aclosing(rows) as given:  # type: ignore[type-var]
        async for some in given:
            held += [row for row in some if row[0] > after]
            if len(held) >= CHUNK:
                yield held
                held = []
    if held:
        yield held
