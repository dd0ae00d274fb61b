"""What a GraphQL request says, read from the bytes of a body or an address, or from a message of a socket."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import orjson

from backend.errors import BAD_REQUEST, Pair

COST = "cost"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request. `query` may be missing when `extensions.persistedQuery` names it."""

    query: str | None
    variables: dict[str, Any] | None = None
    operation: str | None = None
    extensions: Mapping[str, Any] = field(default_factory=dict)

    @property
    def explains(self) -> bool:
        """Whether the answer shall say what it cost."""
        return self.extensions.get(COST) is True


def from_json(text: bytes | str) -> Asked:
    """The request in a JSON body. Raises BAD_REQUEST."""
    try:
        said = orjson.loads(text)
    except orjson.JSONDecodeError as refused:
        raise BAD_REQUEST(reason=("不是 JSON", "the body is not JSON")) from refused
    return from_said(said)


def from_said(said: Any) -> Asked:
    """The request in an object as JSON has it. Raises BAD_REQUEST."""
    if not isinstance(said, dict):
        raise BAD_REQUEST(reason=("要一个 JSON 对象", "the body must be one JSON object"))
    query, variables = said.get("query"), said.get("variables")
    operation, extensions = said.get("operationName"), said.get("extensions")
    if not isinstance(query, str) and (query is not None or not extensions):
        raise _wrong("query", TEXT)
    if variables is not None and not isinstance(variables, dict):
        raise _wrong("variables", OBJECT)
    if operation is not None and not isinstance(operation, str):
        raise _wrong("operationName", TEXT)
    if extensions is not None and not isinstance(extensions, dict):
        raise _wrong("extensions", OBJECT)
    return Asked(query, variables, operation or None, extensions or {})


def from_address(query_string: bytes) -> Asked:
    """The request in the parameters of an address. Raises BAD_REQUEST."""
    try:
        found = dict(parse_qsl(query_string.decode("ascii"), max_num_fields=10, errors="strict"))
        said: dict[str, Any] = {name: found[name] for name in ("query", "operationName") if name in found}
        said |= {name: orjson.loads(found[name]) for name in ("variables", "extensions") if found.get(name)}
    except ValueError as refused:
        raise BAD_REQUEST(reason=("地址读不出来", "the address cannot be read")) from refused
    return from_said(said)


TEXT: Pair = ("要一个文本", "must be a text")
OBJECT: Pair = ("要一个对象", "must be an object")


def _wrong(name: str, should: Pair) -> Exception:
    return BAD_REQUEST(reason=(f"{name} {should[0]}", f"{name} {should[1]}"))
