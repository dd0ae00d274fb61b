"""What a server is asked during a measurement, and proof that all servers answer alike before they are timed."""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg

from bench.database import Store
from bench.queries import COMMUNITY_IDS, PROBE, QUERIES, STATUS_SETS, Query, same, variables
from bench.servers import Server

CASES, DEPTHS = 256, 32
"""How many different cases and cursors a round goes through."""

CHECKED = 8
"""How many of a query's requests are compared across servers."""


class Different(Exception):
    """Two servers answer differently, so that timing them would compare nothing."""


@dataclass(frozen=True)
class Position:
    """A row in the depth of the list: the status set that it was found with, and its order values."""

    statuses: tuple[str, ...]
    at: datetime
    id: str

    @property
    def plain_cursor(self) -> str:
        """The cursor of servers that have no opinion about cursors."""
        at = self.at.astimezone(UTC).isoformat(timespec="milliseconds")
        return base64.urlsafe_b64encode(f"{at}|{self.id}".encode()).decode()


@dataclass(frozen=True)
class Material:
    """What requests are made of: ids of cases that the caller may read, and positions between 30 and 90 % down."""

    cases: tuple[str, ...]
    positions: tuple[Position, ...]


def material(store: Store, database: str, query: Query | None = None) -> Material:
    """Take it from a database; the same every time. For `query` alone, only what that needs."""
    if query is not None and query.name not in ("case", "cursor"):
        return Material((), ())
    with psycopg.connect(store.address(database), autocommit=True) as connection:
        found = connection.execute(
            "SELECT id::text FROM case_file WHERE community_id = ANY(%s::uuid[])"
            " ORDER BY hashtextextended(id::text, 7), id LIMIT %s",
            [COMMUNITY_IDS, CASES],
        ).fetchall()
        ends = connection.execute("SELECT min(reported_at), max(reported_at) FROM case_file").fetchone()
        assert ends is not None
        first, last = ends
        positions = []
        for at in range(DEPTHS):
            depth = 0.3 + 0.6 * at / DEPTHS
            positions.append(_position(connection, STATUS_SETS[at % len(STATUS_SETS)], last - (last - first) * depth))
    return Material(tuple(key for (key,) in found), tuple(positions))


def _position(connection: psycopg.Connection[Any], statuses: tuple[str, ...], at: datetime) -> Position:
    row = connection.execute(
        "SELECT reported_at, id::text FROM case_file WHERE community_id = ANY(%s::uuid[]) AND status = ANY(%s)"
        " AND reported_at <= %s ORDER BY reported_at DESC, id DESC LIMIT 1",
        [COMMUNITY_IDS, list(statuses), at],
    ).fetchone()
    assert row is not None
    return Position(statuses, *row)


def asked(server: Server, query: Query, made_of: Material) -> list[dict[str, Any]]:
    """The variables of the requests that a round goes through, as `server` is to be given them."""
    match query.name:
        case "list" | "groups":
            given: Sequence[Mapping[str, Any]] = [{"status": statuses} for statuses in STATUS_SETS]
        case "case":
            given = [{"id": key} for key in made_of.cases]
        case "cursor":
            given = [{"status": one.statuses, "after": cursor(server, one)} for one in made_of.positions]
        case _:
            given = [{}]
    return [variables(one, server.rival.dialect) for one in given]


def cursor(server: Server, position: Position) -> str:
    """The cursor of a position, from the server itself where cursors are its own."""
    if not server.rival.own_cursors:
        return position.plain_cursor
    given = {"status": position.statuses, "at": (position.at + timedelta(0)).astimezone(UTC).isoformat()}
    document, dialect = PROBE.document(server.rival.dialect), server.rival.dialect
    answer: Any = server.ask(PROBE.caller, PROBE.operation, document, variables(given, dialect))
    found: str = answer["data"]["cases"]["edges"][0]["cursor"]
    return found


def requests(server: Server, query: Query, made_of: Material) -> list[str]:
    """The requests of a round, as bytes to be."""
    document = query.document(server.rival.dialect)
    return [server.request(query.caller, query.operation, document, one) for one in asked(server, query, made_of)]


def answers(server: Server, query: Query, made_of: Material) -> list[Any]:
    """What `server` says to some of them, without what may differ. Raises Different where it reports errors."""
    document, chosen = query.document(server.rival.dialect), asked(server, query, made_of)[:CHECKED]
    found = []
    for given in chosen:
        answer: Any = server.ask(query.caller, query.operation, document, given)
        if answer.get("errors") or not answer.get("data"):
            raise Different(f"{server.rival.name} refuses {query.name}: {str(answer)[:500]}")
        found.append(same(query, answer))
    return found


def compare(servers: Mapping[str, Server], query: Query, made_of: Material) -> dict[str, str]:
    """Hold every answer to `query` against the first server's; the rivals that answer otherwise, and how.

    Raises Different where this product does, or where there is nothing to compare.
    """
    first, *others = servers.values()
    wanted, refused = answers(first, query, made_of), {}
    if not all(len(str(one)) > 100 for one in wanted):
        raise Different(f"{query.name}: the answer of {first.rival.name} is empty: {str(wanted)[:300]}")
    for server in others:
        try:
            hold(wanted, server, query, made_of)
        except (Different, RuntimeError) as why:
            if server.rival.name in ("hand", "linli"):
                raise
            refused[server.rival.name] = str(why)
    return refused


def hold(wanted: list[Any], server: Server, query: Query, made_of: Material) -> None:
    """Raise Different unless `server` answers as `wanted`."""
    got = answers(server, query, made_of)
    bare = server.rival.dialect == "bare"
    for at, (one, other) in enumerate(zip(map(without_pages, wanted) if bare else wanted, got, strict=True)):
        if one != other:
            said = f"expected {str(one)[:600]}\n{server.rival.name}: {str(other)[:600]}"
            raise Different(f"{query.name}, request {at}: {_path(one, other)}\n{said}")


def without_pages(answer: Any) -> Any:
    """`answer` as somebody gives it who does not tell whether there is more."""
    cases = answer["data"].get("cases") if isinstance(answer, dict) else None
    return {"data": {"cases": {"nodes": cases["nodes"]}}} if cases else answer


def _path(one: Any, other: Any, path: str = "") -> str:
    """Where two answers part."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return next((_path(one[k], other[k], f"{path}.{k}") for k in one if one[k] != other[k]), path)
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return next(
            (_path(a, b, f"{path}[{i}]") for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b), path
        )
    return f"{path}: {str(one)[:80]} is not {str(other)[:80]}"


__all__ = ["QUERIES", "Different", "Material", "answers", "compare", "material", "requests"]
