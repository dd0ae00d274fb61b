"""The generated form as components: rail of sections, fields in two columns, a foot that stays, the conflict dialog."""

from typing import Any

import reflex as rx

from frontend.editing import Diff, FormState
from frontend.fields import Field, Section
from frontend.fields_view import enter
from frontend.form_guard import form_guard
from frontend.i18n import tr
from frontend.layout import btn
from frontend.theme import icon, link


def editing() -> rx.Component:
    """The whole form page, without the shell."""
    return rx.match(
        FormState.form.state,
        ("missing", _missing()),
        ("ready", _ready()),
        rx.el.div(*[rx.el.div(class_name="skel") for _ in range(8)], class_name="card pad skels form-skel"),
    )


def _ready() -> rx.Component:
    return rx.el.div(
        _head(), _form(), _conflict(), class_name="form-host", on_unmount=FormState.close(FormState.form.key)
    )


def _missing() -> rx.Component:
    return rx.el.div(
        icon("lock", 48),
        rx.el.div(rx.el.b(tr("detail.missing")), rx.el.div(tr("detail.missing.hint"))),
        btn(tr("back"), href="/" + FormState.form.slug, glyph="arrow-left"),
        class_name="empty",
    )


def _head() -> rx.Component:
    top = FormState.form
    place = rx.cond(top.id != "", tr("form.edit"), tr("form.new", name=""))
    return rx.el.div(
        rx.el.div(
            rx.el.div(link(top.list_label, href="/" + top.slug), rx.el.i(" › "), place, class_name="crumb"),
            rx.el.div(
                rx.el.h1(top.heading), form_guard(top.key, leave=top.leave, shakes=top.shakes), class_name="ph-l"
            ),
            class_name="ph-t",
        ),
        class_name="ph",
    )


def _form() -> rx.Component:
    return rx.el.form(
        rx.el.div(
            rx.el.nav(rx.foreach(FormState.sections, _rail), class_name="rail", aria_label=tr("form.sections")),
            rx.el.div(rx.foreach(FormState.sections, _section), class_name="card form"),
            class_name="form-c",
        ),
        rx.el.div(
            btn(tr("save"), primary=True, type="submit", custom_attrs={"data-save": "1"}),
            btn(tr("cancel"), href=FormState.form.back),
            rx.cond(
                FormState.form.summary != "",
                rx.el.span(icon("triangle-alert", 14), FormState.form.summary, class_name="er sum", role="alert"),
            ),
            rx.el.span(class_name="sp"),
            rx.el.span(FormState.form.system, class_name="s m no-phone"),
            class_name="form-f",
        ),
        on_submit=FormState.save,
        key=FormState.form.key,
        class_name="form-page",
        no_validate=True,
        custom_attrs={"data-track": FormState.form.key},
    )


def _rail(section: rx.Var[Section]) -> rx.Component:
    return rx.el.a(
        section.label, rx.el.i(class_name="dirty"), href="#s-" + section.id, custom_attrs={"data-rail": section.id}
    )


def _section(section: rx.Var[Section]) -> rx.Component:
    return rx.el.section(
        rx.el.h2(section.label, class_name="ct"),
        rx.el.div(rx.foreach(section.fields, _field), class_name="form-g"),
        id="s-" + section.id,
        custom_attrs={"data-section": section.id},
    )


def _field(field: rx.Var[Field]) -> rx.Component:
    return rx.el.div(
        rx.el.label(
            field.label,
            rx.cond(field.required, rx.el.span("*", class_name="req", title=tr("form.required"), aria_hidden="true")),
            rx.el.i(class_name="dirty"),
            class_name="lb",
            html_for="f-" + field.name,
        ),
        enter(field),
        rx.el.div(
            rx.cond(
                FormState.errors.contains(field.name),
                rx.el.div(icon("triangle-alert", 14), FormState.errors[field.name], class_name="er"),
                rx.cond(field.help != "", rx.el.div(field.help, class_name="hp")),
            ),
            id="h-" + field.name,
        ),
        class_name=rx.cond(field.wide, "fld wide", "fld"),
        key=field.name,
        custom_attrs={"data-field": field.name},
    )


def _conflict() -> rx.Component:
    return rx.dialog.root(
        rx.dialog.content(
            rx.dialog.title(tr("conflict.title"), class_name="dlg-t"),
            rx.dialog.description(FormState.diff_text, class_name="dlg-d"),
            rx.el.form(
                rx.el.div(rx.foreach(FormState.diffs, _diff), class_name="diffs"),
                rx.el.div(
                    btn(tr("conflict.keep"), primary=True, type="submit"),
                    rx.dialog.close(btn(tr("cancel"))),
                    class_name="dlg-f",
                ),
                on_submit=FormState.keep,
            ),
            max_width="640px",
        ),
        open=FormState.diffs.length() > 0,
        on_open_change=FormState.close_conflict,
    )


def _diff(diff: rx.Var[Diff]) -> rx.Component:
    return rx.el.fieldset(
        rx.el.legend(
            diff.label, rx.cond(diff.moved, rx.el.span(tr("conflict.moved"), class_name="chip t amb")), class_name="lb"
        ),
        _side(diff, "mine", tr("conflict.mine"), diff.mine, ticked=~diff.moved),
        _side(diff, "theirs", tr("conflict.theirs"), diff.theirs, ticked=diff.moved),
        class_name="diff",
        key=diff.name,
    )


def _side(diff: Any, value: str, label: Any, words: Any, *, ticked: Any) -> rx.Component:
    return rx.el.label(
        rx.el.input(type="radio", name=diff.name, value=value, default_checked=ticked),
        rx.el.span(
            rx.el.span(label, class_name="s m"), rx.el.span(rx.cond(words == "", "—", words), class_name="diff-v")
        ),
    )
