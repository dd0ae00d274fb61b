"""A community's way of working: who stands where, how matters rise, what is promised, and what of it is kept."""

from typing import Any

import reflex as rx

from frontend.beside import beside
from frontend.components.styles import styles
from frontend.i18n import tr
from frontend.layout import btn, page_head, shell
from frontend.pages.pack_shape import PERIODS, Beat, Line, Rhythm, Rule, Template, Term
from frontend.pages.pack_state import Choice, PackState
from frontend.theme import icon, link

_STYLE = beside(__file__, "pack.css").importable_path
_MARKS = {"kept": "check", "late": "history", "missed": "x", "open": "clock"}


def page() -> rx.Component:
    """The whole page."""
    return shell(
        styles(_STYLE), rx.match(PackState.top.state, ("ready", _ready()), ("none", _none()), _head(tr("pack.page")))
    )


def _head(title: Any, note: Any = "", *actions: rx.Component) -> rx.Component:
    return page_head(title, note, rx.cond(PackState.choices.length() > 1, _communities()), *actions)


def _communities() -> rx.Component:
    trigger = rx.el.button(
        rx.cond(PackState.top.community != "", PackState.top.community, tr("pack.community")),
        icon("chevron-down", 14),
        type="button",
        class_name="btn",
        aria_label=tr("pack.community"),
    )
    menu = rx.menu.content(rx.foreach(PackState.choices, _choice), class_name="menu")
    return rx.menu.root(rx.menu.trigger(trigger), menu)


def _choice(choice: rx.Var[Choice]) -> rx.Component:
    mark = rx.cond(choice.current, icon("check"), rx.el.span(class_name="gap"))
    return rx.menu.item(mark, choice.name, on_select=rx.redirect(choice.href))


def _none() -> rx.Component:
    change = rx.cond(
        PackState.top.edit_href != "", btn(tr("pack.change"), href=PackState.top.edit_href, glyph="pencil")
    )
    empty = rx.el.div(
        icon("package", 48), rx.el.b(tr("pack.none")), rx.el.span(tr("pack.none.hint")), change, class_name="empty"
    )
    return rx.fragment(_head(tr("pack.page")), rx.el.section(empty, class_name="card"))


def _ready() -> rx.Component:
    change = rx.cond(
        PackState.top.edit_href != "", btn(tr("pack.change"), href=PackState.top.edit_href, glyph="pencil")
    )
    left = rx.el.div(_coverage(), _rhythms(), _staffing(), class_name="pk-main")
    right = rx.el.div(_organisation(), _ladder(), _handling(), _logbooks(), _deliberation(), class_name="pk-side")
    return rx.fragment(
        _head(PackState.top.name, PackState.top.summary, change),
        rx.el.div(left, right, class_name="pk-body"),
        rx.el.div(PackState.top.revision, class_name="s m pk-foot"),
    )


def _card(title: Any, *content: Any, note: Any = None, when: Any = None) -> rx.Component:
    aside = [rx.el.span(note, class_name="s m")] if note is not None else []
    head = rx.el.div(rx.el.h2(title), *aside, class_name="pk-h")
    card = rx.el.section(head, *content, class_name="card pad")
    return card if when is None else rx.cond(when, card)


def _coverage() -> rx.Component:
    titles = [("rule", ""), ("have", "r"), ("gaps", "r"), ("target", "r")]
    heads = [rx.el.th(tr(f"pack.coverage.{key}"), class_name=name, scope="col") for key, name in titles]
    table = rx.el.table(
        rx.el.thead(rx.el.tr(*heads)), rx.el.tbody(rx.foreach(PackState.rules, _rule)), class_name="pk-table"
    )
    return _card(tr("pack.coverage"), table, when=PackState.rules.length() > 0)


def _rule(rule: rx.Var[Rule]) -> rx.Component:
    share = rx.el.span(rx.el.b(rule.share), rx.el.span(rule.formula, class_name="s m"), class_name="pk-pair")
    gaps = rx.match(
        rule.tone,
        ("ok", rx.el.span(icon("check", 14), tr("pack.met"), class_name="pk-ok")),
        ("gap", _opens(rule.gaps, rule.href, "pk-gap")),
        rx.el.span(rule.gaps),
    )
    return rx.el.tr(
        rx.el.th(
            rule.name,
            rx.cond(rule.note != "", rx.el.span(rule.note, class_name="s m")),
            rx.cond(rule.said != "", rx.el.span(rule.said, class_name="s m")),
            scope="row",
        ),
        rx.el.td(share, class_name="r"),
        rx.el.td(gaps, class_name="r"),
        rx.el.td(rule.target, class_name="r m"),
    )


def _opens(shown: Any, href: Any, look: str = "") -> rx.Component:
    return rx.cond(
        href != "", link(shown, href=href, class_name=f"num {look}".strip()), rx.el.span(shown, class_name=look)
    )


def _rhythms() -> rx.Component:
    keys = [rx.el.span(_mark(state), tr(f"pack.{state}"), class_name=f"pk-key {state}") for state in _MARKS]
    return _card(
        tr("pack.rhythms"),
        rx.el.div(*keys, class_name="pk-keys"),
        rx.foreach(PackState.rhythms, _rhythm),
        note=tr("pack.rhythms.note", n=str(PERIODS)),
        when=PackState.rhythms.length() > 0,
    )


