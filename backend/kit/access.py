"""Access rules: frozen values that say who may reach which rows, compiled to SQL by the one interpreter here.

A rule is written with the words below and combined with `&` and `|`:
`role("COMMUNITY_ADMIN") & within("community") | role("GRID_WORKER") & within("grid")`. Nothing granted is nothing
allowed: `nobody` compiles to FALSE. `specialise` folds the roles away, so the SQL holds only what one role needs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tortoise import Model
from tortoise.fields.relational import (
    BackwardFKRelation,
    ForeignKeyFieldInstance,
    ManyToManyFieldInstance,
    RelationalField,
)

from backend.errors import DeclarationError
from backend.kit.actor import Role
from backend.kit.params import CLAIM_OF_TABLE, Acting, Claims, Slots, claims_of
from backend.kit.params import Params as Params
from backend.kit.params import Who as Who
from backend.kit.params import quoted as quoted


@dataclass(frozen=True, slots=True)
class Rule:
    """Who may reach which rows."""

    def __and__(self, other: "Rule") -> "Rule":
        return All((self, other))

    def __or__(self, other: "Rule") -> "Rule":
        return Any_((self, other))


@dataclass(frozen=True, slots=True)
class Anyone(Rule):
    """Every row, for every caller."""


@dataclass(frozen=True, slots=True)
class Nobody(Rule):
    """No row, for no caller."""


@dataclass(frozen=True, slots=True)
class SignedIn(Rule):
    """Every row, for everybody who has signed in or holds a token."""


@dataclass(frozen=True, slots=True)
class HasRole(Rule):
    """Every row, for the actors who act in one of these roles."""

    roles: frozenset[Role]


@dataclass(frozen=True, slots=True)
class Within(Rule):
    """The rows whose `path` ends in an area of the actor."""

    path: str


@dataclass(frozen=True, slots=True)
class Own(Rule):
    """The rows whose `path` ends in the actor's own user."""

    path: str


@dataclass(frozen=True, slots=True)
class Assigned(Rule):
    """The rows whose column at `path` holds the actor's department."""

    path: str


@dataclass(frozen=True, slots=True)
class Column(Rule):
    """The rows whose column at `path` holds one of `values`."""

    path: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class All(Rule):
    """The rows that every one of `rules` reaches."""

    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Any_(Rule):
    """The rows that at least one of `rules` reaches."""

    rules: tuple[Rule, ...]


anyone, nobody, signed_in = Anyone(), Nobody(), SignedIn()


def role(*names: str) -> Rule:
    """Actors in one of the roles `names`."""
    unknown = [name for name in names if name not in Role.__members__]
    if unknown or not names:
        raise DeclarationError(f"role({', '.join(names)}): {unknown or 'no name'} is no role. Use {', '.join(Role)}.")
    return HasRole(frozenset(Role(name) for name in names))


def within(path: str) -> Rule:
    """Rows in an area of the actor: `path` leads over links to a Street, Community or Grid; "self" for one itself."""
    return Within(path)


def own(path: str) -> Rule:
    """Rows of the actor: `path` goes over links to a User; "self" for the user's own row."""
    return Own(path)


def assigned(path: str) -> Rule:
    """Rows whose text column at `path` is the actor's department."""
    return Assigned(path)


def column(path: str, *values: str) -> Rule:
    """Rows whose column at `path` holds one of `values`."""
    return Column(path, tuple(str(value) for value in values))


def specialise(rule: Rule, acting: Role) -> Rule:
    """`rule` as it reads for one role: roles, anyone and nobody are folded away. Total; never raises."""
    match rule:
        case HasRole(roles):
            return anyone if acting in roles else nobody
        case SignedIn():
            return nobody if acting is Role.ANONYMOUS else anyone
        case All(rules):
            parts = [specialise(part, acting) for part in rules]
            if nobody in parts:
                return nobody
            kept = tuple(part for part in parts if part != anyone)
            return All(kept) if len(kept) > 1 else (kept[0] if kept else anyone)
        case Any_(rules):
            parts = [specialise(part, acting) for part in rules]
            if anyone in parts:
                return anyone
            kept = tuple(part for part in parts if part != nobody)
            return Any_(kept) if len(kept) > 1 else (kept[0] if kept else nobody)
        case _:
            return rule


