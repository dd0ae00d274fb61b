"""What events are made of: public with the event, and who came is not."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backend.errors import AppError
from backend.events import Attendance, CourseSession, ProgrammeItem
from backend.kit.actor import ANONYMOUS
from tests.actors import actor_in
from tests.api.asking import ask
from tests.factories import make_corner

PARTS = """query($id: ID!) { culturalEvent(id: $id) {
    programme(first: 5) { totalCount } sessions(first: 5) { totalCount } exhibits(first: 5) { totalCount }
    attendances(first: 5) { totalCount } } }"""


async def test_a_visitor_sees_programme_lessons_and_works_of_an_announced_event_and_nobody_who_came(
    database: Any,
) -> None:
    corner = await make_corner()

    found = await ask(ANONYMOUS, PARTS, id=str(corner.rows["CulturalEvent"].id))

    assert {name: part["totalCount"] for name, part in found["culturalEvent"].items()} == {
        "programme": 1, "sessions": 1, "exhibits": 1, "attendances": 0,
    }  # fmt: skip


@pytest.mark.parametrize("name", ["ProgrammeItem", "CourseSession", "Exhibit"])
async def test_parts_of_a_draft_are_as_hidden_as_the_draft(database: Any, name: str) -> None:
    corner = await make_corner()
    event = corner.rows["CulturalEvent"]
    event.status = "DRAFT"
    await event.save()
    document = f"query($id: ID!) {{ {name[0].lower()}{name[1:]}(id: $id) {{ id }} }}"

    visitor = await ask(ANONYMOUS, document, id=str(corner.rows[name].id))
    admin = await ask(actor_in(corner, "COMMUNITY_ADMIN"), document, id=str(corner.rows[name].id))

    assert list(visitor.values()) == [None]
    assert list(admin.values()) == [{"id": str(corner.rows[name].id)}]


async def test_a_lesson_or_sign_up_of_another_event_is_refused(database: Any) -> None:
    corner, other = await make_corner(), await make_corner()
    event = corner.rows["CulturalEvent"]

    with pytest.raises(AppError) as refused:
        await Attendance.create(
            event=event,
            session=other.rows["CourseSession"],
            registration=other.rows["Registration"],
            in_at=datetime.now(UTC),
        )

    assert set(refused.value.fields) == {"sessionId", "registrationId"}


def test_nobody_leaves_before_they_come_and_items_are_counted_from_one() -> None:
    now = datetime.now(UTC)

    assert set(Attendance(in_at=now, out_at=now - timedelta(minutes=1), people=0).problems()) == {"outAt", "people"}
    assert set(ProgrammeItem(position=0, minutes=0).problems()) == {"position", "minutes"}
    assert set(CourseSession(position=1, starts_at=now, ends_at=now).problems()) == {"endsAt"}
