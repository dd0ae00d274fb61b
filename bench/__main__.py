"""`python -m bench`: build what is missing, prove that all answer alike, measure, and say what came out.

Interrupted, it begins again where the databases are: they are kept in the folder that --data names.
"""

import argparse
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import psutil

import dev
from backend.settings import ROOT
from bench import database, machine, report, rows
from bench.asking import compare, material, requests
from bench.database import Store, say
from bench.growth import SIZES, growth
from bench.measure import Cells, Generator, Machine, Plan, generator, ratios, rounds, summary
from bench.queries import QUERIES
from bench.servers import RIVALS, Server, Unavailable, running

SHORT = Plan(rounds={8: 1, 1: 1}, seconds=0.3, warm_s=0.05, first_warm_s=0.2)


@dataclass(frozen=True)
class Options:
    """What to measure, for how long, and where to keep things."""

    data: Path
    out: Path | None
    rivals: tuple[str, ...] = tuple(RIVALS)
    queries: tuple[str, ...] = tuple(QUERIES)
    parts: tuple[str, ...] = ("rivals", "growth")
    sizes: tuple[int, ...] = SIZES
    size: rows.Size = rows.FULL
    plan: Plan = field(default_factory=Plan)
    growth_rounds: int = 4
    small: bool = False
    explain: bool = True


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    made.add_argument("--data", type=Path, default=ROOT / "data" / "bench", help="folder for databases (data/bench)")
    made.add_argument("--out", type=Path, help="folder for the result (bench/results for a whole run, else --data)")
    made.add_argument("--only", choices=["rivals", "growth"], help="one of the two parts")
    made.add_argument("--rivals", default=",".join(RIVALS), help="some of %(default)s")
    made.add_argument("--queries", default=",".join(QUERIES), help="some of %(default)s")
    made.add_argument("--growth-max", type=int, default=SIZES[-1], help="most cases of the growth part (%(default)s)")
    made.add_argument("--rounds", type=int, default=Plan().rounds[8], help="rounds at 8 connections (%(default)s)")
    made.add_argument("--connections", help="only these, such as 8 or 1,32")
    made.add_argument("--seconds", type=float, default=Plan().seconds, help="length of a round (%(default)s)")
    made.add_argument(
        "--short", action="store_true", help="few rows and moments: whether it works, not how quick it is"
    )
    return made


def options(arguments: Sequence[str]) -> Options:
    """The options that a command line means."""
    given = parser().parse_args(arguments)
    rivals = chosen(given.rivals, RIVALS)
    queries = chosen(given.queries, QUERIES)
    parts = (given.only,) if given.only else ("rivals", "growth")
    counts = {**Plan().rounds, 8: given.rounds}
    if given.connections:
        counts = {int(one): counts.get(int(one), 2) for one in given.connections.split(",")}
    plan = SHORT if given.short else Plan(rounds=counts, seconds=given.seconds)
    size = rows.TINY if given.short else rows.FULL
    whole = not (given.only or given.short or given.connections) and (rivals, queries) == (
        tuple(RIVALS),
        tuple(QUERIES),
    )
    out = given.out or (report.RESULTS if whole else None)
    sizes = tuple(one for one in ((1_000, 3_000) if given.short else SIZES) if one <= given.growth_max)
    return Options(
        given.data.resolve(), out, rivals, queries, parts, sizes, size, plan, 1 if given.short else 4, given.short
    )


def chosen(given: str, known: Any) -> tuple[str, ...]:
    """The names in `given`. Ends the program when one is not known."""
    names = tuple(name.strip() for name in given.split(",") if name.strip())
    if unknown := [name for name in names if name not in known]:
        parser().error(f"{', '.join(unknown)}: choose of {', '.join(known)}")
    return names


def run(asked: Options) -> dict[str, Any]:
    """Everything that `asked` says; the result, which is also written."""
    began = time.monotonic()
    with database.opened(asked.data, small=asked.small) as store, generator() as client:
        at = Machine(client, psutil.Process(store.pid))
        result: dict[str, Any] = {
            "date": report.today(),
            "options": {**asdict(asked.plan), "rounds": {str(k): n for k, n in asked.plan.rounds.items()}},
            "rows": asdict(asked.size),
            "machine": machine.machine(),
            "client_ceiling": ceiling(store, client),
            "ratios": {},
            "figures": {},
            "growth": {},
            "unavailable": {},
        }
        if "rivals" in asked.parts:
            measure_rivals(store, at, asked, result)
        if "growth" in asked.parts:
            say("Growth")
            result["growth"] = growth(store, at, asked.sizes, asked.growth_rounds, asked.plan, explain=asked.explain)
        result["versions"] = machine.versions(store)
        result["took_s"] = round(time.monotonic() - began, 1)
        path = report.write(result, asked.out or asked.data)
    print(f"\n{report.table(result)}\nWritten to {path} after {result['took_s']:.0f} s.", flush=True)
    return result


def measure_rivals(store: Store, at: Machine, asked: Options, result: dict[str, Any]) -> None:
    """Fill in `figures`, `ratios` and `unavailable`."""
    name = database.prepare(store, "main", asked.size)
    made_of = material(store, name)
    with ExitStack() as stack:
        servers: dict[str, Server] = {}
        for rival in asked.rivals:
            try:
                servers[rival] = stack.enter_context(running(rival, store, name))
                say(f"{rival}: {RIVALS[rival].about}")
            except Unavailable as why:
                result["unavailable"][rival] = str(why)
                say(f"{rival} is not measured: {why}")
        for query in (QUERIES[one] for one in asked.queries):
            say(f"{query.name}: {query.about}")
            refused = compare(servers, query, made_of)
            for one, how in refused.items():
                result["unavailable"][f"{one}, {query.name}"] = how
                say(f"    {one} is left out: {how}")
            fit = {one: server for one, server in servers.items() if one not in refused}
            said = {one: requests(server, query, made_of) for one, server in fit.items()}
            cells = rounds(at, fit, said, asked.plan)
            result["figures"][query.name] = figures(cells)
            if "linli" in cells and 8 in asked.plan.rounds:
                result["ratios"][query.name] = ratios(cells, "linli", 8)
            report.write({**result, "versions": machine.versions(store), "date": "unfinished"}, asked.data)


def figures(cells: Cells) -> dict[str, Any]:
    """Spread of every figure by server and number of connections."""
    return {one: {str(k): summary(found) for k, found in by.items() if found} for one, by in cells.items()}


def ceiling(store: Store, client: Generator) -> dict[str, float]:
    """What the load generator can do against a server that does nothing: answers a second, and CPU for each."""
    with running("static", store, "") as server:
        request = server.request("PARTNER", "List", QUERIES["list"].linli, {})
        found = client.run(server.port, [request], 8, 1.0, 0.1)
    return {
        "per_s": round(found["per_s"]),
        "client_cpu_ms": round(found["client_cpu_s"] * 1000 / (found["per_s"] * 1.1), 4),
    }


def main() -> int:
    """Run the command line."""
    asked = options(sys.argv[1:])
    if not dev.ui_is_current():
        dev.ui()
    run(asked)
    return 0


if __name__ == "__main__":
    sys.exit(main())
