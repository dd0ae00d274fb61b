"""What a list shows, said in its address: filter, order and columns, as the pages' addresses spell them.

`f.status=A,B`, `f.grid=<id>`, `f.reportedAt=2026-11-01..2026-11-30`, `f.x=null`, `q=`, `bin=1`, `where=` or `filter=`
(a GraphQL filter as JSON), `sort=-createdAt`, `columns=` or `cols=`. What the schema does not know is refused.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

import orjson
from graphql import Undefined
from graphql.utilities import coerce_input_value
from strawberry.types.arguments import convert_argument

from backend.api import made
from backend.api.inputs import order_names, plain
from backend.api.schema import schema
from backend.errors import BAD_REQUEST
from backend.kit.actor import Role
from backend.kit.registry import NUMBERS, REGISTRY, Field, Kind, Resource
from backend.kit.wire import wire_datetime
from backend.kit.worktime import ZONE

MOST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A list: filter and order in Python names, columns as fields."""

    filter: dict[str, Any] | None
    order: tuple[tuple[str, bool], ...]
    columns: tuple[Field, ...]


def asked(one: Resource, params: Mapping[str, str], role: Role) -> Asked:
    """What the address parameters `params` ask of `one`. Raises BAD_REQUEST."""
    given = filter_json(one, params)
    return Asked(coerced(one, given), _order(one, params.get("sort", "")), _columns(one, params, role))


def filter_json(one: Resource, params: Mapping[str, str]) -> dict[str, Any]:
    """The GraphQL filter that the parameters spell."""
    parts = [
        _nested(one, key[2:].split("."), value)
        for key, value in sorted(params.items())
        if key.startswith("f.") and value
    ]
    if params.get("q"):
        parts.append({"search": params["q"]})
    if params.get("bin") == "1":
        parts.append({"deleted": True})
    for key in ("where", "filter"):
        if params.get(key):
            parts.append(_json(params[key]))
    deleted = any(part.get("deleted") for part in parts)
    if len(parts) == 1:
        return parts[0]
    return {"and": parts, **({"deleted": True} if deleted else {})} if parts else {}


def coerced(one: Resource, given: dict[str, Any]) -> dict[str, Any] | None:
    """`given`, checked against the schema's filter type, in Python names. Raises BAD_REQUEST."""
    if not given:
        return None
    whole = schema()
    kind: Any = whole._schema.type_map[f"{one.name}Filter"]
    value = coerce_input_value(given, kind)
    if value is Undefined:
        raise BAD_REQUEST(reason=("筛选条件看不懂", "the filter does not fit the schema"))
    registry = whole.schema_converter.scalar_registry
    made_of = convert_argument(value, vars(made)[f"{one.name}Filter"], registry, whole.config)
    found: dict[str, Any] = plain(made_of)
    return found


def _json(text: str) -> dict[str, Any]:
    try:
        value = orjson.loads(text) if len(text) <= MOST_TEXT else None
    except orjson.JSONDecodeError:
        value = None
    if not isinstance(value, dict) or text.count("{") > 60:
        raise BAD_REQUEST(reason=("filter 要一个 JSON 对象", "filter must be a JSON object"))
    return value


def _nested(one: Resource, path: list[str], value: str) -> dict[str, Any]:
    field = next((field for field in one.fields if field.api == path[0]), None)
    if field is None:
        if path[0] in ("id", "createdAt", "updatedAt") and len(path) == 1:
            condition = {"eq": value} if path[0] == "id" else _days(value, _midnight, inclusive=False)
            return {path[0]: condition}
        raise BAD_REQUEST(reason=(f"没有字段 {path[0][:40]}", f"there is no field {path[0][:40]}"))
    if len(path) > 1 and field.target is not None:
        inner = _nested(REGISTRY.of(field.target), path[1:], value)
    else:
        inner = _condition(field, value)
    return {field.api: {"any": inner} if field.kind is Kind.MANY else inner}


def _condition(field: Field, value: str) -> dict[str, Any]:
    linked = field.kind in (Kind.REF, Kind.MANY)
    if value in ("null", "notnull"):
        empty = {"isNull": value == "null"}
        return {"id": empty} if linked else empty
    if linked:
        return {"id": {"in": [part for part in value.split(",") if part]}}
    match field.kind:
        case Kind.ENUM | Kind.ENUMS:
            return {"in": [part for part in value.split(",") if part]}
        case Kind.BOOL:
            return {"eq": value == "true"}
        case Kind.DATE:
            return _days(value, lambda day: day.isoformat(), inclusive=True)
        case Kind.DATETIME:
            return _days(value, _midnight, inclusive=False)
        case kind if kind in NUMBERS:
            return _range(field, value)
    return {"contains": value}


def _midnight(day: date) -> str:
    return wire_datetime(datetime(day.year, day.month, day.day, tzinfo=ZONE))


def _days(value: str, spell: Callable[[date], str], *, inclusive: bool) -> dict[str, Any]:
    low, several, high = value.partition("..")
    try:
        start, end = (date.fromisoformat(part) if part else None for part in (low, high if several else low))
    except ValueError as refused:
        raise BAD_REQUEST(
            reason=("日期写成 2026-11-01..2026-11-30", "write days as 2026-11-01..2026-11-30")
        ) from refused
    found = {"gte": spell(start)} if start else {}
    if end:
        found["lte" if inclusive else "lt"] = spell(end if inclusive else end + timedelta(days=1))
    return found


def _range(field: Field, value: str) -> dict[str, Any]:
    low, several, high = value.partition("..")
    found: dict[str, Any] = {}
    for key, part in (("gte", low), ("lte", high if several else low)):
        if part:
            try:
                number = float(part)
            except ValueError as refused:
                raise BAD_REQUEST(reason=("数字写成 1..9", "write numbers as 1..9")) from refused
            found[key] = part if field.kind is Kind.DECIMAL else int(number) if field.kind is Kind.INT else number
    return found


def _order(one: Resource, sort: str) -> tuple[tuple[str, bool], ...]:
    known = {_api(one, name): name for name in order_names(one)}
    terms = [term for term in sort.split(",") if term]
    if any(term.removeprefix("-") not in known for term in terms):
        raise BAD_REQUEST(reason=("不能按这一列排序", "rows cannot be put in order by this column"))
    return tuple((known[term.removeprefix("-")], term.startswith("-")) for term in terms)


def _api(one: Resource, name: str) -> str:
    return (
        one.by_name[name].api if name in one.by_name else {"created_at": "createdAt", "updated_at": "updatedAt"}[name]
    )


def _columns(one: Resource, params: Mapping[str, str], role: Role) -> tuple[Field, ...]:
    """The columns asked for, or those of the list; without what the role does not read."""
    known = {field.api: field for field in one.fields}
    names = [name for name in (params.get("columns") or params.get("cols") or "").split(",") if name]
    if any(name not in known for name in names):
        raise BAD_REQUEST(reason=("没有这一列", "there is no such column"))
    chosen = [known[name] for name in names] or [one.by_name[name] for name in one.admin.list if name in one.by_name]
    return tuple(field for field in dict.fromkeys(chosen) if field.readable(role))
