"""Cases: what residents raised and what became of it. See `models`, `workflow` and `resource`."""

from backend.cases import resource
from backend.cases.models import CallBack, Case, CaseEntry, Hearing, Mediation
from backend.cases.vocabulary import (
    ANSWERED_STATUSES,
    OPEN_STATUSES,
    SETTLED_STATUSES,
    AppealType,
    CallbackResult,
    CaseCategory,
    CaseStatus,
    Channel,
    CloseReason,
    EntryKind,
    HandlingMode,
    Level,
    MediationStatus,
    ProblemLabel,
    Resolved,
    Severity,
)
from backend.cases.workflow import MEDIATION_WORKFLOW, WORKFLOW

__all__ = [
    "ANSWERED_STATUSES",
    "MEDIATION_WORKFLOW",
    "OPEN_STATUSES",
    "SETTLED_STATUSES",
    "WORKFLOW",
    "AppealType",
    "CallBack",
    "CallbackResult",
    "Case",
    "CaseCategory",
    "CaseEntry",
    "CaseStatus",
    "Channel",
    "CloseReason",
    "EntryKind",
    "HandlingMode",
    "Hearing",
    "Level",
    "Mediation",
    "MediationStatus",
    "ProblemLabel",
    "Resolved",
    "Severity",
    "resource",
]
