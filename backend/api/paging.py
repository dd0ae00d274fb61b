"""Order and cursors. A cursor is the row's own order values and id, so pages stay right while rows come and go.

Nulls sort last in both directions; the id breaks ties. Text that titles a row sorts by its pinyin.
"""

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

import orjson

from backend.api.filters import readable
from backend.errors import BAD_CURSOR, BAD_PAGE
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY, Kind, Resource, visible

MAX_PAGE = 100


@dataclass(frozen=True, slots=True)
class Key:
    """One term of an order: SQL expression, whether it descends, and what kind of value it has."""

    sql: str
    descending: bool
    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What a list was asked for. `order` holds (Python field name, descending)."""

    filter: Mapping[str, Any] | None = None
    order: tuple[tuple[str, bool], ...] = ()
    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    @property
    def size(self) -> int:
        """Rows asked for, 1 to 100. Raises BAD_PAGE."""
        asked = [size for size in (self.first, self.last) if size is not None]
        if len(asked) != 1 or not 1 <= asked[0] <= MAX_PAGE:
            raise BAD_PAGE()
        return asked[0]

    @property
    def backward(self) -> bool:
        """Whether the last rows are asked for, which are read from the end."""
        return self.last is not None


def keys(one: Resource, page: Page, alias: str, actor: Actor, params: Params) -> list[Key]:
    """The terms of the page's order, or of the resource's own, ended by the id. Raises FIELD_HIDDEN."""
    own = one.admin.order
    asked = page.order or ((own.removeprefix("-"), own.startswith("-")),)
    terms = [_key(one, name, down, alias, actor, params) for name, down in asked]
    return [*terms, Key(f"{alias}.id", terms[-1].descending, Kind.TEXT)]


def _key(one: Resource, name: str, down: bool, alias: str, actor: Actor, params: Params) -> Key:
    if name in ("created_at", "updated_at"):
        return Key(f"{alias}.{name}", down, Kind.DATETIME)
    field = readable(one, name, actor)
    if field.kind is Kind.REF:
        target, there = REGISTRY.of(field.target), params.alias()
        seen = visible(target, there, actor, params)
        link = f"{there}.id = {alias}.{field.column}"
        return Key(f"(SELECT {there}.sort_key FROM {target.table} {there} WHERE {link} AND {seen})", down, Kind.TEXT)
    if name == one.admin.title:
        return Key(f"{alias}.sort_key", down, Kind.TEXT)
    return Key(f"{alias}.{field.column}", down, field.kind)


def order_by(terms: Sequence[Key], backward: bool) -> str:
    """ORDER BY, turned round when the page is read from its end."""
    said = []
    for term in terms:
        down = term.descending != backward
        said.append(f"{term.sql} {'DESC' if down else 'ASC'} NULLS {'FIRST' if backward else 'LAST'}")
    return ", ".join(said)


def beyond(names: Sequence[str], terms: Sequence[Key], cursor: str, backward: bool, params: Params) -> str:
    """SQL for the rows after `cursor`, or before it when `backward`; `names` are the terms as the rows know them."""
    values = decode(cursor, terms)
    ways = []
    for at, (name, term, value) in enumerate(zip(names, terms, values, strict=True)):
        if value is None and not backward:
            continue  # nothing comes after an empty value; a parameter that nothing uses would have no type
        same = [_same(names[i], values[i], params) for i in range(at)]
        ways.append(" AND ".join([*same, _further(name, term.descending, value, backward, params)]))
    return "(" + " OR ".join(f"({way})" for way in ways) + ")" if ways else "FALSE"


def _same(name: str, value: Any, params: Params) -> str:
    return f"{name} IS NULL" if value is None else f"{name} = {params.add(value)}"


def _further(name: str, descending: bool, value: Any, backward: bool, params: Params) -> str:
    if value is None:
        return f"{name} IS NOT NULL"
    sign = "<" if descending != backward else ">"
    compared = f"{name} {sign} {params.add(value)}"
    return compared if backward else f"({compared} OR {name} IS NULL)"


def encode(values: Sequence[Any]) -> str:
    """The cursor of a row with these order values, the last of which is its id."""
    return base64.urlsafe_b64encode(orjson.dumps([_wire(value) for value in values])).rstrip(b"=").decode()


def _wire(value: Any) -> Any:
    match value:
        case Decimal() | UUID():
            return str(value)
        case datetime() | date():
            return value.isoformat()
        case str():
            return str(value)
        case int() | float() | bool() | None:
            return value
        case _:
            return str(value)


def decode(cursor: str, terms: Sequence[Key]) -> list[Any]:
    """The order values in `cursor`, typed as `terms` say. Raises BAD_CURSOR."""
    try:
        values = orjson.loads(base64.urlsafe_b64decode(cursor.encode() + b"=" * (-len(cursor) % 4)))
        if not isinstance(values, list) or len(values) != len(terms):
            raise ValueError("another order")
        typed = [_typed(value, term.kind) for value, term in zip(values[:-1], terms[:-1], strict=True)]
        return [*typed, UUID(values[-1])]
    except (ValueError, TypeError, AttributeError, OverflowError, InvalidOperation, binascii.Error) as refused:
        raise BAD_CURSOR() from refused


def _typed(value: Any, kind: Kind) -> Any:
    """`value` as the database takes it. Raises ValueError for what no row of ours can hold."""
    if value is None:
        return None
    match kind:
        case Kind.DATETIME:
            return datetime.fromisoformat(value).astimezone(UTC)
        case Kind.DATE:
            return date.fromisoformat(value)
        case Kind.DECIMAL:
            return _checked(Decimal(value), lambda made: made.is_finite() and abs(made.adjusted()) < 30)
        case Kind.INT:
            return _checked(int(value), lambda made: -(2**31) <= made < 2**31)
        case Kind.FLOAT:
            return float(value)
        case Kind.BOOL:
            return bool(value)
        case _:
            return _checked(value, lambda made: type(made) is str and "\0" not in made)


def _checked(value: Any, fits: Callable[[Any], bool]) -> Any:
    if not fits(value):
        raise ValueError("no value of a row")
    return value
