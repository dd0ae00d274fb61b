"""The life of a row of every resource that somebody may write: made, changed, deleted, brought back, and all told."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.concepts import linked
from backend.kit.access import roles_of
from backend.kit.actor import Actor, Role
from backend.kit.codes import compose_grid
from backend.kit.registry import Field, Kind, Resource
from tests.actors import actor_in
from tests.api.asking import ask, codes, refusal
from tests.contract.rows import full_corner
from tests.factories import Corner

WRITTEN = [pytest.param(one, id=one.name) for one in linked() if roles_of(one.create)]
every_written = pytest.mark.parametrize("one", WRITTEN)
CHANGED = [pytest.param(one, id=one.name) for one in linked() if roles_of(one.create) and not one.immutable]
KEPT = [pytest.param(one, id=one.name) for one in linked() if one.immutable]
NUMBERS = {
    "phone": "19900000003", "id_number": "11010519491231002X", "credit_code": "91110000600037341L",
    "street_code": "341702009", "csco": "4-07-05-01",
}  # fmt: skip
SPECIAL: dict[str, dict[str, Any]] = {
    "UserRole": {"role": "COMMUNITY_ADMIN", "streetId": None, "gridId": None, "department": None},
    "Grid": {"polygon": None},
    "Community": {"foundedYear": 2003, "pilotSince": 2021},
    "CouncilGroup": {"isActive": False},
    "Duty": {"evidenceUrl": None},
    "MediaItem": {"url": None},
    "ServiceOrder": {"rating": 4},
    "PointsEntry": {"fromAccountId": lambda corner: str(corner.rows["PointsEntry"].from_account_id)},
}
"""What the general values below would contradict; a function makes it from the corner."""


GIVEN = {("Grid", "code"), ("Grid", "polygon"), ("Dwelling", "name")}
"""What a model makes where an input leaves it out."""
KEYS = ("sort_key", "search_chars", "search_pinyin")


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    """A corner with a row of every resource."""
    return await full_corner()


def writer(one: Resource, corner: Corner) -> Actor:
    """Somebody who may make rows of `one`."""
    role = next(role for role in ("COMMUNITY_ADMIN", "SYSTEM_ADMIN") if Role(role) in roles_of(one.create))
    return actor_in(corner, role)


def inputs(one: Resource, corner: Corner) -> dict[str, Any]:
    """An input that fits `one`, made from what the registry says about its fields."""
    found: dict[str, Any] = {}
    for place, field in enumerate(field for field in one.fields if field.writable and field.kind is not Kind.COUNT):
        if field.kind is Kind.REF and field.target:
            found[f"{field.api}Id"] = str(corner.rows[field.target.__name__].id)
        elif field.kind is not Kind.MANY:
            found[field.api] = _codes(corner).get(field.widget or "") or _value(field, place)
    special = {name: said(corner) if callable(said) else said for name, said in SPECIAL.get(one.name, {}).items()}
    return {name: value for name, value in {**found, **special}.items() if value is not None}


def _codes(corner: Corner) -> dict[str, str]:
    """Codes of a community of the corner's street and of a grid of its community, by widget."""
    return {"area_code": f"{corner.street.code}999", "grid_code": compose_grid(corner.community.code, 99)}


def _value(field: Field, place: int) -> Any:
    moment = datetime(2026, 11, 23, tzinfo=UTC) + timedelta(hours=place)
    if field.vocabulary:
        first = next(iter(field.vocabulary)).value
        return [first] if field.kind is Kind.ENUMS else first
    match field.kind:
        case Kind.TEXT | Kind.SEALED:
            return NUMBERS.get(field.widget or "", "新名"[: field.max_length])
        case Kind.INT | Kind.FLOAT:
            return 7
        case Kind.DECIMAL:
            return f"{place + 1}.50"
        case Kind.BOOL:
            return True
        case Kind.DATE:
            return f"2026-11-{place + 1:02d}"
        case Kind.DATETIME:
            return moment.isoformat()
        case Kind.GEOJSON if field.widget == "point":
            return {"type": "Point", "coordinates": [117.48, 30.66]}
    return None


@pytest.mark.parametrize("one", CHANGED)
async def test_a_row_is_made_changed_deleted_and_brought_back_and_its_history_tells(
    one: Resource, corner: Corner
) -> None:
    actor, name = writer(one, corner), one.name
    history = "history(first: 20) { action actor role fields }"
    payload = f"{{ {one.single} {{ id version deletedAt {history} }} clientMutationId }}"

    async def command(verb: str, given: dict[str, Any]) -> dict[str, Any]:
        kind = f"{verb.capitalize()}{name}Input"
        document = f"mutation($input: {kind}!) {{ done: {verb}{name}(input: $input) {payload} }}"
        done = (await ask(actor, document, input={**given, "clientMutationId": f"{verb}-{name}"}))["done"]
        assert done["clientMutationId"] == f"{verb}-{name}"
        return done[one.single]

    made = await command("create", inputs(one, corner))
    changed = await command("update", {"id": made["id"], "version": made["version"]})
    gone = await command("delete", {"id": made["id"], "version": changed["version"]})
    listed = await ask(actor, f'{{ {one.plural}(first: 1, filter: {{id: {{eq: "{made["id"]}"}}}}) {{ totalCount }} }}')
    back = await command("restore", {"id": made["id"], "version": gone["version"]})

    assert [row["version"] for row in (made, changed, gone, back)] == [1, 2, 3, 4]
    assert gone["deletedAt"] and not back["deletedAt"] and listed[one.plural] == {"totalCount": 0}
    assert [entry["action"] for entry in back["history"]] == ["RESTORE", "DELETE", "UPDATE", "CREATE"]
    assert {(entry["actor"], entry["role"]) for entry in back["history"]} == {(actor.name, actor.role)}
    assert back["history"][-1]["fields"].keys() >= {
        field.api for field in one.fields if field.required and field.writable
    }


