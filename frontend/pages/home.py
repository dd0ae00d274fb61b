"""Home: the grids of the reader's area on a map, with the figures that open their rows."""

from typing import Any

import reflex as rx

from frontend.beside import beside
from frontend.components.grid_map import grid_map
from frontend.components.styles import styles
from frontend.i18n import tr
from frontend.layout import shell
from frontend.pages.home_figures import Figure, LegendLine, Row
from frontend.pages.home_state import HomeState
from frontend.session import NavGroup
from frontend.theme import icon, icon_of, link

_MAP_KEYS = [
    "label",
    "open",
    "overdue",
    "outside",
    "synthetic",
    "made",
    "layers",
    "buildings",
    "estates",
    "stations",
    "metres",
    "kilometres",
    "zoomIn",
    "zoomOut",
    "empty",
    "failed",
]
_STYLE = beside(__file__, "home.css").importable_path


def page() -> rx.Component:
    """The whole page."""
    return shell(styles(_STYLE), _head(), _strip(), _body())


def _body() -> rx.Component:
    """Map and panel; for a reader who sees no grid, where else to go."""
    return rx.cond(
        HomeState.has_grids,
        rx.el.div(_stage(), _panel(), class_name="hm-body"),
        rx.el.div(rx.foreach(HomeState.nav, _start), class_name="hm-start"),
    )


def _start(group: rx.Var[NavGroup]) -> rx.Component:
    lines = rx.foreach(group.lines, lambda line: rx.el.li(link(line.label, href=line.href)))
    card = rx.el.section(
        rx.el.h2(icon_of(group.icon), group.label, class_name="ct"), rx.el.ul(lines), class_name="card pad"
    )
    return rx.cond(group.lines.length() > 0, card)


def _head() -> rx.Component:
    crumbs = rx.foreach(
        HomeState.crumbs,
        lambda crumb: rx.fragment(link(crumb.label, href=crumb.href), rx.el.i("›")),
    )
    views = rx.el.div(
        _choice(tr("home.map"), HomeState.map_href, ~HomeState.as_table),
        _choice(tr("home.table"), HomeState.table_href, HomeState.as_table),
        class_name="seg",
        role="group",
        aria_label=tr("home.view"),
    )
    return rx.el.div(
        rx.el.div(
            rx.el.nav(crumbs, rx.el.h1(HomeState.title), class_name="bc", aria_label=tr("top.area")),
            rx.el.div(HomeState.note, class_name="ex"),
            class_name="ph-t",
        ),
        rx.cond(HomeState.has_grids, rx.el.div(views, class_name="ph-a")),
        class_name="ph",
    )


def _choice(label: Any, href: Any, current: Any) -> rx.Component:
    return link(label, href=href, class_name=rx.cond(current, "on", ""), aria_current=rx.cond(current, "true", "false"))


def _strip() -> rx.Component:
    strip = rx.el.div(rx.foreach(HomeState.strip, _kpi), class_name="card kpis hm-kpis")
    return rx.cond(HomeState.strip.length() > 0, strip)


def _kpi(figure: rx.Var[Figure]) -> rx.Component:
    name = rx.el.span(rx.el.span(figure.label), rx.el.span(figure.open, class_name="go"), class_name="l")
    shown = rx.el.span(
        rx.el.span(figure.value, class_name=rx.cond(figure.href != "", "num", "")),
        rx.el.span(figure.unit, class_name="hm-unit"),
        class_name=rx.cond(figure.late, "v bad", "v"),
    )
    below = rx.el.span(figure.formula, class_name="f")
    return rx.cond(
        figure.href != "",
        link(name, shown, below, href=figure.href, class_name="kpi", custom_attrs={"data-measure": figure.key}),
        rx.el.div(name, shown, below, class_name="kpi", custom_attrs={"data-measure": figure.key}),
    )


def _stage() -> rx.Component:
    return rx.cond(HomeState.as_table, _table(), _map())


def _map() -> rx.Component:
    texts = {key: tr(f"map.{key}") for key in _MAP_KEYS}
    return rx.el.section(
        grid_map(
            base="/geo",
            owner=HomeState.me.id + HomeState.me.role,
            values=HomeState.values,
            selected=HomeState.selected,
            texts=texts,
            param="area",
        ),
        _picker(),
        _legend(),
        class_name="card hm-map",
        aria_label=HomeState.measure_label,
    )


