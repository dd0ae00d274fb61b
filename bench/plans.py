"""How the database answers the list where most cases are, for each role: what the product sent, explained.

The statement is taken from the database's log, so that this stays true whatever makes it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Any

import psycopg

from bench.database import Store, say
from bench.queries import QUERIES, STATUS_SETS
from bench.rows import SESSIONS
from bench.servers import Server, running

ENTRY = re.compile(r"^\d{4}-\d\d-\d\d .*? (?:LOG|DETAIL|STATEMENT|ERROR|HINT|CONTEXT|FATAL|WARNING):  ")
SCAN = re.compile(r"((?:Parallel )?(?:Index Only|Index|Bitmap Heap|Seq) Scan[^(]* on \"?case_file\"?[^(]*)")
LIMIT = re.compile(r"\s*(?:->  )?Limit ")
SORT = re.compile(r"\s*->  (?:Incremental )?Sort ")
NEVER = 60.0
"""Seconds after which an explanation is given up."""


@dataclass(frozen=True)
class Statement:
    """A statement with its values in place."""

    text: str
    generic: str


def plans(store: Store, database: str) -> dict[str, Any]:
    """For each role: whether the list walks an index in order, its time, what was scanned, and the plan.

    {role: {walks, ms, scans, plan}}; a role that gets an error has {error}.
    """
    say("  Explaining the list for each role")
    with psycopg.connect(store.address(database), autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {database} SET log_min_duration_statement = 0".encode())
        connection.execute(f"ALTER DATABASE {database} SET log_parameter_max_length = -1".encode())
    try:
        with running("linli", store, database) as server:
            sent = {role: sent_for(store, server, role) for role in ("PARTNER", *SESSIONS)}
    finally:
        with psycopg.connect(store.address(database), autocommit=True) as connection:
            connection.execute(f"ALTER DATABASE {database} RESET log_min_duration_statement".encode())
            connection.execute(f"ALTER DATABASE {database} RESET log_parameter_max_length".encode())
    found = {}
    with psycopg.connect(store.address(database), autocommit=True) as connection:
        connection.execute(f"SET statement_timeout = '{NEVER:.0f}s'".encode())
        for role, statement in sent.items():
            found[role] = explained(connection, statement) if isinstance(statement, Statement) else {"error": statement}
            said = found[role]
            say(f"    {role}: {said.get('error') or ('walks' if said['walks'] else 'SORTS')} {said.get('ms', '')}")
    return found


def sent_for(store: Store, server: Server, role: str) -> Statement | str:
    """The longest statement on cases that the list of a role led to, or what was answered instead."""
    log, query = Path(store.folder / "postgres" / "log"), QUERIES["list"]
    before = log.stat().st_size
    try:
        answer: Any = server.ask(role, query.operation, query.linli, {"status": STATUS_SETS[0]})
    except (RuntimeError, TimeoutError) as refused:
        return str(refused)[:300]
    if answer.get("errors"):
        return str(answer["errors"][0].get("message"))[:300]
    with log.open(encoding="utf-8", errors="replace") as lines:
        lines.seek(before)
        found = [one for one in statements(lines.read()) if "case_file" in one.text]
    return max(found, key=lambda one: len(one.generic)) if found else "no statement on cases was logged"


def statements(log: str) -> Iterator[Statement]:
    """The statements that a piece of log tells of."""
    entries: list[str] = []
    for line in log.splitlines():
        if ENTRY.match(line):
            entries.append(line)
        elif entries:
            entries[-1] += "\n" + line.removeprefix("\t")
    for at, entry in enumerate(entries):
        _, found, sql = entry.partition(" execute ")
        if not found or "LOG:  duration" not in entry:
            continue
        generic = sql.partition(": ")[2]
        detail = entries[at + 1] if at + 1 < len(entries) and "DETAIL:  " in entries[at + 1] else ""
        yield Statement(bound(generic, detail), generic)


def bound(sql: str, detail: str) -> str:
    """`sql` with the values of `detail` in place of its parameters."""
    values = dict(re.findall(r"(\$\d+) = ((?:'(?:[^']|'')*')|NULL)", detail))
    return re.sub(r"\$\d+", lambda place: values.get(place[0], place[0]), sql)


def explained(connection: psycopg.Connection[Any], statement: Statement) -> dict[str, Any]:
    """The plan of a statement, run once to warm and once to measure."""
    try:
        for _ in range(2):
            lines = [
                row[0]
                for row in connection.execute(f"EXPLAIN (ANALYZE, TIMING OFF) {statement.text}".encode()).fetchall()
            ]
    except psycopg.Error as refused:
        return {"error": str(refused).splitlines()[0][:300], "sql": statement.text[:2000]}
    plan = "\n".join(lines)
    took = re.search(r"Execution Time: ([\d.]+) ms", plan)
    return {
        "walks": walks(plan),
        "ms": float(took[1]) if took else None,
        "scans": sorted({scan.strip() for scan in SCAN.findall(plan)}),
        "plan": plan,
    }


def walks(plan: str) -> bool:
    """Whether an index gives the cases in their order: none is sorted before the page is cut, its 51 rows may be."""
    scans, lines = SCAN.findall(plan), plan.splitlines()
    cut = next((at for at, line in enumerate(lines) if LIMIT.match(line)), 0)
    within = takewhile(lambda line: depth(line) > depth(lines[cut]), lines[cut + 1 :])
    return bool(scans) and all(scan.startswith("Index") for scan in scans) and not any(map(SORT.match, within))


def depth(line: str) -> int:
    """How far a line of a plan is indented."""
    return len(line) - len(line.lstrip())
