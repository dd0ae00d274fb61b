#!/usr/bin/env python3
"""From a fresh clone to a running Linli, with Python 3.11 or newer and nothing else.

python3 dev.py demo [--port N] [--data DIR] [--reset] [--residents few]   a demo on one's own machine
python3 dev.py test [pytest arguments]                  every check: ruff, mypy, browser, tests
python3 dev.py setup | ui [--check]                     only the environment | only the web pages

Standard library only. What is right already is not done again: stamps hold hashes of what a step was made from.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from dev_sources import has_chinese_font, read_pip_settings, user_registry, uv_settings

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / "bin"
PYTHON = BIN / "python"
LOCK = ROOT / "requirements.lock"
BUILD = ROOT / "build"
UI = BUILD / "ui"
EXPLORER = BUILD / "graphiql"
UI_SKIPPED = {"__pycache__", ".web", ".states", "external", "README.md", ".gitignore", "requirements.txt"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FONT = "fonts-noto-cjk"


class Failure(Exception):
    """A step that failed: what happened, and what to do next."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


@contextlib.contextmanager
def step(title: str) -> Iterator[None]:
    """Announce a step, and say how long it took."""
    print(f"· {title}", flush=True)
    start = time.monotonic()
    yield
    print(f"  done in {time.monotonic() - start:.1f} s", flush=True)


def run(command: Sequence[str | Path], hint: str, *, env: Mapping[str, str] | None = None, cwd: Path = ROOT) -> str:
    """Run a command quietly, with a sign of life every ten seconds. Raises Failure with the end of its output."""
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as log:
        start = time.monotonic()
        process = subprocess.Popen([str(part) for part in command], cwd=cwd, env=env, stdout=log, stderr=log)
        try:
            while True:
                try:
                    code = process.wait(10)
                    break
                except subprocess.TimeoutExpired:
                    print(f"  ... {time.monotonic() - start:.0f} s", flush=True)
        except BaseException:
            process.terminate()
            process.wait()
            raise
        log.seek(0)
        output = log.read()
    if code:
        tail = "\n".join("    " + line for line in output.strip().splitlines()[-25:])
        raise Failure(f"`{' '.join(Path(str(part)).name for part in command[:3])} ...` failed ({code}):\n{tail}", hint)
    return output


