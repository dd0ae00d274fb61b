"""Cases: what residents raised, and every step until they had an answer."""

from collections.abc import Sequence
from typing import Any, Self
from uuid import UUID

from tortoise import fields
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
    MediationStatus,
    ProblemLabel,
    Resolved,
    Severity,
)
from backend.errors import Pair
from backend.kit.checks import in_order
from backend.kit.fields import PointField, SealedField, link
from backend.kit.model import Content
from backend.kit.worktime import ZONE
from backend.people.posts import DisputeType, MediationTier
from backend.people.vocabulary import Department
from backend.places.numbering import next_number


class Case(Content):
    """A matter that somebody raised (诉求), with one identity however many doors it came through."""

    grid_id: UUID | None
    estate_id: UUID | None
    number = fields.CharField(
        20, unique=True, default="", description="Number: community, year and month, serial; DH-2611-0472."
    )
    title = fields.CharField(120, null=True, description="The matter in one line.")
    description = fields.TextField(null=True, description="What was said, in the person's words.")
    channel = fields.CharEnumField(Channel, max_length=40, description="Through which door it came.")
    appeal_type = fields.CharEnumField(AppealType, max_length=40, description="What the person wants.")
    category = fields.CharEnumField(CaseCategory, max_length=8, description="Class, by its code.")
    dispute_type = fields.CharEnumField(
        DisputeType, max_length=40, null=True, description="Kind of dispute; empty if it is none."
    )
    external_id = fields.CharField(
        60, null=True, db_index=True, description="Its number in the system that it came from, such as the platform's."
    )
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
        indexes = (("community_id", "status", "grid_id", "deleted_at"),)

    async def prepare(self) -> None:
        """Give a new case the next number of its community and month."""
        if not self.number:
            self.number = await next_number("case_file", self.community_id, self.reported_at)
        await super().prepare()

    @classmethod
    async def prepare_many(cls, rows: Sequence[Self]) -> None:
        """Give new cases the next numbers of their communities and months, asking once for each."""
        groups: dict[tuple[Any, str], list[Self]] = {}
        for row in rows:
            if not row.number:
                groups.setdefault((row.community_id, f"{row.reported_at.astimezone(ZONE):%y%m}"), []).append(row)
        for (community_id, _), fresh in groups.items():
            head, _, first = (await next_number("case_file", community_id, fresh[0].reported_at)).rpartition("-")
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


class CallBack(Content):
    """A call-back (回访): what the person said when the community asked whether the matter is settled."""

    community_from = "case"

    case = link("cases.Case", "call_backs", part=True, description="Case that it is about.")
    at = fields.DatetimeField(default=now, description="When the community asked.")
    caller = link("people.User", "call_backs", null=True, description="Account of who asked, if one.")
    caller_name = fields.CharField(60, null=True, description="Who asked, in words.")
    result = fields.CharEnumField(CallbackResult, max_length=40, description="What the person said.")
    resolved = fields.CharEnumField(
        Resolved, max_length=8, null=True, description="Whether the matter is settled; empty if nobody answered."
    )
    reason = fields.CharField(300, null=True, description="Why they are not satisfied, or what is still missing.")

    class Meta:
        table = "call_back"


class Mediation(Content):
    """A dispute in mediation (调解): its own file, opened from a case or by itself."""

    community_id: Any
    number = fields.CharField(
        20, unique=True, default="", description="Number: community, TJ, year and month, serial; DH-TJ2611-0003."
    )
    case = link("cases.Case", "mediations", null=True, description="Case that it came from; empty if from none.")
    dispute_type = fields.CharEnumField(DisputeType, max_length=40, description="What the dispute is about.")
    tier = fields.CharEnumField(
        MediationTier, max_length=40, default=MediationTier.COMMUNITY, description="At which tier it is mediated."
    )
    severity = fields.CharEnumField(
        Severity, max_length=40, default=Severity.LOW, description="What happens if nothing is done."
    )
    status = fields.CharEnumField(
        MediationStatus, max_length=40, default=MediationStatus.APPLIED, description="Where it stands."
    )
    grid = link("places.Grid", "mediations", null=True, description="Grid in which the dispute is.")
    estate = link("places.Estate", "mediations", null=True, description="Estate in which the dispute is.")
    studio = link("people.MediationStudio", "mediations", null=True, description="Where the parties meet.")
    mediator = link("people.User", "mediations", null=True, description="Mediator, who alone reads the file.")
    applicant = fields.CharField(120, null=True, description="Who asked for it: a person or a unit.")
    respondent = fields.CharField(120, null=True, description="The other party: a person or a unit.")
    claim = fields.TextField(null=True, description="What the dispute is about, and what the applicant wants.")
    amount = fields.DecimalField(12, 2, null=True, description="What is at stake, in CNY.")
    agreement = fields.TextField(null=True, description="What the parties agreed on.")
    outcome = fields.TextField(null=True, description="Why it failed, how it was kept, or how it was broken.")
    applied_at = fields.DatetimeField(default=now, description="When somebody asked for it.")
    accepted_at = fields.DatetimeField(null=True, description="When it was taken on.")
    agreed_at = fields.DatetimeField(null=True, description="When the parties agreed.")
    performed_at = fields.DatetimeField(null=True, description="When the agreement was fulfilled.")
    perform_by_on = fields.DateField(null=True, description="By when the agreement is to be fulfilled.")

    class Meta:
        table = "mediation"

    async def prepare(self) -> None:
        """Give a new file the next number of its community and month."""
        if not self.number:
            self.number = await next_number("mediation", self.community_id, self.applied_at, mark="TJ")
        await super().prepare()


class Hearing(Content):
    """One meeting of the parties with their mediator, and what was said there."""

    community_from = "mediation"

    mediation = link("cases.Mediation", "hearings", part=True, description="Dispute that it belongs to.")
    starts_at = fields.DatetimeField(description="Beginning.")
    ends_at = fields.DatetimeField(null=True, description="End; empty until it is over.")
    place = fields.CharField(120, description="Where the parties meet.")
    record = fields.TextField(null=True, description="What was said; for the mediator and the community only.")

    class Meta:
        table = "hearing"

    def problems(self) -> dict[str, Pair]:
        """A hearing ends after it begins."""
        return in_order(self, "starts_at", "ends_at")
