"""A row of a file on its way into the database, the row that it is known as, and what is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson

from backend.errors import Pair
from backend.exchange.takes import Take
from backend.kit import seal
from backend.kit.registry import Kind

NO_ID = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one row, at one column where there is one."""

    row: int
    index: int | None
    name: str | None
    text: Pair

    def to_json(self) -> list[Any]:
        """As a short list."""
        return [self.row, self.index, self.name, *self.text]

    @classmethod
    def of(cls, said: Sequence[Any]) -> "Fault":
        """From `to_json`."""
        return cls(said[0], said[1], said[2], (said[3], said[4]))


@dataclass(frozen=True, slots=True)
class Known:
    """A row that is in the database: its columns, and the same as JSON for undoing."""

    record: Mapping[str, Any]
    before: str

    @property
    def id(self) -> UUID:
        """The row's id."""
        found: UUID = self.record["id"]
        return found

    @property
    def deleted(self) -> bool:
        """Whether it was deleted and would come back."""
        return self.record["deleted_at"] is not None

    def changes(self, takes: Mapping[str, Take], values: Mapping[str, Any]) -> dict[str, Any]:
        """Those of `values`, by input name, that differ from what the row holds."""
        found = {}
        for take in takes.values():
            if take.input in values and not take.key_only and self._differs(take, values[take.input]):
                found[take.input] = values[take.input]
        return found

    def _differs(self, take: Take, value: Any) -> bool:
        if take.field.kind is Kind.SEALED:
            return bool(seal.blind_index(value) != self.record[f"{take.field.name}_index"])
        old = self.record[take.input]
        if take.field.kind is Kind.GEOJSON:
            return orjson.dumps(value) != (orjson.dumps(orjson.loads(old)) if old else None)
        return bool(value != old)


@dataclass(slots=True)
class Line:
    """What a row of the file gives, by input name, and what becomes of it.

    `values` also hold what is the same for all rows; `given` names those of the row itself, which alone change a known
    row. `hashes` are blind indexes of sealed values that were worked out already.

    `verdict`: "create", "update" (also brings a deleted row back), "same" or "error".
    """

    number: int
    values: dict[str, Any] = field(default_factory=dict)
    given: set[str] = field(default_factory=set)
    masked: set[str] = field(default_factory=set)
    hashes: dict[str, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    verdict: str = "create"
    id: UUID = NO_ID
    community: UUID | None = None
    known: Known | None = None
    changes: dict[str, Any] = field(default_factory=dict)
