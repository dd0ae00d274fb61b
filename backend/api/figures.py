"""Figures: metrics counted by area, under the reader's own access, each with the filter that opens its rows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types import Info
from tortoise.fields.relational import ForeignKeyFieldInstance

from backend.api import directives, made
from backend.api.inputs import names
from backend.api.paging import Page
from backend.api.reader import Reader, Row, connection
from backend.api.scalars import Json, WireDateTime
from backend.compiler.asking import countable, where
from backend.errors import pick
from backend.kit import access
from backend.kit.access import Params
from backend.kit.metric import LEVELS, METRICS, Counted, Metric
from backend.kit.naming import camel
from backend.kit.registry import REGISTRY
from backend.kit.suppress import SMALLEST, nested, suppressed
from backend.kit.wire import as_id, wire_datetime

RESOURCE_OF_LEVEL = {"STREET": "Street", "COMMUNITY": "Community", "GRID": "Grid"}
PARENT = {"COMMUNITY": "street_id", "GRID": "community_id"}
OVER = {"COMMUNITY": "STREET", "GRID": "COMMUNITY"}
EVERYWHERE = ("全部范围", "All areas")


@strawberry.type(description="A metric's value for one area, with the filter of the rows behind it.")
class Figure:
    """A metric's value for one area; `value` is null where it would say nothing or is kept back."""

    measure: str
    area: strawberry.ID | None
    name: str
    value: float | None
    numerator: int | None
    denominator: int | None
    suppressed: bool
    unit: str
    resource: str
    filter: Json
    openable: bool


@strawberry.type(description="A metric for every area of one level.")
class AreaFigures:
    """A metric for every area of one level."""

    measure: str
    level: str
    unit: str
    resource: str
    definition: str
    as_of: WireDateTime
    areas: list[Figure]


@dataclass(frozen=True, slots=True)
class Counter:
    """Counts one metric for one reader at one instant."""

    reader: Reader
    metric: Metric
    now: datetime

    async def by_area(self, counted: Counted, level: str) -> dict[UUID, int]:
        """The count for each area of `level` that has any."""
        one, params = REGISTRY[counted.of], Params()
        joins, key = path_sql(one.model, "a", counted.at[level], params)
        seen = countable(one, "a", self.reader.actor, params)
        fits = where(one, counted.where(self.now), "a", self.reader.actor, params)
        sql = f"SELECT {key} AS area, count(*) AS n FROM {one.table} a{joins} WHERE {seen} AND {fits} GROUP BY 1"
        found = await connection().execute_query_dict(sql, params.values)
        return {record["area"]: int(record["n"]) for record in found if record["area"]}

    async def among(self, counted: Counted | None, level: str, areas: list[Row]) -> "Told":
        """What the reader is told of each of `areas`, which must be all of the level that it sees."""
        if counted is None or not self.may_count(counted):
            return Told({}, frozenset())
        found = await self.by_area(counted, level)
        counts: dict[Any, int] = {row.id: found.get(row.id, 0) for row in areas}
        hidden = frozenset() if self.may_read(counted) else await self.kept_back(counted, level, counts, areas)
        return Told(counts, frozenset(hidden))

    async def kept_back(
        self, counted: Counted, level: str, counts: Mapping[UUID, int], areas: list[Row]
    ) -> frozenset[UUID]:
        """The areas whose counts are kept back, judged among those under one parent, and with the parents' own."""
        if level not in OVER:
            total = {None: sum(counts.values())}
            return nested(counts, lambda _: None, total, {None} if total[None] < SMALLEST else set())
        over = OVER[level]
        parents = await _areas(self.reader, over, None)
        found = await self.by_area(counted, over)
        totals = {row.id: found.get(row.id, 0) for row in parents}
        parent = {row.id: row.values[PARENT[level].removesuffix("_id")] for row in areas}
        return nested(counts, parent.__getitem__, totals, await self.kept_back(counted, over, totals, parents))

    async def everywhere(self, counted: Counted | None) -> "Told":
        """What the reader is told of all rows together, under the key None."""
        if counted is None or not self.may_count(counted):
            return Told({}, frozenset())
        found = await self.reader.tally(REGISTRY[counted.of], counted.where(self.now), {}, {})
        counts: dict[UUID | None, int] = {None: int(found[0]["n"]) if found else 0}
        small = suppressed(list(counts.values())) and not self.may_read(counted)
        return Told(counts, frozenset({None}) if small else frozenset())

    def may_read(self, counted: Counted) -> bool:
        """Whether the reader may open such rows at all."""
        return REGISTRY[counted.of].can("read", self.reader.actor.role)

    def may_count(self, counted: Counted) -> bool:
        """Whether the reader may read or at least count such rows."""
        return self.may_read(counted) or REGISTRY[counted.of].can("aggregate", self.reader.actor.role)

    def figure(self, name: str, level: str | None, area: UUID | None, top: "Told", bottom: "Told") -> Figure:
        """The metric's figure for one area, or with neither level nor area for all of them together."""
        one, locale = REGISTRY[self.metric.numerator.of], self.reader.actor.locale
        over, under, value = top.of(area), bottom.of(area), None
        if over is not None and (under is not None or self.metric.denominator is None):
            value = self.metric.value(over, under)
        return Figure(
            measure=self.metric.key,
            area=strawberry.ID(str(area)) if area else None,
            name=name,
            value=value,
            numerator=over,
            denominator=under,
            suppressed=area in top.hidden or area in bottom.hidden,
            unit=pick(self.metric.unit, locale),
            resource=one.plural,
            filter=Json(wire_filter(rows_filter(self.metric.numerator, self.now, level, area))),
            openable=one.can("read", self.reader.actor.role),
        )


