"""Signing in: who gets a session, how it ends, and what a stranger learns from trying."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from argon2 import PasswordHasher
from starlette.applications import Starlette
from tortoise.backends.base.client import BaseDBAsyncClient

from backend import auth
from backend.app import Front, routes
from backend.people import ApiToken, Session, User, UserRole
from backend.settings import Settings
from tests.factories import Corner, make_corner

PASSWORD = "a password for tests"
VIEWER = (
    "{ viewer { username role name roles { id role current } grids { name } communities { name } canRead canWrite } }"
)


@pytest.fixture(scope="module", autouse=True)
def quick_hashes() -> Iterator[None]:
    """Argon2 with its least cost: what is tested here is who gets in, not how long it takes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(auth, "HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        patch.setattr(auth, "NOBODY_HASH", auth.HASHER.hash("nobody"))
        yield


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient, quick_hashes: None) -> Corner:
    """A corner whose account has two roles and a password; and one that may not sign in."""
    corner = await make_corner()
    await User.filter(id=corner.rows["User"].id).update(login="li", password_hash=auth.HASHER.hash(PASSWORD))
    await UserRole.create(user=corner.rows["User"], role="COMMUNITY_ADMIN", community=corner.community)
    await User.create(login="idle", name="闲", is_active=False, password_hash=auth.HASHER.hash(PASSWORD))
    await User.create(login="bare", name="无", password_hash=auth.HASHER.hash(PASSWORD))
    await User.create(login="shut", name="锁")
    return corner


@pytest.fixture
async def client(settings: Settings, corner: Corner) -> AsyncIterator[httpx.AsyncClient]:
    """A browser without cookies, before a server that has counted no tries yet."""
    async with httpx.AsyncClient(transport=server(settings), base_url="http://linli.test") as opened:
        yield opened


def server(settings: Settings) -> httpx.ASGITransport:
    """The routes but for the pages."""
    return httpx.ASGITransport(Front(settings, Starlette(routes=routes(settings))), raise_app_exceptions=False)


async def sign_in(
    client: httpx.AsyncClient, login: str = "li", password: str = PASSWORD, **form: str
) -> httpx.Response:
    """The answer to a login; the cookie is kept by hand, as it is for https only."""
    answer = await client.post("/auth/login", data={"username": login, "password": password, **form})
    if answer.status_code == 303:
        client.cookies.clear()
        client.cookies.set(auth.COOKIE, answer.headers["set-cookie"].split(";")[0].partition("=")[2])
    return answer


async def viewer(client: httpx.AsyncClient, **headers: str) -> Any:
    """Who the server takes the client for."""
    answer = await client.post("/graphql", json={"query": VIEWER}, headers=headers)
    return answer.json()["data"]["viewer"] if answer.status_code == 200 else answer.status_code


async def test_a_right_login_opens_a_session_that_scripts_cannot_read(
    client: httpx.AsyncClient, corner: Corner
) -> None:
    answer = await sign_in(client, next="/cases?f.status=REPORTED")

    cookie = answer.headers["set-cookie"].lower()
    assert (answer.status_code, answer.headers["location"]) == (303, "/cases?f.status=REPORTED")
    assert "httponly" in cookie and "samesite=lax" in cookie and "secure" in cookie and "path=/" in cookie
    found = await viewer(client)
    assert (found["username"], found["role"], found["grids"]) == ("li", "GRID_WORKER", [{"name": corner.grid.name}])
    assert "Case" in found["canWrite"] and "ApiToken" not in found["canRead"]


async def test_only_a_hash_of_the_session_is_stored(client: httpx.AsyncClient) -> None:
    await sign_in(client)
    token = client.cookies[auth.COOKIE]

    stored = await Session.all().values_list("token_hash", flat=True)

    assert token not in stored and auth.hashed(token) in stored and len(token) >= 43


@pytest.mark.parametrize(
    ("login", "password"),
    [("li", "wrong"), ("nobody", PASSWORD), ("idle", PASSWORD), ("bare", PASSWORD), ("shut", ""), ("", ""),
     ("li\0", PASSWORD), ("LI' --", "x" * 500)],
)  # fmt: skip
async def test_every_wrong_login_gets_the_same_answer(client: httpx.AsyncClient, login: str, password: str) -> None:
    known = await sign_in(client, "li", "not it")

    answer = await sign_in(client, login, password)

    assert answer.status_code == known.status_code == 401 and "set-cookie" not in answer.headers
    assert {**answer.json()["error"], "reference": ""} == {**known.json()["error"], "reference": ""}


