"""From the shelves into the database with COPY: tables in the order in which they link, keys made on the way.

What is written is what `save` would write: the same keys, the same form of every value (a test holds both together).
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Any

from asyncpg import Connection
from tortoise import Tortoise, fields
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.fields.data import CharEnumFieldInstance

from backend.demo.world import World
from backend.kit import text
from backend.kit.ledger import LedgerEntry
from backend.kit.model import Record

PART = 20_000
"""Rows of one COPY: each is one statement, and must end within the limit of a statement."""

AS_IT_IS = (
    fields.UUIDField,
    fields.DatetimeField,
    fields.DateField,
    fields.CharField,
    fields.TextField,
    fields.IntField,
    fields.BooleanField,
    fields.BinaryField,
    CharEnumFieldInstance,
)
"""Fields whose values asyncpg takes as rows hold them; the others are turned by the field itself."""

Keys = tuple[str, str, str]
Column = tuple[str, str, Callable[[Any], Any] | None]


async def store(world: World) -> None:
    """Write every row and link of `world`, on the connection of the transaction that is open."""
    database: Any = Tortoise.get_connection("default")
    known: dict[tuple[str, ...], Keys] = {}
    for model, rows in world.rows.items():
        if rows:
            for row in rows:
                fill_keys(row, known)
            await copy(database._connection, model, rows)
    if world.ledger:
        await copy(database._connection, LedgerEntry, world.ledger)
    for through, pairs in world.links.items():
        names = [f"{row._meta.db_table}_id" for row in pairs[0]]
        records = [(left.id, right.id) for left, right in pairs]
        await database._connection.copy_records_to_table(through, records=records, columns=names)
    await database.execute_query("ANALYZE")  # or the first questions are planned as if every table were empty


def fill_keys(row: Record, known: dict[tuple[str, ...], Keys]) -> None:
    """What `Record.fill_keys` does; equal texts, such as names, are spelt once."""
    row.derive()
    said = row.__dict__
    found = tuple(str(said[name] or "") for name in row.search_from)
    title = str(said[row.title_from] or "") if row.title_from else ""
    keys = known.get((title, *found))
    if keys is None:
        keys = (text.sort_key(title) if row.title_from else "", text.char_key(*found), text.pinyin_key(*found))
        known[title, *found] = keys
    said["sort_key"], said["search_chars"], said["search_pinyin"] = keys


async def copy(connection: Connection, model: Any, rows: Sequence[Any]) -> None:
    """COPY `rows` into the table of `model`."""
    columns = columns_of(model)
    records, names = as_records(columns, rows), [column for _, column, _ in columns]
    for _ in range(0, len(rows), PART):
        await connection.copy_records_to_table(model._meta.db_table, records=list(islice(records, PART)), columns=names)


def columns_of(model: Any) -> list[Column]:
    """Attribute, column and turning of each column that is written; the database makes the search vector itself."""
    made: list[Column] = []
    for name, column in model._meta.fields_db_projection.items():
        one = model._meta.fields_map[name]
        if not isinstance(one, TSVectorField):
            turned = None if type(one) in AS_IT_IS else partial(one.to_db_value, instance=model)
            made.append((name, column, turned))
    return made


def as_records(columns: list[Column], rows: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """The values of each row, in the order of `columns`."""
    names = [name for name, _, _ in columns]
    turns = [(at, turned) for at, (_, _, turned) in enumerate(columns) if turned]
    for row in rows:
        said = row.__dict__
        values = [said[name] for name in names]
        for at, turned in turns:
            values[at] = turned(values[at])
        yield tuple(values)
