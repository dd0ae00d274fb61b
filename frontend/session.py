"""What the shell shows about the reader: name, role, areas, navigation. Values only; `frontend.state` fetches them."""

import dataclasses as dc
import re
from typing import Any

from frontend.i18n import pick, text
from frontend.metadata import Entity
from frontend.packs import Group, Way
from frontend.texts import GROUPS, ROLES

VIEWER = """query Viewer($community: ID) {
  viewer {
    id name username role locale
    roles { id role area }
    streets { id name } communities { id name } grids { id name }
    canRead canWrite canCreate
  }
  pack(community: $community) { code names menu }
}"""
"""Who reads, and the way of working of the community in view; without one, of the first that the reader has."""


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
    """A line of the navigation under a group; `count` is how many rows it leads to, once that is known."""

    label: str = ""
    href: str = ""
    current: bool = False
    count: str = ""


@dc.dataclass
class NavGroup:
    """A group of the navigation; `open` when the current page is in it."""

    label: str = ""
    icon: str = ""
    href: str = ""
    current: bool = False
    open: bool = False
    lines: list[NavItem] = dc.field(default_factory=list)


Pages = tuple[tuple[str, str, str, str], ...]
BESPOKE: Pages = (
    ("文体活动", "nav.calendar", "/calendar", "CulturalEvent"),
    ("就业", "nav.board", "/board", "JobPosting"),
)
CLOSING: Pages = (("议事", "nav.pack", "/pack", "GovernancePack"),)
"""Pages written by hand, which begin and which close a group: group, text, address, and the type that one must read."""


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


def only_community(viewer: dict[str, Any]) -> str:
    """The id of the one community that the reader has; empty for none and for several."""
    found: list[dict[str, Any]] = viewer.get("communities") or []
    return str(found[0]["id"]) if len(found) == 1 else ""


def may_view(viewer: dict[str, Any], community: str) -> bool:
    """Whether the pages may speak as `community` does: one of the reader's own, or any for a reader who has none."""
    found = viewer.get("communities") or ()
    return not found or any(str(area["id"]) == community for area in found)


def is_id(text: str) -> bool:
    """Whether `text` is an id as the API spells it."""
    return bool(re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text))


def navigation(way: Way, can_read: list[str], path: str, lang: str) -> list[NavGroup]:
    """The groups with at least one page that the reader may open, in the community's own order; `path` marks where
    they are.
    """
    here = "/" + path.strip("/").split("/")[0]
    shown = {e.name: e for e in sorted(way.meta.entities, key=way.meta.depth) if _is_shown(e.name, way, can_read)}
    placed = {name: part.group for part in way.groups for name in part.resources}
    own = {part.group: part for part in way.groups}
    groups = []
    for name in dict.fromkeys([*own, *GROUPS, *(e.group for e in shown.values())]):
        first = [shown[one] for one in own[name].resources if one in shown] if name in own else []
        rest = [e for e in shown.values() if e.group == name and e.name not in placed]
        begin, close = (
            [NavItem(text(lang, key), href, href == here) for key, href in _bespoke(pages, name, way, can_read)]
            for pages in (BESPOKE, CLOSING)
        )
        if lines := [*begin, *(_item(e, here, lang) for e in (*first, *rest)), *close]:
            icon = next((e.icon for e in (*first, *rest)), "circle")
            groups.append(_group(name, own.get(name), lines, icon, lang))
    return [NavGroup(text(lang, "nav.overview"), "map", "/", here == "/", False, []), *groups]


def counted(groups: list[NavGroup], counts: dict[str, str]) -> list[NavGroup]:
    """`groups` with the counts by address beside the lines of the open one."""
    return [
        dc.replace(group, lines=[dc.replace(line, count=counts.get(line.href, "")) for line in group.lines])
        if group.open
        else group
        for group in groups
    ]


def _is_shown(name: str, way: Way, can_read: list[str]) -> bool:
    return name in can_read and name not in way.hidden


def _bespoke(pages: Pages, group: str, way: Way, can_read: list[str]) -> list[tuple[str, str]]:
    """(text, address) of those `pages` that stand in a group."""
    return [(key, href) for own, key, href, needs in pages if own == group and _is_shown(needs, way, can_read)]


def _item(entity: Entity, here: str, lang: str) -> NavItem:
    return NavItem(entity.heading(lang), f"/{entity.slug}", here == f"/{entity.slug}")


def _group(name: str, own: Group | None, lines: list[NavItem], icon: str, lang: str) -> NavGroup:
    english, own_icon = GROUPS.get(name, (name, icon))
    label = pick(lang, (own and own.zh) or name, (own and own.en) or english)
    is_open = any(e.current for e in lines)
    return NavGroup(label, own_icon, lines[0].href, False, is_open, lines)


def _area_name(role: dict[str, Any]) -> str:
    area = role.get("area")
    return str(area.get("name") or "") if isinstance(area, dict) else str(area or "")
