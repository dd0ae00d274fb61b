"""Input types: filters, orders, dimensions and the inputs of commands, made from the registry."""

from collections.abc import Mapping
from enum import Enum
from typing import Any

import strawberry
from strawberry import UNSET

from backend.api import directives, made
from backend.api.scalars import GeoJSON as GeoJSONScalar
from backend.api.scalars import Json as JsonScalar
from backend.api.scalars import Text, WireDate, WireDateTime, WireDecimal
from backend.compiler.groups import dimension_names
from backend.kit.registry import ORDERED, Field, Kind, Registry, Resource
from backend.kit.vocabulary import Vocabulary
from backend.kit.wire import as_id

for _name, _made in {
    "Text": Text,
    "Date": WireDate,
    "DateTime": WireDateTime,
    "Decimal": WireDecimal,
    "GeoJSON": GeoJSONScalar,
    "JSON": JsonScalar,
    "ID": strawberry.ID,
}.items():
    made.keep(_name, _made)

SCALAR = {
    Kind.TEXT: "str",
    Kind.INT: "int",
    Kind.FLOAT: "float",
    Kind.DECIMAL: "Decimal",
    Kind.BOOL: "bool",
    Kind.DATE: "Date",
    Kind.DATETIME: "DateTime",
    Kind.GEOJSON: "GeoJSON",
    Kind.JSON: "JSON",
    Kind.SEALED: "str",
}
"""The output type of each kind that is one value."""

SCALAR_IN = {**SCALAR, Kind.TEXT: "Text", Kind.SEALED: "Text"}

FILTER = {
    Kind.TEXT: "TextFilter",
    Kind.INT: "IntFilter",
    Kind.FLOAT: "FloatFilter",
    Kind.DECIMAL: "DecimalFilter",
    Kind.BOOL: "BooleanFilter",
    Kind.DATE: "DateFilter",
    Kind.DATETIME: "DateTimeFilter",
}

COMPARE = ("eq", "ne", "gt", "gte", "lt", "lte")
NULLS = {"is_null": "bool"}


_IDS: set[tuple[str, str]] = set()
"""(input type, member) of every member that holds ids."""


def _input(name: str, members: Mapping[str, str], doc: str, directed: Mapping[str, Any] | None = None) -> type:
    """An input type; a member whose annotation ends with `!` must be given."""
    annotations, body = {}, {}
    for key, said in members.items():
        given = said.endswith("!")
        annotations[key] = said[:-1] if given else f"{said} | None"
        if said.removesuffix("!") in ("ID", "list[ID]"):
            _IDS.add((name, key))
        extra = dict((directed or {}).get(key, {}))
        wire = {"and_": "and", "or_": "or", "not_": "not", "in_": "in"}.get(key)
        if wire:
            extra["name"] = wire
        body[key] = strawberry.field(**({} if given else {"default": UNSET}), **extra)
    return strawberry.input(made.make(name, annotations, body, doc), description=doc)


def make_common() -> None:
    """The filters of single values, shared by every resource."""
    text = {"eq": "Text", "ne": "Text", "in_": "list[Text]", "contains": "Text", "starts_with": "Text", **NULLS}
    _input("TextFilter", text, "Conditions on a text.")
    _input("IdFilter", {"eq": "ID", "in_": "list[ID]", **NULLS}, "Conditions on an id.")
    _input("BooleanFilter", {"eq": "bool", **NULLS}, "Conditions on yes or no.")
    for name, of in (
        ("Int", "int"),
        ("Float", "float"),
        ("Decimal", "Decimal"),
        ("Date", "Date"),
        ("DateTime", "DateTime"),
    ):
        _input(f"{name}Filter", {**dict.fromkeys(COMPARE, of), **NULLS}, f"Conditions on a {name}.")

    @strawberry.enum
    class Direction(Enum):
        """Which way an order runs. Empty values come last either way."""

        ASC = "ASC"
        DESC = "DESC"

    made.keep("Direction", Direction)


def make_vocabulary(words: type[Vocabulary]) -> None:
    """The enum of a vocabulary, with its names, and the filter on it."""
    if words.__name__ in vars(made):
        return
    kept: Any = made.keep(words.__name__, strawberry.enum(words, description=(words.__doc__ or "").splitlines()[0]))
    for value in kept.__strawberry_definition__.values:
        value.directives = tuple(directives.of_word(words(value.value)))
    name = words.__name__
    members = {"eq": name, "ne": name, "in_": f"list[{name}]", "not_in": f"list[{name}]", **NULLS}
    _input(f"{name}Filter", members, f"Conditions on {name}.")


def make_inputs(one: Resource) -> None:
    """Every input type of one resource."""
    for field in one.fields:
        if field.vocabulary:
            make_vocabulary(field.vocabulary)
    _input(f"{one.name}Filter", filter_members(one), f"Conditions on {one.plural_en.lower()}; all of them must hold.")
    _input(
        f"{one.name}ListFilter",
        dict.fromkeys(("any_", "none", "every"), f"{one.name}Filter"),
        f"Conditions on linked {one.plural_en.lower()}.",
        {"any_": {"name": "any"}},
    )
    _order(one)
    _dimension(one)
    _commands(one)


