"""Order and pages: rows compared term by term, empty values last, the id at the end; cursors as remembered places."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cmp_to_key
from typing import Any

from backend.kit.registry import Field, Kind, Resource
from tests.oracle.conditions import BASE
from tests.oracle.sight import Sight
from tests.oracle.truth import attribute

Terms = tuple[tuple[str, bool], ...]
"""(Python field name, descending) for each term."""

HIDDEN, BAD_CURSOR = "FIELD_HIDDEN", "BAD_CURSOR"


class Unspecified(Exception):
    """The operation asks for something whose answer nobody has promised."""


@dataclass(frozen=True)
class Place:
    """Where a row stands in an order: the order, and the row's values in it, the last of which is its id."""

    resource: str
    terms: Terms
    values: tuple[Any, ...]


@dataclass
class Cursors:
    """The places of cursors that the product has answered. A cursor is opaque: it stands for one place for ever."""

    places: dict[str, Place] = field(default_factory=dict)

    def remember(self, cursor: str, place: Place) -> bool:
        """Keep it; False when the same text stood for other values before."""
        return self.places.setdefault(cursor, place).values == place.values

    def place(self, cursor: str, resource: str, terms: Terms) -> Place | None:
        """What a cursor means in this order; None when it is none. Raises Unspecified for one of another order."""
        found = self.places.get(cursor)
        if found is None or len(found.values) != len(terms) + 1:
            return None
        if (found.resource, found.terms) != (resource, terms):
            raise Unspecified("a cursor of another order")
        return found


@dataclass
class Part:
    """One page: rows with their places, and what lies around them."""

    rows: list[tuple[Any, Place]]
    after: bool
    before: bool


def terms_of(sight: Sight, one: Resource, order: Sequence[Mapping[str, Any]] | None) -> Terms:
    """The terms asked for, or the resource's own."""
    names = {item.name.upper(): item.name for item in one.fields} | {
        "CREATED_AT": "created_at",
        "UPDATED_AT": "updated_at",
    }
    if order:
        return tuple((names[term["field"]], str(getattr(term["direction"], "value", term["direction"])) == "DESC")
                     for term in order)  # fmt: skip
    own = one.admin.order
    return ((own.removeprefix("-"), own.startswith("-")),)


def hides(sight: Sight, one: Resource, terms: Terms) -> bool:
    """Whether a term is a column that the actor does not read plain."""
    known = {item.name: item for item in one.fields}
    return any(name not in BASE.values() and not sight.asks(known[name]) for name, _ in terms)


def place(sight: Sight, one: Resource, terms: Terms, row: Any) -> Place:
    """Where the row stands."""
    known = {item.name: item for item in one.fields}
    values = [_value(sight, one, known.get(name), name, row) for name, _ in terms]
    return Place(one.name, terms, (*values, row.id))


def _value(sight: Sight, one: Resource, asked: Field | None, name: str, row: Any) -> Any:
    if asked is None or name in BASE.values():
        return getattr(row, name)
    if asked.kind is Kind.REF:
        target, key = sight.truth.of(asked.target), getattr(row, attribute(asked))
        return sight.world.row(target.name, key).sort_key if key in sight.reads(target) else None
    if name == one.admin.title:
        return row.sort_key
    found = getattr(row, attribute(asked))
    return str(found) if isinstance(found, str) else found


def compare(left: Place, right: Place) -> int:
    """Below 0 when `left` comes before `right`."""
    ways = [down for _, down in left.terms]
    for a, b, down in zip(left.values, right.values, [*ways, ways[-1]], strict=True):
        if a is None or b is None:
            if (a is None) != (b is None):
                return 1 if a is None else -1
        elif a != b:
            return 1 if (a > b) != down else -1
    return 0


def cut(places: list[tuple[Any, Place]], asked: Mapping[str, Any], after: Place | None, before: Place | None) -> Part:
    """The page of rows in any order that `asked` (first or last) names, between two places."""
    ordered = sorted(places, key=lambda found: cmp_to_key(compare)(found[1]))
    if after is not None:
        ordered = [found for found in ordered if compare(found[1], after) > 0]
    if before is not None:
        ordered = [found for found in ordered if compare(found[1], before) < 0]
    last = asked.get("last")
    if last is not None:
        return Part(ordered[-last:], before is not None, len(ordered) > last)
    first = asked["first"]
    return Part(ordered[:first], len(ordered) > first, after is not None)


def bad_size(asked: Mapping[str, Any]) -> bool:
    """Whether neither first nor last, or one out of 1 to 100, is asked for."""
    said = [asked[name] for name in ("first", "last") if asked.get(name) is not None]
    return not said or not all(1 <= size <= 100 for size in said)