@pytest.mark.parametrize("one", KEPT)
async def test_a_row_that_is_immutable_is_made_and_told_and_no_command_changes_it(
    one: Resource, corner: Corner
) -> None:
    actor, asked = writer(one, corner), f"{{ {one.single} {{ id version history(first: 20) {{ action }} }} }}"
    document = f"mutation($input: Create{one.name}Input!) {{ done: create{one.name}(input: $input) {asked} }}"

    made = (await ask(actor, document, input=inputs(one, corner)))["done"][one.single]

    assert (made["version"], made["history"]) == (1, [{"action": "CREATE"}])
    for verb in ("update", "delete", "restore", "move"):
        change = f'mutation {{ {verb}{one.name}(input: {{id: "{made["id"]}", version: 1}}) {{ __typename }} }}'
        assert await codes(actor, change) == ["GRAPHQL_VALIDATION_FAILED"]


@every_written
async def test_a_made_row_holds_what_was_given(one: Resource, corner: Corner) -> None:
    given = inputs(one, corner)
    plain = [f for f in one.fields if f.api in given and f.kind not in (Kind.SEALED, Kind.DATETIME)]
    document = f"""mutation($input: Create{one.name}Input!) {{
        create{one.name}(input: $input) {{ {one.single} {{ {" ".join(field.api for field in plain)} }} }} }}"""

    answer = await ask(writer(one, corner), document, input=_fresh(one, given))

    held = answer[f"create{one.name}"][one.single]
    assert {name: held[name] for name in held if name not in UNIQUE} == {
        field.api: given[field.api] for field in plain if field.api not in UNIQUE
    }


UNIQUE = {"code", "prefix", "login", "creditCode", "number"}


def _fresh(one: Resource, given: dict[str, Any], digit: str = "8", word: str = "别") -> dict[str, Any]:
    found = dict(given)
    for field in one.fields:
        if field.api in given and field.api in UNIQUE:
            other = f"{given[field.api][:-1]}{digit}" if str(field.widget).endswith("_code") else word
            found[field.api] = None if field.api == "creditCode" else other
    return {name: value for name, value in found.items() if value is not None}


@every_written
async def test_what_the_program_sets_is_in_no_input(one: Resource, corner: Corner) -> None:
    actor = writer(one, corner)
    set_by_program = ["id", "createdAt", "updatedAt", "deletedAt", "version", "sortKey", "searchChars", "searchPinyin"]
    set_by_program += [field.api for field in one.fields if not field.writable]
    set_by_program += [f"{field.api}Id" for field in one.fields if not field.writable]
    given = inputs(one, corner)

    for name in set_by_program:
        document = f"mutation($input: Create{one.name}Input!) {{ create{one.name}(input: $input) {{ __typename }} }}"
        assert await codes(actor, document, input={**given, name: "1"}) == ["GRAPHQL_VALIDATION_FAILED"], name


@every_written
async def test_a_made_row_is_found_and_put_in_order_by_what_it_holds(one: Resource, corner: Corner) -> None:
    fresh = _fresh(one, inputs(one, corner), "7", "另")
    given = {name: value for name, value in fresh.items() if (one.name, name) not in GIVEN}
    document = f"""mutation($input: Create{one.name}Input!) {{
        made: create{one.name}(input: $input) {{ {one.single} {{ id }} }} }}"""
    made = await ask(writer(one, corner), document, input=given)

    row = await one.model.get(id=made["made"][one.single]["id"])

    held = [getattr(row, name) for name in KEYS]
    row.fill_keys()
    assert held == [getattr(row, name) for name in KEYS]
    assert any(held)


@every_written
async def test_every_required_input_that_is_missing_is_named_at_once(one: Resource, corner: Corner) -> None:
    required = [field for field in one.fields if field.required and field.writable]
    links = [f"{field.api}Id" for field in required if field.kind is Kind.REF and field.name != "community"]
    given = {name: value for name, value in inputs(one, corner).items() if name not in links}
    document = f"mutation($input: Create{one.name}Input!) {{ create{one.name}(input: $input) {{ __typename }} }}"

    if links:
        said = await refusal(writer(one, corner), document, input=given)
        assert (said["code"], set(said["fields"])) == ("INVALID", set(links))
