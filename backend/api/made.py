"""The namespace of the generated GraphQL types: annotations in them are names, which Strawberry looks up here."""

import re
from collections.abc import Callable, Sequence
from functools import cache, cached_property
from typing import Any, Optional, TypeVar

from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField
from strawberry.types.fields.resolver import StrawberryResolver

T = TypeVar("T")


def keep(name: str, made: T) -> T:
    """`made`, to be found by `name` from now on."""
    globals()[name] = made
    return made


PLAIN: dict[str, Any] = {"str": str, "int": int, "float": float, "bool": bool}
SHAPE = re.compile(r"(list\[)?(\w+)\]?( \| None)?")


class Said(StrawberryAnnotation):
    """An annotation given as text: a name of this module, `list[...]` of one, with ` | None` where it may be empty.

    Strawberry compiles a text each time that it looks at it, some eight times a field. Looked up here, and one
    object for the same text everywhere, the schema is made in half the time.
    """

    def evaluate(self) -> Any:
        """The type that the text names. Raises NameError while it is not made, as Strawberry expects."""
        parts = SHAPE.fullmatch(str(self.raw_annotation))
        if parts is None:
            return super().evaluate()
        listed, name, empty = parts.groups()
        found = PLAIN.get(name) or globals().get(name)
        if found is None:
            raise NameError(name)
        shape = list[found] if listed else found  # type: ignore[valid-type]
        return Optional[shape] if empty else shape  # noqa: UP045 - a scalar that is no type has no |


@cache
def said(text: str) -> Said:
    """The annotation that `text` names."""
    return Said(text, namespace=globals())


class Resolver(StrawberryResolver[Any]):
    """A resolver whose arguments are said beside it, so that its signature is not read before its first call."""

    @cached_property
    def arguments(self) -> list[StrawberryArgument]:
        """None: the field has them."""
        return []


def make(
    name: str, annotations: dict[str, str], members: dict[str, Any], doc: str, *, of: tuple[type, ...] = ()
) -> type:
    """A class of this module, derived from `of`, ready for `strawberry.type` and its kin."""
    types: dict[str, Any] = {key: said(text) for key, text in annotations.items()}
    for key, member in members.items():
        if isinstance(member, StrawberryField) and isinstance(member.type_annotation, Said):
            types[key], member.type_annotation = member.type_annotation, None  # Strawberry would make a copy of it
    body = {**members, "__annotations__": types, "__module__": __name__, "__doc__": doc}
    return keep(name, type(name, of, body))


def field(
    resolver: Callable[..., Any],
    annotation: str,
    *,
    name: str | None = None,
    arguments: dict[str, tuple[str, Any]] | None = None,
    description: str | None = None,
    directives: Sequence[object] = (),
    subscription: bool = False,
) -> StrawberryField:
    """A field whose type and `arguments` (name to annotation and default) are given as names of this module."""
    made = StrawberryField(
        graphql_name=name,
        type_annotation=said(annotation),
        base_resolver=Resolver(resolver),
        description=description,
        directives=list(directives),
        is_subscription=subscription,
    )
    made.arguments = [
        StrawberryArgument(python_name=key, graphql_name=None, type_annotation=said(text), default=default)
        for key, (text, default) in (arguments or {}).items()
    ]
    return made
