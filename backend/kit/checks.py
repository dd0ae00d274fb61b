"""What rows commonly get wrong as a whole: numbers that are too small, ends before beginnings.

For `problems()` of models; each answers API field name to text, {} when all is well. Empty values are fine.
"""

from typing import Any

from backend.errors import Pair
from backend.kit.naming import camel


def at_least(row: Any, least: int, *names: str) -> dict[str, Pair]:
    """What is wrong with the numbers `names` of `row` that are below `least`."""
    small = [name for name in names if (getattr(row, name) or 0) < least and getattr(row, name) is not None]
    return {camel(name): (f"至少是 {least}。", f"At least {least}.") for name in small}


def in_order(row: Any, first: str, then: str, *, together: bool = False) -> dict[str, Pair]:
    """What is wrong with the time `then` of `row` when it is before `first`; or at once, unless `together`."""
    early, late = getattr(row, first), getattr(row, then)
    if early is None or late is None or late > early or (together and late == early):
        return {}
    return {camel(then): ("结束要晚于开始。", "The end must be after the beginning.")}
