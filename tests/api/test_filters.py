"""Filters: every operator of every kind, over relations of every kind, and search as people type."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.jobs import EmploymentType, JobPosting
from backend.kit.actor import Actor
from backend.places import Building, Estate, EstateKind, Venue, VenueKind
from tests.actors import actor_in
from tests.api.asking import ask, codes
from tests.factories import Corner, make_corner


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    """A corner with postings a to d, estates with none to two buildings, and a venue whose name can be searched."""
    corner = await make_corner()
    rows: list[tuple[str, EmploymentType, Any, int, Any, Any]] = [
        ("a", EmploymentType.FULL_TIME, Decimal("3800"), 1, date(2026, 11, 1), datetime(2026, 11, 1, 8, tzinfo=UTC)),
        ("b", EmploymentType.PART_TIME, Decimal("4500.50"), 2, date(2026, 11, 2), datetime(2026, 11, 2, 8, tzinfo=UTC)),
        ("c", EmploymentType.PART_TIME, None, 3, None, None),
        ("100%_d", EmploymentType.FULL_TIME, Decimal("900"), 4, date(2026, 12, 1), datetime(2026, 12, 1, tzinfo=UTC)),
    ]
    for title, kind, wage, heads, day, moment in rows:
        await JobPosting.create(
            community=corner.community, title=title, employment_type=kind, wage_from=wage, headcount=heads,
            valid_through_on=day, published_at=moment, requirements="有证" if title == "a" else None,
            employer=corner.rows["Employer"] if title in "ab" else None,
        )  # fmt: skip
    for name, buildings in (("零", []), ("一", [3]), ("二", [3, 9])):
        estate = await Estate.create(
            community=corner.community, name=name, kind=EstateKind.OLD, has_owners_committee=name == "一"
        )
        for floors in buildings:
            await Building.create(estate=estate, name=f"{name}-{floors}", floors=floors)
    await Venue.create(
        community=corner.community, name="东湖社区活动室", kind=VenueKind.STAGE, address="湖心北路 12 号ＡＢ座"
    )
    return corner


@pytest.fixture
def admin(corner: Corner) -> Actor:
    """The admin of the corner's community."""
    return actor_in(corner, "COMMUNITY_ADMIN")


OWN = 'title: {in: ["a", "b", "c", "100%_d"]}'

