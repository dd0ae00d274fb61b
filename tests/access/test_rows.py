"""Rows: each role sees its own corner of the world and no other, by every way that leads to a row."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.graphql import execute
from backend.kit.registry import REGISTRY, Field, Kind, Resource
from tests.access.world import NAMES, ROLES, SEEN, World, make_world
from tests.api.asking import ask, ids, same, selection


@pytest.fixture(scope="module")
async def world(database: BaseDBAsyncClient) -> World:
    """The four corners."""
    return await make_world()


def test_the_table_of_what_is_seen_speaks_of_every_role_and_of_no_unknown_resource() -> None:
    assert set(SEEN) == set(ROLES)
    assert {name for row in SEEN.values() for name in row} == set(NAMES)


@pytest.mark.parametrize("role", ROLES)
async def test_a_role_lists_the_rows_of_its_own_corner_and_no_other(world: World, role: str) -> None:
    actor = world.actor(role)
    parts = [f"{one.plural}(first: 100) {{ totalCount nodes {{ id }} }}" for one in REGISTRY]

    data = await ask(actor, "{" + " ".join(parts) + "}")

    listed = {one.name: {UUID(key) for key in ids(data[one.plural])} & world.own(one.name) for one in REGISTRY}
    assert listed == {one.name: world.seen(role, one.name) for one in REGISTRY}
    assert [one.name for one in REGISTRY if data[one.plural]["totalCount"] != len(data[one.plural]["nodes"])] == []


AT_ONCE = 200
"""Rows that are asked for in one query: a query has a limit of size."""


def batched(parts: list[str], size: int) -> list[list[str]]:
    """`parts` in lists of `size` at most."""
    return [parts[at : at + size] for at in range(0, len(parts), size)]


@pytest.mark.parametrize("role", ROLES)
async def test_a_row_is_opened_by_its_id_exactly_when_the_list_has_it(world: World, role: str) -> None:
    actor, everything = world.actor(role), [(one, str(row.id)) for one in REGISTRY for row in _rows(world, one)]
    parts = [f"{one.plural}(first: 50) {{ nodes {{ id }} }}" for one in REGISTRY]
    listed = await ask(actor, "{" + " ".join(parts) + "}")

    asked = [f's{n}: {one.single}(id: "{key}") {{ id }}' for n, (one, key) in enumerate(everything)]
    anywhere = [f'n{n}: node(id: "{key}") {{ id }}' for n, (_, key) in enumerate(everything[::9])]
    data: dict[str, Any] = {}
    for part in [*batched(asked, AT_ONCE), *batched(anywhere, AT_ONCE // 20)]:
        data |= await ask(actor, "{" + " ".join(part) + "}")

    seen = {key for one in REGISTRY for key in ids(listed[one.plural])} & {key for _, key in everything}
    assert {found["id"] for name, found in data.items() if found and name.startswith("s")} == seen
    some = {key for _, key in everything[::9]}
    assert {found["id"] for name, found in data.items() if found and name.startswith("n")} == seen & some


@pytest.mark.parametrize("role", ROLES)
async def test_a_link_shows_a_row_exactly_when_the_list_has_it(
    world: World, role: str, database: BaseDBAsyncClient
) -> None:
    actor = world.actor(role)
    data: dict[str, Any] = {}
    for one in REGISTRY:
        data |= await ask(actor, f"{{ {one.plural}(first: 50) {{ nodes {{ {_links(one)} }} }} }}")
    seen = {one.name: ids(data[one.plural]) for one in REGISTRY}

    wrong, followed = [], 0
    for one in REGISTRY:
        for field in one.fields:
            if field.target is None:
                continue
            stored = await _stored(database, one, field)
            for node in data[one.plural]["nodes"]:
                expected = stored.get(node["id"], set()) & seen[field.target.__name__]
                if not field.readable(actor.role):
                    expected = set()
                shown = _shown(node[field.api])
                followed += len(stored.get(node["id"], ()))
                if shown != expected:
                    wrong.append((one.name, field.api, shown, expected))
    assert wrong == []
    assert followed > 10


def _rows(world: World, one: Resource) -> list[Any]:
    return [world.row(one.name, letter) for letter in world.corners] + world.crossed.get(one.name, [])


def _links(one: Resource) -> str:
    said = [
        f"{field.api} {{ id }}" if field.kind is Kind.REF else f"{field.api}(first: 30) {{ totalCount nodes {{ id }} }}"
        for field in one.fields
        if field.target
    ]
    return " ".join(["id", *said])


def _shown(value: Any) -> set[str]:
    if value is None:
        return set()
    if "nodes" in value:
        assert value["totalCount"] == len(value["nodes"])
        return ids(value)
    return {value["id"]}


async def _stored(database: BaseDBAsyncClient, one: Resource, field: Field) -> dict[str, set[str]]:
    """Row id to the ids that its link holds in the database, whoever may see them."""
    made: Any = one.model._meta.fields_map[field.name]
    if field.kind is Kind.REF:
        sql = f"SELECT id AS near, {field.column} AS far FROM {one.table}"
    elif hasattr(made, "through"):
        sql = f'SELECT {made.backward_key} AS near, {made.forward_key} AS far FROM "{made.through}"'
    else:
        target = REGISTRY.of(field.target)
        sql = f"SELECT {made.relation_source_field} AS near, id AS far FROM {target.table}"
    found: dict[str, set[str]] = {}
    for record in await database.execute_query_dict(sql):
        if record["far"] and record["near"]:
            found.setdefault(str(record["near"]), set()).add(str(record["far"]))
    return found


HIDDEN = [
    pytest.param(role, name, id=f"{role}-{name}")
    for role, corner in (("GRID_WORKER", "b"), ("COMMUNITY_ADMIN", "c"))
    for name in NAMES
    if corner not in SEEN[role].get(name, "")
]
"""A grid worker of grid a with the rows of grid b, a community admin with those of another community."""


def other(role: str) -> str:
    """The corner whose rows the role of HIDDEN must not see."""
    return {"GRID_WORKER": "b", "COMMUNITY_ADMIN": "c"}[role]


@pytest.mark.parametrize(("role", "name"), HIDDEN)
async def test_a_query_for_an_id_out_of_reach_answers_as_for_one_that_does_not_exist(
    world: World, role: str, name: str
) -> None:
    one, actor = REGISTRY[name], world.actor(role)
    document = f"""query($id: ID!) {{
        {one.single}(id: $id) {{ {selection(one)} }}
        node(id: $id) {{ __typename id }}
        {one.plural}(first: 5, filter: {{id: {{eq: $id}}}}) {{ totalCount nodes {{ id }} }}
        many: {one.plural}(first: 5, filter: {{or: [{{id: {{in: [$id]}}}}]}}) {{ totalCount }}
        rest: {one.plural}(first: 5, filter: {{not: {{id: {{eq: $id}}}}}}) {{ totalCount }}
        gone: {one.plural}(first: 5, filter: {{deleted: true, id: {{eq: $id}}}}) {{ totalCount }}
    }}"""

    there, nowhere = [
        await execute(actor, document, {"id": str(key)}) for key in (world.row(name, other(role)).id, uuid4())
    ]

    assert same(there) == same(nowhere)
    assert there["data"][one.single] is None and there["data"]["node"] is None


@pytest.mark.parametrize(("role", "name"), HIDDEN)
async def test_a_filter_by_a_link_to_an_id_out_of_reach_answers_as_for_one_that_does_not_exist(
    world: World, role: str, name: str
) -> None:
    actor, hidden = world.actor(role), str(world.row(name, other(role)).id)
    asked = [
        f"{one.plural}(first: 9, filter: {{{condition}}}) {{ totalCount }}"
        for one in REGISTRY
        for field in one.fields
        if field.target and field.target.__name__ == name and field.readable(actor.role)
        for condition in _conditions(field)
    ]
    for part in batched(asked, AT_ONCE // 3):
        document = "query($id: ID!) {" + " ".join(f"a{n}: {text}" for n, text in enumerate(part)) + "}"
        there, nowhere = [await execute(actor, document, {"id": key}) for key in (hidden, str(uuid4()))]
        assert same(there) == same(nowhere)
        assert "errors" not in there


def _conditions(field: Field) -> list[str]:
    if field.kind is Kind.MANY:
        return [f"{field.api}: {{{word}: {{id: {{eq: $id}}}}}}" for word in ("any", "none", "every")]
    key = f"{field.api}Id"
    return [f"{field.api}: {{id: {{eq: $id}}}}", f"{key}: {{eq: $id}}", f"{key}: {{in: [$id]}}"]


@pytest.mark.parametrize(("role", "name"), HIDDEN)
async def test_a_command_on_an_id_out_of_reach_answers_as_on_one_that_does_not_exist(
    world: World, role: str, name: str
) -> None:
    one, actor, hidden = REGISTRY[name], world.actor(role), world.row(name, other(role))
    more = {"move": f", move: {one.workflow.moves[0].name.upper()}"} if one.workflow else {}

    for verb in ("update", "delete", "restore", *more):
        command = f"{verb}{one.name}"
        document = (
            f"mutation($id: ID!) {{ {command}(input: {{id: $id, version: 1{more.get(verb, '')}}}) {{ __typename }} }}"
        )
        there, nowhere = [await execute(actor, document, {"id": str(key)}) for key in (hidden.id, uuid4())]
        assert same(there) == same(nowhere), command
        assert there["errors"][0]["extensions"]["code"] in (
            "NOT_FOUND", "NOT_ALLOWED", "GRAPHQL_VALIDATION_FAILED"
        )  # fmt: skip
    assert (await one.model.get(id=hidden.id)).version == hidden.version


@pytest.mark.parametrize(("role", "name"), HIDDEN)
async def test_a_row_cannot_be_linked_to_an_id_out_of_reach_any_more_than_to_none(
    world: World, role: str, name: str
) -> None:
    actor, hidden = world.actor(role), str(world.row(name, other(role)).id)

    for one in REGISTRY:
        if not one.can("write", actor.role):
            continue
        mine = world.row(one.name, "a")
        for field in one.fields:
            if field.target is None or field.target.__name__ != name or not field.writable or field.kind is Kind.MANY:
                continue
            document = f"""mutation($id: ID!, $to: ID!, $version: Int!) {{
                update{one.name}(input: {{id: $id, version: $version, {field.api}Id: $to}}) {{ __typename }} }}"""
            version = (await one.model.get(id=mine.id)).version
            there, nowhere = [
                await execute(actor, document, {"id": str(mine.id), "to": key, "version": version})
                for key in (hidden, str(uuid4()))
            ]
            assert same(there) == same(nowhere), (one.name, field.name)
            assert there["errors"][0]["extensions"]["code"] == "INVALID"


async def test_a_malformed_id_is_a_missing_one(world: World) -> None:
    actor = world.actor("COMMUNITY_ADMIN")
    document = """query($id: ID!) {
        case(id: $id) { id } node(id: $id) { id } cases(first: 2, filter: {id: {eq: $id}}) { totalCount } }"""

    answers = {
        key: same(await execute(actor, document, {"id": key}))
        for key in ("", "1", "nil", "🐟" * 36, "'; DROP TABLE street; --", str(uuid4()))
    }

    assert len(set(answers.values())) == 1
