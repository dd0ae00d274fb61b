"""The demo's events: a year back and two months ahead, with sign-ups for what is near."""

from datetime import date, datetime, timedelta

from backend.demo.matters import table
from backend.demo.world import World
from backend.events import Audience, CulturalEvent, EventStatus, EventType, Registration, RegistrationStatus
from backend.events.models import CODE_LETTERS
from backend.kit.worktime import ZONE
from backend.places import Venue

SEASONS = (
    "迎春",
    "闹元宵",
    "学雷锋",
    "清明诗会",
    "劳动者",
    "邻里节",
    "纳凉",
    "建军",
    "中秋",
    "重阳",
    "小雪暖冬",
    "冬至",
)
"""The theme of the monthly show, by month."""

AHEAD_DAYS, BACK_DAYS, BACK_DAYS_SMALL = 40, 380, 100
EVERY = {"weekly": 7, "biweekly": 14, "monthly": 28, "quarterly": 84, "show": 28}
SHOWS_BACK_DAYS = 400
"""Thirteen months: every month of the last twelve has its show."""

OWN: dict[str, tuple[str, ...]] = {
    "001": ("百家粥·腊八,FESTIVAL,{season},理发、写春联,STATION,6,9,3,,ALL,金凤暖巢志愿队,,quarterly",),
    "002": ("四点半科普小课堂,CHILD_CARE,雏鹰行动,,ACTIVITY_ROOM,2,16,2,24,CHILD,雏鹰行动队,yes,biweekly",),
    "003": (
        "相约星期六,VOLUNTEER,你好，邻居,流动茶摊、义诊,STATION,5,9,3,,ALL,邻里帮帮团,,weekly",
        "“合家汇”共享集市,FAIR,睦邻家园,磨刀、缝补、旧物交换,STAGE,5,14,3,,ALL,社区合伙人,,monthly",
    ),
}
"""Lines of the table of events that only one article's communities have."""

FAIRS = 18
"""004: fairs since 2023."""


def put_on(world: World) -> None:
    """Put the events of every community and their sign-ups on the shelves."""
    for plan in world.plans:
        rows = table("events") if plan.busy >= 1 else table("events")[::3]
        own = [dict(zip(rows[0], line.split(","), strict=True)) for line in OWN.get(plan.article, ())]
        for offset, row in enumerate([*rows, *own]):
            if plan.article != "004" or row["type"] != "FAIR":
                _repeat(world, plan.key, row, offset)
        if plan.article == "004":
            _hold_fairs(world, plan.key, next(row for row in table("events") if row["type"] == "FAIR"))
    _oddities(world)


