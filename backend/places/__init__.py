"""Places: street, community, estate, grid, building, staircase, venue. See `models` and `resource`."""

from backend.places import resource
from backend.places.models import (
    Building,
    BuildingUnit,
    Community,
    Estate,
    EstateKind,
    Grid,
    GridKind,
    Street,
    Venue,
    VenueKind,
)

__all__ = [
    "Building",
    "BuildingUnit",
    "Community",
    "Estate",
    "EstateKind",
    "Grid",
    "GridKind",
    "Street",
    "Venue",
    "VenueKind",
    "resource",
]
