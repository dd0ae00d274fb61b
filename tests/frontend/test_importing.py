"""Import and export as a new user does them, in the browser: upload, look, correct, run, take the file back, undo."""

import json
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import FilePayload, Page, expect

from tests.exchange.files import XLSX, clerk_workbook, identity, sheet_of

OpenPage = Callable[..., Awaitable[Page]]
WAIT = 20_000


async def ask(page: Page, query: str) -> Any:
    """Data from the API, as the reader of `page`."""
    reply = await page.request.post(
        "/graphql", data={"query": query}, headers={"origin": page.url.partition("/import")[0]}
    )
    said = await reply.json()
    assert "errors" not in said, said
    return said["data"]


async def upload(page: Page, name: str, content: bytes) -> None:
    """Choose a file and go on."""
    kind = XLSX if name.endswith("x") else "text/csv"
    await page.locator("#iw-file").set_input_files(FilePayload(name=name, mimeType=kind, buffer=content))
    await page.get_by_role("button", name="下一步").click()


async def counts(page: Page) -> list[str]:
    """New, updated, unchanged, wrong, as the page shows them."""
    await expect(page.locator(".iw-counts")).to_be_visible(timeout=WAIT)
    return await page.locator(".iw-counts dd").all_inner_texts()


async def wizard(open_page: OpenPage, of: str = "residents") -> Page:
    """The wizard, opened from the list of what is imported."""
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto(f"/{of}")
    await page.get_by_role("link", name="导入", exact=True).click()
    await expect(page.get_by_role("button", name="下一步")).to_be_visible(timeout=WAIT)
    return page


async def file_back(page: Page, folder: Path) -> list[list[Any]]:
    """The rows of the clerk's own file, with what was wrong in it."""
    async with page.expect_download() as waiting:
        await page.get_by_role("link", name="下载错误说明").click()
    await (await waiting.value).save_as(folder / "back.xlsx")
    return sheet_of((folder / "back.xlsx").read_bytes())


async def test_a_clerks_own_workbook_goes_in_and_can_be_taken_back(open_page: OpenPage, tmp_path: Path) -> None:
    page = await wizard(open_page)
    code = (await ask(page, "{ households(first: 1) { nodes { code } } }"))["households"]["nodes"][0]["code"]
    before = (await ask(page, "{ residents(first: 1) { totalCount } }"))["residents"]["totalCount"]

    await upload(page, "居民花名册.xlsx", clerk_workbook(code))
    await expect(page.locator(".iw-map tbody tr").first).to_be_visible(timeout=WAIT)
    fields = page.locator(".iw-map tbody select")
    chosen = [await fields.nth(at).evaluate("one => one.value") for at in range(await fields.count())]
    await expect(page.get_by_label("表头占几行")).to_have_value("2")
    await page.get_by_role("button", name="校验每一行").click()

    assert chosen.count("") == 1 and {"name", "idNumber", "phone", "household", "relation"} <= {*chosen}
    assert await counts(page) == ["4", "0", "0", "3"]
    await expect(page.locator(".iw-problems tbody tr").first).to_contain_text("校验位不对")
    await expect(page.locator(".iw-dry")).to_contain_text("还没有写入")
    assert (await ask(page, "{ residents(first: 1) { totalCount } }"))["residents"]["totalCount"] == before

    back = await file_back(page, tmp_path)
    assert back[2][11] == "错误说明" and sum(bool(row[11]) for row in back[3:]) == 3

    await page.get_by_role("button", name="只导入没有错误的 4 行").click()
    await expect(page.locator(".iw-done")).to_contain_text("已导入 4 行", timeout=WAIT)
    found = await ask(
        page, '{ residents(filter: {name: {eq: "王小明"}}, first: 5) { totalCount nodes { name idNumber } } }'
    )
    assert found["residents"]["nodes"] == [
        {"name": "王小明", "idNumber": f"990{'*' * 13}" + found["residents"]["nodes"][0]["idNumber"][-2:]}
    ]
    assert found["residents"]["nodes"][0]["idNumber"].endswith("X")

    await page.get_by_role("button", name="撤销这一批").click()
    await page.get_by_role("button", name="撤销", exact=True).click()
    await expect(page.locator(".banner")).to_contain_text("已经撤销", timeout=WAIT)
    await page.get_by_role("button", name="再导入一个").click()
    await expect(page.locator(".iw-history li").filter(has_text="居民花名册.xlsx")).to_contain_text(
        "已撤销", timeout=WAIT
    )
    assert (await ask(page, "{ residents(first: 1) { totalCount } }"))["residents"]["totalCount"] == before


