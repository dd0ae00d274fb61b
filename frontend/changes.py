"""The history of a row in words: who, when, did what, and each field from what to what."""

import dataclasses as dc
from typing import Any

from frontend.i18n import text
from frontend.metadata import Column, Entity, Metadata
from frontend.session import role_label
from frontend.texts import TEXTS
from frontend.values import cell, long_instant, spoken_instant


@dc.dataclass
class Line:
    """One field: label, before, after."""

    label: str = ""
    old: str = ""
    new: str = ""


@dc.dataclass
class Change:
    """One entry of the ledger."""

    id: str = ""
    who: str = ""
    role: str = ""
    verb: str = ""
    when: str = ""
    full: str = ""
    note: str = ""
    lines: list[Line] = dc.field(default_factory=list)


def history(entity: Entity, entries: list[dict[str, Any]], meta: Metadata, lang: str) -> list[Change]:
    """The ledger entries of a row, newest first as they came."""
    return [_change(entity, e, meta, lang) for e in entries]


def _change(entity: Entity, entry: dict[str, Any], meta: Metadata, lang: str) -> Change:
    return Change(
        str(entry["id"]),
        str(entry.get("actor") or ""),
        role_label(str(entry.get("role") or ""), lang),
        verb(entity, str(entry.get("action") or ""), lang),
        spoken_instant(entry["at"], lang),
        long_instant(entry["at"]),
        str(entry.get("note") or ""),
        _lines(entity, entry.get("fields") or {}, meta, lang, created=entry.get("action") == "CREATE"),
    )


def verb(entity: Entity, action: str, lang: str) -> str:
    """What was done, in words; a workflow move by its own name."""
    name = action.rsplit(".", 1)[-1].rsplit(":", 1)[-1]
    for move in entity.actions:
        if move.value.lower() == name.lower():
            return move.label(lang)
    key = f"history.{name.lower()}"
    return text(lang, key) if key in TEXTS else name


def _lines(entity: Entity, fields: dict[str, Any], meta: Metadata, lang: str, *, created: bool) -> list[Line]:
    """Each field with what it was and is; of a new row only what it is."""
    out = []
    for name, pair in fields.items():
        column = _column(entity, name)
        if column is None or not isinstance(pair, list) or len(pair) != 2:
            continue
        old, new = (_words(column, value, meta, lang) for value in pair)
        if old or new:
            empty = text(lang, "history.empty")
            out.append(Line(column.label(lang), old or ("" if created else empty), new or empty))
    return out


def _column(entity: Entity, name: str) -> Column | None:
    """The column of a ledger field, which may be spelled in snake case or end in `_id`."""
    head, *rest = name.split("_")
    camel = head + "".join(part.capitalize() for part in rest)
    for candidate in (name, camel, camel.removesuffix("Id"), name.removesuffix("Id")):
        if found := entity.column(candidate):
            return found
    return None


def _words(column: Column, value: Any, meta: Metadata, lang: str) -> str:
    if value in (None, "", []):
        return ""
    if column.kind in ("ref", "many"):
        return _names(value)
    try:
        return cell(column, value, meta, lang, long=True).t
    except (ValueError, AttributeError, TypeError):
        return str(value)


def _names(value: Any) -> str:
    """Linked rows: by title as far as the reader may see them, else by the end of their id."""
    if isinstance(value, dict):
        return str(value.get("title") or "…" + str(value.get("id") or "")[-6:])
    if isinstance(value, list):
        return "、".join(_names(v) for v in value)
    return "…" + str(value)[-6:]
