"""People: accounts, roles, sessions and tokens; households, residents and their tags. See `models` and `resource`."""

from backend.people import resource
from backend.people.models import ApiToken, Household, Resident, ResidentTag, Session, User, UserRole
from backend.people.vocabulary import (
    Department,
    Locale,
    Relation,
    Residency,
    ResidentEmployment,
    Sex,
    TagKind,
    TagSource,
)

__all__ = [
    "ApiToken",
    "Department",
    "Household",
    "Locale",
    "Relation",
    "Residency",
    "Resident",
    "ResidentEmployment",
    "ResidentTag",
    "Session",
    "Sex",
    "TagKind",
    "TagSource",
    "User",
    "UserRole",
    "resource",
]