def roles_of(rule: Rule) -> frozenset[Role]:
    """The roles for which `rule` reaches anything at all."""
    return frozenset(acting for acting in Role if specialise(rule, acting) != nobody)


def predicate(rule: Rule, model: type[Model], alias: str, who: Who, params: Params) -> str:
    """SQL that holds for the rows of `model`, known as `alias`, which `rule` lets `who` reach.

    An actor's claims are bound at once; those of a role are slots, filled when the statement runs.
    """
    return emit(specialise(rule, who.role), model, alias, claims_of(who, params), params)


def emit(rule: Rule, model: type[Model], alias: str, claims: Claims, params: Params) -> str:
    """SQL of a rule that is specialised for one role, with the actor's `claims`. A rule about roles is FALSE here."""
    match rule:
        case Anyone():
            return "TRUE"
        case All(rules):
            return "(" + " AND ".join(emit(part, model, alias, claims, params) for part in rules) + ")"
        case Any_(rules):
            return "(" + " OR ".join(emit(part, model, alias, claims, params) for part in rules) + ")"
        case Within(path):
            claim = claim_of(model, path)
            return reach(model, alias, path, params, lambda c: _inside(c, claim, claims))
        case Own(path):
            return reach(model, alias, path, params, lambda c: f"{c} = {claims.user()}")
        case Assigned(path):
            return reach(model, alias, path, params, lambda c: f"{c} = {claims.unit()}")
        case Column(path, values):
            return reach(model, alias, path, params, lambda c: f"{c}::text = ANY({params.add(list(values), 'text[]')})")
        case _:
            return "FALSE"


def _inside(column: str, claim: str, claims: Claims) -> str:
    if not isinstance(claims, Slots) or claims.who.most(claim) != 1:
        return f"{column} = ANY({claims.areas(claim)})"
    if claims.who.apart:
        return f"{column} = ANY((SELECT {claims.areas(claim)})::uuid[])"
    return f"{column} = {claims.area(claim)}"


def few(rule: Rule, model: type[Model], who: Acting) -> tuple[str, str, Rule] | None:
    """(column, claim, rest of the rule) of a rule that opens the rows whose column holds one of a few areas.

    None for any other rule. `rule` is specialised for the actor's role.
    """
    parts = rule.rules if isinstance(rule, All) else (rule,)
    for part in parts:
        made = model._meta.fields_map.get(part.path) if isinstance(part, Within) else None
        if isinstance(part, Within) and isinstance(made, ForeignKeyFieldInstance):
            claim = claim_of(model, part.path)
            if who.most(claim) > 1:
                rest = tuple(other for other in parts if other is not part)
                return made.source_field or f"{part.path}_id", claim, All(rest) if rest else anyone
    return None


def reach(model: type[Model], alias: str, path: str, params: Params, leaf: Callable[[str], str]) -> str:
    """SQL that follows `path` from `alias` over links and asks `leaf` of the column at its end."""
    name, _, rest = path.partition(".")
    if name == "self":
        return leaf(f"{alias}.id")
    made = model._meta.fields_map.get(name)
    if isinstance(made, ForeignKeyFieldInstance):
        here = f"{alias}.{made.source_field or name + '_id'}"
        if not rest:
            return leaf(here)
        return _in_target(made, here, rest, params, leaf)
    if isinstance(made, ManyToManyFieldInstance):
        join = params.alias()
        near, far = f"{join}.{made.backward_key}", f"{join}.{made.forward_key}"
        inner = leaf(far) if not rest else _in_target(made, far, rest, params, leaf)
        return f"EXISTS (SELECT 1 FROM {params.source(made.through)} {join} WHERE {near} = {alias}.id AND {inner})"
    if isinstance(made, BackwardFKRelation):
        there = params.alias()
        inner = reach(made.related_model, there, rest or "self", params, leaf)
        key = made.relation_source_field
        rows = params.source(made.related_model._meta.db_table)
        return f"EXISTS (SELECT 1 FROM {rows} {there} WHERE {there}.{key} = {alias}.id AND {inner})"
    return leaf(f"{alias}.{name}")


