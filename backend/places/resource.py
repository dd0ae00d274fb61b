"""Places: which of them is open to whom, and how the admin shows them.

Names of streets, communities and venues are public. What is inside is for those who work there; a grid worker sees the
own grid and what stands in it, and no other.
"""

from typing import Annotated

from backend.kit.access import anyone, role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, unit, widget
from backend.places.models import Building, BuildingUnit, Community, Estate, Grid, Street, Venue
from backend.places.rules import community_admins, community_readers, street_readers

GROUP = "居民与网格"

admin = role("SYSTEM_ADMIN")
visitor = role("RESIDENT", "ANONYMOUS")
above = role("COMMUNITY_ADMIN", "MEDIATOR", "PARTNER")
staff_only = read(role("COMMUNITY_ADMIN", "GRID_WORKER"))


@resource(
    Street,
    label=("街道", "Street", "Streets"),
    note=("街道办事处和它管辖的范围", "Street offices and the ground they answer for"),
    read=admin | visitor | street_readers("self") | (above | role("GRID_WORKER")) & within("self"),
    write=admin,
    admin=Admin(
        group=GROUP,
        icon="landmark",
        title="name",
        list=["name", "code", "phone"],
        search=["name", "code"],
        order="code",
    ),
)
class StreetFields:
    name: Annotated[auto, label("名称", "Name")]
    code: Annotated[auto, label("代码", "Code"), widget("street_code")]
    address: Annotated[auto, label("地址", "Address")]
    phone: Annotated[auto, label("电话", "Phone"), widget("phone")]
    center: Annotated[auto, label("中心点", "Centre")]
    boundary: Annotated[auto, label("范围", "Outline")]
    water: Annotated[auto, label("水面", "Water"), widget("water")]
    is_synthetic: Annotated[auto, label("虚构地", "Made up")]
    communities: Annotated[many, label("社区", "Communities")]


@resource(
    Community,
    label=("社区", "Community", "Communities"),
    note=("每个社区有自己的办公室、网格和账号范围", "Each has its own office, grids and scope of accounts"),
    read=admin | visitor | street_readers("street") | community_readers("self"),
    write=admin,
    admin=Admin(
        group=GROUP,
        icon="building-2",
        title="name",
        list=["name", "code", "street", "grid_count", "phone"],
        search=["name", "code"],
        order="code",
    ),
)
class CommunityFields:
    name: Annotated[auto, label("名称", "Name")]
    code: Annotated[auto, label("代码", "Code"), widget("area_code")]
    street: Annotated[auto, label("所属街道", "Street")]
    prefix: Annotated[auto, label("编号前缀", "Number prefix")]
    address: Annotated[auto, label("地址", "Address")]
    phone: Annotated[auto, label("电话", "Phone"), widget("phone")]
    center: Annotated[auto, label("中心点", "Centre")]
    boundary: Annotated[auto, label("范围", "Outline")]
    is_synthetic: Annotated[auto, label("虚构地", "Made up")]
    pack: Annotated[auto, label("治理包", "Governance pack")]
    grid_count: Annotated[int, label("网格数", "Grids"), count("grids")]
    grids: Annotated[many, label("网格", "Grids")]
    estates: Annotated[many, label("小区", "Estates")]
    venues: Annotated[many, label("场所", "Venues")]


@resource(
    Grid,
    label=("网格", "Grid", "Grids"),
    note=("一名网格员负责一片，范围互不重叠", "One grid worker each; outlines never overlap"),
    read=admin | street_readers() | above & within("community") | role("GRID_WORKER") & within("self"),
    write=admin | community_admins(),
    admin=Admin(
        group=GROUP,
        icon="grid-3x3",
        title="name",
        list=["serial", "name", "kind", "community", "worker_name", "code"],
        search=["name", "code", "worker_name"],
        order="code",
    ),
)
class GridFields:
    name: Annotated[auto, label("名称", "Name")]
    code: Annotated[auto, label("网格编码", "Code"), widget("grid_code")]
    serial: Annotated[auto, label("序号", "Serial")]
    kind: Annotated[auto, label("类型", "Kind")]
    community: Annotated[auto, label("所属社区", "Community")]
    worker_name: Annotated[auto, label("网格员", "Grid worker")]
    polygon: Annotated[auto, label("范围", "Outline")]
    is_synthetic: Annotated[auto, label("虚构地", "Made up")]
    estates: Annotated[many, label("小区", "Estates")]
    buildings: Annotated[many, label("楼栋", "Buildings")]


