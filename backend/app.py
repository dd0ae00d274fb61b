"""The composition root: settings, database, schema, routes and pages put together. It alone knows everything."""

import contextlib
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import structlog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from backend import auth, explorer, geometry, graphql, meters
from backend.api.execution import the_compiler
from backend.api.feed import Feed
from backend.budget import Budget
from backend.database import close_database, open_database
from backend.documents import Documents
from backend.endpoint import Endpoint
from backend.errors import INTERNAL, AppError
from backend.exchange.http import Exchange
from backend.kit import seal
from backend.listening import Listener
from backend.protocol import ENDPOINT
from backend.readiness import readiness
from backend.settings import Settings
from backend.signin import SignIn
from backend.sockets import Sockets
from frontend import app as pages
from frontend import client

logger = structlog.get_logger("backend.app")

SAFE = {
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"same-origin",
    b"content-security-policy": (
        b"default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
        b"img-src 'self' data: blob:; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'self'"
    ),
}
"""Headers of every answer: nothing is sniffed, framed, or fetched from elsewhere."""


class Headers:
    """Adds SAFE to every HTTP answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the call on."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                present = {name for name, _ in message["headers"]}
                message["headers"] = [*message["headers"], *((n, v) for n, v in SAFE.items() if n not in present)]
            await send(message)

        await self.app(scope, receive, with_headers if scope["type"] == "http" else send)


Handler = Callable[[Request, str], Awaitable[Response]]


def build(settings: Settings) -> ASGIApp:
    """The whole application. The database is opened when it starts, not here."""
    seal.unlock(settings.key())
    the_compiler()
    client.bind(_in_process)
    feed = Feed()
    listener = Listener(settings, [auth.KNOWN.told, feed.turned])
    listener.on("linli_access", auth.KNOWN.forget)
    listener.on("linli_changed", feed.hear)
    return Front(settings, pages.create(Starlette(routes=routes(settings)), _lifespan(settings, listener)), feed)


class Front:
    """The way in: GraphQL goes straight to its endpoint, everything else to `rest`, past its routes and pages."""

    def __init__(self, settings: Settings, rest: ASGIApp, feed: Feed | None = None) -> None:
        documents, budget = Documents(), Budget(settings.partner_budget)
        self.graphql = Endpoint(settings, documents, budget, SAFE)
        self.sockets = Sockets(settings, documents, budget, feed or Feed())
        self.rest = Headers(rest)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the call on."""
        if scope["type"] == "lifespan" and "state" in scope:
            scope["state"][ENDPOINT] = self.graphql
        if scope.get("path") != "/graphql":
            await self.rest(scope, receive, send)
        elif scope["type"] == "http":
            await self.graphql(scope, receive, send)
        else:
            await self.sockets(scope, receive, send)


def routes(settings: Settings) -> list[Route]:
    """Every route that is neither a page nor GraphQL."""
    entry = SignIn(settings)

    async def shapes(request: Request, locale: str) -> Response:
        return await geometry.collection(request, await auth.actor_of(request.headers, locale))

    async def explore(request: Request, locale: str) -> Response:
        return explorer.page(await auth.actor_of(request.headers, locale))

    async def explore_part(request: Request, locale: str) -> Response:
        return explorer.part(request, await auth.actor_of(request.headers, locale))

    async def ready(request: Request, locale: str) -> Response:
        found = await readiness(settings)
        return JSONResponse(found.to_json(), 200 if found.ready else 503)

    async def alive(request: Request, locale: str) -> Response:
        return JSONResponse({"alive": True})

    async def counted(request: Request, locale: str) -> Response:
        return meters.metrics(request, settings)

    said: list[tuple[str, Handler, str]] = [
        ("/geo/{layer}.geojson", shapes, "GET"),
        ("/graphiql", explore, "GET"),
        ("/graphiql/{file}", explore_part, "GET"),
        ("/auth/login", entry.login, "POST"),
        ("/auth/demo", entry.demo, "POST"),
        ("/auth/logins", entry.logins, "GET"),
        ("/auth/logout", entry.logout, "POST"),
        ("/auth/role", entry.role, "POST"),
        *Exchange(settings).routes(),
        ("/healthz", alive, "GET"),
        ("/readyz", ready, "GET"),
        ("/metrics", counted, "GET"),
    ]
    return [Route(path, _told(handler, settings), methods=[method]) for path, handler, method in said]


def _told(handler: Handler, settings: Settings) -> Callable[[Request], Awaitable[Response]]:
    """`handler`, with its errors told in the one JSON shape."""

    async def handle(request: Request) -> Response:
        locale = auth.spoken(request.headers.get("accept-language"), settings.locale)
        try:
            return await handler(request, locale)
        except AppError as refused:
            return JSONResponse({"error": refused.to_json(locale)}, refused.problem.status)
        except Exception:
            masked = INTERNAL()
            masked.values = {"reference": masked.reference}
            logger.exception("request failed", reference=masked.reference, route=request.url.path)
            return JSONResponse({"error": masked.to_json(locale)}, 500)

    return handle


async def _in_process(cookie: str, document: str, variables: dict[str, Any], locale: str) -> dict[str, Any]:
    """What the pages call: the same execution, with the reader's session asked anew."""
    actor = await auth.of_cookie(cookie, locale, chosen=True)
    answer = await graphql.execute(actor, document, variables)
    if "mutation" in document:
        auth.KNOWN.forget()
    return answer


def _lifespan(settings: Settings, listener: Listener) -> Callable[[], contextlib.AbstractAsyncContextManager[None]]:
    @contextlib.asynccontextmanager
    async def opened() -> AsyncIterator[None]:
        await open_database(settings)
        try:
            async with listener.running():
                gc.collect()
                gc.freeze()  # what is made at start-up stays: walking through it took 300 ms of some request
                yield
        finally:
            await close_database()

    return opened
