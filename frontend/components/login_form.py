"""The sign-in form. It talks to /auth by itself, so that no password passes through the event socket."""

from typing import Any

import reflex as rx

from frontend.beside import beside

_STYLE = beside(__file__, "login_form.css")
_COMPONENT = beside(__file__, "login_form.jsx")
MAP = beside(__file__, "login_map.svg")


class LoginForm(rx.NoSSRComponent):
    """Account and password, and the roles to pick from while the server runs a demonstration."""

    library = _COMPONENT.importable_path
    tag = "LoginForm"

    lang: rx.Var[str]
    texts: rx.Var[dict[str, str]]

    def add_imports(self) -> dict[str, Any]:
        """Bring the styles along with the component."""
        return {"": [_STYLE.importable_path]}


login_form = LoginForm.create
