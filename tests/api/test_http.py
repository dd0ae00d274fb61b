"""HTTP: whatever bytes come, the answer is a 4xx in one shape, and the next request is served."""

import gzip
from collections.abc import AsyncIterator
from typing import Any

import httpx
import orjson
import pytest
from starlette.applications import Starlette
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.app import Front, routes
from backend.settings import Settings

GOOD = b'{"query": "{ viewer { id } }"}'
JSON = {"content-type": "application/json"}


@pytest.fixture(scope="module")
async def client(settings: Settings, database: BaseDBAsyncClient) -> AsyncIterator[httpx.AsyncClient]:
    """A client of every route but the pages."""
    small = settings.replace(body_limit_bytes=5_000)
    transport = httpx.ASGITransport(Front(small, Starlette(routes=routes(small))), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://linli.test") as opened:
        yield opened


def is_refusal(answer: httpx.Response) -> bool:
    """Whether the answer is a 4xx with one error in the shape of GraphQL."""
    said = answer.json()
    error = said["errors"][0]
    return (
        400 <= answer.status_code < 500
        and said.keys() == {"errors"}
        and len(said["errors"]) == 1
        and error["extensions"].keys() == {"code", "message", "hint", "reference"}
        and all(isinstance(value, str) and value for value in error["extensions"].values())
        and error["message"] == error["extensions"]["message"]
    )


BODIES: dict[str, bytes] = {
    "nothing": b"",
    "null": b"null",
    "a number": b"1",
    "a text": b'"{ viewer { id } }"',
    "an array of requests": b"[" + GOOD + b"]",
    "an empty array": b"[]",
    "no query": b"{}",
    "a null query": b'{"query": null}',
    "a query that is no text": b'{"query": {"a": 1}}',
    "variables that are a list": b'{"query": "{ viewer { id } }", "variables": []}',
    "variables that are a text": b'{"query": "{ viewer { id } }", "variables": "{}"}',
    "an operation name that is none": b'{"query": "{ viewer { id } }", "operationName": 1}',
    "bytes that are no UTF-8": b'{"query": "\xff\xfe"}',
    "a lone surrogate": b'{"query": "{ viewer { id } }", "variables": {"a": "\\ud800"}}',
    "half a document": GOOD[:-3],
    "two documents": GOOD + GOOD,
    "a number of 4000 digits": b'{"query": "{ viewer { id } }", "variables": {"a": ' + b"9" * 4000 + b"}}",
    "not a number": b'{"query": "{ viewer { id } }", "variables": {"a": NaN}}',
    "gzip": gzip.compress(GOOD),
    "a thousand brackets": b"[" * 1000,
    "nested too deeply": b'{"query": "{ viewer { id } }", "variables": ' + b'{"a":' * 900 + b"1" + b"}" * 901,
    "NUL bytes": b"\0" * 100,
    "UTF-16": GOOD.decode().encode("utf-16"),
    "too much": b'{"query": "{ viewer { id } } #' + b"x" * 5_000 + b'"}',
}


@pytest.mark.parametrize("case", BODIES)
async def test_a_malformed_body_is_refused_in_one_shape(client: httpx.AsyncClient, case: str) -> None:
    answer = await client.post("/graphql", content=BODIES[case], headers=JSON)

    assert is_refusal(answer) or (answer.status_code == 200 and "INTERNAL" not in answer.text)
    assert case in ("a number of 4000 digits", "nested too deeply") or is_refusal(answer)
    assert (await client.post("/graphql", content=GOOD, headers=JSON)).json() == {"data": {"viewer": None}}


@pytest.mark.parametrize(
    "kind",
    ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/graphql"],
)
async def test_another_media_type_is_refused(client: httpx.AsyncClient, kind: str) -> None:
    answer = await client.post("/graphql", content=GOOD, headers={"content-type": kind})

    assert is_refusal(answer) and answer.status_code == 415


@pytest.mark.parametrize(
    "kind", ["application/json", "Application/JSON; charset=utf-8", "application/graphql-response+json"]
)
async def test_json_is_taken_however_it_is_written(client: httpx.AsyncClient, kind: str) -> None:
    answer = await client.post("/graphql", content=GOOD, headers={"content-type": kind})

    assert answer.json() == {"data": {"viewer": None}}


@pytest.mark.parametrize("length", ["9" * 30, "-1", "abc", "1e3", "５"])
async def test_an_odd_content_length_never_fails_inside(client: httpx.AsyncClient, length: str) -> None:
    headers: Any = [(b"content-type", b"application/json"), (b"content-length", length.encode())]

    answer = await client.post("/graphql", content=GOOD, headers=headers)

    assert answer.status_code < 500


async def test_a_body_without_length_is_read_to_its_limit_and_no_further(client: httpx.AsyncClient) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += 1000
            yield b"x" * 1000

    answer = await client.post("/graphql", content=endless(), headers=JSON)

    assert is_refusal(answer) and answer.status_code == 413 and sent < 20_000


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/graphql"), ("PUT", "/graphql"), ("DELETE", "/graphql"), ("GET", "/auth/login"), ("POST", "/healthz")],
)
async def test_another_method_is_refused(client: httpx.AsyncClient, method: str, path: str) -> None:
    assert (await client.request(method, path)).status_code == 405


