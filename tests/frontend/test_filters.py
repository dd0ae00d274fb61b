"""Filters: an address means a GraphQL filter, and a figure's filter becomes an address that means the same."""

import json
from typing import Any

import pytest

from frontend.documents import rows_href
from frontend.filters import filter_of, href_params
from frontend.metadata import Entity, read
from tests.frontend.sdl import SDL

META = read(SDL)


def matter() -> Entity:
    found = META.by_name("Matter")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("given", "means"),
    [
        ({"f.state": "OPEN,CLOSED,NONSENSE"}, {"state": {"in": ["OPEN", "CLOSED"]}}),
        ({"f.place": "1"}, {"place": {"id": {"eq": "1"}}}),
        ({"f.place": "1,2"}, {"place": {"id": {"in": ["1", "2"]}}}),
        ({"f.place.name": "东湖"}, {"place": {"name": {"contains": "东湖"}}}),
        ({"f.helpers": "1"}, {"helpers": {"any": {"id": {"eq": "1"}}}}),
        ({"f.people": "10..50"}, {"people": {"gte": 10, "lte": 50}}),
        ({"f.people": "..50"}, {"people": {"lte": 50}}),
        ({"f.urgent": "true"}, {"urgent": {"eq": True}}),
        ({"f.bornOn": "2026-11-01..2026-11-30"}, {"bornOn": {"gte": "2026-11-01", "lte": "2026-11-30"}}),
        ({"f.title": "null"}, {"title": {"isNull": True}}),
        ({"q": "dh", "bin": "1"}, {"search": "dh", "deleted": True}),
        ({"f.password": "x", "f.nothing": "1", "f.people": "many"}, {}),
        ({"where": "not json"}, {}),
    ],
)
def test_an_address_means_a_filter(given: dict[str, str], means: dict[str, Any]) -> None:
    assert filter_of(matter(), given, META) == means


def test_days_are_days_in_shanghai_both_ends_included() -> None:
    found = filter_of(matter(), {"f.reportedAt": "2026-11-01..2026-11-30"}, META)
    assert found == {"reportedAt": {"gte": "2026-10-31T16:00:00.000Z", "lt": "2026-11-30T16:00:00.000Z"}}


@pytest.mark.parametrize(
    "given",
    [
        {"state": {"in": ["OPEN"]}, "place": {"id": {"eq": "1"}}},
        {"reportedAt": {"gte": "2026-10-31T16:00:00.000Z", "lt": "2026-11-30T16:00:00.000Z"}},
        {"and": [{"state": {"in": ["OPEN"]}}, {"people": {"gte": 10}}]},
        {"or": [{"people": {"gte": 10}}, {"urgent": {"eq": True}}], "state": {"in": ["OPEN"]}},
        {"reportedAt": {"lt": "2026-11-03T04:05:06.000Z"}},
        {"not": {"state": {"in": ["OPEN"]}}},
        {"and": [{"people": {"gte": 1}}, {"people": {"lte": 9}}]},
    ],
)
def test_a_filter_survives_the_way_through_an_address(given: dict[str, Any]) -> None:
    back = filter_of(matter(), href_params(matter(), given, META), META)
    assert flat(back) == flat(given)


def flat(found: dict[str, Any]) -> list[str]:
    """The conditions of a filter, joined by and, in one order."""
    parts = [{k: v} for k, v in found.items() if k != "and"]
    nested = [text for part in found.get("and", []) for text in flat(part)]
    return sorted({json.dumps(part, sort_keys=True) for part in parts} | set(nested))


def test_what_is_left_out_of_a_state_is_spelled_as_the_rest() -> None:
    assert href_params(matter(), {"state": {"notIn": ["OPEN"]}}, META) == {"f.state": "CLOSED"}


def test_a_link_by_id_is_short_and_a_link_over_a_link_has_dots() -> None:
    assert href_params(matter(), {"placeId": {"eq": "1"}}, META) == {"f.place": "1"}
    assert href_params(matter(), {"place": {"name": {"contains": "湖"}}}, META) == {"f.place.name": "湖"}


def test_rows_of_a_figure_open_in_the_list_of_its_resource() -> None:
    assert rows_href("cases", {"status": {"in": ["DISPATCHED"]}, "communityId": {"eq": "7"}}) == (
        "/cases?f.community=7&f.status=DISPATCHED"
    )
    assert rows_href("unheardOf", {}) == "/"
