"""Rows counted by common keys; what may be asked by those who may only count, and which counts are kept back."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from backend.kit.registry import Field, Kind, Resource
from tests.oracle import conditions, wire
from tests.oracle.coercion import key_of
from tests.oracle.sight import Sight
from tests.oracle.truth import attribute

CHINA = ZoneInfo("Asia/Shanghai")
VERBS = ("sum", "avg", "min", "max")
NUMBERS = (Kind.INT, Kind.FLOAT, Kind.DECIMAL)
OPEN = ("search", "deleted", *conditions.BASE)
"""Members of filters that ask about no class."""

SMALL = 5
MOST = 1000


@dataclass(frozen=True)
class Dimension:
    """One key: the field, and "day" or "month" of it."""

    field: Field
    part: str = ""


@dataclass
class Group:
    """The rows with one key. `kept_back` is None where the count may be told or kept back."""

    one: Resource
    keys: dict[str, Any]
    count: int
    sums: dict[str, Any]
    kept_back: bool | None


def dimensions(one: Resource) -> dict[str, Dimension]:
    """By the name of the group's field: what a resource may be grouped by."""
    found = {}
    for field in one.fields:
        if field.kind in (Kind.ENUM, Kind.BOOL, Kind.REF):
            found[field.api] = Dimension(field)
        elif field.kind in (Kind.DATE, Kind.DATETIME):
            found |= {f"{field.api}{part.capitalize()}": Dimension(field, part) for part in ("day", "month")}
    return found


def words_of(one: Resource) -> dict[str, str]:
    """Member of the dimension enum to the name of the group's field."""
    found = {}
    for name, dimension in dimensions(one).items():
        word = dimension.field.name.upper() + (f"_{dimension.part.upper()}" if dimension.part else "")
        found[word] = name
    return found


def refused(sight: Sight, one: Resource, by: Sequence[str], given: Mapping[str, Any] | None) -> bool:
    """Whether somebody asks about more than they are told."""
    asked = [dimensions(one)[name] for name in by]
    if not sight.opens(one.read):
        return closed(sight, one, asked, given or {})
    return any(not sight.asks(dimension.field) for dimension in asked) or conditions.hides(sight, one, given)


def closed(sight: Sight, one: Resource, by: Sequence[Dimension], given: Mapping[str, Any]) -> bool:
    """Whether somebody who may only count asks by more than areas, one class, or one class by community."""
    equal = [equals(sight, one, name, value) for name, value in given.items()]
    if any(dimension.part for dimension in by) or None in equal:
        return True
    fields = [*(dimension.field for dimension in by), *(found[0] for found in equal if found)]
    if not all(_is_class(sight, field) for field in fields):
        return True
    areas = {field.name for field in fields if field.kind is Kind.REF and field.name in ("community", "grid")}
    classes = {field.name for field in fields} - areas
    return len(classes) > 1 or bool(classes and "grid" in areas)


def equals(sight: Sight, one: Resource, name: str, value: Any) -> tuple[Field, Any] | None:
    """The field that a member of a filter compares with one word or id, and that; None for any other condition."""
    if name in OPEN or name in ("and", "or", "not") or not isinstance(value, Mapping):
        return None
    inside = value["id"] if set(value) == {"id"} else value
    if not isinstance(inside, Mapping) or set(inside) != {"eq"} or inside["eq"] is None:
        return None
    field = conditions.named(sight, one, name)[0]
    return field, key_of(inside["eq"]) if field.kind is Kind.REF else inside["eq"]


def _is_class(sight: Sight, field: Field) -> bool:
    """Whether the field is a class or an area, by which many are counted together."""
    if not sight.asks(field) or field.kind not in (Kind.ENUM, Kind.BOOL, Kind.REF):
        return False
    return field.target is None or sight.opens(sight.truth.of(field.target).read)


def _matches(sight: Sight, one: Resource, given: Mapping[str, Any], row: Any) -> bool:
    """Whether the row is in the part of the fixed tables that a filter names."""
    for name, value in given.items():
        found = equals(sight, one, name, value)
        assert found is not None
        here = getattr(row, attribute(found[0]))
        if (found[0].vocabulary(here).name if found[0].vocabulary and here is not None else here) != found[1]:
            return False
    return True


def tally(sight: Sight, one: Resource, by: Sequence[str], given: Mapping[str, Any] | None) -> list[Group]:
    """The groups, largest first; among groups of one size, the order is not promised."""
    asked, seen = {name: dimensions(one)[name] for name in by}, sight.counts(one)
    rows = [row for key, row in sight.world.rows[one.name].items() if key in seen]
    parted: dict[tuple[Any, ...], list[Any]] = defaultdict(list)
    if not asked:
        parted[()] = []
    may_read = sight.opens(one.read)
    for row in rows:
        if conditions.fits(sight, one, given, row) if may_read else _matches(sight, one, given or {}, row):
            parted[tuple(_key(dimension, row) for dimension in asked.values())].append(row)
    found = [
        Group(one, dict(zip(asked, key, strict=True)), len(held), _sums(sight, one, held), False)
        for key, held in parted.items()
    ]
    found.sort(key=lambda group: -group.count)
    if not may_read:
        keep_back(found)
    return found[:MOST]


def keep_back(found: list[Group]) -> None:
    """Tell no figure; keep counts of 1 to 4 back. Which others are kept back to protect those is not promised."""
    for group in found:
        group.kept_back = True if 0 < group.count < SMALL else None
        group.sums = dict.fromkeys(group.sums)


def _key(dimension: Dimension, row: Any) -> Any:
    found = getattr(row, attribute(dimension.field))
    if found is None or not dimension.part:
        return found
    day = found.astimezone(CHINA).date() if isinstance(found, datetime) else found
    return day if dimension.part == "day" else date(day.year, day.month, 1)


def shown(dimension: Dimension, key: Any) -> Any:
    """A group's key as the answer shows it."""
    return wire.scalar(key) if dimension.part else wire.value(dimension.field.kind, key, dimension.field.vocabulary)


def _sums(sight: Sight, one: Resource, rows: list[Any]) -> dict[str, Any]:
    """By the name of the group's field: sum, average, least and most of each number that the actor reads."""
    found: dict[str, Any] = {}
    for field in one.fields:
        if field.kind not in NUMBERS:
            continue
        held = [getattr(row, attribute(field)) for row in rows] if sight.plain(field) else []
        held = [value for value in held if value is not None]
        name = field.api[:1].upper() + field.api[1:]
        told = [sum(held), _average(held), min(held), max(held)] if held else [None] * 4
        found |= {f"{verb}{name}": wire.scalar(value) for verb, value in zip(VERBS, told, strict=True)}
    return found


def _average(held: list[Any]) -> float:
    total = sum(Decimal(str(value)) for value in held)
    return float(total / len(held))
