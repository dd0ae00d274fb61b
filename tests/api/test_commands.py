"""Commands: one effect for one key, one winner for one version, and nothing left behind by what was refused."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from tortoise import Tortoise
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from backend.api.commands import Command
from backend.api.reader import Reader
from backend.cases import CallBack, Case
from backend.kit.actor import Actor
from backend.kit.ledger import Idempotency, LedgerEntry
from backend.kit.registry import REGISTRY
from backend.people import Household, Resident
from backend.places import Building, Estate, Grid, Venue
from tests.actors import actor_in
from tests.api.asking import ask, codes, refusal, together
from tests.factories import Corner, make_community, make_corner, square

CREATE = """mutation($input: CreateVenueInput!) { createVenue(input: $input) {
    venue { id version name kind phone community { id } } clientMutationId } }"""
UPDATE = "mutation($input: UpdateVenueInput!) { updateVenue(input: $input) { venue { id version name capacity } } }"
DELETE = "mutation($input: Delete%sInput!) { delete%s(input: $input) { __typename } }"
RESTORE = "mutation($input: Restore%sInput!) { restore%s(input: $input) { __typename } }"
MOVE = "mutation($input: MoveCaseInput!) { moveCase(input: $input) { case { status version registeredAt } } }"


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    """A corner."""
    return await make_corner()


@pytest.fixture
def admin(corner: Corner) -> Actor:
    """The admin of the corner's community."""
    return actor_in(corner, "COMMUNITY_ADMIN")


async def venue(corner: Corner, **values: Any) -> Venue:
    """A fresh venue of the corner."""
    return await Venue.create(**{"community": corner.community, "name": "厅", "kind": "STAGE", **values})


async def ledger_of(row: UUID) -> list[LedgerEntry]:
    """What the ledger holds of a row, oldest first."""
    return await LedgerEntry.filter(row_id=row).order_by("id")


async def test_a_created_row_is_in_the_answer_in_the_database_and_in_the_ledger(corner: Corner, admin: Actor) -> None:
    given = {"name": " 议事厅 ", "kind": "COUNCIL_HALL", "phone": "１３８ 1234 5678", "clientMutationId": "c1"}

    answer = (await ask(admin, CREATE, input=given))["createVenue"]

    row = await Venue.get(id=answer["venue"]["id"])
    assert answer == {
        "clientMutationId": "c1",
        "venue": {"id": str(row.id), "version": 1, "name": "议事厅", "kind": "COUNCIL_HALL", "phone": "13812345678",
                  "community": {"id": str(corner.community.id)}},
    }  # fmt: skip
    (entry,) = await ledger_of(row.id)
    assert (entry.resource, entry.action, entry.actor_id, entry.actor_role, entry.community_id) == (
        "Venue", "CREATE", admin.id, "COMMUNITY_ADMIN", corner.community.id
    )  # fmt: skip
    assert entry.changes["name"] == [None, "议事厅"] and entry.changes["phone"] == [None, "13812345678"]


async def test_an_update_changes_only_what_it_names_and_records_before_and_after(corner: Corner, admin: Actor) -> None:
    row = await venue(corner, capacity=30)

    answer = await ask(admin, UPDATE, input={"id": str(row.id), "version": 1, "name": "新厅"})

    assert answer["updateVenue"]["venue"] == {"id": str(row.id), "version": 2, "name": "新厅", "capacity": 30}
    assert [entry.changes for entry in await ledger_of(row.id)] == [{"name": ["厅", "新厅"]}]
    assert (await Venue.get(id=row.id)).sort_key == "xin ting "


async def test_a_null_empties_a_field_that_may_be_empty_and_no_other(corner: Corner, admin: Actor) -> None:
    row = await venue(corner, capacity=30)

    await ask(admin, UPDATE, input={"id": str(row.id), "version": 1, "capacity": None})
    said = await refusal(admin, UPDATE, input={"id": str(row.id), "version": 2, "name": "  ", "kind": None})

    assert (await Venue.get(id=row.id)).capacity is None
    assert said["code"] == "INVALID" and said["fields"] == {"name": "必填。", "kind": "必填。"}


