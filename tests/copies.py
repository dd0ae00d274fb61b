"""Many rows at once: copies of one, each with something of its own."""

from backend.kit.model import Record


def copied(model: type[Record], **own: str) -> str:
    """SQL that copies the row `$1` of `model` for each i from 1 to `$2`; `own` is SQL for columns, which may use i.

    Ids are new; further parameters are the caller's.
    """
    stored = sorted(set(model._meta.fields_db_projection.values()) - {"search"})
    chosen = {"id": "gen_random_uuid()", **own}
    values = ", ".join(chosen.get(name, f"c.{name}") for name in stored)
    table = model._meta.db_table
    return (
        f"INSERT INTO {table} ({', '.join(stored)}) SELECT {values} FROM {table} c, generate_series(1, $2) i "
        "WHERE c.id = $1"
    )
