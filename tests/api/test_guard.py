"""The guard: costs are exact, known before anything runs, and a refusal names the nearest form that would do."""

import time
from typing import Any

import pytest

from backend.api.guard import read, weigh
from backend.api.schema import schema
from backend.errors import AppError
from backend.graphql import execute
from backend.kit.actor import Actor, Role

ADMIN = Actor(role=Role.COMMUNITY_ADMIN, locale="en")
TIMELINE = (
    "query($n: Int, $m: Int = 10) "
    "{ cases(first: $n) { nodes { id grid { name } entries(first: $m) { nodes { id } } } } }"
)


@pytest.fixture(scope="module", autouse=True)
def made() -> None:
    """The schema is made before a test looks at the clock."""
    schema()


def cost(document: str, **variables: Any) -> int:
    """What a document costs with these variables."""
    return weigh(read(document)).cost(variables)


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("{ __typename }", 0),
        ("{ viewer { id name } }", 1),
        ("{ viewer { roles { id } } }", 1 + 20),
        ("{ cases(first: 50) { nodes { id } } }", 50),
        ("{ cases(last: 50) { nodes { id } } }", 50),
        ("{ cases(first: 50) { totalCount nodes { id grid { name } community { name } } } }", 50 * 3),
        ("{ cases(first: 50) { edges { cursor node { id grid { name } } } } }", 50 * 2),
        ("{ cases(first: 50) { nodes { entries(first: 100) { nodes { id } } } } }", 50 * 101),
        ("{ cases(first: 50) { nodes { history(first: 9) { at } } } }", 50 * 10),
        ("{ cases(first: 50) { ...P } } fragment P on CaseConnection { nodes { ...C ...C } } "
         "fragment C on Case { grid { name } }", 50 * 3),
        ("{ a: cases(first: 2) { nodes { id } } b: cases(first: 3) { nodes { id } } }", 5),
        ("{ caseGroups(by: [STATUS]) { n } }", 1000),
        ("{ __schema { types { fields { name } } } }", 0),
    ],
)  # fmt: skip
def test_the_cost_is_the_number_of_objects_an_answer_may_hold(document: str, expected: int) -> None:
    assert cost(document) == expected


def test_a_weight_is_made_once_and_asked_for_any_variables() -> None:
    weight = weigh(read(TIMELINE))

    assert weight.cost({"n": 50}) == 50 * 12
    assert weight.cost({"n": 50, "m": 100}) == 50 * 102
    assert weight.cost({"n": 1, "m": 1}) == 3
    assert [page.path for page in weight.pages] == ["cases.entries", "cases"]
    began = time.perf_counter()
    for _ in range(1000):
        weight.require({"n": 50, "m": 3})
    assert time.perf_counter() - began < 0.1


@pytest.mark.parametrize(
    "document",
    [
        "{ cases { nodes { id } } }",
        "{ cases(first: 0) { nodes { id } } }",
        "{ cases(first: 101) { nodes { id } } }",
        "{ cases(first: -1) { nodes { id } } }",
        "{ cases(first: null) { totalCount } }",
        "{ cases(first: 1) { nodes { entries(first: 101) { nodes { id } } } } }",
        "{ cases(first: 1) { nodes { entries(first: null) { nodes { id } } } } }",
        "{ cases(first: 1) { nodes { entries { nodes { id } } } } }",
        "{ cases(first: 1) { nodes { ...E } } } fragment E on Case { entries { totalCount } }",
        "{ cases(first: 1) { nodes { entries @skip(if: true) { totalCount } } } }",
        "{ cases(first: 1) { nodes { history { at } } } }",
        "{ cases(first: 1, last: 1000) { totalCount } }",
        "{ node(id: 1) { ... on Case { entries { totalCount } } } }",
        "mutation { updateCase(input: {id: 1, version: 1}) { case { entries { totalCount } } } }",
        "query($n: Int) { cases(first: $n) { nodes { id } } }",
        "query($n: Int = 101) { cases(first: $n) { nodes { id } } }",
        "query($n: Int = null) { cases(last: $n) { nodes { id } } }",
    ],
)
async def test_a_page_without_a_size_from_1_to_100_is_refused_before_anything_runs(document: str) -> None:
    answer = await execute(ADMIN, document, {})

    assert [error["extensions"]["code"] for error in answer["errors"]] == [
        "QUERY_TOO_EXPENSIVE"
    ] and "data" not in answer


@pytest.mark.parametrize("given", [0, 101, None, -5, 10**8])
async def test_a_size_hidden_in_a_variable_is_held_to_the_same(given: Any) -> None:
    answer = await execute(ADMIN, "query($n: Int) { cases(first: $n) { totalCount } }", {"n": given})

    assert [error["extensions"]["code"] for error in answer["errors"]] == [
        "QUERY_TOO_EXPENSIVE"
    ] and "data" not in answer


WIDE = (
    "{ estates(first: %s) { nodes { name buildings(first: %s) { nodes { id units(first: %s) { nodes { id } } } } } } }"
)


async def test_a_refusal_says_cost_limit_and_the_nearest_cheaper_form() -> None:
    answer = await execute(ADMIN, WIDE % (10, 50, 100), {})

    extensions = answer["errors"][0]["extensions"]
    assert {name: extensions[name] for name in ("code", "cost", "limit", "cheaper", "hint")} == {
        "code": "QUERY_TOO_EXPENSIVE",
        "cost": 10 * (1 + 50 * 101),
        "limit": 20_000,
        "cheaper": {
            "field": "estates.buildings.units",
            "argument": "first",
            "from": 100,
            "to": 38,
            "cost": 10 * (1 + 50 * 39),
        },
        "hint": "first: 38 instead of 100 on estates.buildings.units -> 19,510.",
    }
    assert "errors" not in await dry(WIDE % (10, 50, 38))


