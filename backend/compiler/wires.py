"""Single values as PostgreSQL writes them into an answer, and cursors, which are made of such values."""

from collections.abc import Sequence

from backend.compiler.sql import Pieces, Sql, expression
from backend.kit.wire import TEXT_OF

INSTANT = "'\"' || to_char({0} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US') || '+00:00\"'"
"""An instant in a cursor: to the microsecond, or rows of one millisecond would be skipped."""


def cursor(values: Sequence[tuple[str, str, bool]]) -> str:
    """SQL of type text for the cursor of a row whose order values are (SQL, kind, nullable), the id last."""
    pieces: Pieces = ["["]
    for at, (sql, kind, nullable) in enumerate(values):
        text = INSTANT.format(sql) if kind == "DATETIME" else TEXT_OF[kind](sql)
        pieces += [*([","] if at else []), Sql(text, nullable)]
    made = expression([*pieces, "]"])
    return f"translate(encode(convert_to({made}, 'UTF8'), 'base64'), E'+/=\\n', '-_')"


def value(column: str, kind: str, nullable: bool) -> Pieces:
    """The JSON of a column; quotes stand outside where it cannot be empty."""
    text = TEXT_OF[kind](column)
    if not nullable and text.startswith("'\"' || ") and text.endswith(" || '\"'"):
        return ['"', Sql(text.removeprefix("'\"' || ").removesuffix(" || '\"'"), of_row=True), '"']
    return [Sql(text, nullable, of_row=not nullable)]
