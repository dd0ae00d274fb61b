"""The limit: SQL written by hand for each query, in the thinnest ASGI application, with no framework between.

It takes the same requests as the product, and gives the same answers. What a token opens is remembered until the
database says that some right changed, as the product does it. Rows come flat and as text, which was quickest of the
forms that were tried.
"""

import base64
import os
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from datetime import datetime
from hashlib import sha256
from typing import Any

import asyncpg
import orjson

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Rows = list[asyncpg.Record]
Shaper = Callable[[Rows, Mapping[str, Any]], bytes]

TOKEN = """SELECT array_agg(c.id) FROM api_token t
JOIN api_token_community j ON j.api_token_id = t.id
JOIN community c ON c.id = j.community_id WHERE t.token_hash = $1 AND t.expires_at > now()
AND t.revoked_at IS NULL AND t.deleted_at IS NULL"""
SESSION = """SELECT array_agg(r.community_id) FROM session s
JOIN user_account u ON u.id = s.user_id
JOIN user_role a ON a.id = s.acting_id JOIN user_role r ON r.user_id = u.id AND r.role = a.role
WHERE s.token_hash = $1 AND s.expires_at > now() AND s.revoked_at IS NULL AND u.is_active AND u.deleted_at IS NULL
AND a.deleted_at IS NULL AND r.deleted_at IS NULL"""
"""The communities that the caller may read; none for a token that does not hold."""

OURS = "$1::uuid[]"

INSTANT = """'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'"""

PAGE = f"""SELECT id::text, number, status, category, severity, channel, to_char(reported_at, {INSTANT}),
to_char(due_at, {INSTANT}), grid_id::text, grid, estate_id::text, estate FROM (
  SELECT c.id, c.number, c.status, c.category, c.severity, c.channel, c.reported_at, c.due_at, g.id AS grid_id,
    g.name AS grid, e.id AS estate_id, e.name AS estate
  FROM case_file c
  LEFT JOIN grid g ON g.id = c.grid_id AND g.deleted_at IS NULL AND g.community_id = ANY({OURS})
  LEFT JOIN estate e ON e.id = c.estate_id AND e.deleted_at IS NULL AND e.community_id = ANY({OURS})
  WHERE c.deleted_at IS NULL AND c.community_id = ANY({OURS}) AND c.status = ANY($2::text[]) {{after}}
  ORDER BY c.reported_at DESC, c.id DESC LIMIT 51) page"""
LIST = PAGE.format(after="")
CURSOR = PAGE.format(after="AND (c.reported_at, c.id) < ($3::timestamptz, $4::text::uuid)")

CASE = f"""SELECT json_build_object('number', c.number, 'title', c.title, 'description', c.description,
  'status', c.status, 'category', c.category, 'channel', c.channel, 'reportedAt', to_char(c.reported_at, {INSTANT}),
  'dueAt', to_char(c.due_at, {INSTANT}),
  'community', (SELECT json_build_object('name', m.name) FROM community m WHERE m.id = c.community_id
    AND m.deleted_at IS NULL),
  'grid', (SELECT json_build_object('name', g.name) FROM grid g WHERE g.id = c.grid_id AND g.deleted_at IS NULL
    AND g.community_id = ANY({OURS})),
  'entries', json_build_object('nodes', (SELECT coalesce(json_agg(e), '[]') FROM (
    SELECT to_char(e.at, {INSTANT}) AS at, e.kind, e.text, e.author_name AS "authorName", e.is_public AS "isPublic"
    FROM case_entry e WHERE e.case_id = c.id AND e.deleted_at IS NULL AND e.community_id = ANY({OURS})
    ORDER BY e.at, e.id LIMIT 50) e)))::text
FROM case_file c WHERE c.id = $2::text::uuid AND c.deleted_at IS NULL AND c.community_id = ANY({OURS})"""

NESTED = f"""SELECT g.id::text, g.name, c.id::text, c.number, c.status, to_char(c.reported_at, {INSTANT})
FROM (SELECT g.id, g.name, g.code FROM grid g WHERE g.deleted_at IS NULL AND g.community_id = ANY({OURS})
  ORDER BY g.code, g.id LIMIT 20) g
LEFT JOIN LATERAL (SELECT c.id, c.number, c.status, c.reported_at FROM case_file c
  WHERE c.grid_id = g.id AND c.deleted_at IS NULL AND c.community_id = ANY({OURS})
  ORDER BY c.reported_at DESC, c.id DESC LIMIT 3) c ON true
ORDER BY g.code, g.id, c.reported_at DESC, c.id DESC"""

GROUPS = f"""SELECT g.id::text, g.name, n FROM (
  SELECT c.grid_id, count(*) AS n FROM case_file c
  WHERE c.deleted_at IS NULL AND c.community_id = ANY({OURS}) AND c.status = ANY($2::text[])
  GROUP BY c.grid_id ORDER BY n DESC LIMIT 1000) c
LEFT JOIN grid g ON g.id = c.grid_id AND g.deleted_at IS NULL AND g.community_id = ANY({OURS}) ORDER BY n DESC"""


