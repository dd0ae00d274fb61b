"""The process that opens a file: no keys, no database, little memory and time. File in by stdin, rows by stdout.

Every answer is a frame: four bytes of length, then JSON. What kills this process hurts nobody else. Formulas are never
evaluated: the value that was saved with them is taken. It runs as `python -m backend.exchange.child LIMITS`.
"""

import csv
import io
import json
import re
import resource
import sys
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

import orjson
from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

MAX_COLUMNS = 256
MAX_CELL = 32_767
MAX_SHEETS = 50
HEAD = 40
FRAME_ROWS = 400
ENCODINGS = ("utf-8-sig", "gb18030")

Row = tuple[int, list[Any]]


class Refused(Exception):
    """The file cannot be read; `code` is a name in `errors`, with the reason in Chinese and English."""

    def __init__(self, code: str, zh: str = "", en: str = "") -> None:
        super().__init__(code)
        self.code, self.reason = code, (zh, en)


def main() -> None:
    """Read one file as the limits in argv say, and answer what is asked, line by line."""
    limits = json.loads(sys.argv[1])
    confine(limits)
    size = int.from_bytes(sys.stdin.buffer.read(8), "big")
    content = sys.stdin.buffer.read(size)
    try:
        book = Book(limits["kind"], content)
        del content
        for line in sys.stdin.buffer:
            asked = json.loads(line)
            if asked == "probe":
                say({"sheets": [book.probe(name) for name in islice(book.names, MAX_SHEETS)]})
            else:
                send_rows(book, asked["rows"], limits["rows"])
    except Refused as refused:
        say({"refused": refused.code, "reason": refused.reason})
    except MemoryError:
        say({"refused": "TOO_HEAVY", "reason": ("读取时内存不够", "reading it takes too much memory")})
    except BaseException:  # the reader of the format panics, too: whatever it is, the file cannot be read
        say({"refused": "BROKEN", "reason": ("内容读不出来", "its content cannot be read")})


