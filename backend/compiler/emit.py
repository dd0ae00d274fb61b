"""Emit: the SQL of a query and the slots of its values. Spelling only; every decision was made before.

Each root is one expression that gives its JSON as bytes; all roots are the columns of one row of one statement. Of the
rows of a page a link to one row is a JOIN with that row's rule in its condition, of one row a subselect; rows of a link
to many are one correlated subselect.
"""

from dataclasses import dataclass

from backend.compiler import ir
from backend.compiler.answer import connection, row_by_id
from backend.compiler.slots import Const
from backend.compiler.sql import expression
from backend.compiler.tallies import groups
from backend.kit.params import Params, Slot, Walled, Who


@dataclass(frozen=True, slots=True)
class Statement:
    """SQL whose columns are the roots that need the database, in their order, and the slots of its places."""

    sql: str
    slots: tuple[Slot, ...]


def statement(query: ir.Operation, who: Who) -> Statement | None:
    """The statement of `query`; None when no root needs the database."""
    params = Walled()
    made = [root(what, who, params) for _, what in query.roots if not isinstance(what, ir.Literal | ir.Service)]
    if not made:
        return None
    columns = ",\n".join(f"convert_to({text}, 'UTF8') AS r{at}" for at, text in enumerate(made))
    slots = tuple(value if isinstance(value, Slot) else Const(value) for value in params.values)
    return Statement(f"SELECT {columns}", slots)


def root(what: ir.Root, who: Who, params: Params) -> str:
    """One expression of type text with the root's JSON."""
    match what:
        case ir.Single():
            return f"coalesce({single(what, who, params)}, 'null')"
        case ir.First(among):
            return f"coalesce({', '.join(single(one, who, params) for one in among)}, 'null')"
        case ir.Connection():
            return expression(connection(what, None, who, params))
        case ir.Groups():
            return groups(what, who, params)
        case _:
            raise AssertionError(f"{type(what).__name__} is no root")


def single(what: ir.Single, who: Who, params: Params) -> str:
    """The row's JSON, NULL when there is none to be seen."""
    return row_by_id(what.read, params.add(what.id, "uuid"), what.select, who, params)
