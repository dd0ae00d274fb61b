"""From the arguments of a list to a page: its size, its order ended by the id, its cursors. Limits are decided here."""

from collections.abc import Mapping, Sequence
from typing import Any

from backend.compiler import cursor
from backend.compiler.ir import Bound, Page, Read, Term
from backend.compiler.slots import NOWHERE, Const, Given, Mark, Place, Refused
from backend.errors import BAD_CURSOR, QUERY_TOO_EXPENSIVE, without_size
from backend.kit.registry import REGISTRY, Kind, Resource

MAX_PAGE = 100
CHEAPER = ("写 first: 100。", "Write first: 100.")
DATES = ("created_at", "updated_at")


def page(
    one: Resource,
    given: Mapping[str, Any],
    empties: Mapping[str, Any],
    place: Place = NOWHERE,
    most: int = MAX_PAGE,
) -> Page:
    """The page that `first`, `last`, `after`, `before` and `order` of `given` ask for; `last` wins over `first`.

    `empties` says for each variable that is a cursor which of its values are empty. Raises Refused.
    """
    rows, backward = size(given, one.plural, place, most), given.get("last") is not None
    order = [(_value(item["field"]), _value(item.get("direction")) == "DESC") for item in given.get("order") or ()]
    terms = tuple(keys(one, order, place))
    after, before = (_bound(given.get(name), terms, empties, place) for name in ("after", "before"))
    return Page(size=rows, backward=backward, terms=terms, after=after, before=before)


def size(given: Mapping[str, Any], name: str, place: Place = NOWHERE, most: int = MAX_PAGE) -> int:
    """What `last`, else `first`, of `given` says. Raises Refused unless one is there and all are 1 to `most`."""
    said = [given[side] for side in ("last", "first") if given.get(side) is not None]
    if not said or not all(isinstance(number, int) and 1 <= number <= most for number in said):
        where = ".".join(str(step) for step in place.path) or name
        raise Refused(QUERY_TOO_EXPENSIVE(reason=without_size(where), cheaper=CHEAPER), place)
    return int(said[0])


def _value(said: Any) -> Any:
    return getattr(said, "value", said)


def keys(one: Resource, asked: Sequence[tuple[str, bool]], place: Place = NOWHERE) -> list[Term]:
    """The terms of an order, or of the resource's own, ended by the id."""
    own = one.admin.order
    order = list(asked) or [(own.removeprefix("-"), own.startswith("-"))]
    terms = [_term(one, name, down, place) for name, down in order]
    return [*terms, Term("id", "ID", terms[-1].descending, False)]


def _term(one: Resource, name: str, down: bool, place: Place) -> Term:
    if name in DATES and name not in one.by_name:
        return Term(name, "DATETIME", down, False)
    field = one.by_name[name]
    member = (one.name, name)
    if field.kind is Kind.REF:
        target = REGISTRY.of(field.target)
        return Term(str(field.column), "TEXT", down, True, Read(target.name), member, place)
    if name == one.admin.title:
        return Term("sort_key", "TEXT", down, False, None, member, place)
    return Term(str(field.column), str(field.kind), down, field.nullable, None, member, place)


def _bound(said: Any, terms: tuple[Term, ...], empties: Mapping[str, Any], place: Place) -> Bound | None:
    if not said:
        return None
    source = said if isinstance(said, Given) else Const(said)
    empty = empties.get(str(said.path[0])) if isinstance(said, Given) else cursor.empties(said)
    if empty is None or len(empty) != len(terms) or empty[-1]:
        raise Refused(BAD_CURSOR(), place)
    kinds = tuple(term.kind for term in terms)
    marks = tuple(Mark(source, at, kinds, place) for at in range(len(terms)))
    return Bound(marks, empty)
