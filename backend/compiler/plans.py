"""Plans: what was compiled, kept for all who act in the same role and ask with variables of the same shape.

Bounded by number and by bytes; the least used goes first. What was refused is kept too, so it is compiled once.
"""

from collections import OrderedDict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any, Generic, TypeVar

from graphql import DocumentNode

from backend.compiler import emit, ir, secure, shape, simplify
from backend.compiler.slots import Refused
from backend.kit.access import Rule
from backend.kit.actor import Actor
from backend.kit.params import Acting, Slot

T = TypeVar("T")
MOST_PLANS, MOST_BYTES = 4_000, 64_000_000


@dataclass(frozen=True, eq=False)
class Plan:
    """A compiled query: its statement, None when no root needs the database, and how the answer is put together.

    `apart` is the document of the roots that `services` answer; `cost` what the guard found that the query may cost;
    `tables` are groups that are made before the statement runs; `cursors` has a mark of each cursor that was given.
    """

    statement: emit.Statement | None
    shape: shape.Shaper
    services: tuple[str, ...] = ()
    size: int = 0
    cost: int = 0
    apart: DocumentNode | None = None
    tables: tuple[ir.Groups, ...] = ()
    cursors: tuple[Slot, ...] = ()

    def check(self, given: Mapping[str, Any], actor: Actor) -> None:
        """Raise Refused for a cursor of another order, also where nothing is asked of its page in the end."""
        for mark in self.cursors:
            mark.of(given, actor)

    def bind(self, given: Mapping[str, Any], actor: Actor) -> list[Any]:
        """The values of the statement's places. Raises Refused for a cursor of another order."""
        assert self.statement is not None
        return [slot.of(given, actor) for slot in self.statement.slots]


@dataclass(frozen=True)
class Stages:
    """Every stage of one query, to be looked at."""

    lowered: ir.Operation
    secured: ir.Operation
    simplified: ir.Operation
    statement: emit.Statement | None
    shape: str


def stages(query: ir.Operation, who: Acting) -> Stages:
    """`query` for `who`, stage by stage. Raises Refused."""
    secured = secure.operation(query, who.role)
    simplified = simplify.operation(secured)
    return Stages(query, secured, simplified, emit.statement(simplified, who), shape.source(simplified))


def plan(query: ir.Operation, who: Acting) -> Plan:
    """`query` compiled for `who`. Raises Refused."""
    made = stages(query, who)
    services = tuple(key for key, root in made.simplified.roots if isinstance(root, ir.Service))
    size = len(made.shape) + (len(made.statement.sql) * 2 if made.statement else 0) + 500
    tables = tuple(root for _, root in made.simplified.roots if isinstance(root, ir.Groups) and root.table)
    cursors = tuple(dict.fromkeys(bound.marks[0] for bound in _bounds(query)))
    return Plan(made.statement, shape.shaper(made.shape), services, size, tables=tables, cursors=cursors)


def _bounds(node: Any) -> Iterator[ir.Bound]:
    """Every cursor in `node`."""
    if isinstance(node, ir.Bound):
        yield node
    elif isinstance(node, tuple):
        for part in node:
            yield from _bounds(part)
    elif is_dataclass(node) and not isinstance(node, Slot | Rule):
        for one in fields(node):
            yield from _bounds(getattr(node, one.name))


@dataclass
class Kept(Generic[T]):
    """Values by key, at most `entries` of them and `room` bytes, the least used dropped first."""

    entries: int = MOST_PLANS
    room: int = MOST_BYTES
    used: int = 0
    held: OrderedDict[Hashable, tuple[T, int]] = field(default_factory=OrderedDict)

    def get(self, key: Hashable) -> T | None:
        """The value, None when it is not kept."""
        found = self.held.get(key)
        if found is None:
            return None
        self.held.move_to_end(key)
        return found[0]

    def put(self, key: Hashable, value: T, size: int) -> T:
        """Keep `value`, which takes `size` bytes."""
        if key in self.held:
            self.used -= self.held.pop(key)[1]
        self.held[key] = value, size
        self.used += size
        while len(self.held) > self.entries or self.used > self.room:
            _, (_, freed) = self.held.popitem(last=False)
            self.used -= freed
        return value


Outcome = Plan | Refused
