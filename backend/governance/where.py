"""Filters as data: conditions on rows in the language of the API, written in packs by Python names.

`{status: {in: [OPEN]}, venues: {any: {kind: {eq: STAGE}}}}`. `flaws` says what makes no sense in one; `bind` makes it
what `backend.compiler.conditions` reads. A time may be `{days_ago: 90}`, counted from today.
"""

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from backend.errors import Pair
from backend.governance.yamltext import Path
from backend.kit.registry import Field, Kind, Registry, Resource
from backend.kit.worktime import ZONE

Flaw = tuple[Path, Pair, Pair]
"""Where in the filter, what is wrong, how to mend it."""

WORDS = {"and": "and_", "or": "or_", "not": "not_", "in": "in_", "any": "any_"}
"""Names that Python's filters end with an underscore."""

QUANTIFIERS = ("any", "none", "every")
COMPARED = ("eq", "ne", "gt", "gte", "lt", "lte", "is_null")
OPERATORS: dict[Kind, tuple[str, ...]] = {
    Kind.TEXT: ("eq", "ne", "in", "contains", "starts_with", "is_null"),
    Kind.ENUM: ("eq", "ne", "in", "not_in", "is_null"),
    Kind.ENUMS: ("eq", "ne", "in", "not_in", "is_null"),
    Kind.BOOL: ("eq", "is_null"),
    **dict.fromkeys((Kind.INT, Kind.FLOAT, Kind.DECIMAL, Kind.DATE, Kind.DATETIME), COMPARED),
}
NEVER: tuple[Kind, ...] = (Kind.SEALED, Kind.GEOJSON, Kind.JSON, Kind.COUNT)


def nearest(name: object, known: Iterable[str]) -> Pair:
    """What somebody who wrote `name` may have meant, as a mend."""
    every = sorted(known)
    close = difflib.get_close_matches(str(name), every, 2, 0.65)
    if close:
        return f"是不是 {'、'.join(close)}？", f"Perhaps {' or '.join(close)}?"
    listed = ", ".join(every[:40]) + (" …" if len(every) > 40 else "")
    return f"可用：{listed}。", f"Use one of {listed}."


def flaws(registry: Registry, one: Resource, given: Any, path: Path = ()) -> Iterator[Flaw]:
    """Everything in the filter `given` on rows of `one` that makes no sense."""
    if not isinstance(given, Mapping):
        yield path, ("条件要写成 字段: {算符: 值}。", "A condition is written field: {operator: value}."), EXAMPLE
        return
    for name, value in given.items():
        here = (*path, name)
        if name in ("and", "or"):
            for at, part in enumerate(value if isinstance(value, list) else [value]):
                yield from flaws(registry, one, part, (*here, at))
        elif name == "not":
            yield from flaws(registry, one, value, here)
        else:
            yield from _field_flaws(registry, one, name, value, here)


EXAMPLE: Pair = ("例如 chat_group: {is_null: false}。", "For example chat_group: {is_null: false}.")


def field_of(one: Resource, name: str) -> Field | None:
    """The field that a filter's key names: `grid_id` asks about the link `grid` itself."""
    return one.by_name.get(name) or (one.by_name.get(name.removesuffix("_id")) if name.endswith("_id") else None)


def _field_flaws(registry: Registry, one: Resource, name: Any, value: Any, path: Path) -> Iterator[Flaw]:
    field = field_of(one, str(name))
    if field is None:
        yield (
            path,
            (f"{one.label[0]}（{one.name}）没有字段 {name}。", f"{one.name} has no field {name}."),
            nearest(name, one.by_name),
        )
    elif field.kind in NEVER:
        yield (
            path,
            (f"{field.label[0]}不能做条件。", f"{one.name}.{name} cannot be a condition."),
            ("换一个字段。", "Choose another field."),
        )
    elif not isinstance(value, Mapping):
        yield path, (f"{name} 后面要写算符。", f"{name} needs an operator."), EXAMPLE
    elif str(name).endswith("_id") and name not in one.by_name:
        yield from _operator_flaws(name, value, path, ("is_null",), None)
    elif field.kind is Kind.REF and "is_null" in value:
        wrong = (f"{name} 是一条连接。", f"{name} is a link.")
        yield path, wrong, (f"写 {name}_id: {{is_null: false}}。", f"Write {name}_id: {{is_null: false}}.")
    elif field.kind is Kind.REF:
        yield from flaws(registry, registry.of(field.target), value, path)
    elif field.kind is Kind.MANY:
        yield from _many_flaws(registry, registry.of(field.target), value, path)
    else:
        yield from _operator_flaws(name, value, path, OPERATORS[field.kind], field)


