"""Without the connection that listens nothing is remembered, and no subscription pretends to have heard everything."""

import asyncio
import time
from typing import Any

import asyncpg
import httpx

from tests.endpoint.conftest import Live
from tests.endpoint.test_hostile import statements
from tests.endpoint.test_sockets import VENUES, heard, opened, rename, subscribed

LISTENERS = (
    "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
    "AND (query LIKE 'LISTEN%' OR query = 'SELECT 1')"
)


async def listeners(live: Live) -> list[Any]:
    """The listening connections."""
    return await live.sql(f"SELECT pid {LISTENERS}")


async def test_a_lost_listener_ends_subscriptions_with_a_word_and_comes_back(live: Live) -> None:
    async with opened(live, live.token("plain")) as socket, httpx.AsyncClient(base_url=live.url) as client:
        number = await subscribed(socket, VENUES)
        asked: Any = {"json": {"query": "{ __typename }"}, "headers": live.token("other")}
        remembered = (await client.post("/graphql", **asked)).status_code
        before = await listeners(live)

        await live.sql(f"SELECT pg_terminate_backend(pid) {LISTENERS}")
        lost = await heard(socket)
        await live.sql("UPDATE api_token SET revoked_at = now() WHERE name = 'other'")
        refused = (await client.post("/graphql", **asked)).status_code
        await live.sql("UPDATE api_token SET revoked_at = NULL WHERE name = 'other'")
        again = (await client.post("/graphql", **asked)).status_code

        deadline = time.monotonic() + 20
        while not (now := await listeners(live)) and time.monotonic() < deadline:
            await asyncio.sleep(0.1)
        await asyncio.sleep(0.5)
        await subscribed(socket, VENUES)
        await rename(live, "又听见了")
        told = await heard(socket)

    assert len(before) == len(now) == 1 and before != now
    assert (lost["id"], lost["type"]) == (number, "error")
    assert lost["payload"][0]["extensions"]["code"] == "LAGGED"
    assert (remembered, refused, again) == (200, 401, 200)
    assert told["payload"]["data"]["venueChanged"]["venue"] == {"name": "又听见了"}


async def test_what_is_remembered_asks_the_database_nothing(live: Live) -> None:
    async with httpx.AsyncClient(base_url=live.url, headers=live.token("plain")) as client:
        await client.post("/graphql", json={"query": "{ __typename }"})
        before = await statements(live)
        for _ in range(20):
            assert (await client.post("/graphql", json={"query": "{ __typename }"})).status_code == 200

    assert await statements(live) == before


FILL = (
    "INSERT INTO ledger_entry (id, at, resource, row_id, action, actor_name, actor_role, changes) "
    "SELECT gen_random_uuid(), now(), 'Venue', gen_random_uuid(), 'CREATE', 'x', 'COMMUNITY_ADMIN', '{}' "
    "FROM generate_series(1, "
)


async def test_a_bulk_change_is_told_once_and_ends_subscriptions_with_a_word(live: Live) -> None:
    notices: list[str] = []
    listening = await asyncpg.connect(live.settings.dsn())
    await listening.add_listener("linli_changed", lambda *said: notices.append(str(said[-1])))
    async with opened(live, live.token("plain")) as socket:
        number = await subscribed(socket, VENUES)
        await live.sql(FILL + "400)")
        await rename(live, "一个个听见")
        told = await heard(socket)
        await asyncio.sleep(0.2)
        one_by_one = len(notices)

        await live.sql(FILL + "501)")
        lost = await heard(socket)
        await asyncio.sleep(0.2)
    await listening.close()

    assert told["payload"]["data"]["venueChanged"]["venue"] == {"name": "一个个听见"}
    assert (one_by_one, len(notices)) == (401, 402) and notices[-1].endswith(" MANY")
    assert (lost["id"], lost["payload"][0]["extensions"]["code"]) == (number, "LAGGED")
