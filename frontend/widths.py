"""How wide the columns of a list are: what is in them, within what a screen of 1366 has. Pure."""

from collections.abc import Sequence

from frontend.i18n import pick
from frontend.metadata import Column, Entity
from frontend.widgets import NUMERIC

ROOM = 1080
"""Pixels that all columns have together on a screen of 1366."""
FIXED = {"datetime": 112, "date": 112, "due": 132, "bool": 84}
LEAST, TIGHT, MOST = 72, 108, 220
MAIN_LEAST = 200
STEP = 12
"""Widths are rounded up to this, so that the next page moves the columns less."""
CHIP, PADDING = 46, 16


def widths(shown: Sequence[Column], entity: Entity, rows: Sequence[Sequence[str]], lang: str) -> dict[str, int]:
    """Pixels of all columns but the main one, which takes the rest.

    `rows` are the texts of each row in the order of `shown`. Where all together want more than there is, the widest
    give way, so that the main column keeps what it needs.
    """
    main = next((c for c in shown if c == entity.lead), None) or next(
        (c for c in shown if c.name == entity.title), None
    )
    main = main or shown[0]
    wanted = {c.name: _wanted(c, [row[at] for row in rows], lang) for at, c in enumerate(shown)}
    needed = max(MAIN_LEAST, min(wanted.pop(main.name), 360))
    free = [c.name for c in shown if c.name in wanted and c.widget not in FIXED]
    while free and sum(wanted.values()) > ROOM - needed:
        widest = max(free, key=lambda name: wanted[name])
        if wanted[widest] <= TIGHT:
            break
        wanted[widest] -= STEP
    return wanted


def _wanted(column: Column, texts: Sequence[str], lang: str) -> int:
    """What one column would like to have."""
    head = measured(column.label(lang)) * 6 // 7 + PADDING + 20
    if column.widget in FIXED:
        return max(FIXED[column.widget], head)
    if column.kind == "enum":
        texts = texts or [pick(lang, choice.zh, choice.en) for choice in column.choices]
        inside = max((measured(text) * 6 // 7 for text in texts), default=0) + CHIP
    else:
        inside = max((measured(text) for text in texts), default=0) + PADDING + (20 if column.widget in NUMERIC else 0)
    return min(MOST, max(LEAST, head, -(-inside // STEP) * STEP))


def measured(text: str) -> int:
    """Roughly how many pixels a text of 14 px has: a Chinese character is square, a letter half as wide."""
    return sum(14 if ord(char) > 0x2E7F else 8 for char in text)
