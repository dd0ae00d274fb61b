"""Whose area a row lies in: the row rules that most resources share.

A rule is written once here for rows that hang on a community, so that a role's reach is the same everywhere.
"""

from backend.kit.access import Rule, role, within


def street_readers(path: str = "community.street") -> Rule:
    """Those who look after the whole street that `path` ends at."""
    return role("STREET_LEADER", "STAFF") & within(path)


def community_readers(path: str = "community") -> Rule:
    """Everybody who works in the community that `path` ends at, partners with a token for it included."""
    return role("COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR", "PARTNER") & within(path)


def community_admins(path: str = "community") -> Rule:
    """The admins of the community that `path` ends at."""
    return role("COMMUNITY_ADMIN") & within(path)


admin = role("SYSTEM_ADMIN")
above = role("COMMUNITY_ADMIN", "MEDIATOR", "PARTNER")
counted = role("STREET_LEADER") & within("community.street")
"""Whoever may count the rows without reading one."""


def grid_workers(path: str = "grid") -> Rule:
    """The worker of the grid that `path` ends at."""
    return role("GRID_WORKER") & within(path)


visitors: Rule = role("RESIDENT", "ANONYMOUS")
"""Everybody who reads what is public, signed in or not."""