async def test_all_faults_are_told_at_once_by_the_names_of_the_inputs(corner: Corner, admin: Actor) -> None:
    given = {
        "name": "名" * 201, "kind": "STAGE", "phone": "12", "estateId": str(uuid4()), "gridId": "nonsense",
        "location": {"type": "Point", "coordinates": [200, 0]},
    }  # fmt: skip

    said = await refusal(admin, CREATE, input=given)

    assert said["code"] == "INVALID" and set(said["fields"]) == {"name", "phone", "estateId", "gridId", "location"}
    assert said["fields"]["name"] == "最多 200 个字。" and said["fields"]["estateId"] == said["fields"]["gridId"]
    assert await Venue.filter(name__startswith="名名").count() == 0


async def test_a_stale_version_answers_with_the_current_values_and_who_changed_them(
    corner: Corner, admin: Actor
) -> None:
    row = await venue(corner)
    await ask(admin, UPDATE, input={"id": str(row.id), "version": 1, "name": "甲厅"})

    said = await refusal(admin, UPDATE, input={"id": str(row.id), "version": 1, "name": "乙厅", "capacity": 5})

    current = said["current"]
    assert (said["code"], current["version"], current["fields"]) == ("CONFLICT", 2, {"name": "甲厅", "capacity": None})
    assert current["changedBy"]["name"] == admin.name
    assert (await Venue.get(id=row.id)).name == "甲厅" and len(await ledger_of(row.id)) == 1


async def test_of_many_updates_at_once_exactly_one_wins(corner: Corner, admin: Actor) -> None:
    row = await venue(corner)

    answers = await together(
        *(codes(admin, UPDATE, input={"id": str(row.id), "version": 1, "name": f"{n}厅"}) for n in range(8))
    )

    assert sorted(answers) == [[]] + [["CONFLICT"]] * 7
    assert (await Venue.get(id=row.id)).version == 2 and len(await ledger_of(row.id)) == 1


async def test_fifty_commands_with_one_key_at_once_have_one_effect_and_one_answer(corner: Corner, admin: Actor) -> None:
    given = {"name": "五十", "kind": "STAGE", "clientMutationId": "fifty"}

    answers = await together(*(ask(admin, CREATE, input=given) for _ in range(50)))

    assert len({str(answer) for answer in answers}) == 1
    assert await Venue.filter(name="五十").count() == 1
    assert len(await ledger_of(UUID(answers[0]["createVenue"]["venue"]["id"]))) == 1


async def test_of_many_moves_at_once_exactly_one_is_made(corner: Corner, admin: Actor) -> None:
    row = await copy_of_case(corner, status="REPORTED")

    answers = await together(
        *(
            codes(admin, MOVE, input={"id": str(row.id), "version": 1, "move": move})
            for move in ("REGISTER", "REJECT") * 3
        )
    )

    assert sorted(answers) == [[]] + [["CONFLICT"]] * 5
    assert len(await ledger_of(row.id)) == 1


async def copy_of_case(corner: Corner, **values: Any) -> Case:
    """A fresh case of the corner."""
    said = {"channel": "QR_CODE", "appeal_type": "HELP", "category": "C06", "title": "灯", "grid": corner.grid}
    return await Case.create(**{"community": corner.community, **said, **values})


async def test_a_key_used_again_for_the_same_is_answered_again_and_for_anything_else_refused(
    corner: Corner, admin: Actor
) -> None:
    row = await venue(corner)
    given = {"id": str(row.id), "version": 1, "name": "一", "clientMutationId": "k1"}
    once = await ask(admin, UPDATE, input=given)

    again = await ask(admin, UPDATE, input=given)

    assert again == once and (await Venue.get(id=row.id)).version == 2
    assert await codes(admin, UPDATE, input={**given, "name": "二"}) == ["KEY_REUSED"]
    assert await codes(admin, UPDATE, input={**given, "capacity": None}) == ["KEY_REUSED"]
    assert await codes(admin, DELETE % ("Venue", "Venue"), input={k: given[k] for k in given if k != "name"}) == [
        "KEY_REUSED"
    ]


