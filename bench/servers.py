"""The servers that are measured: how each is started, where it listens, and what CPU time it and the database took."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import orjson
import psutil

from backend.settings import ROOT
from bench.database import SECRET, Store, say
from bench.queries import Dialect, headers

POOL = 8
"""Database connections of every server."""

PATIENCE_S = 60.0
POSTGRAPHILE = Path(__file__).parent / "postgraphile"
ORM = "strawberry-orm==0.1.1"
UVICORN = ["-m", "uvicorn", "--loop", "uvloop", "--http", "httptools", "--no-access-log", "--log-level", "warning"]


class Unavailable(Exception):
    """A rival that cannot be measured here, with what exactly was refused."""


@dataclass(frozen=True)
class Rival:
    """A kind of server: what it is, and the language in which it is asked."""

    name: str
    about: str
    dialect: Dialect = "linli"
    own_cursors: bool = False


RIVALS = {
    rival.name: rival
    for rival in (
        Rival("hand", "SQL by hand, uvicorn, asyncpg, orjson, no framework: the limit"),
        Rival("linli", "this product: `linli serve`", own_cursors=True),
        Rival("strawberry", "plain Strawberry with Tortoise: select_related, prefetch_related"),
        Rival("strawberry_orm", f"{ORM} with Tortoise and its optimizer", dialect="bare"),
        Rival("postgraphile", "PostGraphile 5 with grafserv on Node 22", dialect="postgraphile", own_cursors=True),
    )
}


@dataclass(frozen=True)
class Server:
    """A running server."""

    rival: Rival
    port: int
    process: psutil.Process

    def ask(self, caller: str, operation: str, document: str, variables: Mapping[str, object]) -> object:
        """The answer to one request. Raises RuntimeError when it is not 200."""
        body = orjson.dumps({"operationName": operation, "query": document, "variables": variables})
        said = {"content-type": "application/json", **headers(caller)}
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/graphql", body, said)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE_S) as reply:
                return orjson.loads(reply.read())
        except urllib.error.HTTPError as refused:
            said_back = refused.read().decode(errors="replace")[:1000]
            raise RuntimeError(f"{self.rival.name} answered {refused.code}: {said_back}") from refused

    def request(self, caller: str, operation: str, document: str, variables: Mapping[str, object]) -> str:
        """The bytes of one request, as text."""
        body = orjson.dumps({"operationName": operation, "query": document, "variables": variables}).decode()
        said = "".join(f"{name}: {value}\r\n" for name, value in headers(caller).items())
        length = len(body.encode())
        return (
            f"POST /graphql HTTP/1.1\r\nhost: 127.0.0.1:{self.port}\r\ncontent-type: application/json\r\n"
            f"accept: application/json\r\n{said}content-length: {length}\r\n\r\n{body}"
        )


def cpu_s(process: psutil.Process) -> float:
    """CPU seconds that a process and all that it started have taken so far, also those that have ended."""
    total = 0.0
    for one in (process, *process.children(recursive=True)):
        try:
            used = one.cpu_times()
        except psutil.NoSuchProcess:
            continue
        ended = used.children_user + used.children_system if one.pid == process.pid else 0.0
        total += used.user + used.system + ended
    return total


def free_port() -> int:
    """A TCP port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(name: str, store: Store, database: str) -> Iterator[Server]:
    """A server on one of the databases, stopped at the end.

    Raises Unavailable when it cannot be installed, RuntimeError with its last words when it does not start.
    """
    port = free_port()
    command, variables = start_of(name, store, database, port)
    log = store.folder / f"{name}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out, env={**os.environ, **variables})
    try:
        await_port(port, process, name, log)
        yield Server(RIVALS.get(name, Rival(name, "")), port, psutil.Process(process.pid))
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()


def await_port(port: int, process: subprocess.Popen[bytes], name: str, log: Path) -> None:
    """Wait until something listens. Raises RuntimeError with the end of the log when nothing comes."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline and process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise RuntimeError(f"{name} did not start: {log.read_text(errors='replace')[-2000:]}")


def start_of(name: str, store: Store, database: str, port: int) -> tuple[list[str], dict[str, str]]:
    """The command line and environment of a rival's server."""
    variables = {
        "BENCH_HOST": store.socket_folder,
        "BENCH_DATABASE": database,
        "BENCH_PORT": str(port),
        "BENCH_POOL": str(POOL),
        "DATABASE_URL": store.address(database),
        "LINLI_SECRET": SECRET,
        "LINLI_DATA_DIR": str(store.folder / "linli"),
        "LINLI_POOL_MIN": str(POOL),
        "LINLI_POOL_MAX": str(POOL),
        "LINLI_READ_POOL_MAX": str(POOL),
        "LINLI_LOG_LEVEL": "WARNING",
        "LINLI_STATEMENT_LIMIT_S": "60",
        "LINLI_PARTNER_BUDGET": "0",
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": "0",
        "NODE_ENV": "production",
        "GRAPHILE_ENV": "production",
    }
    python = sys.executable
    match name:
        case "linli":
            return [python, "-m", "backend.cli", "serve", "--port", str(port)], variables
        case "static":
            return [python, "-m", "bench.rivals.static"], variables
        case "postgraphile":
            folder = node_folder(store.folder)
            return [str(folder / "node_modules" / ".bin" / "node"), str(folder / "server.mjs")], variables
        case "strawberry_orm":
            variables["PYTHONPATH"] = f"{ROOT}{os.pathsep}{orm_folder(store.folder)}"
    module = {"hand": "hand", "strawberry": "plain", "strawberry_orm": "orm"}[name]
    return [python, *UVICORN, "--port", str(port), f"bench.rivals.{module}:app"], variables


def installed(command: list[str], folder: Path, done: Path, what: str) -> Path:
    """Run an installer in `folder` unless `done` is there. Raises Unavailable with its last words."""
    if not done.exists():
        say(f"Installing {what}")
        tried = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        if tried.returncode or not done.exists():
            said = (tried.stderr or tried.stdout).strip().splitlines()[-6:]
            raise Unavailable(f"`{' '.join(command[:3])}` failed: {' / '.join(said)}")
    return folder


def node_folder(kept: Path) -> Path:
    """A folder with PostGraphile, and the Node that it needs, installed from the registry that npm is set to."""
    folder = kept / "postgraphile"
    folder.mkdir(exist_ok=True)
    for file in ("package.json", "package-lock.json", "server.mjs"):
        shutil.copy(POSTGRAPHILE / file, folder / file)
    if shutil.which("npm") is None:
        raise Unavailable("there is no npm on PATH")
    stamp = folder / "node_modules" / "postgraphile" / "package.json"
    command = ["npm", "ci", "--omit=dev", "--no-audit", "--no-fund"]
    return installed(command, folder, stamp, "PostGraphile 5 and Node 22 with npm")


def orm_folder(kept: Path) -> Path:
    """A folder with strawberry-orm, which no other part needs, from the index that pip is set to."""
    folder = kept / "strawberry_orm"
    folder.mkdir(exist_ok=True)
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder), ORM]
    return installed(command, folder, folder / "strawberry_orm", ORM)
