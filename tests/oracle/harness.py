"""One run: the world, its readers, what they ask and what comes of it."""

import math
import random
import re
from collections import Counter as Tally
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from graphql import DocumentNode, parse
from structlog.testing import capture_logs

from backend.graphql import execute
from backend.kit.actor import Actor
from tests.oracle import invariants, snapshot
from tests.oracle.compare import difference
from tests.oracle.generate import Generator, Operation
from tests.oracle.judge import TOO_EXPENSIVE, expected
from tests.oracle.operands import Operands
from tests.oracle.pages import Cursors, Unspecified
from tests.oracle.shrink import shrink
from tests.oracle.sight import Sight
from tests.oracle.snapshot import Snapshot
from tests.oracle.truth import Truth, declared
from tests.oracle.world import Seeded, actors, seed_world
from tests.oracle.writes import Writer, Written


@dataclass(frozen=True)
class Failure:
    """An operation whose answer is wrong: for whom, and how."""

    actor: Actor
    operation: Operation
    wrong: str
    number: int

    def __str__(self) -> str:
        where = {name: [str(key) for key in getattr(self.actor, name)] for name in ("streets", "communities", "grids")}
        who = f"{self.actor.role} id={self.actor.id} unit={self.actor.unit} {where}"
        return (
            f"--- operation {self.number}: {self.wrong}\n    as {who}\n    {self.operation.document}\n"
            f"    variables {self.operation.variables}"
        )


@dataclass
class Report:
    """What a run did, and what went wrong."""

    operations: int = 0
    compared: int = 0
    statements: int = 0
    most_statements: int = 0
    roles: Tally[str] = field(default_factory=Tally)
    refusals: Tally[str] = field(default_factory=Tally)
    writes: Tally[str] = field(default_factory=Tally)
    fields: set[str] = field(default_factory=set)
    filled: int = 0
    payloads: int = 0
    failures: list[Failure] = field(default_factory=list)


