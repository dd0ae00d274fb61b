"""What a query means: a tree of frozen values that `lower` makes, `secure` and `simplify` change, and `emit` spells.

Resources and fields are named, not held, so that a tree prints as text. A `Read` is one visit of a table; it has no
rule until `secure` gives it one, and `emit` refuses a read without.
"""

from dataclasses import dataclass, field, fields, is_dataclass
from enum import StrEnum
from typing import Any

from backend.compiler.slots import NOWHERE, Place
from backend.kit.access import Rule, in_words
from backend.kit.params import Slot

Named = tuple[str, str]
"""(resource, field), both by their Python names."""


class Rows(StrEnum):
    """Which rows of a table are looked at."""

    LIVE = "live"
    DELETED = "deleted"
    """Deleted ones, for those who may write them."""
    KNOWN = "known"
    """Live ones, and deleted ones for those who may write them."""
    COUNTED = "counted"
    """Live ones that may be read or at least counted."""
    ROLLUP = "rollup"
    """Live ones, as the counts that are kept of them: lines of a rollup, whose `n` is added up."""


@dataclass(frozen=True, slots=True)
class Read:
    """One visit of a table. `rule` opens rows; `deleted` opens deleted ones."""

    one: str
    rows: Rows = Rows.LIVE
    rule: Rule | None = None
    deleted: Rule | None = None


# Conditions


@dataclass(frozen=True, slots=True)
class Fixed:
    """Always, or never."""

    holds: bool


@dataclass(frozen=True, slots=True)
class Every:
    """All parts hold."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Some:
    """At least one part holds."""

    parts: "tuple[Condition, ...]"


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold, or cannot be told."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition on a named member of a filter, which the role must be able to read plain."""

    member: Named
    part: "Condition"
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Compare:
    """A column compared with a value; `several` when it holds several words."""

    column: str
    kind: str
    operator: str
    value: Slot
    several: bool = False


@dataclass(frozen=True, slots=True)
class Empty:
    """Whether a column is empty."""

    column: str
    empty: bool
    several: bool = False


@dataclass(frozen=True, slots=True)
class Search:
    """The row's words fit the text."""

    value: Slot


@dataclass(frozen=True, slots=True)
class Among:
    """The link in `column` leads to a row that may be seen and fits."""

    column: str
    read: Read
    where: "Condition"


@dataclass(frozen=True, slots=True)
class Linked:
    """Any, none or every of the rows that `link` leads to, of those that may be seen, fits."""

    link: Named
    read: Read
    quantifier: str
    where: "Condition"


Condition = Fixed | Every | Some | Not | Asked | Compare | Empty | Search | Among | Linked

# Pages


@dataclass(frozen=True, slots=True)
class Term:
    """One term of an order: a column of the row, or with `via` the title of the row that the column leads to."""

    column: str
    kind: str
    descending: bool
    nullable: bool
    via: Read | None = None
    member: Named | None = None
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Bound:
    """A cursor: its values, and which of them are empty."""

    marks: tuple[Slot, ...]
    empty: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """`size` rows in an order whose last term is the id, after or before a cursor, from the end when `backward`."""

    size: int
    backward: bool
    terms: tuple[Term, ...]
    after: Bound | None = None
    before: Bound | None = None


# What is asked of a row


@dataclass(frozen=True, slots=True)
class Literal:
    """A text of the answer that does not depend on any row, as JSON."""

    json: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column's value."""

    column: str
    kind: str
    nullable: bool
    member: Named | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """The row that `column` leads to, null where it may not be seen."""

    column: str
    read: Read
    select: "Select"
    member: Named | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows may be seen and fit, of all or of those that `link` leads to."""

    link: Named | None
    read: Read
    where: Condition
    member: Named | None = None


@dataclass(frozen=True, slots=True)
class History:
    """The newest entries of the row's ledger; `titles` are the links whose ids get titles, `hidden` left out."""

    one: str
    first: int
    select: "Select"
    titles: tuple[tuple[str, Read], ...] = ()
    hidden: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """An entry's note."""

    shown: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """An entry's fields, each [before, after]."""


