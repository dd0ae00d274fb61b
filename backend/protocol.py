"""HTTP as uvicorn speaks it, with a short way to GraphQL.

Half of what a small answer costs the server is passing it through ASGI: a scope, messages, headers looked at one by
one, head and body written apart. A plain POST to /graphql with a short body of a known length is handed to the endpoint
as bytes and written at once. Everything else goes uvicorn's own way, and reaches the same endpoint through the
application.
"""

from typing import Any, Protocol

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

ENDPOINT = "linli.graphql"
"""Where the application leaves its endpoint in the state of its lifespan."""

LONGEST = 65_536
"""Bodies of more bytes go uvicorn's way, which can stop reading."""

PATH, POST = b"/graphql", b"POST"


class Answers(Protocol):
    """What an endpoint is to this module."""

    async def reply(self, headers: dict[bytes, bytes], body: bytes) -> tuple[int, bytes, bytes]:
        """(status, head after the status line without its empty line, body) of a POST."""


class Event:
    """What uvicorn wakes when a body comes: here nobody sleeps."""

    def set(self) -> None:
        """Do nothing."""


EVENT = Event()


class Short:
    """One request on the short way, as uvicorn's protocol looks at it."""

    __slots__ = ("body", "disconnected", "headers", "keep_alive", "message_event", "more_body", "response_complete")

    def __init__(self, headers: list[tuple[bytes, bytes]], keep_alive: bool) -> None:
        self.headers, self.keep_alive = headers, keep_alive
        self.body = bytearray()
        self.message_event = EVENT
        self.more_body, self.response_complete, self.disconnected = True, False, False


class Direct(HttpToolsProtocol):
    """uvicorn's protocol with the short way."""

    _stamp: tuple[Any, bytes] = (None, b"")

    def on_headers_complete(self) -> None:
        """Choose the way."""
        endpoint = self.app_state.get(ENDPOINT)
        if endpoint is None or self.url != PATH or not self._is_plain():
            super().on_headers_complete()
        else:
            self.cycle = Short(self.headers, self.parser.should_keep_alive())  # type: ignore[assignment]

    def _is_plain(self) -> bool:
        """Whether the request is all that the short way knows."""
        parser = self.parser
        before: Any = self.cycle
        if parser.get_method() != POST or parser.get_http_version() != "1.1" or parser.should_upgrade():
            return False
        if (before is not None and not before.response_complete) or self.expect_100_continue:
            return False
        length = b""
        for name, value in self.headers:
            if name == b"content-length":
                length = value
            elif name == b"transfer-encoding":
                return False
        return self.limit_concurrency is None and len(length) < 6 and length.isdigit() and int(length) <= LONGEST

    def on_message_complete(self) -> None:
        """Begin to answer."""
        cycle: Any = self.cycle
        if type(cycle) is not Short:
            super().on_message_complete()
        elif cycle.more_body:
            cycle.more_body = False
            task = self.loop.create_task(self._reply(cycle))
            self.tasks.add(task)
            task.add_done_callback(self.tasks.discard)

    async def _reply(self, cycle: Short) -> None:
        try:
            endpoint: Answers = self.app_state[ENDPOINT]
            status, head, body = await endpoint.reply(dict(cycle.headers), bytes(cycle.body))
            if self.flow.write_paused and not cycle.disconnected:
                await self.flow.drain()
        except BaseException:
            self.transport.close()
            raise
        if cycle.disconnected:
            return
        closes = b"" if cycle.keep_alive else b"connection: close\r\n"
        length = b"content-length: %d\r\n" % len(body)
        self.transport.write(b"".join((STATUS_LINE[status], self._always(), head, length, closes, b"\r\n", body)))
        cycle.response_complete = True
        if not cycle.keep_alive:
            self.transport.close()
        self.on_response_complete()

    def _always(self) -> bytes:
        """uvicorn's headers of every answer, which it makes anew each second."""
        lines = self.server_state.default_headers
        if Direct._stamp[0] is not lines:
            Direct._stamp = lines, b"".join(b"%s: %s\r\n" % line for line in lines)
        return Direct._stamp[1]
