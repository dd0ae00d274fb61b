"""Services: orders, wishes, what volunteers do, and the social organisations that grow in a community."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.timezone import now

from backend.errors import Pair
from backend.kit.checks import at_least, in_order
from backend.kit.fields import link
from backend.kit.model import Content
from backend.people.models import Resident
from backend.places.numbering import next_number
from backend.services.vocabulary import (
    ActivityKind,
    ActivityStatus,
    ClaimantKind,
    ProviderKind,
    ServiceCategory,
    ServiceOrderStatus,
    SocialOrgField,
    SocialOrgStatus,
    WishGroup,
    WishKind,
    WishStatus,
)

BEST = 5
"""Stars of the best rating."""


class SocialOrg(Content):
    """A social organisation (社会组织) that the community has grown or brought in."""

    name = fields.CharField(120, description="Name as registered.")
    status = fields.CharEnumField(
        SocialOrgStatus, max_length=40, default=SocialOrgStatus.INCUBATING, description="Grown here or brought in."
    )
    service_field = fields.CharEnumField(SocialOrgField, max_length=40, description="What it works on.")
    credit_code = fields.CharField(
        18, null=True, unique=True, description="Unified social credit code, GB 32100; empty until it is registered."
    )
    joined_on = fields.DateField(null=True, description="Since when it works in the community.")
    incubated_at = fields.DatetimeField(null=True, description="When it stood on its own feet.")
    premises = link("places.Venue", "social_orgs", null=True, description="Where the community gives it room.")
    premises_m2 = fields.IntField(null=True, description="How much room, in square metres.")
    staff_count = fields.IntField(null=True, description="People who work in it.")
    introduction = fields.TextField(null=True, description="What it does, in plain words.")
    contact_name = fields.CharField(40, null=True, description="Whom to ask; for staff.")
    contact_phone = fields.CharField(40, null=True, description="Number of the contact; for staff.")

    class Meta:
        table = "social_org"

    def problems(self) -> dict[str, Pair]:
        """Room and people are counted from nothing."""
        return at_least(self, 0, "premises_m2", "staff_count")


class ServiceOrder(Content):
    """A service that a household ordered (点单), and who gave it, when, and how well."""

    community_from = "household"

    community_id: Any
    household_id: UUID
    number = fields.CharField(
        20, unique=True, default="", description="Number: community, FW, year and month, serial; DH-FW2611-0021."
    )
    category = fields.CharEnumField(ServiceCategory, max_length=40, description="What is ordered.")
    detail = fields.CharField(300, null=True, description="What is to be done, in the household's words.")
    status = fields.CharEnumField(
        ServiceOrderStatus, max_length=40, default=ServiceOrderStatus.ORDERED, description="Where it stands."
    )
    household = link("people.Household", "service_orders", description="Household that ordered it.")
    resident = link("people.Resident", "service_orders", null=True, description="Who ordered it, if known.")
    wanted_at = fields.DatetimeField(null=True, description="When they would like it.")
    provider_kind = fields.CharEnumField(ProviderKind, max_length=40, null=True, description="Who gives the service.")
    provider = fields.CharField(120, null=True, description="Name of the volunteer, team, shop or unit.")
    social_org = link("services.SocialOrg", "service_orders", null=True, description="Social organisation, if one.")
    cost = fields.DecimalField(8, 2, null=True, description="What the household paid, in CNY; 0 for free.")
    cost_note = fields.CharField(120, null=True, description="What the cost is made of, such as the price of parts.")
    ordered_at = fields.DatetimeField(default=now, description="When it was ordered (点单).")
    dispatched_at = fields.DatetimeField(null=True, description="When somebody was asked (派单).")
    accepted_at = fields.DatetimeField(null=True, description="When they agreed (接单).")
    done_at = fields.DatetimeField(null=True, description="When the service was given.")
    rated_at = fields.DatetimeField(null=True, description="When the household gave its opinion (评单).")
    rating = fields.IntField(null=True, description="Stars from 1 to 5.")
    rating_note = fields.CharField(300, null=True, description="What the household said about it.")

    class Meta:
        table = "service_order"

    def problems(self) -> dict[str, Pair]:
        """Stars run from one to five, and nobody is paid for ordering."""
        found = at_least(self, 1, "rating") | at_least(self, 0, "cost")
        if self.rating is not None and self.rating > BEST:
            found["rating"] = (f"最多 {BEST} 星。", f"At most {BEST} stars.")
        return found

    async def prepare(self) -> None:
        """Give a new order the next number of its community and month."""
        await super().prepare()
        if not self.number:
            self.number = await next_number("service_order", self.community_id, self.ordered_at, mark="FW")


class MicroWish(Content):
    """A micro-wish (微心愿): something small that one person or a whole estate needs, and who fulfils it."""

    grid_id: UUID | None
    resident_id: UUID | None
    title = fields.CharField(120, description="The wish in a line, as published: no name, no address.")
    kind = fields.CharEnumField(WishKind, max_length=40, description="One person's, or everybody's there.")
    beneficiary = fields.CharEnumField(WishGroup, max_length=40, description="For whom it is made.")
    status = fields.CharEnumField(
        WishStatus, max_length=40, default=WishStatus.COLLECTED, description="Where it stands."
    )
    resident = link("people.Resident", "wishes", null=True, description="Whose wish it is; never published.")
    estate = link("places.Estate", "wishes", null=True, description="Estate that a collective wish is about.")
    grid = link("places.Grid", "wishes", null=True, description="Grid in which it was collected.")
    circumstances = fields.TextField(null=True, description="Why it is needed; never published.")
    worth = fields.DecimalField(8, 2, null=True, description="What it would cost about, in CNY.")
    claimant_kind = fields.CharEnumField(ClaimantKind, max_length=40, null=True, description="Who has taken it on.")
    claimant_name = fields.CharField(120, null=True, description="Name of who has taken it on; never published.")
    claim_until_on = fields.DateField(null=True, description="Until when the claim holds; then it is open again.")
    proof = fields.CharField(300, null=True, description="What was given or done, and who saw it.")
    thanks = fields.CharField(300, null=True, description="What the person said afterwards, without a name.")
    collected_at = fields.DatetimeField(default=now, description="When it was collected.")
    published_at = fields.DatetimeField(null=True, description="When it was published.")
    claimed_at = fields.DatetimeField(null=True, description="When somebody took it on.")
    fulfilled_at = fields.DatetimeField(null=True, description="When it came true.")
    confirmed_at = fields.DatetimeField(null=True, description="When the community made sure of it.")

    class Meta:
        table = "micro_wish"

    async def prepare(self) -> None:
        """Take the grid over from the person's household, so that its worker sees the wish."""
        if self.resident_id and not self.grid_id:
            person = await Resident.filter(id=self.resident_id).prefetch_related("household").first()
            self.grid_id = person.household.grid_id if person else None
        await super().prepare()


