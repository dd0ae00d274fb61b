"""Measuring: rounds that go from server to server and begin again, so that what disturbs the machine disturbs all."""

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import orjson
import psutil

from backend.settings import ROOT
from bench.database import say
from bench.servers import Server, cpu_s

FIGURES = ("per_s", "p50_ms", "p95_ms", "p99_ms", "app_cpu_ms", "db_cpu_ms", "client_cpu_ms")


class Failed(Exception):
    """A server that gave errors, or lost connections, while it was measured."""


@dataclass(frozen=True)
class Plan:
    """How long to measure: rounds and seconds of each at every number of connections."""

    rounds: Mapping[int, int] = field(default_factory=lambda: {8: 5, 1: 2, 32: 2})
    seconds: float = 1.8
    warm_s: float = 0.2
    first_warm_s: float = 1.5


@dataclass(frozen=True)
class Generator:
    """The load generator's process."""

    process: subprocess.Popen[bytes]

    def run(
        self, port: int, requests: Sequence[str], connections: int, seconds: float, warm_s: float
    ) -> dict[str, Any]:
        """One measurement. Raises Failed when an answer was no answer."""
        job = {"port": port, "requests": list(requests), "connections": connections, "seconds": seconds,
               "warm_s": warm_s}  # fmt: skip
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(orjson.dumps(job) + b"\n")
        self.process.stdin.flush()
        found: dict[str, Any] = orjson.loads(self.process.stdout.readline())
        if found["failures"]:
            raise Failed(f"{found['failures']} failures, the first: {found['failure']}")
        return found


@contextmanager
def generator() -> Iterator[Generator]:
    """The load generator, started here and ended with the block."""
    command = [sys.executable, "-m", "bench.client"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield Generator(process)
    finally:
        process.kill()
        process.wait()


@dataclass(frozen=True)
class Machine:
    """What a measurement needs to know of its surroundings: the load generator and the database's first process."""

    client: Generator
    database: psutil.Process

    def cell(self, server: Server, requests: Sequence[str], connections: int, plan: Plan) -> dict[str, float]:
        """One round of one server. CPU times are milliseconds for each answer, counting the round's first moments."""
        app, database = cpu_s(server.process), cpu_s(self.database)
        found = self.client.run(server.port, requests, connections, plan.seconds, plan.warm_s)
        answered = max(1.0, found["per_s"] * (plan.seconds + plan.warm_s))
        return {
            **{name: found[name] for name in ("per_s", "p50_ms", "p95_ms", "p99_ms", "bytes", "requests")},
            "app_cpu_ms": (cpu_s(server.process) - app) * 1000 / answered,
            "db_cpu_ms": (cpu_s(self.database) - database) * 1000 / answered,
            "client_cpu_ms": found["client_cpu_s"] * 1000 / answered,
        }


Cells = dict[str, dict[int, list[dict[str, float]]]]
"""Rounds by server and number of connections."""


def rounds(machine: Machine, servers: Mapping[str, Server], requests: Mapping[str, Sequence[str]], plan: Plan) -> Cells:
    """Measure one query on every server, A B C A B C, at each number of connections."""
    cells: Cells = {name: {connections: [] for connections in plan.rounds} for name in servers}
    for name, server in servers.items():
        machine.client.run(server.port, requests[name], max(plan.rounds), plan.first_warm_s, 0)
    for connections, count in plan.rounds.items():
        for _ in range(count):
            for name, server in servers.items():
                cells[name][connections].append(machine.cell(server, requests[name], connections, plan))
        rates = "  ".join(f"{name} {median(c['per_s'] for c in cells[name][connections]):.0f}" for name in servers)
        say(f"    {connections:>2} connections, answers a second: {rates}")
    return cells


def summary(found: Sequence[Mapping[str, float]]) -> dict[str, Any]:
    """Least, median and greatest of every figure over some rounds."""
    spread: dict[str, Any] = {
        name: {"min": _short(min(values)), "median": _short(median(values)), "max": _short(max(values))}
        for name in FIGURES
        if (values := [one[name] for one in found])
    }
    return {**spread, "bytes": int(found[0]["bytes"]), "requests": int(sum(one["requests"] for one in found))}


def ratios(cells: Cells, ours: str, connections: int) -> dict[str, float]:
    """Throughput of `ours` over that of each other server: the median of the rounds' ratios."""
    mine = cells[ours][connections]
    return {
        name: _short(
            median(a["per_s"] / max(b["per_s"], 0.001) for a, b in zip(mine, theirs[connections], strict=True))
        )
        for name, theirs in cells.items()
        if name != ours
    }


def _short(value: float) -> float:
    return float(f"{value:.4g}")
