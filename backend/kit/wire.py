"""Wire formats: how a value is written in an answer, once for Python and once for PostgreSQL.

Ids are UUIDs as text; instants are UTC with milliseconds and `Z`; decimals are strings, so that no digit is lost.
`TEXT_OF` gives SQL of type text that holds the value's JSON; a test holds it against `orjson` of the same value.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

from asyncpg.pgproto.pgproto import UUID as Quick  # the same, read ten times as quick

NO_ID = UUID(int=0)


def as_id(value: str | UUID) -> UUID:
    """`value` as a UUID; the nil UUID, which no row has, when it is none: a malformed id is a missing one."""
    if isinstance(value, UUID):
        return value
    try:
        return Quick(value) if len(value) == 36 and value.isascii() else NO_ID
    except ValueError:
        return NO_ID


def wire_datetime(value: datetime) -> str:
    """UTC, milliseconds, `Z`."""
    return value.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


INSTANT = "to_char({0} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"
FLOAT = (
    "CASE WHEN abs({0}) < 1e15 AND {0} = trunc({0}) THEN {0}::numeric::text || '.0' "
    "WHEN {0} <> 'NaN' AND abs({0}) <> 'Infinity' THEN {0}::text END"
)


def _bare(sql: str) -> Callable[[str], str]:
    return lambda column: sql.format(column)


def _quoted(sql: str) -> Callable[[str], str]:
    return lambda column: f"'\"' || {sql.format(column)} || '\"'"


TEXT_OF: dict[str, Callable[[str], str]] = {
    "ID": _quoted("{0}::text"),
    "TEXT": _bare("to_json({0})::text"),
    "SEALED": _bare("to_json({0})::text"),
    "INT": _bare("{0}::text"),
    "FLOAT": _bare(FLOAT),
    "DECIMAL": _quoted("{0}::text"),
    "BOOL": _bare("text({0})"),
    "DATE": _quoted("to_char({0}, 'YYYY-MM-DD')"),
    "DATETIME": _quoted(INSTANT),
    "ENUM": _quoted("{0}"),
    "ENUMS": _bare("to_json({0})::text"),
    "GEOJSON": _bare("{0}::text"),
    "JSON": _bare("{0}::text"),
}
"""Kind of value to SQL for its JSON from a column's SQL; NULL for NULL."""

CAST = {
    "ID": "uuid", "TEXT": "text", "SEALED": "text", "INT": "int8", "FLOAT": "float8", "DECIMAL": "numeric",
    "BOOL": "bool", "DATE": "date", "DATETIME": "timestamptz", "ENUM": "text", "ENUMS": "text",
}  # fmt: skip
"""Kind of value to the type that a bound value of it is given, whatever the column's own width is."""
