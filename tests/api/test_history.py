"""Histories: who changed a row, for those who work here, without what the reader may not read."""

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.cases import Case
from tests.actors import actor_in
from tests.api.asking import ask
from tests.factories import Corner, make_corner

HISTORY = "query($id: ID!) { case(id: $id) { history(first: 20) { action actor role note fields } } }"


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    """A corner whose case was changed, moved with a note, and is linked to a building."""
    corner = await make_corner()
    case, admin = corner.rows["Case"], actor_in(corner, "COMMUNITY_ADMIN")
    await Case.filter(id=case.id).update(lead_department="PROPERTY", building_id=None)
    changed = {"id": str(case.id), "version": 1, "title": "新题", "severity": "HIGH", "reporterName": "王大爷"}
    changed |= {"buildingId": str(corner.rows["Building"].id)}
    await ask(admin, "mutation($i: UpdateCaseInput!) { updateCase(input: $i) { __typename } }", i=changed)
    moved = {"id": str(case.id), "version": 2, "move": "SIGN", "note": "王大爷说急"}
    await ask(admin, "mutation($i: MoveCaseInput!) { moveCase(input: $i) { __typename } }", i=moved)
    return corner


async def test_a_colleague_reads_every_step_newest_first_with_names_of_linked_rows(corner: Corner) -> None:
    found = await ask(actor_in(corner, "GRID_WORKER"), HISTORY, id=str(corner.rows["Case"].id))

    sign, update = found["case"]["history"]
    assert (sign["action"], sign["actor"], sign["role"], sign["note"]) == (
        "SIGN",
        "试用",
        "COMMUNITY_ADMIN",
        "王大爷说急",
    )
    assert sign["fields"] == {"status": ["DISPATCHED", "SIGNED"]}
    building = corner.rows["Building"]
    assert update["fields"].pop("building") == [None, {"id": str(building.id), "title": building.name}]
    assert update["fields"]["title"][1] == "新题" and update["fields"]["severity"] == ["LOW", "HIGH"]


async def test_a_history_asked_for_twice_is_the_same_twice(corner: Corner) -> None:
    document = "query($id: ID!) { case(id: $id) { a: history(first: 20) { fields } b: history(first: 20) { fields } } }"

    found = (await ask(actor_in(corner, "GRID_WORKER"), document, id=str(corner.rows["Case"].id)))["case"]

    assert found["a"] == found["b"]


async def test_a_street_leader_reads_steps_without_words_persons_and_notes(corner: Corner) -> None:
    found = await ask(actor_in(corner, "STREET_LEADER"), HISTORY, id=str(corner.rows["Case"].id))

    assert [(entry["note"], entry["fields"]) for entry in found["case"]["history"]] == [
        (None, {"status": ["DISPATCHED", "SIGNED"]}), (None, {"severity": ["LOW", "HIGH"]})
    ]  # fmt: skip


async def test_staff_reads_words_and_notes_but_not_who_raised_the_matter(corner: Corner) -> None:
    found = await ask(actor_in(corner, "STAFF"), HISTORY, id=str(corner.rows["Case"].id))

    sign, update = found["case"]["history"]
    assert sign["note"] == "王大爷说急" and "title" in update["fields"] and "reporterName" not in update["fields"]


@pytest.mark.parametrize("role", ["PARTNER", "RESIDENT", "ANONYMOUS"])
async def test_who_does_not_work_here_reads_no_history(corner: Corner, role: str) -> None:
    admin, row = actor_in(corner, "COMMUNITY_ADMIN"), corner.rows["Venue"]
    version = (await type(row).get(id=row.id)).version
    change = "mutation($i: UpdateVenueInput!) { updateVenue(input: $i) { __typename } }"
    await ask(admin, change, i={"id": str(row.id), "version": version, "capacity": version})

    found = await ask(
        actor_in(corner, role),
        "query($id: ID!) { venue(id: $id) { name history(first: 20) { actor } } }",
        id=str(row.id),
    )

    assert found["venue"]["name"] and found["venue"]["history"] == []


async def test_a_history_is_cut_where_it_was_asked(corner: Corner) -> None:
    document = "query($id: ID!) { case(id: $id) { history(first: 1) { action } } }"

    found = await ask(actor_in(corner, "GRID_WORKER"), document, id=str(corner.rows["Case"].id))

    assert found["case"]["history"] == [{"action": "SIGN"}]
