"""Care: who keeps in touch with which household, who knocked at which door, and what came of it."""

from datetime import date
from uuid import UUID

from tortoise import fields
from tortoise.timezone import now

from backend.errors import Pair
from backend.kit.fields import link
from backend.kit.model import Content
from backend.people.models.accounts import User
from backend.people.models.organisation import LATER, Position, is_over
from backend.people.posts import MET, PairingKind, ScreeningKind, VisitKind, VisitResult
from backend.people.vocabulary import Standing


class Pairing(Content):
    """A pairing (包保): a cadre or neighbour who keeps in touch with one household."""

    community_from = "household"

    cadre_id: UUID | None
    cadre = link("people.Position", "pairings", null=True, description="Post of the one who keeps in touch.")
    cadre_name = fields.CharField(40, default="", description="Their name; that of the post when left empty.")
    household = link("people.Household", "pairings", description="Household.")
    kind = fields.CharEnumField(
        PairingKind, max_length=40, default=PairingKind.HOUSEHOLD, description="In what way they keep in touch."
    )
    from_on: date | None = fields.DateField(null=True, description="Since when.")
    to_on: date | None = fields.DateField(null=True, description="Until when; empty while it lasts.")
    visit_every_days = fields.IntField(null=True, description="Longest time between two visits, in days.")
    status = fields.CharEnumField(
        Standing,
        max_length=40,
        default=Standing.CURRENT,
        description="Whether it still holds; follows from the last day.",
    )

    class Meta:
        table = "pairing"

    def derive(self) -> None:
        """What has had its last day is over."""
        self.status = Standing.FORMER if is_over(self.to_on) else Standing.CURRENT

    def problems(self) -> dict[str, Pair]:
        """It cannot end before it began, and somebody has to keep in touch."""
        found: dict[str, Pair] = {}
        if not self.cadre_id and not self.cadre_name:
            found["cadreId"] = ("要选岗位，或写明姓名。", "Choose a post, or write a name.")
        if self.from_on and self.to_on and self.to_on < self.from_on:
            found["toOn"] = LATER
        return found

    async def prepare(self) -> None:
        """Take the name over from the post."""
        if self.cadre_id and not self.cadre_name:
            self.cadre_name = (await Position.get(id=self.cadre_id)).person_name
        await super().prepare()


class ScreeningRound(Content):
    """A round of visits (排查) that looks for one thing in a community or a grid, with a beginning and an end."""

    name = fields.CharField(120, description="Name of the round.")
    kind = fields.CharEnumField(ScreeningKind, max_length=40, description="What it looks for.")
    grid = link("places.Grid", "screening_rounds", null=True, description="Grid; empty for the whole community.")
    from_on: date | None = fields.DateField(description="First day.")
    to_on: date | None = fields.DateField(description="Last day.")
    target = fields.IntField(null=True, description="How many households are to be reached.")

    class Meta:
        table = "screening_round"

    def problems(self) -> dict[str, Pair]:
        """It cannot end before it began."""
        return {"toOn": LATER} if self.from_on and self.to_on and self.to_on < self.from_on else {}


class HouseholdVisit(Content):
    """A visit at a door: who came, when, why, and what came of it."""

    community_from = "household"

    household = link("people.Household", "visits", description="Household.")
    round = link("people.ScreeningRound", "visits", null=True, description="Round that it was part of.")
    pairing = link("people.Pairing", "visits", null=True, description="Pairing that it kept up.")
    kind = fields.CharEnumField(VisitKind, max_length=40, default=VisitKind.VISIT, description="Why somebody came.")
    at = fields.DatetimeField(default=now, description="When.")
    visitor_id: UUID | None
    visitor = link("people.User", "household_visits", null=True, description="Account of the visitor, if one.")
    visitor_name = fields.CharField(60, default="", description="Who came; the account's name when left empty.")
    result = fields.CharEnumField(VisitResult, max_length=40, description="What came of it.")
    is_met = fields.BooleanField(default=True, description="Whether somebody was met; follows from the result.")
    note = fields.TextField(null=True, description="What was said and seen.")
    volunteers = fields.IntField(default=1, description="How many people came.")
    beneficiaries = fields.IntField(default=0, description="How many people of the household were served.")

    class Meta:
        table = "household_visit"

    def derive(self) -> None:
        """Whether somebody was met follows from the result."""
        self.is_met = VisitResult(self.result) in MET

    def problems(self) -> dict[str, Pair]:
        """People are counted from none upwards."""
        counted = {"volunteers": self.volunteers, "beneficiaries": self.beneficiaries}
        return {name: ("不能小于 0。", "Not less than 0.") for name, number in counted.items() if (number or 0) < 0}

    async def prepare(self) -> None:
        """Take the name over from the account."""
        if self.visitor_id and not self.visitor_name:
            self.visitor_name = (await User.get(id=self.visitor_id)).name
        await super().prepare()
