"""GraphQL over a WebSocket, at a server that runs: the protocol, and that nothing is looser there than over HTTP."""

import asyncio
import itertools
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from backend.auth import hashed
from backend.documents import digest
from tests.endpoint.conftest import Live
from tests.endpoint.test_hostile import ALIASES, BOMB, LISTS

VENUES = (
    "subscription($f: VenueFilter, $after: ID) "
    "{ venueChanged(filter: $f, after: $after) { cursor action venue { name } } }"
)
_numbers = itertools.count(1)


@asynccontextmanager
async def opened(
    live: Live, headers: dict[str, str] | None = None, *, origin: str | None = None, init: Any = None
) -> AsyncIterator[ClientConnection]:
    """A socket whose handshake has `headers`, acknowledged; with `init` as the payload of connection_init."""
    url = live.url.replace("http", "ws") + "/graphql"
    protocols = [Subprotocol("graphql-transport-ws")]
    made = {**(headers or {}), **({"origin": origin} if origin else {})}
    async with connect(url, subprotocols=protocols, additional_headers=made, proxy=None) as socket:
        await send(socket, type="connection_init", **({"payload": init} if init is not None else {}))
        said = await heard(socket)
        assert said["type"] == "connection_ack", said
        yield socket


async def send(socket: ClientConnection, **message: Any) -> None:
    """Send one message."""
    await socket.send(json.dumps(message))


async def heard(socket: ClientConnection, seconds: float = 5) -> Any:
    """The next message."""
    return json.loads(await asyncio.wait_for(socket.recv(), seconds))


async def begin(socket: ClientConnection, document: str, **variables: Any) -> str:
    """Begin an operation, and its id."""
    number = str(next(_numbers))
    await send(socket, id=number, type="subscribe", payload={"query": document, "variables": variables})
    return number


async def closed(socket: ClientConnection, seconds: float = 5) -> int:
    """The code with which the server closes, reading what comes before."""
    try:
        async with asyncio.timeout(seconds):
            while True:
                await socket.recv()
    except ConnectionClosed as end:
        assert end.rcvd is not None
        return end.rcvd.code


async def rename(live: Live, name: str) -> None:
    """Let the corner's admin give the corner's venue another name."""
    row = live.corner.rows["Venue"].id
    version = (await live.sql("SELECT version FROM venue WHERE id = $1", row))[0]["version"]
    document = "mutation($i: UpdateVenueInput!) { updateVenue(input: $i) { venue { name } } }"
    answer = await live.ask(document, live.cookie, i={"id": str(row), "version": version, "name": name})
    assert answer == {"data": {"updateVenue": {"venue": {"name": name}}}}


async def subscribed(socket: ClientConnection, document: str, **variables: Any) -> str:
    """Begin a subscription and wait until it listens: a query sent after it is answered after it began."""
    number = await begin(socket, document, **variables)
    await begin(socket, "{ venues(first: 1) { totalCount } }")
    assert [(await heard(socket))["type"] for _ in range(2)] == ["next", "complete"]
    await asyncio.sleep(0.1)
    return number


@pytest.mark.parametrize("who", ["header", "init", "cookie"])
async def test_queries_and_changes_answer_as_over_http(live: Live, who: str) -> None:
    headers = {"header": live.token("plain"), "init": {}, "cookie": live.cookie}[who]
    init = live.token("plain") if who == "init" else None
    document = "query($n: Int!) { viewer { name } venues(first: $n) { totalCount } }"
    expected = await live.ask(document, live.cookie if who == "cookie" else live.token("plain"), n=1)

    async with opened(live, headers, init=init) as socket:
        number = await begin(socket, document, n=1)
        answer, end = await heard(socket), await heard(socket)

    assert answer == {"id": number, "type": "next", "payload": expected} and "errors" not in expected
    assert end == {"id": number, "type": "complete"}