def _repeat(world: World, key: str, row: dict[str, str], offset: int) -> None:
    back = SHOWS_BACK_DAYS if row["months"] == "show" else world.many(BACK_DAYS, BACK_DAYS_SMALL)
    step = EVERY[row["months"]]
    first = -((back - offset * 3) // step) * step
    for ahead in range(first, AHEAD_DAYS, step):
        _hold(world, key, row, ahead + offset * 3 % step)


def _hold_fairs(world: World, key: str, row: dict[str, str]) -> None:
    """One fair in each of the last quarters, since 2023 at the earliest, and the rest between them; one is to come."""
    days = (world.day(0) - date(2023, 1, 8)).days
    apart = min(91.0, days / (FAIRS - 1))
    held = 0
    while held < FAIRS:
        ahead = -10 - round(held * apart)
        if _hold(world, key, row, max(ahead, -days)).status in PAST:
            held += 1
    _hold(world, key, row, 30)


PAST = (EventStatus.FINISHED, EventStatus.REVIEWED)


def _hold(world: World, key: str, row: dict[str, str], ahead: int) -> CulturalEvent:
    day = world.now.astimezone(ZONE) + timedelta(days=ahead)
    day += timedelta(days=(int(row["weekday"]) - day.weekday()) % 7)
    starts = day.replace(hour=int(row["hour"]), minute=world.rng.choice((0, 0, 30)), second=0, microsecond=0)
    ends = starts + timedelta(hours=int(row["hours"]))
    season = SEASONS[starts.month - 1]
    event = world.make(
        CulturalEvent,
        made=starts - timedelta(days=21),
        community=world.communities[key],
        title=row["title"].format(season=season),
        type=EventType[row["type"]],
        status=_status(world, starts, ends),
        theme=row["theme"].format(season=season),
        attached_service=row["service"] or None,
        description=f"{row['organiser']}主办，欢迎邻居们参加。",
        venue=_venue(world, key, row["venue"]),
        starts_at=starts,
        ends_at=ends,
        capacity=int(row["capacity"]) if row["capacity"] else None,
        audience=Audience[row["audience"]],
        organiser=row["organiser"],
        needs_registration=bool(row["registration"]),
    )
    if row["registration"] and abs((starts - world.now).days) < 24 and event.status in WITH_SIGN_UPS:
        _sign_up(world, key, event)
    return event


WITH_SIGN_UPS = (EventStatus.SCHEDULED, EventStatus.ONGOING, EventStatus.FINISHED, EventStatus.REVIEWED)


def _status(world: World, starts: datetime, ends: datetime) -> EventStatus:
    if ends < world.now - timedelta(days=7):
        return EventStatus.REVIEWED
    if ends < world.now:
        return EventStatus.FINISHED
    if starts <= world.now:
        return EventStatus.ONGOING
    far = (starts - world.now).days > 24
    return world.weighted(((EventStatus.SUBMITTED, 2), (EventStatus.SCHEDULED, 5))) if far else EventStatus.SCHEDULED


def _venue(world: World, key: str, kind: str) -> Venue:
    venues = world.venues[key]
    return next((venue for venue in venues if venue.kind == kind), venues[0])


def _sign_up(world: World, key: str, event: CulturalEvent) -> None:
    rng, over = world.rng, event.ends_at < world.now
    full = event.capacity or 20
    for place, person in enumerate(rng.sample(world.residents[key], full // 5 + rng.randint(1, 6)), 1):
        if over:
            status = world.weighted(((RegistrationStatus.CHECKED_OUT, 8), (RegistrationStatus.NO_SHOW, 1)))
        elif place > full // 5 + 3:
            status = RegistrationStatus.WAITLISTED
        else:
            status = world.weighted(
                ((RegistrationStatus.CONFIRMED, 8), (RegistrationStatus.PENDING, 2), (RegistrationStatus.CANCELLED, 1))
            )
        came = status in (RegistrationStatus.CHECKED_OUT, RegistrationStatus.CHECKED_IN)
        world.make(
            Registration,
            made=event.created_at + timedelta(days=3, minutes=place * 11),
            community=world.communities[key],
            event=event,
            resident=person,
            party_size=world.weighted(((1, 6), (2, 3), (3, 1))),
            status=status,
            code="".join(rng.choice(CODE_LETTERS) for _ in range(8)),
            registered_by="楼栋长代报" if rng.random() < 0.12 else None,
            checked_in_at=event.starts_at - timedelta(minutes=rng.randint(1, 30)) if came else None,
        )


def _oddities(world: World) -> None:
    """The states that a smooth year would not show: drafts, postponed, moved and cancelled events."""
    first = world.communities["donghu"].id
    mine = [event for event in world.of(CulturalEvent) if event.community_id == first]
    coming = [one for one in mine if one.status is EventStatus.SCHEDULED and one.type is not EventType.PERFORMANCE]
    states = (EventStatus.POSTPONED, EventStatus.RESCHEDULED, EventStatus.CANCELLED, EventStatus.DRAFT)
    without = {sign_up.event_id for sign_up in world.of(Registration)}
    free = [event for event in coming if event.id not in without]
    for event, status in zip(free[::3], states, strict=False):
        event.status = status
    running = next(event for event in reversed(mine) if event.type is EventType.EXHIBITION)
    running.starts_at = world.moment(3, 9)
    running.ends_at = world.moment(-4, 17)
    running.status = EventStatus.ONGOING
