"""Home: classes, drilling, figures that open their rows, keyboard, table."""

import re
from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Page, expect

from frontend.pages.home_classes import classify

OpenPage = Callable[..., Awaitable[Page]]
VALUES = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0]


def shares(values: list[float], method: str) -> list[int]:
    classes = classify(values, method)
    assert classes is not None
    steps = [classes.step(value) for value in values]
    return [steps.count(step) for step, _, _ in classes.ranges()]


def test_quantiles_put_equally_many_grids_into_every_class() -> None:
    assert shares(VALUES, "quantile") == [2, 2, 2, 2, 2, 2]


def test_equal_classes_are_equally_wide() -> None:
    classes = classify([0.0, 1.0, 2.0, 59.0, 60.0], "equal", most=3)
    assert classes is not None
    assert [(low, high) for _, low, high in classes.ranges()] == [(0.0, 20.0), (20.0, 40.0), (40.0, 60.0)]


def test_fixed_limits_are_round_and_do_not_move_with_the_least_value() -> None:
    first, second = classify([3.0, 31.0, 57.0], "fixed", most=3), classify([9.0, 31.0, 57.0], "fixed", most=3)
    assert first is not None
    assert second is not None
    assert first.bounds == second.bounds == (0.0, 20.0, 40.0)


@pytest.mark.parametrize("method", ["quantile", "equal", "fixed"])
def test_equal_values_make_one_class_and_no_value_makes_none(method: str) -> None:
    assert shares([7.0, 7.0, 7.0], method) == [3]
    assert classify([], method) is None


def test_many_equal_values_do_not_make_empty_classes() -> None:
    assert all(shares([0.0] * 40 + [1.0, 2.0, 3.0], "quantile"))


def test_few_different_values_are_told_apart() -> None:
    assert shares([0.0] * 12 + [1.0, 1.0, 3.0], "quantile") == [12, 2, 1]


async def opened(page: Page, path: str = "/") -> None:
    await page.goto(path)
    await expect(page.locator(".gm-root")).to_have_attribute("data-ready", "yes", timeout=15_000)
    await expect(page.locator(".hm-legend li").first).to_be_visible()


async def find_grid(page: Page, wanted: Callable[[str], bool]) -> str:
    """Moves the mouse over the map until the card names a grid that fits; its name."""
    box = await page.locator(".gm-canvas").bounding_box()
    assert box is not None
    for row in range(8, 1, -1):
        for column in range(9, 2, -1):
            await page.mouse.move(box["x"] + box["width"] * column / 10, box["y"] + box["height"] * row / 10)
            await page.wait_for_timeout(40)
            card = page.locator(".gm-card b").first
            if await card.count() and wanted(await card.inner_text()):
                return await card.inner_text()
    raise AssertionError("the mouse met no such grid")


async def click_here(page: Page) -> None:
    await page.mouse.down()
    await page.mouse.up()


async def test_clicks_go_from_street_to_community_to_grid_and_back_goes_out_again(open_page: OpenPage) -> None:
    page = await open_page("STREET_LEADER")
    await opened(page)
    street = await page.inner_text("h1")
    grid = await find_grid(page, lambda name: True)

    await click_here(page)
    await expect(page.locator("h1")).not_to_have_text(street)
    community = await page.inner_text("h1")
    at_community = page.url
    await page.wait_for_timeout(300)
    await find_grid(page, lambda name: name == grid)
    await click_here(page)
    await expect(page.locator("h1")).to_have_text(grid)

    assert "area=" in at_community
    assert "area=" in page.url
    assert await page.locator(".bc a").all_inner_texts() == [street, community]
    await page.go_back()
    await expect(page.locator("h1")).to_have_text(community)
    await page.go_back()
    await expect(page.locator("h1")).to_have_text(street)


async def test_drilling_keeps_classes_and_a_measure_repaints_without_reading_outlines_again(
    open_page: OpenPage,
) -> None:
    page = await open_page("STREET_LEADER")
    geometry: list[str] = []
    outlines = re.compile(r"/geo/(grids|communities|water)\.")
    page.on("request", lambda made: geometry.append(made.url) if outlines.search(made.url) else None)
    await opened(page)
    before, read = await page.locator(".hm-legend li").all_inner_texts(), len(geometry)

    await find_grid(page, lambda name: True)
    await click_here(page)
    await page.wait_for_url("**area=**")
    await expect(page.locator(".bc a")).to_have_count(1)
    assert await page.locator(".hm-legend li").all_inner_texts() == before

    await page.click(".hm-measure")
    await page.get_by_role("menuitem", name="在办诉求").click()
    await page.wait_for_url("**measure=OPEN_CASES**")
    await expect(page.locator(".hm-measure")).to_contain_text("在办诉求")
    assert "area=" in page.url
    assert len(geometry) == read


async def test_every_figure_of_the_strip_opens_as_many_rows_as_it_says(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page)
    found: dict[str, tuple[int, str]] = {}
    for figure in await page.locator("a.kpi").all():
        shown = await figure.locator(".v > span").first.inner_text()
        ratio = await figure.locator(".f").inner_text()
        count = ratio.split("/")[0] if ratio else shown
        address = await figure.get_attribute("href")
        found[await figure.get_attribute("data-measure") or ""] = (int(re.sub(r"\D", "", count)), address or "")

    assert {"OPEN_CASES", "OVERDUE_CASES", "RESOLUTION_RATE", "RESIDENTS", "OPEN_POSTS"} <= set(found)
    for count, address in found.values():
        await says_rows(page, address, count)


