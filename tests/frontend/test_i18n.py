"""Texts: both languages have every key with the same slots; an unknown key does not pass."""

import ast
from pathlib import Path

import pytest

import frontend.routes
from frontend.i18n import SLOT, text, tr
from frontend.texts import GROUPS, ROLES, TEXTS, add

FRONTEND = Path(frontend.__file__).parent


def test_both_languages_have_the_same_slots() -> None:
    assert [key for key, (zh, en) in TEXTS.items() if set(SLOT.findall(zh)) != set(SLOT.findall(en))] == []


def test_no_text_is_empty_and_english_has_no_chinese() -> None:
    assert [key for key, pair in TEXTS.items() if not all(pair)] == []
    named = ("top.language", "top.language.title")  # each names the other language in that language
    chinese = [key for key, (_, en) in TEXTS.items() if any("\u4e00" <= c <= "\u9fff" for c in en)]
    assert [key for key in chinese if key not in named] == []
    assert all(zh and en for zh, en in (*ROLES.values(), *((zh, pair[0]) for zh, pair in GROUPS.items())))


def test_a_missing_key_or_value_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"no\.such\.key"):
        text("zh", "no.such.key")
    with pytest.raises(KeyError, match=r"no\.such\.key"):
        tr("no.such.key")
    with pytest.raises(KeyError, match="total"):
        text("zh", "list.count")


def test_a_key_keeps_its_words() -> None:
    with pytest.raises(KeyError, match="exists already"):
        add({"save": ("存", "Store")})


def test_every_key_that_the_code_names_is_in_the_catalogue() -> None:
    unknown = []
    for path in sorted(FRONTEND.rglob("*.py")):
        if ".web" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and (key := _key(node)) and key not in TEXTS:
                unknown.append(f"{path.name}: {key}")
    assert unknown == []


def _key(call: ast.Call) -> str:
    """The literal key of `tr(key)`, `text(lang, key)` or `self._t(key)`."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    at = {"tr": 0, "_t": 0, "text": 1}.get(name)
    if at is None or len(call.args) <= at:
        return ""
    given = call.args[at]
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else ""
