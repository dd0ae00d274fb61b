"""What one operation carries: its actor, the document it came in, and the reads made for it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson

from backend.api import reads
from backend.api.feed import Watch
from backend.api.reader import Reader
from backend.compiler.compiler import PAYLOAD, Asked, Compiler
from backend.compiler.plans import Plan
from backend.compiler.slots import Refused
from backend.kit.actor import Actor
from backend.kit.params import acting
from backend.kit.registry import Resource


@dataclass(slots=True)
class Context:
    """What resolvers of services, commands and subscriptions find under `info.context`.

    `watch` is where a subscription is told of changes.
    """

    actor: Actor
    compiler: Compiler
    asked: Asked
    values: Mapping[str, Any]
    watch: Watch | None = None
    reader: Reader = field(init=False)

    def __post_init__(self) -> None:
        self.reader = Reader(self.actor)

    def payload(self, one: Resource, info: Any) -> Callable[[UUID], Awaitable[dict[str, Any]]]:
        """A function that reads what the command at `info` was asked to answer of the row that it wrote.

        Compiled before the command runs, so that a refused selection changes nothing. Raises what refused it.
        """
        nodes = list(info._raw_info.field_nodes)
        plan = self.compiler.payload(
            self.asked, acting(self.actor), self.values, f"{one.name}Payload", one.single, nodes
        )
        if isinstance(plan, Refused):
            raise plan.error
        try:
            plan.check(self.values, self.actor)
        except Refused as refused:
            raise refused.error from None
        return lambda row: self._told(plan, row)

    async def row(self, one: Resource, info: Any, row: UUID) -> Any:
        """The live row, or None, as the field at `info` asks for it."""
        raw = info._raw_info
        plan = self.compiler.row(
            self.asked, acting(self.actor), self.values, one.name, str(raw.path.key), list(raw.field_nodes)
        )
        if isinstance(plan, Refused):
            raise plan.error
        return (await self._told(plan, row))[str(raw.path.key)]

    async def _told(self, plan: Plan, row: UUID) -> dict[str, Any]:
        found: Any = ()
        if plan.statement is not None:
            values = plan.bind({**self.values, PAYLOAD: row}, self.actor)
            found = await reads.fetch(self.actor, plan.statement.sql, values)
        told: dict[str, Any] = orjson.loads(plan.shape(found, {}))
        return told
