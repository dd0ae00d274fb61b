"""State of the generated detail page: facts, what belongs to the row, its history, and what can be done with it."""

import dataclasses as dc
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import reflex as rx

from frontend import client
from frontend.changes import Change, history
from frontend.documents import command_document, detail_document, related_columns, related_shown, rows_href
from frontend.i18n import pick
from frontend.listing import Col, Row
from frontend.metadata import Action, Column, Entity
from frontend.overrides import part_of, parts_of
from frontend.state import Ui
from frontend.values import Cell, called, cell, long_instant, number, settled
from frontend.widgets import NUMERIC

WIDE = ("textarea", "json", "geojson", "point", "polygon", "water")


@dc.dataclass
class Fact:
    """One labelled value; `wide` takes the whole line; `revealed` is a masked number that this reader may see whole."""

    name: str = ""
    label: str = ""
    widget: str = ""
    help: str = ""
    value: Cell = dc.field(default_factory=Cell)
    wide: bool = False
    revealed: bool = False


@dc.dataclass
class Related:
    """A few rows of what belongs to this one, and the way to all of them; `bare` when a part shows the rows already."""

    name: str = ""
    label: str = ""
    count: str = ""
    all_href: str = ""
    all_label: str = ""
    new_href: str = ""
    none: str = ""
    bare: bool = False
    cols: list[Col] = dc.field(default_factory=list)
    rows: list[Row] = dc.field(default_factory=list)


@dc.dataclass
class Step:
    """A workflow move; `reason` says why it cannot be made now."""

    value: str = ""
    label: str = ""
    primary: bool = False
    reason: str = ""


@dc.dataclass
class Head:
    """The top of the page and what may be done."""

    slug: str = ""
    id: str = ""
    version: int = 0
    list_label: str = ""
    code: str = ""
    title: str = ""
    status: Cell = dc.field(default_factory=Cell)
    edit_href: str = ""
    can_delete: bool = False
    can_restore: bool = False
    deleted: str = ""
    state: str = ""
    system: str = ""


