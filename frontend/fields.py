"""Between a form and the wire: what a field shows, and what its text means. Pure.

`parse` gives the wire value or a Bad with the reason in the reader's language; the server has the last word.
"""

import dataclasses as dc
import json
import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from frontend.i18n import pick, text
from frontend.metadata import Column, Entity, Metadata, metadata
from frontend.values import LOCAL, instant, unit, wire

SECTIONS = ("basic", "links", "place", "more")
SEALED = ("id_number", "sealed")
LONG = ("textarea", "json", "geojson", "polygon", "point", "water")
SEVERAL = ("many", "enums")
NUMERIC = ("int", "float", "decimal")
WIDE_DIGITS = str.maketrans("０１２３４５６７８９．－＋　：", "0123456789.-+ :")


@dc.dataclass
class Option:
    """A value of a select, or a word that can be ticked."""

    value: str = ""
    label: str = ""
    on: bool = False


@dc.dataclass
class Field:
    """One field of a form. `editor` says how it is entered, `name` is its name in the input."""

    name: str = ""
    column: str = ""
    label: str = ""
    help: str = ""
    editor: str = "text"
    value: str = ""
    mask: str = ""
    unit: str = ""
    placeholder: str = ""
    target: str = ""
    required: bool = False
    wide: bool = False
    options: list[Option] = dc.field(default_factory=list)


@dc.dataclass
class Section:
    """Fields that belong together."""

    id: str = ""
    label: str = ""
    fields: list[Field] = dc.field(default_factory=list)


@dc.dataclass
class Pick:
    """A linked row."""

    id: str = ""
    label: str = ""


class Bad(ValueError):
    """A text that means nothing; its words are for the reader."""


def editable(entity: Entity, *, new: bool) -> list[Column]:
    """The columns that a form of `entity` has."""
    return [c for c in entity.columns if (c.creatable if new else c.updatable)]


def editor_of(column: Column) -> str:
    """How a column is entered: by widget, else by kind."""
    if column.widget in ("textarea", "money", "phone", "password", "point", "polygon"):
        return column.widget
    if column.widget in SEALED:
        return "sealed"
    if column.kind in ("geojson", "list"):
        return "json" if column.kind == "geojson" else "text"
    return column.kind


def field_of(column: Column, row: dict[str, Any], lang: str, *, new: bool) -> Field:
    """A form field filled from a row (or from defaults when new)."""
    editor = editor_of(column)
    given = row.get(column.name)
    value = column.default if new and given is None else shown(column, given, lang)
    sealed = editor == "sealed" or is_masked(value)
    return Field(
        name=column.input,
        column=column.name,
        label=column.label(lang),
        help=column.help if lang == "en" else "",
        editor="sealed" if sealed else editor,
        value="" if sealed else value,
        mask=(text(lang, "form.sealed", mask=value) if value else text(lang, "form.sealed.none")) if sealed else "",
        unit=unit(column.unit or ("yuan" if editor == "money" else ""), lang),
        placeholder=_placeholder(column, editor, lang),
        target=column.target,
        required=(column.required or (not new and not column.nullable))
        and column.kind not in ("bool", "enums")
        and not sealed,
        wide=column.widget in LONG or column.kind in ("json", "geojson", "enums"),
        options=_words(column, given or [], lang)
        if column.kind == "enums"
        else _options(column, lang, new=new)
        if column.kind == "enum"
        else [],
    )


def _words(column: Column, given: list[str], lang: str) -> list[Option]:
    return [Option(c.value, pick(lang, c.zh, c.en), c.value in given) for c in column.choices]


def sent(column: Column, form: dict[str, Any]) -> Any:
    """What a form says of a column; of several words those that are ticked, each under a name of its own."""
    if column.kind != "enums" or column.input in form:
        return form.get(column.input)
    return ",".join(c.value for c in column.choices if form.get(f"{column.input}.{c.value}"))


def _placeholder(column: Column, editor: str, lang: str) -> str:
    return text(lang, f"form.{editor}") if editor in ("date", "datetime") else ""


def _joined(values: list[str], column: Column, lang: str) -> str:
    named = map(column.choice, values)
    return pick(lang, "、", ", ").join(pick(lang, c.zh, c.en) for c in named)


def is_masked(value: Any) -> bool:
    """Whether a value is shown with its middle hidden: such a text is never sent back."""
    return isinstance(value, str) and "***" in value


