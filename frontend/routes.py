"""Which route shows what: four generated views for every entity, and the bespoke pages, whose static routes win."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import reflex as rx

from frontend.detail import DetailState
from frontend.detail_view import detail
from frontend.editing import FormState
from frontend.editing_view import editing
from frontend.i18n import tr
from frontend.layout import shell
from frontend.listing import ListState
from frontend.listing_view import listing
from frontend.pages import board, calendar, home, importing, login, pack
from frontend.pages.board_state import BoardState
from frontend.pages.calendar_state import CalendarState
from frontend.pages.home_state import HomeState
from frontend.pages.importing import ImportPageState
from frontend.pages.pack_state import PackState
from frontend.state import LOADERS, Ui


@dataclass(frozen=True)
class Page:
    """A page: `load` runs each time it is opened, `again` (else `load`) after an undo or a change of language."""

    route: str
    build: Callable[[], rx.Component]
    title: Any
    load: Any = None
    again: Any = None


def generated() -> list[Page]:
    """The pages that serve every entity."""
    heads: Any = (ListState.page.heading, FormState.form.heading, DetailState.head.title)
    rows, form, row = (head + " · " + tr("app.name") for head in heads)
    return [
        Page("/[resource]", lambda: shell(listing()), rows, ListState.load),
        Page("/[resource]/new", lambda: shell(editing()), form, FormState.load, FormState.relabel),
        Page("/[resource]/[rid]/edit", lambda: shell(editing()), form, FormState.load, FormState.relabel),
        Page("/[resource]/[rid]", lambda: shell(detail()), row, DetailState.load),
    ]


def bespoke() -> list[Page]:
    """Pages written by hand: the fourth depth of override."""
    return [
        Page("/", home.page, tr("home.page"), HomeState.load),
        Page("/calendar", calendar.page, tr("cal.page"), CalendarState.load),
        Page("/board", board.page, tr("board.page"), BoardState.load),
        Page("/import", importing.page, tr("import.page"), ImportPageState.load),
        Page("/pack", pack.page, tr("pack.page"), PackState.load),
        Page("/login", login.page, tr("login.page")),
    ]


def register(app: rx.App) -> None:
    """Add every page to `app`."""
    for page in (*generated(), *bespoke()):
        events = [page.load, Ui.count_open] if page.load else None
        app.add_page(page.build, route=page.route, title=page.title, on_load=events)
        LOADERS[page.route.strip("/") or "index"] = page.again or page.load