async def test_a_login_without_fields_or_with_a_file_is_refused(client: httpx.AsyncClient) -> None:
    answers = [
        await client.post("/auth/login"),
        await client.post(
            "/auth/login", content=b"\xff" * 100, headers={"content-type": "application/x-www-form-urlencoded"}
        ),
        await client.post("/auth/login", files={"username": b"x" * 100}),
        await client.post(
            "/auth/login", content=b"x" * 20_000, headers={"content-type": "application/x-www-form-urlencoded"}
        ),
        await client.post("/auth/login", content=b"--", headers={"content-type": "multipart/form-data"}),
        await client.post("/auth/login", data={f"f{n}": "x" for n in range(50)}),
    ]

    assert [answer.status_code for answer in answers if not 400 <= answer.status_code < 500] == []
    assert all(answer.json()["error"]["code"] for answer in answers)


@pytest.mark.parametrize(
    "following", ["//evil.test", "https://evil.test", "/\\evil.test", "javascript:x", "", "/a\nb", "\t//x"]
)
async def test_after_signing_in_nobody_is_sent_to_another_site(client: httpx.AsyncClient, following: str) -> None:
    assert (await sign_in(client, next=following)).headers["location"] == "/"


async def test_too_many_tries_for_one_login_wait_and_another_login_does_not(client: httpx.AsyncClient) -> None:
    tries = [(await sign_in(client, "guessed", str(n))).status_code for n in range(10)]

    assert tries == [401] * 8 + [429] * 2
    assert (await sign_in(client)).status_code == 303


async def test_too_many_tries_from_one_address_wait(client: httpx.AsyncClient) -> None:
    tries = [(await sign_in(client, f"guessed{n}", "x" * 201)).status_code for n in range(42)]

    assert set(tries[:40]) == {401} and set(tries[40:]) == {429}


async def test_another_sites_page_cannot_sign_in_out_or_ask(client: httpx.AsyncClient) -> None:
    foreign = {"origin": "https://evil.test"}
    await sign_in(client)

    for path in ("/auth/login", "/auth/logout", "/auth/role", "/graphql"):
        answer = await client.post(path, headers={**foreign, "content-type": "application/json"}, content=b"{}")
        assert answer.status_code == 403 and '"code":"FOREIGN_ORIGIN"' in answer.text, path
    assert await viewer(client) is not None
    assert await viewer(client, origin="http://linli.test") is not None
    assert await viewer(client, origin="null") == 403


async def test_signing_out_ends_the_session_everywhere(client: httpx.AsyncClient) -> None:
    await sign_in(client)
    token = client.cookies[auth.COOKIE]

    answer = await client.post("/auth/logout")
    client.cookies.clear()
    client.cookies.set(auth.COOKIE, token)

    assert answer.status_code == 303 and await viewer(client) is None


async def test_one_acts_in_another_of_ones_own_roles_and_in_no_others(
    client: httpx.AsyncClient, corner: Corner
) -> None:
    await sign_in(client)
    roles = {role["role"]: role for role in (await viewer(client))["roles"]}
    stranger = await UserRole.create(user=await User.get(login="shut"), role="SYSTEM_ADMIN")

    answer = await client.post("/auth/role", data={"role": roles["COMMUNITY_ADMIN"]["id"]})
    refused = [await client.post("/auth/role", data={"role": role}) for role in (str(stranger.id), "x", "", "0" * 36)]

    assert answer.status_code == 303 and [one.status_code for one in refused] == [404] * 4
    found = await viewer(client)
    assert found["role"] == "COMMUNITY_ADMIN" and found["grids"] == []
    assert [role["role"] for role in found["roles"] if role["current"]] == ["COMMUNITY_ADMIN"]


@pytest.mark.parametrize(
    ("model", "values"),
    [
        (Session, {"expires_at": datetime(2020, 1, 1, tzinfo=UTC)}),
        (Session, {"revoked_at": datetime(2020, 1, 1, tzinfo=UTC)}),
        (User, {"is_active": False}),
        (User, {"deleted_at": datetime(2020, 1, 1, tzinfo=UTC)}),
        (UserRole, {"deleted_at": datetime(2020, 1, 1, tzinfo=UTC)}),
    ],
)  # fmt: skip
async def test_an_expired_or_revoked_session_and_a_closed_account_are_nobody(
    client: httpx.AsyncClient, corner: Corner, model: Any, values: dict[str, Any]
) -> None:
    await sign_in(client)
    assert await viewer(client) is not None
    rows = {Session: Session.all(), User: User.filter(login="li"), UserRole: UserRole.filter(user=corner.rows["User"])}[
        model
    ]
    before = [await rows.values("id", *values)][0]

    await rows.update(**values)
    found = await viewer(client)

    for row in before:
        await model.filter(id=row.pop("id")).update(**row)
    assert found is None


