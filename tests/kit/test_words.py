"""Several words in one field: kept once and in order, set and cleared, asked for, and refused when unknown."""

from typing import Any

from backend.graphql import execute
from backend.places import Amenity, Station
from tests.actors import actor_in
from tests.factories import Corner, make_corner

UPDATE = """mutation($input: UpdateStationInput!) { updateStation(input: $input) { station { version amenities } } }"""


async def found(corner: Corner, condition: str) -> int:
    """How many stations of the corner's community fit a condition on their amenities."""
    answer = await execute(
        actor_in(corner, "COMMUNITY_ADMIN"),
        f"{{ stations(first: 5, filter: {{amenities: {condition}}}) {{ totalCount }} }}",
        {},
    )
    assert "errors" not in answer, answer
    return int(answer["data"]["stations"]["totalCount"])


async def set_to(corner: Corner, words: Any) -> dict[str, Any]:
    """The answer to setting the station's amenities."""
    station = await Station.get(id=corner.rows["Station"].id)
    given = {"id": str(station.id), "version": station.version, "amenities": words}
    return await execute(actor_in(corner, "COMMUNITY_ADMIN"), UPDATE, {"input": given})


async def test_words_are_kept_once_and_in_the_vocabularys_order(database: Any) -> None:
    corner = await make_corner()

    answer = await set_to(corner, ["WIFI", "TOILET", "WIFI", "CHARGING"])

    assert answer["data"]["updateStation"]["station"] == {"version": 2, "amenities": ["CHARGING", "WIFI", "TOILET"]}
    kept = (await Station.get(id=corner.rows["Station"].id)).amenities
    assert kept == [Amenity.CHARGING, Amenity.WIFI, Amenity.TOILET] and all(isinstance(word, Amenity) for word in kept)


async def test_all_words_may_be_taken_away(database: Any) -> None:
    corner = await make_corner()

    for nothing in ([], None):
        answer = await set_to(corner, nothing)
        assert answer["data"]["updateStation"]["station"]["amenities"] == []


async def test_a_word_that_does_not_exist_is_refused(database: Any) -> None:
    answer = await set_to(await make_corner(), ["SAUNA"])

    assert answer.get("data") is None and "SAUNA" in answer["errors"][0]["message"]


async def test_rows_are_found_by_the_words_that_they_have(database: Any) -> None:
    corner = await make_corner()
    await Station.create(community=corner.community, name="空驿站")
    await Station.create(community=corner.community, name="水站", amenities=["DRINKING_WATER"])
    asked = {
        "{eq: WIFI}": 1,
        "{in: [TOILET, DRINKING_WATER, WIFI]}": 2,
        "{ne: WIFI}": 2,
        "{notIn: [WIFI, DRINKING_WATER]}": 1,
        "{isNull: true}": 1,
        "{isNull: false}": 2,
        "{eq: WIFI, ne: CHARGING}": 0,
    }

    for condition, number in asked.items():
        assert await found(corner, condition) == number, condition


async def test_a_change_of_words_is_written_down(database: Any) -> None:
    corner = await make_corner()
    await set_to(corner, ["TOILET"])

    answer = await execute(
        actor_in(corner, "COMMUNITY_ADMIN"),
        "query($id: ID!) { station(id: $id) { history(first: 20) { action fields } } }",
        {"id": str(corner.rows["Station"].id)},
    )

    assert answer["data"]["station"]["history"] == [
        {"action": "UPDATE", "fields": {"amenities": [["CHARGING", "WIFI"], ["TOILET"]]}}
    ]
