"""Areas: who sees streets, communities, grids and areas, and how the admin shows them.

Names of streets and communities are public. What is inside is for those who work there; a grid worker sees the own
grid and what stands in it, and no other.
"""

from typing import Annotated

from backend.kit.access import role, within
from backend.kit.resource import Admin, auto, count, label, many, read, resource, unit, widget
from backend.places.models import Area, Community, Grid, Street
from backend.places.rules import above, admin, community_admins, community_readers, street_readers, visitors

GROUP = "居民与网格"

insiders = read(role("SYSTEM_ADMIN", "STREET_LEADER", "COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR"))


@resource(
    Street,
    label=("街道", "Street", "Streets"),
    note=("街道办事处和它管辖的范围", "Street offices and the ground they answer for"),
    read=admin | visitors | street_readers("self") | (above | role("GRID_WORKER")) & within("self"),
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
    read=admin | visitors | street_readers("street") | community_readers("self"),
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
    founded_year: Annotated[auto, label("成立年份", "Founded in"), widget("year")]
    pilot_since: Annotated[auto, label("试点起始年", "Pilot since"), widget("year")]
    area_km2: Annotated[auto, label("面积", "Size"), unit("km2")]
    center: Annotated[auto, label("中心点", "Centre")]
    boundary: Annotated[auto, label("范围", "Outline")]
    is_synthetic: Annotated[auto, label("虚构地", "Made up")]
    pack: Annotated[auto, label("治理包", "Governance pack")]
    grid_count: Annotated[int, label("网格数", "Grids"), count("grids")]
    estate_count: Annotated[int, label("小区数", "Estates"), count("estates")]
    grids: Annotated[many, label("网格", "Grids")]
    areas: Annotated[many, label("片", "Areas")]
    estates: Annotated[many, label("小区", "Estates")]
    venues: Annotated[many, label("场所", "Venues")]
    stations: Annotated[many, label("党群驿站", "Stations")]


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
    feature: Annotated[auto, label("网格特色", "Feature")]
    worker_name: Annotated[auto, label("网格员", "Grid worker")]
    phone: Annotated[auto, label("网格电话", "Grid phone"), widget("phone")]
    chat_group: Annotated[auto, label("网格微信群", "Chat group")]
    polygon: Annotated[auto, label("范围", "Outline")]
    is_synthetic: Annotated[auto, label("虚构地", "Made up")]
    estates: Annotated[many, label("小区", "Estates")]
    buildings: Annotated[many, label("楼栋", "Buildings")]
    stations: Annotated[many, label("党群驿站", "Stations")]
    positions: Annotated[many, label("岗位人员", "Posts")]
    cases: Annotated[many, label("诉求", "Cases")]
    party_branches: Annotated[many, label("党支部", "Party branches")]
    branch_count: Annotated[int, label("党支部数", "Party branches"), count("party_branches"), insiders]
    legal_aware: Annotated[
        int,
        label("法律明白人", "Legal-aware persons"),
        count("positions", kind="LEGAL_AWARE", status="CURRENT"),
        insiders,
    ]


@resource(
    Area,
    label=("片", "Area", "Areas"),
    note=(
        "几个小区为一片，由片长牵头，每半月分析一次",
        "Some estates under one area head, who analyses every half month",
    ),
    read=admin | street_readers() | community_readers(),
    write=admin | community_admins(),
    admin=Admin(
        group=GROUP,
        icon="layers",
        title="name",
        list=["serial", "name", "head_name", "head_phone", "estate_count", "community"],
        search=["name", "head_name"],
        order="name",
    ),
)
class AreaFields:
    name: Annotated[auto, label("名称", "Name")]
    serial: Annotated[auto, label("序号", "Serial")]
    head_name: Annotated[auto, label("片长", "Area head")]
    head_phone: Annotated[auto, label("片长电话", "Area head's phone"), widget("phone")]
    note: Annotated[auto, label("范围说明", "Extent")]
    community: Annotated[auto, label("所属社区", "Community")]
    estate_count: Annotated[int, label("小区数", "Estates"), count("estates")]
    estates: Annotated[many, label("小区", "Estates")]
