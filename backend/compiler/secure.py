"""Secure: the same query, as one role may ask it. Every read gets its rule; hidden columns become null or a refusal.

This is the only stage that knows roles. It walks the whole tree, so that a read which nobody thought of has a rule too.
Raises Refused where a filter, an order or a group asks about a column that the role does not read plain.
"""

from typing import Any

from backend.compiler import ir
from backend.compiler.slots import NOWHERE, Place, Refused
from backend.errors import FIELD_HIDDEN
from backend.kit import access
from backend.kit.actor import Role
from backend.kit.ledger import READERS
from backend.kit.registry import REGISTRY, Field, Kind, Resource

NULL = ir.Literal("null")


def operation(query: ir.Operation, role: Role) -> ir.Operation:
    """`query` for `role`. Raises Refused."""
    return ir.Operation(tuple((key, root(what, role)) for key, what in query.roots))


def root(what: Any, role: Role) -> Any:
    """One root for `role`. Raises Refused."""
    match what:
        case ir.Single():
            return ir.Single(read(what.read, role), what.id, select(what.select, role))
        case ir.First():
            return ir.First(tuple(root(one, role) for one in what.among))
        case ir.Groups():
            return _groups(what, role)
        case _:
            return asked(what, role)


def read(visit: ir.Read, role: Role) -> ir.Read:
    """The visit with its rule, the roles folded away."""
    one = REGISTRY[visit.one]

    def fold(rule: access.Rule) -> access.Rule:
        return access.specialise(rule, role)

    match visit.rows:
        case ir.Rows.DELETED:
            return ir.Read(visit.one, visit.rows, fold(one.read), fold(one.write))
        case ir.Rows.KNOWN:
            return ir.Read(visit.one, visit.rows, fold(one.read), fold(one.write))
        case ir.Rows.COUNTED:
            return ir.Read(visit.one, visit.rows, fold(access.Any_((one.read, one.aggregate))))
    return ir.Read(visit.one, visit.rows, fold(one.read))


def select(items: ir.Select, role: Role) -> ir.Select:
    """What is asked, without what `role` may not read."""
    return ir.Select(tuple((key, asked(what, role)) for key, what in items.items))


def asked(what: Any, role: Role) -> Any:
    """One thing asked of a row, a page or a group, for `role`."""
    member = getattr(what, "member", None)
    if member is not None and not _field(member).readable(role):
        return NULL
    match what:
        case ir.Link():
            return ir.Link(what.column, read(what.read, role), select(what.select, role), member)
        case ir.Count():
            return ir.Count(what.link, read(what.read, role), condition(what.where, role), member)
        case ir.Connection():
            return ir.Connection(
                read(what.read, role),
                condition(what.where, role),
                page(what.page, role),
                select(what.select, role),
                what.link,
            )
        case ir.History():
            return _history(what, role)
        case ir.Key() if what.link is not None and what.select is not None:
            return ir.Key(what.name, what.kind, read(what.link, role), select(what.select, role))
        case ir.Nodes() | ir.Edges() | ir.Node() | ir.PageInfo():
            return type(what)(select(what.select, role))
        case _:
            return what


def _field(member: ir.Named) -> Field:
    return REGISTRY[member[0]].by_name[member[1]]


def _history(what: ir.History, role: Role) -> Any:
    """Notes quote what people said, so they are for those who may search the row's words."""
    if role not in READERS:
        return ir.Literal("[]")
    one = REGISTRY[what.one]
    note = ir.Note(shown=one.searchable(role))
    items = tuple((key, note if isinstance(item, ir.Note) else asked(item, role)) for key, item in what.select.items)
    hidden = tuple(field.api for field in one.fields if not field.readable(role))
    titles = tuple((name, read(visit, role)) for name, visit in what.titles if name not in hidden)
    return ir.History(what.one, what.first, ir.Select(items), titles, hidden)


def page(asked_for: ir.Page, role: Role) -> ir.Page:
    """The page with a rule on every sort join. Raises Refused for an order by a hidden column."""
    terms = []
    for term in asked_for.terms:
        if term.member is not None:
            plain(term.member, role, term.place)
        via = read(term.via, role) if term.via is not None else None
        terms.append(ir.Term(term.column, term.kind, term.descending, term.nullable, via, term.member, term.place))
    return ir.Page(asked_for.size, asked_for.backward, tuple(terms), asked_for.after, asked_for.before)


def plain(member: ir.Named, role: Role, place: Place = NOWHERE) -> None:
    """Raise Refused unless `role` reads the field plain: to ask about a hidden one is to read it."""
    field = _field(member)
    if field.kind is Kind.SEALED or not field.readable(role):
        raise Refused(FIELD_HIDDEN(field=field.label), place)


def condition(where: ir.Condition, role: Role) -> ir.Condition:
    """The condition with a rule on every read, and without the names that were asked about. Raises Refused."""
    match where:
        case ir.Every(parts):
            return ir.Every(tuple(condition(part, role) for part in parts))
        case ir.Some(parts):
            return ir.Some(tuple(condition(part, role) for part in parts))
        case ir.Not(part):
            return ir.Not(condition(part, role))
        case ir.Asked(member, part, place):
            _ask(member, role, place)
            return condition(part, role)
        case ir.Among(column, visit, inside):
            return ir.Among(column, read(visit, role), condition(inside, role))
        case ir.Linked(link, visit, quantifier, inside):
            return ir.Linked(link, read(visit, role), quantifier, condition(inside, role))
        case _:
            return where


def _ask(member: ir.Named, role: Role, place: Place) -> None:
    one, name = REGISTRY[member[0]], member[1]
    if name == "search":
        if not one.searchable(role):
            raise Refused(FIELD_HIDDEN(field=("搜索", "search")), place)
    elif (field := named(one, name)) is not None:
        plain((one.name, field.name), role, place)


def named(one: Resource, name: str) -> Field | None:
    """The field that a member of a filter asks about, its link for one by id; None for id, times and `deleted`."""
    return one.by_name.get(name) or (one.by_name.get(name.removesuffix("_id")) if name.endswith("_id") else None)


def _groups(what: ir.Groups, role: Role) -> ir.Groups:
    """The groups; for who may count rows and not read them, as a table that is made elsewhere."""
    one = REGISTRY[what.read.one]
    shown = select(what.select, role)
    if not one.can("read", role):
        table = f" groups {what.place.path[-1]}"
        return ir.Groups(read(what.read, role), ir.Fixed(True), what.by, shown, what.given, table, what.place)
    for dimension in what.by:
        plain(dimension.member, role, what.place)
    return ir.Groups(read(what.read, role), condition(what.where, role), what.by, shown, what.given, place=what.place)
