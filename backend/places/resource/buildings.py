"""Buildings: who sees estates, buildings, staircases, dwellings and report codes, and how the admin shows them.

Which dwelling stands empty is nobody's business but of those who look after it.
"""

from typing import Annotated

from backend.kit.access import role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, unit, widget
from backend.places.models import Building, BuildingUnit, Dwelling, Estate, ReportCode
from backend.places.rules import above, admin, community_admins, counted, street_readers

GROUP = "居民与网格"

insiders = read(role("COMMUNITY_ADMIN", "GRID_WORKER"))


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
    area: Annotated[auto, label("所属片", "Area")]
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
    stations: Annotated[many, label("党群驿站", "Stations")]
    open_stations: Annotated[int, label("已开放驿站", "Open stations"), count("stations", status="OPEN")]


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
    footprint: Annotated[auto, label("轮廓", "Outline")]
    chat_group: Annotated[auto, label("微信群", "Chat group")]
    red_steward: Annotated[auto, label("红管家", "Red steward")]
    law_steward: Annotated[auto, label("法管家", "Law steward")]
    units: Annotated[many, label("单元", "Staircases")]
    report_codes: Annotated[many, label("说事二维码", "Report codes")]
    code_count: Annotated[int, label("二维码数", "Report codes"), count("report_codes", is_active=True), insiders]


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
    dwellings: Annotated[many, label("房屋", "Dwellings")]
    report_codes: Annotated[many, label("说事二维码", "Report codes")]


@resource(
    Dwelling,
    label=("房屋", "Dwelling", "Dwellings"),
    note=("一扇门一套房：自住、出租还是空置", "One door each: lived in, let or vacant"),
    read=community_admins() | role("GRID_WORKER") & within("unit.building.grid"),
    write=community_admins() | role("GRID_WORKER") & within("unit.building.grid"),
    aggregate=counted,
    admin=Admin(
        group=GROUP,
        icon="door-closed",
        title="name",
        list=["name", "unit", "door", "floor", "use", "area_m2"],
        search=["name"],
        order="name",
    ),
)
class DwellingFields:
    name: Annotated[auto, label("名称", "Name"), readonly]
    unit: Annotated[auto, label("所属单元", "Staircase")]
    door: Annotated[auto, label("门牌", "Door")]
    floor: Annotated[auto, label("楼层", "Storey"), unit("层")]
    use: Annotated[auto, label("用途", "Use")]
    area_m2: Annotated[auto, label("面积", "Floor space"), unit("m2")]
    community: Annotated[auto, label("所属社区", "Community"), readonly]
    households: Annotated[many, label("住户", "Households")]


@resource(
    ReportCode,
    label=("说事二维码", "Report code", "Report codes"),
    note=("贴在单元入口，扫码上报时自动带上位置", "Hangs at the entrance; a report through it knows its place"),
    read=community_admins() | role("GRID_WORKER") & within("grid"),
    write=community_admins() | role("GRID_WORKER") & within("grid"),
    aggregate=counted,
    admin=Admin(
        group=GROUP,
        icon="qr-code",
        title="name",
        list=["name", "building", "grid", "is_active", "scans", "reports", "last_scanned_at"],
        search=["name"],
        order="name",
    ),
)
class ReportCodeFields:
    name: Annotated[auto, label("张贴位置", "Where it hangs")]
    token: Annotated[auto, label("二维码内容", "Token"), readonly]
    unit: Annotated[auto, label("单元", "Staircase")]
    building: Annotated[auto, label("楼栋", "Building")]
    grid: Annotated[auto, label("网格", "Grid")]
    is_active: Annotated[auto, label("启用", "In use")]
    printed_on: Annotated[auto, label("打印日期", "Printed on")]
    scans: Annotated[auto, label("扫码次数", "Scans"), unit("次"), readonly]
    reports: Annotated[auto, label("上报件数", "Reports"), unit("件"), readonly]
    last_scanned_at: Annotated[auto, label("最近扫码", "Last scan"), readonly]
    community: Annotated[auto, label("所属社区", "Community")]
