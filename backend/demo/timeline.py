"""The timeline of a case of the demo: one line for each step at which somebody said or did something."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from backend.cases import OPEN_STATUSES, CallbackResult, Case, CaseEntry, Channel, EntryKind
from backend.demo.history import remember_moves
from backend.demo.matters import CALLED_BACK, PROGRESS, REFUSALS, Matter
from backend.demo.world import World
from backend.people import Resident, User
from backend.places import Building, Grid


@dataclass(slots=True)
class Story:
    """One case on its way: what it is about, who raised it, and when each step was taken."""

    matter: Matter
    grid: Grid
    person: Resident
    building: Building | None
    channel: Channel
    steps: dict[str, datetime]
    end: str
    said: CallbackResult | None
    case: Case = field(init=False)

    @property
    def place(self) -> str:
        """Where it is, as people say it."""
        return self.building.name if self.building else self.grid.name.removesuffix("专属网格")


LINES: dict[str, tuple[EntryKind, str, str, bool]] = {
    "REPORTED": (EntryKind.INTAKE, "{said}", "person", True),
    "REGISTERED": (EntryKind.REGISTRATION, "已受理，感谢您反映情况，我们会按时限答复。", "desk", True),
    "UNDER_STUDY": (EntryKind.NOTE, "情况较复杂，提交社区党委研判。", "desk", False),
    "FILED": (EntryKind.NOTE, "已立案，等待派单。", "desk", False),
    "DISPATCHED": (EntryKind.DISPATCH, "派单给{unit}主办，网格员协办。", "desk", True),
    "SIGNED": (EntryKind.SIGNED, "{unit}签收。", "unit", False),
    "IN_PROGRESS": (EntryKind.PROGRESS, "{progress}", "unit", True),
    "CONSULTING": (EntryKind.PROGRESS, "召集相关住户在议事厅协商，形成初步意见。", "hand", True),
    "MEDIATING": (EntryKind.PROGRESS, "进入调解，双方约定本周四到调解室。", "unit", True),
    "ESCALATED": (EntryKind.PROGRESS, "超出社区权限，上报街道协调。", "desk", True),
    "SUSPENDED": (EntryKind.NOTE, "等待维修资金审批，暂挂账，每周跟进。", "desk", True),
    "RESOLVED": (EntryKind.ANSWER, "{done}", "unit", True),
    "ANSWERED_ON_SPOT": (EntryKind.ANSWER, "{done}", "hand", True),
    "VERIFYING": (EntryKind.VERIFICATION, "网格员到场核查，拍照比对。", "hand", False),
    "CALLING_BACK": (EntryKind.CALL_BACK, "{called}", "hand", False),
    "REOPENED": (EntryKind.NOTE, "诉求人反映又出现，重新办理。", "desk", True),
    "CLOSED": (EntryKind.CLOSING, "已答复、已回访，结案。", "desk", True),
    "REJECTED": (EntryKind.ANSWER, "{refusal}", "desk", True),
    "MERGED": (EntryKind.CLOSING, "与同一地点的诉求合并办理。", "desk", True),
    "WITHDRAWN": (EntryKind.CLOSING, "诉求人来电撤回。", "desk", True),
}
"""For each state: the kind of line, its words, whose it is (person, desk, unit, hand of the grid); whether public."""

AT_LENGTH = timedelta(days=400)
"""Older cases are told in short."""

IN_SHORT = frozenset({"REPORTED", "RESOLVED", "ANSWERED_ON_SPOT", "REJECTED", "MERGED", "WITHDRAWN", "CLOSED"})


def tell(world: World, key: str, story: Story) -> None:
    """Put the lines of `story` on the shelf, and its moves into the ledger."""
    admin: User = world.users[f"admin:{key}"]
    worker: User | None = world.users.get(f"worker:{story.grid.id}")
    remember_moves(world, story.case, story.steps, admin, worker)
    unit = story.matter.unit.zh
    by: dict[str, dict[str, Any]] = {
        "person": {"author_name": story.person.name},
        "desk": {"author": admin, "author_name": admin.name},
        "unit": {"author_name": unit},
        "hand": {"author": worker, "author_name": worker.name} if worker else {"author_name": story.grid.worker_name},
    }
    words = {
        "said": story.matter.said,
        "done": story.matter.done,
        "unit": unit,
        "progress": world.rng.choice(PROGRESS),
        "refusal": world.rng.choice(REFUSALS),
        "called": CALLED_BACK[story.said] if story.said else "",
    }
    told = LINES if world.now - story.case.reported_at < AT_LENGTH else IN_SHORT
    for state, at in story.steps.items():
        if state in told:
            kind, text, whose, public = LINES[state]
            _line(world, story, at, kind, text.format_map(words), is_public=public, **by[whose])
    due = story.case.due_at
    if due is not None and due < world.now and story.end in OPEN_STATUSES:
        _line(world, story, due, EntryKind.REMINDER, "系统催办：已过办理时限。", author_name="系统")


def _line(world: World, story: Story, at: datetime, kind: EntryKind, text: str, **said: Any) -> None:
    if text:
        world.make(
            CaseEntry,
            made=at,
            at=at,
            community_id=story.case.community_id,
            case=story.case,
            kind=kind,
            text=text,
            **said,
        )
