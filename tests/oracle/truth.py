"""What is declared, copied once: a mutant that changes the product's declarations leaves these as they were."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from graphql import GraphQLSchema
from tortoise import Model

from backend.api.schema import schema
from backend.concepts import linked
from backend.kit.registry import Field, Kind, Resource


@dataclass(frozen=True)
class Truth:
    """Every resource as declared, by name, and the GraphQL schema for its types."""

    resources: dict[str, Resource]
    schema: GraphQLSchema

    def __iter__(self) -> Iterator[Resource]:
        return iter(self.resources.values())

    def of(self, model: type[Model] | None) -> Resource:
        """The resource of a model."""
        assert model is not None
        return self.resources[model.__name__]

    @cached_property
    def fields(self) -> dict[str, dict[str, Field]]:
        """Resource, API name: the field."""
        return {one.name: {field.api: field for field in one.fields} for one in self}

    @cached_property
    def roots(self) -> dict[str, tuple[str, Resource]]:
        """Root field: ("single", "list" or "groups", resource)."""
        found = {}
        for one in self:
            found[one.single] = ("single", one)
            found[one.plural] = ("list", one)
            found[f"{one.single}Groups"] = ("groups", one)
        return {name: said for name, said in found.items() if name in self._query}

    @cached_property
    def _query(self) -> dict[str, Any]:
        assert self.schema.query_type is not None
        return dict(self.schema.query_type.fields)


def declared() -> Truth:
    """The declarations of this process, copied."""
    copies = {one.name: replace(one, fields=tuple(replace(field) for field in one.fields)) for one in linked()}
    return Truth(copies, schema()._schema)


def attribute(field: Field) -> str:
    """Where a row of the model holds the field's value."""
    match field.kind:
        case Kind.REF:
            return f"{field.name}_id"
        case Kind.SEALED:
            return f"{field.name}_masked"
        case _:
            return field.name
