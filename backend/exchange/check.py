"""Checking rows: every cell parsed, links found, rows known again, rights asked; all faults of a row at once.

Rows come a few thousand at a time. Each question to the database is asked once for all of them.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.api.values import ELSEWHERE, EMPTY
from backend.errors import AppError, Pair
from backend.exchange import words
from backend.exchange.cells import Blank, read, reader
from backend.exchange.headers import folded
from backend.exchange.homes import Homes
from backend.exchange.lines import Fault, Line
from backend.exchange.links import Links
from backend.exchange.matching import Matcher
from backend.exchange.plans import COUNTER
from backend.exchange.positions import NUMBERED, Positions
from backend.exchange.rights import forbidden
from backend.exchange.sheets import Cell, Row
from backend.exchange.takes import Take
from backend.kit.actor import Actor
from backend.kit.codes import Unfit
from backend.kit.model import Content, Record, uuid7s
from backend.kit.registry import Kind, Resource

MASKED_NEW: Pair = ("只有掩码，新增的行要写完整的号码。", "Only a masked number; a new row needs all of it.")
FOOTERS = tuple(folded(word) for word in words.FOOTERS)
OUTSIDE: Pair = (
    "这一行不在您的范围内，您不能新增或修改。",
    "This row is outside your area; you may not add or change it.",
)


class Checker:
    """Checks the rows of one import for one actor."""

    def __init__(
        self,
        one: Resource,
        actor: Actor,
        takes: Mapping[str, Take],
        columns: Mapping[int, str],
        constants: Mapping[str, str],
        community: UUID | None,
    ) -> None:
        self.one, self.actor, self.takes, self.community = one, actor, takes, community
        self.columns = {index: takes[name] for index, name in columns.items()}
        self.constants = [(takes[name], text) for name, text in constants.items()]
        self.index_of = {take.name: index for index, take in self.columns.items()}
        self.links = Links(actor, community)
        self.matcher = Matcher(one, actor, takes, self.index_of, community)
        self.positions = Positions(one)
        self.homes: Homes | None = None
        self.headers: Mapping[int, str] = {}
        self.example: Mapping[str, str] = {}
        self.skipped: list[tuple[int, Pair]] = []
        self._fixed: dict[str, Any] = {}
        self._counted: dict[str, str] = {}
        self._drawn: int | None = None
        self._readers: list[tuple[int, Take, Callable[[Cell], Any]]] = []
        self._required = [take for take in takes.values() if take.required]
        self._links = [
            take for take in takes.values() if take.field.kind is Kind.REF and take.field.name != "community"
        ]
        model = one.model
        self._judges = model.problems is not Record.problems
        self._prepares = (
            model.prepare not in (Record.prepare, Content.prepare)
            and model.prepare_many.__func__ is Record.prepare_many.__func__  # type: ignore[attr-defined]
        )

    async def load(self) -> None:
        """Read what links may lead to, where grids lie, and the constants."""
        self.positions = await Positions.of(self.one, self.actor, self.takes, self.community)
        if self.one.name == "Building" and self.community and self.positions.grid:
            self.homes = await Homes.of(self.actor, self.takes, self.community)
        used = {take.name: take for take in (*self.columns.values(), *(take for take, _ in self.constants))}
        await self.links.load(used)
        self._readers = [(index, take, reader(take, self.links.find)) for index, take in self.columns.items()]
        point = self.positions.point
        if point is not None and self.positions.footprint is not None:
            self._drawn = self.index_of.get(point.name)
        for take, text in self.constants:
            value = read(take, text)
            if take.field.kind is Kind.TEXT and COUNTER in text:
                self._counted[take.input] = value
            self._fixed[take.input] = self.links.find(take, value) if take.field.kind is Kind.REF else value

    @property
    def notes(self) -> list[Pair]:
        """Remarks about the whole file."""
        return self.positions.notes + (self.homes.notes if self.homes else [])

    async def parse(self, rows: Sequence[Row]) -> list[Line]:
        """The values of `rows`; those that are about the table are left out and noted in `skipped`."""
        return await asyncio.to_thread(self._parse, rows)

    async def settle(self, lines: Sequence[Line]) -> None:
        """Find out what becomes of each line: its verdict, its id, and every fault."""
        self.positions.place(lines)
        if self.homes:
            self.homes.fill(lines)
        await self.matcher.match(lines)
        self.positions.fit(lines)
        for line in lines:
            self._complete(line)
        await self._rights(lines)
        for line in lines:
            if self._judges or self._prepares:
                await self._whole(line)
            if line.faults:
                line.verdict = "error"

    def _parse(self, rows: Iterable[Row]) -> list[Line]:
        lines = []
        for number, cells in rows:
            about = self._about_table(cells)
            if about:
                self.skipped.append((number, about))
            else:
                lines.append(self._line(number, cells))
        for line, key in zip(lines, uuid7s(len(lines)), strict=True):
            line.id = key
        return lines

    def _line(self, number: int, cells: Sequence[Cell]) -> Line:
        line = Line(number, dict(self._fixed))
        for name, text in self._counted.items():
            line.values[name] = text.replace(COUNTER, str(number))
        width, values, given = len(cells), line.values, line.given
        for index, take, parse in self._readers:
            cell = cells[index] if index < width else None
            if cell is None:
                continue
            try:
                value = parse(cell)
            except Unfit as refused:
                line.faults.append(Fault(number, index, take.name, refused.pair))
                continue
            if value.__class__ is not Blank:
                values[take.input] = value
                given.add(take.input)
                if index == self._drawn:
                    self._draw(line, cell)
            elif value.masked:
                line.masked.add(take.name)
        self._place(line)
        return line

    def _draw(self, line: Line, cell: Cell) -> None:
        """Keep the outline that a place was taken from, for rows that have room for both."""
        outline = self.positions.footprint
        if outline is not None and isinstance(cell, Mapping) and cell["g"].get("type") in outline.shapes:
            line.values[outline.input] = read(outline, cell)
            line.given.add(outline.input)

    def _place(self, line: Line) -> None:
        """Settle the line's community, and refuse links into another one."""
        if not issubclass(self.one.model, Content):
            return
        inside = [
            (take, found)
            for take in self._links
            if take.input in line.values and (found := self.links.community_of(take, line.values[take.input]))
        ]
        leading: list[UUID | None] = [
            found for take, found in inside if take.field.name == self.one.model.community_from
        ]
        linked = next((found for _, found in inside), None)
        line.community = (leading or [line.values.get("community_id") or self.community or linked])[0]
        for take, found in inside:
            if found != line.community and take.field.target and issubclass(take.field.target, Content):
                line.faults.append(Fault(line.number, self.index_of.get(take.name), take.name, ELSEWHERE))

    def _about_table(self, cells: Sequence[Cell]) -> Pair | None:
        """Why a row is no row of data: a total, a footer, a repeated header; None for data."""
        if self._repeats(cells):
            return ("是表头或模板里的示例。", "it is the header again, or the template's example.")
        filled = [cell for cell in cells if cell is not None]
        if len(filled) > max(3, len(self.columns) // 2) or not isinstance(filled[0], str):
            return None
        first = folded(filled[0])
        if first.startswith(words.TOTALS):
            return ("是合计。", "it is a total.")
        if first.startswith(FOOTERS) and len(filled) <= 3:
            return ("是表尾的说明。", "it is a remark under the table.")
        return None

    def _repeats(self, cells: Sequence[Cell]) -> bool:
        """Whether the cells are the headers again, or the example of the template."""
        width = len(cells)
        first = next((index for index in self.columns if index < width and cells[index] is not None), None)
        if first is None or cells[first] not in (self.headers.get(first), self.example.get(self.columns[first].name)):
            return False
        given = {index: cells[index] for index in self.columns if index < width and cells[index] is not None}
        if len(given) < 2:
            return False
        return all(self.headers.get(index) == cell for index, cell in given.items()) or all(
            self.example.get(self.columns[index].name) == cell for index, cell in given.items()
        )

    def _complete(self, line: Line) -> None:
        """Refuse a new row that lacks something, and find out what a known row would change."""
        if line.known is not None:
            line.changes = line.known.changes(self.takes, {name: line.values[name] for name in line.given})
            line.verdict = "update" if line.changes or line.known.deleted else "same"
            return
        for take in self._required:
            if line.faults and self.positions.outline and take.name in NUMBERED:
                continue  # it would have followed from the outline, which is what is wrong
            if line.values.get(take.input) is None and not any(fault.name == take.name for fault in line.faults):
                text = MASKED_NEW if take.name in line.masked else EMPTY
                line.faults.append(Fault(line.number, self.index_of.get(take.name), take.name, text))
        for name in line.masked:
            if not any(fault.name == name for fault in line.faults):
                line.faults.append(Fault(line.number, self.index_of.get(name), name, MASKED_NEW))

    async def _rights(self, lines: Sequence[Line]) -> None:
        """Ask the row rules of what each row would become."""
        for verdict, rule in (("create", self.one.create), ("update", self.one.write)):
            asked = {line.id: line for line in lines if line.verdict == verdict and not line.faults}
            for refused in await forbidden(rule, self.one.model, self.actor, asked, self._future):
                line = asked[refused]
                line.faults.append(Fault(line.number, None, None, OUTSIDE))

    def _future(self, line: Line) -> Mapping[str, Any]:
        """The columns of the row as it would be, as far as the file and rules know of them."""
        before = line.known.record if line.known else {}
        community = {} if line.known else {"community_id": line.community}
        return {**before, **line.values, **community}

    async def _whole(self, line: Line) -> None:
        """What is wrong with the row as a whole, as its model says."""
        if line.faults or line.verdict == "same":
            return
        model = self.one.model
        plain = {name: value for name, value in self._future(line).items() if name in model._meta.fields_db_projection}
        plain = {name: value for name, value in plain.items() if name not in ("search", "id")}
        row = model(**{**plain, "id": line.known.id if line.known else line.id})
        faults = row.problems()
        if self._prepares and not faults:
            try:
                await row.prepare()
            except AppError as refused:
                faults = dict(refused.fields) or {"": refused.problem.message}
        for name, text in faults.items():
            line.faults.append(Fault(line.number, self.index_of.get(name), name or None, text))
