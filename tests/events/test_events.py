"""Events: announced ones are public, sign-ups are not, and times make sense."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from backend.events import EVENT_WORKFLOW, PUBLIC_STATUSES, CulturalEvent, EventStatus, Registration
from backend.graphql import execute
from backend.kit.actor import ANONYMOUS
from tests.actors import actor_in
from tests.factories import make_corner


@pytest.mark.parametrize("status", list(EventStatus))
async def test_a_visitor_sees_an_event_once_it_is_announced(database: Any, status: EventStatus) -> None:
    corner = await make_corner()
    event = corner.rows["CulturalEvent"]
    event.status = status
    await event.save()

    answer = await execute(ANONYMOUS, "query($id: ID!) { culturalEvent(id: $id) { title } }", {"id": str(event.id)})

    assert answer == {"data": {"culturalEvent": {"title": event.title} if status in PUBLIC_STATUSES else None}}


def test_nothing_is_announced_without_having_been_looked_at() -> None:
    assert EVENT_WORKFLOW.start == ["DRAFT", "SUBMITTED"]
    assert [m.source for m in EVENT_WORKFLOW.moves if m.target == "SCHEDULED"] == [["SUBMITTED"]]
    assert not {"DRAFT", "SUBMITTED"} & set(PUBLIC_STATUSES)


def test_an_event_ends_after_it_begins() -> None:
    now = datetime.now(UTC)

    assert set(CulturalEvent(starts_at=now, ends_at=now).problems()) == {"endsAt"}
    assert CulturalEvent(starts_at=now, ends_at=now + timedelta(hours=1)).problems() == {}


async def test_every_sign_up_has_its_own_code_for_the_door(database: Any) -> None:
    corner = await make_corner()

    more = await Registration.create(event=corner.rows["CulturalEvent"], resident=corner.rows["Resident"])

    assert len({more.code, corner.rows["Registration"].code}) == 2
    assert not set(more.code) & set("0O1I")


async def test_who_signed_up_is_known_to_the_community_and_the_grid_only(database: Any) -> None:
    corner, beside = await make_corner(), None
    beside = await make_corner(corner.community)
    sign_up = {"id": str(corner.rows["Registration"].id)}
    document = "query($id: ID!) { registration(id: $id) { resident { name } } }"

    seen = {
        role: (await execute(actor_in(corner, role), document, sign_up))["data"]["registration"]
        for role in (
            "COMMUNITY_ADMIN",
            "GRID_WORKER",
            "RESIDENT",
            "STREET_LEADER",
            "PARTNER",
            "SYSTEM_ADMIN",
            "ANONYMOUS",
        )
    }
    other = (await execute(actor_in(beside, "GRID_WORKER"), document, sign_up))["data"]["registration"]

    assert {role for role, found in seen.items() if found} == {"COMMUNITY_ADMIN", "GRID_WORKER", "RESIDENT"}
    assert other is None
