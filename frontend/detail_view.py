"""The generated detail page as components: facts and related lists on the left, next step and history on the right."""

from typing import Any

import reflex as rx

from frontend.changes import Change, Line
from frontend.components.geometry_editor import geometry_editor
from frontend.detail import DetailState, Fact, Related, Step
from frontend.i18n import tr
from frontend.layout import btn
from frontend.listing import Col, Row
from frontend.overrides import PARTS
from frontend.revealing_view import dialog, number
from frontend.theme import icon, link, pie
from frontend.widgets import show


def detail() -> rx.Component:
    """The whole page, without the shell."""
    return rx.match(
        DetailState.head.state,
        ("missing", missing()),
        ("ready", rx.el.div(head(), deleted(), columns(), move_dialog(), dialog(), class_name="detail")),
        _skeleton(),
    )


def missing() -> rx.Component:
    """A row that is not there, or not for this reader: the same words for both."""
    return rx.el.div(
        icon("inbox", 48),
        rx.el.div(rx.el.b(tr("detail.missing")), rx.el.div(tr("detail.missing.hint"))),
        rx.cond(
            DetailState.head.slug != "",
            btn(DetailState.head.list_label, href="/" + DetailState.head.slug, glyph="arrow-left"),
            btn(tr("nav.overview"), href="/", glyph="arrow-left"),
        ),
        class_name="empty",
    )


def head() -> rx.Component:
    """Breadcrumbs, title, status; edit and delete."""
    top = DetailState.head
    return rx.el.div(
        rx.el.div(
            rx.el.div(
                link(top.list_label, href="/" + top.slug),
                rx.cond(top.code != "", rx.fragment(rx.el.i(" › "), top.code)),
                class_name="crumb",
            ),
            rx.el.div(
                rx.el.h1(top.title),
                rx.cond(
                    top.status.t != "", rx.el.span(pie(top.status.g), top.status.t, class_name="chip " + top.status.x)
                ),
                class_name="ph-l",
            ),
            class_name="ph-t",
        ),
        rx.el.div(
            rx.cond(
                top.can_delete,
                btn(
                    rx.el.span(tr("detail.delete"), class_name="no-phone"),
                    glyph="trash-2",
                    aria_label=tr("detail.delete"),
                    on_click=DetailState.delete,
                ),
            ),
            rx.cond(top.edit_href != "", btn(tr("detail.edit"), glyph="pencil", href=top.edit_href)),
            class_name="ph-a",
        ),
        class_name="ph",
    )


def deleted() -> rx.Component:
    """The banner of a deleted row."""
    return rx.cond(
        DetailState.head.deleted != "",
        rx.el.div(
            icon("trash-2"),
            DetailState.head.deleted,
            rx.el.span(class_name="sp"),
            rx.cond(DetailState.head.can_restore, btn(tr("detail.restore"), look="sm", on_click=DetailState.restore)),
            class_name="banner",
            role="status",
        ),
    )


def columns() -> rx.Component:
    """Both columns; a part may replace the contents of a slot."""
    return rx.el.div(
        rx.el.div(
            facts(),
            _slot("main", DetailState.body),
            rx.foreach(DetailState.related, _related),
            class_name="detail-l",
        ),
        rx.el.div(
            steps(),
            _slot("side", DetailState.side),
            rx.foreach(DetailState.shapes, _shape),
            _history(),
            class_name="detail-r",
        ),
        class_name="detail-c",
    )


def _slot(slot: str, name: Any) -> rx.Component:
    built = [
        (each, part.build(DetailState.extra[each].to(list[dict[str, str]])))
        for each, part in PARTS.items()
        if part.slot == slot
    ]
    return rx.match(name, *built, rx.fragment()) if built else rx.fragment()


def facts() -> rx.Component:
    """What is known, by widget; shapes on a small map."""
    return rx.el.section(
        rx.el.h2(tr("detail.facts"), class_name="ct"),
        rx.el.dl(rx.foreach(DetailState.facts, _fact), class_name="facts"),
        rx.el.div(DetailState.head.system, class_name="s m facts-f"),
        class_name="card pad",
    )


def _fact(fact: rx.Var[Fact]) -> rx.Component:
    return rx.el.div(
        rx.el.dt(fact.label, title=fact.help),
        rx.el.dd(number(fact, show(fact.widget, fact.value))),
        class_name=rx.cond(fact.wide, "fact wide", "fact"),
    )


def _shape(fact: rx.Var[Fact]) -> rx.Component:
    board = {"value": fact.value.full, "read_only": True, "height": 190}
    return rx.el.section(
        rx.el.h2(fact.label, rx.el.span(fact.value.t, class_name="m s"), class_name="ct"),
        rx.cond(
            fact.widget == "polygon",
            geometry_editor(kind="polygon", **board),
            geometry_editor(kind="point", **board),
        ),
        class_name="card pad shape",
        key=fact.name,
    )


