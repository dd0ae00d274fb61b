"""Lower: from a valid GraphQL operation to what it means. Names, fragments, aliases, @skip and @include end here.

Nothing here asks who reads; nothing is spelled yet. Which field lowers how is said once, in `fields`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLIncludeDirective,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLSkipDirective,
    InlineFragmentNode,
    SelectionSetNode,
    get_argument_values,
    get_directive_values,
    get_named_type,
)
from graphql.execution.values import VariableValues

from backend.compiler.slots import Path, Place


@dataclass(frozen=True, eq=False)
class Source:
    """What a document is read with: schema, fragments, variables as slots, and which cursors are empty where.

    `sources` are graphql-core's own records of the variables; `values` hold slots in place of values.
    """

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: VariableValues
    empties: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Field:
    """One field of the answer: its key, its nodes in the document, its arguments and its place."""

    key: str
    name: str
    nodes: tuple[FieldNode, ...]
    arguments: Mapping[str, Any]
    type: Any
    place: Place


def collect(
    source: Source, parent: GraphQLObjectType, selections: Iterable[SelectionSetNode | None], path: Path = ()
) -> list[Field]:
    """The fields asked of `parent`, by response key, in the order of the answer."""
    found: dict[str, list[FieldNode]] = {}
    seen: set[str] = set()
    for selection in selections:
        _gather(source, parent, selection, found, seen)
    return [_field(source, parent, key, nodes, path) for key, nodes in found.items()]


def _gather(
    source: Source,
    parent: GraphQLObjectType,
    selection: SelectionSetNode | None,
    found: dict[str, list[FieldNode]],
    seen: set[str],
) -> None:
    for node in selection.selections if selection else ():
        if _left_out(source, node):
            continue
        if isinstance(node, FieldNode):
            found.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
        elif isinstance(node, InlineFragmentNode):
            if _fits(source, parent, node.type_condition.name.value if node.type_condition else parent.name):
                _gather(source, parent, node.selection_set, found, seen)
        elif isinstance(node, FragmentSpreadNode) and node.name.value not in seen:
            seen.add(node.name.value)
            fragment = source.fragments[node.name.value]
            if _fits(source, parent, fragment.type_condition.name.value):
                _gather(source, parent, fragment.selection_set, found, seen)


def _left_out(source: Source, node: Any) -> bool:
    skip = get_directive_values(GraphQLSkipDirective, node, source.variables)
    if skip is not None and skip["if"]:
        return True
    include = get_directive_values(GraphQLIncludeDirective, node, source.variables)
    return include is not None and not include["if"]


def _fits(source: Source, parent: GraphQLObjectType, name: str) -> bool:
    if name == parent.name:
        return True
    kind = source.schema.type_map.get(name)
    return isinstance(kind, GraphQLInterfaceType) and source.schema.is_sub_type(kind, parent)


def _field(source: Source, parent: GraphQLObjectType, key: str, nodes: list[FieldNode], path: Path) -> Field:
    name = nodes[0].name.value
    definition = source.schema.get_field(parent, name)
    locations = tuple((node.loc.start_token.line, node.loc.start_token.column) for node in nodes if node.loc)
    arguments = get_argument_values(definition, nodes[0], source.variables) if definition else {}
    kind = get_named_type(definition.type) if definition else None
    return Field(key, name, tuple(nodes), arguments, kind, Place((*path, key), locations))


def below(source: Source, one: Field, parent: GraphQLObjectType | None = None) -> list[Field]:
    """The fields asked of what `one` gives, or of it as a `parent`."""
    return collect(source, parent or one.type, [node.selection_set for node in one.nodes], one.place.path)
