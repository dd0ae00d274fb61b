"""What is asked of a row or a page, spelled: columns, links to one row, and connections, which hold rows again.

A page is cut inside; the rows' JSON is made outside of the cut, so that nothing is made for a row that is not shown.
One row more than the page is read only where somebody asks whether there are more.
"""

from enum import Enum
from typing import Any

from backend.compiler import ir
from backend.compiler.history import history
from backend.compiler.rows import between, both, counted, linked, order_by, seen, table, term, where
from backend.compiler.sql import Level, Pieces, Sql, columns, expression, present, record
from backend.compiler.walks import walk
from backend.compiler.wires import cursor, value
from backend.kit.params import Params, Who, uncounted
from backend.kit.registry import REGISTRY


def select(items: ir.Select, alias: str, level: Level, who: Who, params: Params) -> Pieces:
    """The row `alias` as a JSON object."""
    return record((key, asked(what, alias, level, who, params)) for key, what in items.items)


def asked(what: object, alias: str, level: Level, who: Who, params: Params) -> Pieces:
    """The JSON of one thing asked of a row."""
    match what:
        case ir.Literal(json):
            return [json]
        case ir.Column(column, kind, nullable):
            return value(level.column(alias, column), kind, nullable)
        case ir.Link():
            return _link(what, alias, level, who, params)
        case ir.Connection():
            return connection(what, level.column(alias, "id"), who, params)
        case ir.Count():
            return [Sql(count(what.read, what.where, what.link, level.column(alias, "id"), who, params))]
        case ir.History():
            return [Sql(history(what, level.column(alias, "id"), who, params))]
        case _:
            raise AssertionError(f"{type(what).__name__} is nothing of a row")


def row_by_id(visit: ir.Read, key: str, items: ir.Select, who: Who, params: Params) -> str:
    """The JSON of the row with the id `key`, NULL when there is none to be seen."""
    alias = params.alias()
    row = expression(select(items, alias, Level(alone=True), who, params))
    fits = both(f"{alias}.id = {key}", seen(visit, alias, who, params))
    return f"(SELECT {row} FROM {table(visit)} {alias} WHERE {fits})"


def _link(what: ir.Link, alias: str, level: Level, who: Who, params: Params) -> Pieces:
    if level.alone:
        return [Sql(row_by_id(what.read, f"{alias}.{what.column}", what.select, who, params), nullable=True)]
    there = joined(what.read, f"{alias}.{what.column}", level, who, params)
    return present(level.column(there, "id"), select(what.select, there, level, who, params))


def joined(visit: ir.Read, key: str, level: Level, who: Who, params: Params) -> str:
    """The alias of the row with the id `key`, joined once; all its columns are NULL where it may not be seen."""
    known = level.links.get((visit, key))
    if known is not None:
        return known
    there = level.links[visit, key] = params.alias()
    fits = both(f"{there}.id = {key}", seen(visit, there, who, params))
    level.joins.append(f"LEFT JOIN {REGISTRY[visit.one].table} {there} ON {fits}")
    return there


# Pages


def count(visit: ir.Read, fits: ir.Condition, link: ir.Named | None, here: str | None, who: Who, params: Params) -> str:
    """How many rows there are, as an SQL expression."""
    alias = params.alias()
    source, tied = _source(visit, link, alias, here)
    rows = both(tied, seen(visit, alias, who, params), where(fits, alias, who, params))
    return f"(SELECT {total(visit, alias)} FROM {source} WHERE {rows})"


def total(visit: ir.Read, alias: str) -> str:
    """How many rows there are without groups: a sum over no line is 0."""
    found = counted(visit, alias)
    return f"coalesce({found}, 0)" if visit.rows is ir.Rows.ROLLUP else found


def _source(visit: ir.Read, link: ir.Named | None, alias: str, here: str | None) -> tuple[str, str]:
    if link is None or here is None:
        return f"{table(visit)} {alias}", "TRUE"
    return linked(link, visit, alias, here)


def connection(what: ir.Connection, here: str | None, who: Who, params: Params) -> Pieces:
    """The connection as a JSON object; `here` is the id of the row that it hangs on."""
    if what.where == ir.Fixed(False):
        return record((key, _nothing(item, what.page)) for key, item in what.select.items)
    if not any(_is_rows(item, what.page) for _, item in what.select.items):
        return record((key, _beside(item, what, here, who, params)) for key, item in what.select.items)
    return [Sql(_paged(what, here, who, params))]


def _nothing(item: object, page: ir.Page) -> Pieces:
    """What a page without any row holds."""
    match item:
        case ir.Literal(json):
            return [json]
        case ir.PageInfo(items):
            return record((key, [_known(info, page) or _EMPTY[info.name]]) for key, info in items.items)
        case _:
            return ["[]"]


_EMPTY = {"hasNextPage": "false", "hasPreviousPage": "false", "startCursor": "null", "endCursor": "null"}


