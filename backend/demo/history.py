"""The demo's ledger: who moved the recent cases, so that the history of a row has something to tell."""

from datetime import datetime, timedelta
from itertools import pairwise

from backend.cases import WORKFLOW, Case
from backend.demo.world import World
from backend.kit.actor import Role
from backend.kit.ledger import LedgerEntry
from backend.people import User

RECENT = timedelta(days=30)


def remember_moves(world: World, case: Case, steps: dict[str, datetime], admin: User, worker: User | None) -> None:
    """Write an entry for the making of a recent `case` and for each step since; its version counts them."""
    if world.now - case.reported_at > RECENT:
        return
    states = list(steps)
    _write(world, case, "CREATE", steps[states[0]], worker or admin, {"number": [None, case.number]})
    for before, after in pairwise(states):
        move = next(move for move in WORKFLOW.moves if before in move.source and move.target == after)
        by = worker if worker and move.name in ("start", "verify", "answer_on_spot") else admin
        _write(world, case, move.name.upper(), steps[after], by, {"status": [before, after]})
    case.version = len(states)


def _write(world: World, case: Case, action: str, at: datetime, by: User, changes: dict[str, list[str | None]]) -> None:
    entry = LedgerEntry(
        id=world.id(at),
        at=at,
        resource="Case",
        row_id=case.id,
        community_id=case.community_id,
        action=action,
        actor_id=by.id,
        actor_name=by.name,
        actor_role=Role.COMMUNITY_ADMIN if by.job_title != "网格员" else Role.GRID_WORKER,
        changes=changes,
    )
    world.ledger.append(entry)
