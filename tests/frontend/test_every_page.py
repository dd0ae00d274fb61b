"""Every page of the navigation, as each role, wide and light, narrow and dark: it fits, has a title and no error.

The short form looks at the first pages of four roles. `LINLI_EVERY_PAGE=1` looks at all pages of all roles and keeps
a picture of each in build/pictures.
"""

import os
from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Page, expect

from backend.settings import ROOT

OpenPage = Callable[..., Awaitable[Page]]
EVERY = os.environ.get("LINLI_EVERY_PAGE") == "1"
ROLES = ["COMMUNITY_ADMIN", "GRID_WORKER", "STREET_LEADER", "RESIDENT"]
MORE = ["SYSTEM_ADMIN", "MEDIATOR", "STAFF"]
FACES = {"wide, light": {"width": 1366, "dark": False}, "narrow, dark": {"width": 360, "dark": True}}
TAKEN = ROOT / "build" / "pictures"


async def links(page: Page) -> list[str]:
    """Where the navigation leads, groups opened or not."""
    await page.goto("/")
    await expect(page.locator("h1").first).not_to_be_empty(timeout=15_000)
    found = await page.eval_on_selector_all("nav a[href^='/']", "all => all.map(one => one.getAttribute('href'))")
    opened = list(dict.fromkeys(found))
    for href in list(opened):
        await page.goto(href)
        await expect(page.locator("h1").first).not_to_be_empty(timeout=15_000)
        found = await page.eval_on_selector_all("nav a[href^='/']", "all => all.map(one => one.getAttribute('href'))")
        opened += [one for one in found if one not in opened]
        if not EVERY:
            break
    return opened if EVERY else opened[:3]


async def faults(page: Page) -> list[str]:
    """What is wrong with the page as it stands: wider than the window, or an error in place of content."""
    wrong = []
    over = await page.evaluate("document.scrollingElement.scrollWidth - window.innerWidth")
    if over > 0:
        wrong.append(f"{over} px wider than the window")
    text = await page.inner_text("body")
    wrong += [said for said in ("error occurred", "undefined", "NaN", "[object") if said in text]
    return wrong


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize("role", ROLES + MORE if EVERY else ROLES)
async def test_every_page_fits_and_says_what_it_is(open_page: OpenPage, role: str, face: str) -> None:
    found: dict[str, list[str]] = {}
    for href in await links(await open_page(role, width=1366)):
        page = await open_page(role, **FACES[face])

        await page.goto(href)
        await expect(page.locator("h1").first).not_to_be_empty(timeout=15_000)
        await page.wait_for_load_state("networkidle")

        if EVERY:
            TAKEN.mkdir(parents=True, exist_ok=True)
            name = f"{role}{href.replace('/', '-')}-{face.split(',')[0]}.png"
            await page.screenshot(path=TAKEN / name)
        if wrong := await faults(page):
            found[href] = wrong
        await page.context.close()
    assert not found
