"""What each field of the schema means, over rows in memory: rows, links, connections, groups, history, the viewer."""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from graphql import FieldNode

from backend.kit.actor import Role
from backend.kit.registry import Field, Kind, Resource
from tests.oracle import conditions, groups, pages, wire
from tests.oracle.coercion import key_of
from tests.oracle.evaluate import Bag, Either, Mark, Refused, Run
from tests.oracle.pages import Part, Place, Terms
from tests.oracle.sight import Sight
from tests.oracle.truth import attribute

TOLD = frozenset(Role) - {Role.PARTNER, Role.RESIDENT, Role.ANONYMOUS}
"""Who reads histories."""


@dataclass
class Row:
    """A row that the actor may see."""

    one: Resource
    held: Any


@dataclass
class Connection:
    """A page of rows, and how many there are on all pages."""

    one: Resource
    part: Part
    total: int


@dataclass
class Edge:
    """A row and its place."""

    row: Row
    place: Place


def name_of(source: Any) -> str:
    """The type's name of a node."""
    assert isinstance(source, Row)
    return source.one.name


def resolve(run: Run, source: Any, node: FieldNode, kind: str, arguments: Mapping[str, Any]) -> Any:
    """The value of one field. Raises Refused."""
    name = node.name.value
    match source:
        case None:
            return root(run, name, arguments)
        case Row():
            return of_row(run, source, name, arguments)
        case Connection():
            return of_connection(source, name)
        case Edge():
            return source.row if name == "node" else Mark(source.place)
        case groups.Group():
            return of_group(run, source, name)
        case dict():
            return source[name]
    raise AssertionError(f"{kind}.{name}")


def root(run: Run, name: str, arguments: Mapping[str, Any]) -> Any:
    """A field of Query."""
    sight = run.sight
    if name == "node":
        return next((row for one in sight.truth if (row := readable(sight, one, key_of(arguments["id"])))), None)
    what, one = sight.truth.roots[name]
    if what == "single":
        key = key_of(arguments["id"])
        if key in sight.bin(one):
            return Row(one, sight.world.row(one.name, key))
        return readable(sight, one, key)
    if what == "list":
        return connection(run, one, arguments, lambda seen: [sight.world.row(one.name, key) for key in seen])
    by = [groups.words_of(one)[word] for word in arguments["by"]]
    if groups.refused(sight, one, by, arguments.get("filter")):
        raise Refused(pages.HIDDEN)
    return bag(groups.tally(sight, one, by, arguments.get("filter")))


def bag(found: list[groups.Group]) -> Bag:
    """Groups, with the runs of equal counts, in which any order is right; one run where some may be kept back."""
    made = Bag(found)
    made.runs = [len(list(run)) for _, run in itertools.groupby(found, key=lambda group: group.count)]
    if any(group.kept_back is not False for group in found):
        made.runs = [len(found)]
        made[:] = [group if group.kept_back else Either(group, replace(group, kept_back=True)) for group in found]
    return made


def readable(sight: Sight, one: Resource, key: Any) -> Row | None:
    """The live row with this id, if the actor reads it."""
    return Row(one, sight.world.row(one.name, key)) if key in sight.reads(one) else None


def connection(run: Run, one: Resource, asked: Mapping[str, Any], rows_of: Any) -> Connection:
    """The page that `asked` names, of the rows that `rows_of` picks among those that the actor sees."""
    sight, given = run.sight, asked.get("filter")
    terms, after, before = asked_page(run, one, asked)
    seen = sight.bin(one) if given and given.get("deleted") else sight.reads(one)
    rows = [row for row in rows_of(seen) if conditions.fits(sight, one, given, row)]
    placed = [(row, pages.place(sight, one, terms, row)) for row in rows]
    return Connection(one, pages.cut(placed, asked, after, before), len(rows))


def asked_page(run: Run, one: Resource, asked: Mapping[str, Any]) -> tuple[Terms, Place | None, Place | None]:
    """The order and the places of the cursors of a page. Raises Refused with every reason, whatever the rows."""
    sight, faults, ends = run.sight, set(), []
    terms = pages.terms_of(sight, one, asked.get("order"))
    if pages.hides(sight, one, terms) or conditions.hides(sight, one, asked.get("filter")):
        faults.add(pages.HIDDEN)
    for side in ("after", "before"):
        cursor = asked.get(side)
        ends.append(run.cursors.place(cursor, one.name, terms) if cursor else None)
        if cursor and ends[-1] is None:
            faults.add(pages.BAD_CURSOR)
    if faults:
        raise Refused(*faults)
    return terms, ends[0], ends[1]


