"""What comes out: the wire format of every kind of value, written down a second time."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from backend.kit.registry import Field, Kind
from tests.oracle.truth import attribute


class Loose(dict[str, Any]):
    """An object of JSON, whose members have no order."""


def instant(value: datetime) -> str:
    """UTC, milliseconds cut off, `Z`."""
    at = value.astimezone(UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}".rjust(19, "0") + f".{at.microsecond // 1000:03d}Z"


def out(field: Field, row: Any) -> Any:
    """The value of the row's field as the answer shows it."""
    return value(field.kind, getattr(row, attribute(field)), field.vocabulary)


def value(kind: Kind, found: Any, words: Any = None) -> Any:
    """`found`, of the given kind, as the answer shows it."""
    if kind is Kind.ENUMS:
        return [words(word).name for word in found or ()]
    if found is None:
        return None
    match kind:
        case Kind.ENUM:
            return words(found).name
        case Kind.GEOJSON | Kind.JSON:
            return json(found)
        case Kind.FLOAT:
            return float(found)
    return scalar(found)


def scalar(found: Any) -> Any:
    """A plain value as the answer shows it."""
    match found:
        case datetime():
            return instant(found)
        case date():
            return found.isoformat()
        case Decimal():
            return str(found)
        case str():
            return str(found)
    return found


def json(found: Any) -> Any:
    """A JSON value, with its objects marked as having no order."""
    if isinstance(found, dict):
        return Loose({name: json(part) for name, part in found.items()})
    return [json(part) for part in found] if isinstance(found, list) else found
