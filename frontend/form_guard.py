"""The watcher of a form: counts unsaved changes, marks their fields, asks once before leaving. See `form_guard.jsx`."""

from typing import Any

import reflex as rx

from frontend.i18n import tr

_COMPONENT = rx.asset("form_guard.jsx", shared=True)


class FormGuard(rx.NoSSRComponent):
    """Watches the form whose `data-track` is `form_key`; texts may hold `{n}`."""

    library = _COMPONENT.importable_path
    tag = "FormGuard"

    form_key: rx.Var[str]
    chip: rx.Var[str]
    title: rx.Var[str]
    words: rx.Var[str]
    stay: rx.Var[str]
    go: rx.Var[str]


def form_guard(form_key: Any) -> rx.Component:
    """The watcher with texts in the reader's language; shows the chip 「未保存 n 处」 where it stands."""
    return FormGuard.create(
        form_key=form_key,
        chip=tr("form.dirty", n="{n}"),
        title=tr("form.leave.title", n="{n}"),
        words=tr("form.leave.text"),
        stay=tr("form.leave.stay"),
        go=tr("form.leave.go"),
    )
