"""The registry: every declared resource with its fields, checked and linked, as frozen values.

Everything that is generated (types, inputs, SDL, contract tests, reads, commands) starts from here.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from tortoise import fields
from tortoise.fields.relational import (
    BackwardFKRelation,
    ForeignKeyFieldInstance,
    ManyToManyFieldInstance,
)
from tortoise.models import Model

from backend.errors import DeclarationError, Pair
from backend.kit import access
from backend.kit.access import Rule
from backend.kit.actor import Role
from backend.kit.fields import GeometryField, PointField, WordsField
from backend.kit.model import Record
from backend.kit.naming import camel, plural
from backend.kit.resource import (
    DECLARED,
    GROUPS,
    VIEWS,
    WIDGETS,
    Admin,
    Count,
    Declaration,
    Label,
    Read,
    Readonly,
    Required,
    Revealed,
    Unit,
    Widget,
    many,
)
from backend.kit.vocabulary import Vocabulary
from backend.kit.workflow import Workflow


class Kind(StrEnum):
    """What a field holds; decides its GraphQL type, its filter and its widget."""

    TEXT = "TEXT"
    INT = "INT"
    FLOAT = "FLOAT"
    DECIMAL = "DECIMAL"
    BOOL = "BOOL"
    DATE = "DATE"
    DATETIME = "DATETIME"
    ENUM = "ENUM"
    ENUMS = "ENUMS"
    GEOJSON = "GEOJSON"
    JSON = "JSON"
    SEALED = "SEALED"
    REF = "REF"
    MANY = "MANY"
    COUNT = "COUNT"


ORDERED = frozenset({Kind.TEXT, Kind.INT, Kind.FLOAT, Kind.DECIMAL, Kind.BOOL, Kind.DATE, Kind.DATETIME, Kind.ENUM})
"""Kinds by which rows may be put in order, beside REF, which goes by its title."""

NUMBERS = frozenset({Kind.INT, Kind.FLOAT, Kind.DECIMAL})

_KINDS: tuple[tuple[type[Any], Kind], ...] = (
    (GeometryField, Kind.GEOJSON),
    (PointField, Kind.GEOJSON),
    (fields.JSONField, Kind.JSON),
    (fields.BooleanField, Kind.BOOL),
    (fields.DatetimeField, Kind.DATETIME),
    (fields.DateField, Kind.DATE),
    (fields.DecimalField, Kind.DECIMAL),
    (fields.FloatField, Kind.FLOAT),
    (fields.IntField, Kind.INT),
    (fields.SmallIntField, Kind.INT),
    (fields.BigIntField, Kind.INT),
    (fields.TextField, Kind.TEXT),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One exposed field. `roles` are those who read it; None: every reader of the row. `revealers` may unseal it."""

    name: str
    kind: Kind
    label: Pair
    note: str
    nullable: bool
    column: str | None = None
    vocabulary: type[Vocabulary] | None = None
    target: type[Model] | None = None
    counts: Count | None = None
    widget: str | None = None
    unit: str | None = None
    roles: frozenset[Role] | None = None
    revealers: frozenset[Role] = frozenset()
    writable: bool = True
    required: bool = False
    max_length: int | None = None

    @property
    def api(self) -> str:
        """The field's name in GraphQL."""
        return camel(self.name)

    def readable(self, role: Role) -> bool:
        """Whether `role` reads the field plain, and so may also filter, order and group by it."""
        return self.roles is None or role in self.roles


@dataclass(frozen=True, kw_only=True)
class Resource:
    """One exposed model. `fields` are in declared order; rows are counted by those of `rollup` as they are written."""

    model: type[Record]
    label: Pair
    plural_en: str
    note: Pair
    doc: str
    read: Rule
    write: Rule
    create: Rule
    aggregate: Rule
    admin: Admin
    workflow: Workflow | None
    immutable: bool
    rollup: tuple[str, ...]
    fields: tuple[Field, ...]

    @property
    def name(self) -> str:
        """The GraphQL type's name."""
        return self.model.__name__

    @cached_property
    def single(self) -> str:
        """The root field for one row."""
        return self.name[0].lower() + self.name[1:]

    @cached_property
    def plural(self) -> str:
        """The root field for many rows."""
        return plural(self.single)

    @cached_property
    def table(self) -> str:
        """The quoted table name."""
        return access.table(self.model)

    @cached_property
    def by_name(self) -> dict[str, Field]:
        """Fields by their Python name."""
        return {field.name: field for field in self.fields}

    def searchable(self, role: Role) -> bool:
        """Whether `role` reads every column that the search goes through: to search a hidden one is to read it."""
        return all(self.by_name[name].readable(role) for name in self.admin.search)

    def can(self, verb: str, role: Role) -> bool:
        """Whether `role` may `verb` ("read", "write", "create") any row at all."""
        return access.specialise(getattr(self, verb), role) != access.nobody


