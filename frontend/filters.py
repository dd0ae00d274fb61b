"""Filters between address, GraphQL and words.

The address has `f.status=A,B`, `f.grid=<id>`, `f.registeredAt=2026-11-01..2026-11-30`, `f.wage=3000..`, `f.name=dh`,
`f.open=true`, `f.x=null` or `notnull`; dots go over links (`f.household.grid=<id>`). What this grammar cannot say
travels as `where=<json>`. Dates are days in Asia/Shanghai, both ends included.
"""

import json
from datetime import date, datetime, timedelta
from typing import Any

from frontend.metadata import Column, Entity, Metadata, metadata
from frontend.values import LOCAL, instant, wire

NUMBERS = ("int", "float", "decimal")


def column_at(entity: Entity, path: str, meta: Metadata) -> Column | None:
    """The column at a dotted path of links, when the schema filters by it."""
    head, _, rest = path.partition(".")
    column = entity.column(head)
    if column is None or not column.filter:
        return None
    if not rest:
        return column
    target = meta.by_name(column.target)
    return column_at(target, rest, meta) if target else None


def filter_of(entity: Entity, params: dict[str, str], meta: Metadata | None = None) -> dict[str, Any]:
    """The GraphQL filter that an address asks for; parts that the schema does not know are left out."""
    out: dict[str, Any] = {}
    meta = meta or metadata()
    for key in sorted(k for k in params if k.startswith("f.")):
        column = column_at(entity, key[2:], meta)
        condition = _condition(column, params[key]) if column else None
        if condition is not None:
            _merge(out, _nest(entity, key[2:].split("."), condition, meta))
    if params.get("q"):
        out["search"] = params["q"]
    if params.get("bin") == "1":
        out["deleted"] = True
    where = _where(params.get("where", ""))
    return {"and": [out, where]} if where and out else where or out


def _where(given: str) -> dict[str, Any]:
    try:
        value = json.loads(given) if given else {}
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _nest(entity: Entity, path: list[str], condition: dict[str, Any], meta: Metadata) -> dict[str, Any]:
    column = entity.column(path[0])
    inner = condition
    if column and len(path) > 1:
        target = meta.by_name(column.target)
        inner = _nest(target, path[1:], condition, meta) if target else {}
    if column and column.kind == "many" and "isNull" not in inner:
        inner = {"any": inner}
    return {path[0]: inner}


def _merge(into: dict[str, Any], more: dict[str, Any]) -> None:
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        else:
            into[key] = value


def _condition(column: Column, given: str) -> dict[str, Any] | None:
    """The comparison of one column, None when `given` says nothing."""
    if given in ("null", "notnull"):
        if column.kind in ("ref", "many"):
            return {"id": {"isNull": given == "null"}}
        return {"isNull": given == "null"}
    if column.kind in ("enum", "enums"):
        known = [v for v in given.split(",") if any(c.value == v for c in column.choices)]
        return {"in": known} if known else None
    if column.kind in ("ref", "many"):
        ids = [v for v in given.split(",") if v]
        return ({"id": {"eq": ids[0]}} if len(ids) == 1 else {"id": {"in": ids}}) if ids else None
    if column.kind == "bool":
        return {"eq": given == "true"}
    if column.kind == "date":
        return _days(given, lambda d: d.isoformat(), inclusive=True)
    if column.kind == "datetime":
        return _days(given, _midnight, inclusive=False)
    if column.kind in NUMBERS:
        return _numbers(column, given)
    return {"eq": given} if column.kind == "id" else {"contains": given}


def _midnight(day: date) -> str:
    return wire(datetime(day.year, day.month, day.day, tzinfo=LOCAL))


def _day(given: str) -> date | None:
    try:
        return date.fromisoformat(given)
    except ValueError:
        return None


def _days(given: str, spell: Any, *, inclusive: bool) -> dict[str, Any] | None:
    low, found, high = given.partition("..")
    start, end = _day(low), _day(high if found else low)
    out = {"gte": spell(start)} if start else {}
    if end and inclusive:
        out["lte"] = spell(end)
    elif end:
        out["lt"] = spell(end + timedelta(days=1))
    return out or None


def _numbers(column: Column, given: str) -> dict[str, Any] | None:
    low, found, high = given.partition("..")
    out: dict[str, Any] = {}
    for key, part in (("gte", low), ("lte", high if found else low)):
        try:
            value = float(part)
        except ValueError:
            continue
        out[key] = part if column.kind == "decimal" else int(value) if column.kind == "int" else value
    return out or None


