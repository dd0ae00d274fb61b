"""The data folder: everything that a process of Linli keeps on disk, marked so that no other folder is wiped.

And which of them a command at the shell works in.
"""

import os
import secrets
import shutil
import sys
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter
from pydantic import SecretStr

from backend.embedded import forget_the_dead
from backend.settings import Settings, SettingsError, load_settings, settle

OURS = ".linli"

Data = Annotated[
    Path | None,
    Parameter(
        name="--data",
        help="Folder of a demo, running or not. Otherwise the database of DATABASE_URL; with neither that nor "
        "LINLI_SECRET set, the demo in data/demo.",
    ),
]


def claim(folder: Path) -> None:
    """Make the folder and mark it as Linli's."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / OURS).touch()


def at_hand(data: Path | None = None) -> Settings:
    """The settings of a command at the shell, from now on those of the process: the demo's where one is meant.

    That is the demo in `data`, or, where the environment names neither database nor secret, the one in its usual
    folder. Which it is, is said on standard error. Raises SettingsError when there is none.
    """
    settings = load_settings()
    if data is None and (settings.database_url is not None or settings.secret is not None):
        return settings
    places = (data,) if data else (settings.data_dir, settings.data_dir / "demo")
    found = next((place.expanduser().resolve() for place in places if (place / "secret").is_file()), None)
    if found is None and data is not None:
        raise SettingsError(f"There is no demo in {data}.", "Make one: python3 dev.py demo --data DIR")
    if found is None and not (settings.data_dir / "postgres").exists():
        raise SettingsError(
            f"No database is named, and there is no demo in {places[-1]}.",
            "python3 dev.py demo makes one; or set DATABASE_URL and LINLI_SECRET.",
        )
    if found is None:
        return settings
    print(f"Database: the demo in {found}", file=sys.stderr)
    chosen = settings.replace(data_dir=found, database_url=None, secret=SecretStr(kept_secret(found)))
    settle(chosen)
    return chosen


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
