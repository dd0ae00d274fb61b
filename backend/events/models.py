"""Events: what a community puts on, what it is made of, who has signed up and who came."""

import secrets
from uuid import UUID

from tortoise import fields

from backend.errors import INVALID, Pair
from backend.events.vocabulary import (
    AttendanceMethod,
    Audience,
    CourseLevel,
    EventStatus,
    EventType,
    Medium,
    PerformanceGenre,
    RegistrationStatus,
)
from backend.kit.checks import at_least, in_order
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
    series = fields.CharField(80, null=True, description="Brand or series that it belongs to, such as 百姓舞台.")
    description = fields.TextField(null=True, description="What awaits people, in plain words.")
    venue = link("places.Venue", "events", null=True, description="Where it takes place.")
    starts_at = fields.DatetimeField(description="Beginning.")
    ends_at = fields.DatetimeField(description="End; after the beginning.")
    capacity = fields.IntField(null=True, description="Places; empty means as many as come.")
    audience = fields.CharEnumField(Audience, max_length=40, default=Audience.ALL, description="For whom it is meant.")
    organiser = fields.CharField(120, null=True, description="Who runs it.")
    social_org = link(
        "services.SocialOrg", "events", null=True, description="Social organisation that runs it; empty if none does."
    )
    served_count = fields.IntField(null=True, description="Person-times served, counted when it is over.")
    needs_registration = fields.BooleanField(default=False, description="Whether people sign up beforehand.")

    class Meta:
        table = "cultural_event"

    def problems(self) -> dict[str, Pair]:
        """An event ends after it begins, and has room for somebody."""
        found = in_order(self, "starts_at", "ends_at") | at_least(self, 0, "served_count")
        if self.capacity is not None and self.capacity < 1:
            found["capacity"] = ("至少 1 人；不限人数就留空。", "At least 1; leave it empty for no limit.")
        return found


class Registration(Content):
    """A sign-up for an event, for one resident and whoever comes along."""

    community_from = "event"

    event_id: UUID
    resident_id: UUID
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
        return at_least(self, 1, "party_size")


class ProgrammeItem(Content):
    """An item of a show's programme (节目单), and the team that performs it."""

    community_from = "event"

    event = link("events.CulturalEvent", "programme", part=True, description="Show that it is part of.")
    position = fields.IntField(description="Place in the programme, from 1.")
    title = fields.CharField(120, description="What is performed.")
    genre = fields.CharEnumField(PerformanceGenre, max_length=40, description="What kind of performance it is.")
    performer_team = fields.CharField(120, null=True, description="Team that performs it.")
    minutes = fields.IntField(null=True, description="How long it takes, in minutes.")

    class Meta:
        table = "programme_item"

    def problems(self) -> dict[str, Pair]:
        """Items are counted from one."""
        return at_least(self, 1, "position", "minutes")


class CourseSession(Content):
    """One lesson of a course."""

    community_from = "event"

    event_id: UUID
    event = link("events.CulturalEvent", "sessions", part=True, description="Course that it belongs to.")
    position = fields.IntField(description="Which lesson it is, from 1.")
    topic = fields.CharField(120, description="What is taught.")
    starts_at = fields.DatetimeField(description="Beginning.")
    ends_at = fields.DatetimeField(description="End; after the beginning.")
    teacher = fields.CharField(60, null=True, description="Who teaches.")
    level = fields.CharEnumField(
        CourseLevel, max_length=40, default=CourseLevel.ALL, description="For beginners or for those who know some."
    )
    venue = link("places.Venue", "sessions", null=True, description="Where, if not where the course is.")

    class Meta:
        table = "course_session"

    def problems(self) -> dict[str, Pair]:
        """A lesson ends after it begins."""
        return at_least(self, 1, "position") | in_order(self, "starts_at", "ends_at")


class Attendance(Content):
    """Somebody who came to an event or to one lesson of a course: when they came and when they left."""

    community_from = "event"

    event_id: UUID
    session_id: UUID | None
    registration_id: UUID | None
    event = link("events.CulturalEvent", "attendances", description="Event that they came to.")
    session = link("events.CourseSession", "attendances", null=True, description="Lesson, if the event is a course.")
    registration = link("events.Registration", "attendances", null=True, description="Sign-up that it fulfils, if any.")
    resident = link("people.Resident", "attendances", null=True, description="Who came; empty for an unknown guest.")
    people = fields.IntField(default=1, description="People who came together, this one included.")
    method = fields.CharEnumField(
        AttendanceMethod, max_length=40, default=AttendanceMethod.DESK, description="How it was taken down."
    )
    in_at = fields.DatetimeField(description="When they came.")
    out_at = fields.DatetimeField(null=True, description="When they left; empty until they do.")

    class Meta:
        table = "attendance"

    def problems(self) -> dict[str, Pair]:
        """Somebody came, and left afterwards."""
        return at_least(self, 1, "people") | in_order(self, "in_at", "out_at", together=True)

    async def prepare(self) -> None:
        """Keep lesson and sign-up to those of the event. Raises INVALID where one belongs to another."""
        other = ("不是这场活动的。", "It belongs to another event.")
        faults: dict[str, Pair] = {}
        if self.session_id and not await CourseSession.exists(id=self.session_id, event_id=self.event_id):
            faults["sessionId"] = other
        if self.registration_id and not await Registration.exists(id=self.registration_id, event_id=self.event_id):
            faults["registrationId"] = other
        if faults:
            raise INVALID(count=len(faults), fields=faults)
        await super().prepare()


class Exhibit(Content):
    """A work on show in an exhibition."""

    community_from = "event"

    event = link("events.CulturalEvent", "exhibits", part=True, description="Exhibition that it is shown in.")
    title = fields.CharField(120, description="Title of the work, as on its label.")
    author = fields.CharField(60, description="Who made it, as on its label.")
    medium = fields.CharEnumField(Medium, max_length=40, description="What it is made in.")
    size_note = fields.CharField(60, null=True, description="Size as on its label, such as 68 × 136 cm.")
    note = fields.CharField(300, null=True, description="A line about the work or its author.")

    class Meta:
        table = "exhibit"
