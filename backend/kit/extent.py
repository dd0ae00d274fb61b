"""How much of a community's rows a rule opens to somebody: all, a part, or none. Judged without asking the database.

For figures that say "none is missing", which are only true for a reader to whom nothing is hidden.
"""

from dataclasses import dataclass
from enum import IntEnum
from uuid import UUID

from tortoise.models import Model

from backend.kit import access
from backend.kit.access import All, Any_, Anyone, Rule, Within
from backend.kit.actor import Actor


class Extent(IntEnum):
    """How much is open."""

    NONE = 0
    PART = 1
    ALL = 2


@dataclass(frozen=True, slots=True)
class Place:
    """The community whose rows are asked about, and its street."""

    community: UUID
    street: UUID | None


def extent(rule: Rule, model: type[Model], actor: Actor, place: Place) -> Extent:
    """How much of the rows of `model` in `place` the rule opens to `actor`."""
    return _extent(access.specialise(rule, actor.role), model, actor, place)


def _extent(rule: Rule, model: type[Model], actor: Actor, place: Place) -> Extent:
    match rule:
        case Anyone():
            return Extent.ALL
        case All(rules):
            return min(_extent(part, model, actor, place) for part in rules)
        case Any_(rules):
            return max(_extent(part, model, actor, place) for part in rules)
        case Within(path):
            return _within(access.claim_of(model, path), actor, place)
        case access.Own() | access.Assigned() | access.Column():
            return Extent.PART
        case _:
            return Extent.NONE


def _within(claim: str, actor: Actor, place: Place) -> Extent:
    if claim == "streets":
        return Extent.ALL if place.street in actor.streets else Extent.NONE
    if place.community not in actor.communities:
        return Extent.NONE
    return Extent.ALL if claim == "communities" else Extent.PART
