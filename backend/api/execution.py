"""Execution: an operation admitted once, compiled once, then answered by one statement for as long as it is kept.

A query that is kept touches neither parser, nor validator, nor guard. Commands and the few services run as resolvers;
what they answer of rows is compiled too.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from inspect import isawaitable
from typing import Any

import orjson
from graphql import (
    DocumentNode,
    GraphQLError,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    execute,
    get_operation_ast,
    parse,
    validate,
)
from graphql.language import ast

from backend.api import reads, speech
from backend.api.context import Context
from backend.api.guard import MAX_TOKENS, refuse_objects, weigh
from backend.api.queries import SERVICES
from backend.api.schema import schema
from backend.compiler.compiler import Asked, Compiler, compiler, key_of
from backend.compiler.metrics import COUNTS
from backend.compiler.plans import Kept, Plan
from backend.compiler.slots import Refused
from backend.compiler.variables import Unfit
from backend.concepts import linked
from backend.errors import BAD_REQUEST, NOT_ALLOWED, AppError
from backend.kit.actor import Actor
from backend.kit.params import acting

INTROSPECTION = frozenset({"__schema", "__type"})
READ_SCHEMA = "schema:read"
Given = Mapping[str, Any]
Answer = bytes | dict[str, Any]


@dataclass(frozen=True, eq=False)
class Admitted:
    """A document that was parsed and, unless `errors` say otherwise, found valid."""

    asked: Asked | None
    errors: tuple[GraphQLError, ...] = ()
    introspects: bool = False
    changes: bool = False


_documents: Kept[Admitted] = Kept(entries=2_000, room=64_000_000)


@cache
def the_compiler() -> Compiler:
    """The compiler of this process's schema. Raises DeclarationError when some field does not compile."""
    return compiler(schema()._schema, linked(), SERVICES)


async def answer(
    actor: Actor, document: str, variables: Given | None, operation: str | None = None, *, query_only: bool = False
) -> Answer:
    """The answer to `document` for `actor`, as JSON for a query that went well. Never raises."""
    given = variables or {}
    try:
        admitted = _admit(document, given, operation)
        _refuse(admitted, actor, query_only)
        if admitted.asked is None:
            return {"errors": [speech.spoken(error, actor.locale) for error in admitted.errors]}
        refuse_objects(given)
        values = admitted.asked.variables.coerce(given)
        if admitted.asked.operation.operation is OperationType.QUERY:
            return await _read(actor, admitted.asked, values, given, operation)
        return await _change(actor, admitted.asked, values, given)
    except Unfit as refused:
        return {"errors": [speech.spoken(error, actor.locale) for error in refused.errors]}
    except Refused as refused:
        return speech.refusal(refused, actor.locale)
    except RecursionError:
        return {"errors": [speech.app(BAD_REQUEST(reason=("嵌套太深", "nested too deeply")), actor.locale)]}
    except AppError as refused:
        return {"errors": [speech.app(refused, actor.locale)]}
    except Exception as fault:
        return {"data": None, "errors": [speech.masked(fault, actor.locale)]}


def _admit(document: str, given: Given, operation: str | None) -> Admitted:
    """The document, read once. Raises AppError for one that is too expensive, before it is validated."""
    key = key_of(document, operation)
    found = _documents.get(key)
    if found is not None:
        return found
    try:
        tree = parse(document, max_tokens=MAX_TOKENS)
    except GraphQLSyntaxError as refused:
        return _documents.put(key, Admitted(None, (refused.with_traceback(None),)), len(document))
    chosen = get_operation_ast(tree, operation)
    if chosen is None:
        raise BAD_REQUEST(reason=("要指明文档里的一个操作", "name one operation of the document"))
    weigh(tree, given, operation)
    kinds = [d.operation for d in tree.definitions if isinstance(d, OperationDefinitionNode)]
    flags = {"introspects": _introspects(tree), "changes": any(kind is not OperationType.QUERY for kind in kinds)}
    errors = tuple(validate(schema()._schema, tree, hide_suggestions=True))
    asked = None if errors else the_compiler().asked(key, tree, chosen)
    return _documents.put(key, Admitted(asked, errors, **flags), 3_000 + 20 * len(document))


def ask(document: str, given: Given, operation: str | None) -> Asked:
    """The valid operation. Raises AppError or GraphQLError for what is none."""
    admitted = _admit(document, given, operation)
    if admitted.asked is None:
        raise admitted.errors[0]
    return admitted.asked


def _introspects(tree: DocumentNode) -> bool:
    for definition in tree.definitions:
        selections = getattr(definition, "selection_set", None)
        stack = list(selections.selections) if selections else []
        while stack:
            node = stack.pop()
            if isinstance(node, ast.FieldNode) and node.name.value in INTROSPECTION:
                return True
            if isinstance(node, ast.InlineFragmentNode):
                stack += node.selection_set.selections
    return False


def _refuse(admitted: Admitted, actor: Actor, query_only: bool) -> None:
    """Raise for what this caller may not ask, whatever it is."""
    if admitted.introspects and READ_SCHEMA not in actor.scopes:
        raise NOT_ALLOWED(action=("查看", "read"), what=("接口定义", "the schema"))
    if query_only and admitted.changes:
        raise BAD_REQUEST(reason=("这里只能查询", "only queries are possible here"))


async def _read(actor: Actor, asked: Asked, values: Given, given: Given, operation: str | None) -> Answer:
    """A query's answer."""
    who, known = acting(actor), the_compiler()
    key, plan = known.find(asked, who, values)
    if plan is None:
        plan = known.plan(asked, who, values, key, weigh(asked.tree, given, operation).cost)
    if isinstance(plan, Refused):
        raise plan
    row: Any = ()
    if plan.statement is not None:
        row = await reads.fetch(actor, plan.statement.sql, plan.bind(values, actor), counting=plan.counting)
    if plan.services:
        return await _with_services(actor, asked, plan, row, values, given)
    data = plan.shape(row, {})
    COUNTS.bytes += len(data)
    return b'{"data":' + data + b"}"


async def _with_services(actor: Actor, asked: Asked, plan: Plan, row: Any, values: Given, given: Given) -> Answer:
    """The answer to a query some of whose roots are answered by services."""
    assert plan.apart is not None
    result = await _run(plan.apart, Context(actor, the_compiler(), asked, values), given)
    errors = [speech.spoken(error, actor.locale) for error in result.errors or ()]
    if result.data is None:
        return {"data": None, "errors": errors}
    told = {key: orjson.dumps(result.data[key]) for key in plan.services}
    said = b'{"data":' + plan.shape(row, told)
    return said + (b',"errors":' + orjson.dumps(errors) if errors else b"") + b"}"


async def _change(actor: Actor, asked: Asked, values: Given, given: Given) -> dict[str, Any]:
    """What the commands of a mutation answer."""
    result = await _run(asked.alone, Context(actor, the_compiler(), asked, values), given)
    said: dict[str, Any] = {"data": result.data}
    if result.errors:
        said["errors"] = [speech.spoken(error, actor.locale) for error in result.errors]
        if result.data is None and not any(error.path for error in result.errors):
            del said["data"]
    return said


async def _run(tree: DocumentNode, context: Context, given: Given) -> Any:
    """The document's one operation, executed with resolvers."""
    found: Any = execute(
        schema()._schema, tree, context_value=context, variable_values=dict(given), hide_suggestions=True
    )
    return await found if isawaitable(found) else found
