"""The rows that are measured: SQL that makes them from their serial numbers, so that every run has the same ones.

Ids grow with time, as the product's own do. Instants are whole milliseconds, two cases at each, so that only the id
decides between them. Texts are as short as a clerk's.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

EDITION = 4
"""Counts the changes of this file that change rows: a database of another edition is made anew."""

SEED = 20261125
COMMUNITIES, GRIDS, ESTATES = 20, 12, 3
"""Communities of the street; grids and estates of each community."""

OPEN_TO_CALLER = 4
"""Communities that the callers of the measured queries may read."""

STATUSES = (
    "REPORTED", "REGISTERED", "DISPATCHED", "SIGNED", "IN_PROGRESS", "RESOLVED", "CALLING_BACK", "CLOSED",
)  # fmt: skip
DEPARTMENTS = ("PROPERTY", "URBAN_MANAGEMENT", "HOUSING", "FIRE", "POLICE", "SANITATION", "GAS", "WATER")
CATEGORIES = ("E01", "E05", "P01", "P02", "C01", "C02", "C04", "C06", "C07", "C10")
CHANNELS = ("QR_CODE", "GRID_CHAT_GROUP", "MINI_APP", "HOUSEHOLD_VISIT", "PATROL", "HOTLINE_12345")
KINDS = ("INTAKE", "REGISTRATION", "DISPATCH", "PROGRESS", "ANSWER", "CALL_BACK", "NOTE")
TITLES = (
    "楼道堆物占用通道",
    "路灯不亮夜里看不清",
    "地下车库渗水",
    "广场舞声音太大",
    "想申请助餐服务",
    "电动车飞线充电",
)
TEXTS = (
    "已到现场查看，拍照留存。",
    "已转物业处理，三日内答复。",
    "居民反映情况属实，正在协调。",
    "电话回访，居民表示满意。",
)

PARTNER_TOKEN = "bench-partner-token-000000000000000000000"
SESSIONS = {
    "COMMUNITY_ADMIN": "bench-session-of-a-community-admin-0000000",
    "GRID_WORKER": "bench-session-of-a-grid-worker-00000000000",
    "STAFF": "bench-session-of-a-department-000000000000",
    "MEDIATOR": "bench-session-of-a-mediator-00000000000000",
    "STREET_LEADER": "bench-session-of-a-street-leader-000000000",
}
"""The session token of one account for each role that reads cases."""

PLACES = ("street", "community", "grid", "estate", "household", "resident", "user_account", "user_role", "session")
KINDS_OF_ID = {name: at for at, name in enumerate((*PLACES, "api_token", "case_file", "case_entry"), 1)}


@dataclass(frozen=True)
class Size:
    """How many rows a database holds."""

    residents: int
    cases: int
    entries: int

    @property
    def step_ms(self) -> int:
        """Milliseconds between two cases when they spread over two years."""
        return max(1, 63_072_000_000 // self.cases)


FULL = Size(residents=200_000, cases=300_000, entries=960_000)
TINY = Size(residents=400, cases=6_000, entries=19_200)


@dataclass(frozen=True)
class Filling:
    """Rows of one table: SQL for its columns, over a FROM clause in which `i` counts from 1."""

    table: str
    columns: Mapping[str, str]
    source: str

    @property
    def heavy(self) -> bool:
        """Whether indexes are better made after the rows than along with them."""
        return self.table in ("case_file", "case_entry", "resident", "household")


def key(table: str, number: str) -> str:
    """SQL for the id of row `number` of `table`."""
    return f"('019a0000-0000-7000-8{KINDS_OF_ID[table]:03x}-' || lpad(to_hex({number}), 12, '0'))::uuid"


def dice(salt: int, sides: int, of: str = "i") -> str:
    """SQL for a number from 0 to `sides` - 1 that follows from the row number `of` alone."""
    return f"((hashint8extended({of}, {SEED + salt}) & 2147483647) % {sides})::int"


def pick(words: tuple[str, ...], salt: int) -> str:
    """SQL for one of `words`."""
    quoted = ",".join(f"'{word}'" for word in words)
    return f"(ARRAY[{quoted}])[1 + {dice(salt, len(words))}]"


def numbers(count: int) -> str:
    """A FROM clause with `i` from 1 to `count`."""
    return f"generate_series(1::bigint, {count}) i"


def hashed(token: str) -> str:
    """What the database keeps of a token."""
    return sha256(token.encode()).hexdigest()


def fillings(size: Size) -> Iterator[Filling]:
    """Every table's rows, in an order in which links lead to what is there."""
    yield from places()
    yield from people(size)
    yield from callers()
    yield cases(size)
    yield entries(size)