def _many_flaws(registry: Registry, target: Resource, value: Mapping[str, Any], path: Path) -> Iterator[Flaw]:
    for quantifier, inner in value.items():
        if quantifier not in QUANTIFIERS:
            wrong = ("这里要写 any、none 或 every。", "A link to many rows is asked with any, none or every.")
            yield (*path, quantifier), wrong, ("例如 venues: {any: {}}。", "For example venues: {any: {}}.")
        else:
            yield from flaws(registry, target, inner, (*path, quantifier))


def _operator_flaws(
    name: str, value: Mapping[str, Any], path: Path, known: tuple[str, ...], field: Field | None
) -> Iterator[Flaw]:
    for operator, operand in value.items():
        here = (*path, operator)
        if operator not in known:
            yield here, (f"{name} 不能用 {operator}。", f"{name} does not take {operator}."), nearest(operator, known)
        elif operator == "is_null":
            if not isinstance(operand, bool):
                yield (
                    here,
                    ("is_null 后面写 true 或 false。", "is_null is true or false."),
                    ("改成 true 或 false。", "Write true or false."),
                )
        elif field is not None:
            several = operator in ("in", "not_in")
            if several and not isinstance(operand, list):
                yield here, ("要写一个列表。", "A list is needed."), ("例如 [A, B]。", "For example [A, B].")
            for part in operand if several and isinstance(operand, list) else [operand]:
                yield from _value_flaws(field, part, here)


def _value_flaws(field: Field, value: Any, path: Path) -> Iterator[Flaw]:
    if field.vocabulary and (not isinstance(value, str) or value not in set(field.vocabulary)):
        words = field.vocabulary
        wrong = (f"{words.__name__} 没有 {value} 这个词。", f"{value} is no word of {words.__name__}.")
        yield path, wrong, nearest(value, [str(word) for word in words])
    elif not field.vocabulary:
        try:
            made = _typed(field.kind, value, datetime.now(UTC))
        except (ValueError, TypeError, InvalidOperation, OverflowError):
            made = None
        if made is None:
            want = WANTED[field.kind]
            yield path, (f"{value} 不合适：{want[0]}。", f"{value} does not fit: {want[1]}."), MEND_VALUE[field.kind]


WANTED: dict[Kind, Pair] = {
    Kind.TEXT: ("要一个文本", "a text is needed"),
    Kind.INT: ("要一个整数", "a whole number is needed"),
    Kind.FLOAT: ("要一个数", "a number is needed"),
    Kind.DECIMAL: ("要一个数", "a number is needed"),
    Kind.BOOL: ("要 true 或 false", "true or false is needed"),
    Kind.DATE: ("要一个日期", "a day is needed"),
    Kind.DATETIME: ("要一个日期", "a day is needed"),
}
_DAY: Pair = ("例如 2026-01-31，或 {days_ago: 90}。", "For example 2026-01-31, or {days_ago: 90}.")
MEND_VALUE: dict[Kind, Pair] = {
    Kind.TEXT: ("给它加引号。", "Put it in quotes."),
    Kind.INT: ("例如 3。", "For example 3."),
    Kind.FLOAT: ("例如 0.8。", "For example 0.8."),
    Kind.DECIMAL: ("例如 3800。", "For example 3800."),
    Kind.BOOL: ("改成 true 或 false。", "Write true or false."),
    Kind.DATE: _DAY,
    Kind.DATETIME: _DAY,
}


