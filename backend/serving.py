"""Processes that answer people: the server, and the demo with server and worker in one.

Everything that a process starts it stops: server first, then worker, then the embedded database.
"""

import asyncio
import json
import socket
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Annotated, Any, Literal

import uvicorn
from cyclopts import Parameter
from pydantic import SecretStr

from backend import embedded, log, migration, worker
from backend.database import connected
from backend.demo import load
from backend.folder import claim, kept_secret, wipe, write_privately
from backend.kit import seal
from backend.protocol import Direct
from backend.readiness import refuse_unfit
from backend.settings import Settings, SettingsError, load_settings, settle

MARKER = "CREATE TABLE IF NOT EXISTS demo_marker (single bool PRIMARY KEY DEFAULT true CHECK (single), accounts jsonb)"

Port = Annotated[int | None, Parameter(help="TCP port; taken from LINLI_PORT otherwise.")]


def serve(*, port: Port = None) -> None:
    """Run the server. Refuses known passwords, a missing secret and a database that is behind."""
    settings = load_settings()
    settings = settings.replace(port=port) if port is not None else settings
    settings.key()
    log.configure(settings)
    claim(settings.data_dir)
    with embedded.running(settings) as ready:
        asyncio.run(refuse_unfit(ready))
        with suppress(KeyboardInterrupt):
            run(answer(ready, with_worker=False))


def run(serving: Coroutine[Any, Any, None]) -> None:
    """Run `serving` to its end on the quickest loop of this platform: uvloop, where there is one."""
    with asyncio.Runner(loop_factory=uvicorn.Config("").get_loop_factory()) as runner:
        runner.run(serving)


async def answer(settings: Settings, *, with_worker: bool, started: Callable[[], None] | None = None) -> None:
    """Serve until a signal comes; call `started` once requests are answered."""
    settle(settings)
    config = uvicorn.Config(
        "backend.asgi:create",
        factory=True,
        host=settings.host,
        port=settings.port,
        http=Direct,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=5,
        proxy_headers=not settings.demo,
    )
    server = uvicorn.Server(config)
    async with AsyncExitStack() as stack:
        serving = asyncio.create_task(server.serve())
        while not server.started and not serving.done():
            await asyncio.sleep(0.02)
        if server.started and with_worker:
            await stack.enter_async_context(worker.working(settings))
        if server.started and started:
            started()
        await serving


def demo(
    *,
    port: Port = None,
    data: Path | None = None,
    reset: bool = False,
    residents: Literal["all", "few"] = "all",
) -> None:
    """Run a demo on this machine: database, made-up communities, server and worker in one.

    Args:
        data: Folder for everything that the demo keeps (data/demo).
        reset: Begin anew: delete that folder first.
        residents: When the demo is made: all 100 000, or a few thousand in the same places, which takes seconds.
    """
    settings = load_settings()
    folder = (data or settings.data_dir / "demo").expanduser().resolve()
    port = settings.port if port is None else port
    require_free(settings.host, port)
    if reset:
        wipe(folder)
    claim(folder)
    settings = settings.replace(
        demo=True, data_dir=folder, port=port, secret=SecretStr(kept_secret(folder)), database_url=None
    )
    log.configure(settings.replace(log_level="WARNING"))
    with embedded.running(settings) as ready:
        print("· Bringing the database up to date", flush=True)
        asyncio.run(migration.migrate(ready))
        accounts = asyncio.run(load_once(ready, small=residents == "few"))
        write_privately(folder / "demo.json", as_json(ready, accounts))
        with suppress(KeyboardInterrupt):
            run(answer(ready, with_worker=True, started=lambda: greet(ready, accounts)))
        print("Stopping.", flush=True)


async def load_once(settings: Settings, *, small: bool = False) -> dict[str, Any]:
    """Load the demo into a database that has none; the logins and tokens either way.

    Raises SettingsError after a load that was cut off.
    """
    async with connected(settings) as database:
        await database.execute_script(MARKER)
        rows = await database.execute_query_dict("SELECT accounts FROM demo_marker")
        if not rows:
            print("· Loading the demo communities" + ("" if small else " (100 000 residents, once)"), flush=True)
            await database.execute_query("INSERT INTO demo_marker DEFAULT VALUES")
            seal.unlock(settings.key())
            accounts = dict(await load(settings, small=small))
            await database.execute_query("UPDATE demo_marker SET accounts = $1::jsonb", [json.dumps(accounts)])
            return accounts
    if rows[0]["accounts"] is None:
        raise SettingsError("Loading the demo was cut off half-way.", "Begin anew: python3 dev.py demo --reset")
    stored = rows[0]["accounts"]
    return dict(json.loads(stored) if isinstance(stored, str) else stored)


def as_json(settings: Settings, accounts: Mapping[str, Any]) -> str:
    """What `demo.json` says: address, logins, tokens, and what else the demo told."""
    first = {"url": settings.url, "logins": accounts["logins"], "tokens": accounts["tokens"]}
    return json.dumps({**first, **accounts}, ensure_ascii=False, indent=1)


def greet(settings: Settings, accounts: Mapping[str, Any]) -> None:
    """Print where the demo is and who may sign in."""
    width = max(len(login["username"]) for login in accounts["logins"])
    lines = [
        f"  {login['username']:<{width}}  {login['password']}  {login['role']:<15}  {login.get('title') or ''}".rstrip()
        for login in accounts["logins"]
    ]
    parts = (
        f"\nLinli 邻里 is at {settings.url}",
        "Sign in with one of these (name, password, role, post):\n" + "\n".join(lines),
        f"Partner token: {accounts['tokens']['partner']}",
        f"Ctrl-C stops everything; the data stays in {settings.data_dir}\n",
    )
    print("\n\n".join(parts), flush=True)


def require_free(host: str, port: int) -> None:
    """Raise SettingsError when another process listens on the port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as taken:
            raise SettingsError(
                f"Port {port} cannot be used: {taken.strerror}.", "Choose another: --port 8001"
            ) from None
