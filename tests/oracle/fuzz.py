"""`python -m tests.oracle.fuzz --operations 20000 --seed 7`: any number of operations against a database of its own."""

import argparse
import asyncio
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from backend import embedded, migration
from backend.database import connected
from backend.kit import seal
from backend.settings import Settings
from tests.oracle.harness import Fuzz, Report, opened, run

STEP = 1000
"""Operations between two words about how far it is."""

SECRET = "a secret for tests, long enough and known to all"


@asynccontextmanager
async def database() -> AsyncIterator[None]:
    """An empty, migrated database on a server of its own, gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="linli-fuzz-"))
    server = embedded.start(folder / "postgres", embedded.THROWAWAY)
    try:
        embedded.create_database(server.get_uri(), "fuzz")
        address = embedded.address(server, "fuzz")
        settings = Settings(database_url=SecretStr(address), secret=SecretStr(SECRET), pool_min=1, pool_max=5)
        await migration.migrate(settings)
        seal.unlock(settings.key())
        async with connected(settings):
            yield
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


def said(report: Report, seconds: float, seed: int) -> str:
    """What a run did, in words."""
    each = seconds / max(report.operations, 1) * 1000
    lines = [
        *(str(failure) for failure in report.failures),
        f"{report.operations} operations, {report.compared} compared, in {seconds:.0f} s ({each:.1f} ms each)",
        f"roles { ({str(role): count for role, count in report.roles.items()}) }",
        f"refusals {dict(report.refusals)}",
        f"{report.filled} answers with values, of {len(report.fields)} fields",
        f"writes {dict(report.writes)}, {report.payloads} payloads compared",
        f"statements {report.statements}, {report.most_statements} at most",
        f"{len(report.failures)} failures; again: "
        f"python -m tests.oracle.fuzz --operations {report.operations} --seed {seed}",
    ]
    return "\n".join(lines)


async def main(asked: argparse.Namespace) -> int:
    """Run, print, and answer the exit code: 1 when something failed."""
    async with database(), opened(asked.seed, statements=asked.statements, only=asked.only) as fuzz:
        return await timed(fuzz, asked)


async def timed(fuzz: Fuzz, asked: argparse.Namespace) -> int:
    """The run itself."""
    start = time.monotonic()
    report = fuzz.report
    fuzz.tell = lambda failure: print(failure, flush=True)
    while report.operations < asked.operations and len(report.failures) < asked.failures:
        until = min(report.operations + STEP, asked.operations)
        await run(fuzz, until, per_write=asked.per_write, most_failures=asked.failures)
        print(f"{report.operations} operations, {time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)
    print(said(report, time.monotonic() - start, asked.seed))
    return 1 if report.failures else 0


def arguments() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle.fuzz", description=__doc__)
    parser.add_argument("--operations", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-write", type=int, default=60, help="operations between two changes")
    parser.add_argument("--failures", type=int, default=5, help="stop after so many")
    parser.add_argument("--statements", choices=("paths", "one"), default="paths")
    parser.add_argument("--only", nargs="*", default=[], help="root fields of these resources alone")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(asyncio.run(main(arguments())))
