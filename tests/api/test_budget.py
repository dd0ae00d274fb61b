"""The budget of a partner's token: spent by cost, told in headers, refused when it is gone, and nobody else's."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from starlette.applications import Starlette
from tortoise.backends.base.client import BaseDBAsyncClient

from backend import budget
from backend.app import Front
from backend.auth import hashed
from backend.people import ApiToken
from backend.settings import Settings

QUERY = {"query": "{ venues(first: 40) { nodes { id } } }"}


@pytest.fixture
async def client(settings: Settings, database: BaseDBAsyncClient) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a server whose tokens may spend 100 a minute, with three tokens."""
    for name in ("a", "b", "c"):
        if not await ApiToken.exists(name=name):
            ends = datetime.now(UTC) + timedelta(days=1)
            await ApiToken.create(name=name, purpose="x", token_hash=hashed(name), scopes=[], expires_at=ends)
    transport = httpx.ASGITransport(Front(settings.replace(partner_budget=100), Starlette()))
    async with httpx.AsyncClient(transport=transport, base_url="http://linli.test") as opened:
        yield opened


async def ask(client: httpx.AsyncClient, token: str) -> httpx.Response:
    """The answer to a query of cost 40, which spends 41."""
    return await client.post("/graphql", json=QUERY, headers={"authorization": f"Bearer {token}"})


async def test_a_token_spends_what_its_queries_cost_until_the_minute_ends(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(budget, "monotonic", lambda: 1000.0)
    spent = [await ask(client, "a") for _ in range(3)]
    other = await ask(client, "b")
    monkeypatch.setattr(budget, "monotonic", lambda: 1060.0)
    later = await ask(client, "a")

    assert [reply.status_code for reply in (*spent, other, later)] == [200, 200, 429, 200, 200]
    assert [reply.headers["ratelimit"] for reply in (spent[0], spent[1], other, later)] == [
        '"cost";r=59;t=60',
        '"cost";r=18;t=60',
        '"cost";r=59;t=60',
        '"cost";r=59;t=60',
    ]
    refused = spent[2].json()["errors"][0]["extensions"]
    assert (refused["code"], spent[2].headers["retry-after"]) == ("BUDGET_SPENT", "60")
    assert spent[0].headers["ratelimit-policy"] == '"cost";q=100;w=60'


async def test_a_refused_query_spends_next_to_nothing(client: httpx.AsyncClient) -> None:
    below = "{ nodes { estate { buildings(first: 100) %s } } }"
    wide = {"query": "{ buildings(first: 100) " + below % (below % "{ nodes { id } }") + " }"}
    refused = [await client.post("/graphql", json=wide, headers={"authorization": "Bearer c"}) for _ in range(9)]

    assert {reply.json()["errors"][0]["extensions"]["code"] for reply in refused} == {"QUERY_TOO_EXPENSIVE"}
    assert [reply.headers["ratelimit"][:11] for reply in refused][-1] == '"cost";r=91'


async def test_people_and_strangers_have_no_budget(client: httpx.AsyncClient) -> None:
    answers = [await client.post("/graphql", json=QUERY) for _ in range(5)]

    assert {reply.status_code for reply in answers} == {200} and "ratelimit" not in answers[0].headers
