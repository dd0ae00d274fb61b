"""Residents: the households behind the doors, who lives in them, and what the community knows about some."""

from typing import Any
from uuid import UUID

from tortoise import fields

from backend.kit.fields import SealedField, link
from backend.kit.model import Content
from backend.people.vocabulary import (
    Relation,
    Residency,
    ResidentEmployment,
    Sex,
    Standing,
    TagKind,
    TagSource,
)


class Household(Content):
    """A household (户): the people behind one door."""

    code = fields.CharField(40, unique=True, description="Number of the household in the community's books (户号).")
    unit = link("places.BuildingUnit", "households", null=True, description="Staircase that the door is on.")
    dwelling = link("places.Dwelling", "households", null=True, description="Dwelling, where the register has it.")
    estate = link("places.Estate", "households", null=True, description="Estate that it is in.")
    grid_id: UUID | None
    grid = link("places.Grid", "households", null=True, description="Grid that it is in.")
    address = fields.CharField(200, description="Estate, building, staircase and door.")
    door = fields.CharField(20, null=True, description="Number on the door.")

    class Meta:
        table = "household"


class Resident(Content):
    """A person who lives in the community or is registered there."""

    community_from = "household"

    name = fields.CharField(40, description="Name as on the identity card.")
    sex = fields.CharEnumField(Sex, max_length=8, null=True, description="As on the identity card.")
    birth_on = fields.DateField(null=True, description="Date of birth.")
    id_number = SealedField("id_number", description="Resident identity number.")
    phone = SealedField("phone", description="Phone for calls from the community.")
    household_id: UUID
    household = link("people.Household", "residents", description="Household that they live in.")
    relation = fields.CharEnumField(Relation, max_length=40, description="What they are to the head of the household.")
    residency = fields.CharEnumField(Residency, max_length=40, description="Permanent, registered or floating.")
    employment = fields.CharEnumField(
        ResidentEmployment, max_length=40, null=True, description="How they stand to paid work; empty for children."
    )
    moved_in_on = fields.DateField(null=True, description="Since when they live here.")
    user = link("people.User", "residents", null=True, description="Their own account, if they have one.")

    class Meta:
        table = "resident"


class ResidentTag(Content):
    """What a community knows about a resident that calls for care or help, from whom, and how long it holds."""

    community_from = "resident"

    resident = link("people.Resident", "tags", part=True, description="Whom it is about.")
    kind = fields.CharEnumField(TagKind, max_length=40, description="Group.")
    source = fields.CharEnumField(TagSource, max_length=40, description="Where the community knows it from.")
    valid_from_on = fields.DateField(description="First day on which it holds.")
    valid_to_on = fields.DateField(null=True, description="Last day on which it holds; empty while it does.")
    visit_every_days = fields.IntField(null=True, description="Longest time between two visits, in days.")
    note = fields.CharField(200, null=True, description="What a visitor should know.")

    class Meta:
        table = "resident_tag"


class Volunteer(Content):
    """A resident who registered as a volunteer."""

    resident_id: Any
    resident = link(
        "people.Resident", "volunteers", null=True, description="The same person in the register, if known."
    )
    name = fields.CharField(40, default="", description="Name as in the volunteer register.")
    number = fields.CharField(40, null=True, description="Number in the volunteer register.")
    registered_on = fields.DateField(description="When they registered.")
    skills = fields.CharField(200, null=True, description="What they can do, in words.")
    status = fields.CharEnumField(
        Standing, max_length=40, default=Standing.CURRENT, description="Whether they still volunteer."
    )

    class Meta:
        table = "volunteer"

    async def prepare(self) -> None:
        """Call the volunteer as the register calls the resident."""
        if not self.name and self.resident_id:
            self.name = (await Resident.get(id=self.resident_id)).name
        await super().prepare()
