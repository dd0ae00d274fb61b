"""Files as clerks keep them and as attackers send them, made on the spot."""

import io
import struct
import zipfile
from collections.abc import Sequence
from datetime import date
from typing import Any

import xlsxwriter
from python_calamine import CalamineWorkbook
from stdnum.cn import ric

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEADERS = ("姓名", "性别", "身份证号", "电话", "户号", "与户主关系", "居住类型")


def identity(serial: int, born: str = "19800102") -> str:
    """An identity number with a right check digit, of an area that does not exist."""
    start = f"990101{born}{serial:03d}"
    return start + str(ric.calc_check_digit(start + "0"))


def x_identity() -> str:
    """An identity number that ends in X."""
    return next(found for found in map(identity, range(100, 400)) if found.endswith("X"))


def workbook(rows: Sequence[Sequence[Any]], name: str = "Sheet1") -> bytes:
    """A plain workbook: texts as texts, numbers as numbers."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet(name)
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            write = sheet.write_string if isinstance(value, str) else sheet.write
            if value is not None:
                write(at, column, value)
    book.close()
    return out.getvalue()


def clerk_people(code: str) -> list[tuple[Any, ...]]:
    """Seven residents of the household `code` as clerks write them; the last three are broken."""
    return [
        ("张 伟", "男", date(1980, 1, 2), identity(10), "138 0000 0001", code, "户主", "常住", "2020/3/5"),
        ("李芳", "女", "1980.1.2", identity(20), "199-0000-0002", code, "妻", "户籍人口", "2020年3月5日"),
        (
            "王小明",
            "男性",
            "19800102",
            x_identity().lower(),
            "１９９００００００３３",
            code,
            "儿子",
            "REGISTERED",
            43895,
        ),
        ("赵静", "女", "1980-01-02", identity(40), "(0566)5123456", code, "租客", "Floating resident", "2020.3.5"),
        ("坏校验", "男", "1980-01-02", "990101198001020750", "19900000005", code, "子女", "常住人口", ""),
        ("坏户号", "女", "1980-01-02", identity(60), "19900000006", "没有这户", "子女", "常住人口", ""),
        ("坏电话", "男", "1980-01-02", identity(70), 19900000007, code, "子女", "常住人口", ""),
    ]


def clerk_workbook(code: str) -> bytes:
    """Residents of the household `code`: title over all, two rows of headers, blank columns, every way to write a date,
    three broken rows (wrong check digit, unknown household, a number for a phone), a total and a footer.
    """
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.add_worksheet("封面").write_string(3, 3, "东湖社区台账")
    sheet = book.add_worksheet("居民花名册")
    day = book.add_format({"num_format": "yyyy/m/d"})
    sheet.merge_range(0, 0, 0, 10, "试验社区居民信息登记表（2026年）")
    for column, head in ((0, "序号"), (1, "姓 名"), (2, "性别"), (3, "出生年月日")):
        sheet.merge_range(1, column, 2, column, head)
    sheet.merge_range(1, 5, 1, 6, "证件及联系")
    sheet.write_row(2, 5, ("身份证号码", "手机"))
    sheet.merge_range(1, 7, 1, 10, "居住情况")
    sheet.write_row(2, 7, ("户号", "与户主关系（必填）", "人口类型", "入住时间"))
    people = clerk_people(code)
    for at, (name, sex, born, number, phone, home, relation, residency, moved) in enumerate(people):
        row = at + 3
        sheet.write_number(row, 0, at + 1)
        for column, value in ((1, name), (2, sex), (5, number), (7, home), (8, relation), (9, residency)):
            sheet.write_string(row, column, value)
        for column, value in ((3, born), (6, phone), (10, moved)):
            write = sheet.write_string if isinstance(value, str) else sheet.write
            if isinstance(value, date):
                sheet.write_datetime(row, column, value, day)
            elif value != "":
                write(row, column, value)
    sheet.write_string(len(people) + 3, 0, "合计")
    sheet.write_number(len(people) + 3, 1, len(people))
    sheet.write_string(len(people) + 4, 0, "制表人：张三")
    book.close()
    return out.getvalue()


def sheet_of(content: bytes, index: int = 0) -> list[list[Any]]:
    """The cells of a sheet of a workbook."""
    return (
        CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(index).to_python(skip_empty_area=False)
    )


def changed(content: bytes, parts: dict[str, bytes], without: Sequence[str] = ()) -> bytes:
    """An archive with some parts replaced, added or left out."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename not in parts and entry.filename not in without:
                new.writestr(entry, old.read(entry))
        for name, body in parts.items():
            new.writestr(name, body)
    return out.getvalue()


def zip_bomb() -> bytes:
    """A workbook whose sheet unpacks to 400 MB of blanks."""
    out = io.BytesIO()
    plain = workbook([HEADERS])
    with zipfile.ZipFile(io.BytesIO(plain)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            if entry.filename != "xl/worksheets/sheet1.xml":
                new.writestr(entry, old.read(entry))
        with new.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            for _ in range(400):
                part.write(b" " * 1_000_000)
    return out.getvalue()


def lying_bomb() -> bytes:
    """The same, with a directory that says the sheet were small."""
    content = bytearray(zip_bomb())
    at = content.rfind(b"PK\x01\x02")
    while at >= 0:
        size = struct.unpack_from("<I", content, at + 24)[0]
        if size > 1_000_000:
            struct.pack_into("<I", content, at + 24, 5_000)
        at = content.rfind(b"PK\x01\x02", 0, at)
    return bytes(content)


def sheet_xml(rows: str) -> bytes:
    """The XML of a sheet with these rows."""
    head = (
        '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    )
    return f"{head}{rows}</sheetData></worksheet>".encode()


def empty_rows(count: int) -> bytes:
    """A workbook with headers, one resident's cells, and `count` rows that hold nothing."""
    content = workbook([HEADERS])
    cell = '<c r="{0}{1}" t="inlineStr"><is><t>{2}</t></is></c>'
    texts = ((1, "姓名", "性别"), (2, "张伟", "男"))
    rows = "".join(f'<row r="{n}">{cell.format("A", n, a)}{cell.format("B", n, b)}</row>' for n, a, b in texts)
    rows += "".join(f'<row r="{at}" spans="1:2" ht="20"/>' for at in range(3, count + 3))
    return changed(content, {"xl/worksheets/sheet1.xml": sheet_xml(rows)})


def ods(rows: Sequence[Sequence[str]], extra: dict[str, bytes] | None = None, body: str | None = None) -> bytes:
    """An OpenDocument sheet of texts."""
    cells = body or "".join(
        "<table:table-row>"
        + "".join(f'<table:table-cell office:value-type="string"><text:p>{c}</text:p></table:table-cell>' for c in row)
        + "</table:table-row>"
        for row in rows
    )
    names = " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
        for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
    )
    content = (
        f'<?xml version="1.0"?><office:document-content {names}><office:body><office:spreadsheet>'
        f'<table:table table:name="表">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        for name, part in {"META-INF/manifest.xml": b"<manifest/>", **(extra or {})}.items():
            archive.writestr(name, part)
    return out.getvalue()
