"""Links by name: the rows that cells name, found in bulk, among those that the actor may read.

For each kind of linked row there is one statement for a whole import; what it found is kept by normalised name. A row
of the import's own community goes before all others.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from rapidfuzz import process

from backend.api.reader import connection
from backend.compiler import asking
from backend.exchange.takes import Take, is_identity, naming
from backend.kit import seal
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.codes import Unfit, id_number
from backend.kit.model import Content
from backend.kit.registry import REGISTRY, Field, Resource
from backend.kit.text import normal

NEAR_AMONG = 5_000
"""Names among which a near one is looked for; among more it would take too long."""


def folded(name: str) -> str:
    """A name as it is compared: full-width forms folded, without blanks."""
    return re.sub(r"\s+", "", normal(name))


@dataclass(slots=True)
class Names:
    """The rows of one kind, by what they are called."""

    target: Resource
    by_name: dict[str, list[UUID]] = field(default_factory=dict)
    community: dict[UUID, UUID | None] = field(default_factory=dict)
    keys: list[Field] = field(default_factory=list)

    def find(self, said: str) -> UUID:
        """The row called `said`. Raises Unfit when there is none, or more than one."""
        found = self.by_name.get(folded(said)) or self._person(said)
        if found and len(found) == 1:
            return found[0]
        zh, en = self.target.label[0], self.target.label[1].lower()
        key = self.keys[0].label if self.keys else ("编号", "code")
        if found:
            raise Unfit(
                f"有 {len(found)} 个同名的{zh}，请改写{key[0]}。",
                f"There are {len(found)} of that name; give the {key[1].lower()} of the {en}.",
            )
        near = process.extractOne(folded(said), self.by_name, score_cutoff=70) if self._few() else None
        hint = (f"是不是“{near[2]}”？", f" Did you mean {near[2]}?") if near else ("", "")
        raise Unfit(
            f"没有找到这个{zh}，或不在您的范围内。{hint[0]}",
            f"There is no such {en}, or it is outside your area.{hint[1]}",
        )

    def _few(self) -> bool:
        hashed = any(is_identity(self.target, key) for key in self.keys)
        return len(self.by_name) <= NEAR_AMONG and not hashed

    def _person(self, said: str) -> list[UUID] | None:
        if not any(is_identity(self.target, key) for key in self.keys):
            return None
        try:
            return self.by_name.get(seal.blind_index(id_number(said)))
        except Unfit:
            return None


class Links:
    """The linked rows of one import."""

    def __init__(self, actor: Actor, community: UUID | None) -> None:
        self.actor, self.community = actor, community
        self._names: dict[str, Names] = {}

    async def load(self, takes: Mapping[str, Take]) -> None:
        """Read the names of everything that `takes` link to."""
        for take in takes.values():
            if take.field.target is not None and take.field.target.__name__ not in self._names:
                target = REGISTRY.of(take.field.target)
                self._names[target.name] = await self._read(target)

    async def _read(self, target: Resource) -> Names:
        params, keys = Params(), naming(target, self.actor.role)
        columns = [f"{key.name}_index" if is_identity(target, key) else str(key.column) for key in keys]
        seen = asking.seen(target, "a", self.actor, params)
        chosen = "".join(f", a.{column} AS k{at}" for at, column in enumerate(columns))
        inside = issubclass(target.model, Content)
        place = "a.community_id" if inside else "a.id" if target.name == "Community" else "NULL::uuid"
        only = f" AND a.community_id = {params.add(self.community, 'uuid')}" if inside and self.community else ""
        sql = f"SELECT a.id, {place} AS community{chosen} FROM {target.table} a WHERE {seen}{only}"
        made = Names(target, keys=keys)
        for row in await connection().execute_query_dict(sql, params.values):
            made.community[row["id"]] = row["community"]
            for at, key in enumerate(keys):
                value = row[f"k{at}"]
                if value:
                    name = value if is_identity(target, key) else folded(str(value))
                    ids = made.by_name.setdefault(name, [])
                    if row["id"] not in ids:
                        ids.append(row["id"])
        return made

    def find(self, take: Take, said: str) -> UUID:
        """The id of the row that a cell names. Raises Unfit."""
        assert take.field.target is not None
        return self._names[take.field.target.__name__].find(said)

    def community_of(self, take: Take, row: Any) -> UUID | None:
        """The community of a row that was found."""
        assert take.field.target is not None
        return self._names[take.field.target.__name__].community.get(row)
