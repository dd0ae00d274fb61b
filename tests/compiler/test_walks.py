"""Walks: the pages of a few communities are those of all cases in order, and no case of another community is read."""

import random
from typing import Any
from uuid import UUID

import orjson
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from backend.api.execution import ask, the_compiler
from backend.cases import Case
from backend.compiler.answer import SHORT
from backend.graphql import execute
from backend.kit.actor import Actor, Role
from backend.kit.params import acting
from backend.places import Community
from backend.services import MicroWish
from tests.copies import copied
from tests.factories import Corner, make_corner

PAGE = """query($first: Int, $after: String, $last: Int, $before: String, $status: [CaseStatus!]) {
  cases(first: $first, after: $after, last: $last, before: $before, filter: {status: {in: $status}}) {
    totalCount edges { cursor node { id community { id } grid { id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""
OTHERS = 4_000


@pytest.fixture(scope="module")
async def communities(database: BaseDBAsyncClient) -> list[UUID]:
    """Ten communities with forty cases each, many of them raised in the same minute; the first has 4 000 of late."""
    corner: Corner = await make_corner()
    own = {"code": "'31010100' || lpad(i::text, 4, '0')", "prefix": "'Z' || chr(64 + i::int)", "name": "'邻' || i"}
    await database.execute_query(copied(Community, **own), [corner.community.id, 9])
    found = [row["id"] for row in await database.execute_query_dict("SELECT id FROM community ORDER BY code")]
    case = corner.rows["Case"].id
    for at, community in enumerate(found):
        of = {
            "number": f"'W{at}-' || i",
            "community_id": f"'{community}'::uuid",
            "grid_id": "NULL",
            "status": "(ARRAY['CLOSED', 'SIGNED', 'DISPATCHED'])[1 + (i % 3)]",
            "reported_at": f"timestamptz '2026-01-01' + ((i * {at + 7}) % 11) * interval '1 minute'",
        }
        await database.execute_query(copied(Case, **of), [case, 40])
    late = {"number": "'L-' || i", "reported_at": "timestamptz '2026-02-01' + i * interval '1 second'"}
    await database.execute_query(copied(Case, community_id=f"'{found[0]}'::uuid", **late), [case, OTHERS])
    await database.execute_script("ANALYZE case_file; ANALYZE community")
    return found


def partner(communities: list[UUID]) -> Actor:
    """A partner with these communities."""
    return Actor(role=Role.PARTNER, name="试用", communities=tuple(communities), purpose="试用")


async def walked(actor: Actor, status: list[str], size: int, *, back: bool) -> list[str]:
    """The ids of all cases, in pages of `size`, in the order of the walk."""
    found: list[str] = []
    variables: dict[str, Any] = {"last" if back else "first": size, "status": status}
    while True:
        answer = await execute(actor, PAGE, variables)
        page = answer["data"]["cases"]
        ids = [edge["node"]["id"] for edge in page["edges"]]
        found = ids + found if back else found + ids
        info = page["pageInfo"]
        if not info["hasPreviousPage" if back else "hasNextPage"]:
            assert page["totalCount"] == len(found)
            return found
        variables |= {"before": info["startCursor"]} if back else {"after": info["endCursor"]}


@pytest.mark.parametrize("back", [False, True])
@pytest.mark.parametrize("size", [SHORT - 1, SHORT])
@pytest.mark.parametrize("number", [1, 2, 3, 5, 8, 9])
async def test_the_pages_of_a_few_communities_are_all_their_cases_in_order(
    database: BaseDBAsyncClient, communities: list[UUID], number: int, size: int, back: bool
) -> None:
    chosen = random.Random(number).sample(communities[1:], number)
    status = ["CLOSED", "DISPATCHED"]

    found = await walked(partner(chosen), status, size, back=back)

    expected = await database.execute_query_dict(
        "SELECT id::text FROM case_file WHERE community_id = ANY($1) AND status = ANY($2) "
        "ORDER BY reported_at DESC, id DESC", [chosen, status]
    )  # fmt: skip
    assert found == [row["id"] for row in expected]
    assert len(found) > 20


@pytest.mark.parametrize("size", [SHORT - 1, SHORT])
@pytest.mark.parametrize("number", [2, 4, 8])
async def test_a_page_reads_no_case_of_another_community(
    database: BaseDBAsyncClient, communities: list[UUID], number: int, size: int
) -> None:
    actor = partner(communities[1 : 1 + number])
    variables = {"first": size, "status": ["CLOSED", "SIGNED", "DISPATCHED"]}

    plan = await explained(database, PAGE.replace("totalCount", ""), variables, actor)

    looked = [node for node in plan if node.get("Relation Name") == "case_file"]
    assert "Merge Append" in {node["Node Type"] for node in plan}
    assert len(looked) == number
    assert sum((one["Actual Rows"] + one.get("Rows Removed by Filter", 0)) for one in looked) <= 40 * number


async def test_the_rest_of_a_rule_holds_on_every_walk(database: BaseDBAsyncClient, communities: list[UUID]) -> None:
    wish = (await MicroWish.first().values_list("id", flat=True)) or pytest.fail("there is no wish")
    for community in communities[:2]:
        of = {"community_id": f"'{community}'::uuid", "status": "(ARRAY['COLLECTED', 'PUBLISHED'])[1 + i % 2]"}
        await database.execute_query(copied(MicroWish, **of), [wish, 10])

    async with in_transaction():  # where the tables' owner runs statements, before whom no second wall stands
        found = await execute(
            partner(communities[:2]), "{ microWishes(first: 50) { totalCount nodes { status } } }", {}
        )

    assert {node["status"] for node in found["data"]["microWishes"]["nodes"]} == {"PUBLISHED"}
    assert len(found["data"]["microWishes"]["nodes"]) == found["data"]["microWishes"]["totalCount"] == 10


async def explained(
    database: BaseDBAsyncClient, document: str, variables: dict[str, Any], actor: Actor
) -> list[dict[str, Any]]:
    """The nodes of the plan by which the document is answered, run."""
    asked = ask(document, variables, None)
    stages = the_compiler().stages(asked, acting(actor), asked.variables.coerce(variables))
    assert stages.statement is not None
    values = [slot.of(variables, actor) for slot in stages.statement.slots]
    told = await database.execute_query_dict(f"EXPLAIN (ANALYZE, FORMAT JSON) {stages.statement.sql}", values)
    return nodes(orjson.loads(told[0]["QUERY PLAN"]))


def nodes(plan: Any) -> list[dict[str, Any]]:
    """Every node of a plan as EXPLAIN tells it."""
    if isinstance(plan, list):
        return [node for part in plan for node in nodes(part)]
    if not isinstance(plan, dict):
        return []
    here = [plan] if "Node Type" in plan else []
    return here + [node for value in plan.values() for node in nodes(value)]
