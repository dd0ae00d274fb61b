"""Questions to an SDL text: types, directives, inputs. The only module that knows graphql-core's syntax tree."""

import re
from dataclasses import dataclass
from typing import Any

from graphql import (
    EnumTypeDefinitionNode,
    EnumValueDefinitionNode,
    FieldDefinitionNode,
    InputObjectTypeDefinitionNode,
    InputValueDefinitionNode,
    ListTypeNode,
    NonNullTypeNode,
    ObjectTypeDefinitionNode,
    TypeNode,
    parse,
    value_from_ast_untyped,
)

SCALARS = {
    "String": "text",
    "Text": "text",
    "ID": "id",
    "Int": "int",
    "Float": "float",
    "Decimal": "decimal",
    "Boolean": "bool",
    "Date": "date",
    "DateTime": "datetime",
    "GeoJSON": "geojson",
    "JSON": "json",
}
COMMANDS = ("create", "update", "delete", "restore", "move")
SYSTEM = ("id", "version", "createdAt", "updatedAt", "deletedAt")
SYSTEM_LABELS = {
    "id": ("标识", "Id"),
    "version": ("版本", "Version"),
    "createdAt": ("建立时间", "Created"),
    "updatedAt": ("更新时间", "Updated"),
    "deletedAt": ("删除时间", "Deleted"),
}

Labelled = (
    ObjectTypeDefinitionNode
    | EnumTypeDefinitionNode
    | EnumValueDefinitionNode
    | FieldDefinitionNode
    | InputValueDefinitionNode
    | InputObjectTypeDefinitionNode
)


def named(node: TypeNode) -> tuple[str, bool, bool]:
    """(name, nullable, is a list) of a type reference."""
    nullable = not isinstance(node, NonNullTypeNode)
    inner: Any = node.type if isinstance(node, NonNullTypeNode) else node
    if isinstance(inner, ListTypeNode):
        return named(inner.type)[0], nullable, True
    return str(inner.name.value), nullable, False


def directive(node: Labelled, name: str) -> dict[str, Any]:
    """Arguments of `@name` on a node; empty when it is not there."""
    for found in node.directives or ():
        if found.name.value == name:
            return {a.name.value: value_from_ast_untyped(a.value) for a in found.arguments or ()}
    return {}


