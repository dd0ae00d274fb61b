"""Asking the API as tests do: with an actor, a document and variables; and documents made from the registry."""

import asyncio
from typing import Any

import orjson

from backend.graphql import execute
from backend.kit.actor import Actor
from backend.kit.registry import Kind, Resource


async def ask(actor: Actor, document: str, **variables: Any) -> dict[str, Any]:
    """The data of an answer, which must have no errors."""
    answer = await execute(actor, document, variables)
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


async def refusal(actor: Actor, document: str, **variables: Any) -> dict[str, Any]:
    """The extensions of an answer's one error."""
    answer = await execute(actor, document, variables)
    assert len(answer.get("errors", ())) == 1, answer
    return answer["errors"][0]["extensions"]


async def codes(actor: Actor, document: str, **variables: Any) -> list[str]:
    """The codes of an answer's errors; [] when it went well."""
    answer = await execute(actor, document, variables)
    return [error["extensions"]["code"] for error in answer.get("errors", ())]


async def together(*waiting: Any) -> list[Any]:
    """The results of awaitables that run at the same time."""
    return list(await asyncio.gather(*waiting))


def same(answer: Any) -> bytes:
    """An answer as bytes, without what is random in every answer: the references of its errors."""
    for error in answer.get("errors", ()):
        extensions = error.get("extensions", {})
        extensions["hint"] = extensions.get("hint", "").replace(extensions.pop("reference", "") or "\0", "")
    return orjson.dumps(answer)


def selection(one: Resource) -> str:
    """Every field of a resource: links by id, connections by count and ids."""
    said = ["id", "version", "createdAt", "updatedAt", "deletedAt", "history(first: 20) { action fields }"]
    for field in one.fields:
        match field.kind:
            case Kind.REF:
                said.append(f"{field.api} {{ id }}")
            case Kind.MANY:
                said.append(f"{field.api}(first: 50) {{ totalCount nodes {{ id }} }}")
            case _:
                said.append(field.api)
    return " ".join(said)


def ids(connection: dict[str, Any]) -> set[str]:
    """The ids of a connection's nodes."""
    return {node["id"] for node in connection["nodes"]}
