"""Documents by hash: the protocol of persisted queries, documents registered for partners, tokens held to those."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from backend import registering
from backend.documents import digest
from backend.settings import SettingsError
from tests.endpoint.conftest import Live, code

VENUES = "query Venues($n: Int!) { venues(first: $n) { totalCount } }"
STATIONS = "{ stations(first: 1) { totalCount } }"


def persisted(document: str, **more: Any) -> dict[str, Any]:
    """A request that names a document by its hash."""
    return {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": digest(document)}}, **more}


async def post(live: Live, who: dict[str, str], said: dict[str, Any]) -> httpx.Response:
    """The answer to one request."""
    async with httpx.AsyncClient(base_url=live.url, headers=who) as client:
        return await client.post("/graphql", json=said)


async def test_a_document_is_sent_once_and_named_from_then_on(live: Live) -> None:
    who = live.token("plain")

    unknown = await post(live, who, persisted(VENUES, variables={"n": 1}))
    sent = await post(live, who, persisted(VENUES, query=VENUES, variables={"n": 1}))
    named = await post(live, who, persisted(VENUES, variables={"n": 2}))
    stranger = await post(live, live.token("other"), persisted(VENUES, variables={"n": 1}))

    assert unknown.json()["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
    assert sent.json() == named.json() == {"data": {"venues": {"totalCount": 1}}}
    assert code(stranger.json()) == "PERSISTED_QUERY_NOT_FOUND"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (persisted(VENUES, query=STATIONS), "BAD_REQUEST"),
        ({"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "x"}}}, "PERSISTED_QUERY_NOT_SUPPORTED"),
        ({"extensions": {"persistedQuery": {"version": 1}}}, "PERSISTED_QUERY_NOT_SUPPORTED"),
        ({"extensions": {"persistedQuery": 1}}, "PERSISTED_QUERY_NOT_SUPPORTED"),
        ({"extensions": {"persistedQuery": {"version": 1, "sha256Hash": 1}}}, "PERSISTED_QUERY_NOT_SUPPORTED"),
        ({"extensions": {"other": 1}}, "BAD_REQUEST"),
    ],
)
async def test_what_does_not_keep_to_the_protocol_is_refused(live: Live, said: Any, expected: str) -> None:
    assert code((await post(live, live.token("plain"), said)).json()) == expected


async def test_strangers_name_no_documents(live: Live) -> None:
    assert code((await post(live, {}, persisted(VENUES))).json()) == "PERSISTED_QUERY_NOT_SUPPORTED"


async def test_a_token_held_to_registered_documents_runs_those_and_nothing_else(live: Live, tmp_path: Path) -> None:
    who = live.token("held")
    before = [
        await post(live, who, said)
        for said in ({"query": VENUES, "variables": {"n": 1}}, persisted(VENUES), persisted(VENUES, query=VENUES))
    ]
    await register(live, tmp_path, VENUES, await token_id(live, "held"))
    by_hash = await post(live, who, persisted(VENUES, variables={"n": 1}))
    in_full = await post(live, who, {"query": VENUES, "variables": {"n": 1}})
    another = await post(live, who, {"query": STATIONS})
    wider = await post(live, who, {"query": VENUES + " ", "variables": {"n": 1}})
    foreign = await post(live, live.token("other"), persisted(VENUES))
    await live.sql("DELETE FROM registered_document")
    after = await post(live, who, persisted(VENUES, variables={"n": 1}))

    assert [code(reply.json()) for reply in before] == ["DOCUMENT_NOT_REGISTERED"] * 3
    assert by_hash.json() == in_full.json() == {"data": {"venues": {"totalCount": 1}}}
    assert {code(reply.json()) for reply in (another, wider, after)} == {"DOCUMENT_NOT_REGISTERED"}
    assert {reply.status_code for reply in (another, wider, after)} == {403}
    assert code(foreign.json()) == "PERSISTED_QUERY_NOT_FOUND"


async def test_a_document_of_a_purpose_is_for_every_token_with_it(live: Live, tmp_path: Path) -> None:
    await register(live, tmp_path, STATIONS, None)
    found = [await post(live, live.token(name), persisted(STATIONS)) for name in ("plain", "held", "full")]
    await live.sql("DELETE FROM registered_document")

    assert [reply.json()["data"]["stations"]["totalCount"] for reply in found] == [1, 1, 1]


async def test_the_same_limits_hold_for_registered_documents(live: Live, tmp_path: Path) -> None:
    await register(live, tmp_path, VENUES, None)
    refused = await post(live, live.token("held"), persisted(VENUES, variables={"n": 1000}))
    await live.sql("DELETE FROM registered_document")

    assert code(refused.json()) == "QUERY_TOO_EXPENSIVE"


@pytest.mark.parametrize("document", ["{ nothing }", "{", "{ a } { b }", ""])
def test_what_the_server_would_refuse_is_not_registered(tmp_path: Path, document: str) -> None:
    (tmp_path / "wrong.graphql").write_text(document)

    with pytest.raises(SettingsError):
        registering.checked(tmp_path / "wrong.graphql")


async def token_id(live: Live, name: str) -> str:
    """The id of a known token."""
    return str((await live.sql("SELECT id FROM api_token WHERE name = $1", name))[0]["id"])


async def register(live: Live, folder: Path, document: str, token: str | None) -> None:
    """Register a document from the command line: for a token, or for the purpose that the known tokens have."""
    file = folder / "document.graphql"
    file.write_text(document)
    owner = ("--token", token) if token else ("--purpose", "试验")
    done = await live.linli("documents", "register", str(file), *owner)
    assert done == f"{digest(document)}\tdocument.graphql\n"