def places() -> Iterator[Filling]:
    """A street, its communities, their grids and estates."""
    street = {"id": key("street", "i"), "code": "'310101001'", "name": "'测试街道'"}
    yield Filling("street", street, numbers(1))
    community = {
        "id": key("community", "i"),
        "street_id": key("street", "1"),
        "code": "'310101001' || lpad(i::text, 3, '0')",
        "name": "'第' || i || '社区'",
        "prefix": "chr((65 + (i - 1) / 26)::int) || chr((65 + (i - 1) % 26)::int)",
    }
    yield Filling("community", community, numbers(COMMUNITIES))
    of = {"grid": f"(i - 1) / {GRIDS} + 1", "estate": f"(i - 1) / {ESTATES} + 1"}
    grid = {
        "id": key("grid", "i"),
        "community_id": key("community", of["grid"]),
        "code": "'000000310101001' || lpad(i::text, 5, '0')",
        "serial": f"((i - 1) % {GRIDS} + 1)::int",
        "name": f"'第' || ((i - 1) % {GRIDS} + 1) || '网格'",
        "kind": "'BASIC'",
    }
    yield Filling("grid", grid, numbers(COMMUNITIES * GRIDS))
    estate = {
        "id": key("estate", "i"),
        "community_id": key("community", of["estate"]),
        "name": "'安居' || i || '里'",
        "kind": "'OLD'",
    }
    yield Filling("estate", estate, numbers(COMMUNITIES * ESTATES))


