"""Teams: who works together under which name; and who mediates, where."""

from datetime import date

from tortoise import fields

from backend.errors import Pair
from backend.kit.fields import WordsField, link
from backend.kit.model import Content
from backend.people.models.organisation import LATER, is_over
from backend.people.posts import (
    DisputeType,
    LegalQualification,
    MediationTier,
    MediatorGrade,
    StudioKind,
    TeamKind,
    TeamRole,
)
from backend.people.vocabulary import Standing, Tenure


class Team(Content):
    """A team (队伍) with a name of its own and one service: one team, one service."""

    name = fields.CharField(120, description="Full name.")
    kind = fields.CharEnumField(TeamKind, max_length=40, description="What kind of team it is.")
    brand = fields.CharField(40, null=True, description="Short name that people know, such as 小马扎.")
    service = fields.CharField(200, null=True, description="What it does for people.")
    leader_name = fields.CharField(40, null=True, description="Leader, as made public.")
    grid = link("places.Grid", "teams", null=True, description="Grid that it is for; empty for the whole community.")
    org_unit = link("people.OrgUnit", "teams", null=True, description="Unit that leads it.")
    founded_on = fields.DateField(null=True, description="Since when it exists.")
    is_active = fields.BooleanField(default=True, description="Whether it is at work.")

    class Meta:
        table = "team"


class Membership(Content):
    """A member of a team."""

    community_from = "team"

    team = link("people.Team", "memberships", part=True, description="Team.")
    person_name = fields.CharField(40, description="Name.")
    resident = link("people.Resident", "memberships", null=True, description="The person in the register, if known.")
    role = fields.CharEnumField(TeamRole, max_length=40, default=TeamRole.MEMBER, description="Leader or member.")
    legal_qualification = fields.CharEnumField(
        LegalQualification, max_length=40, null=True, description="What entitles them to speak of the law."
    )
    is_party = fields.BooleanField(default=False, description="Whether they are a party member.")
    status = fields.CharEnumField(
        Standing,
        max_length=40,
        default=Standing.CURRENT,
        description="Whether they still belong to it; follows from the day they left.",
    )
    joined_on: date | None = fields.DateField(null=True, description="When they joined.")
    left_on: date | None = fields.DateField(null=True, description="When they left.")

    class Meta:
        table = "membership"

    def derive(self) -> None:
        """Whoever has left is a former member."""
        self.status = Standing.FORMER if is_over(self.left_on) else Standing.CURRENT

    def problems(self) -> dict[str, Pair]:
        """Nobody leaves before they came."""
        return {"leftOn": LATER} if self.joined_on and self.left_on and self.left_on < self.joined_on else {}


class MediationStudio(Content):
    """A place where disputes are mediated, on one of the three tiers."""

    name = fields.CharField(120, description="Name on the door.")
    kind = fields.CharEnumField(StudioKind, max_length=40, default=StudioKind.ROOM, description="What kind of room.")
    tier = fields.CharEnumField(MediationTier, max_length=40, description="Grid, community or street.")
    leader_name = fields.CharField(40, null=True, description="Who leads it, as named on the door.")
    venue = link("places.Venue", "mediation_studios", null=True, description="Where it is.")
    grid = link("places.Grid", "mediation_studios", null=True, description="Grid, on the lowest tier.")
    opening_hours = fields.CharField(120, null=True, description="Opening hours in words.")
    opened_on = fields.DateField(null=True, description="Since when it has its sign.")

    class Meta:
        table = "mediation_studio"


class Mediator(Content):
    """Somebody certified to mediate, with what they know best."""

    person_name = fields.CharField(40, description="Name.")
    grade = fields.CharEnumField(
        MediatorGrade, max_length=40, default=MediatorGrade.REGULAR, description="Gold or regular."
    )
    tier = fields.CharEnumField(MediationTier, max_length=40, description="Tier on which they mediate.")
    specialties = WordsField(DisputeType, description="Kinds of disputes that they know best.")
    studio = link("people.MediationStudio", "mediators", null=True, description="Studio that they work in.")
    phone = fields.CharField(40, null=True, description="Duty phone, as made public.")
    certified_on = fields.DateField(null=True, description="When they were certified.")
    status = fields.CharEnumField(
        Tenure, max_length=40, default=Tenure.CURRENT, description="Whether they still mediate."
    )
    user = link("people.User", "mediators", null=True, description="Their account, if there is one.")

    class Meta:
        table = "mediator"
