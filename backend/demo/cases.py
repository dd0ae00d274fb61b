"""A case of the demo: a legal way through the workflow, when each step was made, and the row that tells it.

How many there are of which kind in which community says `caseload`.
"""

from datetime import UTC, datetime, timedelta

from backend.cases import (
    OPEN_STATUSES,
    AppealType,
    CallbackResult,
    Case,
    CaseStatus,
    Channel,
    CloseReason,
    HandlingMode,
    Level,
)
from backend.demo import names
from backend.demo.matters import Matter, matters
from backend.demo.timeline import Story, tell
from backend.demo.world import World
from backend.kit import worktime
from backend.kit.worktime import ZONE
from backend.people import Department
from backend.places import Grid, GridKind

LIMITS = {HandlingMode.URGENT_NOW: 1, HandlingMode.MINOR_ANYTIME: 3, HandlingMode.HARD_CONSULT: 10}
"""Working days until the answer, by handling mode."""

WAYS: dict[str, tuple[str, ...]] = {
    "REPORTED": (),
    "DRAFT": (),
    "REGISTERED": ("REGISTERED",),
    "UNDER_STUDY": ("REGISTERED", "UNDER_STUDY"),
    "FILED": ("REGISTERED", "FILED"),
    "DISPATCHED": ("REGISTERED", "DISPATCHED"),
    "SIGNED": ("REGISTERED", "DISPATCHED", "SIGNED"),
    "IN_PROGRESS": ("REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS"),
    "CONSULTING": ("REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS", "CONSULTING"),
    "MEDIATING": ("REGISTERED", "DISPATCHED", "SIGNED", "MEDIATING"),
    "ESCALATED": ("REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS", "ESCALATED"),
    "SUSPENDED": ("REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS", "SUSPENDED"),
    "RESOLVED": ("REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS", "RESOLVED"),
    "VERIFYING": ("REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS", "RESOLVED", "VERIFYING"),
    "CALLING_BACK": ("REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS", "RESOLVED", "CALLING_BACK"),
    "CLOSED": ("REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS", "RESOLVED", "CALLING_BACK", "CLOSED"),
    "ARCHIVED": ("REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS", "RESOLVED", "CALLING_BACK", "CLOSED", "ARCHIVED"),
    "ANSWERED_ON_SPOT": ("REGISTERED", "ANSWERED_ON_SPOT"),
    "REOPENED": ("REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS", "RESOLVED", "CALLING_BACK", "REOPENED"),
    "REJECTED": ("REGISTERED", "REJECTED"),
    "MERGED": ("REGISTERED", "MERGED"),
    "WITHDRAWN": ("WITHDRAWN",),
}
"""The steps that led to each state; every one is a legal move from the one before."""

OLD_ENDS = (("CLOSED", 42), ("ARCHIVED", 44), ("REJECTED", 3), ("MERGED", 4), ("WITHDRAWN", 2), ("CALLING_BACK", 1))
FRESH_ENDS = (
    ("REPORTED", 7),
    ("REGISTERED", 8),
    ("UNDER_STUDY", 5),
    ("FILED", 3),
    ("DISPATCHED", 10),
    ("SIGNED", 7),
    ("IN_PROGRESS", 18),
    ("CONSULTING", 5),
    ("MEDIATING", 4),
    ("ESCALATED", 3),
    ("SUSPENDED", 2),
    ("RESOLVED", 6),
    ("VERIFYING", 3),
    ("CALLING_BACK", 7),
    ("CLOSED", 14),
    ("ANSWERED_ON_SPOT", 5),
    ("REOPENED", 2),
    ("DRAFT", 1),
)
CHANNELS = (
    (Channel.QR_CODE, 18),
    (Channel.BUILDING_CHAT_GROUP, 14),
    (Channel.GRID_CHAT_GROUP, 12),
    (Channel.TALK_POINT, 7),
    (Channel.HOUSEHOLD_VISIT, 10),
    (Channel.PATROL, 8),
    (Channel.PROPERTY_LOGBOOK, 9),
    (Channel.BUILDING_HEAD_LOG, 7),
    (Channel.SERVICE_DESK_LOG, 5),
    (Channel.PHONE, 5),
    (Channel.HOTLINE_12345, 7),
    (Channel.CLOUD_PLATFORM, 2),
    (Channel.DEPUTY, 1),
    (Channel.LIVE_STREAM, 1),
)
SAID_BACK = (
    (CallbackResult.SATISFIED, 78),
    (CallbackResult.BASICALLY_SATISFIED, 12),
    (CallbackResult.DISSATISFIED, 5),
    (CallbackResult.UNREACHABLE, 3),
    (CallbackResult.DECLINED, 2),
)
ANSWERS = ("RESOLVED", "ANSWERED_ON_SPOT")
ENDS = ("CLOSED", "REJECTED", "MERGED", "WITHDRAWN")


