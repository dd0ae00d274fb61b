"""What the demo's volunteers did and will do: a few things everywhere, and the numbers that articles give."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from backend.demo.places import share
from backend.demo.world import World
from backend.events import CulturalEvent, EventType
from backend.kit.worktime import ZONE
from backend.services import ActivityKind, ActivityStatus, SocialOrg, SocialOrgStatus, VolunteerActivity

Said = tuple[str, ActivityKind, str, int, int, int]

ACTIVITIES: tuple[Said, ...] = (
    ("独居老人入户探望", ActivityKind.HOME_VISIT, "楼栋长服务队", 8, 26, 24),
    ("反诈进楼道", ActivityKind.CAMPAIGN, "派出所与网格志愿队", 6, 6, 110),
    ("便民大集市", ActivityKind.FAIR, "大党委成员单位", 22, 22, 190),
    ("清洁家园", ActivityKind.CLEANING, "在职党员志愿队", 18, 18, 60),
    ("小马扎说法", ActivityKind.TEACHING, "法治蓝志愿队", 4, 4, 36),
    ("磨刀理发进小区", ActivityKind.SKILL, "邻里志愿队", 7, 7, 48),
)
"""Title, kind, organiser; volunteers, turns that they take, people served."""

OF_BRANDS: tuple[Said, ...] = (
    ("楼院传声筒：上门听诉求", ActivityKind.HOME_VISIT, "党建红志愿服务队", 4, 9, 12),
    ("街巷小喇叭：反诈宣传", ActivityKind.CAMPAIGN, "党建红志愿服务队", 5, 5, 70),
    ("帮办小能手：代办代跑", ActivityKind.CARE, "党建红志愿服务队", 3, 6, 8),
    ("法治长廊讲解", ActivityKind.TEACHING, "法治蓝志愿服务队", 2, 2, 32),
    ("“老法官”坐堂调解", ActivityKind.MEDIATION, "法治蓝志愿服务队", 2, 2, 6),
    ("便民服务站：义剪义修", ActivityKind.SKILL, "邻里志愿者", 6, 6, 40),
    ("社区大舞台排演", ActivityKind.CULTURE, "社区文艺队", 16, 16, 90),
    ("夜间平安巡逻", ActivityKind.PATROL, "红蓝管家", 6, 6, 0),
)
"""000: what its two teams and five brands do week by week."""

OF_ORGS: tuple[Said, ...] = (
    ("银龄手机课堂", ActivityKind.TEACHING, "", 6, 6, 60),
    ("金凤暖巢探访", ActivityKind.HOME_VISIT, "", 9, 30, 45),
    ("青春护航暑期课堂", ActivityKind.CULTURE, "", 8, 8, 90),
    ("DIY风筝亲子会", ActivityKind.CULTURE, "", 7, 7, 150),
    ("百家粥腊八送暖", ActivityKind.CARE, "", 20, 20, 320),
    ("邻里急救培训", ActivityKind.TEACHING, "", 5, 5, 80),
)
"""001: what social organisations do."""

SERVICES_000, ACTIVITIES_004 = 1_546, 223
SERVED_004, TURNS_004, FAIR_BENEFIT, VISIT_BENEFIT = 7_860, 868, 2_590, 840
"""004: people served by all, turns at doors, people better off for the fairs and for the visits."""

A_YEAR_001, SERVED_001 = 44, 5_390
"""001: what social organisations did in a year, and for how many."""


def volunteer(world: World) -> None:
    """Put what volunteers do on the shelf. Comes after organisations and events."""
    for plan in world.plans:
        match plan.article:
            case "000":
                _week_by_week(world, plan.key)
            case "001":
                _by_organisations(world, plan.key)
            case "004":
                _since_2023(world, plan.key)
            case _:
                for at in range(8):
                    _do(world, plan.key, ACTIVITIES[at % len(ACTIVITIES)], world.moment(at * 9 - 12, 9))
        _plan_ahead(world, plan.key)


def _plan_ahead(world: World, key: str) -> None:
    for at in range(1, 4):
        _do(world, key, ACTIVITIES[at], world.moment(-at * 6, 9))


def _week_by_week(world: World, key: str) -> None:
    for starts in _spread(world, world.many(SERVICES_000, 24), 3 * 365 - 6):
        _do(world, key, world.rng.choice(OF_BRANDS), starts)


def _spread(world: World, count: int, days: float) -> Iterator[datetime]:
    """`count` moments of the last `days`, evenly, in the daytime."""
    for at in range(count):
        yield world.moment(1 + days * at / count, world.rng.choice((9, 10, 14, 15, 16, 19)))


def _by_organisations(world: World, key: str) -> None:
    """Two whole years of what social organisations did, and this one so far, at the same pace."""
    mine = world.communities[key].id
    orgs = [one for one in world.of(SocialOrg) if one.community_id == mine and one.status != SocialOrgStatus.INCUBATING]
    for back in (0, 1, 2):
        year = world.day(0).year - back
        starts = datetime(year, 1, 5, 9, tzinfo=ZONE)
        until = min(datetime(year, 12, 24, 9, tzinfo=ZONE), world.now - timedelta(days=1))
        count = round(world.many(A_YEAR_001, 12) * (until - starts).days / 353)
        served = share(round(world.many(SERVED_001, 900) * count / world.many(A_YEAR_001, 12)), max(count, 1))
        for at in range(count):
            said, org = OF_ORGS[at % len(OF_ORGS)], orgs[at % len(orgs)]
            day = starts + (until - starts) * at / max(count - 1, 1)
            _do(world, key, said, day.replace(hour=9, minute=0, second=0), served=served[at], org=org)


def _since_2023(world: World, key: str) -> None:
    """Fairs, visits at doors and the rest, as 004 counts them since 2023."""
    fairs = _fairs(world, key)
    total = world.many(ACTIVITIES_004, 36)
    visits = (total - len(fairs)) // 3
    rest = total - len(fairs) - visits
    days = (world.day(0) - datetime(2023, 1, 12).date()).days
    scale = total / ACTIVITIES_004
    benefit = share(FAIR_BENEFIT, len(fairs))
    for event, number in zip(fairs, benefit, strict=True):
        _do(world, key, ACTIVITIES[2], event.starts_at, served=number + 14, better=number, event=event)
    turns, better = (share(round(number * scale), visits) for number in (TURNS_004, VISIT_BENEFIT))
    for at, starts in enumerate(_spread(world, visits, days)):
        _do(world, key, ACTIVITIES[0], starts, served=better[at], better=better[at], turns=turns[at])
    left = round((SERVED_004 - FAIR_BENEFIT - 14 * len(fairs) - VISIT_BENEFIT) * scale)
    others = [said for said in ACTIVITIES if said[1] not in (ActivityKind.HOME_VISIT, ActivityKind.FAIR)]
    served = share(left, rest)
    for at, starts in enumerate(_spread(world, rest, days)):
        _do(world, key, others[at % len(others)], starts, served=served[at], better=None)


def _fairs(world: World, key: str) -> list[CulturalEvent]:
    mine = world.communities[key].id
    fairs = [one for one in world.of(CulturalEvent) if one.community_id == mine and one.type is EventType.FAIR]
    return [one for one in fairs if one.ends_at < world.now]


def _do(
    world: World,
    key: str,
    said: Said,
    starts: datetime,
    *,
    served: int | None = None,
    better: int | None = None,
    turns: int | None = None,
    org: SocialOrg | None = None,
    event: CulturalEvent | None = None,
) -> None:
    """An activity at `starts`; done if that has passed. What is not given is about what such activities are."""
    rng = world.rng
    title, kind, organiser, people, usual_turns, usual_served = said
    done = starts + timedelta(hours=2) < world.now
    world.make(
        VolunteerActivity,
        made=starts - timedelta(days=7),
        community=world.communities[key],
        title=title,
        kind=kind,
        status=ActivityStatus.DONE if done else ActivityStatus.PLANNED,
        series="小马扎" if title.startswith("小马扎") else None,
        organiser=org.name if org else organiser,
        social_org=org,
        event=event,
        grid=rng.choice(world.housing[key]),
        starts_at=starts,
        ends_at=starts + timedelta(hours=2),
        volunteer_count=people + rng.randint(0, 3) if done else None,
        person_times=(usual_turns + rng.randint(0, 6) if turns is None else turns) if done else None,
        served_count=(usual_served + rng.randint(0, 9) if served is None else served) if done else None,
        beneficiary_count=better if done else None,
    )
