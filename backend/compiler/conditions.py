"""From a filter to a condition: names become columns, links become reads. Says nothing about who may ask.

A filter comes from a query, with the API's names and slots for its values, or from our own code (figures, packs,
geometry), with Python names and plain values. Both are read here.
"""

from collections.abc import Mapping
from typing import Any

from backend.compiler.ir import Among, Asked, Compare, Condition, Empty, Every, Fixed, Linked, Not, Read, Search, Some
from backend.compiler.slots import NOWHERE, Place, slot
from backend.kit.registry import REGISTRY, Field, Kind, Resource

WORDS = {"in": "in_", "notIn": "not_in", "isNull": "is_null", "startsWith": "starts_with", "and": "and_", "or": "or_",
         "not": "not_", "any": "any_", "createdAt": "created_at", "updatedAt": "updated_at"}  # fmt: skip


def condition(one: Resource, given: Mapping[str, Any] | None, place: Place = NOWHERE) -> Condition:
    """The rows of `one` that fit `given`."""
    names = member_names(one)
    parts = tuple(
        _part(one, names.get(key, key), value, place) for key, value in (given or {}).items() if value is not None
    )
    return parts[0] if len(parts) == 1 else Every(parts)


def member_names(one: Resource) -> dict[str, str]:
    """API name to Python name of the members of the resource's filter."""
    found = dict(WORDS)
    for field in one.fields:
        found[field.api] = field.name
        if field.kind is Kind.REF:
            found[f"{field.api}Id"] = f"{field.name}_id"
    return found


def _part(one: Resource, name: str, value: Any, place: Place) -> Condition:
    match name:
        case "and_":
            return Every(tuple(condition(one, part, place) for part in _list(value)))
        case "or_":
            return Some(tuple(condition(one, part, place) for part in _list(value)))
        case "not_":
            return Not(condition(one, value, place))
    return Asked((one.name, name), _member(one, name, value, place), place)


def _list(value: Any) -> Any:
    """A list, which may be written without brackets when it has one item."""
    return value if isinstance(value, list | tuple) else [value]


def _member(one: Resource, name: str, value: Any, place: Place) -> Condition:
    match name:
        case "search":
            return Search(slot(value, "search"))
        case "deleted":
            return Fixed(True)
        case "id":
            return _operators("id", "ID", value)
        case "created_at" | "updated_at" if name not in one.by_name:
            return _operators(name, "DATETIME", value)
    if name not in one.by_name:
        return _by_key(one.by_name[name.removesuffix("_id")], value)
    field = one.by_name[name]
    if field.kind is Kind.REF:
        target = REGISTRY.of(field.target)
        return Among(str(field.column), Read(target.name), condition(target, value, place))
    if field.kind is Kind.MANY:
        target = REGISTRY.of(field.target)
        return Every(
            tuple(
                Linked((one.name, field.name), Read(target.name), WORDS.get(key, key), condition(target, inside, place))
                for key, inside in value.items()
            )
        )
    return _operators(str(field.column), str(field.kind), value)


def _operators(column: str, kind: str, value: Mapping[str, Any]) -> Condition:
    several = kind == "ENUMS"
    parts: list[Condition] = []
    for key, operand in value.items():
        operator = WORDS.get(key, key)
        if operand is None:
            continue
        if operator == "is_null":
            parts.append(Empty(column, bool(operand), several))
        else:
            way = "id" if kind == "ID" else operator if operator in ("contains", "starts_with") else ""
            if operator in ("in_", "not_in"):
                operand = _list(operand) if not hasattr(operand, "of") else operand
            parts.append(Compare(column, kind, operator, slot(operand, way), several))
    return parts[0] if len(parts) == 1 else Every(tuple(parts))


def _by_key(field: Field, value: Mapping[str, Any]) -> Condition:
    """A link whose id is asked about: an id out of the reader's reach answers as one that does not exist."""
    column = str(field.column)
    asked = {key: operand for key, operand in value.items() if operand is not None}
    empty = {key: operand for key, operand in asked.items() if WORDS.get(key, key) == "is_null"}
    ids = {key: operand for key, operand in asked.items() if key not in empty}
    parts: list[Condition] = [_operators(column, "ID", empty)] if empty else []
    if ids:
        parts.append(Among(column, Read(REGISTRY.of(field.target).name), _operators("id", "ID", ids)))
    return parts[0] if len(parts) == 1 else Every(tuple(parts))
