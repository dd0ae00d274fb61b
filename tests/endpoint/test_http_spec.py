"""GraphQL over HTTP, held to the audits of npm graphql-http against a server that runs; and GET, by scope alone."""

import json
import shutil
from pathlib import Path

import httpx
import pytest

import dev
from tests.endpoint.conftest import Live, code
from tests.endpoint.test_sockets import VENUES, heard, opened, rename, subscribed

AUDITS = Path(__file__).parent / "audits"
NUMBER = 61


async def test_every_audit_of_graphql_over_http_passes(live: Live) -> None:
    printed = dev.npm(AUDITS, dev.BUILD / "audits", "audit.mjs", f"{live.url}/graphql", "token-full")

    results = json.loads(printed.strip().splitlines()[-1])
    assert len(results) == NUMBER
    assert [result for result in results if result["status"] != "ok"] == []


def test_the_audits_run_from_a_folder_of_their_own() -> None:
    assert not (AUDITS / "node_modules").exists()
    assert shutil.which("bun", path=str(dev.BIN)) is not None


@pytest.mark.parametrize("who", ["plain", "cookie", "nobody"])
async def test_without_the_scope_nobody_asks_by_get_or_reads_the_schema(live: Live, who: str) -> None:
    headers = {"plain": live.token("plain"), "cookie": live.cookie, "nobody": {}}[who]
    async with httpx.AsyncClient(base_url=live.url, headers=headers) as client:
        got = await client.get("/graphql", params={"query": "{ __typename }"})
        schema = await client.post("/graphql", json={"query": "{ __schema { queryType { name } } }"})

    assert (got.status_code, code(got.content), got.headers["allow"]) == (405, "METHOD_NOT_ALLOWED", "POST")
    assert code(schema.content) == "NOT_ALLOWED"


async def test_with_the_scope_a_query_is_asked_by_get_and_a_change_is_not(live: Live) -> None:
    variables = {"query": "query Q($n: Int) { venues(first: $n) { totalCount } }", "variables": '{"n": 1}'}
    change = {"query": 'mutation { deleteVenue(input: {id: "x", version: 1}) { __typename } }'}
    async with httpx.AsyncClient(base_url=live.url, headers=live.token("full")) as client:
        found = await client.get("/graphql", params={**variables, "operationName": "Q"})
        refused = await client.get("/graphql", params=change)
        wrong = [await client.get(f"/graphql?{text}") for text in BAD_ADDRESSES]

    assert (found.status_code, found.json()) == (200, {"data": {"venues": {"totalCount": 1}}})
    assert (refused.status_code, code(refused.content)) == (405, "METHOD_NOT_ALLOWED")
    assert {reply.status_code for reply in wrong} == {400}


BAD_ADDRESSES = (
    "", "query=%FF%FE", "query={__typename}&variables={", "query={__typename}&variables=[]", "variables={}",
    "query={__typename}&extensions=1", "query=" + "&query=" * 20,
)  # fmt: skip


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("application/json", "application/json"),
        ("application/graphql-response+json", "application/graphql-response+json"),
        ("application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json"),
        ("application/graphql-response+json;q=0.5, application/json", "application/json"),
        ("text/html, */*;q=0.1", "application/json"),
        ("application/graphql-response+json;charset=utf-8", "application/graphql-response+json"),
        ("text/html", None),
        ("application/json;q=0", None),
        ("application/json;charset=utf-16", None),
    ],
)
async def test_the_media_type_is_the_one_that_is_most_welcome(live: Live, accept: str, kind: str | None) -> None:
    async with httpx.AsyncClient(base_url=live.url) as client:
        reply = await client.post("/graphql", json={"query": "{ __typename }"}, headers={"accept": accept})

    if kind is None:
        assert (reply.status_code, code(reply.content)) == (406, "NOT_ACCEPTABLE")
    else:
        assert (reply.status_code, reply.headers["content-type"]) == (200, f"{kind}; charset=utf-8")


@pytest.mark.parametrize("kind", ["application/json; charset=utf-16", "multipart/form-data; boundary=x", "text/plain"])
async def test_what_is_no_json_in_utf8_is_refused(live: Live, kind: str) -> None:
    async with httpx.AsyncClient(base_url=live.url) as client:
        reply = await client.post("/graphql", content=b'{"query":"{ __typename }"}', headers={"content-type": kind})

    assert (reply.status_code, code(reply.content)) == (415, "UNSUPPORTED_MEDIA")


async def test_a_compressed_body_is_refused(live: Live) -> None:
    headers = {"content-type": "application/json", "content-encoding": "gzip"}
    async with httpx.AsyncClient(base_url=live.url) as client:
        reply = await client.post("/graphql", content=b"\x1f\x8b", headers=headers)

    assert (reply.status_code, code(reply.content)) == (415, "UNSUPPORTED_MEDIA")


async def test_the_cost_is_told_when_it_is_asked_for_and_only_then(live: Live) -> None:
    document = "{ venues(first: 7) { nodes { id community { name } } } }"
    async with httpx.AsyncClient(base_url=live.url, headers=live.token("plain")) as client:
        silent = await client.post("/graphql", json={"query": document})
        header = await client.post("/graphql", json={"query": document}, headers={"x-linli-explain": "cost"})
        asked = await client.post("/graphql", json={"query": document, "extensions": {"cost": True}})

    told = {"cost": {"cost": 14, "limit": 20_000, "depth": 4, "fields": 5}}
    assert "extensions" not in silent.json()
    assert header.json() == asked.json() == {**silent.json(), "extensions": told}


async def test_a_revoked_token_is_refused_at_once_though_it_was_remembered(live: Live) -> None:
    statement = "UPDATE api_token SET revoked_at = {} WHERE name = 'other'"
    async with (
        opened(live, live.token("plain")) as socket,
        httpx.AsyncClient(base_url=live.url, headers=live.token("other")) as client,
    ):
        await subscribed(socket, VENUES)
        before = [(await client.post("/graphql", json={"query": "{ __typename }"})).status_code for _ in range(3)]
        await live.sql(statement.format("now()"))
        await rename(live, "先说了那个")
        await heard(socket)  # PostgreSQL tells in order: the server has heard of the token before it heard of this
        after = (await client.post("/graphql", json={"query": "{ __typename }"})).status_code
        await live.sql(statement.format("NULL"))
        again = (await client.post("/graphql", json={"query": "{ __typename }"})).status_code

    assert (before, after, again) == ([200, 200, 200], 401, 200)
