"""GraphQL over HTTP, to the letter of its specification, as a bare ASGI application: nothing stands before it.

The path is short because partners ask it thousands of times a second: a dictionary of headers, an actor that is
remembered, one look at the body, two messages out.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import lru_cache, partial
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import orjson
import structlog
from starlette.types import Receive, Scope, Send

from backend import auth, graphql
from backend.api import execution
from backend.asked import Asked, from_address, from_json
from backend.budget import Budget
from backend.documents import Documents
from backend.errors import (
    INTERNAL,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    TOO_LARGE,
    UNSUPPORTED_MEDIA,
    AppError,
)
from backend.kit.actor import Actor
from backend.settings import Settings
from backend.signin import FOREIGN

logger = structlog.get_logger("backend.endpoint")

JSON, MODERN = b"application/json", b"application/graphql-response+json"
BESIDE = {401: [(b"www-authenticate", b"Bearer")], 405: [(b"allow", b"POST")]}
"""Headers that belong to a status."""

QUERY_BY_GET = "query:get"
"""The scope of tokens that may ask by GET."""

EXPLAIN = b"x-linli-explain"
Headers = Mapping[bytes, bytes]
Header = tuple[bytes, bytes]


class Request(NamedTuple):
    """What the endpoint looks at of a request. `read` gives the body, and raises TOO_LARGE."""

    method: str
    headers: Headers
    query_string: bytes
    read: Callable[[], Awaitable[bytes]]


class Endpoint:
    """POST and GET /graphql. `always` are headers of every answer."""

    def __init__(self, settings: Settings, documents: Documents, budget: Budget, always: Mapping[bytes, bytes]) -> None:
        self._locale, self._limit = settings.locale, settings.body_limit_bytes
        self._documents, self._budget = documents, budget
        common = [*always.items(), (b"cache-control", b"no-store"), (b"vary", b"accept, authorization, cookie")]
        self._headers = {
            media: [*common, (b"content-type", media + b"; charset=utf-8")] for media in (JSON, MODERN)
        }  # fmt: skip
        self._heads = {media: written(headers) for media, headers in self._headers.items()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, whatever it is."""
        headers: dict[bytes, bytes] = dict(scope["headers"])
        request = Request(scope["method"], headers, scope["query_string"], partial(self._body, headers, receive))
        status, media, more, body = await self._answer(request)
        head = [*self._headers[media], (b"content-length", str(len(body)).encode()), *more]
        await send({"type": "http.response.start", "status": status, "headers": head})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})

    async def reply(self, headers: Headers, body: bytes) -> tuple[int, bytes, bytes]:
        """(status, headers as they are written, body) of the answer to a POST that has come whole."""

        async def read() -> bytes:
            if len(body) > self._limit:
                raise TOO_LARGE(limit=self._limit)
            return body

        status, media, more, answer = await self._answer(Request("POST", headers, b"", read))
        return status, self._heads[media] + written(more) if more else self._heads[media], answer

    async def _answer(self, request: Request) -> tuple[int, bytes, list[Header], bytes]:
        """(status, media type, more headers, body). Never raises."""
        headers = request.headers
        locale = auth.spoken(headers.get(b"accept-language", b"").decode("latin-1"), self._locale)
        media = negotiated(headers.get(b"accept", b"*/*"))
        more: list[Header] = []
        try:
            if media is None:
                raise NOT_ACCEPTABLE()
            body, status = await self._answered(request, locale, media, more)
        except AppError as refused:
            body, status = refusal(refused, locale), refused.problem.status
            more += BESIDE.get(status, ())
            if "retryAfter" in refused.details:
                more.append((b"retry-after", str(refused.details["retryAfter"]).encode()))
        except Exception:
            masked = INTERNAL()
            masked.values = {"reference": masked.reference}
            logger.exception("request failed", reference=masked.reference, route="/graphql")
            body, status = refusal(masked, locale), 500
        return status, media or JSON, more, body

    async def _answered(self, request: Request, locale: str, media: bytes, more: list[Header]) -> tuple[bytes, int]:
        """The body of the answer and its status. Adds to the headers `more`."""
        method, headers = request.method, request.headers
        if method != "POST" and method != "GET":
            raise METHOD_NOT_ALLOWED(method=method)
        own_origin(headers)
        actor = await auth.actor_for(
            headers.get(b"authorization", b"").decode("latin-1"), headers.get(b"cookie", b"").decode("latin-1"), locale
        )
        if method == "POST":
            _require_json(headers)
            asked = from_json(await request.read())
        else:
            if QUERY_BY_GET not in actor.scopes:
                raise METHOD_NOT_ALLOWED(method=method)
            asked = from_address(request.query_string)
        document = asked.query
        if document is None or asked.extensions or auth.DOCUMENTS_ONLY in actor.scopes:
            document = await self._documents.text(actor, asked.query, asked.extensions)
        if method == "GET":
            _require_query(document, asked)
        more += self._budget.spend(actor, document, asked.variables, asked.operation)
        if asked.explains or EXPLAIN in headers:
            body = orjson.dumps(await explained(actor, document, asked))
        else:
            body = await graphql.execute_bytes(actor, document, asked.variables, asked.operation)
        if "mutation" in document:
            auth.KNOWN.forget()
        return body, 400 if media is MODERN and body.startswith(b'{"errors"') else 200

    async def _body(self, headers: Headers, receive: Receive) -> bytes:
        """The body. Raises TOO_LARGE past the limit, without reading on, whatever its length was said to be."""
        said = headers.get(b"content-length", b"")
        if said.isdigit() and (len(said) > 15 or int(said) > self._limit):
            raise TOO_LARGE(limit=self._limit)
        message = await receive()
        body: bytes = message.get("body", b"")
        while message.get("more_body") and len(body) <= self._limit:
            message = await receive()
            body += message.get("body", b"")
        if len(body) > self._limit:
            raise TOO_LARGE(limit=self._limit)
        return body


