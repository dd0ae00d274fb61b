"""Filters: from what the API was given to SQL, with the access rule of every table that a filter visits.

A filter is a mapping from Python field names to operators or nested filters, as `values.plain` makes it. A column
that the actor does not read plain cannot be asked about: that would be an oracle.
"""

from collections.abc import Callable, Mapping
from typing import Any

from tortoise.fields.relational import BackwardFKRelation, ManyToManyFieldInstance

from backend.errors import FIELD_HIDDEN
from backend.kit import access, text
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY, Field, Kind, Resource, visible

Filter = Mapping[str, Any]

OPERATORS: dict[str, Callable[[str, str], str]] = {
    "eq": lambda column, place: f"{column} = {place}",
    "ne": lambda column, place: f"{column} IS DISTINCT FROM {place}",
    "in_": lambda column, place: f"{column} = ANY({place})",
    "not_in": lambda column, place: f"({column} IS NULL OR {column} <> ALL({place}))",
    "gt": lambda column, place: f"{column} > {place}",
    "gte": lambda column, place: f"{column} >= {place}",
    "lt": lambda column, place: f"{column} < {place}",
    "lte": lambda column, place: f"{column} <= {place}",
}

SEVERAL: dict[str, Callable[[str, str], str]] = {
    "eq": lambda column, place: f"{place}::text = ANY({column})",
    "ne": lambda column, place: f"NOT {place}::text = ANY({column})",
    "in_": lambda column, place: f"{column} && {place}::text[]",
    "not_in": lambda column, place: f"NOT {column} && {place}::text[]",
    "is_null": lambda column, place: f"(cardinality({column}) = 0) = {place}::boolean",
}
"""Operators on a column that holds several words: it has the word, or one of the words; it is empty."""


def where(one: Resource, given: Filter | None, alias: str, actor: Actor, params: Params) -> str:
    """SQL for the rows of `one`, known as `alias`, that fit `given`; "TRUE" for none. Raises FIELD_HIDDEN."""
    parts = [
        _part(one, name, value, alias, actor, params) for name, value in (given or {}).items() if value is not None
    ]
    return " AND ".join(parts) or "TRUE"


def _part(one: Resource, name: str, value: Any, alias: str, actor: Actor, params: Params) -> str:
    match name:
        case "and_":
            return _join([where(one, part, alias, actor, params) for part in value], " AND ", "TRUE")
        case "or_":
            return _join([where(one, part, alias, actor, params) for part in value], " OR ", "FALSE")
        case "not_":
            return f"NOT COALESCE(({where(one, value, alias, actor, params)}), FALSE)"
        case "search":
            if not one.searchable(actor.role):
                raise FIELD_HIDDEN(field=("搜索", "search"))
            asked = text.search_query(value)
            return f"{alias}.search @@ to_tsquery('simple', {params.add(asked)})" if asked else "FALSE"
        case "deleted":
            return "TRUE"
        case "id" | "created_at" | "updated_at":
            return _operators(f"{alias}.{name}", value, params)
    if name.endswith("_id") and name not in one.by_name:
        return _by_key(readable(one, name.removesuffix("_id"), actor), value, alias, actor, params)
    field = readable(one, name, actor)
    if field.kind is Kind.REF:
        return _to_one(field, value, alias, actor, params)
    if field.kind is Kind.MANY:
        return _join([_to_many(one, field, q, f, alias, actor, params) for q, f in value.items()], " AND ", "TRUE")
    operators = SEVERAL if field.kind is Kind.ENUMS else OPERATORS
    return _operators(f"{alias}.{field.column}", value, params, operators)


def _join(parts: list[str], word: str, empty: str) -> str:
    return "(" + word.join(f"({part})" for part in parts) + ")" if parts else empty


def readable(one: Resource, name: str, actor: Actor) -> Field:
    """The field `name`, which `actor` reads plain. Raises FIELD_HIDDEN."""
    field = one.by_name[name]
    if field.kind is Kind.SEALED or not field.readable(actor.role):
        raise FIELD_HIDDEN(field=field.label)
    return field


