"""The load generator: a process of its own that keeps connections busy and times every answer.

Jobs come as JSON lines on standard input, results go out as JSON lines. It writes bytes that were made before, and
reads no more of an answer than its length, its status and whether it holds errors; what it could do at most is
measured against a server that does nothing (`client_ceiling`).
"""

import asyncio
import sys
import time
from collections.abc import Sequence
from functools import partial
from typing import Any, cast

import orjson
import uvloop

PATIENCE_S = 60.0
"""How long to wait for the last answers of a round."""

END_OF_HEAD, LENGTH = b"\r\n\r\n", b"content-length:"


class Caller(asyncio.Protocol):
    """One connection: it sends the next request when the answer to the last one is whole."""

    def __init__(self, run: "Run", at: int) -> None:
        self.run, self.at = run, at
        self.buffer = bytearray()
        self.wanted = 0
        self.sent_at = 0.0
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self.transport = cast(asyncio.Transport, transport)
        self.ask()

    def ask(self) -> None:
        """Send the next request, unless the time is over."""
        assert self.transport is not None
        if time.perf_counter() >= self.run.ends_at:
            self.transport.close()
            return
        requests = self.run.requests
        self.at = (self.at + 1) % len(requests)
        self.sent_at = time.perf_counter()
        self.transport.write(requests[self.at])

    def data_received(self, data: bytes) -> None:
        """Collect an answer; note its time when it is whole."""
        self.buffer += data
        if not self.wanted:
            head = self.buffer.find(END_OF_HEAD)
            if head < 0:
                return
            start = self.buffer[:head].lower().find(LENGTH)
            if start < 0:
                self.run.broken("an answer without Content-Length", self)
                return
            line = self.buffer[start + len(LENGTH) : head + 2]
            self.wanted = head + len(END_OF_HEAD) + int(line[: line.find(b"\r\n")])
        if len(self.buffer) >= self.wanted:
            self.run.note(time.perf_counter() - self.sent_at, self.buffer)
            self.buffer.clear()
            self.wanted = 0
            self.ask()

    def connection_lost(self, exc: Exception | None) -> None:
        """Be gone; a connection that ends before its time is a failure."""
        if time.perf_counter() < self.run.ends_at:
            self.run.broken("a connection was closed", self)
        self.run.leave()


class Run:
    """One measurement: `seconds` of requests over some connections, after a short start that is not counted."""

    def __init__(self, requests: Sequence[bytes], connections: int, seconds: float, warm_s: float) -> None:
        self.requests = requests
        now = time.perf_counter()
        self.starts_at, self.ends_at = now + warm_s, now + warm_s + seconds
        self.times: list[float] = []
        self.last: float | None = None
        self.received = 0
        self.failures: list[str] = []
        self.open = connections
        self.done = asyncio.get_running_loop().create_future()

    def note(self, took: float, answer: bytearray) -> None:
        """Count an answer."""
        if not answer.startswith(b"HTTP/1.1 200") or b'"errors":' in answer:
            self.failures.append(bytes(answer[:2000]).decode(errors="replace"))
        self.last = took
        if time.perf_counter() - took >= self.starts_at:
            self.times.append(took)
            self.received += len(answer)

    def broken(self, why: str, caller: Caller) -> None:
        """Note that a connection cannot go on, and let it go."""
        self.failures.append(why)
        if caller.transport is not None:
            caller.transport.abort()

    def leave(self) -> None:
        """Count a connection out; the last one ends the run."""
        self.open -= 1
        if not self.open and not self.done.done():
            self.done.set_result(None)


def share(ordered: Sequence[float], part: float) -> float:
    """The value below which `part` of `ordered` lie, in milliseconds."""
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))] * 1000 if ordered else 0.0


async def measure(job: dict[str, Any]) -> dict[str, Any]:
    """Run one job: {port, requests, connections, seconds, warm_s} to counts and times."""
    requests = [text.encode() for text in job["requests"]]
    run = Run(requests, job["connections"], job["seconds"], job["warm_s"])
    loop = asyncio.get_running_loop()
    for at in range(job["connections"]):
        start = at * len(requests) // job["connections"]
        await loop.create_connection(partial(Caller, run, start), "127.0.0.1", job["port"])
    spent = time.process_time()
    try:
        await asyncio.wait_for(run.done, job["seconds"] + job["warm_s"] + PATIENCE_S)
    except TimeoutError:
        run.failures.append(f"no answer for {PATIENCE_S:.0f} s")
    if not run.times and run.last is not None:
        run.times.append(run.last)  # slower than the whole round: one answer is better than none
    ordered = sorted(run.times)
    return {
        "requests": len(ordered),
        "per_s": len(ordered) / job["seconds"],
        "p50_ms": share(ordered, 0.5),
        "p95_ms": share(ordered, 0.95),
        "p99_ms": share(ordered, 0.99),
        "bytes": run.received // max(1, len(ordered)),
        "client_cpu_s": time.process_time() - spent,
        "failures": len(run.failures),
        "failure": run.failures[0] if run.failures else None,
    }


def main() -> None:
    """Take jobs until standard input ends."""
    for line in sys.stdin.buffer:
        answer = uvloop.run(measure(orjson.loads(line)))
        sys.stdout.buffer.write(orjson.dumps(answer) + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
