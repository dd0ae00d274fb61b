"""Undoing an import as a whole; who finds it, and what is kept of its file."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.schema import schema
from backend.errors import AppError
from backend.exchange import service
from backend.exchange.batch import ImportState
from backend.exchange.takes import find_resource
from backend.exchange.undo import undo
from backend.kit.ledger import LedgerEntry
from backend.people import Household, Resident
from backend.settings import Settings
from tests.exchange.files import HEADERS, identity, workbook
from tests.exchange.steps import admin_of, checked, imported, row, taken
from tests.factories import Corner, make_corner


@pytest.fixture(scope="module", autouse=True)
async def api(database: BaseDBAsyncClient) -> AsyncIterator[None]:
    schema()
    yield


@pytest.fixture
async def corner(database: BaseDBAsyncClient) -> Corner:
    return await make_corner()


async def test_undo_deletes_what_was_made_and_restores_what_was_changed(corner: Corner, settings: Settings) -> None:
    await imported(corner, [row(corner, 25, "试子", phone="19900000025")], settings)
    old = await Resident.get(name="试子")
    batch = await imported(corner, [row(corner, 25, "试丑", phone="19900000099"), row(corner, 26, "试寅")], settings)

    done = await undo(admin_of(corner), batch, find_resource("residents"))

    now = await Resident.get(id=old.id)
    assert (done.deleted, done.restored, done.kept, batch.state) == (1, 1, 0, ImportState.UNDONE)
    assert (now.name, now.version, now.phone_sealed, now.phone_masked) == (
        "试子",
        3,
        old.phone_sealed,
        old.phone_masked,
    )
    assert now.sort_key == old.sort_key
    assert (await Resident.get(name="试寅")).deleted_at is not None
    entry = await LedgerEntry.filter(row_id=old.id).order_by("-id").first()
    assert entry is not None and entry.changes["name"] == ["试丑", "试子"]
    with pytest.raises(AppError, match="IMPORT_STATE"):
        await undo(admin_of(corner), batch, find_resource("residents"))


async def test_undo_stops_at_rows_that_were_changed_or_used_since_and_names_them(
    corner: Corner, settings: Settings
) -> None:
    actor = admin_of(corner)
    content = workbook([("户号", "住址"), ("U1", "甲户"), ("U2", "乙户"), ("U3", "丙户")])
    batch = await taken(actor, "h.xlsx", content, settings, "households")
    await checked(actor, batch, settings)
    await service.apply(actor, batch, settings, only_valid=False)
    changed = await Household.get(code="U1")
    changed.door, changed.version = "101", changed.version + 1
    await changed.save()
    used = replace_row(corner, 27, "U2")
    await imported(corner, [used], settings)

    with pytest.raises(AppError, match="IMPORT_CHANGED_SINCE") as refused:
        await undo(actor, batch, find_resource("households"))
    done = await undo(actor, batch, find_resource("households"), rest=True)

    assert refused.value.values["count"] == 2 and set(refused.value.values["names"].split("、")) == {"甲户", "乙户"}
    assert (done.deleted, done.kept) == (1, 2)
    assert [h.code for h in await Household.filter(code__startswith="U", deleted_at=None).order_by("code")] == [
        "U1",
        "U2",
    ]


def replace_row(corner: Corner, serial: int, code: str) -> list[Any]:
    return row(corner, serial, "试卯", home=code)


async def test_after_an_undo_the_mended_file_brings_the_same_codes_back(corner: Corner, settings: Settings) -> None:
    actor = admin_of(corner)
    for address in ("写错了", "改好了"):
        content = workbook([("户号", "住址"), ("V1", address)])
        batch = await taken(actor, "h.xlsx", content, settings, "households")
        await checked(actor, batch, settings)
        await service.apply(actor, batch, settings, only_valid=False)
        if address == "写错了":
            await undo(actor, batch, find_resource("households"))

    home = await Household.get(code="V1")
    assert (home.address, home.deleted_at) == ("改好了", None)


async def test_nobody_else_finds_or_undoes_an_import(corner: Corner, settings: Settings) -> None:
    batch = await imported(corner, [row(corner, 28, "试辰")], settings)
    stranger = admin_of(await make_corner())

    with pytest.raises(AppError, match="NOT_FOUND"):
        await service.find(stranger, batch.id)
    with pytest.raises(AppError, match="NOT_ALLOWED"):
        await undo(replace(stranger, name="别人"), batch, find_resource("residents"))


async def test_nothing_of_a_file_is_kept_in_plain(
    corner: Corner, settings: Settings, database: BaseDBAsyncClient
) -> None:
    batch = await taken(admin_of(corner), "r.xlsx", workbook([HEADERS, row(corner, 29, "试密密")]), settings)
    await checked(admin_of(corner), batch, settings)

    kept = await database.execute_query_dict(
        "SELECT encode(content, 'escape') || encode(probe, 'escape') || encode(report, 'escape') AS said "
        "FROM import_file WHERE id = $1",
        [batch.id],
    )
    plain = await database.execute_query_dict(
        "SELECT to_jsonb(b)::text AS said FROM import_batch b WHERE id = $1", [batch.id]
    )
    assert not any(word in kept[0]["said"] + plain[0]["said"] for word in ("试密密", identity(29)))
    assert await service.forget(0) >= 1
    with pytest.raises(AppError, match="IMPORT_FILE_GONE"):
        await checked(admin_of(corner), batch, settings)
