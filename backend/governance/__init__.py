"""Governance: packs, council groups, topics, meetings, duties, reports, broadcasts. See `pack` and `models`."""

from backend.governance import resource
from backend.governance.models import (
    CouncilGroup,
    Duty,
    GovernancePack,
    MediaItem,
    Meeting,
    Report,
    Topic,
)
from backend.governance.vocabulary import (
    MediaClass,
    MediaForm,
    MeetingKind,
    OrgLevel,
    Period,
    RoutineKind,
    TopicKind,
    TopicSource,
    TopicStatus,
)
from backend.governance.workflow import TOPIC_WORKFLOW

__all__ = [
    "TOPIC_WORKFLOW",
    "CouncilGroup",
    "Duty",
    "GovernancePack",
    "MediaClass",
    "MediaForm",
    "MediaItem",
    "Meeting",
    "MeetingKind",
    "OrgLevel",
    "Period",
    "Report",
    "RoutineKind",
    "Topic",
    "TopicKind",
    "TopicSource",
    "TopicStatus",
    "resource",
]
