"""`python -m tests.oracle.mutants`: one rule, mask or place of asking off at a time, and a fuzz that must notice.

Prints how many were tried and killed, after how many operations, and every survivor by name.
"""

import argparse
import asyncio
import random
import sys
import time
from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from uuid import UUID

from backend.kit.actor import Actor
from backend.kit.model import Record
from backend.kit.registry import Resource
from tests.oracle import invariants
from tests.oracle.faults import Fault, every_fault, wall_down
from tests.oracle.fuzz import database
from tests.oracle.generate import Generator
from tests.oracle.harness import Failure, Fuzz, Report, opened
from tests.oracle.operands import Operands
from tests.oracle.sight import Sight
from tests.oracle.world import person

MOST = 1500
"""Operations that a fault may survive before it counts as a survivor."""


@dataclass(frozen=True)
class Tried:
    """A fault, how it was noticed, and after how many operations; `wrong` is None for a survivor.

    `idle` says that no reader of this world sees or counts another row with it, so that nobody can notice.
    """

    fault: Fault
    operations: int
    wrong: str | None
    idle: bool = False

    @property
    def outcome(self) -> str:
        """How it went, in words."""
        return self.wrong or ("opens nothing here" if self.idle else "SURVIVED")


async def try_fault(fuzz: Fuzz, fault: Fault, *, most: int = MOST) -> Tried:
    """Ask until somebody notices the fault, `most` times at most."""
    if idle(fuzz, fault):
        return Tried(fault, 0, None, idle=True)
    fuzz.luck = random.Random(fault.name)
    fuzz.operands = Operands(fuzz.luck, fuzz.truth, fuzz.world, fuzz.cursors)
    fuzz.operands.hidden, fuzz.operands.odd = 0.15, 0.005
    fuzz.generator = Generator(fuzz.luck, fuzz.truth, fuzz.operands)
    fuzz.operands.bin = 0.6 if fault.verb == "write" else 0.04
    fuzz.operands.through = frozenset(fault.prefer) & {"REF", "MANY"}
    fuzz.generator.prefer = fault.prefer
    fuzz.generator.counting = fault.verb == "aggregate"
    fuzz.operands.learn()
    with fault.off():
        before = await sealed_anew(fuzz, fault) if fault.mask else []
        try:
            return await _until_noticed(fuzz, fault, most)
        finally:
            for row in before:
                await row.save()
            if before:
                await fuzz.look()


async def first_failure(fuzz: Fuzz) -> Failure:
    """Ask until something fails; what failed is made minimal and is not part of the fuzz's own report."""
    kept, fuzz.report = fuzz.report, Report()
    try:
        await fuzz.batch(MOST, most_failures=1)
        return fuzz.report.failures[0]
    finally:
        fuzz.report = kept


def idle(fuzz: Fuzz, fault: Fault) -> bool:
    """Whether a row rule that is off opens the same rows as before to every reader of this world."""
    if fault.rule is None:
        return False
    name = fault.rule[0].name
    right = fuzz.truth.resources[name]
    wrong = replace(right, **{fault.verb: fault.rule[1]})
    return all(_open(fuzz, reader, right) == _open(fuzz, reader, wrong) for reader in fuzz.readers)


def _open(fuzz: Fuzz, reader: Actor, one: Resource) -> tuple[frozenset[UUID], ...]:
    """The rows of `one` that a reader is shown, has in the bin, and, where it may read none, counts."""
    sight = Sight(fuzz.truth, fuzz.world, reader)
    counted = frozenset() if sight.opens(one.read) else sight.counts(one)
    return sight.reads(one), sight.bin(one), counted


async def _until_noticed(fuzz: Fuzz, fault: Fault, most: int) -> Tried:
    asked, able = 0, [reader for reader in fuzz.readers if reader.role in fault.roles]
    while asked < most:
        lead = fuzz.luck.choice(able)
        only = fuzz.luck.choice(fault.shows) if fault.shows else None
        operation = fuzz.generator.operation(lead.role, only)
        for actor in (lead, fuzz.luck.choice(able)):
            asked += 1
            wrong = await fuzz.wrong(actor, operation)
            if wrong is not None:
                return Tried(fault, asked, f"{wrong} {operation}" if wrong.startswith("INTERNAL") else wrong)
    return Tried(fault, asked, None)


async def sealed_anew(fuzz: Fuzz, fault: Fault) -> list[Record]:
    """Store every sealed number of the kind anew, as the fault masks it; answers the rows as they were."""
    before, secrets = [], set(fuzz.seeded.secrets)
    for one in (fuzz.truth.resources[name] for name in fault.shows):
        named = [name for name, made in one.model.sealed.items() if made.kind == fault.mask]
        for key in fuzz.world.rows[one.name]:
            before.append(await one.model.get(id=key))
            row = await one.model.get(id=key)
            number = person(fuzz.luck) if fault.mask == "id_number" else f"199{fuzz.luck.randrange(10**8):08d}"
            row.seal(**dict.fromkeys(named, number))
            await row.save()
            secrets.add(number)
    fuzz.secrets = invariants.pattern(frozenset(secrets))
    await fuzz.look()
    return before


def chosen(share: float, seed: int) -> list[Fault]:
    """All faults, or a share of those of declarations by luck; of places always all."""
    known = every_fault()
    if share >= 1:
        return known
    always = [fault for fault in known if not fault.shows or fault.mask]
    rest = [fault for fault in known if fault not in always]
    return [*always, *random.Random(seed).sample(rest, round(len(rest) * share))]


def said(tried: Iterable[Tried], seconds: float) -> str:
    """The result in words."""
    known = list(tried)
    killed = [one for one in known if one.wrong is not None]
    still = [one for one in known if one.idle]
    lines = [f"SURVIVED {one.fault.name} ({one.operations} operations)" for one in survivors(known)]
    lines += [f"opens nothing here: {one.fault.name}" for one in still]
    asked = sorted(one.operations for one in killed) or [0]
    lines.append(
        f"{len(known)} faults tried, {len(killed)} killed, {len(survivors(known))} survived, "
        f"{len(still)} open nothing to any reader of this world; in {seconds:.0f} s; "
        f"killed after {asked[len(asked) // 2]} operations in the middle, {asked[-1]} at most"
    )
    return "\n".join(lines)


def survivors(tried: Iterable[Tried]) -> list[Tried]:
    """The faults that somebody could have noticed, and nobody did."""
    return [one for one in tried if one.wrong is None and not one.idle]


async def main(asked: argparse.Namespace) -> int:
    """Try, print, and answer the exit code: 1 when a fault survived."""
    start, tried = time.monotonic(), []
    down = nullcontext() if asked.behind_the_wall else wall_down()
    async with database(), opened(asked.seed) as fuzz:
        with down:
            await _each(fuzz, asked, tried)
    print(said(tried, time.monotonic() - start))
    return 1 if survivors(tried) else 0


async def _each(fuzz: Fuzz, asked: argparse.Namespace, tried: list[Tried]) -> None:
    for fault in chosen(asked.share, asked.seed):
        if asked.only in fault.name:
            tried.append(await try_fault(fuzz, fault, most=asked.operations))
            if asked.verbose:
                print(f"{tried[-1].operations:5} {fault.name}: {tried[-1].outcome[:1500]}", flush=True)


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle.mutants", description=__doc__)
    parser.add_argument("--share", type=float, default=1.0, help="of the faults of declarations")
    parser.add_argument("--operations", type=int, default=MOST)
    parser.add_argument("--only", default="", help="faults whose name has this in it")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--behind-the-wall", action="store_true", help="leave PostgreSQL's row rules up")
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