def of_connection(source: Connection, name: str) -> Any:
    """A field of a connection."""
    rows = [Edge(Row(source.one, row), place) for row, place in source.part.rows]
    match name:
        case "totalCount":
            return source.total
        case "nodes":
            return [edge.row for edge in rows]
        case "edges":
            return rows
        case "pageInfo":
            return {
                "hasNextPage": source.part.after,
                "hasPreviousPage": source.part.before,
                "startCursor": Mark(rows[0].place) if rows else None,
                "endCursor": Mark(rows[-1].place) if rows else None,
            }
    raise AssertionError(name)


def of_row(run: Run, source: Row, name: str, arguments: Mapping[str, Any]) -> Any:
    """A field of a row."""
    sight, row, one = run.sight, source.held, source.one
    if name == "id":
        return str(row.id)
    if name in ("version", "createdAt", "updatedAt", "deletedAt"):
        return wire.scalar(getattr(row, {"version": "version"}.get(name, f"{name[:7]}_at")))
    if name == "history":
        return history(sight, source, arguments["first"])
    field = sight.truth.fields[one.name][name]
    if field.kind is Kind.MANY:
        return many(run, source, field, arguments)
    if not sight.plain(field):
        return None
    if field.kind is Kind.REF:
        return readable(sight, sight.truth.of(field.target), getattr(row, attribute(field)))
    return counted(sight, one, field, row) if field.kind is Kind.COUNT else wire.out(field, row)


def many(run: Run, source: Row, field: Field, arguments: Mapping[str, Any]) -> Connection:
    """The rows behind a link, each parent with its own page."""
    target = run.sight.truth.of(field.target)
    there = run.sight.world.linked(source.one.model, source.held, field.name)
    return connection(run, target, arguments, lambda seen: [row for row in there if row.id in seen])


def count_of(sight: Sight, one: Resource, field: Field) -> tuple[Field, list[tuple[Field, Any]]]:
    """The link whose rows a field counts, and what they must hold. Raises Refused where the actor is not told that."""
    assert field.counts is not None
    link = next(item for item in one.fields if item.name == field.counts.of)
    fields = {item.name: item for item in sight.truth.of(link.target).fields}
    where = [(fields[name], value) for name, value in field.counts.where]
    if not all(sight.asks(item) for item, _ in where):
        raise Refused(pages.HIDDEN)
    return link, where


def counted(sight: Sight, one: Resource, field: Field, row: Any) -> int:
    """How many rows of a link the actor sees, with the values that the field counts."""
    link, where = count_of(sight, one, field)
    found = conditions.linked(sight, one, link, row)
    return sum(all(getattr(there, attribute(item)) == value for item, value in where) for there in found)


def of_group(run: Run, source: groups.Group, name: str) -> Any:
    """A field of a group."""
    if name == "suppressed":
        return bool(source.kept_back)
    if name in groups.dimensions(source.one):
        dimension, key = groups.dimensions(source.one)[name], source.keys.get(name)
        if dimension.field.kind is Kind.REF:
            return readable(run.sight, run.sight.truth.of(dimension.field.target), key)
        return groups.shown(dimension, key)
    if source.kept_back:
        return None
    return source.count if name == "count" else source.sums[name]


def history(sight: Sight, source: Row, first: int) -> list[dict[str, Any]]:
    """The newest changes of a row, without what the actor is not told."""
    one = source.one
    if sight.actor.role not in TOLD:
        return []
    entries = sight.world.ledger.get((one.name, source.held.id), [])
    hidden = {field.api for field in one.fields if not sight.plain(field)}
    return [
        {
            "id": str(entry.id),
            "at": wire.scalar(entry.at),
            "action": entry.action,
            "actor": entry.actor_name,
            "role": entry.actor_role,
            "note": entry.note if sight.searches(one) else None,
            "fields": wire.json({name: _told(sight, one, name, change) for name, change in entry.changes.items()
                                 if name not in hidden}),
        }
        for entry in entries[:first]
    ]  # fmt: skip


def _told(sight: Sight, one: Resource, name: str, change: list[Any]) -> list[Any]:
    field = sight.truth.fields[one.name].get(name)
    if field is None or field.target is None:
        return change
    return [_titled(sight, sight.truth.of(field.target), value) for value in change]


def _titled(sight: Sight, target: Resource, value: Any) -> Any:
    if isinstance(value, list):
        return [_titled(sight, target, item) for item in value]
    if value is None:
        return None
    row = readable(sight, target, key_of(value))
    title = next(field for field in target.fields if field.name == target.admin.title)
    return {"id": value, "title": wire.out(title, row.held) if row else None}
