"""Which field of the schema means what: a table made from the registry, by (type, field).

`uncovered` walks the whole schema at start-up: a field of a generated type that has no meaning here, and is no
service's, stops the start.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import GraphQLObjectType, GraphQLSchema, GraphQLUnionType, get_named_type, is_interface_type

from backend.compiler import groups, ir
from backend.compiler.conditions import condition
from backend.compiler.lower import Field, Source, below
from backend.compiler.order import page, size
from backend.compiler.slots import slot
from backend.errors import DeclarationError
from backend.kit import registry
from backend.kit.naming import camel
from backend.kit.registry import REGISTRY, Kind, Registry, Resource

Meaning = Callable[[Source, Field], Any]
TYPENAME = "__typename"


@dataclass(frozen=True, eq=False)
class Meanings:
    """(type, field) to what it means; `services` are the root fields that services answer."""

    table: Mapping[tuple[str, str], Meaning]
    services: frozenset[str]

    def select(self, source: Source, owner: str, fields: Iterable[Field]) -> ir.Select:
        """What `fields` ask of the type `owner`."""
        return ir.Select(tuple((one.key, self.meaning(source, owner, one)) for one in fields))

    def meaning(self, source: Source, owner: str, one: Field) -> Any:
        """What the field `one` of the type `owner` means."""
        if one.name == TYPENAME:
            return ir.Literal(orjson.dumps(owner).decode())
        return self.table[owner, one.name](source, one)

    def operation(self, source: Source, fields: Iterable[Field]) -> ir.Operation:
        """A query's roots."""
        roots = []
        for one in fields:
            apart = one.name in self.services or (one.name.startswith("__") and one.name != TYPENAME)
            roots.append((one.key, ir.Service() if apart else self.meaning(source, "Query", one)))
        return ir.Operation(tuple(roots))


def meanings(known: Registry, services: frozenset[str]) -> Meanings:
    """The meaning of every field of the types that are made from `known`."""
    table: dict[tuple[str, str], Meaning] = {}
    made = Meanings(table, services)
    for one in known:
        table |= _of_row(made, one) | _of_list(made, one) | _of_roots(made, one) | groups.of(made, one)
    for name in ("hasNextPage", "hasPreviousPage", "startCursor", "endCursor"):
        table["PageInfo", name] = _always(ir.Info(name))
    table |= _of_change()
    table["Query", "node"] = lambda source, one: _node(made, source, one)
    return made


def _always(what: Any) -> Meaning:
    return lambda source, one: what


def _of_change() -> dict[tuple[str, str], Meaning]:
    columns = {"id": ("id", "ID"), "at": ("at", "DATETIME"), "action": ("action", "TEXT"),
               "actor": ("actor_name", "TEXT"), "role": ("actor_role", "TEXT")}  # fmt: skip
    found = {("Change", name): _always(ir.Column(column, kind, False)) for name, (column, kind) in columns.items()}
    return {**found, ("Change", "note"): _always(ir.Note()), ("Change", "fields"): _always(ir.Changes())}


def _of_row(made: Meanings, one: Resource) -> dict[tuple[str, str], Meaning]:
    base = {"id": ir.Column("id", "ID", False), "version": ir.Column("version", "INT", False)}
    for name in ("created_at", "updated_at", "deleted_at"):
        base[camel(name)] = ir.Column(name, "DATETIME", name == "deleted_at")
    found = {(one.name, name): _always(what) for name, what in base.items()}
    for field in one.fields:
        found[one.name, field.api] = _member(made, one, field)
    found[one.name, "history"] = lambda source, asked: _history(made, source, asked, one)
    return found


def _member(made: Meanings, one: Resource, field: registry.Field) -> Meaning:
    member = (one.name, field.name)
    match field.kind:
        case Kind.REF:
            read = ir.Read(REGISTRY.of(field.target).name)

            def link(source: Source, asked: Field) -> ir.Link:
                select = made.select(source, read.one, below(source, asked))
                return ir.Link(str(field.column), read, select, member)

            return link
        case Kind.MANY:
            target = REGISTRY.of(field.target)
            return lambda source, asked: _connection(made, source, asked, target, member)
        case Kind.COUNT:
            assert field.counts is not None
            counted = one.by_name[field.counts.of]
            target = REGISTRY.of(counted.target)
            where = condition(target, {name: {"eq": value} for name, value in field.counts.where})
            return _always(ir.Count((one.name, counted.name), ir.Read(target.name), where, member))
        case kind:
            return _always(ir.Column(str(field.column), str(kind), field.nullable, member))


