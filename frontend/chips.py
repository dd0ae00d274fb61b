"""Filter chips: the conditions of an address in words, each with the address without it."""

import dataclasses as dc
from collections.abc import Awaitable, Callable
from typing import Any

from frontend.documents import names_document
from frontend.filters import column_at
from frontend.i18n import pick, text
from frontend.metadata import Column, Entity, Metadata

Ask = Callable[[str, dict[str, Any]], Awaitable[dict[str, Any]]]
Href = Callable[..., str]


@dc.dataclass
class Chip:
    """One condition: `name` is its address parameter, `drop` the list without it."""

    name: str = ""
    label: str = ""
    value: str = ""
    drop: str = ""


async def chips(entity: Entity, params: dict[str, str], meta: Metadata, ask: Ask, lang: str, href: Href) -> list[Chip]:
    """The conditions of `params` in words."""
    out = []
    for key in sorted(k for k in params if k.startswith("f.")):
        column = column_at(entity, key[2:], meta)
        if column:
            words = await _words(column, params[key], meta, ask, lang)
            out.append(Chip(key[2:], path_label(entity, key[2:], meta, lang), words, href(**{key: ""})))
    if params.get("where"):
        words = text(lang, "filter.custom.value")
        out.append(Chip("", text(lang, "filter.custom"), words, href(where="")))
    return out


def path_label(entity: Entity, path: str, meta: Metadata, lang: str) -> str:
    """The labels along a dotted path."""
    head, _, rest = path.partition(".")
    column = entity.column(head)
    target = meta.by_name(column.target) if column and rest else None
    own = column.label(lang) if column else head
    return f"{own} · {path_label(target, rest, meta, lang)}" if target else own


async def _words(column: Column, given: str, meta: Metadata, ask: Ask, lang: str) -> str:
    if given in ("null", "notnull"):
        return text(lang, "filter.empty" if given == "null" else "filter.filled")
    if column.kind in ("enum", "enums"):
        return enum_words(column, given, lang)
    if column.kind in ("ref", "many"):
        return await names(column, given.split(","), meta, ask)
    if column.kind == "bool":
        return text(lang, "yes" if given == "true" else "no")
    low, found, high = given.partition("..")
    if found and low == high:
        return low
    return f"{low or '…'} – {high or '…'}" if found else given


def enum_words(column: Column, given: str, lang: str) -> str:
    """`办理中` for one value, `办理中 等 3 种` for several."""
    labels = [pick(lang, c.zh, c.en) for c in map(column.choice, given.split(","))]
    if len(labels) <= 2:
        return "、".join(labels) if lang == "zh" else ", ".join(labels)
    return text(lang, "filter.kinds", first=labels[0], n=len(labels))


async def names(column: Column, ids: list[str], meta: Metadata, ask: Ask) -> str:
    """Names of linked rows, as far as the reader may see them."""
    target = meta.by_name(column.target)
    if target is None:
        return ",".join(ids)
    nodes = (await ask(names_document(target), {"ids": ids}))["rows"]["nodes"]
    return "、".join(str(n.get(target.title) or "…") for n in nodes) or "…"
