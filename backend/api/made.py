"""The namespace of the generated GraphQL types: annotations in them are names, which Strawberry looks up here."""

from collections.abc import Callable, Sequence
from typing import Any, Optional, TypeVar

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField

T = TypeVar("T")


def keep(name: str, made: T) -> T:
    """`made`, to be found by `name` from now on."""
    globals()[name] = made
    return made


PLAIN: dict[str, Any] = {"str": str, "int": int, "float": float, "bool": bool}


def known(said: str) -> Any:
    """The type that `said` names when it is made already, `said` itself while it is not.

    Strawberry compiles a text every time that it looks at it: with types, the schema is made in a third less time.
    """
    name, _, empty = said.partition(" | ")
    inner = name.removeprefix("list[").removesuffix("]")
    found = PLAIN.get(inner) or globals().get(inner)
    if found is None or empty not in ("", "None"):
        return said
    shape = list[found] if name != inner else found  # type: ignore[valid-type]
    return Optional[shape] if empty else shape  # noqa: UP045 - a scalar that is no type has no |


def make(
    name: str, annotations: dict[str, str], members: dict[str, Any], doc: str, *, of: tuple[type, ...] = ()
) -> type:
    """A class of this module, derived from `of`, ready for `strawberry.type` and its kin."""
    types = {key: known(said) for key, said in annotations.items()}
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
    make_field = strawberry.subscription if subscription else strawberry.field
    made: StrawberryField = make_field(
        resolver=resolver, name=name, description=description, directives=list(directives)
    )
    made.type_annotation = StrawberryAnnotation(known(annotation), namespace=globals())
    made.arguments = [
        StrawberryArgument(
            python_name=key,
            graphql_name=None,
            type_annotation=StrawberryAnnotation(known(said), namespace=globals()),
            default=default,
        )
        for key, (said, default) in (arguments or {}).items()
    ]
    return made
