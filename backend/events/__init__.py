"""Events: what a community puts on and who comes. See `models`, `workflow` and `resource`."""

from backend.events import resource
from backend.events.models import CulturalEvent, Registration, check_in_code
from backend.events.vocabulary import (
    HELD_STATUSES,
    PUBLIC_STATUSES,
    Audience,
    EventStatus,
    EventType,
    RegistrationStatus,
)
from backend.events.workflow import EVENT_WORKFLOW, REGISTRATION_WORKFLOW

__all__ = [
    "EVENT_WORKFLOW",
    "HELD_STATUSES",
    "PUBLIC_STATUSES",
    "REGISTRATION_WORKFLOW",
    "Audience",
    "CulturalEvent",
    "EventStatus",
    "EventType",
    "Registration",
    "RegistrationStatus",
    "check_in_code",
    "resource",
]
