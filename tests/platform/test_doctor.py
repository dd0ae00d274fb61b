"""linli doctor: it names what is wrong, says how to mend it, and is quiet about what is well."""

import asyncio
import os
from pathlib import Path

import asyncpg
import pytest
from pydantic import SecretStr

from backend import doctor, embedded, log, migration, wall, worker
from backend.database import connect_arguments
from backend.kit import rollup
from backend.kit.registry import REGISTRY
from backend.settings import Settings, SettingsError, load_settings
from tests.conftest import SECRET, Postgres, settings_for


def wrong(findings: list[doctor.Finding]) -> list[str]:
    return [finding.text[1] for finding in findings if finding.grade == "wrong"]


def test_a_missing_secret_a_wrong_time_zone_and_no_database_are_named_with_a_hint(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "none", database_url=None, secret=None, timezone="Mars/Base")

    findings = [f for f in doctor.examine(settings) if f.grade == "wrong" and "web pages" not in f.text[1]]

    assert [f.text[1] for f in findings] == [
        "LINLI_SECRET is not set.",
        "There is no time zone Mars/Base.",
        "There is no database yet.",
    ]
    assert all(f.hint[0] and f.hint[1] and f.text[0] for f in findings)
    assert not (tmp_path / "none").exists()


def test_an_unreachable_database_is_one_finding() -> None:
    findings = doctor.database(settings_for("postgresql://nobody@127.0.0.1:1/none"))
    assert len(findings) == 1
    assert "does not answer" in findings[0].text[1]


def test_a_fresh_database_lacks_migrations(postgres: Postgres) -> None:
    embedded.create_database(postgres.uri, "linli_fresh")
    lacking = len(migration.files()) + 3  # and the queue's own tables, the rollups, and the wall
    found = wrong(doctor.database(settings_for(postgres.address("linli_fresh"))))
    assert found == [f"The database lacks {lacking} migrations."]


def test_a_sound_database_has_nothing_wrong_and_a_silent_worker_is_a_note(settings: Settings) -> None:
    findings = doctor.database(settings)
    assert wrong(findings) == []
    assert [f.text[1] for f in findings if f.grade == "note"] == [
        "No worker is running; normal while the server is stopped."
    ]


async def test_a_wall_that_was_changed_by_hand_is_named(settings: Settings) -> None:
    connection = await asyncpg.connect(**connect_arguments(settings))
    await connection.execute("ALTER POLICY linli_reader_grid_worker ON case_file USING (true)")

    found = wrong(await asyncio.to_thread(doctor.database, settings))
    await wall.build(connection)
    await connection.close()

    assert found == ["The database's row-level rules are not the declared ones: somebody changed them."]
    assert wrong(await asyncio.to_thread(doctor.database, settings)) == []


async def test_a_count_that_was_changed_by_hand_is_named_and_mended(settings: Settings) -> None:
    connection = await asyncpg.connect(**connect_arguments(settings))
    await connection.execute(f"INSERT INTO {rollup.table(REGISTRY['Case'])} VALUES (NULL, NULL, 'CLOSED', 7)")
    await connection.close()

    found = wrong(await asyncio.to_thread(doctor.database, settings))
    await migration.recount(settings)

    assert found == ["The counts that are kept are wrong: Case."]
    assert wrong(await asyncio.to_thread(doctor.database, settings)) == []


def test_every_setting_is_explained_and_no_secret_is_shown() -> None:
    shown = doctor.table_of_settings(
        Settings(secret=SecretStr(SECRET), database_url=SecretStr("postgresql://u:pw@h/d"))
    )
    assert SECRET not in shown and "pw" not in shown
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert ("DATABASE_URL" if name == "database_url" else f"LINLI_{name.upper()}") in shown


def test_a_setting_that_makes_no_sense_is_named_by_its_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("LINLI_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("LINLI_PORT", "ninety")
    monkeypatch.setattr("backend.settings._in_force", [])
    with pytest.raises(SettingsError, match="LINLI_PORT"):
        load_settings()


def test_a_log_line_holds_listed_fields_only_and_an_error_its_place_only() -> None:
    try:
        raise ValueError("Key (phone)=(13800000000) already exists")
    except ValueError as error:
        event = log._place_of_error(None, "error", {"event": "failed", "phone": "13800000000", "exc_info": error})
    event = log._only_allowed(None, "error", event)

    assert set(event) == {"event", "exception"}
    assert "ValueError at test_doctor.py:" in event["exception"]
    assert "138" not in str(event)


def test_the_worker_counts_as_silent_after_three_missed_signs() -> None:
    assert worker.silent_after(Settings(heartbeat_s=5)) == 17