async def test_errors_speak_the_readers_language(client: httpx.AsyncClient) -> None:
    chinese = await client.post("/graphql", content=b"null", headers=JSON)
    english = await client.post("/graphql", content=b"null", headers={**JSON, "accept-language": "en-GB,zh;q=0.5"})

    assert "请求" in chinese.json()["errors"][0]["message"] and "malformed" in english.json()["errors"][0]["message"]


async def test_the_answer_follows_graphql_over_http(client: httpx.AsyncClient) -> None:
    modern = {**JSON, "accept": "application/graphql-response+json"}

    right = await client.post("/graphql", content=GOOD, headers=modern)
    wrong = await client.post("/graphql", content=orjson.dumps({"query": "{"}), headers=modern)
    plain = await client.post("/graphql", content=orjson.dumps({"query": "{"}), headers=JSON)

    assert (right.status_code, wrong.status_code, plain.status_code) == (200, 400, 200)
    assert right.headers["content-type"].startswith("application/graphql-response+json")
    assert plain.headers["content-type"].startswith("application/json") and "no-store" in plain.headers["cache-control"]


async def test_every_answer_forbids_sniffing_framing_and_foreign_scripts(client: httpx.AsyncClient) -> None:
    for answer in (await client.get("/healthz"), await client.post("/graphql", content=b"", headers=JSON)):
        assert answer.headers["x-content-type-options"] == "nosniff" and answer.headers["x-frame-options"] == "DENY"
        assert "default-src 'self'" in answer.headers["content-security-policy"]


async def test_a_batch_of_odd_headers_is_no_reason_to_fail(client: httpx.AsyncClient) -> None:
    for headers in (
        {"cookie": "linli_session"}, {"cookie": "=;;=x; linli_session=\"a"}, {"cookie": "linli_session=" + "x" * 4000},
        {"accept-language": ";;,q=,zz-ZZ"}, {"cookie": "a=b; " * 300},
    ):  # fmt: skip
        answer = await client.post("/graphql", content=GOOD, headers={**JSON, **headers})
        assert answer.json() == {"data": {"viewer": None}}, headers


@pytest.mark.parametrize(
    "authorization", ["Bearer", "Bearer ", "Bearer x", "Basic eDp5", "bearer \xff", "Token x", "x"]
)
async def test_a_token_that_is_none_is_refused_and_not_taken_for_a_visitor(
    client: httpx.AsyncClient, authorization: str
) -> None:
    headers: Any = {**JSON, "authorization": authorization.encode("latin-1")}

    answer = await client.post("/graphql", content=GOOD, headers=headers)

    assert is_refusal(answer) and answer.status_code == 401 and "NOT_SIGNED_IN" in answer.text
    assert answer.headers["www-authenticate"] == "Bearer"
