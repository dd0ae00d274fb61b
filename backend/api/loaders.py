"""Loaders: gather what the resolvers of one level ask for, so that each level of a query is one statement."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from strawberry.dataloader import DataLoader

from backend.api.feed import Watch
from backend.api.paging import Page
from backend.api.reader import Reader, Row, Slice
from backend.kit.actor import Actor
from backend.kit.registry import Field, Resource


class Loads:
    """The loaders of one request, made when first asked for."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._made: dict[Any, DataLoader[UUID, Any]] = {}

    def _one(self, key: Any, fetch: Callable[[Sequence[UUID]], Any], missing: Any) -> DataLoader[UUID, Any]:
        async def load(ids: list[UUID]) -> list[Any]:
            found = await fetch(list(dict.fromkeys(ids)))
            return [found.get(one, missing) for one in ids]

        return self._made.setdefault(key, DataLoader(load_fn=load))

    def ref(self, target: Resource) -> DataLoader[UUID, Row | None]:
        """Rows of `target` by id; None when out of the reader's scope."""
        return self._one(("ref", target.name), lambda ids: self._reader.by_ids(target, ids), None)

    def heavy(self, one: Resource, name: str) -> DataLoader[UUID, Any]:
        """The geometry `name` of rows of `one`."""
        return self._one(("heavy", one.name, name), lambda ids: self._reader.heavy(one, name, ids), None)

    def pages(self, one: Resource, link: Field, page: Page) -> DataLoader[UUID, Slice]:
        """The page `page` of the link, by parent."""
        key = ("pages", one.name, link.name, repr(page))
        return self._one(key, lambda ids: self._reader.pages(one, link, page, ids), Slice())

    def counts(self, one: Resource, link: Field, given: Mapping[str, Any] | None) -> DataLoader[UUID, int]:
        """How many rows the link leads to, by parent."""
        key = ("counts", one.name, link.name, repr(given))
        return self._one(key, lambda ids: self._reader.counts(one, link, given, ids), 0)

    def history(self, one: Resource, first: int) -> DataLoader[UUID, list[dict[str, Any]]]:
        """The newest ledger entries, by row."""
        key = ("history", one.name, first)
        return self._one(key, lambda ids: self._reader.history(one, ids, min(max(first, 1), 100)), [])


@dataclass(slots=True)
class Context:
    """What one operation carries: its actor and the reads made for it; a subscription also where changes are told."""

    actor: Actor
    watch: Watch | None = None
    reader: Reader = field(init=False)
    loads: Loads = field(init=False)

    def __post_init__(self) -> None:
        self.reader = Reader(self.actor)
        self.fresh()

    def fresh(self) -> None:
        """Forget what was loaded: called after a write, so that its payload shows what is there now."""
        self.loads = Loads(self.reader)
