"""One cell to one value: what a clerk may write for a date, a number, yes, a word; then the parser that the API has.

Only the spelling is dealt with here. Whether the value is right, `backend.api.values` says, for forms and files alike.
"""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any

import orjson
from rapidfuzz import process
from shapely.errors import ShapelyError
from shapely.geometry import mapping, shape

from backend.api.values import value_of
from backend.exchange import words
from backend.exchange.sheets import Cell
from backend.exchange.takes import Take
from backend.kit.codes import Unfit
from backend.kit.registry import Kind
from backend.kit.text import clean, normal
from backend.kit.vocabulary import Vocabulary
from backend.kit.worktime import ZONE


class Blank:
    """Nothing was written: a new row takes the default, a known row keeps what it has. `masked`: only stars."""

    def __init__(self, *, masked: bool = False) -> None:
        self.masked = masked


BLANK, MASKED = Blank(), Blank(masked=True)

LONGEST_BLANK = max(len(word) for word in words.BLANK)
REMEMBERED = 20_000
"""Different texts of a column that are remembered with what they stand for."""

NUMERIC = (
    "这一格是数字，号码可能已经变形。请把这一列设为“文本”格式，重新填写。",
    "This cell holds a number, which may have spoilt the code. Format the column as text and enter it again.",
)
BIG_INT = 2_147_483_647
EPOCH = date(1899, 12, 30)
"""Day 0 of a spreadsheet's serial dates, as they are from March 1900 on."""

SERIALS = range(1, 80_000)
YEARS = range(1850, 2200)
DAY = re.compile(r"(\d{4})[-/.年\s](\d{1,2})[-/.月\s](\d{1,2})日?|(\d{4})(\d{2})(\d{2})")
CLOCK = re.compile(r"(上午|下午|晚上?|am|pm)?\s*(\d{1,2})[:时点](\d{1,2})?分?(?::?(\d{1,2}))?(?:\.\d+)?秒?\s*(am|pm)?")
NUMBER = re.compile(r"[+-]?\d[\d,]*(?:\.\d+)?(?:e[+-]?\d+)?")
SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[eE]\+\d+")
UNSEEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
NEUTRAL = re.compile(r"'(?=[=+\-@\t\r＝＋－＠])")
"""The mark that exports put before what a spreadsheet would take for a formula."""


def read(take: Take, cell: Cell) -> Any:
    """The value of `cell` for the column of `take`; a link's is the text that names it. Raises Unfit."""
    kind = take.field.kind
    if cell is None:
        return BLANK
    if isinstance(cell, str):
        cell = _text(cell)
        if len(cell) <= LONGEST_BLANK and (not cell or cell in "-—/" or (kind is not Kind.TEXT and _is_blank(cell))):
            return BLANK
    if kind is Kind.SEALED and isinstance(cell, str) and "***" in cell:
        return MASKED
    if kind is Kind.REF:
        return _name(cell)
    return value_of(take.one, take.field, READERS[kind](take, cell))


def _is_blank(cell: str) -> bool:
    return normal(cell) in words.BLANK


def reader(take: Take, find: Callable[[Take, str], Any]) -> Callable[[Cell], Any]:
    """`read` for one column, its links looked up by `find`; what few texts stand for is worked out once each."""
    linked = take.field.kind is Kind.REF
    if take.field.kind in (Kind.TEXT, Kind.SEALED, Kind.GEOJSON):
        return lambda cell: read(take, cell)
    known: dict[Any, Any] = {}

    def remembering(cell: Cell) -> Any:
        key = next(iter(cell.items())) if cell.__class__ is dict else cell
        if key.__class__ is not str and key.__class__ is not tuple:
            return found(cell)
        if key not in known:
            if len(known) > REMEMBERED:
                known.clear()
            known[key] = found(cell)
        return known[key]

    def found(cell: Cell) -> Any:
        value = read(take, cell)
        return find(take, value) if linked and value.__class__ is not Blank else value

    return remembering


def _text(cell: str) -> str:
    """The text without what nobody sees: marks that a chat or an export has left. Raises Unfit."""
    if cell[0] == "'":
        cell = NEUTRAL.sub("", cell, count=1)
    try:
        return clean(cell if cell.isprintable() else UNSEEN.sub("", cell))
    except ValueError as refused:
        raise Unfit("里面有看不见的控制字符，请重新输入。", "It holds control characters; type it again.") from refused


