"""Operations by luck, from the schema: every resource, link, connection and group there is, in every way to ask."""

import json
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    parse_type,
    type_from_ast,
)

from backend.kit.actor import Role
from backend.kit.registry import Resource
from tests.oracle.coercion import Word
from tests.oracle.operands import BAD_SIZES, PLAIN, Operands, spelt
from tests.oracle.pages import Terms
from tests.oracle.sight import _may_hold
from tests.oracle.truth import Truth

Again = Callable[[], Any]


@dataclass(frozen=True)
class Operation:
    """A document and its variables; `name` says which operation of several is meant."""

    document: str
    variables: dict[str, Any]
    name: str | None = None
    again: Mapping[str, tuple[bool, Again]] = field(default_factory=dict, compare=False, repr=False)
    """By variable: whether it may be null or left out, and what makes another value for it."""

    def varied(self, luck: random.Random) -> "Operation":
        """The same document with other values, some of them null or left out: it must not be answered as before."""
        values = dict(self.variables)
        for name, (optional, make) in self.again.items():
            roll = luck.random()
            if optional and roll < 0.2:
                values.pop(name, None)
            elif optional and roll < 0.25:
                values[name] = None
            elif roll < 0.9:
                values[name] = plain(make())
        return replace(self, variables=values)


@dataclass
class Draft:
    """What has been written of one document so far."""

    variables: dict[str, Any] = field(default_factory=dict)
    definitions: list[str] = field(default_factory=list)
    fragments: list[str] = field(default_factory=list)
    again: dict[str, tuple[bool, Again]] = field(default_factory=dict)
    names: int = 0

    def name(self, letter: str) -> str:
        """A name not used yet."""
        self.names += 1
        return f"{letter}{self.names}"


