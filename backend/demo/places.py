"""The demo's places: five communities with their grids, estates, buildings, staircases and venues."""

from typing import Any

from shapely.geometry import Point

from backend.demo import names
from backend.demo.ground import Plot, geojson, spots
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

COMMUNITIES: dict[str, dict[str, Any]] = {
    "donghu": {
        "name": "东湖路社区",
        "code": "341702010005",
        "prefix": "DH",
        "special": "东湖商圈",
        "estates": "东湖花园 湖畔雅苑 清溪家园 翠柏苑 百荷公寓 金安里 学府雅居 状元府 齐山花园 南湖新村 秋浦苑 平天湖壹号 杏林小区 永明里 东湖南苑 荷风里",
    },
    "qingxi": {
        "name": "清溪社区",
        "code": "341702010101",
        "prefix": "QX",
        "special": "清溪中学",
        "estates": "清溪一村 清溪二村 河湾新居 柳岸人家 石桥里 书香名邸 桂花园 百牙新村 滨河苑 三台里 清风苑",
    },
    "xinghua": {
        "name": "杏花村社区",
        "code": "341702010102",
        "prefix": "XH",
        "special": "杏花村农贸市场",
        "estates": "杏花苑 杏园新村 牧童里 酒坊巷 红星家属院 枫林苑 紫荆花园 问路里 望湖小区",
    },
    "qishan": {
        "name": "齐山社区",
        "code": "341702010103",
        "prefix": "QS",
        "special": "齐山工业园",
        "estates": "齐山新村 翠微苑 湖心家园 南门里 机床厂宿舍 青松苑 石城小区 昭明里 丰收新村 和平里",
    },
    "changjiang": {
        "name": "长江路社区",
        "code": "341702010104",
        "prefix": "CJ",
        "special": "长江路医院",
        "estates": "长江花园 江景名都 港务新村 梅里小区 白洋里 金桥安置区 江城印象 文苑里",
    },
}
"""Names sound as such names do. Only the first code is a real community's, whose published figures are the model."""

BUILDING_KINDS = (
    (EstateKind.COMMODITY, 5),
    (EstateKind.OLD, 4),
    (EstateKind.RESETTLEMENT, 2),
    (EstateKind.WORK_UNIT, 1),
)
FEATURES = ("银龄互助", "楼道书屋", "法治小花园", "邻里厨房", "周末义剪", "老兵巡逻", "巧手编织", "少年护绿")
"""One grid, one feature."""

PROPERTY = ("东湖物业", "百荷物业", "雅苑物业", "江南物业", "安居物业")
VENUES = (
    (VenueKind.STATION, "党群驿站", 40),
    (VenueKind.ACTIVITY_ROOM, "文体活动室", 60),
    (VenueKind.MEDIATION_ROOM, "矛盾纠纷调解室", 12),
    (VenueKind.COUNCIL_HALL, "议事厅", 40),
    (VenueKind.STAGE, "社区大舞台", 300),
    (VenueKind.SERVICE_STATION, "便民服务站", 20),
    (VenueKind.READING_CORNER, "读书角", 25),
    (VenueKind.SPORTS_GROUND, "灯光球场", 100),
)


def settle_places(world: World) -> None:
    """Put the street with everything that stands in it on the shelves."""
    world.street = world.make(
        Street,
        code="341702010",
        name="清风街道",
        address="清风街道办事处（演示数据，地形为虚构）",
        phone="0566-2000000",
        center=_point(world.ground.outline.centroid),
        boundary=geojson(world.ground.outline),
        water=geojson(world.ground.water),
        is_synthetic=True,
    )
    for key, said in COMMUNITIES.items():
        outline = world.ground.outlines[key]
        community = world.make(
            Community,
            street=world.street,
            code=said["code"],
            name=said["name"],
            prefix=said["prefix"],
            address=f"{said['name']}党群服务中心",
            phone=f"0566-20000{len(world.communities) + 1}0",
            center=_point(outline.representative_point()),
            boundary=geojson(outline),
            founded_year=2001 + len(world.communities) * 2,
            pilot_since=2021 if key == "donghu" else None,
            is_synthetic=True,
        )
        world.communities[key] = community
        _settle_areas(world, key, said)
        _settle_grids(world, key, said)
        _settle_venues(world, key)


