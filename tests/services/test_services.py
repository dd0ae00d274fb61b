"""Services: orders keep their four times, wishes their secrets, and the lists their order."""

import re
from typing import Any

import pytest

from backend.kit.actor import ANONYMOUS
from backend.services import (
    ORDER_WORKFLOW,
    PUBLIC_WISHES,
    WISH_WORKFLOW,
    MicroWish,
    ServiceOrder,
    VolunteerActivity,
    WishStatus,
)
from tests.actors import actor_in
from tests.api.asking import ask, refusal
from tests.factories import make_corner

ORDER = """mutation($id: ID!, $v: Int!, $move: ServiceOrderMove!) {
    moveServiceOrder(input: {id: $id, version: $v, move: $move}) { serviceOrder { status version } } }"""
FILL = """mutation($id: ID!, $v: Int!) { updateServiceOrder(input: {
    id: $id, version: $v, providerKind: VOLUNTEER, provider: "磨刀志愿者老许", rating: 5}) { serviceOrder { version } } }"""


async def test_an_order_goes_from_ordered_to_rated_and_keeps_the_time_of_each_step(database: Any) -> None:
    corner = await make_corner()
    worker, row = actor_in(corner, "GRID_WORKER"), corner.rows["ServiceOrder"]

    refused = await refusal(worker, ORDER, id=str(row.id), v=1, move="DISPATCH")
    await ask(worker, FILL, id=str(row.id), v=1)
    for version, move in enumerate(("DISPATCH", "ACCEPT", "START", "FINISH", "RATE"), 2):
        moved = await ask(worker, ORDER, id=str(row.id), v=version, move=move)

    kept = await ServiceOrder.get(id=row.id)
    stamped = (kept.ordered_at, kept.dispatched_at, kept.accepted_at, kept.done_at, kept.rated_at)
    times = [moment for moment in stamped if moment]
    assert refused["code"] == "NEEDS_FIRST" and "服务方" in refused["message"]
    assert moved["moveServiceOrder"]["serviceOrder"] == {"status": "RATED", "version": 7}
    assert len(times) == 5 and times == sorted(times)


async def test_an_order_is_numbered_and_belongs_to_the_community_of_its_household(database: Any) -> None:
    corner = await make_corner()
    row = corner.rows["ServiceOrder"]

    assert re.fullmatch(rf"{corner.community.prefix}-FW\d{{4}}-0001", row.number)
    assert row.community_id == corner.community.id


async def test_the_worker_of_another_grid_and_the_leader_do_not_see_an_order(database: Any) -> None:
    corner = await make_corner()
    beside = await make_corner(corner.community)
    document, order = "query($id: ID!) { serviceOrder(id: $id) { number } }", str(corner.rows["ServiceOrder"].id)

    assert (await ask(actor_in(corner, "RESIDENT"), document, id=order))["serviceOrder"] is not None
    for actor in (actor_in(beside, "GRID_WORKER"), actor_in(corner, "STREET_LEADER"), actor_in(corner, "PARTNER")):
        assert await ask(actor, document, id=order) == {"serviceOrder": None}


def test_nobody_rates_what_was_not_done() -> None:
    assert [move.source for move in ORDER_WORKFLOW.moves if move.target == "RATED"] == [["DONE"]]
    assert set(ServiceOrder(rating=6, cost=-1).problems()) == {"rating", "cost"}


WISH = """query($id: ID!) { microWish(id: $id) {
    title beneficiary resident { name } circumstances claimantName estate { name } grid { name } } }"""


@pytest.mark.parametrize("status", list(WishStatus))
@pytest.mark.parametrize("role", ["ANONYMOUS", "RESIDENT", "PARTNER", "STREET_LEADER"])
async def test_a_wish_is_private_until_published_and_then_without_a_name(
    database: Any, status: WishStatus, role: str
) -> None:
    corner = await make_corner()
    wish = corner.rows["MicroWish"]
    wish.status, wish.claimant_name = status, "在职党员"
    await wish.save()

    found = (await ask(actor_in(corner, role), WISH, id=str(wish.id)))["microWish"]

    nameless = dict.fromkeys(("resident", "circumstances", "claimantName", "estate", "grid"))
    public = {"title": wish.title, "beneficiary": "DISABLED", **nameless}
    assert found == (public if status in PUBLIC_WISHES else None)