def confine(limits: dict[str, Any]) -> None:
    """Give this process its bounds: memory, time, no files, no other processes."""
    for what, most in (
        (resource.RLIMIT_AS, limits["memory"]),
        (resource.RLIMIT_CPU, limits["seconds"]),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(what)
        resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def say(answer: dict[str, Any]) -> None:
    """Write one frame."""
    body = orjson.dumps(answer)
    sys.stdout.buffer.write(len(body).to_bytes(4, "big") + body)
    sys.stdout.buffer.flush()


def send_rows(book: "Book", sheet: str, most: int) -> None:
    """Write every row of `sheet` that has a value, in frames. Raises Refused past `most` rows."""
    count, rows = 0, book.rows(sheet)
    while chunk := list(islice(rows, FRAME_ROWS)):
        count += len(chunk)
        if count > most:
            raise Refused("TOO_HEAVY", f"超过 {most} 行", f"it has over {most} rows")
        say({"rows": chunk})
    say({"end": count})


class Book:
    """A file as sheets of rows, whatever its kind."""

    def __init__(self, kind: str, content: bytes) -> None:
        self.kind = kind
        self._sheets: dict[str, Any] = {}
        if kind in ("xlsx", "ods"):
            verify(content)
            self._open(content)
        elif kind == "csv":
            self.names, self.visible = [""], {"": True}
            self._text = decoded(content)
        else:
            self.names, self.visible = [""], {"": True}
            self._features = features(content)

    def _open(self, content: bytes) -> None:
        try:
            self._book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        except PasswordError as wrong:
            raise Refused("ENCRYPTED") from wrong
        sheets = [one for one in self._book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
        self.names = [one.name for one in sheets]
        self.visible = {one.name: one.visible == SheetVisibleEnum.Visible for one in sheets}

    def sheet(self, name: str) -> Any:
        """A sheet of a workbook, parsed once."""
        if name not in self.names:
            raise Refused("BROKEN", "没有这个工作表", "there is no such sheet")
        if name not in self._sheets:
            self._sheets.clear()
            self._sheets[name] = self._book.get_sheet_by_name(name)
        return self._sheets[name]

    def rows(self, name: str) -> Iterator[Row]:
        """(row number from 1, cells) of every row that has a value."""
        if self.kind == "csv":
            return kept(enumerate(csv.reader(io.StringIO(self._text, newline=""), delimiter=delimiter(self._text)), 1))
        if self.kind == "geojson":
            return kept(enumerate(self._features, 1))
        found = self.sheet(name)
        return kept(enumerate(found.iter_rows(), 1), (found.start or (0, 0))[1])

    def probe(self, name: str) -> dict[str, Any]:
        """Name, visibility, height, the first rows and the merged ranges of a sheet."""
        head, merged = list(islice(self.rows(name), HEAD)), []
        if self.kind == "csv":
            height = self._text.count("\n") + 1
        elif self.kind == "geojson":
            height = len(self._features)
        else:
            found = self.sheet(name)
            height = found.total_height
            merged = [list(sum(pair, ())) for pair in islice(found.merged_cell_ranges or (), 200)]
        return {"name": name, "visible": self.visible[name], "rows": height if head else 0, "head": head,
                "merged": merged}  # fmt: skip


def kept(rows: Iterable[tuple[int, Iterable[Any]]], indent: int = 0) -> Iterator[Row]:
    """Rows with a value, without the empty cells at their ends; `indent` columns were left out before the first."""
    before: list[Any] = [None] * min(indent, MAX_COLUMNS)
    for number, cells in rows:
        made = before + [plain(cell) for cell in islice(cells, MAX_COLUMNS)]
        while made and made[-1] is None:
            made.pop()
        if made:
            yield number, made


def plain(cell: Any) -> Any:
    """A cell as JSON holds it: text, number, truth, nothing; a date as {"d": ...}, an instant as {"t": ...}."""
    match cell:
        case str():
            if len(cell) > MAX_CELL:
                raise Refused("TOO_HEAVY", "有单元格超过 32767 个字", "a cell holds over 32767 characters")
            return cell if cell and not cell.isspace() else None
        case bool() | int() | float() | dict() | None:
            return cell
        case datetime():
            return {"t": cell.isoformat()}
        case date():
            return {"d": cell.isoformat()}
        case time():
            return {"h": cell.isoformat()}
        case timedelta():
            return cell.total_seconds() / 86_400
    return str(cell)


def verify(content: bytes) -> None:
    """Unpack every part once, counting: a directory that lies about sizes is found out here."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for entry in archive.infolist():
            seen = 0
            with archive.open(entry) as part:
                while chunk := part.read(1 << 20):
                    seen += len(chunk)
            if seen != entry.file_size:
                raise Refused("BROKEN", "压缩包的目录不实", "the archive's directory is wrong about it")


def decoded(content: bytes) -> str:
    """The text of a CSV file: UTF-8 (with or without BOM), UTF-16 with BOM, else GBK or GB 18030."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    for encoding in ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        strange = len(re.findall(r"[\x00-\x08\x0e-\x1f\x80-\x9f\ue000-\uf8ff\ufffd]", text))
        if strange * 200 <= len(text):
            return text
    raise Refused("BAD_TEXT")


def delimiter(text: str) -> str:
    """What parts the cells: the mark that the first lines have most of."""
    head = text[:20_000].splitlines()[:20]
    return max(",;\t|", key=lambda mark: sum(line.count(mark) for line in head))


def features(content: bytes) -> list[list[Any]]:
    """A GeoJSON FeatureCollection as rows: names of the properties, then a row for each feature, its geometry last."""
    try:
        found = orjson.loads(content)
    except orjson.JSONDecodeError as wrong:
        raise Refused("BROKEN", "不是 JSON", "it is not JSON") from wrong
    made = found.get("features") if isinstance(found, dict) and found.get("type") == "FeatureCollection" else None
    if not isinstance(made, list) or not all(isinstance(one, dict) for one in made):
        raise Refused("BROKEN", "要一个 GeoJSON FeatureCollection", "a GeoJSON FeatureCollection is needed")
    facts = [one.get("properties") if isinstance(one.get("properties"), dict) else {} for one in made]
    names = list(dict.fromkeys(name for one in facts for name in one))[: MAX_COLUMNS - 1]
    rows = [[_value(one.get(name)) for name in names] for one in facts]
    shapes = [{"g": one["geometry"]} if isinstance(one.get("geometry"), dict) else None for one in made]
    return [[*names, "geometry"], *([*row, shape] for row, shape in zip(rows, shapes, strict=True))]


def _value(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False)[:MAX_CELL] if isinstance(value, list | dict) else value


if __name__ == "__main__":
    main()
