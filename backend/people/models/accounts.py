"""Accounts: who signs in, their roles by area, their sessions; and partners' keys."""

from tortoise import fields
from tortoise.models import Model

from backend.errors import Pair
from backend.kit.actor import Role
from backend.kit.fields import link, links
from backend.kit.model import Record, uuid7
from backend.people.vocabulary import Department, Locale


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
    documents_only = fields.BooleanField(default=False, description="May run registered documents and nothing else.")

    class Meta:
        table = "api_token"


class RegisteredDocument(Model):
    """A GraphQL document that a partner may run by its hash: one token's, or every token's of one purpose."""

    id = fields.UUIDField(primary_key=True, default=uuid7)
    token_id = fields.UUIDField(null=True)
    purpose = fields.CharField(200, null=True)
    sha256 = fields.CharField(64, db_index=True)
    name = fields.CharField(120)
    text = fields.TextField()
    registered_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "registered_document"
        unique_together = (("token_id", "sha256"), ("purpose", "sha256"))