@dataclass(frozen=True, slots=True)
class Told:
    """Counts by area, empty for a reader who may not count such rows; those in `hidden` are kept back."""

    counts: Mapping[UUID | None, int]
    hidden: frozenset[UUID | None]

    def of(self, area: UUID | None) -> int | None:
        """The count of `area`, None where the reader is not told."""
        return None if area in self.hidden else self.counts.get(area)


def path_sql(model: Any, alias: str, path: str, params: Params) -> tuple[str, str]:
    """Joins, and the SQL of the id at the end of `path`: a chain of links to one row each, or "self" for the row's own.

    Joins, as a subquery for each row took five times as long over 100 000 residents.
    """
    if path == "self":
        return "", f"{alias}.id"
    name, _, rest = path.partition(".")
    link = model._meta.fields_map[name]
    assert isinstance(link, ForeignKeyFieldInstance)
    key = f"{alias}.{link.source_field or name + '_id'}"
    if not rest:
        return "", key
    there = params.alias()
    joins, end = path_sql(link.related_model, there, rest, params)
    return f" LEFT JOIN {access.table(link.related_model)} {there} ON {there}.id = {key}{joins}", end


def rows_filter(counted: Counted, now: datetime, level: str | None, area: UUID | None) -> dict[str, Any]:
    """The filter of the rows that a figure counts, by Python names."""
    given = dict(counted.where(now))
    if level is None or area is None:
        return given
    names = counted.at[level].split(".")
    inside: dict[str, Any] = {"id": {"eq": area}} if names == ["self"] else {f"{names[-1]}_id": {"eq": area}}
    for name in reversed(names[:-1]):
        inside = {name: inside}
    for key, value in inside.items():
        given[key] = {**given[key], **value} if key in given else value
    return given


def wire_filter(value: Any) -> Any:
    """A filter by Python names as the API writes it."""
    match value:
        case Mapping():
            return {camel(key.rstrip("_")): wire_filter(item) for key, item in value.items()}
        case list() | tuple():
            return [wire_filter(item) for item in value]
        case datetime():
            return wire_datetime(value)
        case date():
            return value.isoformat()
        case UUID() | Decimal():
            return str(value)
        case str():
            return str(value)
        case _:
            return value


