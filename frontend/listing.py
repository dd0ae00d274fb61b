"""State of the generated list: the address is the only input, the answer is one page of rows.

Sorting and paging are links that the server computed; filters and search redirect to a new address. So Back,
reload and a link in a message all show the same rows.
"""

import dataclasses as dc
import json
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlencode

import reflex as rx

from frontend import client
from frontend.chips import Chip, chips
from frontend.documents import command_document, list_document
from frontend.filters import filter_of
from frontend.metadata import Column, Entity
from frontend.state import Ui
from frontend.urls import address
from frontend.values import Cell, called, cell, number, settled
from frontend.widgets import NUMERIC
from frontend.widths import widths

SIZES = ("10", "20", "50", "100")
SIZE = 20


@dc.dataclass
class Col:
    """A column head: `href` sorts by it, `sort` is `up`, `down` or empty."""

    name: str = ""
    label: str = ""
    widget: str = ""
    href: str = ""
    sort: str = ""
    width: str = ""
    look: str = ""


@dc.dataclass
class Row:
    """One line: `cells` in the order of the columns."""

    id: str = ""
    href: str = ""
    title: str = ""
    version: int = 0
    cells: list[Cell] = dc.field(default_factory=list)


@dc.dataclass
class ColumnChoice:
    """A line of the column chooser."""

    name: str = ""
    label: str = ""
    on: bool = False


@dc.dataclass
class Export:
    """A file that holds what the list shows: all its rows, these columns, this order."""

    kind: str = ""
    href: str = ""


@dc.dataclass
class Page:
    """What surrounds the rows."""

    slug: str = ""
    heading: str = ""
    note: str = ""
    label: str = ""
    new_href: str = ""
    import_href: str = ""
    exports: list[Export] = dc.field(default_factory=list)
    can_delete: bool = False
    searches: bool = False
    total: int = 0
    count: str = ""
    prev: str = ""
    next: str = ""
    number: str = ""
    size: str = str(SIZE)
    empty: str = ""
    clear: str = ""
    bin: bool = False
    bin_href: str = ""
    missing: bool = False