def _name(cell: Cell) -> str:
    """What names a linked row. A number stands for itself: 东湖 3 is written as text, grid 7 may be a number."""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e9:
        return str(int(cell))
    if isinstance(cell, str | int) and not isinstance(cell, bool):
        return str(cell)
    raise Unfit(*NUMERIC)


def _plain(take: Take, cell: Cell) -> str:
    """Text. Codes must have been written as text."""
    if isinstance(cell, str):
        if take.coded and SCIENTIFIC.fullmatch(cell):
            raise Unfit(*NUMERIC)
        return cell
    if take.coded:
        raise Unfit(*NUMERIC)
    if isinstance(cell, Mapping):
        return str(next(iter(cell.values()))).replace("T00:00:00", "")
    if isinstance(cell, bool):
        return "是" if cell else "否"
    return str(int(cell)) if float(cell).is_integer() else repr(cell)


def _digits(cell: Cell) -> str:
    """A number as it was written, without blanks, thousands' commas and units."""
    if isinstance(cell, bool | Mapping):
        raise Unfit("要填数字。", "A number is needed.")
    said = normal(str(round(cell, 6) if isinstance(cell, float) else cell)).replace(" ", "").removeprefix("¥")
    said = re.sub(r"[^\d.e]+$", "", said)
    if not NUMBER.fullmatch(said):
        raise Unfit("要填数字。", "A number is needed.")
    return said.replace(",", "")


def _int(take: Take, cell: Cell) -> int:
    value = Decimal(_digits(cell))
    if value != value.to_integral_value() or abs(value) > BIG_INT:
        raise Unfit("要填整数。", "A whole number is needed.")
    return int(value)


def _float(take: Take, cell: Cell) -> float:
    return float(_digits(cell))


def _decimal(take: Take, cell: Cell) -> Decimal:
    try:
        value = Decimal(_digits(cell))
    except InvalidOperation as refused:
        raise Unfit("要填数字。", "A number is needed.") from refused
    return value.quantize(Decimal(1)) if value == value.to_integral_value() and abs(value) < BIG_INT else value


def _bool(take: Take, cell: Cell) -> bool:
    if isinstance(cell, bool):
        return cell
    said = normal(str(int(cell) if isinstance(cell, float) and cell.is_integer() else cell)).strip()
    if said in words.YES or said in words.NO:
        return said in words.YES
    raise Unfit("要填“是”或“否”。", "Write yes or no.")


def _date(take: Take, cell: Cell) -> date:
    return _moment(cell)[0]


def _datetime(take: Take, cell: Cell) -> datetime:
    if isinstance(cell, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)", cell):
        return datetime.fromisoformat(cell).astimezone(UTC)
    day, clock = _moment(cell)
    return datetime.combine(day, clock, ZONE).astimezone(UTC)


def _moment(cell: Cell) -> tuple[date, time]:
    """Day and time of day that a cell says. Raises Unfit."""
    if isinstance(cell, Mapping) and "t" in cell:
        moment = datetime.fromisoformat(cell["t"])
        return _sane(moment.date()), moment.time()
    if isinstance(cell, Mapping) and "d" in cell:
        return _sane(date.fromisoformat(cell["d"])), time()
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if int(cell) in SERIALS:
            return _sane(EPOCH + timedelta(days=int(cell))), _clock_of(float(cell) % 1)
        cell = str(int(cell))
    if not isinstance(cell, str):
        raise Unfit(*NO_DAY)
    said = normal(cell).strip()
    found = DAY.match(said)
    if not found:
        raise Unfit(*NO_DAY)
    year, month, day = (int(part) for part in found.groups() if part)
    rest = re.sub(r"^[\s,t]+|\s*(星期|周)[一二三四五六日天]\s*", "", said[found.end() :])
    try:
        return _sane(date(year, month, day)), _clock(rest) if rest else time()
    except ValueError as refused:
        raise Unfit(*NO_DAY) from refused


NO_DAY = ("日期看不懂，请写成 2026-03-05。", "This is no date; write it as 2026-03-05.")


def _sane(day: date) -> date:
    if day.year not in YEARS:
        raise Unfit(*NO_DAY)
    return day


