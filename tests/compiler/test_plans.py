"""Plans: kept by what the SQL depends on and nothing else, found without reading the document, one statement each."""

from base64 import b64encode
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api import execution, reads
from backend.api.queries import SERVICES
from backend.api.schema import schema
from backend.compiler.compiler import compiler
from backend.compiler.fields import meanings, uncovered
from backend.compiler.metrics import COUNTS
from backend.compiler.plans import Kept
from backend.concepts import linked
from backend.errors import DeclarationError
from backend.graphql import execute, execute_bytes
from backend.kit.actor import Actor
from tests.actors import actor_in
from tests.contract.test_registry import Counted
from tests.factories import Corner, make_corner

LIST = """query($s: [CaseStatus!], $n: Int, $more: Boolean = false) {{
    {alias}: cases(first: $n, filter: {{status: {{in: $s}}}}) {{ nodes {{ id title @include(if: $more) }} }} }}"""


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    """A row of everything."""
    return await make_corner()


@pytest.fixture
def admin(corner: Corner) -> Actor:
    """The admin of the corner's community."""
    return actor_in(corner, "COMMUNITY_ADMIN")


class Calls:
    """Counts the calls of a function."""

    def __init__(self, called: Any) -> None:
        self.called, self.count = called, 0

    def __call__(self, *given: Any, **named: Any) -> Any:
        """Pass a call on."""
        self.count += 1
        return self.called(*given, **named)


async def compiled(actor: Actor, document: str, **variables: Any) -> int:
    """How many plans an operation made."""
    before = COUNTS.misses
    assert "errors" not in await execute(actor, document, variables)
    return COUNTS.misses - before


