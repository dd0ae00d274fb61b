"""A server that does nothing: it tells what the load generator could do at most."""

import asyncio
import os
from typing import cast

import uvloop

BODY = b'{"data":' + b" " * 20_000 + b"{}}"
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-length: " + str(len(BODY)).encode() + b"\r\n\r\n" + BODY


class Static(asyncio.Protocol):
    """Answers every request with the same bytes, 20 KB, as a list of fifty has."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection."""
        self.transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        """Answer; requests are small enough to come in one piece."""
        self.transport.write(ANSWER)


async def main() -> None:
    """Serve until killed."""
    server = await asyncio.get_running_loop().create_server(Static, "127.0.0.1", int(os.environ["BENCH_PORT"]))
    await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main())
