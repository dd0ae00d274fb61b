"""Vocabularies: closed lists of words with a Chinese and an English name, declared once.

A member is written `OPEN = "OPEN", "开放", "Open"`, optionally followed by the colour family and the glyph
of its chip. The value is what the database and the API hold; the names are what people read.
"""

from enum import StrEnum
from typing import Self

COLOURS = ("gray", "blue", "amber", "violet", "green", "red", "outline")
GLYPHS = ("", "0", "15", "25", "35", "50", "75", "87", "done", "left", "dot", "bolt", "talk")


class Vocabulary(StrEnum):
    """A closed list of words; each member carries `zh`, `en`, `colour` (chip family) and `glyph` (pie on the chip)."""

    zh: str
    en: str
    colour: str
    glyph: str

    def __new__(cls, value: str, zh: str = "", en: str = "", colour: str = "gray", glyph: str = "") -> Self:
        if value != value.upper():
            raise ValueError(f"{cls.__name__}.{value}: a word of a vocabulary is UPPER_SNAKE.")
        if not zh or not en:
            raise ValueError(f"{cls.__name__}.{value} needs a Chinese and an English name.")
        if colour not in COLOURS:
            raise ValueError(f"{cls.__name__}.{value}: colour {colour!r} is none of {', '.join(COLOURS)}.")
        if glyph not in GLYPHS:
            raise ValueError(f"{cls.__name__}.{value}: glyph {glyph!r} is none of {', '.join(GLYPHS)}.")
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh, member.en, member.colour, member.glyph = zh, en, colour, glyph
        return member

    def text(self, locale: str) -> str:
        """The name in `locale` ("zh" or "en")."""
        return self.en if locale == "en" else self.zh
