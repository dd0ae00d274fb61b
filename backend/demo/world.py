"""What the demo is made in: one source of chance, one clock, and a shelf for the rows of each model.

Nothing here touches the database, so two worlds with the same seed and the same moment hold the same rows.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cache
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from backend.demo.communities import PLANS, Plan
from backend.demo.ground import Ground
from backend.kit.ledger import LedgerEntry
from backend.kit.model import Record
from backend.kit.worktime import ZONE
from backend.people import Household, Resident
from backend.places import Area, Building, BuildingUnit, Community, Estate, Grid, Street, Venue

R = TypeVar("R", bound=Record)
T = TypeVar("T")
Defaults = tuple[dict[str, Any], tuple[tuple[str, Callable[[], Any]], ...]]


@dataclass(slots=True)
class World:
    """The rows of the demo, by model, in the order in which they were made; and what later steps look up.

    A `small` world has the same places and the same kinds of rows, and few of each: tests that count nothing use it.
    """

    rng: Random
    now: datetime
    small: bool
    grounds: dict[str, Ground]
    rows: dict[type[Record], list[Any]] = field(default_factory=dict)
    links: dict[str, list[tuple[Record, Record]]] = field(default_factory=dict)
    streets: dict[str, Street] = field(default_factory=dict)
    communities: dict[str, Community] = field(default_factory=dict)
    areas: dict[str, list[Area]] = field(default_factory=dict)
    grids: dict[str, list[Grid]] = field(default_factory=dict)
    housing: dict[str, list[Grid]] = field(default_factory=dict)
    estates: dict[UUID, list[Estate]] = field(default_factory=dict)
    buildings: dict[UUID, list[Building]] = field(default_factory=dict)
    units: dict[UUID, list[BuildingUnit]] = field(default_factory=dict)
    venues: dict[str, list[Venue]] = field(default_factory=dict)
    homes: dict[UUID, Household] = field(default_factory=dict)
    households: dict[str, list[Household]] = field(default_factory=dict)
    residents: dict[str, list[Resident]] = field(default_factory=dict)
    grown: dict[UUID, list[Resident]] = field(default_factory=dict)
    ledger: list[LedgerEntry] = field(default_factory=list)
    shown: set[str] = field(default_factory=set)
    users: dict[str, Any] = field(default_factory=dict)
    counts: Counter[tuple[str, str]] = field(default_factory=Counter)

    @property
    def plans(self) -> tuple[Plan, ...]:
        """Every community of the demo, as planned."""
        return PLANS

    def of_article(self, number: str) -> list[str]:
        """The keys of the communities that work as the article `number` tells."""
        return [plan.key for plan in PLANS if plan.article == number]

    def many(self, full: int, small: int) -> int:
        """`full`, or `small` in a small world."""
        return small if self.small else full

    def make(self, model: type[R], *, made: datetime | None = None, **values: Any) -> R:
        """A row of `model`, as if made at `made`, put on its shelf. Rows among `values` become links."""
        said = {
            f"{k}_id" if isinstance(v, Record) else k: v.id if isinstance(v, Record) else v for k, v in values.items()
        }
        return self.put(model, made or self.long_ago, said)

    def put(self, model: type[R], made: datetime, values: dict[str, Any]) -> R:
        """As `make`, from names and values of columns. Does what the model's own __init__ does, ten times as fast.

        What is planned was entered today at the latest.
        """
        made = min(made, self.now)
        plain, fresh = defaults(model)
        row = model.__new__(model)
        said = row.__dict__
        said.update(plain)
        for name, default in fresh:
            if name not in values:
                said[name] = default()
        said.update(values)
        said["id"], said["created_at"], said["updated_at"] = self.id(made), made, made
        self.rows.setdefault(model, []).append(row)
        return row

    @property
    def long_ago(self) -> datetime:
        """When what has no date of its own was entered."""
        return self.now - timedelta(days=400)

    def id(self, at: datetime) -> UUID:
        """A UUID of version 7 for the moment `at`, from the world's own chance."""
        value = int(at.timestamp() * 1000) << 80 | self.rng.getrandbits(80)
        value = value & ~(0xF << 76) | 0x7 << 76
        return UUID(int=value & ~(0x3 << 62) | 0x2 << 62)

    def link(self, through: str, left: Record, right: Record) -> None:
        """Put a pair into the table `through` of a many-to-many link."""
        self.links.setdefault(through, []).append((left, right))

    def of(self, model: type[R]) -> list[R]:
        """The shelf of `model`."""
        return self.rows.get(model, [])

    def weighted(self, choices: Sequence[tuple[T, float]]) -> T:
        """One of `choices`, by weight."""
        return self.rng.choices([c for c, _ in choices], [w for _, w in choices])[0]

    def day(self, days_ago: float) -> date:
        """The local day that lies `days_ago` back (negative: ahead)."""
        return (self.now.astimezone(ZONE) - timedelta(days=days_ago)).date()

    def moment(self, days_ago: float, hour: int, minute: int = 0) -> datetime:
        """A moment of the local day that lies `days_ago` back (negative: ahead)."""
        day = (self.now.astimezone(ZONE) - timedelta(days=days_ago)).date()
        return datetime.combine(day, time(hour, minute), ZONE)

    @property
    def new_year(self) -> datetime:
        """The first instant of this year in China."""
        return datetime(self.day(0).year, 1, 1, tzinfo=ZONE)

    def days_of_year(self) -> float:
        """How much of this year has passed, in days."""
        return (self.now - self.new_year).total_seconds() / 86_400


@cache
def defaults(model: type[Record]) -> Defaults:
    """What a new row of `model` holds where nothing is said: ready values, and what is made afresh for each row."""
    meta = model._meta
    plain: dict[str, Any] = {
        "_partial": False,
        "_saved_in_db": False,
        "_custom_generated_pk": False,
        "_await_when_save": {},
    }
    fresh: list[tuple[str, Callable[[], Any]]] = []
    for name in meta.fields - meta.fetch_fields:
        default = meta.fields_map[name].default
        if callable(default):
            fresh.append((name, default))
        else:
            plain[name] = default
    own = {"id", "created_at", "updated_at"}
    return plain, tuple((name, default) for name, default in fresh if name not in own)
