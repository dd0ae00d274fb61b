"""The actor: the only thing about a caller that travels through the program."""

from dataclasses import dataclass, field
from uuid import UUID

from backend.kit.vocabulary import Vocabulary


class Role(Vocabulary):
    """What somebody may be to Linli. A signed-in actor acts in exactly one of these."""

    SYSTEM_ADMIN = "SYSTEM_ADMIN", "系统管理员", "System administrator"
    STREET_LEADER = "STREET_LEADER", "街道领导", "Street leader"
    COMMUNITY_ADMIN = "COMMUNITY_ADMIN", "社区管理员", "Community admin"
    GRID_WORKER = "GRID_WORKER", "网格员", "Grid worker"
    MEDIATOR = "MEDIATOR", "调解员", "Mediator"
    STAFF = "STAFF", "部门人员", "Department staff"
    PARTNER = "PARTNER", "合作方", "Partner"
    RESIDENT = "RESIDENT", "居民", "Resident"
    ANONYMOUS = "ANONYMOUS", "未登录", "Anonymous"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who asks, in which one role, for which areas, to what purpose and in which language.

    `streets`, `communities` and `grids` are the areas of the role together with the areas above them;
    `unit` is the department of STAFF; `scopes` are a token's.
    """

    role: Role
    id: UUID | None = None
    name: str = ""
    locale: str = "zh"
    streets: tuple[UUID, ...] = ()
    communities: tuple[UUID, ...] = ()
    grids: tuple[UUID, ...] = ()
    unit: str | None = None
    purpose: str | None = None
    scopes: frozenset[str] = field(default_factory=frozenset)

    def areas(self, claim: str) -> list[UUID]:
        """The ids held under `claim`: "streets", "communities" or "grids"."""
        return {"streets": list(self.streets), "communities": list(self.communities), "grids": list(self.grids)}[claim]


ANONYMOUS = Actor(role=Role.ANONYMOUS)