def _picker() -> rx.Component:
    trigger = rx.el.button(
        HomeState.measure_label,
        icon("chevron-down", 14),
        type="button",
        class_name="hm-measure",
        aria_label=tr("home.measure"),
    )
    menu = rx.menu.content(
        rx.foreach(
            HomeState.choices,
            lambda choice: rx.menu.item(
                rx.cond(choice.current, icon("check"), rx.el.span(class_name="gap")),
                choice.label,
                on_select=HomeState.pick_measure(choice.href),
            ),
        ),
        class_name="menu",
    )
    methods = rx.el.div(
        rx.foreach(HomeState.methods, lambda method: _choice(method.label, method.href, method.current)),
        class_name="seg",
        role="group",
        aria_label=tr("home.method"),
    )
    return rx.el.div(
        rx.el.span(tr("home.measure"), class_name="s m"),
        rx.menu.root(rx.menu.trigger(trigger), menu),
        methods,
        class_name="ov hm-picker",
    )


def _legend() -> rx.Component:
    head = rx.el.summary(
        rx.el.b(rx.cond(HomeState.unit != "", HomeState.unit, HomeState.measure_label)),
        rx.el.span(tr("home.legend.count"), class_name="m"),
        title=HomeState.definition,
    )
    lines = rx.el.ul(rx.foreach(HomeState.legend, _legend_line))
    shown = rx.el.details(head, lines, class_name="ov hm-legend", open=True, id="hm-legend")
    return rx.cond(HomeState.legend.length() > 0, shown)


def _legend_line(line: rx.Var[LegendLine]) -> rx.Component:
    return rx.el.li(
        rx.el.i(class_name=rx.cond(line.step < 0, "hatch", "k" + line.step.to_string())),
        rx.el.span(rx.cond(line.step < 0, tr("home.legend.none"), line.ends)),
        rx.el.span(line.grids, class_name="m"),
    )


def _table() -> rx.Component:
    head = [
        (tr("home.table.grid"), ""),
        (HomeState.measure_label, "r"),
        (tr("home.table.formula"), "r"),
        (tr("home.table.open"), "r"),
        (tr("home.table.overdue"), "r"),
        (tr("home.table.rank"), "r"),
    ]
    table = rx.el.table(
        rx.el.caption(HomeState.measure_label + " · " + HomeState.title, class_name="sr"),
        rx.el.thead(rx.el.tr(*[rx.el.th(title, class_name=name, scope="col") for title, name in head])),
        rx.el.tbody(rx.foreach(HomeState.rows, _line)),
        class_name="hm-table",
    )
    empty = rx.el.div(icon("map", 48), tr("home.table.empty"), class_name="empty")
    picker = rx.el.div(_picker(), class_name="hm-table-head")
    return rx.el.section(picker, rx.cond(HomeState.rows.length() > 0, table, empty), class_name="card hm-tablecard")


def _line(row: rx.Var[Row]) -> rx.Component:
    return rx.el.tr(
        rx.el.th(link(row.name, href=row.href), scope="row"),
        rx.el.td(_number(row.value, row.value_href), class_name="r"),
        rx.el.td(row.formula, class_name="r m"),
        rx.el.td(_number(row.open, row.open_href), class_name="r"),
        rx.el.td(_number(row.overdue, row.overdue_href), class_name="r"),
        rx.el.td(row.rank, class_name="r m"),
        key=row.id,
    )


def _number(shown: Any, href: Any) -> rx.Component:
    return rx.cond(href != "", link(shown, href=href, class_name="num"), rx.el.span(shown))


def _panel() -> rx.Component:
    head = rx.el.div(
        rx.el.div(rx.el.h2(HomeState.title), rx.el.span(HomeState.code, class_name="s m"), class_name="hm-panel-head"),
        rx.el.div(HomeState.line, class_name="s m"),
    )
    facts = rx.el.dl(rx.foreach(HomeState.facts, _fact), class_name="hm-facts")
    late = rx.cond(
        HomeState.has_late,
        rx.el.div(
            rx.el.hr(),
            rx.el.div(tr("home.late"), class_name="s m"),
            rx.cond(
                HomeState.late.length() > 0,
                rx.el.ul(rx.foreach(HomeState.late, _late), class_name="hm-late"),
                rx.el.div(tr("home.late.none"), class_name="s"),
            ),
        ),
    )
    button = rx.cond(
        HomeState.open_cases.href != "",
        link(
            tr("home.open", n=HomeState.open_cases.value),
            href=HomeState.open_cases.href,
            class_name="btn p w",
        ),
    )
    return rx.el.aside(
        head,
        rx.cond(HomeState.facts.length() > 0, rx.fragment(rx.el.hr(), facts)),
        late,
        rx.el.div(button, class_name="hm-panel-foot"),
        class_name="card pad hm-panel",
    )


def _fact(figure: rx.Var[Figure]) -> rx.Component:
    return rx.el.div(
        rx.el.dt(figure.label),
        rx.el.dd(_number(figure.value, figure.href), class_name=rx.cond(figure.late, "bad", "")),
    )


def _late(row: rx.Var[Row]) -> rx.Component:
    return rx.el.li(link(row.name, href=row.href, class_name="el"), _number(row.overdue, row.overdue_href))
