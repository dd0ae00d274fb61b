"""The data folder: everything that a process of Linli keeps on disk, marked so that no other folder is wiped."""

import os
import secrets
import shutil
from pathlib import Path

from backend.embedded import forget_the_dead
from backend.settings import SettingsError

OURS = ".linli"


def claim(folder: Path) -> None:
    """Make the folder and mark it as Linli's."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / OURS).touch()


def wipe(folder: Path) -> None:
    """Delete a demo's folder.

    Raises SettingsError when the folder is not one of Linli's, or a demo runs on it.
    """
    if not folder.exists() or not any(folder.iterdir()):
        return
    if not (folder / OURS).exists():
        raise SettingsError(
            f"{folder} was not made by Linli, so it is not deleted.", "Name another folder with --data."
        )
    forget_the_dead(folder / "postgres")
    if (folder / "postgres" / "postmaster.pid").exists():
        raise SettingsError(
            f"A database is running in {folder}.", "Stop the demo that uses it (Ctrl-C), then try again."
        )
    shutil.rmtree(folder)


def kept_secret(folder: Path) -> str:
    """The demo's secret: made once, kept beside the data that it seals."""
    file = folder / "secret"
    if not file.exists():
        write_privately(file, secrets.token_urlsafe(36))
    return file.read_text(encoding="utf-8").strip()


def write_privately(file: Path, text: str) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    fresh = file.with_name(file.name + ".new")
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
        out.write(text)
    fresh.replace(file)
