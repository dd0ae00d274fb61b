"""The demo's governance: the packs that ship, councils with topics and meetings, duties, reports, broadcasts."""

from datetime import date, timedelta

from backend.concepts import linked
from backend.demo import names
from backend.demo.world import World
from backend.governance import (
    CouncilGroup,
    Duty,
    GovernancePack,
    MediaClass,
    MediaItem,
    Meeting,
    Report,
    RoutineKind,
    Topic,
    TopicKind,
    TopicSource,
    TopicStatus,
)
from backend.governance.pack import load
from backend.governance.structure import PACKS
from backend.places import Community, Estate

WORKS_BY = {"donghu": "wuwei"}
"""The community that an article is about, and the code of its pack; the others work by the second."""

MATTERS = (
    ("地下车库返沙治理", TopicKind.HARD, TopicStatus.DISCUSSING),
    ("非机动车棚加装充电桩", TopicKind.PRACTICAL, TopicStatus.CARRYING_OUT),
    ("成立业主委员会", TopicKind.BIG, TopicStatus.ACCEPTED),
    ("楼道照明改造", TopicKind.PRACTICAL, TopicStatus.CONFIRMED),
    ("小区主路拓宽", TopicKind.BIG, TopicStatus.COLLECTED),
)
BROADCASTS = (
    ("党员楼栋长的一天", MediaClass.PARTY),
    ("高空抛物要担什么责任", MediaClass.LAW),
    ("医保缴费怎么办", MediaClass.LIVELIHOOD),
    ("陪独居老人过冬至", MediaClass.CARE),
)
WEEKS, HALF_MONTHS = 8, 6


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
    packs = {pack.code: pack for pack in world.of(GovernancePack)}
    for key, community in world.communities.items():
        pack = packs.get(WORKS_BY.get(key, "")) or next(iter(packs.values()))
        community.pack_id = pack.id
        estates = [world.estates[grid.id][0] for grid in world.grids[key]]
        groups = [_group(world, community, estate) for estate in dict.fromkeys(estates)]
        _deliberate(world, community, groups)
        _keep_duties(world, community)
        _report(world, community, groups)
        for at, (title, kind) in enumerate(BROADCASTS):
            published, reach = world.day(at * 9 + 2), world.rng.randint(180, 1_900)
            world.make(
                MediaItem, community=community, title=title, media_class=kind, published_on=published, reach=reach
            )


def _group(world: World, community: Community, estate: Estate) -> CouncilGroup:
    return world.make(
        CouncilGroup,
        community=community,
        estate=estate,
        name=f"{estate.name}协商议事群",
        leader_name=names.family_name(world.rng) + names.given_name(world.rng, True, 50),
        members="片长、党支部、社区民警、城管、业委会、物业、楼栋长",
        member_count=world.rng.randint(18, 60),
        founded_on=world.day(500),
    )


def _deliberate(world: World, community: Community, groups: list[CouncilGroup]) -> None:
    for at, ((title, kind, status), group) in enumerate(zip(MATTERS, groups, strict=False)):
        topic = world.make(
            Topic,
            community=community,
            council_group=group,
            estate_id=group.estate_id,
            title=title,
            kind=kind,
            source=TopicSource.COUNCIL_GROUP,
            status=status,
            raised_on=world.day(12 + at * 11),
        )
        meeting = world.make(
            Meeting,
            community=community,
            council_group=group,
            title=f"{title}协商会",
            held_at=world.moment(6 + at * 11, 19),
            place="社区议事厅",
            resident_council=True,
            property_joint=kind is not TopicKind.BIG,
            owner_talk=kind is TopicKind.BIG,
            attendance=world.rng.randint(9, 36),
        )
        world.link("meeting_topic", meeting, topic)


def _keep_duties(world: World, community: Community) -> None:
    for week in range(WEEKS):
        starts = world.day(week * 7 + world.now.weekday())
        done = world.moment(week * 7 + 1, 16) if week != 3 else None
        world.make(
            Duty,
            community=community,
            kind=RoutineKind.FIELD_VISIT,
            title="每周四下基层",
            starts_on=starts,
            ends_on=starts + timedelta(days=6),
            done_at=done if done and done <= world.now else None,
            evidence="走访记录已存档。" if done else None,
        )


def _report(world: World, community: Community, groups: list[CouncilGroup]) -> None:
    for at, (starts, ends) in enumerate(_half_months(world.day(0))):
        group = groups[at % len(groups)]
        world.make(
            Report,
            community=community,
            estate_id=group.estate_id,
            title=f"{starts:%Y 年 %m 月}{'上' if starts.day == 1 else '下'}半月分析",
            starts_on=starts,
            ends_on=ends,
            types={"环境": world.rng.randint(2, 9), "设施": world.rng.randint(1, 7)},
            satisfaction={"满意": world.rng.randint(5, 12), "不满意": world.rng.randint(0, 2)},
            summary="楼道照明和杂物反映较多，已分别交办物业和网格。",
            signed_at=world.moment(max(0.0, float((world.day(0) - ends).days - 1)), 17) if at else None,
            signed_by=group.leader_name if at else None,
        )


def _half_months(today: date) -> list[tuple[date, date]]:
    """The last complete half months before `today`, newest first."""
    found: list[tuple[date, date]] = []
    ends = today.replace(day=15) if today.day > 15 else today.replace(day=1) - timedelta(days=1)
    while len(found) < HALF_MONTHS:
        starts = ends.replace(day=1 if ends.day == 15 else 16)
        found.append((starts, ends))
        ends = starts - timedelta(days=1)
    return found
