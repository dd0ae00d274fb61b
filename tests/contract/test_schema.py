"""What is committed fits what is declared: the SDL, the migrations, and what the admin reads from the SDL."""

import os
import subprocess
import sys

import pytest

from backend import migration
from backend.api.sdl import sdl
from backend.concepts import linked
from backend.kit.registry import Kind, Resource
from backend.kit.resource import GROUPS, VIEWS
from backend.settings import ROOT
from frontend import metadata

RESOURCES = [pytest.param(one, id=one.name) for one in linked()]


@pytest.fixture(scope="module")
def known() -> metadata.Metadata:
    """What the admin makes of the schema as it is now."""
    return metadata.read(sdl())


def test_the_committed_sdl_is_current() -> None:
    committed = (ROOT / "schema" / "schema.graphql").read_text(encoding="utf-8")

    assert committed == sdl(), "Next: linli schema, look at its diff, commit it."


def test_the_sdl_is_the_same_in_a_process_with_another_hash_seed() -> None:
    script = "import sys; from backend.api.sdl import sdl; sys.stdout.buffer.write(sdl().encode())"
    command, seed = [sys.executable, "-c", script], "1" if os.environ.get("PYTHONHASHSEED") != "1" else "2"

    other = subprocess.run(command, stdout=subprocess.PIPE, cwd=ROOT, env={"PYTHONHASHSEED": seed}, timeout=60)

    assert other.stdout.decode() == sdl()


async def test_the_migrations_leave_no_drift() -> None:
    assert await migration.drift() == [], "Next: linli migrate new <name>"


@pytest.mark.parametrize("one", RESOURCES)
def test_the_admin_knows_the_resource_as_it_was_declared(one: Resource, known: metadata.Metadata) -> None:
    entity = known.by_name(one.name)

    assert entity is not None
    assert (entity.single, entity.plural, entity.zh, entity.en) == (one.single, one.plural, *one.label)
    assert entity.many == one.plural_en and entity.note == one.note
    assert entity.group in GROUPS and entity.view in VIEWS and entity.icon == one.admin.icon
    assert entity.lead is not None and entity.column(entity.title) is not None
    listed = [entity.column(name) for name in entity.list]
    assert listed and all(column is not None and column.zh and column.en and column.listable for column in listed)
    assert entity.order.lstrip("-") in {column.name for column in entity.columns}


@pytest.mark.parametrize("one", RESOURCES)
def test_the_admin_offers_what_a_command_takes_and_no_more(one: Resource, known: metadata.Metadata) -> None:
    entity = known.by_name(one.name)
    assert entity is not None
    can_write = "update" in {name.removesuffix(one.name) for name in entity.commands}

    offered = {column.name for column in entity.columns if column.updatable}

    writable = {field.api for field in one.fields if field.writable and field.kind is not Kind.COUNT}
    assert offered == (writable if can_write else set())
