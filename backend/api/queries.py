"""The root of reads: one row, lists and groups of every resource, any node, and who is asking."""

from typing import Any

import strawberry
from strawberry.types import Info

from backend.api import made
from backend.api.reader import connection
from backend.api.types import list_arguments
from backend.compiler.groups import dimension_names
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY, Registry


def compiled(self: Any) -> Any:
    """Never asked: the compiler answers these fields, and what it cannot answer stops the start."""
    raise AssertionError("a compiled field was executed")


SERVICES = frozenset({"viewer", "figures", "areaFigures", "pack"})
"""The root fields that services of our own answer beside the statement. The list is closed: all others compile."""


@strawberry.type(description="An area that a role is for.")
class ViewerArea:
    """An area that a role is for; `level` is STREET, COMMUNITY or GRID."""

    id: strawberry.ID
    name: str
    code: str
    level: str


@strawberry.type(description="A role that the person may act in; `area` names where.")
class ViewerRole:
    """A role that the person may act in."""

    id: strawberry.ID
    role: str
    area: str
    current: bool


@strawberry.type(description="Who is asking, in which role, and what the role may do at all.")
class Viewer:
    """Who is asking. `can_read`, `can_create` and `can_write` hold type names."""

    id: strawberry.ID
    name: str
    username: str
    role: str
    locale: str
    roles: list[ViewerRole]
    streets: list[ViewerArea]
    communities: list[ViewerArea]
    grids: list[ViewerArea]
    can_read: list[str]
    can_create: list[str]
    can_write: list[str]


async def _areas(reader: Any, name: str, ids: tuple[Any, ...]) -> list[ViewerArea]:
    one = REGISTRY[name]
    rows = (await reader.by_ids(one, list(ids))).values()
    made_of = [
        ViewerArea(
            id=strawberry.ID(str(row.id)),
            name=row.values.get("name") or "",
            code=row.values.get("code") or "",
            level=name.upper(),
        )
        for row in rows
    ]
    return sorted(made_of, key=lambda area: area.code)


ROLES = """
SELECT u.login, r.id, r.role, concat_ws(' · ', s.name, c.name, g.name, r.department) AS area
FROM user_account u
LEFT JOIN user_role r ON r.user_id = u.id AND r.deleted_at IS NULL
LEFT JOIN street s ON s.id = r.street_id
LEFT JOIN community c ON c.id = r.community_id
LEFT JOIN grid g ON g.id = r.grid_id
WHERE u.id = $1 ORDER BY r.id
"""


async def _roles(actor: Actor) -> tuple[str, list[ViewerRole]]:
    """The person's login, and one entry for each role that they hold, whatever number of areas it has."""
    found = await connection().execute_query_dict(ROLES, [actor.id])
    merged: dict[str, ViewerRole] = {}
    for record in found:
        if record["role"] is None:
            continue
        if record["role"] in merged:
            merged[record["role"]].area += f"、{record['area']}"
        else:
            current = record["role"] == actor.role
            merged[record["role"]] = ViewerRole(
                id=strawberry.ID(str(record["id"])), role=record["role"], area=record["area"], current=current
            )
    return (found[0]["login"] if found else actor.name), list(merged.values())


async def _viewer(info: Info) -> Viewer | None:
    actor, reader = info.context.actor, info.context.reader
    if actor.id is None:
        return None

    username, roles = await _roles(actor)

    def can(verb: str) -> list[str]:
        return [one.name for one in REGISTRY if one.can(verb, actor.role)]

    return Viewer(
        id=strawberry.ID(str(actor.id)),
        name=actor.name,
        username=username,
        role=actor.role,
        locale=actor.locale,
        roles=roles,
        streets=await _areas(reader, "Street", actor.streets),
        communities=await _areas(reader, "Community", actor.communities),
        grids=await _areas(reader, "Grid", actor.grids),
        can_read=can("read"),
        can_create=can("create"),
        can_write=can("write"),
    )


def make_query(registry: Registry, more: dict[str, Any]) -> type:
    """The Query type; `more` adds root fields of other modules."""
    made.keep("Viewer", Viewer)
    members: dict[str, Any] = {
        "viewer": made.field(_viewer, "Viewer | None", description="Who is asking; null when nobody signed in."),
        "node": made.field(compiled, "Node | None", arguments={"id": ("ID", strawberry.UNSET)}, description="Any row."),
    }
    for one in registry:
        words = one.plural_en.lower()
        members[one.single] = made.field(
            compiled,
            f"{one.name} | None",
            name=one.single,
            arguments={"id": ("ID", strawberry.UNSET)},
            description=f"One of the {words}; null when there is none, or none that you may see.",
        )
        members[one.plural] = made.field(
            compiled,
            f"{one.name}Connection",
            name=one.plural,
            arguments=list_arguments(one),
            description=f"The {words} that you may see, by pages: give first or last, 1 to 100.",
        )
        if dimension_names(one):
            members[f"{one.single}_groups"] = made.field(
                compiled,
                f"list[{one.name}Group]",
                name=f"{one.single}Groups",
                arguments={
                    "by": (f"list[{one.name}Dimension]", strawberry.UNSET),
                    "filter": (f"{one.name}Filter | None", strawberry.UNSET),
                },
                description=f"The {words} counted by common keys, largest group first, 1000 at most.",
            )
    return strawberry.type(made.make("Query", {}, {**members, **more}, "Reads."), description="Reads.")
