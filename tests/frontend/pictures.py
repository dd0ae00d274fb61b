"""Renews the README's pictures from the running demo: `python3 dev.py test tests/frontend/pictures.py`."""

from collections.abc import Awaitable, Callable

from playwright.async_api import Page

from backend.settings import ROOT

FOLDER = ROOT / "docs" / "pictures"
SHOTS: dict[str, tuple[str, str, bool]] = {
    "home": ("STREET_LEADER", "/", False),
    "home-dark": ("STREET_LEADER", "/", True),
    "cases": ("COMMUNITY_ADMIN", "/cases", False),
    "calendar": ("COMMUNITY_ADMIN", "/calendar", False),
    "import": ("COMMUNITY_ADMIN", "/import?of=residents", False),
    "pack": ("COMMUNITY_ADMIN", "/pack", False),
}
"""Name of the picture: role, page, dark."""


async def test_pictures(open_page: Callable[..., Awaitable[Page]]) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, (role, href, dark) in SHOTS.items():
        page = await open_page(role, dark=dark)
        await page.goto(href)
        await page.wait_for_load_state("networkidle")
        await page.wait_for_timeout(1500)
        await page.screenshot(path=FOLDER / f"{name}.png")
