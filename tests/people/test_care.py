"""Care: names are taken over, coverage is counted, and no door is open to strangers."""

from datetime import date
from typing import Any

import pytest

from backend.graphql import execute
from backend.kit.actor import Role
from backend.people import HouseholdVisit, Membership, Pairing, ScreeningRound, Standing, VisitResult, Volunteer
from backend.people.posts import MET
from tests.actors import actor_in
from tests.factories import make_corner


async def test_a_pairing_is_called_by_the_one_who_holds_the_post(database: Any) -> None:
    corner = await make_corner()

    assert corner.rows["Pairing"].cadre_name == corner.rows["Position"].person_name
    assert corner.rows["Pairing"].community_id == corner.community.id


def test_a_pairing_needs_somebody_and_ends_after_it_began() -> None:
    wrong = Pairing(from_on=date(2026, 2, 1), to_on=date(2026, 1, 1))

    assert set(wrong.problems()) == {"cadreId", "toOn"}


async def test_a_pairing_whose_last_day_is_over_holds_no_more(database: Any) -> None:
    pairing = (await make_corner()).rows["Pairing"]

    pairing.to_on = date(2026, 1, 31)
    await pairing.save()

    assert (await Pairing.get(id=pairing.id)).status is Standing.FORMER


@pytest.mark.parametrize("result", list(VisitResult))
async def test_whether_somebody_was_met_follows_from_the_result(database: Any, result: VisitResult) -> None:
    visit = (await make_corner()).rows["HouseholdVisit"]

    visit.result = result
    await visit.save()

    assert (await HouseholdVisit.get(id=visit.id)).is_met is (result in MET)


async def test_a_visit_is_signed_with_the_name_of_the_account(database: Any) -> None:
    corner = await make_corner()

    assert corner.rows["HouseholdVisit"].visitor_name == corner.rows["User"].name


async def test_a_round_counts_whom_it_met_and_a_leader_sees_no_counts_of_doors(database: Any) -> None:
    corner = await make_corner()
    home, screening = corner.rows["Household"], corner.rows["ScreeningRound"]
    for result in ("NOBODY_HOME", "RISK"):
        await HouseholdVisit.create(household=home, round=screening, visitor_name="王", result=result)

    ask = "query($id: ID!) { screeningRound(id: $id) { target met missed risks } }"
    admin = await execute(actor_in(corner, "COMMUNITY_ADMIN"), ask, {"id": str(screening.id)})
    leader = await execute(actor_in(corner, "STREET_LEADER"), ask, {"id": str(screening.id)})

    assert admin["data"]["screeningRound"] == {"target": 1, "met": 2, "missed": 1, "risks": 1}
    assert leader["data"]["screeningRound"] == {"target": 1, "met": None, "missed": None, "risks": None}


async def test_a_visit_may_open_a_case(database: Any) -> None:
    corner = await make_corner()

    answer = await execute(
        actor_in(corner, "GRID_WORKER"),
        "{ householdVisits(first: 5) { nodes { result cases(first: 5) { nodes { title } } } } }",
        {},
    )

    assert answer["data"]["householdVisits"]["nodes"] == [
        {"result": "WELL", "cases": {"nodes": [{"title": corner.rows["Case"].title}]}}
    ]


PRIVATE = ("pairings", "householdVisits", "volunteers")


async def test_what_is_about_a_household_is_open_to_admins_and_the_own_grid_alone(database: Any) -> None:
    corner = await make_corner()
    await make_corner(corner.community)
    await make_corner()
    ask = "{" + " ".join(f"{name}(first: 5) {{ totalCount }}" for name in PRIVATE) + "}"

    seen = {}
    for role in Role:
        answer = await execute(actor_in(corner, role), ask, {})
        seen[role.value] = tuple(answer["data"][name]["totalCount"] for name in PRIVATE)

    assert {role: counts for role, counts in seen.items() if any(counts)} == {
        "COMMUNITY_ADMIN": (2, 2, 2), "GRID_WORKER": (1, 1, 1), "RESIDENT": (0, 0, 1)
    }  # fmt: skip


async def test_a_grid_worker_writes_a_visit_in_the_own_grid_and_in_no_other(database: Any) -> None:
    corner = await make_corner()
    other = await make_corner(corner.community)
    create = """mutation($input: CreateHouseholdVisitInput!) {
      createHouseholdVisit(input: $input) { householdVisit { isMet visitorName } } }"""
    answers = []
    for place in (corner, other):
        given = {"householdId": str(place.rows["Household"].id), "result": "NOBODY_HOME", "visitorName": "王晓燕"}
        answers.append(await execute(actor_in(corner, "GRID_WORKER"), create, {"input": given}))

    assert answers[0]["data"]["createHouseholdVisit"]["householdVisit"] == {"isMet": False, "visitorName": "王晓燕"}
    assert answers[1]["errors"][0]["extensions"]["fields"].keys() == {"householdId"}


async def test_a_volunteer_is_called_as_the_register_says(database: Any) -> None:
    corner = await make_corner()

    volunteer = await Volunteer.create(
        community=corner.community, resident=corner.rows["Resident"], registered_on=date(2026, 3, 5)
    )

    assert volunteer.name == corner.rows["Resident"].name


async def test_a_team_counts_those_who_are_still_in_it(database: Any) -> None:
    corner = await make_corner()
    team = corner.rows["Team"]
    await Membership.create(team=team, person_name="走了", left_on=date(2026, 1, 1))

    ask = "query($id: ID!) { team(id: $id) { memberCount memberships(first: 1) { totalCount } } }"
    worker = await execute(actor_in(corner, "GRID_WORKER"), ask, {"id": str(team.id)})
    neighbour = await execute(actor_in(corner, "RESIDENT"), ask, {"id": str(team.id)})

    assert worker["data"]["team"] == {"memberCount": 1, "memberships": {"totalCount": 2}}
    assert neighbour["data"]["team"] == {"memberCount": None, "memberships": {"totalCount": 0}}


def test_a_round_ends_after_it_began() -> None:
    assert set(ScreeningRound(from_on=date(2026, 2, 1), to_on=date(2026, 1, 1)).problems()) == {"toOn"}