def people(size: Size) -> Iterator[Filling]:
    """Households of two or three residents."""
    count = max(1, size.residents * 2 // 5)
    home = f"1 + (i - 1) % {COMMUNITIES}"
    household = {
        "id": key("household", "i"),
        "community_id": key("community", home),
        "code": "'H' || lpad(i::text, 9, '0')",
        "address": "'安居里' || i || '室'",
        "grid_id": key("grid", f"((i - 1) % {COMMUNITIES}) * {GRIDS} + 1 + {dice(11, GRIDS)}"),
    }
    yield Filling("household", household, numbers(count))
    resident = {
        "id": key("resident", "i"),
        "household_id": key("household", f"1 + (i - 1) % {count}"),
        "community_id": key("community", f"1 + ((i - 1) % {count}) % {COMMUNITIES}"),
        "name": "'居民' || i",
        "sex": pick(("MALE", "FEMALE"), 12),
        "birth_on": f"date '1930-01-01' + {dice(13, 33_000)}",
        "relation": pick(("HEAD", "SPOUSE", "CHILD"), 14),
        "residency": pick(("PERMANENT", "REGISTERED", "FLOATING"), 15),
    }
    yield Filling("resident", resident, numbers(size.residents))


def callers() -> Iterator[Filling]:
    """An account with a session for each role that reads cases, and a partner's token."""
    ends = "now() + interval '10 years'"
    for at, (role, token) in enumerate(SESSIONS.items(), 1):
        account = {"id": key("user_account", str(at)), "login": f"'bench{at}'", "name": f"'{role}'", "locale": "'ZH'",
                   "is_active": "true"}  # fmt: skip
        yield Filling("user_account", account, numbers(1))
        held = {"id": key("user_role", f"{at} * 100 + i"), "user_id": key("user_account", str(at)), "role": f"'{role}'"}
        areas = {
            "STREET_LEADER": ({"street_id": key("street", "1")}, 1),
            "STAFF": ({"street_id": key("street", "1"), "department": f"'{DEPARTMENTS[0]}'"}, 1),
            "GRID_WORKER": ({"grid_id": key("grid", "i")}, 2),
        }
        area, count = areas.get(role, ({"community_id": key("community", "i")}, OPEN_TO_CALLER))
        yield Filling("user_role", {**held, **area}, numbers(count))
        session = {"id": key("session", str(at)), "user_id": held["user_id"], "token_hash": f"'{hashed(token)}'",
                   "acting_id": key("user_role", f"{at} * 100 + 1"), "expires_at": ends}  # fmt: skip
        yield Filling("session", session, numbers(1))
    partner = {"id": key("api_token", "1"), "name": "'bench'", "purpose": "'bench'", "expires_at": ends,
               "token_hash": f"'{hashed(PARTNER_TOKEN)}'"}  # fmt: skip
    yield Filling("api_token", partner, numbers(1))
    opened = {"api_token_id": partner["id"], "community_id": key("community", "i")}
    yield Filling("api_token_community", opened, numbers(OPEN_TO_CALLER))


def reported_at(size: Size, number: str = "i") -> str:
    """SQL for when case `number` was raised."""
    return f"timestamptz '2024-11-01 00:00:00Z' + (({number} / 2) * 2 * {size.step_ms}) * interval '1 millisecond'"


def cases(size: Size) -> Filling:
    """Cases, spread evenly over communities, grids and two years."""
    home = dice(1, COMMUNITIES)
    mediator = list(SESSIONS).index("MEDIATOR") + 1
    columns = {
        "id": key("case_file", "i"),
        "number": "'CS-' || lpad(i::text, 9, '0')",
        "sort_key": "'cs-' || lpad(i::text, 9, '0')",
        "title": pick(TITLES, 2),
        "description": pick(TEXTS, 3),
        "community_id": key("community", f"1 + {home}"),
        "grid_id": key("grid", f"{home} * {GRIDS} + 1 + {dice(4, GRIDS)}"),
        "estate_id": key("estate", f"{home} * {ESTATES} + 1 + {dice(5, ESTATES)}"),
        "status": pick(STATUSES, 6),
        "channel": pick(CHANNELS, 7),
        "category": pick(CATEGORIES, 8),
        "appeal_type": "'HELP'",
        "handling_mode": pick(("MINOR_ANYTIME", "URGENT_NOW", "HARD_CONSULT"), 9),
        "level": "'GRID'",
        "severity": pick(("LOW", "MEDIUM", "HIGH"), 10),
        "problem_label": "'INDIVIDUAL'",
        "lead_department": pick(DEPARTMENTS, 16),
        "mediator_id": f"CASE WHEN {dice(17, 50)} = 0 THEN {key('user_account', str(mediator))} END",
        "reported_at": reported_at(size),
        "due_at": f"{reported_at(size)} + interval '3 days'",
    }
    return Filling("case_file", columns, numbers(size.cases))


def entries(size: Size) -> Filling:
    """The lines of the cases' timelines, three or four each."""
    case = f"((i - 1) * {size.cases} / {size.entries} + 1)"
    columns = {
        "id": key("case_entry", "i"),
        "case_id": key("case_file", case),
        "community_id": key("community", f"1 + {dice(1, COMMUNITIES, case)}"),
        "kind": pick(KINDS, 18),
        "text": pick(TEXTS, 19),
        "author_name": "'网格员' || (i % 50)",
        "at": f"{reported_at(size, case)} + (i % 4) * interval '5 hours' + (i % 1000) * interval '1 second'",
        "is_public": "i % 2 = 0",
    }
    return Filling("case_entry", columns, numbers(size.entries))
