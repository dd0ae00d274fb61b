"""Cases: what residents raised and what became of it. See `models`, `workflow` and `resource`."""

from backend.cases import resource
from backend.cases.models import Case, CaseEntry
from backend.cases.vocabulary import (
    ANSWERED_STATUSES,
    OPEN_STATUSES,
    AppealType,
    CallbackResult,
    CaseCategory,
    CaseStatus,
    Channel,
    CloseReason,
    EntryKind,
    HandlingMode,
    Level,
    ProblemLabel,
    Severity,
)
from backend.cases.workflow import WORKFLOW

__all__ = [
    "ANSWERED_STATUSES",
    "OPEN_STATUSES",
    "WORKFLOW",
    "AppealType",
    "CallbackResult",
    "Case",
    "CaseCategory",
    "CaseEntry",
    "CaseStatus",
    "Channel",
    "CloseReason",
    "EntryKind",
    "HandlingMode",
    "Level",
    "ProblemLabel",
    "Severity",
    "resource",
]
