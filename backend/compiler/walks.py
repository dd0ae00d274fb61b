"""Walks: a page of the rows of a few areas, read along an index within each area and merged.

An index over all areas is walked past the rows of others: of the cases of a thousand communities a partner with four
reads the newest 50 after those of 996 others. Within an area the index holds nothing else, and PostgreSQL merges the
walks, reading from each only as far as the page goes.
"""

from dataclasses import dataclass

from tortoise.indexes import Index

from backend.compiler import ir, rollups
from backend.compiler.rows import both, table
from backend.kit import access
from backend.kit.params import Acting, Params, Slots, Who
from backend.kit.registry import REGISTRY


@dataclass(frozen=True, slots=True)
class Walk:
    """The rows of `visit` whose `column` holds one of the ids of `claim`; `read` has the rest of the rule."""

    visit: ir.Read
    who: Acting
    column: str
    claim: str
    read: ir.Read

    def source(self, alias: str, columns: str, fits: str, cut: str, params: Params) -> str:
        """What to select from, known as `alias`, and of it `columns`; `cut` is its order and LIMIT."""
        areas = Slots(self.who, params).areas(self.claim)
        walked = " UNION ALL ".join(
            f"(SELECT {columns} FROM {table(self.visit)} {alias} "
            f"WHERE {both(f'{alias}.{self.column} = ({areas})[{at}]', fits)} {cut})"
            for at in range(1, self.who.most(self.claim) + 1)
        )
        return f"({walked}) {alias}"


def walk(what: ir.Connection, who: Who) -> Walk | None:
    """How to walk the page; None where one index answers it, or none does.

    Only rows in order of time: these grow without end, while of a short register each walk would read the whole.
    Only columns of the row may be asked about: what another index finds would be looked for once for each area.
    """
    visit, terms = what.read, what.page.terms
    if not isinstance(who, Acting) or visit.rule is None or visit.rows is not ir.Rows.LIVE or what.link is not None:
        return None
    one, in_time = REGISTRY[visit.one], terms[0].kind in ("DATETIME", "DATE") and not terms[0].nullable
    found = access.few(visit.rule, one.model, who)
    if found is None or not in_time or len({term.descending for term in terms}) > 1:
        return None
    if rollups.columns(what.where) is None:
        return None
    column, claim, rest = found
    if Index(fields=(column, *(term.column for term in terms))) not in one.model._meta.indexes:
        return None
    return Walk(visit, who, column, claim, ir.Read(visit.one, visit.rows, rest))
