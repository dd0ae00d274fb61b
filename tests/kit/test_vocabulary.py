"""Vocabularies and workflows: closed lists of words, and the moves between states."""

from collections.abc import Callable
from typing import Any

import pytest

from backend.errors import AppError, DeclarationError
from backend.kit.vocabulary import Vocabulary
from backend.kit.workflow import Move, Workflow


class State(Vocabulary):
    """States of a thing."""

    DRAFT = "DRAFT", "草稿", "Draft"
    OPEN = "OPEN", "开放", "Open", "blue", "50"
    DONE = "DONE", "完成", "Done", "green", "done"


OPEN = Move("open", ("开放", "Open"), source=["DRAFT"], target="OPEN", primary=True)
FINISH = Move("finish", ("完成", "Finish"), source=["OPEN"], target="DONE")
FLOW = Workflow(State, moves=[OPEN, FINISH], start=["DRAFT"], ends=["DONE"])


def test_a_word_is_its_value_and_speaks_both_languages() -> None:
    assert State.OPEN == "OPEN" and f"{State.OPEN}" == "OPEN"
    assert (State.OPEN.text("zh"), State.OPEN.text("en"), State.OPEN.colour, State.OPEN.glyph) == (
        "开放", "Open", "blue", "50"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("word", "said"),
    [
        (("open", "开放", "Open"), "UPPER_SNAKE"),
        (("OPEN", "", "Open"), "a Chinese and an English name"),
        (("OPEN", "开放", ""), "a Chinese and an English name"),
        (("OPEN", "开放", "Open", "pink"), "none of gray, blue"),
        (("OPEN", "开放", "Open", "blue", "99"), "none of"),
    ],
)
def test_a_word_that_makes_no_sense_is_refused_at_import(word: tuple[str, ...], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        Vocabulary("Bad", {"OPEN": word})  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: Workflow(State, moves=[Move("x", ("", ""), ["NOPE"], "OPEN")], start=["DRAFT"]), "no states of State"),
        (lambda: Workflow(State, moves=[Move("x", ("", ""), ["DRAFT"], "NOPE")], start=["DRAFT"]), "no states of"),
        (lambda: Workflow(State, moves=[Move("x", ("", ""), [], "OPEN")], start=["DRAFT"]), "needs a source"),
        (lambda: Workflow(State, moves=[Move("X", ("", ""), ["DRAFT"], "OPEN")], start=["DRAFT"]), "lower_snake"),
        (lambda: Workflow(State, moves=[OPEN, OPEN, FINISH], start=["DRAFT"], ends=["DONE"]), "one name, one move"),
        (lambda: Workflow(State, moves=[OPEN], start=["DRAFT"], ends=["OPEN"]), "add a move or a start"),
        (lambda: Workflow(State, moves=[OPEN, FINISH], start=["DRAFT"]), "name them in ends, or add a move"),
        (lambda: Workflow(State, moves=[OPEN, FINISH], start=["NOPE", "DRAFT"], ends=["DONE"]), "no states of State"),
        (lambda: Workflow(State, moves=[OPEN, FINISH], start=["DRAFT"], ends=["DONE", "NOPE"]), "no states of State"),
    ],
)
def test_a_workflow_that_makes_no_sense_is_refused_with_what_to_do(make: Callable[[], Any], said: str) -> None:
    with pytest.raises(DeclarationError, match=said):
        make()


def test_only_a_move_that_the_state_allows_is_made() -> None:
    assert FLOW.require("DRAFT", "open") is OPEN
    assert FLOW.possible("OPEN") == [FINISH] and FLOW.possible("DONE") == []


def test_a_refused_move_says_what_is_possible_in_both_languages() -> None:
    with pytest.raises(AppError) as refused:
        FLOW.require("OPEN", "open")

    zh, en = refused.value.to_json("zh"), refused.value.to_json("en")
    assert (zh["code"], zh["message"], zh["hint"]) == ("ILLEGAL_MOVE", "「开放」状态下不能开放。", "现在可以：完成。")
    assert en["hint"] == "Possible now: Finish."


def test_a_state_without_moves_says_that_nothing_is_possible() -> None:
    with pytest.raises(AppError) as refused:
        FLOW.require("DONE", "open")

    assert refused.value.to_json("zh")["hint"] == "现在可以：没有。"
