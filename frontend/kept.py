"""What was read from the schema, kept in the build folder: 5 ms at the next start, where reading takes 0.6 s.

It is pure in the text of the schema, the modules that read it and the Python that runs them: used for exactly those.
"""

import contextlib
import hashlib
import os
import pickle
import sys
from pathlib import Path
from typing import Any

from frontend import ROOT

KEPT = ROOT.parent / "build" / "metadata.pickle"
READERS = ("metadata.py", "sdl.py")


def load(schema: bytes, path: Path = KEPT) -> Any | None:
    """What was kept for this text; None when that was another text, or nothing."""
    made_from = key(schema)
    if not path.exists():
        return None
    with path.open("rb") as file:
        return pickle.load(file) if file.read(len(made_from)) == made_from else None


def save(schema: bytes, value: Any, path: Path = KEPT) -> None:
    """Keep `value` for this text, in one move: another process may be reading. Nothing where nothing may be written."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(key(schema) + pickle.dumps(value))
        fresh.replace(path)


def key(schema: bytes) -> bytes:
    """One hash of all that the value depends on."""
    made = hashlib.sha256(f"{sys.version_info[:3]}".encode())
    for part in (schema, *((ROOT / name).read_bytes() for name in READERS)):
        made.update(hashlib.sha256(part).digest())
    return made.digest()
