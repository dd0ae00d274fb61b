"""The guard: what a document may cost, known before anything runs, in time linear in its length.

The cost is the number of objects that an answer may hold: pages multiply down the query, and every fragment is
weighed once, however often it is spread. A weight is kept with a compiled plan: sizes of pages are its only unknowns.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    get_operation_ast,
    is_composite_type,
    is_interface_type,
    parse,
)

from backend.api.schema import schema
from backend.api.weight import ABSENT, Page, Size, Variable, Weight, whole
from backend.errors import BAD_REQUEST, QUERY_TOO_EXPENSIVE, Pair, too_many

MAX_DEPTH = 16
MAX_FIELDS = 1_500
"""Fields of one operation, each fragment counted once for each spread. `node(id)` looks into every table, and counts
as a field for each.
"""

MAX_REPEATS, MAX_ALIKE = 100, 50
"""How often one key may be asked for with fields below it, and how often of one type: validation compares each with
each, 0.1 s for a hundred.
"""

MAX_CHARACTERS = 100_000
MAX_TOKENS = 2_500
"""Parsing takes up to 20 µs a token; the longest document of our own pages has a few hundred."""

MAX_ALIASES = 300
MAX_DIRECTIVES = 100
MAX_FRAGMENTS = 250
MAX_VARIABLES = 100
MAX_TERMS = 250
"""Kinds of products of pages in one cost."""

ROWS, GROUPS = 20, 1_000
"""What a list without pages may hold: most are short; groups are cut at a thousand."""

PLAIN = frozenset({"nodes", "edges", "pageInfo"})
"""Fields of a connection, which is counted as a whole."""

TOKEN = re.compile(r'#[^\n\r]*|"""(?:\\"""|[^"]|"(?!""))*+(?:""")?|"(?:\\.|[^"\\\n])*+"?|\.\.\.|[\w.+-]+|[^\s,\ufeff]')
"""Every token takes what it can and gives nothing back, so that counting is linear."""

Terms = dict[tuple[int, ...], int]
"""A cost: products of pages (by index), each with how often it is taken."""


def read(document: str) -> DocumentNode:
    """The tree of `document`. Raises GraphQLSyntaxError, and QUERY_TOO_EXPENSIVE before the parser sees too much."""
    _cap(len(document), MAX_CHARACTERS, ("个字符", "characters"))
    if len(document) > MAX_TOKENS:
        _cap(sum(1 for _ in TOKEN.finditer(document)), MAX_TOKENS, ("记号", "tokens"))
    return parse(document, max_tokens=MAX_TOKENS)


def weigh(document: DocumentNode, name: str | None = None) -> Weight:
    """The weight of the operation `name` of `document`, or of its only one.

    Raises QUERY_TOO_EXPENSIVE for what no size of page could mend, BAD_REQUEST when there is no such operation.
    """
    operation = get_operation_ast(document, name)
    if operation is None:
        raise BAD_REQUEST(reason=("要指明文档里的一个操作", "name one operation of the document"))
    fragments = {d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)}
    _cap(len(fragments), MAX_FRAGMENTS, ("片段", "fragments"))
    known = schema()._schema
    scale = _Scale(known, fragments, _defaults(operation))
    for definition in document.definitions:
        scale.head(definition)
    found = scale.selections(operation.selection_set, known.get_root_type(operation.operation), ())
    terms = tuple((count, pages) for pages, count in found.terms.items())
    return Weight(
        operation.operation.value, terms, tuple(scale.pages), found.depth, found.fields, scale.introspects
    ).settled()


@dataclass(frozen=True, slots=True)
class _Part:
    """What a selection weighs: its cost, levels below it, and fields."""

    terms: Terms
    depth: int = 0
    fields: int = 0


NOTHING = _Part({})


