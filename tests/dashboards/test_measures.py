"""Measures: every figure opens exactly the rows that it counts, for whoever reads it."""

from typing import Any

import pytest

from backend.dashboards import MEASURES
from backend.graphql import execute
from backend.kit.actor import Actor
from backend.people import Relation, Residency, Resident
from tests.actors import actor_in
from tests.factories import Corner, make_corner

KEYS = [measure.key for measure in MEASURES]
STRIP = """query($keys: [MeasureKey!]!, $area: ID) { figures(measures: $keys, area: $area) {
    measure value numerator denominator suppressed resource filter openable } }"""
MAP = """query($key: MeasureKey!, $level: AreaLevel!) { areaFigures(measure: $key, level: $level) {
    unit definition resource areas { area name value numerator filter openable suppressed } } }"""
COUNT = "query($filter: %sFilter) { rows: %s(first: 1, filter: $filter) { totalCount } }"
TYPES = {
    "cases": "Case",
    "residents": "Resident",
    "households": "Household",
    "culturalEvents": "CulturalEvent",
    "jobPostings": "JobPosting",
}


async def opened(actor: Actor, figure: dict[str, Any]) -> int:
    """How many rows the figure's filter opens."""
    plural = figure["resource"]
    answer = await execute(actor, COUNT % (TYPES[plural], plural), {"filter": figure["filter"]})
    assert "errors" not in answer, answer
    return int(answer["data"]["rows"]["totalCount"])


async def two_corners() -> tuple[Corner, Corner]:
    """Two grids of one community, and one elsewhere that must never count."""
    first = await make_corner()
    await make_corner()
    return first, await make_corner(first.community)


@pytest.mark.parametrize("role", ["COMMUNITY_ADMIN", "GRID_WORKER", "STAFF", "PARTNER"])
async def test_a_figure_of_the_strip_opens_the_rows_that_it_counts(database: Any, role: str) -> None:
    first, _ = await two_corners()
    actor = actor_in(first, role)

    answer = await execute(actor, STRIP, {"keys": KEYS, "area": str(first.grid.id)})

    assert "errors" not in answer, answer
    figures = [figure for figure in answer["data"]["figures"] if figure["openable"]]
    assert {figure["measure"] for figure in figures} >= {"EVENTS_THIS_MONTH"} if role != "STAFF" else figures
    for figure in figures:
        assert await opened(actor, figure) == figure["numerator"], figure


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("level", ["STREET", "COMMUNITY", "GRID"])
async def test_a_figure_of_the_map_opens_the_rows_that_it_counts(database: Any, key: str, level: str) -> None:
    first, _ = await two_corners()
    admin = actor_in(first, "COMMUNITY_ADMIN")

    answer = await execute(admin, MAP, {"key": key, "level": level})

    assert "errors" not in answer, answer
    areas = answer["data"]["areaFigures"]["areas"]
    assert len(areas) == {"STREET": 1, "COMMUNITY": 1, "GRID": 2}[level]
    for figure in areas:
        figure["resource"] = answer["data"]["areaFigures"]["resource"]
        assert await opened(admin, figure) == figure["numerator"], figure


async def test_a_community_counts_what_its_grids_count_together(database: Any) -> None:
    first, _ = await two_corners()
    admin = actor_in(first, "COMMUNITY_ADMIN")

    sums = {}
    for level in ("COMMUNITY", "GRID"):
        answer = await execute(admin, MAP, {"key": "OPEN_CASES", "level": level})
        sums[level] = sum(area["value"] for area in answer["data"]["areaFigures"]["areas"])

    assert sums == {"COMMUNITY": 2, "GRID": 2}


async def test_a_leader_is_told_no_number_of_residents_under_five(database: Any) -> None:
    first, _ = await two_corners()
    leader = actor_in(first, "STREET_LEADER")

    answer = await execute(leader, MAP, {"key": "RESIDENTS", "level": "GRID"})
    strip = await execute(leader, STRIP, {"keys": ["RESIDENTS", "CASES_PER_1000"], "area": str(first.grid.id)})

    areas = answer["data"]["areaFigures"]["areas"]
    assert [(area["value"], area["numerator"], area["suppressed"]) for area in areas] == [(None, None, True)] * 2
    residents, rate = strip["data"]["figures"]
    assert (residents["value"], residents["numerator"], residents["suppressed"]) == (None, None, True)
    assert (rate["value"], rate["denominator"]) == (None, None)


async def people(corner: Corner, count: int) -> None:
    """Let `count` more residents live in the corner."""
    home = corner.rows["Household"]
    for number in range(count):
        await Resident.create(
            name=f"陈试{number}", household=home, relation=Relation.OTHER, residency=Residency.REGISTERED
        )


async def test_a_small_count_cannot_be_worked_out_from_the_total(database: Any) -> None:
    first = await make_corner()
    others = [await make_corner(first.community) for _ in range(2)]
    for corner, count in zip(others, (7, 30), strict=True):
        await people(corner, count)
    leader = actor_in(first, "STREET_LEADER")

    answer = await execute(leader, MAP, {"key": "RESIDENTS", "level": "GRID"})
    alone = [
        (await execute(leader, STRIP, {"keys": ["RESIDENTS"], "area": str(corner.grid.id)}))["data"]["figures"][0]
        for corner in (first, *others)
    ]
    total = await execute(leader, STRIP, {"keys": ["RESIDENTS"], "area": str(first.community.id)})

    counted = [area["value"] for area in answer["data"]["areaFigures"]["areas"]]
    assert counted == [None, None, 31] == [figure["value"] for figure in alone]
    assert total["data"]["figures"][0]["value"] == 40


async def test_a_reader_who_may_not_count_is_told_nothing_rather_than_nought(database: Any) -> None:
    first, _ = await two_corners()

    for area in (None, str(first.community.id)):
        answer = await execute(actor_in(first, "PARTNER"), STRIP, {"keys": ["RESIDENTS", "OPEN_CASES"], "area": area})
        residents, cases = answer["data"]["figures"]
        assert (residents["value"], residents["suppressed"], residents["openable"]) == (None, False, False)
        assert cases["value"] == 2


async def test_a_leader_gets_the_rate_where_enough_people_live(database: Any) -> None:
    first = await make_corner()
    await people(first, 49)

    answer = await execute(
        actor_in(first, "STREET_LEADER"), STRIP, {"keys": ["CASES_PER_1000"], "area": str(first.community.id)}
    )

    figure = answer["data"]["figures"][0]
    assert (figure["value"], figure["numerator"], figure["denominator"]) == (20, 1, 50)


def test_every_measure_says_in_both_languages_what_it_counts() -> None:
    for measure in MEASURES:
        assert all((*measure.label, *measure.unit, *measure.definition))
        assert set(measure.numerator.at) == {"STREET", "COMMUNITY", "GRID"}
