"""Histories, spelled: the newest entries of a row's ledger, with the titles of linked rows that the reader may see."""

from backend.compiler import ir
from backend.compiler.rows import both, seen
from backend.compiler.sql import Pieces, Sql, expression, literal, record
from backend.compiler.wires import value
from backend.kit.params import Params, Who
from backend.kit.registry import REGISTRY
from backend.kit.wire import TEXT_OF


def history(what: ir.History, here: str, who: Who, params: Params) -> str:
    """The entries of the row with the id `here`, as the text of a JSON list."""
    alias = params.alias()
    made = record((key, _entry(item, alias, what, who, params)) for key, item in what.select.items)
    row = expression(made)
    return (
        f"(SELECT concat('[', string_agg(j, ','), ']') FROM (SELECT {row} AS j FROM ledger_entry {alias} "
        f"WHERE {alias}.resource = {literal(what.one)} AND {alias}.row_id = {here} "
        f"ORDER BY {alias}.id DESC LIMIT {what.first}) {alias}h)"
    )


def _entry(item: object, alias: str, what: ir.History, who: Who, params: Params) -> Pieces:
    match item:
        case ir.Literal(json):
            return [json]
        case ir.Column(column, kind, nullable):
            return value(f"{alias}.{column}", kind, nullable)
        case ir.Note(shown):
            return value(f"{alias}.note", "TEXT", True) if shown else ["null"]
        case ir.Changes():
            return [Sql(_changes(alias, what, who, params))]
        case _:
            raise AssertionError(f"{type(item).__name__} is nothing of a history")


def _changes(alias: str, what: ir.History, who: Who, params: Params) -> str:
    """The entry's fields without hidden ones; ids of links with titles, null where the row may not be seen."""
    hidden = "".join(f" - {literal(name)}" for name in what.hidden)
    each = f"{alias}e"
    shown = f"{each}.value::text"
    cases = [f"WHEN {literal(name)} THEN {_sides(f'{each}.value', visit, who, params)}" for name, visit in what.titles]
    if cases:
        shown = f"CASE {each}.key {' '.join(cases)} ELSE {shown} END"
    return (
        f"(SELECT concat('{{', string_agg(concat(to_json({each}.key), ':', {shown}), ','), '}}') "
        f"FROM jsonb_each({alias}.changes{hidden}) {each})"
    )


def _sides(held: str, visit: ir.Read, who: Who, params: Params) -> str:
    """[before, after] of a link: ids, or lists of ids, each as {id, title}; null where there was none."""
    side, item = params.alias(), params.alias()
    title = _title(f"{item}.value", visit, who, params)
    listed = (
        f"(SELECT concat(CASE WHEN jsonb_typeof({side}.value) = 'array' THEN '[' END, string_agg({title}, ',' "
        f"ORDER BY {item}.at), CASE WHEN jsonb_typeof({side}.value) = 'array' THEN ']' END) FROM jsonb_array_elements("
        f"CASE jsonb_typeof({side}.value) WHEN 'array' THEN {side}.value ELSE jsonb_build_array({side}.value) END) "
        f"WITH ORDINALITY {item}(value, at))"
    )
    told = f"CASE jsonb_typeof({side}.value) WHEN 'null' THEN 'null' ELSE {listed} END"
    return (
        f"(SELECT concat('[', string_agg({told}, ',' ORDER BY {side}.at), ']') "
        f"FROM jsonb_array_elements({held}) WITH ORDINALITY {side}(value, at))"
    )


def _title(held: str, visit: ir.Read, who: Who, params: Params) -> str:
    one, there = REGISTRY[visit.one], params.alias()
    title = one.by_name[one.admin.title]
    said = TEXT_OF[str(title.kind)](f"{there}.{title.column}")
    fits = both(f"{there}.id = ({held}#>>'{{}}')::uuid", seen(visit, there, who, params))
    found = f"(SELECT {said} FROM {one.table} {there} WHERE {fits})"
    return f"concat('{{\"id\":', {held}, ',\"title\":', coalesce({found}, 'null'), '}}')"
