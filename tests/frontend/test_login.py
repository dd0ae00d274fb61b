"""Sign-in: the form, the roles of a demonstration, and where it leads."""

from collections.abc import Awaitable, Callable
from typing import Any

from playwright.async_api import Page, expect

OpenPage = Callable[..., Awaitable[Page]]


async def fill(page: Page, username: str, password: str) -> None:
    await page.fill("input[name=username]", username)
    await page.fill("input[name=password]", password)
    await page.keyboard.press("Enter")


async def test_a_visitor_of_any_page_signs_in_and_comes_back_to_it(open_page: OpenPage, server: Any) -> None:
    page = await open_page()
    await page.goto("/board?tab=PUBLISHED")
    await page.wait_for_url("**/login?next=**")
    account = server.login("COMMUNITY_ADMIN")

    await fill(page, account["username"], account["password"])

    await page.wait_for_url("**/board/?tab=PUBLISHED")
    cookies = {cookie["name"]: cookie for cookie in await page.context.cookies()}
    assert cookies["linli_session"]["httpOnly"] is True
    assert cookies["linli_session"]["sameSite"] == "Lax"


async def test_a_wrong_password_says_so_and_what_to_do(open_page: OpenPage, server: Any) -> None:
    page = await open_page()
    await page.goto("/login")

    await fill(page, server.login("COMMUNITY_ADMIN")["username"], "not the password")

    await expect(page.get_by_role("alert")).to_contain_text("账号或密码不对")
    assert "/login" in page.url
    assert not [cookie for cookie in await page.context.cookies() if cookie["name"] == "linli_session"]


async def test_what_is_missing_is_named_beside_its_field(page: Page) -> None:
    await page.goto("/login")
    await page.get_by_role("button", name="登录", exact=True).click()
    await expect(page.locator(".er")).to_have_text("要填账号")
    await expect(page.locator("input[name=username]")).to_be_focused()


async def test_the_password_is_shown_on_demand(page: Page) -> None:
    await page.goto("/login")
    await page.fill("input[name=password]", "secret")
    await page.get_by_role("button", name="显示密码").click()
    assert await page.get_attribute("input[name=password]", "type") == "text"


async def test_a_role_of_the_demonstration_enters_with_one_click(page: Page) -> None:
    await page.goto("/login")
    await expect(page.get_by_text("演示数据")).to_be_visible()
    await page.locator(".li-role").first.click()
    await page.wait_for_url(lambda url: "/login" not in url)
    await expect(page.locator(".person")).to_be_visible()


async def test_the_way_back_never_leads_to_another_site(page: Page, server: Any) -> None:
    for target in ("https://example.com/", "//example.com/", "/\\example.com/"):
        await page.goto(f"/login?next={target}")
        await page.locator(".li-role").first.click()
        await page.wait_for_url(lambda url: "/login" not in url)
        assert page.url.startswith(server.url)


async def test_english_and_dark_hold_on_the_sign_in_page(page: Page) -> None:
    await page.goto("/login")
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    await page.get_by_role("button", name="Dark").click()
    await expect(page.locator("html")).to_have_class("dark")