def bind(registry: Registry, one: Resource, given: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """`given`, which must be without flaws, with every value typed and every name as Python's filters have it."""
    found: dict[str, Any] = {}
    for name, value in given.items():
        key = WORDS.get(name, name)
        if name in ("and", "or"):
            found[key] = [bind(registry, one, part, now) for part in value]
        elif name == "not":
            found[key] = bind(registry, one, value, now)
        else:
            found[key] = _bound(registry, one, name, value, now)
    return found


def _bound(registry: Registry, one: Resource, name: str, value: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    field = field_of(one, name)
    if field is None:
        raise KeyError(f"{one.name}.{name}")
    if name not in one.by_name:
        return dict(value)
    if field.kind is Kind.REF:
        return bind(registry, registry.of(field.target), value, now)
    if field.kind is Kind.MANY:
        target = registry.of(field.target)
        return {WORDS.get(word, word): bind(registry, target, inner, now) for word, inner in value.items()}
    return {WORDS.get(word, word): _operand(field.kind, word, operand, now) for word, operand in value.items()}


def _operand(kind: Kind, operator: str, operand: Any, now: datetime) -> Any:
    if operator == "is_null":
        return operand
    if operator in ("in", "not_in"):
        return [_typed(kind, part, now) for part in operand]
    return _typed(kind, operand, now)


def _typed(kind: Kind, value: Any, now: datetime) -> Any:
    """`value` as the column of `kind` holds it; None when it does not fit. May raise ValueError and its kin."""
    match kind, value:
        case ((Kind.DATE | Kind.DATETIME), {"days_ago": int(days)}) if len(value) == 1:
            return _day(kind, now.astimezone(ZONE).date() - timedelta(days=days))
        case ((Kind.DATE | Kind.DATETIME), str()):
            return _day(kind, date.fromisoformat(value))
        case Kind.BOOL, bool():
            return value
        case ((Kind.INT | Kind.FLOAT | Kind.DECIMAL), bool()):
            return None
        case Kind.INT, int():
            return value
        case Kind.FLOAT, (int() | float()):
            return float(value)
        case Kind.DECIMAL, (int() | float()):
            return Decimal(str(value))
        case ((Kind.TEXT | Kind.ENUM | Kind.ENUMS), str()):
            return value
        case _:
            return None


def _day(kind: Kind, day: date) -> Any:
    return day if kind is Kind.DATE else datetime.combine(day, time(), ZONE)


def negated(given: Mapping[str, Any]) -> dict[str, Any]:
    """The bound filter of the rows that do not fit the bound filter `given`, without `not` where that is possible."""
    parts = [_flipped(name, value) for name, value in given.items()]
    return parts[0] if len(parts) == 1 else {"or_": parts}


FLIPS: dict[str, Callable[[Any], tuple[str, Any]]] = {
    "is_null": lambda value: ("is_null", not value),
    "any_": lambda value: ("none", value),
    "none": lambda value: ("any_", value),
}


def _flipped(name: str, value: Any) -> dict[str, Any]:
    if isinstance(value, Mapping) and len(value) == 1 and name not in WORDS.values():
        word, operand = next(iter(value.items()))
        if word in FLIPS:
            return {name: dict([FLIPS[word](operand)])}
    return {"not_": {name: value}}


def visited(registry: Registry, one: Resource, given: Mapping[str, Any]) -> Iterator[Resource]:
    """Every resource that the filter `given` on rows of `one`, as written, follows a link to."""
    for name, value in given.items():
        field = field_of(one, name)
        if name in ("and", "or"):
            for part in value:
                yield from visited(registry, one, part)
        elif name == "not":
            yield from visited(registry, one, value)
        elif field is not None and field.target is not None and name in one.by_name:
            target = registry.of(field.target)
            yield target
            for inner in [value] if field.kind is Kind.REF else value.values():
                yield from visited(registry, target, inner)
