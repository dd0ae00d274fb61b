"""GraphQL text for every entity and view: the same text for the same question, so that plans are cached.

Also the one place that turns a filter into an address: `rows_href`.
"""

from collections.abc import Iterable
from functools import cache
from typing import Any

from frontend.filters import href_params
from frontend.metadata import Column, Entity, metadata
from frontend.urls import address

RELATED = 5
HISTORY = 20
OPTIONS = 12
LINKED = 100

PAGING = "$first: Int, $after: String, $last: Int, $before: String"
PASS = "first: $first, after: $after, last: $last, before: $before"


def rows_href(resource: str, filter_json: dict[str, Any] | None) -> str:
    """The address of the list of `resource` (a plural root field such as `cases`) narrowed by a GraphQL filter."""
    entity = metadata().by_plural(resource)
    return address(f"/{entity.slug}", href_params(entity, filter_json or {})) if entity else "/"


def selection(column: Column) -> str:
    """What is asked for one column: itself, or id and title of what it links to."""
    if column.kind == "ref":
        return f"{column.name} {{ id {_title(column.target)} }}".replace(" id id ", " id ")
    if column.kind == "many":
        return f"{column.name}(first: 1) {{ totalCount }}"
    return column.name


def _title(target: str) -> str:
    return metadata().title_of(target)


def select(columns: Iterable[Column]) -> str:
    """Id, version and the given columns."""
    names = ["id", "version", *(selection(c) for c in columns if c.name not in ("id", "version"))]
    return " ".join(dict.fromkeys(names))


@cache
def list_document(entity: Entity, names: tuple[str, ...]) -> str:
    """A page of `entity` with the columns `names`; variables filter, order, first, after, last, before."""
    state = [entity.state.name] if entity.state else []
    columns = [c for name in dict.fromkeys((entity.title, *names, *state)) if (c := entity.column(name))]
    n = entity.name
    return (
        f"query {n}List($filter: {n}Filter, $order: [{n}Order!], {PAGING}) {{\n"
        f"  rows: {entity.plural}(filter: $filter, order: $order, {PASS}) {{\n"
        f"    totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }}\n"
        f"    nodes {{ {select(columns)} }}\n  }}\n}}"
    )


@cache
def detail_document(entity: Entity) -> str:
    """One row with all it has: facts, first rows of what belongs to it, history; variable id."""
    facts = select(c for c in entity.columns if c.readable and c.kind != "many")
    related = "\n".join(f"    {_related(c)}" for c in related_columns(entity))
    history = f"history(first: {HISTORY}) {{ id at action actor role note fields }}" if entity.has_history else ""
    return (
        f"query {entity.name}Detail($id: ID!) {{\n  row: {entity.single}(id: $id) {{\n    {facts}\n"
        f"{related}\n    {history}\n  }}\n}}"
    )


def related_columns(entity: Entity) -> list[Column]:
    """To-many columns whose target has pages of its own."""
    return [c for c in entity.columns if c.kind == "many" and metadata().by_name(c.target)]


def related_shown(column: Column) -> tuple[Column, ...]:
    """Which columns of the target a related list shows: the first four plain ones of its own list."""
    target = metadata().by_name(column.target)
    found = [c for name in target.list if (c := target.column(name))] if target else []
    return tuple(c for c in found if c.kind != "many")[:4]


def _related(column: Column) -> str:
    target = metadata().by_name(column.target)
    title = target.column(target.title) if target else None
    shown = [c for c in (title, *related_shown(column), target.state if target else None) if c]
    return f"{column.name}(first: {RELATED}) {{ totalCount nodes {{ {select(shown)} }} }}"


@cache
def form_document(entity: Entity) -> str:
    """What a form of `entity` starts from; variable id."""
    written = [c for c in entity.columns if c.input and c.readable]
    parts = [_linked(c) if c.kind == "many" else selection(c) for c in written]
    names = [entity.title, *([entity.lead.name] if entity.lead else [])]
    fields = " ".join(dict.fromkeys(["id", "version", "updatedAt", *names, *parts]))
    return f"query {entity.name}Form($id: ID!) {{\n  row: {entity.single}(id: $id) {{ {fields} }}\n}}"


def _linked(column: Column) -> str:
    return f"{column.name}(first: {LINKED}) {{ nodes {{ id {_title(column.target)} }} }}"


@cache
def options_document(entity: Entity) -> str:
    """A few rows to pick from; variable filter."""
    also = [c for name in entity.list if (c := entity.column(name)) and c.kind == "ref"][:1]
    return (
        f"query {entity.name}Options($filter: {entity.name}Filter) {{\n"
        f"  rows: {entity.plural}(filter: $filter, first: {OPTIONS}) {{ "
        f"nodes {{ {select([c for c in (entity.column(entity.title), *also) if c])} }} }}\n}}"
    )


@cache
def names_document(entity: Entity) -> str:
    """Names of given rows, for filter chips; variable ids."""
    return (
        f"query {entity.name}Names($ids: [ID!]) {{\n  rows: {entity.plural}(filter: {{ id: {{ in: $ids }} }}, "
        f"first: {LINKED}) {{ nodes {{ id {entity.title} }} }}\n}}"
    )


@cache
def command_document(entity: Entity, command: str) -> str:
    """The mutation `command` (create, update, delete, restore, move); variable input."""
    name = entity.name
    title = command.capitalize()
    back = (
        f"{entity.single} {{ id version {entity.title} }}"
        if entity.title != "id"
        else f"{entity.single} {{ id version }}"
    )
    return (
        f"mutation {title}{name}($input: {title}{name}Input!) {{\n"
        f"  done: {command}{name}(input: $input) {{ {back} clientMutationId }}\n}}"
    )


@cache
def reveal_document(entity: Entity) -> str:
    """The mutation that shows a masked number whole; variable input."""
    name = entity.name
    return f"mutation Reveal{name}($input: Reveal{name}Input!) {{\n  done: reveal{name}(input: $input) {{ value }}\n}}"


@cache
def search_document(entities: tuple[Entity, ...]) -> str:
    """The first rows of several entities at once; a variable for each: `f0`, `f1` ..., its filter."""
    variables = ", ".join(f"$f{at}: {e.name}Filter" for at, e in enumerate(entities))
    names = [select([c for c in (e.lead, e.column(e.title)) if c]) for e in entities]
    parts = [f"  {e.plural}(filter: $f{at}, first: 4) {{ nodes {{ {names[at]} }} }}" for at, e in enumerate(entities)]
    return f"query Find({variables}) {{\n" + "\n".join(parts) + "\n}"


@cache
def counts_document(entities: tuple[Entity, ...]) -> str:
    """How many rows the reader sees of each of several entities: `c0`, `c1` ..."""
    parts = [f"  c{at}: {e.plural}(first: 1) {{ totalCount }}" for at, e in enumerate(entities)]
    return "query Counts {\n" + "\n".join(parts) + "\n}"
