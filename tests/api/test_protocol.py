"""The short way to GraphQL: whatever is sent, the answer is the one that the long way gives, in its turn."""

import asyncio
from collections.abc import AsyncIterator

import orjson
import pytest
import uvicorn
from starlette.applications import Starlette
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.app import Front, routes
from backend.protocol import Direct
from backend.settings import Settings

GOOD = b'{"query": "{ viewer { id } }"}'
ANSWER = b'{"data":{"viewer":null}}'
TYPE = b"content-type: application/json\r\n"
Answer = tuple[bytes, dict[bytes, bytes], bytes]


@pytest.fixture(scope="module")
async def port(settings: Settings, database: BaseDBAsyncClient) -> AsyncIterator[int]:
    """A server with both ways."""
    small = settings.replace(body_limit_bytes=100_000)
    app = Front(small, Starlette(routes=routes(small)))
    config = uvicorn.Config(app, port=0, http=Direct, lifespan="on", log_config=None, server_header=False)
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    await serving


def post(body: bytes, more: bytes = TYPE, path: bytes = b"/graphql") -> bytes:
    """The bytes of a request."""
    length = b"content-length: %d\r\n" % len(body)
    return b"POST %s HTTP/1.1\r\nhost: linli.test\r\n%s%s\r\n%s" % (path, more, length, body)


async def read(reader: asyncio.StreamReader) -> Answer:
    """(status line, headers but the date, body) of the next answer."""
    head = (await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)).split(b"\r\n")
    pairs = [line.split(b": ", 1) for line in head[1:-2]]
    headers = {name: value for name, value in pairs if name != b"date"}
    assert len(pairs) == len(headers) + 1
    return head[0], headers, await asyncio.wait_for(reader.readexactly(int(headers[b"content-length"])), 10)


async def answers(port: int, *pieces: bytes, count: int = 1) -> list[Answer]:
    """The first `count` answers to what is sent, piece by piece."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.02 if len(pieces) > 1 else 0)
        return [await read(reader) for _ in range(count)]
    finally:
        writer.close()


def without_references(answer: Answer) -> Answer:
    """The answer without what is another each time."""
    said = orjson.loads(answer[2])
    for error in said.get("errors", ()):
        error["extensions"].pop("reference", None)
    return answer[0], answer[1], orjson.dumps(said)


REQUESTS = {
    "a query": (GOOD, TYPE),
    "no JSON": (b"{", TYPE),
    "nothing": (b"", TYPE),
    "a text": (GOOD, b"content-type: text/plain\r\n"),
    "an unknown token": (GOOD, TYPE + b"authorization: Bearer nobody\r\n"),
    "the modern media type": (b'{"query": "{ nothing }"}', TYPE + b"accept: application/graphql-response+json\r\n"),
    "a media type that there is not": (GOOD, TYPE + b"accept: text/html\r\n"),
    "another site's page": (GOOD, TYPE + b"origin: https://elsewhere.test\r\n"),
    "English": (b'{"query": "{ nothing }"}', TYPE + b"accept-language: en\r\n"),
}


@pytest.mark.parametrize("case", REQUESTS)
async def test_the_short_way_answers_as_the_long_one(port: int, case: str) -> None:
    body, more = REQUESTS[case]

    (short,) = await answers(port, post(body, more))
    (long,) = await answers(port, post(body, more, b"/graphql?"))

    assert without_references(short) == without_references(long)
    assert short[1][b"x-content-type-options"] == b"nosniff"


async def test_what_is_asked_at_once_is_answered_in_turn(port: int) -> None:
    other = b'{"query": "{ __typename }"}'
    asked = post(GOOD) + post(other, path=b"/graphql?") + post(GOOD) + post(other)

    found = await answers(port, asked, count=4)

    typename = b'{"data":{"__typename":"Query"}}'
    assert [body for _, _, body in found] == [ANSWER, typename, ANSWER, typename]


async def test_a_request_may_come_in_pieces(port: int) -> None:
    sent = post(GOOD)
    pieces = [sent[at : at + 40] for at in range(0, len(sent), 40)]

    (found,) = await answers(port, *pieces)

    assert found[2] == ANSWER


async def test_bodies_of_unknown_length_and_long_ones_go_the_long_way(port: int) -> None:
    head = b"POST /graphql HTTP/1.1\r\nhost: linli.test\r\n" + TYPE
    chunked = head + b"transfer-encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(GOOD), GOOD)
    patient = head + b"expect: 100-continue\r\ncontent-length: %d\r\n\r\n" % len(GOOD)
    long, longer = (b'{"query": "{ viewer { id } }", "more": "%s"}' % (b"x" * size) for size in (70_000, 100_000))

    assert (await answers(port, chunked))[0][2] == ANSWER
    assert (await answers(port, post(long)))[0][2] == ANSWER
    assert (await answers(port, post(longer)))[0][0].startswith(b"HTTP/1.1 413")
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(patient)
    assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    writer.write(GOOD)
    assert (await read(reader))[2] == ANSWER
    writer.close()


async def test_a_connection_closes_when_it_is_asked_to_and_stays_otherwise(port: int) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for _ in range(3):
        writer.write(post(GOOD))
        assert b"connection" not in (await read(reader))[1]
    writer.write(post(GOOD, TYPE + b"connection: close\r\n"))

    assert (await read(reader))[1][b"connection"] == b"close"
    assert await reader.read() == b""
    writer.close()


async def test_who_leaves_before_the_answer_disturbs_nobody(port: int) -> None:
    for _ in range(5):
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(post(GOOD))
        writer.transport.abort()

    assert (await answers(port, post(GOOD)))[0][2] == ANSWER


async def test_requests_on_the_short_way_are_waited_for_when_the_server_stops(
    settings: Settings, database: BaseDBAsyncClient
) -> None:
    config = uvicorn.Config(
        Front(settings, Starlette(routes=routes(settings))), port=0, http=Direct, lifespan="on", log_config=None
    )
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    reader, writer = await asyncio.open_connection("127.0.0.1", server.servers[0].sockets[0].getsockname()[1])
    writer.write(post(b'{"query": "{ __typename }"}'))
    await asyncio.sleep(0)
    server.should_exit = True

    assert (await read(reader))[2] == b'{"data":{"__typename":"Query"}}'
    await asyncio.wait_for(serving, 10)
    writer.close()
