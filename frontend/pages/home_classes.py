"""Figures into at most six classes for the map, and the legend that says what a class means. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

METHODS = ("quantile", "equal", "fixed")
STEPS: dict[int, tuple[int, ...]] = {
    1: (3,),
    2: (1, 4),
    3: (0, 2, 4),
    4: (0, 2, 3, 5),
    5: (0, 2, 3, 4, 5),
    6: (0, 1, 2, 3, 4, 5),
}
"""Which steps of the ramp of six are used for how many classes: evenly spread, so that two classes differ plainly."""
NICE = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10000)


@dataclass(frozen=True)
class Classes:
    """Lower bounds in rising order; the last class ends at `top`."""

    bounds: tuple[float, ...]
    top: float

    def step(self, value: float) -> int:
        """The step of the ramp, 0 to 5, for `value`."""
        index = max(0, sum(value >= bound for bound in self.bounds) - 1)
        return STEPS[len(self.bounds)][index]

    def ranges(self) -> list[tuple[int, float, float]]:
        """(step, from, to) of each class, low to high."""
        edges = [*self.bounds, self.top]
        return [(STEPS[len(self.bounds)][i], low, high) for i, (low, high) in enumerate(pairwise(edges))]


def classify(values: Sequence[float], method: str, most: int = 6) -> Classes | None:
    """Classes of `values` by quantiles, equal steps, or round limits; None when there is nothing to divide."""
    known = sorted(values)
    if not known:
        return None
    if known[0] == known[-1]:
        return Classes((known[0],), known[-1])
    count = min(most, len(set(known)))
    bounds = {"equal": _equal, "fixed": _fixed}.get(method, _quantiles)(known, count)
    return Classes(tuple(bounds), known[-1])


def _quantiles(known: list[float], count: int) -> list[float]:
    if len(values := sorted(set(known))) <= count:
        return values
    cuts = [known[min(len(known) - 1, round(len(known) * k / count))] for k in range(count)]
    return sorted(set(cuts))


def _equal(known: list[float], count: int) -> list[float]:
    width = (known[-1] - known[0]) / count
    return [known[0] + width * k for k in range(count)]


def _fixed(known: list[float], count: int) -> list[float]:
    """Round limits that do not depend on the least value, so that two months can be compared."""
    scale = 1.0
    while known[-1] / scale < count and scale > 1e-4:
        scale /= 10
    step = next((n * scale for n in NICE if n * scale * count >= known[-1]), known[-1] / count)
    return [step * k for k in range(count) if k == 0 or step * k < known[-1]]
