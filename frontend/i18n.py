"""Every text of the chrome, in Chinese and English, under one key.

`tr(key)` gives a Var for components (both texts are compiled in, the reader's language picks); `text(lang, key)`
gives a string for event handlers. Labels of entities are not here: they come from the SDL.
An unknown key or a wrong placeholder is an error when the module that uses it is imported.
"""

import re
from functools import reduce
from operator import add
from typing import Any

import reflex as rx

from frontend.texts import TEXTS

SLOT = re.compile(r"\{(\w+)\}")
LANGS = ("zh", "en")


def text(lang: str, key: str, **values: Any) -> str:
    """The text of `key` in `lang` (`zh` or `en`) with `{slots}` filled in. Raises KeyError on an unknown key."""
    zh, en = TEXTS[key]
    return SLOT.sub(lambda m: str(values[m.group(1)]), en if lang == "en" else zh)


def pick(lang: str, zh: str, en: str) -> str:
    """One of two strings by language."""
    return en if lang == "en" else zh


def tr(key: str, **values: Any) -> rx.Var[str]:
    """The text of `key` as a Var that follows the reader's language; values may be Vars.

    Raises KeyError on an unknown key or a missing value, when the component is made.
    """
    zh, en = TEXTS[key]
    return rx.cond(language() == "en", _filled(en, values), _filled(zh, values))  # type: ignore[no-any-return]


def language() -> Any:
    """The Var that holds the reader's language; set by `frontend.state` when it is imported."""
    return _language[0]


def follow(var: Any) -> None:
    """Make `var` the one that `tr` follows."""
    _language[:] = [var]


_language: list[Any] = []


def _filled(template: str, values: dict[str, Any]) -> rx.Var[str]:
    """`template` with slots replaced, as one Var."""
    pieces = [values[part] if index % 2 else part for index, part in enumerate(SLOT.split(template))]
    texts = [_string(piece) for piece in pieces if isinstance(piece, rx.Var) or piece != ""]
    return reduce(add, texts) if texts else rx.Var.create("")


def _string(piece: Any) -> Any:
    """A string Var; a number as its digits."""
    if not isinstance(piece, rx.Var):
        return rx.Var.create(str(piece))
    return piece.to_string() if isinstance(piece, rx.vars.NumberVar) else piece.to(str)
