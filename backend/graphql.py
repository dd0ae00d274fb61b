"""GraphQL for everybody who asks, over HTTP, a socket or in process: limits, execution, errors in words."""

from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from typing import Any

import orjson
import structlog
from graphql import GraphQLError, GraphQLSyntaxError
from strawberry.types import ExecutionResult

from backend.api.feed import RightEnded, Watch
from backend.api.guard import read, weigh
from backend.api.loaders import Context
from backend.api.schema import schema
from backend.api.weight import MAX_COST, Weight
from backend.errors import BAD_REQUEST, INTERNAL, NOT_ALLOWED, AppError
from backend.kit.actor import Actor

logger = structlog.get_logger("backend.graphql")

READ_SCHEMA = "schema:read"


async def execute_bytes(
    actor: Actor, document: str, variables: Mapping[str, Any] | None, operation: str | None = None
) -> bytes:
    """What `execute` answers, as JSON. It begins with `{"errors"` when, and only when, nothing was run."""
    return orjson.dumps(await execute(actor, document, variables, operation))


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
        _refuse(weight, actor, ("query",) if query_only else ("query", "mutation"))
    except GraphQLSyntaxError as refused:
        return {"errors": [_spoken(refused, actor)]}
    except RecursionError:
        return {"errors": [told(BAD_REQUEST(reason=("嵌套太深", "nested too deeply")), actor.locale)]}
    except AppError as refused:
        return {"errors": [told(refused, actor.locale)]}
    result = await schema().execute(
        document, variable_values=dict(variables or {}), context_value=Context(actor), operation_name=operation
    )
    return _shaped(result, actor)


def _shaped(result: ExecutionResult, actor: Actor) -> dict[str, Any]:
    """{"data", "errors"?} of a result; without data when nothing was run."""
    answer: dict[str, Any] = {"data": result.data}
    if result.errors:
        answer["errors"] = [_spoken(error, actor) for error in result.errors]
        if result.data is None and not any(error.path for error in result.errors):
            del answer["data"]
    return answer


async def stream(
    actor: Actor, document: str, variables: Mapping[str, Any] | None, operation: str | None, watch: Watch
) -> AsyncIterator[dict[str, Any]]:
    """The answers to `document`: one for a query or a change, and for a subscription one for each event. Never raises
    but what `watch.require_right` raises, which ends it.
    """
    try:
        weight = weigh(read(document), operation)
        weight.require(variables or {})
        _refuse(weight, actor, ("subscription",))
    except (GraphQLError, RecursionError, AppError):
        yield await execute(actor, document, variables, operation)
        return
    found = await schema().subscribe(
        document,
        variable_values=dict(variables or {}),
        context_value=Context(actor, watch),
        operation_name=operation,
    )
    async with aclosing(found) as results:
        try:
            async for result in results:
                for error in result.errors or ():
                    if isinstance(error.original_error, RightEnded):
                        raise error.original_error
                yield _shaped(result, actor)
        except AppError as refused:
            yield {"errors": [told(refused, actor.locale)]}


def cost_of(document: str, variables: Mapping[str, Any] | None, operation: str | None) -> dict[str, int] | None:
    """{cost, limit, depth, fields} of an operation; None for a document that makes no sense."""
    try:
        weight = weigh(read(document), operation)
    except (GraphQLError, AppError, RecursionError):
        return None
    cost = weight.cost(variables or {})
    return {"cost": cost, "limit": MAX_COST, "depth": weight.depth, "fields": weight.fields}


def _refuse(weight: Weight, actor: Actor, kinds: tuple[str, ...]) -> None:
    """Raise NOT_ALLOWED for a question about the schema without the scope, BAD_REQUEST for what is not of `kinds`."""
    if weight.introspects and READ_SCHEMA not in actor.scopes:
        raise NOT_ALLOWED(action=("查看", "read"), what=("接口定义", "the schema"))
    if weight.kind not in kinds:
        raise BAD_REQUEST(reason=(f"这里不能 {weight.kind}", f"no {weight.kind} is possible here"))


def told(error: AppError, locale: str) -> dict[str, Any]:
    """One entry of `errors`, in the reader's language."""
    said = error.to_json(locale)
    return {"message": said["message"], "extensions": said}


def _spoken(error: GraphQLError, actor: Actor) -> dict[str, Any]:
    """One entry of `errors`: an AppError in its own words, the document's faults as they are, the rest masked."""
    cause = error.original_error
    shape: dict[str, Any] = {"message": error.message}
    if isinstance(cause, AppError):
        shape = told(cause, actor.locale)
    elif error.path is None and cause is not None and not isinstance(cause, GraphQLError):
        shape = told(BAD_REQUEST(reason=("有一个值读不出来", "a value in it cannot be read")), actor.locale)
    elif cause is None or isinstance(cause, GraphQLError):
        code = "GRAPHQL_PARSE_FAILED" if isinstance(error, GraphQLSyntaxError) else "GRAPHQL_VALIDATION_FAILED"
        shape["extensions"] = {"code": code, "message": error.message, "hint": "", "reference": ""}
    else:
        masked = INTERNAL()
        masked.values = {"reference": masked.reference}
        logger.error("request failed", reference=masked.reference, code="INTERNAL", exc_info=cause)
        shape = told(masked, actor.locale)
    if error.locations:
        shape["locations"] = [{"line": place.line, "column": place.column} for place in error.locations]
    if error.path:
        shape["path"] = error.path
    return shape