CONDITIONS = [
    ('title: {eq: "a"}', "a"),
    ('title: {ne: "a"}', "bcd"),
    ('title: {in: ["a", "c", "x"]}', "ac"),
    ("title: {in: []}", ""),
    ('title: {contains: "%_"}', "d"),
    ('title: {contains: "_"}', "d"),
    ('title: {contains: "A"}', "a"),
    ('title: {startsWith: "100"}', "d"),
    ('title: {startsWith: "%"}', ""),
    ("requirements: {isNull: true}", "bcd"),
    ("requirements: {isNull: false}", "a"),
    ('requirements: {ne: "有证"}', "bcd"),
    ("headcount: {eq: 2}", "b"),
    ("headcount: {ne: 2}", "acd"),
    ("headcount: {gt: 2}", "cd"),
    ("headcount: {gte: 2, lte: 3}", "bc"),
    ("headcount: {lt: 1}", ""),
    ("headcount: {isNull: false}", "abcd"),
    ('wageFrom: {eq: "3800.00"}', "a"),
    ('wageFrom: {ne: "3800"}', "bcd"),
    ('wageFrom: {gt: "3800", lte: "4500.50"}', "b"),
    ('wageFrom: {gte: "900", lt: "3800"}', "d"),
    ("wageFrom: {isNull: true}", "c"),
    ('validThroughOn: {eq: "2026-11-02"}', "b"),
    ('validThroughOn: {gte: "2026-11-02"}', "bd"),
    ('validThroughOn: {lt: "2026-11-02"}', "a"),
    ('validThroughOn: {ne: "2026-11-02"}', "acd"),
    ("validThroughOn: {isNull: true}", "c"),
    ('publishedAt: {lt: "2026-11-02T16:00:00+08:00"}', "a"),
    ('publishedAt: {lte: "2026-11-02T16:00:00+08:00"}', "ab"),
    ('publishedAt: {gte: "2026-11-02T08:00:00.000Z"}', "bd"),
    ("employmentType: {eq: PART_TIME}", "bc"),
    ("employmentType: {ne: PART_TIME}", "ad"),
    ("employmentType: {in: [FULL_TIME]}", "ad"),
    ("employmentType: {notIn: [FULL_TIME]}", "bc"),
    ("employmentType: {in: []}", ""),
    ("employmentType: {notIn: []}", "abcd"),
    ("employerId: {isNull: true}", "cd"),
    ("employerId: {isNull: false}", "ab"),
    ("employer: {}", "ab"),
    ('employer: {name: {contains: "物业"}}', "ab"),
    ('not: {employer: {name: {contains: "物业"}}}', "cd"),
    ('or: [{title: {eq: "a"}}, {headcount: {gt: 3}}]', "ad"),
    ("or: []", ""),
    ("and: []", "abcd"),
    ("not: {}", ""),
    ('and: [{headcount: {gt: 1}}, {not: {title: {eq: "b"}}}]', "cd"),
    ('not: {wageFrom: {gt: "1000"}}', "cd"),
    ('not: {not: {wageFrom: {gt: "1000"}}}', "ab"),
    ('title: {eq: "a"}, headcount: {eq: 2}', ""),
    ("title: null", "abcd"),
    ("title: {eq: null}", "abcd"),
    ('createdAt: {gt: "2020-01-01T00:00:00Z"}', "abcd"),
    ('createdAt: {lt: "2020-01-01T00:00:00Z"}', ""),
]


@pytest.mark.parametrize(("condition", "found"), CONDITIONS)
async def test_a_condition_finds_these_postings_and_counts_them(admin: Actor, condition: str, found: str) -> None:
    document = f"""{{ jobPostings(first: 50, filter: {{and: [{{{OWN}}}, {{{condition}}}]}}) {{
        totalCount nodes {{ title }} }} }}"""

    answer = (await ask(admin, document))["jobPostings"]

    assert sorted(node["title"][-1] for node in answer["nodes"]) == sorted(found)
    assert answer["totalCount"] == len(found)


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ("buildings: {any: {}}", "一二"),
        ("buildings: {none: {}}", "零"),
        ("buildings: {any: {floors: {gt: 5}}}", "二"),
        ("buildings: {none: {floors: {gt: 5}}}", "零一"),
        ("buildings: {every: {floors: {lt: 5}}}", "零一"),
        ("buildings: {any: {floors: {lt: 5}}, none: {floors: {gt: 5}}}", "一"),
        ("not: {buildings: {any: {floors: {eq: 3}}}}", "零"),
        ("hasOwnersCommittee: {eq: true}", "一"),
        ("hasOwnersCommittee: {eq: false}", "零二"),
        ("grids: {none: {}}", "零一二"),
        ("buildings: {any: {estate: {buildings: {any: {floors: {eq: 9}}}}}}", "二"),
    ],
)
async def test_a_condition_over_many_rows_finds_these_estates(admin: Actor, condition: str, found: str) -> None:
    document = f"""{{ estates(first: 50, filter: {{name: {{in: ["零", "一", "二"]}}, and: [{{{condition}}}]}}) {{
        nodes {{ name }} }} }}"""

    assert {node["name"] for node in (await ask(admin, document))["estates"]["nodes"]} == set(found)


async def test_a_condition_over_a_many_to_many_link_finds_its_rows(corner: Corner, admin: Actor) -> None:
    document = "query($id: ID!) { estates(first: 9, filter: {grids: {any: {id: {eq: $id}}}}) { nodes { id } } }"

    found = await ask(admin, document, id=str(corner.grid.id))

    assert found["estates"]["nodes"] == [{"id": str(corner.rows["Estate"].id)}]


