"""The masked number with its button, and the dialog that asks why."""

from typing import Any

import reflex as rx

from frontend.detail import DetailState
from frontend.i18n import tr
from frontend.layout import btn
from frontend.revealing import RevealState

STATE: Any = RevealState


def number(fact: Any, masked: rx.Component) -> rx.Component:
    """`masked`, with a button to see the whole number where the reader may; the number itself while it is shown."""
    here = STATE.place == DetailState.head.id + "/" + fact.name
    shown: rx.Component = rx.cond(
        fact.revealed,
        rx.el.span(
            rx.cond(
                here,
                rx.fragment(
                    rx.el.b(STATE.plain, class_name="nw plain", role="status"),
                    btn(tr("reveal.copy"), glyph="copy", look="g sm", on_click=STATE.copied),
                    btn(tr("reveal.hide"), look="g sm", on_click=STATE.hide),
                ),
                rx.fragment(
                    masked,
                    btn(
                        tr("reveal.open"),
                        glyph="eye",
                        look="g sm",
                        on_click=STATE.ask(fact.name),
                        aria_label=tr("reveal.title", name=fact.label),
                    ),
                ),
            ),
            class_name="reveal",
        ),
        masked,
    )
    return shown


def dialog() -> rx.Component:
    """Why: one line, and what becomes of it."""
    box: rx.Component = rx.dialog.root(
        rx.dialog.content(
            rx.dialog.title(tr("reveal.title", name=STATE.asked_label), class_name="dlg-t"),
            rx.el.form(
                rx.el.label(
                    rx.el.span(tr("reveal.reason"), class_name="lb"),
                    rx.el.input(
                        name="reason",
                        class_name="inp",
                        required=True,
                        min_length=4,
                        max_length=200,
                        auto_focus=True,
                        auto_complete="off",
                        aria_describedby="reason-help",
                    ),
                    rx.el.div(tr("reveal.reason.hint"), class_name="hp", id="reason-help"),
                    class_name="fld",
                ),
                rx.el.div(
                    btn(tr("reveal.open"), primary=True, type="submit"),
                    rx.dialog.close(btn(tr("cancel"))),
                    class_name="dlg-f",
                ),
                on_submit=STATE.show,
            ),
            max_width="480px",
            aria_describedby="",
        ),
        open=STATE.asked != "",
        on_open_change=STATE.close,
    )
    return box
