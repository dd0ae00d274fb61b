"""Arguments by luck: filters, orders, pages and ids made of what the rows really hold, and of what they never would."""

import random
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from graphql import GraphQLEnumType, GraphQLInputObjectType, GraphQLList, get_named_type

from backend.kit.actor import Role
from backend.kit.registry import Field, Kind, Resource
from tests.oracle import conditions
from tests.oracle.coercion import Word
from tests.oracle.pages import Cursors, Terms
from tests.oracle.snapshot import Snapshot
from tests.oracle.truth import Truth, attribute

NO_IDS = ("", "abc", "00000000-0000-0000-0000-000000000000", "0" * 36, "１" * 36, "x' OR 1=1 --")
ODD_TEXTS = (
    "",
    "%",
    "_",
    "\\",
    "湖",
    "dh",
    "DHL",
    "zz不存在",
    "'",
    "ａｂｃ",
    "3",
    "hu 东",
    "é",
    "🙂",
    "东湖",
    "chongqing",
)
SIZES = (1, 1, 2, 3, 5, 8, 20, 100)
BAD_SIZES = (0, -1, 101, 2**31 - 1)
JUNK = ("x", "bm90IGpzb24", "W10", "WzFd", "WyJhIiwiYiIsImMiXQ", "W251bGwsbnVsbF0", "é", "////", "{}")