async def test_the_worker_of_the_persons_grid_sees_the_wish_and_no_other_worker(database: Any) -> None:
    corner = await make_corner()
    beside, wish = await make_corner(corner.community), corner.rows["MicroWish"]
    wish.status = WishStatus.COLLECTED
    await wish.save()

    seen = (await ask(actor_in(corner, "GRID_WORKER"), WISH, id=str(wish.id)))["microWish"]

    assert wish.grid_id == corner.grid.id and seen["resident"] == {"name": corner.rows["Resident"].name}
    assert await ask(actor_in(beside, "GRID_WORKER"), WISH, id=str(wish.id)) == {"microWish": None}


async def test_wishes_cannot_be_counted_by_what_is_hidden(database: Any) -> None:
    corner = await make_corner()
    document = '{ microWishes(first: 1, filter: {circumstances: {contains: "独居"}}) { totalCount } }'

    assert (await refusal(ANONYMOUS, document))["code"] == "FIELD_HIDDEN"
    assert (await ask(actor_in(corner, "COMMUNITY_ADMIN"), document))["microWishes"]["totalCount"] == 1


def test_no_wish_is_published_unreviewed_or_fulfilled_unclaimed() -> None:
    sources = {move.name: set(move.source) for move in WISH_WORKFLOW.moves}

    assert sources["publish"] == {"REVIEWED", "EXPIRED"} and sources["fulfil"] == {"CLAIMED"}
    assert WISH_WORKFLOW.start == ["COLLECTED"] and MicroWish().status is WishStatus.COLLECTED


async def test_what_volunteers_did_is_public_and_its_draft_is_not(database: Any) -> None:
    corner = await make_corner()
    activity = corner.rows["VolunteerActivity"]
    draft = await VolunteerActivity.create(
        community=corner.community, title="未定", kind="CARE", organiser="试", starts_at=activity.starts_at
    )
    document = "query($id: ID!) { volunteerActivity(id: $id) { title servedCount } }"

    assert await ask(ANONYMOUS, document, id=str(activity.id)) == {
        "volunteerActivity": {"title": activity.title, "servedCount": 9}
    }
    assert await ask(ANONYMOUS, document, id=str(draft.id)) == {"volunteerActivity": None}


@pytest.mark.parametrize(("name", "single"), [("SocialOrg", "socialOrg"), ("Pledge", "pledge")])
async def test_the_contact_of_an_organisation_is_for_staff(database: Any, name: str, single: str) -> None:
    corner = await make_corner()
    document = f"query($id: ID!) {{ {single}(id: $id) {{ contactName contactPhone }} }}"
    row = str(corner.rows[name].id)

    assert (await ask(actor_in(corner, "GRID_WORKER"), document, id=row))[single]["contactName"] == "试联"
    assert (await ask(actor_in(corner, "PARTNER"), document, id=row))[single] == {
        "contactName": None,
        "contactPhone": None,
    }


async def test_a_task_is_done_once_its_result_is_written(database: Any) -> None:
    corner = await make_corner()
    admin, task = actor_in(corner, "COMMUNITY_ADMIN"), corner.rows["TaskItem"]
    document = """mutation($id: ID!) {
        moveTaskItem(input: {id: $id, version: 1, move: FINISH}) { taskItem { status } } }"""

    refused = await refusal(admin, document, id=str(task.id))
    task.result = "协议已签。"
    await task.save()

    assert refused["message"] == "先填写结果，再完成。"
    assert await ask(admin, document, id=str(task.id)) == {"moveTaskItem": {"taskItem": {"status": "DONE"}}}
