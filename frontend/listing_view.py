"""The generated list as components: head, chips, table with its bulk bar and foot, empty states."""

from typing import Any

import reflex as rx

from frontend.chips import Chip
from frontend.filtering import FilterState
from frontend.filtering_view import filter_popover
from frontend.i18n import tr
from frontend.layout import btn, page_head
from frontend.listing import SIZES, Col, ColumnChoice, Export, ListState, Row
from frontend.theme import icon, link
from frontend.widgets import show


def listing() -> rx.Component:
    """The whole list page, without the shell."""
    return rx.cond(ListState.page.missing, missing(), rx.el.div(head(), toolbar(), table(), class_name="list-page"))


def missing() -> rx.Component:
    """What an address without a page shows."""
    return rx.el.div(
        icon("map", 48),
        rx.el.div(tr("detail.missing.page")),
        btn(tr("nav.overview"), href="/"),
        class_name="empty",
    )


def head() -> rx.Component:
    """Title, one line, and what can be done here."""
    return page_head(
        ListState.page.heading,
        ListState.page.note,
        rx.cond(
            ListState.page.can_delete,
            btn(
                rx.cond(ListState.page.bin, icon("arrow-left"), icon("trash-2")),
                rx.el.span(rx.cond(ListState.page.bin, tr("back"), tr("list.bin")), class_name="no-phone"),
                aria_label=rx.cond(ListState.page.bin, tr("back"), tr("list.bin")),
                href=ListState.page.bin_href,
            ),
        ),
        rx.cond(ListState.page.exports.length() > 0, _exports()),
        rx.cond(
            ListState.page.import_href != "",
            btn(
                rx.el.span(tr("list.import"), class_name="no-phone"),
                aria_label=tr("list.import"),
                href=ListState.page.import_href,
                glyph="upload",
            ),
        ),
        rx.cond(
            ListState.page.new_href != "",
            btn(tr("list.new", name=ListState.page.label), href=ListState.page.new_href, primary=True, glyph="plus"),
        ),
    )


def _exports() -> rx.Component:
    """The files to take away: plain links, so that the browser saves them."""
    trigger = rx.el.button(
        icon("download"),
        rx.el.span(tr("list.export"), class_name="no-phone"),
        type="button",
        class_name="btn",
        aria_label=tr("list.export"),
    )
    return rx.popover.root(
        rx.popover.trigger(trigger),
        rx.popover.content(
            rx.el.div(tr("list.export.note"), class_name="pop-h"),
            rx.el.div(rx.foreach(ListState.page.exports, _export), class_name="opts"),
            class_name="filter-pop",
            align="end",
        ),
    )


def _export(file: rx.Var[Export]) -> rx.Component:
    names = [("xlsx", tr("list.export.xlsx")), ("csv", tr("list.export.csv"))]
    return rx.el.a(
        rx.match(file.kind, *names, tr("list.export.geojson")),
        href=file.href,
        custom_attrs={"data-export": file.kind, "download": "download", "reloadDocument": True},
        class_name="opt export",
    )


def toolbar() -> rx.Component:
    """Search, chips, 「+ 筛选」, column chooser."""
    return rx.el.div(
        rx.cond(ListState.page.searches, _search()),
        rx.foreach(ListState.chips, _chip),
        filter_popover(),
        rx.cond(ListState.page.clear != "", link(tr("list.clear"), href=ListState.page.clear, class_name="link")),
        rx.el.span(class_name="sp"),
        _columns(),
        class_name="tools",
    )


def _search() -> rx.Component:
    return rx.el.label(
        icon("search"),
        rx.el.input(
            default_value=ListState.q,
            key=ListState.page.slug + ListState.q_key.to_string(),
            placeholder=tr("list.search"),
            aria_label=tr("list.search"),
            type="search",
            name="q",
            on_change=ListState.search.debounce(300),
        ),
        class_name="inp find",
    )


def _chip(chip: rx.Var[Chip]) -> rx.Component:
    body = rx.fragment(rx.el.em(chip.label), rx.el.span(chip.value, class_name="el"))
    return rx.el.span(
        rx.cond(
            chip.name != "",
            rx.el.button(body, type="button", class_name="fc-b", on_click=FilterState.choose(chip.name)),
            rx.el.span(body, class_name="fc-b"),
        ),
        link(icon("x", 14), href=chip.drop, class_name="x", aria_label=tr("list.clear")),
        class_name="fc",
    )


def _columns() -> rx.Component:
    return rx.popover.root(
        rx.popover.trigger(
            rx.el.button(icon("columns-3"), tr("list.columns"), type="button", class_name="btn sm no-phone")
        ),
        rx.popover.content(
            rx.el.div(tr("list.columns.title"), class_name="pop-h"),
            rx.el.div(rx.foreach(ListState.columns, _column_choice), class_name="opts"),
            rx.el.div(btn(tr("list.columns.reset"), look="g sm", on_click=ListState.reset_columns), class_name="pop-f"),
            class_name="filter-pop",
            align="end",
        ),
    )


def _column_choice(choice: rx.Var[ColumnChoice]) -> rx.Component:
    return rx.el.label(
        rx.el.input(
            type="checkbox",
            class_name="cb",
            checked=choice.on,
            on_change=lambda _: ListState.toggle_column(choice.name),
        ),
        choice.label,
        class_name="opt",
    )


def table() -> rx.Component:
    """The card with rows, bulk bar and foot."""
    return rx.el.div(
        rx.el.div(
            rx.cond(
                ListState.busy,
                _skeleton(),
                rx.cond(ListState.page.empty == "", _rows(), empty()),
            ),
            class_name="scroll",
        ),
        rx.cond(ListState.selected.length() > 0, _bulk()),
        _foot(),
        class_name="card tbl",
    )


