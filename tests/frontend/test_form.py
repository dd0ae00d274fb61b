"""The generated form: errors beside fields, unsaved marks, leaving, relations, conflict, the same id on a retry."""

import re
from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

OpenPage = Callable[..., Awaitable[Page]]


async def new_venue(page: Page, name: str) -> str:
    """Create a venue; the address of its page."""
    await page.goto("/venues/new")
    await page.get_by_label("名称").fill(name)
    await page.get_by_label("类型").select_option(index=1)
    await page.get_by_role("button", name="保存").click()
    await expect(page.locator(".toast")).to_contain_text(f"已新建「{name}」")
    await expect(page).to_have_url(re.compile(r"/venues/[0-9a-f-]{36}$"))
    return page.url


async def test_what_is_missing_or_wrong_is_said_beside_the_field(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/venues/new")
    await page.get_by_label("容量").fill("12o")
    await page.get_by_role("button", name="保存").click()
    await expect(page.locator("[data-field=name] .er")).to_have_text("要填这一项")
    await expect(page.locator("[data-field=capacity] .er")).to_contain_text("「12o」不是")
    await expect(page.locator(".form-f")).to_contain_text("名称")
    await expect(page.get_by_label("名称")).to_be_focused()
    await expect(page.get_by_label("容量")).to_have_value("12o")


async def test_a_row_is_created_then_changed_and_the_history_says_from_what_to_what(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await new_venue(page, "试验活动室")
    await page.get_by_role("link", name="编辑").click()
    await page.get_by_label("容量").fill("80")
    await page.keyboard.press("Control+s")
    await expect(page.locator(".toast")).to_contain_text("已保存")
    await expect(page.locator(".hist li").first).to_contain_text("容量")
    await expect(page.locator(".hist li").first.locator("ins")).to_have_text("80")


async def test_unsaved_fields_are_marked_counted_and_leaving_asks_once(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/venues/new")
    await page.get_by_label("名称").fill("还没存")
    await expect(page.locator(".unsaved")).to_have_text("未保存 1 处")
    await expect(page.locator("[data-field=name] .lb .dirty")).to_be_visible()
    await page.locator(".nav").get_by_role("link", name="总览").click()
    await page.get_by_role("button", name="留下继续填").click()
    await expect(page.get_by_label("名称")).to_have_value("还没存")
    await page.locator(".nav").get_by_role("link", name="总览").click()
    await page.get_by_role("button", name="不保存，离开").click()
    await expect(page).to_have_url(re.compile(r"/$"))


async def test_a_relation_is_found_by_initials_with_the_keyboard(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/venues/new")
    await page.get_by_label("所属小区").click()
    await expect(page.locator(".pick-pop input")).to_be_focused()
    await page.keyboard.type("dhhy")
    await expect(page.locator(".pick-pop .opt").first).to_contain_text("东湖花园")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.locator("[data-field=estateId] .picked")).to_contain_text("东湖花园")
    await page.get_by_label("所属小区").click()
    await expect(page.locator(".pick-pop .opt").filter(has_text="已选")).to_be_disabled()


async def test_two_who_change_one_row_see_both_values(open_page: OpenPage) -> None:
    mine, theirs = await open_page("COMMUNITY_ADMIN"), await open_page("COMMUNITY_ADMIN")
    address = await new_venue(mine, "两人同改")
    await mine.goto(f"{address}/edit")
    await theirs.goto(f"{address}/edit")
    await theirs.get_by_label("地址").fill("一号楼")
    await theirs.keyboard.press("Control+s")
    await expect(theirs.locator(".toast")).to_contain_text("已保存")
    await mine.get_by_label("地址").fill("二号楼")
    await mine.keyboard.press("Control+s")
    dialog = mine.get_by_role("dialog")
    await expect(dialog).to_contain_text("二号楼")
    await expect(dialog).to_contain_text("一号楼")
    await dialog.get_by_label("你填的").check()
    await dialog.get_by_role("button", name="按所选保存").click()
    await expect(mine.locator(".facts")).to_contain_text("二号楼")
    await expect(mine.locator(".hist-l").first).to_contain_text("一号楼")


async def test_a_sealed_number_is_never_shown_and_stays_when_left_empty(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/residents")
    await page.locator(".row-link").first.click()
    await page.get_by_role("link", name="编辑").click()
    await page.wait_for_url("**/edit")
    sealed = page.locator("form").get_by_label("身份证号")
    await expect(sealed).to_have_value("")
    await expect(sealed).to_have_attribute("placeholder", re.compile(r"\*{3}"))
    await page.get_by_role("button", name="保存").click()
    await expect(page.locator(".toast")).to_contain_text("没有改动")


async def test_the_language_changes_under_what_is_typed(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/venues/new")
    await page.get_by_label("名称").fill("还没存")
    await page.get_by_role("button", name="Switch to English").click()
    await expect(page.get_by_role("textbox", name="Name")).to_have_value("还没存")
    await expect(page.locator(".unsaved")).to_have_text("1 unsaved")


async def test_times_are_written_alike_in_every_locale(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN", locale="en-US")
    await page.goto("/cultural-events")
    await page.locator(".row-link").first.click()
    await page.get_by_role("link", name="编辑").click()
    await expect(page.get_by_label("开始").first).to_have_value(re.compile(r"^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$"))


async def test_a_form_fits_a_phone(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN", width=360, height=740)
    await page.goto("/venues/new")
    await expect(page.get_by_label("名称")).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 360
    low = await page.locator(".form .inp").evaluate_all("all => all.filter((e) => e.offsetHeight < 44).length")
    assert low == 0


async def test_a_role_without_the_right_gets_no_form(open_page: OpenPage) -> None:
    page = await open_page("STREET_LEADER")
    await page.goto("/cases/new")
    await expect(page.locator(".empty")).to_be_visible()
    await expect(page.get_by_role("button", name="保存")).to_have_count(0)
