"""Four depths of override, each a function replacing a function: hint, widget, part, page.

* hint: a directive in the declaration (`widget("due")`, `unit("m2")`, `Admin(view="board")`); nothing to write here.
* widget: an entry in `widgets.READ` and, for forms, in `fields_view.WRITE`.
* part: an entry in `PARTS`; the entity names it in `@admin(parts: ["side:case_timeline"])` or `ASSIGNED` gives it one.
* page: a bespoke page in `routes.PAGES`, whose static route wins over the generated one.

A name that nothing answers to stops the start-up and says what would.
"""

from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import reflex as rx

from frontend.metadata import Entity, Metadata, MetadataError
from frontend.pages import case
from frontend.theme import ICONS
from frontend.widgets import READ

SLOTS = ("main", "side")
VIEWS = ("table", "map", "board", "calendar", "tree")


@dataclass(frozen=True)
class Part:
    """A replacement for one slot of the detail page.

    `document` asks for what it shows (variable id), `shape(data, lang)` makes lines of texts of the answer, `build`
    takes the Var of those lines; `tells` names the to-many columns whose rows it shows already.
    """

    slot: str
    build: Callable[[Any], rx.Component]
    document: str
    shape: Callable[[dict[str, Any], str], list[dict[str, str]]]
    tells: tuple[str, ...] = ()


PARTS: dict[str, Part] = {"case_timeline": Part("main", case.detail_main, case.DOCUMENT, case.shape, ("entries",))}
ASSIGNED: dict[tuple[str, str], str] = {("Case", "main"): "case_timeline"}


def part_of(entity: Entity, slot: str) -> str:
    """The name of the part that an entity has in a slot, empty for the generated one."""
    return entity.part(slot) or ASSIGNED.get((entity.name, slot), "")


def parts_of(entity: Entity) -> list[tuple[str, Part]]:
    """The parts that replace slots of an entity's detail page, with their names."""
    names = [name for slot in SLOTS if (name := part_of(entity, slot))]
    return [(name, PARTS[name]) for name in names if name in PARTS]


def check(meta: Metadata) -> None:
    """Refuse names that nothing answers to. Raises MetadataError with a hint for each."""
    complaints = [line for entity in meta.entities for line in _complaints(entity)]
    for (entity_name, slot), name in ASSIGNED.items():
        if meta.by_name(entity_name) is None:
            complaints.append(f"frontend/overrides.py ASSIGNED names the entity {entity_name!r}, which the SDL lacks.")
        if name not in PARTS or slot not in SLOTS:
            complaints.append(f"frontend/overrides.py ASSIGNED gives {entity_name} the unknown part {slot}:{name}.")
    if complaints:
        raise MetadataError(complaints)


def _complaints(entity: Entity) -> list[str]:
    out = []
    if entity.icon not in ICONS:
        out.append(_unknown(entity.name, "icon", entity.icon, ICONS, "frontend/theme.py ICONS"))
    if entity.view not in VIEWS:
        out.append(_unknown(entity.name, "view", entity.view, VIEWS, "frontend/overrides.py VIEWS"))
    for column in entity.columns:
        if column.widget not in READ:
            place = f"{entity.name}.{column.name}"
            out.append(_unknown(place, "widget", column.widget, tuple(READ), "frontend/widgets.py READ"))
    for slot, name in entity.parts:
        if slot not in SLOTS:
            out.append(_unknown(entity.name, "slot", slot, SLOTS, "frontend/overrides.py SLOTS"))
        if name not in PARTS:
            out.append(_unknown(entity.name, "part", name, tuple(PARTS), "frontend/overrides.py PARTS"))
    return out


def _unknown(place: str, what: str, name: str, known: tuple[str, ...], where: str) -> str:
    near = get_close_matches(name, known, n=1)
    hint = f" Did you mean {near[0]!r}?" if near else ""
    return f"{place}: unknown {what} {name!r}.{hint} Known ones are in {where}; add it there and build."
