"""What groups mean: dimensions, keys and figures of `xGroups`, from the registry."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from backend.compiler import ir
from backend.compiler.conditions import condition, member_names
from backend.compiler.lower import Field, Source, below
from backend.kit.naming import camel
from backend.kit.registry import NUMBERS, REGISTRY, Kind, Resource
from backend.kit.registry import Field as Declared

if TYPE_CHECKING:
    from backend.compiler.fields import Meanings

VERBS = ("sum", "avg", "min", "max")


def dimension_names(one: Resource) -> dict[str, tuple[Declared, str]]:
    """Dimension to (field, part of it) by which rows may be grouped; the part is "", "day" or "month"."""
    found: dict[str, tuple[Declared, str]] = {}
    for field in one.fields:
        if field.kind in (Kind.ENUM, Kind.BOOL, Kind.REF):
            found[field.name] = (field, "")
        elif field.kind in (Kind.DATE, Kind.DATETIME):
            found[f"{field.name}_day"] = (field, "day")
            found[f"{field.name}_month"] = (field, "month")
    return found


def numbers(one: Resource) -> list[Declared]:
    """The fields that can be summed."""
    return [field for field in one.fields if field.kind in NUMBERS]


def of(made: "Meanings", one: Resource) -> dict[tuple[str, str], Callable[[Source, Field], Any]]:
    """The meaning of every field of the resource's group type, and of its root."""
    if not dimension_names(one):
        return {}
    owner = f"{one.name}Group"
    found: dict[tuple[str, str], Callable[[Source, Field], Any]] = {
        (owner, "count"): _always(ir.Figure("count")),
        (owner, "suppressed"): _always(ir.Figure("suppressed")),
        ("Query", f"{one.single}Groups"): lambda source, asked: _root(made, source, asked, one),
    }
    for name, (field, part) in dimension_names(one).items():
        found[owner, camel(name)] = _key(made, name, field, part)
    for field in numbers(one):
        for verb in VERBS:
            kind = "FLOAT" if verb == "avg" else str(field.kind)
            what = ir.Figure(verb, str(field.column), kind, (one.name, field.name))
            found[owner, camel(f"{verb}_{field.name}")] = _always(what)
    return found


def _always(what: Any) -> Callable[[Source, Field], Any]:
    return lambda source, asked: what


def _key(made: "Meanings", name: str, field: Declared, part: str) -> Callable[[Source, Field], Any]:
    if field.kind is not Kind.REF:
        return _always(ir.Key(name, "DATE" if part else str(field.kind)))
    read = ir.Read(REGISTRY.of(field.target).name)

    def key(source: Source, asked: Field) -> ir.Key:
        return ir.Key(name, "ID", read, made.select(source, read.one, below(source, asked)))

    return key


def _root(made: "Meanings", source: Source, asked: Field, one: Resource) -> ir.Groups:
    names = [getattr(name, "value", name) for name in asked.arguments["by"]]
    select = made.select(source, f"{one.name}Group", below(source, asked))
    where = condition(one, asked.arguments.get("filter"), asked.place)
    names_of = member_names(one)
    given = tuple((names_of.get(key, key), value) for key, value in (asked.arguments.get("filter") or {}).items())
    read = ir.Read(one.name, ir.Rows.COUNTED)
    return ir.Groups(read, where, dimensions(one, names), select, given, place=asked.place)


def dimensions(one: Resource, names: list[str]) -> tuple[ir.Dimension, ...]:
    """The dimensions called `names`, each once."""
    known = dimension_names(one)
    found = []
    for name in dict.fromkeys(names):
        field, part = known[name]
        kind = "ID" if field.kind is Kind.REF else str(field.kind)
        found.append(ir.Dimension(name, (one.name, field.name), str(field.column), kind, part))
    return tuple(found)
