"""GraphiQL: runs from the server's own files, for who may read the schema, under a policy that lets nothing else in."""

import os

import httpx
import pytest
from playwright.async_api import Browser

from tests.conftest import LOOPBACK
from tests.endpoint.conftest import Live

PARTS = ("/graphiql", "/graphiql/main.js", "/graphiql/main.css", "/graphiql/schema.graphql")


async def test_a_query_is_tried_in_the_page_without_asking_another_host(live: Live, browser: Browser) -> None:
    context = await browser.new_context(base_url=live.url, viewport={"width": 1366, "height": 768})
    foreign: list[str] = []
    wrong: list[str] = []
    context.on("request", lambda made: foreign.append(made.url) if not made.url.startswith(LOOPBACK) else None)
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    name, _, value = live.cookie["cookie"].partition("=")
    await context.add_cookies([{"name": name, "value": value, "url": live.url}])
    page = await context.new_page()
    page.on("console", lambda said: wrong.append(said.text) if "Content Security Policy" in said.text else None)
    await page.goto("/graphiql")
    await page.get_by_role("button", name="Execute query").click()
    answer = page.locator(".result-window")
    await answer.get_by_text('"COMMUNITY_ADMIN"').wait_for()
    shown = await answer.inner_text()
    await page.get_by_role("button", name="Show Documentation Explorer").click()
    await page.get_by_text("Subscription", exact=True).wait_for()
    if folder := os.environ.get("LINLI_PICTURES"):
        await page.screenshot(path=f"{folder}/graphiql.png")
    await context.close()

    assert '"name": "管"' in shown and '"totalCount"' in shown and '"cost"' in shown
    assert (foreign, wrong) == ([], [])


@pytest.mark.parametrize("path", PARTS)
async def test_every_part_is_for_those_who_may_read_the_schema(live: Live, path: str) -> None:
    async with httpx.AsyncClient(base_url=live.url) as client:
        stranger = await client.get(path)
        plain = await client.get(path, headers=live.token("plain"))
        reading = await client.get(path, headers=live.token("full"))
        signed_in = await client.get(path, headers=live.cookie)

    assert stranger.status_code == (303 if path == "/graphiql" else 403)
    assert (plain.status_code, reading.status_code, signed_in.status_code) == (403, 200, 200)
    policy = signed_in.headers["content-security-policy"]
    assert "default-src 'none'; script-src 'self';" in policy and "http" not in policy


async def test_another_file_is_none(live: Live) -> None:
    async with httpx.AsyncClient(base_url=live.url, headers=live.cookie) as client:
        for name in ("linli.stamp", "index.html", "main.js.map"):
            found = await client.get(f"/graphiql/{name}")
            assert found.status_code == 404, name
        outside = await client.get("/graphiql/..%2f..%2fschema%2fREADME.md")
    assert "published interface" not in outside.text