@dataclass(frozen=True, slots=True)
class Total:
    """How many rows there are on all pages: a Count, when it is simplified."""


@dataclass(frozen=True, slots=True)
class Nodes:
    """The rows of the page."""

    select: "Select"


@dataclass(frozen=True, slots=True)
class Edges:
    """The rows of the page with their cursors."""

    select: "Select"


@dataclass(frozen=True, slots=True)
class Node:
    """The row of an edge."""

    select: "Select"


@dataclass(frozen=True, slots=True)
class Cursor:
    """The cursor of an edge."""


@dataclass(frozen=True, slots=True)
class PageInfo:
    """Where the page lies."""

    select: "Select"


@dataclass(frozen=True, slots=True)
class Info:
    """One part of PageInfo, by its name in the schema."""

    name: str


@dataclass(frozen=True, slots=True)
class Connection:
    """A page of rows: all that may be seen, or with `link` those that it leads to from the row."""

    read: Read
    where: Condition
    page: Page
    select: "Select"
    link: Named | None = None


@dataclass(frozen=True, slots=True)
class Select:
    """What is asked, by response key, in the order of the answer."""

    items: tuple[tuple[str, Any], ...]


# Groups


@dataclass(frozen=True, slots=True)
class Dimension:
    """A key by which rows are grouped: a column, or the day or month that it lies in."""

    name: str
    member: Named
    column: str
    kind: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """The value of a dimension that the rows are grouped by; with `link` the row that it leads to."""

    name: str
    kind: str
    link: Read | None = None
    select: Select | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """The count ("count"), whether it is kept back ("suppressed"), or a `verb` over a column."""

    verb: str
    column: str = ""
    kind: str = "INT"
    member: Named | None = None


@dataclass(frozen=True, slots=True)
class Groups:
    """Rows counted and summed by keys, largest group first.

    For who may only count, `table` is the variable that holds the groups, which are made elsewhere from `given`, the
    filter as it was asked: what is kept back of a table is decided on the whole of it, not by one statement.
    """

    read: Read
    where: Condition
    by: tuple[Dimension, ...]
    select: Select
    given: tuple[tuple[str, Any], ...] = ()
    table: str = ""
    place: Place = NOWHERE


# Roots


@dataclass(frozen=True, slots=True)
class Single:
    """The row with the id, null where it may not be seen."""

    read: Read
    id: Slot
    select: Select


@dataclass(frozen=True, slots=True)
class First:
    """The first of several singles that finds a row."""

    among: tuple[Single, ...]


@dataclass(frozen=True, slots=True)
class Service:
    """A root field that a service of our own answers beside the statement."""


Root = Literal | Single | First | Connection | Groups | Service


@dataclass(frozen=True, slots=True)
class Operation:
    """The roots of a query, by response key."""

    roots: tuple[tuple[str, Root], ...] = field(default=())


def show(node: Any, depth: int = 0) -> str:
    """`node` as indented text; what is at its default is left out."""
    pad = "  " * depth
    if isinstance(node, Rule):
        return in_words(node)
    if isinstance(node, Select):
        return "".join(f"\n{pad}{key}: {show(item, depth + 1)}" for key, item in node.items)
    if isinstance(node, tuple) and node and is_dataclass(node[0]):
        return "".join(f"\n{pad}- {show(item, depth + 1)}" for item in node)
    if isinstance(node, Operation):
        return "\n".join(f"{key}: {show(root, 1)}" for key, root in node.roots)
    if not is_dataclass(node) or isinstance(node, Slot):
        return str(node) if isinstance(node, Slot) else repr(node)
    said = [
        f"{part.name}={show(value, depth + 1)}"
        for part in fields(node)
        if part.name != "place" and (value := getattr(node, part.name)) != part.default
    ]
    return f"{type(node).__name__}({', '.join(said)})"