async def test_the_same_key_of_another_person_is_another_key(corner: Corner, admin: Actor) -> None:
    colleague = actor_in(corner, "COMMUNITY_ADMIN", id=uuid4(), name="同事")
    given = {"name": "同键", "kind": "STAGE", "clientMutationId": "shared"}

    mine, theirs = await ask(admin, CREATE, input=given), await ask(colleague, CREATE, input=given)

    assert mine["createVenue"]["venue"]["id"] != theirs["createVenue"]["venue"]["id"]


async def test_a_long_key_is_not_taken_for_another_that_begins_alike(corner: Corner, admin: Actor) -> None:
    given = {"name": "长键", "kind": "STAGE"}

    answers = [await ask(admin, CREATE, input={**given, "clientMutationId": "k" * 90 + end}) for end in "ab"]

    assert answers[0]["createVenue"]["venue"]["id"] != answers[1]["createVenue"]["venue"]["id"]


async def test_a_refused_command_leaves_its_key_free(corner: Corner, admin: Actor) -> None:
    given = {"name": "键", "kind": "STAGE", "phone": "1", "clientMutationId": "free"}
    assert await codes(admin, CREATE, input=given) == ["INVALID"]

    assert await codes(admin, CREATE, input={**given, "phone": "13812345678"}) == []


async def test_saving_outside_the_own_area_is_undone_whole(corner: Corner) -> None:
    other = await make_corner(corner.community)
    worker = actor_in(corner, "GRID_WORKER", grids=(corner.grid.id, other.grid.id))
    home = await Household.create(community=corner.community, code="H-out", grid=corner.grid, address="一号")
    both = "mutation($input: UpdateHouseholdInput!) { updateHousehold(input: $input) { household { grid { id } } } }"
    given = {
        "id": str(home.id),
        "version": 1,
        "address": "二号",
        "gridId": str(other.grid.id),
        "clientMutationId": "out",
    }
    narrow = actor_in(corner, "GRID_WORKER")

    assert await codes(worker, both, input={**given, "gridId": None}) == ["OUTSIDE_AREA"]
    assert await codes(narrow, both, input=given) == ["INVALID"]

    stored = await Household.get(id=home.id)
    assert (stored.address, stored.version, stored.grid_id) == ("一号", 1, corner.grid.id)
    assert await ledger_of(home.id) == [] and await Idempotency.filter(key="out").count() == 0
    assert await codes(worker, both, input=given) == []


async def test_a_row_cannot_be_made_outside_the_own_area(corner: Corner, admin: Actor) -> None:
    elsewhere = await make_community()
    given = {"name": "他处", "kind": "STAGE", "communityId": str(elsewhere.id)}

    said = await refusal(admin, CREATE, input=given)

    assert said["code"] == "INVALID" and set(said["fields"]) == {"communityId"}
    worker, document = (
        actor_in(corner, "GRID_WORKER"),
        "mutation($i: CreateHouseholdInput!) { createHousehold(input: $i) { __typename } }",
    )
    assert await codes(worker, document, i={"code": "H-x", "address": "x"}) == ["OUTSIDE_AREA"]
    assert await Venue.filter(name="他处").count() == await Household.filter(code="H-x").count() == 0


async def test_a_row_of_another_community_cannot_be_linked(corner: Corner) -> None:
    other = await make_corner(await make_community(corner.street))
    both = actor_in(corner, "COMMUNITY_ADMIN", communities=(corner.community.id, other.community.id))
    given = {"name": "混", "kind": "STAGE", "communityId": str(corner.community.id), "gridId": str(other.grid.id)}

    said = await refusal(both, CREATE, input=given)

    assert said["fields"] == {"gridId": "不在同一个社区。"}


async def test_a_row_in_use_is_not_deleted_and_says_by_how_many_of_what(corner: Corner, admin: Actor) -> None:
    estate = await Estate.create(community=corner.community, name="在用", kind="OLD")
    part = await Building.create(estate=estate, name="在用1栋")
    document, given = DELETE % ("Estate", "Estate"), {"id": str(estate.id), "version": 1}

    said = await refusal(admin, document, input=given)
    await ask(admin, DELETE % ("Building", "Building"), input={"id": str(part.id), "version": 1})

    assert (said["code"], said["message"]) == ("IN_USE", "还有 1 条楼栋连着这条小区，不能删除。")
    assert await codes(admin, document, input=given) == []


