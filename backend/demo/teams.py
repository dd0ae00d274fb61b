"""The demo's teams, each with the size that an article gives it, and those who mediate, in their studios."""

from typing import Any

from backend.demo.communities import Plan
from backend.demo.equipment import person
from backend.demo.places import share
from backend.demo.world import World
from backend.people import (
    DisputeType,
    LegalQualification,
    MediationStudio,
    MediationTier,
    Mediator,
    MediatorGrade,
    Membership,
    StudioKind,
    Team,
    TeamKind,
    TeamRole,
)

Said = tuple[TeamKind, str, str | None, str, int]

TEAMS: dict[str, tuple[Said, ...]] = {
    "000": (
        (TeamKind.PARTY_RED, "党建红志愿服务队", "红管家", "收集、分析、处理、反馈", 146),
        (TeamKind.LAW_BLUE, "法治蓝志愿服务队", "法管家", "法律咨询、调解、普法", 96),
        (TeamKind.CULTURE, "社区文艺队", "社区大舞台", "自编自演歌舞、小品、戏曲", 22),
    ),
    "001": (
        (TeamKind.TALKS, "板凳宣讲团", "网格学习", "把政策讲到楼下", 12),
        (TeamKind.NEIGHBOURS, "网格服务队", "网格服务", "磨刀、理发、维修、法律咨询", 34),
        (TeamKind.STUDENTS, "青春护航服务队", "青春护航", "暑期课堂、课业辅导", 18),
    ),
    "002": (
        (TeamKind.CULTURE, "银发联盟", "银发联盟", "合唱、古筝、丝网花", 16),
        (TeamKind.STUDENTS, "雏鹰行动队", "雏鹰行动", "少儿托管、科普", 10),
        (TeamKind.RIDERS, "津新力量", "津新力量", "骑手、快递员参与治理", 9),
    ),
    "003": (
        (TeamKind.LEGAL, "小马扎普法队", "小马扎", "坐下来讲法", 18),
        (TeamKind.LEGAL, "蒲公英普法队", "蒲公英", "把法律带进楼道", 16),
        (TeamKind.LEGAL, "小红帽普法队", "小红帽", "街头宣传、劝导", 20),
        (TeamKind.CARE, "“建设姐姐”志愿队", "建设姐姐", "一对一帮扶", 24),
        (TeamKind.RIDERS, "“青年加油”队", "小哥E站", "骑手随手报", 15),
        (TeamKind.MEDIATION, "“5+N”矛盾调解队", None, "快速反应、立即排查", 12),
    ),
    "004": (
        (TeamKind.BUILDING_HEADS, "楼栋长服务志愿队", None, "联络、调解、帮扶、组织", 182),
        (TeamKind.STUDENTS, "大学生志愿队", None, "周末辅导、反诈宣传", 46),
        (TeamKind.WORKING_PARTY_MEMBERS, "在职党员志愿队", None, "认领微心愿、清洁家园", 120),
        (TeamKind.NEIGHBOURS, "邻里队", "邻里帮帮团", "修灯换锁、代买代取", 64),
    ),
}
"""The teams of a community, by article: kind, name, brand, what it does, how many people."""

STUDIOS: dict[str, tuple[tuple[StudioKind, MediationTier, str], ...]] = {
    "000": (
        (StudioKind.JUDGE_ROOM, MediationTier.COMMUNITY, "“老法官”调解室"),
        (StudioKind.MOOT_COURT, MediationTier.COMMUNITY, "模拟法庭"),
    ),
    "002": (
        (StudioKind.DEMO_STUDIO, MediationTier.COMMUNITY, "示范调解工作室"),
        (StudioKind.ROOM, MediationTier.GRID, "网格调解室"),
    ),
}
USUAL_STUDIOS = (
    (StudioKind.ROOM, MediationTier.COMMUNITY, "老法官调解工作室"),
    (StudioKind.ROOM, MediationTier.GRID, "邻里调解室"),
)
AT_THE_STREET = (
    (StudioKind.DEMO_STUDIO, MediationTier.STREET, "街道金牌调解工作室"),
    (StudioKind.DEMO_STUDIO, MediationTier.STREET, "街道物业纠纷调解工作室"),
    (StudioKind.DEMO_STUDIO, MediationTier.STREET, "街道婚姻家庭调解工作室"),
)
"""002: nine studios of communities and these are twelve."""