def _mark(state: str) -> rx.Component:
    return icon(_MARKS[state], 12) if state in _MARKS else rx.el.span("?")


def _rhythm(rhythm: rx.Var[Rhythm]) -> rx.Component:
    counts = [
        rx.el.span(tr(f"pack.{key}"), " ", rx.el.b(value), class_name="nw")
        for key, value in (("kept", rhythm.kept), ("late", rhythm.late), ("missed", rhythm.missed))
    ]
    head = rx.el.div(rx.el.b(rhythm.name), rx.el.span(class_name="sp"), *counts, class_name="pk-rh")
    strip = rx.el.ol(rx.foreach(rhythm.beats, _beat), class_name="pk-strip", aria_label=rhythm.name)
    problem = rx.cond(rhythm.problem != "", rx.el.div(rhythm.problem, class_name="s bad"))
    return rx.el.div(head, rx.el.div(rhythm.note, class_name="s m"), strip, problem, class_name="pk-rhythm")


def _beat(beat: rx.Var[Beat]) -> rx.Component:
    mark = rx.match(beat.state, *[(state, _mark(state)) for state in _MARKS], rx.el.span("?"))
    inner = [mark, rx.el.span(beat.label), rx.el.span(beat.title, class_name="sr")]
    cell = rx.cond(
        beat.href != "",
        link(*inner, href=beat.href, title=beat.title, class_name="pk-beat " + beat.state),
        rx.el.span(*inner, title=beat.title, class_name="pk-beat " + beat.state),
    )
    return rx.el.li(cell)


def _staffing() -> rx.Component:
    return _card(tr("pack.staffing"), rx.foreach(PackState.templates, _template), when=PackState.templates.length() > 0)


def _template(template: rx.Var[Template]) -> rx.Component:
    head = rx.el.div(
        rx.el.b(template.pattern, class_name="pk-pattern"),
        rx.el.span(template.name),
        rx.el.span(class_name="sp"),
        rx.el.span(template.places, class_name="s m"),
        class_name="pk-rh",
    )
    note = rx.cond(template.note != "", rx.el.div(template.note, class_name="s m"))
    return rx.el.div(head, note, rx.el.ul(rx.foreach(template.terms, _term), class_name="pk-terms"))


def _term(term: rx.Var[Term]) -> rx.Component:
    short = rx.match(
        term.tone,
        ("ok", rx.el.span(icon("check", 14), term.short, class_name="pk-ok")),
        ("gap", _opens(term.short, term.href, "pk-gap")),
        rx.el.span(term.short, class_name="m"),
    )
    return rx.el.li(
        rx.el.b(term.term), rx.el.span(term.name, class_name="pk-grow"), rx.el.span(term.need, class_name="s m"), short
    )


def _organisation() -> rx.Component:
    return _card(tr("pack.organisation"), rx.el.ol(rx.foreach(PackState.levels, _level), class_name="pk-chain"))


def _level(level: rx.Var[Line]) -> rx.Component:
    return rx.el.li(
        rx.el.span(level.name),
        rx.el.span(level.aside, class_name="s m"),
        rx.cond(level.note != "", rx.el.span(level.note, class_name="chip t")),
        style={"paddingLeft": f"calc({level.depth} * 16px)"},
    )


def _ladder() -> rx.Component:
    handed = rx.el.div(
        tr("pack.handed"),
        rx.el.span(class_name="sp"),
        _opens(PackState.top.handed, PackState.top.handed_href),
        rx.cond(PackState.top.disputes != "", rx.el.span(" / ", PackState.top.disputes, class_name="m")),
        class_name="pk-rh pk-handed",
    )
    motto = rx.cond(PackState.top.motto != "", rx.el.div(PackState.top.motto, class_name="s m"))
    return _card(tr("pack.ladder"), motto, rx.el.ol(rx.foreach(PackState.ladder, _line), class_name="pk-lines"), handed)


def _line(line: rx.Var[Line]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.b(line.name),
            rx.cond(line.last, rx.el.span(tr("pack.ladder.top"), class_name="chip t")),
            class_name="row",
        ),
        rx.el.div(line.aside),
        rx.cond(line.note != "", rx.el.div(line.note, class_name="s m")),
    )


def _lines(title: Any, lines: Any) -> rx.Component:
    return _card(title, rx.el.ul(rx.foreach(lines, _line), class_name="pk-lines"), when=lines.length() > 0)


def _handling() -> rx.Component:
    return _lines(tr("pack.handling"), PackState.handling)


def _logbooks() -> rx.Component:
    return _lines(tr("pack.logbooks"), PackState.logbooks)


def _deliberation() -> rx.Component:
    slots = rx.el.ol(
        rx.foreach(
            PackState.slots,
            lambda slot: rx.el.li(
                rx.el.b(slot.aside, class_name="pk-no"),
                rx.el.span(slot.name),
                rx.cond(slot.note != "", rx.el.div(slot.note, class_name="s m")),
            ),
        ),
        class_name="pk-slots",
    )
    note = rx.cond(PackState.top.procedure_note != "", rx.el.div(PackState.top.procedure_note, class_name="s m"))
    return _card(tr("pack.deliberation"), rx.el.b(PackState.top.procedure), slots, note)
