"""Cases: what residents raised, and every step until they had an answer."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Self

from tortoise import Tortoise, fields
from tortoise.timezone import now

from backend.cases.vocabulary import (
    AppealType,
    CallbackResult,
    CaseCategory,
    CaseStatus,
    Channel,
    CloseReason,
    EntryKind,
    HandlingMode,
    Level,
    ProblemLabel,
    Severity,
)
from backend.kit.fields import PointField, SealedField, link
from backend.kit.model import Content
from backend.kit.worktime import ZONE
from backend.people.vocabulary import Department


class Case(Content):
    """A matter that somebody raised (诉求), with one identity however many doors it came through."""

    number = fields.CharField(
        20, unique=True, default="", description="Number: community, year and month, serial; DH-2611-0472."
    )
    title = fields.CharField(120, null=True, description="The matter in one line.")
    description = fields.TextField(null=True, description="What was said, in the person's words.")
    channel = fields.CharEnumField(Channel, max_length=40, description="Through which door it came.")
    appeal_type = fields.CharEnumField(AppealType, max_length=40, description="What the person wants.")
    category = fields.CharEnumField(CaseCategory, max_length=8, description="Class, by its code.")
    handling_mode = fields.CharEnumField(
        HandlingMode,
        max_length=40,
        default=HandlingMode.MINOR_ANYTIME,
        description="Minor, urgent or hard; not the level.",
    )
    level = fields.CharEnumField(Level, max_length=40, default=Level.GRID, description="How far up it has gone.")
    severity = fields.CharEnumField(
        Severity, max_length=40, default=Severity.LOW, description="What happens if nothing is done."
    )
    status = fields.CharEnumField(
        CaseStatus, max_length=40, default=CaseStatus.REPORTED, description="Where it stands."
    )
    problem_label = fields.CharEnumField(
        ProblemLabel,
        max_length=40,
        default=ProblemLabel.INDIVIDUAL,
        description="One person's problem or many people's.",
    )
    estate = link("places.Estate", "cases", null=True, description="Estate that it is about.")
    grid = link("places.Grid", "cases", null=True, description="Grid that it is about.")
    building = link("places.Building", "cases", null=True, description="Building, if one.")
    location = PointField(null=True, description="Where it is, WGS84; never shown for private cases.")
    reporter_name = fields.CharField(40, null=True, description="Who raised it; empty if they did not say.")
    reporter_phone = SealedField("phone", description="Phone for the answer and the call-back.")
    resident = link("people.Resident", "cases", null=True, description="The same person in the register, if known.")
    visit = link("people.HouseholdVisit", "cases", null=True, description="Visit at which it came up.")
    lead_department = fields.CharEnumField(
        Department, max_length=40, null=True, description="Unit that leads; empty until it is dispatched."
    )
    mediator = link("people.User", "disputes", null=True, description="Mediator of a dispute.")
    reported_at = fields.DatetimeField(default=now, description="When somebody raised it.")
    registered_at = fields.DatetimeField(null=True, description="When the community took it on.")
    due_at = fields.DatetimeField(null=True, description="By when the person was promised an answer.")
    resolved_at = fields.DatetimeField(null=True, description="When the person had the answer.")
    closed_at = fields.DatetimeField(null=True, description="When it ended.")
    satisfaction = fields.CharEnumField(
        CallbackResult, max_length=40, null=True, description="What the person said when called back."
    )
    close_reason = fields.CharEnumField(CloseReason, max_length=40, null=True, description="Why it ended.")

    class Meta:
        table = "case_file"

    async def prepare(self) -> None:
        """Give a new case the next number of its community and month."""
        if not self.number:
            self.number = await next_number(self.community_id, self.reported_at)
        await super().prepare()

    @classmethod
    async def prepare_many(cls, rows: Sequence[Self]) -> None:
        """Give new cases the next numbers of their communities and months, asking once for each."""
        groups: dict[tuple[Any, str], list[Self]] = {}
        for row in rows:
            if not row.number:
                groups.setdefault((row.community_id, f"{row.reported_at.astimezone(ZONE):%y%m}"), []).append(row)
        for (community_id, _), fresh in groups.items():
            head, _, first = (await next_number(community_id, fresh[0].reported_at)).rpartition("-")
            for serial, row in enumerate(fresh, int(first)):
                row.number = f"{head}-{serial:04d}"
        for row in rows:
            row.fill_keys()


class CaseEntry(Content):
    """A line of a case's timeline: who said or did what, when, and whether the person who raised it may read it."""

    community_from = "case"

    case = link("cases.Case", "entries", part=True, description="Case that it belongs to.")
    kind = fields.CharEnumField(EntryKind, max_length=40, default=EntryKind.NOTE, description="What it is about.")
    text = fields.TextField(description="What was said or done.")
    at = fields.DatetimeField(default=now, description="When.")
    author = link("people.User", "case_entries", null=True, description="Account, if one.")
    author_name = fields.CharField(60, null=True, description="Who, in words: a person, a company, the system.")
    is_public = fields.BooleanField(default=False, description="Whether the person who raised the case may read it.")

    class Meta:
        table = "case_entry"


async def next_number(community_id: Any, at: datetime) -> str:
    """The next number of the community in the month of `at`, such as DH-2611-0472.

    Takes a lock that the transaction holds to its end, so that two cases never get the same number.
    """
    database = Tortoise.get_connection("default")
    rows = await database.execute_query_dict("SELECT prefix FROM community WHERE id = $1", [community_id])
    head = f"{rows[0]['prefix']}-{at.astimezone(ZONE):%y%m}-"
    await database.execute_query("SELECT pg_advisory_xact_lock(hashtext($1))", [head])
    last = await database.execute_query_dict(
        "SELECT number FROM case_file WHERE number LIKE $1 ORDER BY length(number) DESC, number DESC LIMIT 1",
        [f"{head}%"],
    )
    serial = int(last[0]["number"].rsplit("-", 1)[-1]) + 1 if last else 1
    return f"{head}{serial:04d}"
