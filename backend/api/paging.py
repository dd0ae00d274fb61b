"""A page of rows as our own code asks for one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from backend.compiler.order import MAX_PAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """`order` holds (Python field name, descending); `filter` is by Python names."""

    filter: Mapping[str, Any] | None = None
    order: tuple[tuple[str, bool], ...] = ()
    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    @property
    def most(self) -> int:
        """Rows that may be asked for at once."""
        return MAX_PAGE

    def arguments(self) -> dict[str, Any]:
        """The page as the arguments of a list."""
        order = [{"field": name, "direction": "DESC" if down else "ASC"} for name, down in self.order]
        given = {"order": order, "first": self.first, "after": self.after, "last": self.last, "before": self.before}
        return {key: value for key, value in given.items() if value is not None}


__all__ = ["MAX_PAGE", "Page"]
