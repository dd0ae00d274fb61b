"""Four corners of a small world, and what each role sees of them.

a and b are grids of one community, c lies in another community of the same street, d in another street. Beside
the corners' own rows there are crossed ones, whose links lead from one corner into another.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.concepts import linked
from backend.kit.actor import ANONYMOUS, Actor, Role
from backend.kit.model import Record
from backend.kit.registry import REGISTRY
from tests.actors import actor_in
from tests.contract.rows import crossed, full_corner
from tests.factories import Corner, make_community

linked()
NAMES = [one.name for one in REGISTRY]
ROLES = list(Role)

TOGETHER = ("CouncilGroup", "Topic", "Meeting", "MediaItem")
PUBLIC = ("CulturalEvent", "Employer", "JobPosting", "ProgrammeItem", "CourseSession", "Exhibit", "Training",
          "VolunteerActivity", "SocialOrg", "RewardItem", "MicroWish")  # fmt: skip
"""What a community shows to everybody."""
WIDE = ("Street", "Community", "Venue", "GovernancePack", *PUBLIC)
"""What everybody sees, wherever it is."""

SEEN: dict[str, dict[str, str]] = {
    "SYSTEM_ADMIN": {
        "Street": "abcd", "Community": "abcd", "Grid": "abcd", "Estate": "abcd", "Building": "abcd",
        "BuildingUnit": "abcd", "Venue": "abcd", "User": "abcd", "UserRole": "abcd", "ApiToken": "abcd",
        "GovernancePack": "abcd",
    },
    "STREET_LEADER": {
        "Street": "abc", "Community": "abc", "Grid": "abc", "Estate": "abc", "Building": "abc", "BuildingUnit": "abc",
        "Venue": "abc", "Case": "abc", **dict.fromkeys(PUBLIC, "abc"), "Mediation": "abc", "Pledge": "abc",
        "ResourceItem": "abc", "ProblemItem": "abc", "TaskItem": "abc", "User": "a", "UserRole": "a",
        "GovernancePack": "abcd",
        **dict.fromkeys([*TOGETHER, "Duty", "Report"], "abc"),
    },
    "COMMUNITY_ADMIN": {
        **dict.fromkeys(
            ["Community", "Grid", "Estate", "Building", "BuildingUnit", "Venue", "User", "Household", "Resident",
             "ResidentTag", "Case", "CaseEntry", "CallBack", "Mediation", "Hearing", "Registration", "Attendance",
             "SkillProfile", "Application", "ServiceOrder", "PointsAccount", "PointsEntry", "ProblemItem",
             "ResourceItem", "TaskItem", "Pledge", *PUBLIC], "ab",
        ),
        "Street": "abc", "UserRole": "a",
        "GovernancePack": "abcd",
        **dict.fromkeys([*TOGETHER, "Duty", "Report"], "ab"),
    },
    "GRID_WORKER": {
        **dict.fromkeys(
            ["Grid", "Estate", "Building", "BuildingUnit", "Household", "Resident", "ResidentTag", "Case", "CaseEntry",
             "CallBack", "Mediation", "Registration", "Attendance", "SkillProfile", "Application", "ServiceOrder",
             "PointsAccount", "PointsEntry", "UserRole"], "a",
        ),
        **dict.fromkeys(
            ["Community", "Venue", "User", "ProblemItem", "ResourceItem", "TaskItem", "Pledge", *PUBLIC], "ab"
        ),
        "Street": "abc",
        "GovernancePack": "abcd",
        **dict.fromkeys([*TOGETHER, "Duty", "Report"], "ab"),
    },
    "MEDIATOR": {
        **dict.fromkeys(
            ["Community", "Grid", "Estate", "Building", "BuildingUnit", "Venue", "User", "ResourceItem", "Pledge",
             *PUBLIC], "ab",
        ),
        "Street": "abc",
        **dict.fromkeys(["UserRole", "Case", "CaseEntry", "CallBack", "Mediation", "Hearing"], "a"),
        "GovernancePack": "abcd",
        **dict.fromkeys([*TOGETHER, "Duty", "Report"], "ab"),
    },
    "STAFF": {
        **dict.fromkeys(
            ["Street", "Community", "Grid", "Estate", "Building", "BuildingUnit", "Venue", "Case", "CaseEntry",
             "CallBack", "ResourceItem", "Pledge", *PUBLIC], "abc",
        ),
        "User": "a", "UserRole": "a",
        "GovernancePack": "abcd",
        **dict.fromkeys([*TOGETHER, "Duty", "Report"], "abc"),
    },
    "PARTNER": {
        **dict.fromkeys(
            ["Community", "Grid", "Estate", "Building", "BuildingUnit", "Venue", "Case", "ResourceItem", "Pledge",
             *PUBLIC], "ab",
        ),
        "Street": "abc", "User": "a", "UserRole": "a",
        "GovernancePack": "abcd",
        **dict.fromkeys(TOGETHER, "ab"),
    },
    "RESIDENT": {
        **dict.fromkeys(WIDE, "abcd"),
        **dict.fromkeys(
            ["User", "UserRole", "Resident", "Registration", "Attendance", "SkillProfile", "Application",
             "ServiceOrder", "PointsAccount", "PointsEntry"], "a",
        ),
    },
    "ANONYMOUS": dict.fromkeys(WIDE, "abcd"),
}  # fmt: skip
"""Role, resource: the corners whose own row an actor in corner a sees. What is not here is seen nowhere."""

OPEN = ("Station", "StationRoom", "Site")
INSIDE = ("Area", *OPEN, "OrgUnit", "Position", "Team", "PartyBranch", "MediationStudio", "Mediator")
OWN_GRID = ("Dwelling", "ReportCode", "Component", "Pairing", "HouseholdVisit", "PartyMember", "Volunteer")
for _role, _corners, _names in (
    ("SYSTEM_ADMIN", "abcd", ("Area", *OPEN, "Component", "OrgUnit", "Team", "PartyBranch", "MediationStudio")),
    ("STREET_LEADER", "abc", (*INSIDE, "Component", "ScreeningRound")),
    ("COMMUNITY_ADMIN", "ab", (*INSIDE, *OWN_GRID, "Membership", "ScreeningRound")),
    ("GRID_WORKER", "ab", (*INSIDE, "Membership", "ScreeningRound")),
    ("GRID_WORKER", "a", OWN_GRID),
    ("MEDIATOR", "ab", (*INSIDE, "Component")),
    ("STAFF", "abc", ("Area", *OPEN, "Component")),
    ("PARTNER", "ab", ("Area", *OPEN, "Component")),
    ("RESIDENT", "abcd", OPEN),
    ("RESIDENT", "ab", ("Position", "Team", "MediationStudio", "Mediator")),
    ("RESIDENT", "a", ("Volunteer", "Reveal")),
    ("STREET_LEADER", "abc", ("Reveal",)),
    ("COMMUNITY_ADMIN", "ab", ("Reveal",)),
    ("GRID_WORKER", "a", ("Reveal",)),
    ("MEDIATOR", "a", ("Reveal",)),
    ("COMMUNITY_ADMIN", "ab", ("ImportBatch",)),
    *((_one, "a", ("ImportBatch",)) for _one in ("SYSTEM_ADMIN", "GRID_WORKER", "MEDIATOR", "STAFF")),
    ("ANONYMOUS", "abcd", OPEN),
):
    SEEN[_role] |= dict.fromkeys(_names, _corners)


@dataclass(frozen=True)
class World:
    """The corners by letter, and the crossed rows by resource."""

    corners: dict[str, Corner]
    crossed: dict[str, list[Record]]

    def row(self, name: str, corner: str) -> Any:
        """The row of a resource in a corner."""
        return self.corners[corner].rows[name]

    def actor(self, role: str, corner: str = "a") -> Actor:
        """An actor in `role`, at home in a corner."""
        return ANONYMOUS if role == "ANONYMOUS" else actor_in(self.corners[corner], role)

    def seen(self, role: str, name: str) -> set[UUID]:
        """The ids of the corners' own rows that an actor of corner a sees by SEEN."""
        return {self.row(name, letter).id for letter in SEEN[role].get(name, "")}

    def own(self, name: str) -> set[UUID]:
        """The ids of the corners' own rows."""
        return {self.row(name, letter).id for letter in self.corners}


async def make_world() -> World:
    """The four corners and their crossings."""
    home = await full_corner()
    corners = {
        "a": home,
        "b": await full_corner(home.community),
        "c": await full_corner(await make_community(home.street)),
        "d": await full_corner(),
    }
    ways = [("a", "b"), ("a", "c"), ("b", "a"), ("a", "d")]
    rows = {
        one.name: [await crossed(one, corners[here], corners[there]) for here, there in ways]
        for one in REGISTRY
        if one.name not in ("Street", "Community", "Grid", "CouncilGroup")  # an estate has one council group at work
    }
    return World(corners, rows)
