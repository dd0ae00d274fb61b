"""A server as it runs in production: `linli serve` in a process of its own, with a corner of rows and known tokens."""

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import pytest

import dev
from backend import embedded
from backend.auth import COOKIE, hashed
from backend.database import connect_arguments, connected
from backend.kit import seal
from backend.people import ApiToken, Session, User, UserRole
from backend.settings import ROOT, Settings
from tests.conftest import SECRET, Postgres, answers, free_port, settings_for
from tests.factories import Corner, make_corner

SCOPES: dict[str, list[str]] = {"plain": [], "full": ["schema:read", "query:get"], "other": [], "held": []}
"""Known tokens by name, and their scopes; `held` is held to registered documents, `other` has no community."""


@dataclass(frozen=True)
class Live:
    """A running server; `token(name)` and `cookie` are headers of who asks, `corner` holds the rows that there are."""

    url: str
    settings: Settings
    corner: Corner
    process: subprocess.Popen[bytes]
    log: Path

    @staticmethod
    def token(name: str) -> dict[str, str]:
        """The header of a known token."""
        return {"authorization": f"Bearer token-{name}"}

    @property
    def cookie(self) -> dict[str, str]:
        """The header of the corner's community admin."""
        return {"cookie": f"{COOKIE}=session-admin"}

    async def ask(self, document: str, headers: dict[str, str], **variables: Any) -> Any:
        """The JSON of an answer."""
        async with httpx.AsyncClient(base_url=self.url) as client:
            reply = await client.post("/graphql", json={"query": document, "variables": variables}, headers=headers)
            return reply.json()

    async def linli(self, *words: str) -> str:
        """What `linli` prints."""
        command = [sys.executable, "-m", "backend.cli", *words]
        own = {"DATABASE_URL": self.settings.dsn(), "LINLI_SECRET": SECRET, "PYTHONPATH": str(ROOT)}
        made = await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, env=os.environ | own, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        out, wrong = await made.communicate()
        assert made.returncode == 0, wrong.decode()
        return out.decode()

    async def sql(self, statement: str, *values: Any) -> list[Any]:
        """Run one statement, past the server."""
        held = await asyncpg.connect(**connect_arguments(self.settings))
        try:
            return list(await held.fetch(statement, *values))
        finally:
            await held.close()


@pytest.fixture(scope="session")
async def live(postgres: Postgres, template: str) -> AsyncIterator[Live]:
    """The server, for all tests of the endpoint."""
    if not (dev.ui_is_current() and dev.explorer_is_current()):
        pytest.fail("The web pages are not built from these sources. Next: python3 dev.py ui")
    embedded.create_database(postgres.uri, "linli_live", template=template)
    settings = settings_for(postgres.address("linli_live"))
    async with connected(settings):
        seal.unlock(settings.key())
        corner = await make_corner()
        await fill(corner)
    folder, port = Path(tempfile.mkdtemp(prefix="linli-live-")), free_port()
    command = [sys.executable, "-m", "backend.cli", "serve", "--port", str(port)]
    own = {"DATABASE_URL": settings.dsn(), "LINLI_SECRET": SECRET, "LINLI_DATA_DIR": str(folder / "data")}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LINLI_")}
    log = folder / "log"
    with log.open("wb") as out:
        environment = kept | own | {"PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out, env=environment)
    try:
        if not answers(f"http://127.0.0.1:{port}/healthz", process, 90):
            pytest.fail(f"The server did not start:\n{log.read_text(errors='replace')[-4000:]}")
        yield Live(f"http://127.0.0.1:{port}", settings, corner, process, log)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
        shutil.rmtree(folder, ignore_errors=True)


async def fill(corner: Corner) -> None:
    """Known tokens, and a known session of the corner's admin."""
    ends = datetime.now(UTC) + timedelta(days=1)
    for name, scopes in SCOPES.items():
        made = await ApiToken.create(
            name=name,
            purpose="试验",
            token_hash=hashed(f"token-{name}"),
            scopes=scopes,
            expires_at=ends,
            documents_only=name == "held",
        )
        if name != "other":
            await made.communities.add(corner.community)
    admin = await User.create(login="admin", name="管", community=corner.community)
    acting = await UserRole.create(user=admin, role="COMMUNITY_ADMIN", community=corner.community)
    await Session.create(user=admin, acting=acting, token_hash=hashed("session-admin"), expires_at=ends)


def code(answer: Any) -> str:
    """The code of an answer's first error."""
    return str(json.loads(answer)["errors"][0]["extensions"]["code"] if isinstance(answer, bytes) else
               answer["errors"][0]["extensions"]["code"])  # fmt: skip
