"""The side sheet of a chosen row: its facts, counts that open their rows, and the moves that are legal now.

Docked beside the page from 1280 px on, a drawer below that. Used by the calendar and the board.
"""

import dataclasses as dc
from collections.abc import Iterable
from typing import Any
from uuid import uuid4

import reflex as rx

from frontend.client import Problem
from frontend.documents import command_document, rows_href
from frontend.i18n import tr
from frontend.layout import btn
from frontend.metadata import Choice, Entity, metadata
from frontend.state import Ui
from frontend.texts import add
from frontend.theme import icon, link, pie
from frontend.values import number

add(
    {
        "side.close": ("关闭详情", "Close details"),
        "side.page": ("打开", "Open"),
        "side.edit": ("编辑", "Edit"),
        "side.moved": ("「{name}」：{move}", "“{name}”: {move}"),
    }
)


@dc.dataclass
class Chip:
    """A status or kind: word, family of colour, glyph."""

    label: str = ""
    colour: str = ""
    glyph: str = ""


@dc.dataclass
class Fact:
    """One line of facts; `href` when it leads somewhere."""

    label: str = ""
    value: str = ""
    href: str = ""


@dc.dataclass
class Count:
    """Rows with one status; `share` is the width of its bar in percent."""

    label: str = ""
    value: str = ""
    href: str = ""
    colour: str = ""
    share: float = 0


@dc.dataclass
class Step:
    """A legal move of the workflow."""

    value: str = ""
    label: str = ""
    primary: bool = False


def entity(name: str) -> Entity:
    """The entity that a bespoke page is about. Raises LookupError when the schema has lost it."""
    found = metadata().by_name(name)
    if not found:
        raise LookupError(f"The schema has no admin type {name}, which a bespoke page shows: see frontend/pages.")
    return found


def chip(choice: Choice, lang: str) -> Chip:
    """An enum value as a chip."""
    return Chip(choice.en if lang == "en" else choice.zh, choice.colour or "t", choice.glyph)


def choice(of: Entity, column: str, value: str | None) -> Choice:
    """The enum value `value` of a column; an empty one when there is none."""
    found = of.column(column)
    return found.choice(value) if found and value else Choice("", "", "")


def steps(of: Entity, status: str, lang: str) -> list[Step]:
    """Moves that are legal in `status`; one primary first."""
    legal = [Step(a.value, a.label(lang), a.primary) for a in of.actions if status in a.sources]
    first = next((s for s in legal if s.primary), None)
    rest = [dc.replace(s, primary=False) for s in legal if s is not first]
    return ([first] if first else []) + rest


def counts(groups: Iterable[dict[str, Any]], of: Entity, where: dict[str, Any], lang: str) -> list[Count]:
    """Groups by status as counts with bars, in the order of the workflow; `where` is what the groups are inside."""
    status = of.status
    found = {g["status"]: g.get("count") for g in groups if g.get("status")}
    total = sum(n for n in found.values() if n) or 1
    out = []
    for each in status.choices if status else ():
        if each.value in found:
            amount = found[each.value]
            href = rows_href(of.plural, {**where, "status": {"eq": each.value}}) if amount else ""
            shown = "<5" if amount is None else number(amount)
            out.append(
                Count(
                    each.en if lang == "en" else each.zh,
                    shown,
                    href,
                    each.colour,
                    round(100 * (amount or 0) / total, 1),
                )
            )
    return out


class SideState(Ui):
    """What a sheet can do: move its row along the workflow."""

    async def _run(self, of: Entity, row: dict[str, str], step: Step) -> bool:
        """Move `row` (id, version, name); says what happened. False when the server refused."""
        move = {"id": row["id"], "version": int(row["version"]), "move": step.value, "clientMutationId": str(uuid4())}
        try:
            await self._ask(command_document(of, "move"), {"input": move})
        except Problem as problem:
            self._refused(problem)
            return False
        self._say(self._t("side.moved", name=row["name"], move=step.label))
        return True


def chip_view(shown: Any) -> rx.Component:
    """A chip with glyph and word."""
    return rx.el.span(pie(shown.glyph), shown.label, class_name="chip " + shown.colour)


def count_view(shown: Any) -> rx.Component:
    """A figure with its label above; a link when it has rows."""
    figure = rx.cond(shown.href != "", link(shown.value, href=shown.href, class_name="num"), rx.el.span(shown.value))
    return rx.el.div(rx.el.dt(shown.label), rx.el.dd(figure))


def facts_view(facts: Any) -> rx.Component:
    """Facts as a description list."""
    return rx.el.dl(
        rx.foreach(
            facts,
            lambda fact: rx.fragment(
                rx.el.dt(fact.label),
                rx.el.dd(rx.cond(fact.href != "", link(fact.value, href=fact.href), rx.el.span(fact.value))),
            ),
        ),
        class_name="kv",
    )


def moves_view(moves: Any, move: Any) -> rx.Component:
    """The primary move solid, the others beside it."""
    return rx.el.div(
        rx.foreach(
            moves,
            lambda each: rx.el.button(
                each.label,
                type="button",
                class_name=rx.cond(each.primary, "btn p", "btn"),
                on_click=move(each.value),
                custom_attrs={"data-move": each.value},
            ),
        ),
        class_name="sd-moves",
    )


def sheet(*content: rx.Component, shown: Any, close: Any, label: Any, foot: rx.Component) -> rx.Component:
    """The sheet itself; nothing while `shown` is false. `close` is the address without the row."""
    return rx.cond(
        shown,
        rx.fragment(
            link(href=close, class_name="sd-scrim", aria_label=tr("side.close"), tab_index=-1),
            rx.el.aside(
                link(icon("x"), href=close, class_name="ib sd-close", aria_label=tr("side.close")),
                rx.el.div(*content, class_name="sd-body"),
                rx.el.div(foot, class_name="sd-foot"),
                class_name="card sd",
                aria_label=label,
            ),
        ),
    )


def links_view(page: Any, edit: Any) -> rx.Component:
    """To the row's own page, and to its form where the reader may write."""
    return rx.el.div(
        btn(tr("side.page"), href=page), rx.cond(edit != "", btn(tr("side.edit"), href=edit)), class_name="sd-links"
    )