async def _areas(reader: Reader, level: str, inside: UUID | None) -> list[Row]:
    """The areas of `level` inside the area `inside`, or all that the reader may see; 1000 at most."""
    one = REGISTRY[RESOURCE_OF_LEVEL[level]]
    given: dict[str, Any] = {}
    if inside is not None:
        above = await _level_of(reader, inside)
        if above == level:
            given = {"id": {"eq": inside}}
        elif above == "STREET" and level == "GRID":
            given = {"community": {"street_id": {"eq": inside}}}
        elif above is not None and level in PARENT:
            given = {PARENT[level]: {"eq": inside}}
    rows: list[Row] = []
    after: str | None = None
    while len(rows) < 1000:
        part = await reader.page(one, Page(filter=given, first=100, after=after))
        rows += part.rows
        if not part.more_after:
            break
        after = part.cursors[-1]
    return rows


async def _level_of(reader: Reader, area: UUID) -> str | None:
    for level in LEVELS:
        if await reader.by_ids(REGISTRY[RESOURCE_OF_LEVEL[level]], [area]):
            return level
    return None


async def _area_figures(info: Info, measure: Any, level: Any, area: str | None = None) -> AreaFigures:
    reader, metric, now = info.context.reader, METRICS[measure.value], datetime.now(UTC)
    counter, at = Counter(reader, metric, now), level.value
    every = await _areas(reader, at, None)
    shown = await _areas(reader, at, as_id(area)) if area else every
    top, bottom = await counter.among(metric.numerator, at, every), await counter.among(metric.denominator, at, every)
    locale = reader.actor.locale
    return AreaFigures(
        measure=metric.key,
        level=at,
        unit=pick(metric.unit, locale),
        resource=REGISTRY[metric.numerator.of].plural,
        definition=pick(metric.definition, locale),
        as_of=WireDateTime(now),
        areas=[counter.figure(row.values["name"], at, row.id, top, bottom) for row in shown],
    )


async def _figures(info: Info, measures: list[Any], area: str | None = None) -> list[Figure]:
    reader, now = info.context.reader, datetime.now(UTC)
    key = as_id(area) if area else None
    level = await _level_of(reader, key) if key else None
    if key and level is None:
        return []
    every = await _areas(reader, level, None) if level else []
    name = next((row.values["name"] for row in every if row.id == key), pick(EVERYWHERE, reader.actor.locale))
    found = []
    for measure in measures[:20]:
        counter = Counter(reader, METRICS[measure.value], now)
        sides = (counter.metric.numerator, counter.metric.denominator)
        if level:
            top, bottom = [await counter.among(side, level, every) for side in sides]
        else:
            top, bottom = [await counter.everywhere(side) for side in sides]
        found.append(counter.figure(name, level, key, top, bottom))
    return found


def make_figures() -> dict[str, Any]:
    """The root fields for figures; none when no metric is declared."""
    if not METRICS:
        return {}
    kept: Any = names("MeasureKey", list(METRICS), "The metrics.")
    for value in kept.__strawberry_definition__.values:
        said = METRICS[value.value]
        value.directives = (directives.label(said.label),)
        value.description = said.definition[1]
    names("AreaLevel", list(LEVELS), "The levels of areas.")
    made.keep("Figure", Figure)
    made.keep("AreaFigures", AreaFigures)
    area = {"area": ("ID | None", strawberry.UNSET)}
    return {
        "area_figures": made.field(
            _area_figures,
            "AreaFigures",
            arguments={"measure": ("MeasureKey", strawberry.UNSET), "level": ("AreaLevel", strawberry.UNSET), **area},
            description="A metric for every area of `level` inside `area`.",
        ),
        "figures": made.field(
            _figures,
            "list[Figure]",
            arguments={"measures": ("list[MeasureKey]", strawberry.UNSET), **area},
            description="Metrics of one area, 20 at most.",
        ),
    }
