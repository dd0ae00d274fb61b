"""Groups, spelled: rows counted and summed by keys, largest first, 1000 at most.

For who may only count, the groups come as a variable from where the whole table was judged; here they get their names.
"""

from dataclasses import dataclass

from backend.compiler import answer, ir
from backend.compiler.rows import both, counted, seen, table, where
from backend.compiler.slots import Given
from backend.compiler.sql import Level, Pieces, Sql, expression, present, record
from backend.compiler.wires import value
from backend.kit.params import Params, Who
from backend.kit.wire import CAST
from backend.kit.worktime import ZONE

MOST_GROUPS = 1000


def groups(what: ir.Groups, who: Who, params: Params) -> str:
    """The groups as the text of a JSON list."""
    if what.where == ir.Fixed(False) and what.by:
        return "'[]'"
    outer, level = params.alias(), Level()
    made = _Made({one.name: f"k{at}" for at, one in enumerate(what.by)}, _sums(what.select), bool(what.table), outer)
    row = expression(record((key, _asked(item, made, level, who, params)) for key, item in what.select.items))
    cut = _table(what, params) if what.table else _counted(what, made, who, params)
    source = " ".join([f"{cut} {outer}{_columns(what) if what.table else ''}", *level.joins])
    return f"(SELECT concat('[', string_agg({row}, ',' ORDER BY {outer}.p), ']') FROM {source})"


@dataclass(frozen=True, slots=True)
class _Made:
    """What the groups, known as `outer`, have: columns of keys and of sums; `told` when they were judged elsewhere."""

    keys: dict[str, str]
    sums: dict[ir.Figure, str]
    told: bool
    outer: str


def _table(what: ir.Groups, params: Params) -> str:
    return f"jsonb_to_recordset({params.add(Given((what.table,)), 'text')}::jsonb)"


def _columns(what: ir.Groups) -> str:
    keys = "".join(f", k{at} {CAST[one.kind]}" for at, one in enumerate(what.by))
    return f"(p int, n int8, h bool{keys})"


def _counted(what: ir.Groups, made: _Made, who: Who, params: Params) -> str:
    alias, outer = params.alias(), made.outer
    rows = both(seen(what.read, alias, who, params), where(what.where, alias, who, params))
    found = [f"{_key(one, alias)} AS k{at}" for at, one in enumerate(what.by)]
    number = counted(what.read, alias)
    found += [f"{number} AS n", *(f"{_sum(figure, alias)} AS {name}" for figure, name in made.sums.items())]
    grouped = f" GROUP BY {', '.join(str(at + 1) for at in range(len(what.by)))}" if what.by else ""
    if what.read.rows is ir.Rows.ROLLUP:
        grouped += f" HAVING {number} > 0"
    order = ", ".join(["n DESC", *(f'{name}::text COLLATE "C" NULLS LAST' for name in made.keys.values())])
    made_of = f"SELECT {', '.join(found)} FROM {table(what.read)} {alias} WHERE {rows}{grouped}"
    numbered = f"SELECT {outer}r.*, row_number() OVER (ORDER BY {order}) AS p FROM ({made_of}) {outer}r"
    return f"(SELECT * FROM ({numbered}) {outer}q WHERE p <= {MOST_GROUPS})"


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


def _asked(item: object, made: _Made, level: Level, who: Who, params: Params) -> Pieces:
    match item:
        case ir.Literal(json):
            return [json]
        case ir.Key(name) if name not in made.keys:
            return ["null"]
        case ir.Key(name, kind, None, _):
            return value(f"{made.outer}.{made.keys[name]}", kind, True)
        case ir.Key(name, _, link, ir.Select() as asked) if link is not None:
            there = answer.joined(link, f"{made.outer}.{made.keys[name]}", level, who, params)
            return present(f"{there}.id", answer.select(asked, there, level, who, params))
        case ir.Figure("suppressed"):
            return [Sql(f"text({made.outer}.h)")] if made.told else ["false"]
        case ir.Figure("count"):
            return value(f"{made.outer}.n", "INT", made.told)
        case ir.Figure(_, _, kind):
            return ["null"] if made.told else value(f"{made.outer}.{made.sums[item]}", kind, True)
        case _:
            raise AssertionError(f"{type(item).__name__} is nothing of a group")
