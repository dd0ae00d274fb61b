"""Rows of every resource, also of one that no factory knows: made from what the registry says about it."""

import itertools
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from tortoise.fields import UUIDField
from tortoise.fields.relational import ManyToManyFieldInstance

from backend.kit.model import Content, Record, uuid7
from backend.kit.registry import REGISTRY, Field, Kind, Resource
from tests.factories import Corner, make_corner

PLAIN = {
    Kind.TEXT: "试验",
    Kind.INT: 3,
    Kind.FLOAT: 1.5,
    Kind.DECIMAL: Decimal("12.50"),
    Kind.BOOL: True,
    Kind.DATE: date(2026, 11, 23),
    Kind.DATETIME: datetime(2026, 11, 23, 8, tzinfo=UTC),
    Kind.GEOJSON: None,
    Kind.JSON: {},
}
_numbers = itertools.count(1)


async def full_corner(community: Any = None) -> Corner:
    """A corner with a row of every resource of the registry."""
    corner = await make_corner(community)
    for one in REGISTRY:
        await row_of(one, corner)
    return corner


async def row_of(one: Resource, corner: Corner) -> Record:
    """The corner's row of `one`, made now if there is none."""
    if one.name not in corner.rows:
        values = {field.name: await _value(field, corner) for field in one.fields if _is_stored(field)}
        if issubclass(one.model, Content):
            values.setdefault("community", corner.community)
        values |= _unshown_ids(one)
        row = one.model(**{name: value for name, value in values.items() if value is not None})
        for field in one.fields:
            if field.kind is Kind.TEXT and one.model._meta.fields_map[field.name].unique:
                setattr(row, field.name, f"试{next(_numbers)}")
        if getattr(row, "row_id", row.id) is None:
            row.row_id = corner.community.id  # type: ignore[attr-defined]  # of a row that is known by its id alone
        await row.save(force_create=True)
        corner.rows[one.name] = row
    return corner.rows[one.name]


def _unshown_ids(one: Resource) -> dict[str, Any]:
    """Ids that a row must have and the API does not show, such as the row that a look at a number was at."""
    made = one.model._meta.fields_map
    keys = [name for name, kind in made.items() if isinstance(kind, UUIDField) and not kind.pk and not kind.null]
    return {name: uuid7() for name in keys if name.removesuffix("_id") not in made and made[name].default is None}


def _is_stored(field: Field) -> bool:
    return field.kind not in (Kind.MANY, Kind.COUNT, Kind.SEALED)


async def _value(field: Field, corner: Corner) -> Any:
    if field.kind is Kind.REF:
        return await row_of(REGISTRY.of(field.target), corner)
    if field.vocabulary:
        first = next(iter(field.vocabulary))
        return [first] if field.kind is Kind.ENUMS else first
    return PLAIN[field.kind]


async def crossed(one: Resource, here: Corner, there: Corner) -> Record:
    """A copy of the row of `one` in `here` whose links, but for those to areas, lead to rows in `there`."""
    row = here.rows[one.name]
    values = {name: getattr(row, name) for name in one.model._meta.fields_db_projection if name != "search"}
    values |= {"id": uuid7(), "version": 1}
    for name, made in one.model._meta.fields_map.items():
        if name in values and made.unique and not made.pk:
            values[name] = f"X{next(_numbers)}"[: getattr(made, "max_length", 9)]
    for field in one.fields:
        if field.kind is Kind.REF and field.target and field.target.__name__ not in ("Street", "Community", "Grid"):
            values[f"{field.name}_id"] = there.rows[field.target.__name__].id
    copy = one.model(**values)
    await copy.save(force_create=True)
    for field in one.fields:
        made = one.model._meta.fields_map.get(field.name)
        if isinstance(made, ManyToManyFieldInstance) and not made._generated:
            target = field.target.__name__ if field.target else ""
            await getattr(copy, field.name).add(here.rows[target], there.rows[target])
    return copy
