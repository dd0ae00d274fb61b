"""Executes a parsed document the slow way: field by field, row by row, as the GraphQL specification says.

The schema is asked for types only. Every field that can be refused is refused with the set of codes that fit.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    is_leaf_type,
)

from tests.oracle import coercion
from tests.oracle.pages import Cursors, Place
from tests.oracle.sight import Sight

Path = tuple[str | int, ...]
INVALID = "GRAPHQL_VALIDATION_FAILED"


class Refused(Exception):
    """A field that cannot be answered, with the codes of every reason."""

    def __init__(self, *codes: str) -> None:
        super().__init__(*codes)
        self.codes = frozenset(codes)


class Empty(Exception):
    """A field that must not be null is; the object around it is null too."""


class Shape(dict[str, Any]):
    """An object of the answer, whose members have an order."""


class Bag(list[Any]):
    """A list of groups: `runs` holds the length of each run whose order is not promised."""

    runs: list[int]


@dataclass
class Either:
    """Two values, or what is answered for them: both are right."""

    one: Any
    other: Any


@dataclass
class Expected:
    """What the product should answer: data, absent when the operation is invalid, and possible errors.

    Where `may` holds errors, a refusal of the whole operation with one of them is right too.
    """

    data: Any
    errors: dict[Path, frozenset[str]] = field(default_factory=dict)
    absent: bool = False
    may: dict[Path, frozenset[str]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)


Resolve = Callable[["Run", Any, FieldNode, str, Mapping[str, Any]], Any]


@dataclass
class Run:
    """One operation for one actor."""

    sight: Sight
    cursors: Cursors
    resolve: Resolve
    name_of: Callable[[Any], str]
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]
    errors: dict[Path, frozenset[str]] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def object(self, kind: GraphQLObjectType, source: Any, sets: list[SelectionSetNode], path: Path) -> Shape:
        """An object's members in the order of the document."""
        found, failed = Shape(), False
        for key, nodes in self.collect(kind, sets).items():
            name = nodes[0].name.value
            if name == "__typename":
                found[key] = kind.name
                continue
            try:
                found[key] = self.member(kind, source, nodes, (*path, key))
            except Empty:
                failed = True
        if failed:
            raise Empty
        return found

    def member(self, kind: GraphQLObjectType, source: Any, nodes: list[FieldNode], path: Path) -> Any:
        """One field, or null where its type lets it."""
        defined = kind.fields[nodes[0].name.value]
        arguments = coercion.arguments_of(defined.args, nodes[0].arguments, self.variables)
        sets = [node.selection_set for node in nodes if node.selection_set]
        try:
            value = self.resolve(self, source, nodes[0], kind.name, arguments)
            if source is not None and value not in (None, [], {}):
                self.seen.add(f"{kind.name}.{nodes[0].name.value}")
            return self.complete(defined.type, value, sets, path)
        except Refused as refused:
            self.errors[path] = refused.codes
            if isinstance(defined.type, GraphQLNonNull):
                raise Empty from refused
            return None
        except Empty:
            if isinstance(defined.type, GraphQLNonNull):
                raise
            return None

    def complete(self, kind: Any, value: Any, sets: list[SelectionSetNode], path: Path) -> Any:
        """`value` as its type says."""
        if isinstance(kind, GraphQLNonNull):
            found = self.complete(kind.of_type, value, sets, path)
            assert found is not None, f"{path}: the oracle has no value for {kind}"
            return found
        if value is None:
            return None
        if isinstance(kind, GraphQLList):
            return self.items(kind.of_type, value, sets, path)
        if is_leaf_type(kind):
            return value
        named = kind if isinstance(kind, GraphQLObjectType) else self.sight.truth.schema.type_map[self.name_of(value)]
        assert isinstance(named, GraphQLObjectType)
        return self.object(named, value, sets, path)

    def items(self, kind: Any, values: list[Any], sets: list[SelectionSetNode], path: Path) -> list[Any]:
        """Every item, also after one has failed: the product may name any of the failures."""
        found: list[Any] = Bag() if isinstance(values, Bag) else []
        if isinstance(values, Bag) and isinstance(found, Bag):
            found.runs = values.runs
        failed = False
        for at, value in enumerate(values):
            try:
                if isinstance(value, Either):
                    both = [self.complete(kind, each, sets, (*path, at)) for each in (value.one, value.other)]
                    found.append(Either(*both))
                else:
                    found.append(self.complete(kind, value, sets, (*path, at)))
            except Empty:
                if isinstance(kind, GraphQLNonNull):
                    failed = True
                found.append(None)
        if failed:
            raise Empty
        return found

    def collect(self, kind: GraphQLObjectType, sets: list[SelectionSetNode]) -> dict[str, list[FieldNode]]:
        """Response key to the fields that stand for it, in the order in which keys first appear."""
        found: dict[str, list[FieldNode]] = {}
        spread: set[str] = set()
        for selections in sets:
            for node in self._fields(kind, selections, spread):
                found.setdefault(node.alias.value if node.alias else node.name.value, []).append(node)
        return found

    def _fields(self, kind: GraphQLObjectType, selections: SelectionSetNode, spread: set[str]) -> Iterator[FieldNode]:
        for node in selections.selections:
            if not self.included(node):
                continue
            if isinstance(node, FieldNode):
                yield node
                continue
            if isinstance(node, FragmentSpreadNode):
                if node.name.value in spread:
                    continue
                spread.add(node.name.value)
                node = self.fragments[node.name.value]
            assert isinstance(node, InlineFragmentNode | FragmentDefinitionNode)
            on = node.type_condition.name.value if node.type_condition else kind.name
            if on == kind.name or on in {interface.name for interface in kind.interfaces}:
                yield from self._fields(kind, node.selection_set, spread)

    def included(self, node: Any) -> bool:
        """Whether @skip and @include leave the node in."""
        for directive in node.directives or ():
            value = coercion.literal(directive.arguments[0].value, self.variables)
            asked = value.value if isinstance(value, coercion.Ready) else value
            if (directive.name.value == "skip" and asked) or (directive.name.value == "include" and not asked):
                return False
        return True

    def check(self, kind: Any, selections: SelectionSetNode) -> None:
        """Read every argument there is, also where no row leads to. Raises Invalid."""
        for node in selections.selections:
            if isinstance(node, FragmentSpreadNode):
                continue
            if isinstance(node, InlineFragmentNode):
                on = node.type_condition.name.value if node.type_condition else kind.name
                self.check(self.sight.truth.schema.type_map[on], node.selection_set)
            elif isinstance(node, FieldNode) and node.name.value != "__typename":
                defined = kind.fields[node.name.value]
                coercion.arguments_of(defined.args, node.arguments, self.variables)
                if node.selection_set:
                    self.check(get_named_type(defined.type), node.selection_set)


