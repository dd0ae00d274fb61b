"""Events: what a community puts on and who comes. See `models`, `workflow` and `resource`."""

from backend.events import resource
from backend.events.models import (
    Attendance,
    CourseSession,
    CulturalEvent,
    Exhibit,
    ProgrammeItem,
    Registration,
    check_in_code,
)
from backend.events.vocabulary import (
    HELD_STATUSES,
    PUBLIC_STATUSES,
    AttendanceMethod,
    Audience,
    CourseLevel,
    EventStatus,
    EventType,
    Medium,
    PerformanceGenre,
    RegistrationStatus,
)
from backend.events.workflow import EVENT_WORKFLOW, REGISTRATION_WORKFLOW

__all__ = [
    "EVENT_WORKFLOW",
    "HELD_STATUSES",
    "PUBLIC_STATUSES",
    "REGISTRATION_WORKFLOW",
    "Attendance",
    "AttendanceMethod",
    "Audience",
    "CourseLevel",
    "CourseSession",
    "CulturalEvent",
    "EventStatus",
    "EventType",
    "Exhibit",
    "Medium",
    "PerformanceGenre",
    "ProgrammeItem",
    "Registration",
    "RegistrationStatus",
    "check_in_code",
    "resource",
]
