"""The product answers as a second reading of the query says, for every role, while rows change; and a fault is noticed.

Of the faults: every place of asking, every mask, and some of the rules. `python -m tests.oracle.mutants` tries all.
"""

from collections.abc import AsyncIterator

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.kit.actor import ANONYMOUS, Role
from tests.access.world import NAMES
from tests.oracle import fuzz as fuzzing
from tests.oracle import mutants
from tests.oracle.faults import wall_down
from tests.oracle.harness import Fuzz, Report, opened, run

OPERATIONS = 600
SHARE = 0.01
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

    assert not report.failures, fuzzing.said(report, 0, SEED)
    assert set(report.roles) == {str(role) for role in Role}
    assert report.compared > 0.95 * OPERATIONS and report.filled > OPERATIONS / 2 and len(report.fields) > 500
    assert {"FIELD_HIDDEN", "QUERY_TOO_EXPENSIVE", "BAD_CURSOR"} <= set(report.refusals) and report.writes["done"] > 5


async def test_a_failing_operation_is_told_minimal_with_who_asked_and_how_to_ask_again(fuzz: Fuzz) -> None:
    fault = next(fault for fault in mutants.every_fault() if fault.name == "Link.read: deleted rows too")

    with wall_down(), fault.off():  # three times: some questions cannot be asked any shorter
        failures = [await mutants.first_failure(fuzz) for _ in range(3)]
    found = min(failures, key=lambda one: len(one.operation.document))

    told = fuzzing.said(Report(operations=9, failures=[found]), 1, SEED)
    assert len(found.operation.document) < 400, told
    assert f"as {found.actor.role} id=" in told
    assert found.operation.document in told and f"--operations 9 --seed {SEED}" in told


@pytest.mark.timeout(400)
async def test_a_rule_a_mask_or_a_place_of_asking_that_is_off_is_noticed(fuzz: Fuzz) -> None:
    with wall_down():
        tried = [await mutants.try_fault(fuzz, fault) for fault in mutants.chosen(SHARE, SEED)]

    assert len(tried) >= 35
    assert not mutants.survivors(tried), mutants.said(tried, 0)


async def test_with_the_second_wall_up_no_row_comes_through_a_place_without_a_rule(fuzz: Fuzz) -> None:
    places = [fault for fault in mutants.every_fault() if fault.name.endswith(": no row rule")]

    tried = [await mutants.try_fault(fuzz, fault, most=25) for fault in places]

    assert len(tried) >= 10
    assert not [one for one in tried if one.wrong and "out of scope" in one.wrong], mutants.said(tried, 0)
