"""GraphQL over a WebSocket (graphql-transport-ws): the same guard, access, documents and limits as over HTTP.

The protocol is Strawberry's; who asks, what runs and when it ends is ours. A socket belongs to one right: when that
is gone, or is another one, the socket is closed, before the next event and within seconds.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import suppress
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import orjson
import structlog
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState
from strawberry.exceptions import ConnectionRejectionError
from strawberry.http.exceptions import NonJsonMessageReceived, NonTextMessageReceived, WebSocketDisconnected
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler, Operation

from backend import auth, graphql
from backend.api.feed import Feed, RightEnded, Watch
from backend.api.schema import schema
from backend.asked import Asked, from_said
from backend.budget import Budget
from backend.documents import Documents
from backend.errors import AppError
from backend.kit.actor import Actor
from backend.settings import Settings

logger = structlog.get_logger("backend.sockets")

PROTOCOL = "graphql-transport-ws"
MOST_OPERATIONS = 20
MOST_SOCKETS = 50
"""Operations of one socket, and sockets of one person or token, at the same time."""

INIT = timedelta(seconds=10)
RIGHT_S = 10.0
"""How often a silent socket's right is asked for, in seconds."""


class Sockets:
    """The WebSocket at /graphql."""

    def __init__(self, settings: Settings, documents: Documents, budget: Budget, feed: Feed) -> None:
        self._settings, self.documents, self.budget, self.feed = settings, documents, budget, feed
        self.limit = settings.body_limit_bytes
        self.open: dict[Any, int] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one socket to its end."""
        socket = WebSocket(scope, receive, send)
        if PROTOCOL not in scope.get("subprotocols", ()) or not self._own(socket.headers):
            await socket.close(1008)
            return
        await socket.accept(PROTOCOL)
        locale = auth.spoken(socket.headers.get("accept-language"), self._settings.locale)
        shown = (socket.headers.get("authorization", ""), socket.headers.get("cookie", ""))
        with suppress(WebSocketDisconnected, WebSocketDisconnect):
            await Handler(self, Adapter(socket, self.limit), shown, locale).handle()

    def _own(self, headers: Mapping[str, str]) -> bool:
        """Whether the page that opens the socket is ours, or one whose origin the settings name. Programs send none."""
        origin = headers.get("origin")
        return origin is None or urlsplit(origin).netloc == headers.get("host") or origin in self._settings.origins


class Adapter:
    """The socket as Strawberry's handler wants it."""

    def __init__(self, socket: WebSocket, limit: int) -> None:
        self._socket, self._limit = socket, limit

    async def iter_json(self) -> AsyncIterator[object]:
        """Each message, until the socket closes."""
        while self._socket.application_state is not WebSocketState.DISCONNECTED:
            try:
                text = await self._socket.receive_text()
            except KeyError as binary:
                raise NonTextMessageReceived from binary
            except WebSocketDisconnect:
                return
            if len(text) > self._limit:
                await self.close(1009, "Message too big")
                return
            try:
                yield orjson.loads(text)
            except orjson.JSONDecodeError as wrong:
                raise NonJsonMessageReceived from wrong

    async def send_json(self, message: Mapping[str, object]) -> None:
        """Send one message. Raises WebSocketDisconnected when the socket is gone."""
        try:
            await self._socket.send_text(orjson.dumps(message).decode())
        except (WebSocketDisconnect, RuntimeError) as gone:
            raise WebSocketDisconnected from gone

    async def close(self, code: int, reason: str) -> None:
        """Close the socket; a second time does nothing."""
        if self._socket.application_state is WebSocketState.CONNECTED:
            with suppress(WebSocketDisconnect, RuntimeError):
                await self._socket.close(code, reason)


