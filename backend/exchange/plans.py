"""The plan of an import: which sheet, which rows are headers, which column is which field, what holds for all rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from backend.errors import Pair
from backend.exchange.cells import Blank, read
from backend.exchange.errors import BAD_MAPPING
from backend.exchange.headers import Layout
from backend.exchange.takes import Take
from backend.kit.codes import Unfit

COUNTER = "{n}"
"""Stands for the number of the row in a text that holds for all rows: 滨江{n}号楼."""

NO_COLUMN: Pair = ("没有这一列。", "There is no such column.")
NO_FIELD: Pair = ("没有这个字段，或您不能写它。", "There is no such field, or you may not write it.")
TWICE: Pair = ("这个字段已经对应了另一列。", "Another column stands for this field already.")
MISSING: Pair = ("必填：请指定一列，或给所有行填同一个值。", "Required: choose a column, or one value for all rows.")


@dataclass(frozen=True, slots=True)
class Plan:
    """How a file is read. `columns`: column to field; `constants`: field to the text that holds for blank cells."""

    sheet: str
    header_rows: tuple[int, ...]
    columns: Mapping[int, str]
    constants: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[int, str] = field(default_factory=dict)

    @classmethod
    def guessed(cls, layout: Layout) -> "Plan":
        """The plan that follows from the guess alone."""
        headers = {column.index: column.header for column in layout.columns}
        return cls(layout.sheet, layout.header_rows, layout.mapping, headers=headers)

    @classmethod
    def of(cls, said: Mapping[str, Any]) -> "Plan":
        """From JSON, as `to_json` made it."""
        columns = {int(index): str(name) for index, name in said["columns"].items()}
        headers = {int(index): str(text) for index, text in said["headers"].items()}
        return cls(said["sheet"], tuple(said["headerRows"]), columns, dict(said["constants"]), headers)

    def to_json(self) -> dict[str, Any]:
        """{sheet, headerRows, columns, constants, headers}."""
        return {
            "sheet": self.sheet,
            "headerRows": list(self.header_rows),
            "columns": {str(index): name for index, name in self.columns.items()},
            "constants": dict(self.constants),
            "headers": {str(index): text for index, text in self.headers.items()},
        }

    def changed(self, said: Mapping[str, Any], takes: Mapping[str, Take], indexes: set[int]) -> "Plan":
        """The plan as somebody confirmed it: {columns?: {index: field or null}, constants?}. Raises BAD_MAPPING."""
        faults: dict[str, Pair] = {}
        columns = dict(self.columns)
        for key, name in _mapping(said, "columns").items():
            index = int(key) if str(key).isascii() and str(key).isdigit() else -1
            if index not in indexes:
                faults[f"columns.{key}"] = NO_COLUMN
            elif name is None or name == "":
                columns.pop(index, None)
            elif not isinstance(name, str) or name not in takes:
                faults[f"columns.{key}"] = NO_FIELD
            else:
                columns[index] = name
        for index, name in columns.items():
            if list(columns.values()).count(name) > 1:
                faults[f"columns.{index}"] = TWICE
        constants = {**self.constants, **_mapping(said, "constants")}
        kept = {name: str(text) for name, text in constants.items() if text not in (None, "")}
        for name, text in kept.items():
            problem = _constant_problem(takes.get(name), text)
            if problem:
                faults[f"constants.{name}"] = problem
        if faults:
            raise BAD_MAPPING(fields=faults)
        return replace(self, columns=columns, constants=kept)

    def missing(self, takes: Mapping[str, Take]) -> list[str]:
        """Required fields that no column and no constant gives."""
        given = {*self.columns.values(), *self.constants}
        return [take.name for take in takes.values() if take.required and take.name not in given]


def _mapping(said: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = said.get(key) or {}
    if not isinstance(found, Mapping):
        raise BAD_MAPPING(fields={key: ("要一个对象。", "An object is needed.")})
    return found


def _constant_problem(take: Take | None, text: str) -> Pair | None:
    if take is None or take.key_only or (take.unique and COUNTER not in text):
        return NO_FIELD
    try:
        return NO_FIELD if isinstance(read(take, text), Blank) else None
    except Unfit as refused:
        return refused.pair
