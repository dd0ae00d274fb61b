"""What holds for every resource, only because it is declared: labels, rules, indexes, statements, answers."""

import re
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from graphql import DocumentNode, EnumTypeDefinitionNode, ObjectTypeDefinitionNode, parse
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api import reads
from backend.api.inputs import dimension_names
from backend.api.sdl import sdl
from backend.concepts import linked
from backend.graphql import execute
from backend.kit.access import roles_of
from backend.kit.actor import ANONYMOUS, Role
from backend.kit.registry import Kind, Resource
from tests.actors import actor_in
from tests.api.asking import ask, ids, same, selection
from tests.contract.rows import full_corner
from tests.factories import Corner

RESOURCES = [pytest.param(one, id=one.name) for one in linked()]
every_resource = pytest.mark.parametrize("one", RESOURCES)


@pytest.fixture(scope="module")
async def corners(database: BaseDBAsyncClient) -> tuple[Corner, Corner, Corner]:
    """Two corners in two streets, with a row of every resource in each; and one beside the first."""
    home = await full_corner()
    return home, await full_corner(), await full_corner(home.community)


@pytest.fixture(scope="module")
def schema() -> DocumentNode:
    """The schema as the front end reads it."""
    return parse(sdl())


@every_resource
def test_every_exposed_field_has_a_description_and_both_labels(one: Resource, schema: DocumentNode) -> None:
    found = next(d for d in schema.definitions if isinstance(d, ObjectTypeDefinitionNode) and d.name.value == one.name)
    described = {field.name.value for field in found.fields if field.description and field.description.value.strip()}
    labelled = {field.name.value: _label(field) for field in found.fields if _label(field)}

    assert {field.name.value for field in found.fields} == described
    assert labelled.keys() >= {field.api for field in one.fields}
    assert [name for name, said in labelled.items() if not said["zh"] or not said["en"]] == []
    assert _label(found).keys() == {"zh", "en", "many"} and found.description


@every_resource
def test_every_word_of_a_vocabulary_has_both_labels(one: Resource, schema: DocumentNode) -> None:
    enums = {d.name.value: d for d in schema.definitions if isinstance(d, EnumTypeDefinitionNode)}
    wanted = {field.vocabulary.__name__ for field in one.fields if field.vocabulary}

    bare = [v.name.value for name in wanted for v in enums[name].values if set(_label(v)) < {"zh", "en"}]

    assert bare == []


def _label(node: Any) -> dict[str, str]:
    said = next((d for d in node.directives or () if d.name.value == "label"), None)
    return {argument.name.value: argument.value.value for argument in said.arguments} if said else {}


@every_resource
def test_every_resource_says_who_reads_it_and_writers_are_readers(one: Resource) -> None:
    assert roles_of(one.read), "nobody reads it: then drop the resource"
    assert roles_of(one.write) <= roles_of(one.read)
    assert roles_of(one.create) <= roles_of(one.read)
    assert Role.ANONYMOUS not in roles_of(one.write) | roles_of(one.create) | roles_of(one.aggregate)


@every_resource
async def test_an_anonymous_visitor_sees_nothing_unless_the_rule_says_so(
    one: Resource, corners: tuple[Corner, Corner, Corner]
) -> None:
    document = f"""query($id: ID!) {{
        {one.single}(id: $id) {{ id }} node(id: $id) {{ id }}
        {one.plural}(first: 5) {{ totalCount nodes {{ id }} }}
        deleted: {one.plural}(first: 5, filter: {{deleted: true}}) {{ totalCount }} }}"""

    data = await ask(ANONYMOUS, document, id=str(corners[0].rows[one.name].id))

    assert data["deleted"] == {"totalCount": 0}
    if Role.ANONYMOUS not in roles_of(one.read):
        assert data[one.plural] == {"totalCount": 0, "nodes": []}
        assert data[one.single] is None and data["node"] is None


