"""What goes in: variables and literals, read by the schema's types into plain Python values by API names."""

import math
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from graphql import (
    BooleanValueNode,
    EnumValueNode,
    FloatValueNode,
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLSchema,
    IntValueNode,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    StringValueNode,
    Undefined,
    ValueNode,
    VariableNode,
)

ABSENT = object()
"""What was not given at all."""


class Invalid(Exception):
    """The document or its variables do not fit the schema."""


class Word(str):
    """A word as it stands in a document, to be told from a text in quotes."""


def variables_of(schema: GraphQLSchema, operation: OperationDefinitionNode, given: Mapping[str, Any]) -> dict[str, Any]:
    """The variables of an operation, coerced, with defaults; those left out are missing. Raises Invalid."""
    found = {}
    for definition in operation.variable_definitions or ():
        name, kind = definition.variable.name.value, type_of(schema, definition.type)
        default = definition.default_value
        stands_in = None if default is None else coerce(kind, literal(default, {}))
        if name in given:
            found[name] = coerce(kind, given[name])
        elif default is not None:
            found[name] = stands_in
        elif isinstance(kind, GraphQLNonNull):
            raise Invalid(f"${name} is missing")
    return found


def type_of(schema: GraphQLSchema, node: Any) -> Any:
    """The schema's type that a type node of a document names."""
    if node.kind == "non_null_type":
        return GraphQLNonNull(type_of(schema, node.type))
    if node.kind == "list_type":
        return GraphQLList(type_of(schema, node.type))
    return schema.type_map[node.name.value]


def arguments_of(defined: Mapping[str, GraphQLArgument], nodes: Any, variables: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a field by API name, with the schema's defaults. Raises Invalid."""
    said = {node.name.value: node.value for node in nodes or ()}
    found = {}
    for name, argument in defined.items():
        value = ABSENT
        if name in said:
            node = said[name]
            value = _variable(node, variables) if isinstance(node, VariableNode) else _typed(argument, node, variables)
        if value is ABSENT and argument.default_value is not Undefined:
            value = argument.default_value
        if value is ABSENT:
            if isinstance(argument.type, GraphQLNonNull):
                raise Invalid(f"{name} is missing")
            continue
        if value is None and isinstance(argument.type, GraphQLNonNull):
            raise Invalid(f"{name} is null")
        found[name] = value
    return found


def _variable(node: VariableNode, variables: Mapping[str, Any]) -> Any:
    return variables.get(node.name.value, ABSENT)


def _typed(argument: GraphQLArgument, node: ValueNode, variables: Mapping[str, Any]) -> Any:
    return coerce(argument.type, literal(node, variables))


class Ready:
    """A variable's value inside a literal: coerced already."""

    def __init__(self, value: Any) -> None:
        self.value = value


def literal(node: ValueNode, variables: Mapping[str, Any]) -> Any:
    """A literal as Python holds it; words as Word, variables as Ready or ABSENT."""
    match node:
        case VariableNode():
            value = _variable(node, variables)
            return ABSENT if value is ABSENT else Ready(value)
        case NullValueNode():
            return None
        case IntValueNode():
            return int(node.value)
        case FloatValueNode():
            return float(node.value)
        case StringValueNode() | BooleanValueNode():
            return node.value
        case EnumValueNode():
            return Word(node.value)
        case ListValueNode():
            items = [literal(item, variables) for item in node.values]
            return [None if item is ABSENT else item for item in items]
        case ObjectValueNode():
            members = {member.name.value: literal(member.value, variables) for member in node.fields}
            return {name: value for name, value in members.items() if value is not ABSENT}
    raise AssertionError(node)


def coerce(kind: Any, value: Any) -> Any:
    """`value` as the input type `kind` takes it. Raises Invalid."""
    if isinstance(value, Ready):
        return value.value
    if isinstance(kind, GraphQLNonNull):
        if value is None:
            raise Invalid(f"{kind} is null")
        return coerce(kind.of_type, value)
    if value is None:
        return None
    if isinstance(kind, GraphQLList):
        return (
            [coerce(kind.of_type, item) for item in value] if isinstance(value, list) else [coerce(kind.of_type, value)]
        )
    if isinstance(kind, GraphQLInputObjectType):
        return _object(kind, value)
    if isinstance(kind, GraphQLEnumType):
        if not isinstance(value, str) or value not in kind.values:
            raise Invalid(f"{value!r} is no {kind}")
        return str(value)
    if isinstance(value, Word):
        raise Invalid(f"{value} is a word, not a {kind}")
    return SCALARS[kind.name](value)


def _object(kind: GraphQLInputObjectType, value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping) or set(value) - set(kind.fields):
        raise Invalid(f"{value!r} is no {kind}")
    found = {}
    for name, member in kind.fields.items():
        if name in value:
            found[name] = coerce(member.type, value[name])
        elif member.default_value is not Undefined:
            found[name] = member.default_value
        elif isinstance(member.type, GraphQLNonNull):
            raise Invalid(f"{kind}.{name} is missing")
    return found


def _int(value: Any) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not -(2**31) <= value < 2**31:
        raise Invalid(f"{value!r} is no Int")
    return value


def _float(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise Invalid(f"{value!r} is no Float")
    return float(value)


def _boolean(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Invalid(f"{value!r} is no Boolean")
    return value


def _string(value: Any) -> str:
    if not isinstance(value, str):
        raise Invalid(f"{value!r} is no String")
    return value


def _id(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise Invalid(f"{value!r} is no ID")
    return str(value)


UNWANTED = {*range(0, 9), 11, 12, *range(14, 32), 127, *range(0x200B, 0x2010), *range(0x202A, 0x202F),
            *range(0x2066, 0x206A), 0xFEFF, *range(0xD800, 0xE000)}  # fmt: skip


def _text(value: Any) -> str:
    said = _string(value)
    if any(ord(letter) in UNWANTED for letter in said):
        raise Invalid("a control character")
    return said.strip()


def _date(value: Any) -> date:
    if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        raise Invalid(f"{value!r} is no Date")
    try:
        return date(*map(int, value.split("-")))
    except ValueError as refused:
        raise Invalid(f"{value!r} is no Date") from refused


def _datetime(value: Any) -> datetime:
    try:
        made = datetime.fromisoformat(value)
        if made.tzinfo is None:
            raise Invalid(f"{value!r} has no zone")
        return made.astimezone(UTC)
    except (TypeError, ValueError, OverflowError) as refused:
        raise Invalid(f"{value!r} is no DateTime") from refused


def _decimal(value: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise Invalid(f"{value!r} is no Decimal")
    try:
        made = Decimal(str(value))
    except InvalidOperation as refused:
        raise Invalid(f"{value!r} is no Decimal") from refused
    if not made.is_finite() or made.adjusted() > 18:
        raise Invalid(f"{value!r} is no Decimal")
    return made


SCALARS = {
    "Int": _int,
    "Float": _float,
    "Boolean": _boolean,
    "String": _string,
    "ID": _id,
    "Text": _text,
    "Date": _date,
    "DateTime": _datetime,
    "Decimal": _decimal,
}


def key_of(said: str) -> UUID | None:
    """The id that a text names; None, which no row has, when it names none."""
    return UUID(said) if re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", said) else None