def _clock_of(part: float) -> time:
    seconds = min(round(part * 86_400), 86_399)
    return time(seconds // 3600, seconds // 60 % 60, seconds % 60)


def _clock(said: str) -> time:
    found = CLOCK.fullmatch(said)
    if not found:
        raise Unfit("时间看不懂，请写成 2026-03-05 14:30。", "This is no time; write it as 2026-03-05 14:30.")
    before, hour, minute, second, after = found.groups()
    late = (before or after) in ("下午", "晚", "晚上", "pm") and int(hour) < 12
    return time(int(hour) + 12 * late, int(minute or 0), int(second or 0))


@cache
def spellings(vocabulary: type[Vocabulary]) -> dict[str, Vocabulary]:
    """Everything that stands for a word of `vocabulary`: its code, its names, what clerks write for it."""
    found: dict[str, Vocabulary] = {}
    for word in vocabulary:
        for other in words.VALUES.get(word.zh, ()):
            found.setdefault(normal(other), word)
    for word in vocabulary:
        found |= {normal(word.value): word, normal(word.zh): word, normal(word.en): word}
    return found


def _word(take: Take, cell: Cell) -> Vocabulary:
    vocabulary = take.field.vocabulary
    assert vocabulary is not None
    known = spellings(vocabulary)
    said = normal(_name(cell) if not isinstance(cell, str) else cell).strip()
    word = known.get(said) or known.get(re.sub(r"[\s()]", "", said))
    if word is not None:
        return word
    near = process.extractOne(said, [normal(one.zh) for one in vocabulary], score_cutoff=60)
    zh, en = "、".join(one.zh for one in list(vocabulary)[:8]), ", ".join(one.en for one in list(vocabulary)[:8])
    more = "" if len(vocabulary) <= 8 else "……"
    hint = f"是不是“{known[near[0]].zh}”？" if near else ""
    raise Unfit(f"只能填：{zh}{more}。{hint}", f"Write one of: {en}{more}.")


def _words(take: Take, cell: Cell) -> list[Vocabulary]:
    """Several words, parted by commas, pauses, strokes or semicolons; each once, in the vocabulary's order."""
    said = _plain(take, cell)
    found = {_word(take, part) for part in re.split(r"[、,，;；/|\n]+", said) if part.strip()}
    assert take.field.vocabulary is not None
    return [word for word in take.field.vocabulary if word in found]


def _geojson(take: Take, cell: Cell) -> Any:
    """A geometry: GeoJSON, or longitude and latitude. An outline where a point is wanted gives a point inside it."""
    if isinstance(cell, Mapping):
        return _fitting(take, cell.get("g"))
    if not isinstance(cell, str):
        raise Unfit("坐标要写成“经度,纬度”。", "Write coordinates as longitude, latitude.")
    if cell.startswith("{"):
        try:
            return _fitting(take, orjson.loads(cell))
        except orjson.JSONDecodeError as refused:
            raise Unfit("GeoJSON 的坐标读不出来。", "The coordinates of the GeoJSON cannot be read.") from refused
    pair = re.findall(r"-?\d+(?:\.\d+)?", normal(cell))
    if len(pair) != 2:
        raise Unfit("坐标要写成“经度,纬度”。", "Write coordinates as longitude, latitude.")
    return {"type": "Point", "coordinates": [float(pair[0]), float(pair[1])]}


def _fitting(take: Take, given: Any) -> Any:
    wanted = take.shapes
    if "Point" in wanted and isinstance(given, Mapping) and given.get("type") in ("Polygon", "MultiPolygon"):
        try:
            return dict(mapping(shape(given).representative_point()))
        except (ShapelyError, ValueError, TypeError, KeyError, IndexError) as refused:
            raise Unfit("GeoJSON 的坐标读不出来。", "The coordinates of the GeoJSON cannot be read.") from refused
    return given


READERS: dict[Kind, Callable[[Take, Cell], Any]] = {
    Kind.TEXT: _plain,
    Kind.SEALED: _plain,
    Kind.INT: _int,
    Kind.FLOAT: _float,
    Kind.DECIMAL: _decimal,
    Kind.BOOL: _bool,
    Kind.DATE: _date,
    Kind.DATETIME: _datetime,
    Kind.ENUM: _word,
    Kind.ENUMS: _words,
    Kind.GEOJSON: _geojson,
}
