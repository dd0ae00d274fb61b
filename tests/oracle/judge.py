"""The expected answer to one operation: one refused field refuses the document as a whole."""

from collections.abc import Mapping
from importlib.util import find_spec
from typing import Any

from graphql import DocumentNode

from tests.oracle import refusals
from tests.oracle.coercion import Invalid
from tests.oracle.evaluate import INVALID, Expected, answered, begun, operation_of
from tests.oracle.pages import Cursors
from tests.oracle.resolve import name_of, resolve
from tests.oracle.sight import Sight

TOO_EXPENSIVE = "QUERY_TOO_EXPENSIVE"
WHOLE = find_spec("backend.compiler") is not None
"""Whether one refused field refuses the operation, before anything is read."""


def expected(tree: DocumentNode, variables: Mapping[str, Any], sight: Sight, cursors: Cursors) -> Expected:
    """The answer to the one operation of `tree`. Raises Unspecified where several answers are right."""
    try:
        run = begun(tree, variables, sight, cursors, resolve, name_of)
    except Invalid:
        return Expected(None, {(): frozenset({INVALID})}, absent=True)
    if refusals.unsized(run, tree):
        return Expected(None, {(): frozenset({TOO_EXPENSIVE})}, absent=True)
    if not WHOLE:
        return answered(run, tree)
    refused = refusals.of(run, operation_of(tree).selection_set)
    if refused.must:
        return Expected(None, {**refused.may, **refused.must})
    found = answered(run, tree)
    if found.errors:
        return Expected(None, found.errors)
    return Expected(found.data, may=refused.may, seen=found.seen)
