"""Small counts are kept back, so that nobody can be singled out in a table of groups."""

from collections.abc import Sequence

SMALLEST = 5
"""The smallest count, beside zero, that somebody who may not see the rows is told."""


def suppressed(counts: Sequence[int]) -> set[int]:
    """The positions of `counts` to keep back.

    Every count from 1 to 4; and where all of them together are still fewer than 5, as one alone always is, the next
    smallest too, so that a total minus the rest gives nothing away.
    """
    small = {at for at, count in enumerate(counts) if 0 < count < SMALLEST}
    if small and sum(counts[at] for at in small) < SMALLEST:
        rest = sorted((at for at, count in enumerate(counts) if count >= SMALLEST), key=lambda at: (counts[at], at))
        small |= set(rest[:1])
    return small
