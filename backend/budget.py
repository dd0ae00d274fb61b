"""What a partner's token may ask for in a minute, in the objects that its answers might hold.

Counted in this process, in windows of a minute from the first request. `limits` does the same at seven microseconds a
look; this path is asked thousands of times a second.
"""

from collections.abc import Mapping
from math import ceil
from time import monotonic
from typing import Any
from uuid import UUID

from backend.api import execution
from backend.api.weight import MAX_COST
from backend.errors import Problem
from backend.kit.actor import Actor, Role

BUDGET_SPENT = Problem(
    "BUDGET_SPENT",
    429,
    ("这个令牌本分钟的额度用完了：每分钟 {limit}。", "This token has spent its budget of {limit} a minute."),
    (
        "{seconds} 秒后再试；少取一些，或请管理员调大 LINLI_PARTNER_BUDGET。",
        "Try again in {seconds} seconds; ask for less, or have LINLI_PARTNER_BUDGET raised.",
    ),
)
WINDOW_S = 60.0
MOST_SPENDERS = 10_000

Pair = tuple[bytes, bytes]


class Budget:
    """The spending of every token. `limit` is in objects a minute; 0 means no limit."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._policy = (b"ratelimit-policy", f'"cost";q={limit};w={WINDOW_S:.0f}'.encode())
        self._spent: dict[UUID, tuple[float, int]] = {}

    def spend(
        self, actor: Actor, document: str, variables: Mapping[str, Any] | None, operation: str | None
    ) -> list[Pair]:
        """Spend what one request costs; headers that say what is left. Raises BUDGET_SPENT."""
        if actor.role is not Role.PARTNER or actor.id is None or not self.limit:
            return []
        weight = execution.weight_of(document, operation)
        asked = weight.cost(variables or {}) if weight else 0
        cost = 1 + (asked if asked <= MAX_COST else 0)  # what will be refused costs what asking costs
        now = monotonic()
        began, spent = self._spent.get(actor.id, (now, 0))
        if now - began >= WINDOW_S:
            began, spent = now, 0
        seconds = ceil(began + WINDOW_S - now)
        if spent and spent + cost > self.limit:
            raise BUDGET_SPENT(limit=self.limit, seconds=seconds, details={"retryAfter": seconds})
        if len(self._spent) >= MOST_SPENDERS:
            self._spent.clear()
        self._spent[actor.id] = (began, spent + cost)
        return [self._policy, (b"ratelimit", b'"cost";r=%d;t=%d' % (max(self.limit - spent - cost, 0), seconds))]
