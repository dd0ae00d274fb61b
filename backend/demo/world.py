"""What the demo is made in: one source of chance, one clock, and a shelf for the rows of each model.

Nothing here touches the database, so two worlds with the same seed and the same moment hold the same rows.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from backend.demo.ground import Ground
from backend.kit.ledger import LedgerEntry
from backend.kit.model import Record
from backend.kit.worktime import ZONE
from backend.people import Resident
from backend.places import Area, Building, BuildingUnit, Community, Dwelling, Estate, Grid, Street, Venue

R = TypeVar("R", bound=Record)
T = TypeVar("T")


@dataclass(slots=True)
class World:
    """The rows of the demo, by model, in the order in which they were made; and what later steps look up."""

    rng: Random
    now: datetime
    ground: Ground
    rows: dict[type[Record], list[Any]] = field(default_factory=dict)
    links: dict[str, list[tuple[Record, Record]]] = field(default_factory=dict)
    street: Street = field(init=False)
    communities: dict[str, Community] = field(default_factory=dict)
    areas: dict[str, list[Area]] = field(default_factory=dict)
    grids: dict[str, list[Grid]] = field(default_factory=dict)
    estates: dict[UUID, list[Estate]] = field(default_factory=dict)
    buildings: dict[UUID, list[Building]] = field(default_factory=dict)
    units: dict[UUID, list[BuildingUnit]] = field(default_factory=dict)
    dwellings: dict[tuple[UUID, str], Dwelling] = field(default_factory=dict)
    venues: dict[str, list[Venue]] = field(default_factory=dict)
    residents: dict[str, list[Resident]] = field(default_factory=dict)
    ledger: list[LedgerEntry] = field(default_factory=list)
    shown: set[str] = field(default_factory=set)
    users: dict[str, Any] = field(default_factory=dict)

    def make(self, model: type[R], *, made: datetime | None = None, **values: Any) -> R:
        """A row of `model`, as if made at `made`, put on its shelf. Rows among `values` become links."""
        made_at = made or self.now - timedelta(days=400)
        said = {
            f"{k}_id" if isinstance(v, Record) else k: v.id if isinstance(v, Record) else v for k, v in values.items()
        }
        row = model(id=self.id(made_at), created_at=made_at, updated_at=made_at, **said)
        self.rows.setdefault(model, []).append(row)
        return row

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
