"""What is refused before any row is read: the compiler decides on the document, not on what is found."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    InlineFragmentNode,
    SelectionSetNode,
    get_named_type,
)

from backend.kit.registry import Kind, Resource
from tests.oracle import coercion, groups, pages, resolve
from tests.oracle.evaluate import Path, Refused, Run, operation_of

Found = dict[Path, frozenset[str]]


@dataclass
class Refusals:
    """By response path without places in lists: what must be refused, and what may be, as nobody is told of it."""

    must: Found = field(default_factory=dict)
    may: Found = field(default_factory=dict)


def of(run: Run, selections: SelectionSetNode) -> Refusals:
    """Every refusal of the operation."""
    query = run.sight.truth.schema.query_type
    assert query is not None
    found = Refusals()
    _object(run, query, [selections], (), found, certain=True)
    return found


def unsized(run: Run, tree: DocumentNode) -> bool:
    """Whether some page of the operation has no size, wherever it stands: below @skip, or where nobody is told it."""
    query = run.sight.truth.schema.query_type
    return any(pages.bad_size(asked) for asked in _pages(run, query, operation_of(tree).selection_set, set()))


def _pages(run: Run, kind: Any, selections: SelectionSetNode, spread: set[str]) -> Iterator[Mapping[str, Any]]:
    types = run.sight.truth.schema.type_map
    for node in selections.selections:
        if isinstance(node, FragmentSpreadNode):
            if node.name.value not in spread:
                fragment = run.fragments[node.name.value]
                on = types[fragment.type_condition.name.value]
                yield from _pages(run, on, fragment.selection_set, spread | {node.name.value})
        elif isinstance(node, InlineFragmentNode):
            on = types[node.type_condition.name.value] if node.type_condition else kind
            yield from _pages(run, on, node.selection_set, spread)
        elif isinstance(node, FieldNode) and node.selection_set:
            defined = kind.fields[node.name.value]
            if "first" in defined.args:
                yield coercion.arguments_of(defined.args, node.arguments, run.variables)
            yield from _pages(run, get_named_type(defined.type), node.selection_set, spread)


def _object(
    run: Run, kind: GraphQLObjectType, sets: list[SelectionSetNode], path: Path, found: Refusals, *, certain: bool
) -> None:
    for key, nodes in run.collect(kind, sets).items():
        name = nodes[0].name.value
        if name == "__typename":
            continue
        defined = kind.fields[name]
        arguments = coercion.arguments_of(defined.args, nodes[0].arguments, run.variables)
        told = certain and _told(run, kind, name)
        if kind.name == "Query" and _counts_only(run, name):
            found.may[(*path, key)] = frozenset({"TOO_FEW"})
        try:
            _field(run, kind, name, arguments)
        except Refused as refused:
            (found.must if told else found.may)[(*path, key)] = refused.codes
        below = [node.selection_set for node in nodes if node.selection_set]
        named = get_named_type(defined.type)
        if isinstance(named, GraphQLInterfaceType):
            for each in run.sight.truth:
                possible: Any = run.sight.truth.schema.type_map[each.name]
                _object(run, possible, below, (*path, key), found, certain=told and run.sight.opens(each.read))
        elif isinstance(named, GraphQLObjectType):
            _object(run, named, below, (*path, key), found, certain=told)


def _told(run: Run, kind: GraphQLObjectType, name: str) -> bool:
    """Whether the actor is told the field at all; below one that is hidden, nothing is asked."""
    if name == "history":
        return run.sight.actor.role in resolve.TOLD
    if kind.name not in run.sight.truth.resources:
        return True
    declared = run.sight.truth.fields[kind.name].get(name)
    return declared is None or run.sight.plain(declared)


def _field(run: Run, kind: GraphQLObjectType, name: str, arguments: Mapping[str, Any]) -> None:
    """Raise Refused where the field cannot be answered, whatever the rows."""
    truth = run.sight.truth
    if kind.name == "Query":
        what, one = truth.roots.get(name, ("", None))
        if what == "list" and one is not None:
            resolve.asked_page(run, one, arguments)
        elif what == "groups" and one is not None:
            _groups(run, one, arguments)
    elif kind.name in truth.resources and name in truth.fields[kind.name]:
        declared = truth.fields[kind.name][name]
        if declared.kind is Kind.MANY:
            resolve.asked_page(run, truth.of(declared.target), arguments)
        elif declared.kind is Kind.COUNT:
            resolve.count_of(run.sight, truth.resources[kind.name], declared)


def _counts_only(run: Run, name: str) -> bool:
    """Whether the field gives groups of rows that the actor may count and not read."""
    what, one = run.sight.truth.roots.get(name, ("", None))
    return what == "groups" and one is not None and not run.sight.opens(one.read)


def _groups(run: Run, one: Resource, arguments: Mapping[str, Any]) -> None:
    by = [groups.words_of(one)[word] for word in arguments["by"]]
    if groups.refused(run.sight, one, by, arguments.get("filter")):
        raise Refused(pages.HIDDEN)