class VolunteerActivity(Content):
    """Something that volunteers did or will do, and how many people they reached."""

    title = fields.CharField(120, description="What it is called.")
    kind = fields.CharEnumField(ActivityKind, max_length=40, description="What the volunteers do.")
    status = fields.CharEnumField(
        ActivityStatus, max_length=40, default=ActivityStatus.DRAFT, description="Where it stands."
    )
    series = fields.CharField(80, null=True, description="Brand or series that it belongs to, such as 小马扎.")
    organiser = fields.CharField(120, description="Who organises it: a team, a branch, the community.")
    social_org = link("services.SocialOrg", "activities", null=True, description="Social organisation, if one runs it.")
    event = link("events.CulturalEvent", "volunteer_activities", null=True, description="Event that it is part of.")
    venue = link("places.Venue", "volunteer_activities", null=True, description="Where people meet.")
    grid = link("places.Grid", "volunteer_activities", null=True, description="Grid that it is for; empty for all.")
    starts_at = fields.DatetimeField(description="Beginning.")
    ends_at = fields.DatetimeField(null=True, description="End.")
    volunteer_count = fields.IntField(null=True, description="Volunteers who took part.")
    person_times = fields.IntField(
        null=True, description="Turns that they took: one volunteer at three doors is three."
    )
    served_count = fields.IntField(null=True, description="Person-times served.")
    beneficiary_count = fields.IntField(null=True, description="People who are better off for it, each counted once.")
    report = fields.TextField(null=True, description="What was done, in a few lines.")

    class Meta:
        table = "volunteer_activity"

    def problems(self) -> dict[str, Pair]:
        """An activity ends after it begins, and its numbers count from nothing."""
        numbers = at_least(self, 0, "volunteer_count", "person_times", "served_count", "beneficiary_count")
        return in_order(self, "starts_at", "ends_at") | numbers
