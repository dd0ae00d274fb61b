"""Writing rows in bulk: new ones by COPY, changed ones by COPY into a table beside and one UPDATE, the ledger by COPY.

Everything happens on the connection of the transaction that is open, with keys, sealed columns and versions as if the
rows had been saved one by one.
"""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import orjson
from asyncpg import UniqueViolationError
from tortoise import fields
from tortoise.contrib.postgres.fields import TSVectorField
from tortoise.exceptions import IntegrityError

from backend.api.reader import connection
from backend.api.values import taken
from backend.errors import CONFLICT
from backend.exchange.lines import Line
from backend.exchange.takes import Take
from backend.kit import ledger, seal, text
from backend.kit.actor import Actor
from backend.kit.model import Content, Record, uuid7s
from backend.kit.registry import Kind, Resource

LEDGER = ("id", "at", "resource", "row_id", "community_id", "action", "actor_id", "actor_name", "actor_role", "note",
          "changes", "batch_id")  # fmt: skip
BEFORE = ("id", "batch_id", "row_id", "version", "before")
KEYS = ("sort_key", "search_chars", "search_pinyin")
BASE = ("id", "version", "updated_at", "deleted_at", *KEYS)
BESIDE = "import_changed"
NOTHING: Mapping[str, Any] = {}


async def copy(table: str, columns: Sequence[str], records: Sequence[Sequence[Any]]) -> None:
    """COPY `records` into `table` on the open transaction's connection."""
    client: Any = connection()
    async with client.acquire_connection() as raw:
        await raw.copy_records_to_table(table, records=records, columns=list(columns))


def told_column(take: Take) -> str:
    """The column whose value the ledger holds for a field: that of the mask for a number that is sealed."""
    return f"{take.field.name}_masked" if take.field.kind is Kind.SEALED else take.input


def has_hooks(model: type[Record]) -> bool:
    """Whether rows of `model` set columns by themselves before they are written."""
    prepares = model.prepare not in (Record.prepare, Content.prepare) or model.derive is not Record.derive
    many: Any = model.prepare_many
    return prepares or many.__func__ is not Record.__dict__["prepare_many"].__func__


