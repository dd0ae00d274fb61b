"""What the compiler counts, for whoever shows it: plain sums, so that counting costs a hit nothing to speak of."""

from dataclasses import asdict, dataclass


@dataclass(slots=True)
class Counts:
    """Sums since the start of the process; seconds are wall-clock. `bytes` and `rows` are those of answers; `rows`
    counts objects, so the pages around rows too: PostgreSQL writes the text of an answer and tells no other number.
    """

    hits: int = 0
    misses: int = 0
    refused: int = 0
    compile_seconds: float = 0.0
    statements: int = 0
    rows: int = 0
    bytes: int = 0
    database_seconds: float = 0.0


COUNTS = Counts()
"""This process's."""


def answered(data: bytes) -> None:
    """Count an answer; 5 µs for a list of 50, of 19 KB."""
    COUNTS.rows += data.count(b"{")
    COUNTS.bytes += len(data)


def snapshot() -> dict[str, float]:
    """The sums by name."""
    return asdict(COUNTS)