def _in_target(made: Any, far: str, rest: str, params: Params, leaf: Callable[[str], str]) -> str:
    there = params.alias()
    inner = reach(made.related_model, there, rest, params, leaf)
    return f"{far} IN (SELECT {there}.id FROM {params.source(made.related_model._meta.db_table)} {there} WHERE {inner})"


def claim_of(model: type[Model], path: str) -> str:
    """The claim that `within(path)` compares with. Raises DeclarationError when the path does not end in an area."""
    end = end_of(model, path)
    claim = CLAIM_OF_TABLE.get(end._meta.db_table) if end is not None else None
    if claim is None:
        raise DeclarationError(
            f'within("{path}") on {model.__name__} must end at a Street, Community or Grid. '
            f"Name the links that lead there, one dot between two."
        )
    return claim


def end_of(model: type[Model], path: str) -> type[Model] | None:
    """The model at the end of `path`, None for a plain column. Raises DeclarationError on an unknown name."""
    if path == "self":
        return model
    name, _, rest = path.partition(".")
    made = model._meta.fields_map.get(name)
    if made is None:
        raise DeclarationError(f'"{path}" on {model.__name__}: there is no {name}. Name a field or link of the model.')
    if not isinstance(made, RelationalField):
        if rest:
            raise DeclarationError(f'"{path}" on {model.__name__}: {name} is no link, so nothing follows it.')
        return None
    return end_of(made.related_model, rest or "self")


def check(rule: Rule, model: type[Model]) -> None:
    """Raise DeclarationError unless every path of `rule` exists on `model` and ends where its word needs it to."""
    match rule:
        case All(rules) | Any_(rules):
            for part in rules:
                check(part, model)
        case Within(path):
            claim_of(model, path)
        case Own(path):
            end = end_of(model, path)
            if end is None or end.__name__ != "User":
                raise DeclarationError(f'own("{path}") on {model.__name__} must end at a User.')
        case Assigned(path) | Column(path):
            if end_of(model, path) is not None:
                raise DeclarationError(f'"{path}" on {model.__name__} must end at a plain column, not at a link.')
            if isinstance(rule, Column):
                _check_words(rule, model)


def _check_words(rule: Column, model: type[Model]) -> None:
    links, _, last = rule.path.rpartition(".")
    owner = end_of(model, links) if links else model
    words = getattr(owner._meta.fields_map[last], "enum_type", None) if owner else None
    unknown = [value for value in rule.values if words is not None and value not in set(words)]
    if unknown:
        known = ", ".join(words or ())
        raise DeclarationError(
            f'column("{rule.path}") on {model.__name__}: {", ".join(unknown)} is no word of '
            f"{words.__name__ if words else ''}. Use one of {known}."
        )


def table(model: type[Model]) -> str:
    """The quoted table name of `model`."""
    return quoted(model._meta.db_table)


def in_words(rule: Rule) -> str:
    """`rule` as a sentence fragment for the SDL, such as "COMMUNITY_ADMIN within community"."""
    match rule:
        case Anyone():
            return "anyone"
        case Nobody():
            return "nobody"
        case SignedIn():
            return "anyone signed in"
        case HasRole(roles):
            return " or ".join(sorted(roles))
        case Within(path):
            return f"within {path}"
        case Own(path):
            return f"own {path}"
        case Assigned(path):
            return f"{path} is own department"
        case Column(path, values):
            return f"{path} is {' or '.join(values)}"
        case All(rules):
            said = [part for part in rules if part != anyone]
            return " and ".join(_bracketed(part) for part in said) or "anyone"
        case Any_(rules):
            return " or ".join(in_words(part) for part in rules)
    return "nobody"


def _bracketed(rule: Rule) -> str:
    several = isinstance(rule, Any_) or (isinstance(rule, HasRole) and len(rule.roles) > 1)
    return f"({in_words(rule)})" if several else in_words(rule)
