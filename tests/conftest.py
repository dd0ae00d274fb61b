"""What tests stand on: a real PostgreSQL, a real server with the demo, a real browser that reaches nothing else.

One embedded server for the run, one migrated template in it, and a copy of that template (15 ms) for each test module.
Nothing is skipped for want of a part: a missing one fails, and says how to get it.
"""

import itertools
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, BrowserContext, Page, async_playwright
from pydantic import SecretStr
from tortoise.backends.base.client import BaseDBAsyncClient

import dev
from backend import embedded, migration
from backend.database import connected
from backend.kit import seal
from backend.settings import ROOT, Settings

SECRET = "a secret for tests, long enough and known to all"
TEMPLATE = "linli_template"
RESIDENTS = os.environ.get("LINLI_TEST_RESIDENTS", "few")
"""How many people the demo of the browser tests has: few, or all for the README's pictures."""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]
LOOPBACK = ("http://127.0.0.1", "ws://127.0.0.1", "http://localhost", "data:", "blob:", "about:")
_numbers = itertools.count(1)


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--accept` rewrites golden files instead of comparing with them."""
    parser.addoption("--accept", action="store_true", help="Rewrite golden files; review their diff.")


# The database


@dataclass(frozen=True)
class Postgres:
    """The test run's database server; `address(name)` of one of its databases."""

    uri: str
    address: Callable[[str], str]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server of its own for this run, quick and without durability, gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="linli-tests-"))
    server = embedded.start(folder / "postgres", embedded.THROWAWAY)
    try:
        yield Postgres(server.get_uri(), lambda name: embedded.address(server, name))
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
async def template(postgres: Postgres) -> str:
    """Name of a database that has every migration and no row."""
    embedded.create_database(postgres.uri, TEMPLATE)
    await migration.migrate(settings_for(postgres.address(TEMPLATE)))
    return TEMPLATE


@pytest.fixture(scope="module")
def settings(postgres: Postgres, template: str) -> Iterator[Settings]:
    """Settings with a fresh, migrated, empty database: one for each test module."""
    name = f"linli_test_{next(_numbers)}"
    embedded.create_database(postgres.uri, name, template=template)
    yield settings_for(postgres.address(name))
    embedded.drop_database(postgres.uri, name)


@pytest.fixture(scope="module")
async def database(settings: Settings) -> AsyncIterator[BaseDBAsyncClient]:
    """The module's database, open for Tortoise, with the keys of `seal` unlocked."""
    seal.unlock(settings.key())
    async with connected(settings) as connection:
        yield connection


def settings_for(address: str) -> Settings:
    """Settings as a test wants them, on the database at `address`."""
    return Settings(database_url=SecretStr(address), secret=SecretStr(SECRET), pool_min=1, pool_max=5)


# The server


@dataclass(frozen=True)
class Server:
    """A running demo: where, who may sign in, and what it keeps."""

    url: str
    logins: tuple[dict[str, str], ...]
    tokens: dict[str, str]
    folder: Path
    process: subprocess.Popen[bytes]

    def login(self, role: str) -> dict[str, str]:
        """The first login with this role."""
        return next(login for login in self.logins if login["role"] == role)


def free_port() -> int:
    """A TCP port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def answers(url: str, process: subprocess.Popen[bytes], seconds: float) -> bool:
    """Whether `url` answers 200 in time, with `process` alive."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=5) as reply:
                if reply.status == 200:
                    return True
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    return False


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """`linli demo` as a person starts it: own process, own data folder, free port."""
    if not dev.ui_is_current():
        pytest.fail("The web pages are not built from these sources. Next: python3 dev.py ui")
    folder, port = Path(tempfile.mkdtemp(prefix="linli-demo-")), free_port()
    command = [sys.executable, "-m", "backend.cli", "demo", "--port", str(port), "--data", str(folder / "data")]
    command += ["--residents", RESIDENTS]
    log = folder / "log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=out, stderr=out, env=os.environ | {"PYTHONPATH": str(ROOT)}
        )
    try:
        if not answers(f"http://127.0.0.1:{port}/readyz", process, 90 if RESIDENTS == "few" else 400):
            pytest.fail(f"The demo did not get ready:\n{log.read_text(errors='replace')[-4000:]}")
        known = json.loads((folder / "data" / "demo.json").read_text(encoding="utf-8"))
        yield Server(known["url"], tuple(known["logins"]), known["tokens"], folder / "data", process)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
        shutil.rmtree(folder, ignore_errors=True)


# The browser


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    """A Chromium that resolves no name but this machine's."""
    found = dev.find_chromium()
    if found is None or not found.exists():
        pytest.fail("There is no Chromium. Next: python3 dev.py test gets one, or set LINLI_CHROMIUM to its path.")
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield started
        await started.close()


OpenPage = Callable[..., Awaitable[Page]]


@pytest.fixture
async def open_page(server: Server, browser: Browser) -> AsyncIterator[OpenPage]:
    """`await open_page(role="GRID_WORKER", width=1366, dark=False, locale="zh-CN")`: a page, signed in when a role or a
    `username` is given. At the end of the test, a request that would have left the machine or an uncaught error of a
    page fails it.
    """
    contexts: list[BrowserContext] = []
    foreign: list[str] = []
    errors: list[str] = []

    async def opened(
        role: str | None = None,
        *,
        username: str | None = None,
        width: int = 1366,
        height: int = 768,
        dark: bool = False,
        locale: str = "zh-CN",
    ) -> Page:
        context = await browser.new_context(
            base_url=server.url,
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            locale=locale,
            timezone_id="Asia/Shanghai",
        )
        contexts.append(context)
        context.on("request", lambda made: foreign.append(made.url) if not made.url.startswith(LOOPBACK) else None)
        context.on("weberror", lambda wrong: errors.append(str(wrong.error)))
        if role or username:
            await sign_in(context, server, username or server.login(str(role))["username"])
        return await context.new_page()

    yield opened
    for context in contexts:
        await context.close()
    assert not foreign, f"requests that would leave the machine: {foreign[:5]}"
    assert not errors, f"uncaught errors in the page: {errors[:5]}"


@pytest.fixture
async def page(open_page: OpenPage) -> Page:
    """A page of 1366 by 768, light, Chinese, signed in as nobody."""
    return await open_page()


async def sign_in(context: BrowserContext, server: Server, username: str) -> None:
    """Sign a demo login in, in this browser context."""
    form: dict[str, Any] = {"username": username}
    reply = await context.request.post("/auth/demo", form=form, headers={"Origin": server.url}, max_redirects=0)
    assert reply.status in (200, 204, 302, 303), f"signing in as {username}: {reply.status} {await reply.text()}"
