"""Metrics: named definitions over rows, so that every figure has a lineage and opens the rows that it counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from backend.errors import DeclarationError, Pair

Where = Mapping[str, Any]
"""A filter by Python names, as `backend.compiler.conditions` reads it: {"status": {"in_": [...]}}."""

LEVELS = ("STREET", "COMMUNITY", "GRID")


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The rows of the resource `of` that fit `where(now)`; `at` gives the path of links to the area of each level."""

    of: str
    at: Mapping[str, str]
    where: Callable[[datetime], Where] = lambda now: {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Metric:
    """A figure: the count of `numerator`, or, with a `denominator`, `per` times its share.

    `decimals` rounds the value; a denominator below `least` gives no value, because it would say nothing.
    """

    key: str
    label: Pair
    unit: Pair
    definition: Pair
    numerator: Counted
    denominator: Counted | None = None
    per: float = 1.0
    decimals: int = 0
    least: int = 1

    def value(self, numerator: int, denominator: int | None) -> float | None:
        """The figure, None where the denominator is too small for one."""
        if self.denominator is None:
            return float(numerator)
        if not denominator or denominator < self.least:
            return None
        return round(self.per * numerator / denominator, self.decimals)


METRICS: dict[str, Metric] = {}
"""Every metric of this process, by key, in declared order."""


def metric(made: Metric) -> Metric:
    """Register `made`. Raises DeclarationError."""
    if made.key in METRICS and METRICS[made.key] != made:
        raise DeclarationError(f"The metric {made.key} is declared twice: give one of them another key.")
    for counted in (made.numerator, made.denominator):
        strange = set(counted.at) - set(LEVELS) if counted else set()
        if strange:
            raise DeclarationError(f"The metric {made.key} knows {sorted(strange)}: a level is one of {LEVELS}.")
    METRICS[made.key] = made
    return made
