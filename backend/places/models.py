"""Places: the street, its communities, and what lies in them.

An estate (小区) is what was built together; a grid (网格) is what one grid worker looks after. They are different
things and meet many to many.
"""

from uuid import UUID

from tortoise import fields

from backend.errors import INVALID
from backend.kit import geo
from backend.kit.fields import GeometryField, PointField, link, links
from backend.kit.model import Content, Record
from backend.kit.vocabulary import Vocabulary


class GridKind(Vocabulary):
    """What a grid is drawn around."""

    BASIC = "BASIC", "基础网格", "Basic grid", "blue"
    SPECIAL = "SPECIAL", "专属网格", "Special grid", "violet"


class EstateKind(Vocabulary):
    """How an estate came to be, which says what it needs."""

    COMMODITY = "COMMODITY", "商品房小区", "Commercial housing"
    OLD = "OLD", "老旧小区", "Old estate"
    RESETTLEMENT = "RESETTLEMENT", "安置小区", "Resettlement housing"
    WORK_UNIT = "WORK_UNIT", "单位宿舍", "Work-unit housing"
    SHOPS = "SHOPS", "沿街商铺", "Street of shops"


class VenueKind(Vocabulary):
    """What a venue is for, in the words of the communities."""

    STATION = "STATION", "党群驿站", "Party-mass station"
    MEDIATION_ROOM = "MEDIATION_ROOM", "矛盾纠纷调解室", "Mediation room"
    ACTIVITY_ROOM = "ACTIVITY_ROOM", "文体活动室", "Activity room"
    COUNCIL_HALL = "COUNCIL_HALL", "议事厅", "Council hall"
    TALK_POINT = "TALK_POINT", "居民说事坊", "Talk point"
    SERVICE_STATION = "SERVICE_STATION", "便民服务站", "Convenience service station"
    LAW_CORNER = "LAW_CORNER", "法治长廊", "Law corner"
    READING_CORNER = "READING_CORNER", "读书角", "Reading corner"
    REST_STATION = "REST_STATION", "爱心驿站", "Rest station"
    STAGE = "STAGE", "社区大舞台", "Stage"
    SQUARE = "SQUARE", "广场", "Square"
    SPORTS_GROUND = "SPORTS_GROUND", "球场", "Sports ground"


class Street(Record):
    """A street office and the ground that it answers for."""

    code = fields.CharField(9, unique=True, description="Code of the street, GB/T 10114: nine digits.")
    name = fields.CharField(80, description="Name as on the seal, with 街道.")
    address = fields.CharField(200, null=True, description="Where the office is.")
    phone = fields.CharField(40, null=True, description="The office's public number.")
    center = PointField(null=True, description="Where a map of the street opens, WGS84.")
    boundary = GeometryField(null=True, description="Outline of the street, WGS84.")
    water = GeometryField(null=True, description="Rivers and lakes inside the outline, drawn under the grids, WGS84.")
    is_synthetic = fields.BooleanField(default=False, description="Made up for a demonstration; no such place exists.")

    class Meta:
        table = "street"


class Community(Record):
    """A community (社区): the smallest area with an office of its own, to which every row of content belongs."""

    street = link("places.Street", "communities", description="The street office above it.")
    code = fields.CharField(12, unique=True, description="Code of the community, GB/T 10114: twelve digits.")
    name = fields.CharField(80, description="Name as on the seal, with 社区.")
    prefix = fields.CharField(4, unique=True, description="Capital letters that begin the numbers of its cases.")
    address = fields.CharField(200, null=True, description="Where the office is.")
    phone = fields.CharField(40, null=True, description="The office's public number.")
    center = PointField(null=True, description="Where a map of the community opens, WGS84.")
    boundary = GeometryField(null=True, description="Outline of the community, WGS84.")
    is_synthetic = fields.BooleanField(default=False, description="Made up for a demonstration; no such place exists.")
    pack = link("governance.GovernancePack", "communities", null=True, description="Its way of working, as a pack.")

    class Meta:
        table = "community"


THIS = ""
"""Stands for the grid being saved among the names of the others."""