def environment(**more: str) -> dict[str, str]:
    """The environment of everything that is started from `.venv`."""
    dropped = {"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "PYTHONDONTWRITEBYTECODE"}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    path = f"{BIN}:{os.environ.get('PATH', os.defpath)}"
    return {**kept, "PATH": path, "VIRTUAL_ENV": str(VENV), **more}


# The Python environment


def setup() -> None:
    """Make `.venv` with exactly what the lock says, and the project in it."""
    made_from = digest([LOCK, ROOT / "pyproject.toml"], f"{sys.version_info[:2]} {sys.platform}")
    stamp = VENV / "linli.stamp"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == made_from:
        return
    if _broken():
        with step("Making the Python environment in .venv"):
            make_venv()
    uv = find_uv()
    settings = environment(**uv_settings(pip_settings(), os.environ))
    command: list[str | Path] = [uv, "pip", "install", "--python", PYTHON, "--index-strategy", "unsafe-best-match"]
    hint = "Is the package index reachable? It is taken from pip's configuration: `python3 -m pip config list`."
    with step("Installing the locked packages (about 300 MB, once)"):
        run([*command, "--require-hashes", "--compile-bytecode", "-r", LOCK], hint, env=settings)
    with step("Installing Linli itself"):
        run([*command, "--no-deps", "--no-build-isolation", "-e", ROOT], hint, env=settings)
    stamp.write_text(made_from)


def _broken() -> bool:
    """Whether `.venv` belongs to a Python that is gone or too old."""
    check = "import sys; sys.exit(sys.version_info < (3, 11))"
    return not PYTHON.exists() or not works([PYTHON, "-c", check])


def works(command: Sequence[str | Path]) -> bool:
    """Whether a command runs and succeeds."""
    return subprocess.run([str(part) for part in command], capture_output=True).returncode == 0


def make_venv() -> None:
    """Make `.venv` with pip in it. Raises Failure where Debian keeps the means to do so in a package of its own."""
    shutil.rmtree(VENV, ignore_errors=True)
    version = ".".join(str(part) for part in sys.version_info[:2])
    hint = f"Install what is missing and try again: apt-get update && apt-get install -y python{version}-venv"
    run([sys.executable, "-m", "venv", VENV], hint)


def find_uv() -> Path:
    """uv of `.venv`, of the machine, or fetched by pip with the user's own configuration."""
    inside = BIN / "uv"
    if inside.exists():
        return inside
    if (there := shutil.which("uv")) and works([there, "--version"]):
        return Path(there)
    hint = "Is the package index reachable? `python3 -m pip config list` shows which one pip asks."
    if not works([PYTHON, "-m", "pip", "--version"]):
        run([PYTHON, "-m", "ensurepip", "--upgrade"], "Remove the folder .venv and try again.", env=environment())
    with step("Getting uv, the installer"):
        run([PYTHON, "-m", "pip", "install", "--quiet", "uv>=0.8"], hint, env=environment())
    return inside


def pip_settings() -> dict[str, str]:
    """pip's configuration in force: its files, then its environment variables."""
    python = PYTHON if works([PYTHON, "-m", "pip", "--version"]) else sys.executable
    listed = subprocess.run([python, "-m", "pip", "config", "list"], capture_output=True, text=True).stdout
    return read_pip_settings(listed, os.environ)


# The web pages


def ui_digest(base: Path) -> str:
    """One hash of what the pages depend on; of npm's packages bun.lock only, as builds reformat the package.json."""
    skipped = {*UI_SKIPPED, "package.json"}
    ours = (base / "frontend").rglob("*")
    sources = sorted(p for p in ours if p.is_file() and not skipped & set(p.relative_to(base).parts))
    return digest(sources, hashlib.sha256(LOCK.read_bytes()).hexdigest(), base=base)


def ui_is_current() -> bool:
    """Whether the built pages are of the sources as they are now."""
    stamp = UI / "linli.stamp"
    return stamp.exists() and stamp.read_text() == ui_digest(ROOT)


def ui() -> None:
    """Build the web pages when their sources changed: in a copy, which then takes the old one's place."""
    explorer()
    if ui_is_current():
        return
    with step("Building the web pages (no Node needed)"):
        copy = BUILD / "work"
        shutil.rmtree(copy, ignore_errors=True)
        for name in ("frontend", "schema"):
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns(*UI_SKIPPED))
        hint = "An error in frontend/ is named above. If packages are missing: does the npm registry answer?"
        command = [str(BIN / "reflex"), "export", "--frontend-only", "--no-zip"]
        run(command, hint, env=ui_environment(copy), cwd=copy / "frontend")
        made, kept = (base / "frontend" / "reflex.lock" for base in (copy, ROOT))
        if not (kept / "bun.lock").exists() or (made / "bun.lock").read_bytes() != (kept / "bun.lock").read_bytes():
            shutil.copytree(made, kept, dirs_exist_ok=True)
        publish(BUILD / "web", ui_digest(copy))


def ui_environment(copy: Path) -> dict[str, str]:
    """The environment of a build: bun from `.venv`, the user's npm registry, nothing in the home folder."""
    return environment(
        PYTHONPATH=str(copy),
        REFLEX_DIR=str(BUILD / "reflex"),
        REFLEX_WEB_WORKDIR=str(BUILD / "web"),
        REFLEX_TELEMETRY_ENABLED="false",
        REFLEX_CHECK_LATEST_VERSION="false",
        REFLEX_USE_SYSTEM_BUN="true",
        NPM_CONFIG_REGISTRY=npm_registry(),
    )


def npm_registry() -> str:
    """The npm registry of the user's variables or npmrc files, else the one that Reflex tries first."""
    if given := user_registry(ROOT, os.environ):
        return given
    known = "import inspect, reflex.utils.registry as r; print(inspect.getsource(r))"
    source = run([PYTHON, "-c", known], "Reflex changed: run `python3 dev.py setup` again.", env=environment())
    if not (first := re.search(r'"(https://[^"]+)"', source)):
        raise Failure("Reflex no longer names an npm registry.", "Set NPM_CONFIG_REGISTRY to yours.")
    return first[1]


