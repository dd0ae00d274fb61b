"""Small counts are kept back, so that nobody can be singled out in a table of groups, or in the difference of two.

Who may only count gets its numbers from fixed tables; what is kept back is decided on the whole table, so that the same
cell is kept back however it is asked for.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence, Set
from typing import TypeVar

SMALLEST = 5
"""The smallest count, beside zero, that somebody who may not see the rows is told."""

K = TypeVar("K", bound=Hashable)
P = TypeVar("P", bound=Hashable)
R = TypeVar("R", bound=Hashable)
C = TypeVar("C", bound=Hashable)


def suppressed(counts: Sequence[int]) -> set[int]:
    """The positions of `counts` to keep back, whose sum may be known.

    Every count from 1 to 4; and while all of them together would give one away, the next smallest too.
    """
    small = {at for at, count in enumerate(counts) if 0 < count < SMALLEST}
    return small | (more(counts, small) or set())


def more(counts: Sequence[int], hidden: Set[int]) -> set[int] | None:
    """The positions to keep back beside `hidden`, so that the known sum of `counts` gives none away; None: impossible.

    Kept back counts are at least 1. So one alone is the sum minus the rest, several below 5 together are few, and
    several that are together as many as they are must be 1 each.
    """
    found: set[int] = set()
    rest = sorted((at for at, n in enumerate(counts) if n and at not in hidden), key=lambda at: (counts[at], at))
    kept = [counts[at] for at in hidden if counts[at]]
    while kept and (len(kept) < 2 or sum(kept) < SMALLEST or sum(kept) == len(kept)):
        if not rest:
            return None
        found.add(rest[0])
        kept.append(counts[rest.pop(0)])
    return found


def nested(counts: Mapping[K, int], parent: Callable[[K], P], above: Mapping[P, int], hidden: Set[P]) -> frozenset[K]:
    """The keys of `counts` to keep back, judged among those with one parent, whose own count `above` may be known.

    What a parent has beside its children counts as one more child. Where the parent itself is `hidden`, so are its
    children: their sum would tell it.
    """
    found: set[K] = set()
    for each in {parent(key) for key in counts}:
        beside = [key for key in counts if parent(key) == each]
        rest = above.get(each, 0) - sum(counts[key] for key in beside)
        if each in hidden:
            found |= {key for key in beside if counts[key]}
        else:
            kept = suppressed([*(counts[key] for key in beside), max(rest, 0)])
            found |= {key for at, key in enumerate(beside) if at in kept}
    return frozenset(found)


def crossed(cells: Mapping[tuple[R, C], int], rows: Set[R], columns: Set[C]) -> frozenset[tuple[R, C]] | None:
    """The cells of a table to keep back, where the sums of all lines but the hidden `rows` and `columns` may be known.

    None when no choice of cells protects the table.
    """
    hidden = {at for at, n in cells.items() if 0 < n < SMALLEST or (n and (at[0] in rows or at[1] in columns))}
    lines = [[at for at in cells if at[0] == row] for row in {at[0] for at in cells} - rows]
    lines += [[at for at in cells if at[1] == column] for column in {at[1] for at in cells} - columns]
    lines.sort(key=lambda line: sorted(map(str, line)))
    before = -1
    while before != len(hidden):
        before = len(hidden)
        for line in lines:
            also = more([cells[at] for at in line], {n for n, at in enumerate(line) if at in hidden})
            if also is None:
                return None
            hidden |= {line[n] for n in also}
    return frozenset(hidden)
