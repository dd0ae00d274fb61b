"""Simplify: the same answer with less work. What a role sees nothing of is not asked; what always holds is left out."""

from dataclasses import replace
from typing import Any

from backend.compiler import ir, rollups
from backend.kit.access import nobody

NULL = ir.Literal("null")


def operation(query: ir.Operation) -> ir.Operation:
    """`query` with every closed read folded away."""
    return ir.Operation(tuple((key, root(what)) for key, what in query.roots))


def root(what: Any) -> Any:
    """One root."""
    match what:
        case ir.Single():
            shut = ir.Literal("null")
            return shut if closed(what.read) else ir.Single(what.read, what.id, select(what.select))
        case ir.First(among):
            kept = tuple(one for one in (root(one) for one in among) if isinstance(one, ir.Single))
            return ir.First(kept) if kept else NULL
        case ir.Groups():
            where = ir.Fixed(False) if closed(what.read) and not what.table else condition(what.where)
            made = ir.Groups(what.read, where, what.by, select(what.select), what.given, what.table, what.place)
            return made if what.table else replace(made, read=rollups.groups(made))
        case _:
            return asked(what)


def closed(visit: ir.Read) -> bool:
    """Whether the read opens no row at all: deleted rows open by the write rule, beside the read rule or alone."""
    if visit.rows is ir.Rows.DELETED:
        return visit.deleted == nobody
    return visit.rule == nobody


def select(items: ir.Select) -> ir.Select:
    """What is asked, simplified."""
    return ir.Select(tuple((key, asked(what)) for key, what in items.items))


def asked(what: Any) -> Any:
    """One thing asked of a row, a page or a group."""
    match what:
        case ir.Link():
            return NULL if closed(what.read) else ir.Link(what.column, what.read, select(what.select), what.member)
        case ir.Count():
            where = condition(what.where)
            empty = closed(what.read) or where == ir.Fixed(False)
            return ir.Literal("0") if empty else rollups.count(ir.Count(what.link, what.read, where, what.member))
        case ir.Connection():
            where = ir.Fixed(False) if closed(what.read) else condition(what.where)
            total = asked(ir.Count(what.link, what.read, where))
            items = tuple((key, total if item == ir.Total() else asked(item)) for key, item in what.select.items)
            return ir.Connection(what.read, where, what.page, ir.Select(items), what.link)
        case ir.Key() if what.link is not None and what.select is not None:
            return NULL if closed(what.link) else ir.Key(what.name, what.kind, what.link, select(what.select))
        case ir.Nodes() | ir.Edges() | ir.Node() | ir.PageInfo():
            return type(what)(select(what.select))
        case _:
            return what


def condition(where: ir.Condition) -> ir.Condition:
    """The condition without parts that always or never hold."""
    match where:
        case ir.Every(parts):
            return _joined(parts, ir.Every, True)
        case ir.Some(parts):
            return _joined(parts, ir.Some, False)
        case ir.Not(part):
            inside = condition(part)
            return ir.Fixed(not inside.holds) if isinstance(inside, ir.Fixed) else ir.Not(inside)
        case ir.Among(column, visit, inside):
            where = condition(inside)
            shut = closed(visit) or where == ir.Fixed(False)
            return ir.Fixed(False) if shut else ir.Among(column, visit, where)
        case ir.Linked(link, visit, quantifier, inside):
            if closed(visit):
                return ir.Fixed(quantifier != "any_")
            return ir.Linked(link, visit, quantifier, condition(inside))
        case _:
            return where


def _joined(parts: tuple[ir.Condition, ...], kind: Any, neutral: bool) -> ir.Condition:
    made = [condition(part) for part in parts]
    flat: list[ir.Condition] = []
    for part in made:
        flat += part.parts if isinstance(part, kind) else [part]
    if ir.Fixed(not neutral) in flat:
        return ir.Fixed(not neutral)
    kept = tuple(part for part in flat if part != ir.Fixed(neutral))
    return kind(kept) if len(kept) > 1 else (kept[0] if kept else ir.Fixed(neutral))
