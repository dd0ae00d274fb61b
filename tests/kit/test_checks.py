"""Checks: small numbers and reversed times are told by the field's API name; empty ones are fine."""

from datetime import date
from types import SimpleNamespace

from backend.kit.checks import at_least, in_order

EARLY, LATE = date(2026, 1, 1), date(2026, 2, 1)


def test_a_number_below_the_least_is_told_and_an_empty_one_is_not() -> None:
    row = SimpleNamespace(party_size=0, places=None, hours=1)

    assert at_least(row, 1, "party_size", "places", "hours") == {"partySize": ("至少是 1。", "At least 1.")}
    assert at_least(row, 0, "party_size", "places", "hours") == {}


def test_an_end_before_the_beginning_is_told() -> None:
    told = {"endsOn": ("结束要晚于开始。", "The end must be after the beginning.")}

    assert in_order(SimpleNamespace(starts_on=LATE, ends_on=EARLY), "starts_on", "ends_on") == told
    assert in_order(SimpleNamespace(starts_on=EARLY, ends_on=LATE), "starts_on", "ends_on") == {}
    assert in_order(SimpleNamespace(starts_on=EARLY, ends_on=None), "starts_on", "ends_on") == {}


def test_beginning_and_end_may_fall_together_only_where_that_is_said() -> None:
    row = SimpleNamespace(starts_on=EARLY, ends_on=EARLY)

    assert list(in_order(row, "starts_on", "ends_on")) == ["endsOn"]
    assert in_order(row, "starts_on", "ends_on", together=True) == {}