async def test_a_hit_touches_neither_parser_nor_validator_nor_guard(
    admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = LIST.format(alias="hit")
    first = await execute(admin, document, {"s": ["DISPATCHED"], "n": 5})
    calls = {name: Calls(getattr(execution, name)) for name in ("read", "validate", "weigh")}
    for name, counted in calls.items():
        monkeypatch.setattr(execution, name, counted)

    again = await execute(admin, document, {"s": ["REPORTED", "CLOSED"], "n": 5})
    await execute(admin, document, {"s": ["REPORTED"], "n": 6})

    assert first["data"].keys() == again["data"].keys()
    assert {name: counted.count for name, counted in calls.items()} == {"read": 0, "validate": 0, "weigh": 0}


async def test_a_plan_serves_every_value_and_everybody_of_a_role(corner: Corner, admin: Actor) -> None:
    document = LIST.format(alias="shared")
    beside = actor_in(await make_corner(), "COMMUNITY_ADMIN")

    assert await compiled(admin, document, s=["DISPATCHED"], n=5) == 1
    assert await compiled(admin, document, s=["REPORTED", "CLOSED"], n=5) == 0
    assert await compiled(beside, document, s=["DISPATCHED"], n=5) == 0
    assert await compiled(actor_in(corner, "GRID_WORKER"), document, s=["DISPATCHED"], n=5) == 1
    mine, theirs = [await execute(who, document, {"s": ["DISPATCHED"], "n": 5}) for who in (admin, beside)]
    assert len(mine["data"]["shared"]["nodes"]) == 1 and mine != theirs


async def test_what_the_sql_depends_on_makes_a_plan_of_its_own(admin: Actor) -> None:
    document = LIST.format(alias="apart")
    shapes: list[dict[str, Any]] = [
        {"s": ["DISPATCHED"], "n": 5}, {"s": None, "n": 5}, {"n": 5}, {"n": 6}, {"n": 5, "more": True}
    ]  # fmt: skip

    assert [await compiled(admin, document, **given) for given in shapes] == [1, 1, 1, 1, 1]
    assert [await compiled(admin, document, **given) for given in shapes] == [0, 0, 0, 0, 0]


async def test_several_roots_links_pages_counts_and_histories_are_one_statement(
    admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(reads.fetch)
    monkeypatch.setattr(reads, "fetch", counted)
    document = """{
        cases(first: 5) { totalCount nodes { ...Case } pageInfo { endCursor } }
        other: cases(last: 2) { edges { cursor node { ...Case history(first: 20) { fields note } } } }
        estates(first: 5) {
            nodes { buildingCount buildings(first: 1) { totalCount nodes { units(first: 20) { totalCount } } } }
        }
        caseGroups(by: [GRID, STATUS]) { grid { name } status count }
        __typename
    } fragment Case on Case { id grid { name community { name } } entries(first: 2) { nodes { author { name } } } }"""

    answer = await execute(admin, document, {})

    assert "errors" not in answer and list(answer["data"]) == ["cases", "other", "estates", "caseGroups", "__typename"]
    assert counted.statements == 1


@pytest.mark.parametrize("page", ["first: 1", "last: 1", "first: 100", "last: 100", 'first: 1, filter: {search: "无"}'])
async def test_a_part_of_page_info_asked_alone_is_what_it_is_beside_the_others(admin: Actor, page: str) -> None:
    parts = ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"]
    alone = " ".join(f"{part}: estates({page}) {{ pageInfo {{ {part} }} }}" for part in parts)

    answer = await execute(admin, f"{{ {alone} all: estates({page}) {{ pageInfo {{ {' '.join(parts)} }} }} }}", {})

    together = answer["data"].pop("all")["pageInfo"]
    assert {part: found["pageInfo"][part] for part, found in answer["data"].items()} == together


async def test_a_service_beside_a_compiled_root_keeps_its_place_in_the_answer(admin: Actor) -> None:
    document = "{ venues(first: 1) { totalCount } me: viewer { role } __typename cases(first: 1) { totalCount } }"

    answer = await execute_bytes(admin, document, {})

    assert answer == (
        b'{"data":{"venues":{"totalCount":1},"me":{"role":"COMMUNITY_ADMIN"},"__typename":"Query",'
        b'"cases":{"totalCount":1}}}'
    )


async def test_a_refusal_is_kept_and_told_again_under_another_reference(admin: Actor) -> None:
    document = '{ refused: venues(first: 1, after: "x") { totalCount } }'

    before = COUNTS.refused
    first, second = [(await execute(admin, document, {}))["errors"][0] for _ in range(2)]

    assert COUNTS.refused - before == 1
    assert first["extensions"].pop("reference") != second["extensions"].pop("reference")
    assert first == second and (first["path"], first["locations"]) == (["refused"], [{"line": 1, "column": 3}])


@pytest.mark.parametrize("first", [None, "", "nonsense"])
async def test_a_bad_cursor_is_refused_and_no_cursor_is_not_whichever_was_asked_first(
    admin: Actor, first: str | None
) -> None:
    document = f"query($c: String) {{ cases(first: 1, after: $c) {{ nodes {{ id{' ' * len(first or 'none')}}} }} }}"
    outcome = {None: [], "": [], "nonsense": ["BAD_CURSOR"]}

    for cursor in (first, *outcome):
        answer = await execute(admin, document, {"c": cursor})
        assert [error["extensions"]["code"] for error in answer.get("errors", ())] == outcome[cursor], cursor


OTHER_ORDER = b64encode(b'["a","b"]').decode()
"""A cursor of two values, neither of which is an instant or an id."""


@pytest.mark.parametrize("asked", ["totalCount", "nodes { id }", "__typename"])
@pytest.mark.parametrize("role", ["COMMUNITY_ADMIN", "ANONYMOUS"])
async def test_a_cursor_of_another_order_is_refused_whatever_is_asked_of_the_page(
    corner: Corner, role: str, asked: str
) -> None:
    document = f"query($c: String) {{ cases(first: 1, after: $c) {{ {asked} }} }}"

    answer = await execute(actor_in(corner, role), document, {"c": OTHER_ORDER})

    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_CURSOR"]


@pytest.mark.parametrize("cursor", ["x", OTHER_ORDER])
async def test_a_refused_payload_keeps_the_command_from_running(corner: Corner, admin: Actor, cursor: str) -> None:
    venue = corner.rows["Venue"]
    before = (await type(venue).get(id=venue.id)).version
    document = """mutation($i: UpdateVenueInput!, $c: String) { updateVenue(input: $i) { venue {
        events(first: 1, after: $c) { totalCount } } } }"""
    given = {"i": {"id": str(venue.id), "version": before, "capacity": 7}, "c": cursor}

    answer = await execute(admin, document, given)

    assert [error["extensions"]["code"] for error in answer["errors"]] == ["BAD_CURSOR"]
    assert (await type(venue).get(id=venue.id)).version == before


async def test_a_payload_sees_its_own_change_under_every_name(corner: Corner, admin: Actor) -> None:
    venue = corner.rows["Venue"]
    version = (await type(venue).get(id=venue.id)).version
    document = """mutation($i: UpdateVenueInput!) { updateVenue(input: $i) { clientMutationId
        venue { seats: capacity community { name } }
        again: venue { __typename version history(first: 1) { action } } } }"""

    answer = await execute(admin, document, {"i": {"id": str(venue.id), "version": version, "capacity": 77}})

    assert answer["data"]["updateVenue"] == {
        "clientMutationId": None,
        "venue": {"seats": 77, "community": {"name": corner.community.name}},
        "again": {"__typename": "Venue", "version": version + 1, "history": [{"action": "UPDATE"}]},
    }


def test_what_does_not_compile_stops_the_start() -> None:
    known = schema()._schema

    with pytest.raises(DeclarationError, match=r"These fields do not compile: Query\.viewer"):
        compiler(known, linked(), SERVICES - {"viewer"})
    holed = meanings(linked(), SERVICES)
    del holed.table["Case", "title"]  # type: ignore[attr-defined]
    assert uncovered(known, holed) == ["Case.title"]


def test_the_least_used_plan_goes_first_by_number_and_by_bytes() -> None:
    few: Kept[str] = Kept(entries=2)
    few.put("a", "A", 1)
    few.put("b", "B", 1)
    assert few.get("a") == "A"
    few.put("c", "C", 1)
    assert (few.get("a"), few.get("b"), few.get("c"), few.used) == ("A", None, "C", 2)

    small: Kept[str] = Kept(room=10)
    small.put("a", "A", 6)
    small.put("b", "B", 6)
    assert (small.get("a"), small.get("b"), small.used) == (None, "B", 6)
