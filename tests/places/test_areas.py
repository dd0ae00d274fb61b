"""Areas: codes stay inside each other, a grid gets its code, a community its size, an area its estates."""

from decimal import Decimal
from typing import Any

import pytest

from backend.errors import AppError
from backend.graphql import execute
from backend.places import Community, Estate, Grid
from tests.actors import actor_in
from tests.factories import make_community, make_corner, make_street, square


async def test_a_grid_without_a_code_gets_the_one_of_its_community_and_serial(database: Any) -> None:
    community = await make_community()

    grid = await Grid.create(community=community, serial=7, name="甲网格")

    assert grid.code == f"000000{community.code}07"


async def test_a_grid_with_the_code_of_another_community_is_refused(database: Any) -> None:
    here, there = await make_community(), await make_community()

    with pytest.raises(AppError) as refused:
        await Grid.create(community=here, serial=1, name="甲网格", code=f"000000{there.code}01")

    assert refused.value.to_json("en")["fields"] == {
        "code": f"Digits 7 to 18 must be the community's code {here.code}."
    }


async def test_a_clerk_may_write_a_grid_code_with_fifteen_digits(database: Any) -> None:
    corner = await make_corner()
    given = {
        "communityId": str(corner.community.id),
        "serial": 12,
        "name": "新网格",
        "code": f"{corner.community.code}012",
    }

    answer = await execute(
        actor_in(corner, "COMMUNITY_ADMIN"),
        "mutation($input: CreateGridInput!) { createGrid(input: $input) { grid { code feature } } }",
        {"input": {**given, "feature": "一网格一特色"}},
    )

    assert answer["data"]["createGrid"]["grid"] == {
        "code": f"000000{corner.community.code}12", "feature": "一网格一特色"
    }  # fmt: skip


async def test_a_community_outside_its_street_is_refused(database: Any) -> None:
    street = await make_street()

    with pytest.raises(AppError) as refused:
        await Community.create(street=street, code="500116006001", name="甲社区", prefix="ZZ")

    assert refused.value.to_json("en")["fields"] == {"code": f"It must begin with the street's code {street.code}."}


async def test_a_community_has_the_size_of_its_outline(database: Any) -> None:
    community = await make_community(boundary=square(930))

    assert community.area_km2 == Decimal("0.01")


def test_a_year_of_founding_lies_between_1949_and_now() -> None:
    assert Community(founded_year=2003, pilot_since=2021).problems() == {}
    assert set(Community(founded_year=1900, pilot_since=2999).problems()) == {"foundedYear", "pilotSince"}


async def test_an_area_counts_its_estates(database: Any) -> None:
    corner = await make_corner()
    await Estate.create(community=corner.community, name="另一小区", kind="OLD", area=corner.rows["Area"])

    answer = await execute(
        actor_in(corner, "GRID_WORKER"),
        "{ areas(first: 5) { nodes { headName estateCount estates(first: 1) { totalCount } } } }",
        {},
    )

    # The worker sees the area with its head, and of its estates the one in the own grid.
    assert answer["data"]["areas"]["nodes"] == [{"headName": "片试", "estateCount": 1, "estates": {"totalCount": 1}}]
