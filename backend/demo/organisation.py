"""The demo's organisation: units, posts, party branches, teams, and those who mediate."""

from typing import Any

from backend.demo.equipment import person
from backend.demo.world import World
from backend.people import (
    DisputeType,
    DutyKind,
    LegalQualification,
    MediationStudio,
    MediationTier,
    Mediator,
    MediatorGrade,
    Membership,
    OrgKind,
    OrgUnit,
    PartyBranch,
    PartyClass,
    PartyMember,
    Position,
    PostKind,
    StudioKind,
    Team,
    TeamKind,
    TeamRole,
)
from backend.places import Building, BuildingUnit, Grid, GridKind

CLASSES = ((PartyClass.BACKBONE, 2), (PartyClass.ORDINARY, 4), (PartyClass.MOBILE, 1), (PartyClass.ELDERLY, 2))
TEAMS = (
    (TeamKind.PARTY_RED, "党建红志愿服务队", "红管家", "收集、分析、处理、反馈", 14),
    (TeamKind.LAW_BLUE, "法治蓝志愿服务队", "法管家", "法律咨询、调解、普法", 10),
    (TeamKind.BUILDING_HEADS, "楼栋长服务志愿队", None, "联络、调解、帮扶、组织", 8),
    (TeamKind.NEIGHBOURS, "邻里帮帮团", "小红帽", "修灯换锁、代买代取", 8),
)
STUDIOS = (
    (StudioKind.DEMO_STUDIO, MediationTier.COMMUNITY, "老法官调解工作室"),
    (StudioKind.ROOM, MediationTier.GRID, "邻里调解室"),
)


def organise(world: World) -> None:
    """Put units, posts, branches, teams and mediators of every community on the shelves."""
    for key in world.communities:
        committee = _committee(world, key)
        for grid in world.grids[key]:
            _grid(world, key, grid, committee)
        for area in world.areas[key]:
            _post(world, key, PostKind.AREA_HEAD, area.head_name, area=area, phone=area.head_phone, is_public=True)
        for said in TEAMS:
            _team(world, key, *said)
        for kind, tier, name in STUDIOS:
            _studio(world, key, kind, tier, name)


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


def _grid(world: World, key: str, grid: Grid, committee: OrgUnit) -> None:
    public: dict[str, Any] = {"grid": grid, "phone": grid.phone, "is_public": True}
    worker = world.users.get(f"worker:{grid.id}")
    _post(world, key, PostKind.GRID_HEAD, None, is_party=True, **public)
    _post(world, key, PostKind.GRID_WORKER, grid.worker_name, user=worker, **public)
    _post(world, key, PostKind.LEGAL_AWARE, None, grid=grid, is_public=True)
    if grid.kind is GridKind.BASIC:
        _branch(world, key, grid, committee)
    for building in world.buildings[grid.id]:
        _heads(world, key, grid, building, [u for u in world.units[grid.id] if u.building_id == building.id])


def _heads(world: World, key: str, grid: Grid, building: Building, units: list[BuildingUnit]) -> None:
    place: dict[str, Any] = {"grid": grid, "building": building, "is_public": True}
    is_party = world.rng.random() < 0.5
    _post(world, key, PostKind.BUILDING_HEAD, None, is_party=is_party, duties=list(DutyKind), **place)
    if building.red_steward:
        _post(world, key, PostKind.RED_STEWARD, building.red_steward, is_party=True, **place)
    if building.law_steward:
        _post(world, key, PostKind.LAW_STEWARD, building.law_steward, **place)
    for unit in units:
        if unit.corridor_head:
            head = PostKind.CORRIDOR_HEAD
            _post(world, key, head, unit.corridor_head, unit=unit, is_party=world.rng.random() < 0.8, **place)


def _branch(world: World, key: str, grid: Grid, committee: OrgUnit) -> None:
    community, estate = world.communities[key], world.estates[grid.id][0]
    name, secretary = f"{estate.name}党支部", person(world, 58)
    unit = world.make(
        OrgUnit,
        community=community,
        name=name,
        kind=OrgKind.ESTATE_BRANCH,
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


def _team(world: World, key: str, kind: TeamKind, name: str, brand: str | None, service: str, size: int) -> None:
    community = world.communities[key]
    grown = [one for one in world.residents[key] if one.birth_on and one.birth_on.year < world.now.year - 20]
    people = world.rng.sample(grown, size)
    team = world.make(
        Team,
        community=community,
        name=f"{community.name}{name}",
        kind=kind,
        brand=brand,
        service=service,
        leader_name=people[0].name,
        founded_on=world.day(1200),
    )
    for at, one in enumerate(people):
        legal = kind is TeamKind.LAW_BLUE
        world.make(
            Membership,
            community=community,
            team=team,
            person_name=one.name,
            resident=one,
            role=TeamRole.LEADER if at == 0 else TeamRole.MEMBER,
            legal_qualification=tuple(LegalQualification)[at % 4] if legal else None,
            is_party=kind is TeamKind.PARTY_RED,
            joined_on=world.day(world.rng.randint(30, 1100)),
        )


def _studio(world: World, key: str, kind: StudioKind, tier: MediationTier, name: str) -> None:
    community, user = world.communities[key], world.users.get(f"mediator:{key}")
    studio = world.make(
        MediationStudio,
        community=community,
        name=f"{community.name}{name}",
        kind=kind,
        tier=tier,
        leader_name=person(world, 64),
        venue=next((venue for venue in world.venues[key] if venue.kind == "MEDIATION_ROOM"), None),
        opening_hours="周一至周五 09:00–17:00",
        opened_on=world.day(500),
    )
    for at in range(4):
        is_user = user is not None and at == 0 and kind is StudioKind.DEMO_STUDIO
        world.make(
            Mediator,
            community=community,
            person_name=user.name if user and is_user else person(world, 60),
            grade=MediatorGrade.GOLD if at == 0 else MediatorGrade.REGULAR,
            tier=tier,
            specialties=world.rng.sample(tuple(DisputeType)[:6], 2),
            studio=studio,
            certified_on=world.day(world.rng.randint(100, 1500)),
            user=user if is_user else None,
        )
