"""Which counts a rollup holds: of rows that are opened, picked and grouped by its columns alone.

A line of a rollup has the columns of its resource by the same names, so rules, conditions and dimensions are spelled
over it as they are over the table. Nothing is asked that the table would not answer alike.
"""

from collections.abc import Iterable

from tortoise.fields.relational import BackwardFKRelation

from backend.compiler import ir
from backend.kit import rollup
from backend.kit.paths import asked
from backend.kit.registry import REGISTRY


def groups(what: ir.Groups) -> ir.Read:
    """The read of the groups, of a rollup where one holds all that is asked of them."""
    sums = any(isinstance(item, ir.Figure) and item.column for _, item in what.select.items)
    parts = any(one.part for one in what.by)
    return what.read if sums or parts or not what.by else _read(what.read, what.where, {one.column for one in what.by})


def count(what: ir.Count) -> ir.Count:
    """The count, read from a rollup where one holds it."""
    tie = {_tie(what.link)} if what.link else set()
    return ir.Count(what.link, _read(what.read, what.where, tie), what.where, what.member)


def _tie(link: ir.Named) -> str:
    """The column by which the rows that `link` leads to are picked; between many and many it is their id."""
    made = REGISTRY[link[0]].model._meta.fields_map[link[1]]
    return str(made.relation_source_field) if isinstance(made, BackwardFKRelation) else "id"


def _read(visit: ir.Read, where: ir.Condition, beside: set[str]) -> ir.Read:
    one, picked = REGISTRY[visit.one], columns(where)
    if visit.rows not in (ir.Rows.LIVE, ir.Rows.COUNTED) or visit.rule is None or picked is None:
        return visit
    if not rollup.holds(one, beside | picked | asked(visit.rule, one.model)):
        return visit
    return ir.Read(visit.one, ir.Rows.ROLLUP, visit.rule)


def columns(where: ir.Condition) -> set[str] | None:
    """The columns of the row itself that the condition looks at; None where it looks at more than columns."""
    match where:
        case ir.Fixed():
            return set()
        case ir.Every(parts) | ir.Some(parts):
            return _all(parts)
        case ir.Not(part):
            return columns(part)
        case ir.Compare(column, several=False) | ir.Among(column) | ir.Empty(column, several=False):
            return {column}
        case _:
            return None


def _all(parts: Iterable[ir.Condition]) -> set[str] | None:
    found: set[str] = set()
    for part in parts:
        those = columns(part)
        if those is None:
            return None
        found |= those
    return found
