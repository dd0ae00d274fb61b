"""`linli migrate`: bring the database to the newest migration, write one, say what is missing. And `linli figures`."""

import asyncio
from datetime import UTC, datetime

from cyclopts import App

from backend import embedded, log, migration, wall
from backend.concepts import linked
from backend.database import connect_arguments, connected
from backend.demo.figures import Measured, measure, report
from backend.folder import Data, at_hand
from backend.settings import ROOT, Settings, load_settings

migrate = App(name="migrate", help="Bring the database to the newest migration.")


@migrate.default
def up() -> None:
    """Bring the database to the newest migration, and the queue's tables to theirs."""
    log.configure(load_settings())
    with embedded.running(load_settings()) as settings:
        ran = asyncio.run(migration.migrate(settings))
    print("\n".join(ran) if ran else "The database is up to date.")


@migrate.command
def new(name: str) -> None:
    """Write the migration that a change of the models needs. Needs no database.

    Args:
        name: What it does, in lower case: add_station.
    """
    path = asyncio.run(migration.new(name))
    print(f"Wrote {path.relative_to(ROOT)}. Read it before you commit it." if path else "The models need no migration.")


@migrate.command
def recount() -> None:
    """Count anew the rows whose counts are kept, for when `linli doctor` calls a count wrong."""
    with embedded.running(load_settings()) as settings:
        asyncio.run(migration.recount(settings))
    print("Counted anew.")


@migrate.command
def roles() -> None:
    """Print SQL that makes the roles which reads run as, for a superuser, where the database's owner may not.

    Run it in Linli's database: `linli migrate roles | psql -U postgres linli`. Without such roles, set
    LINLI_SECOND_WALL=false.
    """
    print(wall.roles(connect_arguments(load_settings())["user"]))


@migrate.command
def check() -> int:
    """Say which migrations the database lacks, and whether the models have drifted from the last one."""
    drifted = asyncio.run(migration.drift())
    with embedded.running(load_settings()) as settings:
        behind = asyncio.run(_pending(settings))
    print(
        "\n".join([*(f"pending: {name}" for name in behind), *(f"drift: {line}" for line in drifted)])
        or "Nothing to do."
    )
    return 1 if behind or drifted else 0


async def _pending(settings: Settings) -> list[str]:
    async with connected(settings):
        return await migration.pending()


def figures(*, data: Data = None) -> int:
    """Print each figure that five articles publish, with its target and what the database says; 1 if one is missed."""
    linked()
    with embedded.running(at_hand(data)) as ready:
        found = asyncio.run(_figures(ready))
    print(report(found))
    return 0 if all(one.met for one in found) else 1


async def _figures(settings: Settings) -> list[Measured]:
    async with connected(settings):
        return await measure(datetime.now(UTC))
