"""Official codes and names of three real places and of everything above them: see README.md for source and licence.

A code of 2, 4, 6, 9 or 12 digits is a province, city, county, street or community (GB/T 2260, GB/T 10114). What is not
in the table is not wrong: the table is a slice, and communities of a demonstration are made up.
"""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from backend.kit import codes
from backend.kit.codes import Unfit

LENGTHS = {"PROVINCE": 2, "CITY": 4, "COUNTY": 6, "STREET": 9, "COMMUNITY": 12}
"""Digits of a code, by level."""


@dataclass(frozen=True, slots=True)
class Division:
    """One official area."""

    level: str
    code: str
    name: str


@cache
def table() -> dict[str, str]:
    """Code to name of every division in the slice."""
    with (Path(__file__).parent / "divisions.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: row["name"] for row in csv.DictReader(file)}


def names(code: str) -> tuple[Division, ...]:
    """The divisions that `code` lies in and itself, province first. Raises Unfit for one that is not in the slice."""
    known, levels = table(), [level for level, length in LENGTHS.items() if length <= len(code)]
    if code not in known:
        raise Unfit("代码不在随附的区划表里。", "The code is not in the table that comes with this program.")
    return tuple(Division(level, code[: LENGTHS[level]], known[code[: LENGTHS[level]]]) for level in levels)


def full_name(code: str) -> str:
    """The names of all levels in one: 安徽省池州市贵池区清风街道东湖路居委会. Raises Unfit as `names` does."""
    return "".join(one.name for one in names(code))


def is_official(code: str) -> bool:
    """Whether the slice has `code`."""
    return code in table()


def community_code(text: str, *, street: str = "", county: str = "") -> str:
    """A 12-digit code in its one written form, which lies in `street` and `county` where their codes are given.

    Raises Unfit for anything else, and for a community that a street of the slice does not have.
    """
    code = codes.area_code(text)
    for above in (county, street):
        if above:
            codes.require_inside(code, above)
    if code[:9] in table() and code not in table():
        raise Unfit("这个街道没有这个社区代码。", "The street has no community with this code.")
    return code
