"""Groups, spelled: rows counted and summed by keys, largest first, 1000 at most, with small counts kept back.

The rule of suppression is that of `kit.suppress`, as window functions over the groups; a test holds both together.
"""

from backend.compiler import answer, ir
from backend.compiler.rows import both, seen, where
from backend.compiler.sql import Level, Pieces, Sql, expression, record
from backend.compiler.wires import value
from backend.kit.params import Params, Who
from backend.kit.registry import REGISTRY
from backend.kit.suppress import SMALLEST
from backend.kit.worktime import ZONE

MOST_GROUPS = 1000


def groups(what: ir.Groups, who: Who, params: Params) -> str:
    """The groups as the text of a JSON list."""
    if what.where == ir.Fixed(False) and what.by:
        return "'[]'"
    alias, outer = params.alias(), params.alias()
    level = Level(joins=[])
    keys = {one.name: f"k{at}" for at, one in enumerate(what.by)}
    sums = _sums(what.select)
    row = expression(record((key, _asked(item, keys, sums, what, outer, level, who, params))
                            for key, item in what.select.items))  # fmt: skip
    rows = both(seen(what.read, alias, who, params), where(what.where, alias, who, params))
    made = [f"{_key(one, alias)} AS k{at}" for at, one in enumerate(what.by)]
    made += ["count(*) AS n", *(f"{_sum(figure, alias)} AS {name}" for figure, name in sums.items())]
    grouped = f" GROUP BY {', '.join(str(at + 1) for at in range(len(what.by)))}" if what.by else ""
    order = ", ".join(["n DESC", *(f'{name}::text COLLATE "C" NULLS LAST' for name in keys.values())])
    counted = f"SELECT {', '.join(made)} FROM {REGISTRY[what.read.one].table} {alias} WHERE {rows}{grouped}"
    numbered = f"SELECT {outer}r.*, row_number() OVER (ORDER BY {order}) AS p FROM ({counted}) {outer}r"
    cut = f"SELECT * FROM ({numbered}) {outer}q WHERE p <= {MOST_GROUPS}"
    if what.keep_back:
        cut = kept_back(cut, outer)
    source = " ".join([f"({cut}) {outer}", *level.joins])
    return f"(SELECT concat('[', string_agg({row}, ',' ORDER BY {outer}.p), ']') FROM {source})"


def kept_back(cut: str, outer: str) -> str:
    """The groups with `h`: whether the count is kept back. See kit.suppress."""
    few = f"n BETWEEN 1 AND {SMALLEST - 1}"
    windows = (
        f"sum(n) FILTER (WHERE {few}) OVER () AS few, "
        f"row_number() OVER (PARTITION BY n >= {SMALLEST} ORDER BY n, p) AS rank"
    )
    hidden = f"({few} OR (n >= {SMALLEST} AND rank = 1 AND coalesce(few, {SMALLEST}) < {SMALLEST}))"
    return f"SELECT *, {hidden} AS h FROM (SELECT *, {windows} FROM ({cut}) {outer}w) {outer}v"


def _sums(items: ir.Select) -> dict[ir.Figure, str]:
    figures = [item for _, item in items.items if isinstance(item, ir.Figure) and item.column]
    return {figure: f"s{at}" for at, figure in enumerate(dict.fromkeys(figures))}


def _sum(figure: ir.Figure, alias: str) -> str:
    cast = "::float8" if figure.kind == "FLOAT" else ""
    return f"{figure.verb}({alias}.{figure.column}){cast}"


def _key(one: ir.Dimension, alias: str) -> str:
    return day(f"{alias}.{one.column}", one.kind, one.part) if one.part else f"{alias}.{one.column}"


def day(column: str, kind: str, part: str) -> str:
    """SQL for the first day, by the clock in China, of the day or month in which the column lies."""
    local = f"({column} AT TIME ZONE '{ZONE.key}')" if kind == "DATETIME" else column
    return f"date_trunc('{part}', {local})::date"


def _asked(
    item: object,
    keys: dict[str, str],
    sums: dict[ir.Figure, str],
    what: ir.Groups,
    outer: str,
    level: Level,
    who: Who,
    params: Params,
) -> Pieces:
    match item:
        case ir.Literal(json):
            return [json]
        case ir.Key(name, kind, link, select):
            if name not in keys:
                return ["null"]
            column = f"{outer}.{keys[name]}"
            if link is None or select is None:
                return value(column, kind, True)
            there = answer.joined(link, column, level, who, params)
            row = expression(answer.select(select, there, level, who, params))
            return [Sql(f"CASE WHEN {there}.id IS NULL THEN 'null' ELSE {row} END")]
        case ir.Figure("suppressed"):
            return [Sql(f"{outer}.h::text")] if what.keep_back else ["false"]
        case ir.Figure("count"):
            return _told(value(f"{outer}.n", "INT", what.keep_back), what, outer)
        case ir.Figure(_, _, kind):
            return _told(value(f"{outer}.{sums[item]}", kind, True), what, outer)
        case _:
            raise AssertionError(f"{type(item).__name__} is nothing of a group")


def _told(said: Pieces, what: ir.Groups, outer: str) -> Pieces:
    """The value, null where the group is kept back."""
    if not what.keep_back:
        return said
    return [Sql(f"CASE WHEN {outer}.h THEN 'null' ELSE {expression(said)} END")]
