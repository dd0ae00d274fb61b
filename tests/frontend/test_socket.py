"""The event socket: only pages that this server gave out may open it, and nobody gets rows without a session."""

import json
from urllib.parse import urlsplit

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from tests.conftest import Server

PATH = "/_event/?EIO=4&transport=websocket"


def socket_of(server: Server) -> str:
    return f"ws://{urlsplit(server.url).netloc}{PATH}"


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "http://127.0.0.1:1", "null"])
async def test_a_foreign_page_cannot_open_the_socket(server: Server, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with connect(socket_of(server), origin=origin):
            pass
    assert refused.value.response.status_code in (400, 403)


async def test_an_own_page_can(server: Server) -> None:
    async with connect(socket_of(server), origin=server.url) as own:
        assert json.loads(str(await own.recv())[1:])["sid"]
