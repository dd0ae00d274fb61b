"""The places of a statement: bound values, claims of an actor, and slots that are filled only when it runs."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Protocol

from backend.kit.actor import Actor, Role

CLAIM_OF_TABLE = {"street": "streets", "community": "communities", "grid": "grids"}
"""The tables that are areas, and the actor's claim that holds their ids."""

FOLLOWED = "linli_wall"
"""The schema of views, run as their owner, over which rules are followed behind the second wall."""


class Slot:
    """A place of a statement that is filled when it runs, so that one text serves many callers."""

    __slots__ = ()

    def of(self, given: Mapping[str, Any], actor: Actor) -> Any:
        """The value for this call: `given` are its variables."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Claim(Slot):
    """What the actor holds: "streets", "communities" or "grids" (the one of them when `single`), "id" or "unit"."""

    name: str
    single: bool = False

    def of(self, given: Mapping[str, Any], actor: Actor) -> Any:
        """The actor's own."""
        held = getattr(actor, self.name)
        if isinstance(held, tuple):
            return held[0] if self.single else list(dict.fromkeys(held))
        return held


@dataclass(frozen=True, slots=True)
class Acting:
    """Whoever acts in a role: SQL made for it serves all of them. `held` says of claims with few ids how many at most.

    One community is asked for with `=`, which an index ordered within the community can answer; a few are walked along
    that index one by one; more need `ANY`. Where one stands `apart`, in a sub-select, PostgreSQL plans as for several.
    """

    role: Role
    held: tuple[tuple[str, int], ...] = ()
    apart: bool = False

    def most(self, claim: str) -> int:
        """How many ids `claim` holds at most: 1, 2, 4 or 8; 0 where it may be any number."""
        return dict(self.held).get(claim, 0)


Who = Actor | Acting


def uncounted(who: Who) -> Who:
    """`who`, of whom PostgreSQL shall not know that a claim holds one id alone."""
    return replace(who, apart=True) if isinstance(who, Acting) else who


def acting(actor: Actor) -> Acting:
    """What SQL depends on of `actor`: nothing that is theirs alone."""
    return _acting(actor.role, len(actor.streets), len(actor.communities), len(actor.grids))


@cache
def _acting(role: Role, *numbers: int) -> Acting:
    return _few(role, *(next((few for few in FEW if 0 < number <= few), 0) for number in numbers))


@cache
def _few(role: Role, *most: int) -> Acting:
    return Acting(role, tuple((claim, few) for claim, few in zip(CLAIM_OF_TABLE.values(), most, strict=True) if few))


FEW = (1, 2, 4, 8)


class Params:
    """The bound values of one statement; `add` gives the place of a value, the same for the same slot."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._aliases = 0
        self._places: dict[Slot, int] = {}

    def add(self, value: Any, cast: str = "") -> str:
        """Bind `value` and return its place, such as `$3::uuid[]`."""
        place = self._places.get(value) if isinstance(value, Slot) else None
        if place is None:
            self.values.append(value)
            place = len(self.values)
            if isinstance(value, Slot):
                self._places[value] = place
        return f"${place}{'::' + cast if cast else ''}"

    def alias(self) -> str:
        """A table alias not yet used in this statement."""
        self._aliases += 1
        return f"t{self._aliases}"

    def source(self, name: str) -> str:
        """Where a rule that follows a link reads the table `name`."""
        return quoted(name)


class Walled(Params):
    """The bound values of a statement that runs behind the second wall.

    A rule's path is followed over views that hold ids and the few words that rules ask for. Over the bare tables each
    step would be narrowed by that table's own policy: a rule would end at rows that the reader may not read.
    """

    def source(self, name: str) -> str:
        """The view of the table `name`."""
        return f"{FOLLOWED}.{quoted(name)}"


class Claims(Protocol):
    """Where a rule's SQL finds what is claimed of the actor; each answer is SQL for a value."""

    def areas(self, claim: str) -> str:
        """A uuid[] of the areas under "streets", "communities" or "grids"."""

    def user(self) -> str:
        """The uuid of the user."""

    def unit(self) -> str:
        """The text of the department."""


@dataclass(frozen=True, slots=True)
class Bound:
    """Claims as bound values of the statement."""

    actor: Actor
    params: Params

    def areas(self, claim: str) -> str:
        """As Claims says."""
        return self.params.add(self.actor.areas(claim), "uuid[]")

    def user(self) -> str:
        """As Claims says."""
        return self.params.add(self.actor.id, "uuid")

    def unit(self) -> str:
        """As Claims says."""
        return self.params.add(self.actor.unit, "text")


@dataclass(frozen=True, slots=True)
class Slots:
    """Claims as slots, for everybody who acts so."""

    who: Acting
    params: Params

    def areas(self, claim: str) -> str:
        """As Claims says."""
        return self.params.add(Claim(claim), "uuid[]")

    def area(self, claim: str) -> str:
        """The uuid of the one area under `claim`."""
        return self.params.add(Claim(claim, single=True), "uuid")

    def user(self) -> str:
        """As Claims says."""
        return self.params.add(Claim("id"), "uuid")

    def unit(self) -> str:
        """As Claims says."""
        return self.params.add(Claim("unit"), "text")


def claims_of(who: Who, params: Params) -> Claims:
    """The claims of an actor, or of everybody who acts in a role."""
    return Bound(who, params) if isinstance(who, Actor) else Slots(who, params)


def quoted(name: str) -> str:
    """`name` as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'