def _options(column: Column, lang: str, *, new: bool) -> list[Option]:
    choices = [Option(c.value, pick(lang, c.zh, c.en)) for c in column.choices]
    empty = column.nullable or new
    return (
        [Option("", text(lang, "form.pick" if column.required or not column.nullable else "form.pick.none")), *choices]
        if empty
        else choices
    )


def section_of(column: Column) -> str:
    """Where in the form a column stands."""
    if column.kind == "geojson" or column.name in ("address", "location"):
        return "place"
    if column.kind in ("ref", "many"):
        return "links"
    return "more" if column.widget in LONG or column.kind == "json" else "basic"


def shown(column: Column, value: Any, lang: str = "zh") -> str:
    """The text of a wire value in an input."""
    if value is None:
        return ""
    if column.kind == "bool":
        return "true" if value else ""
    if column.kind == "datetime":
        return instant(str(value)).strftime("%Y-%m-%d %H:%M")
    if column.kind in ("geojson", "json"):
        return json.dumps(value, ensure_ascii=False, indent=None if column.kind == "geojson" else 2)
    if column.kind == "enums":
        return _joined(value, column, lang)
    if column.kind == "list":
        return ", ".join(str(v) for v in value)
    return str(value)


def picks_of(column: Column, row: dict[str, Any], meta: Metadata | None = None) -> list[Pick]:
    """The linked rows of a column."""
    title = (meta or metadata()).title_of(column.target)
    value = row.get(column.name)
    nodes = (value or {}).get("nodes", [value] if value else []) if isinstance(value, dict) else []
    return [Pick(n["id"], str(n.get(title) or "…")) for n in nodes if n]


def parse(column: Column, given: Any, lang: str) -> Any:
    """The wire value of a form text. Raises Bad."""
    if column.kind == "bool":
        return given in ("on", "true", True)
    written = str(given or "").strip()
    if column.kind == "many":
        return [v for v in written.split(",") if v]
    if column.kind == "enums":
        return [_word(column, part.strip(), lang) for part in re.split(r"[,，、;；]", written) if part.strip()]
    if not written:
        return None
    if column.kind == "list":
        return [v.strip() for v in re.split(r"[,，、]", written) if v.strip()]
    if column.kind in NUMERIC:
        return _number(column.kind, written, lang)
    if column.kind in ("date", "datetime"):
        return _time(column.kind, written, lang)
    if column.kind in ("geojson", "json"):
        return _json(column.kind, written, lang)
    if editor_of(column) == "phone":
        return _phone(written, lang)
    return written


def _word(column: Column, written: str, lang: str) -> str:
    """The value of a word that is written in either language."""
    for choice in column.choices:
        if written.casefold() in (choice.value.casefold(), choice.zh.casefold(), choice.en.casefold()):
            return choice.value
    known = _joined([c.value for c in column.choices], column, lang)
    raise Bad(text(lang, "bad.word", value=written, known=known))


def _number(kind: str, written: str, lang: str) -> Any:
    plain = (
        written.translate(WIDE_DIGITS).replace("\u2009", "").replace(",", "").replace(" ", "").replace("\u2212", "-")
    )
    try:
        return int(plain) if kind == "int" else str(Decimal(plain)) if kind == "decimal" else float(plain)
    except (ValueError, InvalidOperation):
        raise Bad(text(lang, "bad.int" if kind == "int" else "bad.decimal", value=written)) from None


def _time(kind: str, written: str, lang: str) -> str:
    plain = re.sub(r"[年月/.]", "-", written.translate(WIDE_DIGITS)).replace("日", " ").replace("T", " ")
    try:
        day, _, clock = plain.partition(" ")
        year, month, dom = (int(x) for x in day.split("-") if x)
        if kind == "date":
            return date(year, month, dom).isoformat()
        hour, minute = (int(x) for x in (clock.strip() or "0:0").split(":")[:2])
        return wire(datetime(year, month, dom, hour, minute, tzinfo=LOCAL))
    except ValueError:
        raise Bad(text(lang, f"bad.{kind}", value=written)) from None


def _json(kind: str, written: str, lang: str) -> Any:
    try:
        value = json.loads(written)
    except ValueError as wrong:
        raise Bad(text(lang, "bad.json", why=wrong)) from None
    if kind == "geojson" and (not isinstance(value, dict) or "coordinates" not in value):
        raise Bad(text(lang, "bad.geojson"))
    return value


def _phone(written: str, lang: str) -> str:
    plain = written.translate(WIDE_DIGITS)
    if not re.fullmatch(r"[\d+\-() *]{3,40}", plain):
        raise Bad(text(lang, "bad.phone", value=written))
    return plain
