"""How a value is shown and how it is entered: one entry per widget name. The second depth of override.

`READ[name]` takes a Var of Cell, `WRITE[name]` a Var of `fields.Field`. A new name needs an entry here and a build;
`@widget(name: ...)` in the SDL then uses it. Names that are in neither stop the start-up.
"""

from collections.abc import Callable
from typing import Any

import reflex as rx

from frontend.theme import icon, link, pie

Show = Callable[[Any], rx.Component]

NUMERIC = ("int", "float", "decimal", "money", "many", "year", "area", "progress")
COMPACT = ("enum", "chip", "bool", "due", "stars")


def _text(cell: Any) -> rx.Component:
    return rx.el.span(cell.t, title=cell.full)


def _number(cell: Any) -> rx.Component:
    return rx.el.span(cell.t, rx.cond(cell.x != "", rx.el.span(cell.x, class_name="u")))


def _chip(cell: Any) -> rx.Component:
    chip = rx.el.span(pie(cell.g), rx.el.span(cell.t, class_name="el"), class_name="chip " + cell.x, title=cell.full)
    return rx.cond(cell.x == "plain", rx.el.span(cell.t, title=cell.full), rx.cond(cell.t != "", chip))


def _ref(cell: Any) -> rx.Component:
    return rx.cond(
        cell.x != "",
        link(cell.t, href=cell.x, class_name="ref", title=cell.full),
        rx.el.span(cell.t),
    )


def _bool(cell: Any) -> rx.Component:
    return rx.cond(
        cell.x == "yes",
        rx.el.span(icon("check", 14), cell.t, class_name="yes"),
        rx.el.span(cell.t, class_name="m"),
    )


def _due(cell: Any) -> rx.Component:
    glyph = rx.match(cell.x, ("over", icon("triangle-alert", 12)), ("soon", icon("clock", 12)), rx.fragment())
    return rx.el.span(glyph, cell.t, class_name="due " + cell.x, title=cell.full)


def _quiet(cell: Any) -> rx.Component:
    return rx.el.span(cell.t, class_name="m", title=cell.full)


def _phone(cell: Any) -> rx.Component:
    return rx.el.span(cell.t, class_name="nw")


def _code_text(cell: Any) -> rx.Component:
    return rx.el.span(cell.t, class_name="m nw", title=cell.full)


def _long(cell: Any) -> rx.Component:
    return rx.el.span(cell.t, class_name="long", title=cell.full)


def _code(cell: Any) -> rx.Component:
    return rx.el.pre(cell.t, class_name="code")


def _progress(cell: Any) -> rx.Component:
    """A share of a hundred: the bar and the number beside it."""
    bar = rx.el.span(rx.el.i(style={"width": cell.t + "%"}), class_name="track")
    return rx.el.span(bar, rx.el.span(cell.t, rx.el.span("%", class_name="u")), class_name="share")


def _stars(cell: Any) -> rx.Component:
    """Satisfaction of 1 to 5: the words beside the stars, never the stars alone."""
    return rx.cond(cell.t != "", rx.el.span(icon("star", 12), cell.t, " / 5", class_name="chip t amber"))


READ: dict[str, Show] = {
    "text": _text,
    "year": _number,
    "code": _code_text,
    "area_code": _code_text,
    "street_code": _code_text,
    "grid_code": _code_text,
    "credit_code": _code_text,
    "csco": _code_text,
    "url": _text,
    "id": _text,
    "list": _text,
    "int": _number,
    "float": _number,
    "decimal": _number,
    "money": _number,
    "area": _number,
    "progress": _progress,
    "many": _number,
    "enum": _chip,
    "enums": _text,
    "chip": _chip,
    "ref": _ref,
    "bool": _bool,
    "switch": _bool,
    "due": _due,
    "date": _quiet,
    "datetime": _quiet,
    "phone": _phone,
    "id_number": _phone,
    "sealed": _phone,
    "password": _text,
    "textarea": _long,
    "geojson": _quiet,
    "point": _quiet,
    "polygon": _quiet,
    "water": _quiet,
    "json": _code,
    "stars": _stars,
}


def show(widget: Any, cell: Any) -> rx.Component:
    """The component for `cell` by the name of its widget; names are checked at start-up."""
    return rx.match(widget, *[(name, build(cell)) for name, build in READ.items()], _text(cell))
