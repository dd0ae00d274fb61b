"""What a rule looks at: the columns of the row itself, and those of other tables to which its paths lead."""

from tortoise.fields.relational import BackwardFKRelation, ForeignKeyFieldInstance, ManyToManyFieldInstance
from tortoise.models import Model

from backend.kit.access import All, Any_, Assigned, Column, Own, Rule, Within

Place = tuple[str, str]
"""A table and one of its columns."""


def asked(rule: Rule, model: type[Model]) -> set[str]:
    """The columns of the row itself that the SQL of `rule` looks at."""
    return {_near(model, path.partition(".")[0]) for path in _paths(rule)}


def followed(rule: Rule, model: type[Model]) -> set[Place]:
    """The columns that the SQL of `rule` looks at beyond the row itself."""
    return {place for path in _paths(rule) for place in _beyond(model, path)}


def _paths(rule: Rule) -> set[str]:
    match rule:
        case All(rules) | Any_(rules):
            return {path for part in rules for path in _paths(part)}
        case Within(path) | Own(path) | Assigned(path) | Column(path):
            return {path}
        case _:
            return set()


def _near(model: type[Model], name: str) -> str:
    made = model._meta.fields_map.get(name)
    if isinstance(made, ForeignKeyFieldInstance):
        return made.source_field or f"{name}_id"
    return "id" if name == "self" or isinstance(made, ManyToManyFieldInstance | BackwardFKRelation) else name


def _along(model: type[Model], path: str) -> set[Place]:
    return {(model._meta.db_table, _near(model, path.partition(".")[0])), *_beyond(model, path)}


def _beyond(model: type[Model], path: str) -> set[Place]:
    name, _, rest = path.partition(".")
    made = model._meta.fields_map.get(name)
    if isinstance(made, BackwardFKRelation):
        there = made.related_model._meta.db_table
        return {(there, made.relation_source_field or ""), *_along(made.related_model, rest or "self")}
    far: set[Place] = set()
    if isinstance(made, ManyToManyFieldInstance):
        far |= {(made.through, made.backward_key), (made.through, made.forward_key)}
    if isinstance(made, ForeignKeyFieldInstance | ManyToManyFieldInstance) and rest:
        far |= {(made.related_model._meta.db_table, "id"), *_along(made.related_model, rest)}
    return far
