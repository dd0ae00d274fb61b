"""The demo's events: a year back and two months ahead, with sign-ups for what is near."""

from datetime import datetime, timedelta

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

AHEAD_DAYS, BACK_DAYS = 40, 100
EVERY = {"weekly": 7, "biweekly": 14, "monthly": 28, "quarterly": 84, "show": 28}
SHOWS_BACK_DAYS = 340


def put_on(world: World) -> None:
    """Put the events of every community and their sign-ups on the shelves."""
    for key in world.communities:
        rows = table("events") if key == "donghu" else table("events")[::3]
        for offset, row in enumerate(rows):
            back = SHOWS_BACK_DAYS if row["months"] == "show" else BACK_DAYS
            step = EVERY[row["months"]]
            first = -((back - offset * 3) // step) * step
            for ahead in range(first, AHEAD_DAYS, step):
                _hold(world, key, row, ahead + offset * 3 % step)
    _oddities(world)


def _hold(world: World, key: str, row: dict[str, str], ahead: int) -> None:
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
    coming = [event for event in world.of(CulturalEvent) if event.status is EventStatus.SCHEDULED]
    states = (EventStatus.POSTPONED, EventStatus.RESCHEDULED, EventStatus.CANCELLED, EventStatus.DRAFT)
    without = {sign_up.event_id for sign_up in world.of(Registration)}
    free = [event for event in coming if event.id not in without]
    for event, status in zip(free[::3], states, strict=False):
        event.status = status
    running = next(event for event in reversed(world.of(CulturalEvent)) if event.type is EventType.EXHIBITION)
    running.starts_at = world.moment(3, 9)
    running.ends_at = world.moment(-4, 17)
    running.status = EventStatus.ONGOING
