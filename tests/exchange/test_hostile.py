"""Hostile files: refused in words or made harmless, with memory bounded and nothing changed."""

import asyncio
import io
import resource
import time
import zipfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.schema import schema
from backend.errors import AppError
from backend.exchange import service
from backend.exchange.batch import ImportBatch
from backend.exchange.keeping import glance
from backend.exchange.takes import find_resource
from backend.people import Resident
from backend.settings import Settings
from tests.actors import actor_in
from tests.exchange.files import (
    HEADERS,
    changed,
    empty_rows,
    identity,
    lying_bomb,
    ods,
    sheet_of,
    sheet_xml,
    workbook,
    zip_bomb,
)
from tests.factories import Corner, make_corner

PLAIN = workbook([HEADERS, ["张伟"]])
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
TYPES = b'<Types xmlns="x"><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
CELL = '<c r="{0}" t="inlineStr"><is><t>{1}</t></is></c>'
WIDE_ODS = (
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" '
    'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>'
)
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet '
    b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" '
    b't="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>'
)

REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "zip bomb": ("a.xlsx", zip_bomb, "FILE_TOO_HEAVY"),
    "zip bomb whose directory lies": ("a.xlsx", lying_bomb, "FILE_BROKEN"),
    "thousands of parts": (
        "a.xlsx",
        lambda: changed(PLAIN, {f"xl/media/{at}.png": b"x" for at in range(2_100)}),
        "FILE_TOO_HEAVY",
    ),
    "macros by their part": ("a.xlsx", lambda: changed(PLAIN, {"xl/vbaProject.bin": b"x"}), "FILE_MACROS"),
    "macros by their type": ("a.xlsx", lambda: changed(PLAIN, {"[Content_Types].xml": TYPES}), "FILE_MACROS"),
    "macros by the name": ("a.xlsm", lambda: PLAIN, "FILE_MACROS"),
    "macros of ods": ("a.ods", lambda: ods([HEADERS], {"Basic/Standard/m.xml": b"x"}), "FILE_MACROS"),
    "old workbook": ("a.xls", lambda: OLE, "FILE_OLD_WORKBOOK"),
    "password": ("a.xlsx", lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "FILE_ENCRYPTED"),
    "password of ods": (
        "a.ods",
        lambda: ods([HEADERS], {"META-INF/manifest.xml": b"<m><manifest:encryption-data/></m>"}),
        "FILE_ENCRYPTED",
    ),
    "text called xlsx": ("a.xlsx", lambda: b"name,phone\n1,2", "FILE_BROKEN"),
    "workbook called csv": ("a.csv", lambda: PLAIN, "FILE_BROKEN"),
    "cut off workbook": ("a.xlsx", lambda: PLAIN[: len(PLAIN) // 2], "FILE_BROKEN"),
    "any archive called xlsx": ("a.xlsx", lambda: changed(PLAIN, {}, ["xl/workbook.xml"]), "FILE_TYPE"),
    "document": ("a.pdf", lambda: b"%PDF-1.7", "FILE_TYPE"),
    "picture called csv": ("a.csv", lambda: b"\x89PNG\r\n\x1a\n", "FILE_TYPE"),
    "program": ("a.exe", lambda: b"MZ\x90", "FILE_TYPE"),
    "bytes that are no text": ("a.csv", lambda: bytes(range(1, 256)) * 40, "FILE_ENCODING"),
    "UTF-16 without a mark": ("a.csv", lambda: "姓名,电话\n".encode("utf-16-le"), "FILE_ENCODING"),
    "nothing": ("a.csv", lambda: b"  \n", "FILE_EMPTY"),
    "empty workbook": ("a.xlsx", lambda: workbook([]), "FILE_EMPTY"),
    "endless cell": ("a.csv", lambda: b'"' + b"x" * 140_000 + b'"', "FILE_BROKEN"),
    "17 thousand million cells": ("a.ods", lambda: ods([], body=WIDE_ODS), "FILE_BROKEN"),
    "json that is no map": ("a.geojson", lambda: b'{"type":"Topology"}', "FILE_BROKEN"),
    "json nested without end": ("a.geojson", lambda: b"[" * 100_000, "FILE_BROKEN"),
}


@pytest.fixture(scope="module", autouse=True)
async def api(database: BaseDBAsyncClient) -> AsyncIterator[None]:
    schema()
    yield


@pytest.fixture
async def corner(database: BaseDBAsyncClient) -> Corner:
    return await make_corner()


@pytest.mark.parametrize("what", REFUSED)
async def test_a_hostile_file_is_refused_in_words_and_changes_nothing(
    what: str, corner: Corner, settings: Settings
) -> None:
    name, make, code = REFUSED[what]
    content, batches = make(), await ImportBatch.all().count()
    small = settings.replace(import_memory_bytes=600_000_000, import_time_s=30)
    started, before = time.monotonic(), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with pytest.raises(AppError) as refused:
        await service.receive(
            actor_in(corner, "COMMUNITY_ADMIN"), find_resource("residents"), None, name, content, small
        )

    said = {locale: refused.value.to_json(locale) for locale in ("zh", "en")}
    assert said["zh"]["code"] == code
    assert (
        all(one["message"] and one["hint"] for one in said.values()) and said["zh"]["message"] != said["en"]["message"]
    )
    assert time.monotonic() - started < 60
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000
    assert await ImportBatch.all().count() == batches


async def test_a_million_empty_rows_are_as_if_they_were_not_there(corner: Corner, settings: Settings) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    content = await asyncio.to_thread(empty_rows, 1_000_000)
    constants = {"household": corner.rows["Household"].code, "relation": "其他", "residency": "常住人口"}

    batch = await service.receive(actor, find_resource("residents"), None, "a.xlsx", content, settings)
    await service.confirm(actor, batch, {"constants": constants}, settings)

    assert (batch.total, batch.created, batch.errors) == (1, 1, 0)


async def test_formulas_are_never_evaluated_only_their_saved_value_is_taken(corner: Corner, settings: Settings) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    row = '<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://evil/","点")</f><v>张公式</v></c>'
    row += '<c r="B2" t="str"><f>1+1</f><v>男</v></c></row>'
    head = f'<row r="1">{CELL.format("A1", "姓名")}{CELL.format("B1", "性别")}</row>'
    content = changed(PLAIN, {"xl/worksheets/sheet1.xml": sheet_xml(head + row)})
    constants = {"household": corner.rows["Household"].code, "relation": "其他", "residency": "常住人口"}

    batch = await service.receive(actor, find_resource("residents"), None, "a.xlsx", content, settings)
    await service.confirm(actor, batch, {"constants": constants}, settings)
    await service.apply(actor, batch, settings, only_valid=False)

    assert (await Resident.get(name="张公式")).sex == "MALE"


async def test_a_text_that_looks_like_a_formula_stays_a_text_in_the_returned_file(
    corner: Corner, settings: Settings, tmp_path: Path
) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    evil = '=HYPERLINK("http://evil/","x")'
    content = workbook([HEADERS, [evil, "男", "1", "2", "3", "4", "5"]])
    batch = await service.receive(actor, find_resource("residents"), None, "a.xlsx", content, settings)
    await service.confirm(actor, batch, {}, settings)

    await service.give_back(actor, batch, tmp_path / "e.xlsx", settings)

    made = (tmp_path / "e.xlsx").read_bytes()
    assert sheet_of(made)[1][0] == evil
    assert b"<f>" not in _part(made, "xl/worksheets/sheet1.xml")


def _part(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name)


async def test_external_links_are_not_followed_and_said(corner: Corner, settings: Settings) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    content = changed(PLAIN, {"xl/externalLinks/externalLink1.xml": b"<externalLink/>"})

    batch = await service.receive(actor, find_resource("residents"), None, "a.xlsx", content, settings)

    _, report = await glance(batch)
    assert "没有打开外部文件" in report.notes[0][0]


async def test_entities_are_not_expanded(corner: Corner, settings: Settings) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    content = changed(PLAIN, {"xl/worksheets/sheet1.xml": LAUGHS})

    try:
        batch = await service.receive(actor, find_resource("residents"), None, "a.xlsx", content, settings)
        sheets, _ = await glance(batch)
        assert "haha" not in str(sheets)
    except AppError as refused:
        assert refused.problem.code in ("FILE_BROKEN", "FILE_EMPTY")


@pytest.mark.parametrize("number", [1.1e17, 330102198001020000.0, 19900000001.0])
async def test_numbers_in_columns_of_codes_are_refused_with_the_mend(
    number: float, corner: Corner, settings: Settings
) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    home = corner.rows["Household"].code
    rows = [
        ["张数", "男", number, "19900000001", home, "其他", "常住人口"],
        ["李数", "女", identity(1), number, home, "其他", "常住人口"],
    ]
    batch = await service.receive(
        actor, find_resource("residents"), None, "a.xlsx", workbook([HEADERS, *rows]), settings
    )

    await service.confirm(actor, batch, {}, settings)

    _, report = await glance(batch)
    assert [(f.row, f.name) for f in report.faults] == [(2, "idNumber"), (3, "phone")]
    assert all("设为“文本”格式" in f.text[0] and "as text" in f.text[1] for f in report.faults)


async def test_the_reader_dies_of_its_limits_and_not_of_the_servers(corner: Corner, settings: Settings) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    content = workbook([HEADERS, *[["字" * 200 + f"{at} {n}" for n in range(7)] for at in range(30_000)]])
    small = settings.replace(import_memory_bytes=200_000_000)

    with pytest.raises(AppError, match="FILE_TOO_HEAVY"):
        await service.receive(actor, find_resource("residents"), None, "a.xlsx", content, small)


async def test_more_rows_than_are_allowed_are_refused(corner: Corner, settings: Settings) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    few = settings.replace(import_limit_rows=10)
    batch = await service.receive(actor, find_resource("residents"), None, "a.csv", b"name\n" + b"x\n" * 200, few)
    constants = {"household": corner.rows["Household"].code, "relation": "其他", "residency": "常住人口"}

    with pytest.raises(AppError, match="FILE_TOO_HEAVY"):
        await service.confirm(actor, batch, {"constants": constants}, few)
