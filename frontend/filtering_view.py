"""The 「+ 筛选」 popover as components: one editor for each kind of column."""

from typing import Any

import reflex as rx

from frontend.filtering import FilterState, Option
from frontend.i18n import tr
from frontend.layout import btn
from frontend.theme import icon, pie


def filter_popover() -> rx.Component:
    """「+ 筛选」: first the column, then its value by the column's kind."""
    trigger = rx.el.button(icon("plus", 14), tr("list.filter"), type="button", class_name="fc add")
    editor = rx.match(
        FilterState.draft.editor,
        ("choose", _choose()),
        ("options", _form(_many())),
        ("bool", _one()),
        ("relation", _relation()),
        ("dates", _form(_dates())),
        ("numbers", _form(_numbers())),
        _form(_contains()),
    )
    return rx.popover.root(
        rx.popover.trigger(trigger),
        rx.popover.content(editor, class_name="filter-pop", side="bottom", align="start"),
        open=FilterState.open,
        on_open_change=FilterState.set_open,
    )


def _choose() -> rx.Component:
    return rx.el.div(
        rx.el.div(tr("list.filter.pick"), class_name="pop-h"),
        rx.foreach(
            FilterState.options,
            lambda fcol: rx.el.button(
                fcol.label, type="button", class_name="opt", on_click=FilterState.choose(fcol.value)
            ),
        ),
        class_name="opts",
    )


def _form(body: rx.Component) -> rx.Component:
    return rx.el.form(
        rx.el.div(FilterState.draft.label, class_name="pop-h"),
        body,
        rx.el.div(btn(tr("filter.apply"), primary=True, look="sm", type="submit"), class_name="pop-f"),
        on_submit=FilterState.apply,
        key=FilterState.draft.key.to_string(),
    )


def _many() -> rx.Component:
    return rx.el.div(rx.foreach(FilterState.options, _tickable), class_name="opts")


def _tickable(option: rx.Var[Option]) -> rx.Component:
    return rx.el.label(
        rx.el.input(
            type="checkbox", class_name="cb", checked=option.on, on_change=lambda _: FilterState.tick(option.value)
        ),
        rx.el.span(pie(option.glyph), option.label, class_name="chip " + option.colour),
        class_name="opt",
    )


def _one() -> rx.Component:
    return rx.el.div(
        rx.el.div(FilterState.draft.label, class_name="pop-h"),
        rx.el.div(rx.foreach(FilterState.options, _pickable), class_name="opts"),
    )


def _pickable(option: rx.Var[Option]) -> rx.Component:
    return rx.el.button(
        rx.el.span(option.label, class_name="el"),
        rx.cond(option.on, icon("check", 14)),
        type="button",
        class_name="opt",
        on_click=FilterState.tick(option.value),
    )


def _relation() -> rx.Component:
    return rx.el.div(
        rx.el.div(FilterState.draft.label, class_name="pop-h"),
        rx.el.label(
            icon("search"),
            rx.el.input(
                placeholder=tr("form.search"),
                aria_label=tr("form.search"),
                auto_focus=True,
                on_change=FilterState.look.debounce(200),
                key=FilterState.draft.key.to_string(),
            ),
            class_name="inp pop-s",
        ),
        rx.el.div(
            rx.foreach(FilterState.options, _pickable),
            rx.cond(FilterState.options.length() == 0, rx.el.div(tr("form.nohit"), class_name="opt m")),
            class_name="opts",
        ),
        rx.cond(FilterState.draft.nullable, _emptiness()),
    )


def _emptiness() -> rx.Component:
    return rx.el.div(
        btn(tr("filter.only.empty"), look="g sm", on_click=FilterState.emptiness("null")),
        btn(tr("filter.only.filled"), look="g sm", on_click=FilterState.emptiness("notnull")),
        class_name="pop-f",
    )


def _dates() -> rx.Component:
    return rx.fragment(
        rx.el.div(
            *[
                rx.el.button(tr(f"filter.date.{s}"), type="button", class_name="fc", on_click=FilterState.recent(s))
                for s in ("today", "week", "month")
            ],
            class_name="pop-r",
        ),
        rx.el.div(
            _bound("low", tr("filter.from"), FilterState.draft.low, placeholder=tr("form.date")),
            _bound("high", tr("filter.to"), FilterState.draft.high, placeholder=tr("form.date")),
            class_name="pop-r",
        ),
    )


def _numbers() -> rx.Component:
    return rx.el.div(
        _bound("low", tr("filter.min"), FilterState.draft.low, input_mode="decimal"),
        _bound("high", tr("filter.max"), FilterState.draft.high, input_mode="decimal"),
        class_name="pop-r",
    )


def _contains() -> rx.Component:
    return rx.el.div(_bound("low", tr("filter.contains"), FilterState.draft.low, auto_focus=True), class_name="pop-r")


def _bound(name: str, label: Any, value: Any, **props: Any) -> rx.Component:
    return rx.el.label(
        rx.el.span(label, class_name="s m"),
        rx.el.input(name=name, default_value=value, class_name="inp", auto_complete="off", **props),
        class_name="fld",
    )
