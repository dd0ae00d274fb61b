"""`GET /metrics` tells an operator what the plans do, and nobody else."""

import re

import httpx
import pytest
from starlette.requests import Request

from backend.meters import metrics
from backend.settings import Settings
from tests.endpoint.conftest import Live

NAMES = {
    "plan_hits_total", "plan_misses_total", "plan_refusals_total", "compile_seconds_total", "statements_total",
    "database_seconds_total", "answer_objects_total", "answer_bytes_total", "plans", "plan_bytes",
}  # fmt: skip


async def counts(live: Live) -> dict[str, float]:
    """What the server says, by name without the prefix."""
    async with httpx.AsyncClient(base_url=live.url) as client:
        reply = await client.get("/metrics")
    assert reply.status_code == 200 and reply.headers["content-type"].startswith("text/plain; version=0.0.4")
    return {name: float(value) for name, value in re.findall(r"^linli_(\w+) (\S+)$", reply.text, re.MULTILINE)}


async def test_an_operator_reads_hits_misses_times_objects_and_bytes(live: Live) -> None:
    document = "{ measured: venues(first: 1) { nodes { name } } }"
    before = await counts(live)
    answers = [await live.ask(document, live.token("plain")) for _ in range(3)]
    after = await counts(live)

    assert set(before) == NAMES and len(answers[0]["data"]["measured"]["nodes"]) == 1
    grown = {name: after[name] - before[name] for name in NAMES}
    assert (grown["plan_misses_total"], grown["plan_hits_total"], grown["statements_total"]) == (1, 2, 3)
    assert grown["compile_seconds_total"] > 0 and grown["database_seconds_total"] > 0 and grown["plans"] == 1
    assert grown["answer_objects_total"] == 3 * 3 and grown["answer_bytes_total"] > 3 * 20


@pytest.mark.parametrize(
    ("token", "host", "headers", "status"),
    [
        (None, "127.0.0.1", {}, 200),
        (None, "10.0.0.7", {}, 404),
        (None, "127.0.0.1", {"x-forwarded-for": "10.0.0.7"}, 404),
        ("a token for the metrics", "10.0.0.7", {"authorization": "Bearer a token for the metrics"}, 200),
        ("a token for the metrics", "127.0.0.1", {}, 404),
        ("a token for the metrics", "127.0.0.1", {"authorization": "Bearer another"}, 404),
    ],
)
def test_only_this_machine_or_the_token_reads_them(
    token: str | None, host: str, headers: dict[str, str], status: int
) -> None:
    sent = [(name.encode(), value.encode()) for name, value in headers.items()]
    request = Request({"type": "http", "client": (host, 5000), "headers": sent})

    assert metrics(request, Settings(metrics_token=token)).status_code == status
