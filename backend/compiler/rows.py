"""Which rows: reads, conditions and orders, spelled as SQL. No read is spelled without its rule."""

from collections.abc import Callable, Sequence

from tortoise.fields.relational import BackwardFKRelation, ManyToManyFieldInstance

from backend.compiler import ir
from backend.kit import access, rollup
from backend.kit.params import Params, Who, quoted
from backend.kit.registry import REGISTRY
from backend.kit.wire import CAST

OPERATORS: dict[str, Callable[[str, str], str]] = {
    "eq": lambda column, place: f"{column} = {place}",
    "ne": lambda column, place: f"{column} IS DISTINCT FROM {place}",
    "in_": lambda column, place: f"{column} = ANY({place})",
    "not_in": lambda column, place: f"({column} IS NULL OR {column} <> ALL({place}))",
    "gt": lambda column, place: f"{column} > {place}",
    "gte": lambda column, place: f"{column} >= {place}",
    "lt": lambda column, place: f"{column} < {place}",
    "lte": lambda column, place: f"{column} <= {place}",
    "contains": lambda column, place: f"{column} ILIKE {place}",
    "starts_with": lambda column, place: f"{column} ILIKE {place}",
}

SEVERAL: dict[str, Callable[[str, str], str]] = {
    "eq": lambda column, place: f"{place} = ANY({column})",
    "ne": lambda column, place: f"NOT {place} = ANY({column})",
    "in_": lambda column, place: f"{column} && {place}",
    "not_in": lambda column, place: f"NOT {column} && {place}",
}
"""Operators on a column that holds several words: it has the word, or one of the words."""


def both(*parts: str) -> str:
    """All of `parts`, without those that always hold."""
    kept = [part for part in parts if part and part != "TRUE"]
    return " AND ".join(kept) or "TRUE"


def seen(visit: ir.Read, alias: str, who: Who, params: Params) -> str:
    """The rows that the read opens."""
    if visit.rule is None:
        raise AssertionError(f"a read of {visit.one} has no rule")
    rule, deleted = visit.rule, visit.deleted or access.nobody
    alive = f"{alias}.deleted_at IS NULL"

    def opened(rule: access.Rule) -> str:
        return access.predicate(rule, REGISTRY[visit.one].model, alias, who, params)

    match visit.rows:
        case ir.Rows.ROLLUP:
            return opened(rule)
        case ir.Rows.DELETED:
            return both(f"{alias}.deleted_at IS NOT NULL", opened(deleted))
        case ir.Rows.KNOWN if deleted == rule:
            return opened(rule)
        case ir.Rows.KNOWN if deleted != access.nobody:
            return both(f"({alive} OR {opened(deleted)})", opened(rule))
    return both(alive, opened(rule))


def table(visit: ir.Read) -> str:
    """The table of the rows that are visited, quoted."""
    one = REGISTRY[visit.one]
    return rollup.table(one) if visit.rows is ir.Rows.ROLLUP else one.table


def counted(visit: ir.Read, alias: str) -> str:
    """SQL for how many of the rows known as `alias` there are."""
    return f"sum({alias}.n)" if visit.rows is ir.Rows.ROLLUP else "count(*)"


def where(what: ir.Condition, alias: str, who: Who, params: Params) -> str:
    """The rows, known as `alias`, for which the condition holds."""
    match what:
        case ir.Fixed(holds):
            return "TRUE" if holds else "FALSE"
        case ir.Every(parts):
            return _joined([where(part, alias, who, params) for part in parts], " AND ", "TRUE")
        case ir.Some(parts):
            return _joined([where(part, alias, who, params) for part in parts], " OR ", "FALSE")
        case ir.Not(part):
            return f"NOT COALESCE({where(part, alias, who, params)}, FALSE)"
        case ir.Search(value):
            return f"{alias}.search @@ to_tsquery('simple', {params.add(value, 'text')})"
        case ir.Empty():
            return _empty(what, alias)
        case ir.Compare():
            return _compare(what, alias, params)
        case ir.Among(column, visit, inside):
            there = params.alias()
            fits = both(seen(visit, there, who, params), where(inside, there, who, params))
            table = REGISTRY[visit.one].table
            return f"{alias}.{column} IN (SELECT {there}.id FROM {table} {there} WHERE {fits})"
        case ir.Linked():
            return _linked(what, alias, who, params)
        case ir.Asked():
            raise AssertionError(f"nobody was asked about {what.member}")


def _joined(parts: Sequence[str], word: str, empty: str) -> str:
    return "(" + word.join(parts) + ")" if parts else empty


