"""The product answers as a second reading of the query says, for every role, while rows change."""

from collections.abc import AsyncIterator

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.kit.actor import ANONYMOUS, Role
from tests.access.world import NAMES
from tests.oracle.fuzz import said
from tests.oracle.harness import Fuzz, opened, run

OPERATIONS = 800
SEED = 20261126


@pytest.fixture(scope="module")
async def fuzz(database: BaseDBAsyncClient) -> AsyncIterator[Fuzz]:
    """A seeded world, open for asking."""
    async with opened(SEED, statements="one") as made:
        yield made


async def test_the_oracle_sees_what_the_table_of_the_access_tests_says(fuzz: Fuzz) -> None:
    corners, wrong = fuzz.seeded.corners, []
    for role in Role:
        sight = fuzz.sight(ANONYMOUS if role is Role.ANONYMOUS else corners.actor(role))
        for name in NAMES:
            seen = sight.reads(fuzz.truth.resources[name]) & corners.own(name)
            if seen != corners.seen(role, name):
                wrong.append(f"{role} {name}")

    assert not wrong


async def test_answers_are_those_of_the_oracle_for_every_role_while_rows_change(fuzz: Fuzz) -> None:
    report = await run(fuzz, OPERATIONS)

    assert not report.failures, said(report, 0, SEED)
    assert set(report.roles) == {str(role) for role in Role}
    assert report.compared > 0.95 * OPERATIONS and report.filled > OPERATIONS / 2 and len(report.fields) > 500
    assert {"FIELD_HIDDEN", "BAD_PAGE", "BAD_CURSOR"} <= set(report.refusals) and report.writes["done"] > 5
