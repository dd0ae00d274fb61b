"""What is there for everybody: venues, stations with their rooms, sites, and the fixed objects of the city."""

from datetime import date
from decimal import Decimal

from tortoise import fields

from backend.errors import Pair
from backend.kit.fields import PointField, WordsField, link
from backend.kit.model import Content
from backend.places.vocabulary import (
    CLASS_OF,
    Amenity,
    ComponentClass,
    ComponentKind,
    ComponentStatus,
    RoomKind,
    SiteKind,
    StationPremises,
    StationStatus,
    VenueKind,
)


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
    station = link("places.Station", "venues", null=True, description="Station that it is part of.")
    address = fields.CharField(200, null=True, description="Down to the building; ground floors and sheds are fine.")
    location = PointField(null=True, description="Entrance, WGS84 (longitude, latitude).")
    capacity = fields.IntField(null=True, description="Most people at one time; sign-ups stop there.")
    area_m2: Decimal | None = fields.DecimalField(8, 2, null=True, description="Floor space.")
    opening_hours = fields.CharField(120, null=True, description="Opening hours in words.")
    phone = fields.CharField(40, null=True, description="For staff; never public.")

    class Meta:
        table = "venue"


class Station(Content):
    """A party-mass station (网格党群驿站) of an estate: two rooms, one hall, and whatever else there is room for."""

    name = fields.CharField(120, description="Name on the door, with 驿站.")
    estate = link("places.Estate", "stations", null=True, description="Estate that it is for.")
    grid = link("places.Grid", "stations", null=True, description="Grid that it stands in.")
    status = fields.CharEnumField(
        StationStatus, max_length=40, default=StationStatus.PLANNED, description="How far it has come."
    )
    premises = fields.CharEnumField(
        StationPremises, max_length=40, null=True, description="In what kind of rooms it was set up."
    )
    address = fields.CharField(200, null=True, description="Down to the building.")
    location = PointField(null=True, description="Entrance, WGS84.")
    opening_hours = fields.CharField(120, null=True, description="Opening hours in words.")
    amenities = WordsField(Amenity, description="What it offers to people who work outdoors, and to everybody else.")
    manager_name = fields.CharField(40, null=True, description="Who keeps it, as named on the door.")
    opened_on = fields.DateField(null=True, description="First day on which it was open.")

    class Meta:
        table = "station"


class StationRoom(Content):
    """A room of a station, for one purpose."""

    community_from = "station"

    station = link("places.Station", "rooms", part=True, description="Station that it is part of.")
    name = fields.CharField(120, description="Name on the door.")
    kind = fields.CharEnumField(RoomKind, max_length=40, description="What it is for.")
    capacity = fields.IntField(null=True, description="Most people at one time.")
    area_m2: Decimal | None = fields.DecimalField(8, 2, null=True, description="Floor space.")
    note = fields.CharField(200, null=True, description="What is done there, and what stands there.")

    class Meta:
        table = "station_room"


class Component(Content):
    """A component (部件): a fixed object of the city, such as a street lamp, that somebody must keep in order."""

    name = fields.CharField(120, description="What and where, as people say it.")
    number = fields.CharField(40, null=True, description="Number on the object itself.")
    kind = fields.CharEnumField(ComponentKind, max_length=40, description="What it is.")
    city_class = fields.CharEnumField(
        ComponentClass,
        max_length=8,
        default=ComponentClass.P06,
        description="Big class of digital city management; follows from the kind.",
    )
    status = fields.CharEnumField(
        ComponentStatus, max_length=40, default=ComponentStatus.NORMAL, description="What condition it is in."
    )
    installed_on: date | None = fields.DateField(null=True, description="When it was put up.")
    removed_on: date | None = fields.DateField(null=True, description="When it was taken away.")
    location = PointField(null=True, description="Where it stands, WGS84.")
    address = fields.CharField(200, null=True, description="Where it stands, in words.")
    grid = link("places.Grid", "components", null=True, description="Grid that it stands in.")
    estate = link("places.Estate", "components", null=True, description="Estate that it stands in.")
    owner = fields.CharField(120, null=True, description="Unit that it belongs to.")
    keeper = fields.CharField(120, null=True, description="Unit that keeps it in order.")

    class Meta:
        table = "component"

    def derive(self) -> None:
        """The big class follows from the kind."""
        self.city_class = CLASS_OF[ComponentKind(self.kind)]

    def problems(self) -> dict[str, Pair]:
        """Nothing is taken away before it was put up."""
        if self.installed_on and self.removed_on and self.removed_on < self.installed_on:
            return {"removedOn": ("不能早于安装日期。", "It cannot be before the day it was put up.")}
        return {}


class Site(Content):
    """A site (阵地): a named place that teaches law, party matters or culture in passing."""

    name = fields.CharField(120, description="Name on the sign.")
    kind = fields.CharEnumField(SiteKind, max_length=40, description="What it teaches or serves.")
    estate = link("places.Estate", "sites", null=True, description="Estate that it is in.")
    grid = link("places.Grid", "sites", null=True, description="Grid that it is in.")
    address = fields.CharField(200, null=True, description="Where it is, in words.")
    location = PointField(null=True, description="Middle, WGS84.")
    opened_on = fields.DateField(null=True, description="Since when it is there.")
    description = fields.TextField(null=True, description="What there is to see and do.")

    class Meta:
        table = "site"
