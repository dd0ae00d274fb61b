"""Migrations: what the database still lacks, bringing it there, and writing a new one from a change of the models.

aerich keeps one history per Tortoise app, and links between concepts would then depend on the order of several
histories. Linli keeps one: while a migration is made, the models of all concepts stand under one label.
Writing one and asking for drift compare models with the last file, and need no database.
"""

import asyncio
import re
from pathlib import Path
from typing import Any

import asyncpg
from aerich import Command
from aerich.migrate import Migrate
from aerich.utils import get_models_describe
from pydantic import SecretStr
from tortoise import Tortoise
from tortoise.exceptions import OperationalError
from tortoise.utils import get_schema_sql

from backend import rollups, wall
from backend.concepts import CONCEPTS, linked
from backend.database import BOOKKEEPING, connect_arguments, connection, reads, tortoise_config
from backend.settings import ROOT, Settings, SettingsError
from backend.worker import prepare_queue, queue_is_behind

LOCATION = f"{ROOT}/{{app}}"
FOLDER = ROOT / BOOKKEEPING
LOCK = 0x4C696E6C
"""Two processes that migrate at once wait for each other on this advisory lock ("Linl")."""

NOWHERE = SecretStr("postgresql://nobody@127.0.0.1:1/none")


def files() -> list[str]:
    """Names of the migrations in the source, oldest first."""
    Migrate.app, Migrate.migrate_location = BOOKKEEPING, FOLDER
    return list(Migrate.get_all_version_files())


async def unseen() -> list[str]:
    """Migrations that the open database has not seen, oldest first."""
    try:
        rows = await connection().execute_query_dict("SELECT version FROM aerich WHERE app = $1", [BOOKKEEPING])
    except OperationalError as failure:
        if 'relation "aerich" does not exist' not in str(failure):
            raise
        rows = []
    seen = {row["version"] for row in rows}
    return [name for name in files() if name not in seen]


async def pending() -> list[str]:
    """What `migrate` would do to the open database: migrations, oldest first, the queue's tables, rollups, the wall."""
    lacking = await unseen()
    queue = ["queue"] if await queue_is_behind() else []
    noted = await connection().execute_query_dict(wall.NOTED)
    walled = noted and str(noted[0]["said"]).startswith(wall.declared(walled=reads().walled))
    counted = await connection().execute_query_dict(rollups.NOTED)
    rolled = counted and counted[0]["said"] == rollups.declared()
    return lacking + queue + ([] if rolled else ["rollups"]) + ([] if walled else ["wall"])


async def migrate(settings: Settings) -> list[str]:
    """Bring the database to the newest migration, the queue's, rollups and the wall to the declared. What was run.

    Each runs in a transaction of its own, so a killed run leaves whole steps, and a second one completes it.
    """
    config = tortoise_config(settings, limited=False)
    guard = await asyncpg.connect(**connect_arguments(settings, limited=False))
    try:
        await guard.execute("SELECT pg_advisory_lock($1)", LOCK)
        await Tortoise.init(config=config, _enable_global_fallback=True)
        command = Command(config, app=BOOKKEEPING, location=LOCATION)
        await command.init()
        if await unseen():
            await wall.take_down(guard)
            await rollups.take_down(guard)
        ran = list(await command.upgrade())
        ran += await asyncio.to_thread(prepare_queue, settings)
        ran += ["rollups"] if await rollups.build(guard) else []
        return ran + (["wall"] if await wall.build(guard, walled=settings.second_wall) else [])
    finally:
        await Tortoise.close_connections()
        await guard.close()


async def recount(settings: Settings) -> None:
    """Count all rows of the rollups anew, and give the counts their rules."""
    guard = await asyncpg.connect(**connect_arguments(settings, limited=False))
    try:
        await guard.execute("SELECT pg_advisory_lock($1)", LOCK)
        await rollups.build(guard, anew=True)
        await wall.build(guard, walled=settings.second_wall)
    finally:
        await guard.close()


async def drift() -> list[str]:
    """SQL that would bring the last migration's models to those of the source; empty when they agree."""
    await _without_database()
    try:
        return _difference() + _unwritten()
    finally:
        await Tortoise.close_connections()


async def new(name: str) -> Path | None:
    """Write the migration that the models need, called `name`; None when they need none.

    Raises SettingsError for a name that cannot be a file's.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]{2,60}", name):
        raise SettingsError(
            f"{name!r} cannot name a migration.", "Use lower case letters, digits and _, like add_station."
        )
    schema = await _without_database()
    try:
        if files() and not _difference():
            return None
        up, down = (Migrate.upgrade_operators, Migrate.downgrade_operators) if files() else ([schema], [])
        text = Migrate.build_migration_file_text(
            upgrade_sql=_indented(up), downgrade_sql=_indented(down), models_state=get_models_describe(BOOKKEEPING)
        )
        FOLDER.mkdir(exist_ok=True)
        path = FOLDER / f"{len(files())}_{name}.py"
        path.write_text(text, encoding="utf-8")
        return path
    finally:
        await Tortoise.close_connections()


async def _without_database() -> str:
    """Load all models under one label, the last migration beside them, and return SQL for all tables.

    Tortoise connects only when it is asked for rows, so an address that leads nowhere does.
    """
    linked()
    config = tortoise_config(Settings(database_url=NOWHERE))
    await Tortoise.init(config=config, _enable_global_fallback=True)
    apps = Tortoise.apps
    assert apps is not None
    schema = get_schema_sql(connection(), safe=False)
    together = apps.apps[BOOKKEEPING]
    for label in CONCEPTS:
        together.update(apps.apps[label])
    Migrate._last_version_content = None
    await Migrate.init(config, BOOKKEEPING, LOCATION, offline=True)
    return schema


def _difference() -> list[str]:
    """Fill Migrate's operators with what leads from the last migration to the models; those that lead up."""
    for operators in (
        "upgrade_operators",
        "downgrade_operators",
        "_upgrade_fk_m2m_index_operators",
        "_downgrade_fk_m2m_index_operators",
        "_upgrade_m2m",
        "_downgrade_m2m",
    ):
        setattr(Migrate, operators, [])
    before, after = Migrate._last_version_content or {}, get_models_describe(BOOKKEEPING)
    before, after = Migrate._exclude_model_name_changes(before, after)
    Migrate.diff_models(dict(before), _creatable(before, after), no_input=True)
    Migrate.diff_models(dict(after), dict(before), False, no_input=True)
    Migrate._merge_operators()
    return list(Migrate.upgrade_operators)


def _unwritten() -> list[str]:
    """Changes of ON DELETE, which aerich sees and does not write."""
    before, after = (_rules(state) for state in (Migrate._last_version_content or {}, get_models_describe(BOOKKEEPING)))
    return [
        f"-- by hand: {name} ON DELETE {before[name]} -> {rule}"
        for name, rule in after.items()
        if before.get(name, rule) != rule
    ]


def _rules(state: dict[str, Any]) -> dict[str, str]:
    return {
        f"{model}.{field['name']}": str(field["on_delete"])
        for model, described in state.items()
        for field in described.get("fk_fields", [])
    }


def _creatable(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """`after`, where a new model that links to itself hides that link: aerich takes it for a circle of tables."""
    return {
        name: said
        if name in before
        else {**said, "fk_fields": [link for link in said["fk_fields"] if link["python_type"] != name]}
        for name, said in after.items()
    }


def _indented(statements: list[str]) -> str:
    lines = "\n".join(statement.strip().rstrip(";") + ";" for statement in statements).splitlines()
    return "\n".join(f"        {line}".rstrip() for line in lines)
