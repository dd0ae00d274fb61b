"""Places: streets, communities, grids and areas; what is built in them; and what is there for everybody.

See `models`, `resource` and `vocabulary`; `divisions` holds the official codes of three real places.
"""

from backend.places import resource
from backend.places.models import (
    Area,
    Building,
    BuildingUnit,
    Community,
    Component,
    Dwelling,
    Estate,
    Grid,
    ReportCode,
    Site,
    Station,
    StationRoom,
    Street,
    Venue,
)
from backend.places.vocabulary import (
    CLASS_OF,
    Amenity,
    ComponentClass,
    ComponentKind,
    ComponentStatus,
    DwellingUse,
    EstateKind,
    GridKind,
    RoomKind,
    SiteKind,
    StationPremises,
    StationStatus,
    VenueKind,
)

__all__ = [
    "CLASS_OF",
    "Amenity",
    "Area",
    "Building",
    "BuildingUnit",
    "Community",
    "Component",
    "ComponentClass",
    "ComponentKind",
    "ComponentStatus",
    "Dwelling",
    "DwellingUse",
    "Estate",
    "EstateKind",
    "Grid",
    "GridKind",
    "ReportCode",
    "RoomKind",
    "Site",
    "SiteKind",
    "Station",
    "StationPremises",
    "StationRoom",
    "StationStatus",
    "Street",
    "Venue",
    "VenueKind",
    "resource",
]
