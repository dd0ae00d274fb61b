"""Places: outlines stay apart, and what hangs on a place belongs where the place does."""

from typing import Any

import pytest

from backend.errors import AppError
from backend.places import Building, Grid, GridKind
from tests.factories import make_community, make_corner, make_street, square


async def test_a_grid_that_overlaps_its_neighbour_is_refused(database: Any) -> None:
    community = await make_community()
    first = await Grid.create(community=community, serial=1, name="甲网格", polygon=square(900))
    over = square(900)
    over["coordinates"][0] = [[x + 0.0005, y] for x, y in over["coordinates"][0]]

    with pytest.raises(AppError) as refused:
        await Grid.create(community=community, serial=2, name="乙网格", polygon=over)

    assert refused.value.to_json("zh")["fields"] == {"polygon": "和甲网格的范围重叠。"}
    assert await Grid.filter(community=community).values_list("id", flat=True) == [first.id]


async def test_a_grid_may_touch_its_neighbour_and_be_saved_again(database: Any) -> None:
    community = await make_community()
    beside = square(910)
    beside["coordinates"][0] = [[x + 0.001, y] for x, y in beside["coordinates"][0]]
    await Grid.create(community=community, serial=1, name="甲", polygon=square(910))

    second = await Grid.create(community=community, serial=2, name="乙", polygon=beside)
    second.kind = GridKind.SPECIAL
    await second.save()

    assert (await Grid.get(id=second.id)).kind is GridKind.SPECIAL


async def test_outlines_of_two_communities_are_not_compared(database: Any) -> None:
    street = await make_street()
    for _ in (1, 2):
        community = await make_community(street)
        await Grid.create(community=community, serial=1, name="甲", polygon=square(920))


async def test_a_building_belongs_to_the_community_of_its_estate(database: Any) -> None:
    here, there = await make_corner(), await make_corner()

    building = await Building.create(community=there.community, estate=here.rows["Estate"], name="2 栋")

    assert building.community_id == here.community.id


async def test_an_estate_may_lie_in_several_grids_and_a_grid_hold_several_estates(database: Any) -> None:
    corner = await make_corner()
    other = await make_corner(corner.community)

    await corner.rows["Estate"].grids.add(other.grid)

    assert await corner.rows["Estate"].grids.all().count() == 2
    assert await other.grid.estates.all().count() == 2
