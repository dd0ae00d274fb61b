"""The 72 figures of five articles, from the whole demo in a real database: 100 000 residents, loaded once."""

import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from backend.demo import load
from backend.demo.figures import DEFINITIONS, Measured, measure, report, targets
from backend.demo.matters import DATA
from backend.people import Resident
from backend.settings import ROOT, Settings


@pytest.fixture(scope="module")
async def whole(settings: Settings, database: Any) -> AsyncIterator[dict[str, Any]]:
    """The whole demo in the module's database."""
    started = time.process_time()
    loaded = await load(settings)
    yield {**loaded, "cpu": time.process_time() - started}


@pytest.fixture(scope="module")
async def figures(whole: Any) -> list[Measured]:
    """Every figure as the database has it."""
    return await measure(datetime.now(UTC))


async def test_every_published_figure_follows_from_rows(figures: list[Measured]) -> None:
    print(report(figures))
    missed = [str(one) for one in figures if not one.met]

    assert len(figures) == 72
    assert not missed, "\n".join(missed)


async def test_a_lower_bound_is_passed_and_not_just_reached(figures: list[Measured]) -> None:
    by_key = {one.target.key: one for one in figures}
    rounded = ("S0-02", "S0-09", "S1-12", "S4-06", "S4-07", "S4-12", "S4-13")

    assert all(float(by_key[key].found or 0) > float(by_key[key].target.value) for key in rounded)


def test_the_targets_are_those_of_the_design() -> None:
    ours = (DATA / "figures.csv").read_text(encoding="utf-8")
    theirs = [folder / "shared" / "design" / "figures.csv" for folder in Path(ROOT).parents]

    assert [target.key for target in targets()] == list(DEFINITIONS)
    assert all(ours == path.read_text(encoding="utf-8") for path in theirs if path.exists())


async def test_a_hundred_thousand_residents_are_loaded_in_less_than_forty_seconds_of_work(
    whole: dict[str, Any],
) -> None:
    print(f"{whole['counts']['Resident']} residents in {whole['seconds']} s, {whole['cpu']:.1f} s of them our own work")

    assert await Resident.all().count() == whole["counts"]["Resident"] > 100_000
    assert whole["cpu"] < 40
