"""The wizard's requests, as a browser sends them, with a session; and what others may not."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from tortoise.backends.base.client import BaseDBAsyncClient

from backend import auth, worker
from backend.api.schema import schema
from backend.app import routes
from backend.exchange.batch import ImportBatch
from backend.kit.actor import Role
from backend.people import Resident, User, UserRole
from backend.settings import Settings
from tests.exchange.files import HEADERS, XLSX, clerk_workbook, identity, sheet_of, workbook
from tests.factories import Corner, make_corner


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    schema()
    return await make_corner()


async def client_for(corner: Corner, settings: Settings, role: Role = Role.COMMUNITY_ADMIN) -> httpx.AsyncClient:
    """A browser that is signed in."""
    user = await User.create(login=f"http{corner.rows['Grid'].serial}{role}", name="试网", community=corner.community)
    await UserRole.create(user=user, role=role, community=corner.community, street=corner.street, grid=corner.grid)
    token = await auth.sign_in(user, 1)
    transport = httpx.ASGITransport(Starlette(routes=routes(settings)))
    return httpx.AsyncClient(transport=transport, base_url="http://linli", cookies={auth.COOKIE: str(token)})


@pytest.fixture(scope="module")
async def browser(corner: Corner, settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    async with await client_for(corner, settings) as client:
        yield client


def sent(name: str, content: bytes, resource: str = "residents") -> dict[str, Any]:
    return {"files": {"file": (name, content, XLSX)}, "data": {"resource": resource}}


async def test_the_wizard_goes_from_upload_to_undo(browser: httpx.AsyncClient, corner: Corner) -> None:
    content = clerk_workbook(corner.rows["Household"].code)

    up = await browser.post("/exchange/imports", **sent("花名册.xlsx", content))
    address = f"/exchange/imports/{up.json()['id']}"
    mapped = await browser.post(f"{address}/mapping", json={"columns": {}})
    refused = await browser.post(f"{address}/apply", json={})
    errors = await browser.get(f"{address}/errors.xlsx")
    applied = await browser.post(f"{address}/apply", json={"onlyValid": True})
    undone = await browser.post(f"{address}/undo", json={})
    shown = (await browser.get(address)).json()

    assert (up.status_code, up.json()["state"], up.json()["counts"]) == (201, "UPLOADED", None)
    assert up.json()["columns"][1] | {"samples": []} == {
        "index": 1, "letter": "B", "header": "姓 名", "samples": [], "field": "name", "guess": "name", "confidence": 1.0,
    }  # fmt: skip
    assert mapped.json()["counts"] == {"create": 4, "update": 0, "same": 0, "error": 3}
    assert mapped.json()["problems"][0] == {
        "row": 8, "index": 5, "column": "身份证号码", "field": "idNumber", "label": "身份证号", "message": "身份证号的校验位不对，请核对。",
    }  # fmt: skip
    assert (refused.status_code, refused.json()["error"]["code"]) == (422, "IMPORT_ERRORS")
    assert sheet_of(errors.content)[2][11] == "错误说明"
    assert errors.headers["content-disposition"].startswith("attachment;")
    assert (applied.json()["state"], applied.json()["progress"]) == (
        "APPLIED",
        {"total": 7, "checked": 7, "written": 4},
    )
    assert undone.json()["undone"] == {"deleted": 4, "restored": 0, "kept": 0}
    assert (shown["state"], shown["can"]["undo"]) == ("UNDONE", False)


async def test_texts_follow_the_readers_language(
    corner: Corner, settings: Settings, browser: httpx.AsyncClient
) -> None:
    english = {"accept-language": "en"}
    up = await browser.post("/exchange/imports", **sent("a.pdf", b"%PDF"), headers=english)

    assert up.status_code == 415 and up.json()["error"]["message"] == "This kind of file cannot be read: PDF."


async def test_a_long_file_is_left_to_the_worker_and_can_be_followed(corner: Corner, settings: Settings) -> None:
    little = settings.replace(import_at_once_rows=2)
    home = corner.rows["Household"].code
    rows = [[f"长{at}", "男", identity(at, "19900303"), "19900000009", home, "其他", "常住人口"] for at in range(5)]
    async with await client_for(await corner_beside(corner), little) as client:
        up = (await client.post("/exchange/imports", **sent("长.xlsx", workbook([HEADERS, *rows])))).json()
        address = f"/exchange/imports/{up['id']}"
        mapped = await client.post(f"{address}/mapping", json={})
        waiting = (await client.get(address)).json()["state"]
        twice = await client.post(f"{address}/mapping", json={})
        async with worker.working(little):
            checked = await settled(client, address)
            applied = await client.post(f"{address}/apply", json={})
            done = await settled(client, address)

    assert (mapped.status_code, waiting, applied.status_code) == (202, "CHECKING", 202)
    assert twice.json()["error"]["code"] == "IMPORT_STATE"
    assert (checked["state"], checked["counts"]["create"]) == ("CHECKED", 5)
    assert (done["state"], done["progress"]["written"]) == ("APPLIED", 5)
    assert await Resident.filter(name__startswith="长").count() == 5


async def corner_beside(corner: Corner) -> Corner:
    return await make_corner(corner.community)


async def settled(client: httpx.AsyncClient, address: str) -> dict[str, Any]:
    """The batch once nobody works on it any more."""
    for _ in range(300):
        said: dict[str, Any] = (await client.get(address)).json()
        if said["state"] not in ("CHECKING", "APPLYING"):
            return said
        await asyncio.sleep(0.1)
    raise AssertionError(f"still {said['state']}")


async def test_lists_are_downloaded_in_three_kinds(browser: httpx.AsyncClient, corner: Corner) -> None:
    book = await browser.get("/exchange/export/residents.xlsx?f.sex=FEMALE&sort=-name&columns=name,phone")
    text = await browser.get("/exchange/export/residents.csv")
    shapes = await browser.get("/exchange/export/grids.geojson")
    wrong = await browser.get("/exchange/export/residents.pdf")
    hidden = await browser.get("/exchange/export/api-tokens.csv")

    assert sheet_of(book.content)[0] == ["姓名", "电话"] and book.headers["x-linli-rows"] == str(
        len(sheet_of(book.content)) - 1
    )
    assert (
        text.content.startswith(b"\xef\xbb\xbf")
        and "filename*=UTF-8''%E5%B1%85%E6%B0%91.csv" in text.headers["content-disposition"]
    )
    assert json.loads(shapes.content)["type"] == "FeatureCollection"
    assert (wrong.status_code, hidden.status_code) == (404, 404)


async def test_a_template_is_downloaded(browser: httpx.AsyncClient) -> None:
    got = await browser.get("/exchange/templates/households.xlsx")

    assert got.headers["content-type"] == XLSX and sheet_of(got.content)[0][:2] == ["户号*", "住址*"]


async def test_requests_without_a_session_or_from_another_site_are_refused(
    browser: httpx.AsyncClient, corner: Corner, settings: Settings
) -> None:
    up = sent("a.xlsx", workbook([HEADERS]))
    async with httpx.AsyncClient(transport=browser._transport, base_url="http://linli") as nobody:
        without = await nobody.post("/exchange/imports", **up)
        listed = await nobody.get("/exchange/export/residents.csv")
    foreign = await browser.post("/exchange/imports", **up, headers={"origin": "http://evil"})

    assert (without.status_code, listed.status_code, foreign.status_code) == (401, 404, 403)


async def test_a_stranger_gets_the_same_bytes_as_for_no_import(
    browser: httpx.AsyncClient, settings: Settings, corner: Corner
) -> None:
    up = (await browser.post("/exchange/imports", **sent("a.xlsx", workbook([HEADERS, ["张"]])))).json()
    async with await client_for(await make_corner(), settings) as stranger:
        his = await stranger.get(f"/exchange/imports/{up['id']}")
        none = await stranger.get(f"/exchange/imports/{corner.grid.id}")
        bad = await stranger.get("/exchange/imports/nonsense")

    said = [one.json()["error"] | {"reference": ""} for one in (his, none, bad)]
    assert his.status_code == 404 and said[0] == said[1] == said[2]


async def test_bodies_are_bounded_and_nonsense_is_a_plain_refusal(
    browser: httpx.AsyncClient, settings: Settings
) -> None:
    big = await browser.post("/exchange/imports", **sent("a.csv", b"x" * (settings.import_limit_bytes + 200_000)))
    bare = await browser.post("/exchange/imports", content=b"x", headers={"content-type": "multipart/form-data"})
    none = await browser.post("/exchange/imports", data={"resource": "residents"})
    made = (await browser.post("/exchange/imports", **sent("a.xlsx", workbook([HEADERS, ["张"]])))).json()["id"]
    wrong = [
        await browser.post(f"/exchange/imports/{made}/mapping", content=body)
        for body in (
            b"{",
            b"[]",
            b'{"columns": 3}',
            b'{"sheet": 7}',
            b'{"headerRows": "x"}',
            b'{"columns": {"0": {}}}',
            b'{"headerRows": [999]}',
        )
    ]

    assert [one.status_code for one in (big, bare, none)] == [400, 400, 400]
    assert all(400 <= one.status_code < 500 for one in wrong), [one.status_code for one in wrong]
    assert await ImportBatch.filter(id=made).exists()
