"""The demo's governance: the packs that ship, councils with their topics, and meetings.

What comes round, duties, reports and broadcasts, is in `rhythms`.
"""

from datetime import timedelta

from backend.concepts import linked
from backend.demo.communities import Plan
from backend.demo.rhythms import keep_rhythms
from backend.demo.world import World
from backend.governance import (
    CouncilGroup,
    GovernancePack,
    Meeting,
    MeetingKind,
    Topic,
    TopicKind,
    TopicSource,
    TopicStatus,
)
from backend.governance.pack import load
from backend.governance.structure import PACKS
from backend.kit.worktime import ZONE
from backend.places import Estate

MATTERS = (
    ("地下车库返沙治理", TopicKind.HARD, TopicStatus.DISCUSSING),
    ("非机动车棚加装充电桩", TopicKind.PRACTICAL, TopicStatus.CARRYING_OUT),
    ("成立业主委员会", TopicKind.BIG, TopicStatus.ACCEPTED),
    ("楼道照明改造", TopicKind.PRACTICAL, TopicStatus.CONFIRMED),
    ("小区主路拓宽", TopicKind.BIG, TopicStatus.COLLECTED),
)
PRACTICAL = (
    "小区路灯维修",
    "清理楼顶违建",
    "成立业主委员会",
    "增设电动车充电棚",
    "修补主干道坑洼",
    "加装单元门禁",
    "清掏化粪池",
    "架空层改活动室",
    "增设垃圾分类亭",
)
"""002: what people ask for in the council halls."""

COLLECTED, SOLVED = 36, 27
"""002: demands heard in the halls, and those of them that were done."""

OPEN = (TopicStatus.DISCUSSING, TopicStatus.DECIDED, TopicStatus.CARRYING_OUT)
FOUR = (
    MeetingKind.DEMOCRATIC_CONSULTATION,
    MeetingKind.RESIDENT_COUNCIL,
    MeetingKind.PROPERTY_JOINT,
    MeetingKind.OWNER_TALK,
)


def lay_down_packs(world: World) -> None:
    """Put the packs on the shelf. Comes before the communities, which link to them."""
    for path in sorted(PACKS.glob("*.yaml")):
        pack = load(path.read_text(encoding="utf-8"), linked())
        world.make(
            GovernancePack,
            code=pack.code,
            name=pack.names[0],
            name_en=pack.names[1],
            article=pack.article,
            summary=pack.summary[0],
            revision=pack.revision,
            document=dict(pack.document),
            loaded_at=world.now,
        )


def govern(world: World) -> None:
    """Give each community its pack, and put what it deliberates and owes on the shelves."""
    packs = {pack.article: pack for pack in world.of(GovernancePack)}
    for plan in world.plans:
        world.communities[plan.key].pack_id = packs[plan.article].id
        estates = [world.estates[grid.id][0] for grid in world.housing[plan.key]]
        groups = [_group(world, plan, estate) for estate in estates] if plan.article == "004" else []
        _deliberate(world, plan, estates, groups)
        _meet(world, plan)
        keep_rhythms(world, plan)
    _hear_in_halls(world)


def _group(world: World, plan: Plan, estate: Estate) -> CouncilGroup:
    area = next(area for area in world.areas[plan.key] if area.id == estate.area_id)  # type: ignore[attr-defined]
    return world.make(
        CouncilGroup,
        community=world.communities[plan.key],
        estate=estate,
        name=f"{estate.name}协商议事群",
        chat_group=f"{estate.name}协商议事群",
        leader_name=area.head_name,
        members="片长、党支部、社区民警、城管、业委会、物业、楼栋长",
        member_count=world.rng.randint(18, 60),
        founded_on=world.day(500),
    )