def _empty(what: ir.Empty, alias: str) -> str:
    if what.several:
        return f"cardinality({alias}.{what.column}) {'=' if what.empty else '>'} 0"
    return f"{alias}.{what.column} IS {'' if what.empty else 'NOT '}NULL"


def _compare(what: ir.Compare, alias: str, params: Params) -> str:
    cast = CAST[what.kind] + ("[]" if what.operator in ("in_", "not_in") else "")
    operators = SEVERAL if what.several else OPERATORS
    return operators[what.operator](f"{alias}.{what.column}", params.add(what.value, cast))


def _linked(what: ir.Linked, alias: str, who: Who, params: Params) -> str:
    there = params.alias()
    source, tied = linked(what.link, what.read, there, f"{alias}.id")
    opened, fits = seen(what.read, there, who, params), where(what.where, there, who, params)
    if what.quantifier == "every":
        fits = f"NOT COALESCE({fits}, FALSE)"
    found = f"EXISTS (SELECT 1 FROM {source} WHERE {both(tied, opened, fits)})"
    return found if what.quantifier == "any_" else f"NOT {found}"


def linked(link: ir.Named, visit: ir.Read, there: str, here: str) -> tuple[str, str]:
    """(FROM, WHERE) of the rows, known as `there`, that the link leads to from the id `here`."""
    one = REGISTRY[link[0]]
    made = one.model._meta.fields_map[link[1]]
    if isinstance(made, ManyToManyFieldInstance):
        join = f"{there}j"
        source = f"{table(visit)} {there} JOIN {quoted(made.through)} {join} ON {join}.{made.forward_key} = {there}.id"
        return source, f"{join}.{made.backward_key} = {here}"
    assert isinstance(made, BackwardFKRelation)
    return f"{table(visit)} {there}", f"{there}.{made.relation_source_field} = {here}"


# Order


def term(what: ir.Term, alias: str, who: Who, params: Params) -> str:
    """The value by which a row is put in order."""
    if what.via is None:
        return f"{alias}.{what.column}"
    there = params.alias()
    fits = both(f"{there}.id = {alias}.{what.column}", seen(what.via, there, who, params))
    return f"(SELECT {there}.sort_key FROM {REGISTRY[what.via.one].table} {there} WHERE {fits})"


def order_by(page: ir.Page, terms: Sequence[str]) -> str:
    """ORDER BY, turned round when the page is read from its end. Empty values are last in the answer.

    Where a column is never empty nothing is said of NULLs: `DESC NULLS LAST` would keep PostgreSQL from its index.
    """
    said = []
    for what, sql in zip(page.terms, terms, strict=True):
        way = "DESC" if what.descending != page.backward else "ASC"
        nulls = f" NULLS {'FIRST' if page.backward else 'LAST'}" if what.nullable else ""
        said.append(f"{sql} {way}{nulls}")
    return ", ".join(said)


def between(page: ir.Page, terms: Sequence[str], params: Params) -> str:
    """The rows after and before the page's cursors."""
    after = beyond(page.terms, terms, page.after, False, params) if page.after else ""
    before = beyond(page.terms, terms, page.before, True, params) if page.before else ""
    return both(after, before)


def beyond(terms: Sequence[ir.Term], names: Sequence[str], bound: ir.Bound, before: bool, params: Params) -> str:
    """The rows after the cursor, or before it.

    Terms that are never empty and run one way are compared as a row, which an index walks from the right place.
    """
    places = [
        "" if empty else params.add(mark, CAST[what.kind])
        for what, mark, empty in zip(terms, bound.marks, bound.empty, strict=True)
    ]
    full = not any(what.nullable for what in terms) and not any(bound.empty)
    if full and len({what.descending for what in terms}) == 1:
        sign = "<" if terms[0].descending != before else ">"
        return f"({', '.join(names)}) {sign} ({', '.join(places)})"
    ways = []
    for at, (what, name) in enumerate(zip(terms, names, strict=True)):
        same = [f"{n} = {p}" if p else f"{n} IS NULL" for n, p in zip(names[:at], places[:at], strict=True)]
        further = _further(what, name, places[at], before)
        if further:
            ways.append(both(*same, further))
    return "(" + " OR ".join(f"({way})" for way in ways) + ")" if ways else "FALSE"


def _further(what: ir.Term, name: str, place: str, before: bool) -> str:
    if not place:
        return f"{name} IS NOT NULL" if before else ""
    compared = f"{name} {'<' if what.descending != before else '>'} {place}"
    return compared if before or not what.nullable else f"({compared} OR {name} IS NULL)"