class Operands:
    """Values for arguments.

    How often: `hidden` asks about columns that the leading role does not read, `odd` gives values that no row holds,
    `bin` asks for deleted rows. Conditions are mostly on fields of the kinds `through`, where any are named.
    """

    def __init__(self, luck: random.Random, truth: Truth, world: Snapshot, cursors: Cursors) -> None:
        self.luck, self.truth, self.world, self.cursors = luck, truth, world, cursors
        self.role = Role.ANONYMOUS
        self.bin = 0.04
        self.through: frozenset[str] = frozenset()
        self.subject: Any = None
        self.hidden, self.odd = 0.02, 0.02
        self.by_order: dict[tuple[str, Terms], list[str]] = {}

    def chance(self, likely: float) -> bool:
        """True in `likely` of all cases."""
        return self.luck.random() < likely

    def asks(self, field: Field) -> bool:
        """Whether to ask about the field: mostly only where the role may."""
        told = field.roles is None or self.role in field.roles
        return field.kind is not Kind.SEALED and (told or self.chance(self.hidden))

    # Ids

    def key(self, one: Resource) -> str:
        """An id: of a row of `one` mostly, also of another resource's, or of none."""
        if self.chance(self.odd):
            return self.luck.choice(NO_IDS)
        if self.bin > 0.1 and self.chance(0.5):
            gone = [row.id for row in self.world.rows[one.name].values() if row.deleted_at is not None]
            return str(self.luck.choice(gone)) if gone else NO_IDS[2]
        named = one.name if self.chance(0.97) else self.luck.choice(list(self.truth.resources))
        known = list(self.world.rows[named])
        found = str(self.luck.choice(known)) if known else NO_IDS[2]
        return found.upper() if self.chance(0.01) else found

    # Filters

    def filter(self, one: Resource, depth: int = 2) -> dict[str, Any]:
        """Conditions on `one`, more than half of them made so that some row fits."""
        rows = list(self.world.rows[one.name].values())
        self.subject = self.luck.choice(rows) if rows and self.chance(0.6) else None
        found = self.conditions(one, depth)
        if self.chance(self.bin):
            found = found if self.chance(0.5) else {}
            found["deleted"] = self.chance(0.9)
        self.subject = None
        return found

    def conditions(self, one: Resource, depth: int) -> dict[str, Any]:
        """Some members of a filter."""
        found: dict[str, Any] = {}
        for _ in range(self.luck.choice((1, 1, 1, 2, 2, 3))):
            name, value = self.condition(one, depth)
            found[name] = value
        if self.chance(0.02):
            found["deleted"] = self.chance(0.5)
        return found

    def about(self, one: Resource, row: Any, depth: int) -> dict[str, Any]:
        """Conditions on a linked row, of which the subject's own link leads to `row`."""
        kept, self.subject = self.subject, row
        found = self.conditions(one, depth)
        self.subject = kept
        return found

    def condition(self, one: Resource, depth: int) -> tuple[str, Any]:
        """One member of a filter."""
        roll = self.luck.random()
        if depth and roll < 0.12:
            return self.luck.choice(("and", "or")), [
                self.conditions(one, depth - 1) for _ in range(self.luck.choice((0, 1, 2, 2, 3)))
            ]
        if depth and roll < 0.2:
            return "not", self.conditions(one, depth - 1)
        if roll < 0.27 and (self.searches(one) or self.chance(self.hidden)):
            return "search", self.question(one)
        if roll < 0.32:
            return "id", self.by_id(one)
        if roll < 0.36:
            name = self.luck.choice(("createdAt", "updatedAt"))
            return name, self.comparison(one, None, "DateTimeFilter", conditions.BASE[name])
        return self.on_field(one, depth)

    def on_field(self, one: Resource, depth: int) -> tuple[str, Any]:
        """A condition on a declared field."""
        kind = self.truth.schema.type_map[f"{one.name}Filter"]
        assert isinstance(kind, GraphQLInputObjectType)
        known = [field for field in one.fields if field.api in kind.fields and self.asks(field)]
        if not known:
            return "id", self.by_id(one)
        if self.through and self.chance(0.8):
            known = [field for field in known if field.kind in self.through] or known
        field = self.luck.choice(known)
        if field.kind is Kind.REF:
            target = self.truth.of(field.target)
            if not depth or self.chance(0.4):
                return f"{field.api}Id", self.link_by_id(one, field, target)
            return field.api, self.about(target, self.beyond(one, field), depth - 1)
        if field.kind is Kind.MANY:
            target = self.truth.of(field.target)
            inside = (
                self.about(target, self.beyond(one, field), depth - 1)
                if depth and self.chance(0.4 if self.through else 0.8)
                else {}
            )
            return field.api, {self.luck.choice(("any", "none", "every")): inside}
        return field.api, self.comparison(
            one, field, get_named_type(kind.fields[field.api].type).name, attribute(field)
        )

    def link_by_id(self, one: Resource, field: Field, target: Resource) -> dict[str, Any]:
        """An IdFilter on a link."""
        kept, self.subject = self.subject, self.beyond(one, field)
        found = self.by_id(target)
        self.subject = kept
        return found | ({"isNull": self.chance(0.5)} if self.chance(0.15) else {})

    def searches(self, one: Resource) -> bool:
        """Whether the leading role may search `one`."""
        known = {field.name: field for field in one.fields}
        return all(known[name].roles is None or self.role in known[name].roles for name in one.admin.search)

    def question(self, one: Resource) -> str:
        """What somebody types: a piece of a row's words, its pinyin or initials, or anything."""
        if self.chance(0.25) or not one.admin.search:
            return self.luck.choice(ODD_TEXTS)
        text = conditions.as_text(self.stored(one, self.luck.choice(one.admin.search)))
        keys = conditions.keys(text)
        if keys and self.chance(0.4):
            key = self.luck.choice(keys)
            return key[: self.luck.randrange(1, len(key) + 1)] if key else ""
        return self.piece(text)

    def by_id(self, one: Resource) -> dict[str, Any]:
        """An IdFilter."""
        if isinstance(self.subject, one.model) and self.chance(0.7):
            return {"eq": str(self.subject.id)} if self.chance(0.5) else {"in": [str(self.subject.id), self.key(one)]}
        if self.chance(0.5):
            return {"eq": self.key(one)}
        return {"in": [self.key(one) for _ in range(self.luck.choice((0, 1, 3, 8)))]}

    def beyond(self, one: Resource, field: Field) -> Any:
        """A row that the subject's link leads to, None when there is none."""
        if self.subject is None:
            return None
        rows = self.world.linked(one.model, self.subject, field.name)
        return self.luck.choice(rows) if rows else None

    def stored(self, one: Resource, column: str) -> Any:
        """What the subject, or else some row, holds."""
        if isinstance(self.subject, one.model):
            return getattr(self.subject, column)
        rows = list(self.world.rows[one.name].values())
        return getattr(self.luck.choice(rows), column) if rows else None

    def comparison(self, one: Resource, field: Field | None, kind_name: str, column: str) -> dict[str, Any]:
        """Operators on one value."""
        kind = self.truth.schema.type_map[kind_name]
        assert isinstance(kind, GraphQLInputObjectType)
        found: dict[str, Any] = {}
        for name in self.luck.sample(list(kind.fields), self.luck.choice((1, 1, 1, 2))):
            of = kind.fields[name].type
            if self.chance(self.odd):
                found[name] = None
                continue
            if name == "isNull":
                found[name] = self.chance(0.5)
            elif isinstance(of, GraphQLList):
                found[name] = [self.value(one, of.of_type, column) for _ in range(self.luck.choice((0, 1, 2, 4)))]
            else:
                value = self.value(one, of, column)
                found[name] = self.piece(value) if name in ("contains", "startsWith") else value
        return found

    def value(self, one: Resource, kind: Any, column: str) -> Any:
        """A value of an input type, mostly one that some row holds in `column`."""
        named = get_named_type(kind)
        if isinstance(named, GraphQLEnumType):
            return Word(self.luck.choice(list(named.values)))
        found = self.stored(one, column)
        if self.chance(self.odd):
            return self.luck.choice(ODD.get(named.name, ("x",)))
        return spelt(found if found is not None else self.luck.choice(PLAIN[named.name]), named.name)

    def piece(self, text: str) -> str:
        """A part of a text."""
        start = self.luck.randrange(len(text) + 1)
        return text[start : start + self.luck.choice((1, 1, 2, 3, 9))]

    # Order and pages

    def order(self, one: Resource) -> list[dict[str, Any]]:
        """Terms of an order."""
        kind = self.truth.schema.type_map[f"{one.name}OrderField"]
        assert isinstance(kind, GraphQLEnumType)
        known = {field.name.upper(): field for field in one.fields}
        words = [word for word in kind.values if word not in known or self.asks(known[word])]
        count = min(len(words), self.luck.choice((1, 1, 1, 2, 3)))
        terms: list[dict[str, Any]] = [{"field": Word(word)} for word in self.luck.sample(words, count)]
        for term in terms:
            if self.chance(0.8):
                term["direction"] = Word(self.luck.choice(("ASC", "DESC")))
        return terms

    def size(self) -> int:
        """Rows of a page."""
        return self.luck.choice(BAD_SIZES if self.chance(self.odd) else SIZES)

    def cursor(self, one: Resource, terms: Terms | None) -> tuple[str, Terms | None] | None:
        """A cursor that was answered before, with its order; or none; rarely one that never was."""
        if self.chance(self.odd * 3):
            return self.luck.choice(JUNK), terms
        if self.chance(0.02) and self.cursors.places:
            return self.luck.choice(list(self.cursors.places)), terms
        known = [key for key in self.by_order if key[0] == one.name and (terms is None or key[1] == terms)]
        if not known:
            return None
        chosen = self.luck.choice(known)
        return self.luck.choice(self.by_order[chosen]), chosen[1]

    def learn(self) -> None:
        """Sort the cursors answered so far by their order."""
        self.by_order = {}
        for cursor, place in self.cursors.places.items():
            self.by_order.setdefault((place.resource, place.terms), []).append(cursor)


