"""The watcher of a form: counts unsaved changes, marks their fields, asks once before leaving. See `form_guard.jsx`."""

from typing import Any

import reflex as rx

from frontend.beside import beside
from frontend.i18n import tr

_COMPONENT = beside(__file__, "form_guard.jsx")


class FormGuard(rx.NoSSRComponent):
    """Watches the form whose `data-track` is `form_key`; texts may hold `{n}`."""

    library = _COMPONENT.importable_path
    tag = "FormGuard"

    form_key: rx.Var[str]
    leave: rx.Var[str]
    shakes: rx.Var[int]
    chip: rx.Var[str]
    title: rx.Var[str]
    words: rx.Var[str]
    stay: rx.Var[str]
    go: rx.Var[str]


def form_guard(form_key: Any, *, leave: Any, shakes: Any) -> rx.Component:
    """The watcher with texts in the reader's language; shows the chip 「未保存 n 处」 where it stands.

    A new `leave` is an address to go to unasked, after a save; each rise of `shakes` points at the first error.
    """
    return FormGuard.create(
        form_key=form_key,
        leave=leave,
        shakes=shakes,
        chip=tr("form.dirty", n="{n}"),
        title=tr("form.leave.title", n="{n}"),
        words=tr("form.leave.text"),
        stay=tr("form.leave.stay"),
        go=tr("form.leave.go"),
    )
