"""Every row there is, as model instances, with the links between them: what the oracle reads instead of a database."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from tortoise import Model, Tortoise
from tortoise.fields.relational import BackwardFKRelation, ForeignKeyFieldInstance, ManyToManyFieldInstance

from backend.kit.ledger import LedgerEntry
from backend.kit.model import Record
from tests.oracle.truth import Truth

Pairs = list[tuple[UUID, UUID]]


@dataclass
class Snapshot:
    """`rows` by model and id; `joined` holds (left key, right key) of each through table, with its column names."""

    rows: Mapping[str, Mapping[UUID, Any]]
    joined: Mapping[tuple[str, str], Mapping[UUID, list[UUID]]]
    ledger: Mapping[tuple[str, UUID], list[LedgerEntry]]
    _children: dict[tuple[str, str], dict[UUID, list[Any]]] = field(default_factory=dict)

    def row(self, name: str, key: UUID | None) -> Any:
        """The row of a model, None when there is none."""
        return None if key is None else self.rows[name].get(key)

    def children(self, name: str, key: str, parent: UUID) -> list[Any]:
        """The rows of a model whose attribute `key` holds `parent`."""
        found = self._children.get((name, key))
        if found is None:
            found = defaultdict(list)
            for row in self.rows[name].values():
                found[getattr(row, key)].append(row)
            self._children[name, key] = found
        return found.get(parent, [])

    def linked(self, model: type[Model], row: Any, name: str) -> list[Any]:
        """The rows that the link `name` of `row` leads to, whatever their state."""
        made = model._meta.fields_map[name]
        if isinstance(made, ForeignKeyFieldInstance):
            found = self.row(made.related_model.__name__, getattr(row, f"{name}_id"))
            return [] if found is None else [found]
        target = made.related_model.__name__  # type: ignore[attr-defined]
        if isinstance(made, ManyToManyFieldInstance):
            keys = self.joined[made.through, made.backward_key].get(row.id, [])
            return [self.rows[target][key] for key in keys]
        assert isinstance(made, BackwardFKRelation)
        return self.children(target, made.relation_field, row.id)


async def load(truth: Truth, before: Snapshot | None = None, only: Iterable[str] = ()) -> Snapshot:
    """Everything there is now; with `before`, only the named models are read again."""
    again = set(only) if before else {one.name for one in truth}
    rows: dict[str, Mapping[UUID, Any]] = dict(before.rows) if before else {}
    for one in truth:
        if one.name in again:
            rows[one.name] = {row.id: row for row in await one.model.all().order_by("id")}
    joined: dict[tuple[str, str], Mapping[UUID, list[UUID]]] = {}
    for one in truth:
        for made in one.model._meta.fields_map.values():
            if isinstance(made, ManyToManyFieldInstance) and (made.through, made.backward_key) not in joined:
                joined |= await _through(made)
    entries: dict[tuple[str, UUID], list[LedgerEntry]] = defaultdict(list)
    for entry in await LedgerEntry.all().order_by("-id"):
        entries[entry.resource, entry.row_id].append(entry)
    return Snapshot(rows, joined, entries)


async def _through(made: ManyToManyFieldInstance[Any]) -> dict[tuple[str, str], Mapping[UUID, list[UUID]]]:
    """Both directions of one through table."""
    here, there = made.backward_key, made.forward_key
    sql = f'SELECT "{here}" AS here, "{there}" AS there FROM "{made.through}"'
    forward: dict[UUID, list[UUID]] = defaultdict(list)
    backward: dict[UUID, list[UUID]] = defaultdict(list)
    for pair in await Tortoise.get_connection("default").execute_query_dict(sql):
        forward[pair["here"]].append(pair["there"])
        backward[pair["there"]].append(pair["here"])
    return {(made.through, here): forward, (made.through, there): backward}


def is_live(row: Record) -> bool:
    """Whether the row is not deleted."""
    return row.deleted_at is None
