"""Conditions for our own code: figures, geometry, packs and commands ask for rows by the same stages as queries do."""

from collections.abc import Mapping
from typing import Any

from backend.compiler import ir, rows, secure, simplify
from backend.compiler.conditions import condition
from backend.compiler.slots import Refused
from backend.kit import access
from backend.kit.actor import Actor
from backend.kit.params import Params, Slot
from backend.kit.registry import Resource


class Filled(Params):
    """The places of `params`, with every slot filled at once, for a statement that runs now and is not kept."""

    def __init__(self, params: Params, actor: Actor) -> None:
        super().__init__()
        self._into, self._actor = params, actor

    def add(self, value: Any, cast: str = "") -> str:
        """As Params says."""
        return self._into.add(value.of({}, self._actor) if isinstance(value, Slot) else value, cast)

    def alias(self) -> str:
        """As Params says."""
        return self._into.alias()

    def source(self, name: str) -> str:
        """As Params says."""
        return self._into.source(name)


def where(one: Resource, given: Mapping[str, Any] | None, alias: str, actor: Actor, params: Params) -> str:
    """SQL for the rows of `one`, known as `alias`, that fit `given`, a filter by Python or API names.

    Raises FIELD_HIDDEN for a column that the actor does not read plain.
    """
    try:
        secured = secure.condition(condition(one, given), actor.role)
    except Refused as refused:
        raise refused.error from None
    return rows.where(simplify.condition(secured), alias, actor, Filled(params, actor))


def seen(one: Resource, alias: str, actor: Actor, params: Params, which: ir.Rows = ir.Rows.LIVE) -> str:
    """SQL for the rows of `one`, known as `alias`, that the actor may read, or of those that `which` says."""
    return rows.seen(secure.read(ir.Read(one.name, which), actor.role), alias, actor, params)


def countable(one: Resource, alias: str, actor: Actor, params: Params) -> str:
    """SQL for the live rows that the actor may read or at least count."""
    return seen(one, alias, actor, params, ir.Rows.COUNTED)


def opened(rule: access.Rule, one: Resource, alias: str, actor: Actor, params: Params) -> str:
    """SQL for the rows, live or not, that `rule` opens to the actor."""
    return access.predicate(rule, one.model, alias, actor, params)