@dataclass
class Fuzz:
    """A world open for asking. `statements`: "paths" allows one for each field that loads, "one" allows one.

    `tell` hears of each failure at once: a run that is stopped has still said what it found.
    """

    truth: Truth
    seeded: Seeded
    seed: int
    counter: invariants.Counter
    logs: list[Any]
    statements: str = "paths"
    only: tuple[str, ...] = ()
    cursors: Cursors = field(default_factory=Cursors)
    report: Report = field(default_factory=Report)
    tell: Callable[[Failure], None] = lambda failure: None
    world: Snapshot = field(init=False)
    luck: random.Random = field(init=False)
    operands: Operands = field(init=False)
    generator: Generator = field(init=False)
    readers: list[Actor] = field(init=False)
    secrets: re.Pattern[bytes] = field(init=False)
    _sights: dict[Actor, Sight] = field(default_factory=dict)

    async def begin(self) -> None:
        """Look at the world for the first time."""
        self.world = await snapshot.load(self.truth)
        self.luck = random.Random(self.seed)
        self.operands = Operands(self.luck, self.truth, self.world, self.cursors)
        self.generator = Generator(self.luck, self.truth, self.operands)
        self.readers = actors(self.seeded.corners)
        self.secrets = invariants.pattern(self.seeded.secrets)

    def sight(self, actor: Actor) -> Sight:
        """What the actor sees of the world as it is now."""
        found = self._sights.get(actor)
        if found is None:
            found = self._sights[actor] = Sight(self.truth, self.world, actor)
        return found

    async def look(self) -> None:
        """Look at the world again, after changes."""
        self.world = await snapshot.load(self.truth)
        self._sights, self.operands.world = {}, self.world

    async def write(self, times: int) -> None:
        """Change the world. The last command's payload must be what its row is then."""
        writer, done = Writer(self.luck, self.truth, self.generator), None
        for _ in range(times):
            done = await writer.change(self.sight, self.readers)
            self.report.writes[done.codes[0] if done.codes else "done"] += 1
            wrong = done.wrong
            if "INTERNAL" in done.codes:
                wrong = f"INTERNAL: {self.logs[-1].get('exc_info')!r}" if self.logs else "INTERNAL"
            if wrong:
                self._failed(done, wrong)
            await self.look()
        if done and done.again and done.by:
            right = expected(parse(done.again.document), done.again.variables, self.sight(done.by), self.cursors)
            unlike = difference(right, {"data": {"row": done.row}}, self.cursors)
            self.report.payloads += 1
            if unlike:
                self._failed(done, f"payload: {unlike}")

    def _failed(self, done: Written, wrong: str) -> None:
        self._keep(Failure(done.by or self.readers[0], Operation(done.said, {}), wrong, self.report.operations))

    def _keep(self, failure: Failure) -> None:
        self.report.failures.append(failure)
        self.tell(failure)

    async def batch(self, operations: int, *, most_failures: int = 5) -> None:
        """Ask `operations` times. Failures are made minimal and kept."""
        self.operands.learn()
        until = self.report.operations + operations
        while self.report.operations < until and len(self.report.failures) < most_failures:
            lead = self.luck.choice(self.readers)
            operation = self.generator.operation(lead.role, self.luck.choice(self.only) if self.only else None)
            others = self.luck.sample(self.readers, 2)
            asked = [(actor, operation) for actor in [lead, *(other for other in others if other is not lead)]]
            if operation.again and self.luck.random() < 0.6:
                asked += [(lead, operation.varied(self.luck)), (asked[-1][0], operation.varied(self.luck))]
            for actor, operation in asked:
                wrong = await self.ask(actor, operation)
                if wrong:
                    smallest = await shrink(operation, self.truth.schema, self._fails(actor, wrong))
                    said = await self.wrong(actor, smallest) or wrong
                    self._keep(Failure(actor, smallest, said, self.report.operations))
                    break

    def _fails(self, actor: Actor, wrong: str) -> Any:
        """Whether a smaller operation fails in the same way."""
        kind = wrong.split(":")[0] if wrong.startswith(("errors", "INTERNAL", "the row", "a personal")) else ""

        async def fails(operation: Operation) -> bool:
            said = await self.wrong(actor, operation)
            return said is not None and said.startswith(kind[:7])

        return fails

    async def ask(self, actor: Actor, operation: Operation) -> str | None:
        """Ask once and count it; what is wrong with the answer, in words."""
        self.report.operations += 1
        self.report.roles[actor.role] += 1
        return await self.wrong(actor, operation, count=True)

    async def wrong(self, actor: Actor, operation: Operation, *, count: bool = False) -> str | None:
        """What is wrong with the answer, in words; None when nothing is."""
        tree, sight = parse(operation.document), self.sight(actor)
        self.counter.reset()
        try:
            answer = await execute(actor, operation.document, operation.variables, operation.name)
        except Exception as fault:  # whatever it is, an answer was promised
            return f"no answer: {fault!r}"
        made = self.counter.count
        if count:
            self._count(answer, made)
        wrong = invariants.broken(answer, sight, self.secrets, operation.document)
        if wrong and wrong.startswith("INTERNAL") and self.logs:
            wrong += f": {self.logs[-1].get('exc_info')!r}"
        self.logs.clear()
        limit = invariants.allowed_statements(tree, self.truth)
        if self.statements == "one":
            limit = 1 + invariants.fixed_tables(tree, sight)
        if wrong is None and made > limit:
            wrong = f"{made} statements, {limit} allowed"
        return wrong or self.unlike(tree, operation, sight, answer, count)

    def unlike(
        self, tree: DocumentNode, operation: Operation, sight: Sight, answer: dict[str, Any], count: bool
    ) -> str | None:
        """How the answer differs from the oracle's."""
        try:
            right = expected(tree, operation.variables, sight, self.cursors)
        except Unspecified:
            return None
        heavy = next(
            (e["extensions"] for e in answer.get("errors", ()) if e["extensions"]["code"] == TOO_EXPENSIVE), None
        )
        unforeseen = heavy is not None and TOO_EXPENSIVE not in right.errors.get((), ())
        if unforeseen and heavy and (right.absent or heavy.get("cost", math.inf) > heavy.get("limit", 0)):
            return None  # the guard comes before all other refusals, and knows costs that the oracle does not
        if count:
            self.report.compared += 1
            self.report.fields |= right.seen
            self.report.filled += bool(right.seen)
        return difference(right, answer, self.cursors)

    def _count(self, answer: dict[str, Any], made: int) -> None:
        self.report.statements += made
        self.report.most_statements = max(self.report.most_statements, made)
        self.report.refusals.update({error["extensions"]["code"] for error in answer.get("errors", ())})


@asynccontextmanager
async def opened(seed: int, *, statements: str = "paths", only: Iterable[str] = ()) -> AsyncIterator[Fuzz]:
    """A fuzz over the empty database that is open, seeded now."""
    truth = declared()
    seeded = await seed_world(truth, seed)
    with invariants.counting() as counter, capture_logs() as logs:
        fuzz = Fuzz(truth, seeded, seed, counter, logs, statements=statements, only=tuple(only))
        await fuzz.begin()
        yield fuzz


async def run(fuzz: Fuzz, operations: int, *, per_write: int = 60, most_failures: int = 5) -> Report:
    """Ask `operations` times, with changes in between."""
    while fuzz.report.operations < operations and len(fuzz.report.failures) < most_failures:
        left = operations - fuzz.report.operations
        await fuzz.batch(min(per_write, left), most_failures=most_failures)
        if left > per_write:
            await fuzz.write(fuzz.luck.choice((1, 2, 4)))
    return fuzz.report
