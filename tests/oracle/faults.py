"""One fault at a time: each switches a single rule, mask, column rule or place of asking off, and on again.

Faults of declarations come from the registry, faults of places from the compiler's own tree, so that a new resource,
a new mask or a new kind of read is tried without being named here.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from backend.api import tallies
from backend.api.execution import the_compiler
from backend.compiler import ir, plans, rows, secure
from backend.kit import claims, seal
from backend.kit.access import All, Any_, Anyone, Rule, anyone, in_words, roles_of, specialise
from backend.kit.actor import Role
from backend.kit.registry import REGISTRY, Kind, Resource


@dataclass(frozen=True)
class Fault:
    """What is off while `off()` lasts; who may see it: resources (none for all), roles; the verb of its rule.

    `prefer` are fields that show it, or kinds of fields that filters should ask about; `rule` is the resource with
    the row rule as it is while off.
    """

    name: str
    off: Callable[[], AbstractContextManager[None]]
    shows: tuple[str, ...] = ()
    mask: str = ""
    verb: str = ""
    roles: frozenset[Role] = frozenset(Role)
    prefer: tuple[str, ...] = ()
    rule: tuple[Resource, Rule] | None = None


HISTORY = ("history", "fields", "note")


def every_fault() -> list[Fault]:
    """All of them, the places first."""
    return [*places(), *stages(), *masks(), *columns(), *row_rules()]


@contextmanager
def changed(owner: Any, name: str, value: Any) -> Iterator[None]:
    """`owner.name` is `value` within, frozen or not; no plan is left from before or from within."""
    kept = getattr(owner, name)
    put = setattr if isinstance(owner, type) else object.__setattr__
    _forget()
    put(owner, name, value)
    try:
        yield
    finally:
        put(owner, name, kept)
        _forget()


def _forget() -> None:
    the_compiler.cache_clear()


@contextmanager
def wall_down() -> Iterator[None]:
    """PostgreSQL's own row rules do not hold: what a fault opens is seen, and not held back by the second wall."""

    async def owner(connection: Any, *_: Any, **__: Any) -> None:
        """The connection becomes the tables' owner again, whoever read on it before."""
        claims.forget(connection)
        await connection.fetchrow("SELECT set_config('role', 'none', false)")

    kept = claims.prepare
    claims.prepare = owner
    try:
        yield
    finally:
        claims.prepare = kept


# Declarations


def row_rules() -> Iterator[Fault]:
    """Each part of each row rule that decides who reads, writes or counts, open to anyone."""
    for one in REGISTRY:
        for verb in ("read", "write", "aggregate"):
            rule = getattr(one, verb)
            for part, opened in opening(rule):
                said = f"{one.name}.{verb}: {in_words(part)} is no condition"
                roles = frozenset(role for role in Role if specialise(rule, role) != specialise(opened, role))
                yield Fault(said, _changing(one, verb, opened), near(one), verb=verb, roles=roles, rule=(one, opened))


def opening(rule: Rule) -> Iterator[tuple[Rule, Rule]]:
    """(part, the rule with that part open to anyone) for every smallest part of the rule."""
    if isinstance(rule, All | Any_):
        for at, part in enumerate(rule.rules):
            for small, opened in opening(part):
                yield small, replace(rule, rules=(*rule.rules[:at], opened, *rule.rules[at + 1 :]))
    elif not isinstance(rule, Anyone):
        yield rule, anyone


def near(one: Resource) -> tuple[str, ...]:
    """The resource, mostly, and those that link to it."""
    linking = [other.name for other in REGISTRY if any(field.target is one.model for field in other.fields)]
    return (*([one.name] * max(len(linking), 1)), *linking)


def columns() -> Iterator[Fault]:
    """Each field that some roles are not told, told to all."""
    for one in REGISTRY:
        for field in one.fields:
            if field.roles is not None:
                said = f"{one.name}.{field.name}: told to every reader of the row"
                yield Fault(said, _changing(field, "roles", None), (one.name,))


def _changing(owner: Any, name: str, value: Any) -> Callable[[], AbstractContextManager[None]]:
    return lambda: changed(owner, name, value)


def masks() -> Iterator[Fault]:
    """Each mask of sealed numbers, leaving them as they are; each sealed column, read where it is not masked."""
    for kind in seal.MASKS:
        holders = tuple(one.name for one in REGISTRY if any(s.kind == kind for s in one.model.sealed.values()))
        yield Fault(f"the mask of a {kind} hides nothing", _without_mask(kind), holders, mask=kind)
    for one in REGISTRY:
        for field in one.fields:
            if field.kind is Kind.SEALED:
                index = _changing(field, "column", f"{field.name}_index")
                yield Fault(f"{one.name}.{field.name}: its index is read instead of its mask", index, (one.name,))


def _without_mask(kind: str) -> Callable[[], AbstractContextManager[None]]:
    @contextmanager
    def off() -> Iterator[None]:
        kept = seal.MASKS[kind]
        seal.MASKS[kind] = str
        try:
            yield
        finally:
            seal.MASKS[kind] = kept

    return off


# Places


class Undead(ir.Read):
    """A visit that does not ask whether a row is deleted."""


