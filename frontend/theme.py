"""The look as values: ramps for maps and charts, icons by name, what goes into the head of every page.

Colours of components live in `assets/linli.css` as custom properties; use its classes (`card pad`, `btn p`, `chip blu`,
`ph`, `kpis`, `tb`, `fc`, `seg`, `inp` ...). Python needs only what JavaScript libraries must be told.
"""

from typing import Any

import reflex as rx
from reflex_components_core.react_router.dom import ReactRouterLink  # type: ignore[import-untyped]

RAMP = {
    "light": ("#e2f1ee", "#bbdfd8", "#8cc7be", "#57a79d", "#2a8078", "#0b504b"),
    "dark": ("#16302e", "#1b4541", "#225e58", "#2f8077", "#4a9e93", "#86d6c8"),
}
CHANGE = ("#8c510a", "#d8b365", "#f6e8c3", "#f5f5f5", "#c7eae5", "#5ab4ac", "#01665e")

# fmt: off
ICONS = (
    "a-large-small",
    "activity", "alarm-clock", "arrow-down", "arrow-left", "arrow-right", "arrow-up", "award", "baby", "badge-check",
    "bell", "bike", "book-open", "briefcase", "building", "building-2", "bus", "calendar", "calendar-check",
    "calendar-days", "camera", "chart-column", "check", "check-check", "chevron-down", "chevron-left",
    "chevron-right", "circle", "circle-alert", "circle-check", "circle-help", "circle-user", "circle-x",
    "clipboard-check", "clipboard-list", "clock", "columns-3", "contact", "copy", "database", "dog", "door-closed",
    "door-open", "download", "drama", "ellipsis", "external-link", "eye", "factory", "file-check", "file-text",
    "filter", "flag", "folder", "footprints", "gavel", "gift", "graduation-cap", "grid-3x3", "hammer", "hand-heart",
    "handshake", "hash", "heart", "heart-handshake", "history", "house", "id-card", "image", "inbox", "info", "key",
    "key-round", "landmark", "languages", "layers", "layout-dashboard", "layout-grid", "link", "list", "list-checks",
    "lock", "log-in", "log-out", "mail", "map", "map-pin", "map-pinned", "megaphone", "menu", "message-circle",
    "message-square", "message-square-warning", "messages-square", "mic", "moon", "music", "network", "notebook-pen",
    "package", "party-popper", "pencil", "phone", "plug", "plus", "presentation", "printer", "qr-code", "refresh-cw",
    "rotate-ccw", "save", "scale", "search", "send", "settings", "shapes", "shield", "shield-check",
    "shopping-basket", "siren", "sliders-horizontal", "sparkles", "square-pen", "star", "store", "sun", "tag",
    "tags", "ticket", "timer", "trash-2", "triangle-alert", "trophy", "type", "undo-2", "upload", "user", "user-check",
    "user-cog", "user-plus", "users", "users-round", "vote", "wallet", "warehouse", "wifi-off", "wrench", "x", "zap",
)
# fmt: on

HEAD = (
    rx.el.link(rel="stylesheet", href="/linli.css"),
    rx.el.link(rel="icon", href="/favicon.svg", type="image/svg+xml"),
    rx.el.meta(name="viewport", content="width=device-width, initial-scale=1"),
    rx.el.meta(name="color-scheme", content="light dark"),
    rx.el.script(src="/linli.js"),
)


def link(*content: Any, href: Any, **props: Any) -> rx.Component:
    """A link inside the app, followed without loading the page anew; a plain `<a>` without Radix's own look."""
    return ReactRouterLink.create(*content, to=href, **props)


def icon(name: str, size: int = 16, **props: Any) -> rx.Component:
    """A line icon whose name is known when the page is compiled; hidden from screen readers."""
    if name not in ICONS:
        raise KeyError(f"Icon {name!r} is not in frontend/theme.py ICONS: add its lucide name there.")
    return rx.icon(name, size=size, stroke_width=1.75, custom_attrs={"aria-hidden": "true"}, **props)


def icon_of(name: Any, size: int = 16) -> rx.Component:
    """A line icon whose name comes from state: one of ICONS, which are all compiled in."""
    cases = [(each, icon(each, size)) for each in ICONS]
    return rx.match(name, *cases, icon("circle", size))


def pie(glyph: Any) -> rx.Component:
    """The status glyph: a filled share of a circle (`0`..`87`), `done` or `left`; `dot`, `bolt` and `talk` for
    ways of handling; nothing for an empty glyph."""
    marks = [("dot", _dot()), ("bolt", icon("zap", 12)), ("talk", icon("messages-square", 12))]
    shares = [(share, _share(share)) for share in ("0", "15", "25", "35", "50", "75", "87")]
    return rx.match(glyph, *shares, *marks, ("done", _done()), ("left", _left()), rx.fragment())


def _svg(*children: rx.Component) -> rx.Component:
    return rx.el.svg(
        *children, view_box="0 0 12 12", width="12", height="12", fill="none", custom_attrs={"aria-hidden": "true"}
    )


def _share(share: str) -> rx.Component:
    ring = rx.el.circle(cx="6", cy="6", r="5.1", stroke="currentColor", stroke_width="1.6")
    length = round(int(share) / 100 * 2 * 3.14159 * 1.5, 2)
    wedge = rx.el.circle(
        cx="6",
        cy="6",
        r="1.5",
        stroke="currentColor",
        stroke_width="3",
        custom_attrs={"strokeDasharray": f"{length} 20", "transform": "rotate(-90 6 6)"},
    )
    return _svg(ring, wedge) if share != "0" else _svg(ring)


def _dot() -> rx.Component:
    return _svg(rx.el.circle(cx="6", cy="6", r="2", stroke="currentColor", stroke_width="1.6"))


def _done() -> rx.Component:
    disc = rx.el.circle(cx="6", cy="6", r="6", fill="currentColor")
    tick = rx.el.path(d="M3.4 6.2l1.8 1.8 3.4-3.7", custom_attrs={"className": "tick"})
    return _svg(disc, tick)


def _left() -> rx.Component:
    ring = rx.el.circle(cx="6", cy="6", r="5.1", stroke="currentColor", stroke_width="1.6")
    slash = rx.el.path(d="M2.6 9.4l6.8-6.8", stroke="currentColor", stroke_width="1.6")
    return _svg(ring, slash)
