"""The demo's points and its three lists: who earned what, and which problem met which resource."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from backend.demo.world import World
from backend.people import ResidentTag, TagKind
from backend.services import (
    AccountKind,
    Pledge,
    PointsAccount,
    PointsEntry,
    PointsEntryKind,
    ProblemClass,
    ProblemItem,
    ProblemStatus,
    ResourceItem,
    ResourceKind,
    RewardItem,
    TaskItem,
    TaskStatus,
    VolunteerActivity,
)

REWARDS = (("抽纸一提", 20, 60), ("洗衣液 2 公斤", 50, 24), ("食用油 5 升", 120, 10), ("免费理发一次", 30, 40))
PLEDGES = (
    ("市第三小学", "周末开放操场和图书室", "操场", ResourceKind.PREMISES, ProblemClass.CHILD_CARE, "周末 8:00–17:00"),
    (
        "城东卫生服务中心",
        "每月一次坐诊和健康讲座",
        "全科医生",
        ResourceKind.STAFF,
        ProblemClass.ELDERLY_CARE,
        "每月一次",
    ),
    ("百荷物业", "免费检修楼道照明", "水电维修工", ResourceKind.SKILL, ProblemClass.PROPERTY, "工作日"),
    ("城管中队", "每周一次杂物清理", "清运车", ResourceKind.EQUIPMENT, ProblemClass.ENVIRONMENT, "每周五"),
    ("市文化馆", "派老师教合唱和书法", "文化辅导老师", ResourceKind.SERVICE, ProblemClass.CULTURE, "每周三下午"),
)
PROBLEMS = (
    ("放学后孩子没有活动的地方", ProblemClass.CHILD_CARE),
    ("老人看病配药要跑很远", ProblemClass.ELDERLY_CARE),
    ("三栋楼道灯常坏没人修", ProblemClass.PROPERTY),
    ("小区后门堆满建筑垃圾", ProblemClass.ENVIRONMENT),
    ("合唱队没有老师带", ProblemClass.CULTURE),
    ("车棚漏雨电瓶车淋湿", ProblemClass.PROPERTY),
)
STATES = (
    ProblemStatus.SOLVED,
    ProblemStatus.IN_PROGRESS,
    ProblemStatus.MATCHED,
    ProblemStatus.SOLVED,
    ProblemStatus.RAISED,
    ProblemStatus.SHELVED,
)
TASKS = {
    ProblemStatus.SOLVED: TaskStatus.DONE,
    ProblemStatus.IN_PROGRESS: TaskStatus.DOING,
    ProblemStatus.MATCHED: TaskStatus.WAITING,
}
EARNED, GIVERS = 15, 12
"""Points for an activity, and how many residents of a community have an account."""


def keep_lists(world: World) -> None:
    """Put points, pledges, resources, problems and tasks of every community on the shelves."""
    for plan in world.plans:
        _points(world, plan.key)
        _lists(world, plan.key, PROBLEMS if plan.article in ("001", "004") else PROBLEMS[:3])


def _points(world: World, key: str) -> None:
    community = world.communities[key]
    fund = world.make(PointsAccount, community=community, name=f"{community.name}积分池", kind=AccountKind.FUND)
    shop = world.make(PointsAccount, community=community, name=f"{community.name}兑换超市", kind=AccountKind.SHOP)
    goods = [
        world.make(RewardItem, community=community, name=name, price=price, stock=stock, supplier="共建商户")
        for name, price, stock in REWARDS
    ]
    done = [one for one in world.of(VolunteerActivity) if one.community_id == community.id and one.served_count][-40:]
    tags: list[Any] = world.of(ResidentTag)
    volunteers = {tag.resident_id for tag in tags if tag.kind is TagKind.VOLUNTEER}
    crowd = sorted(world.residents[key], key=lambda person: person.id not in volunteers)[:GIVERS]
    for at, person in enumerate(crowd):
        account = world.make(
            PointsAccount, community=community, name=person.name, kind=AccountKind.RESIDENT, resident=person
        )
        for activity in done[: 2 + at % 3]:
            said = {"amount": EARNED, "reason": f"参加{activity.title}", "activity": activity, "at": activity.ends_at}
            _book(world, PointsEntryKind.EARN, fund, account, **said)
        if at % 3 == 0:
            said = {"amount": goods[0].price, "reason": f"兑换{goods[0].name}", "reward": goods[0], "at": world.now}
            _book(world, PointsEntryKind.REDEEM, account, shop, **said)


def _book(world: World, kind: PointsEntryKind, giver: PointsAccount, taker: PointsAccount, **said: Any) -> None:
    """An entry, booked on both accounts, as saving one does."""
    world.make(
        PointsEntry,
        made=said["at"],
        community_id=taker.community_id,
        kind=kind,
        from_account=giver,
        to_account=taker,
        **said,
    )
    giver.balance -= said["amount"]
    taker.balance += said["amount"]


def _lists(world: World, key: str, problems: Sequence[tuple[str, ProblemClass]]) -> None:
    community = world.communities[key]
    resources: dict[ProblemClass, ResourceItem] = {}
    for at, (unit, promise, name, kind, fits, when) in enumerate(PLEDGES):
        signed = (world.now - timedelta(days=200 + at * 20)).date()
        pledge = world.make(
            Pledge,
            community=community,
            unit=unit,
            promise=promise,
            signed_on=signed,
            valid_until_on=signed + timedelta(days=730),
            contact_name="联络员",
        )
        resources[fits] = world.make(
            ResourceItem,
            community=community,
            name=name,
            kind=kind,
            unit=unit,
            pledge=pledge,
            problem_class=fits,
            available=when,
        )
    for at, (title, fits) in enumerate(problems):
        _problem(world, key, at, title, resources[fits])


def _problem(world: World, key: str, at: int, title: str, resource: ResourceItem) -> None:
    grid, status = world.rng.choice(world.housing[key]), STATES[at]
    raised = world.moment(90 - at * 9, 10)
    problem = world.make(
        ProblemItem,
        made=raised,
        community=world.communities[key],
        title=title,
        problem_class=resource.problem_class,
        status=status,
        grid=grid,
        estate=world.estates[grid.id][0],
        raised_on=raised.date(),
        solved_at=raised + timedelta(days=30) if status is ProblemStatus.SOLVED else None,
    )
    if status in TASKS:
        done = TASKS[status] is TaskStatus.DONE
        world.make(
            TaskItem,
            made=raised + timedelta(days=4),
            community=world.communities[key],
            title=f"请{resource.unit}提供{resource.name}",
            problem=problem,
            resource=resource,
            owner=resource.unit,
            due_at=raised + timedelta(days=35),
            status=TASKS[status],
            result="已落实，居民反映好。" if done else None,
            done_at=raised + timedelta(days=28) if done else None,
        )