def npm(source: Path, folder: Path, *command: str) -> str:
    """Copy `source` to `folder`, get exactly the npm packages that its bun.lock names, run bun with `command` there.

    Returns what bun printed.
    """
    shutil.copytree(source, folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("node_modules"))
    settings = environment(NPM_CONFIG_REGISTRY=npm_registry(), BUN_INSTALL_CACHE_DIR=str(BUILD / "bun"))
    hint = "If packages are missing: does the npm registry answer? It is taken from NPM_CONFIG_REGISTRY or npmrc."
    run([BIN / "bun", "install", "--frozen-lockfile", "--ignore-scripts"], hint, env=settings, cwd=folder)
    return run([BIN / "bun", *command], "The error is named above.", env=settings, cwd=folder)


def explorer_is_current() -> bool:
    """Whether the built GraphiQL is of the sources as they are now."""
    stamp = EXPLORER / "linli.stamp"
    return stamp.exists() and stamp.read_text() == explorer_digest()


def explorer_digest() -> str:
    """One hash of what GraphiQL is built from."""
    return digest([path for path in sorted((ROOT / "graphiql").iterdir()) if path.is_file()])


def explorer() -> None:
    """Build GraphiQL, the page for trying queries, when its sources changed. Nothing in it comes from elsewhere."""
    if explorer_is_current():
        return
    with step("Building GraphiQL"):
        npm(ROOT / "graphiql", BUILD / "graphiql.work", "run", "build")
        made = BUILD / "graphiql.work" / "dist"
        (made / "linli.stamp").write_text(explorer_digest())
        shutil.rmtree(EXPLORER, ignore_errors=True)
        made.rename(EXPLORER)


def publish(web: Path, made_from: str) -> None:
    """Put the built pages where the server reads them, in one move."""
    fresh, old = BUILD / "ui.new", BUILD / "ui.old"
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    shutil.copytree(web / "build" / "client", fresh / "build" / "client")
    if (web / "backend").is_dir():
        shutil.copytree(web / "backend", fresh / "backend")
    (fresh / "linli.stamp").write_text(made_from)
    if UI.exists():
        UI.rename(old)
    fresh.rename(UI)
    shutil.rmtree(old, ignore_errors=True)


def digest(files: Sequence[Path], *more: str, base: Path = ROOT) -> str:
    """One hash over names (from `base`) and contents of `files`, and `more`."""
    seen = hashlib.sha256(json.dumps(more).encode())
    for file in files:
        content = hashlib.sha256(file.read_bytes()).hexdigest()
        seen.update(f"{file.relative_to(base).as_posix()} {content}\n".encode())
    return seen.hexdigest()


# The browser for tests


def find_chromium() -> Path | None:
    """A Chromium: the one named by LINLI_CHROMIUM, the system's, or one that Playwright has fetched."""
    named = os.environ.get("LINLI_CHROMIUM")
    system = [shutil.which(name) for name in BROWSERS]
    mac = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
    if known := next((there for there in (named, *system, mac if mac.exists() else None) if there), None):
        return Path(known)
    caches = [os.environ.get("PLAYWRIGHT_BROWSERS_PATH"), "~/.cache/ms-playwright", "~/Library/Caches/ms-playwright"]
    patterns = ("chromium-*/chrome-linux*/chrome", "chromium-*/chrome-mac*/*.app/Contents/MacOS/*")
    folders = [Path(cache).expanduser() for cache in caches if cache]
    return next((found for cache in folders for pattern in patterns for found in sorted(cache.glob(pattern))), None)


