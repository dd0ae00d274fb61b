"""What a process needs to answer people, and what must not be there. For `/readyz`, `linli serve`, `linli doctor`."""

import asyncio
from dataclasses import asdict, dataclass

import asyncpg
from tortoise.exceptions import BaseORMException

from backend import migration, worker
from backend.database import connected, connection
from backend.settings import Settings, SettingsError

PATIENCE_S = 3.0


@dataclass(frozen=True)
class Readiness:
    """Whether each part is there."""

    database: bool = False
    migrations: bool = False
    worker: bool = False

    @property
    def ready(self) -> bool:
        """Whether all parts are."""
        return self.database and self.migrations and self.worker

    def to_json(self) -> dict[str, bool]:
        """{database, migrations, worker, ready}."""
        return {**asdict(self), "ready": self.ready}


async def readiness(settings: Settings) -> Readiness:
    """Ask the open database for all three. Takes three seconds at most."""
    try:
        async with asyncio.timeout(PATIENCE_S):
            await connection().execute_query("SELECT 1")
            if await migration.pending():
                return Readiness(database=True)
            return Readiness(database=True, migrations=True, worker=await worker.lives(settings))
    except (OSError, TimeoutError, BaseORMException, asyncpg.PostgresError, asyncpg.InterfaceError):
        return Readiness()


async def known_passwords() -> list[str]:
    """Names of demo accounts and demo tokens in the open database that would let somebody in."""
    rows = await connection().execute_query_dict(
        "SELECT login AS name FROM user_account WHERE is_demo AND is_active AND deleted_at IS NULL"
        " UNION ALL SELECT name FROM api_token WHERE is_demo AND revoked_at IS NULL AND deleted_at IS NULL"
        " ORDER BY name LIMIT 20"
    )
    return [row["name"] for row in rows]


async def refuse_unfit(settings: Settings) -> None:
    """Raise SettingsError when the database is not fit for people: behind, or with passwords that everybody knows."""
    async with connected(settings):
        if behind := await migration.pending():
            raise SettingsError(
                f"The database lacks {len(behind)} migrations.", "Run `linli migrate`, then start again."
            )
        if known := await known_passwords():
            raise SettingsError(
                f"The database holds demo accounts with known passwords: {', '.join(known)}.",
                "Use another database, or delete these accounts.",
            )
