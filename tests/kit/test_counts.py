"""Counts and figures: small counts are kept back, and a figure without a base says nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.errors import DeclarationError
from backend.kit.metric import Counted, Metric, metric
from backend.kit.suppress import SMALLEST, suppressed

RATE = {
    "key": "X",
    "label": ("率", "Rate"),
    "unit": ("%", "%"),
    "definition": ("甲 ÷ 乙", "a by b"),
    "numerator": Counted(of="A", at={}),
}


@given(st.lists(st.integers(0, 20), max_size=12))
def test_nobody_is_told_a_small_count_or_can_reckon_one_from_the_total(counts: list[int]) -> None:
    back = suppressed(counts)
    hidden = [counts[at] for at in back]

    assert all(at in back for at, count in enumerate(counts) if 0 < count < SMALLEST)
    if any(0 < count < SMALLEST for count in counts):
        alone = len(hidden) == 1 and not any(count >= SMALLEST for count in counts)
        assert alone or len(hidden) > 1, "one hidden cell among shown ones is the total minus the rest"
    else:
        assert not back


def test_zero_is_told_and_the_next_smallest_goes_with_a_lone_small_count() -> None:
    assert suppressed([0, 3, 9, 30]) == {1, 2}
    assert suppressed([4, 3, 9]) == {0, 1}
    assert suppressed([1, 1, 9, 7]) == {0, 1, 3}, "1 and 1 are fewer than 5 together"
    assert suppressed([5, 6]) == set()


@pytest.mark.parametrize(
    ("numerator", "denominator", "value"), [(1, 3, 33.3), (0, 3, 0.0), (3, 0, None), (3, None, None), (1, 1, None)]
)
def test_a_rate_needs_a_base_of_some_size(numerator: int, denominator: int | None, value: float | None) -> None:
    rate = Metric(**RATE, denominator=Counted(of="B", at={}), per=100, decimals=1, least=2)  # type: ignore[arg-type]

    assert rate.value(numerator, denominator) == value


def test_a_count_is_itself() -> None:
    assert Metric(**RATE).value(7, None) == 7.0  # type: ignore[arg-type]


def test_a_metric_declared_twice_or_with_a_strange_level_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("backend.kit.metric.METRICS", {})
    metric(Metric(**RATE))  # type: ignore[arg-type]
    strange = Counted(of="A", at={"CITY": "city"})

    with pytest.raises(DeclarationError, match="give one of them another key"):
        metric(Metric(**{**RATE, "label": ("别", "Other")}))  # type: ignore[arg-type]
    with pytest.raises(DeclarationError, match="a level is one of"):
        metric(Metric(**{**RATE, "key": "Y", "numerator": strange}))  # type: ignore[arg-type]
