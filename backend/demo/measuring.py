"""How a published figure is measured: definitions over rows, in the filter language of the API, and over packs.

Every definition is counted as the admins of the figure's communities count it: under their own access, by the same
code that answers lists, coverage and rhythms on screen.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from statistics import mean
from typing import Any
from uuid import UUID

from backend.api.promises import Promises
from backend.api.reader import Reader
from backend.governance import pack as packs
from backend.governance.models import GovernancePack
from backend.governance.pack import Pack
from backend.governance.rhythm import Kept
from backend.kit import geo
from backend.kit.actor import Actor, Role
from backend.kit.extent import Place
from backend.kit.registry import REGISTRY
from backend.places import Community, Grid

Value = float | int | str | None
Where = Mapping[str, Any]
Filter = Callable[[datetime], Where]


@dataclass(frozen=True, slots=True)
class Scene:
    """Where and when figures are measured: the communities of one article, their pack, and an admin of them all."""

    places: tuple[Place, ...]
    pack: Pack
    now: datetime

    @property
    def reader(self) -> Reader:
        """Reads as an admin of every community of the scene."""
        ids = tuple(place.community for place in self.places)
        return Reader(Actor(role=Role.COMMUNITY_ADMIN, name="figures", communities=ids))

    def promises(self) -> list[Promises]:
        """The pack's rules, held against each community."""
        return [Promises(self.reader, place, self.now) for place in self.places]

    async def tally(
        self, of: str, where: Where, by: Mapping[str, str], sums: Mapping[str, str]
    ) -> list[dict[str, Any]]:
        """Counts and sums of the rows of the scene's communities that fit."""
        one = REGISTRY[of]
        key = "id" if of == "Community" else "community_id"
        inside = {key: {"in_": [place.community for place in self.places]}}
        return await self.reader.tally(one, {"and_": [inside, dict(where)]}, by, sums)


async def scene(article: str, now: datetime) -> Scene | None:
    """The communities that work by the pack of `article`; None where there are none."""
    row = await GovernancePack.filter(article=article, deleted_at=None).first()
    if row is None:
        return None
    found = await Community.filter(pack_id=row.id, deleted_at=None).order_by("code").values_list("id", "street_id")
    places = tuple(Place(UUID(str(community)), UUID(str(street))) for community, street in found)
    return Scene(places, packs.of(row.document), now) if places else None


class Definition:
    """What a figure counts."""

    async def measure(self, scene: Scene) -> Value:
        """The figure as it is in the database."""
        raise NotImplementedError


def everything(now: datetime) -> Where:
    """Every row."""
    return {}


@dataclass(frozen=True, slots=True)
class Count(Definition):
    """How many rows fit."""

    of: str
    where: Filter = everything

    async def measure(self, scene: Scene) -> Value:
        """The number of rows."""
        return int((await scene.tally(self.of, self.where(scene.now), {}, {}))[0]["n"])


@dataclass(frozen=True, slots=True)
class Told(Definition):
    """What an SQL aggregate over the rows says, such as `sum(a.served_count)`; `a` is the table."""

    of: str
    aggregate: str
    where: Filter = everything

    async def measure(self, scene: Scene) -> Value:
        """The value of the aggregate, None over no rows."""
        found = await scene.tally(self.of, self.where(scene.now), {}, {"value": self.aggregate})
        value = found[0]["value"]
        return None if value is None else float(value) if value != int(value) else int(value)


@dataclass(frozen=True, slots=True)
class Computed(Definition):
    """A number from other figures."""

    parts: tuple[Definition, ...]
    how: Callable[..., float]

    async def measure(self, scene: Scene) -> Value:
        """What `how` makes of the parts; None where one is missing."""
        values = [await part.measure(scene) for part in self.parts]
        return None if None in values or values[-1] == 0 else self.how(*values)


@dataclass(frozen=True, slots=True)
class Written(Definition):
    """What the pack itself says."""

    how: Callable[[Pack], Value]

    async def measure(self, scene: Scene) -> Value:
        """What `how` reads."""
        return self.how(scene.pack)


@dataclass(frozen=True, slots=True)
class Rounds(Definition):
    """The least that any complete period of the last `periods` had of the rhythm's evidence, in any community."""

    key: str
    periods: int

    async def measure(self, scene: Scene) -> Value:
        """The smallest number of rows of a period; 0 where one was not kept in time."""
        rhythm = next(one for one in scene.pack.rhythms if one.key == self.key)
        least: list[int] = []
        for promises in scene.promises():
            rounds = await promises.rounds(rhythm, self.periods + 1)
            least += [(one.count or 0) if one.status is Kept.KEPT else 0 for one in rounds[:-1]]
        return min(least)


@dataclass(frozen=True, slots=True)
class PeriodDays(Definition):
    """How long the periods of a rhythm are on average, if every place kept every one of the last `periods`."""

    key: str
    periods: int

    async def measure(self, scene: Scene) -> Value:
        """Days; None where a period was missed."""
        rhythm = next(one for one in scene.pack.rhythms if one.key == self.key)
        days: list[int] = []
        for promises in scene.promises():
            rounds = (await promises.rounds(rhythm, self.periods + 1))[:-1]
            if any(one.status is not Kept.KEPT or one.kept_places != one.places for one in rounds):
                return None
            days += [(one.span.last - one.span.first).days + 1 for one in rounds]
        return round(mean(days), 1)


@dataclass(frozen=True, slots=True)
class Fits(Definition):
    """`value` where no row lacks what the pack's coverage rule asks for."""

    key: str
    value: int

    async def measure(self, scene: Scene) -> Value:
        """The value; 0 where a row has a gap or there is no row."""
        rule = next(one for one in scene.pack.coverage if one.key == self.key)
        gaps = [await promises.gaps(rule) for promises in scene.promises()]
        return 0 if any(gap.gaps.n for gap in gaps) or not any(gap.total for gap in gaps) else self.value


@dataclass(frozen=True, slots=True)
class Staffed(Definition):
    """The pattern of a staffing template, if every place has everybody."""

    key: str

    async def measure(self, scene: Scene) -> Value:
        """The pattern; otherwise how many places lack somebody."""
        template = next(one for one in scene.pack.staffing if one.key == self.key)
        lacking = 0
        for promises in scene.promises():
            places, short = await promises.staffed(template)
            lacking += max((one.short or 0 for one in short), default=0) if places else 1
        return template.pattern if not lacking else f"{lacking} short"


@dataclass(frozen=True, slots=True)
class LeastPer(Definition):
    """The fewest rows that any row of `per` has; `column` leads to it."""

    per: str
    of: str
    column: str
    where: Filter = field(default=everything)

    async def measure(self, scene: Scene) -> Value:
        """The smallest number, 0 where one has none."""
        every = {row["id"] for row in await scene.tally(self.per, {}, {"id": "a.id"}, {})}
        found = await scene.tally(self.of, self.where(scene.now), {"place": f"a.{self.column}"}, {})
        counts = {row["place"]: int(row["n"]) for row in found}
        return min((counts.get(one, 0) for one in every), default=0)


@dataclass(frozen=True, slots=True)
class GroundKm2(Definition):
    """The ground of all grids, in square kilometres."""

    async def measure(self, scene: Scene) -> Value:
        """The sum, to a hundredth."""
        ids = [place.community for place in scene.places]
        grids: list[Any] = await Grid.filter(community_id__in=ids, deleted_at=None).limit(1000)
        return round(sum(geo.area_m2(grid.polygon) for grid in grids if grid.polygon) / 1e6, 2)