async def dry(document: str) -> dict[str, Any]:
    """{} when the guard lets a document pass, else its errors."""
    try:
        weigh(read(document)).require({})
    except AppError as refused:
        return {"errors": str(refused)}
    return {}


@pytest.mark.parametrize(
    ("document", "given", "cost", "cheaper", "hint"),
    [
        ("query($n: Int) { cases(first: $n) { totalCount } }", {"n": 1000}, 1000,
         {"field": "cases", "argument": "first", "from": 1000, "to": 100, "cost": 100},
         "first: 100 instead of 1000 on cases -> 100."),
        ("{ cases { totalCount } }", {}, 1_000_000,
         {"field": "cases", "argument": "first", "from": None, "to": 100, "cost": 100}, "first: 100 on cases -> 100."),
        ("query($n: Int) { cases(last: $n) { totalCount } }", {"n": 0}, 1,
         {"field": "cases", "argument": "last", "from": 0, "to": 1, "cost": 1},
         "last: 1 instead of 0 on cases -> 1."),
        ("{ cases(first: 100) { nodes { entries { nodes { author { name } } } } } }", {}, 100 * 2_000_001,
         {"field": "cases.entries", "argument": "first", "from": None, "to": 99, "cost": 100 * 199},
         "first: 99 on cases.entries -> 19,900."),
        ("{ cases { nodes { entries { nodes { id } } } } }", {}, 10**9,
         {"field": "*", "argument": "first", "from": None, "to": 100, "cost": 100 * 101},
         "first: 100 on * -> 10,100."),
    ],
)  # fmt: skip
async def test_a_page_without_a_size_is_told_its_cost_and_the_nearest_size(
    document: str, given: dict[str, Any], cost: int, cheaper: dict[str, Any], hint: str
) -> None:
    extensions = (await execute(ADMIN, document, given))["errors"][0]["extensions"]

    assert {name: extensions[name] for name in ("cost", "limit", "cheaper", "hint")} == {
        "cost": cost,
        "limit": 20_000,
        "cheaper": cheaper,
        "hint": hint,
    }
    assert "needs first or last, from 1 to 100" in extensions["message"]


async def test_where_no_single_page_would_do_all_are_made_smaller() -> None:
    below = "{ nodes { estate { buildings(first: 100) %s } } }"
    four = "{ buildings(first: 100) " + below % (below % (below % "{ nodes { id } }")) + " }"

    answer = await execute(ADMIN, four, {})

    cheaper = answer["errors"][0]["extensions"]["cheaper"]
    assert cheaper["field"] == "*" and cheaper["cost"] <= 20_000 < cost(four.replace("100", str(cheaper["to"] + 1)))


def chain(length: int, body: str, beside: str) -> str:
    """Fragments that each spread the next one; `body` and `beside` take numbers."""
    parts = []
    for n in range(length):
        numbers = (n, n + 1, n + 1)[: body.count("%s")]
        parts.append(f"fragment F{n} on Query {{ {body % numbers} }} {beside % n if beside else ''}")
    return "{ ...F0 } " + " ".join(parts)


REPEATED = {
    "aliases": "{" + " ".join(f"a{n}: __typename" for n in range(301)) + "}",
    "directives": "{" + "__typename @skip(if: false) " * 101 + "}",
    "directives of a definition": "query " + "@a " * 101 + "{ __typename }",
    "directives of a variable": "query($a: Int " + "@a " * 101 + ") { __typename }",
    "directives of a fragment": "{ ...F } fragment F on Query " + "@a " * 101 + "{ __typename }",
    "variables": "query(" + " ".join(f"$v{n}: Int" for n in range(101)) + ") { __typename }",
    "spreads": "{ " + "...F " * 1300 + "} fragment F on Query { __typename }",
    "nodes of any kind": "{" + " ".join(f"n{n}: node(id: 1) {{ id }}" for n in range(30)) + "}",
    "fields": "{" + "__typename " * 1501 + "}",
    "tokens": "{ viewer { id } } " + "#\n{}" * 2600,
    "fragments": "{ ...F0 } " + " ".join(f"fragment F{n} on Query {{ __typename }}" for n in range(251)),
    "a chain of doubled fragments": chain(
        100, "a: cases(first: 1) { ...P%s } ...F%s ...F%s", "fragment P%s on CaseConnection { nodes { id } }"
    ),
    "many pages in a chain of fragments": chain(200, "a%s: cases(first: 2) { nodes { id } } ...F%s", ""),
}


@pytest.mark.parametrize("case", REPEATED)
def test_what_is_too_much_is_refused_in_milliseconds(case: str) -> None:
    taken = []
    for _ in range(3):  # the garbage collector of this process, which holds all tests, may come in between
        began = time.process_time()
        with pytest.raises(AppError, match="QUERY_TOO_EXPENSIVE"):
            weigh(read(REPEATED[case])).require({})
        taken.append(time.process_time() - began)

    assert min(taken) < 0.05


async def test_a_deep_question_about_the_schema_is_refused() -> None:
    reading = Actor(role=Role.PARTNER, scopes=frozenset({"schema:read"}))
    deep = "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"

    answer = await execute(reading, deep, {})

    assert [error["extensions"]["code"] for error in answer["errors"]] == ["GRAPHQL_VALIDATION_FAILED"]