def chromium() -> Path:
    """A Chromium, fetched where there is none. Raises Failure when that is not possible either."""
    debian = Path("/etc/debian_version").exists() and hasattr(os, "geteuid") and os.geteuid() == 0
    found = find_chromium()
    missing = [name for name, there in (("chromium", found), (FONT, has_chinese_font())) if not there]
    if missing and debian:
        with step(f"Installing {' and '.join(missing)} with apt-get"):
            quiet = environment(DEBIAN_FRONTEND="noninteractive")
            hint = f"Try it by hand: apt-get update && apt-get install -y {' '.join(missing)}"
            run(["apt-get", "update"], hint, env=quiet)
            run(["apt-get", "install", "-y", "--no-install-recommends", *missing], hint, env=quiet)
        found = find_chromium()
    if found is None:
        with step("Fetching Chromium with Playwright"):
            hint = "Install Chromium, or name one: LINLI_CHROMIUM=/path/to/chromium python3 dev.py test"
            run([BIN / "playwright", "install", "chromium"], hint, env=environment())
        found = find_chromium()
    if found is None or not found.exists():
        raise Failure("No Chromium found.", "Install it, or set LINLI_CHROMIUM to its path.")
    print(f"· Browser for the tests: {found}", flush=True)
    return found


# Commands


def test(arguments: Sequence[str]) -> int:
    """Run every check, go on after a failed one, and say at the end which failed."""
    setup()
    browser = chromium()
    variables = environment(LINLI_CHROMIUM=str(browser), PYTHONHASHSEED=os.environ.get("PYTHONHASHSEED", "0"))
    checks: list[tuple[str, list[str | Path]]] = [
        ("ruff check", [BIN / "ruff", "check", "."]),
        ("ruff format --check", [BIN / "ruff", "format", "--check", "."]),
        ("mypy --strict", [BIN / "mypy"]),
    ]
    failed = [name for name, command in checks if not _passes(name, command, variables)]
    ui()
    # A worker a core, a file a worker: each has its own database server and, where it opens pages, its own demo.
    if not _passes("pytest", [PYTHON, "-m", "pytest", "-n", "auto", "--dist", "loadfile", *arguments], variables):
        failed.append("pytest")
    if failed:
        print(f"Failed: {', '.join(failed)}.", file=sys.stderr, flush=True)
    return 1 if failed else 0


def _passes(name: str, command: Sequence[str | Path], variables: Mapping[str, str]) -> bool:
    print(f"· {name}", flush=True)
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=variables).returncode == 0


def demo(arguments: Sequence[str]) -> int:
    """Prepare what is missing, then become `linli demo`."""
    setup()
    ui()
    command = [str(BIN / "linli"), "demo", *arguments]
    sys.stdout.flush()
    os.execve(command[0], command, environment())


def parser() -> argparse.ArgumentParser:
    """The commands and what they take."""
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = made.add_subparsers(dest="command", required=True)
    shown = commands.add_parser("demo", help="run the demo")
    shown.add_argument("--port", type=int, help="TCP port (8000)")
    shown.add_argument("--data", help="folder for everything that the demo keeps (data/demo)")
    shown.add_argument("--reset", action="store_true", help="begin anew: delete that folder first")
    shown.add_argument("--residents", choices=("all", "few"), help="people of a new demo (all: 100 000)")
    commands.add_parser("test", help="run every check; further arguments go to pytest", add_help=False)
    commands.add_parser("setup", help="make .venv")
    commands.add_parser("ui", help="build the web pages").add_argument("--check", action="store_true")
    return made


def dispatch(arguments: Sequence[str]) -> int:
    """Run the command that `arguments` name; its exit code."""
    chosen, rest = parser().parse_known_args(arguments)
    if rest and chosen.command != "test":
        parser().error(f"unknown arguments: {' '.join(rest)}")
    if chosen.command == "test":
        return test(rest)
    if chosen.command == "demo":
        return demo([*arguments][1:])
    if chosen.command == "ui" and chosen.check:
        return 0 if ui_is_current() and explorer_is_current() else 1
    setup()
    if chosen.command == "ui":
        ui()
    return 0


def main(arguments: Sequence[str]) -> int:
    """Run a command; a failure is told in words, with what to do next."""
    try:
        if sys.version_info < (3, 11):  # noqa: UP036  (this file is what an older Python is given first)
            raise Failure(f"Python {sys.version.split()[0]} is too old.", "Run this file with Python 3.11 or newer.")
        return dispatch(arguments)
    except Failure as failure:
        print(f"\nFailed: {failure}\nNext: {failure.hint}", file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
