"""Is an answer the expected one: data in order, types and all, cursors as places, errors by code and path."""

import math
from collections.abc import Iterator
from typing import Any

from tests.oracle.evaluate import Bag, Either, Expected, Mark, Path, Shape
from tests.oracle.pages import Cursors
from tests.oracle.wire import Loose


def difference(expected: Expected, answer: dict[str, Any], cursors: Cursors) -> str | None:
    """Where the answer is another one, in words; None where it is the expected one."""
    if expected.may and answer.get("errors") and not answer.get("data"):
        return _errors(expected.may, answer["errors"])
    wrong = _errors(expected.errors, answer.get("errors", []))
    if wrong:
        return wrong
    if expected.absent:
        return None if answer.get("data") is None else "data where the operation should be refused as a whole"
    return next(unlike(expected.data, answer.get("data"), (), cursors), None)


def _errors(known: dict[Path, frozenset[str]], errors: list[dict[str, Any]]) -> str | None:
    possible = {_starred(path): codes for path, codes in known.items()}
    found = [(_starred(error.get("path") or ()), error["extensions"]["code"]) for error in errors]
    if bool(found) != bool(possible):
        return f"errors: expected {said(possible)}, got {found}"
    for path, code in found:
        if code not in possible.get(path, frozenset()):
            return f"errors: {code} at {path} is not expected, but {said(possible)}"
    return None


def said(possible: dict[Path, frozenset[str]]) -> str:
    """Errors in words."""
    return "; ".join(f"{'|'.join(sorted(codes))} at {list(path)}" for path, codes in possible.items()) or "none"


def _starred(path: Any) -> Path:
    """A path without the places in lists: which of several rows fails first is nobody's promise."""
    return tuple(step for step in path if not isinstance(step, int))


def unlike(expected: Any, found: Any, path: Path, cursors: Cursors) -> Iterator[str]:
    """Every place where `found` is not as expected, in words."""
    match expected:
        case Mark(place):
            if not isinstance(found, str) or not cursors.remember(found, place):
                yield f"{list(path)}: {found!r} is no cursor of {place.values}"
        case Shape():
            if not isinstance(found, dict) or list(found) != list(expected):
                yield f"{list(path)}: expected members {list(expected)}, got {brief(found)}"
                return
            for name, value in expected.items():
                yield from unlike(value, found[name], (*path, name), cursors)
        case Loose():
            if not isinstance(found, dict) or set(found) != set(expected):
                yield f"{list(path)}: expected {brief(expected)}, got {brief(found)}"
                return
            for name, value in expected.items():
                yield from unlike(value, found[name], (*path, name), cursors)
        case Either(one, other):
            if any(unlike(other, found, path, cursors)):
                yield from unlike(one, found, path, cursors)
        case Bag():
            yield from _bag(expected, found, path, cursors)
        case list():
            if not isinstance(found, list) or len(found) != len(expected):
                yield f"{list(path)}: expected {len(expected)} items {brief(expected)}, got {brief(found)}"
                return
            for at, (value, other) in enumerate(zip(expected, found, strict=True)):
                yield from unlike(value, other, (*path, at), cursors)
        case _:
            if not same(expected, found):
                yield f"{list(path)}: expected {expected!r}, got {brief(found)}"


def _bag(expected: Bag, found: Any, path: Path, cursors: Cursors) -> Iterator[str]:
    """Groups: those of one size in any order."""
    if not isinstance(found, list) or len(found) != len(expected):
        yield f"{list(path)}: expected {len(expected)} groups {brief(expected)}, got {brief(found)}"
        return
    start = 0
    for length in expected.runs:
        left = list(found[start : start + length])
        for value in expected[start : start + length]:
            match_ = next((one for one in left if not any(unlike(value, one, path, cursors))), None)
            if match_ is None:
                yield f"{list(path)}: expected the group {brief(value)} among {brief(left)}"
                return
            left.remove(match_)
        start += length


def same(expected: Any, found: Any) -> bool:
    """Whether two plain values are the same on the wire."""
    if isinstance(expected, bool) or isinstance(found, bool):
        return expected is found
    if isinstance(expected, float) and isinstance(found, int | float):
        return math.isclose(expected, found, rel_tol=1e-9, abs_tol=1e-12)
    return type(expected) is type(found) and bool(expected == found)


def brief(value: Any) -> str:
    """A value for people, cut."""
    text = repr(value)
    return text if len(text) < 300 else f"{text[:300]}…"
