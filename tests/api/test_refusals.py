"""Hostile documents: refused quickly, with a code, and never with an error of our own."""

import time
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api import reads
from backend.api.schema import schema
from backend.graphql import READ_SCHEMA, execute
from backend.kit.actor import ANONYMOUS, Actor, Role
from tests.actors import actor_in
from tests.api.asking import codes
from tests.contract.test_registry import Counted
from tests.factories import Corner, make_corner

DEEP = "{ communities(first: 1) { nodes " + "{ grids(first: 1) { nodes { community { grids(first: 1) { nodes " * 6
BOMB = (
    "{ ...F0 } "
    + " ".join(f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }}" for n in range(60))
    + (" fragment F60 on Query { viewer { id } }")
)
WIDE = "{ estates(first: 100) { nodes { buildings(first: 100) { nodes { units(first: 100) { nodes { id } } } } } } }"

EXPENSIVE = {
    "pages inside pages": WIDE,
    "sixty levels of doubled fragments": BOMB,
    "two thousand aliases": "{" + " ".join(f"a{n}: __typename" for n in range(2000)) + "}",
    "two thousand times the same field": "{" + "__typename " * 2000 + "}",
    "seven hundred times the same object": "{" + "viewer { id } " * 700 + "}",
    "the same object in many fragments": (
        "{" + " ".join(f"...F{n}" for n in range(200)) + "} "
        + " ".join(f"fragment F{n} on Query {{ viewer {{ id }} }}" for n in range(200))
    ),
    "deep nesting": (
        "{ estates(first: 1) { nodes" + " { community { estates(first: 1) { nodes" * 5 + "{ id }" + "} } }" * 5 + "} }"
    ),
    "pages hidden in a fragment": (
        "{ estates(first: 100) { ...E } } fragment E on EstateConnection { nodes { buildings(first: 100) { ...B } } } "
        "fragment B on BuildingConnection { nodes { units(first: 100) { nodes { id } } } }"
    ),
    "default pages hidden in fragments": (
        "{ communities(first: 100) { nodes { estates { ...E } } } } "
        "fragment E on EstateConnection { nodes { grids { ...G } } } "
        "fragment G on GridConnection { nodes { buildings { ... on BuildingConnection { nodes { id } } } } }"
    ),
    "a page given twice, the small one first": WIDE.replace("first: 100", "first: 1, last: 100"),
    "pages inside edges": WIDE.replace("nodes {", "edges { node {").replace("} } } } } } }", "} } } } } } } } } }"),
}  # fmt: skip


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    """A corner, with the schema made, so that no test waits for it."""
    schema()
    return await make_corner()


@pytest.fixture
def admin(corner: Corner) -> Actor:
    """The admin of the corner's community."""
    return actor_in(corner, "COMMUNITY_ADMIN")


@pytest.fixture
def statements(corner: Corner, monkeypatch: pytest.MonkeyPatch) -> Counted:
    """Counts the statements of the reads of a test."""
    counted = Counted(reads.fetch)
    monkeypatch.setattr(reads, "fetch", counted)
    return counted


@pytest.mark.parametrize("case", EXPENSIVE)
async def test_an_expensive_document_is_refused_at_once_and_asks_the_database_nothing(
    admin: Actor, statements: Counted, case: str
) -> None:
    await codes(admin, "{ __typename }")  # the first request of a process reads the schema
    began = time.process_time()

    found = await codes(admin, EXPENSIVE[case])

    assert found == ["QUERY_TOO_EXPENSIVE"]
    assert statements.statements == 0 and time.process_time() - began < 1.0


@pytest.mark.parametrize(
    "variables", [{"n": 100}, {"n": 10**9}, {}, {"n": True}], ids=["given", "huge", "by default", "a boolean"]
)
async def test_a_page_hidden_in_a_variable_is_weighed(admin: Actor, variables: dict[str, Any]) -> None:
    document = "query($n: Int = 100) " + WIDE.replace("100", "$n")

    assert await codes(admin, document, **variables) in (["QUERY_TOO_EXPENSIVE"], ["GRAPHQL_VALIDATION_FAILED"])


async def test_the_chosen_operation_alone_is_weighed(admin: Actor) -> None:
    document = f"query A {{ viewer {{ id }} }} query B {WIDE}"

    assert "errors" not in await execute(admin, document, {}, "A")
    answer = await execute(admin, document, {}, "B")
    assert answer["errors"][0]["extensions"]["code"] == "QUERY_TOO_EXPENSIVE"


