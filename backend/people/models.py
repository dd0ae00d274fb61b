"""People: accounts and their roles by area; households, residents and what is known about them."""

from uuid import UUID

from tortoise import fields

from backend.errors import Pair
from backend.kit.actor import Role
from backend.kit.fields import SealedField, link, links
from backend.kit.model import Content, Record
from backend.people.vocabulary import (
    Department,
    Locale,
    Relation,
    Residency,
    ResidentEmployment,
    Sex,
    TagKind,
    TagSource,
)


class User(Record):
    """An account: somebody who signs in."""

    login = fields.CharField(64, unique=True, description="What is typed to sign in.")
    name = fields.CharField(40, description="Name that colleagues see.")
    job_title = fields.CharField(40, null=True, description="Post in words, such as 社区书记.")
    community = link(
        "places.Community",
        "accounts",
        null=True,
        description="Community whose colleagues see this account; empty above communities.",
    )
    locale = fields.CharEnumField(Locale, max_length=8, default=Locale.ZH, description="Language of the screens.")
    is_active = fields.BooleanField(default=True, description="Whether the account may sign in.")
    is_demo = fields.BooleanField(default=False, description="Has a known password; refused outside demo mode.")
    password_hash = fields.CharField(
        200, null=True, description="Argon2id; empty means nobody can sign in with a password."
    )

    class Meta:
        table = "user_account"


NEEDS: dict[Role, tuple[str, ...]] = {
    Role.SYSTEM_ADMIN: (),
    Role.STREET_LEADER: ("street",),
    Role.COMMUNITY_ADMIN: ("community",),
    Role.GRID_WORKER: ("grid",),
    Role.MEDIATOR: ("community",),
    Role.STAFF: ("street", "department"),
    Role.RESIDENT: ("community",),
}
"""What each role that an account may hold is for."""


class UserRole(Record):
    """A role of an account for one area. A person with two grids has two rows."""

    user = link("people.User", "roles", part=True, description="Account that holds the role.")
    role = fields.CharEnumField(Role, max_length=40, description="What the account may be.")
    street = link("places.Street", "staff", null=True, description="For roles of a whole street.")
    community = link("places.Community", "staff", null=True, description="For roles of one community.")
    grid = link("places.Grid", "staff", null=True, description="For grid workers.")
    department = fields.CharEnumField(
        Department, max_length=40, null=True, description="For staff: the unit whose cases they handle."
    )

    class Meta:
        table = "user_role"

    def problems(self) -> dict[str, Pair]:
        """A role without its area would open nothing, and a wrong one too much."""
        needed = NEEDS.get(Role(self.role))
        if needed is None:
            return {"role": ("这个角色不能授予账号。", "This role cannot be given to an account.")}
        missing = [
            name for name in needed if getattr(self, "department" if name == "department" else f"{name}_id") is None
        ]
        return dict.fromkeys(missing, ("这个角色要填这一项。", "This role needs one."))


class Session(Record):
    """A signed-in browser. The cookie holds a random token; here is only its hash."""

    user = link("people.User", "sessions", description="Who signed in.")
    acting = link("people.UserRole", "sessions", null=True, description="Role acted in.")
    token_hash = fields.CharField(64, unique=True, description="SHA-256 of the cookie's token, in hex.")
    locale = fields.CharEnumField(Locale, max_length=8, null=True, description="Language chosen in this browser.")
    expires_at = fields.DatetimeField(description="When it ends by itself.")
    revoked_at = fields.DatetimeField(null=True, description="When it was ended.")

    class Meta:
        table = "session"


class ApiToken(Record):
    """A partner's key: what for, for which communities, until when."""

    name = fields.CharField(80, description="Who holds it.")
    purpose = fields.CharField(200, description="What the data is used for, as agreed.")
    token_hash = fields.CharField(64, null=True, unique=True, description="SHA-256 of the token, in hex.")
    communities = links(
        "places.Community", "tokens", through="api_token_community", description="Communities that it opens."
    )
    scopes = fields.JSONField[list[str]](default=list, description="What it may do, such as schema:read.")
    expires_at = fields.DatetimeField(description="When it ends by itself.")
    revoked_at = fields.DatetimeField(null=True, description="When it was ended.")
    is_demo = fields.BooleanField(default=False, description="A known token; refused outside demo mode.")

    class Meta:
        table = "api_token"


class Household(Content):
    """A household (户): the people behind one door."""

    code = fields.CharField(40, unique=True, description="Number of the household in the community's books (户号).")
    unit = link("places.BuildingUnit", "households", null=True, description="Staircase that the door is on.")
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