class ListState(Ui):
    """One page of one entity."""

    page: Page = Page()
    cols: list[Col] = []
    rows: list[Row] = []
    chips: list[Chip] = []
    columns: list[ColumnChoice] = []
    selected: list[str] = []
    q: str = ""
    q_key: int = 0
    busy: bool = True
    cols_store: str = rx.LocalStorage("{}", name="linli_columns")
    _typed: str = ""

    @rx.event
    async def load(self) -> AsyncIterator[Any]:
        """Show what the address asks for."""
        if self._slug() != self.page.slug:
            self.busy, self.rows, self.chips = True, [], []
            yield
        if stop := await self._enter():
            yield stop
            return
        entity = self._entity()
        if entity is None:
            self.page, self.rows, self.cols, self.busy = Page(slug=self._slug(), missing=True), [], [], False
            return
        try:
            await self._show(entity)
        except client.Problem as problem:
            self._refused(problem)
        self.busy = False

    @rx.event
    def search(self, text: str) -> Any:
        """Look for `text`: characters, pinyin or initials. Typing on replaces the same history entry."""
        had, self._typed = bool(self.q), text.strip()
        return rx.redirect(self._href(q=self._typed), replace=had)

    @rx.event
    def set_size(self, size: str) -> Any:
        """Rows per page."""
        return rx.redirect(self._href(n=size if size in SIZES and size != str(SIZE) else ""))

    @rx.event
    async def toggle_column(self, name: str) -> Any:
        """Show or hide a column, here and on later visits."""
        entity = self._entity()
        if entity is None:
            return None
        shown = [c.name for c in self._shown(entity)]
        wanted = [n for n in shown if n != name] if name in shown else [*shown, name]
        order = [c.name for c in _choosable(entity, self.me.role)]
        return await self._set_columns(entity, sorted(wanted or shown, key=order.index))

    @rx.event
    async def reset_columns(self) -> Any:
        """The columns that the declaration names."""
        entity = self._entity()
        return await self._set_columns(entity, []) if entity else None

    @rx.event
    def select(self, row: str) -> None:
        """Tick or untick a row of this page."""
        if row in self.selected:
            self.selected = [r for r in self.selected if r != row]
        elif any(r.id == row for r in self.rows):
            self.selected = [*self.selected, row]

    @rx.event
    def select_page(self) -> None:
        """Tick all rows of this page, or none."""
        self.selected = [] if len(self.selected) == len(self.rows) else [r.id for r in self.rows]

    @rx.event
    def unselect(self) -> None:
        """Untick all."""
        self.selected = []

    @rx.event
    async def delete_selected(self) -> Any:
        """Delete (or, in the bin, restore) the ticked rows; the toast takes it back."""
        entity = self._entity()
        if entity is None:
            return None
        command, back = ("restore", "delete") if self.page.bin else ("delete", "restore")
        done, why = [], ""
        for row in [r for r in self.rows if r.id in self.selected]:
            given = {"input": {"id": row.id, "version": row.version}}
            try:
                answer = await self._ask(command_document(entity, command), given)
                done.append(answer["done"][entity.single])
            except client.Problem as problem:
                why = str(problem)
        undo = [
            {
                "document": command_document(entity, back),
                "variables": {"input": {"id": r["id"], "version": r["version"]}},
            }
            for r in done
            if r
        ]
        self._tell(len(done), len(self.selected) - len(done), why, undo)
        self.selected = []
        return ListState.load

    def _tell(self, done: int, left: int, why: str, undo: list[dict[str, Any]]) -> None:
        if left:
            self._say(self._t("list.deleted.partly", n=done, m=left, why=why), tone="error", undo=undo)
        else:
            self._say(self._t("list.restored" if self.page.bin else "list.deleted.some", n=done), undo=undo)

    def _slug(self) -> str:
        return self._path().strip("/").split("/")[0]

    def _entity(self) -> Entity | None:
        return self._meta().by_slug(self._slug())

    def _href(self, **changes: str) -> str:
        """This list with parameters changed; a change of anything starts at the first page again."""
        kept = {k: v for k, v in self._params().items() if k not in ("after", "before", "at")}
        return address(f"/{self._slug()}", kept | changes)

    async def _show(self, entity: Entity) -> None:
        params = self._params()
        shown = self._shown(entity)
        size = int(params["n"]) if params.get("n") in SIZES else SIZE
        variables: dict[str, Any] = {
            "filter": filter_of(entity, params),
            "order": _order(entity, params.get("sort", "")),
        }
        if params.get("before"):
            variables |= {"last": size, "before": params["before"]}
        else:
            variables |= {"first": size} | ({"after": params["after"]} if params.get("after") else {})
        answer = (await self._ask(list_document(entity, tuple(c.name for c in shown)), variables))["rows"]
        self._fill(entity, shown, answer, params, size)
        self._keep("chips", await chips(entity, params, self._meta(), self._ask, self._lang(), self._href))
        if params.get("q", "") != self._typed:
            self._typed, self.q_key = params.get("q", ""), self.q_key + 1
        self._keep("q", params.get("q", ""))

    def _fill(
        self, entity: Entity, shown: list[Column], answer: dict[str, Any], params: dict[str, str], size: int
    ) -> None:
        lang, meta = self._lang(), self._meta()
        sort = params.get("sort") or entity.order
        self._keep(
            "columns", [ColumnChoice(c.name, c.label(lang), c in shown) for c in _choosable(entity, self.me.role)]
        )
        self.rows = [
            Row(
                node["id"],
                f"/{entity.slug}/{node['id']}",
                called(entity, node, entity.title, lang) or "…",
                node["version"],
                [cell(c, node.get(c.name), meta, lang, settled=settled(entity, node)) for c in shown],
            )
            for node in answer["nodes"]
        ]
        wide = widths(shown, entity, [[found.t for found in row.cells] for row in self.rows], lang)
        self._keep("cols", [self._col(entity, c, sort, wide.get(c.name, 0)) for c in shown])
        ids = {r.id for r in self.rows}
        self._keep("selected", [s for s in self.selected if s in ids])
        self._keep("page", self._frame(entity, answer, params, size))

    def _frame(self, entity: Entity, answer: dict[str, Any], params: dict[str, str], size: int) -> Page:
        lang, total, info = self._lang(), answer["totalCount"], answer["pageInfo"]
        start = _start(params, size)
        first, last = start + 1, start + len(self.rows)
        filtered = any(k.startswith("f.") or k in ("q", "where") for k in params)
        in_bin = params.get("bin") == "1"
        create = entity.name in self.can_create and "create" in entity.commands and not in_bin
        count = self._t("list.count", total=number(total), a=number(first), b=number(last))
        pages = -(-total // size) or 1
        return Page(
            slug=entity.slug,
            heading=entity.heading(lang) + (f" · {self._t('list.bin')}" if in_bin else ""),
            note=self._t("list.bin.note") if in_bin else entity.note[1 if lang == "en" else 0] or entity.help,
            label=entity.label(lang).lower() if lang == "en" else entity.zh,
            new_href=f"/{entity.slug}/new" if create else "",
            import_href=f"/import?of={entity.slug}" if create else "",
            exports=_exports(entity, params, self._shown(entity), self.me.role, lang) if total else [],
            can_delete=entity.name in self.can_write and {"delete", "restore"} <= entity.commands,
            searches=bool(entity.search),
            total=total,
            count=count if self.rows else self._t("list.none"),
            prev=self._turn(info, "before", start - size) if info["hasPreviousPage"] else "",
            next=self._turn(info, "after", start + size) if info["hasNextPage"] else "",
            number=self._t("list.page", n=start // size + 1, of=pages),
            size=str(size),
            empty="" if self.rows else "filtered" if filtered else "bin" if in_bin else "none",
            clear=address(f"/{entity.slug}", {k: v for k, v in params.items() if k in ("sort", "n", "cols", "bin")})
            if filtered
            else "",
            bin=in_bin,
            bin_href=f"/{entity.slug}" if in_bin else f"/{entity.slug}?bin=1",
        )

    def _turn(self, info: dict[str, Any], side: str, start: int) -> str:
        cursor = info["endCursor"] if side == "after" else info["startCursor"]
        params = {k: v for k, v in self._params().items() if k not in ("after", "before", "at")}
        return address(f"/{self._slug()}", params | ({side: cursor, "at": str(start)} if start > 0 else {}))

    def _col(self, entity: Entity, column: Column, sort: str, width: int) -> Col:
        name = sort.lstrip("-")
        state = ("down" if sort.startswith("-") else "up") if name == column.name else ""
        toggled = f"-{column.name}" if state == "up" else column.name
        main = not width
        numeric = column.widget in NUMERIC
        return Col(
            column.name,
            column.label(self._lang()),
            column.widget,
            self._href(sort=toggled) if column.order else "",
            state,
            f"{width}px" if width else "",
            " ".join(x for x in ("main-cell" if main else "", "r" if numeric else "", f"w-{column.widget}") if x),
        )

    def _shown(self, entity: Entity) -> list[Column]:
        """The columns of this view: from the address, from the last visit, or as declared."""
        wanted = [n for n in self._params().get("cols", "").split(",") if n]
        wanted = wanted or _stored(self.cols_store).get(entity.slug) or list(entity.list)
        found = [c for n in wanted if (c := entity.column(n)) and c.open_to(self.me.role) and c.listable]
        return found or [c for c in _choosable(entity, self.me.role) if c.name == entity.title]

    async def _set_columns(self, entity: Entity, names: list[str]) -> Any:
        stored = _stored(self.cols_store)
        stored.pop(entity.slug, None)
        if names and names != list(entity.list):
            stored[entity.slug] = names
        self.cols_store = json.dumps(stored)
        if "cols" in self._params():
            return rx.redirect(self._href(cols=""), replace=True)
        await self._show(entity)
        return None


def _exports(entity: Entity, params: dict[str, str], shown: list[Column], role: str, lang: str) -> list[Export]:
    """The files that this view can be taken away as; GeoJSON where rows have a place."""
    given = {"columns": ",".join(c.name for c in shown), "sort": params.get("sort", "") or entity.order, "lang": lang}
    if condition := filter_of(entity, params):
        given["filter"] = json.dumps(condition, ensure_ascii=False, separators=(",", ":"))
    kinds = ["xlsx", "csv"]
    if any(c.kind == "geojson" and c.open_to(role) for c in entity.columns):
        kinds.append("geojson")
    return [Export(kind, f"/exchange/export/{entity.slug}.{kind}?{urlencode(given)}") for kind in kinds]


def _choosable(entity: Entity, role: str) -> list[Column]:
    declared = [c for n in entity.list if (c := entity.column(n))]
    rest = [c for c in entity.columns if c not in declared and c.listable]
    return [c for c in declared + rest if c.open_to(role)]


def _stored(text: str) -> dict[str, list[str]]:
    try:
        value = json.loads(text or "{}")
    except ValueError:
        return {}
    return {k: [str(n) for n in v] for k, v in value.items() if isinstance(v, list)} if isinstance(value, dict) else {}


def _order(entity: Entity, sort: str) -> list[dict[str, str]] | None:
    column = entity.column((sort or entity.order).lstrip("-"))
    if column is None or not column.order:
        return None
    return [{"field": column.order, "direction": "DESC" if (sort or entity.order).startswith("-") else "ASC"}]


def _start(params: dict[str, str], size: int) -> int:
    """How many rows lie before this page, as the link that led here said."""
    given = params.get("at", "0")
    return int(given) if given.isascii() and given.isdigit() and ("after" in params or "before" in params) else 0
