"""Subscriptions tell each reader of every change of a row that they read, as the oracle sees the row for them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import asyncpg
import pytest
from graphql import parse
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.feed import Feed, Watch
from backend.database import connect_arguments
from backend.graphql import stream
from backend.kit.actor import Actor
from backend.kit.ledger import LedgerEntry
from backend.kit.registry import Kind, Resource
from backend.settings import Settings
from tests.oracle.compare import difference
from tests.oracle.harness import Fuzz, opened
from tests.oracle.judge import expected
from tests.oracle.writes import Writer

SEED, CHANGES, PATIENCE_S = 20261127, 30, 10.0


@dataclass
class Heard:
    """What one reader heard of one resource."""

    reader: Actor
    one: Resource
    answers: list[dict[str, Any]] = field(default_factory=list)

    @property
    def shown(self) -> str:
        """What is asked of a row: its values, and the ids of its links."""
        said = ["id", "version", "deletedAt"]
        for each in self.one.fields:
            if each.kind not in (Kind.MANY, Kind.SEALED):
                said.append(f"{each.api} {{ id }}" if each.kind is Kind.REF else each.api)
        return " ".join(said)

    async def listen(self, watch: Watch) -> None:
        """Keep every answer."""
        document = f"subscription {{ {self.name} {{ id action {self.one.single} {{ {self.shown} }} }} }}"
        async for answer in stream(self.reader, document, None, None, watch):
            self.answers.append(answer)

    @property
    def name(self) -> str:
        """The subscription's field."""
        return f"{self.one.single}Changed"


@pytest.fixture(scope="module")
async def fuzz(database: BaseDBAsyncClient) -> AsyncIterator[Fuzz]:
    """A seeded world, open for asking."""
    async with opened(SEED, statements="one") as made:
        yield made


@pytest.fixture
async def listening(settings: Settings, fuzz: Fuzz) -> AsyncIterator[list[Heard]]:
    """Every reader, listening to every resource."""
    feed = Feed()

    async def holds() -> None:
        """The right of a test's reader does not end."""

    ears = [Heard(reader, one) for reader in fuzz.readers for one in fuzz.truth]
    connection = await asyncpg.connect(**connect_arguments(settings))
    await connection.add_listener("linli_changed", lambda *said: feed.hear(str(said[-1])))
    tasks = [asyncio.create_task(ear.listen(Watch(feed, holds))) for ear in ears]
    await asyncio.sleep(0.5)
    yield ears
    for task in tasks:
        task.cancel()
    for task in tasks:
        with suppress(asyncio.CancelledError):
            await task
    await connection.close()


def told(fuzz: Fuzz, ear: Heard, entry: LedgerEntry) -> dict[str, Any] | None:
    """The change that the reader is to hear of, its row left out; None when it is none of theirs."""
    sight, row = fuzz.sight(ear.reader), fuzz.world.rows[ear.one.name].get(entry.row_id)
    if row is None or not sight.holds(ear.one.read, ear.one.model, row):
        return None
    return {"id": str(entry.row_id), "action": entry.action}


def unlike(fuzz: Fuzz, ear: Heard, row: UUID, said: Any) -> str | None:
    """How the row that was told differs from what the oracle sees."""
    tree = parse(f'{{ row: {ear.one.single}(id: "{row}") {{ {ear.shown} }} }}')
    live = fuzz.world.rows[ear.one.name][row].deleted_at is None
    if not live:
        return None if said is None else "a deleted row was told"
    return difference(expected(tree, {}, fuzz.sight(ear.reader), fuzz.cursors), {"data": {"row": said}}, fuzz.cursors)


async def settled(ears: list[Heard], number: int) -> None:
    """Wait until `number` answers have come, and a moment for what should not come."""
    for _ in range(int(PATIENCE_S / 0.02)):
        if sum(len(ear.answers) for ear in ears) >= number:
            break
        await asyncio.sleep(0.02)
    await asyncio.sleep(0.1)


async def test_whoever_reads_nothing_of_a_resource_is_refused_at_once(fuzz: Fuzz, listening: list[Heard]) -> None:
    for ear in listening:
        codes = [error["extensions"]["code"] for answer in ear.answers for error in answer.get("errors", ())]
        open_ = fuzz.sight(ear.reader).opens(ear.one.read)
        assert codes == ([] if open_ else ["NOT_ALLOWED"]), (ear.reader.role, ear.one.name, codes)


async def test_changes_are_told_to_their_readers_alone_as_each_of_them_sees_the_row(
    fuzz: Fuzz, listening: list[Heard]
) -> None:
    writer, known = Writer(fuzz.luck, fuzz.truth, fuzz.generator), {e.id for e in await LedgerEntry.all()}
    open_ = [ear for ear in listening if fuzz.sight(ear.reader).opens(ear.one.read)]
    wrong, heard, changes = [], 0, 0
    while changes < CHANGES:
        for ear in open_:
            ear.answers.clear()
        await writer.change(fuzz.sight, fuzz.readers)
        await fuzz.look()
        fresh = [entry for entry in await LedgerEntry.all().order_by("id") if entry.id not in known]
        known |= {entry.id for entry in fresh}
        changes += bool(fresh)
        right = [(ear, [at for at in fresh if at.resource == ear.one.name and told(fuzz, ear, at)]) for ear in open_]
        await settled(open_, sum(len(entries) for _, entries in right))
        for ear, entries in right:
            said = [answer["data"][ear.name] if answer.get("data") else answer for answer in ear.answers]
            plain = [{"id": one.get("id"), "action": one.get("action")} for one in said]
            if plain != [told(fuzz, ear, entry) for entry in entries]:
                wrong.append((ear.reader.role, ear.one.name, plain, entries))
                continue
            heard += len(said)
            for entry, one in zip(entries, said, strict=True):
                fault = unlike(fuzz, ear, entry.row_id, one[ear.one.single])
                wrong += [(ear.reader.role, ear.one.name, fault)] if fault else []

    assert wrong == []
    assert heard > 2 * CHANGES
