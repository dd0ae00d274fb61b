"""The shell round every page: navigation, top bar, toast; drawer and bottom bar on a phone.

    def page() -> rx.Component:
        return shell(page_head("标题" or Var, "一行说明", action...), body...)

`shell(*content)` puts content into `.main` (20 px edge, scrolls by itself). `page_head(title, note, *actions)` is the
64 px head; give at most one `btn("...", primary=True)`, last.
"""

from typing import Any

import reflex as rx

from frontend.i18n import tr
from frontend.palette import palette
from frontend.session import AreaChoice, NavGroup, NavItem, RoleChoice
from frontend.state import Ui
from frontend.theme import icon, icon_of, link


def shell(*content: rx.Component) -> rx.Component:
    """A whole page."""
    return rx.el.div(
        rx.el.a(tr("nav.skip"), href="#main", class_name="skip"),
        _nav(),
        rx.el.div(class_name="scrim"),
        _top(),
        rx.el.main(*content, class_name="main", id="main", tab_index=-1),
        _bottom(),
        _toast(),
        lang=rx.cond(Ui.lang == "en", "en", "zh-CN"),
        class_name="app",
    )


def page_head(title: Any, note: Any = "", *actions: rx.Component, crumbs: rx.Component | None = None) -> rx.Component:
    """Title, one line of explanation (or breadcrumbs above), actions on the right."""
    above = crumbs if crumbs is not None else rx.fragment()
    below = rx.fragment() if crumbs is not None else rx.el.div(note, class_name="ex")
    return rx.el.div(
        rx.el.div(above, rx.el.h1(title), below, class_name="ph-t"),
        rx.el.div(*actions, class_name="ph-a"),
        class_name="ph",
    )


def btn(
    *content: Any, primary: bool = False, href: Any = None, glyph: str = "", look: str = "", **props: Any
) -> rx.Component:
    """A button, or a link that looks like one. `look` adds classes: `g` ghost, `sm` small, `red`, `w` full width."""
    name = " ".join(x for x in ("btn", "p" if primary else "", look) if x)
    inner = [icon(glyph)] if glyph else []
    if href is not None:
        return link(*inner, *content, href=href, class_name=name, **props)
    return rx.el.button(*inner, *content, type=props.pop("type", "button"), class_name=name, **props)


def logo(size: int = 22) -> rx.Component:
    """The house beside a house."""
    return rx.el.img(src="/favicon.svg", width=str(size), height=str(size), alt="")


def _nav() -> rx.Component:
    brand = rx.el.a(
        logo(), tr("app.name"), rx.cond(Ui.lang == "en", rx.fragment(), rx.el.i("Linli")), href="/", class_name="brand"
    )
    return rx.el.nav(brand, rx.foreach(Ui.nav, _group), class_name="nav", aria_label=tr("nav.menu"))


def _group(group: rx.Var[NavGroup]) -> rx.Component:
    return rx.fragment(
        link(
            icon_of(group.icon),
            rx.el.span(group.label, class_name="el", title=group.label),
            href=group.href,
            class_name=rx.cond(group.current, "on", rx.cond(group.open, "open", "")),
        ),
        rx.cond(group.open, rx.foreach(group.lines, _entry)),
    )


def _entry(entry: rx.Var[NavItem]) -> rx.Component:
    return link(
        rx.el.span(entry.label, class_name="el"),
        rx.cond(entry.count != "", rx.el.span(entry.count, class_name="n")),
        href=entry.href,
        class_name=rx.cond(entry.current, "ch on", "ch"),
        aria_current=rx.cond(entry.current, "page", "false"),
    )


def _top() -> rx.Component:
    return rx.el.header(
        rx.el.button(
            icon("menu", 20),
            class_name="ib only-phone",
            type="button",
            aria_label=tr("nav.menu"),
            custom_attrs={"data-do": "drawer"},
        ),
        _area(),
        palette(),
        rx.el.span(class_name="sp"),
        _tool(tr("top.big"), tr("top.big.title"), None, look="no-phone", custom_attrs={"data-do": "big"}),
        _tool(tr("top.language"), tr("top.language.title"), Ui.toggle_language),
        _tool(rx.color_mode_cond(icon("sun"), icon("moon")), tr("top.theme"), rx.toggle_color_mode, look=""),
        _person(),
        class_name="top",
    )