PLAIN: dict[str, tuple[Any, ...]] = {
    "Text": ("东湖", "abc"), "Int": (0, 1, 7), "Float": (0.0, 1.5), "Decimal": (Decimal("12.5"), Decimal(0)),
    "Boolean": (True, False), "Date": (date(2026, 10, 31),), "ID": ("x",),
    "DateTime": (datetime.fromisoformat("2026-11-02T06:30:00Z"),),
}  # fmt: skip
ODD: dict[str, tuple[Any, ...]] = {
    "Text": (*ODD_TEXTS, "a\0b", "\u202e", "x" * 300), "Int": (2**31 - 1, -(2**31), 40_000, 2**31, 1.5),
    "Float": (1e308, -0.0, 5e-324), "Decimal": ("1e18", "0.000000000000000001", "x", "NaN", "-0"), "Boolean": ("x",),
    "Date": ("0001-01-01", "9999-12-31", "2026-02-30", "2026-1-1"),
    "DateTime": ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z", "2026-11-02T06:30:00",
                 "2026-11-02T14:30:00+08:00"),
    "ID": NO_IDS,
}  # fmt: skip


def spelt(value: Any, kind: str) -> Any:
    """A stored value as the API takes it."""
    match value:
        case datetime() | date():
            return value.isoformat()
        case Decimal():
            return str(value)
        case bool() | int() | float():
            return float(value) if kind == "Float" else value
    return str(value)
