"""Chinese text: cleaning what comes in, and the keys by which it is searched and sorted.

PostgreSQL here has neither pg_trgm nor ICU, so the keys are made in Python: one character a token (asked as a
phrase), every run of pinyin from each syllable on (asked as a prefix), and the same for the initials.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

from pypinyin import Style, lazy_pinyin
from pypinyin.constants import PHRASES_DICT

NAME_LENGTH = 24
"""Characters of each text that get pinyin keys: people type the beginning of a name, not of a paragraph."""

KEY_TOKENS = 20_000
"""Tokens of a row that are indexed: PostgreSQL takes 1 MB of them at most."""

SHORT = 4
"""Characters of a text that is looked through for phrases here, before pypinyin does it thoroughly."""

QUERY_LENGTH = 200
"""Characters of a question that are asked: PostgreSQL takes words of 2 kB at most."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]")
_TOKEN = re.compile(r"[a-z0-9]+|[\u3400-\u9fff\U00020000-\U0003ffff]")
_HAN = re.compile(r"[\u3400-\u9fff]+")


def clean(text: str) -> str:
    """`text` without surrounding blanks. Raises ValueError on control, zero-width and direction marks."""
    found = None if text.isprintable() else _CONTROL.search(text)  # ten times as fast for most texts
    if found:
        raise ValueError(f"U+{ord(found.group()):04X}")
    return text.strip()


def normal(text: str) -> str:
    """`text` as it is compared: full-width forms folded, lower case, no marks."""
    return unicodedata.normalize("NFKC", text).lower()


def tokens(text: str) -> list[str]:
    """The tokens of `text`: each Han character, each run of Latin letters or digits."""
    return _TOKEN.findall(normal(text))


@lru_cache(maxsize=8192)
def syllables(han: str) -> tuple[str, ...]:
    """Pinyin without tones, one a character."""
    if len(han) <= SHORT and not any(phrase in PHRASES_DICT for phrase in _parts(han)):
        return tuple(spelt for character in han if (spelt := _reading(character)))  # ten times as fast: most names
    return tuple(lazy_pinyin(han, style=Style.NORMAL, errors="ignore"))


def _parts(han: str) -> Iterator[str]:
    return (han[start:end] for start in range(len(han)) for end in range(start + 2, len(han) + 1))


@lru_cache(maxsize=8192)
def _reading(character: str) -> str:
    """The first reading of a character on its own."""
    return "".join(lazy_pinyin(character, style=Style.NORMAL, errors="ignore"))


def char_key(*texts: str | None) -> str:
    """The character tokens of `texts`, parted by blanks."""
    found = (token[:QUERY_LENGTH] for text in texts if text for token in tokens(text[:KEY_TOKENS]))
    return " ".join(islice(found, KEY_TOKENS))


def pinyin_key(*texts: str | None) -> str:
    """Pinyin and initials of the beginnings of `texts`, from every syllable on: 东湖路 -> donghulu hulu lu dhl hl l."""
    keys: dict[str, None] = {}
    for text in texts:
        for run in _HAN.findall(normal((text or "")[:NAME_LENGTH])):
            spelt = syllables(run)
            for start in range(len(spelt)):
                keys["".join(spelt[start:])] = None
                keys["".join(s[0] for s in spelt[start:])] = None
    return " ".join(keys)


def sort_key(text: str | None) -> str:
    """What `text` sorts by: pinyin by syllable for Chinese, itself for the rest; numbers by their size."""
    folded = normal(text or "")[:60]
    spelt = _HAN.sub(lambda run: " ".join(syllables(run.group())) + " ", folded)
    return re.sub(r"[0-9]+", lambda digits: digits.group().zfill(8)[-12:], spelt)[:240]


def search_query(text: str) -> str:
    """`text` as a tsquery over both keys: Chinese as a phrase, Latin as a prefix; "" when there is nothing to ask."""
    parts = []
    for run in re.findall(r"[a-z0-9]+|[\u3400-\u9fff]+", normal(text)[:QUERY_LENGTH]):
        if run.isascii():
            parts.append(f"{run}:*")
        else:
            parts.append("(" + " <-> ".join(run) + ")")
    return " & ".join(parts)
