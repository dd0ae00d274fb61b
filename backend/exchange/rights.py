"""Row rules asked of rows that are not there yet: the same predicate that guards the table, over values sent along."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar
from uuid import UUID

from tortoise import Model
from tortoise.fields.relational import ForeignKeyFieldInstance, RelationalField

from backend.api.reader import connection
from backend.kit import access
from backend.kit.access import All, Any_, Assigned, Column, Own, Params, Rule, Within, specialise
from backend.kit.actor import Actor

T = TypeVar("T")


async def forbidden(
    rule: Rule, model: type[Model], actor: Actor, rows: Mapping[UUID, T], values: Callable[[T], Mapping[str, Any]]
) -> list[UUID]:
    """The ids of those `rows` that `rule` would not let `actor` reach; `values` gives a row's columns."""
    if not rows:
        return []
    columns = sorted(asked_columns(specialise(rule, actor.role), model) - {"id"})
    params, made = Params(), [values(row) for row in rows.values()]
    arrays = [params.add(list(rows), "uuid[]")]
    arrays += [params.add([_said(row.get(name)) for row in made], f"{_type(model, name)}[]") for name in columns]
    fits = access.predicate(rule, model, "a", actor, params)
    named = ", ".join(["id", *columns])
    sql = f"SELECT a.id FROM unnest({', '.join(arrays)}) AS a({named}) WHERE NOT COALESCE({fits}, FALSE)"
    return [row["id"] for row in await connection().execute_query_dict(sql, params.values)]


def asked_columns(rule: Rule, model: type[Model]) -> set[str]:
    """The columns of `model` itself that `rule` looks at."""
    match rule:
        case All(rules) | Any_(rules):
            return set().union(*(asked_columns(part, model) for part in rules))
        case Within(path) | Own(path) | Assigned(path) | Column(path, _):
            name = path.partition(".")[0]
            made = model._meta.fields_map.get(name)
            if isinstance(made, ForeignKeyFieldInstance):
                return {made.source_field or f"{name}_id"}
            return {"id"} if name == "self" or isinstance(made, RelationalField) else {name}
    return set()


def _type(model: type[Model], name: str) -> str:
    made = model._meta.fields_map.get(name)
    return "uuid" if name.endswith("_id") or name == "id" or made is None else "text"


def _said(value: Any) -> Any:
    return value if value is None or isinstance(value, UUID) else str(value)
