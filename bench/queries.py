"""The measured queries: what each is about, how each rival is asked, and what makes two answers the same.

Everyone is asked in GraphQL but the server by hand, which takes the product's requests as they are. PostGraphile has
a dialect of its own; aliases give its answers the same shape.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from bench.rows import OPEN_TO_CALLER, PARTNER_TOKEN, SESSIONS

Dialect = Literal["linli", "postgraphile", "bare"]
"""`bare` is the product's, without `pageInfo`."""

STATUS_SETS = (
    ("DISPATCHED", "IN_PROGRESS", "RESOLVED"),
    ("REPORTED", "REGISTERED", "DISPATCHED"),
    ("SIGNED", "IN_PROGRESS", "CALLING_BACK"),
    ("CLOSED", "RESOLVED", "CALLING_BACK"),
)
NODE = "id number status category severity channel reportedAt dueAt grid { id name } estate { id name }"
PAGE_INFO = "pageInfo { hasNextPage endCursor }"
PG_NODE = (
    "id: rowId number status category severity channel reportedAt dueAt "
    "grid: gridByGridId { id: rowId name } estate: estateByEstateId { id: rowId name }"
)
PG_SCOPE = "deletedAt: {isNull: true}, communityId: {in: $communities}"
PG_ORDER = "orderBy: [REPORTED_AT_DESC, ROW_ID_DESC]"
COMMUNITY_IDS = [f"019a0000-0000-7000-8002-{at:012x}" for at in range(1, OPEN_TO_CALLER + 1)]


@dataclass(frozen=True)
class Query:
    """One measured query. `linli` and `postgraphile` are documents; `ordered` says whether the order of rows counts."""

    name: str
    operation: str
    about: str
    linli: str
    postgraphile: str
    caller: str = "PARTNER"
    ordered: bool = True

    def document(self, dialect: Dialect) -> str:
        """The document in one dialect."""
        match dialect:
            case "postgraphile":
                return self.postgraphile
            case "bare":
                return self.linli.replace(f" {PAGE_INFO}", "")
        return self.linli


QUERIES = {
    query.name: query
    for query in (
        Query(
            "list",
            "List",
            "50 cases by status, newest first, each with its grid and its estate",
            "query List($status: [CaseStatus!]!) { cases(first: 50, filter: {status: {in: $status}}) "
            f"{{ nodes {{ {NODE} }} {PAGE_INFO} }} }}",
            "query List($status: [String!]!, $communities: [UUID!]!) { cases: allCaseFiles(first: 50, "
            f"{PG_ORDER}, filter: {{status: {{in: $status}}, {PG_SCOPE}}}) {{ nodes {{ {PG_NODE} }} {PAGE_INFO} }} }}",
        ),
        Query(
            "case",
            "Case",
            "one case with its community, its grid and its timeline",
            "query Case($id: ID!) { case(id: $id) { number title description status category channel reportedAt dueAt "
            "community { name } grid { name } entries(first: 50, order: [{field: AT}]) "
            "{ nodes { at kind text authorName isPublic } } } }",
            "query Case($id: UUID!, $communities: [UUID!]!) { case: caseFileByRowId(rowId: $id) { number title "
            "description status category channel reportedAt dueAt community: communityByCommunityId { name } "
            "grid: gridByGridId { name } entries: caseEntriesByCaseId(first: 50, orderBy: [AT_ASC, ROW_ID_ASC], "
            f"filter: {{{PG_SCOPE}}}) {{ nodes {{ at kind text authorName isPublic }} }} }} }}",
            caller="COMMUNITY_ADMIN",
        ),
        Query(
            "nested",
            "Nested",
            "20 grids, each with its 3 newest cases",
            "query Nested { grids(first: 20) { nodes { id name cases(first: 3) "
            "{ nodes { id number status reportedAt } } } } }",
            "query Nested($communities: [UUID!]!) { grids: allGrids(first: 20, orderBy: [CODE_ASC], "
            f"filter: {{{PG_SCOPE}}}) {{ nodes {{ id: rowId name cases: caseFilesByGridId(first: 3, {PG_ORDER}, "
            f"filter: {{{PG_SCOPE}}}) {{ nodes {{ id: rowId number status reportedAt }} }} }} }} }}",
        ),
        Query(
            "groups",
            "Groups",
            "cases of some statuses counted by grid",
            "query Groups($status: [CaseStatus!]!) { caseGroups(by: [GRID], filter: {status: {in: $status}}) "
            "{ count grid { id name } } }",
            "query Groups($status: [String!]!, $communities: [UUID!]!) { caseGroups: benchCasesByGrid("
            "communities: $communities, statuses: $status) { nodes { count: n id name } } }",
            ordered=False,
        ),
        Query(
            "cursor",
            "Cursor",
            "the list's page after a cursor from the depth of the table",
            "query Cursor($status: [CaseStatus!]!, $after: String!) { cases(first: 50, after: $after, "
            f"filter: {{status: {{in: $status}}}}) {{ nodes {{ {NODE} }} {PAGE_INFO} }} }}",
            "query Cursor($status: [String!]!, $communities: [UUID!]!, $after: Cursor!) { cases: allCaseFiles("
            f"first: 50, after: $after, {PG_ORDER}, filter: {{status: {{in: $status}}, {PG_SCOPE}}}) "
            f"{{ nodes {{ {PG_NODE} }} {PAGE_INFO} }} }}",
        ),
    )
}

PROBE = Query(
    "probe",
    "Probe",
    "the cursor of the newest case before an instant",
    "query Probe($status: [CaseStatus!]!, $at: DateTime!) { cases(first: 1, filter: {status: {in: $status}, "
    "reportedAt: {lte: $at}}) { edges { cursor } } }",
    "query Probe($status: [String!]!, $communities: [UUID!]!, $at: Datetime!) { cases: allCaseFiles(first: 1, "
    f"{PG_ORDER}, filter: {{status: {{in: $status}}, {PG_SCOPE}, reportedAt: {{lessThanOrEqualTo: $at}}}}) "
    "{ edges { cursor } } }",
)
"""How a rival that makes its own cursors is asked for one."""


def headers(caller: str) -> dict[str, str]:
    """What tells a server who asks."""
    if caller == "PARTNER":
        return {"authorization": f"Bearer {PARTNER_TOKEN}"}
    return {"cookie": f"linli_session={SESSIONS[caller]}"}


def variables(given: Mapping[str, Any], dialect: Dialect) -> dict[str, Any]:
    """The variables of a request in one dialect: PostGraphile is told which communities the caller may read."""
    return {**given, "communities": COMMUNITY_IDS} if dialect == "postgraphile" else dict(given)


def same(query: Query, answer: Any) -> Any:
    """`answer` without what may differ: spelling of instants, opaque cursors, order where none was asked for."""
    plain = _plain(answer)
    if query.name == "groups":
        found = plain["data"]["caseGroups"]
        rows = found["nodes"] if isinstance(found, dict) else [{**one["grid"], "count": one["count"]} for one in found]
        return sorted(rows, key=lambda one: str(one["id"]))
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _READ.get(name, _plain)(inside) for name, inside in value.items() if name != "endCursor"}
    return [_plain(one) for one in value] if isinstance(value, list) else value


def _instant(value: Any) -> Any:
    return datetime.fromisoformat(value).timestamp() if isinstance(value, str) else value


_READ: dict[str, Callable[[Any], Any]] = {"reportedAt": _instant, "dueAt": _instant, "at": _instant}
