"""Venues, stations, sites and components: who sees them, and how the admin shows them.

Whatever stands open to everybody is public, in every community; who keeps it and how, is not.
"""

from typing import Annotated

from backend.kit.access import anyone, role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, unit, widget
from backend.places.models import Component, Site, Station, StationRoom, Venue
from backend.places.rules import above, admin, community_admins, community_readers, street_readers, visitors

GROUP = "服务与志愿"

public = anyone & (admin | visitors | street_readers() | community_readers())
staff_only = read(role("COMMUNITY_ADMIN", "GRID_WORKER"))


@resource(
    Venue,
    label=("场所", "Venue", "Venues"),
    note=("活动和服务的地方", "Places where events happen and services are given"),
    read=public,
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
    station: Annotated[auto, label("所属驿站", "Station")]
    address: Annotated[auto, label("地址", "Address")]
    location: Annotated[auto, label("位置", "Location")]
    capacity: Annotated[auto, label("容量", "Capacity"), unit("人")]
    area_m2: Annotated[auto, label("面积", "Floor space"), unit("m2")]
    opening_hours: Annotated[auto, label("开放时间", "Opening hours")]
    phone: Annotated[auto, label("电话", "Phone"), widget("phone"), staff_only]
    upcoming: Annotated[int, label("待办活动", "Upcoming"), count("events", status="SCHEDULED")]
    events: Annotated[many, label("活动", "Events")]


@resource(
    Station,
    label=("党群驿站", "Station", "Stations"),
    note=(
        "网格党群驿站：调解室、活动室、议事厅“两室一厅”，规划一个小区一个",
        "Mediation room, activity room and council hall; one is planned for every estate",
    ),
    read=public,
    write=admin | community_admins(),
    admin=Admin(
        group=GROUP,
        icon="store",
        title="name",
        list=["name", "estate", "status", "premises", "room_count", "opening_hours", "opened_on"],
        search=["name", "address"],
        order="name",
    ),
)
class StationFields:
    name: Annotated[auto, label("名称", "Name")]
    estate: Annotated[auto, label("所属小区", "Estate")]
    grid: Annotated[auto, label("所在网格", "Grid")]
    status: Annotated[auto, label("状态", "Status")]
    premises: Annotated[auto, label("用房", "Premises")]
    opening_hours: Annotated[auto, label("开放时间", "Opening hours")]
    amenities: Annotated[auto, label("便民设施", "Amenities")]
    manager_name: Annotated[auto, label("负责人", "Kept by")]
    opened_on: Annotated[auto, label("开放日期", "Opened on")]
    address: Annotated[auto, label("地址", "Address")]
    location: Annotated[auto, label("位置", "Location")]
    community: Annotated[auto, label("所属社区", "Community")]
    room_count: Annotated[int, label("房间数", "Rooms"), count("rooms")]
    mediation_rooms: Annotated[int, label("调解室", "Mediation rooms"), count("rooms", kind="MEDIATION_ROOM")]
    activity_rooms: Annotated[int, label("活动室", "Activity rooms"), count("rooms", kind="ACTIVITY_ROOM")]
    council_halls: Annotated[int, label("议事厅", "Council halls"), count("rooms", kind="COUNCIL_HALL")]
    rooms: Annotated[many, label("房间", "Rooms")]
    venues: Annotated[many, label("场所", "Venues")]


@resource(
    StationRoom,
    label=("驿站房间", "Station room", "Station rooms"),
    note=("驿站里的每间房和它的用处", "The rooms of stations, and what each is for"),
    read=public,
    write=admin | community_admins(),
    admin=Admin(
        group=GROUP,
        icon="door-open",
        title="name",
        list=["name", "station", "kind", "capacity", "area_m2"],
        search=["name"],
        order="name",
    ),
)
class StationRoomFields:
    station: Annotated[auto, label("党群驿站", "Station")]
    name: Annotated[auto, label("名称", "Name")]
    kind: Annotated[auto, label("用途", "Purpose")]
    capacity: Annotated[auto, label("容量", "Capacity"), unit("人")]
    area_m2: Annotated[auto, label("面积", "Floor space"), unit("m2")]
    note: Annotated[auto, label("说明", "Note")]
    community: Annotated[auto, label("所属社区", "Community"), readonly]


@resource(
    Component,
    label=("部件", "Component", "Components"),
    note=(
        "路灯、井盖、消防栓等固定设施，谁的、谁管、好不好",
        "Lamps, covers, hydrants: whose they are and whether they work",
    ),
    read=admin | street_readers() | above & within("community") | role("GRID_WORKER") & within("grid"),
    write=community_admins() | role("GRID_WORKER") & within("grid"),
    admin=Admin(
        group="居民与网格",
        icon="wrench",
        title="name",
        list=["name", "number", "kind", "city_class", "status", "grid", "installed_on"],
        search=["name", "number", "address"],
        order="name",
    ),
)
class ComponentFields:
    name: Annotated[auto, label("名称", "Name")]
    number: Annotated[auto, label("编号", "Number")]
    kind: Annotated[auto, label("种类", "Kind")]
    city_class: Annotated[auto, label("大类", "Class"), readonly]
    status: Annotated[auto, label("状况", "Condition")]
    installed_on: Annotated[auto, label("安装日期", "Put up on")]
    removed_on: Annotated[auto, label("拆除日期", "Removed on")]
    grid: Annotated[auto, label("所在网格", "Grid")]
    estate: Annotated[auto, label("所属小区", "Estate")]
    address: Annotated[auto, label("地址", "Address")]
    location: Annotated[auto, label("位置", "Location")]
    owner: Annotated[auto, label("权属单位", "Owner")]
    keeper: Annotated[auto, label("养护单位", "Kept by")]
    community: Annotated[auto, label("所属社区", "Community")]


@resource(
    Site,
    label=("阵地", "Site", "Sites"),
    note=("法治楼栋、法治大道、法治小花园等身边的阵地", "Law building, law avenue, law garden and others nearby"),
    read=public,
    write=admin | community_admins(),
    admin=Admin(
        group=GROUP,
        icon="flag",
        title="name",
        list=["name", "kind", "estate", "address", "opened_on"],
        search=["name", "address"],
        order="name",
    ),
)
class SiteFields:
    name: Annotated[auto, label("名称", "Name")]
    kind: Annotated[auto, label("类型", "Kind")]
    estate: Annotated[auto, label("所属小区", "Estate")]
    grid: Annotated[auto, label("所在网格", "Grid")]
    address: Annotated[auto, label("地址", "Address")]
    location: Annotated[auto, label("位置", "Location")]
    opened_on: Annotated[auto, label("建成日期", "Opened on")]
    description: Annotated[auto, label("介绍", "Description"), widget("textarea")]
    community: Annotated[auto, label("所属社区", "Community")]