class Registry:
    """Every resource, by the name of its model."""

    def __init__(self) -> None:
        self.resources: dict[str, Resource] = {}

    def complete(self) -> None:
        """Check and link everything declared so far. Raises DeclarationError at the first nonsense."""
        self.resources = {name: _complete(DECLARED[name]) for name in sorted(DECLARED)}
        for one in self.resources.values():
            _check_links(one, self)

    def of(self, model: type[Model] | None) -> Resource:
        """The resource of `model`."""
        if model is None:
            raise KeyError("no model")
        return self.resources[model.__name__]

    def __iter__(self) -> Any:
        return iter(self.resources.values())

    def __getitem__(self, name: str) -> Resource:
        return self.resources[name]


REGISTRY = Registry()


def _complete(said: Declaration) -> Resource:
    model: Any = said.model
    name = model.__name__
    if not issubclass(model, Record):
        raise DeclarationError(f"{name} must derive from Content or Record of backend.kit.model.")
    if not (model.__doc__ or "").strip():
        raise DeclarationError(f"{name} has no docstring: say in a line what a row is.")
    hidden = sorted(name for name in model._meta.fetch_fields if callable(getattr(Record, name, None)))
    if hidden:
        raise DeclarationError(f"{name}: links called {hidden} hide methods of Record. Choose another related_name.")
    made = tuple(_field(model, key, kind, marks, said) for key, (kind, marks) in said.annotations.items())
    one = Resource(
        model=model,
        label=said.label,
        plural_en=said.plural_en,
        note=said.note,
        doc=(model.__doc__ or "").strip().splitlines()[0],
        read=said.read,
        write=said.write,
        create=said.create,
        aggregate=said.aggregate,
        admin=said.admin,
        workflow=said.workflow,
        immutable=said.immutable,
        rollup=said.rollup,
        fields=made,
    )
    _check_rules(one)
    _check_admin(one)
    return one


def _mark(marks: tuple[Any, ...], kind: type[Any]) -> Any:
    return next((mark for mark in marks if isinstance(mark, kind)), None)


def _field(model: Any, name: str, kind: Any, marks: tuple[Any, ...], said: Declaration) -> Field:
    where = f"{model.__name__}Fields.{name}"
    named, hidden = _mark(marks, Label), _mark(marks, Read)
    if named is None:
        raise DeclarationError(f"{where} has no label: add label(中文, English).")
    shown, per, plain = _mark(marks, Widget), _mark(marks, Unit), _mark(marks, Revealed)
    if shown and shown.name not in WIDGETS:
        raise DeclarationError(f"{where}: no widget is called {shown.name!r}. Use one of {', '.join(sorted(WIDGETS))}.")
    base: dict[str, Any] = {
        "name": name,
        "label": (named.zh, named.en),
        "widget": shown.name if shown else None,
        "unit": per.name if per else None,
        "roles": access.roles_of(hidden.rule) if hidden else None,
        "revealers": access.roles_of(plain.rule) if plain else frozenset(),
        "required": _mark(marks, Required) is not None,
    }
    counting = _mark(marks, Count)
    if counting:
        note, empty = f"{named.en}, counted.", hidden is not None
        return Field(kind=Kind.COUNT, note=note, nullable=empty, counts=counting, writable=False, **base)
    moved = said.workflow is not None and said.workflow.field == name
    writable = _mark(marks, Readonly) is None and not moved
    if name in model.sealed:
        sealed = model.sealed[name]
        base["widget"] = base["widget"] or sealed.kind
        return Field(
            kind=Kind.SEALED, note=sealed.description, nullable=True, column=f"{name}_masked", writable=writable, **base
        )
    return _plain(model, where, name, kind, writable, base)


def _plain(model: Any, where: str, name: str, kind: Any, writable: bool, base: dict[str, Any]) -> Field:
    made = model._meta.fields_map.get(name)
    if made is None:
        raise DeclarationError(f"{where}: {model.__name__} has no field {name}. Add it to the model, or drop the line.")
    note = made.description or ""
    if isinstance(made, ForeignKeyFieldInstance):
        field = Field(
            kind=Kind.REF,
            note=note,
            nullable=True,
            column=made.source_field or f"{name}_id",
            target=made.related_model,
            writable=writable,
            **{**base, "required": base["required"] or not made.null},
        )
    elif isinstance(made, ManyToManyFieldInstance | BackwardFKRelation):
        if kind is not many:
            raise DeclarationError(f"{where} is a link to many rows: write Annotated[many, label(...)].")
        forward = isinstance(made, ManyToManyFieldInstance) and not made._generated
        note = note or f"{base['label'][1]} of this row."
        field = Field(
            kind=Kind.MANY, note=note, nullable=False, target=made.related_model, writable=writable and forward, **base
        )
    else:
        if kind is many:
            raise DeclarationError(f"{where} is one value, not a link to many rows: write Annotated[auto, label(...)].")
        field = _column(made, where, note, writable, base)
    if not field.note:
        raise DeclarationError(f"{where} has no description: set description= on {model.__name__}.{name}.")
    if field.roles is not None and not field.nullable:
        raise DeclarationError(
            f"{where} may be hidden from readers of the row, so it must be nullable: "
            f"set null=True on {model.__name__}.{name}."
        )
    return field


