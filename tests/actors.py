"""Actors for tests: one of any role, with the areas that the role is for."""

from typing import Any

from backend.kit.actor import Actor, Role
from backend.people import Department, User, UserRole
from tests.factories import Corner


def actor_in(corner: Corner, role: Role | str, **changed: Any) -> Actor:
    """An actor in `role` whose areas are those of `corner`: the grid for a grid worker, the street for a leader."""
    role = Role[role]
    streets, communities, grids = [corner.street.id], [corner.community.id], [corner.grid.id]
    areas: dict[str, Any] = {"streets": tuple(streets)}
    if role in (Role.COMMUNITY_ADMIN, Role.MEDIATOR, Role.PARTNER, Role.RESIDENT, Role.GRID_WORKER):
        areas["communities"] = tuple(communities)
    if role is Role.GRID_WORKER:
        areas["grids"] = tuple(grids)
    if role in (Role.SYSTEM_ADMIN, Role.ANONYMOUS):
        areas = {}
    if role is Role.STAFF:
        areas["unit"] = str(Department.PROPERTY)
    if role is not Role.ANONYMOUS:
        areas["id"] = corner.rows["User"].id
    return Actor(**{"role": role, "name": "试用", **areas, **changed})


async def actor_of(login: str) -> Actor:
    """The actor of a stored account, in its first role, as signing in would make it."""
    user = await User.get(login=login)
    first = await UserRole.filter(user=user).order_by("id").first()
    assert first is not None, f"{login} has no role"
    held = await UserRole.filter(user=user, role=first.role).prefetch_related("street", "community", "grid__community")
    streets, communities, grids = set(), set(), set()
    for one in held:
        if one.grid:
            grids.add(one.grid.id)
        community = one.community or (one.grid.community if one.grid else None)
        if community:
            communities.add(community.id)
        street = one.street.id if one.street else community.street_id if community else None
        if street:
            streets.add(street)
    return Actor(
        role=Role[first.role],
        id=user.id,
        name=user.name,
        streets=tuple(streets),
        communities=tuple(communities),
        grids=tuple(grids),
        unit=str(first.department) if first.department else None,
    )
