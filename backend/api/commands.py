"""Commands: create, update, delete, restore and move for every resource, all in one shape.

One transaction: the key is claimed, the row is loaded through its write rule and locked, changed, checked again,
and recorded in the ledger. What is missing and what is forbidden answer alike.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson
from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from backend.api.inputs import input_members
from backend.api.reader import Reader, connection
from backend.api.values import EMPTY, api_name, check_links, deleted_links, parse, refuse, same_community, taken
from backend.errors import CONFLICT, IN_USE, KEY_REUSED, NEEDS_FIRST, NOT_ALLOWED, NOT_FOUND, OUTSIDE_AREA
from backend.kit import access, ledger
from backend.kit.access import Params
from backend.kit.model import Content, Record, uuid7
from backend.kit.registry import REGISTRY, Field, Kind, Resource
from backend.kit.workflow import Move

VERBS = {"create": ("新建", "create"), "update": ("修改", "change"), "delete": ("删除", "delete")}

Given = Mapping[str, Any]
Changes = dict[str, tuple[Any, Any]]
Tell = Callable[[UUID], Awaitable[Any]]


async def _itself(row: UUID) -> Any:
    return row


@dataclass(frozen=True, slots=True)
class Command:
    """One verb on one resource, for one actor."""

    one: Resource
    verb: str
    reader: Reader

    @property
    def takes(self) -> dict[str, Field]:
        """Input name to field."""
        return {name: field for name, (_, field) in input_members(self.one).items()}

    async def run(self, given: Given, tell: Tell = _itself) -> Any:
        """Do it once, in one transaction, and return what `tell` says there of the row's id; the id itself by default.

        A repeated key does nothing again.
        """
        given = dict(given)
        key = _key(given.pop("client_mutation_id", None))
        act: Callable[[Given], Awaitable[UUID]] = getattr(self, f"_{self.verb}")
        self._require_role()
        try:
            async with in_transaction("default"):
                return await tell(await (act(given) if key is None else self._once(key, given, act)))
        except IntegrityError as refused:
            raise taken(self.one, refused) from refused

    async def _once(self, key: str, given: Given, act: Callable[[Given], Awaitable[UUID]]) -> UUID:
        """What `act` does, unless it was done under `key` before."""
        done = await self._claim(key, given)
        if done is not None:
            return done
        row = await act(given)
        await connection().execute_query(
            "UPDATE idempotency SET row_id = $1 WHERE actor_id = $2 AND key = $3", [row, self.reader.actor.id, key]
        )
        return row

    def _require_role(self) -> None:
        right = "create" if self.verb == "create" else "write"
        if not self.one.can(right, self.reader.actor.role):
            action = VERBS.get(self.verb, VERBS["update"])
            raise NOT_ALLOWED(action=action, what=_noun(self.one))

    async def _claim(self, key: str, given: Given) -> UUID | None:
        """Claim `key`; the row of the first run when it was claimed before. Waits for a run still going on."""
        said = orjson.dumps([self.one.name, self.verb, given], default=str, option=orjson.OPT_SORT_KEYS)
        hashed, actor = sha256(said).hexdigest(), self.reader.actor.id
        inserted = await connection().execute_query_dict(
            "INSERT INTO idempotency (id, actor_id, key, input_hash, created_at) VALUES ($1, $2, $3, $4, now()) "
            "ON CONFLICT (actor_id, key) DO NOTHING RETURNING id",
            [uuid7(), actor, key, hashed],
        )
        if inserted:
            return None
        before = await ledger.Idempotency.get(actor_id=actor, key=key)
        if before.input_hash != hashed or before.row_id is None:
            raise KEY_REUSED()
        return before.row_id

    async def _create(self, given: Given) -> UUID:
        needed = [name for name, field in self.takes.items() if field.required and field.name != "community"]
        values, links = await self._values({**dict.fromkeys(needed), **given})
        if issubclass(self.one.model, Content):
            values["community_id"] = values.get("community_id") or self._community(links)
            same_community(values["community_id"], links, self.takes)
            refuse({} if values["community_id"] else {"communityId": EMPTY})
        row = self.one.model()
        changes = _assign(self.one, self.takes, row, values)
        refuse(row.problems())
        await row.save(force_create=True)
        await self._save_links(row, values)
        await self._check(self.one.create, row)
        await ledger.record(self.reader.actor, row, "CREATE", changes)
        return row.id

    async def _values(self, given: Given) -> tuple[dict[str, Any], dict[str, list[Any]]]:
        """The parsed values of `given`, and the rows they link to. Raises INVALID with all faults at once."""
        values, faults = parse(self.one, self.takes, given, self.reader)
        links, missing = await check_links(self.takes, values, self.reader)
        refuse({**faults, **missing})
        return values, links

    def _community(self, links: Mapping[str, list[Any]]) -> UUID | None:
        """The community of a new row that names none: that of what it links to, or the actor's only one."""
        for rows in links.values():
            for row in rows:
                if row.values.get("community"):
                    found: UUID = row.values["community"]
                    return found
        own = self.reader.actor.communities
        return own[0] if len(own) == 1 else None

    async def _update(self, given: Given) -> UUID:
        row = await self._locked(given)
        values, links = await self._values(given)
        changes = _assign(self.one, self.takes, row, values)
        if isinstance(row, Content):
            same_community(row.community_id, links, self.takes)
        refuse(row.problems())
        changes |= await self._save_links(row, values)
        return await self._write(row, "UPDATE", changes, self.one.write)

    async def _delete(self, given: Given) -> UUID:
        row = await self._locked(given)
        await self._refuse_in_use(row)
        row.deleted_at = datetime.now(UTC)
        await self._parts(row, "deleted_at IS NULL", row.deleted_at)
        return await self._write(row, "DELETE", {}, self.one.write)

    async def _restore(self, given: Given) -> UUID:
        row = await self._locked(given, deleted=True)
        refuse(await deleted_links(row, self.one))
        await self._parts(row, "deleted_at = $3", None, row.deleted_at)
        row.deleted_at = None
        return await self._write(row, "RESTORE", {}, self.one.write)

    async def _refuse_in_use(self, row: Record) -> None:
        """Raise IN_USE while live rows that are no part of `row` link to it."""
        for made in self._children("RESTRICT"):
            other = REGISTRY.resources.get(made.related_model.__name__)
            if other is None:
                continue
            count = await connection().execute_query_dict(
                f"SELECT count(*) AS n FROM {other.table} "
                f"WHERE {made.relation_source_field} = $1 AND deleted_at IS NULL",
                [row.id],
            )
            if count[0]["n"]:
                raise IN_USE(count=count[0]["n"], other=(other.label[0], other.plural_en.lower()), what=_noun(self.one))

    async def _parts(self, row: Record, which: str, value: datetime | None, *more: Any) -> None:
        """Delete or restore what is part of `row`: rows whose link to it is declared CASCADE."""
        for made in self._children("CASCADE"):
            sql = (
                f"UPDATE {access.table(made.related_model)} SET deleted_at = $2 WHERE {made.relation_source_field} = $1"
            )
            await connection().execute_query(f"{sql} AND {which}", [row.id, value, *more])

    def _children(self, on_delete: str) -> list[Any]:
        """The reverse links whose rows go with the row (CASCADE) or keep it from being deleted (RESTRICT)."""
        found: list[Any] = []
        for name in self.one.model._meta.backward_fk_fields:
            made: Any = self.one.model._meta.fields_map[name]
            forward = made.related_model._meta.fields_map[made.relation_field.removesuffix("_id")]
            if forward.on_delete == on_delete and "deleted_at" in made.related_model._meta.fields_map:
                found.append(made)
        return found

    async def _move(self, given: Given) -> UUID:
        row = await self._locked(given)
        flow = self.one.workflow
        assert flow is not None
        before = getattr(row, flow.field)
        move = flow.require(before, given["move"])
        self._require_filled(row, move)
        setattr(row, flow.field, flow.states(str(move.target)))
        if move.stamp:
            setattr(row, move.stamp, datetime.now(UTC))
        changes = {self.one.by_name[flow.field].api: (before, move.target)}
        return await self._write(row, move.name.upper(), changes, self.one.write, given.get("note"))

    def _require_filled(self, row: Record, move: Move) -> None:
        """Raise NEEDS_FIRST while a field that `move` needs is empty."""
        empty = [self.one.by_name[name] for name in move.needs]
        empty = [field for field in empty if getattr(row, str(field.column)) in (None, "")]
        if empty:
            said = "、".join(field.label[0] for field in empty), ", ".join(field.label[1].lower() for field in empty)
            raise NEEDS_FIRST(what=said, move=move.label)

    async def _locked(self, given: Given, *, deleted: bool = False) -> Record:
        """The row, through read and write rule, locked, at the version that was named. Raises NOT_FOUND, CONFLICT."""
        params = Params()
        place = params.add(given["id"], "uuid")
        both = access.predicate(self.one.read & self.one.write, self.one.model, "a", self.reader.actor, params)
        alive = "IS NOT NULL" if deleted else "IS NULL"
        lock = "FOR UPDATE" if self.verb == "delete" else "FOR NO KEY UPDATE"
        sql = f"SELECT a.id FROM {self.one.table} a WHERE a.id = {place} AND a.deleted_at {alive} AND {both} {lock}"
        if not await connection().execute_query_dict(sql, params.values):
            raise NOT_FOUND(what=_noun(self.one))
        row = await self.one.model.get(id=given["id"])
        if row.version != given["version"]:
            raise CONFLICT(what=_noun(self.one), current=await self._current(row, given))
        return row

    async def _current(self, row: Record, given: Given) -> dict[str, Any]:
        """What the row holds now for the fields of `given`, its version, and who changed it last."""
        shown = (await self.reader.by_ids(self.one, [row.id])).get(row.id)
        fields = {
            api_name(n): ledger.plain(shown.values.get(f.name)) for n, f in self.takes.items() if shown and n in given
        }
        last = await ledger.LedgerEntry.filter(resource=self.one.name, row_id=row.id).order_by("-id").first()
        by = {"name": last.actor_name, "at": ledger.plain(last.at)} if last else None
        return {"version": row.version, "fields": fields, "changedBy": by}

    async def _write(
        self, row: Record, action: str, changes: Changes, rule: access.Rule, note: str | None = None
    ) -> UUID:
        row.version += 1
        await row.save()
        await self._check(rule, row)
        await ledger.record(self.reader.actor, row, action, changes, note)
        return row.id

    async def _save_links(self, row: Record, values: Given) -> Changes:
        """Set the many-to-many links named in `values`."""
        changes: Changes = {}
        for name, ids in values.items():
            field = self.takes.get(name)
            if field is None or field.kind is not Kind.MANY:
                continue
            relation = getattr(row, field.name)
            before = {linked.id for linked in await relation.all()}
            targets = await REGISTRY.of(field.target).model.filter(id__in=ids)
            if before != set(ids):
                await relation.clear()
                await relation.add(*targets)
                changes[field.api] = (sorted(map(str, before)), sorted(map(str, ids)))
        return changes

    async def _check(self, rule: access.Rule, row: Record) -> None:
        """Ask the rule again of the row as it is now. Raises OUTSIDE_AREA, which undoes everything."""
        params = Params()
        place = params.add(row.id, "uuid")
        fits = access.predicate(rule, self.one.model, "a", self.reader.actor, params)
        sql = f"SELECT 1 AS ok FROM {self.one.table} a WHERE a.id = {place} AND {fits}"
        if not await connection().execute_query_dict(sql, params.values):
            raise OUTSIDE_AREA(what=_noun(self.one))


def _key(said: str | None) -> str | None:
    """`said` as the key's column holds it: a long one by its hash."""
    return said if said is None or len(said) <= 80 else sha256(said.encode()).hexdigest()


def _noun(one: Resource) -> tuple[str, str]:
    return one.label[0], one.label[1].lower()


def _assign(one: Resource, takes: Mapping[str, Field], row: Record, values: Given) -> Changes:
    """Set `values` on `row`; returns what changed, sealed numbers masked, by the field's API name."""
    changes: Changes = {}
    for name, value in values.items():
        field = takes.get(name) or one.by_name[name.removesuffix("_id")]
        if field.kind is Kind.MANY:
            continue
        if field.kind is Kind.SEALED:
            before = getattr(row, f"{field.name}_masked")
            row.seal(**{field.name: value})
            after = getattr(row, f"{field.name}_masked")
        else:
            before, after = getattr(row, name, None), value
            setattr(row, name, value)
        if before != after or field.kind is Kind.SEALED:
            changes[field.api] = (before, after)
    return changes