@resource(
    Estate,
    label=("小区", "Estate", "Estates"),
    note=(
        "小区和网格不是一回事：一个小区可以跨网格，一个网格可以有几个小区",
        "An estate may cross grids, and a grid may hold several",
    ),
    read=admin | street_readers() | above & within("community") | role("GRID_WORKER") & within("grids"),
    write=admin | community_admins(),
    admin=Admin(
        group=GROUP,
        icon="house",
        title="name",
        list=["name", "kind", "community", "property_company", "built_year", "building_count"],
        search=["name", "address", "property_company"],
        order="name",
    ),
)
class EstateFields:
    name: Annotated[auto, label("名称", "Name")]
    kind: Annotated[auto, label("类型", "Kind")]
    community: Annotated[auto, label("所属社区", "Community")]
    grids: Annotated[many, label("所在网格", "Grids")]
    address: Annotated[auto, label("地址", "Address")]
    location: Annotated[auto, label("大门位置", "Main gate")]
    built_year: Annotated[auto, label("建成年份", "Built in"), widget("year")]
    property_company: Annotated[auto, label("物业公司", "Property company")]
    has_owners_committee: Annotated[auto, label("有业委会", "Owners' committee")]
    building_count: Annotated[int, label("楼栋数", "Buildings"), count("buildings")]
    buildings: Annotated[many, label("楼栋", "Buildings")]
    venues: Annotated[many, label("场所", "Venues")]
    council_groups: Annotated[many, label("协商议事群", "Council groups")]
    reports: Annotated[many, label("半月分析", "Half-monthly reports")]


@resource(
    Building,
    label=("楼栋", "Building", "Buildings"),
    note=("每栋有微信群、红管家和法管家", "Each has a chat group, a red steward and a law steward"),
    read=admin | street_readers() | above & within("community") | role("GRID_WORKER") & within("grid"),
    write=admin | community_admins() | role("GRID_WORKER") & within("grid"),
    admin=Admin(
        group=GROUP,
        icon="building",
        title="name",
        list=["name", "estate", "grid", "floors", "red_steward", "law_steward"],
        search=["name", "red_steward", "law_steward"],
        order="name",
    ),
)
class BuildingFields:
    name: Annotated[auto, label("名称", "Name")]
    estate: Annotated[auto, label("所属小区", "Estate")]
    grid: Annotated[auto, label("所在网格", "Grid")]
    community: Annotated[auto, label("所属社区", "Community"), readonly]
    floors: Annotated[auto, label("层数", "Storeys"), unit("层")]
    location: Annotated[auto, label("位置", "Location")]
    chat_group: Annotated[auto, label("微信群", "Chat group")]
    red_steward: Annotated[auto, label("红管家", "Red steward")]
    law_steward: Annotated[auto, label("法管家", "Law steward")]
    units: Annotated[many, label("单元", "Staircases")]


@resource(
    BuildingUnit,
    label=("单元", "Staircase", "Staircases"),
    note=("一个入口一个单元，说事二维码贴在入口", "One entrance each; the report code hangs there"),
    read=admin | street_readers() | above & within("community") | role("GRID_WORKER") & within("building.grid"),
    write=admin | community_admins() | role("GRID_WORKER") & within("building.grid"),
    admin=Admin(
        group=GROUP,
        icon="door-open",
        title="name",
        list=["name", "building", "doors", "corridor_head"],
        search=["name", "corridor_head"],
        order="name",
    ),
)
class BuildingUnitFields:
    name: Annotated[auto, label("名称", "Name")]
    building: Annotated[auto, label("所属楼栋", "Building")]
    community: Annotated[auto, label("所属社区", "Community"), readonly]
    serial: Annotated[auto, label("序号", "Serial")]
    doors: Annotated[auto, label("户数", "Doors"), unit("户")]
    corridor_head: Annotated[auto, label("楼道长", "Corridor head")]


@resource(
    Venue,
    label=("场所", "Venue", "Venues"),
    note=("活动和服务的地方", "Places where events happen and services are given"),
    read=anyone & (admin | visitor | street_readers() | community_readers()),
    write=admin | community_admins(),
    admin=Admin(
        group="文体活动",
        icon="map-pin",
        title="name",
        list=["name", "kind", "estate", "address", "capacity", "upcoming"],
        search=["name", "address"],
        order="name",
    ),
)
class VenueFields:
    name: Annotated[auto, label("名称", "Name")]
    kind: Annotated[auto, label("类型", "Kind")]
    community: Annotated[auto, label("所属社区", "Community")]
    estate: Annotated[auto, label("所属小区", "Estate")]
    grid: Annotated[auto, label("所在网格", "Grid")]
    address: Annotated[auto, label("地址", "Address")]
    location: Annotated[auto, label("位置", "Location")]
    capacity: Annotated[auto, label("容量", "Capacity"), unit("人")]
    opening_hours: Annotated[auto, label("开放时间", "Opening hours")]
    phone: Annotated[auto, label("电话", "Phone"), widget("phone"), staff_only]
    upcoming: Annotated[int, label("待办活动", "Upcoming"), count("events", status="SCHEDULED")]
    events: Annotated[many, label("活动", "Events")]
