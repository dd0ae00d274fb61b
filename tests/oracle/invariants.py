"""What must hold whatever the oracle thinks: no INTERNAL, no personal number, no row out of scope, one statement."""

import base64
import binascii
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from asyncpg.prepared_stmt import PreparedStatement
from graphql import DocumentNode, FieldNode, FragmentDefinitionNode, FragmentSpreadNode, SelectionSetNode

from tests.oracle.evaluate import operation_of
from tests.oracle.sight import Sight
from tests.oracle.truth import Truth

KEY = re.compile(rb"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
LONG = re.compile(rb'"([A-Za-z0-9_-]{16,})"')


def broken(answer: Mapping[str, Any], sight: Sight, secrets: re.Pattern[bytes], document: str) -> str | None:
    """The first promise that the answer breaks, in words; None where it keeps them all."""
    for error in answer.get("errors", ()):
        if error["extensions"]["code"] == "INTERNAL":
            return f"INTERNAL at {error.get('path')}"
    text = orjson.dumps(answer)
    if secrets.search(text) or any(secrets.search(inside) for inside in _decoded(text)):
        return "a personal number in plain"
    if "history" in document:
        return None  # a history names linked rows by id, as they were
    allowed = everything(sight)
    for said in KEY.findall(text):
        key = UUID(said.decode())
        if key not in allowed and any(key in rows for rows in sight.world.rows.values()):
            return f"the row {key} is out of scope"
    return None


def _decoded(text: bytes) -> Iterator[bytes]:
    """What is inside texts that look like base64, as cursors do."""
    for said in LONG.findall(text):
        try:
            yield base64.urlsafe_b64decode(said + b"=" * (-len(said) % 4))
        except (binascii.Error, ValueError):
            continue


def everything(sight: Sight) -> frozenset[UUID]:
    """Ids of every row, live or in the bin, that the actor may be shown."""
    found = sight._known.get(("", "all"))
    if found is None:
        found = frozenset().union(*(sight.reads(one) | sight.bin(one) for one in sight.truth))
        sight._known["", "all"] = found
    return found


def pattern(secrets: frozenset[str]) -> re.Pattern[bytes]:
    """One expression that finds any of the numbers."""
    return re.compile(b"|".join(sorted(re.escape(number.encode()) for number in secrets)))


# Statements


class Counter:
    """How many statements went to the database since `reset`."""

    def __init__(self) -> None:
        self.count = 0

    def reset(self) -> None:
        """Start again at 0."""
        self.count = 0


@contextmanager
def counting() -> Iterator[Counter]:
    """Count what any connection of this process executes with parameters or for rows."""
    counter, kept = Counter(), (asyncpg.Connection._execute, PreparedStatement._PreparedStatement__do_execute)

    async def execute(self: Any, said: str, *given: Any, **named: Any) -> Any:
        counter.count += not said.startswith("SELECT set_config(")  # the wall is told who reads
        return await kept[0](self, said, *given, **named)

    async def prepared(self: Any, *given: Any, **named: Any) -> Any:
        counter.count += 1
        return await kept[1](self, *given, **named)

    asyncpg.Connection._execute = execute
    PreparedStatement._PreparedStatement__do_execute = prepared
    try:
        yield counter
    finally:
        asyncpg.Connection._execute, PreparedStatement._PreparedStatement__do_execute = kept


def ast_fields(tree: DocumentNode) -> Iterator[FieldNode]:
    """Every field of the first operation, those of fragments once for each spread."""
    fragments = {node.name.value: node for node in tree.definitions if isinstance(node, FragmentDefinitionNode)}

    def fields(selections: SelectionSetNode) -> Iterator[FieldNode]:
        for node in selections.selections:
            if isinstance(node, FieldNode):
                yield node
                if node.selection_set:
                    yield from fields(node.selection_set)
            elif isinstance(node, FragmentSpreadNode):
                yield from fields(fragments[node.name.value].selection_set)
            else:
                yield from fields(node.selection_set)

    yield from fields(operation_of(tree).selection_set)


def fixed_tables(tree: DocumentNode, sight: Sight) -> int:
    """How many root fields ask for groups of rows that the actor may count and not read: each has its own table."""
    found = 0
    for node in ast_fields(tree):
        what, one = sight.truth.roots.get(node.name.value, ("", None))
        found += what == "groups" and one is not None and not sight.opens(one.read)
    return found


def allowed_statements(tree: DocumentNode, truth: Truth) -> int:
    """One for each field that loads rows, and one for each resource where any row is asked for by its id."""
    found = list(ast_fields(tree))
    extra = sum(len(truth.resources) for node in found if node.name.value == "node" and node.arguments)
    return len(found) + extra