def filter_members(one: Resource) -> dict[str, str]:
    """Member to annotation of the resource's filter."""
    name = f"{one.name}Filter"
    members = {"and_": f"list[{name}]", "or_": f"list[{name}]", "not_": name, "search": "Text", "deleted": "bool"}
    members |= {"id": "IdFilter", "created_at": "DateTimeFilter", "updated_at": "DateTimeFilter"}
    for field in one.fields:
        match field.kind:
            case Kind.REF if field.target:
                members[field.name] = f"{field.target.__name__}Filter"
                members[f"{field.name}_id"] = "IdFilter"
            case Kind.MANY if field.target:
                members[field.name] = f"{field.target.__name__}ListFilter"
            case Kind.ENUM | Kind.ENUMS if field.vocabulary:
                members[field.name] = f"{field.vocabulary.__name__}Filter"
            case kind if kind in FILTER:
                members[field.name] = FILTER[kind]
    return members


def order_names(one: Resource) -> list[str]:
    """The Python names by which rows may be put in order."""
    own = [field.name for field in one.fields if field.kind in ORDERED or field.kind is Kind.REF]
    return [*own, *(name for name in ("created_at", "updated_at") if name not in own)]


def names(name: str, values: list[str], doc: str) -> type:
    """An enum of the schema with a member for each of `values`, by its upper-case name."""
    enum: Any = Enum(name, {value.upper(): value for value in values}, module=made.__name__)  # type: ignore[misc]
    kept: type = made.keep(name, strawberry.enum(enum, description=doc))
    return kept


def _order(one: Resource) -> None:
    names(f"{one.name}OrderField", order_names(one), f"What {one.plural_en.lower()} may be ordered by.")
    members = {"field": f"{one.name}OrderField!", "direction": "Direction!"}
    annotations = {key: said[:-1] for key, said in members.items()}
    body = {"field": strawberry.field(), "direction": strawberry.field(default=vars(made)["Direction"].ASC)}
    name = f"{one.name}Order"
    strawberry.input(made.make(name, annotations, body, ""), description="One term of an order.")


def _dimension(one: Resource) -> None:
    if dimension_names(one):
        names(f"{one.name}Dimension", list(dimension_names(one)), f"What {one.plural_en.lower()} may be grouped by.")


def input_members(one: Resource) -> dict[str, tuple[str, Field]]:
    """Input member to (annotation, field) of everything that a command may set."""
    found = {}
    for field in one.fields:
        if not field.writable:
            continue
        match field.kind:
            case Kind.REF:
                found[f"{field.name}_id"] = ("ID", field)
            case Kind.MANY:
                found[f"{singular(field.name)}_ids"] = ("list[ID]", field)
            case Kind.ENUM if field.vocabulary:
                found[field.name] = (field.vocabulary.__name__, field)
            case Kind.ENUMS if field.vocabulary:
                found[field.name] = (f"list[{field.vocabulary.__name__}]", field)
            case kind if kind in SCALAR_IN:
                found[field.name] = (SCALAR_IN[kind], field)
    return found


def singular(name: str) -> str:
    """The singular of a link's name, as it stands before `_ids`."""
    if name.endswith("ies"):
        return name[:-3] + "y"
    return name.removesuffix("s")


KEYED = {"client_mutation_id": "Text"}
AT_VERSION = {"id": "ID!", "version": "int!"}


def _commands(one: Resource) -> None:
    takes = input_members(one)
    directed = {
        key: {"description": field.note, "directives": directives.of_field(field, as_input=True)}
        for key, (_, field) in takes.items()
    }
    name, plain = one.name, {key: said for key, (said, _) in takes.items()}
    create = {
        key: said + ("!" if field.required and field.kind is not Kind.REF else "")
        for key, (said, field) in takes.items()
    }
    _input(f"Create{name}Input", {**create, **KEYED}, f"A new {one.label[1].lower()}.", directed)
    _input(f"Update{name}Input", {**AT_VERSION, **plain, **KEYED}, "What to change; a field left out stays.", directed)
    if sealed := [field.name for field in one.fields if field.revealers]:
        names(f"{name}SealedField", sealed, f"The numbers of a {one.label[1].lower()} that are shown masked.")
        _input(
            f"Reveal{name}Input", {"id": "ID!", "field": f"{name}SealedField!", "reason": "Text!", **KEYED}, "A look."
        )
    _input(f"Delete{name}Input", {**AT_VERSION, **KEYED}, "Which row to delete.")
    _input(f"Restore{name}Input", {**AT_VERSION, **KEYED}, "Which deleted row to bring back.")
    if one.workflow:
        enum = names(
            f"{name}Move", [move.name for move in one.workflow.moves], f"The moves of a {one.label[1].lower()}."
        )
        made_of: Any = enum
        for value in made_of.__strawberry_definition__.values:
            move = next(m for m in one.workflow.moves if m.name == value.value)
            value.directives = tuple(directives.of_move(move))
        members = {**AT_VERSION, "move": f"{name}Move!", "note": "Text", **KEYED}
        _input(f"Move{name}Input", members, "One move of the workflow.")


def make_all(registry: Registry) -> None:
    """Every input type."""
    make_common()
    for one in registry:
        make_inputs(one)


def plain(value: Any) -> Any:
    """A Strawberry input as a dict by Python names, without what was not given; ids as UUIDs."""
    definition: Any = getattr(value, "__strawberry_definition__", None)
    if getattr(definition, "is_input", False):
        return {
            field.python_name: _given(definition.name, field.python_name, getattr(value, field.python_name))
            for field in definition.fields
            if getattr(value, field.python_name) is not UNSET
        }
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, Enum) and not isinstance(value, Vocabulary):
        return value.value
    return value


def _given(owner: str, name: str, value: Any) -> Any:
    if (owner, name) in _IDS and value is not None:
        return [as_id(item) for item in value] if isinstance(value, list) else as_id(value)
    return plain(value)
