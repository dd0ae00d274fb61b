"""State of the relation picker: one for all fields, searching on the server by characters, pinyin or initials."""

import dataclasses as dc
from typing import Any

import reflex as rx

from frontend import client
from frontend.documents import options_document
from frontend.editing import FormState
from frontend.fields import Pick
from frontend.metadata import Column, Entity


@dc.dataclass
class Hit:
    """A row that can be picked; `before`, `match`, `after` are its name with the found part apart."""

    id: str = ""
    label: str = ""
    before: str = ""
    match: str = ""
    after: str = ""
    aside: str = ""
    linked: bool = False


class PickState(FormState):
    """The open picker. Picked rows are kept in the form's own state."""

    field: str = ""
    hits: list[Hit] = []

    @rx.event
    async def set_open(self, field: str, is_open: bool) -> None:
        """Open the picker of an input, or close it."""
        self.field = field if is_open else ""
        if is_open:
            await self._find("")

    @rx.event
    async def look(self, text: str) -> None:
        """Rows that match `text`."""
        await self._find(text.strip())

    @rx.event
    def choose(self, rid: str) -> None:
        """Link the row; a single link replaces the one before and closes the picker."""
        column, hit = self._column(), next((h for h in self.hits if h.id == rid), None)
        if column is None or hit is None or hit.linked:
            return
        mine = self.picked.get(self.field, []) if column.kind == "many" else []
        self.picked[self.field] = [*mine, Pick(hit.id, hit.label)]
        if column.kind == "many":
            self.hits = [dc.replace(h, linked=h.linked or h.id == rid) for h in self.hits]
        else:
            self.field = ""

    @rx.event
    def remove(self, field: str, rid: str) -> None:
        """Take a linked row away."""
        self.picked[field] = [p for p in self.picked.get(field, []) if p.id != rid]

    def _column(self) -> Column | None:
        entity, _ = self._where()
        return next((c for c in entity.columns if c.input and c.input == self.field), None) if entity else None

    async def _find(self, text: str) -> None:
        column = self._column()
        target = self._meta().by_name(column.target) if column else None
        if target is None:
            self.hits = []
            return
        asked: dict[str, Any] = {"filter": {"search": text} if text else {}}
        try:
            nodes = (await self._ask(options_document(target), asked))["rows"]["nodes"]
        except client.Problem as problem:
            self._refused(problem)
            return
        linked = {p.id for p in self.picked.get(self.field, [])}
        self.hits = [_hit(target, node, text, node["id"] in linked) for node in nodes]


def _hit(entity: Entity, node: dict[str, Any], text: str, linked: bool) -> Hit:
    label = str(node.get(entity.title) or "…")
    at = label.lower().find(text.lower()) if text else -1
    before, match, after = (
        (label[:at], label[at : at + len(text)], label[at + len(text) :]) if at >= 0 else (label, "", "")
    )
    links = [value for value in node.values() if isinstance(value, dict)]
    aside = next((str(name) for link in links for key, name in link.items() if key != "id" and name), "")
    return Hit(node["id"], label, before, match, after, aside, linked)
