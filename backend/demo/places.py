"""The demo's places: streets with their communities, and in each its areas, grids, estates, buildings and venues."""

import math
from decimal import Decimal
from typing import Any

from shapely.geometry import Polygon

from backend.demo import names
from backend.demo.communities import STREETS, Plan, StreetPlan
from backend.demo.ground import Ground, spots
from backend.demo.world import World
from backend.kit import codes
from backend.places import (
    Area,
    Building,
    BuildingUnit,
    Community,
    Estate,
    EstateKind,
    Grid,
    GridKind,
    Street,
    Venue,
    VenueKind,
)

SMALL_BUILDINGS = 3
"""Buildings of an estate in a small world."""

BUILDING_KINDS = (
    (EstateKind.COMMODITY, 5),
    (EstateKind.OLD, 4),
    (EstateKind.RESETTLEMENT, 2),
    (EstateKind.WORK_UNIT, 1),
)
FEATURES = ("银龄互助", "楼道书屋", "法治小花园", "邻里厨房", "周末义剪", "老兵巡逻", "巧手编织", "少年护绿")
"""One grid, one feature."""

PROPERTY = ("东湖物业", "百荷物业", "雅苑物业", "江南物业", "安居物业")
ROADS = {
    "qingfeng": ("东湖路", "清溪大道", "长江路", "齐山路", "秋浦路", "百牙路"),
    "shengquan": ("圣泉大道", "鼎山大道", "滨江路", "津福路", "桥头街"),
    "gangcheng": ("建设路", "雄关大道", "迎宾路", "胜利路", "五一路"),
}
VENUES = (
    (VenueKind.STATION, "党群驿站", 40, 120),
    (VenueKind.ACTIVITY_ROOM, "文体活动室", 60, 180),
    (VenueKind.MEDIATION_ROOM, "矛盾纠纷调解室", 12, 35),
    (VenueKind.COUNCIL_HALL, "议事厅", 40, 90),
    (VenueKind.STAGE, "社区大舞台", 300, 400),
    (VenueKind.SERVICE_STATION, "便民服务站", 20, 60),
    (VenueKind.READING_CORNER, "读书角", 25, 45),
    (VenueKind.SPORTS_GROUND, "灯光球场", 100, 600),
)
OWN_VENUES: dict[str, tuple[tuple[VenueKind, str, int, int], ...]] = {
    "000": ((VenueKind.TALK_POINT, "居民说事坊", 20, 40), (VenueKind.LAW_CORNER, "法治长廊", 60, 150)),
    "001": ((VenueKind.INCUBATOR, "社会组织孵化基地", 200, 986), (VenueKind.COUNSELLING_ROOM, "心理咨询室", 6, 24)),
    "003": (
        (VenueKind.LIVE_STUDIO, "党群直播间", 8, 30),
        (VenueKind.REWARD_SHOP, "积分兑换超市", 15, 50),
        (VenueKind.REST_STATION, "小哥E站", 12, 28),
    ),
}
"""What only the communities of one article have: kind, name, people, square metres."""


def settle_places(world: World) -> None:
    """Put the streets with everything that stands in them on the shelves."""
    for street in STREETS:
        ground = world.grounds[street.key]
        world.streets[street.key] = world.make(
            Street,
            code=street.code,
            name=street.name,
            address=f"{street.name}办事处（演示数据，地形为虚构）",
            phone=telephone(street, 0),
            center=ground.geojson(ground.outline.centroid),
            boundary=ground.geojson(ground.outline),
            water=ground.geojson(ground.water),
            is_synthetic=True,
        )
        for plan in world.plans:
            if plan.street == street.key:
                _settle_community(world, street, plan, ground)


def telephone(street: StreetPlan, serial: int) -> str:
    """A number of no office: its first digits are not given out."""
    digits = 7 if len(street.dial) == 3 else 6
    return f"{street.dial}-2{serial:0{digits}d}"


def _settle_community(world: World, street: StreetPlan, plan: Plan, ground: Ground) -> None:
    outline = ground.outlines[plan.key]
    world.communities[plan.key] = world.make(
        Community,
        street=world.streets[street.key],
        code=plan.code,
        name=plan.name,
        prefix=plan.prefix,
        address=f"{plan.name}党群服务中心",
        phone=telephone(street, 10 * (len(world.communities) + 1)),
        center=ground.geojson(outline.representative_point()),
        boundary=ground.geojson(outline),
        founded_year=plan.founded,
        pilot_since=plan.pilot,
        is_synthetic=True,
    )
    _settle_areas(world, street, plan)
    _settle_grids(world, street, plan, ground)
    _settle_venues(world, plan)


def _settle_areas(world: World, street: StreetPlan, plan: Plan) -> None:
    for serial in range(1, math.ceil(len(plan.estates) / 4) + 1):
        area = world.make(
            Area,
            community=world.communities[plan.key],
            name=f"第{'一二三四五'[serial - 1]}片",
            serial=serial,
            head_name=_worker(world),
            head_phone=telephone(street, 300 + serial),
        )
        world.areas.setdefault(plan.key, []).append(area)


