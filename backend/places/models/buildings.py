"""What is built: estates, their buildings, staircases and dwellings, and the report codes that hang there."""

import secrets
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import fields

from backend.errors import Pair
from backend.kit.fields import GeometryField, PointField, link, links
from backend.kit.model import Content
from backend.places.vocabulary import DwellingUse, EstateKind


class Estate(Content):
    """An estate (小区): houses that were built together and share a gate, a name and a property company."""

    name = fields.CharField(80, description="Name on the gate.")
    kind = fields.CharEnumField(EstateKind, max_length=40, description="How it came to be.")
    address = fields.CharField(200, null=True, description="Road and number of the main gate.")
    location = PointField(null=True, description="Main gate, WGS84.")
    built_year = fields.IntField(null=True, description="Year in which the first building was finished.")
    property_company = fields.CharField(120, null=True, description="Company that manages it; empty if none does.")
    has_owners_committee = fields.BooleanField(default=False, description="Whether an owners' committee is in office.")
    area = link("places.Area", "estates", null=True, description="Area (片) that it belongs to.")
    grids = links("places.Grid", "estates", through="estate_grid", description="Grids that it lies in.")

    class Meta:
        table = "estate"


class Building(Content):
    """A building (楼栋) with its chat group and its two stewards, whose names hang in the hall."""

    community_from = "estate"

    estate_id: UUID
    grid_id: UUID | None
    estate = link("places.Estate", "buildings", description="Estate that it belongs to.")
    grid = link("places.Grid", "buildings", null=True, description="Grid that it stands in.")
    name = fields.CharField(80, description="Estate and number, as people say it.")
    floors = fields.IntField(null=True, description="Storeys above ground.")
    location = PointField(null=True, description="Middle of the building, WGS84.")
    footprint = GeometryField(null=True, description="Outline on the ground, WGS84.")
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


class Dwelling(Content):
    """A dwelling (房屋): one door on a staircase, whoever lives behind it."""

    community_from = "unit"

    unit_id: UUID
    unit = link("places.BuildingUnit", "dwellings", description="Staircase that the door is on.")
    name = fields.CharField(120, default="", description="Staircase and door; made from both when left empty.")
    door = fields.CharField(20, description="Number on the door.")
    floor = fields.IntField(null=True, description="Storey, from 1; below ground is negative.")
    use = fields.CharEnumField(
        DwellingUse, max_length=40, default=DwellingUse.OWNER, description="What is behind the door."
    )
    area_m2: Decimal | None = fields.DecimalField(8, 2, null=True, description="Floor space by the deed.")

    class Meta:
        table = "dwelling"

    async def prepare(self) -> None:
        """Name the dwelling by its staircase and door."""
        if not self.name:
            found = await BuildingUnit.filter(id=self.unit_id).values_list("name", flat=True)
            self.name = f"{found[0] if found else ''} {self.door}".strip()
        await super().prepare()


def new_token() -> str:
    """A random text that nobody guesses, short enough for a small QR code."""
    return secrets.token_urlsafe(12)


class ReportCode(Content):
    """A report code (说事二维码) on a wall: whoever scans it says something about this very place."""

    unit_id: UUID | None
    building_id: UUID | None
    grid_id: UUID | None
    name = fields.CharField(120, description="Where it hangs.")
    token = fields.CharField(40, unique=True, default=new_token, description="What the code holds, after the address.")
    unit = link("places.BuildingUnit", "report_codes", null=True, description="Staircase that it hangs at.")
    building = link("places.Building", "report_codes", null=True, description="Building that it hangs at.")
    grid = link("places.Grid", "report_codes", null=True, description="Grid that it is for.")
    is_active = fields.BooleanField(default=True, description="Whether reports through it are taken.")
    printed_on = fields.DateField(null=True, description="When the sheet was printed.")
    scans = fields.IntField(default=0, description="How often it was scanned.")
    reports = fields.IntField(default=0, description="How many scans became a report.")
    last_scanned_at = fields.DatetimeField(null=True, description="When it was scanned last.")

    class Meta:
        table = "report_code"

    async def prepare(self) -> None:
        """Take over the building of the staircase and the grid of the building, unless they were given."""
        if self.unit_id and not self.building_id:
            unit: Any = await BuildingUnit.get(id=self.unit_id)
            self.building_id = unit.building_id
        if self.building_id and not self.grid_id:
            building: Any = await Building.get(id=self.building_id)
            self.grid_id = building.grid_id
        await super().prepare()

    def problems(self) -> dict[str, Pair]:
        """A code for no place at all would say nothing about where a matter is."""
        if self.unit_id or self.building_id or self.grid_id:
            return {}
        return {"gridId": ("要选单元、楼栋或网格。", "Choose a staircase, a building or a grid.")}
