"""Errors and rows: one shape in the reader's language, and ids that sort by the time they were made."""

import re
from string import Formatter
from uuid import UUID

import pytest

from backend import errors, signin
from backend.errors import CONFLICT, IN_USE, INTERNAL, INVALID, Problem
from backend.kit.model import uuid7

FOUND = [vars(errors), vars(signin)]
PROBLEMS = list({id(p): p for names in FOUND for p in names.values() if isinstance(p, Problem)}.values())


def places(text: str) -> set[str]:
    """The names of the places in a text."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: problem.code)
def test_a_problem_speaks_both_languages_about_the_same_things(problem: Problem) -> None:
    assert re.fullmatch(r"[A-Z_]+", problem.code) and 400 <= problem.status <= 503
    for zh, en in (problem.message, problem.hint):
        assert bool(zh) == bool(en) and places(zh) == places(en)
    assert all(problem.message) and re.search(r"[\u4e00-\u9fff]", problem.message[0])
    assert not re.search(r"[\u4e00-\u9fff]", "".join((problem.message[1], problem.hint[1])))


def test_codes_are_unique() -> None:
    codes = [problem.code for problem in PROBLEMS]

    assert len(codes) == len(set(codes)) > 10


def test_an_error_says_its_names_in_the_readers_language() -> None:
    error = IN_USE(count=3, other=("楼栋", "buildings"), what=("小区", "estate"))

    zh, en = error.to_json("zh"), error.to_json("en")

    assert zh["message"] == "还有 3 条楼栋连着这条小区，不能删除。"
    assert en["message"] == "3 buildings still belong to this estate; it cannot be deleted."
    assert zh["reference"] == en["reference"] == error.reference and zh.keys() == {
        "code",
        "message",
        "hint",
        "reference",
    }


def test_fields_and_current_values_are_told_only_where_there_are_any() -> None:
    invalid = INVALID(count=1, fields={"phone": ("写 11 位。", "Write 11 digits.")}).to_json("en")
    conflict = CONFLICT(what=("诉求", "case"), current={"version": 2}).to_json("zh")

    assert invalid["fields"] == {"phone": "Write 11 digits."} and "current" not in invalid
    assert conflict["current"] == {"version": 2} and "fields" not in conflict


def test_a_value_with_braces_is_said_as_it_is() -> None:
    error = IN_USE(count=1, other=("{x}", "{x}"), what=("{0}", "{0}"))

    assert "{x}" in error.to_json("en")["message"]


def test_every_error_has_a_reference_of_its_own() -> None:
    assert len({INTERNAL().reference for _ in range(100)}) == 100
    assert str(INTERNAL()).startswith("INTERNAL ")


def test_ids_are_of_version_seven_and_sort_by_the_time_they_were_made() -> None:
    made = [uuid7() for _ in range(2_000)]

    assert {(key.version, key.variant) for key in made} == {(7, UUID(int=0x8 << 60).variant)}
    assert [key.int >> 80 for key in made] == sorted(key.int >> 80 for key in made)
    assert len(set(made)) == len(made)
