"""The guard: what a document may cost, known before anything runs, in time linear in its length.

The cost is the number of objects that an answer may hold: pages multiply down the query, and every fragment is
weighed once, however often it is spread.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
)

from backend.api.paging import MAX_PAGE
from backend.errors import QUERY_TOO_EXPENSIVE

MAX_COST = 20_000
"""Objects that one answer may hold."""

MAX_DEPTH = 16
MAX_FIELDS = 1_500
"""Fields of one document, each fragment counted once for each spread."""

MAX_TOKENS = 10_000
DEFAULT_PAGE = 20


@dataclass(frozen=True, slots=True)
class Weight:
    """What a selection weighs: objects, levels below it, and fields."""

    cost: int = 0
    depth: int = 0
    fields: int = 0


@dataclass(slots=True)
class _Scale:
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]
    known: dict[str, Weight] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)

    def weigh(self, selections: SelectionSetNode | None) -> Weight:
        cost, depth, count = 0, 0, 0
        for node in selections.selections if selections else ():
            match node:
                case FieldNode():
                    part = self._field(node)
                case InlineFragmentNode():
                    part = self.weigh(node.selection_set)
                case FragmentSpreadNode():
                    part = self._fragment(node.name.value)
                case _:
                    part = Weight()
            cost, depth, count = cost + part.cost, max(depth, part.depth), count + part.fields
            if count > MAX_FIELDS or cost > MAX_COST * 1000:
                break
        return Weight(cost, depth, count)

    def _field(self, node: FieldNode) -> Weight:
        inside = self.weigh(node.selection_set)
        if node.selection_set is None:
            return Weight(0, 1, 1)
        pages = self._pages(node)
        own = inside.cost + (0 if node.name.value in ("nodes", "edges", "pageInfo") else 1)
        return Weight(own * pages, inside.depth + 1, inside.fields + 1)

    def _pages(self, node: FieldNode) -> int:
        """How many objects the field may answer: its page where it has one."""
        lists = {child.name.value for child in _fields(node.selection_set)} & {"nodes", "edges"}
        for argument in node.arguments or ():
            if argument.name.value in ("first", "last"):
                asked = self._number(argument.value)
                if asked is not None:
                    return min(max(asked, 1), MAX_PAGE)
        return DEFAULT_PAGE if lists else 1

    def _number(self, value: Any) -> int | None:
        if isinstance(value, IntValueNode):
            return int(value.value) if len(value.value) < 10 else MAX_PAGE
        if isinstance(value, VariableNode):
            given = self.variables.get(value.name.value, DEFAULT_PAGE)
            return given if isinstance(given, int) else None
        return None

    def _fragment(self, name: str) -> Weight:
        if name in self.known:
            return self.known[name]
        if name in self.open or name not in self.fragments:
            return Weight()
        self.open.add(name)
        self.known[name] = self.weigh(self.fragments[name].selection_set)
        self.open.discard(name)
        return self.known[name]


def _fields(selections: SelectionSetNode | None) -> Iterable[FieldNode]:
    return (node for node in (selections.selections if selections else ()) if isinstance(node, FieldNode))


def weigh(document: DocumentNode, variables: Mapping[str, Any], name: str | None = None) -> Weight:
    """The weight of the operation `name` of `document`, or of its heaviest. Raises QUERY_TOO_EXPENSIVE."""
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    scale, heaviest = _Scale(fragments, variables), Weight()
    for definition in document.definitions:
        if not isinstance(definition, OperationDefinitionNode):
            continue
        if name is None or (definition.name and definition.name.value == name):
            found = scale.weigh(definition.selection_set)
            heaviest = max(heaviest, found, key=lambda weight: weight.cost)
            _refuse(found)
    return heaviest


def _refuse(found: Weight) -> None:
    for size, limit in ((found.cost, MAX_COST), (found.depth, MAX_DEPTH), (found.fields, MAX_FIELDS)):
        if size > limit:
            raise QUERY_TOO_EXPENSIVE(cost=min(size, 10**9), limit=limit)
