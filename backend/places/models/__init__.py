"""The models of places: areas that somebody answers for, what is built in them, and what is there for everybody."""

from backend.places.models.areas import Area, Community, Grid, Street
from backend.places.models.buildings import Building, BuildingUnit, Dwelling, Estate, ReportCode
from backend.places.models.sites import Component, Site, Station, StationRoom, Venue

__all__ = [
    "Area",
    "Building",
    "BuildingUnit",
    "Community",
    "Component",
    "Dwelling",
    "Estate",
    "Grid",
    "ReportCode",
    "Site",
    "Station",
    "StationRoom",
    "Street",
    "Venue",
]