def _known(info: Any, page: ir.Page) -> str | None:
    """What is known of a part of PageInfo without looking at a row, as JSON."""
    if isinstance(info, ir.Literal):
        return info.json
    if info.name == "hasNextPage" and page.backward:
        return _flag(page.before)
    if info.name == "hasPreviousPage" and not page.backward:
        return _flag(page.after)
    return None


def _beside(item: object, what: ir.Connection, here: str | None, who: Who, params: Params) -> Pieces:
    """What of a connection needs none of its page's rows."""
    match item:
        case ir.Literal(json):
            return [json]
        case ir.PageInfo(items):
            return record((key, [str(_known(info, what.page))]) for key, info in items.items)
        case ir.Count(link, visit, where):
            return [Sql(count(visit, where, link, here, who, params))]
        case _:
            raise AssertionError(f"{type(item).__name__} is nothing beside a page")


def _paged(what: ir.Connection, here: str | None, who: Who, params: Params) -> str:
    page, alias, outer = what.page, params.alias(), params.alias()
    level = Level(outer=outer)
    source, tied = _source(what.read, what.link, alias, here)
    terms = [term(one, alias, who, params) for one in page.terms]
    infos = _asks(what.select, page)
    more = bool(infos & {"hasNextPage", "hasPreviousPage"})
    made = _Page(page, alias, level, terms, outer, _Way.LOOSE if loose(what) else _way(page, infos), who, params)
    row = expression(
        record(
            (key, _of_page(item, made) if _is_rows(item, page) else _beside(item, what, here, who, params))
            for key, item in what.select.items
        )
    )
    inner = _inner(what, made, source, tied, page.size + more)
    if made.way is _Way.NUMBERED:
        inner = f"SELECT {outer}z.*, row_number() OVER () AS n, count(*) OVER () AS m FROM ({inner}) {outer}z"
    if made.way is _Way.GATHERED:
        inner = f"SELECT {', '.join(f'{sql} AS {name}' for sql, name in made.gathered.items())} FROM ({inner}) {outer}"
        return f"(SELECT {row} FROM ({inner}) {outer}g)"
    return f"(SELECT {row} FROM ({inner}) {outer})"


SHORT = 11
"""Rows of a page that are joined as they are cut, with the one beyond it: from about 15 on the other way is quicker."""


def _inner(what: ir.Connection, made: "_Page", source: str, tied: str, size: int) -> str:
    """The SELECT that cuts the page out of its table. Links are joined to what was cut, which they do not change.

    PostgreSQL then sees how few rows are joined, and hashes a short register instead of looking into it for each.
    Not where the page is short or one of many, nor where a link's title is the order and would be looked up twice.
    """
    alias, level, who, params = made.alias, made.level, made.who, made.params
    walked = walk(what, who)
    # Beside a link one known community makes PostgreSQL expect few rows where there are thousands, and sort them all.
    asking = who if what.link is None else uncounted(who)
    rows = both(
        tied,
        where(what.where, alias, who, params),
        seen(walked.read if walked else what.read, alias, asking, params),
        between(what.page, made.terms, params),
    )
    shown, joins = level.exported(), " ".join(["", *level.joins])
    order = f"ORDER BY {order_by(what.page, made.terms)}"
    cut, read = f"{order} LIMIT {size}", columns(alias, f"{shown}{joins} {order}")
    source = walked.source(alias, read, rows, cut, params) if walked else source
    fits = "" if walked else f" WHERE {rows}"
    if level.joins and what.link is None and size > SHORT and not any(one.via for one in what.page.terms):
        return f"SELECT {shown} FROM (SELECT {read} FROM {source}{fits} {cut}) {alias}{joins} {order}"
    return f"SELECT {shown} FROM {source}{joins}{fits} {cut}"


class _Way(Enum):
    """How the rows of a page are put together.

    JOINED as they come; LOOSE, where the app cuts off the row beyond the page (`shape.whole`), 0.02 ms quicker for 50
    rows than GATHERED into arrays, of which the page is a part; that 0.03 ms quicker than NUMBERED by a window, which
    is left for pages that are read from their end.
    """

    JOINED = "joined"
    LOOSE = "loose"
    GATHERED = "gathered"
    NUMBERED = "numbered"


def _way(page: ir.Page, infos: set[str]) -> _Way:
    if page.backward:
        return _Way.NUMBERED
    return _Way.GATHERED if infos else _Way.JOINED


def loose(what: ir.Connection) -> bool:
    """Whether the answer of this connection holds a row beyond its page, when there are more, for `shape` to cut off.

    A root page, read from its beginning and shown once: in the text of one, no line but those of its rows begins anew.
    """
    if what.link is not None or what.page.backward or what.where == ir.Fixed(False):
        return False
    shown = [item for _, item in what.select.items if isinstance(item, ir.Nodes | ir.Edges)]
    return len(shown) == 1 and bool(_asks(what.select, what.page))


