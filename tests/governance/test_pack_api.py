"""`pack` in GraphQL: another pack changes what people read; every gap opens its rows, for those who may see them."""

from dataclasses import replace

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend import packaging
from backend.accounts import SYSTEM
from backend.cases import Case, CaseCategory, CaseStatus, Level
from backend.concepts import linked
from backend.governance import CouncilGroup, GovernancePack, pack, service
from backend.kit.actor import ANONYMOUS, Role
from backend.kit.ledger import LedgerEntry
from backend.kit.registry import REGISTRY
from backend.people import Position
from backend.places import Building, Estate, EstateKind, Station, StationRoom
from tests.actors import actor_in
from tests.factories import make_community, make_corner
from tests.governance.telling import opened, part, told, working_by
from tests.governance.test_packs import SIXTH


async def test_another_pack_changes_names_ladder_coverage_and_menu(database: BaseDBAsyncClient) -> None:
    corner = await make_corner()
    admin = actor_in(corner, "COMMUNITY_ADMIN")

    await working_by(corner, "002")
    before = await told(admin)
    await working_by(corner, "004")
    after = await told(admin)

    assert [(p["name"], p["article"], p["depth"]) for p in (before, after)] == [
        ("网格党群驿站", "002", 4),
        ("五微工作法", "004", 4),
    ]
    assert [[step["name"] for step in p["ladder"]["steps"]] for p in (before, after)] == [
        ["网格（村居小组）", "村（社区）党组织"],
        ["社区“大党委”", "街道"],
    ]
    assert before["ladder"]["motto"] == "小事不出网格、大事不出社区、矛盾不上交"
    assert after["ladder"]["motto"] == "小事不出社区、大事不出街道、矛盾不上交"
    assert not {rule["key"] for rule in before["coverage"]} & {rule["key"] for rule in after["coverage"]}
    assert before["names"]["posts"]["MEDIATOR"] == {"zh": "（金牌）调解员", "en": "(Gold) mediator"}
    assert after["names"]["posts"]["AREA_HEAD"] == {"zh": "片长", "en": "Area head"}
    assert after["names"]["words"]["HandlingMode.URGENT_NOW"]["zh"] == "急事马上办"
    assert after["names"]["resources"]["Case"] == {"zh": "随手记", "en": "Note", "many": "Notes"}
    assert [p["menu"]["groups"][0]["label"]["zh"] for p in (before, after)] == ["党群议事厅", "微清单"]
    assert [p["menu"]["hidden"] for p in (before, after)] == [["CouncilGroup", "MediaItem", "Report"], ["MediaItem"]]


@pytest.mark.parametrize("article", ["000", "001", "002", "003", "004"])
async def test_every_rule_of_a_shipped_pack_is_counted_and_opens_what_it_counts(
    database: BaseDBAsyncClient, article: str
) -> None:
    corner = await working_by(await make_corner(), article)
    await make_corner()
    admin = actor_in(corner, "COMMUNITY_ADMIN")

    found = await told(admin)

    assert found["community"] == str(corner.community.id)
    for rule in found["coverage"]:
        assert rule["problem"] is None and rule["openable"] and not rule["partial"] and not rule["suppressed"], rule
        assert await opened(admin, rule["resource"], rule["filter"]) == rule["gaps"] <= rule["total"], rule
    for rhythm in found["rhythms"]:
        assert rhythm["problem"] is None and len(rhythm["periods"]) == 3
        for period in rhythm["periods"]:
            assert await opened(admin, rhythm["resource"], period["filter"]) == period["count"], period
    assert await opened(admin, "cases", found["ladder"]["filter"]) == found["ladder"]["handedUp"] == 0


async def test_the_sixth_pack_works_and_is_read_in_english(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), pack.load(SIXTH, linked()))
    reader = replace(actor_in(corner, "COMMUNITY_ADMIN"), locale="en")
    await Building.filter(id=corner.rows["Building"].id).update(floors=6)

    found = await told(reader)

    assert (found["name"], found["ladder"]["steps"][0]["post"]) == ("Tea-house way", "House elder")
    assert found["rhythms"][0]["periods"][0]["statusName"] == "Missed"
    rule = part(found, "coverage", "buildings_with_groups")
    assert (rule["total"], rule["gaps"], rule["share"], rule["met"]) == (1, 1, 0.0, False)
    assert rule["filter"] == {
        "floors": {"gte": 2},
        "chatGroup": {"isNull": True},
        "communityId": {"eq": str(corner.community.id)},
    }


