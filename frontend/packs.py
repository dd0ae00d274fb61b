"""A community's way of working as its pages speak: local names laid over the schema's, the menu in its own order.

What a governance pack says comes with the reader's own session (`session.VIEWER`) whenever a page is opened, so a pack
that is loaded, or given to another community, shows with the next page; what follows from it is made once.
"""

import dataclasses as dc
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from frontend.metadata import Choice, Column, Entity, Metadata, metadata

Names = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Group:
    """A group of the menu: its own name, empty for the usual one, and which resources come first in it."""

    group: str
    zh: str = ""
    en: str = ""
    resources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Way:
    """What pages are made of for one community: names, and what the menu shows in which order."""

    meta: Metadata
    groups: tuple[Group, ...] = ()
    hidden: frozenset[str] = frozenset()


def spelled(pack: Mapping[str, Any] | None) -> str:
    """What a session keeps of the answer `pack { code names menu }`; empty for no pack."""
    if not pack:
        return ""
    kept = {"code": pack["code"], "names": pack["names"], "menu": pack["menu"]}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


@lru_cache(maxsize=64)
def way(kept: str) -> Way:
    """The way of working that `spelled` kept; the schema's own names and menu for an empty text."""
    if not kept:
        return Way(metadata())
    said = json.loads(kept)
    menu = said["menu"]
    return Way(
        renamed(metadata(), said["names"]),
        tuple(_group(part) for part in menu.get("groups") or ()),
        frozenset(menu.get("hidden") or ()),
    )


def _group(part: Mapping[str, Any]) -> Group:
    label = part.get("label") or {}
    return Group(part["group"], label.get("zh", ""), label.get("en", ""), tuple(part.get("resources") or ()))


def renamed(meta: Metadata, names: Mapping[str, Names]) -> Metadata:
    """`meta` with the names {resources, fields, words} of a pack; what it does not name keeps its label.

    A link that is called as what it leads to follows its new name.
    """
    resources, fields, words = (names.get(part) or {} for part in ("resources", "fields", "words"))
    entities = tuple(
        dc.replace(
            _called(entity, resources.get(entity.name)),
            columns=tuple(_column(meta, entity, column, resources, fields, words) for column in entity.columns),
        )
        for entity in meta.entities
    )
    return Metadata(entities, meta.measures)


def _called(entity: Entity, said: Mapping[str, str] | None) -> Entity:
    if not said:
        return entity
    return dc.replace(entity, zh=said["zh"], en=said["en"], many=said.get("many") or said["en"])


def _column(meta: Metadata, entity: Entity, column: Column, resources: Names, fields: Names, words: Names) -> Column:
    said = fields.get(f"{entity.name}.{column.name}") or _as_its_target(meta, column, resources)
    choices = tuple(_word(choice, words.get(f"{column.enum}.{choice.value}")) for choice in column.choices)
    if not said and choices == column.choices:
        return column
    zh, en = (said["zh"], said["en"]) if said else (column.zh, column.en)
    return dc.replace(column, zh=zh, en=en, choices=choices)


def _as_its_target(meta: Metadata, column: Column, resources: Names) -> Mapping[str, str] | None:
    said, target = resources.get(column.target), meta.by_name(column.target)
    if not said or not target or column.zh != target.zh:
        return None
    several = column.kind == "many" or column.en == target.many
    return {"zh": said["zh"], "en": said.get("many") or said["en"] if several else said["en"]}


def _word(choice: Choice, said: Mapping[str, str] | None) -> Choice:
    return dc.replace(choice, zh=said["zh"], en=said["en"]) if said else choice
