"""What one operation carries: its actor, the document it came in, and the reads made for it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import orjson

from backend.api import reads
from backend.api.reader import Reader
from backend.compiler.compiler import PAYLOAD, Asked, Compiler
from backend.compiler.slots import Refused
from backend.kit.actor import Actor
from backend.kit.params import acting
from backend.kit.registry import Resource


@dataclass(slots=True)
class Context:
    """What resolvers of services and commands find under `info.context`."""

    actor: Actor
    compiler: Compiler
    asked: Asked
    values: Mapping[str, Any]
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

        async def tell(row: UUID) -> dict[str, Any]:
            given = {**self.values, PAYLOAD: row}
            found = (
                await reads.fetch(self.actor, plan.statement.sql, plan.bind(given, self.actor))
                if plan.statement
                else ()
            )
            told: dict[str, Any] = orjson.loads(plan.shape(found, {}))
            return told

        return tell
