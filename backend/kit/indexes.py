"""The indexes of links: by which columns rows are picked, and where they are then listed in order.

A list that picks by a column and shows the default order walks an index of both, and reads no more rows than it shows,
however many there are. Which lists there are is declared: a rule that begins at a column of the table itself
(`within("community")`, `own("mediator")`), and rows shown by the row that they link to (`cases` of a grid).
"""

from tortoise.fields.relational import BackwardFKRelation, ForeignKeyFieldInstance
from tortoise.indexes import Index

from backend.kit.access import All, Any_, Assigned, Own, Rule, Within
from backend.kit.registry import Registry, Resource


def declare_indexes(registry: Registry) -> None:
    """Give the models of a complete registry the indexes of their links. Nothing happens the second time."""
    for one in registry:
        listed = _ruled(one.read) | _shown(one, registry)
        for index in _indexes(one, listed):
            if index not in one.model._meta.indexes:
                one.model._meta.indexes = (*one.model._meta.indexes, index)


def _indexes(one: Resource, listed: frozenset[str]) -> list[Index]:
    """One index for each link, and for each other column by which some role's list is picked."""
    order = one.admin.order.removeprefix("-")
    column = "sort_key" if order == one.admin.title else order
    links = {
        str(made.source_field or f"{name}_id"): name
        for name, made in one.model._meta.fields_map.items()
        if isinstance(made, ForeignKeyFieldInstance)
    }
    plain = {name: name for name in listed if name in one.model._meta.db_fields and name not in ("id", *links)}
    return [
        Index(fields=(key, column, "id") if name in listed or key in listed else (key,))
        for key, name in sorted({**links, **plain}.items())
    ]


def _ruled(rule: Rule) -> frozenset[str]:
    """The columns and links of the table itself at which a part of the rule begins and ends."""
    match rule:
        case All(rules) | Any_(rules):
            return frozenset().union(*map(_ruled, rules))
        case Within(path) | Own(path) | Assigned(path) if "." not in path and path != "self":
            return frozenset({path})
    return frozenset()


def _shown(one: Resource, registry: Registry) -> frozenset[str]:
    """The columns of the links by which rows elsewhere show those of `one`."""
    found = set()
    for other in registry:
        for field in other.fields:
            made = other.model._meta.fields_map.get(field.name)
            if isinstance(made, BackwardFKRelation) and made.related_model is one.model:
                found.add(str(made.relation_source_field))
    return frozenset(found)
