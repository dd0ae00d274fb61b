"""Values on their way in: each field's text, number or geometry parsed by its own rules, every fault at once."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any
from uuid import UUID

from asyncpg import UniqueViolationError

from backend.api.reader import Reader, Row, connection
from backend.errors import INVALID, Pair
from backend.kit import codes, geo
from backend.kit.codes import Unfit
from backend.kit.model import Content, Record
from backend.kit.registry import REGISTRY, Field, Kind, Resource

PARSERS: dict[str, Callable[[str], str]] = {
    "phone": codes.phone,
    "id_number": codes.id_number,
    "credit_code": codes.credit_code,
    "area_code": codes.area_code,
    "street_code": codes.street_code,
    "grid_code": codes.grid_code,
}
"""What a field with this widget is parsed by."""

EMPTY: Pair = ("必填。", "Required.")
UNKNOWN: Pair = ("没有这一条，或不在您的范围内。", "There is no such row, or it is outside your area.")
ELSEWHERE: Pair = ("不在同一个社区。", "It belongs to another community.")
TAKEN: Pair = ("已经有一条相同的，请换一个。", "There is one with this value already; choose another.")
NOT_YOURS: Pair = ("您不能改这一项。", "You may not change this field.")


def refuse(faults: Mapping[str, Pair]) -> None:
    """Raise INVALID when there are `faults` (input field to text)."""
    if faults:
        raise INVALID(count=len(faults), fields=faults)


def parse(
    one: Resource, takes: Mapping[str, Field], given: Mapping[str, Any], reader: Reader
) -> tuple[dict[str, Any], dict[str, Pair]]:
    """`given` with every value parsed, and what is wrong with the others, by API name."""
    parsed: dict[str, Any] = {}
    faults: dict[str, Pair] = {}
    for name, field in takes.items():
        if name not in given:
            continue
        if not field.readable(reader.actor.role):
            faults[api_name(name)] = NOT_YOURS
            continue
        try:
            parsed[name] = value_of(one, field, given[name])
        except Unfit as refused:
            faults[api_name(name)] = refused.pair
    return parsed, faults


def api_name(name: str) -> str:
    """A Python input name as the API spells it."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def value_of(one: Resource, field: Field, value: Any) -> Any:
    """`value` in the one form in which `field` is stored. Raises Unfit. Links are looked up elsewhere."""
    if isinstance(value, str) and not value and field.kind is not Kind.ENUM:
        value = None
    if value is None:
        several = field.kind in (Kind.MANY, Kind.ENUMS)
        if field.required or not (field.nullable or several):
            raise Unfit(*EMPTY)
        return [] if several else None
    if field.kind is Kind.GEOJSON:
        return geo.geometry(value, *one.model._meta.fields_map[field.name].shapes)  # type: ignore[attr-defined]
    if field.kind is Kind.DECIMAL:
        _fits(one.model._meta.fields_map[field.name], value)
    if field.kind in (Kind.TEXT, Kind.SEALED):
        if field.widget in PARSERS:
            value = PARSERS[field.widget](value)
        if field.max_length and len(value) > field.max_length:
            raise Unfit(f"最多 {field.max_length} 个字。", f"At most {field.max_length} characters.")
    return value


def _fits(made: Any, value: Decimal) -> None:
    """Raise Unfit when `value` has more digits than the column holds."""
    whole = made.max_digits - made.decimal_places
    if value.adjusted() >= whole:
        raise Unfit(f"太大，整数部分最多 {whole} 位。", f"Too large: {whole} digits before the point at most.")
    if value != round(value, made.decimal_places):
        raise Unfit(f"小数最多 {made.decimal_places} 位。", f"At most {made.decimal_places} decimals.")


def taken(one: Resource, refused: Exception) -> Exception:
    """The INVALID for a unique column whose value is there already; `refused` itself for anything else."""
    cause = refused.args[0] if refused.args else None
    if not isinstance(cause, UniqueViolationError):
        return refused
    columns = re.findall(r"\w+", str(cause.detail or "").partition("=")[0].removeprefix("Key"))
    known = {field.column: field.api for field in one.fields if field.column}
    fields = {known[column]: TAKEN for column in columns if column in known}
    return INVALID(count=max(len(fields), 1), fields=fields)


async def check_links(
    takes: Mapping[str, Field], values: Mapping[str, Any], reader: Reader
) -> tuple[dict[str, list[Row]], dict[str, Pair]]:
    """The rows that `values` link to, by input name, and which of them are missing or out of scope, by API name.

    The rows stay locked against deletion to the end of the transaction.
    """
    found: dict[str, list[Row]] = {}
    faults: dict[str, Pair] = {}
    for name, value in values.items():
        field = takes[name]
        if field.target is None or value is None:
            continue
        ids: list[UUID] = value if isinstance(value, list) else [value]
        target = REGISTRY.of(field.target)
        await connection().execute_query(f"SELECT 1 FROM {target.table} WHERE id = ANY($1) FOR KEY SHARE", [ids])
        rows = await reader.by_ids(target, ids)
        if len(rows) < len(set(ids)):
            faults[api_name(name)] = UNKNOWN
        found[name] = list(rows.values())
    return found, faults


async def deleted_links(row: Record, one: Resource) -> dict[str, Pair]:
    """The links of `row` that lead to deleted rows, by API name."""
    faults: dict[str, Pair] = {}
    for field in one.fields:
        key = getattr(row, field.column, None) if field.kind is Kind.REF and field.column else None
        if key is not None:
            sql = f"SELECT 1 AS gone FROM {REGISTRY.of(field.target).table} WHERE id = $1 AND deleted_at IS NOT NULL"
            if await connection().execute_query_dict(sql, [key]):
                faults[f"{field.api}Id"] = UNKNOWN
    return faults


def same_community(community: Any, linked: Mapping[str, list[Row]], takes: Mapping[str, Field]) -> None:
    """Raise INVALID where a linked row belongs to another community than the row itself."""
    faults = {}
    for name, rows in linked.items():
        target = takes[name].target
        if target is not None and issubclass(target, Content):
            strangers = [row for row in rows if row.values.get("community") not in (None, community)]
            if strangers:
                faults[api_name(name)] = ELSEWHERE
    refuse(faults)
