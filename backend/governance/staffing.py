"""Staffing templates such as 1+3+M+N: their terms, and which places are short of people. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

TERM = re.compile(r"[1-9][0-9]?|[A-Z]")


class Slot(Protocol):
    """What of a slot decides whether it is filled."""

    @property
    def term(self) -> str:
        """The term of the pattern that it stands for."""

    @property
    def least(self) -> int:
        """Fewest people."""


def terms(pattern: str) -> list[str]:
    """The terms of a pattern: "1+3+M+N" is 1, 3, M and N. Raises ValueError."""
    found = [term.strip() for term in pattern.split("+")]
    if len(found) < 2 or not all(TERM.fullmatch(term) for term in found):
        raise ValueError(f"{pattern!r} is no staffing pattern: write numbers and letters with + between, as 1+3+M+N")
    return found


@dataclass(frozen=True, slots=True)
class Shortage:
    """A place where a slot has too few people: `has` of `needs`."""

    place: str
    slot: int
    has: int
    needs: int


def shortages(slots: Sequence[Slot], places: Mapping[str, Sequence[int | None]]) -> list[Shortage]:
    """Every slot that is not filled, by place. `places` gives how many each slot has there, None where not counted.

    A number is exactly that many, so one more is as wrong as one less; a letter is any number from its least on.
    """
    found = []
    for place, counts in places.items():
        for at, (slot, has) in enumerate(zip(slots, counts, strict=True)):
            if has is not None and not fits(slot, has):
                found.append(Shortage(place, at, has, slot.least))
    return found


def fits(slot: Slot, has: int) -> bool:
    """Whether `has` people fill the slot."""
    return has == slot.least if slot.term.isdigit() else has >= slot.least
