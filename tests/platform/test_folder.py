"""The data folder: what --reset may delete, and what is kept from others."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from backend import embedded, folder
from backend.settings import SettingsError, _in_force, load_settings


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A shell that names neither database nor secret, whose data folder is empty."""
    before = list(_in_force)
    for name in ("DATABASE_URL", "LINLI_DATABASE_URL", "LINLI_SECRET"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LINLI_DATA_DIR", str(tmp_path))
    _in_force.clear()
    yield tmp_path
    _in_force[:] = before


def test_a_command_works_in_the_demo_that_is_there_or_that_is_named(alone: Path) -> None:
    for name in ("demo", "other"):
        (alone / name).mkdir()
    secrets = {name: folder.kept_secret(alone / name) for name in ("demo", "other")}

    usual = folder.at_hand()
    named = folder.at_hand(alone / "other")

    assert (usual.data_dir, usual.key()) == (alone / "demo", secrets["demo"])
    assert (named.data_dir, named.key()) == (alone / "other", secrets["other"]) and load_settings() is named


def test_a_command_without_a_database_says_how_to_get_one(alone: Path) -> None:
    with pytest.raises(SettingsError, match="No database is named") as refused:
        folder.at_hand()
    with pytest.raises(SettingsError, match="There is no demo in"):
        folder.at_hand(alone / "nowhere")
    assert "DATABASE_URL" in refused.value.hint and not (alone / "postgres").exists()


def test_a_database_that_is_named_goes_before_a_demo(alone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (alone / "demo").mkdir()
    folder.kept_secret(alone / "demo")
    monkeypatch.setenv("LINLI_SECRET", "s" * 40)

    assert folder.at_hand().data_dir == alone


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
