"""State of the 「+ 筛选」 popover: choose a column, then a value by the column's kind; the result goes into the address."""

import dataclasses as dc
from datetime import timedelta
from typing import Any

import reflex as rx

from frontend import client
from frontend.chips import path_label
from frontend.documents import options_document
from frontend.filters import NUMBERS, column_at
from frontend.i18n import pick
from frontend.metadata import Column, Entity
from frontend.state import Ui
from frontend.urls import address
from frontend.values import LOCAL, now, tone

KINDS = ("text", "enum", "enums", "ref", "many", "bool", "date", "datetime", *NUMBERS)
RECENT = {"today": 0, "week": 6, "month": 29}


@dc.dataclass
class Option:
    """A value that can be ticked, or a column that can be chosen."""

    value: str = ""
    label: str = ""
    on: bool = False
    colour: str = ""
    glyph: str = ""


@dc.dataclass
class Draft:
    """The condition in the making. `editor` is choose, options, relation, bool, dates, numbers or text."""

    name: str = ""
    label: str = ""
    editor: str = "choose"
    low: str = ""
    high: str = ""
    unit: str = ""
    nullable: bool = False
    key: int = 0


class FilterState(Ui):
    """One popover at a time."""

    open: bool = False
    draft: Draft = Draft()
    options: list[Option] = []

    @rx.event
    async def set_open(self, is_open: bool) -> None:
        """Open on the choice of columns, or close."""
        self.open = is_open
        entity = self._entity()
        if is_open and entity:
            self.draft = Draft(key=self.draft.key + 1)
            self.options = [Option(c.name, c.label(self._lang())) for c in filterable(entity, self.me.role)]

    @rx.event
    async def choose(self, name: str) -> Any:
        """Edit the condition on column `name`, starting from what the address says."""
        entity = self._entity()
        column = column_at(entity, name, self._meta()) if entity else None
        if entity is None or column is None:
            return
        given = self._params().get(f"f.{name}", "")
        low, found, high = given.partition("..")
        label = path_label(entity, name, self._meta(), self._lang())
        self.draft = Draft(
            name, label, _editor(column), low, high if found else low, "", column.nullable, self.draft.key + 1
        )
        self.open = True
        if column.kind in ("enum", "enums", "bool"):
            self.options = self._choices(column, given)
        elif column.kind in ("ref", "many"):
            await self._hits(column, "", given)

    @rx.event
    async def look(self, text: str) -> None:
        """Rows to pick from that match `text`."""
        column = self._column()
        if column and column.kind in ("ref", "many"):
            await self._hits(column, text, "")

    @rx.event
    def tick(self, value: str) -> Any:
        """Tick or untick a value; a relation or yes/no applies at once."""
        column = self._column()
        if column is None:
            return None
        if column.kind not in ("enum", "enums"):
            return self._go(value)
        self.options = [dc.replace(o, on=not o.on) if o.value == value else o for o in self.options]
        return None

    @rx.event
    def apply(self, form: dict[str, Any]) -> Any:
        """Put the condition into the address."""
        column = self._column()
        if column is None:
            return None
        if column.kind in ("enum", "enums"):
            on = [o.value for o in self.options if o.on]
            return self._go("" if len(on) == len(self.options) else ",".join(on))
        low, high = str(form.get("low") or "").strip(), str(form.get("high") or "").strip()
        if column.kind == "text":
            return self._go(low)
        return self._go(f"{low}..{high}" if low or high else "")

    @rx.event
    def recent(self, span: str) -> Any:
        """The days from then until today: today, week or month."""
        today = now().astimezone(LOCAL).date()
        start = today - timedelta(days=RECENT.get(span, 0))
        return self._go(f"{start.isoformat()}..{today.isoformat()}")

    @rx.event
    def emptiness(self, value: str) -> Any:
        """Only rows without a value (`null`) or with one (`notnull`)."""
        return self._go(value if value in ("null", "notnull") else "")

    def _entity(self) -> Entity | None:
        return self._meta().by_slug(self._path().strip("/").split("/")[0])

    def _column(self) -> Column | None:
        entity = self._entity()
        return column_at(entity, self.draft.name, self._meta()) if entity and self.draft.name else None

    def _choices(self, column: Column, given: str) -> list[Option]:
        chosen = given.split(",") if given else []
        if column.kind == "bool":
            return [Option(v, self._t("yes" if v == "true" else "no"), v in chosen) for v in ("true", "false")]
        lang = self._lang()
        return [
            Option(c.value, pick(lang, c.zh, c.en), c.value in chosen, tone(c.colour, c.glyph), c.glyph)
            for c in column.choices
        ]

    async def _hits(self, column: Column, text: str, given: str) -> None:
        target = self._meta().by_name(column.target)
        if target is None:
            self.options = []
            return
        try:
            asked = {"filter": {"search": text.strip()} if text.strip() else {}}
            nodes = (await self._ask(options_document(target), asked))["rows"]["nodes"]
        except client.Problem as problem:
            self._refused(problem)
            return
        self.options = [Option(n["id"], str(n.get(target.title) or "…"), n["id"] in given) for n in nodes]

    def _go(self, value: str) -> Any:
        self.open = False
        kept = {k: v for k, v in self._params().items() if k not in ("after", "before", "at")}
        return rx.redirect(address(self._path(), kept | {f"f.{self.draft.name}": value}))


def filterable(entity: Entity, role: str) -> list[Column]:
    """Columns that the popover offers: the listed ones first."""
    usable = [c for c in entity.columns if c.filter and c.kind in KINDS and c.name != "deletedAt" and c.open_to(role)]
    first = [c for n in entity.list if (c := entity.column(n)) and c in usable]
    return first + [c for c in usable if c not in first]


def _editor(column: Column) -> str:
    if column.kind in ("enum", "enums"):
        return "options"
    if column.kind in ("ref", "many"):
        return "relation"
    if column.kind in ("date", "datetime"):
        return "dates"
    return "numbers" if column.kind in NUMBERS else column.kind
