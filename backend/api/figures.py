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
from backend.api.filters import where
from backend.api.inputs import names
from backend.api.paging import Page
from backend.api.reader import Reader, Row, connection, countable
from backend.api.scalars import Json, WireDateTime, as_id, wire_datetime
from backend.errors import pick
from backend.kit import access
from backend.kit.access import Params
from backend.kit.metric import LEVELS, METRICS, Counted, Metric
from backend.kit.registry import REGISTRY, camel
from backend.kit.suppress import suppressed

RESOURCE_OF_LEVEL = {"STREET": "Street", "COMMUNITY": "Community", "GRID": "Grid"}
PARENT = {"COMMUNITY": "street_id", "GRID": "community_id"}
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
        key = path_sql(one.model, "a", counted.at[level], params)
        seen = countable(one, "a", self.reader.actor, params)
        fits = where(one, counted.where(self.now), "a", self.reader.actor, params)
        sql = f"SELECT {key} AS area, count(*) AS n FROM {one.table} a WHERE {seen} AND {fits} GROUP BY 1"
        found = await connection().execute_query_dict(sql, params.values)
        return {record["area"]: int(record["n"]) for record in found if record["area"]}

    async def within(self, counted: Counted, level: str | None, area: UUID | None) -> int:
        """The count inside one area, or of everything that the reader may count."""
        one, params = REGISTRY[counted.of], Params()
        given = rows_filter(counted, self.now, level, area)
        seen = countable(one, "a", self.reader.actor, params)
        fits = where(one, given, "a", self.reader.actor, params)
        found = await connection().execute_query_dict(
            f"SELECT count(*) AS n FROM {one.table} a WHERE {seen} AND {fits}", params.values
        )
        return int(found[0]["n"])

    def figure(
        self, name: str, level: str | None, area: UUID | None, top: int, bottom: int | None, hidden: bool
    ) -> Figure:
        """The metric's figure for one area; `hidden` keeps the numbers back."""
        one, locale = REGISTRY[self.metric.numerator.of], self.reader.actor.locale
        return Figure(
            measure=self.metric.key,
            area=strawberry.ID(str(area)) if area else None,
            name=name,
            value=None if hidden else self.metric.value(top, bottom),
            numerator=None if hidden else top,
            denominator=None if hidden else bottom,
            suppressed=hidden,
            unit=pick(self.metric.unit, locale),
            resource=one.plural,
            filter=Json(wire_filter(rows_filter(self.metric.numerator, self.now, level, area))),
            openable=one.can("read", self.reader.actor.role),
        )

    def kept_back(self, counts: list[int]) -> set[int]:
        """The positions of counts that this reader is not told, because it may not see the rows."""
        if REGISTRY[self.metric.numerator.of].can("read", self.reader.actor.role):
            return set()
        return suppressed(counts)


def path_sql(model: Any, alias: str, path: str, params: Params) -> str:
    """SQL for the id at the end of `path`, a chain of links to one row each; "self" for the row's own id."""
    if path == "self":
        return f"{alias}.id"
    name, _, rest = path.partition(".")
    link = model._meta.fields_map[name]
    assert isinstance(link, ForeignKeyFieldInstance)
    key = f"{alias}.{link.source_field or name + '_id'}"
    if not rest:
        return key
    there = params.alias()
    inner = path_sql(link.related_model, there, rest, params)
    return f"(SELECT {inner} FROM {access.table(link.related_model)} {there} WHERE {there}.id = {key})"


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
    areas = await _areas(reader, at, as_id(area) if area else None)
    tops = await counter.by_area(metric.numerator, at)
    bottoms = await counter.by_area(metric.denominator, at) if metric.denominator else None
    pairs = [(tops.get(row.id, 0), bottoms.get(row.id, 0) if bottoms is not None else None) for row in areas]
    hidden = counter.kept_back([top for top, _ in pairs])
    locale = reader.actor.locale
    return AreaFigures(
        measure=metric.key,
        level=at,
        unit=pick(metric.unit, locale),
        resource=REGISTRY[metric.numerator.of].plural,
        definition=pick(metric.definition, locale),
        as_of=WireDateTime(now),
        areas=[
            counter.figure(row.values["name"], at, row.id, top, bottom, place in hidden)
            for place, (row, (top, bottom)) in enumerate(zip(areas, pairs, strict=True))
        ],
    )


async def _figures(info: Info, measures: list[Any], area: str | None = None) -> list[Figure]:
    reader, now = info.context.reader, datetime.now(UTC)
    key = as_id(area) if area else None
    level = await _level_of(reader, key) if key else None
    if key and level is None:
        return []
    name = pick(EVERYWHERE, reader.actor.locale)
    if key and level:
        row = (await reader.by_ids(REGISTRY[RESOURCE_OF_LEVEL[level]], [key]))[key]
        name = row.values["name"]
    found = []
    for measure in measures[:20]:
        counter = Counter(reader, METRICS[measure.value], now)
        top = await counter.within(counter.metric.numerator, level, key)
        below = counter.metric.denominator
        bottom = await counter.within(below, level, key) if below else None
        found.append(counter.figure(name, level, key, top, bottom, bool(counter.kept_back([top]))))
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
