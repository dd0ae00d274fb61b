"""The embedded PostgreSQL: shared by processes, and none the worse for a kill -9."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import psycopg

from backend import embedded
from backend.settings import ROOT, Settings

HOLD = """
import sys
from backend import embedded
from backend.settings import Settings
with embedded.running(Settings(data_dir=sys.argv[1], database_url=None), options=embedded.THROWAWAY) as settings:
    print(settings.dsn(), flush=True)
    sys.stdin.read()
"""


def hold(folder: Path) -> subprocess.Popen[str]:
    """A process that keeps the server on `folder` open until its standard input ends."""
    variables = {
        name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "LINLI_DATABASE_URL")
    }
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], cwd=ROOT, env=variables, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip


def answers(address: str) -> bool:
    try:
        with psycopg.connect(address, connect_timeout=3) as database:
            return database.execute("SELECT 1").fetchone() == (1,)
    except psycopg.OperationalError:
        return False


def postmaster(folder: Path) -> psutil.Process:
    return psutil.Process(int((folder / "postgres" / "postmaster.pid").read_text().split()[0]))


def quick(folder: Path) -> Settings:
    return Settings(data_dir=folder, database_url=None)


def test_two_processes_share_a_server_and_the_last_one_stops_it(tmp_path: Path) -> None:
    first, second = hold(tmp_path), None
    assert first.stdout
    address = first.stdout.readline().strip()
    try:
        second = hold(tmp_path)
        assert second.stdout and second.stdout.readline().strip() == address
        first.communicate(timeout=20)
        assert answers(address)
        second.communicate(timeout=20)
        assert not answers(address)
    finally:
        for process in filter(None, (first, second)):
            process.kill()


def test_a_killed_process_leaves_data_that_the_next_start_finds_and_stops_with(tmp_path: Path) -> None:
    process = hold(tmp_path)
    assert process.stdout
    address = process.stdout.readline().strip()
    with psycopg.connect(address, autocommit=True) as database:
        database.execute("CREATE TABLE kept (x int); INSERT INTO kept VALUES (7)")
    process.kill()
    process.wait()

    with embedded.running(quick(tmp_path)) as settings, psycopg.connect(settings.dsn()) as database:
        assert database.execute("SELECT x FROM kept").fetchone() == (7,)

    assert not answers(address)
    assert json.loads((tmp_path / "postgres" / embedded.HANDLES).read_text()) == []


def test_a_killed_server_leaves_a_stale_pid_file_that_does_no_harm(tmp_path: Path) -> None:
    with embedded.running(quick(tmp_path)) as settings:
        server = postmaster(tmp_path)
        workers = server.children(recursive=True)
        os.kill(server.pid, signal.SIGKILL)
        psutil.wait_procs([server, *workers], timeout=10)
        assert not answers(settings.dsn())
    pid_file = tmp_path / "postgres" / "postmaster.pid"
    lines = pid_file.read_text().splitlines()
    pid_file.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")  # the number now belongs to somebody else

    start = time.monotonic()
    with embedded.running(quick(tmp_path)) as settings:
        assert answers(settings.dsn())
    assert time.monotonic() - start < 15


def test_text_folds_case_by_unicode_and_sorts_alike_on_every_machine(tmp_path: Path) -> None:
    with embedded.running(quick(tmp_path)) as settings, psycopg.connect(settings.dsn()) as database:
        assert database.execute("SELECT lower('ÀÉ'), 'a' < 'B', '一' < '二'").fetchone() == ("àé", False, True)
        assert database.execute("SHOW log_min_error_statement").fetchone() == ("panic",)
