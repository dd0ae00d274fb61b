"""Rollups: the lines of a count add up to what counting the rows says, whoever writes, in every snapshot."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend import migration, rollups, wall
from backend.cases import Case
from backend.database import connect_arguments
from backend.kit import access, rollup
from backend.kit.access import Params
from backend.kit.paths import asked
from backend.kit.registry import REGISTRY
from backend.settings import Settings
from tests.access.pool import read_pool
from tests.access.world import ROLES, World, make_world
from tests.copies import copied

WRITERS = 4
CASE = REGISTRY["Case"]
TABLE = rollup.table(CASE)
OTHERWISE = "CASE WHEN deleted_at IS NULL THEN now() END"
NEW = {"number": "'copy ' || left(gen_random_uuid()::text, 13)", "grid_id": "$3", "deleted_at": "$4"}
COPY = copied(Case, **NEW)


@pytest.fixture(scope="module")
async def world(database: BaseDBAsyncClient) -> World:
    """The four corners."""
    return await make_world()


@pytest.fixture
async def lone(settings: Settings, world: World) -> AsyncIterator[Any]:
    """One connection of asyncpg, of the tables' owner."""
    connection = await asyncpg.connect(**connect_arguments(settings))
    yield connection
    await connection.close()


async def lines(connection: Any) -> int:
    """How many lines the counts of cases have."""
    return int(await connection.fetchval(f"SELECT count(*) FROM {TABLE}"))


async def several(connection: Any) -> int:
    """How many lines the counts have more than they need."""
    named = ", ".join(rollup.columns(CASE))
    return int(await connection.fetchval(
        f"SELECT count(*) - count(DISTINCT ({named})) FROM {TABLE}"
    ))  # fmt: skip


async def write(settings: Settings, seed: int, times: int) -> None:
    """Write cases of one's own in every way that changes a count, undoing a fifth of it."""
    chance = random.Random(seed)
    own = await asyncpg.connect(**connect_arguments(settings))
    grids = [row["id"] for row in await own.fetch("SELECT id FROM grid ORDER BY id")]
    mine = f"SELECT id FROM case_file WHERE abs(hashtext(id::text)) % {WRITERS} = {seed} ORDER BY id LIMIT 60"
    cases = [row["id"] for row in await own.fetch(mine)]
    # One is never deleted, so that no walk of chance leaves a writer without a case.
    kept = cases[0]
    ways: list[tuple[str, Any]] = [
        ("UPDATE case_file SET status = $1 WHERE id = $2", lambda: (chance.choice(["CLOSED", "SIGNED"]), of())),
        ("UPDATE case_file SET grid_id = $1 WHERE id = $2", lambda: (chance.choice([*grids, None]), of())),
        (f"UPDATE case_file SET deleted_at = {OTHERWISE} WHERE id = $1", lambda: (of(),)),
        ("UPDATE case_file SET title = title || '。' WHERE id = $1", lambda: (of(),)),
        (COPY, lambda: (of(), chance.randint(0, 3), chance.choice(grids), None)),
        ("DELETE FROM case_file WHERE id = $1 AND id <> $2 AND number LIKE 'copy %'", lambda: (of(), kept)),
    ]  # fmt: skip

    def of() -> Any:
        return chance.choice(cases)

    for _ in range(times):
        moved = own.transaction()
        await moved.start()
        for statement, values in chance.choices(ways, k=chance.randint(1, 3)):
            await own.execute(statement, *values())
        await (moved.rollback() if chance.random() < 0.2 else moved.commit())
        cases = [row["id"] for row in await own.fetch(mine)]
    await own.close()


async def test_counts_are_right_in_every_snapshot_while_four_write_at_once(
    settings: Settings, lone: Any, world: World
) -> None:
    first = await lone.fetchval("SELECT id FROM case_file LIMIT 1")
    await lone.execute(COPY, first, 100, await lone.fetchval("SELECT id FROM grid LIMIT 1"), None)
    writing = [asyncio.create_task(write(settings, seed, 120)) for seed in range(WRITERS)]
    seen: list[list[str]] = []

    while not all(task.done() for task in writing):
        seen.append(await rollups.wrong(lone))
    await asyncio.gather(*writing)

    assert [found for found in seen if found] == []
    assert len(seen) > 20
    assert await rollups.wrong(lone) == []


async def test_each_256th_write_adds_up_the_lines_of_a_count(lone: Any, world: World) -> None:
    case = await lone.fetchval("SELECT id FROM case_file WHERE deleted_at IS NULL LIMIT 1")
    for turn in range(2 * rollup.FOLD_EVERY):
        status = ("CLOSED", "SIGNED")[turn % 2]
        await lone.execute("UPDATE case_file SET status = $1 WHERE id = $2", status, case)

    assert await several(lone) <= 2 * rollup.FOLD_EVERY
    assert await rollups.wrong(lone) == []


async def test_a_write_that_changes_no_count_writes_no_line(lone: Any, world: World) -> None:
    before = await lines(lone)

    await lone.execute("UPDATE case_file SET title = title || '！'")
    now, case = await lone.fetchrow("SELECT now(), id FROM case_file LIMIT 1")
    await lone.execute(COPY, case, 3, None, now)

    assert await lines(lone) == before


async def test_an_emptied_table_has_no_count(lone: Any, world: World) -> None:
    emptied = lone.transaction()
    await emptied.start()
    await lone.execute("TRUNCATE case_file CASCADE")

    assert (await lines(lone), await rollups.wrong(lone)) == (0, [])
    await emptied.rollback()
    assert await lines(lone) > 0


@pytest.mark.parametrize("role", ROLES)
async def test_behind_the_second_wall_counts_are_of_the_rows_that_the_role_reads(
    settings: Settings, database: BaseDBAsyncClient, world: World, role: str
) -> None:
    actor, params = world.actor(role), Params()
    said = access.predicate(CASE.read, CASE.model, "a", actor, params)
    opened = await database.execute_query_dict(
        f"SELECT count(*) AS n FROM case_file a WHERE a.deleted_at IS NULL AND {said}", params.values
    )
    held = rollup.holds(CASE, asked(access.specialise(CASE.read, actor.role), CASE.model))

    async with read_pool(settings) as pool:
        told = await pool.fetch(actor, f"SELECT coalesce(sum(n), 0) AS n FROM {TABLE}", [])

    assert told[0]["n"] == (opened[0]["n"] if held else 0)
    assert held == (role not in ("STAFF", "MEDIATOR"))


async def test_counts_that_are_not_as_declared_are_pending_and_built_anew(
    settings: Settings, lone: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await migration.pending(), await rollups.build(lone)) == ([], False)
    await rollups.take_down(lone)
    await lone.execute("UPDATE case_file SET status = 'CLOSED'")

    gone = await migration.pending()
    built = (await rollups.build(lone), await wall.build(lone))

    assert (gone, built, await migration.pending()) == (["rollups"], (True, True), [])
    assert await rollups.wrong(lone) == []
    with monkeypatch.context() as patch:
        patch.setattr(rollups, "declared", lambda: "another")
        assert await migration.pending() == ["rollups"]


async def test_a_count_that_was_changed_by_hand_is_found(lone: Any, world: World) -> None:
    changed = lone.transaction()
    await changed.start()
    await lone.execute(f"UPDATE {TABLE} SET n = n + 1 WHERE ctid = (SELECT ctid FROM {TABLE} LIMIT 1)")

    assert await rollups.wrong(lone) == ["Case"]
    await changed.rollback()
