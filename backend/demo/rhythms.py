"""What comes round in the demo's communities: duties week by week, half-monthly reports, micro-broadcasts.

Every period of the last year is kept, but for one duty of 000, so that a missed one is there to be seen.
"""

from datetime import datetime, timedelta

from backend.demo.communities import Plan
from backend.demo.world import World
from backend.governance import Duty, MediaClass, MediaForm, MediaItem, Period, Report, RoutineKind
from backend.governance.rhythm import Span, spans
from backend.kit.worktime import ZONE

DUTIES: dict[str, tuple[tuple[str, RoutineKind, Period, str], ...]] = {
    "000": (("talk_point_duty", RoutineKind.TALK_POINT, Period.WEEK, "居民说事坊值守"),),
    "002": (
        ("weekly_field_visit", RoutineKind.FIELD_VISIT, Period.WEEK, "每周四下基层"),
        ("monthly_collection", RoutineKind.OPINION_COLLECTION, Period.MONTH, "每月收集群众意见"),
    ),
    "003": (("screening", RoutineKind.SCREENING, Period.HALF_MONTH, "矛盾纠纷排查"),),
}
"""Key of the pack's rhythm, kind, period and title of what is owed, by article."""

PERIODS = {Period.WEEK: 60, Period.HALF_MONTH: 28, Period.MONTH: 14}
PERIODS_SMALL = 13
MISSED = 4
"""The period, counted back from this one, in which nobody kept the talk point of 000."""

EVIDENCE = {
    RoutineKind.TALK_POINT: "接待 6 人，登记 3 件，当场答复 2 件。",
    RoutineKind.FIELD_VISIT: "走访 4 个小区，收集意见 5 条，记录已存档。",
    RoutineKind.OPINION_COLLECTION: "收集意见 17 条，分三类交办。",
    RoutineKind.SCREENING: "排查 8 栋楼，发现 2 起苗头，已上门劝解。",
}
BROADCASTS = (
    ("党员楼栋长的一天", MediaClass.PARTY),
    ("高空抛物要担什么责任", MediaClass.LAW),
    ("医保缴费怎么办", MediaClass.LIVELIHOOD),
    ("陪独居老人过冬至", MediaClass.CARE),
    ("小区支部的周末", MediaClass.PARTY),
    ("物业费纠纷怎么调", MediaClass.LAW),
    ("电动车棚开放了", MediaClass.LIVELIHOOD),
    ("一封孩子的感谢信", MediaClass.CARE),
)


def keep_rhythms(world: World, plan: Plan) -> None:
    """Put the duties, reports and broadcasts of one community on the shelves."""
    for key, kind, period, title in DUTIES.get(plan.article, ()):
        count = PERIODS_SMALL if world.small else PERIODS[period]
        for back, one in enumerate(reversed(spans(period, world.day(0), count))):
            missed = plan.article == "000" and back == MISSED
            _owe(world, plan, key, kind, title, one, missed=missed)
    if plan.article == "004":
        _report(world, plan)
    _broadcast(world, plan)


def _owe(world: World, plan: Plan, key: str, kind: RoutineKind, title: str, one: Span, *, missed: bool) -> None:
    """A duty of the period `one`, done in it unless `missed` or not yet due."""
    latest = min(one.closes - timedelta(hours=7), world.now - timedelta(hours=2))
    at = datetime.combine(one.first + timedelta(days=3), datetime.min.time(), ZONE) + timedelta(hours=16)
    done = None if missed or latest < one.opens else min(at, latest)
    area = world.areas[plan.key][one.first.toordinal() % len(world.areas[plan.key])]
    world.make(
        Duty,
        made=one.opens - timedelta(days=2),
        community=world.communities[plan.key],
        kind=kind,
        rhythm=key,
        title=title,
        starts_on=one.first,
        ends_on=one.last,
        owner_name=area.head_name,
        place=f"{plan.name}说事坊" if kind is RoutineKind.TALK_POINT else None,
        done_at=done,
        evidence=EVIDENCE[kind] if done else None,
    )


def _report(world: World, plan: Plan) -> None:
    """004: the head of each area signs an analysis of each half month; that of the running one is a draft."""
    halves = spans(Period.HALF_MONTH, world.day(0), world.many(26, 4))
    for back, one in enumerate(reversed(halves)):
        for area in world.areas[plan.key]:
            rng, running = world.rng, back == 0
            signed = min(one.closes + timedelta(hours=17), world.now - timedelta(minutes=30))
            title = f"{area.name} {one.first:%Y 年 %-m 月}{'上' if one.first.day == 1 else '下'}半月分析"
            world.make(
                Report,
                made=one.opens,
                community=world.communities[plan.key],
                area=area,
                title=title,
                starts_on=one.first,
                ends_on=one.last,
                types={"环境": rng.randint(2, 9), "设施": rng.randint(1, 7), "纠纷": rng.randint(0, 3)},
                frequency={"楼道照明": rng.randint(1, 4), "杂物堆放": rng.randint(1, 4)},
                satisfaction={"满意": rng.randint(5, 12), "不满意": rng.randint(0, 2)},
                summary="楼道照明和杂物反映较多，已分别交办物业和网格。",
                signed_at=None if running else signed,
                signed_by=None if running else area.head_name,
            )


def _broadcast(world: World, plan: Plan) -> None:
    every = 15 if plan.article == "000" else 30
    for at in range(world.many(400 // every, 8)):
        title, kind = BROADCASTS[at % len(BROADCASTS)]
        live = plan.article == "003" and at % 2 == 0
        world.make(
            MediaItem,
            community=world.communities[plan.key],
            title=f"党群直播间：{title}" if live else title,
            media_class=kind,
            form=MediaForm.LIVE if live else MediaForm.VIDEO,
            published_on=world.day(at * every + 2),
            author=f"{plan.name}宣传队",
            reach=world.rng.randint(180, 1_900),
        )
