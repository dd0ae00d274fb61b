"""Errors as GraphQL tells them, in the reader's language; what is nobody's business is masked and logged."""

import secrets
from dataclasses import replace
from typing import Any

import structlog
from graphql import GraphQLError, GraphQLSyntaxError

from backend.compiler.slots import Refused
from backend.errors import BAD_REQUEST, INTERNAL, AppError

logger = structlog.get_logger("backend.graphql")


def told(error: AppError, locale: str) -> dict[str, Any]:
    """One entry of `errors` for an error of ours."""
    said = error.to_json(locale)
    return {"message": said["message"], "extensions": said}


def refusal(refused: Refused, locale: str) -> dict[str, Any]:
    """The whole answer to an operation one of whose fields is refused: nothing ran. Each has its own reference."""
    shape = told(replace(refused.error, reference=secrets.token_hex(4)), locale)
    shape["locations"] = [{"line": line, "column": column} for line, column in refused.place.locations]
    shape["path"] = list(refused.place.path)
    return {"errors": [shape]}


def masked(cause: BaseException, locale: str) -> dict[str, Any]:
    """One entry of `errors` for a fault of ours: a reference, by which the log has the rest."""
    hidden = INTERNAL()
    hidden.values = {"reference": hidden.reference}
    logger.error("request failed", reference=hidden.reference, code="INTERNAL", exc_info=cause)
    return told(hidden, locale)


def spoken(error: GraphQLError, locale: str) -> dict[str, Any]:
    """One entry of `errors`: an AppError in its own words, the document's faults as they are, the rest masked."""
    cause = error.original_error
    shape: dict[str, Any] = {"message": error.message}
    if isinstance(cause, AppError):
        shape = told(cause, locale)
    elif error.path is None and cause is not None and not isinstance(cause, GraphQLError):
        shape = told(BAD_REQUEST(reason=("有一个值读不出来", "a value in it cannot be read")), locale)
    elif cause is None or isinstance(cause, GraphQLError):
        code = "GRAPHQL_PARSE_FAILED" if isinstance(error, GraphQLSyntaxError) else "GRAPHQL_VALIDATION_FAILED"
        shape["extensions"] = {"code": code, "message": error.message, "hint": "", "reference": ""}
    else:
        shape = masked(cause, locale)
    if error.locations:
        shape["locations"] = [{"line": place.line, "column": place.column} for place in error.locations]
    if error.path:
        shape["path"] = error.path
    return shape
