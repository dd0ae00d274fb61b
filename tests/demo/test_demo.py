"""The demo: the same from the same seed, legal in every step, and each login in its own area."""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest

from backend.cases import WORKFLOW, Case, CaseEntry, CaseStatus
from backend.demo import build_world, load
from backend.demo.cases import WAYS
from backend.demo.logins import LOGINS
from backend.demo.world import World
from backend.events import CulturalEvent, EventStatus
from backend.governance import GovernancePack
from backend.graphql import execute
from backend.kit import codes, geo, seal
from backend.kit.registry import REGISTRY
from backend.people import Position, Resident
from backend.places import BuildingUnit, Community, Grid, ReportCode, Street, divisions
from backend.services import PointsAccount, PointsEntry
from backend.settings import Settings
from tests.actors import actor_of
from tests.factories import linked

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
CHANCE = ("_sealed", "password_hash", "token_hash")


@pytest.fixture(scope="module")
def world() -> World:
    """The small demo as it is on one Monday."""
    linked()
    seal.unlock("a secret for tests, long enough and known to all")
    return build_world(NOW, small=True)


@pytest.fixture(scope="module")
async def demo(settings: Settings, database: Any) -> AsyncIterator[dict[str, Any]]:
    """The small demo in the module's database."""
    yield await load(settings, small=True)


def told(world: World) -> dict[str, list[dict[str, Any]]]:
    """Every row of `world`, without what is random on purpose."""
    return {
        model.__name__: [
            {name: getattr(row, name, None) for name in model._meta.db_fields if not name.endswith(CHANCE)}
            for row in rows
        ]
        for model, rows in world.rows.items()
    }


def test_the_same_moment_makes_the_same_demo(world: World) -> None:
    assert told(build_world(NOW, small=True)) == told(world)


def test_outlines_of_grids_are_valid_and_do_not_overlap(world: World) -> None:
    for grids in world.grids.values():
        assert geo.topology({g.name: geo.geometry(g.polygon, "Polygon") for g in grids}, gaps=False) == []


def test_every_building_stands_in_its_grid(world: World) -> None:
    for grids in world.grids.values():
        areas = {grid.name: grid.polygon for grid in grids}
        for grid in grids:
            for building in world.buildings[grid.id]:
                assert geo.locate(*building.location["coordinates"], areas) == grid.name


def test_grids_are_numbered_and_coded_inside_their_community(world: World) -> None:
    for key, grids in world.grids.items():
        assert [grid.serial for grid in grids] == list(range(1, len(grids) + 1))
        parts = [codes.grid_parts(grid.code) for grid in grids]
        assert {(part.community, part.subject) for part in parts} == {(world.communities[key].code, codes.EVERYTHING)}
        assert [part.serial for part in parts] == [grid.serial for grid in grids]


def test_every_resource_has_rows(world: World) -> None:
    missing = {one.name for one in linked()} - {model.__name__ for model, rows in world.rows.items() if rows}

    assert missing == {"ApiToken"}  # which `load` puts there


def test_every_post_of_a_grid_is_in_its_community_and_every_wall_has_its_own_code(world: World) -> None:
    home = {grid.id: grid.community_id for grids in world.grids.values() for grid in grids}
    tokens = [code.token for code in world.of(ReportCode)]

    assert all(post.community_id == home[post.grid_id] for post in world.of(Position) if post.grid_id)
    assert len(set(tokens)) == len(tokens) == len(world.of(BuildingUnit))


def test_a_place_that_is_made_up_says_so(world: World) -> None:
    assert all(place.is_synthetic for model in (Street, Community, Grid) for place in world.of(model))


def test_three_places_have_their_official_codes_and_names_and_the_other_two_are_in_no_register(world: World) -> None:
    official = {one.code: divisions.is_official(one.code) for one in world.of(Community)}
    streets = {one.code: one.name for one in world.of(Street)}

    assert {code for code, known in official.items() if not known} == {"341702010901", "341702010902"}
    assert streets == {code: divisions.table()[code] for code in ("341702010", "500116006", "620201002")}
    for one in world.of(Community):
        if official[one.code]:
            assert divisions.table()[one.code].startswith(one.name.removesuffix("社区")), one.name


