"""Every text of the chrome, in Chinese and English, under one key.

`tr(key)` gives a Var for components (both texts are compiled in, the reader's language picks); `text(lang, key)`
gives a string for event handlers. Labels of entities are not here: they come from the SDL.
An unknown key or a wrong placeholder is an error when the module that uses it is imported.
"""

import re
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


def _filled(template: str, values: dict[str, Any]) -> Any:
    """`template` with slots replaced; a Var when any value is one."""
    out: Any = ""
    for index, part in enumerate(SLOT.split(template)):
        piece = values[part] if index % 2 else part
        if piece == "" and not index % 2:
            continue
        if isinstance(piece, rx.Var):
            piece = piece.to_string(use_json=False) if index % 2 else piece
        out = piece if isinstance(out, str) and out == "" else out + piece
    return rx.Var.create(out)
