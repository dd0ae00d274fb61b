"""Which route shows what: four generated views for every entity, and the bespoke pages, whose static routes win."""

import reflex as rx

from frontend.layout import page_head, shell
from frontend.listing import ListState
from frontend.listing_view import listing
from frontend.state import Ui


def register(app: rx.App) -> None:
    """Add every page to `app`."""
    app.add_page(lambda: shell(page_head("邻里", "…")), route="/", title="邻里")
    app.add_page(lambda: shell(listing(), reload=ListState.load), route="/[resource]", title=ListState.page.heading, on_load=ListState.load)
