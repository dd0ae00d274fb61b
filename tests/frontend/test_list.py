"""The generated list: paging, sorting, filters and search live in the address; phone, dark and English look right."""

import re
from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

OpenPage = Callable[..., Awaitable[Page]]
ROWS = ".tbl tbody tr"


async def opened(page: Page, path: str) -> None:
    await page.goto(path)
    await expect(page.locator(".tbl .tb, .empty").first).to_be_visible(timeout=15_000)


async def count(page: Page) -> int:
    """How many rows the foot says that there are."""
    found = re.search(r"共 ([\d\s]+?) 条", await page.locator(".foot").inner_text())
    assert found is not None
    return int(re.sub(r"\s", "", found.group(1)))


async def test_a_list_has_a_title_one_line_and_its_count(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/cases")
    await expect(page.get_by_role("heading", name="随手记")).to_be_visible()
    await expect(page.locator(".ph .ex")).not_to_be_empty()
    await expect(page.locator(ROWS)).to_have_count(20)
    assert await count(page) > 20


async def test_the_next_page_is_in_the_address_and_back_restores_the_first(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/cases")
    first = await page.locator(ROWS).first.inner_text()
    await page.get_by_role("link", name="下一页").click()
    await expect(page.locator(".foot")).to_contain_text("第 21–40 条")
    assert "after=" in page.url
    await page.go_back()
    await expect(page.locator(".foot")).to_contain_text("第 1–20 条")
    assert await page.locator(ROWS).first.inner_text() == first


async def test_a_column_head_sorts_both_ways(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/cases")
    head = page.locator("th").filter(has_text="编号")
    await head.get_by_role("link").click()
    await expect(head).to_have_attribute("aria-sort", "ascending")
    assert "sort=number" in page.url
    await head.get_by_role("link").click()
    await expect(head).to_have_attribute("aria-sort", "descending")
    assert "sort=-number" in page.url


async def test_a_chosen_state_becomes_a_chip_that_can_be_taken_away(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/cases")
    whole = await count(page)
    await page.get_by_role("button", name="筛选").click()
    await page.locator(".filter-pop .opt").filter(has_text="状态").click()
    await page.locator(".filter-pop label.opt").filter(has_text="办理中").click()
    await page.get_by_role("button", name="应用").click()
    chip = page.locator(".fc").filter(has_text="状态")
    await expect(chip).to_contain_text("办理中")
    assert "f.status=IN_PROGRESS" in page.url
    assert 0 < await count(page) < whole
    assert set(await page.locator(f"{ROWS} .chip:not(.square)").all_inner_texts()) == {"办理中"}
    await chip.get_by_role("link").click()
    await expect(chip).to_have_count(0)
    assert await count(page) == whole


async def test_search_takes_initials(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/estates")
    await page.get_by_placeholder("搜索").fill("dhhy")
    await expect(page.locator(ROWS).first).to_contain_text("东湖花园")
    assert "q=dhhy" in page.url
    assert await count(page) >= 1


async def test_a_search_without_hits_offers_the_way_back(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/venues?q=没有这样的地方")
    await expect(page.locator(".empty")).to_contain_text("没有符合条件的场所")
    await page.get_by_role("link", name="清除筛选").click()
    await expect(page.locator(ROWS).first).to_be_visible()


async def test_the_reader_chooses_columns_and_finds_them_again(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/venues")
    await page.get_by_role("button", name="列", exact=True).click()
    await page.locator(".filter-pop label.opt").filter(has_text="地址").click()
    await expect(page.locator("th").filter(has_text="地址")).to_have_count(0)
    await page.reload()
    await expect(page.locator(ROWS).first).to_be_visible()
    await expect(page.locator("th").filter(has_text="地址")).to_have_count(0)


async def test_a_leader_sees_no_column_that_the_rule_keeps_from_leaders(open_page: OpenPage) -> None:
    page = await open_page("STREET_LEADER")
    await opened(page, "/cases")
    heads = await page.locator("th").all_inner_texts()
    assert "诉求" not in heads
    assert "编号" in heads
    await expect(page.get_by_role("link", name="新建诉求")).to_have_count(0)


async def test_ctrl_k_finds_rows_by_initials(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/venues")
    await page.keyboard.press("Control+k")
    await page.get_by_role("textbox", name="查找").fill("dhhy")
    hit = page.locator(".palette .opt").filter(has_text="东湖花园").first
    await hit.click()
    await expect(page).to_have_url(re.compile(r"/[a-z-]+/[0-9a-f-]{36}"))


async def test_english_is_complete_and_stays(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/venues")
    await page.get_by_role("button", name="Switch to English").click()
    await expect(page.get_by_role("heading", name="Venues")).to_be_visible()
    chinese = re.compile("[\u4e00-\u9fff]")
    chrome = " ".join(await page.locator("th, .nav, .foot, .tools, .ph").all_inner_texts())
    assert not chinese.search(chrome), chrome
    await page.reload()
    await expect(page.get_by_role("heading", name="Venues")).to_be_visible()


async def test_dark_is_kept_and_there_before_the_first_paint(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/venues")
    await page.get_by_role("button", name="切换深色和浅色").click()
    await expect(page.locator("html")).to_have_class(re.compile("dark"))
    await page.reload(wait_until="commit")
    await expect(page.locator("html")).to_have_class(re.compile("dark"))
    shown = await page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert shown == "rgb(17, 17, 19)"


async def test_large_type_is_kept(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/venues")
    await page.get_by_role("button", name="大字").click()
    await page.reload()
    await expect(page.locator("html")).to_have_class(re.compile("big"))


async def test_on_a_phone_rows_are_cards_and_nothing_sticks_out(open_page: OpenPage) -> None:
    page = await open_page("GRID_WORKER", width=360, height=740)
    await opened(page, "/cases")
    await expect(page.locator("thead")).to_be_hidden()
    wide = await page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 360
    sizes = await page.evaluate(
        """[...document.querySelectorAll('.top button, .tools button, .bottom > *, .ph-a a')]
           .filter((e) => e.offsetParent).map((e) => [e.textContent, e.offsetHeight]).filter(([, h]) => h < 44)"""
    )
    assert sizes == []
    await page.get_by_role("button", name="更多").click()
    await page.locator(".nav").get_by_role("link", name="小区与居民").click()
    await expect(page).to_have_url(re.compile(r"/(areas|estates)"))


async def test_an_address_without_a_page_says_so(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/unheard-of")
    await expect(page.get_by_text("没有这个页面")).to_be_visible()


async def test_a_visitor_is_sent_to_sign_in_and_comes_back(open_page: OpenPage) -> None:
    page = await open_page()
    await page.goto("/cases?f.status=CLOSED")
    await expect(page).to_have_url(re.compile(r"/login/?\?next=/cases%3Ff\.status%3DCLOSED$"))


async def test_signing_out_ends_the_session(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/venues")
    await page.locator(".person").click()
    await page.get_by_role("menuitem", name="退出登录").click()
    await expect(page).to_have_url(re.compile("/login"))
    await page.goto("/venues")
    await expect(page).to_have_url(re.compile("/login"))


async def test_many_rows_are_deleted_and_brought_back(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page, "/memberships?n=10")
    whole = await count(page)
    await page.locator(f"{ROWS} .cb").nth(0).click()
    await page.locator(f"{ROWS} .cb").nth(1).click()
    await expect(page.locator(".bulk")).to_contain_text("已选 2 条")
    await page.locator(".bulk").get_by_role("button", name="删除").click()
    await expect(page.locator(".toast")).to_contain_text("已删除 2 条")
    await expect(page.locator(".foot")).to_contain_text(f"共 {whole - 2:,} 条".replace(",", "\u2009"))
    await page.get_by_role("button", name="撤销").click()
    await expect(page.locator(".toast")).to_have_count(0)
    await expect(page.locator(".foot")).to_contain_text(f"共 {whole:,} 条".replace(",", "\u2009"))
