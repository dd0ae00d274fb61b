"""The data folder: what --reset may delete, and what is kept from others."""

from pathlib import Path

import pytest

from backend import embedded, folder
from backend.settings import SettingsError


def test_reset_deletes_a_folder_of_linlis(tmp_path: Path) -> None:
    place = tmp_path / "demo"
    folder.claim(place)
    (place / "demo.json").write_text("{}")
    folder.wipe(place)
    assert not place.exists()


def test_reset_refuses_a_folder_that_linli_did_not_make(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("dear")
    with pytest.raises(SettingsError, match="was not made by Linli"):
        folder.wipe(tmp_path)
    assert letter.read_text() == "dear"


def test_reset_refuses_a_folder_whose_database_runs(tmp_path: Path) -> None:
    folder.claim(tmp_path / "demo")
    server = embedded.start(tmp_path / "demo" / "postgres", embedded.THROWAWAY)
    try:
        with pytest.raises(SettingsError, match="is running"):
            folder.wipe(tmp_path / "demo")
    finally:
        server.cleanup()
    folder.wipe(tmp_path / "demo")


def test_the_secret_is_made_once_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    first = folder.kept_secret(tmp_path)
    assert len(first) >= 32
    assert folder.kept_secret(tmp_path) == first
    assert (tmp_path / "secret").stat().st_mode & 0o077 == 0
