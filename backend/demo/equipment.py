"""The demo's equipment: stations with their rooms, report codes, street lamps and the like, and sites."""

from datetime import timedelta
from typing import Any

from backend.demo import names
from backend.demo.communities import Plan
from backend.demo.world import World
from backend.places import (
    Amenity,
    Component,
    ComponentKind,
    ComponentStatus,
    Estate,
    Grid,
    ReportCode,
    RoomKind,
    Site,
    SiteKind,
    Station,
    StationPremises,
    StationRoom,
    StationStatus,
)

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
ROOMS = (
    (RoomKind.MEDIATION_ROOM, "调解室", 12),
    (RoomKind.ACTIVITY_ROOM, "文体活动室", 50),
    (RoomKind.COUNCIL_HALL, "议事厅", 30),
    (RoomKind.READING_CORNER, "阅读角", 16),
    (RoomKind.CHILD_CARE, "四点半课堂", 20),
)
STATES = (StationStatus.OPEN, StationStatus.OPEN, StationStatus.OPEN, StationStatus.BUILDING, StationStatus.PLANNED)
OTHERS = (
    ComponentKind.HYDRANT,
    ComponentKind.MANHOLE,
    ComponentKind.FITNESS,
    ComponentKind.WASTE_POINT,
    ComponentKind.NOTICE_BOARD,
    ComponentKind.BIKE_SHED,
    ComponentKind.OLD_TREE,
)
FOR_RIDERS = (Amenity.CHARGING, Amenity.WIFI, Amenity.DRINKING_WATER)
"""What a rest station for riders and street cleaners must have."""

CONDITIONS = ((ComponentStatus.NORMAL, 16), (ComponentStatus.DAMAGED, 2), (ComponentStatus.REPAIRING, 1))
SITES = ((SiteKind.LAW_BUILDING, "法治楼栋"), (SiteKind.LAW_AVENUE, "法治大道"), (SiteKind.LAW_GARDEN, "法治小花园"))


def equip(world: World) -> None:
    """Put stations, report codes, components and sites of every community on the shelves."""
    missing = _without_station(world)
    for plan in world.plans:
        grids = world.housing[plan.key]
        for at, grid in enumerate(grids):
            estate = world.estates[grid.id][0]
            status = STATES[at % len(STATES)]
            if plan.article == "002":
                status = missing.get(estate.name, StationStatus.OPEN)
            _station(world, plan, grid, estate, status)
            _codes(world, grid)
            _components(world, grid, world.many(27, 5) if plan.article == "003" else 2)
        for (kind, name), grid in zip(SITES, grids, strict=False):
            _site(world, plan.key, kind, name, grid)


def _without_station(world: World) -> dict[str, StationStatus]:
    """The four estates of the thirty of 002 that wait for their station, and how far it has come."""
    names = [estate for plan in world.plans if plan.article == "002" for estate in plan.estates]
    waiting = (StationStatus.BUILDING, StationStatus.PLANNED)
    return {name: waiting[at % 2] for at, name in enumerate(names[6::7])}


def person(world: World, age: int = 45) -> str:
    """A name of nobody in particular."""
    return names.family_name(world.rng) + names.given_name(world.rng, world.rng.random() < 0.45, age)


def _station(world: World, plan: Plan, grid: Grid, estate: Estate, status: StationStatus) -> None:
    rng, is_open = world.rng, status is StationStatus.OPEN
    offered = {*rng.sample(tuple(Amenity), 4), *(FOR_RIDERS if plan.article == "003" else ())}
    station = world.make(
        Station,
        community_id=grid.community_id,
        name=f"{estate.name}党群驿站",
        estate=estate,
        grid=grid,
        status=status,
        premises=None if status is StationStatus.PLANNED else rng.choice(tuple(StationPremises)[:3]),
        address=estate.address,
        location=estate.location,
        opening_hours="每天 08:30–20:30" if is_open else None,
        amenities=[one for one in Amenity if one in offered] if is_open else [],
        manager_name=person(world) if is_open else None,
        opened_on=world.day(rng.randint(60, 700)) if is_open else None,
    )
    for kind, name, capacity in ROOMS[: rng.randint(3, 5)] if is_open else ():
        world.make(
            StationRoom,
            community_id=grid.community_id,
            station=station,
            name=f"{estate.name}{name}",
            kind=kind,
            capacity=capacity,
        )


def _codes(world: World, grid: Grid) -> None:
    for unit in world.units[grid.id]:
        scans = world.rng.randint(0, 60)
        world.make(
            ReportCode,
            community_id=grid.community_id,
            name=f"{unit.name}入口",
            token="".join(world.rng.choice(LETTERS) for _ in range(16)),
            unit=unit,
            building_id=unit.building_id,
            grid=grid,
            printed_on=world.day(320),
            scans=scans,
            reports=scans // 9,
            last_scanned_at=world.now - timedelta(hours=world.rng.randint(2, 900)) if scans else None,
        )


def _components(world: World, grid: Grid, new_lamps: int) -> None:
    """Street lamps, `new_lamps` of them put up within the last year, two older ones, and two other things."""
    rng, buildings = world.rng, world.buildings[grid.id]
    kinds = [ComponentKind.STREETLIGHT] * (new_lamps + 2) + rng.sample(OTHERS, 2)
    for serial, kind in enumerate(kinds, 1):
        near = buildings[serial % len(buildings)]
        world.make(
            Component,
            community_id=grid.community_id,
            name=f"{near.name}旁{serial}号{kind.zh}",
            number=f"{grid.serial:02d}-{serial:03d}",
            kind=kind,
            status=world.weighted(CONDITIONS),
            installed_on=world.day(rng.randint(20, 300) if serial <= new_lamps else rng.randint(400, 4000)),
            location=_beside(near.location, serial),
            grid=grid,
            estate_id=near.estate_id,
            owner="街道城市管理办公室",
            keeper="市政养护所",
        )


def _beside(place: Any, serial: int) -> dict[str, Any] | None:
    if not place:
        return None
    longitude, latitude = place["coordinates"]
    return {"type": "Point", "coordinates": [round(longitude + serial * 2e-5, 6), round(latitude + serial * 1e-5, 6)]}


def _site(world: World, key: str, kind: SiteKind, name: str, grid: Grid) -> None:
    estate = world.estates[grid.id][0]
    world.make(
        Site,
        community=world.communities[key],
        name=f"{estate.name}{name}",
        kind=kind,
        estate=estate,
        grid=grid,
        address=estate.address,
        location=estate.location,
        opened_on=world.day(world.rng.randint(200, 900)),
        description="民法典、物业管理、反诈骗的小故事，边走边看。",
    )
