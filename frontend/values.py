"""Values as the reader sees them: local time, thin spaces, words for durations, masked and short forms. Pure."""

import dataclasses as dc
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any
from zoneinfo import ZoneInfo

from frontend.i18n import pick, text
from frontend.metadata import Column, Entity, Metadata
from frontend.texts import TEXTS

LOCAL = ZoneInfo("Asia/Shanghai")
THIN = "\u2009"
MINUS = "\u2212"
ENDS = ("done", "left")
MODES = ("dot", "bolt", "talk")
SOON = timedelta(hours=24)


@dc.dataclass
class Cell:
    """One value on its way to the browser: text, and what its widget needs beside it.

    `x` is a colour, a link or a tone, `g` a glyph, `full` the long form for a tooltip.
    """

    t: str = ""
    x: str = ""
    g: str = ""
    full: str = ""


def now() -> datetime:
    """This instant, in UTC."""
    return datetime.now(UTC)


def instant(value: str) -> datetime:
    """A wire DateTime as local time in Asia/Shanghai."""
    return datetime.fromisoformat(value.replace("Z", "+00:00")).astimezone(LOCAL)


def wire(moment: datetime) -> str:
    """A local time as a wire DateTime: UTC, milliseconds, `Z`."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def number(value: Any) -> str:
    """A number with thin spaces from four digits on and a real minus sign; `value` as it is when it is none."""
    try:
        amount = Decimal(str(value))
    except InvalidOperation:
        return str(value)
    whole = f"{amount:,f}".replace(",", THIN)
    return whole.replace("-", MINUS)


def money(value: Any) -> str:
    """An amount without empty cents."""
    shown = number(value)
    return shown.removesuffix(".00")


def short_instant(value: str, today: date) -> str:
    """`11-18 09:12`, with the year before it when it is another one."""
    moment = instant(value)
    return moment.strftime("%m-%d %H:%M" if moment.year == today.year else "%Y-%m-%d")


def long_instant(value: str) -> str:
    """`2026-11-18 09:12`."""
    return instant(value).strftime("%Y-%m-%d %H:%M")


def spoken_instant(value: str, lang: str, at: datetime | None = None) -> str:
    """`今天 14:05`, `昨天 19:24`, else the short form."""
    moment, today = instant(value), (at or now()).astimezone(LOCAL).date()
    clock = moment.strftime("%H:%M")
    if moment.date() == today:
        return text(lang, "when.today", time=clock)
    if moment.date() == today - timedelta(days=1):
        return text(lang, "when.yesterday", time=clock)
    return short_instant(value, today)


def span(length: timedelta, lang: str) -> str:
    """A duration in words: days, hours below two days, minutes below an hour."""
    minutes = int(abs(length).total_seconds() // 60)
    days, hours = divmod(minutes // 60, 24)
    if days >= 2 or (days and not hours):
        return text(lang, "span.days", n=days)
    if days:
        return text(lang, "span.days.hours", d=days, h=hours)
    return text(lang, "span.hours", n=hours) if hours else text(lang, "span.minutes", n=max(minutes, 1))


def due(value: str, lang: str, at: datetime | None = None) -> Cell:
    """Time left until `value`: plain, `soon` within a day, `over` when it has passed."""
    left = instant(value) - (at or now())
    tone = "over" if left < timedelta(0) else "soon" if left <= SOON else ""
    words = text(lang, "due.over" if tone == "over" else "due.left", span=span(left, lang))
    return Cell(words, tone, "", long_instant(value))


def unit(name: str, lang: str) -> str:
    """A unit in `lang`; an unknown one as it is."""
    for key, (zh, _) in TEXTS.items():
        if key.startswith("unit.") and name in (key[5:], zh):
            return text(lang, key)
    return name


def geometry(value: Any, lang: str) -> str:
    """A geometry in few words: its coordinates for a point, its corners for an area."""
    shape = json.loads(value) if isinstance(value, str) else value
    kind, coordinates = shape.get("type"), shape.get("coordinates")
    if kind == "Point":
        return f"{coordinates[1]:.5f}, {coordinates[0]:.5f}"
    corners = len(coordinates[0]) - 1 if kind == "Polygon" else 0
    return pick(lang, f"面，{corners} 个角", f"Area, {corners} corners") if corners else str(kind)


def settled(entity: Entity, row: dict[str, Any]) -> bool:
    """Whether a row has come to an end, so that its time limit counts no more."""
    status = entity.state
    return bool(status and row.get(status.name) and status.choice(str(row[status.name])).glyph in ENDS)


def cell(column: Column, value: Any, meta: Metadata, lang: str, *, long: bool = False, settled: bool = False) -> Cell:
    """What a list (or, with `long`, a detail page) shows for `value` of `column`; no time left in a `settled` row."""
    if value is None or value == "" or value == []:
        return Cell()
    if column.widget == "due" and not settled:
        return due(value, lang)
    if column.kind in ("datetime", "date"):
        return _time(column.kind, value, long)
    if column.kind in ("enum", "enums"):
        return _enum(column, value, lang)
    if column.kind in ("ref", "many"):
        return _linked(column, value, meta)
    if column.kind == "bool":
        return Cell(text(lang, "yes" if value else "no"), "yes" if value else "no")
    if column.kind in ("int", "float", "decimal"):
        shown = money(value) if column.widget == "money" else str(value) if column.widget == "year" else number(value)
        return Cell(shown, unit(column.unit or ("yuan" if column.widget == "money" else ""), lang))
    if column.kind == "geojson":
        return Cell(geometry(value, lang), full=json.dumps(value))
    if column.kind == "json":
        return Cell(_structure(value, lang, long))
    if column.kind == "list":
        return Cell("、".join(str(v) for v in value))
    return Cell(str(value), full=str(value))


def _structure(value: Any, lang: str, long: bool) -> str:
    """JSON as people read it, where it is a few plain values; as it is written otherwise."""
    comma = pick(lang, "，", ", ")
    if isinstance(value, dict) and all(isinstance(part, str | int | float) for part in value.values()):
        return comma.join(f"{key} {number(part)}" for key, part in value.items())
    if isinstance(value, list) and all(isinstance(part, str | int | float) for part in value):
        return comma.join(str(part) for part in value)
    return json.dumps(value, ensure_ascii=False, indent=2 if long else None)


def _time(kind: str, value: str, long: bool) -> Cell:
    if kind == "date":
        return Cell(value, full=value)
    full = long_instant(value)
    return Cell(full if long else short_instant(value, now().astimezone(LOCAL).date()), full=full)


def _enum(column: Column, value: Any, lang: str) -> Cell:
    if isinstance(value, list):
        return Cell("、".join(pick(lang, c.zh, c.en) for c in map(column.choice, value)))
    choice = column.choice(str(value))
    label = pick(lang, choice.zh, choice.en)
    return Cell(label, tone(choice.colour, choice.glyph), choice.glyph, choice.help or label)


def tone(colour: str, glyph: str) -> str:
    """The look of an enum value: a round chip for a state (with a pie), a square one for a way of handling, plain text
    for a mere kind."""
    if glyph in MODES:
        return f"square {colour}"
    return colour if glyph or colour not in ("", "gray") else "plain"


def called(entity: Entity, row: Mapping[str, Any], name: str, lang: str) -> str:
    """The text of the column `name` in `row` as a title says it: an enum's word in `lang`, empty for no value."""
    value, column = row.get(name), entity.column(name)
    if value and column and column.kind == "enum":
        return _enum(column, value, lang).t
    return str(value or "")


def _linked(column: Column, value: Any, meta: Metadata) -> Cell:
    if isinstance(value, dict) and "totalCount" in value:
        return Cell(number(value["totalCount"]))
    target = meta.by_name(column.target)
    name = str(value.get(meta.title_of(column.target)) or "…")
    return Cell(name, f"/{target.slug}/{value['id']}" if target else "", full=name)