def _settle_grids(world: World, street: StreetPlan, plan: Plan, ground: Ground) -> None:
    plots = ground.plots[plan.key]
    special = min(range(len(plots)), key=lambda at: plots[at].area) if plan.special else None
    estates, units = iter(enumerate(plan.estates)), _units(world, plan)
    for at, plot in enumerate(plots):
        if at == special:
            _grid(world, street, plan, ground, at, plot, f"{plan.special}专属网格")
            continue
        number, name = next(estates)
        grid = _grid(world, street, plan, ground, at, plot, f"{name}网格")
        world.housing.setdefault(plan.key, []).append(grid)
        _settle_estate(world, plan, grid, plot, ground, name, units[number])
    areas, housing = world.areas[plan.key], world.housing[plan.key]
    for at, grid in enumerate(housing):
        world.estates[grid.id][0].area_id = areas[at * len(areas) // len(housing)].id
    if plan.article == "004":  # where an estate may lie in two grids
        for left, right in zip(housing[::4], housing[1::4], strict=False):
            world.link("estate_grid", world.estates[left.id][0], right)


def _units(world: World, plan: Plan) -> list[list[int]]:
    """For each estate, the number of staircases of each of its buildings."""
    buildings = SMALL_BUILDINGS * len(plan.estates) if world.small else plan.buildings
    units = buildings * 2 if world.small else plan.units
    stairs = iter(share(units, buildings))
    return [[next(stairs) for _ in range(number)] for number in share(buildings, len(plan.estates))]


def share(whole: int, parts: int) -> list[int]:
    """`whole` in `parts` numbers that differ by one at most, the larger ones first."""
    return [whole // parts + (at < whole % parts) for at in range(parts)]


def _grid(world: World, street: StreetPlan, plan: Plan, ground: Ground, at: int, plot: Polygon, name: str) -> Grid:
    community, is_special = world.communities[plan.key], name.endswith("专属网格")
    grid = world.make(
        Grid,
        community=community,
        code=codes.compose_grid(plan.code, at + 1),
        serial=at + 1,
        name=name,
        kind=GridKind.SPECIAL if is_special else GridKind.BASIC,
        polygon=ground.geojson(plot),
        feature=None if is_special else FEATURES[at % len(FEATURES)],
        worker_name=_worker(world),
        phone=telephone(street, 500 + at),
        chat_group=f"{name}微信群",
        is_synthetic=True,
    )
    world.grids.setdefault(plan.key, []).append(grid)
    for shelf in (world.estates, world.buildings, world.units):
        shelf[grid.id] = []
    return grid


def _worker(world: World) -> str:
    male = world.rng.random() < 0.35
    return names.family_name(world.rng) + names.given_name(world.rng, male, 40)


def _settle_estate(
    world: World, plan: Plan, grid: Grid, plot: Polygon, ground: Ground, name: str, stairs: list[int]
) -> None:
    kind = world.weighted(BUILDING_KINDS)
    managed = kind in (EstateKind.COMMODITY, EstateKind.RESETTLEMENT)
    places = spots(plot, len(stairs), world.rng)
    estate = world.make(
        Estate,
        community_id=grid.community_id,
        name=name,
        kind=kind,
        address=f"{world.rng.choice(ROADS[plan.street])} {world.rng.randint(2, 398)} 号",
        location=ground.geojson(places[0]),
        built_year=world.rng.randint(2004, 2021) if managed else world.rng.randint(1983, 2002),
        property_company=world.rng.choice(PROPERTY) if managed else None,
        has_owners_committee=managed and world.rng.random() < 0.4,
    )
    world.link("estate_grid", estate, grid)
    world.estates[grid.id].append(estate)
    for number, (place, units) in enumerate(zip(places, stairs, strict=True), 1):
        _settle_building(world, plan, grid, estate, number, ground.geojson(place), units)


def _settle_building(
    world: World, plan: Plan, grid: Grid, estate: Estate, number: int, place: dict[str, Any], units: int
) -> None:
    rng, all_of_them = world.rng, plan.article == "000"
    stewarded = all_of_them or rng.random() < 0.9
    low = math.ceil(plan.households / plan.units / 2)
    building = world.make(
        Building,
        community_id=grid.community_id,
        estate=estate,
        grid=grid,
        name=f"{estate.name} {number} 栋",
        floors=rng.randint(low + 1, low + 5) if low > 7 else rng.choice((6, 7)),
        location=place,
        chat_group=f"{estate.name}{number}栋邻里群" if stewarded else None,
        red_steward=_worker(world) if stewarded else None,
        law_steward=_worker(world) if stewarded and (all_of_them or rng.random() < 0.85) else None,
    )
    world.buildings[grid.id].append(building)
    headed = plan.article in ("001", "003")
    for serial in range(1, units + 1):
        unit = world.make(
            BuildingUnit,
            community_id=grid.community_id,
            building=building,
            name=f"{building.name} {serial} 单元",
            serial=serial,
            doors=(building.floors or 6) * 2,
            corridor_head=_worker(world) if headed or rng.random() < 0.8 else None,
        )
        world.units[grid.id].append(unit)


def _settle_venues(world: World, plan: Plan) -> None:
    community, rng = world.communities[plan.key], world.rng
    street = next(street for street in STREETS if street.key == plan.street)
    common = VENUES if plan.busy > 0.2 else VENUES[:6]
    for at, (kind, name, capacity, size) in enumerate((*common, *OWN_VENUES.get(plan.article, ()))):
        grid = world.housing[plan.key][(at * 5 + 1) % len(world.housing[plan.key])]
        estate, building = world.estates[grid.id][0], world.buildings[grid.id][0]
        venue = world.make(
            Venue,
            community=community,
            name=f"{community.name}{name}",
            kind=kind,
            estate=estate,
            grid=grid,
            address=f"{estate.name} {rng.randint(1, 3)} 栋旁",
            location=building.location,
            capacity=capacity,
            area_m2=Decimal(size),
            opening_hours="每天 08:30–20:30",
            phone=telephone(street, 8),
        )
        world.venues.setdefault(plan.key, []).append(venue)
