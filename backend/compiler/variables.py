"""Variables: checked against their types on every call, and told apart by shape.

A plan serves every call whose variables have the same shape: what is absent, what is empty, which conditions a filter
has. The few values on which the SQL itself depends are part of the shape: booleans, page sizes, orders, dimensions, and
which values of a cursor are empty. All others are slots.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    GraphQLEnumType,
    GraphQLError,
    GraphQLID,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    GraphQLString,
    OperationDefinitionNode,
    Undefined,
    VariableNode,
    Visitor,
    coerce_input_value,
    visit,
)
from graphql.execution.get_variable_signature import get_variable_signature
from graphql.execution.values import VariableValues, VariableValueSource, get_variable_values
from graphql.language import DocumentNode

from backend.compiler import cursor
from backend.compiler.slots import Given, Path
from backend.kit.vocabulary import Vocabulary

CURSORS, SIZES = frozenset({"after", "before"}), frozenset({"first", "last"})
MOST_ERRORS = 50


Coercer = Callable[[Any], Any]
"""From a value of JSON to what its type makes of it; Undefined where graphql-core has to look closer."""


class Unfit(Exception):
    """Variables that are not what the operation declares."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__(f"{len(errors)} errors")
        self.errors = errors


@dataclass(frozen=True, eq=False)
class Variables:
    """The variables that an operation declares; `cursors` and `sizes` are those which page."""

    schema: GraphQLSchema
    operation: OperationDefinitionNode
    signatures: Mapping[str, Any]
    cursors: frozenset[str] = frozenset()
    sizes: frozenset[str] = frozenset()
    coercers: Mapping[str, tuple[Coercer, bool]] = field(default_factory=dict)

    def coerce(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The values by name, as their types read them; an absent one without default is left out. Raises Unfit."""
        found: dict[str, Any] = {}
        for name, (coercer, may_be_absent) in self.coercers.items():
            value = given.get(name, Undefined)
            if value is Undefined and may_be_absent:
                continue
            made = coercer(value)
            if made is Undefined:
                return self._slowly(given)
            found[name] = made
        return found

    def _slowly(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """The same with defaults, deep values and errors, as graphql-core does it."""
        nodes = self.operation.variable_definitions or ()
        made = get_variable_values(self.schema, nodes, dict(given), MOST_ERRORS, hide_suggestions=True)
        if isinstance(made, list):
            raise Unfit(made)
        return made.coerced

    def shape(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        """What the SQL depends on of `values`."""
        return tuple(
            self._shape(name, values[name], signature.type) if name in values else "absent"
            for name, signature in self.signatures.items()
        )

    def _shape(self, name: str, value: Any, kind: Any) -> Any:
        if name in self.cursors and isinstance(value, str):
            return (cursor.empties(value) or NO_CURSOR) if value else ""
        if name in self.sizes:
            return value
        return shape(value, kind)

    def empties(self, values: Mapping[str, Any]) -> dict[str, tuple[bool, ...] | None]:
        """For each cursor, which of its values are empty; None for what is no cursor."""
        return {name: cursor.empties(values[name]) for name in self.cursors if values.get(name)}

    def slots(self, values: Mapping[str, Any]) -> VariableValues:
        """The variables with slots in place of values, as graphql-core hands them to arguments."""
        made: dict[str, Any] = {}
        for name, value in values.items():
            if name in self.sizes or (name in self.cursors and not value):
                made[name] = value
            else:
                made[name] = slots(value, self.signatures[name].type, (name,))
        return VariableValues({n: VariableValueSource(s) for n, s in self.signatures.items()}, made)


NO_CURSOR = "no cursor"
"""The shape of a text that is none: unlike null, which asks for the first page, it is refused."""


def coercer(kind: Any) -> Coercer:
    """A quick way to coerce plain values of the type `kind`, which most are: no defaults, no errors told."""
    if isinstance(kind, GraphQLNonNull):
        inner = coercer(kind.of_type)
        return lambda value: Undefined if value is None else inner(value)
    if isinstance(kind, GraphQLList):
        return _list_coercer(coercer(kind.of_type))
    if isinstance(kind, GraphQLEnumType):
        words = {None: None, **{name: kind.coerce_input_value(name) for name in kind.values}}
        return lambda value: words.get(value, Undefined) if value is None or type(value) is str else Undefined
    if kind is GraphQLString or kind is GraphQLID:
        return lambda value: value if value is None or type(value) is str else Undefined
    return lambda value: coerce_input_value(value, kind) if value is not Undefined and _flat(value) else Undefined


def _list_coercer(inner: Coercer) -> Coercer:
    def coerced(value: Any) -> Any:
        if value is None:
            return None
        if type(value) is not list:
            return Undefined
        made = [inner(item) for item in value]
        return Undefined if Undefined in made else made

    return coerced


def _flat(value: Any) -> bool:
    """Whether the value can be coerced without asking how deep it is."""
    return not isinstance(value, dict | list) or _depth_fits(value)


def _depth_fits(value: Any, most: int = 60) -> bool:
    waiting = [(value, 0)]
    while waiting:
        item, depth = waiting.pop()
        if depth > most:
            return False
        parts = item.values() if isinstance(item, dict) else item if isinstance(item, list) else ()
        waiting += [(part, depth + 1) for part in parts if isinstance(part, dict | list)]
    return True


def _by_value(kind: Any) -> bool:
    """Whether the SQL depends on a value of this type: yes or no, and enums that name columns, not words."""
    if isinstance(kind, GraphQLEnumType):
        words = getattr(kind, "wrapped_cls", None)
        return not (isinstance(words, type) and issubclass(words, Vocabulary))
    return bool(getattr(kind, "name", "") == "Boolean")


def _bare(kind: Any) -> Any:
    return kind.of_type if isinstance(kind, GraphQLNonNull) else kind


def shape(value: Any, kind: Any) -> Any:
    """What the SQL depends on of a value of the type `kind`."""
    kind = _bare(kind)
    if value is None:
        return None
    if isinstance(kind, GraphQLInputObjectType):
        return tuple((name, shape(part, kind.fields[name].type)) for name, part in value.items())
    if isinstance(kind, GraphQLList):
        inner = _bare(kind.of_type)
        if isinstance(inner, GraphQLInputObjectType) or _by_value(inner):
            return tuple(shape(part, inner) for part in value)
        return "list"
    return getattr(value, "value", value) if _by_value(kind) else "one"


def slots(value: Any, kind: Any, path: Path) -> Any:
    """`value` with a slot in place of every value on which the SQL does not depend."""
    kind = _bare(kind)
    if value is None:
        return None
    if isinstance(kind, GraphQLInputObjectType):
        return {name: slots(part, kind.fields[name].type, (*path, name)) for name, part in value.items()}
    if isinstance(kind, GraphQLList):
        inner = _bare(kind.of_type)
        if isinstance(inner, GraphQLInputObjectType) or _by_value(inner):
            return [slots(part, inner, (*path, at)) for at, part in enumerate(value)]
        return Given(path)
    return value if _by_value(kind) else Given(path)


class _Paging(Visitor):
    """Finds the variables that are given as cursors and as sizes of pages."""

    def __init__(self) -> None:
        super().__init__()
        self.cursors: set[str] = set()
        self.sizes: set[str] = set()

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        """Look at the arguments of one field."""
        for argument in node.arguments or ():
            if isinstance(argument.value, VariableNode):
                said, name = argument.name.value, argument.value.name.value
                if said in CURSORS:
                    self.cursors.add(name)
                if said in SIZES:
                    self.sizes.add(name)


def variables(schema: GraphQLSchema, tree: DocumentNode, operation: OperationDefinitionNode) -> Variables:
    """The variables of a valid operation."""
    found = _Paging()
    visit(tree, found)
    signatures = {}
    for node in operation.variable_definitions or ():
        made = get_variable_signature(schema, node)
        if not isinstance(made, GraphQLError):
            signatures[made.name] = made
    named = frozenset(signatures)
    texts = frozenset(n for n in named if getattr(_bare(signatures[n].type), "name", "") == "String")
    coercers = {
        name: (coercer(one.type), one.default is None and not isinstance(one.type, GraphQLNonNull))
        for name, one in signatures.items()
    }
    return Variables(
        schema, operation, signatures, frozenset(found.cursors) & texts, frozenset(found.sizes) & named, coercers
    )
