"""State of the page that shows how a community works, held against today's rows."""

import dataclasses as dc
from typing import Any

import reflex as rx

from frontend.client import Problem
from frontend.pages import pack_shape as shape
from frontend.pages.pack_shape import DOCUMENT, Line, Rhythm, Rule, Template
from frontend.session import is_id
from frontend.state import Ui

AREAS = """query PackCommunities {
  communities(first: 100, order: [{field: CODE}]) { nodes { id name } }
}"""


@dc.dataclass
class Choice:
    """A community that the page can show."""

    name: str = ""
    href: str = ""
    current: bool = False


@dc.dataclass
class Top:
    """What stands above the sections; `state` is empty until something was read, then ready or none."""

    state: str = ""
    name: str = ""
    summary: str = ""
    revision: str = ""
    community: str = ""
    edit_href: str = ""
    motto: str = ""
    handed: str = ""
    disputes: str = ""
    handed_href: str = ""
    procedure: str = ""
    procedure_note: str = ""


class PackState(Ui):
    """One community's way of working."""

    top: Top = Top()
    choices: list[Choice] = []
    levels: list[Line] = []
    ladder: list[Line] = []
    rules: list[Rule] = []
    rhythms: list[Rhythm] = []
    templates: list[Template] = []
    handling: list[Line] = []
    logbooks: list[Line] = []
    slots: list[Line] = []

    @rx.event
    async def load(self) -> Any:
        """Show the community that the address names, the reader's own, or the first one."""
        if stop := await self._enter():
            return stop
        try:
            community = await self._community()
            await self._look_at(community if len(self.choices) > 1 else "")
            pack = (await self._ask(DOCUMENT, {"community": community or None}))["pack"]
        except Problem as problem:
            self._refused(problem)
            return None
        if pack:
            self._fill(pack, community)
        else:
            self._keep("top", Top(state="none", edit_href=self._edit(community)))
        return None

    async def _community(self) -> str:
        """The id of the community to show; fills the choice that a reader of several has."""
        own = [(area.id, area.name) for area in self.me.areas if area.level == "COMMUNITY"]
        if not own:
            own = [(node["id"], node["name"]) for node in (await self._ask(AREAS))["communities"]["nodes"]]
        asked = self._params().get("community", "") or self._in_view
        ids = [key for key, _ in own]
        chosen = asked if is_id(asked) and asked in ids else next(iter(ids), "")
        self._keep("choices", [Choice(name, f"/pack?community={key}", key == chosen) for key, name in own])
        return chosen

    def _edit(self, community: str) -> str:
        return f"/communities/{community}/edit" if community and "Community" in self.can_write else ""

    def _fill(self, pack: dict[str, Any], community: str) -> None:
        lang = self._lang()
        handed, disputes, handed_href = shape.handed_up(pack)
        procedure, note, slots = shape.procedure(pack, lang)
        self._keep(
            "top",
            Top(
                state="ready",
                name=pack["name"],
                summary=pack["summary"],
                revision=self._t("pack.revision", code=pack["code"], n=pack["revision"]),
                community=next((one.name for one in self.choices if one.current), ""),
                edit_href=self._edit(community),
                motto=pack["ladder"]["motto"] or "",
                handed=handed,
                disputes=disputes,
                handed_href=handed_href,
                procedure=procedure,
                procedure_note=note,
            ),
        )
        self._keep("levels", shape.levels(pack, lang))
        self._keep("ladder", shape.steps(pack, lang))
        self._keep("rules", shape.rules(pack, lang))
        self._keep("rhythms", shape.rhythms(pack, lang))
        self._keep("templates", shape.templates(pack, lang))
        self._keep("handling", shape.handling(pack, lang))
        self._keep("logbooks", shape.logbooks(pack, lang))
        self._keep("slots", slots)
