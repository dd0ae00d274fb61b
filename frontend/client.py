"""GraphQL for the event handlers: in process, with the reader's own session.

The composition root calls `bind` once. Handlers never see the back end: they pass the cookie header of their
connection, so that every answer is decided by the session as it is now.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

Execute = Callable[[str, str, dict[str, Any], str], Awaitable[dict[str, Any]]]

_bound: list[Execute] = []


@dataclass(frozen=True)
class Problem(Exception):
    """A refusal by the server, in the reader's language."""

    code: str
    message: str
    hint: str = ""
    reference: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    current: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return " ".join(part for part in (self.message, self.hint) if part)


def bind(execute: Execute) -> None:
    """Say what answers `execute(cookie_header, document, variables, locale)`; the last call wins."""
    _bound[:] = [execute]


async def query(cookie_header: str, document: str, variables: dict[str, Any], locale: str) -> dict[str, Any]:
    """The raw GraphQL answer: `{"data": ..., "errors": [...]}`. `locale` is `zh` or `en`."""
    if not _bound:
        raise RuntimeError("frontend.client.bind(execute) was not called: the composition root does it at start-up.")
    return await _bound[0](cookie_header, document, variables, locale)


async def data(cookie_header: str, document: str, variables: dict[str, Any], locale: str) -> dict[str, Any]:
    """The `data` of an answer. Raises Problem with the first error."""
    answer = await query(cookie_header, document, variables, locale)
    errors = answer.get("errors")
    if errors:
        raise problem(errors[0])
    return answer["data"] or {}


def problem(error: dict[str, Any]) -> Problem:
    """A Problem from one entry of GraphQL `errors`."""
    extra = error.get("extensions") or {}
    return Problem(
        code=str(extra.get("code") or "ERROR"),
        message=str(extra.get("message") or error.get("message") or ""),
        hint=str(extra.get("hint") or ""),
        reference=str(extra.get("reference") or ""),
        fields={str(k): str(v) for k, v in (extra.get("fields") or {}).items()},
        current=dict(extra.get("current") or {}),
    )
