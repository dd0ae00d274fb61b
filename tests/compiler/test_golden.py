"""Golden files: a query, what it means, its SQL and its answer. `pytest --accept` rewrites them; review the diff."""

import itertools
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.execution import ask, the_compiler
from backend.compiler.ir import show
from backend.graphql import execute
from backend.kit.actor import ANONYMOUS, Actor, Role
from backend.kit.params import acting
from tests import factories
from tests.actors import actor_in
from tests.factories import Corner, make_corner

GOLDEN = Path(__file__).parent / "golden"
QUERIES = sorted(path.stem for path in GOLDEN.glob("*.graphql"))
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
MONTH = re.compile(r"\b(T\d{3}-)\d{4}-")
"""The month in a case's number."""
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
CURSOR = re.compile(r'("(?:cursor|startCursor|endCursor)": )"[\w-]+"')


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> AsyncIterator[Corner]:
    """A row of everything, in a database of its own, with the names that it has in a process of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(factories, "_numbers", itertools.count(1))
        yield await make_corner()


def steady(text: str) -> str:
    """`text` without what differs from run to run: ids by order of appearance; instants, cursors, months by name."""
    seen: dict[str, str] = {}
    text = CURSOR.sub(r'\1"<cursor>"', text)
    text = UUID.sub(lambda found: seen.setdefault(found.group(), f"<id {len(seen) + 1}>"), text)
    return INSTANT.sub("<instant>", MONTH.sub(r"\1<month>-", text))


def hold(path: Path, text: str, accept: bool) -> None:
    """Compare `text` with the file, or rewrite it."""
    if accept:
        path.write_text(text, encoding="utf-8")
    assert path.exists(), f"{path.name} is new. Next: pytest --accept, and look at it."
    assert text == path.read_text(encoding="utf-8"), f"{path.name} changed. Next: pytest --accept, and review the diff."


def asked(name: str, corner: Corner) -> tuple[Actor, str, dict[str, Any]]:
    """(actor, document, variables) of a golden query; a variable `id` names the resource whose row is meant."""
    document = (GOLDEN / f"{name}.graphql").read_text(encoding="utf-8")
    role = document.splitlines()[0].removeprefix("# role: ")
    given = GOLDEN / f"{name}.variables.json"
    variables = orjson.loads(given.read_bytes()) if given.exists() else {}
    if "id" in variables:
        variables["id"] = str(corner.rows[variables["id"]].id)
    return ANONYMOUS if role == Role.ANONYMOUS else actor_in(corner, role), document, variables


@pytest.mark.parametrize("name", QUERIES)
async def test_a_query_means_asks_and_answers_what_its_golden_files_say(
    corner: Corner, name: str, request: pytest.FixtureRequest
) -> None:
    actor, document, variables = asked(name, corner)
    operation = ask(document, variables, None)
    stages = the_compiler().stages(operation, acting(actor), operation.variables.coerce(variables))

    answer = await execute(actor, document, variables)

    accept = bool(request.config.getoption("--accept"))
    assert stages.statement is not None and "errors" not in answer, answer
    hold(GOLDEN / f"{name}.ir.txt", show(stages.simplified) + "\n", accept)
    slots = "".join(f"-- ${at}: {slot}\n" for at, slot in enumerate(stages.statement.slots, 1))
    hold(GOLDEN / f"{name}.sql", f"{stages.statement.sql}\n{slots}", accept)
    told = orjson.dumps(answer["data"], option=orjson.OPT_INDENT_2).decode()
    hold(GOLDEN / f"{name}.json", steady(told) + "\n", accept)


def test_there_are_golden_queries() -> None:
    assert len(QUERIES) >= 8
