"""Renews the README's pictures: `LINLI_TEST_RESIDENTS=all python3 dev.py test tests/frontend/pictures.py`."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Page

from backend.settings import ROOT
from tests.exchange.files import clerk_workbook
from tests.frontend.test_importing import ask, counts, upload, wizard

FOLDER = ROOT / "docs" / "pictures"
SHOTS: dict[str, tuple[str, str, bool]] = {
    "home": ("STREET_LEADER", "/", False),
    "home-dark": ("STREET_LEADER", "/", True),
    "cases": ("COMMUNITY_ADMIN", "/cases", False),
    "calendar": ("COMMUNITY_ADMIN", "/calendar", False),
    "pack": ("COMMUNITY_ADMIN", "/pack", False),
}
"""Name of the picture: role, page, dark."""


async def test_pictures(open_page: Callable[..., Awaitable[Page]]) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (role, href, dark) in SHOTS.items():
        page = await open_page(role, dark=dark)
        await page.goto(href)
        await page.wait_for_load_state("networkidle")
        await take(page, name)


async def test_picture_of_an_import(open_page: Callable[..., Awaitable[Page]]) -> None:
    page = await wizard(open_page)
    code = (await ask(page, "{ households(first: 1) { nodes { code } } }"))["households"]["nodes"][0]["code"]
    await upload(page, "居民花名册.xlsx", clerk_workbook(code))
    await page.get_by_role("button", name="校验每一行").click()
    await counts(page)
    await take(page, "import")


async def take(page: Page, name: str) -> None:
    """Keep the page as it stands, once it is still."""
    await page.wait_for_timeout(1500)
    await page.screenshot(path=FOLDER / f"{name}.png")