async def test_a_role_that_was_taken_away_is_not_acted_in(client: httpx.AsyncClient, corner: Corner) -> None:
    await sign_in(client)
    extra = await UserRole.create(user=corner.rows["User"], role="STREET_LEADER", street=corner.street)
    await client.post("/auth/role", data={"role": str(extra.id)})
    assert (await viewer(client))["role"] == "STREET_LEADER"

    await UserRole.filter(id=extra.id).update(deleted_at=datetime.now(UTC))

    assert await viewer(client) is None
    assert (await client.post("/auth/role", data={"role": str(extra.id)})).status_code == 404


@pytest.fixture
async def token(corner: Corner) -> ApiToken:
    """A partner's token, whose plain text is `partner-token`."""
    await ApiToken.filter(token_hash=auth.hashed("partner-token")).update(token_hash=None)
    made = await ApiToken.create(
        name="试方", purpose="试", token_hash=auth.hashed("partner-token"), scopes=["schema:read"],
        expires_at=datetime.now(UTC) + timedelta(hours=1),
    )  # fmt: skip
    await made.communities.add(corner.community)
    return made


BEARER = {"authorization": "Bearer partner-token"}


async def test_a_token_is_a_partner_in_its_communities(
    client: httpx.AsyncClient, token: ApiToken, corner: Corner
) -> None:
    found = await viewer(client, **BEARER)

    assert (found["role"], found["communities"]) == ("PARTNER", [{"name": corner.community.name}])
    schema = await client.post("/graphql", json={"query": "{ __schema { queryType { name } } }"}, headers=BEARER)
    assert schema.json()["data"]["__schema"]["queryType"]["name"] == "Query"


@pytest.mark.parametrize(
    "values",
    [
        {"expires_at": datetime(2020, 1, 1, tzinfo=UTC)},
        {"revoked_at": datetime(2020, 1, 1, tzinfo=UTC)},
        {"deleted_at": datetime(2020, 1, 1, tzinfo=UTC)},
    ],
)
async def test_an_expired_or_revoked_token_is_refused_at_once(
    client: httpx.AsyncClient, token: ApiToken, values: dict[str, Any]
) -> None:
    assert (await viewer(client, **BEARER))["role"] == "PARTNER"

    await ApiToken.filter(id=token.id).update(**values)

    assert await viewer(client, **BEARER) == 401


async def test_a_bad_token_is_not_saved_by_a_good_cookie(client: httpx.AsyncClient) -> None:
    await sign_in(client)

    assert await viewer(client, authorization="Bearer wrong") == 401


async def test_demo_doors_are_shut_outside_a_demonstration(client: httpx.AsyncClient, settings: Settings) -> None:
    await User.filter(login="li").update(is_demo=True)

    shut = [await client.post("/auth/demo", data={"username": "li"}), await client.get("/auth/logins")]
    demo = httpx.AsyncClient(transport=server(settings.replace(demo=True)), base_url="http://linli.test")
    listed, entered = await demo.get("/auth/logins"), await demo.post("/auth/demo", data={"username": "li"})
    refused = await demo.post("/auth/demo", data={"username": "bare"})

    assert [answer.status_code for answer in shut] == [404, 404]
    assert [one["username"] for one in listed.json()][:1] == ["li"]
    assert entered.status_code == 303 and refused.status_code == 401
    await User.filter(login="li").update(is_demo=False)


async def test_no_answer_holds_a_password_hash_or_a_token(client: httpx.AsyncClient) -> None:
    await sign_in(client)
    query = "{ users(first: 9) { nodes { id login name } } }"

    answer = await client.post("/graphql", json={"query": query})

    assert "argon2" not in answer.text and client.cookies[auth.COOKIE] not in answer.text
    for name in ("passwordHash", "tokenHash"):
        told = await client.post("/graphql", json={"query": f"{{ users(first: 1) {{ nodes {{ {name} }} }} }}"})
        assert told.json()["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