class Handler(BaseGraphQLTransportWSHandler[Any, None]):
    """One socket. `shown` are the headers of the handshake that say who it is; `connection_init` may say it instead."""

    def __init__(self, sockets: Sockets, adapter: Adapter, shown: tuple[str, str], locale: str) -> None:
        super().__init__(
            view=None,  # type: ignore[arg-type]
            websocket=adapter,  # type: ignore[arg-type]
            context=None,
            root_value=None,
            schema=schema(),
            connection_init_wait_timeout=INIT,
            max_subscriptions_per_connection=MOST_OPERATIONS,
        )
        self._sockets, self._shown, self._locale = sockets, shown, locale
        self._actor: Actor | None = None
        self._asked: dict[str, Asked] = {}
        self._watching: asyncio.Task[None] | None = None

    async def handle_message(self, message: Any) -> None:
        """Take one message, if it has the shape of one."""
        kind = message.get("type") if isinstance(message, dict) else None
        named = kind not in ("subscribe", "complete") or isinstance(message.get("id"), str)
        if not isinstance(kind, str) or not named:
            await self.handle_invalid_message("Failed to parse message")
        else:
            await super().handle_message(message)

    async def handle_connection_init(self, message: Any) -> None:
        """Say who this is. Strangers, and those with too many sockets, are shown out."""
        payload = message.get("payload") or {}
        if isinstance(payload, dict) and not self.connection_init_received:
            said = payload.get("authorization") or payload.get("Authorization")
            self._shown = (said, "") if isinstance(said, str) else self._shown
        self.view = self  # type: ignore[assignment]
        await super().handle_connection_init({"type": "connection_init", "payload": payload})

    async def on_ws_connect(self, context: Any) -> Any:
        """The payload of the acknowledgement. Raises ConnectionRejectionError."""
        try:
            actor = await auth.actor_for(*self._shown, self._locale)
        except AppError as refused:
            raise ConnectionRejectionError from refused
        count = self._sockets.open.get(actor.id, 0)
        if actor.id is None or count >= MOST_SOCKETS:
            raise ConnectionRejectionError
        self._sockets.open[actor.id] = count + 1
        self._actor = actor
        self._watching = asyncio.create_task(self._watch())
        return {}

    async def handle_subscribe(self, message: Any) -> None:
        """Begin one operation, whose request is read first."""
        payload = message.get("payload")
        if not self.connection_acknowledged or message["id"] in self.operations:
            message["payload"] = {"query": ""}
            await super().handle_subscribe(message)
            return
        try:
            self._asked[message["id"]] = from_said(payload)
        except AppError as refused:
            told: Any = {"id": message["id"], "type": "error", "payload": [graphql.told(refused, self._locale)]}
            await self.send_message(told)
            return
        message["payload"] = {"query": ""}
        await super().handle_subscribe(message)

    async def run_operation(self, operation: Operation[Any, None]) -> None:
        """Run one operation to its end, and tell what it answers."""
        asked = self._asked.pop(operation.id)
        try:
            await self._run(operation, asked)
        except RightEnded:
            await self.websocket.close(code=4403, reason="Forbidden")
        except WebSocketDisconnected:
            pass
        except Exception as failed:
            logger.exception("operation failed", code=type(failed).__name__)
            await self.websocket.close(code=1011, reason="Internal error")

    async def _run(self, operation: Operation[Any, None], asked: Asked) -> None:
        await self._require_right()
        assert self._actor is not None
        try:
            document = await self._sockets.documents.text(self._actor, asked.query, asked.extensions)
            self._sockets.budget.spend(self._actor, document, asked.variables, asked.operation)
        except AppError as refused:
            await self._send(operation, {"errors": [graphql.told(refused, self._locale)]})
            return
        watch = Watch(self._sockets.feed, self._require_right)
        answers = graphql.stream(self._actor, document, asked.variables, asked.operation, watch)
        async for answer in answers:
            if not await self._send(operation, answer):
                return
        if "mutation" in document:
            auth.KNOWN.forget()
        await operation.send_operation_message({"id": operation.id, "type": "complete"})

    async def _send(self, operation: Operation[Any, None], answer: dict[str, Any]) -> bool:
        """Send one answer; whether the operation goes on."""
        if "data" in answer:
            message: Any = {"id": operation.id, "type": "next", "payload": answer}
        else:
            message = {"id": operation.id, "type": "error", "payload": answer["errors"]}
        await operation.send_operation_message(message)
        return "data" in answer

    async def _require_right(self) -> None:
        """Raise RightEnded when who opened the socket has no right any more, or another one."""
        try:
            now = await auth.actor_for(*self._shown, self._locale)
        except AppError as gone:
            raise RightEnded from gone
        if self._actor is None or rights(now) != rights(self._actor):
            raise RightEnded

    async def _watch(self) -> None:
        """Close the socket when its right has ended, though nothing happens on it."""
        while True:
            await asyncio.sleep(RIGHT_S)
            try:
                await self._require_right()
            except RightEnded:
                await self.websocket.close(code=4403, reason="Forbidden")
                return
            except Exception as failed:
                logger.warning("a right could not be asked", code=type(failed).__name__)

    async def shutdown(self) -> None:
        """End all that this socket began."""
        if self._watching:
            self._watching.cancel()
        if self._actor is not None:
            self._sockets.open[self._actor.id] -= 1
            if not self._sockets.open[self._actor.id]:
                del self._sockets.open[self._actor.id]
        await super().shutdown()


def rights(actor: Actor) -> tuple[Any, ...]:
    """What must stay the same while a socket is open."""
    areas = (frozenset(actor.streets), frozenset(actor.communities), frozenset(actor.grids))
    return (actor.id, actor.role, *areas, actor.unit, actor.purpose, actor.scopes)
