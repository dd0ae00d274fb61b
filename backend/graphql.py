"""GraphQL for everybody who asks, over HTTP, a socket or in process: the one way in to execution."""

from collections.abc import Mapping
from typing import Any

import orjson

from backend.api import execution
from backend.api.execution import READ_SCHEMA, stream
from backend.api.speech import told
from backend.api.weight import MAX_COST
from backend.kit.actor import Actor


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
    actor: Actor, document: str, variables: Mapping[str, Any] | None, operation: str | None = None
) -> bytes:
    """What `execute` answers, as JSON. It begins with `{"errors"` when, and only when, nothing was run.

    For a compiled query these are the bytes that PostgreSQL wrote, in which Python has looked at nothing.
    """
    found = await execution.answer(actor, document, variables, operation)
    return found if isinstance(found, bytes) else orjson.dumps(found)


def cost_of(document: str, variables: Mapping[str, Any] | None, operation: str | None) -> dict[str, int] | None:
    """{cost, limit, depth, fields} of an operation; None for a document that makes no sense."""
    weight = execution.weight_of(document, operation)
    if weight is None:
        return None
    return {"cost": weight.cost(variables or {}), "limit": MAX_COST, "depth": weight.depth, "fields": weight.fields}


__all__ = ["READ_SCHEMA", "cost_of", "execute", "execute_bytes", "stream", "told"]