@dataclass(slots=True)
class _Scale:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    defaults: Mapping[str, int | None]
    pages: list[Page] = field(default_factory=list)
    known: dict[str, _Part] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)
    repeats: dict[str, int] = field(default_factory=dict)
    aliases: int = 0
    directives: int = 0
    introspects: bool = False

    def selections(
        self, selections: SelectionSetNode | None, parent: GraphQLNamedType | None, path: tuple[str, ...]
    ) -> _Part:
        terms: Terms = {}
        depth, count = 0, 0
        for node in selections.selections if selections else ():
            self._directives(node)
            match node:
                case FieldNode():
                    part = self._field(node, parent, path)
                case InlineFragmentNode():
                    narrowed = self._type(node.type_condition.name.value) if node.type_condition else parent
                    part = self.selections(node.selection_set, narrowed, path)
                case FragmentSpreadNode():
                    part = self._fragment(node.name.value, path)
                case _:
                    part = NOTHING
            depth, count = max(depth, part.depth), count + part.fields
            _cap(count, MAX_FIELDS, ("字段", "fields"))
            _cap(depth, MAX_DEPTH, ("层", "levels"))
            for pages, taken in part.terms.items():
                terms[pages] = terms.get(pages, 0) + taken
            _cap(len(terms), MAX_TERMS, ("种分页组合", "combinations of pages"))
        return _Part(terms, depth, count)

    def _field(self, node: FieldNode, parent: GraphQLNamedType | None, path: tuple[str, ...]) -> _Part:
        if node.alias:
            self.aliases += 1
            _cap(self.aliases, MAX_ALIASES, ("别名", "aliases"))
        name = node.name.value
        if name in ("__schema", "__type"):
            self.introspects = True
        if node.selection_set is None:
            return _Part({}, 1, 1)
        key = node.alias.value if node.alias else name
        self._repeat(key, parent)
        made = self._definition(parent, name)
        below = get_named_type(made.type) if made else None
        inside = self.selections(node.selection_set, below, path if name in PLAIN else (*path, key))
        if below is None or below.name.startswith("__"):
            return _Part({}, inside.depth + 1, inside.fields + 1)
        count = inside.fields + (len(self.schema.get_possible_types(below)) if is_interface_type(below) else 1)
        own = 0 if name in PLAIN or (parent and parent.name.endswith("Edge")) else 1
        return _Part(self._taken(node, made, inside.terms, own, (*path, key)), inside.depth + 1, count)

    def _taken(
        self, node: FieldNode, made: GraphQLField | None, inside: Terms, own: int, path: tuple[str, ...]
    ) -> Terms:
        """The cost of a field whose one row costs `inside` and `own`: as often as the field may have rows."""
        terms = {**inside, (): inside.get((), 0) + own} if own else inside
        if made is None:
            return terms
        if "first" not in made.args:
            times = _rows(str(made.type)) if node.name.value not in PLAIN else 1
            return {pages: count * times for pages, count in terms.items()}
        self.pages.append(self._page(node, path))
        at = len(self.pages) - 1
        return {(*pages, at): count for pages, count in terms.items()}

    def _page(self, node: FieldNode, path: tuple[str, ...]) -> Page:
        said = {argument.name.value: argument.value for argument in node.arguments or ()}
        first, last = (self._size(said[name]) if name in said else ABSENT for name in ("first", "last"))
        return Page(".".join(path), first, last)

    def _size(self, value: Any) -> Size:
        if value.kind == "variable":
            name = value.name.value
            return Variable(name, self.defaults.get(name))
        return whole(value)

    def head(self, definition: Any) -> None:
        """Count what stands before the fields of a definition."""
        self._directives(definition)
        declared = getattr(definition, "variable_definitions", None) or ()
        _cap(len(declared), MAX_VARIABLES, ("个变量", "variables"))
        for variable in declared:
            self._directives(variable)

    def _repeat(self, key: str, parent: GraphQLNamedType | None) -> None:
        for named, most in ((key, MAX_REPEATS), (f"{parent}.{key}", MAX_ALIKE)):
            self.repeats[named] = self.repeats.get(named, 0) + 1
            _cap(self.repeats[named], most, ("次同名", "repetitions"))

    def _directives(self, node: Any) -> None:
        self.directives += len(node.directives or ())
        _cap(self.directives, MAX_DIRECTIVES, ("指令", "directives"))

    def _definition(self, parent: GraphQLNamedType | None, name: str) -> GraphQLField | None:
        if name == "__schema":
            return GraphQLField(self.schema.type_map["__Schema"])  # type: ignore[arg-type]
        if name == "__type":
            return GraphQLField(self.schema.type_map["__Type"])  # type: ignore[arg-type]
        fields: Mapping[str, GraphQLField] = getattr(parent, "fields", {})
        made = fields.get(name)
        return made if made and is_composite_type(get_named_type(made.type)) else None

    def _type(self, name: str) -> GraphQLNamedType | None:
        return self.schema.type_map.get(name)

    def _fragment(self, name: str, path: tuple[str, ...]) -> _Part:
        if name in self.known:
            return self.known[name]
        if name in self.open or name not in self.fragments:
            return NOTHING
        self.open.add(name)
        made = self.fragments[name]
        self.known[name] = self.selections(made.selection_set, self._type(made.type_condition.name.value), path)
        self.open.discard(name)
        return self.known[name]


def _rows(shape: str) -> int:
    """How many rows a field of this type may have that takes no page."""
    if not shape.startswith("["):
        return 1
    return GROUPS if shape.rstrip("!]").endswith("Group") else ROWS


def _defaults(operation: OperationDefinitionNode) -> dict[str, int | None]:
    """The whole numbers that stand for variables which were not given."""
    found: dict[str, int | None] = {}
    for definition in operation.variable_definitions or ():
        if definition.default_value is not None:
            found[definition.variable.name.value] = whole(definition.default_value)
    return found


def _cap(count: int, limit: int, what: Pair) -> None:
    if count > limit:
        said = (f"{min(count, 10**9)} {what[0]}", f"{min(count, 10**9)} {what[1]}")
        raise QUERY_TOO_EXPENSIVE(
            reason=too_many(said, limit), cheaper=("拆成几个小的查询。", "Split it into smaller queries."),
            details={"what": what[1], "count": min(count, 10**9), "limit": limit},
        )  # fmt: skip
