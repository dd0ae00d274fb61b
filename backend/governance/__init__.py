"""Governance: packs, council groups, topics, meetings, duties, reports, broadcasts. See `pack` and `models`."""

from backend.governance import resource
from backend.governance.models import (
    MEETING_KINDS,
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
    OrgLevel,
    Period,
    Post,
    RoutineKind,
    TopicKind,
    TopicSource,
    TopicStatus,
)
from backend.governance.workflow import TOPIC_WORKFLOW

__all__ = [
    "MEETING_KINDS",
    "TOPIC_WORKFLOW",
    "CouncilGroup",
    "Duty",
    "GovernancePack",
    "MediaClass",
    "MediaForm",
    "MediaItem",
    "Meeting",
    "OrgLevel",
    "Period",
    "Post",
    "Report",
    "RoutineKind",
    "Topic",
    "TopicKind",
    "TopicSource",
    "TopicStatus",
    "resource",
]
