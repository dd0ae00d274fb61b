"""Scalars: the wire format of every kind of value, each defined once.

Ids are UUIDs as text; instants are UTC with milliseconds and `Z`; decimals are strings, so no digit is lost.
"""

import math
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, NewType, NoReturn
from uuid import UUID

import strawberry
from graphql import GraphQLError
from strawberry.schema.config import StrawberryConfig

from backend.kit import text

GeoJSON = NewType("GeoJSON", dict)  # type: ignore[type-arg]
Json = NewType("Json", object)
Text = NewType("Text", str)
WireDate = NewType("WireDate", date)
WireDateTime = NewType("WireDateTime", datetime)
WireDecimal = NewType("WireDecimal", Decimal)
NO_ID = UUID(int=0)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise GraphQLError("String cannot represent a non string value.")
    try:
        return text.clean(value)
    except ValueError as refused:
        raise GraphQLError(f"Text must not contain the control character {refused}.") from refused


def as_id(value: str) -> UUID:
    """`value` as a UUID; the nil UUID, which no row has, when it is none: a malformed id is a missing one."""
    try:
        return UUID(value) if len(value) == 36 and value.isascii() else NO_ID
    except ValueError:
        return NO_ID


def _refuse(kind: str, wanted: str) -> NoReturn:
    raise GraphQLError(f"{kind} must be {wanted}.")


def _date(value: Any) -> date:
    try:
        return date.fromisoformat(value) if len(value) == 10 and value.isascii() else _refuse("Date", "YYYY-MM-DD")
    except (TypeError, ValueError):
        return _refuse("Date", "YYYY-MM-DD")


def _datetime(value: Any) -> datetime:
    try:
        made = datetime.fromisoformat(value)
        return made.astimezone(UTC) if made.tzinfo else _refuse("DateTime", "an ISO 8601 instant with its zone")
    except (TypeError, ValueError, OverflowError):
        return _refuse("DateTime", "an ISO 8601 instant with its zone")


def _decimal(value: Any) -> Decimal:
    try:
        made = Decimal(str(value)) if isinstance(value, str | int) and not isinstance(value, bool) else None
    except InvalidOperation:
        made = None
    if made is None or not made.is_finite() or made.adjusted() > 18:
        return _refuse("Decimal", 'a number in quotes, such as "3800.00"')
    return made


def _json(value: Any) -> Any:
    """`value`, refused when it is nested deeper than 30 or has a number that JSON does not know."""
    stack = [(value, 0)]
    while stack:
        item, depth = stack.pop()
        if depth > 30 or (isinstance(item, float) and not math.isfinite(item)):
            _refuse("JSON", "at most 30 levels deep, with finite numbers")
        parts = item.values() if isinstance(item, Mapping) else item if isinstance(item, list) else ()
        stack += [(part, depth + 1) for part in parts]
    return value


def wire_datetime(value: datetime) -> str:
    """UTC, milliseconds, `Z`."""
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _geojson(value: Any) -> Any:
    return _json(value) if isinstance(value, Mapping) else _refuse("GeoJSON", "a GeoJSON object")


CONFIG = StrawberryConfig(
    disable_field_suggestions=True,
    scalar_map={
        Text: strawberry.scalar(
            name="Text",
            serialize=str,
            parse_value=_text,
            description="Text that somebody wrote: no control characters.",
        ),
        WireDate: strawberry.scalar(
            name="Date", serialize=lambda v: v.isoformat(), parse_value=_date, description="A day, YYYY-MM-DD."
        ),
        WireDateTime: strawberry.scalar(
            name="DateTime",
            serialize=wire_datetime,
            parse_value=_datetime,
            description="An instant, UTC with milliseconds: 2026-11-23T01:02:03.000Z.",
        ),
        WireDecimal: strawberry.scalar(
            name="Decimal", serialize=str, parse_value=_decimal, description='An exact number, as text: "3800.00".'
        ),
        GeoJSON: strawberry.scalar(
            name="GeoJSON",
            serialize=lambda v: v,
            parse_value=_geojson,
            description="A GeoJSON geometry (RFC 7946), WGS84, longitude first.",
        ),
        Json: strawberry.scalar(name="JSON", serialize=lambda v: v, parse_value=_json, description="Any JSON value."),
    },
)
"""Strawberry's configuration: our scalars, and no suggestions of names in errors."""
