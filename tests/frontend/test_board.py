"""The board: tabs with counts, filters in the address, one posting beside the list, moves along the workflow."""

import re
from collections.abc import Awaitable, Callable
from datetime import date

from playwright.async_api import Page, expect

from frontend.pages.board_jobs import valid

OpenPage = Callable[..., Awaitable[Page]]
TODAY = date(2026, 11, 22)


def tone(status: str, until: str | None) -> tuple[str, str]:
    return valid({"status": status, "validThroughOn": until}, TODAY, "zh")


def test_validity_is_told_in_words_and_warns_three_days_before() -> None:
    assert tone("PUBLISHED", "2026-12-16") == ("剩 24 天", "")
    assert tone("PUBLISHED", "2026-11-25") == ("3 天内复核", "soon")
    assert tone("PUBLISHED", "2026-11-22") == ("今天复核", "soon")
    assert tone("PUBLISHED", "2026-11-20") == ("过期 2 天", "over")
    assert tone("PENDING_VERIFICATION", "2026-12-16") == ("未上架", "")
    assert tone("PUBLISHED", None) == ("", "")


async def test_a_tab_holds_as_many_postings_as_it_says(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/board")
    tab = page.locator("[data-tab=PUBLISHED]")
    await expect(tab).to_be_visible()
    count = int(await tab.locator(".n").inner_text())
    await tab.click()
    await page.wait_for_url("**tab=PUBLISHED**")
    await expect(page.locator(".bd-foot .s").first).to_contain_text(f"共 {count} 个岗位")
    await expect(page.locator(".bd-table tbody .bd-status")).to_have_text(
        ["招聘中"] * await page.locator(".bd-table tbody tr").count()
    )


async def test_pages_turn_both_ways_and_keep_the_order(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/board")
    await expect(page.locator(".bd-title").first).to_be_visible()
    first = await page.locator(".bd-title").all_inner_texts()
    await page.get_by_role("link", name="下一页").click()
    await expect(page.locator(".bd-foot")).to_contain_text("2 / ")
    second = await page.locator(".bd-title").all_inner_texts()
    await page.get_by_role("link", name="上一页").click()
    await expect(page.locator(".bd-foot")).to_contain_text("1 / ")
    await expect(page.locator(".bd-title").first).to_have_text(first[0])
    assert await page.locator(".bd-title").all_inner_texts() == first
    assert second != first


async def test_search_takes_pinyin_and_stays_in_the_address(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/board")
    title = await page.locator(".bd-title").first.inner_text()
    await page.fill("input[name=q]", title[:2])
    await page.keyboard.press("Enter")
    await page.wait_for_url("**q=**")
    await expect(page.locator(".bd-title").first).to_contain_text(title[:2])
    await page.get_by_role("link", name="清除").click()
    await page.wait_for_url(lambda url: "q=" not in url)


async def test_a_posting_opens_beside_the_list_and_moves_along_its_workflow(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/board?tab=PUBLISHED")
    title = await page.locator(".bd-title").last.inner_text()
    before = int(await page.locator("[data-tab=PUBLISHED] .n").inner_text())
    await page.locator(".bd-title").last.click()
    await page.wait_for_url("**posting=**")
    await expect(page.locator(".sd h2")).to_have_text(title)

    await page.locator("[data-move=PAUSE]").click()
    await expect(page.locator(".sd-chips")).to_contain_text("暂停")
    await expect(page.locator("[data-tab=PUBLISHED] .n")).to_have_text(str(before - 1))
    await page.locator("[data-move=RESUME]").click()
    await expect(page.locator(".sd-chips")).to_contain_text("招聘中")
    await expect(page.locator("[data-tab=PUBLISHED] .n")).to_have_text(str(before))


async def test_columns_show_every_posting_under_its_status(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/board?view=lanes")
    lane = page.locator("[data-lane=PUBLISHED]")
    await expect(lane).to_be_visible()
    total = int(await lane.locator("h2 > span").last.inner_text())
    assert await lane.locator("li").count() == min(total, 20)
    await lane.locator("li a").first.click()
    await page.wait_for_url(re.compile("posting="))
    await expect(page.locator(".sd-chips")).to_contain_text("招聘中")


async def test_readers_who_may_not_write_get_facts_and_no_moves(open_page: OpenPage) -> None:
    page = await open_page("STREET_LEADER")
    await page.goto("/board")
    await page.locator(".bd-title").first.click()
    await expect(page.locator(".sd h2")).to_be_visible()
    assert await page.locator(".sd-moves button").count() == 0
    assert await page.get_by_role("link", name="编辑", exact=True).count() == 0


async def test_a_phone_shows_cards_and_a_sheet_over_the_page(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN", width=360, height=760)
    await page.goto("/board")
    await expect(page.locator(".bd-title").first).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") == 360
    await page.locator(".bd-title").first.click()
    box = await page.locator(".sd").bounding_box()
    assert box is not None
    assert round(box["width"]) == 360
