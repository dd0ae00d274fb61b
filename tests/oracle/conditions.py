"""Filters: does one row fit, asked of rows in memory; and does a filter ask about what the actor is not told."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from pypinyin import Style, lazy_pinyin

from backend.kit.registry import Field, Kind, Resource
from tests.oracle.coercion import key_of
from tests.oracle.sight import Sight
from tests.oracle.truth import attribute

Filter = Mapping[str, Any]
BASE = {"id": "id", "createdAt": "created_at", "updatedAt": "updated_at"}


def hides(sight: Sight, one: Resource, given: Filter | None) -> bool:
    """Whether the filter asks about something that the actor does not read plain."""
    return any(_hides(sight, one, name, value) for name, value in (given or {}).items() if value is not None)


def _hides(sight: Sight, one: Resource, name: str, value: Any) -> bool:
    if name in ("and", "or"):
        return any(hides(sight, one, part) for part in value)
    if name == "not":
        return hides(sight, one, value)
    if name == "search":
        return not sight.searches(one)
    if name in BASE or name == "deleted":
        return False
    field, by_key = named(sight, one, name)
    if not sight.asks(field):
        return True
    if by_key or field.kind not in (Kind.REF, Kind.MANY):
        return False
    target = sight.truth.of(field.target)
    inside = [value] if field.kind is Kind.REF else list(value.values())
    return any(hides(sight, target, part) for part in inside)


def named(sight: Sight, one: Resource, name: str) -> tuple[Field, bool]:
    """The field that a member of a filter is about, and whether it asks about the link's id."""
    fields = sight.truth.fields[one.name]
    if name in fields:
        return fields[name], False
    return fields[name.removesuffix("Id")], True


def fits(sight: Sight, one: Resource, given: Filter | None, row: Any) -> bool:
    """Whether every condition holds for the row."""
    return all(_fits(sight, one, name, value, row) for name, value in (given or {}).items() if value is not None)


def _fits(sight: Sight, one: Resource, name: str, value: Any, row: Any) -> bool:
    match name:
        case "and":
            return all(fits(sight, one, part, row) for part in value)
        case "or":
            return any(fits(sight, one, part, row) for part in value)
        case "not":
            return not fits(sight, one, value, row)
        case "search":
            return found_by(value, *(as_text(getattr(row, column)) for column in one.admin.search))
        case "deleted":
            return True
        case "id":
            return _identity(row.id, value)
        case "createdAt" | "updatedAt":
            return _value(getattr(row, BASE[name]), value)
    field, by_key = named(sight, one, name)
    here = None if field.kind in (Kind.MANY, Kind.COUNT) else getattr(row, attribute(field))
    if by_key:
        return _by_key(sight, field, here, value)
    if field.kind is Kind.REF:
        target = sight.truth.of(field.target)
        return here in sight.reads(target) and fits(sight, target, value, sight.world.row(target.name, here))
    if field.kind is Kind.MANY:
        return all(_quantified(sight, one, field, word, part, row) for word, part in value.items())
    return _words(field, here, value) if field.kind is Kind.ENUMS else _value(here, value, field)


def as_text(value: Any) -> str:
    """A column of a search as text."""
    return "" if value is None else str(value)


def _quantified(sight: Sight, one: Resource, field: Field, word: str, given: Filter | None, row: Any) -> bool:
    target = sight.truth.of(field.target)
    told = [fits(sight, target, given, there) for there in linked(sight, one, field, row)]
    return {"any": any(told), "none": not any(told), "every": all(told)}[word]


def linked(sight: Sight, one: Resource, field: Field, row: Any) -> list[Any]:
    """The rows behind a link to many that the actor reads."""
    seen = sight.reads(sight.truth.of(field.target))
    return [there for there in sight.world.linked(one.model, row, field.name) if there.id in seen]


