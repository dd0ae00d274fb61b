"""1 793 real buildings through the wizard into a community of twelve grids, and on the map afterwards."""

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, FilePayload, Page, expect
from shapely.geometry import box, shape
from tortoise.backends.base.client import BaseDBAsyncClient

from backend import auth
from backend.kit.actor import Role
from backend.people import User, UserRole
from backend.places import Building, Community, Estate, EstateKind, Grid
from backend.settings import ROOT, Settings
from tests.conftest import SECRET, answers, free_port
from tests.exchange.test_places import BUILDINGS, EAST, NORTH, SOUTH, WEST, features
from tests.factories import make_community

WAIT = 60_000
COUNT = 1793


@pytest.fixture(scope="module")
def address(settings: Settings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server with pages on the module's own database."""
    folder, port = tmp_path_factory.mktemp("serve"), free_port()
    given = {
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": settings.database_url.get_secret_value() if settings.database_url else "",
        "LINLI_SECRET": SECRET,
        "LINLI_DATA_DIR": str(folder / "data"),
    }
    log = folder / "log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "backend.cli", "serve", "--port", str(port)],
            cwd=ROOT, stdout=out, stderr=out, env={"PATH": os.environ["PATH"], **given},
        )  # fmt: skip
    try:
        assert answers(f"http://127.0.0.1:{port}/healthz", process, 60), log.read_text(errors="replace")[-2000:]
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(30)


@pytest.fixture
async def community(database: BaseDBAsyncClient) -> Community:
    """A community without grids, with one estate."""
    made = await make_community()
    await Estate.create(community=made, name="滨江片", kind=EstateKind.COMMODITY)
    return made


@pytest.fixture
async def page(address: str, browser: Browser, community: Community) -> AsyncIterator[Page]:
    """A page of the community's admin."""
    user = await User.create(login="binjiang", name="滨江管理员")
    await UserRole.create(user=user, role=Role.COMMUNITY_ADMIN, community=community)
    context = await browser.new_context(base_url=address, viewport={"width": 1366, "height": 768}, locale="zh-CN")
    token = str(await auth.sign_in(user, 1))
    await context.add_cookies([{"name": auth.COOKIE, "value": token, "url": address}])
    yield await context.new_page()
    await context.close()


async def brought(page: Page, of: str, name: str, content: bytes) -> None:
    """Upload `content` in the wizard, as far as the mapping."""
    await page.goto(f"/import?of={of}")
    payload = FilePayload(name=name, mimeType="application/geo+json", buffer=content)
    await page.locator("#iw-file").set_input_files(payload, timeout=WAIT)
    await page.get_by_role("button", name="下一步").click()
    await expect(page.locator(".iw-map tbody tr").first).to_be_visible(timeout=WAIT)


async def run(page: Page, count: int) -> None:
    """Check and import `count` rows."""
    await page.get_by_role("button", name="校验每一行").click()
    await expect(page.locator('[data-count="create"] dd')).to_have_text(
        f"{count:,}".replace(",", "\u2009"), timeout=WAIT
    )
    await page.locator(".iw-foot .btn.p").click()
    await expect(page.locator(".iw-done")).to_be_visible(timeout=WAIT)


async def seen(page: Page, area: object, count: int, picture: Path) -> None:
    """The map, gone into `area`, with so many buildings on it."""
    await page.goto(f"/?area={area}")
    await expect(page.locator(".gm-canvas")).to_have_attribute("data-buildings", str(count), timeout=WAIT)
    await page.wait_for_timeout(600)
    await page.screenshot(path=picture)


async def test_1793_real_buildings_are_imported_split_and_seen_on_the_map(
    page: Page, community: Community, tmp_path: Path
) -> None:
    if not BUILDINGS.exists():
        pytest.skip(f"The real buildings are not here: {BUILDINGS} is missing.")
    wide, high = (EAST - WEST) / 4, (NORTH - SOUTH) / 3
    cells = [
        box(WEST + x * wide, SOUTH + y * high, WEST + (x + 1) * wide, SOUTH + (y + 1) * high)
        for y in range(3)
        for x in range(4)
    ]
    await brought(page, "grids", "网格.geojson", features(*cells, note=["x"] * 12))
    await run(page, 12)

    await brought(page, "buildings", "楼栋.geojson", BUILDINGS.read_bytes())
    await page.get_by_label("“name”对应的字段").select_option("")
    missing = page.locator(".iw-missing input")
    await missing.nth(0).fill("滨江{n}号楼")
    await missing.nth(1).fill("滨江片")
    await run(page, COUNT)

    found = await Building.filter(community=community).prefetch_related("grid")
    grids = {grid.id: shape(grid.polygon) for grid in await Grid.filter(community=community)}
    inside = [one for one in found if one.grid and grids[one.grid.id].covers(shape(one.location))]
    outlines = [
        one for one in json.loads(BUILDINGS.read_text("utf-8"))["features"] if one["geometry"]["type"] == "Polygon"
    ]
    assert (len(found), len(inside), len({one.grid.id for one in inside if one.grid})) == (COUNT, COUNT, 12)
    assert sum(one.footprint is not None for one in found) == len(outlines)

    fullest = max(grids, key=lambda key: sum(one.grid.id == key for one in inside if one.grid))
    await seen(page, community.id, COUNT, tmp_path / "community.png")
    await seen(page, fullest, sum(one.grid.id == fullest for one in inside if one.grid), tmp_path / "grid.png")
    drawn = await ink(page)
    await page.locator('[data-layer="buildings"]').click()
    await expect(page.locator(".gm-canvas")).to_have_attribute("data-buildings", "0", timeout=WAIT)
    await page.wait_for_timeout(600)
    assert drawn > 2 * await ink(page) and drawn > 0.005


async def ink(page: Page) -> float:
    """The share of the map's canvas in the grey of the outlines of buildings."""
    found: float = await page.evaluate(
        """() => {
          const canvas = document.querySelector(".gm-canvas canvas");
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          let dark = 0;
          const grey = (at) => data[at] > 90 && data[at] < 190 && Math.abs(data[at] - data[at + 2]) < 30;
          for (let at = 0; at < data.length; at += 4) if (grey(at)) dark += 1;
          return dark / (data.length / 4);
        }"""
    )
    return found
