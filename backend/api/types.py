"""Output types: one GraphQL type for each resource, its connection and its groups, made from the registry.

Nothing is resolved here. What a query asks of these types is compiled; what a command answers is compiled too, and its
fields take their values, already in the wire format, from that result by response key.
"""

from typing import Any

import strawberry
from strawberry import UNSET
from strawberry.types import Info

from backend.api import directives, made
from backend.api.inputs import SCALAR
from backend.compiler.groups import dimension_names, numbers
from backend.kit.registry import REGISTRY, Field, Kind, Registry, Resource


def told(self: dict[str, Any], info: Info, **_: Any) -> Any:
    """What the compiled read found for this field of the answer."""
    return self[str(info.path.key)]


@strawberry.interface(description="Anything with an id.")
class Node:
    """Anything with an id."""

    id: strawberry.ID


made.keep("Node", Node)


def make_common() -> None:
    """The types that every resource shares."""
    info = {
        "has_next_page": made.field(told, "bool"),
        "has_previous_page": made.field(told, "bool"),
        "start_cursor": made.field(told, "str | None"),
        "end_cursor": made.field(told, "str | None"),
    }
    strawberry.type(made.make("PageInfo", {}, info, ""), description="Where a page lies among the rest.")
    change = {
        "id": made.field(told, "ID"),
        "at": made.field(told, "DateTime"),
        "action": made.field(told, "str"),
        "actor": made.field(told, "str"),
        "role": made.field(told, "str"),
        "note": made.field(told, "str | None"),
        "fields": made.field(told, "JSON"),
    }
    doc = "One entry of a row's history; `fields` maps a field to [before, after]."
    strawberry.type(made.make("Change", {}, change, doc), description="One entry of a row's history.")


PAGE_ARGUMENTS: dict[str, tuple[str, Any]] = {
    "after": ("str | None", UNSET),
    "last": ("int | None", UNSET),
    "before": ("str | None", UNSET),
}


def list_arguments(one: Resource) -> dict[str, tuple[str, Any]]:
    """The arguments of a connection of `one`. The guard asks for `first` or `last`, whichever has no default."""
    return {
        "filter": (f"{one.name}Filter | None", UNSET),
        "order": (f"list[{one.name}Order] | None", UNSET),
        "first": ("int | None", UNSET),
        **PAGE_ARGUMENTS,
    }


def make_connection(one: Resource) -> None:
    """The connection and edge types of `one`."""
    edge = {
        "node": made.field(told, one.name, description="The row."),
        "cursor": made.field(told, "str", description="Where the row stands in this order."),
    }
    name = f"{one.name}Edge"
    strawberry.type(made.make(name, {}, edge, ""), description="A row and its place.")
    members = {
        "total_count": made.field(told, "int", description="How many rows there are on all pages."),
        "nodes": made.field(told, f"list[{one.name}]", description="The rows."),
        "edges": made.field(told, f"list[{name}]", description="The rows with their cursors."),
        "page_info": made.field(told, "PageInfo", description="Where this page lies."),
    }
    doc = f"A page of {one.plural_en.lower()}."
    strawberry.type(made.make(f"{one.name}Connection", {}, members, doc), description=doc)


def make_type(one: Resource) -> None:
    """The type of `one` itself."""
    members: dict[str, Any] = {
        "id": made.field(told, "ID", description="The row's id."),
        "version": made.field(told, "int", description="Counts the changes; updates must name it."),
        "created_at": made.field(told, "DateTime", description="When the row was made."),
        "updated_at": made.field(told, "DateTime", description="When the row was last changed."),
        "deleted_at": made.field(told, "DateTime | None", description="When the row was deleted."),
    }
    for field in one.fields:
        members[field.name] = _member(one, field)
    members["history"] = made.field(
        told,
        "list[Change]",
        arguments={"first": ("int | None", UNSET)},
        description="Who changed this row, newest first: give first, 1 to 100.",
    )
    members["is_type_of"] = classmethod(lambda _, obj, *__: isinstance(obj, dict))
    cls = made.make(one.name, {}, members, one.doc, of=(Node,))
    strawberry.type(cls, description=one.doc, directives=directives.of_resource(one))


def _member(one: Resource, field: Field) -> Any:
    said: dict[str, Any] = {"description": field.note, "directives": directives.of_field(field)}
    empty = " | None" if field.nullable else ""
    match field.kind:
        case Kind.REF if field.target:
            return made.field(told, f"{field.target.__name__} | None", **said)
        case Kind.MANY if field.target:
            target = REGISTRY.of(field.target)
            shape = f"{field.target.__name__}Connection"
            return made.field(told, shape, arguments=list_arguments(target), **said)
        case Kind.COUNT:
            return made.field(told, "int" + empty, **said)
        case Kind.ENUM if field.vocabulary:
            return made.field(told, field.vocabulary.__name__ + empty, **said)
        case Kind.ENUMS if field.vocabulary:
            return made.field(told, f"list[{field.vocabulary.__name__}]", **said)
        case Kind.GEOJSON:
            return made.field(told, "GeoJSON" + empty, **said)
        case kind:
            return made.field(told, SCALAR[kind] + empty, **said)


def make_group(one: Resource) -> None:
    """The type of one group of `one`: its key, how many rows, and the sums of its numbers."""
    if not dimension_names(one):
        return
    members: dict[str, Any] = {
        "count": made.field(told, "int | None", description="How many rows; empty when too few to be shown."),
        "suppressed": made.field(told, "bool", description="Whether the count is kept back."),
    }
    for name, (field, part) in dimension_names(one).items():
        if field.kind is Kind.REF and field.target:
            said: dict[str, Any] = {"description": field.note, "directives": directives.of_field(field)}
            members[name] = made.field(told, f"{field.target.__name__} | None", **said)
        else:
            shape = field.vocabulary.__name__ if field.vocabulary else "Date" if part else "bool"
            members[name] = made.field(told, f"{shape} | None", description=f"{field.label[1]}, the key.")
    for field in numbers(one):
        for verb in ("sum", "avg", "min", "max"):
            shape = "float" if verb == "avg" else SCALAR[field.kind]
            note = f"The {verb} of {field.label[1].lower()}."
            members[f"{verb}_{field.name}"] = made.field(told, f"{shape} | None", description=note)
    doc = f"{one.plural_en} with the same key, counted."
    strawberry.type(made.make(f"{one.name}Group", {}, members, doc), description=doc)


def make_all(registry: Registry) -> None:
    """Every output type."""
    make_common()
    for one in registry:
        make_type(one)
        make_connection(one)
        make_group(one)