async def says_rows(page: Page, address: str, count: int) -> None:
    """Opens a list and waits until it says that it has `count` rows."""
    await page.goto(address)
    digits = r"\s?".join(str(count))
    await expect(page.get_by_text(re.compile(rf"^共\s*{digits}\s*条")).first).to_be_visible(timeout=10_000)


async def test_a_made_up_area_says_so_on_the_map(open_page: OpenPage) -> None:
    page = await open_page("STREET_LEADER")
    await opened(page)
    await expect(page.locator(".gm-synthetic")).to_have_text("虚构 · 合成数据")


async def test_inside_a_community_its_houses_are_on_the_map_and_layers_can_be_switched(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    asked: list[str] = []
    page.on("request", lambda made: asked.append(made.url) if "/geo/" in made.url else None)
    await opened(page)
    await expect(page.locator(".gm-layers")).to_have_count(0)

    await page.goto("/communities")
    community = (await page.locator(".row-link").first.get_attribute("href") or "").rsplit("/", 1)[-1]
    await opened(page, f"/?area={community}")

    houses, stations = page.locator("[data-layer=buildings]"), page.locator("[data-layer=stations]")
    await expect(houses).to_have_attribute("aria-pressed", "true")
    await expect(houses).not_to_have_attribute("data-count", "0")
    await expect(stations).to_have_attribute("data-count", "0")
    await stations.click()
    await expect(stations).not_to_have_attribute("data-count", "0")
    before = len(asked)
    await stations.click()
    await stations.click()
    assert [url for url in asked[before:] if "stations" in url] == []
    await expect(stations).not_to_have_attribute("data-count", "0")


async def test_arrow_keys_choose_a_grid_and_enter_goes_in(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page)
    await page.focus(".gm-canvas")
    await page.keyboard.press("ArrowRight")
    first = await page.inner_text(".gm-card b >> nth=0")
    await page.keyboard.press("ArrowLeft")
    await page.keyboard.press("ArrowRight")
    assert await page.locator(".gm-live").inner_text() != ""

    await page.keyboard.press("Enter")
    await page.wait_for_url("**area=**")
    assert first
    await expect(page.locator(".gm-root")).to_have_attribute("data-ready", "yes")


async def test_the_table_says_what_the_map_says(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page)
    name = await find_grid(page, lambda name: True)
    await expect(page.locator(".gm-card-value b")).to_be_visible()
    value = await page.inner_text(".gm-card-value b")

    await page.get_by_role("link", name="表格").click()
    await page.wait_for_url("**view=table**")
    row = page.locator(".hm-table tbody tr", has=page.get_by_role("rowheader", name=name, exact=True))
    assert await row.locator("td").first.inner_text() == value


async def test_a_grid_worker_sees_the_own_grid_and_no_other(open_page: OpenPage) -> None:
    page = await open_page("GRID_WORKER")
    await page.goto("/?view=table")
    await expect(page.locator(".hm-table tbody tr")).to_have_count(1)
    assert await page.inner_text("h1") == await page.inner_text(".hm-table tbody th")


async def test_the_breadcrumb_begins_at_the_readers_own_area(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await opened(page)
    own = await page.inner_text("h1")
    await page.locator(".hm-late a").first.click()
    await page.wait_for_url("**area=**")
    await expect(page.locator("h1")).not_to_have_text(own)
    assert await page.locator(".bc a").all_inner_texts() == [own]


async def test_an_area_out_of_reach_is_not_said_to_exist(open_page: OpenPage) -> None:
    page = await open_page("GRID_WORKER")
    await page.goto("/?area=01890000-0000-7000-8000-000000000000")
    await page.wait_for_url(re.compile(r"/$"))


async def test_a_reader_who_may_not_count_residents_starts_with_what_is_open(open_page: OpenPage) -> None:
    page = await open_page("MEDIATOR")
    await opened(page)
    assert await page.inner_text(".hm-measure") == "在办诉求"
    assert "—" not in await page.inner_text(".hm-kpis")


async def test_a_reader_without_grids_finds_the_pages_instead(open_page: OpenPage) -> None:
    page = await open_page("RESIDENT")
    await page.goto("/")
    await expect(page.locator(".hm-start").get_by_role("link", name="活动日历")).to_have_attribute("href", "/calendar")
    assert await page.locator(".gm-root").count() == 0


async def test_towns_far_apart_are_not_drawn_on_one_map(open_page: OpenPage) -> None:
    page = await open_page("SYSTEM_ADMIN")
    await page.goto("/")
    await expect(page.locator(".gm-root")).to_have_attribute("data-ready", "yes", timeout=15_000)
    await expect(page.locator(".gm-scale")).to_have_text(re.compile(r"^\d+ 米$"))


async def test_a_phone_shows_the_map_first_and_does_not_scroll_sideways(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN", width=360, height=760)
    await opened(page)
    order = [await page.locator(name).bounding_box() for name in (".gm-root", ".hm-kpis", ".hm-panel")]
    tops = [box["y"] for box in order if box]
    assert tops == sorted(tops)
    assert await page.evaluate("document.documentElement.scrollWidth") == 360
