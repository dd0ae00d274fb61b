"""Reveals: who read a sealed number plain, when and why. Never the number."""

from uuid import UUID

from tortoise import fields

from backend.kit.actor import Role
from backend.kit.fields import link
from backend.kit.model import Content
from backend.people.vocabulary import RevealedNumber


class Reveal(Content):
    """One look at one sealed number: who, in which role, when, whose, and for what reason."""

    number = fields.CharEnumField(RevealedNumber, max_length=40, description="Which number was looked at.")
    at = fields.DatetimeField(description="When it was looked at.")
    row_id = fields.UUIDField(null=True, description="The row that holds the number.")
    row_title = fields.CharField(240, null=True, description="What the row is called: a name, a case's number.")
    resident = link(
        "people.Resident", "reveals", null=True, description="The person whose number it is, if registered."
    )
    looker_id: UUID
    looker = link("people.User", "reveals", description="Account of who looked.")
    looker_name = fields.CharField(60, description="Name of who looked.")
    looker_role = fields.CharEnumField(Role, max_length=40, description="The role that they acted in.")
    reason = fields.CharField(200, null=True, description="Why, in their own words.")

    class Meta:
        table = "reveal"
        indexes = (("looker_id", "at"),)