def href_params(entity: Entity, given: dict[str, Any], meta: Metadata | None = None) -> dict[str, str]:
    """Address parameters that mean the GraphQL filter `given`; the part that has no short form goes into `where`."""
    out: dict[str, str] = {}
    rest: dict[str, Any] = {}
    meta = meta or metadata()
    for part in _parts(given):
        for key, value in part.items():
            short = _short(entity, key, value, meta)
            if short and not set(short) & set(out):
                out.update(short)
            else:
                rest[key] = value if key not in rest else {"and": [rest[key], value]}
    if rest:
        out["where"] = json.dumps(rest, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return out


def _parts(given: dict[str, Any]) -> list[dict[str, Any]]:
    """A filter and its `and` branches, flat, when no key appears twice; else the filter as it is."""
    flat: list[dict[str, Any]] = [{k: v for k, v in given.items() if k != "and" and v is not None}]
    for branch in given.get("and") or ():
        flat.extend(_parts(branch))
    keys = [k for part in flat for k in part]
    return flat if len(keys) == len(set(keys)) else [given]


def _short(entity: Entity, key: str, value: Any, meta: Metadata) -> dict[str, str] | None:
    """`{"f.key": text}` for one condition, None when the grammar has no word for it."""
    if key == "search":
        return {"q": str(value)}
    if key == "deleted":
        return {"bin": "1"} if value else {}
    link = entity.column(key.removesuffix("Id")) if key.endswith("Id") else None
    if link and link.kind == "ref" and not entity.column(key):
        ids = _ids(value)
        return {f"f.{link.name}": ids} if ids else None
    column = entity.column(key)
    if not column or not isinstance(value, dict) or not column.filter:
        return None
    if column.kind in ("ref", "many"):
        return _short_link(column, value, meta)
    spelled = _spell(column, value)
    return {f"f.{key}": spelled} if spelled else None


def _short_link(column: Column, value: dict[str, Any], meta: Metadata) -> dict[str, str] | None:
    inner = value.get("any") if column.kind == "many" else value
    target = meta.by_name(column.target)
    if not isinstance(inner, dict) or len(inner) != 1 or not target:
        return None
    key, condition = next(iter(inner.items()))
    if key == "id":
        ids = _ids(condition)
        return {f"f.{column.name}": ids} if ids else None
    deeper = _short(target, key, condition, meta)
    if not deeper or not all(k.startswith("f.") for k in deeper):
        return None
    return {f"f.{column.name}.{k[2:]}": v for k, v in deeper.items()}


def _ids(value: Any) -> str:
    if not isinstance(value, dict) or len(value) != 1:
        return ""
    if value.get("isNull") is not None:
        return "null" if value["isNull"] else "notnull"
    return ",".join([value["eq"]] if "eq" in value else value.get("in") or [])


def _spell(column: Column, value: dict[str, Any]) -> str:
    """The text of a comparison, empty when there is none."""
    keys = set(value)
    if keys == {"isNull"}:
        return "null" if value["isNull"] else "notnull"
    if column.kind in ("enum", "enums") and keys <= {"eq", "in"}:
        return ",".join([value["eq"]] if "eq" in value else value["in"])
    if column.kind == "enum" and keys in ({"notIn"}, {"ne"}):
        out = value.get("notIn") or [value.get("ne")]
        return ",".join(c.value for c in column.choices if c.value not in out)
    if column.kind == "bool" and keys == {"eq"}:
        return "true" if value["eq"] else "false"
    if column.kind in NUMBERS and keys <= {"gte", "lte"}:
        return f"{value.get('gte', '')}..{value.get('lte', '')}"
    if column.kind == "date" and keys <= {"gte", "lte"}:
        return f"{value.get('gte', '')}..{value.get('lte', '')}"
    if column.kind == "datetime" and keys <= {"gte", "lt"}:
        return _spell_days(value)
    return str(value["contains"]) if keys == {"contains"} and column.kind == "text" else ""


def _spell_days(value: dict[str, Any]) -> str:
    ends = []
    for key, shift in (("gte", 0), ("lt", -1)):
        if key not in value:
            ends.append("")
            continue
        moment = instant(value[key])
        if (moment.hour, moment.minute, moment.second) != (0, 0, 0):
            return ""
        ends.append((moment.date() + timedelta(days=shift)).isoformat())
    return "..".join(ends)
