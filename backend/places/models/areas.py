"""Areas: the street, its communities, and the grids and areas into which a community is cut.

An estate (小区) is what was built together; a grid (网格) is what one grid worker looks after; an area (片) is what an
area head looks after, several estates. They are different things.
"""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from tortoise import fields

from backend.errors import INVALID, Pair
from backend.kit import codes, geo
from backend.kit.fields import GeometryField, PointField, link
from backend.kit.model import Content, Record
from backend.places.vocabulary import GridKind

EARLIEST_YEAR = 1949


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

    street_id: UUID
    street = link("places.Street", "communities", description="The street office above it.")
    code = fields.CharField(12, unique=True, description="Code of the community, GB/T 10114: twelve digits.")
    name = fields.CharField(80, description="Name as on the seal, with 社区.")
    prefix = fields.CharField(4, unique=True, description="Capital letters that begin the numbers of its cases.")
    address = fields.CharField(200, null=True, description="Where the office is.")
    phone = fields.CharField(40, null=True, description="The office's public number.")
    founded_year = fields.IntField(null=True, description="Year in which the community was founded.")
    pilot_since = fields.IntField(null=True, description="Year since which it tries its way of working as a pilot.")
    area_km2: Decimal | None = fields.DecimalField(
        8, 2, null=True, description="Size; taken from the outline where there is one."
    )
    center = PointField(null=True, description="Where a map of the community opens, WGS84.")
    boundary = GeometryField(null=True, description="Outline of the community, WGS84.")
    is_synthetic = fields.BooleanField(default=False, description="Made up for a demonstration; no such place exists.")
    pack = link("governance.GovernancePack", "communities", null=True, description="Its way of working, as a pack.")

    class Meta:
        table = "community"

    def derive(self) -> None:
        """Take the size from the outline."""
        boundary: Any = self.boundary
        if boundary:
            self.area_km2 = Decimal(f"{geo.area_m2(boundary) / 1e6:.2f}")

    def problems(self) -> dict[str, Pair]:
        """A year before the People's Republic or after this year is a slip."""
        wrong: Pair = ("年份不对，要在 1949 年和今年之间。", "A year between 1949 and this year, please.")
        years = {"foundedYear": self.founded_year, "pilotSince": self.pilot_since}
        return {name: wrong for name, year in years.items() if year and not EARLIEST_YEAR <= year <= date.today().year}

    async def prepare(self) -> None:
        """Keep the code inside the street's. Raises INVALID where its first nine digits are another street's."""
        above = await Street.filter(id=self.street_id).values_list("code", flat=True)
        if above and codes.is_area_code(self.code) and not self.code.startswith(str(above[0])):
            text = (f"前 9 位要和街道代码 {above[0]} 相同。", f"It must begin with the street's code {above[0]}.")
            raise INVALID(count=1, fields={"code": text})
        await super().prepare()


THIS = ""
"""Stands for the grid being saved among the names of the others."""


class Grid(Content):
    """A grid (网格): the piece of a community that one grid worker looks after."""

    community_id: UUID
    code = fields.CharField(
        20, unique=True, default="", description="Code of 20 digits (CJ/T 349); made from community and serial."
    )
    serial = fields.IntField(description="Number inside the community, counted from west to east and north to south.")
    name = fields.CharField(80, description="What people call it, with 网格.")
    kind = fields.CharEnumField(
        GridKind, max_length=40, default=GridKind.BASIC, description="Housing, or one large institution."
    )
    feature = fields.CharField(120, null=True, description="What the grid is known for: one grid, one feature.")
    polygon = GeometryField(null=True, description="Outline, WGS84; outlines of one community must not overlap.")
    worker_name = fields.CharField(40, null=True, description="Grid worker as named on the public notice board.")
    phone = fields.CharField(40, null=True, description="The grid's duty phone, as on the public notice board.")
    chat_group = fields.CharField(120, null=True, description="Name of the grid's chat group.")
    is_synthetic = fields.BooleanField(default=False, description="Made up for a demonstration; no such place exists.")

    class Meta:
        table = "grid"

    async def prepare(self) -> None:
        """Give the grid its code, and keep outlines of one community apart.

        Raises INVALID where the code is another community's, or the outline overlaps a neighbour's.
        """
        await super().prepare()
        await self._keep_code()
        if not self.polygon:
            return
        beside = await Grid.filter(community_id=self.community_id, deleted_at=None, polygon__isnull=False)
        outlines = {grid.name: grid.polygon for grid in beside if grid.id != self.id and grid.polygon}
        flaws = geo.topology({**outlines, THIS: self.polygon}, gaps=False)
        over = sorted({name for flaw in flaws if THIS in flaw.keys for name in flaw.keys} - {THIS})
        if over:
            text = (f"和{'、'.join(over)}的范围重叠。", f"It overlaps {', '.join(over)}.")
            raise INVALID(count=1, fields={"polygon": text})

    async def _keep_code(self) -> None:
        found = await Community.filter(id=self.community_id).values_list("code", flat=True)
        above = str(found[0]) if found else ""
        if not self.code and codes.is_area_code(above) and 0 <= self.serial <= codes.LAST_SERIAL:
            self.code = codes.compose_grid(above, self.serial)
        elif codes.is_grid_code(self.code) and codes.grid_parts(self.code).community != above:
            text = (f"第 7 到 18 位要是社区代码 {above}。", f"Digits 7 to 18 must be the community's code {above}.")
            raise INVALID(count=1, fields={"code": text})


class Area(Content):
    """An area (片): some estates of a community that one area head (片长) answers for."""

    name = fields.CharField(80, description="What people call it, with 片.")
    serial = fields.IntField(null=True, description="Number inside the community.")
    head_name = fields.CharField(40, null=True, description="Area head as named on the public notice board.")
    head_phone = fields.CharField(40, null=True, description="Their duty phone, as on the public notice board.")
    note = fields.CharField(200, null=True, description="Where it begins and ends, in words.")

    class Meta:
        table = "area"
