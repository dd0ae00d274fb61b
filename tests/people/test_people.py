"""People: roles come with their area, numbers are never stored plain, and hashes are never shown."""

from typing import Any

import pytest

from backend.api.sdl import sdl
from backend.graphql import execute
from backend.kit.actor import Role
from backend.people import Department, Resident, UserRole
from tests.actors import actor_in
from tests.factories import make_corner


@pytest.mark.parametrize(
    ("role", "missing"),
    [
        (Role.STREET_LEADER, {"street"}),
        (Role.COMMUNITY_ADMIN, {"community"}),
        (Role.GRID_WORKER, {"grid"}),
        (Role.STAFF, {"street", "department"}),
        (Role.SYSTEM_ADMIN, set()),
        (Role.PARTNER, {"role"}),
        (Role.ANONYMOUS, {"role"}),
    ],
)
def test_a_role_needs_the_area_that_it_is_for(role: Role, missing: set[str]) -> None:
    assert set(UserRole(role=role).problems()) == missing


def test_a_department_alone_does_not_give_staff_a_street() -> None:
    assert set(UserRole(role=Role.STAFF, department=Department.GAS).problems()) == {"street"}


async def test_numbers_of_a_resident_are_stored_sealed_and_shown_masked(database: Any) -> None:
    corner = await make_corner()

    [row] = await database.execute_query_dict(
        "SELECT to_jsonb(r)::text AS everything FROM resident r WHERE id = $1", [corner.rows["Resident"].id]
    )
    answer = await execute(
        actor_in(corner, "COMMUNITY_ADMIN"),
        "query($id: ID!) { resident(id: $id) { idNumber phone } }",
        {"id": str(corner.rows["Resident"].id)},
    )

    assert "990101198001020759" not in row["everything"] and "19900000003" not in row["everything"]
    assert answer == {"data": {"resident": {"idNumber": "990*************59", "phone": "199****0003"}}}


def test_no_hash_and_no_session_is_part_of_the_api() -> None:
    text = sdl()

    assert "passwordHash" not in text and "tokenHash" not in text and "type Session " not in text


async def test_a_resident_belongs_to_the_community_of_the_household(database: Any) -> None:
    corner = await make_corner()

    assert (await Resident.get(id=corner.rows["Resident"].id)).community_id == corner.community.id


async def test_a_street_leader_counts_residents_and_reads_none(database: Any) -> None:
    corner = await make_corner()
    leader = actor_in(corner, "STREET_LEADER")

    answer = await execute(
        leader, "{ residents(first: 5) { totalCount nodes { id } } households(first: 5) { totalCount } }", {}
    )

    assert answer["data"] == {"residents": {"totalCount": 0, "nodes": []}, "households": {"totalCount": 0}}
