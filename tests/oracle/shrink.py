"""Makes a failing operation minimal: takes away one part after the other while it still fails."""

from collections.abc import Awaitable, Callable
from typing import Any

from graphql import (
    REMOVE,
    ArgumentNode,
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLSchema,
    InlineFragmentNode,
    ListValueNode,
    Node,
    ObjectFieldNode,
    SelectionSetNode,
    VariableDefinitionNode,
    VariableNode,
    Visitor,
    parse,
    print_ast,
    validate,
    visit,
)

from tests.oracle.evaluate import operation_of
from tests.oracle.generate import Operation

PARTS = (FieldNode, InlineFragmentNode, FragmentSpreadNode, ArgumentNode, ObjectFieldNode, DirectiveNode)
MOST = 600
"""Tries for one operation."""


class Remover(Visitor):
    """Removes the part at place `at`, in the order of the document; counts all."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at, self.seen = at, 0

    def enter(self, node: Node, key: Any, parent: Any, path: Any, ancestors: Any) -> Any:
        """Called for each node."""
        within = ancestors[-1] if ancestors else None
        removable = isinstance(node, PARTS) or (isinstance(within, ListValueNode) and isinstance(key, int))
        if removable:
            self.seen += 1
            if self.seen - 1 == self.at:
                return REMOVE
        return None


class Unwrapper(Visitor):
    """Replaces the inline fragment at place `at` by what is in it."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at, self.seen = at, 0

    def enter_selection_set(self, node: SelectionSetNode, *_: Any) -> Any:
        """Called for each selection."""
        for place, child in enumerate(node.selections):
            if isinstance(child, InlineFragmentNode):
                self.seen += 1
                if self.seen - 1 == self.at:
                    before, after = node.selections[:place], node.selections[place + 1 :]
                    return SelectionSetNode(selections=(*before, *child.selection_set.selections, *after))
        return None


async def shrink(
    operation: Operation, schema: GraphQLSchema, fails: Callable[[Operation], Awaitable[bool]]
) -> Operation:
    """The smallest operation found that still fails."""
    tries, smaller = 0, True
    operation = Operation(print_ast(parse(operation.document)), operation.variables, operation.name)
    valid = not validate(schema, parse(operation.document))
    while smaller and tries < MOST:
        smaller = False
        for kind in (Remover, Unwrapper):
            at = 0
            while at < parts(operation, kind) and tries < MOST:
                found = without(operation, kind(at), schema if valid else None)
                if found is not None:
                    tries += 1
                    if await fails(found):
                        operation, smaller = found, True
                        continue
                at += 1
    return operation


def parts(operation: Operation, kind: type[Remover] | type[Unwrapper]) -> int:
    """How many parts there are to take away."""
    visitor = kind(-1)
    visit(parse(operation.document), visitor)
    return visitor.seen


def without(operation: Operation, visitor: Visitor, schema: GraphQLSchema | None) -> Operation | None:
    """The operation as the visitor leaves it, with nothing unused; None where it is the same or not valid."""
    try:
        tree = visit(parse(operation.document), visitor)
        tree = parse(print_ast(tree))
        for _ in range(8):
            tree = visit(tree, unused(tree))
        text = print_ast(tree)
        if text == operation.document or hollow(tree) or (schema and validate(schema, parse(text))):
            return None
    except (GraphQLError, ValueError, IndexError):
        return None
    operation_node = operation_of(tree)
    named = {node.variable.name.value for node in operation_node.variable_definitions or ()}
    kept = {name: value for name, value in operation.variables.items() if name in named}
    return Operation(text, kept, operation.name)


def hollow(tree: Node) -> bool:
    """Whether a selection is left with nothing in it, which the parser lets pass."""
    found = False

    class Finder(Visitor):
        def enter_selection_set(self, node: SelectionSetNode, *_: Any) -> None:
            nonlocal found
            found = found or not node.selections

    visit(tree, Finder())
    return found


def unused(tree: Node) -> Visitor:
    """A visitor that removes variables and fragments that nobody uses."""
    used: set[str] = set()

    class Finder(Visitor):
        def enter_variable(self, node: VariableNode, _: Any, parent: Any, *__: Any) -> None:
            if not isinstance(parent, VariableDefinitionNode):
                used.add(f"${node.name.value}")

        def enter_fragment_spread(self, node: FragmentSpreadNode, *_: Any) -> None:
            used.add(node.name.value)

    class Cleaner(Visitor):
        def enter_variable_definition(self, node: VariableDefinitionNode, *_: Any) -> Any:
            return None if f"${node.variable.name.value}" in used else REMOVE

        def enter_fragment_definition(self, node: FragmentDefinitionNode, *_: Any) -> Any:
            return None if node.name.value in used else REMOVE

    visit(tree, Finder())
    return Cleaner()
