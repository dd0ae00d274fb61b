"""Which route shows what."""

import reflex as rx

from frontend.layout import page_head, shell
from frontend.state import Ui


def register(app: rx.App) -> None:
    """Add every page to `app`."""
    app.add_page(lambda: shell(page_head("邻里", "…")), route="/", title="邻里")
