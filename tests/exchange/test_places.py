"""Maps: real buildings into grids by where they stand, outlines that must fit together."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from shapely.geometry import Polygon, box, mapping, shape
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.schema import schema
from backend.exchange import service
from backend.exchange.batch import ImportBatch
from backend.exchange.homes import UNSORTED
from backend.exchange.keeping import Report, glance
from backend.exchange.takes import find_resource
from backend.exchange.undo import undo
from backend.kit.actor import Actor
from backend.places import Building, Community, Estate, EstateKind, Grid
from backend.settings import ROOT, Settings
from tests.actors import actor_in
from tests.factories import make_community, make_corner

BUILDINGS = ROOT.parent.parent / "shared" / "data" / "shanghai-buildings.geojson"
if not BUILDINGS.exists():
    BUILDINGS = ROOT.parent / "shared" / "data" / "shanghai-buildings.geojson"
WEST, SOUTH, EAST, NORTH = 121.48, 31.226, 121.521, 31.251


@pytest.fixture(scope="module", autouse=True)
async def api(database: BaseDBAsyncClient) -> AsyncIterator[None]:
    schema()
    yield


async def admin_in(community: Community) -> Actor:
    corner = await make_corner()
    return actor_in(corner, "COMMUNITY_ADMIN", communities=(community.id,))


def features(*shapes: Any, **columns: list[Any]) -> bytes:
    """A FeatureCollection of shapely shapes with one property for each column."""
    made = [
        {
            "type": "Feature",
            "geometry": json.loads(json.dumps(mapping(one))),
            "properties": {name: values[at] for name, values in columns.items()},
        }
        for at, one in enumerate(shapes)
    ]
    return json.dumps({"type": "FeatureCollection", "features": made}).encode()


async def brought(
    actor: Actor, resource: str, content: bytes, settings: Settings, **said: Any
) -> tuple[ImportBatch, Report]:
    batch = await service.receive(actor, find_resource(resource), None, "map.geojson", content, settings)
    await service.confirm(actor, batch, said, settings)
    if batch.created and not batch.errors:
        await service.apply(actor, batch, settings, only_valid=False)
    _, report = await glance(batch)
    return batch, report


async def test_grids_are_drawn_numbered_from_west_to_east_and_north_to_south(settings: Settings) -> None:
    community = await make_community()
    cells = [
        box(117.0 + x * 0.01, 30.0 + y * 0.01, 117.01 + x * 0.01, 30.01 + y * 0.01) for y in (0, 1) for x in (0, 1, 2)
    ]

    batch, report = await brought(
        await admin_in(community), "grids", features(*cells, kind=["x"] * 6), settings, columns={"0": None}
    )

    found = await Grid.filter(community=community).order_by("serial")
    spots = [shape(grid.polygon).bounds[:2] for grid in found if grid.polygon]
    assert (batch.created, report.faults) == (6, [])
    assert spots == [(117.0, 30.01), (117.01, 30.01), (117.02, 30.01), (117.0, 30.0), (117.01, 30.0), (117.02, 30.0)]
    assert [grid.code for grid in found] == [f"000000{community.code}{serial:02d}" for serial in range(1, 7)]


async def test_outlines_that_overlap_are_refused_by_name_and_gaps_are_told(settings: Settings) -> None:
    community = await make_community()
    around = [
        box(118.0, 30.0, 118.03, 30.01),
        box(118.0, 30.02, 118.03, 30.03),
        box(118.0, 30.01, 118.01, 30.02),
        box(118.02, 30.01, 118.03, 30.02),
    ]
    names = ["南格", "北格", "西格", "东格"]
    actor = await admin_in(community)

    _, gaps = await brought(actor, "grids", features(*around, name=names), settings)
    batch, over = await brought(
        actor,
        "grids",
        features(
            box(118.005, 30.0, 118.006, 30.001),
            box(119, 30, 119.01, 30.01),
            box(119.005, 30, 119.02, 30.01),
            name=["甲格", "乙格", "丙格"],
        ),
        settings,
    )

    assert any("空隙" in note[0] and "南格" in note[0] for note in gaps.notes)
    assert batch.errors == 3 and await Grid.filter(community=community).count() == 4
    told = {fault.row: fault.text[0] for fault in over.faults}
    assert "南格" in told[2] and "丙格" in told[3] and "乙格" in told[4]


async def test_outlines_that_cross_themselves_or_leave_the_community_are_refused(settings: Settings) -> None:
    community = await make_community()
    community.boundary = json.loads(json.dumps(mapping(box(116.0, 30.0, 116.02, 30.02))))
    await community.save()
    crossed = Polygon([(116.0, 30.0), (116.01, 30.01), (116.01, 30.0), (116.0, 30.01)])
    shapes = (box(116.0, 30.0, 116.01, 30.01), box(116.015, 30.0, 116.03, 30.01), crossed)

    batch, report = await brought(
        await admin_in(community), "grids", features(*shapes, name=["里格", "外格", "叉格"]), settings
    )

    told = {fault.row: fault.text[0] for fault in report.faults}
    assert (batch.created, batch.errors, await Grid.filter(community=community).count()) == (1, 2, 0)
    assert "社区边界以外" in told[3] and "不自交" in told[4]


async def test_a_surveyors_map_needs_neither_names_nor_estates(settings: Settings) -> None:
    community = await make_community()
    actor = await admin_in(community)
    west, _ = [
        await Grid.create(
            community=community, name=name, serial=at, code=f"0000000{community.code}{at}", polygon=outline
        )
        for at, (name, outline) in enumerate(
            (("西", mapping(box(114, 30, 114.01, 30.01))), ("东", mapping(box(114.01, 30, 114.02, 30.01)))), 1
        )
    ]
    estate = await Estate.create(community=community, name="西苑", kind=EstateKind.OLD)
    await estate.grids.add(west)
    await Estate.create(community=community, name="远苑", kind=EstateKind.OLD)
    house = box(114.001, 30.001, 114.002, 30.002)
    content = features(
        house, house.representative_point(), box(114.003, 30, 114.004, 30.001), box(114.013, 30, 114.014, 30.001),
        name=["钟楼", "钟楼", None, None], kind=["x"] * 4,
    )  # fmt: skip

    batch, report = await brought(actor, "buildings", content, settings)
    again, _ = await brought(actor, "buildings", content, settings)
    found = (
        await Building.filter(community=community).order_by("name").values_list("name", "estate__name", "grid__name")
    )
    undone = await undo(actor, batch, find_resource("buildings"))

    assert (batch.created, batch.errors, again.created, again.unchanged) == (4, 0, 0, 4), report.faults
    assert found == [
        ("4号楼", "西苑", "西"),
        ("5号楼", UNSORTED, "东"),
        ("钟楼", "西苑", "西"),
        ("钟楼（3）", "西苑", "西"),
    ]
    assert undone.deleted == 4 and not await Estate.exists(name=UNSORTED, deleted_at=None)


async def test_1793_real_buildings_are_split_over_the_grids_they_stand_in(settings: Settings) -> None:
    if not BUILDINGS.exists():
        pytest.skip(f"The real buildings are not here: {BUILDINGS} is missing.")
    community = await make_community()
    actor = await admin_in(community)
    wide, high = (EAST - WEST) / 4, (NORTH - SOUTH) / 3
    cells = [
        box(WEST + x * wide, SOUTH + y * high, WEST + (x + 1) * wide, SOUTH + (y + 1) * high)
        for y in range(3)
        for x in range(4)
    ]
    await brought(actor, "grids", features(*cells, kind=["x"] * 12), settings, columns={"0": None})
    estate = await Estate.create(community=community, name="滨江片", kind=EstateKind.COMMODITY)

    constants, nameless = {"estate": "滨江片", "name": "滨江{n}号楼"}, {"0": None}
    twice = await service.receive(
        actor, find_resource("buildings"), None, BUILDINGS.name, BUILDINGS.read_bytes(), settings
    )
    await service.confirm(actor, twice, {"constants": constants}, settings)
    batch, _ = await brought(
        actor, "buildings", BUILDINGS.read_bytes(), settings, constants=constants, columns=nameless
    )
    again, _ = await brought(
        actor, "buildings", BUILDINGS.read_bytes(), settings, constants=constants, columns=nameless
    )

    found = await Building.filter(estate=estate).prefetch_related("grid")
    outlines = {grid.id: shape(grid.polygon) for grid in await Grid.filter(community=community)}
    assert (batch.total, batch.created, batch.errors, len(found)) == (1793, 1793, 0, 1793)
    assert all(building.grid and outlines[building.grid.id].covers(shape(building.location)) for building in found)
    assert len({building.grid.id for building in found if building.grid}) == 12
    assert (again.created, again.unchanged) == (0, 1793)
    assert (twice.created, twice.errors) == (1793, 0)