async def test_a_row_is_not_brought_back_while_what_it_links_to_is_deleted(corner: Corner, admin: Actor) -> None:
    estate = await Estate.create(community=corner.community, name="先删", kind="OLD")
    part = await Building.create(estate=estate, name="先删1栋")
    for name, row in (("Building", part), ("Estate", estate)):
        await ask(admin, DELETE % (name, name), input={"id": str(row.id), "version": 1})

    said = await refusal(admin, RESTORE % ("Building", "Building"), input={"id": str(part.id), "version": 2})

    assert (said["code"], set(said["fields"])) == ("INVALID", {"estateId"})


async def test_a_row_that_is_being_deleted_gets_no_new_link(corner: Corner, admin: Actor) -> None:
    made = "mutation($i: CreateBuildingInput!) { createBuilding(input: $i) { __typename } }"

    for number in range(6):
        estate = await Estate.create(community=corner.community, name=f"争{number}", kind="OLD")
        key = str(estate.id)
        gone, linked = await together(
            codes(admin, DELETE % ("Estate", "Estate"), input={"id": key, "version": 1}),
            codes(admin, made, i={"name": f"争{number}栋", "estateId": key}),
        )
        assert (gone, linked) in (([], ["INVALID"]), (["IN_USE"], [])), "a living row would hang on a deleted one"


async def test_parts_go_and_come_back_with_the_whole_but_not_those_deleted_before(corner: Corner, admin: Actor) -> None:
    case = await copy_of_case(corner)
    kept, dropped = [await CallBack.create(case=case, result="SATISFIED") for _ in ("留", "弃")]
    key = str(case.id)
    await ask(admin, DELETE % ("CallBack", "CallBack"), input={"id": str(dropped.id), "version": 1})

    await ask(admin, DELETE % ("Case", "Case"), input={"id": key, "version": 1})
    assert await CallBack.filter(case_id=case.id, deleted_at=None).count() == 0
    await ask(admin, RESTORE % ("Case", "Case"), input={"id": key, "version": 2})

    assert await CallBack.filter(case_id=case.id, deleted_at=None).values_list("id", flat=True) == [kept.id]


async def test_a_deleted_row_is_in_no_list_but_that_of_the_deleted(corner: Corner, admin: Actor) -> None:
    row = await venue(corner, name="删了")
    key = str(row.id)
    await ask(admin, DELETE % ("Venue", "Venue"), input={"id": key, "version": 1})
    document = """query($f: VenueFilter) { venues(first: 9, filter: $f) { totalCount nodes { id } } }"""

    for actor in (admin, actor_in(corner, "GRID_WORKER"), actor_in(corner, "ANONYMOUS")):
        data = await ask(actor, document, f={"name": {"eq": "删了"}})
        assert data["venues"]["totalCount"] == 0
        gone = await ask(actor, document, f={"name": {"eq": "删了"}, "deleted": True})
        assert gone["venues"]["totalCount"] == (1 if actor is admin else 0)
    assert await codes(admin, UPDATE, input={"id": key, "version": 2, "name": "x"}) == ["NOT_FOUND"]
    assert await codes(admin, DELETE % ("Venue", "Venue"), input={"id": key, "version": 2}) == ["NOT_FOUND"]


async def test_a_move_changes_the_state_stamps_the_time_and_keeps_the_note(corner: Corner, admin: Actor) -> None:
    case = await copy_of_case(corner, status="REPORTED")
    given = {"id": str(case.id), "version": 1, "move": "REGISTER", "note": "电话核实"}

    moved = (await ask(admin, MOVE, input=given))["moveCase"]["case"]

    assert (moved["status"], moved["version"]) == ("REGISTERED", 2) and moved["registeredAt"]
    (entry,) = await ledger_of(case.id)
    assert (entry.action, entry.note, entry.changes) == (
        "REGISTER", "电话核实", {"status": ["REPORTED", "REGISTERED"]}
    )  # fmt: skip
    said = await refusal(admin, MOVE, input={**given, "version": 2})
    assert said["code"] == "ILLEGAL_MOVE" and "派单" in said["hint"]