def _operators(
    column: str,
    value: Mapping[str, Any],
    params: Params,
    operators: Mapping[str, Callable[[str, str], str]] = OPERATORS,
) -> str:
    parts = []
    for operator, operand in value.items():
        if operand is None:
            continue
        if operator == "is_null" and operator not in operators:
            parts.append(f"{column} IS {'NULL' if operand else 'NOT NULL'}")
        elif operator in ("contains", "starts_with"):
            escaped = operand.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            pattern = f"%{escaped}%" if operator == "contains" else f"{escaped}%"
            parts.append(f"{column} ILIKE {params.add(pattern)}")
        else:
            parts.append(operators[operator](column, params.add(operand)))
    return " AND ".join(parts) or "TRUE"


def _by_key(field: Field, value: Mapping[str, Any], alias: str, actor: Actor, params: Params) -> str:
    """SQL for a link whose id is asked about: an id out of the actor's reach answers as one that does not exist."""
    column = f"{alias}.{field.column}"
    empty = _operators(column, {"is_null": value.get("is_null")}, params)
    asked = {operator: operand for operator, operand in value.items() if operator != "is_null"}
    if all(operand is None for operand in asked.values()):
        return empty
    target, there = REGISTRY.of(field.target), params.alias()
    inner = f"{visible(target, there, actor, params)} AND {_operators(f'{there}.id', asked, params)}"
    return f"{empty} AND {column} IN (SELECT {there}.id FROM {target.table} {there} WHERE {inner})"


def _to_one(field: Field, value: Filter, alias: str, actor: Actor, params: Params) -> str:
    target, there = REGISTRY.of(field.target), params.alias()
    inner = f"{visible(target, there, actor, params)} AND {where(target, value, there, actor, params)}"
    return f"{alias}.{field.column} IN (SELECT {there}.id FROM {target.table} {there} WHERE {inner})"


def _to_many(
    one: Resource, field: Field, quantifier: str, value: Filter, alias: str, actor: Actor, params: Params
) -> str:
    target, there = REGISTRY.of(field.target), params.alias()
    seen = visible(target, there, actor, params)
    fits = where(target, value, there, actor, params)
    if quantifier == "every":
        fits = f"NOT COALESCE(({fits}), FALSE)"
    found = f"EXISTS (SELECT 1 FROM {linked(one, field, there, f'{alias}.id')} AND {seen} AND {fits})"
    return found if quantifier == "any_" else f"NOT {found}"


def linked(one: Resource, field: Field, there: str, here: str) -> str:
    """`FROM ... WHERE ...` of the rows, known as `there`, that the link `field` leads to from the id `here`."""
    made = one.model._meta.fields_map[field.name]
    target = REGISTRY.of(field.target)
    if isinstance(made, ManyToManyFieldInstance):
        join = f"{there}j"
        return (
            f"{target.table} {there} JOIN {access.quoted(made.through)} {join} "
            f"ON {join}.{made.forward_key} = {there}.id WHERE {join}.{made.backward_key} = {here}"
        )
    assert isinstance(made, BackwardFKRelation)
    return f"{target.table} {there} WHERE {there}.{made.relation_source_field} = {here}"


def parent_key(one: Resource, field: Field, there: str) -> str:
    """The column that holds the parent's id in the rows of `linked`."""
    made = one.model._meta.fields_map[field.name]
    if isinstance(made, ManyToManyFieldInstance):
        return f"{there}j.{made.backward_key}"
    assert isinstance(made, BackwardFKRelation)
    return f"{there}.{made.relation_source_field}"


def readable_rows(one: Resource, given: Filter | None, alias: str, actor: Actor, params: Params) -> str:
    """SQL for the rows that a list shows: live and readable, or, where `deleted` is asked, deleted and writable."""
    if given and given.get("deleted"):
        write = access.predicate(one.write, one.model, alias, actor, params)
        return f"{alias}.deleted_at IS NOT NULL AND {write}"
    return visible(one, alias, actor, params)
