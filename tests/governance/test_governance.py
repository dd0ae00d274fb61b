"""Council groups, topics, meetings, duties and reports: what they refuse, and how a topic comes to an end."""

from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.governance import TOPIC_WORKFLOW, CouncilGroup, Topic, TopicStatus
from tests.actors import actor_in
from tests.api.asking import ask, refusal, together
from tests.factories import make_corner

CREATE = "mutation($input: Create%sInput!) { create%s(input: $input) { %s { id } } }"
MOVE = "mutation($input: MoveTopicInput!) { moveTopic(input: $input) { topic { version status decidedAt doneAt } } }"


def create(name: str) -> str:
    """A document that makes a row."""
    return CREATE % (name, name, name[0].lower() + name[1:])


def ways(state: str, walked: tuple[str, ...] = ()) -> Any:
    """Every way from `state` to CONFIRMED that visits no state twice."""
    walked = (*walked, state)
    if state == "CONFIRMED":
        yield walked
        return
    for move in TOPIC_WORKFLOW.possible(state):
        if move.target not in walked:
            yield from ways(str(move.target), walked)


def test_no_topic_is_confirmed_that_was_not_decided_and_carried_out() -> None:
    found = list(ways("COLLECTED"))

    assert found and all({"DECIDED", "CARRYING_OUT", "DONE"} <= set(way) for way in found)


async def test_a_topic_goes_from_a_question_to_the_list_of_the_satisfied(database: BaseDBAsyncClient) -> None:
    corner = await make_corner()
    admin = actor_in(corner, "COMMUNITY_ADMIN")
    topic = await Topic.create(
        community=corner.community,
        title="试验：加装充电桩",
        kind="PRACTICAL",
        source="COUNCIL_HALL",
        raised_on="2026-11-02",
    )
    version, said = 1, {}
    for move in ("ACCEPT", "DISCUSS", "DECIDE", "CARRY_OUT", "FINISH", "CONFIRM"):
        answer = await ask(admin, MOVE, input={"id": str(topic.id), "version": version, "move": move})
        said = answer["moveTopic"]["topic"]
        version = said["version"]

    assert said["status"] == TopicStatus.CONFIRMED and said["decidedAt"] < said["doneAt"]


async def test_an_estate_has_one_council_group_at_work_even_when_two_are_made_at_once(
    database: BaseDBAsyncClient,
) -> None:
    corner = await make_corner()
    admin = actor_in(corner, "COMMUNITY_ADMIN")
    given = {"estateId": str(corner.rows["Estate"].id), "name": "试验议事群", "isActive": True}

    async def attempt() -> str:
        try:
            await ask(admin, create("CouncilGroup"), input=given)
        except AssertionError as refused:
            return "INVALID" if "INVALID" in str(refused) else str(refused)
        return "MADE"

    found = await together(*(attempt() for _ in range(4)))

    assert sorted(found) == ["INVALID"] * 3 + ["MADE"]
    assert await CouncilGroup.filter(estate_id=corner.rows["Estate"].id).count() == 1


@pytest.mark.parametrize(
    ("name", "given", "field"),
    [
        ("Meeting", {"title": "会", "heldAt": "2026-11-02T01:00:00Z", "kinds": []}, "kinds"),
        ("Duty", {"kind": "FIELD_VISIT", "title": "访", "startsOn": "2026-11-09", "endsOn": "2026-11-02"}, "endsOn"),
        ("Duty", {"kind": "FIELD_VISIT", "title": "访", "startsOn": "2026-11-02", "endsOn": "2026-11-08",
                  "doneAt": "2026-11-03T01:00:00Z"}, "evidence"),
        ("Duty", {"kind": "FIELD_VISIT", "title": "访", "startsOn": "2026-11-02", "endsOn": "2026-11-08",
                  "evidenceUrl": "javascript:alert(1)"}, "evidenceUrl"),
        ("Report", {"title": "半月", "startsOn": "2026-11-01", "endsOn": "2026-11-15",
                    "signedAt": "2026-11-16T01:00:00Z"}, "signedBy"),
        ("MediaItem", {"title": "播", "mediaClass": "LAW", "form": "VIDEO", "url": "data:text/html,x"}, "url"),
        ("MediaItem", {"title": "播", "mediaClass": "LAW", "form": "VIDEO", "reach": -1}, "reach"),
    ],
)  # fmt: skip
async def test_a_row_that_contradicts_itself_is_refused_at_its_field(
    database: BaseDBAsyncClient, name: str, given: dict[str, Any], field: str
) -> None:
    corner = await make_corner()

    said = await refusal(actor_in(corner, "COMMUNITY_ADMIN"), create(name), input=given)

    assert (said["code"], list(said["fields"])) == ("INVALID", [field])


async def test_one_sitting_is_four_meetings(database: BaseDBAsyncClient) -> None:
    corner = await make_corner()
    admin = actor_in(corner, "COMMUNITY_ADMIN")
    four = ["DEMOCRATIC_CONSULTATION", "RESIDENT_COUNCIL", "PROPERTY_JOINT", "OWNER_TALK"]
    given = {"title": "多好会", "heldAt": "2026-11-02T01:00:00Z", "kinds": four, "attendance": 37}
    await ask(admin, create("Meeting"), input=given)
    where = {"and": [{"kinds": {"eq": kind}} for kind in four]}

    found = await ask(
        admin,
        "query($f: MeetingFilter) { meetings(first: 9, filter: $f) { nodes { title attendance kinds } } }",
        f=where,
    )

    assert found["meetings"]["nodes"] == [{"title": "多好会", "attendance": 37, "kinds": four}]


async def test_a_grid_worker_notes_duties_of_the_own_grid_and_no_other(database: BaseDBAsyncClient) -> None:
    corner = await make_corner()
    beside = await make_corner(corner.community)
    worker = actor_in(corner, "GRID_WORKER")
    given = {"kind": "SCREENING", "title": "排查", "startsOn": "2026-11-01", "endsOn": "2026-11-15"}
    given["communityId"] = str(corner.community.id)

    await ask(worker, create("Duty"), input={**given, "gridId": str(corner.grid.id)})
    other = await refusal(worker, create("Duty"), input={**given, "gridId": str(beside.grid.id)})
    none = await refusal(worker, create("Duty"), input=given)

    assert (other["code"], none["code"]) == ("INVALID", "OUTSIDE_AREA")
