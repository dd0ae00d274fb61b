"""The generated detail page: facts, what belongs to the row, history, moves, delete and undo."""

import re
from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

OpenPage = Callable[..., Awaitable[Page]]


async def opened(page: Page, path: str, at: int = 0) -> None:
    """Open the row `at` of a list."""
    await page.goto(path)
    await page.locator(".row-link").nth(at).click()
    await expect(page.locator(".detail")).to_be_visible(timeout=15_000)


async def test_a_row_shows_its_facts_and_links(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/venues")
    await expect(page.locator(".facts")).to_contain_text("所属社区")
    await page.locator(".facts a").filter(has_text="社区").first.click()
    await expect(page).to_have_url(re.compile(r"/communities/[0-9a-f-]{36}"))


async def test_what_belongs_to_a_row_opens_as_a_narrowed_list(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/venues?sort=-upcoming")
    card = page.locator(".rel").filter(has_text="活动")
    said = await card.get_by_role("link", name=re.compile("全部")).inner_text()
    await card.get_by_role("link", name=re.compile("全部")).click()
    await expect(page.locator(".fc").filter(has_text="场所")).to_be_visible()
    number = re.sub(r"\D", "", said)
    await expect(page.locator(".foot")).to_contain_text(f"共 {number} 条")


async def test_a_case_shows_its_timeline_in_place_of_a_plain_list(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/cases?f.status=CLOSED")
    await expect(page.get_by_role("heading", name="办理过程").first).to_be_visible()
    assert await page.locator(".tl li").count() > 1


async def test_a_move_is_made_with_a_note_and_lands_in_the_history(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/cases?f.status=DISPATCHED")
    await expect(page.locator(".ph .chip")).to_have_text("已派单")
    await expect(page.locator(".step-off").first).to_contain_text("「已派单」时不能")
    await page.get_by_role("button", name="签收").click()
    await page.get_by_label("说明").fill("已经收到")
    await page.get_by_role("dialog").get_by_role("button", name="签收").click()
    await expect(page.locator(".ph .chip")).to_have_text("已签收")
    latest = page.locator(".hist li").first
    await expect(latest).to_contain_text("签收")
    await expect(latest).to_contain_text("已经收到")
    await expect(latest).to_contain_text("已派单")


async def test_a_deleted_row_says_so_and_comes_back_by_undo(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/memberships")
    await page.get_by_role("button", name="删除").click()
    await expect(page.locator(".banner")).to_contain_text("删除")
    await expect(page.get_by_role("link", name="编辑")).to_have_count(0)
    await page.get_by_role("button", name="撤销").click()
    await expect(page.locator(".banner")).to_have_count(0)
    await expect(page.locator(".hist li").first).to_contain_text("恢复")


async def test_a_row_outside_the_area_reads_as_one_that_is_not_there(open_page: OpenPage) -> None:
    admin = await open_page("STREET_LEADER")
    await admin.goto("/cases")
    await expect(admin.locator(".row-link").first).to_be_visible()
    hrefs = await admin.locator(".row-link").evaluate_all("links => links.map((a) => a.getAttribute('href'))")
    worker = await open_page("GRID_WORKER")
    await worker.goto("/cases/00000000-0000-7000-8000-000000000000")
    await expect(worker.locator(".empty")).to_be_visible()
    missing = await worker.locator(".main").inner_text()
    closed = 0
    for href in hrefs[:6]:
        await worker.goto(href)
        await expect(worker.locator(".empty, .detail").first).to_be_visible()
        if await worker.locator(".empty").count():
            assert await worker.locator(".main").inner_text() == missing
            closed += 1
    assert closed > 0


async def test_a_reader_without_the_right_is_offered_no_change(open_page: OpenPage) -> None:
    page = await open_page("STREET_LEADER")
    await opened(page, "/cases")
    await expect(page.get_by_role("button", name="删除")).to_have_count(0)
    await expect(page.get_by_role("link", name="编辑")).to_have_count(0)
    await expect(page.locator(".steps")).to_have_count(0)


async def test_a_masked_number_is_shown_with_a_reason_for_a_while_and_who_looked_stays(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/residents", 2)
    fact = page.locator(".fact").filter(has=page.get_by_text("电话", exact=True))
    masked = (await fact.locator("dd span.nw").inner_text()).strip()
    assert "****" in masked

    await fact.get_by_role("button", name="查看完整的电话").click()
    await expect(page.get_by_role("dialog")).to_contain_text("主管和本人都能看到")
    await page.get_by_label("查看事由").fill("电话回访住户")
    await page.get_by_role("dialog").get_by_role("button", name="查看").click()

    shown = fact.locator("b.plain")
    await expect(shown).to_have_text(re.compile(r"^1\d{10}$"))
    number = await shown.inner_text()
    assert (number[:3], number[-4:]) == (masked[:3], masked[-4:])
    await expect(page.locator(".rel").filter(has_text="谁查看过")).to_contain_text("社区管理员")
    await fact.get_by_role("button", name="复制").click()
    await expect(page.get_by_text("已复制，用完请勿留存。")).to_be_visible()
    await expect(shown).to_have_count(0, timeout=40_000)
    await expect(fact).to_contain_text(masked)
    assert number not in await page.content()


async def test_a_look_without_a_reason_shows_nothing_and_a_leader_has_no_button(open_page: OpenPage) -> None:
    page = await open_page("GRID_WORKER")
    await opened(page, "/residents")
    await expect(page.get_by_role("button", name="查看完整的身份证号")).to_have_count(0)
    await page.get_by_role("button", name="查看完整的电话").click()
    await page.get_by_label("查看事由").fill("回访")
    await page.get_by_role("dialog").get_by_role("button", name="查看").click()
    await expect(page.locator("b.plain")).to_have_count(0)
    await expect(page.get_by_role("dialog")).to_be_visible()
