"""A community's way of working in the pages: names, menu and the page about it follow the pack, with no code."""

import os
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, expect

from backend.concepts import linked
from backend.governance.pack import load as load_pack
from backend.packaging import shipped
from backend.settings import ROOT
from frontend.metadata import metadata
from frontend.packs import Group, Way, renamed, spelled, way
from frontend.pages.pack_shape import handling, logbooks, percent, procedure, worktime
from frontend.session import NavGroup, navigation
from tests.conftest import Server

OpenPage = Callable[..., Awaitable[Page]]
NAMES = {
    "resources": {"Case": {"zh": "随手记", "en": "Note", "many": "Notes"}},
    "fields": {"Building.redSteward": {"zh": "红管家", "en": "Red steward"}},
    "words": {"HandlingMode.MINOR_ANYTIME": {"zh": "一杯茶的事", "en": "A cup of tea"}},
}
QINGXI = "341702010901"


def told(groups: list[NavGroup]) -> dict[str, list[str]]:
    return {group.label: [line.href for line in group.lines] for group in groups}


def test_a_pack_names_resources_fields_and_words_and_leaves_the_rest() -> None:
    meta = renamed(metadata(), NAMES)

    case, building, plain = meta.by_name("Case"), meta.by_name("Building"), metadata().by_name("Case")

    assert case and building and plain
    assert (case.zh, case.label("en"), case.heading("en")) == ("随手记", "Note", "Notes")
    mode, steward = case.column("handlingMode"), building.column("redSteward")
    assert mode and steward
    assert [c.zh for c in mode.choices if c.value == "MINOR_ANYTIME"] == ["一杯茶的事"]
    assert [c.zh for c in mode.choices if c.value == "URGENT_NOW"] != ["一杯茶的事"]
    assert steward.label("zh") == "红管家"
    assert [c.name for c in case.columns] == [c.name for c in plain.columns]
    assert case.column("status") == plain.column("status")


def test_a_link_that_is_called_as_what_it_leads_to_follows_its_name() -> None:
    meta = renamed(metadata(), {"resources": {"Case": {"zh": "说事", "en": "Matter", "many": "Matters"}}})

    plain = {(e.name, c.name) for e in metadata().entities for c in e.columns if (c.target, c.zh) == ("Case", "诉求")}
    links = [(c.zh, c.en) for e in meta.entities for c in e.columns if (e.name, c.name) in plain]

    assert links and {zh for zh, _ in links} == {"说事"}
    assert {en for _, en in links} <= {"Matter", "Matters"}


def test_the_menu_has_the_pack_s_groups_first_and_leaves_hidden_types_out() -> None:
    readable = ["Case", "Meeting", "Topic", "CulturalEvent", "JobPosting", "GovernancePack"]
    groups = (
        Group("议事", "茶馆", "Tea house", ("Topic", "Meeting", "CulturalEvent")),
        Group("诉求", "", "", ("Case",)),
    )

    plain = told(navigation(Way(metadata()), readable, "/topics", "zh"))
    own = told(navigation(Way(metadata(), groups, frozenset({"JobPosting"})), readable, "/topics", "zh"))

    assert list(plain) == ["总览", "诉求", "文体活动", "就业", "议事", "设置"]
    assert plain["就业"] == ["/board", "/job-postings"]
    assert own == {
        "总览": [],
        "茶馆": ["/topics", "/meetings", "/cultural-events", "/pack"],
        "诉求": ["/cases"],
        "文体活动": ["/calendar"],
        "设置": ["/governance-packs"],
    }


def test_what_a_session_keeps_of_a_pack_is_enough_to_speak_by_it() -> None:
    answer: dict[str, Any] = {"code": "x", "names": NAMES, "menu": {"groups": [], "hidden": ["MediaItem"]}}

    found = way(spelled(answer))

    assert found.hidden == {"MediaItem"} and found.meta == renamed(metadata(), NAMES)
    assert spelled(None) == "" and way("").meta is metadata()
    assert way(spelled(answer)) is found


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.stem)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_text_of_every_pack_that_ships_can_be_shown(path: Path, lang: str) -> None:
    found = load_pack(path.read_text(encoding="utf-8"), linked())
    at = ("zh", "en").index(lang)
    levels = [{"key": level.key, "name": level.names[at]} for level in found.levels]
    answer = {"document": found.document, "organisation": levels}

    name, _, steps = procedure(answer, lang)

    assert name == found.document["deliberation"]["names"][lang]  # type: ignore[index,call-overload]
    assert len(steps) == len(found.document["deliberation"]["slots"])  # type: ignore[arg-type,index,call-overload]
    assert [line.name for line in handling(answer, lang)] == [one.names[at] for one in found.handling]
    books = logbooks(answer, lang)
    assert [line.name for line in books] == [one.names[at] for one in found.logbooks]
    assert all(line.aside and not line.aside.endswith("→ ") for line in books)