class Generator:
    """Makes operations for a leading role; mostly groups when `counting`."""

    def __init__(self, luck: random.Random, truth: Truth, operands: Operands) -> None:
        self.luck, self.truth, self.operands = luck, truth, operands
        self.draft = Draft()
        self.counting = False
        self.prefer: tuple[str, ...] = ()

    def chance(self, likely: float) -> bool:
        """True in `likely` of all cases."""
        return self.luck.random() < likely

    def operation(self, role: Role, only: str | None = None) -> Operation:
        """One operation, mostly about what `role` can read; about the resource `only` when it is named."""
        self.draft, self.operands.role = Draft(), role
        said = " ".join(self.root(role, only) for _ in range(self.luck.choice((1, 1, 1, 1, 2, 3))))
        said += " __typename" if self.chance(0.03) else ""
        head = f"query Q({', '.join(self.draft.definitions)})" if self.draft.definitions else "query Q"
        several = self.chance(0.05)
        others = ["query Other { __typename }"] if several else []
        document = " ".join([f"{head} {{ {said} }}", *others, *self.draft.fragments])
        return Operation(document, self.draft.variables, "Q" if several else None, self.draft.again)

    def payload(self, role: Role, one: Resource) -> tuple[str, Draft]:
        """What a command is asked to answer of its row, and what goes with it."""
        self.draft, self.operands.role = Draft(), role
        return self.fields(one.name, 1, 1), self.draft

    def resource(self, role: Role, only: str | None) -> Resource:
        """What to ask for."""
        if only is not None:
            return self.truth.resources[only]
        known = list(self.truth)
        seen = [one for one in known if _may_hold(one.read, role)]
        return self.luck.choice(seen if seen and self.chance(0.9) else known)

    def root(self, role: Role, only: str | None) -> str:
        """One field of Query with all below it."""
        one, alias, roll = self.resource(role, only), f"{self.draft.name('r')}: ", self.luck.random()
        roll = 0.3 if self.counting and roll < 0.8 else roll
        if roll < 0.08:
            return f"{alias}node(id: {self.key(one)}) {{ {self.node(one)} }}"
        if roll < 0.22:
            return f"{alias}{one.single}(id: {self.key(one)}) {{ {self.fields(one.name, 2, 1)} }}"
        if roll < 0.36 and f"{one.single}Groups" in self.truth.roots:
            return f"{alias}{self.groups(one, role)}"
        first = self.luck.choice((0, 2, 2, 3))
        return f"{alias}{one.plural}{self.page(one, root=True)} {{ {self.fields(f'{one.name}Connection', first, 1)} }}"

    def key(self, one: Resource) -> str:
        """An id, spelled."""
        return self.spell(self.operands.key(one), "ID!", lambda: self.operands.key(one))

    def node(self, one: Resource) -> str:
        """Fields of a node, with fragments on its type and on others."""
        said = [self.luck.choice(("id", "__typename", "__typename id"))]
        others = self.luck.sample(list(self.truth.resources), self.luck.choice((0, 1, 2)))
        for name in dict.fromkeys([one.name, *others]):
            said.append(f"... on {name} {{ {self.fields(name, 1, 1, alias=True)} }}")
        return " ".join(said)

    def groups(self, one: Resource, role: Role) -> str:
        """Groups of a resource."""
        kind = self.truth.schema.type_map[f"{one.name}Dimension"]
        assert isinstance(kind, GraphQLEnumType)
        known = {field.name.upper(): field for field in one.fields}
        words = [word for word in kind.values if (found := known.get(word)) is None or self.operands.asks(found)]
        fixed = not _may_hold(one.read, role) and self.chance(0.85)
        if fixed:
            words = self.fixed_table([word for word in words if not word.endswith(("_DAY", "_MONTH"))])
        by = [Word(word) for word in self.luck.sample(words, min(len(words), self.luck.choice((0, 1, 1, 2, 2, 3))))]
        said = f"by: {self.spell(by, f'[{one.name}Dimension!]!')}"
        if not fixed and self.chance(0.5):
            said += f", filter: {self.filter(one, 2)}"
        return f"{one.single}Groups({said}) {{ {self.fields(f'{one.name}Group', 1, 1)} }}"

    def fixed_table(self, words: list[str]) -> list[str]:
        """Dimensions of a table that those who may only count are given: the community with one class, or the grid."""
        areas = [word for word in words if word in ("COMMUNITY", "GRID")]
        if self.chance(0.3):
            return areas
        classes = [word for word in words if word not in areas]
        return [*(word for word in areas if word == "COMMUNITY"), *self.luck.sample(classes, min(len(classes), 1))]

    def page(self, one: Resource, *, root: bool) -> str:
        """The arguments of a connection."""
        arguments: dict[str, str] = {}
        cursor, terms = None, None
        if self.chance(0.25):
            found = self.operands.cursor(one, None)
            cursor, terms = found if found else (None, None)
        if terms is not None and terms != self.own(one):
            arguments["order"] = self.order(one, order_of(terms))
        elif cursor is None and self.chance(0.45):
            arguments["order"] = self.order(one, self.operands.order(one))
        if self.chance(0.9 if self.operands.through else max(self.operands.bin, 0.45)):
            arguments["filter"] = self.filter(one, 2 if root else 1)
        self.sizes(arguments, root)
        if cursor is not None:
            side = "before" if ("last" in arguments) == self.chance(0.8) else "after"
            arguments[side] = self.cursor(one, cursor, terms)
            other = self.operands.cursor(one, terms) if self.chance(0.12) else None
            if other is not None:
                arguments["after" if side == "before" else "before"] = self.cursor(one, other[0], terms)
        if not arguments:
            return ""
        names = list(arguments)
        self.luck.shuffle(names)
        return "(" + ", ".join(f"{name}: {arguments[name]}" for name in names) + ")"

    def filter(self, one: Resource, depth: int) -> str:
        """A filter, spelled."""
        return self.spell(
            self.operands.filter(one, depth), f"{one.name}Filter", lambda: self.operands.filter(one, depth)
        )

    def order(self, one: Resource, terms: list[dict[str, Any]]) -> str:
        """An order, spelled; where it is a variable, it may be another one the next time."""
        return self.spell(terms, f"[{one.name}Order!]", lambda: self.operands.order(one))

    def cursor(self, one: Resource, cursor: str, terms: Terms | None) -> str:
        """A cursor, spelled."""
        return self.spell(cursor, "String", lambda: (self.operands.cursor(one, terms) or (cursor, None))[0])

    def sizes(self, arguments: dict[str, str], root: bool) -> None:
        """How many rows."""
        if self.chance(self.operands.odd / 2):
            return
        size = self.operands.size()
        if not root and size > 8 and size not in BAD_SIZES:
            size = self.luck.choice((1, 2, 3))
        arguments["last" if self.chance(0.3) else "first"] = self.spell(size, "Int", self.operands.size)
        if "last" in arguments and self.chance(0.1):
            arguments["first"] = self.spell(size, "Int", self.operands.size)

    def own(self, one: Resource) -> Terms:
        """The default order."""
        return ((one.admin.order.removeprefix("-"), one.admin.order.startswith("-")),)

    # Selections

    def fields(self, name: str, depth: int, level: int, *, alias: bool = False) -> str:
        """A selection on the type `name`: some of its fields, here and there in fragments."""
        kind = self.truth.schema.type_map[name]
        assert isinstance(kind, GraphQLObjectType)
        names = self.choose(kind, depth)
        said = [self.field(kind, each, depth, level, alias) for each in names]
        if self.chance(0.08):
            said.append(self.luck.choice(("__typename", f"{self.draft.name('t')}: __typename")))
        if "Node" in {interface.name for interface in kind.interfaces} and self.chance(0.04):
            said.append("... on Node { id }")
        if len(said) > 1 and self.chance(0.25):
            at = self.luck.randrange(1, len(said))
            said = [*said[:at], self.fragment(kind, " ".join(said[at:]))]
        return " ".join(said)

    def choose(self, kind: GraphQLObjectType, depth: int) -> list[str]:
        """Names of fields to ask for, at least one."""
        leaves = [name for name, made in kind.fields.items() if is_leaf_type(get_named_type(made.type))]
        deep = [name for name in kind.fields if name not in leaves]
        if kind.name.endswith("Connection"):
            rows = self.luck.choice(
                (["nodes"], ["edges"], ["nodes", "pageInfo"], ["edges", "pageInfo"], ["nodes", "edges"])
            )
            total = ["totalCount"] if self.chance(0.4) else []
            anything = self.luck.sample(list(kind.fields), self.luck.choice((1, 1, 2)))
            return [*rows, *total] if self.chance(0.9) else anything
        if kind.name.endswith("Edge"):
            return ["cursor", "node"] if self.chance(0.9) else ["cursor"]
        names = self.luck.sample(leaves, min(len(leaves), self.luck.choice((1, 2, 3, 4, 6))))
        names += [name for name in self.prefer if name in kind.fields and name not in names and self.chance(0.7)]
        deep = [name for name in deep if name not in names]
        if depth and deep:
            names += self.luck.sample(deep, min(len(deep), self.luck.choice((0, 1, 1, 2))))
        self.luck.shuffle(names)
        return names

    def field(self, kind: GraphQLObjectType, name: str, depth: int, level: int, alias: bool) -> str:
        """One field with what is below it, now and then twice, so that both are merged."""
        made = kind.fields[name]
        named = get_named_type(made.type)
        said = name
        if made.args or alias or self.chance(0.1):
            said = f"{self.draft.name('a')}: {name}"
        if "filter" in made.args:
            said += self.page(self.truth.resources[named.name.removesuffix("Connection")], root=False)
        elif "first" in made.args and not self.chance(self.operands.odd / 2):
            said += f"(first: {self.spell(self.luck.choice((1, 2, 20, 100)), 'Int!')})"
        said += self.directive()
        if not isinstance(named, GraphQLObjectType):
            return said
        below = depth - (not named.name.endswith(("Connection", "Edge", "PageInfo")))
        inner = self.fields(named.name, max(below, 0), level + 1, alias=alias)
        if self.chance(0.04):
            again = self.fields(named.name, 0, level + 1, alias=True)
            return f"{said} {{ {inner} }} {said} {{ {again} }}"
        return f"{said} {{ {inner} }}"

    def fragment(self, kind: GraphQLObjectType, said: str) -> str:
        """`said` inside a fragment."""
        roll = self.luck.random()
        if roll < 0.4:
            name = self.draft.name("F")
            self.draft.fragments.append(f"fragment {name} on {kind.name} {{ {said} }}")
            return f"...{name}{self.directive()}"
        on = f" on {kind.name}" if roll < 0.8 else ""
        return f"...{on}{self.directive()} {{ {said} }}"

    def directive(self) -> str:
        """@skip or @include, seldom."""
        if not self.chance(0.04):
            return ""
        return f" @{self.luck.choice(('skip', 'include'))}(if: {self.spell(self.chance(0.5), 'Boolean!')})"

    # Values

    def spell(self, value: Any, kind: str, again: Again | None = None) -> str:
        """`value` as a literal, or as a variable of type `kind`, given, or left to its default."""
        if not self.chance(0.35):
            return self.write(value, type_from_ast(self.truth.schema, parse_type(kind)))
        name, roll = self.draft.name("v"), self.luck.random()
        other = again or (lambda: self.other(type_from_ast(self.truth.schema, parse_type(kind)), value))
        self.draft.again[name] = (not kind.endswith("!"), other)
        if roll < 0.15:
            self.draft.definitions.append(f"${name}: {kind.removesuffix('!')} = {literal(value)}")
        elif roll < 0.18 and not kind.endswith("!"):
            self.draft.definitions.append(f"${name}: {kind}")
            if self.chance(0.5):
                self.draft.variables[name] = None
        else:
            self.draft.definitions.append(f"${name}: {kind}")
            self.draft.variables[name] = plain(value)
        return f"${name}"

    def write(self, value: Any, kind: Any) -> str:
        """`value` as a literal, with variables here and there inside."""
        kind = get_nullable_type(kind)
        if isinstance(value, dict) and isinstance(kind, GraphQLInputObjectType):
            parts = [f"{name}: {self.write(part, kind.fields[name].type)}" for name, part in value.items()]
            return "{" + ", ".join(parts) + "}"
        if isinstance(value, list) and isinstance(kind, GraphQLList):
            if len(value) == 1 and self.chance(0.1):
                return literal(value[0])  # one item stands for a list of it; a variable would not
            return "[" + ", ".join(self.write(part, kind.of_type) for part in value) + "]"
        if value is None or not self.chance(0.06):
            return literal(value)
        name = self.draft.name("v")
        self.draft.definitions.append(f"${name}: {kind}!")
        self.draft.variables[name] = plain(value)
        self.draft.again[name] = (False, lambda: self.other(kind, value))
        return f"${name}"

    def other(self, kind: Any, value: Any) -> Any:
        """Another value of an input type; the same one where luck knows none."""
        kind = get_nullable_type(kind)
        if isinstance(kind, GraphQLList):
            return [self.other(kind.of_type, value) for _ in range(self.luck.choice((0, 1, 2)))] if not isinstance(
                get_nullable_type(kind.of_type), GraphQLInputObjectType) else value  # fmt: skip
        if isinstance(kind, GraphQLEnumType):
            return self.luck.choice(list(kind.values))
        if isinstance(kind, GraphQLInputObjectType):
            return value
        if kind.name == "ID":
            return self.operands.key(self.luck.choice(list(self.truth)))
        known = PLAIN.get(kind.name, ())
        return spelt(self.luck.choice(known), kind.name) if known else value


def order_of(terms: Terms) -> list[dict[str, Any]]:
    """Terms as the API takes them."""
    return [{"field": Word(name.upper()), "direction": Word("DESC" if down else "ASC")} for name, down in terms]


def literal(value: Any) -> str:
    """A value as GraphQL writes it."""
    match value:
        case Word():
            return str(value)
        case dict():
            return "{" + ", ".join(f"{name}: {literal(part)}" for name, part in value.items()) + "}"
        case list():
            return "[" + ", ".join(literal(part) for part in value) + "]"
    return json.dumps(value)


def plain(value: Any) -> Any:
    """A value as JSON variables hold it."""
    match value:
        case dict():
            return {name: plain(part) for name, part in value.items()}
        case list():
            return [plain(part) for part in value]
        case str():
            return str(value)
    return value
