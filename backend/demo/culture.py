"""What the demo's events are made of: programmes, lessons, works, who came; and courses that lead to work."""

from datetime import timedelta
from decimal import Decimal
from uuid import UUID

from backend.demo import names
from backend.demo.world import World
from backend.events import (
    Attendance,
    AttendanceMethod,
    CourseLevel,
    CourseSession,
    CulturalEvent,
    EventStatus,
    EventType,
    Exhibit,
    Medium,
    PerformanceGenre,
    ProgrammeItem,
    Registration,
    RegistrationStatus,
)
from backend.jobs import SkillProfile, Training, TrainingStatus
from backend.services import SocialOrg

SERIES = {
    EventType.PERFORMANCE: "百姓舞台",
    EventType.FAIR: "便民大集市",
    EventType.LECTURE: "板凳宣讲",
    EventType.CHILD_CARE: "青春护航",
}
PROGRAMME = (
    ("开场锣鼓《欢天喜地》", PerformanceGenre.INSTRUMENT, "锣鼓队", 6),
    ("歌伴舞《好日子》", PerformanceGenre.SONG_DANCE, "东湖舞队", 5),
    ("小品《楼道那点事》", PerformanceGenre.SKETCH, "社区文艺队", 12),
    ("黄梅戏选段《打猪草》", PerformanceGenre.OPERA, "戏曲票友社", 8),
    ("合唱《我和我的祖国》", PerformanceGenre.CHOIR, "银发合唱团", 6),
    ("二胡独奏《赛马》", PerformanceGenre.INSTRUMENT, "丝竹社", 4),
    ("朗诵《家门口的变化》", PerformanceGenre.RECITATION, "雏鹰小队", 5),
    ("广场舞《最炫的夜》", PerformanceGenre.SONG_DANCE, "湖畔舞队", 5),
)
TOPICS = ("基本功", "示范与练习", "分组练习", "作品讲评")
WORKS = (
    ("荷风", Medium.INK_PAINTING),
    ("行书《爱莲说》", Medium.CALLIGRAPHY),
    ("晨练的人", Medium.PHOTOGRAPH),
    ("老街雨后", Medium.PHOTOGRAPH),
    ("年年有余", Medium.PAPER_CUT),
    ("隶书对联", Medium.CALLIGRAPHY),
    ("平天湖秋色", Medium.PAINTING),
    ("丝网花·牡丹", Medium.CRAFT),
)
TRAININGS = (
    ("保安员持证班", "保安员证、消防常识", "4-07-05-01", "人社所", 48),
    ("养老护理员初级班", "养老护理、急救", "4-10-01-05", "江城职业培训学校", 96),
    ("家政服务班", "家务料理、收纳", "4-10-01-06", "巾帼家政培训中心", 40),
    ("低压电工班", "低压电工证", "6-31-01-03", "江城职业培训学校", 80),
)
STATES = (TrainingStatus.FINISHED, TrainingStatus.RUNNING, TrainingStatus.OPEN, TrainingStatus.DRAFT)
OVER = (EventStatus.FINISHED, EventStatus.REVIEWED)
LOADED = 12
"""Newest events of a kind in a community that get their details."""


def fill_events(world: World) -> None:
    """Give the events of every community their details."""
    orgs = {org.community_id: org for org in world.of(SocialOrg)}
    for event in world.of(CulturalEvent):
        event.series = event.series or SERIES.get(event.type)
        if event.status in OVER and event.served_count is None:
            event.served_count = world.rng.randint(18, event.capacity or 160)
        if event.type is EventType.WORKSHOP and event.community_id in orgs:
            event.social_org_id = orgs[event.community_id].id
    for event in _newest(world, EventType.PERFORMANCE):
        _programme(world, event)
    for event in _newest(world, EventType.COURSE):
        _lessons(world, event)
    for event in _newest(world, EventType.EXHIBITION):
        _works(world, event)
    events = {event.id: event for event in world.of(CulturalEvent)}
    for sign_up in world.of(Registration):
        if sign_up.status is RegistrationStatus.CHECKED_OUT:
            _attend(world, sign_up, events[sign_up.event_id])


def _newest(world: World, kind: EventType) -> list[CulturalEvent]:
    by_community: dict[UUID, list[CulturalEvent]] = {}
    for event in world.of(CulturalEvent):
        if event.type is kind:
            by_community.setdefault(event.community_id, []).append(event)
    return [event for events in by_community.values() for event in events[-LOADED:]]


def _programme(world: World, event: CulturalEvent) -> None:
    items = world.rng.sample(PROGRAMME, 6)
    for position, (title, genre, team, minutes) in enumerate(items, 1):
        world.make(
            ProgrammeItem,
            made=event.created_at,
            community_id=event.community_id,
            event=event,
            position=position,
            title=title,
            genre=genre,
            performer_team=team,
            minutes=minutes,
        )


def _lessons(world: World, event: CulturalEvent) -> None:
    teacher = names.family_name(world.rng) + "老师"
    for number, topic in enumerate(TOPICS, 1):
        starts = event.starts_at + timedelta(minutes=30 * (number - 1))
        world.make(
            CourseSession,
            made=event.created_at,
            community_id=event.community_id,
            event=event,
            position=number,
            topic=topic,
            starts_at=starts,
            ends_at=starts + timedelta(minutes=30),
            teacher=teacher,
            level=CourseLevel.BEGINNER if "初学" in event.title else CourseLevel.ALL,
        )


def _works(world: World, event: CulturalEvent) -> None:
    for title, medium in WORKS:
        male = world.rng.random() < 0.5
        world.make(
            Exhibit,
            made=event.created_at,
            community_id=event.community_id,
            event=event,
            title=title,
            author=names.family_name(world.rng) + names.given_name(world.rng, male, 60),
            medium=medium,
            size_note="68 × 68 cm" if medium is Medium.INK_PAINTING else None,
        )


def _attend(world: World, sign_up: Registration, event: CulturalEvent) -> None:
    came = sign_up.checked_in_at or event.starts_at
    world.make(
        Attendance,
        made=came,
        community_id=event.community_id,
        event=event,
        registration=sign_up,
        resident_id=sign_up.resident_id,
        people=sign_up.party_size,
        method=world.rng.choice((AttendanceMethod.QR_CODE, AttendanceMethod.CODE, AttendanceMethod.DESK)),
        in_at=came,
        out_at=event.ends_at,
    )


def train(world: World) -> None:
    """Put courses on the shelf, with the profiles of those who finished them."""
    for key, community in world.communities.items():
        profiles = [one for one in world.of(SkillProfile) if one.community_id == community.id]
        for at, (title, skills, occupation, provider, hours) in enumerate(
            TRAININGS if world.plans[0].key == key else TRAININGS[:2]
        ):
            starts = (world.now + timedelta(days=(-70, -6, 12, 30)[at])).date()
            course = world.make(
                Training,
                made=world.now - timedelta(days=90 - at),
                community=community,
                title=title,
                skills=skills,
                occupation_code=occupation,
                provider=provider,
                status=STATES[at],
                starts_on=starts,
                ends_on=starts + timedelta(days=hours // 8 + 2),
                hours=hours,
                places=30,
                fee=Decimal(0),
            )
            if STATES[at] is TrainingStatus.FINISHED:
                for profile in profiles[:5]:
                    world.link("training_skill_profile", course, profile)
