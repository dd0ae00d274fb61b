"""Looking at a masked number: a dialog asks why, the number shows for half a minute, then it is gone again.

The number is in this state and on the screen for that time only; who looked is kept by the server, and shown there.
"""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import reflex as rx

from frontend import client
from frontend.detail import DetailState
from frontend.documents import reveal_document
from frontend.metadata import Column, Entity, metadata
from frontend.state import Ui

SHOWN_S = 30


class RevealState(Ui):
    """At most one number: `place` is row and field of it, `/` between them."""

    asked: str = ""
    asked_label: str = ""
    place: str = ""
    plain: str = ""
    _turn: int = 0
    _key: str = ""

    @rx.event
    def ask(self, name: str) -> None:
        """Open the dialog for the field `name` of the row on the page."""
        entity, _ = self._row()
        column = _sealed(entity, name)
        self.asked, self.asked_label = (column.name, column.label(self._lang())) if column else ("", "")
        self._key = str(uuid4())

    @rx.event
    def close(self, is_open: bool = False) -> None:
        """Close the dialog."""
        if not is_open:
            self.asked = ""

    @rx.event
    async def show(self, form: dict[str, Any]) -> AsyncIterator[Any]:
        """Show the number of the open dialog, for the reason of its form."""
        entity, rid = self._row()
        column = _sealed(entity, self.asked)
        if entity is None or column is None:
            return
        given = {
            "id": rid,
            "field": column.sealed,
            "reason": str(form.get("reason") or "").strip(),
            "clientMutationId": self._key,
        }
        try:
            done = (await self._ask(reveal_document(entity), {"input": given}))["done"]
        except client.Problem as problem:
            self._refused(problem)
            return
        self._turn += 1
        self.place, self.plain, self.asked = f"{rid}/{column.name}", done["value"], ""
        yield DetailState.load
        later: Any = RevealState.hide_later
        yield later(self._turn)

    @rx.event
    def hide(self) -> None:
        """Forget the number."""
        self.place = self.plain = ""

    @rx.event(background=True)
    async def hide_later(self, turn: int) -> None:
        """Forget the number of look `turn` after its time, unless another has taken its place."""
        await asyncio.sleep(SHOWN_S)
        async with self:
            if turn == self._turn:
                self.place = self.plain = ""

    @rx.event
    def copied(self) -> Any:
        """Put the number on the clipboard and say so."""
        if not self.plain:
            return None
        self._say(self._t("reveal.copied"))
        return rx.set_clipboard(self.plain)

    def _row(self) -> tuple[Entity | None, str]:
        parts = self._path().strip("/").split("/")
        return metadata().by_slug(parts[0]), parts[1] if len(parts) > 1 else ""


def _sealed(entity: Entity | None, name: str) -> Column | None:
    column = entity.column(name) if entity else None
    return column if column and column.sealed else None
