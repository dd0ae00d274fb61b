"""The main pages hold to WCAG 2 A and AA as far as axe-core can tell, light and dark, wide and narrow."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

import dev

OpenPage = Callable[..., Awaitable[Page]]
SOURCE = Path(__file__).parent / "axe"
RUN = "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], resultTypes: ['violations']})"
PAGES = [
    ("STREET_LEADER", "/"),
    ("COMMUNITY_ADMIN", "/"),
    ("COMMUNITY_ADMIN", "/cases"),
    ("COMMUNITY_ADMIN", "/cases?f.status=ARCHIVED&q=zzz"),
    ("COMMUNITY_ADMIN", "/residents"),
    ("COMMUNITY_ADMIN", "/cultural-events/new"),
    ("COMMUNITY_ADMIN", "/calendar"),
    ("COMMUNITY_ADMIN", "/board"),
    ("COMMUNITY_ADMIN", "/import?of=residents"),
    ("COMMUNITY_ADMIN", "/pack"),
    ("GRID_WORKER", "/cases"),
    (None, "/login"),
]
FACES = {"wide, light": {"width": 1366, "dark": False}, "narrow, dark": {"width": 360, "dark": True}}


@pytest.fixture(scope="module")
def axe() -> str:
    """The text of axe-core, as its lock file names it."""
    folder = dev.BUILD / "axe"
    dev.npm(SOURCE, folder, "--version")
    return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


async def violations(page: Page, axe: str) -> list[str]:
    """What axe-core finds wrong: rule, and the first place where it is broken."""
    await page.evaluate(axe + ";0")
    found: dict[str, Any] = await page.evaluate(RUN)
    return [f"{one['id']} ({len(one['nodes'])}): {one['nodes'][0]['html'][:160]}" for one in found["violations"]]


@pytest.mark.parametrize("face", FACES)
async def test_the_main_pages_break_no_rule_of_axe(open_page: OpenPage, axe: str, face: str) -> None:
    wrong: dict[str, list[str]] = {}
    for role in dict.fromkeys(role for role, _ in PAGES):
        page = await open_page(role, **FACES[face])
        for href in [href for who, href in PAGES if who == role]:
            await page.goto(href)
            await expect(page.locator("h1").first).not_to_be_empty(timeout=15_000)
            await page.wait_for_load_state("networkidle")

            if found := await violations(page, axe):
                wrong[f"{role} {href}"] = found
    assert not wrong, json.dumps(wrong, ensure_ascii=False, indent=1)


async def test_the_page_of_a_case_breaks_no_rule_of_axe(open_page: OpenPage, axe: str) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/cases")

    await page.locator("tbody .row-link").first.click()
    await expect(page.locator(".detail-c")).to_be_visible()

    assert await violations(page, axe) == []