async def test_a_long_file_is_checked_in_the_background_while_its_progress_is_seen(open_page: OpenPage) -> None:
    page = await wizard(open_page)
    code = (await ask(page, "{ households(first: 1) { nodes { code } } }"))["households"]["nodes"][0]["code"]
    rows = [f"长{at},男,{identity(at % 1000, f'19{60 + at // 1000}0303')},{code},子女,常住人口" for at in range(6_000)]

    await upload(page, "长表.csv", "\n".join(["姓名,性别,身份证号,户号,与户主关系,居住类型", *rows]).encode())
    await page.get_by_role("button", name="校验每一行").click()
    await expect(page.get_by_role("progressbar", name="正在校验")).to_be_visible(timeout=WAIT)

    await expect(page.locator(".iw-counts")).to_be_visible(timeout=3 * WAIT)
    assert await counts(page) == ["6\u2009000", "0", "0", "0"]
    assert (await ask(page, '{ residents(filter: {search: "长5999"}, first: 1) { totalCount } }'))["residents"][
        "totalCount"
    ] == 0


async def test_a_wrong_guess_is_corrected_and_a_missing_column_gets_one_value(open_page: OpenPage) -> None:
    page = await wizard(open_page, "venues")
    await upload(page, "场所.csv", "叫什么,在哪里\n试验茶馆,东湖路 9 号\n".encode("gbk"))
    await expect(page.locator(".iw-map tbody tr").first).to_be_visible(timeout=WAIT)
    await page.get_by_label("“叫什么”对应的字段").select_option("name")
    await page.get_by_label("“在哪里”对应的字段").select_option("address")
    for select in await page.locator(".iw-missing select").all():
        await select.select_option(index=1)
    await page.get_by_role("button", name="校验每一行").click()

    assert await counts(page) == ["1", "0", "0", "0"]
    await page.get_by_role("button", name="导入 1 行").click()
    await expect(page.locator(".iw-done")).to_be_visible(timeout=WAIT)
    await page.get_by_role("link", name="查看场所").click()
    await page.get_by_placeholder("搜索").fill("试验茶馆")
    await expect(page.locator(".tbl tbody tr")).to_have_count(1, timeout=WAIT)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("花名册.xlsm", b"PK\x03\x04", "宏"),
        ("花名册.xlsx", b"%PDF-1.7", "不认识这种文件：PDF"),
        ("花名册.xlsx", b"PK\x03\x04 cut", "压缩包读不出来"),
    ],
)
async def test_a_file_that_cannot_be_taken_is_refused_in_words(
    open_page: OpenPage, name: str, content: bytes, said: str
) -> None:
    page = await wizard(open_page)
    await upload(page, name, content)
    await expect(page.get_by_role("alert")).to_contain_text(said, timeout=WAIT)


async def test_whoever_may_write_nothing_is_told_so(open_page: OpenPage) -> None:
    page = await open_page("STREET_LEADER")
    await page.goto("/import?of=residents")
    await expect(page.locator(".empty")).to_contain_text("没有可以导入的数据", timeout=WAIT)


async def test_a_list_is_taken_away_as_it_is_on_the_screen(open_page: OpenPage, tmp_path: Path) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/residents?f.sex=FEMALE&sort=name&cols=name,sex,idNumber,phone,household")
    await expect(page.locator(".tbl tbody tr").first).to_be_visible(timeout=WAIT)
    total = int(re.sub(r"\D", "", (await page.locator(".foot").inner_text()).partition("条")[0]))
    shown = await page.locator(".tbl tbody tr").first.locator("td:not(.tick)").all_inner_texts()
    heads = await page.locator(".tbl thead th:not(.tick)").all_inner_texts()

    rows = {}
    await page.get_by_role("button", name="导出").click()
    for kind in ("xlsx", "csv"):
        async with page.expect_download() as waiting:
            await page.locator(f"[data-export={kind}]").click()
        await (await waiting.value).save_as(tmp_path / kind)
    rows["xlsx"] = sheet_of((tmp_path / "xlsx").read_bytes())
    rows["csv"] = [line.split(",") for line in (tmp_path / "csv").read_text("utf-8-sig").splitlines()]

    assert rows["xlsx"][0] == rows["csv"][0] == heads
    assert len(rows["xlsx"]) == len(rows["csv"]) == total + 1
    assert [str(cell) for cell in rows["xlsx"][1]] == rows["csv"][1] == [text.strip() for text in shown]


async def test_places_are_taken_away_as_a_map(open_page: OpenPage, tmp_path: Path) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/grids")
    await expect(page.locator(".tbl tbody tr").first).to_be_visible(timeout=WAIT)
    await page.get_by_role("button", name="导出").click()
    async with page.expect_download() as waiting:
        await page.locator("[data-export=geojson]").click()
    await (await waiting.value).save_as(tmp_path / "map")

    found = json.loads((tmp_path / "map").read_text("utf-8"))
    assert found["type"] == "FeatureCollection"
    assert {feature["geometry"]["type"] for feature in found["features"]} <= {"Polygon", "MultiPolygon"}