def places() -> Iterator[Fault]:
    """Each place of the compiler's tree that holds a visit of a table: without its rule, and without `deleted_at`."""
    for owner, name in visits():
        where = f"{owner.__name__}.{name}"
        for special in ("root", "linked") if owner is ir.Connection else ("",):
            said = f"{where} {special}".strip()
            prefer = {ir.History: HISTORY, ir.Among: ("REF",), ir.Linked: ("MANY",)}.get(owner, ())
            yield Fault(f"{said}: no row rule", _rewriting(owner, name, special, _opened), prefer=prefer)
            yield Fault(f"{said}: deleted rows too", _rewriting(owner, name, special, _undead), prefer=prefer)


def visits() -> Iterator[tuple[type[Any], str]]:
    """(class, field) of every value of the tree that holds a Read."""
    for made in vars(ir).values():
        if isinstance(made, type) and is_dataclass(made):
            for each in fields(made):
                said = each.type if isinstance(each.type, str) else str(each.type)
                if "Read" in said.replace("ir.", ""):
                    yield made, each.name


def _opened(visit: ir.Read) -> ir.Read:
    return replace(visit, rule=anyone, deleted=anyone if visit.deleted is not None else None)


def _undead(visit: ir.Read) -> ir.Read:
    return Undead(visit.one, visit.rows, visit.rule, visit.deleted)


def _rewriting(
    owner: type[Any], name: str, special: str, change: Callable[[ir.Read], ir.Read]
) -> Callable[[], AbstractContextManager[None]]:
    """`secure` makes the same tree, but for the visits in this place."""
    made, seen = secure.operation, rows.seen

    def operation(query: Any, *who: Any) -> Any:
        return rewritten(made(query, *who), owner, name, special, change)

    def lenient(visit: ir.Read, alias: str, *more: Any) -> str:
        said = seen(visit, alias, *more)
        return said.replace(f"{alias}.deleted_at IS NULL", "TRUE", 1) if isinstance(visit, Undead) else said

    @contextmanager
    def off() -> Iterator[None]:
        with changed(plans.secure, "operation", operation), everywhere(seen, lenient):
            yield

    return off


@contextmanager
def everywhere(kept: Any, instead: Any) -> Iterator[None]:
    """Every module of the compiler that knows the function `kept` calls `instead`."""
    holders = [module for module in _modules() if any(value is kept for value in vars(module).values())]
    names = [(module, name) for module in holders for name, value in vars(module).items() if value is kept]
    for module, name in names:
        setattr(module, name, instead)
    try:
        yield
    finally:
        for module, name in names:
            setattr(module, name, kept)


def _modules() -> list[Any]:
    return [module for name, module in list(sys.modules.items()) if name.startswith("backend.compiler")]


def rewritten(value: Any, owner: type[Any], name: str, special: str, change: Callable[[ir.Read], ir.Read]) -> Any:
    """The tree with every visit in the place changed."""
    if isinstance(value, tuple):
        return tuple(rewritten(part, owner, name, special, change) for part in value)
    if not is_dataclass(value) or isinstance(value, type) or not type(value).__module__.endswith("ir"):
        return value
    parts = {each.name: rewritten(getattr(value, each.name), owner, name, special, change) for each in fields(value)}
    here = isinstance(value, owner) and special in ("", "root" if getattr(value, "link", None) is None else "linked")
    if here and parts[name] is not None:
        parts[name] = _in_place(parts[name], change)
    return type(value)(**parts)


def _in_place(found: Any, change: Callable[[ir.Read], ir.Read]) -> Any:
    if isinstance(found, ir.Read):
        return change(found)
    if isinstance(found, tuple):
        return tuple(_in_place(part, change) for part in found)
    return found


# Stages


def stages() -> Iterator[Fault]:
    """Each check of `secure` that is no visit: what may be asked about, and what is kept back."""

    def nothing(*_: Any, **__: Any) -> None:
        return None

    yield Fault("a filter may ask about hidden columns", _changing(secure, "_ask", nothing))
    yield Fault("an order or a group may ask about hidden columns", _changing(secure, "plain", nothing))
    counted = tuple(one.name for one in REGISTRY if roles_of(one.aggregate) - roles_of(one.read))
    counting = {"shows": counted, "verb": "aggregate", "roles": frozenset({Role.STREET_LEADER})}
    yield Fault("who may only count asks by any class", _changing(tallies.Closed, "_is_class", _yes), **counting)
    yield Fault("small counts are told", _changing(tallies.Closed, "_told", _told_counts), **counting)
    yield Fault("a history is told to everybody", _changing(secure, "READERS", frozenset(Role)), prefer=HISTORY)
    yield Fault("a history tells hidden fields", _told_history, prefer=HISTORY)


def _yes(*_: Any) -> bool:
    return True


def _told_counts(self: Any, cut: Any, inside: Any, cells: Any, hidden: Any) -> dict[str, Any]:
    return {"n": sum(cells[cell] for cell in inside), "suppressed": False}


def _told_history() -> AbstractContextManager[None]:
    made = secure._history

    def history(what: Any, role: Any) -> Any:
        found = made(what, role)
        return replace(found, hidden=()) if isinstance(found, ir.History) else found

    return changed(secure, "_history", history)
