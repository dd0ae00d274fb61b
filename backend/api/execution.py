"""Execution: an operation admitted once, compiled once, then answered by one statement for as long as it is kept.

A query that is kept touches neither parser, nor validator, nor guard. Commands and the few services run as resolvers;
what they answer of rows is compiled too.
"""

import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from dataclasses import dataclass, replace
from functools import cache
from inspect import isawaitable
from typing import Any

import orjson
from graphql import DocumentNode, GraphQLError, OperationType, execute, get_operation_ast, validate

from backend.api import reads, speech
from backend.api.context import Context
from backend.api.feed import RightEnded, Watch
from backend.api.guard import read, weigh
from backend.api.queries import SERVICES
from backend.api.schema import schema
from backend.api.tallies import tables
from backend.api.weight import Weight
from backend.compiler.compiler import Asked, Compiler, compiler, key_of
from backend.compiler.metrics import answered
from backend.compiler.plans import Kept, Plan
from backend.compiler.slots import Refused
from backend.compiler.variables import Unfit
from backend.concepts import linked
from backend.errors import BAD_REQUEST, NOT_ALLOWED, AppError
from backend.kit.actor import Actor, Role
from backend.kit.params import acting

READ_SCHEMA = "schema:read"
Given = Mapping[str, Any]
Answer = bytes | dict[str, Any]


@dataclass(frozen=True, eq=False)
class Admitted:
    """A document that was read: too heavy, not valid, or ready to be asked."""

    weight: Weight | None = None
    refused: AppError | None = None
    errors: tuple[GraphQLError, ...] = ()
    asked: Asked | None = None


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
        asked, cost = _ready(document, given, operation, actor, ("query",) if query_only else ("query", "mutation"))
        values = asked.variables.coerce(given)
        if asked.operation.operation is OperationType.QUERY:
            return await _read(actor, asked, values, given, cost)
        result = await _run(asked.alone, Context(actor, the_compiler(), asked, values), given)
        return _shaped(result, actor)
    except Exception as fault:
        return _failed(fault, actor.locale)


def _failed(fault: Exception, locale: str) -> dict[str, Any]:
    """The answer to an operation that was refused, or in which something broke."""
    match fault:
        case Unfit():
            return {"errors": [speech.spoken(error, locale) for error in fault.errors]}
        case Refused():
            return speech.refusal(fault, locale)
        case RecursionError():
            return {"errors": [speech.told(BAD_REQUEST(reason=("嵌套太深", "nested too deeply")), locale)]}
        case AppError():
            return {"errors": [speech.told(fault, locale)]}
        case _:
            return {"data": None, "errors": [speech.masked(fault, locale)]}


def _ready(
    document: str, given: Given, operation: str | None, actor: Actor, kinds: tuple[str, ...]
) -> tuple[Asked, int]:
    """(operation, its cost) of a document that this caller may ask with these variables. Raises what refuses it."""
    found = admitted(document, operation)
    if found.refused is not None:
        raise replace(found.refused, reference=secrets.token_hex(4))
    if found.weight is None:
        raise Unfit(list(found.errors))
    cost = found.weight.require(given)
    if found.weight.introspects and READ_SCHEMA not in actor.scopes:
        raise NOT_ALLOWED(action=("查看", "read"), what=("接口定义", "the schema"))
    if found.weight.kind not in kinds:
        raise BAD_REQUEST(reason=(f"这里不能 {found.weight.kind}", f"no {found.weight.kind} is possible here"))
    ready = found if found.asked or found.errors else _validated(document, operation, found.weight)
    if ready.asked is None:
        raise Unfit(list(ready.errors))
    return ready.asked, cost


def admitted(document: str, operation: str | None) -> Admitted:
    """The document, parsed and weighed once, and not yet validated; what was found wrong with it is kept too."""
    key = (document, operation)
    found = _documents.get(key)
    if found is not None:
        return found
    try:
        made = Admitted(weigh(read(document), operation))
    except GraphQLError as wrong:
        made = Admitted(errors=(wrong.with_traceback(None),))
    except AppError as refused:
        made = Admitted(refused=refused.with_traceback(None))
    return _documents.put(key, made, 500 + 4 * len(document))


def weight_of(document: str, operation: str | None) -> Weight | None:
    """The weight of an operation; None for a document that makes no sense, or is too heavy whatever is given."""
    try:
        return admitted(document, operation).weight
    except RecursionError:
        return None


def _validated(document: str, operation: str | None, weight: Weight) -> Admitted:
    """The document, validated once: only what is not too heavy is, because validation is more than linear."""
    tree = read(document)
    errors = tuple(validate(schema()._schema, tree, hide_suggestions=True))
    chosen, key = get_operation_ast(tree, operation), key_of(document, operation)
    asked = the_compiler().asked(key, tree, chosen) if chosen is not None and not errors else None
    return _documents.put((document, operation), Admitted(weight, None, errors, asked), 3_000 + 24 * len(document))


def ask(document: str, given: Given, operation: str | None) -> Asked:
    """The valid operation. Raises AppError or Unfit for what is none."""
    return _ready(document, given, operation, Actor(role=Role.ANONYMOUS), ("query",))[0]


async def stream(
    actor: Actor, document: str, variables: Given | None, operation: str | None, watch: Watch
) -> AsyncIterator[dict[str, Any]]:
    """The answers to `document`: one for a query or a change, and for a subscription one for each event. Never raises
    but what `watch.require_right` raises, which ends it.
    """
    given, weight = variables or {}, weight_of(document, operation)
    if weight is None or weight.kind != "subscription":
        found = await answer(actor, document, variables, operation)
        yield orjson.loads(found) if isinstance(found, bytes) else found
        return
    try:
        asked, _ = _ready(document, given, operation, actor, ("subscription",))
        context = Context(actor, the_compiler(), asked, asked.variables.coerce(given), watch)
    except Exception as fault:
        yield _failed(fault, actor.locale)
        return
    results = await schema().subscribe(
        document, variable_values=dict(given), context_value=context, operation_name=operation
    )
    async with aclosing(results) as told:
        try:
            async for result in told:
                for error in result.errors or ():
                    if isinstance(error.original_error, RightEnded):
                        raise error.original_error
                yield _shaped(result, actor)
        except AppError as refused:
            yield {"errors": [speech.told(refused, actor.locale)]}


async def _read(actor: Actor, asked: Asked, values: Given, given: Given, cost: int) -> Answer:
    """A query's answer."""
    who, known = acting(actor), the_compiler()
    key, plan = known.find(asked, who, values)
    if plan is None:
        plan = known.plan(asked, who, values, key, cost)
    if isinstance(plan, Refused):
        raise plan
    plan.check(values, actor)
    row: Any = ()
    if plan.tables:
        values = {**values, **await tables(actor, plan.tables, values)}
    if plan.statement is not None:
        row = await reads.fetch(actor, plan.statement.sql, plan.bind(values, actor))
    if plan.services:
        return await _with_services(actor, asked, plan, row, values, given)
    data = plan.shape(row, {})
    answered(data)
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


def _shaped(result: Any, actor: Actor) -> dict[str, Any]:
    """{"data", "errors"?} of a result; without data when nothing was run."""
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
