"""Geometry over HTTP: the shapes of the areas that one may see, once."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from tortoise.backends.base.client import BaseDBAsyncClient

from backend import auth
from backend.app import routes
from backend.people import User, UserRole
from backend.places import Building, Community, Grid, Street
from backend.settings import Settings
from tests.factories import Corner, make_community, make_corner, square


@pytest.fixture(scope="module")
async def corners(database: BaseDBAsyncClient) -> list[Corner]:
    """Two grids of one community, one of its neighbour, one far away; all with outlines."""
    home = await make_corner()
    beside = await make_corner(home.community)
    neighbour = await make_corner(await make_community(home.street))
    far = await make_corner()
    for number, corner in enumerate((home, neighbour, far)):
        await Community.filter(id=corner.community.id).update(boundary=square(700 + number))
        await Street.filter(id=corner.street.id).update(boundary=square(800 + number))
    return [home, beside, neighbour, far]


@pytest.fixture
async def client(settings: Settings, corners: list[Corner]) -> AsyncIterator[httpx.AsyncClient]:
    """A browser, signed in as nobody."""
    transport = httpx.ASGITransport(Starlette(routes=routes(settings)), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://linli.test") as opened:
        yield opened


async def cookie(role: str, corner: Corner) -> dict[str, str]:
    """The cookie of a new account that acts in `role` in the corner."""
    user = await User.create(login=f"{role}-{await User.all().count()}", name="图")
    area = {"STREET_LEADER": {"street": corner.street}, "GRID_WORKER": {"grid": corner.grid}}
    await UserRole.create(user=user, role=role, **area.get(role, {"community": corner.community}))
    return {"cookie": f"{auth.COOKIE}={await auth.sign_in(user, 1)}"}


def names(answer: httpx.Response) -> set[str]:
    """The names of the areas in an answer."""
    return {feature["properties"]["name"] for feature in answer.json()["features"]}


@pytest.mark.parametrize(
    ("role", "seen"), [("GRID_WORKER", [0]), ("COMMUNITY_ADMIN", [0, 1]), ("STREET_LEADER", [0, 1, 2])]
)
async def test_a_role_gets_the_shapes_of_its_own_grids(
    client: httpx.AsyncClient, corners: list[Corner], role: str, seen: list[int]
) -> None:
    answer = await client.get("/geo/grids.geojson", headers=await cookie(role, corners[0]))

    assert answer.headers["content-type"].startswith("application/geo+json")
    assert names(answer) == {corners[at].grid.name for at in seen}
    feature = next(f for f in answer.json()["features"] if f["id"] == str(corners[0].grid.id))
    assert feature["geometry"] == corners[0].grid.polygon
    assert feature["properties"] == {
        "id": str(corners[0].grid.id), "name": corners[0].grid.name, "code": corners[0].grid.code,
        "parent": str(corners[0].community.id), "level": "grids", "synthetic": False,
    }  # fmt: skip


async def test_a_visitor_gets_streets_and_communities_and_no_grid(client: httpx.AsyncClient) -> None:
    assert (await client.get("/geo/grids.geojson")).json()["features"] == []
    assert len((await client.get("/geo/communities.geojson")).json()["features"]) == 3
    assert len((await client.get("/geo/streets.geojson")).json()["features"]) == 2


async def test_an_area_narrows_and_another_ones_area_narrows_to_nothing(
    client: httpx.AsyncClient, corners: list[Corner]
) -> None:
    headers = await cookie("STREET_LEADER", corners[0])

    async def grids(area: object) -> set[str]:
        return names(await client.get(f"/geo/grids.geojson?area={area}", headers=headers))

    assert await grids(corners[0].community.id) == {corners[0].grid.name, corners[1].grid.name}
    assert await grids(corners[0].street.id) == {corner.grid.name for corner in corners[:3]}
    assert await grids(corners[1].grid.id) == {corners[1].grid.name}
    assert (
        await grids(corners[3].community.id) == await grids(corners[3].grid.id) == await grids("nonsense%00") == set()
    )


async def test_houses_of_an_area_come_as_what_is_known_of_their_place(
    client: httpx.AsyncClient, corners: list[Corner]
) -> None:
    headers = await cookie("COMMUNITY_ADMIN", corners[0])
    spot = {"type": "Point", "coordinates": [117.5, 30.6]}
    mine, beside, foreign = (corner.rows["Building"] for corner in (corners[0], corners[1], corners[3]))
    await Building.filter(id__in=[one.id for one in (mine, beside, foreign)]).update(location=spot)

    async def houses(area: object) -> dict[str, Any]:
        answer = await client.get(f"/geo/buildings.geojson?area={area}", headers=headers)
        return {one["id"]: (one["geometry"], one["properties"]["parent"]) for one in answer.json()["features"]}

    assert await houses(corners[0].community.id) == {
        str(mine.id): (spot, str(corners[0].grid.id)),
        str(beside.id): (spot, str(corners[1].grid.id)),
    }
    assert set(await houses(corners[1].grid.id)) == {str(beside.id)}
    assert await houses(corners[3].community.id) == {}


async def test_an_area_says_whether_it_is_made_up(client: httpx.AsyncClient, corners: list[Corner]) -> None:
    await Community.filter(id=corners[2].community.id).update(is_synthetic=True)

    answer = (await client.get("/geo/communities.geojson")).json()["features"]

    made_up = {one["id"] for one in answer if one["properties"]["synthetic"]}
    assert made_up == {str(corners[2].community.id)}


async def test_what_a_reader_has_is_not_sent_again_until_it_changes(
    client: httpx.AsyncClient, corners: list[Corner]
) -> None:
    headers = await cookie("GRID_WORKER", corners[0])
    tag = (await client.get("/geo/grids.geojson", headers=headers)).headers["etag"]

    again = await client.get("/geo/grids.geojson", headers={**headers, "if-none-match": tag})
    grid = await Grid.get(id=corners[0].grid.id)
    grid.name = "新名网格"
    await grid.save()
    changed = await client.get("/geo/grids.geojson", headers={**headers, "if-none-match": tag})

    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    assert again.headers["cache-control"] == "private, no-cache" and "cookie" in again.headers["vary"]
    assert changed.status_code == 200 and changed.headers["etag"] != tag and names(changed) == {"新名网格"}


async def test_two_readers_and_two_roles_of_one_reader_never_share_a_tag(
    client: httpx.AsyncClient, corners: list[Corner]
) -> None:
    headers = [await cookie("GRID_WORKER", corner) for corner in corners[:2]]
    user = await User.filter(login__startswith="GRID_WORKER").order_by("-id").first()
    assert user is not None
    mediator = await UserRole.create(user=user, role="MEDIATOR", community=corners[3].community)
    tags = [(await client.get("/geo/grids.geojson", headers=one)).headers["etag"] for one in headers]

    await client.post("/auth/role", data={"role": str(mediator.id)}, headers=headers[1])
    tags.append((await client.get("/geo/grids.geojson", headers=headers[1])).headers["etag"])

    assert len(set(tags)) == 3


async def test_an_unknown_layer_is_a_404_in_the_one_shape(client: httpx.AsyncClient) -> None:
    for layer in ("users", "..%2f..", "grids.geojson", ""):
        answer = await client.get(f"/geo/{layer}.geojson")
        assert answer.status_code == 404
    assert (await client.get("/geo/users.geojson")).json()["error"]["code"] == "NOT_FOUND"


async def test_a_token_that_ended_gets_no_shape(client: httpx.AsyncClient) -> None:
    answer = await client.get("/geo/grids.geojson", headers={"authorization": "Bearer ended"})

    assert answer.status_code == 401 and answer.json()["error"]["code"] == "NOT_SIGNED_IN"