@pytest.mark.parametrize(
    ("hours", "zh", "en"),
    [(7.5, "1 个工作日", "1 working day"), (37.5, "5 个工作日", "5 working days"), (4, "4 小时", "4 h")],
)
def test_working_hours_are_days_where_they_are_whole_days(hours: float, zh: str, en: str) -> None:
    assert (worktime(hours, "zh"), worktime(hours, "en")) == (zh, en)


def test_a_share_is_never_all_while_something_lacks() -> None:
    assert [percent(share) for share in (1, 0.9999, 0.875, 0.5)] == ["100%", "99.9%", "87.5%", "50%"]


async def test_the_same_list_has_the_names_and_menu_of_each_community(open_page: OpenPage) -> None:
    seen = {}
    for username in ("limin", "sunyuelan"):
        page = await open_page(username=username)
        await page.goto("/cases")
        await expect(page.locator(".tbl tbody tr").first).to_be_visible(timeout=15_000)
        heading = await page.get_by_role("heading", level=1).inner_text()
        seen[username] = (heading, await page.locator(".nav > a:not(.brand):not(.ch)").all_inner_texts())

    assert seen["limin"][0] == "随手记" and seen["sunyuelan"][0] == "居民说事"
    assert {"微清单", "微平台"} <= set(seen["limin"][1]) and "微清单" not in seen["sunyuelan"][1]
    assert {"居民说事", "和事了议事厅"} <= set(seen["sunyuelan"][1])


async def test_the_open_group_says_how_many_rows_each_line_leads_to(open_page: OpenPage) -> None:
    page = await open_page(username="limin")
    await page.goto("/meetings")
    line = page.locator(".nav a.ch.on")
    await expect(line.locator(".n")).to_have_text(re.compile(r"^\d+$"), timeout=15_000)
    count = await line.locator(".n").inner_text()
    await expect(page.locator(".foot")).to_contain_text(f"共 {count} 条")


async def test_a_leader_speaks_as_the_community_in_view(open_page: OpenPage) -> None:
    page = await open_page("STREET_LEADER")
    await page.goto("/pack")
    await expect(page.locator(".pk-body")).to_be_visible(timeout=15_000)
    await expect(page.locator(".toast")).to_have_count(0)
    await page.locator(".ph-a .btn").click()
    await page.get_by_role("menuitem").filter(has_text="清溪社区").click()
    await expect(page.locator(".nav")).to_contain_text("和事了议事厅")
    await expect(page.locator(".pk-slots li")).to_have_count(5)
    await expect(page.locator(".toast")).to_have_count(0)

    await page.goto("/")
    await expect(page.locator(".nav")).to_contain_text("议事")
    await expect(page.locator(".nav")).not_to_contain_text("和事了议事厅")


async def test_a_gap_of_the_coverage_opens_exactly_its_rows(open_page: OpenPage) -> None:
    page = await open_page(username="limin")
    await page.goto("/pack")
    gap = page.locator(".pk-table a.num").first
    await expect(gap).to_be_visible(timeout=15_000)
    lacking = await gap.inner_text()
    await gap.click()
    await expect(page.locator(".foot")).to_contain_text(f"共 {lacking} 条")


async def test_a_sixth_pack_changes_names_menu_and_page_with_a_reload(
    server: Server, open_page: OpenPage, tmp_path: Path
) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    written = re.search(r'```yaml title="tea-house.yaml"\n(.*?)```', readme, re.DOTALL)
    assert written
    file = tmp_path / "tea-house.yaml"
    file.write_text(written[1], encoding="utf-8")
    page = await open_page(username="sunyuelan")
    await page.goto("/meetings")
    await expect(page.get_by_role("heading", name="会议")).to_be_visible(timeout=15_000)

    load(server, str(file))
    try:
        await page.reload()
        await expect(page.get_by_role("heading", name="茶会")).to_be_visible(timeout=15_000)
        await expect(page.locator(".nav > a.open")).to_have_text("茶馆")
        await page.goto("/pack")
        await expect(page.get_by_role("heading", name="茶馆议事法")).to_be_visible(timeout=15_000)
        await expect(page.locator(".pk-beat")).to_have_count(12)
        await expect(page.locator(".toast")).to_have_count(0)
    finally:
        load(server, "000")


def load(server: Server, file: str) -> None:
    """Let 清溪社区 work by the pack in `file`, from the command line, while the demo runs."""
    command = [sys.executable, "-m", "backend.cli", "pack", "load", file, "--community", QINGXI]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"LINLI_DATA_DIR": str(server.folder)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
