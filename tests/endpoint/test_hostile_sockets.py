"""Hostile operations over a WebSocket are refused as over HTTP: at once, without a statement, others being answered."""

import asyncio
import time

import httpx
import pytest
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from tests.endpoint.conftest import Live
from tests.endpoint.test_hostile import HEALTH_S, HOSTILE, LIMIT_S, TRIES, slowest, statements
from tests.endpoint.test_sockets import heard, opened


@pytest.mark.parametrize("case", [name for name, (content, _, _) in HOSTILE.items() if content.isascii()])
async def test_what_is_hostile_over_http_is_refused_there_too_in_50_ms_without_sql(live: Live, case: str) -> None:
    content, _, expected = HOSTILE[case]
    message = f'{{"id": "1", "type": "subscribe", "payload": {content.decode()}}}'
    taken: list[tuple[float, float]] = []
    async with httpx.AsyncClient(base_url=live.url) as other:
        await other.get("/healthz")
        while len(taken) < TRIES and not (taken and taken[-1][0] < LIMIT_S and taken[-1][1] < HEALTH_S):
            async with opened(live, live.token("full")) as socket:
                before = await statements(live)
                async with asyncio.TaskGroup() as both:
                    health = both.create_task(slowest(other))
                    refused = both.create_task(refusal(socket, message))
                said, seconds = refused.result()
                assert said in (expected, "closed") if expected else said, said
                assert await statements(live) == before
                taken.append((seconds, health.result()))

    assert taken[-1][0] < LIMIT_S and taken[-1][1] < HEALTH_S, taken


async def refusal(socket: ClientConnection, message: str) -> tuple[str, float]:
    """The code with which a message is refused, "closed" where the socket is, and how long it took."""
    began = time.perf_counter()
    await socket.send(message)
    try:
        answer = await heard(socket)
    except ConnectionClosed as end:
        assert end.rcvd is not None and end.rcvd.code in (4400, 1009), end
        return "closed", time.perf_counter() - began
    assert answer["type"] == "error", answer
    return answer["payload"][0]["extensions"]["code"], time.perf_counter() - began
