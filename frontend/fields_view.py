"""How a value is entered: one entry per editor. The writing half of the second depth of override."""

from collections.abc import Callable
from typing import Any

import reflex as rx

from frontend.components.geometry_editor import geometry_editor
from frontend.editing import FormState
from frontend.fields import Pick
from frontend.i18n import tr
from frontend.picking import Hit, PickState
from frontend.theme import icon

Enter = Callable[[Any], rx.Component]


def _props(field: Any) -> dict[str, Any]:
    wrong = FormState.errors.contains(field.name)
    return {
        "name": field.name,
        "id": "f-" + field.name,
        "aria_describedby": "h-" + field.name,
        "aria_invalid": rx.cond(wrong, "true", "false"),
        "aria_required": rx.cond(field.required, "true", "false"),
    }


def _look(field: Any) -> Any:
    return rx.cond(FormState.errors.contains(field.name), "inp err", "inp")


def _input(field: Any, **props: Any) -> rx.Component:
    box = rx.el.input(
        default_value=field.value, auto_complete="off", placeholder=field.placeholder, **_props(field), **props
    )
    return rx.el.div(box, rx.cond(field.unit != "", rx.el.span(field.unit, class_name="u")), class_name=_look(field))


def _text(field: Any) -> rx.Component:
    return _input(field)


def _whole(field: Any) -> rx.Component:
    return _input(field, input_mode="numeric")


def _decimal(field: Any) -> rx.Component:
    return _input(field, input_mode="decimal")


def _phone(field: Any) -> rx.Component:
    return _input(field, input_mode="tel")


def _password(field: Any) -> rx.Component:
    return rx.el.div(
        rx.el.input(type="password", auto_complete="new-password", **_props(field)), class_name=_look(field)
    )


def _sealed(field: Any) -> rx.Component:
    return rx.el.div(
        rx.el.input(auto_complete="off", placeholder=field.mask, spell_check=False, **_props(field)),
        rx.el.span(icon("lock", 14), class_name="m"),
        class_name=_look(field),
    )


def _long(field: Any) -> rx.Component:
    return rx.el.textarea(default_value=field.value, rows="4", class_name=_look(field), **_props(field))


def _json(field: Any) -> rx.Component:
    return rx.el.textarea(
        default_value=field.value, rows="6", class_name=_look(field) + " mono", spell_check=False, **_props(field)
    )


def _enum(field: Any) -> rx.Component:
    return rx.el.div(
        rx.el.select(
            rx.foreach(field.options, lambda fopt: rx.el.option(fopt.label, value=fopt.value)),
            default_value=field.value,
            **_props(field),
        ),
        icon("chevron-down", 14),
        class_name=_look(field) + " sel",
    )


def _words(field: Any) -> rx.Component:
    def word(one: Any) -> rx.Component:
        box = rx.el.input(
            type="checkbox",
            class_name="cb",
            name=field.name + "." + one.value,
            value="on",
            default_checked=one.on,
        )
        return rx.el.label(box, rx.el.span(one.label), class_name="word", key=one.value)

    return rx.el.div(
        rx.foreach(field.options, word),
        class_name="words",
        role="group",
        id="f-" + field.name,
        aria_label=field.label,
        aria_describedby="h-" + field.name,
    )


def _switch(field: Any) -> rx.Component:
    return rx.el.label(
        rx.el.input(
            type="checkbox",
            role="switch",
            class_name="switch",
            default_checked=field.value == "true",
            value="true",
            **_props(field),
        ),
        rx.el.span(tr("yes"), class_name="sw-on"),
        rx.el.span(tr("no"), class_name="sw-off m"),
        class_name="sw",
    )


def _time(native: str) -> Enter:
    """A text input that every locale reads alike, and the browser's calendar beside it."""

    def enter(field: Any) -> rx.Component:
        return rx.el.div(
            rx.el.input(
                default_value=field.value,
                auto_complete="off",
                placeholder=field.placeholder,
                input_mode="numeric",
                **_props(field),
            ),
            rx.el.button(
                icon("calendar", 16),
                type="button",
                class_name="ib sm",
                aria_label=tr("form.calendar"),
                custom_attrs={"data-calendar": native},
            ),
            class_name=_look(field),
        )

    return enter


