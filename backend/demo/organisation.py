"""The demo's organisation: units, posts and party branches of every community, by the names of its article."""

from typing import Any

from backend.demo.communities import Plan
from backend.demo.equipment import person
from backend.demo.teams import appoint_mediators, form_teams
from backend.demo.world import World
from backend.people import (
    DutyKind,
    OrgKind,
    OrgUnit,
    PartyBranch,
    PartyClass,
    PartyMember,
    Position,
    PostKind,
)
from backend.places import Building, BuildingUnit, Grid, GridKind

MORE_POSTS: dict[str, tuple[tuple[PostKind, str | None], ...]] = {
    "001": (
        (PostKind.FIRST_SECRETARY, "街道党工委"),
        (PostKind.COMMITTEE_MEMBER, "公安分局"),
        (PostKind.COMMITTEE_MEMBER, "城管局"),
        (PostKind.COMMITTEE_MEMBER, "市场监管局"),
    ),
    "003": (
        (PostKind.ROTATING_CHAIR, "酒钢医院"),
        (PostKind.JUDGE, "城区人民法院"),
        (PostKind.PROSECUTOR, "城区人民检察院"),
        (PostKind.POLICE_OFFICER, "建设派出所"),
        (PostKind.JUSTICE_OFFICE, "司法所"),
        (PostKind.LAWYER, "雄关律师事务所"),
    ),
    "004": ((PostKind.POLICE_OFFICER, "清风派出所"), (PostKind.SERVICE_DESK, None)),
}
"""Posts of a whole community that only one article tells of, and where the people come from."""

IN_GRIDS: dict[str, tuple[PostKind, ...]] = {
    "003": (
        PostKind.COMMITTEE_MEMBER,
        PostKind.WORKING_PARTY_MEMBER,
        PostKind.WORKING_PARTY_MEMBER,
        PostKind.LEGAL_RESIDENT,
        PostKind.LEGAL_RESIDENT,
        PostKind.LEGAL_RESIDENT,
    ),
}
"""Posts of every grid beside head, worker and legal-aware person: 1+3+M+N, and the law team 1+1+N."""

CLASSES = ((PartyClass.BACKBONE, 2), (PartyClass.ORDINARY, 4), (PartyClass.MOBILE, 1), (PartyClass.ELDERLY, 2))
SPECIAL_ORGS = 27
"""002: of thirty estates, so many have a special party organisation."""


def organise(world: World) -> None:
    """Put units, posts, branches, teams and mediators of every community on the shelves."""
    for plan in world.plans:
        key, committee = plan.key, _committee(world, plan.key)
        for grid in world.grids[key]:
            _grid(world, plan, grid, committee)
        for area in world.areas[key]:
            _post(world, key, PostKind.AREA_HEAD, area.head_name, area=area, phone=area.head_phone, is_public=True)
        for kind, employer in MORE_POSTS.get(plan.article, ()):
            _post(world, key, kind, None, org_unit=committee, employer=employer, is_party=True, is_public=True)
    form_teams(world)
    appoint_mediators(world)


def _committee(world: World, key: str) -> OrgUnit:
    community, secretary = world.communities[key], world.users[f"admin:{key}"]
    own = secretary if secretary.community_id == community.id else None
    name = own.name if own else person(world)
    unit = world.make(
        OrgUnit,
        community=community,
        name=f"{community.name}“大党委”",
        kind=OrgKind.BIG_PARTY_COMMITTEE,
        local_name="大党委",
        leader_name=name,
    )
    _post(
        world,
        key,
        PostKind.SECRETARY,
        name,
        org_unit=unit,
        user=own,
        is_party=True,
        is_public=True,
        phone=community.phone,
    )
    return unit


def _post(world: World, key: str, kind: PostKind, name: str | None, **said: Any) -> Position:
    kept = {field: value for field, value in said.items() if value is not None}
    return world.make(
        Position,
        community=world.communities[key],
        kind=kind,
        person_name=name or person(world),
        from_on=world.day(world.rng.randint(100, 1500)),
        **kept,
    )


def _grid(world: World, plan: Plan, grid: Grid, committee: OrgUnit) -> None:
    key, public = plan.key, {"grid": grid, "phone": grid.phone, "is_public": True}
    worker = world.users.get(f"worker:{grid.id}")
    _post(world, key, PostKind.GRID_HEAD, None, is_party=True, **public)
    _post(world, key, PostKind.GRID_WORKER, grid.worker_name, user=worker, **public)
    _post(world, key, PostKind.LEGAL_AWARE, None, grid=grid, is_public=True)
    for kind in IN_GRIDS.get(plan.article, ()):
        _post(world, key, kind, None, grid=grid, is_party=kind is not PostKind.LEGAL_RESIDENT)
    if grid.kind is GridKind.BASIC:
        world.counts["estate of", plan.article] += 1
        if plan.article != "002" or world.counts["estate of", "002"] <= SPECIAL_ORGS:
            _branch(world, plan, grid, committee)
    for building in world.buildings[grid.id]:
        _heads(world, plan, grid, building, [u for u in world.units[grid.id] if u.building_id == building.id])


def _heads(world: World, plan: Plan, grid: Grid, building: Building, units: list[BuildingUnit]) -> None:
    key, place = plan.key, {"grid": grid, "building": building, "is_public": True}
    is_party = world.rng.random() < 0.5
    if plan.article != "001":
        _post(world, key, PostKind.BUILDING_HEAD, None, is_party=is_party, duties=list(DutyKind), **place)
    if building.red_steward:
        _post(world, key, PostKind.RED_STEWARD, building.red_steward, is_party=True, **place)
    if building.law_steward:
        _post(world, key, PostKind.LAW_STEWARD, building.law_steward, **place)
    head = PostKind.UNIT_HEAD if plan.article == "003" else PostKind.CORRIDOR_HEAD
    for unit in units:
        if unit.corridor_head:
            world.counts["head of", plan.key] += 1
            in_party = world.counts["head of", plan.key] % 6 != 0  # five in six: 001 has more than eight in ten
            _post(world, key, head, unit.corridor_head, unit=unit, is_party=in_party, **place)


def _branch(world: World, plan: Plan, grid: Grid, committee: OrgUnit) -> None:
    community, estate = world.communities[plan.key], world.estates[grid.id][0]
    special = plan.article == "002"
    name, secretary = f"{estate.name}{'特设党支部' if special else '党支部'}", person(world, 58)
    _post(
        world, plan.key, PostKind.BRANCH_SECRETARY, secretary, grid=grid, estate=estate, is_party=True, is_public=True
    )
    unit = world.make(
        OrgUnit,
        community=community,
        name=name,
        kind=OrgKind.ESTATE_SPECIAL if special else OrgKind.ESTATE_BRANCH,
        parent=committee,
        level=2,
        leader_name=secretary,
        estate=estate,
        grid=grid,
    )
    branch = world.make(
        PartyBranch,
        community=community,
        name=name,
        secretary_name=secretary,
        org_unit=unit,
        estate=estate,
        grid=grid,
        founded_on=world.day(900),
    )
    for _ in range(world.rng.randint(4, 7)):
        world.make(
            PartyMember,
            community=community,
            branch=branch,
            person_name=person(world, world.rng.randint(25, 75)),
            party_class=world.weighted(CLASSES),
            is_reported=world.rng.random() < 0.3,
            joined_on=world.day(world.rng.randint(100, 3000)),
        )
