"""Headers: which rows of a sheet they are, and which field each column is, with how sure that guess is.

A clerk's sheet has a title over everything, one or two rows of headers, columns without a name. The rows of headers are
those that most columns can be named by.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from rapidfuzz import fuzz

from backend.exchange import words
from backend.exchange.cells import Blank, read
from backend.exchange.sheets import Row, Sheet
from backend.exchange.takes import Take, naming
from backend.kit.actor import Role
from backend.kit.codes import Unfit
from backend.kit.registry import REGISTRY, Kind
from backend.kit.text import normal

LOOKED_AT = 15
"""Rows from the top among which the headers are."""

SURE, NAMED, TITLED, SYNONYM, CONTAINED, ALIKE, BY_VALUES = 1.0, 0.97, 0.95, 0.93, 0.85, 0.8, 0.6
LEAST_ALIKE = 82
SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet: its header, a few of its values, and the field that it is guessed to be."""

    index: int
    header: str
    samples: tuple[Any, ...]
    field: str | None
    confidence: float

    def to_json(self) -> dict[str, Any]:
        """As JSON, with the column's letter."""
        return {**asdict(self), "letter": letter(self.index)}


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet with its rows of headers (numbers of rows) and its columns."""

    sheet: str
    header_rows: tuple[int, ...]
    columns: tuple[Column, ...]

    @property
    def score(self) -> float:
        """How much of it could be named."""
        return sum(column.confidence for column in self.columns)

    @property
    def mapping(self) -> dict[int, str]:
        """Column to field, as guessed."""
        return {column.index: column.field for column in self.columns if column.field}


def letter(index: int) -> str:
    """The letter of a column: 0 is A, 26 is AA."""
    said = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        said = chr(65 + rest) + said
    return said


def folded(text: Any) -> str:
    """A header as it is compared: no blanks, no brackets with what is in them, no marks."""
    said = normal(str(text)) if text is not None else ""
    said = re.sub(r"\([^)]*\)|\[[^\]]*\]|【[^】]*】", "", said)
    return re.sub(r"[\s*:：_/、.。\-]+", "", said)


class Guesser:
    """Knows what the columns of one resource may be called."""

    def __init__(self, takes: Mapping[str, Take], role: Role) -> None:
        self.takes = takes
        self._known: dict[str, list[tuple[str, float]]] = {}
        for take in takes.values():
            for called, sure in _calls(take, role):
                self._known.setdefault(folded(called), []).append((take.name, sure))

    def fields(self, header: str) -> list[tuple[str, float]]:
        """The fields that `header` may stand for, with how sure each is."""
        asked = folded(header)
        if not asked:
            return []
        if asked in self._known:
            return self._known[asked]
        if asked in words.IGNORED or len(asked) > 30:
            return []
        found = []
        for called, meant in self._known.items():
            alike = fuzz.ratio(asked, called)
            if len(called) >= 2 and (asked.startswith(called) or asked.endswith(called)):
                found += [(name, min(sure, 1.0) * CONTAINED) for name, sure in meant]
            elif len(asked) >= 3 and alike >= LEAST_ALIKE:
                found += [(name, sure * ALIKE * alike / 100) for name, sure in meant]
        return found

    def assign(self, headers: Mapping[int, Sequence[str]]) -> dict[int, tuple[str, float]]:
        """Column to field, the surest first, no field twice. Each column may be called by several texts."""
        ways = [
            (sure - 0.001 * place, index, name)
            for index, said in headers.items()
            for place, text in enumerate(said)
            for name, sure in self.fields(text)
        ]
        found: dict[int, tuple[str, float]] = {}
        for sure, index, name in sorted(ways, key=lambda way: (-way[0], way[1])):
            if index not in found and name not in {taken for taken, _ in found.values()}:
                found[index] = (name, round(sure, 2))
        return found


def _calls(take: Take, role: Role) -> Iterable[tuple[str, float]]:
    """What a column of this field may be called, and how sure that makes."""
    field = take.field
    zh, en = field.label
    yield from ((zh, SURE), (en, SURE), (field.name, SURE), (field.api, SURE))
    yield from ((other, SYNONYM) for other in words.HEADERS.get(zh, ()))
    if field.widget in ("phone", "id_number"):
        yield from ((other, SYNONYM) for other in words.HEADERS["电话" if field.widget == "phone" else "身份证号"])
    if field.kind is Kind.REF:
        target = REGISTRY.of(field.target)
        yield target.label[0], SYNONYM
        for key in naming(target, role):
            sure = TITLED if key.name == target.admin.title else NAMED
            yield zh + key.label[0], sure
            if key.label[0] not in ("名称", "姓名", "电话"):
                yield from ((key.label[0], sure), (key.label[1], sure))
                yield from ((other, SYNONYM - 0.02) for other in words.HEADERS.get(key.label[0], ()))


def lay_out(sheet: Sheet, guesser: Guesser) -> Layout:
    """The sheet's headers and columns as they look most likely."""
    best: tuple[float, int, int] = (0.0, 0, 1)
    for at in range(min(LOOKED_AT, len(sheet.head))):
        for height in (1, 2):
            if at + height <= len(sheet.head) and _together(sheet.head[at : at + height]):
                named = guesser.assign(_texts(sheet, at, height))
                score = sum(sure for _, sure in named.values())
                if score > best[0] + 0.3 * (height - 1):
                    best = (score, at, height)
    _, at, height = best
    return laid_out(sheet, guesser, tuple(number for number, _ in sheet.head[at : at + height]))


