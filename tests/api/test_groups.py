"""Groups: rows counted and summed by common keys; who may only count is told no small number and asks about nobody."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.jobs import EmploymentType, JobPosting
from backend.people import Household, Relation, Residency, Resident, Sex
from tests.actors import actor_in
from tests.api.asking import ask, codes
from tests.factories import Corner, make_corner


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    """A corner with eight more residents, seven of whom are men, and postings at the turn of a month."""
    corner = await make_corner()
    home = await Household.create(community=corner.community, code="H-many", grid=corner.grid, address="大户")
    for number in range(8):
        await Resident.create(
            household=home,
            name=f"王{number}",
            sex=Sex.MALE if number < 7 else Sex.FEMALE,
            relation=Relation.CHILD,
            residency=Residency.REGISTERED if number < 6 else Residency.FLOATING,
        )
    for number, moment in enumerate(("2026-10-31T15:59:59Z", "2026-10-31T16:00:00Z", "2026-11-30T15:59:59Z")):
        await JobPosting.create(
            community=corner.community,
            title=f"岗{number}",
            employment_type=EmploymentType.PART_TIME,
            wage_from=Decimal(number) + Decimal("0.10"),
            headcount=number + 1,
            published_at=datetime.fromisoformat(moment).astimezone(UTC),
        )
    return corner


async def test_numbers_are_counted_and_summed_exactly_by_key(corner: Corner) -> None:
    document = """{ jobPostingGroups(by: [EMPLOYMENT_TYPE], filter: {title: {startsWith: "岗"}}) {
        employmentType count suppressed sumHeadcount minHeadcount maxHeadcount avgHeadcount
        sumWageFrom maxWageFrom } }"""

    found = await ask(actor_in(corner, "COMMUNITY_ADMIN"), document)

    assert found["jobPostingGroups"] == [
        {
            "employmentType": "PART_TIME", "count": 3, "suppressed": False, "sumHeadcount": 6, "minHeadcount": 1,
            "maxHeadcount": 3, "avgHeadcount": 2.0, "sumWageFrom": "3.30", "maxWageFrom": "2.10",
        }
    ]  # fmt: skip


async def test_months_and_days_are_those_of_the_clock_in_china(corner: Corner) -> None:
    document = """{
        months: jobPostingGroups(by: [PUBLISHED_AT_MONTH], filter: {title: {startsWith: "岗"}}) {
            publishedAtMonth count }
        days: jobPostingGroups(by: [PUBLISHED_AT_DAY], filter: {title: {startsWith: "岗"}}) { publishedAtDay } }"""

    found = await ask(actor_in(corner, "COMMUNITY_ADMIN"), document)

    assert found["months"] == [
        {"publishedAtMonth": "2026-11-01", "count": 2}, {"publishedAtMonth": "2026-10-01", "count": 1}
    ]  # fmt: skip
    assert {group["publishedAtDay"] for group in found["days"]} == {"2026-10-31", "2026-11-01", "2026-11-30"}


async def test_two_keys_make_a_group_for_each_pair_and_no_key_makes_one(corner: Corner) -> None:
    document = """{ pairs: residentGroups(by: [SEX, RESIDENCY]) { sex residency count }
        all: residentGroups(by: []) { count } none: residentGroups(by: [SEX], filter: {name: {eq: "无"}}) { count } }"""

    found = await ask(actor_in(corner, "COMMUNITY_ADMIN"), document)

    assert {(g["sex"], g["residency"]): g["count"] for g in found["pairs"]} == {
        ("MALE", "REGISTERED"): 6, ("MALE", "FLOATING"): 1, ("FEMALE", "FLOATING"): 1, ("FEMALE", "REGISTERED"): 1
    }  # fmt: skip
    assert (found["all"], found["none"]) == ([{"count": 9}], [])


async def test_a_group_by_a_link_shows_the_row_that_it_leads_to(corner: Corner) -> None:
    document = "{ residentGroups(by: [HOUSEHOLD]) { household { address } count } }"

    found = await ask(actor_in(corner, "COMMUNITY_ADMIN"), document)

    assert {"household": {"address": "大户"}, "count": 8} in found["residentGroups"]


async def test_a_street_leader_is_told_no_count_under_five_nor_one_to_reckon_it_from(corner: Corner) -> None:
    document = """{ sexes: residentGroups(by: [SEX]) { sex count suppressed }
        all: residentGroups(by: []) { count } }"""

    found = await ask(actor_in(corner, "STREET_LEADER"), document)

    assert {g["sex"]: (g["count"], g["suppressed"]) for g in found["sexes"]} == {
        "MALE": (None, True), "FEMALE": (None, True)
    }, "2 women are few, and 7 men would give them away beside the total of 9"  # fmt: skip
    assert found["all"] == [{"count": 9}]


async def test_a_street_leader_counts_residents_by_areas_and_by_one_class(corner: Corner) -> None:
    document = """query($id: ID!) { all: residentGroups(by: [COMMUNITY], filter: {communityId: {eq: $id}}) {
            community { id } count }
        men: residentGroups(by: [COMMUNITY], filter: {communityId: {eq: $id}, sex: {eq: MALE}}) {
            count suppressed } }"""
    leader, place = actor_in(corner, "STREET_LEADER"), str(corner.community.id)

    found = await ask(leader, document, id=place)

    assert found["all"] == [{"community": {"id": place}, "count": 9}]
    assert found["men"] == [{"count": None, "suppressed": True}], "9 less 7 men are 2 women"


@pytest.mark.parametrize(
    "arguments",
    [
        'by: [SEX], filter: {name: {eq: "王1"}}',
        'by: [SEX], filter: {id: {eq: "x"}}',
        'by: [], filter: {birthOn: {eq: "1980-01-02"}}',
        'by: [], filter: {search: "王"}',
        'by: [], filter: {household: {address: {eq: "大户"}}}',
        "by: [], filter: {householdId: {isNull: false}}",
        'by: [], filter: {not: {or: [{name: {startsWith: "王"}}]}}',
        "by: [], filter: {tags: {any: {kind: {eq: KEY_CARE}}}}",
        'by: [], filter: {createdAt: {gt: "2026-01-01T00:00:00Z"}}',
        "by: [BIRTH_ON_DAY]",
        "by: [BIRTH_ON_MONTH]",
        "by: [HOUSEHOLD]",
        "by: [SEX, USER]",
    ],
)
async def test_a_street_leader_cannot_ask_about_one_person(corner: Corner, arguments: str) -> None:
    document = f"{{ residentGroups({arguments}) {{ count }} }}"

    assert await codes(actor_in(corner, "STREET_LEADER"), document) == ["FIELD_HIDDEN"]


async def test_a_street_leader_of_another_street_counts_nobody_here(corner: Corner) -> None:
    elsewhere = await make_corner()

    found = await ask(actor_in(elsewhere, "STREET_LEADER"), "{ residentGroups(by: []) { count suppressed } }")

    assert found["residentGroups"] == [{"count": None, "suppressed": True}]