def _related(related: rx.Var[Related]) -> rx.Component:
    return rx.el.section(
        rx.el.div(
            rx.el.h2(related.label, class_name="ct"),
            rx.el.span(related.count, class_name="m s"),
            rx.el.span(class_name="sp"),
            rx.cond(related.all_href != "", link(related.all_label, " ›", href=related.all_href, class_name="link")),
            rx.cond(
                related.new_href != "",
                link(
                    icon("plus", 14),
                    href=related.new_href,
                    class_name="ib",
                    aria_label=tr("list.new", name=related.label),
                ),
            ),
            class_name="row",
        ),
        rx.cond(
            related.bare,
            rx.fragment(),
            rx.cond(
                related.rows.length() > 0,
                rx.el.table(
                    rx.el.thead(
                        rx.el.tr(rx.foreach(related.cols, lambda rcol: rx.el.th(rcol.label, class_name=rcol.look)))
                    ),
                    rx.el.tbody(rx.foreach(related.rows, lambda rrow: _related_row(related.cols, rrow))),
                    class_name="tb small",
                ),
                rx.el.div(related.none, class_name="s m none-yet"),
            ),
        ),
        class_name="card pad rel",
        key=related.name,
    )


def _related_row(cols: rx.Var[list[Col]], rrow: rx.Var[Row]) -> rx.Component:
    def one(rcell: Any, ri: Any) -> rx.Component:
        main = cols[ri].look.contains("main-cell")
        return rx.el.td(
            rx.cond(
                main,
                link(rcell.t, href=rrow.href, class_name="row-link", title=rcell.full),
                show(cols[ri].widget, rcell),
            ),
            class_name=rx.cond(rcell.t == "", cols[ri].look + " none", cols[ri].look),
            custom_attrs={"data-label": cols[ri].label},
        )

    return rx.el.tr(rx.foreach(rrow.cells, one), key=rrow.id)


def steps() -> rx.Component:
    """The legal moves: one solid, the rest surface; main ones that are not legal now, with the reason."""
    both = DetailState.steps.length() + DetailState.steps_off.length()
    return rx.cond(
        both > 0,
        rx.el.section(
            rx.el.h2(tr("detail.next"), class_name="ct"),
            rx.el.div(rx.foreach(DetailState.steps, _step), class_name="steps"),
            rx.foreach(DetailState.steps_off, _step_off),
            class_name="card pad",
        ),
    )


def _step(step: rx.Var[Step], at: Any) -> rx.Component:
    first = step.primary & (at == 0)
    return rx.el.button(
        step.label,
        type="button",
        class_name=rx.cond(first, "btn p w", "btn w"),
        on_click=DetailState.ask_move(step.value),
        key=step.value,
    )


def _step_off(step: rx.Var[Step]) -> rx.Component:
    return rx.el.div(
        rx.el.button(step.label, type="button", class_name="btn w d", disabled=True),
        rx.el.div(step.reason, class_name="s m"),
        class_name="step-off",
        key=step.value,
    )


def _history() -> rx.Component:
    return rx.el.section(
        rx.el.h2(tr("detail.history"), class_name="ct"),
        rx.cond(
            DetailState.changes.length() > 0,
            rx.el.ol(rx.foreach(DetailState.changes, _change), class_name="hist"),
            rx.el.div(tr("detail.history.none"), class_name="s m"),
        ),
        class_name="card pad",
    )


def _change(change: rx.Var[Change]) -> rx.Component:
    return rx.el.li(
        rx.el.div(
            rx.el.b(change.who),
            rx.el.span(change.verb),
            rx.el.span(class_name="sp"),
            rx.el.span(change.when, title=change.full, class_name="s m nw"),
            class_name="hist-h",
        ),
        rx.el.div(change.role, class_name="s m"),
        rx.cond(change.note != "", rx.el.div(change.note, class_name="box")),
        rx.foreach(change.lines, _change_line),
        key=change.id,
    )


def _change_line(line: rx.Var[Line]) -> rx.Component:
    return rx.el.div(
        rx.el.span(line.label, class_name="m"),
        " ",
        rx.cond(line.old != "", rx.fragment(rx.el.del_(line.old), icon("arrow-right", 12))),
        rx.el.ins(line.new),
        class_name="hist-l",
    )


def move_dialog() -> rx.Component:
    """A move with a note; the verb is on the button."""
    return rx.dialog.root(
        rx.dialog.content(
            rx.dialog.title(DetailState.move_label, class_name="dlg-t"),
            rx.el.form(
                rx.el.label(
                    rx.el.span(tr("move.note"), class_name="lb"),
                    rx.el.textarea(name="note", class_name="inp", auto_focus=True, aria_describedby="note-help"),
                    rx.el.div(tr("move.note.hint"), class_name="hp", id="note-help"),
                    class_name="fld",
                ),
                rx.el.div(
                    btn(DetailState.move_label, primary=True, type="submit"),
                    rx.dialog.close(btn(tr("cancel"))),
                    class_name="dlg-f",
                ),
                on_submit=DetailState.move,
            ),
            max_width="480px",
            aria_describedby="",
        ),
        open=DetailState.move_open != "",
        on_open_change=DetailState.close_move,
    )


def _skeleton() -> rx.Component:
    card = rx.el.div(*[rx.el.div(class_name="skel") for _ in range(6)], class_name="card pad skels")
    return rx.el.div(
        rx.el.div(rx.el.div(class_name="skel"), class_name="ph"), card, role="status", aria_label=tr("loading")
    )