@dataclass(frozen=True)
class Sdl:
    """A parsed SDL text."""

    types: dict[str, Any]

    @classmethod
    def parse(cls, text: str) -> "Sdl":
        """Parse `text`."""
        nodes = parse(text, no_location=True).definitions
        return cls({n.name.value: n for n in nodes if hasattr(n, "name") and "directive" not in n.kind})

    def admins(self) -> list[str]:
        """Names of the types that have `@admin`, in order."""
        return [n for n, node in self.types.items() if _is_object(node) and directive(node, "admin")]

    def directive(self, type_name: str, name: str) -> dict[str, Any]:
        """Arguments of a directive on a type."""
        node = self.types.get(type_name)
        return directive(node, name) if node else {}

    def help(self, type_name: str) -> str:
        """The description of a type."""
        return _help(self.types[type_name])

    def fields(self, type_name: str) -> dict[str, Any]:
        """Fields of an object or input type by name."""
        node = self.types.get(type_name)
        return {f.name.value: f for f in (node.fields or ())} if node else {}

    def roots(self, name: str) -> tuple[str, str]:
        """(single, plural) root fields of a type; empty strings when missing."""
        single = plural = ""
        for field in self.fields("Query").values():
            target = named(field.type)[0]
            arguments = {a.name.value for a in field.arguments or ()}
            if target == name and "id" in arguments:
                single = field.name.value
            if target == name + "Connection":
                plural = field.name.value
        return single, plural

    def commands(self, name: str) -> frozenset[str]:
        """Which of create, update, delete, restore and move the schema has for a type."""
        have = self.fields("Mutation")
        return frozenset(c for c in COMMANDS if f"{c}{name}" in have)

    def actions(self, name: str) -> list[tuple[str, str, str, tuple[str, ...], str, bool, str]]:
        """The moves of a type's workflow."""
        node = self.types.get(f"{name}Move")
        out = []
        for value in node.values or () if isinstance(node, EnumTypeDefinitionNode) else ():
            act = directive(value, "action")
            zh, en = act.get("zh") or value.name.value, act.get("en") or value.name.value
            sources = tuple(act.get("from") or ())
            out.append((value.name.value, zh, en, sources, act.get("to") or "", bool(act.get("primary")), _help(value)))
        return out

    def choices(self, enum: str) -> list[tuple[str, str, str, str, str, str]]:
        """(value, zh, en, colour, glyph, help) of an enum's values."""
        node = self.types.get(enum)
        out = []
        for value in node.values or () if isinstance(node, EnumTypeDefinitionNode) else ():
            label, look, name = directive(value, "label"), directive(value, "widget"), value.name.value
            zh, en = label.get("zh") or name, label.get("en") or name
            out.append((name, zh, en, look.get("colour") or "", look.get("glyph") or "", _help(value)))
        return out

    def kind(self, type_name: str, is_list: bool) -> str:
        """What a value of this type is, in the words of `metadata.Column.kind`."""
        if type_name.endswith("Connection") and type_name in self.types:
            return "many"
        node = self.types.get(type_name)
        if isinstance(node, EnumTypeDefinitionNode):
            return "enums" if is_list else "enum"
        if _is_object(node):
            return "list" if is_list else "ref"
        return "list" if is_list else SCALARS.get(type_name, "text")

    def shape(self, owner: str, field: Any) -> dict[str, Any]:
        """Keyword arguments of a Column for one field."""
        name, (target, nullable, is_list) = field.name.value, named(field.type)
        kind = self.kind(target, is_list)
        label, hint = directive(field, "label"), directive(field, "widget")
        zh, en = SYSTEM_LABELS.get(name, (name, name))
        create, update = self._input(f"Create{owner}Input", name), self._input(f"Update{owner}Input", name)
        written = create or update
        return {
            "name": name,
            "zh": label.get("zh") or zh,
            "en": label.get("en") or en,
            "help": _help(field),
            "kind": kind,
            "widget": hint.get("name") or kind,
            "target": target.removesuffix("Connection") if kind in ("ref", "many", "list") else "",
            "unit": directive(field, "unit").get("name") or "",
            "enum": target if kind in ("enum", "enums") else "",
            "nullable": nullable,
            "listable": kind not in ("geojson", "json", "list") and name not in ("id", "version", "deletedAt"),
            "filter": self._filter(owner, name),
            "order": self._order(owner, name),
            "input": written.name.value if written else "",
            "creatable": create is not None,
            "updatable": update is not None,
            "required": create is not None and not named(create.type)[1] and create.default_value is None,
            "default": _default(create),
            "readers": _roles(directive(field, "access").get("read") or ""),
            "revealers": (revealers := _roles(directive(field, "access").get("reveal") or "")),
            "sealed": _upper(name) if revealers else "",
        }

    def write_only(self, owner: str, known: set[str]) -> list[Any]:
        """Input fields that no output field shows, such as a password."""
        fields = {**self.fields(f"Update{owner}Input"), **self.fields(f"Create{owner}Input")}
        skip = known | {"id", "version", "clientMutationId"}
        return [f for n, f in fields.items() if n not in skip]

    def input_shape(self, owner: str, field: Any) -> dict[str, Any]:
        """Keyword arguments of a Column for an input field that is not read."""
        name, (target, nullable, is_list) = field.name.value, named(field.type)
        label, kind = directive(field, "label"), self.kind(target, is_list)
        return {
            "name": name,
            "zh": label.get("zh") or name,
            "en": label.get("en") or name,
            "help": _help(field),
            "kind": kind,
            "widget": directive(field, "widget").get("name") or kind,
            "enum": target if kind in ("enum", "enums") else "",
            "input": name,
            "creatable": name in self.fields(f"Create{owner}Input"),
            "updatable": name in self.fields(f"Update{owner}Input"),
            "required": not nullable and field.default_value is None,
        }

    def _input(self, input_type: str, name: str) -> Any | None:
        """The input field that writes column `name`: itself, `nameId`, or `nameIds` in the singular."""
        fields = self.fields(input_type)
        for candidate in (name, f"{name}Id", f"{_singular(name)}Ids", f"{name}Ids"):
            if candidate in fields and candidate not in ("id", "version"):
                return fields[candidate]
        return None

    def _filter(self, owner: str, name: str) -> str:
        """The filter input type of a column, or empty."""
        field = self.fields(f"{owner}Filter").get(name)
        return named(field.type)[0] if field else ""

    def _order(self, owner: str, name: str) -> str:
        """The order value of a column, or empty."""
        node, wanted = self.types.get(f"{owner}OrderField"), _upper(name)
        have = {v.name.value for v in node.values or ()} if isinstance(node, EnumTypeDefinitionNode) else set()
        return wanted if wanted in have else ""

    @staticmethod
    def kebab(name: str) -> str:
        """`culturalEvents` as `cultural-events`."""
        return re.sub(r"(?<=[a-z0-9])([A-Z])", r"-\1", name).lower()


def _is_object(node: Any) -> bool:
    return isinstance(node, ObjectTypeDefinitionNode)


def _roles(rule: str) -> tuple[str, ...]:
    """The roles that a column rule names; empty when every reader of the row reads the column."""
    return tuple(rule.split(" or ")) if re.fullmatch(r"[A-Z_]+( or [A-Z_]+)*", rule) else ()


def _default(field: Any | None) -> str:
    """The default of an input field as text, empty when it has none."""
    value = value_from_ast_untyped(field.default_value) if field is not None and field.default_value else None
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _help(node: Any) -> str:
    return node.description.value.strip() if node.description else ""


def _upper(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).upper()


def _singular(name: str) -> str:
    if name.endswith("ies"):
        return name[:-3] + "y"
    return name[:-1] if name.endswith("s") else name
