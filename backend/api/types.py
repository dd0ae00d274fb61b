"""Output types: one GraphQL type for each resource, its connection and its groups, made from the registry.

Resolvers here only hand on what the loaders fetch; nothing decides about access.
"""

from collections.abc import Awaitable, Callable
from typing import Any, Protocol

import strawberry
from strawberry import UNSET
from strawberry.types import Info

from backend.api import directives, made
from backend.api.inputs import SCALAR, dimension_names, numbers, plain
from backend.api.loaders import Context, Loads
from backend.api.paging import Page
from backend.api.reader import Row, Slice
from backend.api.scalars import Json, WireDateTime, as_id
from backend.kit.registry import REGISTRY, Field, Kind, Registry, Resource


class Asks(Protocol):
    """What resolvers need of Strawberry's Info."""

    context: Context


@strawberry.interface(description="Anything with an id.")
class Node:
    """Anything with an id."""

    id: strawberry.ID

    @classmethod
    def resolve_type(cls, obj: Any, *_: Any) -> str:
        """The GraphQL type's name of a row."""
        name: str = obj.one.name
        return name


@strawberry.type(description="Where a page lies among the rest.")
class PageInfo:
    """Where a page lies among the rest."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


@strawberry.type(description="One entry of a row's history.")
class Change:
    """One entry of a row's history; `fields` maps a field to [before, after]."""

    id: strawberry.ID
    at: WireDateTime
    action: str
    actor: str
    role: str
    note: str | None
    fields: Json


made.keep("Node", Node)
made.keep("PageInfo", PageInfo)
made.keep("Change", Change)

PAGE_ARGUMENTS: dict[str, tuple[str, Any]] = {
    "after": ("str | None", UNSET),
    "last": ("int | None", UNSET),
    "before": ("str | None", UNSET),
}


def list_arguments(one: Resource, first: int | None) -> dict[str, tuple[str, Any]]:
    """The arguments of a connection of `one`; `first` is the default page, None when it must be said."""
    return {
        "filter": (f"{one.name}Filter | None", UNSET),
        "order": (f"list[{one.name}Order] | None", UNSET),
        "first": ("int | None", UNSET if first is None else first),
        **PAGE_ARGUMENTS,
    }


def page_of(given: dict[str, Any]) -> Page:
    """The Page that the arguments of a connection ask for; a default `first` gives way to `last`."""
    given = {name: value for name, value in given.items() if value is not UNSET}
    last = given.get("last")
    return Page(
        filter=plain(given.get("filter")) or None,
        order=tuple((item["field"], item["direction"] == "DESC") for item in plain(given.get("order") or [])),
        first=None if last is not None else given.get("first"),
        after=given.get("after"),
        last=last,
        before=given.get("before"),
    )


class Connection:
    """One page of rows, and how to count all of them."""

    def __init__(self, part: Slice, total: Callable[[], Awaitable[int]]) -> None:
        self.part, self.total = part, total


def _nodes(self: Connection) -> list[Row]:
    return self.part.rows


def _edges(self: Connection) -> list[tuple[Row, str]]:
    return list(zip(self.part.rows, self.part.cursors, strict=True))


def _page_info(self: Connection) -> PageInfo:
    part = self.part
    return PageInfo(
        has_next_page=part.more_after,
        has_previous_page=part.more_before,
        start_cursor=part.cursors[0] if part.cursors else None,
        end_cursor=part.cursors[-1] if part.cursors else None,
    )


async def _total(self: Connection) -> int:
    return await self.total()


def _edge_node(self: tuple[Row, str]) -> Row:
    return self[0]


def _edge_cursor(self: tuple[Row, str]) -> str:
    return self[1]


def make_connection(one: Resource) -> None:
    """The connection and edge types of `one`."""
    edge = {
        "node": made.field(_edge_node, one.name, description="The row."),
        "cursor": made.field(_edge_cursor, "str", description="Where the row stands in this order."),
    }
    name = f"{one.name}Edge"
    strawberry.type(made.make(name, {}, edge, ""), description="A row and its place.")
    members = {
        "total_count": made.field(_total, "int", description="How many rows there are on all pages."),
        "nodes": made.field(_nodes, f"list[{one.name}]", description="The rows."),
        "edges": made.field(_edges, f"list[{name}]", description="The rows with their cursors."),
        "page_info": made.field(_page_info, "PageInfo", description="Where this page lies."),
    }
    doc = f"A page of {one.plural_en.lower()}."
    strawberry.type(made.make(f"{one.name}Connection", {}, members, doc), description=doc)


def make_type(one: Resource) -> None:
    """The type of `one` itself."""
    members: dict[str, Any] = {
        "id": made.field(_id, "ID", description="The row's id."),
        "version": made.field(_base("version"), "int", description="Counts the changes; updates must name it."),
        "created_at": made.field(_base("created_at"), "DateTime", description="When the row was made."),
        "updated_at": made.field(_base("updated_at"), "DateTime", description="When the row was last changed."),
        "deleted_at": made.field(_base("deleted_at"), "DateTime | None", description="When the row was deleted."),
    }
    for field in one.fields:
        members[field.name] = _member(one, field)
    members["history"] = made.field(
        _history,
        "list[Change]",
        arguments={"first": ("int", 20)},
        description="Who changed this row, newest first.",
    )
    members["is_type_of"] = classmethod(lambda _, obj, *__: isinstance(obj, Row) and obj.one is one)
    cls = made.make(one.name, {}, members, one.doc, of=(Node,))
    strawberry.type(cls, description=one.doc, directives=directives.of_resource(one))


