"""Jobs: what is published is public, who looks for work is not, and wages make sense."""

from decimal import Decimal
from typing import Any

import pytest

from backend.graphql import execute
from backend.jobs import POSTING_WORKFLOW, EmploymentType, JobPosting, PostingStatus
from backend.kit.actor import ANONYMOUS
from tests.actors import actor_in
from tests.factories import make_corner


@pytest.mark.parametrize("status", list(PostingStatus))
async def test_a_visitor_sees_published_postings_only(database: Any, status: PostingStatus) -> None:
    posting = (await make_corner()).rows["JobPosting"]
    posting.status = status
    await posting.save()

    answer = await execute(ANONYMOUS, "query($id: ID!) { jobPosting(id: $id) { title } }", {"id": str(posting.id)})

    assert answer == {"data": {"jobPosting": {"title": posting.title} if status == "PUBLISHED" else None}}


def test_no_posting_is_published_without_verification() -> None:
    to_published = {tuple(m.source) for m in POSTING_WORKFLOW.moves if m.target == "PUBLISHED"}

    assert to_published == {("PENDING_VERIFICATION",), ("PAUSED",)}
    assert "PUBLISHED" not in POSTING_WORKFLOW.start


def test_the_highest_wage_is_not_below_the_lowest() -> None:
    posting = JobPosting(employment_type=EmploymentType.FULL_TIME, wage_from=Decimal(4000), wage_to=Decimal(3800))

    assert posting.problems() == {"wageTo": ("不能低于最低工资。", "It cannot be below the lowest wage.")}


async def test_an_employer_is_known_by_its_credit_code_which_is_checked(database: Any) -> None:
    corner = await make_corner()
    document = """mutation($id: ID!, $v: Int!, $code: Text!) {
        updateEmployer(input: {id: $id, version: $v, creditCode: $code}) { employer { creditCode } } }"""
    admin, employer = actor_in(corner, "COMMUNITY_ADMIN"), corner.rows["Employer"]
    said = {"id": str(employer.id), "v": 1}

    wrong = await execute(admin, document, {**said, "code": "91990101MA00000124"})
    right = await execute(admin, document, {**said, "code": "91990101MA00000123"})

    assert list(wrong["errors"][0]["extensions"]["fields"]) == ["creditCode"]
    assert right["data"]["updateEmployer"]["employer"] == {"creditCode": "91990101MA00000123"}


async def test_who_looks_for_work_is_known_to_the_community_the_grid_and_the_person(database: Any) -> None:
    corner = await make_corner()
    profile = {"id": str(corner.rows["SkillProfile"].id)}

    seen = {
        role: (await execute(actor_in(corner, role), "query($id: ID!) { skillProfile(id: $id) { skills } }", profile))[
            "data"
        ]["skillProfile"]
        for role in ("COMMUNITY_ADMIN", "GRID_WORKER", "RESIDENT", "STREET_LEADER", "PARTNER", "STAFF", "ANONYMOUS")
    }

    assert {role for role, found in seen.items() if found} == {"COMMUNITY_ADMIN", "GRID_WORKER", "RESIDENT"}