def link(key: str | None, name: str | None) -> dict[str, Any] | None:
    """A linked row, None where there is none."""
    return {"id": key, "name": name} if key else None


def page(rows: Rows, variables: Mapping[str, Any]) -> bytes:
    """Fifty cases with their links, and whether there are more."""
    more, kept = len(rows) > 50, rows[:50]
    nodes = [
        {"id": a, "number": b, "status": c, "category": d, "severity": e, "channel": f, "reportedAt": g, "dueAt": h,
         "grid": link(i, j), "estate": link(k, m)}
        for a, b, c, d, e, f, g, h, i, j, k, m in kept
    ]  # fmt: skip
    end = cursor(kept[-1][6], kept[-1][0]) if kept else None
    return orjson.dumps({"data": {"cases": {"nodes": nodes, "pageInfo": {"hasNextPage": more, "endCursor": end}}}})


def cursor(at: str, key: str) -> str:
    """The cursor of a row, from its order values."""
    return base64.urlsafe_b64encode(f"{at}|{key}".encode()).decode()


def case(rows: Rows, variables: Mapping[str, Any]) -> bytes:
    """A case as the database wrote it."""
    return b'{"data":{"case":' + (rows[0][0].encode() if rows else b"null") + b"}}"


def nested(rows: Rows, variables: Mapping[str, Any]) -> bytes:
    """Grids, each with its newest cases."""
    grids: dict[str, dict[str, Any]] = {}
    for key, name, number_id, number, status, at in rows:
        grid = grids.get(key)
        if grid is None:
            grid = grids[key] = {"id": key, "name": name, "cases": {"nodes": []}}
        if number_id:
            grid["cases"]["nodes"].append({"id": number_id, "number": number, "status": status, "reportedAt": at})
    return orjson.dumps({"data": {"grids": {"nodes": list(grids.values())}}})


def groups(rows: Rows, variables: Mapping[str, Any]) -> bytes:
    """Counts by grid."""
    return orjson.dumps({"data": {"caseGroups": [{"count": n, "grid": link(key, name)} for key, name, n in rows]}})


def after(variables: Mapping[str, Any]) -> tuple[Any, ...]:
    """The parameters of a page after a cursor."""
    at, _, key = base64.urlsafe_b64decode(variables["after"]).decode().partition("|")
    return variables["status"], datetime.fromisoformat(at), key


QUERIES: dict[str, tuple[str, Callable[[Mapping[str, Any]], tuple[Any, ...]], Shaper]] = {
    "List": (LIST, lambda given: (given["status"],), page),
    "Cursor": (CURSOR, after, page),
    "Case": (CASE, lambda given: (given["id"],), case),
    "Nested": (NESTED, lambda given: (), nested),
    "Groups": (GROUPS, lambda given: (given["status"],), groups),
}
BEARERS = {b"authorization": (TOKEN, b"Bearer "), b"cookie": (SESSION, b"linli_session=")}
"""The headers that show a token, how to ask what it opens, and what stands before it."""

HEADERS = [(b"content-type", b"application/json; charset=utf-8"), (b"cache-control", b"no-store")]


class Connection(asyncpg.Connection):  # type: ignore[misc]
    """A connection that nothing sets session state on, so that nothing need be reset when it goes back."""

    async def reset(self, *, timeout: float | None = None) -> None:
        """Do nothing."""


class Hand:
    """The application."""

    pool: Any

    def __init__(self) -> None:
        self.known: dict[tuple[bytes, bytes], list[Any]] = {}

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        """Answer one request, or start and stop."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        body = (await receive())["body"]
        asked = orjson.loads(body)
        sql, bind, shape = QUERIES[asked["operationName"]]
        variables = asked.get("variables") or {}
        rows = await self.pool.fetch(sql, await self._opened(scope["headers"]), *bind(variables))
        answer = shape(rows, variables)
        length = (b"content-length", str(len(answer)).encode())
        await send({"type": "http.response.start", "status": 200, "headers": [*HEADERS, length]})
        await send({"type": "http.response.body", "body": answer})

    async def _opened(self, headers: list[tuple[bytes, bytes]]) -> list[Any]:
        """The communities that the caller may read."""
        shown = next((pair for pair in headers if pair[0] in BEARERS), (b"", b""))
        ours = self.known.get(shown)
        if ours is None:
            name, value = shown
            sql, before = BEARERS[name]
            ours = await self.pool.fetchval(sql, sha256(value[len(before) :]).hexdigest()) or []
            self.known[shown] = ours
        return ours

    def _forget(self, *_: Any) -> None:
        self.known.clear()

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        size = int(os.environ["BENCH_POOL"])
        self.pool = await asyncpg.create_pool(
            host=os.environ["BENCH_HOST"], database=os.environ["BENCH_DATABASE"], user="postgres", min_size=size + 1,
            max_size=size + 1, connection_class=Connection, server_settings={"timezone": "UTC"},
        )  # fmt: skip
        told = await self.pool.acquire()
        await told.add_listener("linli_access", self._forget)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        self.pool.terminate()
        await send({"type": "lifespan.shutdown.complete"})


app = Hand()