def _shape(kind: str) -> Enter:
    def enter(field: Any) -> rx.Component:
        return rx.el.div(
            geometry_editor(kind=kind, name=field.name, value=field.value, skip=FormState.form.id), class_name="geo"
        )

    return enter


def _relation(field: Any) -> rx.Component:
    return _picker(field, FormState.picked[field.name].to(list[Pick]), many=False)


def _relations(field: Any) -> rx.Component:
    return _picker(field, FormState.picked[field.name].to(list[Pick]), many=True)


def _picker(field: Any, picked: Any, *, many: bool) -> rx.Component:
    joined = picked.foreach(lambda one: one.id).join(",")
    trigger = rx.el.button(
        rx.cond(picked.length() == 0, rx.el.span(tr("form.pick"), class_name="m")),
        icon("chevron-down", 14),
        type="button",
        class_name="pick-b",
        id="f-" + field.name,
        aria_label=field.label,
        aria_describedby="h-" + field.name,
    )
    box = rx.el.div(
        rx.foreach(picked, lambda pick: _picked(field, pick)),
        rx.popover.trigger(trigger),
        rx.el.input(type="hidden", name=field.name, value=joined, read_only=True),
        class_name=_look(field) + " pick",
    )
    return rx.popover.root(
        box,
        rx.popover.content(_hits(), class_name="pick-pop", align="start", side="bottom"),
        open=PickState.field == field.name,
        on_open_change=lambda is_open: PickState.set_open(field.name, is_open),
    )


def _picked(field: Any, pick: Any) -> rx.Component:
    return rx.el.span(
        rx.el.span(pick.label, class_name="el"),
        rx.el.button(
            icon("x", 12),
            type="button",
            aria_label=tr("form.remove", name=pick.label),
            on_click=PickState.remove(field.name, pick.id),
        ),
        class_name="picked",
        key=pick.id,
    )


def _hits() -> rx.Component:
    return rx.el.div(
        rx.el.label(
            icon("search"),
            rx.el.input(
                placeholder=tr("form.search"),
                aria_label=tr("form.search"),
                auto_focus=True,
                on_change=PickState.look.debounce(200),
                custom_attrs={"data-listbox-input": "1"},
            ),
            class_name="inp pop-s",
        ),
        rx.el.div(
            rx.foreach(PickState.hits, _hit),
            rx.cond(PickState.hits.length() == 0, rx.el.div(tr("form.nohit"), class_name="opt m")),
            class_name="opts",
            role="listbox",
        ),
        custom_attrs={"data-listbox": "1"},
    )


def _hit(hit: rx.Var[Hit]) -> rx.Component:
    return rx.el.button(
        rx.el.span(hit.before, rx.el.b(hit.match, class_name="hit"), hit.after, class_name="el"),
        rx.cond(
            hit.linked,
            rx.el.span(icon("check", 14), tr("form.linked"), class_name="s m row"),
            rx.el.span(hit.aside, class_name="s m nw"),
        ),
        type="button",
        class_name="opt",
        role="option",
        disabled=hit.linked,
        aria_selected=rx.cond(hit.linked, "true", "false"),
        on_click=PickState.choose(hit.id),
        key=hit.id,
    )


WRITE: dict[str, Enter] = {
    "text": _text,
    "id": _text,
    "enums": _words,
    "textarea": _long,
    "enum": _enum,
    "bool": _switch,
    "int": _whole,
    "float": _decimal,
    "decimal": _decimal,
    "money": _decimal,
    "phone": _phone,
    "sealed": _sealed,
    "password": _password,
    "date": _time("date"),
    "datetime": _time("datetime-local"),
    "ref": _relation,
    "many": _relations,
    "point": _shape("point"),
    "polygon": _shape("polygon"),
    "json": _json,
}


def enter(field: Any) -> rx.Component:
    """The input for a Var of Field by its editor."""
    return rx.match(field.editor, *[(name, build(field)) for name, build in WRITE.items()], _text(field))
