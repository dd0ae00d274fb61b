"""A database whose owner is no superuser, on a server that has none of the wall's roles."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from pydantic import SecretStr

from backend import embedded, migration, wall
from backend.api import reads
from backend.database import connect_arguments, connected
from backend.kit.actor import ANONYMOUS
from backend.places.models import Street
from backend.settings import ROOT, Settings, SettingsError
from tests.conftest import SECRET

Make = Callable[[str, str], Awaitable[tuple[Settings, Settings]]]


@pytest.fixture
def owned() -> Iterator[Make]:
    """`await owned(name, "CREATEROLE")`: settings of a fresh database's owner with that right, and of a superuser."""
    folder = Path(tempfile.mkdtemp(prefix="linli-owner-"))
    server = embedded.start(folder / "postgres", embedded.THROWAWAY)

    def settings(address: str) -> Settings:
        return Settings(database_url=SecretStr(address), secret=SecretStr(SECRET), pool_min=1, pool_max=5)

    async def make(name: str, right: str) -> tuple[Settings, Settings]:
        connection = await asyncpg.connect(embedded.address(server, "postgres"))
        await connection.execute(f"CREATE ROLE {name} LOGIN {right}")
        await connection.execute(f"CREATE DATABASE {name} OWNER {name}")
        await connection.close()
        above = embedded.address(server, name)
        return settings(above.replace("://postgres", f"://{name}", 1)), settings(above)

    try:
        yield make
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


async def fetched(settings: Settings, sql: str) -> Any:
    """The first value of a compiled read's way to the database, as nobody signed in."""
    async with connected(settings):
        return (await reads.fetch(ANONYMOUS, sql, []))[0]


async def stands(settings: Settings) -> list[str]:
    """What is wrong with the wall."""
    connection = await asyncpg.connect(**connect_arguments(settings))
    try:
        return await wall.faults(connection, walled=settings.second_wall)
    finally:
        await connection.close()


async def test_an_owner_who_may_create_roles_gets_the_wall_and_reads_behind_it(owned: Make) -> None:
    owner, _ = await owned("maker", "CREATEROLE")

    ran = await migration.migrate(owner)

    assert (ran[0], ran[-1]) == ("0_start.py", "wall")
    assert await stands(owner) == []
    assert await fetched(owner, "SELECT current_user::text") == "linli_reader_anonymous"
    assert await migration.migrate(owner) == []


async def test_an_owner_who_may_not_create_roles_is_told_and_runs_without_or_with_a_superusers_help(
    owned: Make,
) -> None:
    owner, above = await owned("plain", "")
    alone = owner.replace(second_wall=False)

    with pytest.raises(SettingsError) as told:
        await migration.migrate(owner)
    without = await migration.migrate(alone), await stands(alone), await fetched(alone, "SELECT current_user::text")
    printed = subprocess.run(
        [sys.executable, "-m", "backend.cli", "migrate", "roles"], capture_output=True, text=True, check=True, cwd=ROOT,
        env=os.environ | {"DATABASE_URL": owner.dsn()},
    )  # fmt: skip
    superuser = await asyncpg.connect(**connect_arguments(above))
    for _ in range(2):
        await superuser.execute(printed.stdout)
    await superuser.close()
    helped = await migration.migrate(owner), await stands(owner), await fetched(owner, "SELECT current_user::text")

    assert "linli migrate roles" in told.value.hint and "LINLI_SECOND_WALL=false" in told.value.hint
    assert without == (["wall"], [], "plain")
    assert helped == (["wall"], [], "linli_reader_anonymous")


async def test_a_wall_that_was_taken_down_shows_readers_nothing_until_it_is_built_again(owned: Make) -> None:
    owner, _ = await owned("maker", "CREATEROLE")
    await migration.migrate(owner)
    connection = await asyncpg.connect(**connect_arguments(owner))
    async with connected(owner):
        await Street.create(code="110101001", name="一街")
    counted = "SELECT count(*) FROM street"

    before = await fetched(owner, counted)
    await wall.take_down(connection)
    down = await fetched(owner, counted), await stands(owner)
    again = await migration.migrate(owner), await fetched(owner, counted)
    await connection.close()

    assert (before, down, again) == (1, (0, ["missing"]), (["wall"], 1))
