"""Cases: numbers, the way to an answer, and who may read the words."""

import asyncio
import re
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from backend.cases import (
    ANSWERED_STATUSES,
    OPEN_STATUSES,
    WORKFLOW,
    AppealType,
    Case,
    CaseCategory,
    CaseStatus,
    Channel,
)
from backend.graphql import execute
from tests.actors import actor_in
from tests.factories import make_community, make_corner

ANSWERS = {"RESOLVED", "ANSWERED_ON_SPOT"}


def paths(state: str, walked: tuple[str, ...]) -> Any:
    """Every way from `state` to CLOSED that visits no state twice."""
    walked = (*walked, state)
    if state == "CLOSED":
        yield walked
        return
    for move in WORKFLOW.possible(state):
        if move.target not in walked:
            yield from paths(move.target, walked)


def test_no_path_closes_a_case_without_an_answer_and_a_call_back() -> None:
    ways = [way for start in WORKFLOW.start for way in paths(start, ())]

    assert len(ways) > 100
    assert [way for way in ways if not ANSWERS & set(way)] == []
    assert [way for way in ways if way[-2] != "CALLING_BACK"] == []


def test_a_reopened_case_needs_an_answer_again() -> None:
    ways = list(paths("REOPENED", ()))

    assert ways and [way for way in ways if not ANSWERS & set(way)] == []


def test_every_state_can_be_reached_and_only_ends_are_left_by_nothing() -> None:
    assert WORKFLOW.reachable() == set(CaseStatus.__members__)
    assert {state for state in CaseStatus if not WORKFLOW.possible(state)} == {
        "ARCHIVED",
        "REJECTED",
        "MERGED",
        "WITHDRAWN",
    }


def test_open_and_answered_do_not_meet() -> None:
    assert not set(OPEN_STATUSES) & set(ANSWERED_STATUSES)
    assert set(CaseStatus) - set(OPEN_STATUSES) - set(ANSWERED_STATUSES) == {"DRAFT", "REJECTED", "MERGED", "WITHDRAWN"}


async def file(community: Any) -> Case:
    async with in_transaction():
        return await Case.create(
            community=community,
            title="路灯不亮",
            channel=Channel.PHONE,
            appeal_type=AppealType.HELP,
            category=CaseCategory.P01,
        )


async def test_numbers_follow_each_other_inside_a_community_and_a_month(database: Any) -> None:
    community, other = await make_community(), await make_community()

    numbers = [(await file(community)).number for _ in range(3)]

    assert all(re.fullmatch(rf"{community.prefix}-\d{{4}}-\d{{4}}", number) for number in numbers)
    assert [number[-4:] for number in numbers] == ["0001", "0002", "0003"]
    assert (await file(other)).number.endswith("-0001")


async def test_cases_filed_at_once_get_different_numbers(database: Any) -> None:
    community = await make_community()

    cases = await asyncio.gather(*(file(community) for _ in range(12)))

    assert sorted(int(case.number[-4:]) for case in cases) == list(range(1, 13))


WORDS = """query($id: ID!) { case(id: $id) {
    number status title description reporterName reporterPhone entries(first: 5) { totalCount } } }"""


@pytest.mark.parametrize("role", ["STREET_LEADER", "PARTNER"])
async def test_those_who_only_count_cases_read_no_word_and_no_person(database: Any, role: str) -> None:
    corner = await make_corner()

    answer = await execute(actor_in(corner, role), WORDS, {"id": str(corner.rows["Case"].id)})

    assert answer["data"]["case"] == {
        "number": corner.rows["Case"].number,
        "status": "DISPATCHED",
        "title": None,
        "description": None,
        "reporterName": None,
        "reporterPhone": None,
        "entries": {"totalCount": 0},
    }


@pytest.mark.parametrize("role", ["STREET_LEADER", "PARTNER"])
async def test_words_of_cases_cannot_be_guessed_by_searching(database: Any, role: str) -> None:
    corner = await make_corner()

    answer = await execute(actor_in(corner, role), '{ cases(first: 1, filter: {search: "楼道"}) { totalCount } }', {})

    assert answer["errors"][0]["extensions"]["code"] == "FIELD_HIDDEN"


@pytest.mark.parametrize("role", ["SYSTEM_ADMIN", "RESIDENT", "ANONYMOUS"])
async def test_others_do_not_know_of_the_case(database: Any, role: str) -> None:
    corner = await make_corner()

    answer = await execute(actor_in(corner, role), WORDS, {"id": str(corner.rows["Case"].id)})

    assert answer == {"data": {"case": None}}


async def test_a_department_sees_its_own_cases_and_no_others(database: Any) -> None:
    corner = await make_corner()
    case = {"id": str(corner.rows["Case"].id)}

    own = await execute(actor_in(corner, "STAFF"), WORDS, case)
    other = await execute(actor_in(corner, "STAFF", unit="GAS"), WORDS, case)

    assert own["data"]["case"]["title"] == corner.rows["Case"].title
    assert other == {"data": {"case": None}}


async def test_a_mediator_sees_the_disputes_that_are_theirs(database: Any) -> None:
    corner, elsewhere = await make_corner(), await make_corner()
    case = {"id": str(corner.rows["Case"].id)}

    own = await execute(actor_in(corner, "MEDIATOR"), WORDS, case)
    other = await execute(actor_in(corner, "MEDIATOR", id=elsewhere.rows["User"].id), WORDS, case)

    assert own["data"]["case"]["title"] == corner.rows["Case"].title
    assert other == {"data": {"case": None}}


async def test_a_case_is_found_by_its_title_and_its_initials(database: Any) -> None:
    corner = await make_corner()
    admin = actor_in(corner, "COMMUNITY_ADMIN")

    found = [
        (await execute(admin, "query($q: Text) { cases(first: 1, filter: {search: $q}) { totalCount } }", {"q": q}))
        for q in ("楼道灯", "ldd", "loudao", corner.rows["Case"].number, "电梯")
    ]

    assert [answer["data"]["cases"]["totalCount"] for answer in found] == [1, 1, 1, 1, 0]