def _rows() -> rx.Component:
    return rx.el.table(
        rx.el.thead(rx.el.tr(rx.cond(ListState.page.can_delete, rx.el.th(_tick_page(), class_name="tick")), _heads())),
        rx.el.tbody(rx.foreach(ListState.rows, _row)),
        class_name="tb",
    )


def _heads() -> rx.Component:
    return rx.foreach(ListState.cols, _head)


def _head(col: rx.Var[Col]) -> rx.Component:
    mark = rx.match(col.sort, ("up", icon("arrow-up", 12)), ("down", icon("arrow-down", 12)), rx.fragment())
    return rx.el.th(
        rx.cond(
            col.href != "",
            link(col.label, mark, href=col.href, class_name="sort"),
            rx.el.span(col.label),
        ),
        class_name=col.look,
        style={"width": col.width},
        aria_sort=rx.match(col.sort, ("up", "ascending"), ("down", "descending"), "none"),
        scope="col",
    )


def _tick_page() -> rx.Component:
    whole = ListState.selected.length() == ListState.rows.length()
    return rx.el.input(
        type="checkbox",
        checked=whole,
        on_change=lambda _: ListState.select_page(),
        class_name=rx.cond(ListState.selected.length() > 0, "cb some", "cb"),
        aria_label=tr("list.select.page"),
    )


def _row(trow: rx.Var[Row]) -> rx.Component:
    return rx.el.tr(
        rx.cond(
            ListState.page.can_delete,
            rx.el.td(
                rx.el.input(
                    type="checkbox",
                    class_name="cb",
                    checked=ListState.selected.contains(trow.id),
                    on_change=lambda _: ListState.select(trow.id),
                    aria_label=tr("list.select.row"),
                ),
                class_name="tick",
            ),
        ),
        rx.foreach(trow.cells, lambda tcell, ti: _cell(trow, tcell, ti)),
        key=trow.id,
        class_name=rx.cond(ListState.selected.contains(trow.id), "on", ""),
    )


def _cell(trow: Any, tcell: Any, ti: Any) -> rx.Component:
    col = ListState.cols[ti]
    return rx.el.td(
        rx.cond(
            col.look.contains("main-cell"),
            link(tcell.t, href=trow.href, class_name="row-link", title=tcell.full),
            show(col.widget, tcell),
        ),
        class_name=rx.cond(tcell.t == "", col.look + " none", col.look),
        custom_attrs={"data-label": col.label},
    )


def _skeleton() -> rx.Component:
    line = [rx.el.div(rx.el.div(class_name="skel"), class_name="skel-row") for _ in range(8)]
    return rx.el.div(*line, aria_label=tr("loading"), role="status")


def empty() -> rx.Component:
    """No rows: say which kind of nothing this is, and offer the way on."""
    return rx.el.div(
        icon("inbox", 48),
        rx.el.div(
            rx.match(
                ListState.page.empty,
                ("none", tr("list.empty", name=ListState.page.label)),
                ("bin", tr("list.empty.bin")),
                tr("list.empty.filtered", name=ListState.page.label),
            )
        ),
        rx.el.div(
            rx.cond(ListState.page.clear != "", btn(tr("list.clear.filters"), href=ListState.page.clear)),
            rx.cond(
                ListState.page.new_href != "",
                btn(tr("list.new", name=ListState.page.label), href=ListState.page.new_href, glyph="plus"),
            ),
            rx.cond(
                ListState.page.import_href != "",
                btn(tr("list.import"), href=ListState.page.import_href, glyph="upload"),
            ),
            class_name="row",
        ),
        class_name="empty",
    )


def _bulk() -> rx.Component:
    return rx.el.div(
        rx.el.b(tr("list.selected", n=ListState.selected.length())),
        rx.el.span(tr("list.selected.page"), class_name="m"),
        rx.el.span(class_name="sp"),
        rx.cond(
            ListState.page.bin,
            btn(tr("detail.restore"), look="sm", glyph="rotate-ccw", on_click=ListState.delete_selected),
            btn(tr("list.delete"), look="sm", glyph="trash-2", on_click=ListState.delete_selected),
        ),
        btn(tr("list.unselect"), look="g sm", on_click=ListState.unselect),
        class_name="bulk",
        role="toolbar",
    )


def _foot() -> rx.Component:
    return rx.el.div(
        rx.el.span(ListState.page.count, class_name="s m"),
        rx.el.span(class_name="sp"),
        rx.el.label(
            tr("list.size"),
            rx.el.select(
                *[rx.el.option(n, value=n) for n in SIZES],
                value=ListState.page.size,
                on_change=ListState.set_size,
                class_name="size",
            ),
            class_name="s m row no-phone",
        ),
        _turn("chevron-left", tr("list.previous"), ListState.page.prev, after=False),
        rx.el.span(ListState.page.number, class_name="s m nw"),
        _turn("chevron-right", tr("list.next"), ListState.page.next, after=True),
        class_name="foot",
    )


def _turn(glyph: str, label: Any, href: Any, *, after: bool) -> rx.Component:
    body = [rx.el.span(label, class_name="no-phone"), icon(glyph, 14)]
    body = body if after else body[::-1]
    return rx.cond(
        href != "",
        link(*body, href=href, class_name="btn sm", aria_label=label),
        rx.el.button(*body, type="button", class_name="btn sm", disabled=True, aria_label=label),
    )
