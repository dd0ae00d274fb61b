"""Reveal: a sealed number read plain, once, by a role that the field names, with a reason that is kept.

The record is written in the transaction that unseals; the number is in the answer alone, and in no row and no line
of the log. The same key within five minutes answers again without another record.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from tortoise.transactions import in_transaction

from backend.api.commands import Command
from backend.api.reader import Reader, connection
from backend.api.values import refuse
from backend.errors import KEY_REUSED, NOT_ALLOWED, NOT_FOUND, Pair, Problem
from backend.kit import access, ledger, seal
from backend.kit.access import Params
from backend.kit.naming import snake
from backend.kit.registry import Field, Kind, Resource
from backend.people import Resident, Reveal, RevealedNumber

SECONDS = 30
"""How long a screen shows a number."""

AGAIN = timedelta(minutes=5)
MOST, WINDOW = 30, timedelta(minutes=10)
SHORTEST, LONGEST = 4, 200

NO_REASON: Pair = (
    f"写明查看的事由，{SHORTEST} 到 {LONGEST} 个字，写在一行里。",
    f"Say why, in one line of {SHORTEST} to {LONGEST} characters.",
)
GONE = Problem(
    "NUMBER_GONE",
    410,
    ("这里没有可以查看的{field}。", "There is no {field} to be read here."),
    ("它没有登记过，或已经清除。", "It was never registered, or it has been erased."),
)
UNREADABLE = Problem(
    "NUMBER_UNREADABLE",
    410,
    ("这个{field}已经无法还原。", "This {field} can no longer be read."),
    (
        "它的密钥已销毁或更换；需要时请重新登记。",
        "Its key was destroyed or replaced; register it again if it is needed.",
    ),
)
TOO_MANY_REVEALS = Problem(
    "TOO_MANY_REVEALS",
    429,
    ("10 分钟里最多查看 {most} 个号码。", "No more than {most} numbers can be read in 10 minutes."),
    ("过一会儿再查看。", "Wait a while, then go on."),
)


@dataclass(frozen=True, slots=True)
class Plain:
    """A number, for its asker alone; `repr` does not show it."""

    value: str
    key: str | None

    def __repr__(self) -> str:
        return "Plain(…)"


def revealing(one: Resource) -> list[Field]:
    """The fields of `one` that some role may read plain."""
    return [field for field in one.fields if field.kind is Kind.SEALED and field.revealers]


async def reveal(one: Resource, reader: Reader, given: Mapping[str, Any]) -> Plain:
    """The number of a live row that the caller may read, after its record is written.

    Raises NOT_ALLOWED, INVALID, NOT_FOUND, GONE, UNREADABLE, TOO_MANY_REVEALS, KEY_REUSED.
    """
    field, role = one.by_name[given["field"]], reader.actor.role
    if role not in field.revealers or not field.readable(role) or reader.actor.id is None:
        raise NOT_ALLOWED(action=("查看完整的", "read the whole"), what=(field.label[0], field.label[1].lower()))
    given = {**given, "reason": _reason(given.get("reason"))}
    record = await Reveal.get(id=await _Revealing(one, "reveal", reader).run(given))
    if record.at < datetime.now(UTC) - AGAIN:
        raise KEY_REUSED()
    async with in_transaction("default"):
        return Plain(_unsealed(field, await _row(one, reader, given["id"])), given.get("client_mutation_id"))


def _reason(said: str | None) -> str:
    reason = (said or "").strip()
    if not SHORTEST <= len(reason) <= LONGEST or not reason.isprintable():
        refuse({"reason": NO_REASON})
    return reason


class _Revealing(Command):
    """The command's one transaction, with the record as what it makes."""

    def _require_role(self) -> None:
        """Nothing: the field has been asked."""

    async def _reveal(self, given: Mapping[str, Any]) -> UUID:
        field, actor = self.one.by_name[given["field"]], self.reader.actor
        row = await _row(self.one, self.reader, given["id"])
        _unsealed(field, row)
        await _spend(self.reader)
        record = await Reveal.create(
            community_id=row.community_id,
            number=RevealedNumber(f"{snake(self.one.name)}_{field.name}".upper()),
            at=datetime.now(UTC),
            row_id=row.id,
            row_title=getattr(row, self.one.admin.title) if self.one.admin.title else None,
            resident_id=row.id if isinstance(row, Resident) else row.resident_id,
            looker_id=actor.id,
            looker_name=actor.name,
            looker_role=actor.role,
            reason=given["reason"],
        )
        await ledger.record(actor, record, "CREATE", {"number": (None, record.number)}, given["reason"])
        return record.id


async def _row(one: Resource, reader: Reader, key: UUID) -> Any:
    """The live row, through its read rule, kept from being changed meanwhile. Raises NOT_FOUND."""
    params = Params()
    place = params.add(key, "uuid")
    seen = access.predicate(one.read, one.model, "a", reader.actor, params)
    sql = f"SELECT a.id FROM {one.table} a WHERE a.id = {place} AND a.deleted_at IS NULL AND {seen} FOR SHARE"
    if not await connection().execute_query_dict(sql, params.values):
        raise NOT_FOUND(what=(one.label[0], one.label[1].lower()))
    return await one.model.get(id=key)


def _unsealed(field: Field, row: Any) -> str:
    sealed, what = getattr(row, f"{field.name}_sealed"), (field.label[0], field.label[1].lower())
    if not sealed:
        raise GONE(field=what)
    try:
        return seal.unseal(bytes(sealed), row.id)
    except (InvalidTag, ValueError) as refused:
        raise UNREADABLE(field=what) from refused


async def _spend(reader: Reader) -> None:
    """Count this look of the actor's, one after the other. Raises TOO_MANY_REVEALS."""
    await connection().execute_query(
        "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [f"reveal {reader.actor.id}"]
    )
    recent = await Reveal.filter(looker_id=reader.actor.id, at__gt=datetime.now(UTC) - WINDOW).count()
    if recent >= MOST:
        raise TOO_MANY_REVEALS(most=MOST)
