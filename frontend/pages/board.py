"""The board of job postings: a list by status, or columns, and one posting beside it."""

from typing import Any

import reflex as rx

from frontend.beside import beside
from frontend.components.styles import styles
from frontend.i18n import tr
from frontend.layout import btn, shell
from frontend.pages.board_state import BoardState
from frontend.pages.side import chip_view, count_view, facts_view, links_view, moves_view, sheet
from frontend.theme import icon, link, pie

_STYLES = (
    beside(__file__, "side.css").importable_path,
    beside(__file__, "board.css").importable_path,
)
S: Any = BoardState


def page() -> rx.Component:
    """The whole page."""
    body = rx.el.div(
        rx.el.div(_filters(), rx.cond(S.as_lanes, _lanes(), _list()), class_name="bd-main"),
        _sheet(),
        class_name="sd-split",
    )
    return shell(*[styles(sheet_) for sheet_ in _STYLES], _head(), _tabs(), body)


def _head() -> rx.Component:
    views = rx.el.div(
        _choice(tr("board.list"), S.list_href, ~S.as_lanes),
        _choice(tr("board.lanes"), S.lanes_href, S.as_lanes),
        class_name="seg",
        role="group",
        aria_label=tr("board.view"),
    )
    new = rx.cond(S.new_href != "", btn(tr("board.new"), primary=True, href=S.new_href, glyph="plus"))
    return rx.el.div(
        rx.el.div(rx.el.h1(tr("board.title")), rx.el.div(tr("board.note"), class_name="ex"), class_name="ph-t"),
        rx.el.div(views, new, class_name="ph-a"),
        class_name="ph",
    )


def _choice(label: Any, href: Any, current: Any) -> rx.Component:
    return link(
        label,
        href=href,
        class_name=rx.cond(current, "on", ""),
        aria_current=rx.cond(current, "true", "false"),
    )


def _tabs() -> rx.Component:
    return rx.cond(
        S.as_lanes,
        rx.fragment(),
        rx.el.nav(
            rx.foreach(
                S.tabs,
                lambda tab: link(
                    tab.label,
                    rx.el.span(tab.count, class_name="n"),
                    href=tab.href,
                    class_name=rx.cond(tab.current, "on", ""),
                    aria_current=rx.cond(tab.current, "page", "false"),
                    custom_attrs={"data-tab": tab.key},
                ),
            ),
            class_name="tabs bd-tabs",
            aria_label=tr("board.tabs"),
        ),
    )


def _filters() -> rx.Component:
    search = rx.el.form(
        icon("search"),
        rx.el.input(
            name="q",
            type="search",
            default_value=S.q,
            key=S.q,
            placeholder=tr("board.search"),
            aria_label=tr("board.search"),
        ),
        on_submit=BoardState.search,
        class_name="inp bd-search",
        role="search",
    )
    return rx.el.div(
        search,
        _menu(tr("board.kind"), S.kind, S.kinds),
        _menu(tr("board.check"), S.check, S.checks),
        rx.cond(S.clear != "", link(tr("board.clear"), href=S.clear, class_name="link")),
        rx.el.span(class_name="sp"),
        rx.cond(S.as_lanes, rx.fragment(), _menu(tr("board.order"), S.order, S.orders)),
        class_name="bd-filters",
    )


def _menu(label: Any, chosen: Any, entries: Any) -> rx.Component:
    trigger = rx.el.button(rx.el.em(label), chosen, icon("chevron-down", 14), type="button", class_name="fc")
    lines = rx.foreach(
        entries,
        lambda entry: rx.menu.item(
            rx.cond(entry.current, icon("check"), rx.el.span(class_name="gap")),
            entry.label,
            on_select=S.go(entry.href),
        ),
    )
    return rx.menu.root(rx.menu.trigger(trigger), rx.menu.content(lines, class_name="menu"))


