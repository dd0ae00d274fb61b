"""The rollups in a database: built and filled as declared, taken down, counted anew."""

from functools import cache
from hashlib import sha256
from typing import Any

from backend.concepts import linked
from backend.kit import rollup
from backend.kit.rollup import SCHEMA

NOTED = f"SELECT obj_description(oid, 'pg_namespace') AS said FROM pg_namespace WHERE nspname = '{SCHEMA}'"
"""What `build` noted: the hash of the declared rollups."""


@cache
def declared() -> str:
    """The hash of the rollups that this program declares."""
    return sha256("\n".join(rollup.statements(linked())).encode()).hexdigest()


async def build(connection: Any, *, anew: bool = False) -> bool:
    """Build the declared rollups, in one transaction, unless they stand or are wanted `anew`; whether it was done.

    `connection` is asyncpg's, of the tables' owner. Writers of a counted table wait meanwhile: about a second for each
    three million rows.
    """
    if not anew and await connection.fetchval(NOTED) == declared():
        return False
    async with connection.transaction():
        await take_down(connection)
        for statement in rollup.statements(linked()):
            await connection.execute(statement)
        await connection.execute(f"COMMENT ON SCHEMA {SCHEMA} IS '{declared()}'")
    return True


async def take_down(connection: Any) -> None:
    """Drop the counts and the triggers that keep them. Before a migration too: it may change what they look at."""
    await connection.execute(f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE")


async def wrong(connection: Any) -> list[str]:
    """The resources whose counts are not what counting their rows says, in one snapshot; [] when all are right."""
    found = []
    for one in linked():
        named = ", ".join(rollup.columns(one))
        if named and await connection.fetchval(
            f"SELECT EXISTS (SELECT {named}, sum(n) FROM (SELECT {named}, n FROM {rollup.table(one)} UNION ALL "
            f"SELECT {named}, -1 FROM {one.table} WHERE deleted_at IS NULL) c GROUP BY {named} HAVING sum(n) <> 0)"
        ):
            found.append(one.name)
    return found