@pytest.mark.parametrize(
    "typed",
    [
        "东湖",
        "活动室",
        "湖社",
        "donghu",
        "DongHu",
        "dhsq",
        "huodong",
        "hds",
        "东湖 hds",
        "12",
        "１２",
        "ab",
        "北路",
        "ＡＢ",
        "东'",
        "东-湖",
    ],
)
async def test_a_search_finds_by_characters_pinyin_initials_and_digits(admin: Actor, typed: str) -> None:
    found = await ask(admin, "query($q: Text!) { venues(first: 9, filter: {search: $q}) { nodes { name } } }", q=typed)

    assert {"name": "东湖社区活动室"} in found["venues"]["nodes"]


@pytest.mark.parametrize(
    "typed", ["湖东", "东活", "西湖", "onghu", "zz", "&", "!", "(", "':*", "\\", "qq & zz |", "<->", "%", "；"]
)
async def test_a_search_for_something_else_finds_nothing_and_never_fails(admin: Actor, typed: str) -> None:
    found = await ask(admin, "query($q: Text!) { venues(first: 9, filter: {search: $q}) { nodes { name } } }", q=typed)

    assert {"name": "东湖社区活动室"} not in found["venues"]["nodes"]


@pytest.mark.parametrize("typed", ["a" * 5_000, "东" * 5_000, "a " * 5_000, "东 a" * 3_000])
async def test_a_search_of_any_length_answers(admin: Actor, typed: str) -> None:
    document = "query($q: Text!) { venues(first: 9, filter: {search: $q}) { totalCount } }"

    assert await codes(admin, document, q=typed) == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("Date", "2026-13-01"), ("Date", "20261101"), ("Date", 5), ("Date", "２０２６-11-01"),
        ("DateTime", "2026-11-01T00:00:00"), ("DateTime", "now"), ("DateTime", "0001-01-01T00:00:00+14:00"),
        ("Decimal", "NaN"), ("Decimal", "Infinity"), ("Decimal", "1e400"), ("Decimal", True), ("Decimal", "１２x"),
        ("Text", "a\u0000b"), ("Text", "\u202e"), ("Text", 5), ("Int", 2**31), ("Int", "5"), ("Int", 1.5),
    ],
)  # fmt: skip
async def test_a_value_of_another_kind_is_refused_before_anything_runs(admin: Actor, kind: str, value: Any) -> None:
    field = {
        "Date": "validThroughOn",
        "DateTime": "publishedAt",
        "Decimal": "wageFrom",
        "Text": "title",
        "Int": "headcount",
    }
    document = f"query($v: {kind}!) {{ jobPostings(first: 1, filter: {{{field[kind]}: {{eq: $v}}}}) {{ totalCount }} }}"

    assert await codes(admin, document, v=value) == ["GRAPHQL_VALIDATION_FAILED"]


@pytest.mark.parametrize("value", ["1e-30", "1e18", "-0", "99999999999999999", "0.000000000000000000000001"])
async def test_a_number_of_any_size_can_be_asked_for(admin: Actor, value: str) -> None:
    document = "query($v: Decimal!) { jobPostings(first: 1, filter: {wageFrom: {gte: $v}}) { totalCount } }"

    assert await codes(admin, document, v=value) == []


async def test_times_come_out_in_utc_with_milliseconds_and_money_as_text(admin: Actor) -> None:
    document = '{ jobPostings(first: 1, filter: {title: {eq: "b"}}) { nodes { wageFrom publishedAt validThroughOn } } }'

    node = (await ask(admin, document))["jobPostings"]["nodes"][0]

    assert node == {"wageFrom": "4500.50", "publishedAt": "2026-11-02T08:00:00.000Z", "validThroughOn": "2026-11-02"}
