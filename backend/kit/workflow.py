"""Workflows as data: the states of a thing and the moves between them. Pure; knows no row and no database."""

from collections.abc import Sequence
from dataclasses import dataclass

from backend.errors import ILLEGAL_MOVE, DeclarationError, Pair
from backend.kit.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Move:
    """One step: its name (lower_snake), its label (zh, en), the states it leaves from and the state it leads to.

    `primary` marks the usual next step; `stamp` names a datetime column that is set when the step is made; `needs`
    names the fields that must be filled before it.
    """

    name: str
    label: Pair
    source: Sequence[str]
    target: str
    primary: bool = False
    stamp: str | None = None
    needs: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Workflow:
    """The legal moves over the states of one column."""

    states: type[Vocabulary]
    moves: Sequence[Move]
    start: Sequence[str]
    field: str = "status"
    ends: Sequence[str] = ()

    def __post_init__(self) -> None:
        known = set(self.states.__members__)
        for move in self.moves:
            strange = ({*move.source, move.target}) - known
            if strange:
                raise DeclarationError(f"Move {move.name}: {sorted(strange)} are no states of {self.states.__name__}.")
            if not move.source or move.name != move.name.lower():
                raise DeclarationError(f"Move {move.name} needs a source, and a name in lower_snake.")
        strange = {*self.start, *self.ends} - known
        if strange:
            raise DeclarationError(f"{sorted(strange)} in start or ends are no states of {self.states.__name__}.")
        twice = sorted({m.name for m in self.moves if [n.name for n in self.moves].count(m.name) > 1})
        if twice:
            raise DeclarationError(f"Moves {twice} stand twice: one name, one move.")
        lost = known - self.reachable()
        if lost:
            raise DeclarationError(
                f"{sorted(lost)} of {self.states.__name__} cannot be reached: add a move or a start."
            )
        stuck = {state for state in known if not self.possible(state)} - set(self.ends)
        if stuck:
            raise DeclarationError(f"No move leaves {sorted(stuck)}: name them in ends, or add a move.")

    def reachable(self) -> set[str]:
        """Every state that some path from a start leads to."""
        found, fresh = set(self.start), set(self.start)
        while fresh:
            fresh = {m.target for m in self.moves if fresh & set(m.source)} - found
            found |= fresh
        return found

    def possible(self, state: str) -> list[Move]:
        """The moves that may be made in `state`, in declared order."""
        return [move for move in self.moves if state in move.source]

    def require(self, state: str, name: str) -> Move:
        """The move `name`. Raises ILLEGAL_MOVE, which lists what is possible, when `state` does not allow it."""
        asked = next(move for move in self.moves if move.name == name)
        if state in asked.source:
            return asked
        possible = self.possible(state)
        here = self.states(state)
        raise ILLEGAL_MOVE(
            state=(here.zh, here.en),
            move=asked.label,
            moves=(
                "、".join(m.label[0] for m in possible) or "没有",
                ", ".join(m.label[1] for m in possible) or "nothing",
            ),
        )