MALFORMED = {
    "nothing": "",
    "blank": "   \n",
    "a syntax error": "{ viewer { id ",
    "a lone brace": "}",
    "a NUL character": "{ viewer { id } }\0",
    "a NUL in a text": '{ venues(first: 1, filter: {search: "a\\u0000b"}) { totalCount } }',
    "a lone surrogate": '{ venues(first: 1, filter: {search: "\\uD800"}) { totalCount } }',
    "an unknown field": "{ viewer { passwordHash } }",
    "an unknown argument": "{ venues(first: 1, sort: 1) { totalCount } }",
    "an unknown type": "query($x: Nothing) { viewer { id } }",
    "an unknown directive": "{ viewer @drop { id } }",
    "a cycle of fragments": "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    "a fragment of itself": "{ viewer { ...A } } fragment A on Viewer { id ...A }",
    "an unknown fragment": "{ ...A }",
    "an unused fragment": "{ viewer { id } } fragment A on Viewer { id }",
    "two operations without a name": "{ viewer { id } } { viewer { id } }",
    "a fragment only": "fragment A on Viewer { id }",
    "a type definition": "type A { b: Int }",
    "a subscription": "subscription { viewer { id } }",
    "a missing variable": "query($id: ID!) { case(id: $id) { id } }",
    "an undeclared variable": "{ case(id: $id) { id } }",
    "a number too large for a machine": f"{{ venues(first: {'9' * 5000}) {{ totalCount }} }}",
    "a decimal too large for a machine": f"{{ venues(first: {'9' * 5000}.5) {{ totalCount }} }}",
    "a huge number in free JSON": (
        'mutation { createVenue(input: {name: "x", kind: STAGE, location: {type: "Point", coordinates: [%s, 1]}}) '
        "{ __typename } }" % ("9" * 5000)
    ),
    "a number in a decimal": (
        "{ jobPostings(first: 1, filter: {wageFrom: {gt: %s}}) { totalCount } }" % ("9" * 5000)
    ),
    "a list as an id": '{ case(id: ["a"]) { id } }',
    "an object as an id": "{ case(id: {a: 1}) { id } }",
    "an enum that is none": "{ venues(first: 1, order: [{field: NAME_, direction: UP}]) { totalCount } }",
    "a thousand nested lists": "{ venues(first: 1, filter: {and: " + "[" * 1000 + "]" * 1000 + "}) { totalCount } }",
    "ten thousand braces": "{" * 10_000,
    "ten thousand nested filters": (
        "{ venues(first: 1, filter: " + "{not: " * 2_400 + "{}" + "}" * 2_400 + ") { totalCount } }"
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", MALFORMED)
async def test_a_malformed_document_is_the_askers_fault_and_is_told_at_once(
    admin: Actor, statements: Counted, case: str
) -> None:
    began = time.process_time()

    answer = await execute(admin, MALFORMED[case], {})

    found = {error["extensions"]["code"] for error in answer["errors"]}
    assert found and "INTERNAL" not in found
    assert all(error["message"] == error["extensions"]["message"] for error in answer["errors"])
    assert time.process_time() - began < 2.0 and statements.statements == 0


@pytest.mark.parametrize(
    "variables",
    [
        {"id": None},
        {"id": []},
        {"id": {}},
        {"id": 1.5},
        {"id": True},
        {"id": "x", "more": 1},
        {"id": "\0"},
        {"id": 10**400},
    ],
)
async def test_odd_variables_are_refused_or_find_nothing(admin: Actor, variables: dict[str, Any]) -> None:
    document = "query($id: ID!) { case(id: $id) { id } cases(first: 1, filter: {id: {eq: $id}}) { totalCount } }"

    answer = await execute(admin, document, variables)

    if "errors" in answer:
        assert {e["extensions"]["code"] for e in answer["errors"]} == {"GRAPHQL_VALIDATION_FAILED"}
    else:
        assert answer["data"] == {"case": None, "cases": {"totalCount": 0}}


async def test_a_deeply_nested_filter_in_a_variable_is_refused_or_answered(admin: Actor) -> None:
    condition: dict[str, Any] = {}
    for _ in range(400):
        condition = {"not": condition}

    found = await codes(admin, "query($f: VenueFilter) { venues(first: 1, filter: $f) { totalCount } }", f=condition)

    assert "INTERNAL" not in found


@pytest.mark.parametrize("size", [200, 3_000])
async def test_a_long_list_of_conditions_is_refused_or_answered(admin: Actor, size: int) -> None:
    conditions = [{"name": {"eq": str(n)}} for n in range(size)]

    found = await codes(
        admin, "query($f: [VenueFilter!]) { venues(first: 1, filter: {or: $f}) { totalCount } }", f=conditions
    )

    assert "INTERNAL" not in found


@pytest.mark.parametrize("actor", [ANONYMOUS, Actor(role=Role.PARTNER), Actor(role=Role.SYSTEM_ADMIN)])
@pytest.mark.parametrize(
    "document",
    [
        "{ __schema { types { name } } }",
        '{ __type(name: "Case") { name } }',
        "{ a: __schema { types { name } } }",
        "{ ... on Query { __schema { types { name } } } }",
        "{ ...A } fragment A on Query { __schema { types { name } } }",
        "mutation { __schema { types { name } } }",
    ],
)
async def test_the_schema_is_told_only_to_who_may_read_it(database: Any, actor: Actor, document: str) -> None:
    assert await codes(actor, document) == ["NOT_ALLOWED"]


async def test_a_token_with_the_scope_reads_the_schema(database: Any) -> None:
    reading = Actor(role=Role.PARTNER, scopes=frozenset({READ_SCHEMA}))

    answer = await execute(reading, '{ __type(name: "Venue") { fields { name } } }', {})

    assert {"name": "upcoming"} in answer["data"]["__type"]["fields"]


async def test_a_misspelt_name_suggests_none_that_exists(admin: Actor) -> None:
    answer = await execute(admin, "{ viewer { usernam } case(id: 1) { titel } caes { id } }", {})

    assert not [error for error in answer["errors"] if "mean" in error["message"]]


async def test_one_operation_is_chosen_by_its_name(admin: Actor) -> None:
    document = "query A { viewer { id } } query B { viewer { name } }"

    assert (await execute(admin, document, {}, "B"))["data"] == {"viewer": {"name": admin.name}}
    assert "INTERNAL" not in str(await execute(admin, document, {}, "C"))
    assert "INTERNAL" not in str(await execute(admin, document, {}))
