"""Places: which of them is open to whom, and how the admin shows them. The rules that they share are in `rules`."""

from backend.places.resource import areas, buildings, sites

__all__ = ["areas", "buildings", "sites"]
