"""What COPY writes is what saving writes: the same keys, the same form of every value."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.demo import load
from backend.kit import codes, seal
from backend.kit.registry import REGISTRY, Resource
from backend.people import Resident
from backend.settings import Settings
from tests.factories import linked

SAMPLE = 3
linked()


@pytest.fixture(scope="module", autouse=True)
async def demo(settings: Settings, database: BaseDBAsyncClient) -> AsyncIterator[None]:
    """The small demo in the module's database."""
    await load(settings, small=True)
    yield


async def stored(database: BaseDBAsyncClient, one: Resource, row: Any) -> dict[str, Any]:
    """Every column of the row as the database holds it, but the time of the last change."""
    found = await database.execute_query_dict(f"SELECT * FROM {one.table} WHERE id = $1", [row.id])
    return {name: value for name, value in found[0].items() if name != "updated_at"}


@pytest.mark.parametrize("name", [one.name for one in REGISTRY if not one.model.immutable])
async def test_saving_a_row_of_the_demo_again_changes_nothing(database: BaseDBAsyncClient, name: str) -> None:
    one = REGISTRY[name]
    rows = await one.model.all().order_by("id").limit(SAMPLE)

    before = [await stored(database, one, row) for row in rows]
    for row in rows:
        await row.save()

    assert rows
    assert [await stored(database, one, row) for row in rows] == before


async def test_sealed_numbers_open_again_and_are_found_by_their_index() -> None:
    for person in await Resident.filter(phone_sealed__isnull=False).order_by("id").limit(SAMPLE):
        sealed: Any = person
        number = seal.unseal(sealed.id_number_sealed, person.id)
        phone = seal.unseal(sealed.phone_sealed, person.id)

        assert codes.id_number(number) == number and number.startswith("990101") and codes.phone(phone) == phone
        assert sealed.id_number_index == seal.blind_index(number) and sealed.phone_index == seal.blind_index(phone)
        assert sealed.id_number_masked == codes.mask_id_number(number)
