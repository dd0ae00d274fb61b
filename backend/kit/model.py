"""The base of every row: id, version, times, soft delete, search keys, and the community that it belongs to."""

import os
import time
from collections.abc import Sequence
from typing import Any, ClassVar, Self, cast
from uuid import UUID

from tortoise import fields
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.models import Model, ModelMeta

from backend.errors import Pair
from backend.kit import seal, text
from backend.kit.fields import SealedField


def uuid7() -> UUID:
    """A UUID of version 7 (RFC 9562): 48 bits of milliseconds first, so ids sort by the time they were made."""
    value = (time.time_ns() // 1_000_000 & 0xFFFF_FFFF_FFFF) << 80 | int.from_bytes(os.urandom(10))
    value = value & ~(0xF << 76) | 0x7 << 76
    return UUID(int=value & ~(0x3 << 62) | 0x2 << 62)


def uuid7s(count: int) -> list[UUID]:
    """`count` UUIDs of version 7 at once, ascending: those of one call are counted up from a random start."""
    start = uuid7().int
    room = (1 << 62) - (start & (1 << 62) - 1)
    if room <= count << 32:
        start -= count << 32
    return [UUID(int=start + (at << 32)) for at in range(count)]


class RecordMeta(ModelMeta):
    """Writes each SealedField of a class body out as its three columns."""

    def __new__(cls, name: str, bases: tuple[type, ...], attrs: dict[str, Any]) -> "RecordMeta":
        sealed = {key: value for key, value in attrs.items() if isinstance(value, SealedField)}
        for key, value in sealed.items():
            del attrs[key]
            attrs.update(value.columns(key))
        made: Any = super().__new__(cls, name, bases, attrs)
        made.sealed = {**getattr(made, "sealed", {}), **sealed}
        return cast("RecordMeta", made)


class Record(Model, metaclass=RecordMeta):
    """A row of any kind. `version` counts its changes; `deleted_at` marks it as deleted; `search_*` are text keys."""

    sealed: ClassVar[dict[str, SealedField]] = {}
    search_from: ClassVar[tuple[str, ...]] = ()
    title_from: ClassVar[str] = ""
    immutable: ClassVar[bool] = False

    id = fields.UUIDField(primary_key=True, default=uuid7, description="UUID, version 7.")
    version = fields.IntField(default=1, description="Counts the changes of this row.")
    created_at = fields.DatetimeField(auto_now_add=True, description="When the row was made.")
    updated_at = fields.DatetimeField(auto_now=True, description="When the row was last changed.")
    deleted_at = fields.DatetimeField(null=True, description="When the row was deleted; empty while it lives.")
    sort_key = fields.CharField(240, default="", description="Pinyin of the title, for sorting.")
    search_chars = fields.TextField(default="", description="Character tokens, for search.")
    search_pinyin = fields.TextField(default="", description="Pinyin and initials, for search.")
    search = TSVectorField(source_fields=("search_chars", "search_pinyin"), config="simple")

    class Meta:
        abstract = True

    def derive(self) -> None:
        """Set columns that follow from other columns of the same row. Called before every write, bulk writes too."""

    def fill_keys(self) -> None:
        """Make the sort and search keys from the columns that the resource names.

        Called before every write, last: whatever `prepare` sets, such as a number, is found.
        """
        self.derive()
        found = [str(getattr(self, name) or "") for name in self.search_from]
        self.sort_key = text.sort_key(str(getattr(self, self.title_from) or "")) if self.title_from else ""
        self.search_chars = text.char_key(*found)
        self.search_pinyin = text.pinyin_key(*found)

    def seal(self, **plain: str | None) -> None:
        """Set sealed fields from plain values, which must already be parsed; None clears."""
        for name, value in plain.items():
            kind = self.sealed[name].kind
            setattr(self, f"{name}_sealed", seal.seal(value, self.id) if value else None)
            setattr(self, f"{name}_index", seal.blind_index(value) if value else None)
            setattr(self, f"{name}_masked", seal.MASKS[kind](value) if value else None)

    async def prepare(self) -> None:
        """Set what follows from other rows. Called before every write; extend it where a model has something to say."""

    @classmethod
    async def prepare_many(cls, rows: Sequence[Self]) -> None:
        """Do what `prepare` does for many rows, and make their keys; extend it where one by one would be slow."""
        for row in rows:
            await row.prepare()
            row.fill_keys()

    def problems(self) -> dict[str, Pair]:
        """What is wrong with the row as a whole: API field name to text. For models with rules of their own."""
        return {}

    async def save(self, *args: Any, **kwargs: Any) -> None:
        """Write the row with fresh keys. Raises TypeError for a second write of a row that is immutable."""
        if self.immutable and self._saved_in_db:
            raise TypeError(f"{type(self).__name__} is immutable: make a new row that says what has changed.")
        await self.prepare()
        self.fill_keys()
        await super().save(*args, **kwargs)


class Content(Record):
    """A row that belongs to one community, by which rows are parted among readers and, one day, machines.

    `community_from` names the link whose community a row always shares, so that nobody has to type it.
    """

    community_from: ClassVar[str] = ""

    community: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "places.Community", on_delete=fields.RESTRICT, description="The community that the row belongs to."
    )

    class Meta:
        abstract = True

    async def prepare(self) -> None:
        """Take the community over from the link that `community_from` names."""
        if self.community_from:
            linked: Any = self._meta.fields_map[self.community_from]
            key = getattr(self, f"{self.community_from}_id")
            found = await linked.related_model.filter(id=key).values_list("community_id", flat=True)
            if found:
                self.community_id = found[0]
        await super().prepare()