def begun(
    tree: DocumentNode,
    variables: Mapping[str, Any],
    sight: Sight,
    cursors: Cursors,
    resolve: Resolve,
    name_of: Callable[[Any], str],
) -> Run:
    """The one operation of `tree`, with every value in it read. Raises Invalid."""
    fragments = {node.name.value: node for node in tree.definitions if isinstance(node, FragmentDefinitionNode)}
    schema, operation = sight.truth.schema, operation_of(tree)
    assert schema.query_type is not None
    given = coercion.variables_of(schema, operation, variables)
    run = Run(sight, cursors, resolve, name_of, fragments, given)
    run.check(schema.query_type, operation.selection_set)
    for fragment in fragments.values():
        run.check(schema.type_map[fragment.type_condition.name.value], fragment.selection_set)
    return run


def answered(run: Run, tree: DocumentNode) -> Expected:
    """The answer to the one operation of `tree`. Raises Unspecified where several answers are right."""
    query = run.sight.truth.schema.query_type
    assert query is not None
    try:
        data: Any = run.object(query, None, [operation_of(tree).selection_set], ())
    except Empty:
        data = None
    return Expected(data, run.errors, seen=run.seen)


def operation_of(tree: DocumentNode) -> OperationDefinitionNode:
    """The first operation of a document."""
    return next(node for node in tree.definitions if isinstance(node, OperationDefinitionNode))


@dataclass(frozen=True)
class Mark:
    """A cursor in an expected answer: the product may spell it as it likes."""

    place: Place