def _settle_areas(world: World, key: str, said: dict[str, Any]) -> None:
    for serial in range(1, len(said["estates"].split()) // 4 + 1):
        area = world.make(
            Area,
            community=world.communities[key],
            name=f"第{'一二三四五'[serial - 1]}片",
            serial=serial,
            head_name=_worker(world),
            head_phone=f"0566-20000{serial:02d}",
        )
        world.areas.setdefault(key, []).append(area)


def _settle_grids(world: World, key: str, said: dict[str, Any]) -> None:
    community, estates = world.communities[key], said["estates"].split()
    plots = world.ground.plots[key]
    special = min(range(len(plots)), key=lambda at: plots[at].shape.area)
    spare = estates[len(plots) - 1 :]
    ordinary = iter(estates)
    for at, plot in enumerate(plots):
        serial = at + 1
        name = said["special"] + "专属网格" if at == special else next(ordinary) + "网格"
        grid = world.make(
            Grid,
            community=community,
            code=codes.compose_grid(community.code, serial),
            serial=serial,
            name=name,
            kind=GridKind.SPECIAL if at == special else GridKind.BASIC,
            polygon=geojson(plot.shape),
            feature=None if at == special else FEATURES[at % len(FEATURES)],
            worker_name=_worker(world),
            phone=f"0566-21{at:05d}",
            chat_group=f"{name}微信群",
            is_synthetic=True,
        )
        world.grids.setdefault(key, []).append(grid)
        gate = name.removesuffix("专属网格").removesuffix("网格")
        _settle_estate(world, grid, plot, gate, shops=at == special)
        if spare and plot.shape.area > 130_000:
            _settle_estate(world, grid, plot, spare.pop(), shops=False)
    for at, grid in enumerate(world.grids[key]):
        areas = world.areas[key]
        for estate in world.estates[grid.id]:
            estate.area_id = areas[at * len(areas) // len(plots)].id
    for left, right in zip(world.grids[key][::4], world.grids[key][1::4], strict=False):
        world.link("estate_grid", world.estates[left.id][0], right)


def _worker(world: World) -> str:
    male = world.rng.random() < 0.35
    return names.family_name(world.rng) + names.given_name(world.rng, male, 40)


def _settle_estate(world: World, grid: Grid, plot: Plot, name: str, *, shops: bool) -> None:
    kind = EstateKind.SHOPS if shops else world.weighted(BUILDING_KINDS)
    managed = kind in (EstateKind.COMMODITY, EstateKind.RESETTLEMENT)
    places = spots(plot.shape, 1 if shops else world.rng.randint(3, 5), world.rng)
    estate = world.make(
        Estate,
        community_id=grid.community_id,
        name=name,
        kind=kind,
        address=f"{world.rng.choice(['东湖路', '清溪大道', '长江路', '齐山路', '秋浦路', '百牙路'])} {world.rng.randint(2, 398)} 号",
        location=_point(places[0]),
        built_year=world.rng.randint(2004, 2021) if managed else world.rng.randint(1983, 2002),
        property_company=world.rng.choice(PROPERTY) if managed else None,
        has_owners_committee=managed and world.rng.random() < 0.4,
    )
    world.link("estate_grid", estate, grid)
    world.estates.setdefault(grid.id, []).append(estate)
    for number, place in enumerate(places, 1):
        _settle_building(world, grid, estate, number, place, tall=managed)


def _settle_building(world: World, grid: Grid, estate: Estate, number: int, place: Point, *, tall: bool) -> None:
    rng = world.rng
    stewarded = rng.random() < 0.9
    building = world.make(
        Building,
        community_id=grid.community_id,
        estate=estate,
        grid=grid,
        name=f"{estate.name} {number} 栋",
        floors=rng.choice((11, 18, 26)) if tall else rng.choice((5, 6, 7)),
        location=_point(place),
        chat_group=f"{estate.name}{number}栋邻里群" if stewarded else None,
        red_steward=_worker(world) if stewarded else None,
        law_steward=_worker(world) if stewarded and rng.random() < 0.85 else None,
    )
    world.buildings.setdefault(grid.id, []).append(building)
    for serial in range(1, rng.randint(2, 3) + 1):
        unit = world.make(
            BuildingUnit,
            community_id=grid.community_id,
            building=building,
            name=f"{building.name} {serial} 单元",
            serial=serial,
            doors=(building.floors or 6) * 2,
            corridor_head=_worker(world) if rng.random() < 0.8 else None,
        )
        world.units.setdefault(grid.id, []).append(unit)


def _settle_venues(world: World, key: str) -> None:
    community, rng = world.communities[key], world.rng
    grids = world.grids[key]
    for at, (kind, name, capacity) in enumerate(VENUES if key == "donghu" else VENUES[:6]):
        grid = grids[(at * 5 + 1) % len(grids)]
        estate = world.estates[grid.id][0]
        building = world.buildings[grid.id][0]
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
            opening_hours="每天 08:30–20:30",
            phone="0566-2000008",
        )
        world.venues.setdefault(key, []).append(venue)


def _point(place: Point) -> dict[str, Any]:
    return geojson(place)