def _by_key(sight: Sight, field: Field, here: Any, asked: Mapping[str, Any]) -> bool:
    """A link asked by id: an id that the actor does not see is as one that does not exist."""
    empty, others = asked.get("isNull"), {name: said for name, said in asked.items() if name != "isNull"}
    if empty is not None and (here is None) != empty:
        return False
    if all(said is None for said in others.values()):
        return True
    return here in sight.reads(sight.truth.of(field.target)) and _identity(here, others)


def _identity(here: Any, asked: Mapping[str, Any]) -> bool:
    for name, said in asked.items():
        if said is None:
            continue
        if name == "eq" and here != key_of(said):
            return False
        if name == "in" and here not in {key_of(item) for item in said} - {None}:
            return False
        if name == "isNull" and (here is None) != said:
            return False
    return True


def _words(field: Field, here: Any, asked: Mapping[str, Any]) -> bool:
    """A column of several words."""
    held = {word.name for word in here or ()}
    return all(_has(held, name, said) for name, said in asked.items() if said is not None)


def _has(held: set[str], name: str, said: Any) -> bool:
    match name:
        case "eq":
            return said in held
        case "ne":
            return said not in held
        case "in":
            return bool(held & set(said))
        case "notIn":
            return not held & set(said)
        case "isNull":
            return (not held) == said
    raise AssertionError(name)


def _value(here: Any, asked: Mapping[str, Any], field: Field | None = None) -> bool:
    """A column of one value; an empty one fits no comparison but `ne`, `notIn` and `isNull`."""
    if field is not None and field.vocabulary is not None and here is not None:
        here = field.vocabulary(here).name
    return all(_compares(here, name, said) for name, said in asked.items() if said is not None)


def _compares(here: Any, name: str, said: Any) -> bool:
    match name:
        case "isNull":
            return (here is None) == said
        case "ne":
            return bool(here != said)
        case "notIn":
            return here not in said
    if here is None:
        return False
    match name:
        case "eq":
            return bool(here == said)
        case "in":
            return here in said
        case "gt":
            return bool(here > said)
        case "gte":
            return bool(here >= said)
        case "lt":
            return bool(here < said)
        case "lte":
            return bool(here <= said)
        case "contains":
            return said.lower() in str(here).lower()
        case "startsWith":
            return str(here).lower().startswith(said.lower())
    raise AssertionError(name)


# Search: what people type against what the row's words sound like


def found_by(question: str, *texts: str) -> bool:
    """Whether every run of the question is in the texts: Chinese as it stands, Latin as the beginning of a word,
    of the pinyin from any syllable on, or of its initials."""
    asked = runs(folded(question)[:200])
    if not asked:
        return False
    letters = [letter for text in texts for letter in tokens(text)]
    spelt = [key for text in texts for key in keys(text)]
    return all(_meets(run, letters, spelt) for run in asked)


def _meets(run: str, letters: list[str], spelt: list[str]) -> bool:
    if run.isascii():
        return any(token.startswith(run) for token in (*letters, *spelt))
    row = [*letters, "\0", *spelt]
    return any(row[at : at + len(run)] == list(run) for at in range(len(row) - len(run) + 1))


def folded(text: str) -> str:
    """Full width and capitals made alike."""
    return unicodedata.normalize("NFKC", text).lower()


def runs(text: str) -> list[str]:
    """The runs of Latin letters and digits, and of Han characters."""
    return re.findall("[0-9a-z]+|[㐀-鿿\U00020000-\U0003ffff]+", text)


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[str, ...]:
    """Each Han character by itself, Latin runs whole."""
    return tuple(token for run in runs(folded(text)) for token in ((run,) if run.isascii() else run))


@lru_cache(maxsize=4096)
def keys(text: str) -> tuple[str, ...]:
    """What the first 24 characters sound like, from each syllable on, and their initials."""
    return tuple(_keys(folded(text[:24])))


def _keys(text: str) -> Iterator[str]:
    for run in re.findall("[㐀-鿿]+", text):
        spelt = lazy_pinyin(run, style=Style.NORMAL, errors="ignore")
        for start in range(len(spelt)):
            yield "".join(spelt[start:])
            yield "".join(syllable[:1] for syllable in spelt[start:])
