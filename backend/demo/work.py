"""The demo's jobs: employers nearby, their postings, who is looking, and what came of it."""

from datetime import timedelta
from decimal import Decimal

from backend.demo import names
from backend.demo.matters import table
from backend.demo.world import World
from backend.jobs import (
    Application,
    ApplicationStatus,
    Employer,
    EmploymentType,
    JobPosting,
    PayUnit,
    PostingStatus,
    SkillProfile,
    VerificationStatus,
)
from backend.people import Resident, ResidentEmployment

POSTINGS = 20
"""Postings of the busiest community; others have fewer, and no fewer than five."""

STATES = (
    (PostingStatus.PUBLISHED, 30),
    (PostingStatus.PENDING_VERIFICATION, 4),
    (PostingStatus.FILLED, 4),
    (PostingStatus.EXPIRED, 3),
    (PostingStatus.PAUSED, 2),
    (PostingStatus.DRAFT, 1),
    (PostingStatus.WITHDRAWN, 1),
    (PostingStatus.REJECTED, 1),
)
INDUSTRIES = {
    "物业": "物业服务",
    "超市": "零售",
    "快递": "快递物流",
    "配送": "快递物流",
    "家政": "居民服务",
    "街道": "机关",
}
SKILLS = (
    "保安员证、消防常识",
    "平车缝纫、熨烫",
    "低压电工证",
    "收银、盘点",
    "做饭、带孩子",
    "电脑录入、办公软件",
    "驾驶 C1、送货",
    "护理、陪诊",
    "手工编织",
)
WISHES = (
    "离家步行 20 分钟内，不上夜班",
    "白天班，能接孩子放学",
    "长期稳定，有社保",
    "零工也可以，当天结算",
    "想学一门手艺",
)
LOOKING = (ResidentEmployment.SEEKING, ResidentEmployment.UNEMPLOYED_REGISTERED, ResidentEmployment.HARD_TO_PLACE)
PROGRESS = (
    (ApplicationStatus.RECOMMENDED, 6),
    (ApplicationStatus.INTERESTED, 4),
    (ApplicationStatus.APPLIED, 4),
    (ApplicationStatus.REFERRED, 3),
    (ApplicationStatus.INTERVIEW, 3),
    (ApplicationStatus.OFFERED, 2),
    (ApplicationStatus.HIRED, 3),
    (ApplicationStatus.RETAINED_3M, 2),
    (ApplicationStatus.REJECTED, 2),
    (ApplicationStatus.WITHDRAWN, 1),
)


def offer_work(world: World) -> None:
    """Put employers, postings, profiles and applications on the shelves."""
    for at, plan in enumerate(world.plans):
        _post(world, plan.key, at, max(5, round(POSTINGS * plan.busy)))
    for key in world.communities:
        _look(world, key)


def _post(world: World, key: str, shift: int, count: int) -> None:
    rows, employers = table("jobs"), dict[str, Employer]()
    states = [state for state, weight in STATES for _ in range(weight)]
    for number in range(count):
        row = rows[(number + shift * 3) % len(rows)]
        status = states[(number * 7 + shift * 5) % len(states)]
        refused = status is PostingStatus.REJECTED
        employer = employers.get(row["employer"]) or _employer(world, key, row["employer"], refused=refused)
        employers[row["employer"]] = employer
        _posting(world, key, row, employer, status)


def _employer(world: World, key: str, name: str, *, refused: bool) -> Employer:
    grid, serial = world.rng.choice(world.housing[key]), len(world.of(Employer)) + 1
    place = world.rng.choice(world.buildings[grid.id])
    pending = world.rng.random() < 0.12
    state = VerificationStatus.PENDING if pending or refused else VerificationStatus.VERIFIED
    return world.make(
        Employer,
        made=world.now - timedelta(days=world.rng.randint(120, 380)),
        community=world.communities[key],
        name=name if key == "donghu" else f"{name}（{world.communities[key].name.removesuffix('社区')}店）",
        credit_code=names.credit_code(serial),
        verification=state,
        verified_on=(world.now - timedelta(days=world.rng.randint(5, 100))).date()
        if state is VerificationStatus.VERIFIED
        else None,
        industry=next((industry for word, industry in INDUSTRIES.items() if word in name), "居民服务"),
        address=f"{place.name}旁",
        location=place.location,
        contact_name=names.family_name(world.rng) + "经理",
        contact_phone=names.phone(9_000_000 + serial * 37),
    )


def _posting(world: World, key: str, row: dict[str, str], employer: Employer, status: PostingStatus) -> None:
    rng, grid = world.rng, world.rng.choice(world.housing[key])
    made = world.now - timedelta(days=rng.randint(2, 40), minutes=rng.randint(1, 600))
    shown = status not in (PostingStatus.DRAFT, PostingStatus.PENDING_VERIFICATION, PostingStatus.REJECTED)
    left = -rng.randint(1, 20) if status is PostingStatus.EXPIRED else rng.randint(3, 45)
    world.make(
        JobPosting,
        made=made,
        community=world.communities[key],
        title=row["title"],
        employer=employer,
        occupation_code=row["occupation"],
        employment_type=EmploymentType[row["type"]],
        status=status,
        wage_from=Decimal(row["from"]) if row["from"] else None,
        wage_to=Decimal(row["to"]) if row["to"] else None,
        pay_unit=PayUnit[row["per"]],
        headcount=int(row["count"]),
        description=row["description"],
        requirements=row["requirements"],
        address=employer.address,
        location=rng.choice(world.buildings[grid.id]).location,
        grid=grid,
        published_at=made + timedelta(days=1) if shown else None,
        valid_through_on=(world.now + timedelta(days=left)).date(),
    )


def _look(world: World, key: str) -> None:
    rng, community = world.rng, world.communities[key]
    seekers = [one for one in world.residents[key] if one.employment in LOOKING]
    posts = [post for post in world.of(JobPosting) if post.community_id == community.id and post.published_at]
    for person in rng.sample(seekers, min(len(seekers), world.many(40, 18))):
        since = world.now - timedelta(days=rng.randint(20, 150))
        world.make(
            SkillProfile,
            made=since,
            community=community,
            resident=person,
            skills=rng.choice(SKILLS),
            wishes=rng.choice(WISHES),
            wage_wish=Decimal(rng.choice((2200, 2800, 3200, 3800, 4500))),
            walk_limit_minutes=rng.choice((15, 20, 30)),
            has_consent=rng.random() < 0.85,
            consent_on=since.date(),
        )
        for post in rng.sample(posts, min(len(posts), rng.choice((0, 1, 1, 2)))):
            _apply(world, person, post)


def _apply(world: World, person: Resident, post: JobPosting) -> None:
    status = world.weighted(PROGRESS)
    hired = status in (ApplicationStatus.HIRED, ApplicationStatus.RETAINED_3M)
    back = 110 if status is ApplicationStatus.RETAINED_3M else world.rng.randint(1, 30)
    world.make(
        Application,
        made=world.now - timedelta(days=back + 5),
        community_id=person.community_id,
        posting=post,
        resident=person,
        status=status,
        reason=world.rng.choice(("技能相符，步行可到", "时间合适", "本人愿意试一试", "薪资与期望接近")),
        hired_at=world.now - timedelta(days=back) if hired else None,
    )
