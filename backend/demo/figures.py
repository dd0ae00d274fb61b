"""The 72 figures that five articles publish: what each counts, and whether the database reproduces it.

The targets are in `data/figures.csv`, as the articles say them; here is what each of them means in rows. Numbers that
an article gives with 余, 多 or 以上 are lower bounds.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from backend.cases import ANSWERED_STATUSES, SETTLED_STATUSES
from backend.demo.matters import table
from backend.demo.measuring import (
    Computed,
    Count,
    Definition,
    Filter,
    Fits,
    GroundKm2,
    LeastPer,
    PeriodDays,
    Rounds,
    Scene,
    Staffed,
    Told,
    Value,
    Where,
    Written,
    scene,
)
from backend.governance.pack import Pack
from backend.kit.worktime import ZONE

YEAR, YEARS_3 = timedelta(days=365), timedelta(days=3 * 365)
CLOSED = ["CLOSED", "ARCHIVED"]
NOT_ACCEPTED = ["DRAFT", "REPORTED", "REJECTED", "MERGED", "WITHDRAWN"]
ANSWERED = [str(status) for status in ANSWERED_STATUSES]
SETTLED = [str(status) for status in SETTLED_STATUSES]
HELD = ["ONGOING", "FINISHED", "REVIEWED"]
NEAR = 0.02
"""How far a figure that the article rounds may be away."""


@dataclass(frozen=True, slots=True)
class Target:
    """One figure as an article publishes it."""

    key: str
    article: str
    metric: str
    op: str
    value: str
    unit: str
    quote: str

    def met(self, found: Value) -> bool:
        """Whether `found` is what the article says."""
        if found is None or self.op == "pattern" or "/" in self.value:
            return found == self.value
        if not isinstance(found, int | float):
            return False
        wanted = float(self.value)
        if self.op == "ge":
            return found >= wanted
        return abs(found - wanted) <= abs(wanted) * NEAR if self.op == "approx" else round(found, 4) == wanted


@dataclass(frozen=True, slots=True)
class Measured:
    """A target and what the database says of it."""

    target: Target
    found: Value

    @property
    def met(self) -> bool:
        """Whether both agree."""
        return self.target.met(self.found)

    def __str__(self) -> str:
        one, found = self.target, "-" if self.found is None else f"{self.found}"
        sign = {"eq": "=", "ge": "≥", "approx": "≈", "pattern": "="}[one.op]
        return (
            f"{one.key}  {'ok' if self.met else 'NO':<3} {sign} {one.value:<9} {found:<10} {one.metric} ({one.quote})"
        )


@cache
def targets() -> tuple[Target, ...]:
    """Every published figure, in the order of the articles."""
    return tuple(
        Target(
            row["check_id"], row["article"], row["metric"], row["op"], row["value"], row["unit"], row["source_quote"]
        )
        for row in table("figures")
    )


async def measure(now: datetime) -> list[Measured]:
    """Every figure as the open database has it."""
    scenes: dict[str, Scene | None] = {}
    found = []
    for target in targets():
        if target.article not in scenes:
            scenes[target.article] = await scene(target.article, now)
        here = scenes[target.article]
        found.append(Measured(target, await DEFINITIONS[target.key].measure(here) if here else None))
    return found


def report(found: Iterable[Measured]) -> str:
    """A line for each figure, then how many are met and which are not."""
    every = list(found)
    missed = [one.target.key for one in every if not one.met]
    end = f"{len(every) - len(missed)} of {len(every)} figures are met" + (
        f"; not: {', '.join(missed)}" if missed else ""
    )
    return "\n".join([*map(str, every), end])


def is_(**words: object) -> Filter:
    """The rows whose columns are these: a word, or one of several."""
    said: Where = {
        name: {"in_": [str(part) for part in word]} if isinstance(word, list | tuple) else {"eq": word}
        for name, word in words.items()
    }
    return lambda now: said


def _with(where: Filter, **more: object) -> Filter:
    return lambda now: {**where(now), **{name: made(now) if callable(made) else made for name, made in more.items()}}


def _new_year(now: datetime) -> datetime:
    return now.astimezone(ZONE).replace(month=1, day=1, hour=0, minute=0, second=0, microsecond=0)


def _last_year(now: datetime) -> Where:
    this = _new_year(now)
    return {"gte": this.replace(year=this.year - 1), "lt": this}


def _since(age: timedelta) -> object:
    return lambda now: {"gte": now - age}


SINCE_2023 = {"gte": datetime(2023, 1, 1, tzinfo=ZONE)}
PILOT = {"gte": datetime(2021, 1, 1, tzinfo=ZONE)}


def share(top: Definition, bottom: Definition, decimals: int = 3) -> Computed:
    """`top` out of `bottom`."""
    return Computed((top, bottom), lambda a, b: round(a / b, decimals))


def change(of: str, at: str, **words: object) -> Computed:
    """By how many per cent rows are more in the last twelve months than in the twelve before."""
    before = Count(of, _with(is_(**words), **{at: lambda now: {"gte": now - 2 * YEAR, "lt": now - YEAR}}))
    since = Count(of, _with(is_(**words), **{at: _since(YEAR)}))
    return Computed((since, before), lambda new, old: round((new / old - 1) * 100, 2))


def _people(*teams: str) -> Count:
    return Count("Membership", lambda now: {"team": {"kind": {"in_": list(teams)}}, "status": {"eq": "CURRENT"}})


def _posts(kind: str, **more: object) -> Count:
    return Count("Position", is_(kind=kind, status="CURRENT", **more))


def _structure(pack: Pack) -> str:
    return "/".join(str(part["number"]) for part in pack.document["structure"])


def _levels(pack: Pack) -> int:
    return pack.depth


CLOUD = _with(is_(channel="CLOUD_PLATFORM"), reported_at=PILOT, status={"not_in": NOT_ACCEPTED})
CLOUD_CLOSED = _with(CLOUD, status={"in_": CLOSED})
ACCEPTED_3Y = _with(lambda now: {}, reported_at=_since(YEARS_3), status={"not_in": NOT_ACCEPTED})
ANSWERED_3Y = _with(ACCEPTED_3Y, status={"in_": ANSWERED})
BY_ORGS = _with(is_(status="DONE"), social_org_id={"is_null": False}, starts_at=_last_year)
DONE = is_(status="DONE")
VISITS = _with(is_(status="DONE", kind="HOME_VISIT"), starts_at=SINCE_2023)
GOOD = _with(is_(status="DONE", kind=["FAIR", "HOME_VISIT"]), starts_at=SINCE_2023)
HOUSEHOLDS, VOLUNTEERS = Count("Household"), Count("Volunteer", is_(status="CURRENT"))
PERMANENT = Count("Resident", is_(residency="PERMANENT"))
HEADS = _posts("CORRIDOR_HEAD")
BOOKS = ["PROPERTY_LOGBOOK", "BUILDING_HEAD_LOG", "SERVICE_DESK_LOG"]

DEFINITIONS: dict[str, Definition] = {
    "S0-01": Told("Community", "min(a.founded_year)"),
    "S0-02": Count("Case", _with(is_(status=CLOSED), closed_at=_since(YEARS_3))),
    "S0-03": share(Count("Case", ANSWERED_3Y), Count("Case", ACCEPTED_3Y), 4),
    "S0-04": _people("PARTY_RED"),
    "S0-05": _people("LAW_BLUE"),
    "S0-06": Written(_levels),
    "S0-07": Told("MediaItem", "count(DISTINCT a.media_class)", lambda now: {"published_on": {"is_null": False}}),
    "S0-08": Count("VolunteerActivity", DONE),
    "S0-09": Count("Mediation", is_(status=SETTLED)),
    "S0-10": _people("PARTY_RED", "LAW_BLUE"),
    "S0-11": Written(lambda pack: len(pack.document["brands"])),
    "S1-01": Count("Grid"),
    "S1-02": Told("PartyBranch", "count(DISTINCT a.grid_id)"),
    "S1-03": HEADS,
    "S1-04": share(_posts("CORRIDOR_HEAD", is_party=True), HEADS),
    "S1-05": Told("Pairing", "count(DISTINCT a.cadre_id)", is_(status="CURRENT")),
    "S1-06": Count("Household", lambda now: {"pairings": {"any_": {"status": {"eq": "CURRENT"}}}}),
    "S1-07": Count("Case", CLOUD),
    "S1-08": Count("Case", CLOUD_CLOSED),
    "S1-09": share(Count("Case", CLOUD_CLOSED), Count("Case", CLOUD)),
    "S1-10": Count("SocialOrg", is_(status=["INCUBATED", "INTRODUCED"])),
    "S1-11": Count("VolunteerActivity", BY_ORGS),
    "S1-12": Told("VolunteerActivity", "sum(a.served_count)", BY_ORGS),
    "S1-13": Told("ProblemItem", "count(DISTINCT a.problem_class)"),
    "S1-14": Told("PartyMember", "count(DISTINCT a.party_class)", is_(status="CURRENT")),
    "S1-15": Told("Venue", "sum(a.area_m2)", is_(kind="INCUBATOR")),
    "S1-16": Written(_structure),
    "S1-17": Rounds("monthly_show", 12),
    "S1-18": Told("Community", "min(a.pilot_since)"),
    "S1-19": Computed((Count("Case", CLOUD_CLOSED), Count("Case", CLOUD)), lambda closed, every: every - closed),
    "S2-01": Count("OrgUnit", is_(kind="ESTATE_SPECIAL")),
    "S2-02": Written(_levels),
    "S2-03": Count("Topic", is_(source="COUNCIL_HALL")),
    "S2-04": Count("Topic", is_(source="COUNCIL_HALL", status=["DONE", "CONFIRMED"])),
    "S2-05": Count("MediationStudio", is_(kind="DEMO_STUDIO")),
    "S2-06": Count("Mediator", is_(grade="GOLD", status="CURRENT")),
    "S2-07": Count("Mediator", is_(grade="REGULAR", status="CURRENT")),
    "S2-08": Told("Mediator", "count(DISTINCT a.tier)"),
    "S2-09": change("Mediation", "applied_at", dispute_type="PROPERTY"),
    "S2-10": change("Mediation", "applied_at", dispute_type="LIFE"),
    "S2-11": change("Mediation", "applied_at", dispute_type="RENOVATION"),
    "S2-12": Count("Station", is_(status="OPEN")),
    "S2-13": Count("Estate"),
    "S2-14": Rounds("weekly_field_visit", 52),
    "S2-15": Rounds("monthly_collection", 12),
    "S2-16": Fits("two_rooms_one_hall", 3),
    "S3-01": _posts("BUILDING_HEAD"),
    "S3-02": _posts("UNIT_HEAD"),
    "S3-03": Count("Component", _with(is_(kind="STREETLIGHT"), installed_on=lambda now: {"gte": _day(now, YEAR)})),
    "S3-04": LeastPer("Grid", "Position", "grid_id", is_(kind="LEGAL_AWARE", status="CURRENT")),
    "S3-05": Told("Team", "count(DISTINCT a.brand)", is_(kind="LEGAL", is_active=True)),
    "S3-06": Count("Site", is_(kind=["LAW_BUILDING", "LAW_AVENUE", "LAW_GARDEN"])),
    "S3-07": Told("Meeting", "max(cardinality(a.kinds))"),
    "S3-08": Staffed("grid_1_3_m_n"),
    "S4-01": GroundKm2(),
    "S4-02": Count("Estate"),
    "S4-03": HOUSEHOLDS,
    "S4-04": PERMANENT,
    "S4-05": VOLUNTEERS,
    "S4-06": Count("VolunteerActivity", DONE),
    "S4-07": Told("VolunteerActivity", "sum(a.served_count)", DONE),
    "S4-08": Told("CouncilGroup", "count(DISTINCT a.estate_id)", is_(is_active=True)),
    "S4-09": Count(
        "Case",
        _with(
            is_(status=CLOSED, handling_mode=["MINOR_ANYTIME", "URGENT_NOW", "HARD_CONSULT"]),
            closed_at=lambda now: {"gte": _new_year(now)},
        ),
    ),
    "S4-10": PeriodDays("half_month_analysis", 24),
    "S4-11": Count("CulturalEvent", _with(is_(type="FAIR", status=HELD), starts_at=SINCE_2023)),
    "S4-12": Told("VolunteerActivity", "sum(a.person_times)", VISITS),
    "S4-13": Told("VolunteerActivity", "sum(a.beneficiary_count)", GOOD),
    "S4-14": Told("Case", "count(DISTINCT a.channel)", is_(channel=BOOKS)),
    "S4-15": Told("Position", "min(cardinality(a.duties))", is_(kind="BUILDING_HEAD", status="CURRENT")),
    "S4-16": share(PERMANENT, HOUSEHOLDS, 1),
    "S4-17": share(PERMANENT, GroundKm2(), 0),
    "S4-18": share(VOLUNTEERS, PERMANENT),
}
"""What each figure counts, by its number."""


def _day(now: datetime, age: timedelta) -> date:
    return (now - age).astimezone(ZONE).date()
