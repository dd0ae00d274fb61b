"""The demo and the server as processes: what they print and write, what they refuse, how they stop."""

import io
import json
import os
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest
from pydantic import SecretStr

from backend import accounts, embedded
from backend.database import connected
from backend.people.models import User
from backend.readiness import refuse_unfit
from backend.settings import ROOT, Settings, SettingsError, settle
from tests.conftest import SECRET, OpenPage, Postgres, Server, answers, free_port, settings_for


def variables(**more: str) -> dict[str, str]:
    """This process's environment without any of Linli's settings, and with `more`."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("LINLI_") and k != "DATABASE_URL"}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def linli(*arguments: str, given: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """Run `linli` to its end."""
    command = [sys.executable, "-m", "backend.cli", *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=variables(**more), input=given, capture_output=True, text=True, timeout=90
    )


def fetch(url: str, body: dict[str, Any] | None = None, token: str = "") -> dict[str, Any]:
    """JSON at `url`, with a GraphQL body when one is given."""
    headers = {"content-type": "application/json"} | ({"authorization": f"Bearer {token}"} if token else {})
    asked = urllib.request.Request(url, json.dumps(body).encode() if body else None, headers)
    with urllib.request.urlopen(asked, timeout=20) as reply:
        found: dict[str, Any] = json.load(reply)
        return found


def test_demo_json_has_address_logins_by_role_and_a_partner_token_that_works(server: Server) -> None:
    kept = json.loads((server.folder / "demo.json").read_text(encoding="utf-8"))
    query = {"query": "{ communities(first: 20) { totalCount nodes { name } } }"}

    found = fetch(f"{kept['url']}/graphql", query, kept["tokens"]["partner"])

    assert found["data"]["communities"]["totalCount"] >= 1
    assert {set(login) >= {"role", "username", "password"} for login in kept["logins"]} == {True}
    assert len({login["role"] for login in kept["logins"]}) >= 6
    assert (server.folder / "demo.json").stat().st_mode & 0o077 == 0


def test_a_running_demo_is_alive_and_ready(server: Server) -> None:
    assert fetch(f"{server.url}/healthz") == {"alive": True}
    assert fetch(f"{server.url}/readyz") == {"database": True, "migrations": True, "worker": True, "ready": True}


def test_the_demo_says_what_it_prints_in_its_log_and_nothing_personal(server: Server) -> None:
    log = (server.folder.parent / "log").read_text(encoding="utf-8")
    assert server.url in log
    assert server.tokens["partner"] in log
    assert all(login["username"] in log for login in server.logins)
    assert "Traceback" not in log


async def test_a_page_opens_and_asks_nothing_of_other_machines(open_page: OpenPage) -> None:
    page = await open_page()
    reply = await page.goto("/login")
    assert reply is not None and reply.status == 200
    await page.wait_for_load_state("networkidle")
    assert "邻里" in await page.inner_text("body")


@contextmanager
def demo_on(folder: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """A demo that is ready, killed at the end if it still runs."""
    command = [sys.executable, "-m", "backend.cli", "demo", "--port", str(port), "--data", str(folder)]
    command += ["--residents", "few"]
    with (folder.parent / "demo.log").open("ab") as log:
        process = subprocess.Popen(command, cwd=folder.parent, env=variables(), stdout=log, stderr=log)
    try:
        assert answers(f"http://127.0.0.1:{port}/readyz", process, 90), (folder.parent / "demo.log").read_text()
        yield process
    finally:
        process.kill()


def test_stopping_a_demo_stops_all_it_started_and_loses_nothing(tmp_path: Path) -> None:
    folder, port, seen = tmp_path / "data", free_port(), []
    for stop in (signal.SIGINT, signal.SIGTERM):
        with demo_on(folder, port) as process:
            database = psutil.Process(int((folder / "postgres" / "postmaster.pid").read_text().split()[0]))
            started = [database, *database.children(recursive=True), *psutil.Process(process.pid).children()]
            process.send_signal(stop)
            assert process.wait(30) == 0
            assert psutil.wait_procs(started, timeout=10)[1] == []
        assert not (folder / "postgres" / "postmaster.pid").exists()
        seen.append(counts(folder))

    assert seen[0] == seen[1]
    assert seen[0]["resident"] > 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "demo.log"]


def counts(folder: Path) -> dict[str, int]:
    """Rows by table in the database of a demo's folder."""
    settings = Settings(data_dir=folder, database_url=None, secret=SecretStr(SECRET))
    tables = ("user_account", "resident", "venue", "cultural_event", "ledger_entry")
    with embedded.running(settings) as ready, embedded.psycopg.connect(ready.dsn()) as database:
        return {name: len(database.execute(f"SELECT id FROM {name}").fetchall()) for name in tables}


def test_a_demo_refuses_a_taken_port_and_a_folder_of_somebody_else(server: Server, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    port = server.url.rpartition(":")[2]

    taken = linli("demo", "--port", port, "--data", str(tmp_path / "new"))
    foreign = linli("demo", "--port", str(free_port()), "--data", str(tmp_path), "--reset")

    assert (taken.returncode, foreign.returncode) == (2, 2)
    assert f"Port {port} cannot be used" in taken.stderr and "--port 8001" in taken.stderr
    assert "was not made by Linli" in foreign.stderr
    assert (tmp_path / "letter.txt").exists()


def test_serve_refuses_to_start_without_a_secret(settings: Settings) -> None:
    refused = linli("serve", DATABASE_URL=settings.dsn())
    assert refused.returncode == 2
    assert "LINLI_SECRET is not set" in refused.stderr and "Next:" in refused.stderr
    assert "Traceback" not in refused.stderr


async def test_serve_refuses_a_database_with_demo_passwords(settings: Settings) -> None:
    await refuse_unfit(settings)
    async with connected(settings):
        await User.create(login="everybody", name="人人", is_demo=True)
    with pytest.raises(SettingsError, match="known passwords: everybody"):
        await refuse_unfit(settings)


async def test_serve_refuses_a_database_that_is_behind(postgres: Postgres) -> None:
    embedded.create_database(postgres.uri, "linli_behind")
    with pytest.raises(SettingsError, match=r"lacks \d+ migrations") as refused:
        await refuse_unfit(settings_for(postgres.address("linli_behind")))
    assert "linli migrate" in refused.value.hint


def test_accounts_are_made_listed_and_changed_from_the_command_line(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settle(settings)

    def user(*words: str, given: str = "") -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO(given))
        try:
            accounts.user(list(words), result_action="return_value")
        except SettingsError as refused:
            return str(refused)
        return capsys.readouterr().out

    new = ("add", "first", "管理员", "SYSTEM_ADMIN")
    assert user(*new, given="correct horse battery\n") == "Added first as SYSTEM_ADMIN.\n"
    assert user(*new, given="correct horse battery\n") == "There is an account first already."
    assert user("password", "first", given="short\n") == "The password has fewer than 10 characters."
    assert user("role", "first", "GRID_WORKER", "--area", "0").startswith("GRID_WORKER is for a grid, and 0 is not")
    assert [line for line in user("list").splitlines() if "first" in line] == ["first\t管理员\tSYSTEM_ADMIN"]
