"""The connection to PostgreSQL: where it is, how Tortoise reaches it, opening and closing it.

Addresses are libpq's URLs. Statement time limits travel with the connection, so that no query can forget them.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import date
from typing import Any

import asyncpg
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict
from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.context import require_context

from backend.concepts import CONCEPTS
from backend.leases import Leases
from backend.settings import Settings, SettingsError

BOOKKEEPING = "migrations"
"""App label of aerich's own table, and the folder of the migrations."""

OLDEST = 15
"""Oldest major version of PostgreSQL that is supported."""

KNOWN = {"host", "port", "user", "password", "dbname", "sslmode", "application_name"}


def connect_arguments(settings: Settings, *, limited: bool = True) -> dict[str, Any]:
    """Arguments for `asyncpg.connect` and `create_pool`; with the statement time limit unless not `limited`.

    Raises SettingsError when the address makes no sense.
    """
    try:
        parts = conninfo_to_dict(settings.dsn())
    except ProgrammingError as wrong:
        raise SettingsError(f"DATABASE_URL is not an address: {wrong}", EXAMPLE) from None
    unknown = sorted(set(parts) - KNOWN)
    if unknown:
        raise SettingsError(f"DATABASE_URL has parts that Linli does not read: {', '.join(unknown)}", EXAMPLE)
    arguments: dict[str, Any] = {
        "host": parts.get("host", "localhost"),
        "port": int(parts.get("port") or 5432),
        "user": parts.get("user", "postgres"),
        "password": parts.get("password") or None,
        "database": parts.get("dbname", "linli"),
        "server_settings": _session(settings, parts, limited),
    }
    if "sslmode" in parts:
        arguments["ssl"] = parts["sslmode"]
    return arguments


EXAMPLE = "Write it as postgresql://user:password@host:5432/linli, with ?sslmode=require where the server asks for it."


async def plain_dates(connection: Any) -> None:
    """Write the first and the last day that there is, as which forms say "for ever", as days.

    asyncpg alone writes date.min and date.max as PostgreSQL's infinities, which are no days and would be read as none.
    """
    await connection.set_type_codec(
        "date",
        schema="pg_catalog",
        format="tuple",
        encoder=lambda day: (day.toordinal() - DAY_NONE,),
        decoder=lambda told: date.fromordinal(told[0] + DAY_NONE),
    )


DAY_NONE = date(2000, 1, 1).toordinal()
"""The day from which PostgreSQL counts."""


def plain_dsn(settings: Settings) -> str:
    """The address for libpq itself, which the queue and the command line use. Raises as `connect_arguments` does."""
    connect_arguments(settings)
    return settings.dsn()


def _session(settings: Settings, parts: Mapping[str, Any], limited: bool) -> dict[str, str]:
    values = {"application_name": str(parts.get("application_name", "linli")), "timezone": "UTC"}
    if limited:
        values["statement_timeout"] = str(int(settings.statement_limit_s * 1000))
    return values


def tortoise_config(settings: Settings, *, limited: bool = True) -> dict[str, Any]:
    """Tortoise's configuration: one connection, one app for each concept, one for the migrations' own table."""
    credentials = connect_arguments(settings, limited=limited)
    credentials |= {"minsize": settings.pool_min, "maxsize": settings.pool_max, "init": plain_dates}
    modules = {**CONCEPTS, BOOKKEEPING: "aerich.models"}
    return {
        "connections": {"default": {"engine": "tortoise.backends.asyncpg", "credentials": credentials}},
        "apps": {label: {"models": [module], "default_connection": "default"} for label, module in modules.items()},
        "use_tz": True,
        "timezone": "UTC",
    }


async def open_database(settings: Settings) -> None:
    """Let Tortoise know its models and its database; tasks of requests find both, and the pool of reads."""
    await Tortoise.init(config=tortoise_config(settings), _enable_global_fallback=True)
    await _open_reads(settings)


async def close_database() -> None:
    """Close every connection."""
    leases = _reads.pop("leases", None)
    if leases is not None:
        await leases.close()
    await Tortoise.close_connections()


_reads: dict[str, Leases] = {}
"""The process's connections for compiled reads, under "leases" while the database is open."""


async def _open_reads(settings: Settings) -> None:
    """A pool of its own: asyncpg's RESET on release costs 0.17 ms a read, and would take the wall's claims away."""

    async def leave(connection: Any) -> None:
        """Keep the session as it is."""

    arguments = connect_arguments(settings)
    arguments["server_settings"] |= READING
    pool = await asyncpg.create_pool(
        **arguments,
        min_size=0,
        max_size=settings.read_pool_max,
        init=plain_dates,
        reset=leave,
        statement_cache_size=STATEMENTS,
        max_cached_statement_lifetime=0,
    )
    _reads["leases"] = Leases(pool, settings.read_pool_max, walled=settings.second_wall)


READING = {"jit": "off", "random_page_cost": "1.1"}
"""Settings of reads: compiling a statement takes longer than any of ours runs; rows that are asked for are in memory or
on a disk without arms, while PostgreSQL's own 4 has it read the whole of a small table: a tenth of the time of nested.
"""

STATEMENTS = 250
"""Prepared statements kept on each connection of reads."""


def reads() -> Leases:
    """The connections for compiled reads of the open database."""
    return _reads["leases"]


@asynccontextmanager
async def connected(settings: Settings) -> AsyncIterator[BaseDBAsyncClient]:
    """The open database, closed at the end of the block."""
    await open_database(settings)
    try:
        yield connection()
    finally:
        await close_database()


def connection() -> BaseDBAsyncClient:
    """Tortoise's connection, for SQL of our own."""
    return require_context().connections.get("default")


async def server_version() -> int:
    """The major version of the PostgreSQL that answers."""
    rows = await connection().execute_query_dict("SELECT current_setting('server_version_num')::int AS number")
    return int(rows[0]["number"]) // 10_000
