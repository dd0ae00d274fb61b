"""Connections: pages in any order, forwards and backwards, that stay right while rows come and go."""

import base64
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import orjson
import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.inputs import order_names
from backend.api.paging import Page
from backend.api.reader import Reader
from backend.jobs import EmploymentType, JobPosting, PayUnit
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY, Kind
from backend.places import Building, Estate, EstateKind
from tests.actors import actor_in
from tests.api.asking import ask, codes, ids
from tests.factories import Corner, make_corner

WAGES = [None, Decimal("3800.00"), Decimal("3800.00"), Decimal("4200.50"), None, Decimal("900"), Decimal("10000")]
DAYS = [None, date(2026, 12, 1), date(2026, 11, 30), None, date(2026, 12, 1), date(2027, 1, 1), date(2026, 11, 30)]
NAMES = ["保洁员", "安保员", "Driver", "保洁员", "2号岗", "10号岗", "厨师"]


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    """A corner with eight postings, half of whose values are empty or the same, and five estates with buildings."""
    corner = await make_corner()
    for at, (name, wage, day) in enumerate(zip(NAMES, WAGES, DAYS, strict=True)):
        await JobPosting.create(
            community=corner.community,
            title=name,
            employment_type=list(EmploymentType)[at % 3],
            pay_unit=list(PayUnit)[at % 2],
            headcount=at // 3 + 1,
            wage_from=wage,
            valid_through_on=day,
            published_at=datetime(2026, 11, 1 + at // 2, tzinfo=UTC) if at % 3 else None,
            employer=corner.rows["Employer"] if at % 2 else None,
            grid=corner.grid if at > 3 else None,
        )
    for at in range(4):
        estate = await Estate.create(
            community=corner.community, name=f"{at}号院", kind=EstateKind.OLD, has_owners_committee=bool(at % 2)
        )
        for number in range(at):
            await Building.create(estate=estate, name=f"{at}号院{number + 1}栋", floors=number or None)
    return corner


@pytest.fixture
def admin(corner: Corner) -> Actor:
    """The admin of the corner's community."""
    return actor_in(corner, "COMMUNITY_ADMIN")


async def walk(actor: Actor, name: str, order: tuple[tuple[str, bool], ...], size: int, backward: bool) -> list[str]:
    """The ids of all rows, page by page."""
    found: list[str] = []
    cursor = None
    for _ in range(40):
        page = Page(order=order, last=size, before=cursor) if backward else Page(order=order, first=size, after=cursor)
        part = await Reader(actor).page(REGISTRY[name], page)
        keys = [str(row.id) for row in part.rows]
        found = keys + found if backward else found + keys
        if not (part.more_before if backward else part.more_after):
            return found
        cursor = part.cursors[0 if backward else -1]
    raise AssertionError("the pages never end")


ORDERS = [
    pytest.param(name, order, down, id=f"{name}-{order}-{'desc' if down else 'asc'}")
    for name in ("JobPosting", "Estate")
    for order in order_names(REGISTRY[name])
    for down in (False, True)
]


@pytest.mark.parametrize(("name", "order", "down"), ORDERS)
async def test_pages_of_three_are_the_one_page_in_any_order_and_direction(
    admin: Actor, name: str, order: str, down: bool
) -> None:
    whole = await walk(admin, name, ((order, down),), 100, False)

    assert len(whole) == len(set(whole)) >= 5
    assert await walk(admin, name, ((order, down),), 3, False) == whole
    assert await walk(admin, name, ((order, down),), 3, True) == whole


@pytest.mark.parametrize("down", [False, True])
@pytest.mark.parametrize("order", ["wage_from", "valid_through_on", "title", "employer", "published_at", "headcount"])
async def test_rows_come_in_the_order_that_was_asked_with_empty_values_last(
    admin: Actor, order: str, down: bool
) -> None:
    way = "DESC" if down else "ASC"
    document = f"""{{ jobPostings(first: 50, order: [{{field: {order.upper()}, direction: {way}}}]) {{
        nodes {{ title wageFrom validThroughOn publishedAt headcount employer {{ name }} }} }} }}"""

    nodes = (await ask(admin, document))["jobPostings"]["nodes"]

    field = REGISTRY["JobPosting"].by_name[order]
    values = [node[field.api] for node in nodes]
    given = [value for value in values if value is not None]
    assert values == given + [None] * (len(values) - len(given))
    keys = [_key(field.kind, value) for value in given]
    assert keys == sorted(keys, reverse=down) and len(set(map(str, keys))) > 1 - (order == "employer")


def _key(kind: Kind, value: Any) -> Any:
    pinyin = {"保洁员": "bao jie", "安保员": "an bao", "Driver": "zzz", "2号岗": "02", "10号岗": "10", "厨师": "chu",
              "秩序维护员": "zhi xu"}  # fmt: skip
    if kind is Kind.DECIMAL:
        return Decimal(value)
    if isinstance(value, dict):
        return value["name"]
    return {**pinyin, "Driver": "driver"}.get(value, value)


async def test_two_terms_of_an_order_hold_one_after_the_other(admin: Actor) -> None:
    whole = await walk(admin, "JobPosting", (("headcount", True), ("wage_from", False)), 100, False)
    rows = {str(row.id): (-row.headcount, row.wage_from is None, row.wage_from or 0) for row in await JobPosting.all()}

    assert [rows[key] for key in whole] == sorted(rows.values())
    assert await walk(admin, "JobPosting", (("headcount", True), ("wage_from", False)), 2, True) == whole
    assert await walk(admin, "JobPosting", (("headcount", True), ("wage_from", False)), 2, False) == whole


async def test_a_row_inserted_or_deleted_while_somebody_pages_moves_no_other_row(corner: Corner, admin: Actor) -> None:
    first = await Reader(admin).page(REGISTRY["Estate"], Page(order=(("name", False),), first=2))
    before = await Estate.create(community=corner.community, name="00号院", kind=EstateKind.OLD)
    await Estate.filter(id=first.rows[-1].id).update(deleted_at=datetime.now(UTC))

    rest = await Reader(admin).page(
        REGISTRY["Estate"], Page(order=(("name", False),), first=50, after=first.cursors[-1])
    )

    everything = set(await Estate.filter(deleted_at=None).values_list("id", flat=True))
    assert {row.id for row in rest.rows} == everything - {row.id for row in first.rows} - {before.id}
    await Estate.filter(id=first.rows[-1].id).update(deleted_at=None)
    await before.delete()


async def test_page_info_and_edges_say_where_a_page_lies(admin: Actor) -> None:
    document = """query($after: String) { jobPostings(first: 3, after: $after, order: [{field: CREATED_AT}]) {
        totalCount edges { cursor node { id } } nodes { id }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""

    pages, cursor = [], None
    for _ in range(3):
        found = (await ask(admin, document, after=cursor))["jobPostings"]
        info, cursors = found["pageInfo"], [edge["cursor"] for edge in found["edges"]]
        assert [edge["node"]["id"] for edge in found["edges"]] == [node["id"] for node in found["nodes"]]
        assert (info["startCursor"], info["endCursor"]) == (cursors[0], cursors[-1])
        pages.append((len(cursors), info["hasPreviousPage"], info["hasNextPage"], found["totalCount"]))
        cursor = info["endCursor"]

    assert pages == [(3, False, True, 8), (3, True, True, 8), (2, True, False, 8)]


async def test_an_empty_page_has_no_cursors(admin: Actor) -> None:
    document = """{ jobPostings(first: 3, filter: {title: {eq: "无"}}) {
        totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""

    assert (await ask(admin, document))["jobPostings"] == {
        "totalCount": 0, "nodes": [], "edges": [],
        "pageInfo": {"hasNextPage": False, "hasPreviousPage": False, "startCursor": None, "endCursor": None},
    }  # fmt: skip


async def test_every_parent_has_a_page_of_its_own(admin: Actor) -> None:
    document = """{ estates(first: 50, order: [{field: NAME}]) { nodes { name buildingCount
        two: buildings(first: 2, order: [{field: NAME}]) { totalCount nodes { name } pageInfo { hasNextPage } }
        end: buildings(last: 1, order: [{field: NAME}]) { nodes { name } pageInfo { hasPreviousPage } }
        high: buildings(first: 20, filter: {floors: {gte: 1}}) { totalCount nodes { floors } } } } }"""

    estates = {estate["name"]: estate for estate in (await ask(admin, document))["estates"]["nodes"]}

    three = estates["3号院"]
    assert [node["name"] for node in three["two"]["nodes"]] == ["3号院1栋", "3号院2栋"]
    assert three["two"]["totalCount"] == three["buildingCount"] == 3 and three["two"]["pageInfo"]["hasNextPage"]
    assert three["end"]["nodes"] == [{"name": "3号院3栋"}] and three["end"]["pageInfo"]["hasPreviousPage"]
    assert three["high"] == {"totalCount": 2, "nodes": [{"floors": 1}, {"floors": 2}]}
    assert estates["1号院"]["two"] == {
        "totalCount": 1, "nodes": [{"name": "1号院1栋"}], "pageInfo": {"hasNextPage": False}
    }  # fmt: skip
    assert estates["0号院"]["two"]["nodes"] == [] and estates["0号院"]["end"]["nodes"] == []


async def test_a_page_inside_a_parent_goes_on_at_its_cursor(admin: Actor) -> None:
    document = """query($after: String) { estates(first: 1, filter: {name: {eq: "3号院"}}) { nodes {
        buildings(first: 2, after: $after, order: [{field: FLOORS, direction: DESC}]) {
            nodes { id } pageInfo { endCursor hasNextPage } } } } }"""

    first = (await ask(admin, document))["estates"]["nodes"][0]["buildings"]
    second = (await ask(admin, document, after=first["pageInfo"]["endCursor"]))["estates"]["nodes"][0]["buildings"]

    assert len(ids(first)) == 2 and len(ids(second)) == 1 and not ids(first) & ids(second)
    assert not second["pageInfo"]["hasNextPage"]


@pytest.mark.parametrize("arguments", ["", "first: 0", "first: -1", "first: 101", "last: 0", "first: 1, first: 2"])
async def test_a_page_is_of_one_to_a_hundred_rows(admin: Actor, arguments: str) -> None:
    said = f"({arguments})" if arguments else ""

    found = await codes(admin, f"{{ venues{said} {{ totalCount }} }}")

    assert found == ["QUERY_TOO_EXPENSIVE" if arguments != "first: 1, first: 2" else "GRAPHQL_VALIDATION_FAILED"]


CURSORS = ["x", "!!!", "bnVsbA", "W10", "WzEsMl0", "🐟", "e30", "WyJhIl0", "W" * 9_000]
ROW = "01234567-89ab-7def-8000-000000000000"
WRONG = [1e40, 10**12, "x", "NaN", "1e999999", "\0", True, [], {}, "10000-01-01", "0001-01-01T00:00:00+14:00"]


@pytest.mark.parametrize("cursor", CURSORS)
async def test_what_is_no_cursor_is_refused(admin: Actor, cursor: str) -> None:
    document = "query($c: String) { venues(first: 1, after: $c) { nodes { id } } }"

    assert await codes(admin, document, c=cursor) == ["BAD_CURSOR"]


@pytest.mark.parametrize(
    "order", ["TITLE", "HEADCOUNT", "WAGE_FROM", "VALID_THROUGH_ON", "CREATED_AT", "STATUS", "EMPLOYER"]
)
async def test_a_forged_cursor_is_refused_or_harmless(admin: Actor, order: str) -> None:
    document = (
        f"query($c: String) {{ jobPostings(first: 1, before: $c, order: [{{field: {order}}}]) {{ nodes {{ id }} }} }}"
    )

    for value in WRONG:
        cursor = forged([value, ROW])
        assert await codes(admin, document, c=cursor) in ([], ["BAD_CURSOR"]), value


async def test_a_cursor_of_another_order_is_refused_or_harmless(admin: Actor) -> None:
    page = await Reader(admin).page(REGISTRY["JobPosting"], Page(order=(("title", False),), first=1))
    document = "query($c: String) { jobPostings(first: 1, after: $c, order: [{field: WAGE_FROM}]) { nodes { id } } }"

    assert await codes(admin, document, c=page.cursors[0]) == ["BAD_CURSOR"]


def forged(values: list[Any]) -> str:
    """A cursor that somebody made by hand."""
    return base64.urlsafe_b64encode(orjson.dumps(values)).rstrip(b"=").decode()