def make_story(
    world: World,
    key: str,
    end: str,
    reported: datetime | None = None,
    *,
    until: datetime | None = None,
    channel: Channel | None = None,
) -> Story:
    """A case that ends as `end`, every step of it before `until`; a fresh one, if it is not said when it was raised."""
    rng, closes = world.rng, until or world.now
    grid = rng.choice(_loud(world, key))
    room = Department.MEDIATION_ROOM if end == "MEDIATING" else None
    matter = _matter(world, room)
    at = reported or office_moment(world, _days_ago(world, matter, end))
    building = rng.choice(world.buildings[grid.id]) if world.buildings[grid.id] else None
    return Story(
        matter=matter,
        grid=grid,
        person=rng.choice(world.grown[grid.id] or world.residents[key]),
        building=building,
        channel=channel or _channel(world),
        steps=_steps(world, matter, at, end, closes),
        end=end,
        said=world.weighted(SAID_BACK) if end in ("CLOSED", "ARCHIVED", "REOPENED") else None,
    )


def _matter(world: World, unit: Department | None) -> Matter:
    fitting = [matter for matter in matters() if unit in (None, matter.unit)]
    return world.rng.choices(fitting, [matter.weight for matter in fitting])[0]


def _channel(world: World) -> Channel:
    return world.weighted(CHANNELS)


def _loud(world: World, key: str) -> list[Grid]:
    """The community's grids, those where more is raised more often."""
    return [grid for grid in world.grids[key] for _ in range(_loudness(grid))]


def _days_ago(world: World, matter: Matter, end: str) -> float:
    """How long ago a fresh case was raised: most open ones are still inside their time."""
    longest = LIMITS[matter.mode] * 1.3 + 0.6 if end in OPEN_STATUSES else 13.0
    return world.rng.uniform(min(0.4 * len(WAYS[end]), longest * 0.8), longest)


def today_end(world: World, key: str, *, fresh: bool) -> str:
    """Where a case stands today; the first community shows every state once before chance decides."""
    if key == "donghu" and fresh:
        told = world.shown
        unseen = [state for state in WAYS if state not in told]
        if unseen:
            told.add(unseen[0])
            return unseen[0]
    return world.weighted(FRESH_ENDS if fresh else OLD_ENDS)


def _loudness(grid: Grid) -> int:
    """Some grids raise more than others, so that a map has something to show."""
    return (2 if grid.kind is GridKind.SPECIAL else 3) + grid.serial * 7 % 6 + (4 if grid.serial <= 3 else 0)


def office_moment(world: World, days_ago: float) -> datetime:
    """A moment of a waking hour of the day that lies `days_ago` back, before now."""
    moment = world.moment(days_ago, world.rng.randint(8, 19), world.rng.randint(0, 59))
    return min(moment, world.now - timedelta(minutes=world.rng.randint(20, 300)))


def _steps(world: World, matter: Matter, reported: datetime, end: str, until: datetime) -> dict[str, datetime]:
    """When each state was reached. Steps take hours; the work itself takes days; nothing lies after `until`."""
    rng, at, shown = world.rng, reported, reported
    steps = {"REPORTED": reported}
    slow = {
        "IN_PROGRESS": (2, 20),
        "RESOLVED": (12, 24 * LIMITS[matter.mode]),
        "CLOSED": (4, 60),
        "ARCHIVED": (200, 400),
    }
    path = WAYS[end]
    room = (until - reported).total_seconds() / 3600
    spent = [rng.uniform(*slow.get(state, (0.2, 6))) for state in path]
    squeeze = min(1.0, room * 0.92 / sum(spent)) if spent else 1.0
    for state, hours in zip(path, spent, strict=True):
        at += timedelta(hours=hours * squeeze)
        shown = min(max(_awake(at, until), shown + timedelta(minutes=2)), until)
        steps[state] = shown
    return steps


