"""Scalars: how values are read from what callers send. How they are written in answers is in `kit.wire`."""

import math
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, NewType, NoReturn

import strawberry
from graphql import GraphQLError
from strawberry.schema.config import StrawberryConfig

from backend.kit import text
from backend.kit.wire import wire_datetime

GeoJSON = NewType("GeoJSON", dict)  # type: ignore[type-arg]
Json = NewType("Json", object)
Text = NewType("Text", str)
WireDate = NewType("WireDate", date)
WireDateTime = NewType("WireDateTime", datetime)
WireDecimal = NewType("WireDecimal", Decimal)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise GraphQLError("String cannot represent a non string value.")
    try:
        return text.clean(value)
    except ValueError as refused:
        raise GraphQLError(f"Text must not contain the control character {refused}.") from refused


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


def _told(write: Callable[[Any], str]) -> Callable[[Any], Any]:
    """`write`, but that what the compiled read has written already stays as it is."""
    return lambda value: value if isinstance(value, str) else write(value)


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
            name="Date", serialize=_told(lambda v: v.isoformat()), parse_value=_date, description="A day, YYYY-MM-DD."
        ),
        WireDateTime: strawberry.scalar(
            name="DateTime",
            serialize=_told(wire_datetime),
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
