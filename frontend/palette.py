"""Ctrl+K: pages by name, rows of every entity by characters, pinyin or initials, as far as the reader may see them."""

import dataclasses as dc
from typing import Any

import reflex as rx

from frontend import client
from frontend.documents import search_document
from frontend.i18n import tr
from frontend.metadata import Entity
from frontend.state import Ui
from frontend.theme import icon, icon_of
from frontend.values import called

MOST = 8
ROWS = 40
SHORT = 6
"""Names of fewer characters come first."""


@dc.dataclass
class Found:
    """A page or a row."""

    label: str = ""
    kind: str = ""
    icon: str = ""
    href: str = ""


class FindState(Ui):
    """The search dialog."""

    open: bool = False
    text: str = ""
    found: list[Found] = []

    @rx.event
    def set_open(self, is_open: bool) -> None:
        """Open with the pages, or close."""
        self.open, self.text = is_open, ""
        self.found = self._pages("") if is_open else []

    @rx.event
    async def look(self, text: str) -> None:
        """Pages and rows that match `text`."""
        self.text = text.strip()
        pages = self._pages(self.text)
        self.found = pages if not self.text else [*pages, *await self._rows(self.text)]

    @rx.event
    def go(self, href: str) -> Any:
        """Open what was found; addresses outside this list are not followed."""
        self.open = False
        return rx.redirect(href) if any(f.href == href for f in self.found) else None

    def _pages(self, text: str) -> list[Found]:
        lines = [(line.label, group.icon, line.href) for group in self.nav for line in group.lines]
        own = [(g.label, g.icon, g.href) for g in self.nav if not g.lines]
        word = self._t("search.pages")
        hits = [Found(label, word, glyph, href) for label, glyph, href in own + lines if text.lower() in label.lower()]
        return hits[: MOST if text else 20]

    async def _rows(self, text: str) -> list[Found]:
        lang, readable = self._lang(), self._searched()
        if not readable:
            return []
        try:
            asked = {f"f{at}": {"search": text} for at in range(len(readable))}
            answer = await self._ask(search_document(tuple(readable)), asked)
        except client.Problem as problem:
            self._refused(problem)
            return []
        found = [
            Found(_name(e, node, lang), e.label(lang), e.icon, f"/{e.slug}/{node['id']}")
            for e in readable
            for node in answer[e.plural]["nodes"]
        ]
        # Of a short name the text is the larger part: a person comes before the cases that mention one.
        found.sort(key=lambda one: (not one.label.lower().startswith(text.lower()), len(one.label) // SHORT))
        return found[:ROWS]

    def _searched(self) -> list[Entity]:
        """Entities that the reader may search, those of the menu in its order."""
        meta = self._meta()
        lines = (line.href.strip("/") for group in self.nav for line in group.lines)
        shown = [found for slug in lines if (found := meta.by_slug(slug))]
        return [e for e in shown if e.search and all(_is_open(e, name, self.me.role) for name in e.search)]


def _is_open(entity: Entity, name: str, role: str) -> bool:
    column = entity.column(name)
    return column is not None and column.open_to(role)


def _name(entity: Entity, node: dict[str, Any], lang: str) -> str:
    lead = called(entity, node, entity.lead.name, lang) if entity.lead else ""
    return " ".join(dict.fromkeys(x for x in (lead, called(entity, node, entity.title, lang)) if x)) or "…"


def palette() -> rx.Component:
    """The search field in the top bar and its dialog."""
    trigger = rx.el.button(
        icon("search"),
        rx.el.span(tr("top.search"), class_name="el no-phone"),
        rx.el.span(class_name="sp no-phone"),
        rx.el.kbd("Ctrl K", class_name="no-phone"),
        type="button",
        class_name="search",
        aria_label=tr("top.search"),
        custom_attrs={"data-palette": "1"},
    )
    return rx.dialog.root(
        rx.dialog.trigger(trigger),
        rx.dialog.content(_body(), class_name="palette", aria_describedby=""),
        open=FindState.open,
        on_open_change=FindState.set_open,
    )


def _body() -> rx.Component:
    return rx.el.div(
        rx.dialog.title(tr("search.title"), class_name="sr"),
        rx.el.label(
            icon("search"),
            rx.el.input(
                placeholder=tr("search.hint"),
                aria_label=tr("search.title"),
                auto_focus=True,
                on_change=FindState.look.debounce(200),
            ),
            class_name="inp",
        ),
        rx.el.div(
            rx.foreach(FindState.found, _line),
            rx.cond(
                (FindState.text != "") & (FindState.found.length() == 0),
                rx.el.div(tr("search.none", q=FindState.text), class_name="opt m"),
            ),
            class_name="opts",
            role="listbox",
        ),
        custom_attrs={"data-listbox": "1"},
    )


def _line(found: rx.Var[Found]) -> rx.Component:
    return rx.el.button(
        icon_of(found.icon),
        rx.el.span(found.label, class_name="el"),
        rx.el.span(found.kind, class_name="s m nw"),
        type="button",
        class_name="opt",
        role="option",
        on_click=FindState.go(found.href),
        key=found.href,
    )
