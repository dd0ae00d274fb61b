"""The organisation of a community: its tree of units, who holds which post, party branches and their members.

The same job has another name in every community, so a unit and a post have a kind, which rules and figures go by, and
a local name, which people read.
"""

from datetime import date
from typing import Any
from uuid import UUID

from tortoise import Tortoise, fields

from backend.errors import INVALID, Pair
from backend.kit.fields import WordsField, link
from backend.kit.model import Content
from backend.people.posts import DutyKind, OrgKind, PartyClass, PostKind
from backend.people.vocabulary import Standing, Tenure

LATER: Pair = ("不能早于开始日期。", "It cannot be before the beginning.")

BELOW = """
WITH RECURSIVE tree AS (
  SELECT id, level FROM org_unit WHERE id = $1
  UNION SELECT u.id, tree.level + 1 FROM org_unit u JOIN tree ON u.parent_id = tree.id WHERE tree.level < 50
)
"""
"""The unit $1 and all units under it, with the level that each should have."""


def is_over(last: date | None) -> bool:
    """Whether the day `last` has come."""
    return last is not None and last <= date.today()


class OrgUnit(Content):
    """A unit (组织) in the tree of a community: committee, branch, group, company."""

    parent_id: UUID | None
    parent = link("people.OrgUnit", "children", null=True, description="Unit above it; empty at the top.")
    kind = fields.CharEnumField(OrgKind, max_length=40, description="What it is.")
    name = fields.CharField(120, description="Full name.")
    local_name = fields.CharField(40, null=True, description="What this community calls such a unit.")
    level = fields.IntField(default=1, description="Depth in the tree, from 1 at the top; follows from the parent.")
    leader_name = fields.CharField(40, null=True, description="Who heads it, as made public.")
    estate = link("places.Estate", "org_units", null=True, description="Estate that it is for.")
    grid = link("places.Grid", "org_units", null=True, description="Grid that it is for.")
    building = link("places.Building", "org_units", null=True, description="Building that it is for.")
    founded_on = fields.DateField(null=True, description="When it was founded.")

    class Meta:
        table = "org_unit"

    async def prepare(self) -> None:
        """Stand one level under the parent. Raises INVALID where that would close a circle."""
        if self.parent_id:
            found = await _ask(f"{BELOW} SELECT 1 FROM tree WHERE id = $2", [self.id, self.parent_id])
            if found or self.parent_id == self.id:
                text = ("上级不能是它自己或它的下级。", "A unit cannot stand above itself.")
                raise INVALID(count=1, fields={"parentId": text})
            self.level = (await OrgUnit.get(id=self.parent_id)).level + 1
        else:
            self.level = 1
        await super().prepare()

    async def save(self, *args: Any, **kwargs: Any) -> None:
        """Write the unit, and the levels of all units under it."""
        await super().save(*args, **kwargs)
        await _ask(
            f"{BELOW} UPDATE org_unit o SET level = t.level FROM tree t WHERE o.id = t.id AND o.id <> $1", [self.id]
        )


async def _ask(sql: str, values: list[Any]) -> list[dict[str, Any]]:
    return list(await Tortoise.get_connection("default").execute_query_dict(sql, values))


class Position(Content):
    """A post (岗位) and the person who holds it, for a unit, an area, a grid, a building or a staircase."""

    kind = fields.CharEnumField(PostKind, max_length=40, description="What the post is, by whatever name.")
    local_name = fields.CharField(40, null=True, description="What this community calls the post.")
    person_name = fields.CharField(40, description="Who holds it.")
    is_party = fields.BooleanField(default=False, description="Whether the person is a party member.")
    employer = fields.CharField(120, null=True, description="Unit that a cadre or a partner comes from.")
    org_unit = link("people.OrgUnit", "positions", null=True, description="Unit that the post belongs to.")
    area = link("places.Area", "positions", null=True, description="Area (片) that it is for.")
    estate = link("places.Estate", "positions", null=True, description="Estate that it is for.")
    grid = link("places.Grid", "positions", null=True, description="Grid that it is for.")
    building = link("places.Building", "positions", null=True, description="Building that it is for.")
    unit = link("places.BuildingUnit", "positions", null=True, description="Staircase that it is for.")
    duties = WordsField(DutyKind, description="What a building head does for the neighbours.")
    phone = fields.CharField(40, null=True, description="Duty phone, as it hangs in the hall; never a private one.")
    is_public = fields.BooleanField(default=False, description="Whether name and phone hang out for all residents.")
    status = fields.CharEnumField(
        Tenure,
        max_length=40,
        default=Tenure.CURRENT,
        description="Whether the person still holds it; follows from the last day.",
    )
    from_on: date | None = fields.DateField(null=True, description="First day in the post.")
    to_on: date | None = fields.DateField(null=True, description="Last day in the post.")
    user = link("people.User", "positions", null=True, description="The person's account, if there is one.")
    resident = link("people.Resident", "positions", null=True, description="The person in the register, if known.")

    class Meta:
        table = "position"

    def derive(self) -> None:
        """Whoever's last day has come has left; a day to come counts at the next change of the row."""
        self.status = Tenure.FORMER if is_over(self.to_on) else Tenure.CURRENT

    def problems(self) -> dict[str, Pair]:
        """Nobody leaves before they came."""
        return {"toOn": LATER} if self.from_on and self.to_on and self.to_on < self.from_on else {}


class PartyBranch(Content):
    """A party branch (党支部) of an estate or a grid; one for each is the aim."""

    name = fields.CharField(120, description="Full name, with 党支部.")
    secretary_name = fields.CharField(40, null=True, description="Secretary, as made public.")
    org_unit = link("people.OrgUnit", "party_branches", null=True, description="Its place in the tree of units.")
    estate = link("places.Estate", "party_branches", null=True, description="Estate that it is for.")
    grid = link("places.Grid", "party_branches", null=True, description="Grid that it is for.")
    founded_on = fields.DateField(null=True, description="When it was founded.")

    class Meta:
        table = "party_branch"


class PartyMember(Content):
    """A party member of a branch, with the class by which duties are given."""

    community_from = "branch"

    branch = link("people.PartyBranch", "members", description="Branch that they belong to.")
    person_name = fields.CharField(40, description="Name.")
    party_class = fields.CharEnumField(PartyClass, max_length=40, description="Backbone, ordinary, mobile or elderly.")
    is_reported = fields.BooleanField(
        default=False, description="Works elsewhere and has reported to the community as well (双报到)."
    )
    joined_on = fields.DateField(null=True, description="When they joined the branch.")
    status = fields.CharEnumField(
        Standing, max_length=40, default=Standing.CURRENT, description="Whether they still belong to it."
    )
    resident = link("people.Resident", "party_members", null=True, description="The person in the register, if known.")

    class Meta:
        table = "party_member"