async def test_ping_is_answered(live: Live) -> None:
    async with opened(live, live.token("plain")) as socket:
        await send(socket, type="ping")
        assert (await heard(socket))["type"] == "pong"


@pytest.mark.parametrize(
    ("headers", "init"),
    [({}, None), ({}, {"authorization": "Bearer nobody"}), ({"authorization": "Bearer nobody"}, None), ({}, {"a": 1})],
)
async def test_strangers_are_shown_out(live: Live, headers: dict[str, str], init: Any) -> None:
    url = live.url.replace("http", "ws") + "/graphql"
    protocols = [Subprotocol("graphql-transport-ws")]
    async with connect(url, subprotocols=protocols, additional_headers=headers, proxy=None) as socket:
        await send(socket, type="connection_init", payload=init or {})
        assert await closed(socket) == 4403


@pytest.mark.parametrize("origin", ["https://evil.test", "null", "http://127.0.0.1"])
async def test_a_page_of_another_origin_opens_no_socket(live: Live, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with opened(live, live.cookie, origin=origin):
            pass
    assert refused.value.response.status_code == 403


async def test_our_own_page_opens_one(live: Live) -> None:
    async with opened(live, live.cookie, origin=live.url):
        pass


async def test_another_protocol_is_refused(live: Live) -> None:
    with pytest.raises(InvalidStatus):
        async with connect(
            live.url.replace("http", "ws") + "/graphql", subprotocols=[Subprotocol("graphql-ws")], proxy=None
        ):
            pass


BROKEN = {
    "no JSON": ("{", 4400),
    "a list": ("[]", 4400),
    "a number": ("1", 4400),
    "an unknown type": ('{"type": "nonsense"}', 4400),
    "a type that is none": ('{"type": {}}', 4400),
    "no id": ('{"type": "subscribe", "payload": {"query": "{ viewer { id } }"}}', 4400),
    "an id that is none": ('{"type": "subscribe", "id": [], "payload": {"query": "{ viewer { id } }"}}', 4400),
    "a second init": ('{"type": "connection_init"}', 4429),
    "deep": ("[" * 100_000, 4400),
}


@pytest.mark.parametrize("case", BROKEN)
async def test_a_message_that_breaks_the_protocol_closes_the_socket(live: Live, case: str) -> None:
    async with opened(live, live.token("plain")) as socket:
        await socket.send(BROKEN[case][0])
        assert await closed(socket) == BROKEN[case][1]


async def test_bytes_and_too_much_text_close_the_socket(live: Live) -> None:
    async with opened(live, live.token("plain")) as socket:
        await socket.send(b"\x00")
        assert await closed(socket) == 4400
    async with opened(live, live.token("plain")) as socket:
        await socket.send(json.dumps({"type": "ping", "payload": {"a": "x" * 2_100_000}}))
        assert await closed(socket) == 1009


async def test_who_does_not_begin_is_shown_out_and_who_asks_before_it_too(live: Live) -> None:
    url, protocols = live.url.replace("http", "ws") + "/graphql", [Subprotocol("graphql-transport-ws")]
    async with connect(url, subprotocols=protocols, additional_headers=live.cookie, proxy=None) as socket:
        await begin(socket, "{ viewer { id } }")
        assert await closed(socket) == 4401
    async with connect(url, subprotocols=protocols, additional_headers=live.cookie, proxy=None) as socket:
        assert await closed(socket, 15) == 4408


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (LISTS, "QUERY_TOO_EXPENSIVE"),
        (BOMB, "QUERY_TOO_EXPENSIVE"),
        (ALIASES, "QUERY_TOO_EXPENSIVE"),
        ("{ venues { totalCount } }", "QUERY_TOO_EXPENSIVE"),
        ("{ __schema { queryType { name } } }", "NOT_ALLOWED"),
        ("subscription { venueChanged { venue { __typename } } __schema { queryType { name } } }", "NOT_ALLOWED"),
        ("subscription { venueChanged { cursor } caseChanged { cursor } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { sessionChanged { cursor } }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { apiTokenChanged { cursor } }", "NOT_ALLOWED"),
        ("subscription { venueChanged(filter: {phone: {eq: \"1\"}}) { cursor } }", None),
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("", "GRAPHQL_PARSE_FAILED"),
        ("subscription A { venueChanged { cursor } } subscription B { venueChanged { cursor } }", "BAD_REQUEST"),
    ],
)  # fmt: skip
async def test_the_same_guard_and_access_hold_there(live: Live, document: str, expected: str | None) -> None:
    async with opened(live, live.token("plain")) as socket:
        number = await begin(socket, document)
        answer = await heard(socket)

    assert (answer["id"], answer["type"]) == (number, "error")
    assert expected is None or answer["payload"][0]["extensions"]["code"] == expected