def _member(one: Resource, field: Field) -> Any:
    said: dict[str, Any] = {"description": field.note, "directives": directives.of_field(field)}
    empty = " | None" if field.nullable else ""
    match field.kind:
        case Kind.REF if field.target:
            return made.field(_ref(field), f"{field.target.__name__} | None", **said)
        case Kind.MANY if field.target:
            target = REGISTRY.of(field.target)
            shape = f"{field.target.__name__}Connection"
            return made.field(_many(one, field), shape, arguments=list_arguments(target, 20), **said)
        case Kind.COUNT:
            return made.field(_count(one, field), "int" + empty, **said)
        case Kind.ENUM if field.vocabulary:
            return made.field(_base(field.name), field.vocabulary.__name__ + empty, **said)
        case Kind.ENUMS if field.vocabulary:
            return made.field(_base(field.name), f"list[{field.vocabulary.__name__}]", **said)
        case Kind.GEOJSON:
            return made.field(_heavy(field), "GeoJSON" + empty, **said)
        case kind:
            return made.field(_base(field.name), SCALAR[kind] + empty, **said)


def _id(self: Row) -> str:
    return str(self.id)


def _base(name: str) -> Callable[..., Any]:
    def resolve(self: Row) -> Any:
        return self.values.get(name)

    return resolve


def _ref(field: Field) -> Callable[..., Any]:
    async def resolve(self: Row, info: Info) -> Row | None:
        key = self.values.get(field.name)
        return None if key is None else await info.context.loads.ref(REGISTRY.of(field.target)).load(key)

    return resolve


def _many(one: Resource, field: Field) -> Callable[..., Any]:
    async def resolve(self: Row, info: Info, **given: Any) -> Connection:
        page, loads = page_of(given), info.context.loads
        part = await loads.pages(one, field, page).load(self.id)
        return Connection(part, lambda: loads.counts(one, field, page.filter).load(self.id))

    return resolve


def _count(one: Resource, field: Field) -> Callable[..., Any]:
    counts = field.counts
    assert counts is not None
    link = one.by_name[counts.of]
    given = {name: {"eq": value} for name, value in counts.where}

    async def resolve(self: Row, info: Info) -> int | None:
        if not field.readable(info.context.actor.role):
            return None
        found: int = await info.context.loads.counts(one, link, given).load(self.id)
        return found

    return resolve


def _heavy(field: Field) -> Callable[..., Any]:
    async def resolve(self: Row, info: Info) -> Any:
        return await info.context.loads.heavy(self.one, field.name).load(self.id)

    return resolve


async def _history(self: Row, info: Info, first: int = 20) -> list[Change]:
    loads = info.context.loads
    found = await loads.history(self.one, first).load(self.id)
    links = {field.api: REGISTRY.of(field.target) for field in self.one.fields if field.target}
    changes = []
    for entry in found:
        fields = dict(entry["fields"])
        for name in fields.keys() & links.keys():
            fields[name] = [await _named(loads, links[name], value) for value in fields[name]]
        said = {key: entry[key] for key in ("at", "action", "actor", "role", "note")}
        changes.append(Change(id=strawberry.ID(str(entry["id"])), fields=Json(fields), **said))
    return changes


async def _named(loads: Loads, target: Resource, value: Any) -> Any:
    """A linked id of the ledger as {id, title}; the title is null where the reader may not see the row."""
    if isinstance(value, list):
        return [await _named(loads, target, item) for item in value]
    if value is None:
        return None
    row = await loads.ref(target).load(as_id(value))
    return {"id": value, "title": row.values.get(target.admin.title) if row else None}


def make_group(one: Resource) -> None:
    """The type of one group of `one`: its key, how many rows, and the sums of its numbers."""
    if not dimension_names(one):
        return
    members: dict[str, Any] = {
        "count": made.field(_grouped("n"), "int | None", description="How many rows; empty when too few to be shown."),
        "suppressed": made.field(_grouped("suppressed"), "bool", description="Whether the count is kept back."),
    }
    for name, (field, part) in dimension_names(one).items():
        if field.kind is Kind.REF and field.target:
            said: dict[str, Any] = {"description": field.note, "directives": directives.of_field(field)}
            members[name] = made.field(_grouped_ref(name, field), f"{field.target.__name__} | None", **said)
        else:
            shape = field.vocabulary.__name__ if field.vocabulary else "Date" if part else "bool"
            members[name] = made.field(_grouped(name), f"{shape} | None", description=f"{field.label[1]}, the key.")
    for field in numbers(one):
        for verb in ("sum", "avg", "min", "max"):
            shape = "float" if verb == "avg" else SCALAR[field.kind]
            note = f"The {verb} of {field.label[1].lower()}."
            members[f"{verb}_{field.name}"] = made.field(
                _grouped(f"{verb}_{field.name}"), f"{shape} | None", description=note
            )
    doc = f"{one.plural_en} with the same key, counted."
    strawberry.type(made.make(f"{one.name}Group", {}, members, doc), description=doc)


def _grouped(name: str) -> Callable[..., Any]:
    def resolve(self: dict[str, Any]) -> Any:
        return self.get(name)

    return resolve


def _grouped_ref(name: str, field: Field) -> Callable[..., Any]:
    async def resolve(self: dict[str, Any], info: Info) -> Row | None:
        key = self.get(name)
        return None if key is None else await info.context.loads.ref(REGISTRY.of(field.target)).load(key)

    return resolve


def make_all(registry: Registry) -> None:
    """Every output type."""
    for one in registry:
        make_type(one)
        make_connection(one)
        make_group(one)