def _is_rows(item: object, page: ir.Page) -> bool:
    """Whether one must look at the page's rows for it."""
    if isinstance(item, ir.PageInfo):
        return any(_known(info, page) is None for _, info in item.select.items)
    return isinstance(item, ir.Nodes | ir.Edges)


def _asks(items: ir.Select, page: ir.Page) -> set[str]:
    """The parts of PageInfo for which one must look at the page's rows."""
    infos = [info for _, item in items.items if isinstance(item, ir.PageInfo) for _, info in item.select.items]
    return {info.name for info in infos if _known(info, page) is None}


class _Page:
    """What the parts of one page are spelled with. `outer` is the alias of its rows; `gathered` are their arrays."""

    __slots__ = ("alias", "gathered", "level", "outer", "page", "params", "terms", "way", "who")

    def __init__(
        self, page: ir.Page, alias: str, level: Level, terms: list[str], outer: str, way: _Way, who: Who, params: Params
    ) -> None:
        self.page, self.alias, self.level, self.terms = page, alias, level, terms
        self.outer, self.way, self.who, self.params = outer, way, who, params
        self.gathered: dict[str, str] = {}

    def gather(self, aggregate: str) -> str:
        """An aggregate over all rows that were read, as the page's SELECT knows it."""
        if self.way is not _Way.GATHERED:
            return aggregate
        return f"{self.outer}g.{self.gathered.setdefault(aggregate, f'a{len(self.gathered)}')}"

    def all(self, row: str) -> Pieces:
        """The JSON of every row of the page, in the order of the answer."""
        size = self.page.size
        match self.way:
            case _Way.JOINED:
                return ["[", Sql(f"string_agg({row}, ',')"), "]"]
            case _Way.LOOSE:
                end = f"CASE WHEN count(*) > {size} THEN E'\\n]' ELSE ']' END"
                return ["[", Sql(f"string_agg({row}, E',\\n')"), Sql(end)]
            case _Way.GATHERED:
                return ["[", Sql(f"array_to_string(({self.gather(f'array_agg(({row})::text)')})[1:{size}], ',')"), "]"]
            case _Way.NUMBERED:
                order = f"ORDER BY {self.outer}.n{' DESC' if self.page.backward else ''}"
                return ["[", Sql(f"string_agg({row}, ',' {order}) FILTER (WHERE {self.outer}.n <= {size})"), "]"]

    def more(self) -> Pieces:
        """Whether more rows were read than the page shows."""
        return [Sql(f"({self.gather('count(*)')} > {self.page.size})::text")]

    def cursor(self) -> str:
        """The row's cursor, as text."""
        values = [
            (self.level.export(sql), one.kind, one.nullable)
            for sql, one in zip(self.terms, self.page.terms, strict=True)
        ]
        return cursor(values)

    def edge(self, first: bool) -> Pieces:
        """The cursor of the first row of the answer, or of the last."""
        if self.way is not _Way.NUMBERED:
            return self._gathered_edge(first)
        at = "1" if first != self.page.backward else f"least({self.outer}.m, {self.page.size})"
        found = f"string_agg({self.cursor()}, '') FILTER (WHERE {self.outer}.n = {at})"
        return [Sql(f"'\"' || {found} || '\"'", nullable=True)]

    def _gathered_edge(self, first: bool) -> Pieces:
        counted = self.gather("count(*)")
        at = "1" if first else f"least({counted}, {self.page.size})"
        values = [
            (f"({self.gather(f'array_agg({self.level.export(sql)})')})[{at}]", one.kind, one.nullable)
            for sql, one in zip(self.terms, self.page.terms, strict=True)
        ]
        return [Sql(f"CASE WHEN {counted} > 0 THEN '\"' || {cursor(values)} || '\"' END", nullable=True)]


def _of_page(item: object, made: _Page) -> Pieces:
    match item:
        case ir.Nodes(items):
            return made.all(expression(select(items, made.alias, made.level, made.who, made.params)))
        case ir.Edges(items):
            return made.all(expression(record((key, _of_edge(each, made)) for key, each in items.items)))
        case ir.PageInfo(items):
            return record((key, _info(info, made)) for key, info in items.items)
        case _:
            raise AssertionError(f"{type(item).__name__} is nothing of a page")


def _of_edge(item: object, made: _Page) -> Pieces:
    match item:
        case ir.Literal(json):
            return [json]
        case ir.Cursor():
            return ['"', Sql(made.cursor()), '"']
        case ir.Node(items):
            return select(items, made.alias, made.level, made.who, made.params)
        case _:
            raise AssertionError(f"{type(item).__name__} is nothing of an edge")


def _info(info: Any, made: _Page) -> Pieces:
    known = _known(info, made.page)
    if known is not None:
        return [known]
    if info.name in ("hasNextPage", "hasPreviousPage"):
        return made.more()
    return made.edge(info.name == "startCursor")


def _flag(bound: ir.Bound | None) -> str:
    return "true" if bound else "false"
