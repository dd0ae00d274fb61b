"""Promises kept, late and missed over the boundaries of their periods; places that are short of people."""

from datetime import UTC, date, datetime, timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from backend.concepts import linked
from backend.events import CulturalEvent, EventStatus, EventType
from backend.governance import Duty, Report, RoutineKind, pack
from backend.kit.worktime import ZONE
from backend.places import Area, Building, Estate, EstateKind
from tests.actors import actor_in
from tests.api.asking import ask
from tests.factories import Corner, make_corner
from tests.governance.telling import TOLD, opened, part, told, working_by
from tests.governance.test_packs import SIXTH


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


async def test_a_half_month_ends_on_the_15th_and_every_area_owes_its_report(database: BaseDBAsyncClient) -> None:
    corner = await working_by(await make_corner(), "004")
    last = datetime.now(ZONE).date().replace(day=1) - timedelta(days=1)
    area, other = corner.rows["Area"], await Area.create(community=corner.community, name="试验二片")
    for of, day in ((area, 15), (area, 16), (other, 16)):
        signed = {"area": of, "signed_at": datetime.now(UTC), "signed_by": "片长", "title": "半月"}
        on = last.replace(day=day)
        await Report.create(community=corner.community, starts_on=on, ends_on=on, **signed)

    answer = await ask(actor_in(corner, "COMMUNITY_ADMIN"), TOLD.replace("periods: 3", "periods: 4"))

    periods = part(answer["pack"], "rhythms", "half_month_analysis")["periods"]
    assert {period["places"] for period in periods} == {2}
    found = {period["first"]: (period["status"], period["keptPlaces"], period["count"]) for period in periods}
    assert found[last.replace(day=1).isoformat()] == ("MISSED", 1, 1)
    assert found[last.replace(day=16).isoformat()] == ("KEPT", 2, 2)
    first = next(period for period in periods if period["first"] == last.replace(day=1).isoformat())
    assert first["missing"] == {"id": {"in": [str(other.id)]}}


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