GOLD, REGULAR = 57, 201
"""002: mediators of the street by grade; the regular ones are counted beside the gold ones."""


def form_teams(world: World) -> None:
    """Put teams with their members on the shelves."""
    for plan in world.plans:
        for said in TEAMS[plan.article]:
            _team(world, plan.key, *said)


def _team(world: World, key: str, kind: TeamKind, name: str, brand: str | None, service: str, size: int) -> None:
    community = world.communities[key]
    grown = [one for grid in world.grids[key] for one in world.grown[grid.id]]
    people = world.rng.sample(grown, min(size, world.many(size, 14)))
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
    legal = kind in (TeamKind.LAW_BLUE, TeamKind.LEGAL)
    for at, one in enumerate(people):
        world.make(
            Membership,
            community=community,
            team=team,
            person_name=one.name,
            resident=one,
            role=TeamRole.LEADER if at == 0 else TeamRole.MEMBER,
            legal_qualification=tuple(LegalQualification)[at % 4] if legal else None,
            is_party=kind in (TeamKind.PARTY_RED, TeamKind.WORKING_PARTY_MEMBERS),
            joined_on=world.day(world.rng.randint(30, 1100)),
        )


def appoint_mediators(world: World) -> None:
    """Put studios and mediators on the shelves."""
    streets = world.of_article("002")
    gold, regular = share(world.many(GOLD, 12), len(streets)), share(world.many(REGULAR, 20), len(streets))
    for plan in world.plans:
        said = STUDIOS.get(plan.article, USUAL_STUDIOS)
        if plan.key == streets[0]:
            said = (*said, *AT_THE_STREET)
        studios = [_studio(world, plan, *one) for one in said]
        if plan.key in streets:
            at = streets.index(plan.key)
            grades = [MediatorGrade.GOLD] * gold[at] + [MediatorGrade.REGULAR] * regular[at]
        else:
            grades = [MediatorGrade.GOLD, *[MediatorGrade.REGULAR] * 7]
        for nth, grade in enumerate(grades):
            _mediator(world, plan.key, studios[nth % len(studios)], grade, is_first=nth == 0)


def _studio(world: World, plan: Plan, kind: StudioKind, tier: MediationTier, name: str) -> MediationStudio:
    venue = next((venue for venue in world.venues[plan.key] if venue.kind == "MEDIATION_ROOM"), None)
    on_street = tier is MediationTier.STREET
    said: dict[str, Any] = {"venue": venue} if venue and not on_street else {}
    return world.make(
        MediationStudio,
        community=world.communities[plan.key],
        name=f"{world.streets[plan.street].name if on_street else plan.name}{name.removeprefix('街道')}",
        kind=kind,
        tier=tier,
        leader_name=person(world, 64),
        opening_hours="周一至周五 09:00–17:00",
        opened_on=world.day(500),
        **said,
    )


def _mediator(world: World, key: str, studio: MediationStudio, grade: MediatorGrade, *, is_first: bool) -> None:
    user = world.users.get(f"mediator:{key}") if is_first else None
    best = world.rng.sample(tuple(DisputeType)[:6], 2)
    world.make(
        Mediator,
        community=world.communities[key],
        person_name=user.name if user else person(world, 60),
        grade=grade,
        tier=studio.tier,
        specialties=[one for one in DisputeType if one in best],
        studio=studio,
        certified_on=world.day(world.rng.randint(100, 1500)),
        **({"user": user} if user else {}),
    )