async def explained(actor: Actor, document: str, asked: Asked) -> dict[str, Any]:
    """The answer with `extensions.cost`: the objects that it might have held, and how many it may."""
    found = await graphql.execute(actor, document, asked.variables, asked.operation)
    cost = graphql.cost_of(document, asked.variables, asked.operation)
    return found if cost is None else {**found, "extensions": {"cost": cost}}


def written(headers: Iterable[Header]) -> bytes:
    """Headers as HTTP has them, each with its line's end."""
    return b"".join(b"%s: %s\r\n" % header for header in headers)


@lru_cache(256)
def negotiated(accept: bytes) -> bytes | None:
    """The media type to answer with; None when an Accept header names none that there is.

    JSON stands for wild cards and for what is said to be equally welcome first.
    """
    best: tuple[float, bytes | None] = (0.0, None)
    for part in accept.decode("latin-1").lower().split(","):
        kind, *parameters = (piece.strip() for piece in part.split(";"))
        found = KINDS.get(kind)
        charset = next((p[8:].strip('"') for p in parameters if p.startswith("charset=")), "utf-8")
        if found is not None and charset in ("utf-8", "utf8", "*"):
            quality = _quality(next((p[2:] for p in parameters if p.startswith("q=")), "1"))
            best = max(best, (quality, found), key=lambda one: one[0])
    return best[1]


KINDS = {
    "": JSON,
    "*/*": JSON,
    "application/*": JSON,
    "application/json": JSON,
    "application/graphql-response+json": MODERN,
}


def _quality(said: str) -> float:
    try:
        return float(said)
    except ValueError:
        return 0.0


def own_origin(headers: Headers) -> None:
    """Raise FOREIGN when a browser says that another site's page sent the request."""
    origin = headers.get(b"origin")
    if origin and urlsplit(origin).netloc != headers.get(b"host"):
        raise FOREIGN()


def _require_json(headers: Headers) -> None:
    """Raise UNSUPPORTED_MEDIA for a body that is no UTF-8 JSON by its own word, or is compressed."""
    kind = headers.get(b"content-type", b"")
    if kind != JSON and not _is_json(kind):
        raise UNSUPPORTED_MEDIA(what=kind.decode("latin-1")[:80] or "-")
    coding = headers.get(b"content-encoding", b"identity")
    if coding != b"identity":
        raise UNSUPPORTED_MEDIA(what=coding.decode("latin-1")[:80])


@lru_cache(256)
def _is_json(kind: bytes) -> bool:
    media, *parameters = (part.strip() for part in kind.decode("latin-1").lower().split(";"))
    charsets = [p[8:].strip('"') for p in parameters if p.startswith("charset=")]
    return media in ("application/json", MODERN.decode()) and all(c in ("utf-8", "utf8") for c in charsets)


def _require_query(document: str, asked: Asked) -> None:
    """Raise METHOD_NOT_ALLOWED for a change by GET. A document that cannot be read is told when it is run."""
    weight = execution.weight_of(document, asked.operation)
    if weight is not None and weight.kind != "query":
        raise METHOD_NOT_ALLOWED(method="GET")


def refusal(error: AppError, locale: str) -> bytes:
    """An answer of one error."""
    return orjson.dumps({"errors": [graphql.told(error, locale)]})
