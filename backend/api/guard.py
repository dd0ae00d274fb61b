"""The guard: what a document may cost, known before anything runs, in time linear in its length.

The cost is the number of objects that an answer may hold: pages multiply down the query, and every fragment is
weighed once, however often it is spread.
"""

from collections.abc import Mapping
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

MAX_REPEATS = 100
"""How often one key may be asked for with fields below it: validation compares each with each."""

MAX_TOKENS = 10_000
MAX_OBJECTS = 1_000
"""Objects in the variables: conditions of a filter, inputs of commands."""

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
    connections: dict[str, bool] = field(default_factory=dict)
    repeats: dict[str, int] = field(default_factory=dict)

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
        self._repeat(node.alias.value if node.alias else node.name.value)
        pages = self._pages(node)
        own = inside.cost + (0 if node.name.value in ("nodes", "edges", "pageInfo") else 1)
        return Weight(own * pages, inside.depth + 1, inside.fields + 1)

    def _repeat(self, key: str) -> None:
        self.repeats[key] = self.repeats.get(key, 0) + 1
        if self.repeats[key] > MAX_REPEATS:
            raise QUERY_TOO_EXPENSIVE(cost=self.repeats[key], limit=MAX_REPEATS)

    def _pages(self, node: FieldNode) -> int:
        """How many objects the field may answer: its page where it has one."""
        said = [self._number(a.value) for a in node.arguments or () if a.name.value in ("first", "last")]
        asked = [number for number in said if number is not None]
        if asked:
            return min(max(1, *asked), MAX_PAGE)
        return DEFAULT_PAGE if self._is_connection(node.selection_set) else 1

    def _number(self, value: Any) -> int | None:
        if isinstance(value, IntValueNode):
            return int(value.value) if len(value.value) < 10 else MAX_PAGE
        if isinstance(value, VariableNode):
            given = self.variables.get(value.name.value)
            return given if isinstance(given, int) else None
        return None

    def _is_connection(self, selections: SelectionSetNode | None) -> bool:
        """Whether rows of a page are selected, here or in a fragment."""
        return any(
            node.name.value in ("nodes", "edges")
            if isinstance(node, FieldNode)
            else self._spreads_page(node.name.value)
            if isinstance(node, FragmentSpreadNode)
            else isinstance(node, InlineFragmentNode) and self._is_connection(node.selection_set)
            for node in (selections.selections if selections else ())
        )

    def _spreads_page(self, name: str) -> bool:
        if name not in self.connections:
            self.connections[name] = False  # what a cycle would find
            fragment = self.fragments.get(name)
            self.connections[name] = fragment is not None and self._is_connection(fragment.selection_set)
        return self.connections[name]

    def _fragment(self, name: str) -> Weight:
        if name in self.known:
            return self.known[name]
        if name in self.open or name not in self.fragments:
            return Weight()
        self.open.add(name)
        self.known[name] = self.weigh(self.fragments[name].selection_set)
        self.open.discard(name)
        return self.known[name]


def weigh(document: DocumentNode, variables: Mapping[str, Any], name: str | None = None) -> Weight:
    """The weight of the operation `name` of `document`, or of its heaviest. Raises QUERY_TOO_EXPENSIVE."""
    refuse_objects(variables)
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    heaviest = Weight()
    for definition in document.definitions:
        if not isinstance(definition, OperationDefinitionNode):
            continue
        if name is None or (definition.name and definition.name.value == name):
            found = _Scale(fragments, {**_defaults(definition), **variables}).weigh(definition.selection_set)
            heaviest = found if found.cost >= heaviest.cost else heaviest
            _refuse(found)
    return heaviest


def _defaults(operation: OperationDefinitionNode) -> dict[str, int]:
    """The whole numbers that stand for variables which were not given."""
    found = {}
    for definition in operation.variable_definitions or ():
        if isinstance(definition.default_value, IntValueNode):
            said = definition.default_value.value
            found[definition.variable.name.value] = int(said) if len(said) < 10 else MAX_PAGE
    return found


def refuse_objects(variables: Mapping[str, Any]) -> None:
    """Raise QUERY_TOO_EXPENSIVE for variables that hold more objects than a form or a filter has."""
    stack, count = [variables], 0
    while stack:
        item: Any = stack.pop()
        if isinstance(item, Mapping):
            count += 1
            if count > MAX_OBJECTS:
                raise QUERY_TOO_EXPENSIVE(cost=count, limit=MAX_OBJECTS)
            stack += item.values()
        elif isinstance(item, list) and item and isinstance(item[0], Mapping | list):
            stack += item


def _refuse(found: Weight) -> None:
    for size, limit in ((found.cost, MAX_COST), (found.depth, MAX_DEPTH), (found.fields, MAX_FIELDS)):
        if size > limit:
            raise QUERY_TOO_EXPENSIVE(cost=min(size, 10**9), limit=limit)
