"""Stations, codes, components: what follows from what, and who may see it."""

from datetime import date
from typing import Any

from backend.graphql import execute
from backend.kit.actor import ANONYMOUS, Role
from backend.places import CLASS_OF, Component, ComponentClass, ComponentKind, Dwelling, ReportCode, StationRoom
from tests.actors import actor_in
from tests.factories import make_corner

STATION = """query($id: ID!) { station(id: $id) {
  name status amenities roomCount mediationRooms activityRooms councilHalls rooms(first: 20) { nodes { kind capacity } }
} }"""


async def test_a_station_shows_which_of_two_rooms_and_a_hall_it_has(database: Any) -> None:
    corner = await make_corner()
    station = corner.rows["Station"]
    await StationRoom.create(station=station, name="调解室", kind="MEDIATION_ROOM", capacity=12)

    answer = await execute(ANONYMOUS, STATION, {"id": str(station.id)})

    assert answer["data"]["station"] == {
        "name": station.name,
        "status": "PLANNED",
        "amenities": ["CHARGING", "WIFI"],
        "roomCount": 2,
        "mediationRooms": 1,
        "activityRooms": 0,
        "councilHalls": 1,
        "rooms": {"nodes": [{"kind": "MEDIATION_ROOM", "capacity": 12}, {"kind": "COUNCIL_HALL", "capacity": None}]},
    }


async def test_a_report_code_at_a_staircase_knows_building_and_grid(database: Any) -> None:
    corner = await make_corner()

    code = await ReportCode.create(community=corner.community, name="入口", unit=corner.rows["BuildingUnit"])

    assert (code.building_id, code.grid_id) == (corner.rows["Building"].id, corner.grid.id)
    assert len(code.token) >= 16 and code.token != corner.rows["ReportCode"].token


def test_a_report_code_hangs_somewhere() -> None:
    assert set(ReportCode(name="哪里").problems()) == {"gridId"}


async def test_nobody_sets_a_token_or_counts_scans_by_hand(database: Any) -> None:
    corner = await make_corner()
    asked = {"name": "入口", "gridId": str(corner.grid.id), "token": "mine", "scans": 9}

    answer = await execute(
        actor_in(corner, "COMMUNITY_ADMIN"),
        "mutation($input: CreateReportCodeInput!) { createReportCode(input: $input) { reportCode { id } } }",
        {"input": asked},
    )

    assert answer.get("data") is None and "token" in answer["errors"][0]["message"]


def test_every_kind_of_component_has_a_city_class() -> None:
    assert set(CLASS_OF) == set(ComponentKind) and set(CLASS_OF.values()) == set(ComponentClass)


async def test_the_class_of_a_component_follows_its_kind(database: Any) -> None:
    corner = await make_corner()
    lamp = corner.rows["Component"]

    lamp.kind = ComponentKind.OLD_TREE
    await lamp.save()

    assert (await Component.get(id=lamp.id)).city_class is ComponentClass.P04


def test_nothing_is_removed_before_it_was_installed() -> None:
    lamp = Component(kind="STREETLIGHT", installed_on=date(2026, 3, 1), removed_on=date(2026, 2, 1))

    assert set(lamp.problems()) == {"removedOn"}


async def test_a_dwelling_is_called_by_staircase_and_door(database: Any) -> None:
    corner = await make_corner()

    home = await Dwelling.create(unit=corner.rows["BuildingUnit"], door="502", floor=5)

    assert home.name == f"{corner.rows['BuildingUnit'].name} 502"
    assert home.community_id == corner.community.id


async def test_who_lives_behind_which_door_is_open_to_admins_and_the_own_grid_alone(database: Any) -> None:
    corner = await make_corner()
    other = await make_corner(corner.community)
    names = ("dwellings", "reportCodes", "components")
    ask = "{" + " ".join(f"{name}(first: 10) {{ totalCount }}" for name in names) + "}"

    seen = {}
    for role in Role:
        answer = await execute(ANONYMOUS if role is Role.ANONYMOUS else actor_in(corner, role), ask, {})
        seen[role.value] = tuple(answer["data"][name]["totalCount"] for name in names)

    assert other.community.id == corner.community.id
    assert {role: counts for role, counts in seen.items() if any(counts)} == {
        "COMMUNITY_ADMIN": (2, 2, 2), "GRID_WORKER": (1, 1, 1), "STREET_LEADER": (0, 0, 2), "STAFF": (0, 0, 2),
        "MEDIATOR": (0, 0, 2), "PARTNER": (0, 0, 2), "SYSTEM_ADMIN": (0, 0, seen["SYSTEM_ADMIN"][2]),
    }  # fmt: skip