class DetailState(Ui):
    """One row. `extra` holds the lines of each overriding part by its name."""

    head: Head = Head()
    facts: list[Fact] = []
    shapes: list[Fact] = []
    related: list[Related] = []
    changes: list[Change] = []
    steps: list[Step] = []
    steps_off: list[Step] = []
    side: str = ""
    body: str = ""
    extra: dict[str, list[dict[str, str]]] = {}
    move_open: str = ""
    move_label: str = ""
    _commands: dict[str, str] = {}

    @rx.event
    async def load(self) -> AsyncIterator[Any]:
        """Show the row that the address names."""
        entity, rid = self._where()
        if (entity.slug if entity else "", rid) != (self.head.slug, self.head.id):
            self.head = Head(state="busy")
            self.facts, self.shapes, self.related, self.changes, self.steps, self.steps_off = [], [], [], [], [], []
            yield
        if stop := await self._enter():
            yield stop
            return
        entity, rid = self._where()
        if entity is None:
            self.head = Head(state="missing")
            return
        try:
            row = (await self._ask(detail_document(entity), {"id": rid}))["row"]
            if row:
                await self._more(entity, rid)
        except client.Problem as problem:
            self._refused(problem)
            row = None
        if row:
            self._fill(entity, row)
        else:
            self.head = Head(state="missing", slug=entity.slug, list_label=entity.heading(self._lang()))

    @rx.event
    async def delete(self) -> Any:
        """Delete the row softly; the toast takes it back."""
        return await self._command("delete", "restore", "detail.deleted.toast")

    @rx.event
    async def restore(self) -> Any:
        """Bring a deleted row back."""
        return await self._command("restore", "delete", "detail.restored")

    @rx.event
    def ask_move(self, move: str) -> None:
        """Open the dialog of a workflow move, where a note can be written."""
        entity, _ = self._where()
        found = next((a for a in entity.actions if a.value == move), None) if entity else None
        self.move_open, self.move_label = (found.value, found.label(self._lang())) if found else ("", "")
        self._commands = {"move": str(uuid4())}

    @rx.event
    def close_move(self, is_open: bool = False) -> None:
        """Close the dialog."""
        if not is_open:
            self.move_open = ""

    @rx.event
    async def move(self, form: dict[str, Any]) -> Any:
        """Make the move of the open dialog."""
        entity, rid = self._where()
        if entity is None or not self.move_open:
            return None
        given = {
            "id": rid,
            "version": self.head.version,
            "move": self.move_open,
            "note": str(form.get("note") or "").strip() or None,
            "clientMutationId": self._commands.get("move") or str(uuid4()),
        }
        try:
            await self._ask(command_document(entity, "move"), {"input": given})
        except client.Problem as problem:
            self._refused(problem)
            return DetailState.load if problem.code == "CONFLICT" else None
        self.move_open = ""
        self._say(self._t("move.done", name=self.move_label))
        return DetailState.load

    async def _command(self, command: str, back: str, said: str) -> Any:
        entity, rid = self._where()
        if entity is None:
            return None
        given = {"id": rid, "version": self.head.version, "clientMutationId": str(uuid4())}
        try:
            done = (await self._ask(command_document(entity, command), {"input": given}))["done"][entity.single]
        except client.Problem as problem:
            self._refused(problem)
            return DetailState.load
        undo = {"id": rid, "version": done["version"]} if done else None
        steps = [{"document": command_document(entity, back), "variables": {"input": undo}}] if undo else []
        self._say(self._t(said, name=self.head.title), undo=steps)
        return DetailState.load

    def _where(self) -> tuple[Entity | None, str]:
        parts = self._path().strip("/").split("/")
        return self._meta().by_slug(parts[0]), parts[1] if len(parts) > 1 else ""

    async def _more(self, entity: Entity, rid: str) -> None:
        """What the overriding parts of this entity ask for."""
        self._keep("side", part_of(entity, "side"))
        self._keep("body", part_of(entity, "main"))
        lines = {
            name: part.shape(await self._ask(part.document, {"id": rid}), self._lang())
            for name, part in parts_of(entity)
        }
        self._keep("extra", lines)

    def _fill(self, entity: Entity, row: dict[str, Any]) -> None:
        lang, meta = self._lang(), self._meta()
        self._keep("head", self._top(entity, row))
        shown = [c for c in entity.columns if _is_fact(c, entity) and row.get(c.name) not in (None, "", [])]
        facts = [
            Fact(
                c.name,
                c.label(lang),
                c.widget,
                c.help,
                cell(c, row[c.name], meta, lang, long=True, settled=settled(entity, row)),
                c.widget in WIDE,
                self.me.role in c.revealers and not row.get("deletedAt"),
            )
            for c in shown
        ]
        self._keep("facts", [f for f in facts if f.widget not in ("point", "polygon", "water")])
        self._keep("shapes", [f for f in facts if f.widget in ("point", "polygon")])
        told = {name for _, part in parts_of(entity) for name in part.tells}
        related = [(c, self._related(entity, c, row)) for c in related_columns(entity)]
        self._keep("related", [dc.replace(r, bare=c.name in told) for c, r in related])
        self._keep("changes", history(entity, row.get("history") or [], meta, lang))
        writable = entity.name in self.can_write and not row.get("deletedAt")
        steps = [self._step(entity, a, row) for a in entity.actions] if writable and entity.status else []
        self._keep("steps", sorted([s for s in steps if not s.reason], key=lambda s: not s.primary))
        ahead = _ahead(entity, str(row.get(entity.status.name))) if entity.status else []
        self._keep("steps_off", [s for value in ahead for s in steps if s.value == value and s.reason][:2])

    def _top(self, entity: Entity, row: dict[str, Any]) -> Head:
        lang, lead = self._lang(), entity.lead
        status = entity.state
        code = called(entity, row, entity.title, lang)
        title = (called(entity, row, lead.name, lang) if lead else "") or code or "…"
        gone = row.get("deletedAt")
        mine = entity.name in self.can_write
        return Head(
            slug=entity.slug,
            id=row["id"],
            version=row["version"],
            list_label=entity.heading(lang),
            code=code if code != title else "",
            title=title,
            status=cell(status, row.get(status.name), self._meta(), lang) if status else Cell(),
            edit_href=f"/{entity.slug}/{row['id']}/edit" if mine and "update" in entity.commands and not gone else "",
            can_delete=mine and "delete" in entity.commands and not gone,
            can_restore=mine and "restore" in entity.commands and bool(gone),
            deleted=self._t("detail.deleted", when=long_instant(gone)) if gone else "",
            state="ready",
            system=" · ".join(
                [
                    self._t("form.version", n=row["version"]),
                    self._t("form.changed", when=long_instant(row["updatedAt"])),
                ]
            ),
        )

    def _related(self, entity: Entity, column: Column, row: dict[str, Any]) -> Related:
        lang, meta = self._lang(), self._meta()
        target = meta.by_name(column.target)
        found = row.get(column.name) or {"totalCount": 0, "nodes": []}
        if target is None:
            return Related()
        back = _back_column(target, entity, column)
        shown = list(related_shown(column))
        shown = [c for c in shown if c.name != (back.name if back else "")] or shown
        where = {back.name: _is_row(back, row["id"])} if back else None
        create = (
            back is not None and target.name in self.can_create and "create" in target.commands and bool(back.input)
        )
        return Related(
            name=column.name,
            label=column.label(lang),
            count=number(found["totalCount"]),
            all_href=rows_href(target.plural, where) if where and found["totalCount"] else "",
            all_label=self._t("detail.all", n=number(found["totalCount"])),
            new_href=f"/{target.slug}/new?{back.name}={row['id']}" if create and back else "",
            none=self._t("detail.related.none"),
            cols=[Col(c.name, c.label(lang), c.widget, look=_look(c, target)) for c in shown],
            rows=[
                Row(
                    node["id"],
                    f"/{target.slug}/{node['id']}",
                    "",
                    node["version"],
                    [cell(c, node.get(c.name), meta, lang, settled=settled(target, node)) for c in shown],
                )
                for node in found["nodes"]
            ],
        )

    def _step(self, entity: Entity, action: Action, row: dict[str, Any]) -> Step:
        status, lang = entity.status, self._lang()
        now = str(row.get(status.name)) if status else ""
        if status is None or not action.sources or now in action.sources:
            return Step(action.value, action.label(lang), action.primary)
        names = [pick(lang, c.zh, c.en) for c in map(status.choice, action.sources)]
        here = status.choice(now)
        reason = self._t(
            "move.refused",
            state=pick(lang, here.zh, here.en),
            name=action.label(lang),
            states=("、" if lang == "zh" else ", ").join(names),
        )
        return Step(action.value, action.label(lang), action.primary, reason)


