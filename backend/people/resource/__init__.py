"""People: who may see whom, and how the admin shows them."""

from backend.people.resource import accounts, care, organisation, residents, reveals, teams

__all__ = ["accounts", "care", "organisation", "residents", "reveals", "teams"]