def _together(rows: Sequence[Row]) -> bool:
    """Whether the rows follow each other."""
    return rows[-1][0] - rows[0][0] == len(rows) - 1


def laid_out(sheet: Sheet, guesser: Guesser, header_rows: tuple[int, ...]) -> Layout:
    """The sheet's columns, with these rows as headers."""
    numbers = [number for number, _ in sheet.head]
    at = numbers.index(header_rows[0]) if header_rows and header_rows[0] in numbers else 0
    texts = _texts(sheet, at, max(len(header_rows), 1))
    after = [cells for number, cells in sheet.head if number > max(header_rows, default=0)]
    named = guesser.assign(texts)
    columns = []
    for index in range(max((len(cells) for _, cells in sheet.head), default=0)):
        values = [cells[index] for cells in after if index < len(cells) and cells[index] is not None]
        said = texts.get(index, [])
        header = said[0] if said else ""
        if not header and not values:
            continue
        name, sure = named.get(index) or _by_values(guesser, header, values, {n for n, _ in named.values()})
        if name and index not in named:
            named[index] = (name, sure)
        columns.append(Column(index, header, tuple(values[:SAMPLES]), name, sure))
    return Layout(sheet.name, header_rows, tuple(columns))


def _texts(sheet: Sheet, at: int, height: int) -> dict[int, list[str]]:
    """Column to the texts it may be called by: lower header, both, upper, which reaches over blanks after it."""
    rows = sheet.head[at : at + height]
    if height == 1:
        return {i: [str(cell)] for i, cell in enumerate(rows[0][1]) if isinstance(cell, str)}
    (number, upper), (_, lower) = rows
    found: dict[int, list[str]] = {}
    reach, text = -1, ""
    for index in range(max(len(upper), len(lower))):
        over = upper[index] if index < len(upper) else None
        under = lower[index] if index < len(lower) else None
        if isinstance(over, str):
            text, reach = over, _end(sheet, number, index, len(lower))
        above = text if index <= reach else ""
        if isinstance(under, str):
            found[index] = [under, above + under, above] if above else [under]
        elif isinstance(over, str):
            found[index] = [over]
    return found


def _end(sheet: Sheet, number: int, index: int, width: int) -> int:
    """The last column that an upper header reaches over: its merged range, or as far as blanks follow."""
    for top, left, _, right in sheet.merged:
        if top == number - 1 and left == index:
            return right
    cells = next(cells for found, cells in sheet.head if found == number)
    after = (at for at in range(index + 1, width) if at < len(cells) and cells[at] is not None)
    return index if sheet.merged else next(after, width) - 1


def _by_values(guesser: Guesser, header: str, values: Sequence[Any], taken: set[str]) -> tuple[str | None, float]:
    """A field that all the values fit, for a column whose header says nothing: words, phones, identity numbers."""
    if len(values) < SAMPLES or folded(header) in words.IGNORED:
        return None, 0.0
    for take in guesser.takes.values():
        telling = take.field.kind is Kind.ENUM or take.field.widget in ("phone", "id_number")
        if telling and take.name not in taken and all(_fits(take, value) for value in values):
            return take.name, BY_VALUES
    return None, 0.0


def _fits(take: Take, value: Any) -> bool:
    try:
        return not isinstance(read(take, value), Blank)
    except Unfit:
        return False