async def test_gaps_close_as_rows_are_filled_in(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "000")
    admin, building = actor_in(corner, "COMMUNITY_ADMIN"), corner.rows["Building"]

    async def gaps() -> tuple[int, float]:
        rule = part(await told(admin), "coverage", "buildings_with_stewards")
        return rule["gaps"], rule["share"]

    before = await gaps()
    await Building.filter(id=building.id).update(red_steward="陈试")
    half = await gaps()
    await Building.filter(id=building.id).update(law_steward="李试")
    full = await gaps()

    assert [before, half, full] == [(1, 0.0), (1, 0.0), (0, 1.0)]


async def test_an_estate_without_a_council_group_at_work_is_a_gap(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "004")
    admin = actor_in(corner, "COMMUNITY_ADMIN")
    other = await Estate.create(community=corner.community, name="试验另一小区", kind=EstateKind.OLD)
    await CouncilGroup.create(estate=corner.rows["Estate"], name="试验议事群")
    await CouncilGroup.create(estate=other, name="试验旧议事群", is_active=False)

    rule = part(await told(admin), "coverage", "estates_with_council_group")

    assert (rule["total"], rule["gaps"], rule["share"]) == (2, 1, 0.5)
    assert rule["filter"]["councilGroups"] == {"none": {"isActive": {"eq": True}}}


async def test_three_staffing_posts_in_place_close_the_gaps_of_a_grid(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "003")
    admin = actor_in(corner, "COMMUNITY_ADMIN")
    await Position.filter(community_id=corner.community.id).update(status="FORMER")

    async def short() -> list[int | None]:
        return [slot["short"] for slot in part(await told(admin), "staffing", "grid_1_3_m_n")["slots"]]

    before = await short()
    for kind in ("COMMITTEE_MEMBER", "GRID_HEAD", "GRID_WORKER", "LEGAL_AWARE", "UNIT_HEAD"):
        await Position.create(community=corner.community, kind=kind, person_name="陈试", grid=corner.grid)
    after = await short()
    await Position.create(community=corner.community, kind="GRID_HEAD", person_name="李试", grid=corner.grid)

    assert (before, after, await short()) == ([1, 1, 1, 1], [0, 0, 0, 1], [0, 1, 0, 1])


async def test_a_station_without_all_three_rooms_is_a_gap(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "002")
    admin, estate = actor_in(corner, "COMMUNITY_ADMIN"), corner.rows["Estate"]
    await Station.filter(community_id=corner.community.id).update(status="PLANNED")
    station = await Station.create(community=corner.community, estate=estate, name="试验驿站", status="OPEN")

    async def gaps() -> tuple[int, int]:
        found = await told(admin)
        rules = (part(found, "coverage", key) for key in ("estates_with_station", "two_rooms_one_hall"))
        return tuple(rule["gaps"] for rule in rules)  # type: ignore[return-value]

    seen = []
    for kind in ("MEDIATION_ROOM", "ACTIVITY_ROOM", "COUNCIL_HALL"):
        seen.append(await gaps())
        await StationRoom.create(station=station, kind=kind, name="室")

    assert [*seen, await gaps()] == [(0, 1), (0, 1), (0, 1), (0, 0)]


async def test_disputes_past_the_top_of_the_ladder_are_counted(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "002")
    admin = actor_in(corner, "COMMUNITY_ADMIN")
    for number, level in enumerate((Level.GRID, Level.COMMUNITY, Level.STREET, Level.DISTRICT)):
        await Case.create(
            community=corner.community, number=f"试{corner.community.code[-6:]}{number}", channel="PATROL",
            appeal_type="HELP",
            category=CaseCategory.C07, level=level, status=CaseStatus.IN_PROGRESS,
        )  # fmt: skip

    lower = (await told(admin))["ladder"]
    await working_by(corner, "004")
    higher = (await told(admin))["ladder"]

    assert [(one["disputes"], one["handedUp"]) for one in (lower, higher)] == [(4, 2), (4, 1)]
    assert await opened(admin, "cases", lower["filter"]) == 2


