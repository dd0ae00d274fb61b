"""`linli plan`: what becomes of a query, stage by stage, down to the database's own plan."""

import asyncio
import sys
from pathlib import Path

import orjson
from graphql import GraphQLError
from tortoise.exceptions import OperationalError

from backend import embedded
from backend.api.execution import ask, the_compiler
from backend.compiler.emit import Statement
from backend.compiler.ir import show
from backend.compiler.plans import Stages
from backend.compiler.slots import Refused
from backend.compiler.variables import Unfit
from backend.database import connected, connection
from backend.errors import BAD_REQUEST, AppError
from backend.folder import Data, at_hand
from backend.kit.actor import Role
from backend.kit.params import CLAIM_OF_TABLE, Acting
from backend.settings import Settings


def plan(
    file: Path,
    *,
    role: Role = Role.COMMUNITY_ADMIN,
    variables: str = "{}",
    operation: str | None = None,
    several: bool = False,
    explain: bool = True,
    data: Data = None,
) -> int:
    """Print every stage of the query in FILE, its SQL, and how the database would run it.

    Args:
        file: A GraphQL document.
        role: Who asks; the access rules of this role are in the plan.
        variables: The variables as JSON; the SQL depends on their shape alone.
        operation: Which operation of the document, when there are several.
        several: Plan for somebody with up to four streets, communities and grids, instead of one of each.
        explain: Ask the database; without it no database is needed.
    data: Folder of a demo whose database is asked.
    """
    try:
        stages = staged(file.read_text(encoding="utf-8"), role, variables, operation, several)
    except (Refused, AppError, Unfit, GraphQLError, OSError, UnicodeDecodeError, orjson.JSONDecodeError) as refused:
        print(f"refused: {_why(refused)}", file=sys.stderr)
        return 1
    print(printed(stages))
    if explain and stages.statement is not None:
        return _explain(stages.statement, data)
    return 0


def _explain(statement: Statement, data: Path | None) -> int:
    """Print how the database at hand would run the statement."""
    try:
        with embedded.running(at_hand(data)) as settings:
            told = asyncio.run(explained(settings, statement.sql, len(statement.slots)))
    except (OperationalError, OSError) as failed:
        print(f"No EXPLAIN: {failed}.\nNext: linli migrate, or name a demo with --data DIR.", file=sys.stderr)
        return 1
    print(f"\n# EXPLAIN\n\n{told}")
    return 0


def _why(refused: Exception) -> str:
    error = refused.error if isinstance(refused, Refused) else refused
    if isinstance(error, orjson.JSONDecodeError):
        return f"--variables is not JSON: {error}"
    if isinstance(error, OSError):
        return f"{error.filename}: {error.strerror}"
    if isinstance(error, Unfit):
        return "; ".join(one.message for one in error.errors)
    return str(error.to_json("en")["message"]) if isinstance(error, AppError) else str(error)


def staged(document: str, role: Role, variables: str, operation: str | None, several: bool) -> Stages:
    """Every stage of the operation. Raises what refuses it."""
    given = orjson.loads(variables)
    if not isinstance(given, dict):
        raise BAD_REQUEST(reason=("变量要一个 JSON 对象", "--variables must be one JSON object"))
    asked = ask(document, given, operation)
    most = 4 if several else 1
    who = Acting(role, tuple((claim, most) for claim in CLAIM_OF_TABLE.values()))
    return the_compiler().stages(asked, who, asked.variables.coerce(given))


def printed(stages: Stages) -> str:
    """The stages as text."""
    parts = [
        ("lower: what it means", show(stages.lowered)),
        ("secure: as the role may ask it", show(stages.secured)),
        ("simplify: without what cannot be", show(stages.simplified)),
    ]
    if stages.statement is not None:
        slots = "\n".join(f"${at}: {slot}" for at, slot in enumerate(stages.statement.slots, 1))
        parts += [("emit: the statement", stages.statement.sql), ("emit: its slots", slots or "none")]
    parts.append(("shape: from the row to the answer", stages.shape.rstrip()))
    return "\n\n".join(f"# {title}\n\n{text}" for title, text in parts)


async def explained(settings: Settings, sql: str, slots: int) -> str:
    """The database's plan for any values, as it keeps it for a prepared statement."""
    async with connected(settings), connection()._in_transaction() as inside:
        await inside.execute_script("SET LOCAL plan_cache_mode = force_generic_plan")
        await inside.execute_script(f"PREPARE explained AS {sql}")
        values = f"({', '.join(['NULL'] * slots)})" if slots else ""
        rows = await inside.execute_query_dict(f"EXPLAIN EXECUTE explained{values}")
        await inside.execute_script("DEALLOCATE explained")
    return "\n".join(row["QUERY PLAN"] for row in rows)