class Grid(Content):
    """A grid (网格): the piece of a community that one grid worker looks after."""

    code = fields.CharField(20, unique=True, description="Standard code: the community's twelve digits and a serial.")
    serial = fields.IntField(description="Number inside the community, counted from west to east and north to south.")
    name = fields.CharField(80, description="What people call it, with 网格.")
    kind = fields.CharEnumField(
        GridKind, max_length=40, default=GridKind.BASIC, description="Housing, or one large institution."
    )
    polygon = GeometryField(null=True, description="Outline, WGS84; outlines of one community must not overlap.")
    worker_name = fields.CharField(40, null=True, description="Grid worker as named on the public notice board.")
    is_synthetic = fields.BooleanField(default=False, description="Made up for a demonstration; no such place exists.")

    class Meta:
        table = "grid"

    async def prepare(self) -> None:
        """Keep outlines of one community apart. Raises INVALID where this one overlaps another."""
        await super().prepare()
        if not self.polygon:
            return
        beside = await Grid.filter(community_id=self.community_id, deleted_at=None, polygon__isnull=False)
        outlines = {grid.name: grid.polygon for grid in beside if grid.id != self.id and grid.polygon}
        flaws = geo.topology({**outlines, THIS: self.polygon}, gaps=False)
        over = sorted({name for flaw in flaws if THIS in flaw.keys for name in flaw.keys} - {THIS})
        if over:
            text = (f"和{'、'.join(over)}的范围重叠。", f"It overlaps {', '.join(over)}.")
            raise INVALID(count=1, fields={"polygon": text})


class Estate(Content):
    """An estate (小区): houses that were built together and share a gate, a name and a property company."""

    name = fields.CharField(80, description="Name on the gate.")
    kind = fields.CharEnumField(EstateKind, max_length=40, description="How it came to be.")
    address = fields.CharField(200, null=True, description="Road and number of the main gate.")
    location = PointField(null=True, description="Main gate, WGS84.")
    built_year = fields.IntField(null=True, description="Year in which the first building was finished.")
    property_company = fields.CharField(120, null=True, description="Company that manages it; empty if none does.")
    has_owners_committee = fields.BooleanField(default=False, description="Whether an owners' committee is in office.")
    grids = links("places.Grid", "estates", through="estate_grid", description="Grids that it lies in.")

    class Meta:
        table = "estate"


class Building(Content):
    """A building (楼栋) with its chat group and its two stewards, whose names hang in the hall."""

    community_from = "estate"

    estate_id: UUID
    estate = link("places.Estate", "buildings", description="Estate that it belongs to.")
    grid = link("places.Grid", "buildings", null=True, description="Grid that it stands in.")
    name = fields.CharField(80, description="Estate and number, as people say it.")
    floors = fields.IntField(null=True, description="Storeys above ground.")
    location = PointField(null=True, description="Middle of the building, WGS84.")
    chat_group = fields.CharField(120, null=True, description="Name of the residents' chat group.")
    red_steward = fields.CharField(40, null=True, description="Red steward (红管家) as named in the hall.")
    law_steward = fields.CharField(40, null=True, description="Law steward (法管家) as named in the hall.")

    class Meta:
        table = "building"


class BuildingUnit(Content):
    """A staircase (单元) of a building: the doors that share one entrance."""

    community_from = "building"

    building_id: UUID
    building = link("places.Building", "units", description="Building that it is part of.")
    name = fields.CharField(100, description="Building and number of the entrance.")
    serial = fields.IntField(description="Number of the entrance inside the building.")
    doors = fields.IntField(null=True, description="Number of dwellings on this staircase.")
    corridor_head = fields.CharField(40, null=True, description="Corridor head (楼道长) as named at the entrance.")

    class Meta:
        table = "building_unit"


class Venue(Content):
    """A place people can go to."""

    name = fields.CharField(200, description="Name on the door.")
    kind = fields.CharEnumField(VenueKind, max_length=40, description="What it is for; decides which events fit.")
    estate = link(
        "places.Estate",
        "venues",
        null=True,
        description="Estate that it stands in; empty if it belongs to the whole community.",
    )
    grid = link("places.Grid", "venues", null=True, description="Grid that it stands in.")
    address = fields.CharField(200, null=True, description="Down to the building; ground floors and sheds are fine.")
    location = PointField(null=True, description="Entrance, WGS84 (longitude, latitude).")
    capacity = fields.IntField(null=True, description="Most people at one time; sign-ups stop there.")
    opening_hours = fields.CharField(120, null=True, description="Opening hours in words.")
    phone = fields.CharField(40, null=True, description="For staff; never public.")

    class Meta:
        table = "venue"
