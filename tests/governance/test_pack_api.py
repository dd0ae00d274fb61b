"""`pack` in GraphQL: another pack changes what people read; every gap opens its rows, for those who may see them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend import packaging
from backend.accounts import SYSTEM
from backend.cases import Case, CaseCategory, CaseStatus, Level
from backend.concepts import linked
from backend.events import CulturalEvent, EventStatus, EventType
from backend.governance import CouncilGroup, Duty, GovernancePack, Report, RoutineKind, pack, service
from backend.governance.pack import Pack
from backend.kit.actor import ANONYMOUS, Actor, Role
from backend.kit.ledger import LedgerEntry
from backend.kit.registry import REGISTRY
from backend.kit.worktime import ZONE
from backend.places import Building, Community, Estate, EstateKind
from tests.actors import actor_in
from tests.api.asking import ask
from tests.factories import Corner, make_community, make_corner
from tests.governance.test_packs import SIXTH

TOLD = """query($community: ID, $code: String) { pack(community: $community, code: $code) {
    code revision article name summary community depth names menu document
    organisation { key level name above post outside }
    ladder { motto top disputes handedUp resource filter openable steps { key name level post hours reason } }
    coverage { key name reason resource type total gaps share target met partial suppressed openable filter problem }
    rhythms(periods: 3) { key name period least post resource placeResource kept late missed openable problem
        periods { first last status statusName count filter places keptPlaces missing } }
    staffing { key name pattern resource places problem slots { term name posts least short filter } } } }"""
COUNT = "query($filter: %sFilter) { rows: %s(first: 1, filter: $filter) { totalCount } }"


async def working_by(corner: Corner, found: Pack | str) -> Corner:
    """The corner, whose community works by a pack from now on."""
    found = packaging.read(found) if isinstance(found, str) else found
    row = await service.store(SYSTEM, found)
    await service.give(SYSTEM, await Community.get(id=corner.community.id), row)
    return corner


async def told(actor: Actor, **given: Any) -> dict[str, Any]:
    """What `pack` answers."""
    found: dict[str, Any] = (await ask(actor, TOLD, **given))["pack"]
    return found


def part(found: dict[str, Any], name: str, key: str) -> dict[str, Any]:
    """The entry of a list by its key."""
    one: dict[str, Any] = next(entry for entry in found[name] if entry["key"] == key)
    return one


async def opened(actor: Actor, plural: str, given: Any) -> int:
    """How many rows a filter opens."""
    one = next(one for one in REGISTRY if one.plural == plural)
    return int((await ask(actor, COUNT % (one.name, plural), filter=given))["rows"]["totalCount"])


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


def weeks_ago(count: int) -> date:
    """The Monday of the week `count` weeks before this one."""
    today = datetime.now(ZONE).date()
    return today - timedelta(days=today.weekday(), weeks=count)


async def duty(corner: Corner, monday: date, done: datetime | None) -> None:
    """A weekly field visit of the week that begins on `monday`."""
    await Duty.create(
        community=corner.community,
        kind=RoutineKind.FIELD_VISIT,
        title="四下基层",
        starts_on=monday,
        ends_on=monday + timedelta(days=6),
        done_at=done,
        evidence="走访记录" if done else None,
    )


async def test_a_weekly_duty_is_kept_late_or_missed_at_the_boundary_of_sunday_midnight(
    database: BaseDBAsyncClient,
) -> None:
    corner = await working_by(await make_corner(), "002")
    sunday = {count: weeks_ago(count) + timedelta(days=6) for count in (1, 2)}
    await duty(corner, weeks_ago(2), datetime.combine(sunday[2], datetime.max.time(), ZONE))
    await duty(corner, weeks_ago(1), datetime.combine(sunday[1] + timedelta(days=1), datetime.min.time(), ZONE))
    await duty(corner, weeks_ago(0), None)

    found = part(await told(actor_in(corner, "COMMUNITY_ADMIN")), "rhythms", "weekly_field_visit")

    assert [period["first"] for period in found["periods"]] == [weeks_ago(n).isoformat() for n in (2, 1, 0)]
    assert [(p["status"], p["count"]) for p in found["periods"]] == [("KEPT", 1), ("LATE", 1), ("OPEN", 0)]
    assert (found["kept"], found["late"], found["missed"], found["post"]) == (1, 1, 0, "村（社区）书记")


async def test_an_event_at_midnight_belongs_to_the_month_in_china(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "001")
    first = datetime.now(ZONE).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    show = {"type": EventType.PERFORMANCE, "status": EventStatus.FINISHED, "theme": "邻里", "attached_service": "理发"}
    for title, starts, changed in (
        ("本月第一刻", first, {}),
        ("上月最后一刻", first - timedelta(seconds=1), {"theme": None}),
    ):
        await CulturalEvent.create(
            community=corner.community, title=title, starts_at=starts, ends_at=starts + timedelta(hours=1),
            **{**show, **changed},
        )  # fmt: skip

    found = part(await told(actor_in(corner, "COMMUNITY_ADMIN")), "rhythms", "monthly_show")

    assert [(p["status"], p["count"]) for p in found["periods"]] == [("MISSED", 0), ("MISSED", 0), ("KEPT", 1)]


async def test_a_half_month_ends_on_the_15th(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "004")
    last = datetime.now(ZONE).date().replace(day=1) - timedelta(days=1)
    for day in (last.replace(day=15), last.replace(day=16)):
        await Report.create(
            community=corner.community,
            title="半月",
            starts_on=day,
            ends_on=day,
            signed_at=datetime.now(UTC),
            signed_by="片长",
        )
    wide = TOLD.replace("periods: 3", "periods: 4")

    answer = await ask(actor_in(corner, "COMMUNITY_ADMIN"), wide)

    periods = part(answer["pack"], "rhythms", "half_month_analysis")["periods"]
    kept = {period["first"]: period["count"] for period in periods if period["status"] == "KEPT"}
    assert kept == {last.replace(day=1).isoformat(): 1, last.replace(day=16).isoformat(): 1}


PER_ESTATE = """rhythms:
  - key: reports
    names: {zh: 每小区半月分析, en: A report for each estate}
    period: HALF_MONTH
    evidence: {resource: Report, at: ends_on, where: {signed_at: {is_null: false}}}
    per: {resource: Estate, link: estate}
  - key: weekly_tea"""


async def test_a_rhythm_that_every_estate_owes_names_those_that_have_not_kept_it(database: BaseDBAsyncClient) -> None:
    text = SIXTH.replace("rhythms:\n  - key: weekly_tea", PER_ESTATE)
    corner = await working_by(await make_corner(), pack.load(text, linked()))
    admin, today = actor_in(corner, "COMMUNITY_ADMIN"), datetime.now(ZONE).date()
    other = await Estate.create(community=corner.community, name="试验另一小区", kind=EstateKind.OLD)
    await Report.create(
        community=corner.community, title="半月", estate=corner.rows["Estate"], starts_on=today, ends_on=today,
        signed_at=datetime.now(UTC), signed_by="片长",
    )  # fmt: skip

    found = part(await told(admin), "rhythms", "reports")

    now = found["periods"][-1]
    assert (now["status"], now["places"], now["keptPlaces"], now["count"]) == ("OPEN", 2, 1, 1)
    assert now["missing"] == {"id": {"in": [str(other.id)]}}
    assert found["placeResource"] == "estates" and await opened(admin, "estates", now["missing"]) == 1


STAFFED = """staffing:
  - key: team
    names: {zh: 一网格两楼, en: Two buildings a grid}
    pattern: 1+2+N
    per: Grid
    slots:
      - {term: "1", itself: true, names: {zh: 网格, en: Grid}}
      - {term: "2", names: {zh: 楼栋, en: Buildings}, counts: {resource: Building, link: grid}}
      - {term: N, least: 1, names: {zh: 场所, en: Venues}, counts: {resource: Venue, link: grid}}
"""


async def test_a_staffing_template_names_the_places_that_are_short(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), pack.load(SIXTH + STAFFED, linked()))
    beside = await make_corner(corner.community)
    await Building.create(estate=corner.rows["Estate"], grid=corner.grid, name="试验 2 栋")
    admin = actor_in(corner, "COMMUNITY_ADMIN")

    found = part(await told(admin), "staffing", "team")

    assert (found["places"], found["resource"]) == (2, "grids")
    assert [slot["short"] for slot in found["slots"]] == [None, 1, 0]
    assert found["slots"][1]["filter"] == {"id": {"in": [str(beside.grid.id)]}}


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

    assert [bool(rule["problem"]) for rule in found["coverage"]] == [True, True, False, False]
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