def _tool(content: Any, label: Any, on_click: Any, look: str = "", **props: Any) -> rx.Component:
    events = {} if on_click is None else {"on_click": on_click}
    return rx.el.button(
        content, type="button", class_name=f"ib {look}".strip(), title=label, aria_label=label, **events, **props
    )


def _area() -> rx.Component:
    trigger = rx.el.button(
        icon("map-pin"),
        rx.el.span(Ui.me.area, class_name="el"),
        icon("chevron-down", 14),
        class_name="btn area",
        type="button",
        aria_label=tr("top.area"),
    )
    return rx.menu.root(
        rx.menu.trigger(trigger),
        rx.menu.content(rx.foreach(Ui.me.areas, _area_line), class_name="menu"),
    )


def _area_line(area: rx.Var[AreaChoice]) -> rx.Component:
    return rx.menu.item(
        rx.el.span(area.name, class_name=rx.match(area.level, ("STREET", "lv0"), ("COMMUNITY", "lv1"), "lv2")),
        on_select=rx.redirect("/?area=" + area.id),
    )


def _person() -> rx.Component:
    trigger = rx.el.button(
        rx.el.span(Ui.me.initial, class_name="av"),
        rx.el.span(rx.el.b(Ui.me.name), rx.el.span(Ui.me.role_label), class_name="who no-phone"),
        class_name="person",
        type="button",
        aria_label=Ui.me.name,
    )
    return rx.menu.root(
        rx.menu.trigger(trigger),
        rx.menu.content(
            rx.el.div(rx.el.b(Ui.me.name), rx.el.div(Ui.me.role_label, class_name="s m"), class_name="menu-head"),
            rx.cond(Ui.me.roles.length() > 1, rx.el.div(tr("top.roles"), class_name="menu-head s m")),
            rx.cond(Ui.me.roles.length() > 1, rx.foreach(Ui.me.roles, _role_line)),
            rx.menu.separator(),
            rx.menu.item(icon("a-large-small"), tr("top.big.title"), custom_attrs={"data-do": "big"}),
            rx.menu.item(icon("log-out"), tr("top.logout"), custom_attrs={"data-post": "/auth/logout"}),
            class_name="menu",
        ),
    )


def _role_line(role: rx.Var[RoleChoice]) -> rx.Component:
    return rx.menu.item(
        rx.cond(role.current, icon("check"), rx.el.span(class_name="gap")),
        role.label,
        custom_attrs={"data-post": "/auth/role", "data-role-id": role.id},
    )


def _bottom() -> rx.Component:
    return rx.el.div(
        rx.foreach(Ui.nav[:4], _tab),
        rx.el.button(
            icon("ellipsis", 20),
            tr("nav.more"),
            type="button",
            custom_attrs={"data-do": "drawer"},
        ),
        class_name="bottom",
    )


def _tab(group: rx.Var[NavGroup]) -> rx.Component:
    return link(
        icon_of(group.icon, 20),
        rx.el.span(group.label, class_name="el"),
        href=group.href,
        class_name=rx.cond(group.current | group.open, "on", ""),
    )


def _toast() -> rx.Component:
    return rx.cond(
        Ui.notice.text != "",
        rx.el.div(
            rx.match(
                Ui.notice.tone,
                ("error", rx.el.span(icon("triangle-alert"), class_name="bad")),
                rx.el.span(icon("check"), class_name="ok"),
            ),
            rx.el.div(Ui.notice.text, rx.cond(Ui.notice.hint != "", rx.el.div(Ui.notice.hint, class_name="s m"))),
            rx.cond(
                Ui.notice.undo,
                rx.el.button(tr("undo"), type="button", class_name="btn g sm", on_click=Ui.undo),
            ),
            rx.el.button(icon("x", 14), type="button", class_name="ib sm", aria_label=tr("close"), on_click=Ui.dismiss),
            class_name=rx.cond(Ui.notice.tone == "error", "toast stay", "toast"),
            role="status",
            key=Ui.notice.key.to_string(),
        ),
    )
