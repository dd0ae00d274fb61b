"""Training: open courses are public, drafts are not, and who learnt there is not."""

from datetime import date
from typing import Any

import pytest

from backend.jobs import Training, TrainingStatus
from backend.kit.actor import ANONYMOUS
from tests.actors import actor_in
from tests.api.asking import ask
from tests.factories import make_corner

COURSE = "query($id: ID!) { training(id: $id) { title profiles(first: 5) { totalCount nodes { skills } } } }"


@pytest.mark.parametrize("status", list(TrainingStatus))
async def test_a_visitor_sees_a_course_once_it_is_open(database: Any, status: TrainingStatus) -> None:
    course = (await make_corner()).rows["Training"]
    course.status = status
    await course.save()

    found = (await ask(ANONYMOUS, COURSE, id=str(course.id)))["training"]

    assert (found is None) == (status is TrainingStatus.DRAFT)


async def test_who_gained_the_skills_is_known_to_the_community_only(database: Any) -> None:
    corner = await make_corner()
    course = str(corner.rows["Training"].id)

    admin = (await ask(actor_in(corner, "COMMUNITY_ADMIN"), COURSE, id=course))["training"]
    partner = (await ask(actor_in(corner, "PARTNER"), COURSE, id=course))["training"]

    assert admin["profiles"] == {"totalCount": 1, "nodes": [{"skills": corner.rows["SkillProfile"].skills}]}
    assert partner["profiles"] == {"totalCount": 0, "nodes": []}


def test_a_course_runs_forward_and_teaches_somebody() -> None:
    course = Training(starts_on=date(2026, 12, 2), ends_on=date(2026, 12, 1), hours=0, places=0)

    assert set(course.problems()) == {"endsOn", "hours", "places"}
