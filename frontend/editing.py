"""State of the generated form: one Save per page, errors beside fields, both values on a conflict.

Inputs are uncontrolled: the browser holds what is typed, the server sees it on Save. Only linked rows live here.
"""

import dataclasses as dc
import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import reflex as rx

from frontend import client
from frontend.documents import command_document, form_document, names_document
from frontend.fields import (
    SEALED,
    SECTIONS,
    SEVERAL,
    Bad,
    Field,
    Pick,
    Section,
    editable,
    field_of,
    is_masked,
    parse,
    picks_of,
    section_of,
    sent,
    shown,
)
from frontend.metadata import Column, Entity
from frontend.state import Ui
from frontend.values import called, cell, long_instant


@dc.dataclass
class Diff:
    """One field of a conflict: what the reader wrote and what the row holds now."""

    name: str = ""
    label: str = ""
    mine: str = ""
    theirs: str = ""
    moved: bool = False


@dc.dataclass
class FormHead:
    """The top and foot of the form."""

    slug: str = ""
    id: str = ""
    key: str = ""
    list_label: str = ""
    heading: str = ""
    back: str = ""
    state: str = ""
    system: str = ""
    summary: str = ""
    shakes: int = 0
    leave: str = ""


class FormState(Ui):
    """Create or edit one row."""

    form: FormHead = FormHead()
    sections: list[Section] = []
    errors: dict[str, str] = {}
    picked: dict[str, list[Pick]] = {}
    diffs: list[Diff] = []
    diff_text: str = ""
    _start: dict[str, Any] = {}
    _version: int = 0
    _pending: dict[str, Any] = {}
    _sent: tuple[str, str] = ("", "")

    @rx.event
    async def load(self) -> AsyncIterator[Any]:
        """Show the form that the address names."""
        self.form, self.sections, self.errors, self.diffs, self.picked = FormHead(state="busy"), [], {}, [], {}
        yield
        if stop := await self._enter():
            yield stop
            return
        entity, rid = self._where()
        right = self.can_write if rid else self.can_create
        if entity is None or entity.name not in right:
            self.form = FormHead(state="missing", slug=entity.slug if entity else "")
            return
        try:
            row = (await self._ask(form_document(entity), {"id": rid}))["row"] if rid else await self._prefill(entity)
        except client.Problem as problem:
            self._refused(problem)
            row = None
        if row is None:
            self.form = FormHead(state="missing", slug=entity.slug)
            return
        self._fill(entity, rid, row)

    @rx.event
    async def save(self, form: dict[str, Any]) -> Any:
        """Send what changed. Errors stay beside their fields."""
        entity, rid = self._where()
        if entity is None:
            return None
        values, self.errors = self._read(entity, form, new=not rid)
        if self.errors:
            self._point_at_errors(entity)
            return None
        if rid:
            values = {k: v for k, v in values.items() if v != self._start.get(k)}
            if not values:
                self._say(self._t("form.unchanged"))
                self._leave(self.form.back)
                return None
        return await self._send(entity, rid, values)

    @rx.event
    async def keep(self, form: dict[str, Any]) -> Any:
        """Save after a conflict: of each field the value that was chosen."""
        entity, rid = self._where()
        if entity is None or not rid:
            return None
        chosen = {k: v for k, v in self._pending.items() if form.get(k, "mine") == "mine"}
        self.diffs = []
        if chosen:
            return await self._send(entity, rid, chosen)
        self._leave(self.form.back)
        return None

    @rx.event
    def close_conflict(self, is_open: bool = False) -> None:
        """Back to the form, nothing saved."""
        if not is_open:
            self.diffs = []

    @rx.event
    def close(self, key: str) -> None:
        """Forget the form `key` when its page is left, so that the next one does not open on it."""
        if self.form.key == key:
            self.form, self.sections = FormHead(state="busy"), []

    @rx.event
    async def relabel(self) -> Any:
        """The same form in the other language; what is typed stays."""
        await self._enter()
        entity, rid = self._where()
        if entity is None or self.form.state != "ready":
            return
        try:
            row = (await self._ask(form_document(entity), {"id": rid}))["row"] if rid else await self._prefill(entity)
        except client.Problem as problem:
            self._refused(problem)
            return
        kept, picked, start, version, sent = self.form.key, self.picked, self._start, self._version, self._sent
        self._fill(entity, rid, row or {})
        self.form = dc.replace(self.form, key=kept)
        self.picked, self._start, self._version, self._sent = picked, start, version, sent

    def _leave(self, href: str) -> None:
        """Let the watcher of the form go to `href` without asking."""
        self.form = dc.replace(self.form, leave=href)

    def _where(self) -> tuple[Entity | None, str]:
        parts = self._path().strip("/").split("/")
        rid = parts[1] if len(parts) > 1 and parts[1] != "new" else ""
        return self._meta().by_slug(parts[0]), rid

    async def _prefill(self, entity: Entity) -> dict[str, Any]:
        """What a new row starts with: links and times named in the address, and the reader's only community."""
        row: dict[str, Any] = {}
        params = self._params()
        areas = [a for a in self.me.areas if a.level == "COMMUNITY"]
        for column in editable(entity, new=True):
            target = self._meta().by_name(column.target)
            if target and column.name in params:
                nodes = (await self._ask(names_document(target), {"ids": [params[column.name]]}))["rows"]["nodes"]
                row[column.name] = {"nodes": nodes} if column.kind == "many" else (nodes[0] if nodes else None)
            elif column.target == "Community" and column.kind == "ref" and len(areas) == 1 and target:
                row[column.name] = {"id": areas[0].id, target.title: areas[0].name}
            elif column.kind == "datetime" and _is_instant(params.get(column.name, "")):
                row[column.name] = params[column.name]
        return row

    def _fill(self, entity: Entity, rid: str, row: dict[str, Any]) -> None:
        lang, new = self._lang(), not rid
        columns = editable(entity, new=new)
        self._version = int(row.get("version") or 0)
        self._start = {c.input: _wire(c, row) for c in columns}
        self._sent = ("", "")
        self.picked = {c.input: picks_of(c, row) for c in columns if c.kind in ("ref", "many")}
        self.sections = _sections(columns, row, lang, new=new, label=lambda key: self._t(f"form.section.{key}"))
        lead = called(entity, row, entity.lead.name, self._lang()) if entity.lead else ""
        name = lead or called(entity, row, entity.title, self._lang())
        label = entity.label(lang).lower() if lang == "en" else entity.zh
        system = [self._t("form.version", n=self._version)] if rid else []
        if row.get("updatedAt"):
            system.append(self._t("form.changed", when=long_instant(row["updatedAt"])))
        self.form = FormHead(
            slug=entity.slug,
            id=rid,
            key=f"{entity.slug}:{rid}:{self._version}:{lang}:{uuid4().hex[:6]}",
            list_label=entity.heading(lang),
            heading=name or self._t("form.new", name=label),
            back=f"/{entity.slug}/{rid}" if rid else f"/{entity.slug}",
            state="ready",
            system=" · ".join(system),
        )

    def _read(self, entity: Entity, form: dict[str, Any], *, new: bool) -> tuple[dict[str, Any], dict[str, str]]:
        """(wire values, errors) by input name; a sealed field left empty is not among them."""
        values: dict[str, Any] = {}
        errors: dict[str, str] = {}
        for column in editable(entity, new=new):
            if column.kind in ("ref", "many"):
                ids = [p.id for p in self.picked.get(column.input, [])]
                value: Any = ids if column.kind == "many" else (ids[0] if ids else None)
            else:
                try:
                    value = parse(column, sent(column, form), self._lang())
                except Bad as bad:
                    errors[column.input] = str(bad)
                    continue
            empty = value in (None, "", [])
            kept = column.widget in SEALED or is_masked(self._start.get(column.input))
            if empty and (kept or (new and not column.required)):
                continue
            if empty and (column.required or (not new and not column.nullable and column.kind not in SEVERAL)):
                errors[column.input] = self._t("bad.required")
                continue
            values[column.input] = value
        return values, errors

    def _point_at_errors(self, entity: Entity) -> None:
        lang = self._lang()
        labels = {c.input: c.label(lang) for c in entity.columns if c.input}
        names = ("、" if lang == "zh" else ", ").join(labels.get(n, n) for n in self.errors)
        summary = self._t("form.errors", n=len(self.errors), names=names)
        self.form = dc.replace(self.form, summary=summary, shakes=self.form.shakes + 1)

    async def _send(self, entity: Entity, rid: str, values: dict[str, Any]) -> Any:
        command = "update" if rid else "create"
        given = values | ({"id": rid, "version": self._version} if rid else {})
        said = json.dumps(given, sort_keys=True, default=str)
        if self._sent[0] != said:
            self._sent = (said, str(uuid4()))
        document = command_document(entity, command)
        try:
            done = (await self._ask(document, {"input": given | {"clientMutationId": self._sent[1]}}))["done"]
        except client.Problem as problem:
            return await self._not_saved(entity, rid, values, problem)
        row = done[entity.single] or {"id": rid}
        name = called(entity, row, entity.title, self._lang())
        self._say(self._t("form.saved" if rid else "form.created", name=name))
        self.errors, self.form = {}, dc.replace(self.form, summary="")
        self._leave(f"/{entity.slug}/{row['id']}")

    async def _not_saved(self, entity: Entity, rid: str, values: dict[str, Any], problem: client.Problem) -> Any:
        if problem.code == "CONFLICT" and rid:
            await self._conflict(entity, rid, values, problem)
            return None
        known = {c.input for c in entity.columns if c.input}
        self.errors = {k: v for k, v in problem.fields.items() if k in known}
        if self.errors:
            self._point_at_errors(entity)
            return None
        self._refused(problem)
        return None

    async def _conflict(self, entity: Entity, rid: str, values: dict[str, Any], problem: client.Problem) -> None:
        """Read the row as it is now and put both values side by side."""
        lang, meta = self._lang(), self._meta()
        try:
            row = (await self._ask(form_document(entity), {"id": rid}))["row"]
        except client.Problem as again:
            self._refused(again)
            return
        if row is None:
            self._refused(problem)
            return
        diffs = []
        for column in editable(entity, new=False):
            if column.input not in values:
                continue
            now = _wire(column, row)
            mine = self._mine(column, values[column.input])
            theirs = "、".join(p.label for p in picks_of(column, row)) if column.target else ""
            theirs = theirs or ("" if column.target else cell(column, row.get(column.name), meta, lang, long=True).t)
            diffs.append(
                Diff(column.input, column.label(lang), mine, theirs, str(now) != str(self._start.get(column.input)))
            )
        self._pending, self._version, self.diffs = values, int(row["version"]), diffs
        self._start = {c.input: _wire(c, row) for c in editable(entity, new=False)}
        who = problem.current.get("changedBy") or {}
        self.diff_text = self._t(
            "conflict.text", version=self._version, who=who.get("name") or self._t("conflict.someone")
        )

    def _mine(self, column: Column, value: Any) -> str:
        if column.kind in ("ref", "many"):
            return "、".join(p.label for p in self.picked.get(column.input, []))
        return cell(column, value, self._meta(), self._lang(), long=True).t


def _sections(columns: list[Column], row: dict[str, Any], lang: str, *, new: bool, label: Any) -> list[Section]:
    grouped: dict[str, list[Field]] = {key: [] for key in SECTIONS}
    for column in columns:
        grouped[section_of(column)].append(field_of(column, row, lang, new=new))
    return [Section(key, label(key), fields) for key, fields in grouped.items() if fields]


def _wire(column: Column, row: dict[str, Any]) -> Any:
    """The value of a column as its input takes it."""
    if column.kind == "many":
        return [p.id for p in picks_of(column, row)]
    if column.kind == "ref":
        return (row.get(column.name) or {}).get("id")
    value = row.get(column.name)
    if column.kind == "datetime" and value:
        return parse(column, shown(column, value), "zh")
    return value


def _is_instant(text: str) -> bool:
    try:
        return bool(text) and bool(long_instant(text))
    except ValueError:
        return False
