"""Columns: what a role may not read of a row it can neither see, nor ask about, nor write."""

import asyncio
from decimal import Decimal
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.inputs import dimension_names, input_members
from backend.graphql import READ_SCHEMA, execute
from backend.kit.actor import Actor, Role
from backend.kit.registry import REGISTRY, Field, Kind
from tests.access.world import ROLES, World, make_world
from tests.api.asking import ask, codes

CONDITION = {
    Kind.TEXT: "contains: \"陈\"", Kind.INT: "gt: 0", Kind.DECIMAL: "gt: \"0\"", Kind.BOOL: "eq: true",
    Kind.DATE: "gt: \"2000-01-01\"", Kind.DATETIME: "gt: \"2000-01-01T00:00:00Z\"", Kind.ENUM: "isNull: false",
    Kind.REF: "id: {isNull: false}", Kind.MANY: "any: {id: {isNull: false}}",
}  # fmt: skip
SCHEMA_READER = Actor(role=Role.PARTNER, scopes=frozenset({READ_SCHEMA}))
HIDDEN = [
    pytest.param(role, one.name, field, id=f"{role}-{one.name}-{field.api}")
    for one in REGISTRY
    for field in one.fields
    for role in ROLES
    if field.roles is not None and not field.readable(Role(role)) and one.can("read", Role(role))
]
"""Every column hidden from a role that reads rows with it."""


VALUES = {
    Kind.TEXT: "陈某",
    Kind.DECIMAL: Decimal(1200),
    Kind.GEOJSON: {"type": "Point", "coordinates": [117.48, 30.66]},
}
"""What stands in a hidden column that the factories leave empty."""


@pytest.fixture(scope="module")
async def world(database: BaseDBAsyncClient) -> World:
    """The four corners, with a value in every hidden column of every row."""
    world = await make_world()
    for one in REGISTRY:
        for field in one.fields:
            if field.roles is not None and field.kind in VALUES:
                await one.model.filter(**{f"{field.name}__isnull": True}).update(**{field.name: VALUES[field.kind]})
    return world


def test_there_are_hidden_columns_to_test() -> None:
    assert len(HIDDEN) > 40
    assert {param.values[0] for param in HIDDEN} >= set(ROLES) - {"COMMUNITY_ADMIN", "SYSTEM_ADMIN"}


@pytest.mark.parametrize(("name", "field"), dict.fromkeys(param.values[1:] for param in HIDDEN))
async def test_a_hidden_column_holds_something_for_who_may_read_it(world: World, name: str, field: Field) -> None:
    one, inside = REGISTRY[name], " { id }" if field.kind is Kind.REF else ""

    data = await ask(
        world.actor("COMMUNITY_ADMIN"), f"{{ {one.plural}(first: 50) {{ nodes {{ {field.api}{inside} }} }} }}"
    )

    assert [node for node in data[one.plural]["nodes"] if node[field.api]] or field.kind is Kind.COUNT


@pytest.mark.parametrize(("role", "name", "field"), HIDDEN)
async def test_a_hidden_column_is_empty_on_every_row(world: World, role: str, name: str, field: Field) -> None:
    one = REGISTRY[name]
    inside = " { id }" if field.kind is Kind.REF else ""

    data = await ask(
        world.actor(role),
        f"{{ {one.plural}(first: 50) {{ nodes {{ id {field.api}{inside} history(first: 20) {{ fields }} }} }} }}",
    )

    nodes = data[one.plural]["nodes"]
    assert nodes and {str(node[field.api]) for node in nodes} == {"None"}
    assert not [entry for node in nodes for entry in node["history"] if field.api in entry["fields"]]


@pytest.mark.parametrize(("role", "name", "field"), HIDDEN)
async def test_a_hidden_column_is_no_filter_no_order_and_no_group(
    world: World, role: str, name: str, field: Field
) -> None:
    one, actor = REGISTRY[name], world.actor(role)
    asked = []
    if field.kind in CONDITION:
        said = f"{field.api}: {{{CONDITION[field.kind]}}}"
        asked += [f"filter: {{{said}}}", f"filter: {{or: [{{not: {{{said}}}}}]}}"]
    if field.kind is Kind.REF:
        asked += [f"filter: {{{field.api}Id: {{isNull: true}}}}", f'filter: {{{field.api}Id: {{eq: "1"}}}}']
    if field.kind not in (Kind.MANY, Kind.COUNT, Kind.GEOJSON, Kind.SEALED):
        asked.append(f"order: [{{field: {field.name.upper()}}}]")
    for arguments in asked:
        assert await codes(actor, f"{{ {one.plural}(first: 5, {arguments}) {{ totalCount }} }}") == ["FIELD_HIDDEN"], (
            arguments
        )
    for dimension, (grouped, _) in dimension_names(one).items():
        if grouped.name == field.name:
            document = f"{{ {one.single}Groups(by: [{dimension.upper()}]) {{ count }} }}"
            assert await codes(actor, document) == ["FIELD_HIDDEN"]


@pytest.mark.parametrize(("role", "name", "field"), HIDDEN)
async def test_a_hidden_column_is_not_written(world: World, role: str, name: str, field: Field) -> None:
    one, actor = REGISTRY[name], world.actor(role)
    member = next((key for key, (_, found) in input_members(one).items() if found.name == field.name), None)
    if member is None or not one.can("write", actor.role) or field.vocabulary or field.kind is not Kind.TEXT:
        return
    row = world.row(name, "a")
    document = f"""mutation($id: ID!) {{
        update{name}(input: {{id: $id, version: {row.version}, {field.api}: "1"}}) {{ __typename }} }}"""

    answer = await execute(actor, document, {"id": str(row.id)})

    assert [error["extensions"]["code"] for error in answer["errors"]] == ["INVALID"]
    assert list(answer["errors"][0]["extensions"]["fields"]) == [field.api]


