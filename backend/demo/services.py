"""The demo's services: social organisations, orders and wishes."""

from collections import Counter
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from backend.demo import names
from backend.demo.world import World
from backend.kit.worktime import ZONE
from backend.people import Resident
from backend.services import (
    ClaimantKind,
    MicroWish,
    ProviderKind,
    ServiceCategory,
    ServiceOrder,
    ServiceOrderStatus,
    SocialOrg,
    SocialOrgField,
    SocialOrgStatus,
    WishGroup,
    WishKind,
    WishStatus,
)

ORGS = (
    ("夕阳红为老服务中心", SocialOrgField.ELDERLY, SocialOrgStatus.INCUBATED, 120),
    ("小橘灯儿童之家", SocialOrgField.CHILD, SocialOrgStatus.INTRODUCED, 80),
    ("法润邻里调解中心", SocialOrgField.LEGAL, SocialOrgStatus.INCUBATED, 60),
    ("心晴社工服务站", SocialOrgField.PSYCHOLOGY, SocialOrgStatus.INCUBATING, 40),
    ("彩虹助残服务社", SocialOrgField.DISABLED, SocialOrgStatus.INCUBATED, 60),
    ("百姓舞台艺术团", SocialOrgField.CULTURE, SocialOrgStatus.INCUBATED, 90),
    ("绿邻环保志愿会", SocialOrgField.ENVIRONMENT, SocialOrgStatus.INTRODUCED, 40),
    ("蓝天邻里救援队", SocialOrgField.EMERGENCY, SocialOrgStatus.INTRODUCED, 50),
    ("青苗课堂", SocialOrgField.CHILD, SocialOrgStatus.INCUBATED, 70),
    ("巧手生活馆", SocialOrgField.OTHER, SocialOrgStatus.INCUBATED, 60),
)
"""Nine of them are grown or brought in, as 001 counts; one is still growing."""

ORDERS = (
    (
        ServiceCategory.PLUMBING,
        "厨房龙头关不紧，一直滴水。",
        ProviderKind.MERCHANT,
        "老周水电",
        60,
        "龙头 45 元，人工 15 元",
    ),
    (ServiceCategory.HAIRCUT, "老人行动不便，想上门理发。", ProviderKind.VOLUNTEER, "理发志愿者刘师傅", 0, None),
    (ServiceCategory.ESCORT, "周三上午去市医院复查，需要人陪。", ProviderKind.TEAM, "楼栋长服务队", 0, None),
    (ServiceCategory.MEAL, "这两周腿伤，想订午饭送上门。", ProviderKind.UNIT, "幸福里助餐点", 168, "每餐 12 元，14 餐"),
    (ServiceCategory.APPLIANCE, "洗衣机脱水时响声很大。", ProviderKind.MERCHANT, "顺达家电维修", 80, "更换减震脚垫"),
    (ServiceCategory.SHARPENING, "两把菜刀一把剪刀。", ProviderKind.VOLUNTEER, "磨刀志愿者老许", 0, None),
    (ServiceCategory.TUTORING, "四年级数学，周末一小时。", ProviderKind.TEAM, "大学生志愿队", 0, None),
    (ServiceCategory.LEGAL, "租房押金不退，想问怎么办。", ProviderKind.SOCIAL_ORG, "法润邻里调解中心", 0, None),
)
STEPS = ("ORDERED", "DISPATCHED", "ACCEPTED", "IN_SERVICE", "DONE", "RATED")
ENDS = (
    (ServiceOrderStatus.RATED, 10),
    (ServiceOrderStatus.DONE, 3),
    (ServiceOrderStatus.IN_SERVICE, 2),
    (ServiceOrderStatus.ACCEPTED, 2),
    (ServiceOrderStatus.DISPATCHED, 2),
    (ServiceOrderStatus.ORDERED, 2),
    (ServiceOrderStatus.CANCELLED, 1),
    (ServiceOrderStatus.REDISPATCHED, 1),
)
WISHES = (
    ("想要一个折叠助行器", WishKind.INDIVIDUAL, WishGroup.DISABLED, 180, "左腿不便，出门要扶墙。"),
    ("想要一床厚棉被", WishKind.INDIVIDUAL, WishGroup.LOW_INCOME, 200, "低保户，旧被子用了十多年。"),
    ("想有一套课外书", WishKind.INDIVIDUAL, WishGroup.CHILD, 120, "父母在外地，跟着奶奶过。"),
    ("想有人每周陪着聊一次天", WishKind.INDIVIDUAL, WishGroup.ELDERLY, None, "独居，子女在外地。"),
    ("希望楼下装几张休息椅", WishKind.COLLECTIVE, WishGroup.EVERYBODY, 3000, None),
    ("希望有个老年活动室", WishKind.COLLECTIVE, WishGroup.ELDERLY, 20000, None),
    ("希望车棚装上充电口", WishKind.COLLECTIVE, WishGroup.EVERYBODY, 8000, None),
    ("想要一台血压计", WishKind.INDIVIDUAL, WishGroup.SEVERE_ILLNESS, 220, "每天要量，老的坏了。"),
)
WISH_STEPS = ("COLLECTED", "REVIEWED", "PUBLISHED", "CLAIMED", "FULFILLED", "CONFIRMED")