async def test_a_document_is_named_by_its_hash_there_too_and_a_held_token_runs_no_other(live: Live) -> None:
    named = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": digest("{ viewer { id } }")}}}
    async with opened(live, live.token("held")) as socket:
        await send(socket, id="a", type="subscribe", payload={"query": "{ viewer { id } }"})
        held = await heard(socket)
    async with opened(live, live.token("plain")) as socket:
        await send(socket, id="a", type="subscribe", payload=named)
        unknown = await heard(socket)

    assert held["payload"][0]["extensions"]["code"] == "DOCUMENT_NOT_REGISTERED"
    assert unknown["payload"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"


async def test_a_change_is_told_with_the_row_as_the_reader_may_see_it(live: Live) -> None:
    async with opened(live, live.token("plain")) as socket:
        number = await subscribed(socket, VENUES)
        began = time.perf_counter()
        await rename(live, "新活动室")
        told = await heard(socket)
        taken = time.perf_counter() - began

    assert told["id"] == number and told["type"] == "next"
    event = told["payload"]["data"]["venueChanged"]
    assert {**event, "cursor": ""} == {"cursor": "", "action": "UPDATE", "venue": {"name": "新活动室"}}
    assert taken < 2


async def test_what_somebody_may_not_see_or_did_not_ask_for_is_not_told(live: Live) -> None:
    async with opened(live, live.token("plain")) as mine, opened(live, live.cookie) as filtered:
        hidden = await begin(mine, "subscription { apiTokenChanged { cursor } }")
        refused = await heard(mine)
        await subscribed(filtered, VENUES, f={"name": {"eq": "第二个名字"}})
        await rename(live, "第一个名字")
        await rename(live, "第二个名字")
        told = await heard(filtered)

    assert (refused["id"], refused["type"]) == (hidden, "error")
    assert told["payload"]["data"]["venueChanged"]["venue"] == {"name": "第二个名字"}


async def test_a_row_of_another_community_is_told_to_nobody_else(live: Live) -> None:
    case = live.corner.rows["Case"].id
    async with opened(live, live.token("plain")) as mine, opened(live, live.token("other")) as stranger:
        document = "subscription { caseChanged { id case { id } } }"
        await subscribed(mine, document)
        await subscribed(stranger, document)
        await notice(live, "Case", case)
        told = await heard(mine)
        with pytest.raises(TimeoutError):
            await heard(stranger, 1)

    assert told["payload"]["data"]["caseChanged"] == {"id": str(case), "case": {"id": str(case)}}


async def notice(live: Live, resource: str, row: Any) -> None:
    """Write a ledger entry past the server."""
    await live.sql(
        "INSERT INTO ledger_entry (id, at, resource, row_id, action, actor_name, actor_role, changes) "
        "VALUES (gen_random_uuid(), now(), $1, $2, 'UPDATE', '', '', '{}')",
        resource,
        row,
    )


async def test_a_subscription_goes_on_after_the_last_cursor(live: Live) -> None:
    async with opened(live, live.token("plain")) as socket:
        await subscribed(socket, VENUES)
        await rename(live, "甲")
        first = (await heard(socket))["payload"]["data"]["venueChanged"]["cursor"]
    await rename(live, "乙")
    async with opened(live, live.token("plain")) as socket:
        await begin(socket, VENUES, after=first)
        seen = []
        while "UPDATE 乙" not in seen:
            event = (await heard(socket))["payload"]["data"]["venueChanged"]
            assert event["cursor"] != first
            seen.append(f"{event['action']} {event['venue']['name']}")

    assert seen[-1] == "UPDATE 乙"


async def test_completing_ends_a_subscription_and_the_socket_goes_on(live: Live) -> None:
    async with opened(live, live.token("plain")) as socket:
        number = await subscribed(socket, VENUES)
        await send(socket, id=number, type="complete")
        await rename(live, "不再听")
        await begin(socket, "{ viewer { role } }")
        assert [(await heard(socket))["type"] for _ in range(2)] == ["next", "complete"]


async def test_too_many_operations_and_an_id_in_use_are_refused(live: Live) -> None:
    async with opened(live, live.token("plain")) as socket:
        for _ in range(20):
            await begin(socket, VENUES)
        last = await begin(socket, VENUES)
        refused = await heard(socket)
        assert (refused["id"], refused["type"]) == (last, "error")
        await send(socket, id=str(int(last) - 1), type="subscribe", payload={"query": VENUES})
        assert await closed(socket) == 4409


ENDED = {
    "a revoked token": "UPDATE api_token SET revoked_at = now() WHERE token_hash = $1",
    "an expired token": "UPDATE api_token SET expires_at = now() WHERE token_hash = $1",
    "a deleted token": "UPDATE api_token SET deleted_at = now() WHERE token_hash = $1",
}


@pytest.mark.parametrize("case", ENDED)
async def test_a_right_that_ends_closes_the_socket_before_the_next_event(live: Live, case: str) -> None:
    who = await fresh_token(live, case)
    async with opened(live, who) as socket:
        await subscribed(socket, VENUES)
        await live.sql(ENDED[case], hashed(who["authorization"].removeprefix("Bearer ")))
        await rename(live, "看不到")
        with pytest.raises(ConnectionClosed) as end:
            await heard(socket)

    assert end.value.rcvd is not None and end.value.rcvd.code == 4403


async def test_a_right_that_ends_closes_a_silent_socket_within_30_s(live: Live) -> None:
    who = await fresh_token(live, "silent")
    async with opened(live, who) as socket, opened(live, live.cookie) as signed_in:
        await subscribed(socket, VENUES)
        statement = "UPDATE session SET revoked_at = {} WHERE token_hash = $1"
        await live.sql(statement.format("now()"), hashed("session-admin"))
        await live.sql(ENDED["a revoked token"], hashed(who["authorization"].removeprefix("Bearer ")))
        began = time.perf_counter()
        codes = await asyncio.gather(closed(socket, 30), closed(signed_in, 30))
        await live.sql(statement.format("NULL"), hashed("session-admin"))

    assert codes == [4403, 4403] and time.perf_counter() - began < 30


async def fresh_token(live: Live, name: str) -> dict[str, str]:
    """The header of a new token for the corner's community."""
    secret = f"fresh {name}".replace(" ", "-")
    made = await live.sql(
        "INSERT INTO api_token (id, version, created_at, updated_at, sort_key, search_chars, search_pinyin, name, "
        "purpose, token_hash, scopes, expires_at, is_demo) VALUES (gen_random_uuid(), 1, now(), now(), '', '', '', $1, "
        "'试验', $2, '[]', now() + interval '1 day', false) RETURNING id",
        secret,
        hashed(secret),
    )
    await live.sql(
        "INSERT INTO api_token_community (api_token_id, community_id) VALUES ($1, $2)",
        made[0]["id"],
        live.corner.community.id,
    )
    return {"authorization": f"Bearer {secret}"}
