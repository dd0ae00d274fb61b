"""The calendar: lunar days, the rhythm of shows, months in the address, one event beside the month."""

import re
from collections.abc import Awaitable, Callable
from datetime import date

from playwright.async_api import Page, expect

from frontend.pages.calendar_month import KEPT, MISSED, PLANNED, days_of, lunar, parse_month, rhythm, shifted, weeks

OpenPage = Callable[..., Awaitable[Page]]
TODAY = date(2026, 11, 22)


def show(month: int, community: str = "c", theme: str = "小雪", service: str = "义剪") -> dict[str, object]:
    return {"month": month, "community": community, "theme": theme, "service": service}


def test_lunar_days_feasts_and_terms_stand_where_the_almanac_has_them() -> None:
    assert lunar(date(2026, 11, 22), "zh").text == "小雪"
    assert lunar(date(2026, 2, 17), "zh").text == "春节"
    assert lunar(date(2026, 9, 25), "zh").text == "中秋节"
    assert lunar(date(2026, 11, 9), "zh").text == "十月"
    assert lunar(date(2026, 11, 10), "zh").text == "初二"
    assert lunar(date(2026, 11, 22), "en").text == "Minor Snow"
    assert lunar(date(2026, 11, 10), "en").text == "10/2"


def test_weeks_begin_on_monday_and_hold_the_whole_month() -> None:
    found = weeks(date(2026, 11, 1))
    assert found[0][0] == date(2026, 10, 26)
    assert found[-1][-1] == date(2026, 12, 6)
    assert all(len(week) == 7 for week in found)


def test_months_are_read_from_the_address_and_nonsense_means_this_month() -> None:
    assert parse_month("2025-02", TODAY) == date(2025, 2, 1)
    for nonsense in ("", "2025-13", "x", "2025-02-03", "0001-01"):
        assert parse_month(nonsense, TODAY) == date(2026, 11, 1)
    assert shifted(date(2026, 12, 1), 1) == date(2027, 1, 1)
    assert shifted(date(2026, 1, 1), -1) == date(2025, 12, 1)


def test_a_month_is_kept_only_with_a_show_a_theme_and_a_service_in_every_community() -> None:
    shows = [show(1), show(2, theme=""), show(3, service=""), show(5, "c"), show(5, "d"), show(6, "c")]
    one = {beat.month: (beat.state, beat.missing) for beat in rhythm(shows, {"c"}, 2026, TODAY)}
    two = {beat.month: (beat.state, beat.missing) for beat in rhythm(shows, {"c", "d"}, 2026, TODAY)}
    assert one[1] == (KEPT, "")
    assert one[2] == (MISSED, "theme")
    assert one[3] == (MISSED, "service")
    assert one[4] == (MISSED, "show")
    assert two[5] == (KEPT, "")
    assert two[6] == (MISSED, "show")


def test_this_month_and_later_ones_are_not_missed_yet() -> None:
    states = {beat.month: beat.state for beat in rhythm([show(12)], {"c"}, 2026, TODAY)}
    assert states[10] == MISSED
    assert states[11] == states[12] == PLANNED


def test_an_event_of_several_days_stands_on_each_of_them_inside_the_window() -> None:
    window = (date(2026, 11, 1), date(2026, 11, 30))
    assert days_of(date(2026, 10, 30), date(2026, 11, 2), window) == [date(2026, 11, 1), date(2026, 11, 2)]
    assert days_of(date(2026, 11, 30), date(2026, 12, 9), window) == [date(2026, 11, 30)]


async def test_months_are_in_the_address_and_back_returns(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/calendar?month=2026-11")
    await expect(page.locator(".cal-months h2")).to_have_text("2026 年 11 月")
    await expect(page.locator("td[data-day='2026-11-22'] .cal-lunar")).to_have_text("小雪")

    await page.get_by_role("link", name="下个月").click()
    await page.wait_for_url("**month=2026-12**")
    await expect(page.locator(".cal-months h2")).to_have_text("2026 年 12 月")
    await page.go_back()
    await expect(page.locator(".cal-months h2")).to_have_text("2026 年 11 月")


async def test_an_event_opens_beside_the_month_with_its_facts_and_closes_again(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/calendar")
    bar = page.locator(".cal-bar").first
    title = await bar.locator("b").inner_text()
    await bar.click()
    await page.wait_for_url("**event=**")
    await expect(page.locator(".sd h2")).to_have_text(title)
    await expect(page.locator(".sd .kv")).to_contain_text("时间")

    await page.locator(".sd-close").click()
    await expect(page.locator(".sd")).to_have_count(0)


async def test_sign_up_counts_open_as_many_rows(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/calendar?view=list")
    await expect(page.locator(".cal-line").first).to_be_visible()
    lines = (await page.locator(".cal-line").all())[:12]
    for address, title in [(await one.get_attribute("href"), await one.locator("b").inner_text()) for one in lines]:
        await page.goto(address or "")
        await expect(page.locator(".sd h2")).to_have_text(title)
        counts = page.locator(".sd-counts a.num")
        if await counts.count():
            # Both at once: a page that opens shows for a moment what it showed last.
            said, opens = await counts.first.evaluate("one => [one.innerText, one.getAttribute('href')]")
            wanted = int(re.sub(r"\D", "", said))
            await page.goto(opens)
            digits = r"\s?".join(str(wanted))
            await expect(page.get_by_text(re.compile(rf"^共\s*{digits}\s*条")).first).to_be_visible()
            return
    raise AssertionError("no event of this month has sign-ups")


async def test_a_day_begins_a_new_event_on_that_day(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN")
    await page.goto("/calendar?month=2026-11")
    await page.locator("td[data-day='2026-11-20'] a.cal-n").click()
    await page.wait_for_url("**/cultural-events/new**")
    await expect(page.locator("[name=startsAt]")).to_have_value(re.compile(r"^2026-11-20[ T]09:00"))


async def test_readers_who_may_not_write_get_no_button_for_it(open_page: OpenPage) -> None:
    page = await open_page("STREET_LEADER")
    await page.goto("/calendar")
    await expect(page.locator(".cal-bar").first).to_be_visible()
    assert await page.get_by_role("link", name="新建活动").count() == 0
    await page.locator(".cal-bar").first.click()
    await expect(page.locator(".sd h2")).to_be_visible()
    assert await page.locator(".sd-moves button").count() == 0


async def test_a_phone_lists_days_instead_of_squeezing_a_month(open_page: OpenPage) -> None:
    page = await open_page("COMMUNITY_ADMIN", width=360, height=760)
    await page.goto("/calendar")
    await expect(page.locator(".cal-agenda li").first).to_be_visible()
    await expect(page.locator(".cal-month")).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") == 360
