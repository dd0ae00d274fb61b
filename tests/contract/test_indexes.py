"""Lists walk an index in their order: for every role whose rule picks by a column, and for rows that a row shows."""

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.fields.relational import BackwardFKRelation, ForeignKeyFieldInstance

from backend.concepts import linked
from backend.kit import access
from backend.kit.access import Assigned, Own, Rule, Within
from backend.kit.actor import Role
from backend.kit.resource import DECLARED

INDEXES = """
SELECT c.relname AS "table", array_agg(a.attname::text ORDER BY k.at) AS columns FROM pg_index i
JOIN pg_class c ON c.oid = i.indrelid, unnest(i.indkey) WITH ORDINALITY k(number, at)
JOIN pg_attribute a ON a.attnum = k.number WHERE a.attrelid = i.indrelid AND i.indpred IS NULL
GROUP BY i.indexrelid, c.relname
"""

Walk = tuple[str, str]
"""A table and the column by which rows of it are picked."""


def order_of(name: str) -> str:
    """The column of the default order of a resource."""
    order = DECLARED[name].admin.order.removeprefix("-")
    return "sort_key" if order == DECLARED[name].admin.title else order


def picked(name: str, rule: Rule) -> str | None:
    """The column of the table itself that the whole rule is about, None for another rule."""
    match rule:
        case Within(path) | Own(path) | Assigned(path) if "." not in path and path != "self":
            made = DECLARED[name].model._meta.fields_map[path]
            return (
                f"{path}_id" if isinstance(made, ForeignKeyFieldInstance) else path if path in columns(name) else None
            )
    return None


def columns(name: str) -> set[str]:
    """The columns of a resource's table."""
    return set(DECLARED[name].model._meta.db_fields)


def walks() -> dict[Walk, tuple[str, ...]]:
    """The index that each list needs, by what it picks by."""
    found: dict[Walk, tuple[str, ...]] = {}
    for one in linked():
        for role in Role:
            column = picked(one.name, access.specialise(one.read, role))
            if column:
                found[one.model._meta.db_table, column] = (column, order_of(one.name), "id")
        for field in one.fields:
            made = one.model._meta.fields_map.get(field.name)
            if isinstance(made, BackwardFKRelation):
                there, column = made.related_model, str(made.relation_source_field)
                found[there._meta.db_table, column] = (column, order_of(there.__name__), "id")
    return found


async def test_every_list_that_picks_by_a_column_has_an_index_in_its_order(database: BaseDBAsyncClient) -> None:
    there = {(row["table"], tuple(row["columns"])) for row in await database.execute_query_dict(INDEXES)}
    wanted = {(table, index) for (table, _), index in walks().items()}

    assert {("case_file", ("grid_id", "reported_at", "id")), ("case_entry", ("case_id", "at", "id"))} <= wanted
    assert wanted - there == set()


async def test_every_link_has_an_index(database: BaseDBAsyncClient) -> None:
    first = {(row["table"], row["columns"][0]) for row in await database.execute_query_dict(INDEXES)}
    links = {
        (one.model._meta.db_table, made.source_field or f"{name}_id")
        for one in linked()
        for name, made in one.model._meta.fields_map.items()
        if isinstance(made, ForeignKeyFieldInstance)
    }

    assert links - first == set()
