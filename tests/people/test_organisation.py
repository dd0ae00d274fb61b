"""Organisation: the tree keeps its levels, posts come to an end, and residents see what hangs in the hall."""

from datetime import date
from typing import Any

import pytest

from backend.errors import AppError
from backend.graphql import execute
from backend.kit.actor import Role
from backend.people import OrgKind, OrgUnit, PartyBranch, Position, PostKind, Tenure
from tests.actors import actor_in
from tests.factories import Corner, make_corner


async def chain(corner: Corner, *names: str) -> list[OrgUnit]:
    """Units one under the other."""
    made: list[OrgUnit] = []
    for name in names:
        above = made[-1] if made else None
        made.append(await OrgUnit.create(community=corner.community, name=name, kind=OrgKind.OTHER, parent=above))
    return made


async def levels(*units: OrgUnit) -> list[int]:
    """The levels as they are stored."""
    return [(await OrgUnit.get(id=unit.id)).level for unit in units]


async def test_a_unit_stands_one_level_under_its_parent(database: Any) -> None:
    units = await chain(await make_corner(), "大党委", "党支部", "党小组", "联户")

    assert await levels(*units) == [1, 2, 3, 4]


async def test_units_below_follow_when_a_unit_is_moved(database: Any) -> None:
    corner = await make_corner()
    top, middle, low = await chain(corner, "甲", "乙", "丙")
    other, deep = await chain(corner, "丁", "戊")

    middle.parent_id = deep.id
    await middle.save()

    assert await levels(top, other, deep, middle, low) == [1, 1, 2, 3, 4]


@pytest.mark.parametrize("below", [0, 1, 2])
async def test_no_unit_stands_above_itself(database: Any, below: int) -> None:
    units = await chain(await make_corner(), "甲", "乙", "丙")

    units[0].parent_id = units[below].id
    with pytest.raises(AppError) as refused:
        await units[0].save()

    assert refused.value.to_json("en")["fields"] == {"parentId": "A unit cannot stand above itself."}
    assert await levels(*units) == [1, 2, 3]


async def test_whoever_has_had_the_last_day_has_left(database: Any) -> None:
    post = (await make_corner()).rows["Position"]
    assert post.status is Tenure.CURRENT

    post.to_on = date(2020, 1, 1)
    await post.save()

    assert (await Position.get(id=post.id)).status is Tenure.FORMER


def test_nobody_leaves_a_post_before_taking_it() -> None:
    assert set(Position(from_on=date(2026, 2, 1), to_on=date(2026, 1, 1)).problems()) == {"toOn"}


POSTS = "{ positions(first: 20) { nodes { personName phone localName resident { id } user { id } } } }"


async def seen(corner: Corner, role: str) -> set[str]:
    """The names of the posts that a role finds."""
    answer = await execute(actor_in(corner, role), POSTS, {})
    assert "errors" not in answer, answer
    return {node["personName"] for node in answer["data"]["positions"]["nodes"]}


async def test_residents_see_the_public_posts_of_their_community_and_no_other(database: Any) -> None:
    corner, far = await make_corner(), await make_corner()
    beside = await make_corner(corner.community)
    hidden = await Position.create(community=corner.community, kind=PostKind.PAIRING_CADRE, person_name="内部人")
    public = {corner.rows["Position"].person_name, beside.rows["Position"].person_name}

    assert await seen(corner, "RESIDENT") == public
    for role in ("COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR", "STREET_LEADER"):
        assert await seen(corner, role) == public | {hidden.person_name}
    for role in ("ANONYMOUS", "PARTNER", "STAFF", "SYSTEM_ADMIN"):
        assert await seen(corner, role) == set()
    assert far.rows["Position"].person_name not in public


async def test_a_resident_never_learns_who_in_the_register_holds_a_post(database: Any) -> None:
    corner = await make_corner()

    answer = await execute(actor_in(corner, "RESIDENT"), POSTS, {})

    assert answer["data"]["positions"]["nodes"] == [
        {"personName": corner.rows["Position"].person_name, "phone": "0566-2000001", "localName": None,
         "resident": None, "user": None}
    ]  # fmt: skip


async def test_a_grid_counts_its_branches_and_legal_aware_persons(database: Any) -> None:
    corner = await make_corner()
    await Position.create(community=corner.community, kind=PostKind.LEGAL_AWARE, person_name="明白人", grid=corner.grid)
    await Position.create(
        community=corner.community,
        kind=PostKind.LEGAL_AWARE,
        person_name="旧人",
        grid=corner.grid,
        to_on=date(2020, 1, 1),
    )
    await PartyBranch.create(community=corner.community, name="第二支部", grid=corner.grid)

    ask = "query($id: ID!) { grid(id: $id) { branchCount legalAware } }"
    inside = await execute(actor_in(corner, "GRID_WORKER"), ask, {"id": str(corner.grid.id)})
    outside = await execute(actor_in(corner, "PARTNER"), ask, {"id": str(corner.grid.id)})

    assert inside["data"]["grid"] == {"branchCount": 2, "legalAware": 1}
    assert outside["data"]["grid"] == {"branchCount": None, "legalAware": None}


async def test_party_members_are_open_to_admins_and_the_own_grid_alone(database: Any) -> None:
    corner = await make_corner()
    await make_corner(corner.community)

    counts = {}
    for role in Role:
        answer = await execute(actor_in(corner, role), "{ partyMembers(first: 5) { totalCount } }", {})
        counts[role.value] = answer["data"]["partyMembers"]["totalCount"]

    assert {role: n for role, n in counts.items() if n} == {"COMMUNITY_ADMIN": 2, "GRID_WORKER": 1}
