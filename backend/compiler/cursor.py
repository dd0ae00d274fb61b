"""Cursors: a row's own order values and its id, so that pages stay right while rows come and go.

JSON in URL-safe base64, the same from Python as from PostgreSQL (`emit.pages`).
"""

import base64
import binascii
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any
from uuid import UUID

import orjson

from backend.errors import BAD_CURSOR

MOST_TERMS = 20


@lru_cache(maxsize=256)
def _values(cursor: str) -> list[Any]:
    """The values, which nobody changes: asked once for their shape and once for themselves."""
    values = orjson.loads(base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4)))
    if not isinstance(values, list) or not 0 < len(values) <= MOST_TERMS:
        raise ValueError("no list")
    return values


_WRONG = (ValueError, TypeError, AttributeError, OverflowError, InvalidOperation, binascii.Error)


def empties(cursor: Any) -> tuple[bool, ...] | None:
    """Which values of `cursor` are empty, on which the SQL depends; None for what is no cursor."""
    try:
        return tuple(value is None for value in _values(cursor))
    except _WRONG:
        return None


@lru_cache(maxsize=256)
def decode(cursor: str, kinds: tuple[str, ...]) -> list[Any]:
    """The order values in `cursor`, of `kinds`, the id last. Raises BAD_CURSOR."""
    try:
        values = _values(cursor)
        if len(values) != len(kinds):
            raise ValueError("another order")
        typed = [_typed(value, kind) for value, kind in zip(values[:-1], kinds[:-1], strict=True)]
        return [*typed, UUID(values[-1])]
    except _WRONG as refused:
        raise BAD_CURSOR() from refused


def _typed(value: Any, kind: str) -> Any:
    """`value` as the database takes it. Raises ValueError for what no row of ours can hold."""
    if value is None:
        return None
    match kind:
        case "DATETIME":
            return datetime.fromisoformat(value).astimezone(UTC)
        case "DATE":
            return date.fromisoformat(value)
        case "DECIMAL":
            return _checked(Decimal(value), lambda made: made.is_finite() and abs(made.adjusted()) < 30)
        case "INT":
            return _checked(int(value), lambda made: -(2**31) <= made < 2**31)
        case "FLOAT":
            return float(value)
        case "BOOL":
            return bool(value)
        case _:
            return _checked(value, lambda made: type(made) is str and "\0" not in made)


def _checked(value: Any, fits: Callable[[Any], bool]) -> Any:
    if not fits(value):
        raise ValueError("no value of a row")
    return value
