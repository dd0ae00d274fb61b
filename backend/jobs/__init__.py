"""Jobs: who hires, for what, who is looking, and what came of it. See `models`, `workflow` and `resource`."""

from backend.jobs import resource
from backend.jobs.models import Application, Employer, JobPosting, SkillProfile
from backend.jobs.vocabulary import (
    ApplicationStatus,
    EmploymentType,
    PayUnit,
    PostingStatus,
    VerificationStatus,
)
from backend.jobs.workflow import APPLICATION_WORKFLOW, POSTING_WORKFLOW

__all__ = [
    "APPLICATION_WORKFLOW",
    "POSTING_WORKFLOW",
    "Application",
    "ApplicationStatus",
    "Employer",
    "EmploymentType",
    "JobPosting",
    "PayUnit",
    "PostingStatus",
    "SkillProfile",
    "VerificationStatus",
    "resource",
]
