"""What one actor may reach: the rules, evaluated in Python on one row after the other."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from tortoise import Model
from tortoise.fields.relational import RelationalField

from backend.kit.access import All, Any_, Anyone, Assigned, Column, HasRole, Nobody, Own, Rule, SignedIn, Within
from backend.kit.actor import Actor, Role
from backend.kit.registry import Field, Kind, Resource
from tests.oracle.snapshot import Snapshot, is_live
from tests.oracle.truth import Truth


@dataclass
class Sight:
    """One actor's view of one snapshot. Sets of ids are worked out once for each resource."""

    truth: Truth
    world: Snapshot
    actor: Actor
    _known: dict[tuple[str, str], frozenset[UUID]] = field(default_factory=dict)

    def reads(self, one: Resource) -> frozenset[UUID]:
        """The live rows that the actor reads."""
        return self._ids(one, "live", lambda row: is_live(row) and self.holds(one.read, one.model, row))

    def counts(self, one: Resource) -> frozenset[UUID]:
        """The live rows that the actor may read or at least count."""
        rule = Any_((one.read, one.aggregate))
        return self._ids(one, "count", lambda row: is_live(row) and self.holds(rule, one.model, row))

    def bin(self, one: Resource) -> frozenset[UUID]:
        """The deleted rows that the actor reads and may write."""
        return self._ids(one, "bin", lambda row: not is_live(row) and self.holds(one.read & one.write, one.model, row))

    def _ids(self, one: Resource, what: str, fits: Any) -> frozenset[UUID]:
        found = self._known.get((one.name, what))
        if found is None:
            found = frozenset(key for key, row in self.world.rows[one.name].items() if fits(row))
            self._known[one.name, what] = found
        return found

    def plain(self, field: Field) -> bool:
        """Whether the actor is told the field's value; a sealed one is told masked."""
        return field.roles is None or self.actor.role in field.roles

    def asks(self, field: Field) -> bool:
        """Whether the actor may filter, order and group by the field."""
        return field.kind is not Kind.SEALED and self.plain(field)

    def searches(self, one: Resource) -> bool:
        """Whether the actor reads every column that the search goes through."""
        named = {field.name: field for field in one.fields}
        return all(self.plain(named[name]) for name in one.admin.search)

    def opens(self, rule: Rule) -> bool:
        """Whether the rule may hold for any row at all, for an actor in this role."""
        return _may_hold(rule, self.actor.role)

    def holds(self, rule: Rule, model: type[Model], row: Any) -> bool:
        """Whether the rule lets the actor reach the row."""
        match rule:
            case Anyone():
                return True
            case Nobody():
                return False
            case SignedIn():
                return self.actor.role is not Role.ANONYMOUS
            case HasRole(roles):
                return self.actor.role in roles
            case All(rules):
                return all(self.holds(part, model, row) for part in rules)
            case Any_(rules):
                return any(self.holds(part, model, row) for part in rules)
            case Within(path):
                return any(self._in_area(end, at) for end, at in self._ends(model, row, path))
            case Own(path):
                return any(at is not None and at == self.actor.id for _, at in self._ends(model, row, path))
            case Assigned(path):
                unit = self.actor.unit
                return unit is not None and any(as_text(at) == unit for _, at in self._ends(model, row, path))
            case Column(path, values):
                return any(as_text(at) in values for _, at in self._ends(model, row, path))
        raise AssertionError(f"the oracle does not know the rule {rule!r}")

    def _in_area(self, model: type[Model] | None, at: Any) -> bool:
        held = {"Street": self.actor.streets, "Community": self.actor.communities, "Grid": self.actor.grids}
        assert model is not None, "a path of within() ends in a plain column"
        return at in held[model.__name__]

    def _ends(self, model: type[Model], row: Any, path: str) -> Iterator[tuple[type[Model] | None, Any]]:
        """(model, id) of every row that the path leads to, or (None, value) of the columns at its end."""
        steps = path.split(".")
        rows: list[tuple[type[Model], Any]] = [(model, row)]
        for step in steps[:-1]:
            rows = [(there.__class__, there) for owner, here in rows for there in self.world.linked(owner, here, step)]
        for owner, here in rows:
            last = steps[-1]
            if last == "self":
                yield owner, here.id
            elif isinstance(owner._meta.fields_map[last], RelationalField):
                for there in self.world.linked(owner, here, last):
                    yield there.__class__, there.id
            else:
                yield None, getattr(here, last)


def _may_hold(rule: Rule, role: Role) -> bool:
    match rule:
        case Nobody():
            return False
        case SignedIn():
            return role is not Role.ANONYMOUS
        case HasRole(roles):
            return role in roles
        case All(rules):
            return all(_may_hold(part, role) for part in rules)
        case Any_(rules):
            return any(_may_hold(part, role) for part in rules)
    return True


def as_text(value: Any) -> str | None:
    """A column's value as PostgreSQL casts it to text, for the kinds that rules compare."""
    match value:
        case None:
            return None
        case bool():
            return "true" if value else "false"
        case datetime() | date():
            return value.isoformat()
        case _:
            return str(value)