def serve(world: World) -> None:
    """Put organisations, orders and wishes of every community on the shelves."""
    serials: Counter[str] = Counter()
    for plan in world.plans:
        key, big = plan.key, plan.busy >= 1
        _found_orgs(world, key, len(ORGS) if plan.article == "001" else 4 if big else 1)
        for at in range(40 if big else 8):
            _order(world, key, at, serials)
        for at in range(24 if big else 6):
            _wish(world, key, at)


def _found_orgs(world: World, key: str, number: int) -> None:
    community = world.communities[key]
    for at, (name, field, status, room) in enumerate(ORGS[:number]):
        joined = world.now - timedelta(days=700 - at * 90)
        world.make(
            SocialOrg,
            made=joined,
            community=community,
            name=f"{community.name.removesuffix('社区')}{name}",
            service_field=field,
            status=status,
            joined_on=joined.date(),
            incubated_at=joined + timedelta(days=240) if status is SocialOrgStatus.INCUBATED else None,
            premises=world.venues[key][0],
            premises_m2=room,
            staff_count=world.rng.randint(3, 9),
            contact_name=names.family_name(world.rng) + "主任",
            contact_phone=names.phone(8_000_000 + len(world.of(SocialOrg)) * 37),
        )


def _order(world: World, key: str, at: int, serials: Counter[str]) -> None:
    rng = world.rng
    category, detail, kind, provider, cost, cost_note = ORDERS[at % len(ORDERS)]
    person: Resident = rng.choice(world.residents[key])
    home = world.homes[person.household_id]
    end = world.weighted(ENDS)
    ordered = world.moment(rng.uniform(1, 5) if end not in ("RATED", "CANCELLED") else rng.uniform(5, 120), 9)
    month = f"{world.communities[key].prefix}-FW{ordered.astimezone(ZONE):%y%m}"
    serials[month] += 1
    reached = STEPS.index(end) if end in STEPS else 1
    given, over = reached > 0, reached >= STEPS.index("DONE")
    world.make(
        ServiceOrder,
        made=ordered,
        community=world.communities[key],
        number=f"{month}-{serials[month]:04d}",
        category=category,
        detail=detail,
        status=end,
        household=home,
        resident=person,
        provider_kind=kind if given else None,
        provider=provider if given else None,
        cost=Decimal(cost) if over else None,
        cost_note=cost_note if over else None,
        ordered_at=ordered,
        dispatched_at=_after(ordered, 1, reached),
        accepted_at=_after(ordered, 2, reached),
        done_at=_after(ordered, 4, reached),
        rated_at=_after(ordered, 5, reached),
        rating=world.weighted(((5, 8), (4, 3), (3, 1))) if end is ServiceOrderStatus.RATED else None,
        rating_note="来得快，修得好。" if end is ServiceOrderStatus.RATED and rng.random() < 0.5 else None,
    )


def _after(start: datetime, step: int, reached: int) -> datetime | None:
    """When the step `step` was made, half an hour to some hours after the one before; None if it was not."""
    return start + timedelta(minutes=35 * step * step) if step <= reached else None


def _wish(world: World, key: str, at: int) -> None:
    title, kind, group, worth, why = WISHES[at % len(WISHES)]
    end = list(WishStatus)[at % len(WishStatus)]
    reached = WISH_STEPS.index(end) if end in WISH_STEPS else {"EXPIRED": 2, "DECLINED": 0}[end]
    collected = world.moment(30 + at * 6, 10)
    person: Resident = world.rng.choice(world.residents[key])
    home: Any = world.homes[person.household_id]
    collective = kind is WishKind.COLLECTIVE
    days = [collected + timedelta(days=3 * step) if step <= reached else None for step in range(6)]
    world.make(
        MicroWish,
        made=collected,
        community=world.communities[key],
        title=title,
        kind=kind,
        beneficiary=group,
        status=end,
        resident=None if collective else person,
        estate_id=home.estate_id if collective else None,
        grid_id=home.grid_id,
        circumstances=why,
        worth=Decimal(worth) if worth else None,
        proof="已送到家中，网格员在场。" if reached >= 4 else None,
        thanks="谢谢大家惦记。" if reached >= 5 else None,
        collected_at=collected,
        published_at=days[2],
        claimed_at=days[3],
        fulfilled_at=days[4],
        confirmed_at=days[5],
        **(_claimant(collective) if reached >= 3 else {}),
    )


def _claimant(collective: bool) -> dict[str, Any]:
    if collective:
        return {"claimant_kind": ClaimantKind.ORGANISATION, "claimant_name": "大党委成员单位"}
    return {"claimant_kind": ClaimantKind.PARTY_MEMBER, "claimant_name": "在职党员"}
