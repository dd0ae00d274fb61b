"""GraphQL over HTTP, and the same in process for the pages: limits, execution, errors in the reader's language."""

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response

from backend.api import execution
from backend.api.body import read_body
from backend.api.execution import READ_SCHEMA
from backend.errors import BAD_REQUEST
from backend.kit.actor import Actor

JSON_TYPES = ("application/json", "application/graphql-response+json")


async def execute(
    actor: Actor,
    document: str,
    variables: Mapping[str, Any] | None,
    operation: str | None = None,
    *,
    query_only: bool = False,
) -> dict[str, Any]:
    """The GraphQL answer to `document` for `actor`: {"data": ..., "errors"?: [...]}. Never raises."""
    found = await execution.answer(actor, document, variables, operation, query_only=query_only)
    answer: dict[str, Any] = orjson.loads(found) if isinstance(found, bytes) else found
    return answer


async def execute_bytes(
    actor: Actor,
    document: str,
    variables: Mapping[str, Any] | None,
    operation: str | None = None,
    *,
    query_only: bool = False,
) -> bytes:
    """The same as JSON: for a compiled query the bytes that PostgreSQL wrote, in which Python has looked at nothing."""
    found = await execution.answer(actor, document, variables, operation, query_only=query_only)
    return found if isinstance(found, bytes) else orjson.dumps(found)


def _asked(body: bytes) -> tuple[str, dict[str, Any] | None, str | None]:
    """(document, variables, operation name) of a request's body. Raises BAD_REQUEST."""
    try:
        said = orjson.loads(body)
    except orjson.JSONDecodeError as refused:
        raise BAD_REQUEST(reason=("不是 JSON", "the body is not JSON")) from refused
    if not isinstance(said, dict):
        raise BAD_REQUEST(reason=("要一个 JSON 对象", "the body must be one JSON object"))
    document, variables, operation = said.get("query"), said.get("variables"), said.get("operationName")
    if not isinstance(document, str):
        raise BAD_REQUEST(reason=("缺 query", "query must be a text"))
    if variables is not None and not isinstance(variables, dict):
        raise BAD_REQUEST(reason=("variables 要一个对象", "variables must be an object"))
    if operation is not None and not isinstance(operation, str):
        raise BAD_REQUEST(reason=("operationName 要一个文本", "operationName must be a text"))
    return document, variables, operation


async def answer(request: Request, actor: Actor, limit: int) -> Response:
    """POST /graphql. Raises BAD_REQUEST for what is no GraphQL request."""
    if request.headers.get("content-type", "").split(";")[0].strip().lower() not in JSON_TYPES:
        raise BAD_REQUEST(reason=("Content-Type 要 application/json", "Content-Type must be application/json"))
    found = await execute_bytes(actor, *_asked(await read_body(request, limit)))
    accepted = request.headers.get("accept", "")
    modern = JSON_TYPES[1] in accepted
    status = 400 if modern and not found.startswith(b'{"data"') else 200
    media = JSON_TYPES[1] if modern else JSON_TYPES[0]
    return Response(found, status, media_type=f"{media}; charset=utf-8", headers={"cache-control": "no-store"})


__all__ = ["READ_SCHEMA", "answer", "execute", "execute_bytes"]
