"""The models of people: accounts, residents, the organisation of a community, teams, and care for households."""

from backend.people.models.accounts import ApiToken, RegisteredDocument, Session, User, UserRole
from backend.people.models.care import HouseholdVisit, Pairing, ScreeningRound
from backend.people.models.organisation import OrgUnit, PartyBranch, PartyMember, Position
from backend.people.models.residents import Household, Resident, ResidentTag, Volunteer
from backend.people.models.reveals import Reveal
from backend.people.models.teams import MediationStudio, Mediator, Membership, Team

__all__ = [
    "ApiToken",
    "Household",
    "HouseholdVisit",
    "MediationStudio",
    "Mediator",
    "Membership",
    "OrgUnit",
    "Pairing",
    "PartyBranch",
    "PartyMember",
    "Position",
    "RegisteredDocument",
    "Resident",
    "ResidentTag",
    "Reveal",
    "ScreeningRound",
    "Session",
    "Team",
    "User",
    "UserRole",
    "Volunteer",
]
