"""GraphQL over HTTP, and the same in process for the pages: limits, execution, errors in the reader's language."""

from collections.abc import Mapping
from typing import Any

import orjson
import structlog
from graphql import GraphQLError, GraphQLSyntaxError
from starlette.requests import Request
from starlette.responses import Response

from backend.api.body import read_body
from backend.api.guard import read, weigh
from backend.api.loaders import Context
from backend.api.schema import schema
from backend.api.weight import Weight
from backend.errors import BAD_REQUEST, INTERNAL, NOT_ALLOWED, AppError
from backend.kit.actor import Actor

logger = structlog.get_logger("backend.graphql")

JSON_TYPES = ("application/json", "application/graphql-response+json")
READ_SCHEMA = "schema:read"


async def execute(
    actor: Actor,
    document: str,
    variables: Mapping[str, Any] | None,
    operation: str | None = None,
    *,
    query_only: bool = False,
) -> dict[str, Any]:
    """The GraphQL answer to `document` for `actor`: {"data": ..., "errors"?: [...]}. Never raises."""
    try:
        weight = weigh(read(document), operation)
        weight.require(variables or {})
        _refuse(weight, actor, query_only)
    except GraphQLSyntaxError as refused:
        return {"errors": [_spoken(refused, actor)]}
    except RecursionError:
        return {"errors": [_app(BAD_REQUEST(reason=("嵌套太深", "nested too deeply")), actor)]}
    except AppError as refused:
        return {"errors": [_app(refused, actor)]}
    result = await schema().execute(
        document, variable_values=dict(variables or {}), context_value=Context(actor), operation_name=operation
    )
    answer: dict[str, Any] = {"data": result.data}
    if result.errors:
        answer["errors"] = [_spoken(error, actor) for error in result.errors]
        if result.data is None and not any(error.path for error in result.errors):
            del answer["data"]
    return answer


def _refuse(weight: Weight, actor: Actor, query_only: bool) -> None:
    """Raise NOT_ALLOWED when somebody without the scope asks for the schema, BAD_REQUEST for a change by `query_only`."""
    if weight.introspects and READ_SCHEMA not in actor.scopes:
        raise NOT_ALLOWED(action=("查看", "read"), what=("接口定义", "the schema"))
    if query_only and weight.kind != "query":
        raise BAD_REQUEST(reason=("这里只能查询", "only queries are possible here"))


def _app(error: AppError, actor: Actor) -> dict[str, Any]:
    said = error.to_json(actor.locale)
    return {"message": said["message"], "extensions": said}


def _spoken(error: GraphQLError, actor: Actor) -> dict[str, Any]:
    """One entry of `errors`: an AppError in its own words, the document's faults as they are, the rest masked."""
    cause = error.original_error
    shape: dict[str, Any] = {"message": error.message}
    if isinstance(cause, AppError):
        shape = _app(cause, actor)
    elif error.path is None and cause is not None and not isinstance(cause, GraphQLError):
        shape = _app(BAD_REQUEST(reason=("有一个值读不出来", "a value in it cannot be read")), actor)
    elif cause is None or isinstance(cause, GraphQLError):
        code = "GRAPHQL_PARSE_FAILED" if isinstance(error, GraphQLSyntaxError) else "GRAPHQL_VALIDATION_FAILED"
        shape["extensions"] = {"code": code, "message": error.message, "hint": "", "reference": ""}
    else:
        masked = INTERNAL()
        masked.values = {"reference": masked.reference}
        logger.error("request failed", reference=masked.reference, code="INTERNAL", exc_info=cause)
        shape = _app(masked, actor)
    if error.locations:
        shape["locations"] = [{"line": place.line, "column": place.column} for place in error.locations]
    if error.path:
        shape["path"] = error.path
    return shape


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
    found = await execute(actor, *_asked(await read_body(request, limit)))
    accepted = request.headers.get("accept", "")
    modern = JSON_TYPES[1] in accepted
    status = 400 if modern and "data" not in found else 200
    media = JSON_TYPES[1] if modern else JSON_TYPES[0]
    return Response(
        orjson.dumps(found), status, media_type=f"{media}; charset=utf-8", headers={"cache-control": "no-store"}
    )