@every_resource
async def test_a_list_with_one_to_one_link_takes_one_statement_whatever_the_number_of_rows(
    one: Resource, corners: tuple[Corner, Corner, Corner], monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = Counted(reads.fetch)
    monkeypatch.setattr(reads, "fetch", counted)
    links = [field for field in one.fields if field.kind is Kind.REF]
    link = f"{links[0].api} {{ id }}" if links else ""
    role = next(role for role in ("SYSTEM_ADMIN", "COMMUNITY_ADMIN") if Role(role) in roles_of(one.read))

    data = await ask(actor_in(corners[0], role), f"{{ {one.plural}(first: 100) {{ nodes {{ id {link} }} }} }}")

    assert len(data[one.plural]["nodes"]) >= 1
    assert counted.statements == 1


class Counted:
    """The running of statements, counted."""

    def __init__(self, fetch: Any) -> None:
        self.fetch, self.statements = fetch, 0

    async def __call__(self, *arguments: Any, **named: Any) -> Any:
        """Pass a statement on."""
        self.statements += 1
        return await self.fetch(*arguments, **named)


@every_resource
async def test_the_default_order_the_search_and_every_link_have_an_index(
    one: Resource, database: BaseDBAsyncClient
) -> None:
    rows = await database.execute_query_dict(
        "SELECT indexdef FROM pg_indexes WHERE tablename = $1", [one.model._meta.db_table]
    )
    heads = {re.sub(r'["\s]', "", row["indexdef"].split(" USING ")[1]).replace("btree(", "") for row in rows}
    order = one.admin.order.removeprefix("-")
    column = "sort_key" if order == one.admin.title else order

    assert f"{column},id)" in heads
    assert "gin(search)" in heads
    links = [field.column for field in one.fields if field.kind is Kind.REF]
    assert [link for link in links if not any(head.startswith((f"{link})", f"{link},")) for head in heads)] == []


@every_resource
async def test_ids_of_invisible_and_of_deleted_rows_answer_as_missing_ones(
    one: Resource, corners: tuple[Corner, Corner, Corner]
) -> None:
    here, there, gone = corners
    document = f"""query($id: ID!) {{
        {one.single}(id: $id) {{ {selection(one)} }} node(id: $id) {{ __typename id }}
        {one.plural}(first: 5, filter: {{id: {{eq: $id}}}}) {{ totalCount nodes {{ id }} }} }}"""
    row = gone.rows[one.name] if one.name not in ("Street", "Community") else there.rows[one.name]
    await one.model.filter(id=row.id).update(deleted_at=datetime.now(UTC))
    compared = 0

    for role in (Role.COMMUNITY_ADMIN, Role.GRID_WORKER, Role.PARTNER, Role.ANONYMOUS):
        actor = ANONYMOUS if role is Role.ANONYMOUS else actor_in(here, role)
        listed = await ask(actor, f"{{ {one.plural}(first: 100) {{ nodes {{ id }} }} }}")
        missing = same(await execute(actor, document, {"id": str(uuid4())}))
        hidden = [
            key for key in [str(there.rows[one.name].id)] if key not in ids(listed[one.plural]) and row.id != UUID(key)
        ]
        if not one.can("write", role):
            hidden.append(str(row.id))
        for key in hidden:
            assert same(await execute(actor, document, {"id": key})) == missing
            compared += 1
    await one.model.filter(id=row.id).update(deleted_at=None)
    assert compared >= 3


@every_resource
async def test_every_dimension_groups_and_adds_up_to_the_whole(
    one: Resource, corners: tuple[Corner, Corner, Corner]
) -> None:
    role = next(role for role in ("SYSTEM_ADMIN", "COMMUNITY_ADMIN") if Role(role) in roles_of(one.read))
    actor = actor_in(corners[0], role)
    names = list(dimension_names(one))
    parts = [f"{name}: {one.single}Groups(by: [{name.upper()}]) {{ count suppressed }}" for name in names]

    data = await ask(actor, f"{{ {one.plural}(first: 1) {{ totalCount }} }}")
    total = data.pop(one.plural)["totalCount"]
    for at in range(0, len(parts), 10):
        data |= await ask(actor, f"{{ {' '.join(parts[at : at + 10])} }}")

    assert {name: sum(group["count"] for group in groups) for name, groups in data.items()} == dict.fromkeys(
        names, total
    )
    assert not [group for groups in data.values() for group in groups if group["suppressed"]]
