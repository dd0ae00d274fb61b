"""Growth: the same list where there are ten thousand, a hundred thousand, a million and ten million cases.

Each size is a database of its own with a server of its own; rounds go from size to size and begin again.
"""

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from statistics import median
from typing import Any

from bench.asking import material, requests
from bench.database import Store, prepare, say
from bench.measure import Machine, Plan
from bench.plans import plans
from bench.queries import QUERIES
from bench.rows import Size
from bench.servers import running

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
MEASURED = ("linli", "hand")


def size_of(cases: int) -> Size:
    """A database that is about cases."""
    return Size(residents=400, cases=cases, entries=1000)


def growth(
    store: Store, machine: Machine, sizes: Sequence[int], rounds: int, plan: Plan, explain: bool
) -> dict[str, Any]:
    """p50 of the list on one connection at each size, the factor from least to most cases, and the plans at most.

    {p50_ms: {size: ms}, factor, hand: {p50_ms, factor}, plans: {role: …}}.
    """
    databases = {size: prepare(store, "growth", size_of(size)) for size in sizes}
    found: dict[str, dict[int, list[float]]] = {name: {size: [] for size in sizes} for name in MEASURED}
    query = QUERIES["list"]
    with ExitStack() as stack:
        servers = {
            (name, size): stack.enter_context(running(name, store, databases[size]))
            for name in MEASURED
            for size in sizes
        }
        asked = {
            at: requests(server, query, material(store, databases[at[1]], query)) for at, server in servers.items()
        }
        for at, server in servers.items():
            machine.client.run(server.port, asked[at], 1, plan.first_warm_s / 2, 0)
        for _ in range(rounds):
            for (name, size), server in servers.items():
                cell = machine.cell(server, asked[name, size], 1, plan)
                found[name][size].append(cell["p50_ms"])
    summed = {name: summary(by_size) for name, by_size in found.items()}
    for name, one in summed.items():
        say(f"    {name}: {'  '.join(f'{size}: {ms} ms' for size, ms in one['p50_ms'].items())}  x{one['factor']}")
    explained = plans(store, databases[max(sizes)]) if explain else {}
    return {**summed["linli"], "hand": summed["hand"], "plans": explained}


def summary(by_size: Mapping[int, Sequence[float]]) -> dict[str, Any]:
    """Medians by size, and the last over the first."""
    times = {str(size): float(f"{median(values):.4g}") for size, values in by_size.items()}
    first, *_, last = (*times.values(), *times.values())
    return {"p50_ms": times, "factor": float(f"{last / max(first, 0.001):.4g}")}
