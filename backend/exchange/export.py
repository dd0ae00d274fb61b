"""Exports: what a list shows, to the last row, as xlsx, csv or geojson. The same reader, so the same rules and masks.

Rows are read a few thousand at a time and sent as they come; a workbook is written to a temporary file first. Cells are
never formulas.
"""

import asyncio
import csv
import io
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import xlsxwriter

from backend.api.paging import Page
from backend.api.reader import Reader, Row
from backend.errors import pick
from backend.exchange.asked import Asked
from backend.exchange.errors import NO_GEOMETRY, TOO_MANY_ROWS
from backend.kit import ledger
from backend.kit.actor import Actor
from backend.kit.model import uuid7
from backend.kit.registry import NUMBERS, REGISTRY, Field, Kind, Resource
from backend.kit.worktime import ZONE

BULK = 2_000
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""How a text begins that a spreadsheet would take for a formula when it opens a CSV file."""

WIDEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulk(Page):
    """A page of as many rows as an export reads at a time."""

    @property
    def most(self) -> int:
        """Rows that may be asked for at once."""
        return BULK


@dataclass(frozen=True, slots=True)
class Export:
    """One list, for one actor."""

    one: Resource
    actor: Actor
    asked: Asked

    async def require(self, limit: int) -> int:
        """How many rows there are. Raises EXPORT_TOO_LARGE past `limit`."""
        count = await Reader(self.actor).count(self.one, self.asked.filter)
        if count > limit:
            raise TOO_MANY_ROWS(count=count, limit=limit)
        return count

    @property
    def heads(self) -> list[str]:
        """What stands over the columns."""
        return [pick(field.label, self.actor.locale) for field in self.asked.columns]

    async def rows(self, columns: Sequence[Field]) -> AsyncIterator[list[tuple[Row, list[Any]]]]:
        """Rows with the values of `columns`, a few thousand at a time."""
        reader, after = Reader(self.actor), None
        while True:
            page = Bulk(filter=self.asked.filter, order=self.asked.order, first=BULK, after=after)
            found = await reader.page(self.one, page)
            values = [await self._values(reader, field, found.rows) for field in columns]
            yield [(row, [column[at] for column in values]) for at, row in enumerate(found.rows)]
            if not found.more_after or not found.cursors:
                return
            after = found.cursors[-1]

    async def _values(self, reader: Reader, field: Field, rows: Sequence[Row]) -> list[Any]:
        ids = [row.id for row in rows]
        if field.kind in (Kind.COUNT, Kind.MANY):
            link = self.one.by_name[field.counts.of] if field.counts else field
            where = {name: {"eq": value} for name, value in field.counts.where} if field.counts else None
            counts = await reader.counts(self.one, link, where, ids)
            return [counts[key] for key in ids]
        if field.kind is Kind.GEOJSON:
            shapes = await reader.heavy(self.one, field.name, ids)
            return [shapes.get(key) for key in ids]
        given = [row.values.get(field.name) for row in rows]
        if field.kind is Kind.REF:
            target = REGISTRY.of(field.target)
            linked = await reader.by_ids(target, [key for key in set(given) if key is not None])
            return [self._title(target, linked, key) for key in given]
        return given

    def _title(self, target: Resource, linked: Mapping[UUID, Row], key: UUID | None) -> Any:
        row = linked.get(key) if key is not None else None
        field = target.by_name[target.admin.title]
        return None if row is None else self.text(field, row.values.get(field.name))

    def text(self, field: Field, value: Any) -> Any:
        """`value` as a cell shows it: words in the reader's language, local times; numbers and days as they are."""
        match value:
            case None | "":
                return None
            case bool():
                return pick(("是", "yes") if value else ("否", "no"), self.actor.locale)
            case datetime():
                return value.astimezone(ZONE).replace(tzinfo=None)
            case list() if field.vocabulary is not None:
                return pick(("、", ", "), self.actor.locale).join(
                    field.vocabulary(word).text(self.actor.locale) for word in value
                )
            case dict() | list():
                return _geometry(value)
        if field.vocabulary is not None:
            return field.vocabulary(value).text(self.actor.locale)
        return value if isinstance(value, date | Decimal | int | float) else str(value)

    async def csv(self) -> AsyncIterator[bytes]:
        """The list as CSV: UTF-8 with BOM, so that spreadsheets read Chinese; formulas made harmless."""
        yield b"\xef\xbb\xbf" + _csv([self.heads])
        async for rows in self.rows(self.asked.columns):
            yield _csv(
                [[self.text(f, v) for f, v in zip(self.asked.columns, values, strict=True)] for _, values in rows]
            )

    async def geojson(self) -> AsyncIterator[bytes]:
        """The list as a FeatureCollection; properties by their API names. Raises EXPORT_NO_GEOMETRY at once."""
        shape = geometry_of(self.one, self.actor)
        columns = [field for field in self.asked.columns if field.kind is not Kind.GEOJSON]
        yield b'{"type":"FeatureCollection","features":['
        first = True
        async for rows in self.rows([*columns, shape]):
            features = [
                {
                    "type": "Feature",
                    "id": str(row.id),
                    "properties": {f.api: _wire(self.text(f, v)) for f, v in zip(columns, values, strict=False)},
                    "geometry": values[-1],
                }
                for row, values in rows
            ]
            body = b",".join(orjson.dumps(feature) for feature in features)
            yield body if first or not body else b"," + body
            first = first and not body
        yield b"]}"

    async def xlsx(self, path: Path) -> None:
        """Write the list as a workbook to `path`."""
        book = xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": path.parent})
        sheet = book.add_worksheet(pick((self.one.label[0], self.one.plural_en), self.actor.locale)[:31])
        styles = {"head": {"bold": True, "bottom": 1}, "date": {"num_format": "yyyy-mm-dd"}}
        styles["at"] = {"num_format": "yyyy-mm-dd hh:mm"}
        formats = {name: book.add_format(style) for name, style in styles.items()}
        for at, (head, field) in enumerate(zip(self.heads, self.asked.columns, strict=True)):
            sheet.set_column(at, at, _width(field))
            sheet.write_string(0, at, head, formats["head"])
        sheet.freeze_panes(1, 0)
        number = 1
        async for rows in self.rows(self.asked.columns):
            cells = [[self.text(f, v) for f, v in zip(self.asked.columns, values, strict=True)] for _, values in rows]
            await asyncio.to_thread(_fill, sheet, number, cells, formats)
            number += len(cells)
        await asyncio.to_thread(book.close)

    async def record(self, kind: str, count: int) -> None:
        """Write into the ledger that the list was taken out."""
        await ledger.LedgerEntry.create(
            resource=self.one.name,
            row_id=uuid7(),
            action="EXPORT",
            actor_id=self.actor.id,
            actor_name=self.actor.name,
            actor_role=self.actor.role,
            note=f"{kind} {count}",
            changes={"columns": [field.api for field in self.asked.columns]},
        )