def _awake(moment: datetime, now: datetime) -> datetime:
    """`moment`, or the next morning when it falls into the night and that morning has come."""
    local = moment.astimezone(ZONE)
    if 8 <= local.hour < 20:
        return moment
    morning = (local + timedelta(hours=4)).replace(hour=8) if local.hour >= 20 else local.replace(hour=8)
    return morning.astimezone(UTC) if morning < now else moment


def file_case(world: World, key: str, story: Story, serial: int) -> None:
    """Put the case of `story` on the shelf, with its timeline."""
    matter, steps, place = story.matter, story.steps, story.building
    reported, handled = steps["REPORTED"], "DISPATCHED" in steps
    state = "CLOSED" if story.end == "ARCHIVED" else story.end
    story.case = world.make(
        Case,
        made=reported,
        community=world.communities[key],
        number=f"{world.communities[key].prefix}-{reported.astimezone(ZONE):%y%m}-{serial:04d}",
        external_id=_external(story, serial),
        title=_title(world, story),
        description=matter.said,
        channel=story.channel,
        appeal_type=matter.appeal,
        category=matter.category,
        handling_mode=matter.mode,
        level=_level(world, story),
        severity=matter.severity,
        status=CaseStatus[story.end],
        problem_label=matter.label,
        estate_id=place.estate_id if place else None,
        grid=story.grid,
        building_id=place.id if place else None,
        location=place.location if place else None,
        reporter_name=story.person.name,
        resident=story.person,
        lead_department=matter.unit if handled else None,
        mediator=world.users.get(f"mediator:{key}") if handled and matter.unit is Department.MEDIATION_ROOM else None,
        reported_at=reported,
        registered_at=steps.get("REGISTERED"),
        due_at=_due(matter, steps),
        resolved_at=next((steps[state] for state in ANSWERS if state in steps), None),
        closed_at=next((steps[state] for state in ENDS if state in steps), None),
        satisfaction=story.said,
        close_reason=_reason(story, state),
    )
    story.case.seal(reporter_phone=names.phone(30_000_000 + len(world.of(Case)) * 37))
    tell(world, key, story)


def _external(story: Story, serial: int) -> str | None:
    """The number that the platform gave it, if it came from there."""
    if story.channel is not Channel.CLOUD_PLATFORM:
        return None
    return f"LJ{story.steps['REPORTED'].astimezone(ZONE):%Y%m%d}{serial:05d}"


def _title(world: World, story: Story) -> str:
    """The matter in a line; with the place where it names a staircase."""
    if "{unit}" not in story.matter.title:
        return story.matter.title
    where = " ".join(story.place.rsplit(" ", 2)[1:]) or story.place
    return story.matter.title.format(unit=f"{where} {world.rng.randint(1, 2)} 单元")


def _level(world: World, story: Story) -> Level:
    if story.end == "ESCALATED":
        return Level.STREET
    if story.matter.mode is HandlingMode.HARD_CONSULT:
        return world.weighted(((Level.COMMUNITY, 8), (Level.STREET, 2)))
    return world.weighted(((Level.GRID, 6), (Level.COMMUNITY, 4)))


def _due(matter: Matter, steps: dict[str, datetime]) -> datetime | None:
    if "REGISTERED" not in steps:
        return None
    return worktime.due(steps["REGISTERED"], worktime.DAY * LIMITS[matter.mode])


def _reason(story: Story, state: str) -> CloseReason | None:
    if state == "CLOSED":
        asked = story.matter.appeal in (AppealType.CONSULTATION, AppealType.PRAISE)
        return CloseReason.ANSWERED if asked else CloseReason.DONE
    return {"REJECTED": CloseReason.NOT_ACCEPTED, "MERGED": CloseReason.MERGED, "WITHDRAWN": CloseReason.WITHDRAWN}.get(
        state
    )
