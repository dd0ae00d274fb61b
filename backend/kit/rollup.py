"""Rollups: rows counted while they are written, by the columns that a resource names in `rollup=`.

A rollup is a table of a schema of its own: the columns, and `n`. Triggers write one line for every change of a count,
in the transaction of the change, so that the sum of the lines is what counting the live rows would say, in every
snapshot. No line is ever changed, so writers wait for nobody; each 256th write adds up the lines that have become
several, and leaves alone what another one is adding up.
"""

from collections.abc import Iterable, Sequence, Set

from tortoise.fields.relational import ForeignKeyFieldInstance

from backend.errors import DeclarationError
from backend.kit.registry import Kind, Registry, Resource

SCHEMA = "linli_rollup"
FOLD_EVERY = 256


def table(one: Resource) -> str:
    """The table of the counts, quoted and with its schema."""
    return f"{SCHEMA}.{one.table}"


def columns(one: Resource) -> tuple[str, ...]:
    """The columns by which rows of `one` are counted; none when they are not."""
    return tuple(str(one.by_name[name].column) for name in one.rollup)


def holds(one: Resource, asked: Set[str]) -> bool:
    """Whether the counts of `one` can answer what looks at these columns alone."""
    return bool(one.rollup) and asked <= set(columns(one))


def check(registry: Registry) -> None:
    """Raise DeclarationError where rows are to be counted by what is no link, word or flag of the row itself."""
    for one in registry:
        for name in one.rollup:
            field = one.by_name.get(name)
            link = isinstance(one.model._meta.fields_map.get(name), ForeignKeyFieldInstance)
            if field is None or not (link or field.kind in (Kind.ENUM, Kind.BOOL)):
                raise DeclarationError(
                    f"{one.name}: rollup names {name}, which is no listed link to one row, word or flag."
                )


def statements(registry: Registry) -> list[str]:
    """What builds and fills the rollups where there are none, in one transaction."""
    counted = [one for one in registry if one.rollup]
    made = [f"CREATE SCHEMA {SCHEMA}", f"REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC"]
    return made + [statement for one in counted for statement in (*_table(one), *_triggers(one))]


def _table(one: Resource) -> Iterable[str]:
    """The rows are locked against writers until the triggers stand, so that none is missed or counted twice."""
    named, made = ", ".join(columns(one)), table(one)
    yield f"LOCK TABLE {one.table} IN SHARE ROW EXCLUSIVE MODE"
    yield f"CREATE TABLE {made} AS SELECT {named}, 0 AS n FROM {one.table} LIMIT 0"
    yield f"ALTER TABLE {made} ALTER n SET NOT NULL"
    yield from refill(one)
    yield f"CREATE INDEX ON {made} ({named})"
    yield f"ANALYZE {made}"
    yield f"CREATE SEQUENCE {_part(one, 'writes')}"


def refill(one: Resource) -> Sequence[str]:
    """What counts all rows anew, for a table that was filled without its triggers."""
    return [f"DELETE FROM {table(one)}", _line(one, "count(*)", one.table)]


def _line(one: Resource, count: str, source: str) -> str:
    named = ", ".join(columns(one))
    return (
        f"INSERT INTO {table(one)} SELECT {named}, {count} FROM {source} WHERE deleted_at IS NULL "
        f"GROUP BY {named} HAVING {count} <> 0"
    )


def _part(one: Resource, name: str) -> str:
    return f"{SCHEMA}.{one.model._meta.db_table}_{name}"


def _triggers(one: Resource) -> Iterable[str]:
    counts, named = _part(one, "counts"), ", ".join(columns(one))
    both = ", ".join(("deleted_at", named))
    changed = f"(SELECT 1 AS d, {both} FROM now_there UNION ALL SELECT -1, {both} FROM was_there) changed"
    yield (
        f"CREATE FUNCTION {counts}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN\n"
        f"IF TG_OP = 'INSERT' THEN {_line(one, 'count(*)', 'now_there')};\n"
        f"ELSIF TG_OP = 'UPDATE' THEN {_line(one, 'sum(d)', changed)};\n"
        f"ELSIF TG_OP = 'DELETE' THEN {_line(one, '-count(*)', 'was_there')};\n"
        f"ELSE DELETE FROM {table(one)}; END IF;\n"
        f"IF FOUND AND nextval('{_part(one, 'writes')}') % {FOLD_EVERY} = 0\n"
        f"AND current_setting('transaction_isolation') = 'read committed' THEN {_fold(one)}; END IF;\n"
        "RETURN NULL; END $$"
    )
    for event, seen in (
        ("INSERT", "REFERENCING NEW TABLE AS now_there"),
        ("UPDATE", "REFERENCING OLD TABLE AS was_there NEW TABLE AS now_there"),
        ("DELETE", "REFERENCING OLD TABLE AS was_there"),
        ("TRUNCATE", ""),
    ):
        yield (
            f"CREATE TRIGGER {SCHEMA}_{event.lower()} AFTER {event} ON {one.table} {seen} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {counts}()"
        )


def _fold(one: Resource) -> str:
    """Add up the lines of each count that has several, but for those that another transaction is adding up."""
    named, made = ", ".join(columns(one)), table(one)
    several = f"SELECT count(*) OVER (PARTITION BY {named}) AS lines, ctid AS at FROM {made}"
    return (
        f"WITH taken AS (SELECT ctid AS at FROM {made}\n"
        f"WHERE ctid = ANY(ARRAY(SELECT at FROM ({several}) l WHERE lines > 1)) FOR UPDATE SKIP LOCKED),\n"
        f"gone AS (DELETE FROM {made} r USING taken WHERE r.ctid = taken.at RETURNING r.*)\n"
        f"INSERT INTO {made} SELECT {named}, sum(n) FROM gone GROUP BY {named} HAVING sum(n) <> 0"
    )