def _history(made: Meanings, source: Source, asked: Field, one: Resource) -> ir.History:
    first = size(asked.arguments, "history", asked.place)
    titles = tuple((field.api, ir.Read(REGISTRY.of(field.target).name)) for field in one.fields if field.target)
    return ir.History(one.name, first, made.select(source, "Change", below(source, asked)), titles)


def _of_list(made: Meanings, one: Resource) -> dict[tuple[str, str], Meaning]:
    edge, connection = f"{one.name}Edge", f"{one.name}Connection"

    def rows(what: Any, owner: str) -> Meaning:
        return lambda source, asked: what(made.select(source, owner, below(source, asked)))

    return {
        (edge, "node"): rows(ir.Node, one.name),
        (edge, "cursor"): _always(ir.Cursor()),
        (connection, "totalCount"): _always(ir.Total()),
        (connection, "nodes"): rows(ir.Nodes, one.name),
        (connection, "edges"): rows(ir.Edges, edge),
        (connection, "pageInfo"): rows(ir.PageInfo, "PageInfo"),
    }


def _connection(
    made: Meanings, source: Source, asked: Field, one: Resource, link: ir.Named | None = None
) -> ir.Connection:
    given = asked.arguments
    rows = ir.Rows.DELETED if (given.get("filter") or {}).get("deleted") else ir.Rows.LIVE
    where = condition(one, given.get("filter"), asked.place)
    paged = page(one, given, source.empties, asked.place)
    select = made.select(source, f"{one.name}Connection", below(source, asked))
    return ir.Connection(ir.Read(one.name, rows), where, paged, select, link)


def _of_roots(made: Meanings, one: Resource) -> dict[tuple[str, str], Meaning]:
    def single(source: Source, asked: Field) -> ir.Single:
        select = made.select(source, one.name, below(source, asked))
        return ir.Single(ir.Read(one.name, ir.Rows.KNOWN), slot(asked.arguments["id"], "id"), select)

    def many(source: Source, asked: Field) -> ir.Connection:
        return _connection(made, source, asked, one)

    return {
        ("Query", one.single): single,
        ("Query", one.plural): many,
        (f"{one.name}Payload", one.single): single_of_payload(made, one),
    }


def single_of_payload(made: Meanings, one: Resource) -> Meaning:
    """The row that a command has written: its id is the variable `row` of the payload's own statement."""

    def payload(source: Source, asked: Field) -> ir.Single:
        select = made.select(source, one.name, below(source, asked))
        return ir.Single(ir.Read(one.name, ir.Rows.KNOWN), source.variables.coerced[PAYLOAD], select)

    return payload


PAYLOAD = " row"
"""The variable with the id of the row that a command has written; no document can name it."""


def _node(made: Meanings, source: Source, asked: Field) -> ir.First:
    key = slot(asked.arguments["id"], "id")
    found = []
    for one in REGISTRY:
        kind = source.schema.type_map[one.name]
        assert isinstance(kind, GraphQLObjectType)
        select = made.select(source, one.name, below(source, asked, kind))
        found.append(ir.Single(ir.Read(one.name), key, select))
    return ir.First(tuple(found))


def check(schema: GraphQLSchema, made: Meanings) -> None:
    """Raise DeclarationError when some field of a query neither compiles nor is a service's."""
    found = uncovered(schema, made)
    if found:
        raise DeclarationError(
            f"These fields do not compile: {', '.join(found)}. Give each a meaning in backend.compiler.fields, "
            f"or name its root among the services."
        )


def uncovered(schema: GraphQLSchema, made: Meanings) -> list[str]:
    """The fields that a query can reach and that mean nothing here, as "Type.field"."""
    assert schema.query_type is not None
    missing, seen = [], {"Query"}
    waiting: list[Any] = [schema.query_type]
    while waiting:
        kind = waiting.pop()
        for name, definition in kind.fields.items():
            if kind.name == "Query" and name in made.services:
                continue
            if (kind.name, name) not in made.table:
                missing.append(f"{kind.name}.{name}")
            below_it = get_named_type(definition.type)
            kinds = schema.get_possible_types(below_it) if is_interface_type(below_it) else [below_it]
            for each in kinds:
                if isinstance(each, GraphQLUnionType):
                    missing.append(each.name)
                if isinstance(each, GraphQLObjectType) and each.name not in seen:
                    seen.add(each.name)
                    waiting.append(each)
    return missing
