"""Slots: where the values of a statement come from when it runs. Nothing that a caller gave is part of its text."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from backend.compiler import cursor
from backend.errors import AppError
from backend.kit import text
from backend.kit.actor import Actor
from backend.kit.params import Slot
from backend.kit.wire import as_id

Path = tuple[str | int, ...]


def _contains(value: str) -> str:
    return f"%{_escaped(value)}%"


def _begins(value: str) -> str:
    return f"{_escaped(value)}%"


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _ids(value: Any) -> Any:
    return [as_id(item) for item in value] if isinstance(value, list | tuple) else as_id(value)


WAYS: dict[str, Callable[[Any], Any]] = {
    "contains": _contains,
    "starts_with": _begins,
    "search": text.search_query,
    "id": _ids,
}
"""How a value is changed on its way into the statement."""


@dataclass(frozen=True, slots=True)
class Given(Slot):
    """The variable, or the part of it, at `path`, changed in the way `way`."""

    path: Path
    way: str = ""

    def of(self, given: Mapping[str, Any], actor: Actor) -> Any:
        """The value in the variables of this call."""
        value: Any = given
        for step in self.path:
            value = value[step]
        return WAYS[self.way](value) if self.way else value


@dataclass(frozen=True, slots=True, eq=False)
class Const(Slot):
    """A value of the document itself, or of the program. Two are never one place, whatever they hold."""

    value: Any
    way: str = ""

    def of(self, given: Mapping[str, Any], actor: Actor) -> Any:
        """The value."""
        return WAYS[self.way](self.value) if self.way else self.value


@dataclass(frozen=True, slots=True)
class Listed(Slot):
    """A list some of whose items are variables."""

    items: tuple[Slot, ...]
    way: str = ""

    def of(self, given: Mapping[str, Any], actor: Actor) -> Any:
        """The list."""
        found = [item.of(given, actor) for item in self.items]
        return WAYS[self.way](found) if self.way else found


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a document something was asked: the response path and [{line, column}]."""

    path: Path = ()
    locations: tuple[tuple[int, int], ...] = ()


NOWHERE = Place()


class Refused(Exception):
    """A refusal of one field, before anything ran."""

    def __init__(self, error: AppError, place: Place) -> None:
        super().__init__(str(error))
        self.error, self.place = error, place


@dataclass(frozen=True, slots=True)
class Mark(Slot):
    """The value number `at` of a cursor, whose values are of `kinds`. Raises Refused for what is no such cursor."""

    cursor: Slot
    at: int
    kinds: tuple[str, ...]
    place: Place = NOWHERE

    def of(self, given: Mapping[str, Any], actor: Actor) -> Any:
        """The order value."""
        try:
            return cursor.decode(str(self.cursor.of(given, actor)), self.kinds)[self.at]
        except AppError as refused:
            raise Refused(refused, self.place) from refused


def slot(value: Any, way: str = "") -> Slot:
    """`value`, which is a slot, a list with slots in it, or plain, as a slot read in the way `way`."""
    if isinstance(value, Given):
        return Given(value.path, way) if way else value
    if isinstance(value, list | tuple) and any(isinstance(item, Slot) for item in value):
        return Listed(tuple(slot(item) for item in value), way)
    if isinstance(value, Slot):
        return value
    return Const(list(value) if isinstance(value, tuple) else value, way)