def test_each_article_s_communities_work_by_its_pack(world: World) -> None:
    articles = {pack.id: pack.article for pack in world.of(GovernancePack)}

    assert {world.communities[plan.key].pack_id: plan.article for plan in world.plans} == articles
    assert sorted(articles.values()) == ["000", "001", "002", "003", "004"]


def test_grids_are_numbered_from_north_to_south_and_from_west_to_east(world: World) -> None:
    for grids in world.grids.values():
        assert geo.serials([geo.geometry(grid.polygon, "Polygon") for grid in grids]) == [g.serial for g in grids]


def test_every_way_through_the_demo_is_legal() -> None:
    assert set(WAYS) == set(CaseStatus.__members__)
    for end, steps in WAYS.items():
        states = ("DRAFT",) if end == "DRAFT" else ("REPORTED", *steps)
        assert states[0] in WORKFLOW.start and states[-1] == end
        for before, after in pairwise(states):
            assert after in {move.target for move in WORKFLOW.possible(before)}, f"{before} to {after}"


def test_every_state_of_cases_and_events_is_shown(world: World) -> None:
    assert {case.status for case in world.of(Case)} == set(CaseStatus)
    assert {event.status for event in world.of(CulturalEvent)} == set(EventStatus)


def test_nothing_closed_lacks_an_answer_and_times_run_forward(world: World) -> None:
    for case in world.of(Case):
        if case.status in (CaseStatus.CLOSED, CaseStatus.ARCHIVED):
            assert case.resolved_at and case.closed_at and case.satisfaction and case.close_reason
        moments = [m for m in (case.reported_at, case.registered_at, case.resolved_at, case.closed_at) if m]
        assert moments == sorted(moments) and moments[-1] <= NOW


def test_every_reported_case_has_a_timeline_in_order(world: World) -> None:
    lines = Counter(entry.case_id for entry in world.of(CaseEntry))

    assert all(lines[case.id] >= 1 for case in world.of(Case))
    assert max(entry.at for entry in world.of(CaseEntry)) <= NOW


def test_people_are_nobody(world: World) -> None:
    people = world.of(Resident)

    assert len(people) > 3_000
    assert {person.id_number_masked[:3] for person in people} == {"990"}
    assert {person.phone_masked[:3] for person in people if person.phone_masked} == {"154"}
    assert len({person.id_number_index for person in people}) == len(people)


def test_every_resource_is_shown_and_no_row_contradicts_itself(world: World) -> None:
    models = {model.__name__: rows for model, rows in world.rows.items()}

    assert {one.name for one in REGISTRY} - {name for name, rows in models.items() if rows} == {"ApiToken"}
    assert [row.problems() for rows in models.values() for row in rows if row.problems()] == []


def test_the_points_of_an_account_are_those_of_its_entries(world: World) -> None:
    booked: Counter[Any] = Counter()
    for entry in world.of(PointsEntry):
        booked[entry.from_account_id] -= entry.amount
        booked[entry.to_account_id] += entry.amount

    assert {account.id: account.balance for account in world.of(PointsAccount)} == {
        account.id: booked[account.id] for account in world.of(PointsAccount)
    }
    assert min(a.balance for a in world.of(PointsAccount) if a.kind != "FUND") >= 0 and sum(booked.values()) == 0


async def test_loading_again_changes_nothing(demo: dict[str, Any], settings: Settings) -> None:
    before = await Resident.all().count()

    again = await load(settings, small=True)

    assert again["counts"] == {} and again["logins"] == demo["logins"]
    assert await Resident.all().count() == before


SEEN = """{
  communities(first: 100) { nodes { name } } grids(first: 100) { nodes { name } }
  cases(first: 100) { totalCount nodes { community { name } grid { name } leadDepartment title } }
  residents(first: 100) { totalCount nodes { household { grid { name } community { name } } } }
  jobPostings(first: 100) { nodes { status community { name } } }
  culturalEvents(first: 100) { nodes { status community { name } } }
}"""


