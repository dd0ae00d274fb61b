"""The lives of a posting, of an application and of a course, as data."""

from backend.jobs.vocabulary import ApplicationStatus, PostingStatus, TrainingStatus
from backend.kit.workflow import Move, Workflow

POSTING_WORKFLOW = Workflow(
    PostingStatus,
    start=["DRAFT", "PENDING_VERIFICATION"],
    ends=["FILLED", "WITHDRAWN"],
    moves=[
        Move(
            "submit", ("提交核验", "Submit"), source=["DRAFT", "REJECTED"], target="PENDING_VERIFICATION", primary=True
        ),
        Move(
            "publish",
            ("核验并发布", "Verify and publish"),
            source=["PENDING_VERIFICATION"],
            target="PUBLISHED",
            primary=True,
            stamp="published_at",
        ),
        Move("reject", ("不予通过", "Reject"), source=["PENDING_VERIFICATION"], target="REJECTED"),
        Move("pause", ("暂停", "Pause"), source=["PUBLISHED"], target="PAUSED"),
        Move("resume", ("恢复", "Resume"), source=["PAUSED"], target="PUBLISHED", primary=True),
        Move("fill", ("已招满", "Mark as filled"), source=["PUBLISHED", "PAUSED"], target="FILLED", primary=True),
        Move("expire", ("设为过期", "Expire"), source=["PUBLISHED", "PAUSED"], target="EXPIRED"),
        Move("renew", ("重新核验", "Renew"), source=["EXPIRED"], target="PENDING_VERIFICATION", primary=True),
        Move(
            "withdraw",
            ("撤回", "Withdraw"),
            source=["DRAFT", "PENDING_VERIFICATION", "PUBLISHED", "PAUSED", "REJECTED", "EXPIRED"],
            target="WITHDRAWN",
        ),
    ],
)

APPLICATION_WORKFLOW = Workflow(
    ApplicationStatus,
    start=["RECOMMENDED", "APPLIED"],
    ends=["RETAINED_3M", "REJECTED", "WITHDRAWN"],
    moves=[
        Move("show_interest", ("有意向", "Show interest"), source=["RECOMMENDED"], target="INTERESTED", primary=True),
        Move("apply", ("报名", "Apply"), source=["RECOMMENDED", "INTERESTED"], target="APPLIED", primary=True),
        Move("refer", ("转介", "Refer"), source=["APPLIED"], target="REFERRED", primary=True),
        Move("interview", ("安排面试", "Interview"), source=["APPLIED", "REFERRED"], target="INTERVIEW", primary=True),
        Move("offer", ("录用", "Offer"), source=["INTERVIEW"], target="OFFERED", primary=True),
        Move("hire", ("入职", "Hire"), source=["OFFERED"], target="HIRED", primary=True, stamp="hired_at"),
        Move(
            "confirm_retained",
            ("确认稳岗", "Confirm that they stayed"),
            source=["HIRED"],
            target="RETAINED_3M",
            primary=True,
        ),
        Move(
            "reject",
            ("未录用", "Reject"),
            source=["APPLIED", "REFERRED", "INTERVIEW"],
            target="REJECTED",
        ),
        Move(
            "withdraw",
            ("放弃", "Withdraw"),
            source=["RECOMMENDED", "INTERESTED", "APPLIED", "REFERRED", "INTERVIEW", "OFFERED", "HIRED"],
            target="WITHDRAWN",
        ),
    ],
)

TRAINING_WORKFLOW = Workflow(
    TrainingStatus,
    start=["DRAFT", "OPEN"],
    ends=["FINISHED", "CANCELLED"],
    moves=[
        Move("open", ("开放报名", "Open for sign-up"), source=["DRAFT"], target="OPEN", primary=True),
        Move("begin", ("开班", "Begin"), source=["OPEN"], target="RUNNING", primary=True),
        Move("finish", ("结业", "Finish"), source=["RUNNING"], target="FINISHED", primary=True),
        Move("cancel", ("取消", "Cancel"), source=["DRAFT", "OPEN", "RUNNING"], target="CANCELLED"),
    ],
)