async def test_many_links_are_set_as_a_whole_and_recorded(corner: Corner, admin: Actor) -> None:
    second = await Grid.create(
        community=corner.community, code="990000001001", serial=99, name="二", polygon=square(900)
    )
    estate = await Estate.create(community=corner.community, name="跨", kind="OLD")
    document = """mutation($i: UpdateEstateInput!) {
        updateEstate(input: $i) { estate { version grids(first: 20) { nodes { id } } } }
    }"""
    both = sorted([str(corner.grid.id), str(second.id)])

    set_once = await ask(admin, document, i={"id": str(estate.id), "version": 1, "gridIds": both})
    emptied = await ask(admin, document, i={"id": str(estate.id), "version": 2, "gridIds": []})

    assert sorted(node["id"] for node in set_once["updateEstate"]["estate"]["grids"]["nodes"]) == both
    assert emptied["updateEstate"]["estate"]["grids"]["nodes"] == []
    assert [entry.changes for entry in await ledger_of(estate.id)] == [{"grids": [[], both]}, {"grids": [both, []]}]


async def test_two_rows_with_one_unique_code_are_refused_at_the_field(corner: Corner, admin: Actor) -> None:
    await Household.create(community=corner.community, code="H-dup", grid=corner.grid, address="一")
    document = "mutation($i: CreateHouseholdInput!) { createHousehold(input: $i) { __typename } }"

    said = await refusal(admin, document, i={"code": "H-dup", "address": "二"})

    assert (said["code"], set(said["fields"])) == ("INVALID", {"code"})


async def test_a_rollback_leaves_no_row_and_no_ledger_entry(corner: Corner, admin: Actor) -> None:
    command = Command(REGISTRY["Venue"], "create", Reader(admin))
    rows, entries = await Venue.all().count(), await LedgerEntry.all().count()

    with pytest.raises(ZeroDivisionError):
        async with in_transaction("default"):
            await command.run({"name": "滚", "kind": "STAGE", "client_mutation_id": "rollback"})
            assert await LedgerEntry.all().count() == entries + 1
            raise ZeroDivisionError

    assert (await Venue.all().count(), await LedgerEntry.all().count()) == (rows, entries)
    assert await Idempotency.filter(key="rollback").count() == 0


@pytest.mark.parametrize("role", ["STREET_LEADER", "PARTNER", "RESIDENT", "ANONYMOUS", "GRID_WORKER", "STAFF"])
async def test_a_role_without_the_right_changes_nothing(corner: Corner, role: str) -> None:
    row = await venue(corner)

    for document, given in (
        (CREATE, {"name": "无", "kind": "STAGE"}),
        (UPDATE, {"id": str(row.id), "version": 1, "name": "无"}),
    ):
        assert await codes(actor_in(corner, role), document, input=given) == ["NOT_ALLOWED"]

    assert await Venue.filter(name="无").count() == 0


async def test_a_decimal_or_text_that_the_column_cannot_hold_is_refused_at_the_field(
    corner: Corner, admin: Actor
) -> None:
    document = "mutation($i: CreateJobPostingInput!) { createJobPosting(input: $i) { __typename } }"
    given = {"title": "岗", "employmentType": "FULL_TIME", "occupationCode": "1" * 13}

    for wage in ("123456789", "1e17", "0.001"):
        said = await refusal(admin, document, i={**given, "wageFrom": wage})
        assert set(said["fields"]) == {"wageFrom", "occupationCode"}


async def test_a_connection_goes_back_to_the_pool_after_every_refusal(admin: Actor) -> None:
    document, given = UPDATE, {"id": str(uuid4()), "version": 1, "name": "x"}

    answers = await together(*(codes(admin, document, input=given) for _ in range(30)))

    assert answers == [["NOT_FOUND"]] * 30
    assert await Tortoise.get_connection("default").execute_query_dict("SELECT 1 AS one") == [{"one": 1}]
    assert await Resident.all().count() >= 1