async def test_the_text_of_another_community_s_pack_is_public_and_its_gaps_are_not(database: BaseDBAsyncClient) -> None:
    here, there = await working_by(await make_corner(), "000"), await working_by(await make_corner(), "004")
    visitor, stranger = ANONYMOUS, actor_in(here, "COMMUNITY_ADMIN")

    for actor in (visitor, stranger):
        found = await told(actor, community=str(there.community.id))

        assert found["name"] == "五微工作法" and found["ladder"]["steps"][0]["hours"] == 37.5
        assert {(rule["total"], rule["gaps"], rule["met"], rule["openable"]) for rule in found["coverage"]} == {
            (None, None, None, False)
        }
        judged = {period["status"] for rhythm in found["rhythms"] for period in rhythm["periods"]}
        assert "UNKNOWN" in judged and not judged & {"MISSED", "LATE"}
        assert (found["ladder"]["disputes"], found["ladder"]["handedUp"]) == (None, None)
        for rule in found["coverage"]:
            assert await opened(stranger, rule["resource"], rule["filter"]) == 0


async def test_a_grid_worker_is_told_that_the_counts_are_of_a_part(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "000")
    await make_corner(corner.community)

    found = await told(actor_in(corner, "GRID_WORKER"))

    rule = part(found, "coverage", "buildings_with_stewards")
    assert (rule["total"], rule["gaps"], rule["partial"]) == (1, 1, True)
    assert [period["status"] for period in part(found, "rhythms", "talk_point_duty")["periods"]][:2] == ["MISSED"] * 2


async def test_a_leader_is_told_no_small_number_of_households(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "004")

    found = await told(actor_in(corner, "STREET_LEADER"), community=str(corner.community.id))

    rule = part(found, "coverage", "households_in_estates")
    assert (rule["total"], rule["gaps"], rule["suppressed"], rule["openable"]) == (None, None, True, False)
    assert part(found, "coverage", "buildings_with_chat_group")["gaps"] == 1


async def test_a_rule_over_something_that_is_gone_says_so_and_the_rest_goes_on(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "000")
    row = await GovernancePack.get(code="hongguan")
    row.document["coverage"][0]["resource"] = "Bygone"
    row.document["coverage"][1]["needs"] = {"bygone": {"is_null": False}}
    row.document["rhythms"][0]["evidence"]["at"] = "bygone"
    await row.save()

    found = await told(actor_in(corner, "COMMUNITY_ADMIN"))

    assert [bool(rule["problem"]) for rule in found["coverage"]] == [True, True, False, False, False]
    assert [bool(rhythm["problem"]) for rhythm in found["rhythms"]] == [True, False, False]
    assert found["coverage"][0]["total"] is None and found["rhythms"][0]["periods"] == []
    await service.store(SYSTEM, packaging.read("000"))


async def test_a_pack_is_found_by_its_code_and_unknown_ones_are_null(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "001")
    admin = actor_in(corner, "COMMUNITY_ADMIN")

    by_code = await told(ANONYMOUS, code="yi-er-san-wu")
    mine = await told(admin, code="yi-er-san-wu", community=str(corner.community.id))

    assert (by_code["article"], by_code["community"], by_code["coverage"][0]["total"]) == ("001", None, None)
    assert mine["community"] == str(corner.community.id)
    assert await told(admin, code="nothing") is None
    assert await told(admin, community="nothing") is None
    assert await told(ANONYMOUS) is None
    assert await told(actor_in(await make_corner(), "COMMUNITY_ADMIN")) is None


async def test_loading_a_pack_again_makes_no_second_row_and_is_in_the_ledger(database: BaseDBAsyncClient) -> None:
    community = await make_community()
    found = pack.load(SIXTH.replace("tea-house", "tea-again"), linked())
    newer = pack.load(SIXTH.replace("tea-house", "tea-again").replace("revision: 1", "revision: 2"), linked())

    row = await service.store(SYSTEM, found)
    again = await service.store(SYSTEM, newer)
    await service.give(SYSTEM, community, again)

    assert row.id == again.id and (again.revision, again.version) == (2, 2)
    entries = await LedgerEntry.filter(row_id=row.id).order_by("id")
    assert [(entry.action, entry.changes["revision"]) for entry in entries] == [
        ("CREATE", [None, 1]),
        ("UPDATE", [1, 2]),
    ]
    given = await LedgerEntry.filter(row_id=community.id).order_by("-id").first()
    assert given is not None and given.changes["pack"] == [None, str(row.id)]


async def test_nobody_writes_a_pack_past_its_checks(database: BaseDBAsyncClient) -> None:
    one = REGISTRY["GovernancePack"]

    assert [role for role in Role if one.can("write", role) or one.can("create", role)] == []
