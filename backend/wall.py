"""The second wall in a database: built, and asked whether it stands as declared."""

from functools import cache
from hashlib import sha256
from typing import Any

import asyncpg

from backend.concepts import linked
from backend.kit.actor import Role
from backend.kit.claims import READER, reader
from backend.kit.params import FOLLOWED, quoted
from backend.kit.rollup import SCHEMA
from backend.kit.wall import Wall
from backend.settings import SettingsError

ROLES = (READER, *(reader(role) for role in Role))


LEAKPROOF = """
DO $$ BEGIN
  IF (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    ALTER FUNCTION ts_match_vq(tsvector, tsquery) LEAKPROOF;
  END IF;
END $$
"""
"""Lets searches use their index behind the wall: `@@` says of a row no more than its answer, and raises nothing.

Without it (the owner of the tables is no superuser) a search reads all rows of the reader's own scope: 7 times slower
with 7500 cases in it. A superuser may run this once by hand.
"""

SEARCHES = "SELECT proleakproof FROM pg_proc WHERE oid = 'ts_match_vq(tsvector,tsquery)'::regprocedure"

ROLE = """
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{name}') THEN CREATE ROLE {name} NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$
"""
GRANT = """
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_auth_members WHERE roleid = '{group}'::regrole AND member = '{name}'::regrole)
  THEN GRANT {group} TO {name}; END IF;
EXCEPTION WHEN unique_violation OR duplicate_object THEN NULL; END $$
"""
BECOME = """
DO $$ BEGIN
  EXECUTE 'SET LOCAL ROLE {name}'; RESET ROLE;
EXCEPTION WHEN insufficient_privilege THEN EXECUTE format('GRANT {name} TO %I', session_user); END $$
"""
"""An owner that made a role is its administrator (PostgreSQL 16 and later) and may still not become it."""


def roles(owner: str) -> str:
    """SQL that makes the database's roles and lets `owner` become them, for a superuser; may be run again.

    The roles belong to the whole cluster, searches (LEAKPROOF) to the database that it is run in.
    """
    joined = [f"GRANT {READER} TO {', '.join(ROLES[1:])};", f"GRANT {', '.join(ROLES)} TO {quoted(owner)};"]
    made = [ROLE.format(name=name).strip() + ";" for name in ROLES]
    return "\n".join([*made, *joined, "ALTER FUNCTION ts_match_vq(tsvector, tsquery) LEAKPROOF;"])


STANDS = """
SELECT md5(string_agg(line, E'\\n' ORDER BY line)) AS found FROM (
  SELECT format('%s %s %s %s', tablename, policyname, roles, qual) AS line FROM pg_policies WHERE policyname LIKE $1
  UNION ALL SELECT format('%s %s', viewname, definition) FROM pg_views WHERE schemaname = $2
  UNION ALL SELECT format('%s %s', nspname, nspacl) FROM pg_namespace WHERE nspname = $2
  UNION ALL SELECT format('%s %s %s', relname, relrowsecurity, relacl) FROM pg_class
    WHERE relname = ANY($3) AND relkind IN ('r', 'v')
  UNION ALL SELECT format('%s %s %s', relname, attname, attacl) FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
    WHERE relname = ANY($3) AND attacl IS NOT NULL
) lines
"""


async def build(connection: Any, *, walled: bool = True) -> bool:
    """Build the wall that the declarations ask for, in one transaction, unless it stands; whether anything was done.

    `connection` is asyncpg's, of the tables' owner. Not `walled`, there is none, and what stood is taken down.
    Raises SettingsError where the database's roles are missing and the owner may not make them.
    """
    wall = Wall(linked())
    if await faults(connection, walled=walled) == []:
        return False
    if walled:
        await _make_roles(connection)
        await connection.execute(LEAKPROOF)
    async with connection.transaction():
        await take_down(connection)
        if walled:
            schema = await connection.fetchval("SELECT quote_ident(current_schema())")
            for held in (schema, SCHEMA):
                await connection.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA {held} FROM {', '.join(ROLES)}")
        for statement in wall.statements() if walled else wall.unwalled():
            await connection.execute(statement)
        stands = await _stands(connection, wall)
        await connection.execute(f"COMMENT ON SCHEMA {FOLLOWED} IS '{declared(walled=walled)} {stands}'")
    return True


async def take_down(connection: Any) -> None:
    """Drop views and policies; readers then find nothing. Before a migration too: it may change what they look at."""
    await connection.execute(f"DROP SCHEMA IF EXISTS {FOLLOWED} CASCADE")
    said = "SELECT schemaname, tablename, policyname FROM pg_policies WHERE policyname LIKE $1"
    for row in await connection.fetch(said, READER + "%"):
        await connection.execute(f'DROP POLICY {row["policyname"]} ON {row["schemaname"]}."{row["tablename"]}"')


async def _make_roles(connection: Any) -> None:
    try:
        for name in ROLES:
            await connection.execute(ROLE.format(name=name))
            await connection.execute(BECOME.format(name=name))
        for name in ROLES[1:]:
            await connection.execute(GRANT.format(name=name, group=READER))
    except asyncpg.InsufficientPrivilegeError:
        raise SettingsError(
            "The owner of the database may not create the roles that reads run as.",
            "Let a superuser run what `linli migrate roles` prints, once, then linli migrate again. Where that cannot "
            "be had, set LINLI_SECOND_WALL=false: Linli's own rules then stand alone.",
        ) from None


async def _stands(connection: Any, wall: Wall) -> str:
    return str(await connection.fetchval(STANDS, READER + "%", FOLLOWED, wall.tables()))


NOTED = f"SELECT obj_description(oid, 'pg_namespace') AS said FROM pg_namespace WHERE nspname = '{FOLLOWED}'"
"""What `build` noted: the hash of the declared wall, and of the one in the catalogue."""


@cache
def declared(*, walled: bool = True) -> str:
    """The hash of the wall that this program declares."""
    wall = Wall(linked())
    return sha256("\n".join(wall.statements() if walled else wall.unwalled()).encode()).hexdigest()


async def faults(connection: Any, *, walled: bool = True) -> list[str]:
    """Where the wall of the open database is not the declared one: "missing", "outdated", "changed"; [] when it is."""
    noted = await connection.fetchval(NOTED)
    if noted is None:
        return ["missing"]
    of_source, _, built = noted.partition(" ")
    found = ["outdated"] if of_source != declared(walled=walled) else []
    return found + (["changed"] if built != await _stands(connection, Wall(linked())) else [])
