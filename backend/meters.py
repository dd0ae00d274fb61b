"""`GET /metrics`: what the compiler has counted since the process began, as text for Prometheus.

Nothing in it is about a person, yet how much is asked is the operator's own business: only a program on this machine,
past no proxy, or one that shows `LINLI_METRICS_TOKEN` reads it.
"""

import hmac

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from backend.api.execution import the_compiler
from backend.compiler.metrics import snapshot
from backend.settings import Settings

LOOPBACK = frozenset({"127.0.0.1", "::1"})
PASSED_ON = ("forwarded", "x-forwarded-for", "x-real-ip", "via")
MEDIA = "text/plain; version=0.0.4; charset=utf-8"

SAID = {
    "hits": ("plan_hits_total", "Operations whose plan, or refusal, was kept."),
    "misses": ("plan_misses_total", "Operations that were compiled."),
    "refused": ("plan_refusals_total", "Compilations that ended in a refusal."),
    "compile_seconds": ("compile_seconds_total", "Time spent compiling, in seconds."),
    "statements": ("statements_total", "Compiled statements that were run."),
    "database_seconds": ("database_seconds_total", "Time from asking for a connection to the row, in seconds."),
    "rows": (
        "answer_objects_total",
        "Objects in answers of compiled reads: rows, and the pages around them; of answers over 8 KB estimated.",
    ),
    "bytes": ("answer_bytes_total", "Bytes of answers of compiled reads."),
}


def metrics(request: Request, settings: Settings) -> Response:
    """The counts, or 404 for whoever may not read them."""
    if not _may_read(request, settings):
        return Response(status_code=404)
    return PlainTextResponse(text(), media_type=MEDIA, headers={"cache-control": "no-store"})


def _may_read(request: Request, settings: Settings) -> bool:
    if settings.metrics_token is not None:
        expected = f"Bearer {settings.metrics_token.get_secret_value()}"
        return hmac.compare_digest(request.headers.get("authorization", "").encode(), expected.encode())
    near = request.client is not None and request.client.host in LOOPBACK
    return near and not any(name in request.headers for name in PASSED_ON)


def text() -> str:
    """All counts and gauges, in the exposition format."""
    lines = []
    for name, value in snapshot().items():
        called, said = SAID[name]
        lines += _one(called, "counter", said, value)
    kept = the_compiler().kept
    lines += _one("plans", "gauge", "Plans and refusals that are kept.", len(kept.held))
    lines += _one("plan_bytes", "gauge", "Bytes that kept plans take, estimated.", kept.used)
    return "\n".join(lines) + "\n"


def _one(name: str, kind: str, said: str, value: float) -> list[str]:
    return [f"# HELP linli_{name} {said}", f"# TYPE linli_{name} {kind}", f"linli_{name} {value}"]
