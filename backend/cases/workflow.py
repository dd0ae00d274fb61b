"""The lives of a case and of a mediation as data. No path closes a case without an answer and a call-back."""

from backend.cases.vocabulary import CaseStatus, MediationStatus
from backend.kit.workflow import Move, Workflow

WAITING = ["REPORTED", "REGISTERED", "UNDER_STUDY", "FILED"]
HANDLING = ["IN_PROGRESS", "CONSULTING", "MEDIATING"]

WORKFLOW = Workflow(
    CaseStatus,
    start=["REPORTED", "DRAFT"],
    ends=["ARCHIVED", "REJECTED", "MERGED", "WITHDRAWN"],
    moves=[
        Move("report", ("上报", "Report"), source=["DRAFT"], target="REPORTED", primary=True),
        Move(
            "register",
            ("受理", "Register"),
            source=["REPORTED"],
            target="REGISTERED",
            primary=True,
            stamp="registered_at",
        ),
        Move(
            "answer_on_spot",
            ("当场答复", "Answer on the spot"),
            source=["REPORTED", "REGISTERED"],
            target="ANSWERED_ON_SPOT",
            stamp="resolved_at",
        ),
        Move("study", ("转研判", "Study"), source=["REGISTERED", "REOPENED"], target="UNDER_STUDY"),
        Move("file", ("立案", "File"), source=["REGISTERED", "UNDER_STUDY"], target="FILED"),
        Move(
            "dispatch",
            ("派单", "Dispatch"),
            source=["REGISTERED", "UNDER_STUDY", "FILED", "REOPENED", "ESCALATED"],
            target="DISPATCHED",
            primary=True,
        ),
        Move("sign", ("签收", "Sign for"), source=["DISPATCHED"], target="SIGNED", primary=True),
        Move("return_order", ("退单", "Return"), source=["DISPATCHED", "SIGNED", "IN_PROGRESS"], target="UNDER_STUDY"),
        Move("start", ("开始办理", "Start"), source=["SIGNED"], target="IN_PROGRESS", primary=True),
        Move("consult", ("转协商", "Consult"), source=["SIGNED", "IN_PROGRESS"], target="CONSULTING"),
        Move("mediate", ("转调解", "Mediate"), source=["UNDER_STUDY", "SIGNED", "IN_PROGRESS"], target="MEDIATING"),
        Move("escalate", ("上报上级", "Escalate"), source=["UNDER_STUDY", *HANDLING], target="ESCALATED"),
        Move("suspend", ("挂账", "Suspend"), source=HANDLING, target="SUSPENDED"),
        Move("resume", ("恢复办理", "Resume"), source=["SUSPENDED"], target="IN_PROGRESS", primary=True),
        Move(
            "resolve",
            ("填写处置反馈", "Give feedback"),
            source=[*HANDLING, "ESCALATED"],
            target="RESOLVED",
            primary=True,
            stamp="resolved_at",
        ),
        Move("verify", ("核查", "Verify"), source=["RESOLVED"], target="VERIFYING"),
        Move(
            "call_back",
            ("回访", "Call back"),
            source=["RESOLVED", "VERIFYING", "ANSWERED_ON_SPOT"],
            target="CALLING_BACK",
            primary=True,
        ),
        Move("close", ("结案", "Close"), source=["CALLING_BACK"], target="CLOSED", primary=True, stamp="closed_at"),
        Move("reopen", ("重办", "Reopen"), source=["VERIFYING", "CALLING_BACK", "CLOSED"], target="REOPENED"),
        Move("archive", ("归档", "Archive"), source=["CLOSED"], target="ARCHIVED"),
        Move("reject", ("不予受理", "Reject"), source=["REPORTED", "REGISTERED"], target="REJECTED", stamp="closed_at"),
        Move("merge", ("并案", "Merge"), source=[*WAITING, "DISPATCHED", "SIGNED"], target="MERGED", stamp="closed_at"),
        Move("withdraw", ("撤回", "Withdraw"), source=["DRAFT", *WAITING], target="WITHDRAWN", stamp="closed_at"),
    ],
)

MEDIATION_WORKFLOW = Workflow(
    MediationStatus,
    start=["APPLIED"],
    ends=["REFERRED_TO_COURT", "PERFORMED"],
    moves=[
        Move("accept", ("受理", "Accept"), source=["APPLIED"], target="ACCEPTED", primary=True, stamp="accepted_at"),
        Move(
            "hear",
            ("开始调解", "Start hearings"),
            source=["ACCEPTED", "FAILED", "BREACHED"],
            target="HEARING",
            primary=True,
            needs=("mediator",),
        ),
        Move(
            "agree",
            ("达成协议", "Record the agreement"),
            source=["HEARING"],
            target="AGREED",
            primary=True,
            stamp="agreed_at",
            needs=("agreement",),
        ),
        Move(
            "agree_in_part",
            ("部分达成", "Record a part agreement"),
            source=["HEARING"],
            target="PARTIAL",
            stamp="agreed_at",
            needs=("agreement",),
        ),
        Move("fail", ("调解不成", "Record failure"), source=["HEARING"], target="FAILED", needs=("outcome",)),
        Move(
            "perform",
            ("确认履行", "Confirm performance"),
            source=["AGREED", "PARTIAL"],
            target="PERFORMED",
            primary=True,
            stamp="performed_at",
        ),
        Move("breach", ("记为未履行", "Record a breach"), source=["AGREED", "PARTIAL"], target="BREACHED"),
        Move(
            "refer_to_court",
            ("引导诉讼", "Refer to court"),
            source=["APPLIED", "FAILED", "PARTIAL", "BREACHED"],
            target="REFERRED_TO_COURT",
        ),
    ],
)