def _column(made: Any, where: str, note: str, writable: bool, base: dict[str, Any]) -> Field:
    words = getattr(made, "enum_type", None)
    if isinstance(made, WordsField):
        words, kind = made.words, Kind.ENUMS
    elif words is not None:
        if not issubclass(words, Vocabulary):
            raise DeclarationError(f"{where}: derive {words.__name__} from Vocabulary, so that its words have names.")
        kind = Kind.ENUM
    else:
        kind = next((k for field_type, k in _KINDS if isinstance(made, field_type)), Kind.TEXT)
    base["required"] = base["required"] or (not made.null and made.default is None)
    if isinstance(made, GeometryField | PointField) and base["widget"] is None:
        base["widget"] = "polygon" if isinstance(made, GeometryField) else "point"
    if base["unit"] and kind not in NUMBERS:
        raise DeclarationError(f"{where}: only numbers have a unit. Drop unit({base['unit']!r}).")
    return Field(
        kind=kind,
        note=note,
        nullable=made.null,
        column=made.source_field or made.model_field_name,
        vocabulary=words,
        writable=writable,
        max_length=getattr(made, "max_length", None),
        **base,
    )


def _check_rules(one: Resource) -> None:
    for rule in (one.read, one.write, one.create, one.aggregate):
        access.check(rule, one.model)
    if one.immutable and (one.write != access.nobody or one.workflow is not None):
        raise DeclarationError(f"{one.name} is immutable: give create= alone, and neither write= nor workflow=.")
    if one.workflow is not None:
        status = one.by_name.get(one.workflow.field)
        if status is None or status.vocabulary is not one.workflow.states:
            raise DeclarationError(
                f"{one.name}: its workflow moves {one.workflow.field}, which must be an exposed field "
                f"of {one.workflow.states.__name__}."
            )
        for move in one.workflow.moves:
            if move.stamp and move.stamp not in one.model._meta.fields_map:
                raise DeclarationError(f"{one.name}: move {move.name} stamps {move.stamp}, which the model lacks.")
            unknown = [name for name in move.needs if not one.by_name.get(name) or not one.by_name[name].column]
            if unknown:
                raise DeclarationError(f"{one.name}: move {move.name} needs {unknown}, which are no listed columns.")


def _check_admin(one: Resource) -> None:
    shown = one.admin
    if shown.group not in GROUPS:
        raise DeclarationError(f"{one.name}: no group is called {shown.group}. Use one of {'、'.join(GROUPS)}.")
    if shown.view not in VIEWS:
        raise DeclarationError(f"{one.name}: no view is called {shown.view}. Use one of {', '.join(VIEWS)}.")
    order = shown.order.removeprefix("-")
    for use, names in (("list", shown.list), ("order", [order]), ("title", [shown.title]), ("search", shown.search)):
        for name in names:
            if name not in one.by_name and name not in ("created_at", "updated_at"):
                raise DeclarationError(f"{one.name}: {use} names {name}, which {one.name}Fields does not list.")
    if order in one.by_name and one.by_name[order].kind not in ORDERED | {Kind.REF}:
        raise DeclarationError(
            f"{one.name}: rows cannot be put in order by {order}. Choose a text, a number or a date."
        )
    for name in (shown.title, *shown.search):
        found = one.by_name.get(name)
        if found is None or found.kind not in (Kind.TEXT, Kind.ENUM):
            raise DeclarationError(f"{one.name}: {name} titles or is searched, so it must be a listed text.")
    if one.by_name[shown.title].roles is not None:
        raise DeclarationError(f"{one.name}: {shown.title} titles a row, so every reader of the row must see it.")


def _check_links(one: Resource, registry: Registry) -> None:
    for field in one.fields:
        if field.target is not None and field.target.__name__ not in registry.resources:
            raise DeclarationError(
                f"{one.name}Fields.{field.name} links to {field.target.__name__}, which is no resource: "
                f"declare it with @resource, or drop the line."
            )
        if field.counts is not None:
            link = one.by_name.get(field.counts.of)
            if link is None or link.kind is not Kind.MANY:
                raise DeclarationError(
                    f"{one.name}Fields.{field.name} counts {field.counts.of}, which must be a listed link to many rows."
                )
            for name, value in field.counts.where:
                counted = registry.of(link.target).by_name.get(name)
                if counted is not None and counted.vocabulary and value not in set(counted.vocabulary):
                    known = f"{counted.vocabulary.__name__}. Use one of {', '.join(counted.vocabulary)}."
                    raise DeclarationError(f"{one.name}Fields.{field.name}: {value} is no word of {known}")
                if counted is None:
                    raise DeclarationError(
                        f"{one.name}Fields.{field.name} counts by {name}, "
                        f"which {link.target.__name__ if link.target else ''}Fields does not list."
                    )