async def test_a_search_through_a_hidden_column_is_refused(world: World) -> None:
    for one in REGISTRY:
        for role in ROLES:
            if one.can("read", Role(role)) and one.admin.search:
                document = f'{{ {one.plural}(first: 5, filter: {{search: "灯"}}) {{ totalCount }} }}'
                hidden = not all(one.by_name[name].readable(Role(role)) for name in one.admin.search)
                assert await codes(world.actor(role), document) == (["FIELD_HIDDEN"] if hidden else []), one.name


@pytest.mark.parametrize("name", [one.name for one in REGISTRY if one.model.sealed])
async def test_a_sealed_number_is_nobodys_filter_order_or_group(world: World, name: str) -> None:
    one = REGISTRY[name]
    types = await asyncio.gather(
        *[_members(kind) for kind in (f"{name}Filter", f"{name}OrderField", f"{name}Dimension")]
    )

    for sealed in one.model.sealed:
        api = one.by_name[sealed].api
        assert api in one.by_name[sealed].api and not [m for m in types[0] if m.lower().startswith(api.lower())]
        assert not [m for found in types[1:] for m in found if m.startswith(sealed.upper())]


async def _members(kind: str) -> set[str]:
    answer = await execute(
        SCHEMA_READER, f'{{ __type(name: "{kind}") {{ inputFields {{ name }} enumValues {{ name }} }} }}', {}
    )
    found = answer["data"]["__type"] or {}
    return {one["name"] for one in [*(found.get("inputFields") or ()), *(found.get("enumValues") or ())]}


async def test_a_system_admin_sees_no_case_and_nobody_in_the_register(world: World) -> None:
    actor = world.actor("SYSTEM_ADMIN")
    shut = ["Case", "CaseEntry", "Household", "Resident", "ResidentTag", "Registration", "SkillProfile", "Application"]

    for name in shut:
        one = REGISTRY[name]
        data = await ask(
            actor,
            f"query($id: ID!) {{ {one.plural}(first: 9) {{ totalCount nodes {{ id }} }} {one.single}(id: $id) {{ id }} "
            f"node(id: $id) {{ id }} }}",
            id=str(world.row(name, "a").id),
        )
        assert data == {one.plural: {"totalCount": 0, "nodes": []}, one.single: None, "node": None}
    groups = await ask(actor, "{ caseGroups(by: [STATUS]) { count } residentGroups(by: [SEX]) { count } }")
    assert groups == {"caseGroups": [], "residentGroups": []}


async def test_a_street_leader_gets_counts_of_residents_and_no_resident(world: World) -> None:
    actor = world.actor("STREET_LEADER")

    data = await ask(actor, "{ residents(first: 9) { totalCount nodes { name } } residentGroups(by: []) { count } }")

    assert data["residents"] == {"totalCount": 0, "nodes": []}
    alive = 3 + len([row for row in world.crossed["Resident"] if row.community_id != world.row("Community", "d").id])
    assert data["residentGroups"] == [{"count": alive}]


async def test_a_street_leader_and_a_partner_read_a_case_without_its_words_and_its_people(world: World) -> None:
    words = "title description reporterName reporterPhone resident { id } mediator { id } building { id } location"

    for role in ("STREET_LEADER", "PARTNER"):
        data = await ask(
            world.actor(role),
            f"{{ cases(first: 50) {{ nodes {{ number status {words} entries(first: 1) {{ totalCount }} }} }} }}",
        )
        for node in data["cases"]["nodes"]:
            assert node.pop("number") and node.pop("status")
            assert node.pop("entries") == {"totalCount": 0}
            assert set(node.values()) == {None}


async def test_an_anonymous_visitor_sees_announced_events_published_posts_and_verified_employers_only(
    world: World,
) -> None:
    document = """{
        culturalEvents(first: 50) {
            nodes { status registrations(first: 1) { totalCount } confirmed history(first: 20) { actor } }
        }
        jobPostings(first: 50) { nodes { status applications(first: 1) { totalCount } applicants } }
        employers(first: 50) { nodes { verification contactName contactPhone } }
        venues(first: 50) { nodes { phone } }
    }"""
    for name, values in (
        ("CulturalEvent", {"status": "DRAFT"}),
        ("JobPosting", {"status": "PAUSED"}),
        ("Employer", {"verification": "PENDING"}),
    ):  # fmt: skip
        await REGISTRY[name].model.filter(id=world.crossed[name][0].id).update(**values)

    data = await ask(world.actor("ANONYMOUS"), document)

    shown = {name: {tuple(_flat(node)) for node in found["nodes"]} for name, found in data.items()}
    assert shown == {
        "culturalEvents": {("SCHEDULED", 0, None, ())},
        "jobPostings": {("PUBLISHED", 0, None)},
        "employers": {("VERIFIED", None, None)},
        "venues": {(None,)},
    }


def _flat(node: dict[str, Any]) -> list[Any]:
    return [
        value["totalCount"] if isinstance(value, dict) else tuple(value) if isinstance(value, list) else value
        for value in node.values()
    ]
