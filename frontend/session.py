"""What the shell shows about the reader: name, role, areas, navigation. Values only; `frontend.state` fetches them."""

import dataclasses as dc
from typing import Any

from frontend.i18n import pick, text
from frontend.metadata import Entity, Metadata
from frontend.texts import GROUPS, ROLES

VIEWER = """query Viewer {
  viewer {
    id name username role locale
    roles { id role area }
    streets { id name } communities { id name } grids { id name }
    canRead canWrite canCreate
  }
}"""


@dc.dataclass
class RoleChoice:
    """A role that the reader may act in."""

    id: str = ""
    label: str = ""
    current: bool = False


@dc.dataclass
class AreaChoice:
    """An area that the reader may look at; `level` is STREET, COMMUNITY or GRID."""

    id: str = ""
    name: str = ""
    level: str = ""


@dc.dataclass
class Me:
    """The reader as the shell shows them. `id` is empty for a visitor."""

    id: str = ""
    name: str = ""
    initial: str = ""
    role: str = ""
    role_label: str = ""
    area: str = ""
    roles: list[RoleChoice] = dc.field(default_factory=list)
    areas: list[AreaChoice] = dc.field(default_factory=list)


@dc.dataclass
class NavItem:
    """A line of the navigation under a group."""

    label: str = ""
    href: str = ""
    current: bool = False


@dc.dataclass
class NavGroup:
    """A group of the navigation; `open` when the current page is in it."""

    label: str = ""
    icon: str = ""
    href: str = ""
    current: bool = False
    open: bool = False
    lines: list[NavItem] = dc.field(default_factory=list)


BESPOKE = (("文体活动", "nav.calendar", "/calendar", "CulturalEvent"), ("就业", "nav.board", "/board", "JobPosting"))


def role_label(role: str, lang: str) -> str:
    """The name of a role in `lang`."""
    zh, en = ROLES.get(role, (role, role))
    return pick(lang, zh, en)


def me(viewer: dict[str, Any], lang: str) -> Me:
    """The reader from the `viewer` answer."""
    areas = [
        AreaChoice(a["id"], a["name"], level)
        for key, level in (("streets", "STREET"), ("communities", "COMMUNITY"), ("grids", "GRID"))
        for a in viewer.get(key) or ()
    ]
    street = next((a.name for a in areas if a.level == "STREET"), "")
    communities = [a.name for a in areas if a.level == "COMMUNITY"]
    names = [n for n in (street, communities[0] if len(communities) == 1 else "") if n]
    roles = [
        RoleChoice(
            str(r.get("id") or ""),
            " · ".join(x for x in (role_label(r.get("role") or "", lang), _area_name(r)) if x),
            bool(r.get("current")),
        )
        for r in viewer.get("roles") or ()
    ]
    return Me(
        id=viewer["id"],
        name=viewer["name"],
        initial=(viewer["name"] or "?")[:1],
        role=viewer["role"],
        role_label=role_label(viewer["role"], lang),
        area=" · ".join(names) or text(lang, "top.area.all"),
        roles=roles,
        areas=areas,
    )


def navigation(meta: Metadata, can_read: list[str], path: str, lang: str) -> list[NavGroup]:
    """The groups with at least one page that the reader may open; `path` marks where they are."""
    here = "/" + path.strip("/").split("/")[0]
    groups: dict[str, list[NavItem]] = {name: [] for name in GROUPS}
    icons: dict[str, str] = {}
    for group, key, href, needs in BESPOKE:
        if needs in can_read and meta.by_name(needs):
            groups[group].append(NavItem(text(lang, key), href, href == here))
    for entity in sorted(meta.entities, key=meta.depth):
        if entity.name in can_read:
            icons.setdefault(entity.group, entity.icon)
            groups.setdefault(entity.group, []).append(_item(entity, here, lang))
    overview = NavGroup(text(lang, "nav.overview"), "map", "/", here == "/", False, [])
    return [overview, *(_group(g, i, icons.get(g, "circle"), lang) for g, i in groups.items() if i)]


def _item(entity: Entity, here: str, lang: str) -> NavItem:
    return NavItem(entity.heading(lang), f"/{entity.slug}", here == f"/{entity.slug}")


def _group(name: str, lines: list[NavItem], icon: str, lang: str) -> NavGroup:
    english, own_icon = GROUPS.get(name, (name, icon))
    is_open = any(e.current for e in lines)
    return NavGroup(pick(lang, name, english), own_icon, lines[0].href, False, is_open, lines)


def _area_name(role: dict[str, Any]) -> str:
    area = role.get("area")
    return str(area.get("name") or "") if isinstance(area, dict) else str(area or "")
