"""A rule, a mask or a place of asking that is off is noticed: all places and masks, some of the declarations."""

from collections.abc import AsyncIterator

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from tests.oracle.faults import wall_down
from tests.oracle.harness import Fuzz, opened
from tests.oracle.mutants import chosen, said, survivors, try_fault

SHARE, SEED = 0.03, 1


@pytest.fixture(scope="module")
async def fuzz(database: BaseDBAsyncClient) -> AsyncIterator[Fuzz]:
    """A seeded world, with the second wall down, so that what the first lets through is seen."""
    with wall_down():
        async with opened(SEED) as made:
            yield made


async def test_every_fault_is_noticed(fuzz: Fuzz) -> None:
    tried = [await try_fault(fuzz, fault) for fault in chosen(SHARE, SEED)]

    assert len(tried) > 40
    assert not survivors(tried), said(tried, 0)