def _ahead(entity: Entity, state: str) -> list[str]:
    """The main moves that come after the ones possible now, in the order in which they become possible."""
    out: list[str] = []
    seen = {state}
    while step := next((a for a in entity.actions if a.primary and state in a.sources and a.target not in seen), None):
        out.append(step.value)
        state = step.target
        seen.add(state)
    return out


def _is_fact(column: Column, entity: Entity) -> bool:
    hidden = column.name in ("id", "version", "deletedAt", "createdAt", "updatedAt", entity.title)
    hidden = hidden or column.kind == "many"
    return column.readable and not hidden and column != entity.lead and column != entity.state


def _back_column(target: Entity, entity: Entity, column: Column) -> Column | None:
    """The column of `target` that points back here, when the schema filters by it."""
    links = [c for c in target.columns if c.kind in ("ref", "many") and c.target == entity.name and c.filter]
    refs = [c for c in links if c.kind == "ref"]
    return next(iter(refs or links), None)


def _is_row(column: Column, rid: str) -> dict[str, Any]:
    condition = {"id": {"eq": rid}}
    return {"any": condition} if column.kind == "many" else condition


def _look(column: Column, target: Entity) -> str:
    names = ["main-cell"] if column == (target.lead or target.column(target.title)) else []
    return " ".join([*names, *(["r"] if column.widget in NUMERIC else []), f"w-{column.widget}"])
