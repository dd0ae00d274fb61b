"""Jobs: who hires, for what, who is looking, and what came of it. See `models`, `workflow` and `resource`."""

from backend.jobs import resource
from backend.jobs.models import Application, Employer, JobPosting, SkillProfile, Training
from backend.jobs.vocabulary import (
    ApplicationStatus,
    EmploymentType,
    PayUnit,
    PostingStatus,
    TrainingStatus,
    VerificationStatus,
)
from backend.jobs.workflow import APPLICATION_WORKFLOW, POSTING_WORKFLOW, TRAINING_WORKFLOW

__all__ = [
    "APPLICATION_WORKFLOW",
    "POSTING_WORKFLOW",
    "TRAINING_WORKFLOW",
    "Application",
    "ApplicationStatus",
    "Employer",
    "EmploymentType",
    "JobPosting",
    "PayUnit",
    "PostingStatus",
    "SkillProfile",
    "Training",
    "TrainingStatus",
    "VerificationStatus",
    "resource",
]
