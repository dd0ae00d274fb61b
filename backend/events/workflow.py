"""The lives of an event and of a sign-up, as data."""

from backend.events.vocabulary import EventStatus, RegistrationStatus
from backend.kit.workflow import Move, Workflow

EVENT_WORKFLOW = Workflow(
    EventStatus,
    start=["DRAFT", "SUBMITTED"],
    ends=["CANCELLED", "REVIEWED"],
    moves=[
        Move("submit", ("提交审核", "Submit"), source=["DRAFT"], target="SUBMITTED", primary=True),
        Move("return_draft", ("退回修改", "Return"), source=["SUBMITTED"], target="DRAFT"),
        Move("schedule", ("发布排期", "Schedule"), source=["SUBMITTED"], target="SCHEDULED", primary=True),
        Move("postpone", ("延期", "Postpone"), source=["SCHEDULED", "RESCHEDULED"], target="POSTPONED"),
        Move("reschedule", ("改期", "Reschedule"), source=["SCHEDULED", "POSTPONED"], target="RESCHEDULED"),
        Move("start", ("开始", "Start"), source=["SCHEDULED", "RESCHEDULED"], target="ONGOING", primary=True),
        Move("finish", ("结束", "Finish"), source=["ONGOING"], target="FINISHED", primary=True),
        Move("review", ("完成总结", "Review"), source=["FINISHED"], target="REVIEWED", primary=True),
        Move(
            "cancel",
            ("取消活动", "Cancel"),
            source=["DRAFT", "SUBMITTED", "SCHEDULED", "POSTPONED", "RESCHEDULED"],
            target="CANCELLED",
        ),
    ],
)

REGISTRATION_WORKFLOW = Workflow(
    RegistrationStatus,
    start=["PENDING"],
    ends=["CANCELLED", "CHECKED_OUT", "NO_SHOW"],
    moves=[
        Move("confirm", ("确认", "Confirm"), source=["PENDING", "OFFERED"], target="CONFIRMED", primary=True),
        Move("put_on_waitlist", ("转候补", "Put on waiting list"), source=["PENDING"], target="WAITLISTED"),
        Move("offer", ("递补邀请", "Offer a place"), source=["WAITLISTED"], target="OFFERED", primary=True),
        Move(
            "check_in",
            ("签到", "Check in"),
            source=["CONFIRMED"],
            target="CHECKED_IN",
            primary=True,
            stamp="checked_in_at",
        ),
        Move("check_out", ("签退", "Check out"), source=["CHECKED_IN"], target="CHECKED_OUT", primary=True),
        Move("mark_no_show", ("记为未到", "Mark as no show"), source=["CONFIRMED"], target="NO_SHOW"),
        Move(
            "cancel",
            ("取消报名", "Cancel"),
            source=["PENDING", "CONFIRMED", "WAITLISTED", "OFFERED"],
            target="CANCELLED",
        ),
    ],
)
