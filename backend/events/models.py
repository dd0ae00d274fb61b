"""Events: what a community puts on, and who has signed up."""

import secrets
from uuid import UUID

from tortoise import fields

from backend.errors import Pair
from backend.events.vocabulary import Audience, EventStatus, EventType, RegistrationStatus
from backend.kit.fields import link
from backend.kit.model import Content

CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""No 0, O, 1 or I: codes are read aloud."""


def check_in_code() -> str:
    """A fresh code of eight letters, said or shown at the door."""
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(8))


class CulturalEvent(Content):
    """Something that a community puts on (文体活动): a show, a course, a clinic, a fair."""

    title = fields.CharField(120, description="Title as on the poster.")
    type = fields.CharEnumField(EventType, max_length=40, description="What kind of event it is.")
    status = fields.CharEnumField(EventStatus, max_length=40, default=EventStatus.DRAFT, description="Where it stands.")
    theme = fields.CharField(120, null=True, description="Theme; every show has one.")
    attached_service = fields.CharField(
        120, null=True, description="Service given alongside, such as free haircuts; every show has one."
    )
    description = fields.TextField(null=True, description="What awaits people, in plain words.")
    venue = link("places.Venue", "events", null=True, description="Where it takes place.")
    starts_at = fields.DatetimeField(description="Beginning.")
    ends_at = fields.DatetimeField(description="End; after the beginning.")
    capacity = fields.IntField(null=True, description="Places; empty means as many as come.")
    audience = fields.CharEnumField(Audience, max_length=40, default=Audience.ALL, description="For whom it is meant.")
    organiser = fields.CharField(120, null=True, description="Who runs it.")
    needs_registration = fields.BooleanField(default=False, description="Whether people sign up beforehand.")

    class Meta:
        table = "cultural_event"

    def problems(self) -> dict[str, Pair]:
        """An event ends after it begins, and has room for somebody."""
        found: dict[str, Pair] = {}
        if self.ends_at <= self.starts_at:
            found["endsAt"] = ("结束要晚于开始。", "The end must be after the beginning.")
        if self.capacity is not None and self.capacity < 1:
            found["capacity"] = ("至少 1 人；不限人数就留空。", "At least 1; leave it empty for no limit.")
        return found


class Registration(Content):
    """A sign-up for an event, for one resident and whoever comes along."""

    community_from = "event"

    event_id: UUID
    event = link("events.CulturalEvent", "registrations", description="Event.")
    resident = link("people.Resident", "registrations", description="Who signed up.")
    party_size = fields.IntField(default=1, description="People who come, this one included.")
    status = fields.CharEnumField(
        RegistrationStatus, max_length=40, default=RegistrationStatus.PENDING, description="Where it stands."
    )
    code = fields.CharField(16, unique=True, default=check_in_code, description="Code said or shown at the door.")
    registered_by = fields.CharField(60, null=True, description="Who signed up for them: family or building head.")
    checked_in_at = fields.DatetimeField(null=True, description="When they came.")

    class Meta:
        table = "registration"

    def problems(self) -> dict[str, Pair]:
        """Somebody comes."""
        if self.party_size < 1:
            return {"partySize": ("至少 1 人。", "At least 1.")}
        return {}