def _list() -> rx.Component:
    head = rx.el.tr(
        rx.el.th(tr("board.job"), scope="col"),
        rx.el.th(tr("board.wage"), scope="col", class_name="r bd-wage"),
        rx.el.th(tr("board.check"), scope="col", class_name="bd-check"),
        rx.el.th(tr("board.status"), scope="col", class_name="bd-status"),
        rx.el.th(tr("board.valid"), scope="col", class_name="bd-valid"),
    )
    table = rx.el.table(rx.el.thead(head), rx.el.tbody(rx.foreach(S.lines, _line)), class_name="bd-table")
    empty = rx.el.div(icon("briefcase", 48), tr("board.empty"), class_name="empty")
    foot = rx.el.div(
        rx.el.span(S.foot, class_name="s m"),
        rx.el.span(class_name="sp"),
        _turn(tr("list.previous"), S.previous),
        rx.el.span(S.page, class_name="s m"),
        _turn(tr("list.next"), S.following),
        class_name="bd-foot",
    )
    return rx.fragment(
        rx.el.div(rx.cond(S.lines.length() > 0, table, empty), class_name="card bd-card"),
        rx.cond(S.foot != "", foot),
    )


def _turn(label: Any, href: Any) -> Any:
    return rx.cond(
        href != "",
        btn(label, href=href, look="sm"),
        rx.el.span(label, class_name="btn sm d", aria_disabled="true"),
    )


def _line(row: Any) -> rx.Component:
    job = rx.el.td(
        link(row.title, href=row.href, class_name="bd-title", aria_current=rx.cond(row.current, "true", "false")),
        rx.el.span(row.kind, class_name="s m"),
        rx.el.div(row.employer, class_name="s m el"),
        class_name="bd-job",
    )
    return rx.el.tr(
        job,
        rx.el.td(rx.el.b(row.wage), rx.el.div(row.unit, class_name="s m"), class_name="r bd-wage"),
        rx.el.td(rx.cond(row.check.label != "", chip_view(row.check)), class_name="bd-check"),
        rx.el.td(chip_view(row.status), class_name="bd-status"),
        rx.el.td(_valid(row), class_name="bd-valid"),
        class_name=rx.cond(row.current, "on", ""),
        key=row.id,
    )


def _valid(row: Any) -> rx.Component:
    glyph = rx.match(row.tone, ("soon", icon("clock", 13)), ("over", icon("triangle-alert", 13)), rx.fragment())
    return rx.el.span(glyph, row.valid, class_name="due " + row.tone)


def _lanes() -> rx.Component:
    return rx.el.div(rx.foreach(S.lanes, _lane), class_name="bd-lanes")


def _lane(lane: Any) -> rx.Component:
    head = rx.el.h2(
        rx.el.span(pie(lane.glyph), lane.label, class_name="chip " + lane.colour),
        rx.el.span(lane.total, class_name="s m"),
    )
    cards = rx.el.ul(rx.foreach(lane.lines, _card))
    return rx.el.section(
        head,
        rx.cond(lane.lines.length() > 0, cards, rx.el.div(tr("board.lane.empty"), class_name="s m bd-none")),
        rx.cond(lane.more != "", link(lane.more, href=lane.more_href, class_name="s")),
        class_name="bd-lane",
        custom_attrs={"data-lane": lane.status},
    )


def _card(card: Any) -> rx.Component:
    return rx.el.li(
        link(
            rx.el.b(card.title),
            rx.el.span(card.employer, class_name="s m el"),
            rx.el.span(rx.el.span(card.wage, " ", card.unit, class_name="s"), _valid(card), class_name="bd-card-foot"),
            href=card.href,
            class_name="card",
        )
    )


def _sheet() -> rx.Component:
    applied = rx.cond(
        S.applied.length() > 0,
        rx.fragment(
            rx.el.hr(),
            rx.el.div(tr("board.applied"), class_name="ct"),
            rx.el.dl(rx.foreach(S.applied, count_view), class_name="sd-counts"),
        ),
    )
    return sheet(
        rx.el.div(rx.foreach(S.chips, chip_view), class_name="row sd-chips"),
        rx.el.h2(S.posting["name"]),
        rx.el.hr(),
        facts_view(S.facts),
        rx.cond(S.about != "", rx.el.p(S.about, class_name="sd-about")),
        applied,
        shown=S.posting.length() > 0,
        close=S.close,
        label=tr("board.posting"),
        foot=rx.fragment(moves_view(S.moves, BoardState.move), links_view(S.posting["page"], S.posting["edit"])),
    )
