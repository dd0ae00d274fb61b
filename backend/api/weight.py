"""The weight of an operation: its cost as a function of the sizes of its pages, and how to say that it is too much.

Made once for a document by `guard.weigh`; asking it for the cost of given variables takes microseconds.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod
from typing import Any

from graphql import IntValueNode

from backend.api.paging import MAX_PAGE
from backend.errors import QUERY_TOO_EXPENSIVE, AppError, Pair, too_many, without_size

MAX_COST = 20_000
"""Objects that one answer may hold."""

UNSIZED = 1_000_000
"""What a page without a size counts as, in the cost that a refusal names."""

MAX_OBJECTS = 1_000
"""Objects in the variables: conditions of a filter, inputs of commands."""

MAX_VALUES = 10_000
"""Values in the variables: names and items of lists."""


@dataclass(frozen=True, slots=True)
class Variable:
    """A size that a variable says; `default` stands for one that was not given."""

    name: str
    default: int | None


class Absent:
    """The argument is not there at all, as opposed to null."""


ABSENT = Absent()
Size = int | None | Variable | Absent


def whole(node: Any) -> int | None:
    """The number of an IntValueNode, cut at a thousand million; None for null. What is no number at all is left to
    validation, and weighs as the largest page.
    """
    if isinstance(node, IntValueNode):
        return int(node.value) if len(node.value) < 10 else 10**9
    return None if node.kind == "null_value" else MAX_PAGE


@dataclass(frozen=True, slots=True)
class Page:
    """How many rows the field at `path` may answer: what `first` and `last` say."""

    path: str
    first: Size
    last: Size

    def said(self, variables: Mapping[str, Any]) -> list[tuple[str, int]]:
        """The arguments that are given with their numbers; [] when a page has no size."""
        asked = [(name, _number(size, variables)) for name, size in (("first", self.first), ("last", self.last))]
        return [(name, number) for name, number in asked if isinstance(number, int)]

    def size(self, variables: Mapping[str, Any]) -> int:
        """Rows that are asked for, at least 1; UNSIZED when the page has no size."""
        return max([1, *(number for _, number in self.said(variables))]) if self.said(variables) else UNSIZED

    def fits(self, variables: Mapping[str, Any]) -> bool:
        """Whether the page has a size, and none that is out of 1 to 100."""
        said = self.said(variables)
        return bool(said) and all(1 <= number <= MAX_PAGE for _, number in said)


def _number(size: Size, variables: Mapping[str, Any]) -> int | Absent | None:
    if not isinstance(size, Variable):
        return size
    if size.name not in variables:
        return size.default if size.default is not None else ABSENT
    given = variables[size.name]
    return given if given is None or type(given) is int else MAX_PAGE


@dataclass(frozen=True, slots=True)
class Weight:
    """What an operation weighs. `terms` are (how often, pages that multiply it); `kind` is query, mutation or
    subscription; `introspects` whether it asks for the schema. `fixed` is the cost where no variable changes it,
    else 0.
    """

    kind: str
    terms: tuple[tuple[int, tuple[int, ...]], ...]
    pages: tuple[Page, ...]
    depth: int
    fields: int
    introspects: bool
    fixed: int = 0

    def settled(self) -> "Weight":
        """The same, knowing its cost when that is within bounds and no variable changes it."""
        sizes = [size for page in self.pages for size in (page.first, page.last)]
        if any(isinstance(size, Variable) for size in sizes):
            return self
        try:
            return replace(self, fixed=self.require({}))
        except AppError:
            return self

    def cost(self, variables: Mapping[str, Any]) -> int:
        """Objects that the answer may hold with these variables."""
        return _sum(self.terms, [page.size(variables) for page in self.pages])

    def require(self, variables: Mapping[str, Any], limit: int = MAX_COST) -> int:
        """The cost. Raises QUERY_TOO_EXPENSIVE past `limit`, and for a page without a size from 1 to 100."""
        refuse_objects(variables)
        if self.fixed and limit == MAX_COST:
            return self.fixed
        sizes = [page.size(variables) for page in self.pages]
        cost = _sum(self.terms, sizes)
        wrong = [at for at, page in enumerate(self.pages) if not page.fits(variables)]
        if wrong or cost > limit:
            raise self._refusal(variables, sizes, wrong, min(cost, 10**9), limit)
        return cost

    def _refusal(
        self, variables: Mapping[str, Any], sizes: Sequence[int], wrong: Sequence[int], cost: int, limit: int
    ) -> Exception:
        """QUERY_TOO_EXPENSIVE with the cheaper form that is nearest to what was asked. `wrong` pages have no size."""
        details: dict[str, Any] = {"cost": cost, "limit": limit}
        best = max(self._cheaper(variables, sizes, wrong, limit), default=None, key=lambda form: form["cost"])
        said: Pair = ("少取几层，或拆成几个查询。", "Ask for fewer levels, or in several queries.")
        if best is not None:
            details["cheaper"] = best
            said = _in_words(best)
        reason = too_many((f"代价 {cost}", f"it costs {cost}"), limit)
        if wrong:
            reason = without_size(", ".join([self.pages[at].path for at in reversed(wrong)][:3]))
        return QUERY_TOO_EXPENSIVE(reason=reason, cheaper=said, details=details)

    def _cheaper(
        self, variables: Mapping[str, Any], sizes: Sequence[int], wrong: Sequence[int], limit: int
    ) -> list[dict[str, Any]]:
        """For each page, the largest size that would fit when the others stay; else one size for all of them."""
        found = []
        for at, page in enumerate(self.pages):
            alone = wrong in ([], [at])  # where another page is wrong too, this one cannot mend the query
            form = self._fit(_instead(sizes, at), sizes[at], limit, smaller=at not in wrong) if alone else None
            if form:
                argument, was = next(iter(page.said(variables)), ("first", None))
                found.append({"field": page.path, "argument": argument, "from": was, **form})
        if not found and self.pages:
            form = self._fit(lambda size: [min(size, s) for s in sizes], max(sizes), limit, smaller=not wrong)
            if form:
                asked = max(sizes)
                found.append({"field": "*", "argument": "first", "from": asked if asked < UNSIZED else None, **form})
        return found

    def _fit(
        self, sized: Callable[[int], Sequence[int]], was: int, limit: int, *, smaller: bool
    ) -> dict[str, int] | None:
        """The largest size of a page, under `was` where it must be `smaller`, with a cost within `limit`; that cost."""
        low, high = 0, min(was if smaller else was + 1, MAX_PAGE + 1)
        while low + 1 < high:
            middle = (low + high) // 2
            low, high = (middle, high) if _sum(self.terms, sized(middle)) <= limit else (low, middle)
        return {"to": low, "cost": _sum(self.terms, sized(low))} if low else None


def _in_words(form: Mapping[str, Any]) -> Pair:
    """A cheaper form, as a hint."""
    where, kept, was = form["field"], f"{form['argument']}: {form['to']}", form["from"]
    now, instead = (f"（现在 {was}）", f" instead of {was}") if was is not None else ("", "")
    return f"{where} 写 {kept}{now}就可以 -> {form['cost']:,}。", f"{kept}{instead} on {where} -> {form['cost']:,}."


def _instead(sizes: Sequence[int], at: int) -> Callable[[int], Sequence[int]]:
    """`sizes` with another one in the place `at`."""
    return lambda size: [*sizes[:at], size, *sizes[at + 1 :]]


def _sum(terms: Sequence[tuple[int, tuple[int, ...]]], sizes: Sequence[int]) -> int:
    return sum(count * prod([sizes[at] for at in pages]) for count, pages in terms)


def refuse_objects(variables: Mapping[str, Any]) -> None:
    """Raise QUERY_TOO_EXPENSIVE for variables that hold more objects or values than a form or a filter has."""
    stack, count, values = [dict(variables)], 0, 0
    while stack:
        item: Any = stack.pop()
        values += len(item) if isinstance(item, dict | list) else 0
        if values > MAX_VALUES:
            said = (f"变量里 {values} 个值", f"{values} values in its variables")
            raise QUERY_TOO_EXPENSIVE(
                reason=too_many(said, MAX_VALUES), cheaper=("拆成几个请求。", "Send several requests.")
            )
        if isinstance(item, dict):
            count += 1
            if count > MAX_OBJECTS:
                raise QUERY_TOO_EXPENSIVE(
                    reason=too_many((f"变量里 {count} 个对象", f"{count} objects in its variables"), MAX_OBJECTS),
                    cheaper=("拆成几个请求。", "Send several requests."),
                )  # fmt: skip
            stack += item.values()
        elif isinstance(item, list) and item and isinstance(item[0], dict | list):
            stack += item