def _deliberate(world: World, plan: Plan, estates: list[Estate], groups: list[CouncilGroup]) -> None:
    for at, (title, kind, status) in enumerate(MATTERS):
        raised, estate = world.day(12 + at * 11), estates[at % len(estates)]
        held = world.moment(6 + at * 11, 19)
        decided = status in (TopicStatus.CARRYING_OUT, TopicStatus.CONFIRMED)
        topic = world.make(
            Topic,
            community=world.communities[plan.key],
            council_group=groups[at] if groups else None,
            estate=estate,
            title=title,
            kind=kind,
            source=TopicSource.COUNCIL_GROUP if groups else TopicSource.COMMON_CASES,
            status=status,
            raised_on=raised,
            resolution="按多数住户意见办，费用由维修资金列支。" if decided else None,
            decided_at=held if decided else None,
            done_at=held + timedelta(days=4) if status is TopicStatus.CONFIRMED else None,
        )
        kinds = [MeetingKind.RESIDENT_COUNCIL]
        kinds.append(MeetingKind.OWNER_TALK if kind is TopicKind.BIG else MeetingKind.PROPERTY_JOINT)
        meeting = world.make(
            Meeting,
            community=world.communities[plan.key],
            council_group=groups[at] if groups else None,
            title=f"{title}协商会",
            held_at=held,
            place="社区议事厅",
            kinds=kinds,
            attendance=world.rng.randint(9, 36),
            resolution=topic.resolution,
        )
        world.link("meeting_topic", meeting, topic)


def _meet(world: World, plan: Plan) -> None:
    """What comes round as a meeting: 001 and 003 every quarter, 003 also all four in one every month."""
    if plan.article in ("001", "003"):
        for quarter in range(world.many(9, 3)):
            title = "大党委联席会议" if plan.article == "001" else "红色集结号联席会议"
            _meeting(world, plan, title, [MeetingKind.PARTY_JOINT], 20 + quarter * 91)
    if plan.article == "003":
        for month in range(world.many(14, 3)):
            _meeting(world, plan, "“多好会”", list(FOUR), days_since_day(world, month, 12))


def days_since_day(world: World, months: int, day: int) -> float:
    """How many days ago the day `day` of the month `months` before this one was, in China; no day is ahead of today."""
    today = world.day(0)
    month = today.year * 12 + today.month - 1 - months
    return max(0, (today - today.replace(year=month // 12, month=month % 12 + 1, day=day)).days)


def _meeting(world: World, plan: Plan, title: str, kinds: list[MeetingKind], ago: float) -> None:
    held = min(world.moment(ago, 15), world.now - timedelta(hours=1))
    world.make(
        Meeting,
        community=world.communities[plan.key],
        title=f"{held.astimezone(ZONE):%Y 年 %-m 月}{title}",
        held_at=held,
        place="党群服务中心",
        kinds=kinds,
        chair="轮值主席：酒钢医院" if plan.article == "003" else "第一书记",
        attendance=world.rng.randint(14, 40),
        departments="公安、城管、市场监管、物业",
        resolution="逐项明确牵头单位和时限，下次会上通报。",
    )


def _hear_in_halls(world: World) -> None:
    """002: the demands that were heard in the council halls, most of them done."""
    keys = world.of_article("002")
    for at in range(COLLECTED):
        key = keys[at % len(keys)]
        grid = world.rng.choice(world.housing[key])
        estate, ago = world.estates[grid.id][0], 14 + at * 9
        status = OPEN[at % len(OPEN)] if at < COLLECTED - SOLVED else (TopicStatus.DONE, TopicStatus.CONFIRMED)[at % 2]
        solved = at >= COLLECTED - SOLVED
        decided = solved or status is not TopicStatus.DISCUSSING
        world.make(
            Topic,
            made=world.moment(ago, 10),
            community=world.communities[key],
            estate=estate,
            title=f"{estate.name}{PRACTICAL[at % len(PRACTICAL)]}",
            kind=(TopicKind.PRACTICAL, TopicKind.PRACTICAL, TopicKind.HARD, TopicKind.BIG)[at % 4],
            source=TopicSource.COUNCIL_HALL,
            status=status,
            raised_by="居民代表、业委会、楼栋长",
            raised_on=world.day(ago),
            resolution="列入实事，社区牵头，月内见效。" if decided else None,
            decided_at=world.moment(ago - 5, 16) if decided else None,
            done_at=world.moment(ago - 12, 16) if solved else None,
        )
