"""The calendar: a month of events with lunar days, the rhythm of shows, and one event beside it."""

from typing import Any

import reflex as rx

from frontend.beside import beside
from frontend.components.styles import styles
from frontend.i18n import tr
from frontend.layout import btn, shell
from frontend.pages.calendar_state import CalendarState
from frontend.pages.side import chip_view, count_view, facts_view, links_view, moves_view, sheet
from frontend.theme import icon, link

_STYLES = (
    beside(__file__, "side.css").importable_path,
    beside(__file__, "calendar.css").importable_path,
)
S: Any = CalendarState


def page() -> rx.Component:
    """The whole page."""
    body = rx.el.div(
        rx.el.div(_month(), _agenda(), class_name=rx.cond(S.as_list, "card cal-card list", "card cal-card")),
        _sheet(),
        class_name="sd-split",
    )
    return shell(*[styles(sheet_) for sheet_ in _STYLES], _head(), _rhythm(), body)


def _head() -> rx.Component:
    months = rx.el.div(
        link(icon("chevron-left"), href=S.previous, class_name="btn", aria_label=tr("cal.previous")),
        rx.el.h2(S.heading, aria_live="polite"),
        link(icon("chevron-right"), href=S.following, class_name="btn", aria_label=tr("cal.next")),
        rx.cond(S.is_now, rx.fragment(), btn(tr("cal.today"), href=S.today)),
        class_name="cal-months",
    )
    views = rx.el.div(
        _choice(tr("cal.month"), S.month_href, ~S.as_list),
        _choice(tr("cal.list"), S.list_href, S.as_list),
        class_name="seg no-phone",
        role="group",
        aria_label=tr("cal.view"),
    )
    new = rx.cond(S.new_href != "", btn(tr("cal.new"), primary=True, href=S.new_href, glyph="plus"))
    return rx.el.div(
        rx.el.div(rx.el.h1(tr("cal.title")), rx.el.div(tr("cal.note"), class_name="ex"), class_name="ph-t"),
        rx.el.div(_communities(), months, views, new, class_name="ph-a"),
        class_name="ph",
    )


def _choice(label: Any, href: Any, current: Any) -> rx.Component:
    return link(
        label,
        href=href,
        class_name=rx.cond(current, "on", ""),
        aria_current=rx.cond(current, "true", "false"),
    )


def _communities() -> Any:
    trigger = rx.el.button(
        S.community, icon("chevron-down", 14), type="button", class_name="btn", aria_label=tr("cal.community")
    )
    entries = rx.foreach(
        S.communities,
        lambda entry: rx.menu.item(
            rx.cond(entry.current, icon("check"), rx.el.span(class_name="gap")),
            entry.label,
            on_select=S.pick_community(entry.href),
        ),
    )
    return rx.cond(
        S.communities.length() > 0,
        rx.menu.root(rx.menu.trigger(trigger), rx.menu.content(entries, class_name="menu")),
    )


def _rhythm() -> rx.Component:
    head = rx.el.div(
        rx.el.b(tr("cal.rhythm")),
        rx.el.span(S.rhythm, class_name="s m el"),
        rx.el.span(class_name="sp"),
        link(tr("cal.rhythm.rows"), href=S.rhythm_href, class_name="s nw"),
        class_name="row",
    )
    return rx.el.section(
        head, rx.el.ol(rx.foreach(S.beats, _beat), class_name="cal-beats"), class_name="card cal-rhythm"
    )


def _beat(beat: Any) -> rx.Component:
    glyph = rx.match(
        beat.state,
        ("kept", icon("check", 13)),
        ("missed", icon("x", 13)),
        icon("clock", 13),
    )
    return rx.el.li(
        link(
            rx.el.span(rx.el.b(beat.label), glyph),
            rx.el.span(beat.word, class_name="el"),
            href=beat.href,
            class_name="cal-beat " + beat.state,
            aria_label=beat.name,
            title=beat.name,
        )
    )


def _month() -> rx.Component:
    head = rx.el.tr(rx.foreach(S.weekdays, lambda name: rx.el.th(name, scope="col")))
    body = rx.foreach(S.weeks, lambda week: rx.el.tr(rx.foreach(week, _day)))
    return rx.el.table(
        rx.el.caption(S.heading, class_name="sr"), rx.el.thead(head), rx.el.tbody(body), class_name="cal-month"
    )


def _day(day: Any) -> rx.Component:
    number = rx.cond(
        day.new_href != "",
        link(day.day, href=day.new_href, class_name="cal-n", aria_label=tr("cal.new.day", day=day.name)),
        rx.el.span(day.day, class_name="cal-n"),
    )
    return rx.el.td(
        rx.el.div(
            number,
            rx.el.span(day.lunar, class_name=rx.cond(day.marked, "cal-lunar on", "cal-lunar")),
            class_name="cal-d",
        ),
        rx.foreach(day.bars, _bar),
        rx.cond(day.more != "", link(day.more, href=day.more_href, class_name="cal-more")),
        class_name=rx.cond(day.outside, "out", rx.cond(day.today, "today", "")),
        custom_attrs={"data-day": day.iso},
    )


def _bar(bar: Any) -> rx.Component:
    return link(
        rx.cond(bar.time != "", rx.el.span(bar.time)),
        rx.el.b(bar.title),
        href=bar.href,
        class_name="cal-bar " + bar.colour + " " + bar.state + rx.cond(bar.current, " on", ""),
        title=bar.title + " · " + bar.note,
        aria_current=rx.cond(bar.current, "true", "false"),
    )


def _agenda() -> rx.Component:
    days = rx.foreach(
        S.agenda,
        lambda day: rx.el.li(
            rx.el.h3(
                day.name, rx.el.span(day.lunar), class_name=rx.cond(day.today, "today", ""), id="d" + day.iso.to(str)
            ),
            rx.foreach(day.bars, _agenda_line),
        ),
    )
    empty = rx.el.div(icon("calendar-days", 48), tr("cal.empty"), class_name="empty")
    return rx.cond(
        S.agenda.length() > 0, rx.el.ol(days, class_name="cal-agenda"), rx.el.div(empty, class_name="cal-agenda")
    )


def _agenda_line(bar: Any) -> rx.Component:
    return link(
        rx.el.span(bar.time, class_name="cal-time"),
        rx.el.span(rx.el.b(bar.title), rx.el.span(bar.note, class_name="s m"), class_name="col"),
        href=bar.href,
        class_name="cal-line " + bar.colour + " " + bar.state + rx.cond(bar.current, " on", ""),
    )


def _sheet() -> rx.Component:
    signed = rx.cond(
        S.signed.length() > 0,
        rx.fragment(
            rx.el.hr(),
            rx.el.div(tr("cal.signed"), class_name="ct"),
            rx.el.dl(rx.foreach(S.signed, count_view), class_name="sd-counts"),
        ),
    )
    return sheet(
        rx.el.div(rx.foreach(S.chips, chip_view), class_name="row sd-chips"),
        rx.el.h2(S.event["name"]),
        rx.el.hr(),
        facts_view(S.facts),
        rx.cond(S.about != "", rx.el.p(S.about, class_name="sd-about")),
        signed,
        shown=S.event.length() > 0,
        close=S.close,
        label=tr("cal.event"),
        foot=rx.fragment(moves_view(S.moves, CalendarState.move), links_view(S.event["page"], S.event["edit"])),
    )