async def seen_by(login: str) -> dict[str, Any]:
    """What the login finds in the lists of the demo."""
    answer = await execute(await actor_of(login), SEEN, {})
    assert "errors" not in answer, answer
    return dict(answer["data"])


def names(nodes: list[dict[str, Any]], *path: str) -> set[str]:
    """The distinct values at `path` of `nodes`."""
    found = set()
    for node in nodes:
        value: Any = node
        for step in path:
            value = value[step] if value else None
        found.add(value)
    return found


@pytest.mark.parametrize(
    ("login", "community"),
    [("limin", "东湖路社区"), ("sunyuelan", "清溪社区"), ("fangjinfeng", "金凤社区"), ("tiansuqin", "建设社区")],
)
async def test_an_admin_sees_the_own_community_and_no_other(demo: Any, login: str, community: str) -> None:
    seen = await seen_by(login)

    assert names(seen["communities"]["nodes"], "name") == {community}
    assert seen["cases"]["totalCount"] > 50 and seen["residents"]["totalCount"] > 200
    for plural in ("cases", "jobPostings", "culturalEvents"):
        assert names(seen[plural]["nodes"], "community", "name") == {community}
    assert names(seen["residents"]["nodes"], "household", "community", "name") == {community}


@pytest.mark.parametrize(
    ("login", "grid"),
    [("wangxiaoyan", "东湖花园网格"), ("zhaojianjun", "清溪家园网格"), ("qianguangming", "清溪二村网格")],
)
async def test_a_grid_worker_sees_the_own_grid_and_no_other(demo: Any, login: str, grid: str) -> None:
    seen = await seen_by(login)

    assert names(seen["grids"]["nodes"], "name") == {grid}
    assert names(seen["cases"]["nodes"], "grid", "name") == {grid}
    assert names(seen["residents"]["nodes"], "household", "grid", "name") == {grid}
    assert seen["cases"]["totalCount"] >= 3 and 20 < seen["residents"]["totalCount"] < 120


async def test_the_street_leader_sees_every_grid_and_nobodys_name(demo: Any) -> None:
    seen = await seen_by("zhoujianguo")

    assert len(seen["communities"]["nodes"]) == 3 and len(seen["grids"]["nodes"]) == 41
    assert seen["residents"] == {"totalCount": 0, "nodes": []}
    assert names(seen["cases"]["nodes"], "title") == {None}


@pytest.mark.parametrize(("login", "unit"), [("linchengguan", "URBAN_MANAGEMENT"), ("hewuye", "PROPERTY")])
async def test_staff_see_the_cases_of_their_department(demo: Any, login: str, unit: str) -> None:
    seen = await seen_by(login)

    assert seen["cases"]["totalCount"] > 0
    assert names(seen["cases"]["nodes"], "leadDepartment") == {unit}


async def test_the_mediator_sees_disputes_and_the_administrator_no_case(demo: Any) -> None:
    mediator, administrator = await seen_by("chenfaguan"), await seen_by("sysadmin")

    assert names(mediator["cases"]["nodes"], "leadDepartment") == {"MEDIATION_ROOM"}
    assert administrator["cases"]["totalCount"] == administrator["residents"]["totalCount"] == 0
    assert len(administrator["grids"]["nodes"]) == 79


async def test_the_resident_sees_what_is_public_and_themselves(demo: Any) -> None:
    seen = await seen_by("resident")

    assert seen["residents"]["totalCount"] == 1 and seen["cases"]["totalCount"] == 0
    assert names(seen["jobPostings"]["nodes"], "status") == {"PUBLISHED"}
    assert not names(seen["culturalEvents"]["nodes"], "status") & {"DRAFT", "SUBMITTED"}


def test_there_is_a_login_for_every_role_that_signs_in() -> None:
    assert {login.role.value for login in LOGINS} == {
        "SYSTEM_ADMIN",
        "STREET_LEADER",
        "COMMUNITY_ADMIN",
        "GRID_WORKER",
        "MEDIATOR",
        "STAFF",
        "RESIDENT",
    }