class Writer:
    """Writes the checked lines of one import."""

    def __init__(self, one: Resource, actor: Actor, takes: Mapping[str, Take], batch: UUID) -> None:
        self.one, self.actor, self.takes, self.batch = one, actor, takes, batch
        self.at = datetime.now(UTC)
        model = one.model
        made = model._meta.fields_map
        self.columns = {
            name: column
            for name, column in sorted(model._meta.fields_db_projection.items())
            if not isinstance(made[name], TSVectorField)
        }
        self._json = {name for name in self.columns if isinstance(made[name], fields.JSONField)}
        self._fixed = {name: made[name].default for name in self.columns if not callable(made[name].default)}
        self._fixed |= {"created_at": self.at, "updated_at": self.at, "version": 1}
        self._made = {
            name: made[name].default for name in self.columns if callable(made[name].default) and name != "id"
        }
        self._waiting: asyncio.Task[tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]] | None = None
        self._alone = model.save is not Record.save
        self._hooked = self._alone or has_hooks(model)

    async def write(self, lines: Sequence[Line]) -> None:
        """Write the lines whose verdict is "create" or "update"; `finish` writes the last. Raises INVALID, CONFLICT."""
        fresh = [line for line in lines if line.verdict == "create"]
        changed = [line for line in lines if line.verdict == "update"]
        making = None if self._hooked or not fresh else asyncio.create_task(asyncio.to_thread(self._make, fresh))
        await self.finish()
        self._waiting = making
        try:
            if self._hooked and fresh:
                rows = await self._prepared([self._row(line) for line in fresh], fresh=True)
                entries = self._entries(fresh, rows, "CREATE")
                await self._copy([] if self._alone else self._records(rows, list(self.columns)), entries)
            if changed:
                await self._update(changed)
        except UniqueViolationError as refused:
            raise taken(self.one, IntegrityError(refused)) from refused

    async def finish(self) -> None:
        """Write the new rows that were made ready while those before them were on their way."""
        making, self._waiting = self._waiting, None
        if making is not None:
            try:
                await self._copy(*await making)
            except UniqueViolationError as refused:
                raise taken(self.one, IntegrityError(refused)) from refused

    def _make(self, lines: Sequence[Line]) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
        """The records of new rows and of their ledger entries, for models without hooks."""
        rows = [self._filled(self._row(line)) for line in lines]
        return self._records(rows, list(self.columns)), self._entries(lines, rows, "CREATE")

    async def _copy(self, records: Sequence[Sequence[Any]], entries: Sequence[Sequence[Any]]) -> None:
        if records:
            await copy(self.one.model._meta.db_table, list(self.columns.values()), records)
        await copy("ledger_entry", LEDGER, entries)

    async def _update(self, lines: Sequence[Line]) -> None:
        rows = await self._prepared([self._merged(line) for line in lines], fresh=False)
        if not self._alone:
            await self._change(rows)
        keys = uuid7s(len(lines))
        kept = [
            (key, self.batch, line.id, row["version"], line.known and line.known.before)
            for key, line, row in zip(keys, lines, rows, strict=True)
        ]
        await copy("import_before", BEFORE, kept)
        await copy("ledger_entry", LEDGER, self._entries(lines, rows, "UPDATE"))

    async def _change(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Bring rows that are there to what `rows` say. Raises CONFLICT when one of them has moved on."""
        names = list(self.columns) if self._hooked else [*BASE, *self._written()]
        chosen = [self.columns[name] for name in names]
        table = self.one.table
        await connection().execute_script(
            f"CREATE TEMP TABLE IF NOT EXISTS {BESIDE} ON COMMIT DROP AS "
            f"SELECT {', '.join(chosen)} FROM {table} WITH NO DATA; TRUNCATE {BESIDE}"
        )
        await copy(BESIDE, chosen, self._records(rows, names))
        sets = ", ".join(f"{column} = s.{column}" for column in chosen if column != "id")
        sql = f"UPDATE {table} a SET {sets} FROM {BESIDE} s WHERE a.id = s.id AND a.version = s.version - 1"
        count, _ = await connection().execute_query(sql)
        if count != len(rows):
            raise CONFLICT(what=(self.one.label[0], self.one.label[1].lower()))

    def _written(self) -> list[str]:
        """The columns that an update may change, beside the base's."""
        found: list[str] = ["community_id"] if issubclass(self.one.model, Content) else []
        for take in self.takes.values():
            if take.field.kind is Kind.SEALED:
                found += [f"{take.field.name}_{part}" for part in ("sealed", "index", "masked")]
            elif not take.key_only and take.input not in found:
                found.append(take.input)
        return found

    def _row(self, line: Line) -> dict[str, Any]:
        """A new row: defaults, then what the file gives."""
        row = {**self._fixed, "id": line.id}
        for name, make in self._made.items():
            row[name] = make()
        self._set(row, line.id, line.values, line.hashes)
        if "community_id" in self.columns:
            row["community_id"] = line.community
        return row

    def _merged(self, line: Line) -> dict[str, Any]:
        """A known row with what the file changes."""
        assert line.known is not None
        before = line.known.record
        row = {name: before[column] for name, column in self.columns.items()}
        for name in self._json:
            row[name] = orjson.loads(row[name]) if row[name] else None
        self._set(row, line.known.id, line.changes, line.hashes)
        if "community_id" in self.columns and self.one.model.community_from:  # type: ignore[attr-defined]
            row["community_id"] = line.community or row["community_id"]
        return {**row, "version": before["version"] + 1, "updated_at": self.at, "deleted_at": None}

    def _set(self, row: dict[str, Any], key: UUID, values: Mapping[str, Any], hashes: Mapping[str, str]) -> None:
        for name, value in values.items():
            field = self.one.model.sealed.get(name)
            if field is None:
                row[name] = value
            else:
                row[f"{name}_sealed"] = seal.seal(value, key)
                row[f"{name}_index"] = hashes.get(name) or seal.blind_index(value)
                row[f"{name}_masked"] = seal.MASKS[field.kind](value)

    async def _prepared(self, rows: list[dict[str, Any]], *, fresh: bool) -> list[dict[str, Any]]:
        """The rows with their keys and whatever else their model sets; saved already, where it saves in its own way."""
        if not self._hooked:
            return [self._filled(row) for row in rows]
        made = [self.one.model(**row) for row in rows]
        await self.one.model.prepare_many(made)
        for one in made if self._alone else ():
            one._saved_in_db = not fresh
            await one.save(force_create=fresh)
        return [{name: getattr(one, name) for name in self.columns} for one in made]

    def _filled(self, row: dict[str, Any]) -> dict[str, Any]:
        model = self.one.model
        found = [str(row[name] or "") for name in model.search_from]
        row["sort_key"] = text.sort_key(str(row[model.title_from] or "")) if model.title_from else ""
        row["search_chars"] = text.char_key(*found)
        row["search_pinyin"] = text.pinyin_key(*found)
        return row

    def _records(self, rows: Sequence[Mapping[str, Any]], names: Sequence[str]) -> list[tuple[Any, ...]]:
        return [
            tuple(
                orjson.dumps(row[name]).decode() if name in self._json and row[name] is not None else row[name]
                for name in names
            )
            for row in rows
        ]

    def _entries(self, lines: Sequence[Line], rows: Sequence[Mapping[str, Any]], action: str) -> list[tuple[Any, ...]]:
        """The ledger's entries of the lines, whose rows are now as `rows` say."""
        takes = [(take, take.input, take.name) for take in self.takes.values()]
        told = [(take.name, take.input, told_column(take)) for take in self.takes.values()]
        actor, role, found = self.actor, str(self.actor.role), []
        for key, line, row in zip(uuid7s(len(lines)), lines, rows, strict=True):
            before = line.known.record if line.known else NOTHING
            if line.known:
                changes = {name: self._pair(take, before, row) for take, entry, name in takes if entry in line.changes}
            else:
                changes = {
                    name: [None, ledger.plain(row[column])] for name, entry, column in told if entry in line.values
                }
            place = row.get("community_id") or (line.id if self.one.name == "Community" else None)
            revived = before.get("deleted_at") is not None
            found.append((key, self.at, self.one.name, line.id, place, "RESTORE" if revived else action, actor.id,
                          actor.name, role, None, orjson.dumps(changes).decode(), self.batch))  # fmt: skip
        return found

    def _pair(self, take: Take, before: Mapping[str, Any], row: Mapping[str, Any]) -> list[Any]:
        """What a field was and is, as the ledger holds it: numbers masked."""
        name = told_column(take)
        old, new = before.get(name), row[name]
        if take.field.kind is Kind.GEOJSON and isinstance(old, str):
            old = orjson.loads(old)
        if new.__class__ is str and (old is None or old.__class__ is str):
            return [old, new]
        return [ledger.plain(old), ledger.plain(new)]