def geometry_of(one: Resource, actor: Actor) -> Field:
    """The field of `one` that says where a row is. Raises EXPORT_NO_GEOMETRY."""
    for field in one.fields:
        if field.kind is Kind.GEOJSON and field.readable(actor.role):
            return field
    raise NO_GEOMETRY(what=(one.label[0], one.plural_en))


def temporary() -> tempfile.TemporaryDirectory[str]:
    """A folder that only this process's user can open, for one workbook."""
    return tempfile.TemporaryDirectory(prefix="linli-export-")


def write_cell(sheet: Any, row: int, column: int, value: Any, formats: Mapping[str, Any], style: Any = None) -> None:
    """Write one cell: numbers as numbers, days as days, everything else as text; never a formula or a link."""
    match value:
        case None:
            if style is not None:
                sheet.write_blank(row, column, None, style)
        case bool():
            sheet.write_boolean(row, column, value, style)
        case datetime():
            sheet.write_datetime(row, column, value, style or formats["at"])
        case date():
            sheet.write_datetime(row, column, value, style or formats["date"])
        case int() | float() | Decimal():
            sheet.write_number(row, column, float(value), style)
        case _:
            sheet.write_string(row, column, str(value)[:32_767], style)


def _fill(sheet: Any, start: int, rows: Sequence[Sequence[Any]], formats: Mapping[str, Any]) -> None:
    for at, cells in enumerate(rows):
        for column, value in enumerate(cells):
            write_cell(sheet, start + at, column, value, formats)


def _csv(rows: Sequence[Sequence[Any]]) -> bytes:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows([[harmless(_wire(cell)) for cell in cells] for cells in rows])
    return out.getvalue().encode()


def _wire(value: Any) -> Any:
    match value:
        case datetime():
            return value.strftime("%Y-%m-%d %H:%M")
        case date():
            return value.isoformat()
        case Decimal():
            return str(value)
    return value


def harmless(cell: Any) -> Any:
    """A text that a spreadsheet takes for a text, whatever it begins with."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) and not _is_number(cell) else cell


def _is_number(cell: str) -> bool:
    return cell.removeprefix("-").replace(".", "", 1).isdigit()


def _geometry(value: Any) -> str:
    if isinstance(value, dict) and value.get("type") == "Point":
        return ",".join(str(part) for part in value["coordinates"][:2])
    return orjson.dumps(value).decode()


def _width(field: Field) -> int:
    if field.kind in NUMBERS or field.kind in (Kind.COUNT, Kind.MANY, Kind.BOOL):
        return 10
    if field.kind in (Kind.DATE, Kind.DATETIME, Kind.ENUM):
        return 17
    return min(WIDEST, max(14, (field.max_length or 40) // 4))
