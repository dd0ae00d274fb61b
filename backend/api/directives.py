"""The schema's directives: what a front end needs to know and introspection does not tell."""

import strawberry
from strawberry.schema_directive import Location

from backend.errors import Pair
from backend.kit import access
from backend.kit.naming import camel
from backend.kit.registry import Field, Resource
from backend.kit.vocabulary import Vocabulary
from backend.kit.workflow import Move

NAMED = [
    Location.OBJECT,
    Location.FIELD_DEFINITION,
    Location.ENUM,
    Location.ENUM_VALUE,
    Location.INPUT_FIELD_DEFINITION,
]


@strawberry.schema_directive(locations=NAMED, name="label")
class LabelDirective:
    """The name that people read, in Chinese and English; `many` is the English plural."""

    zh: str
    en: str
    many: str | None = None


@strawberry.schema_directive(locations=[Location.OBJECT], name="admin")
class AdminDirective:
    """How the admin shows the type: `title` names a row, `order` has `-` for descending, `note` is [zh, en]."""

    icon: str
    group: str
    title: str
    columns: list[str] = strawberry.directive_field(name="list")
    search: list[str]
    order: str
    view: str
    note: list[str]
    parts: list[str]


@strawberry.schema_directive(locations=[Location.OBJECT, Location.FIELD_DEFINITION], name="access")
class AccessDirective:
    """Who may read and write, in words; and who may read a masked number whole, giving a reason.

    The rules themselves are in the server, and are asked on every request.
    """

    read: str
    write: str
    reveal: str | None = None


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION, Location.ENUM_VALUE, Location.INPUT_FIELD_DEFINITION], name="widget"
)
class WidgetDirective:
    """How a field or a word is shown: a widget's name, or the colour family and glyph of a chip."""

    name: str
    colour: str | None = None
    glyph: str | None = None


@strawberry.schema_directive(locations=[Location.FIELD_DEFINITION, Location.INPUT_FIELD_DEFINITION], name="unit")
class UnitDirective:
    """What a number counts."""

    name: str


@strawberry.schema_directive(locations=[Location.ENUM_VALUE], name="action")
class ActionDirective:
    """A move of a workflow: its label, the states that it leaves from, the one that it leads to."""

    zh: str
    en: str
    from_: list[str] = strawberry.directive_field(name="from")
    to: str = ""
    primary: bool = False


def label(pair: Pair, many: str | None = None) -> LabelDirective:
    """@label of a pair of names."""
    return LabelDirective(zh=pair[0], en=pair[1], many=many)


def of_resource(one: Resource) -> list[object]:
    """The directives of a resource's type."""
    shown = one.admin
    return [
        label(one.label, one.plural_en),
        AdminDirective(
            icon=shown.icon,
            group=shown.group,
            title=camel(shown.title),
            columns=[camel(name) for name in shown.list],
            search=[camel(name) for name in shown.search],
            order=("-" if shown.order.startswith("-") else "") + camel(shown.order.removeprefix("-")),
            view=shown.view,
            note=list(one.note),
            parts=list(shown.parts),
        ),
        AccessDirective(read=access.in_words(one.read), write=_writers(one)),
    ]


def _writers(one: Resource) -> str:
    """Who writes rows of `one`, in words; of an immutable one, who adds them."""
    return f"{access.in_words(one.create)}; never changed" if one.immutable else access.in_words(one.write)


def of_field(field: Field, *, as_input: bool = False) -> list[object]:
    """The directives of a field, or of the input field for it."""
    made: list[object] = [label(field.label)]
    if field.widget:
        made.append(WidgetDirective(name=field.widget))
    if field.unit:
        made.append(UnitDirective(name=field.unit))
    if (field.roles is not None or field.revealers) and not as_input:
        read = "as the row" if field.roles is None else " or ".join(sorted(field.roles))
        made.append(AccessDirective(read=read, write="as the row", reveal=" or ".join(sorted(field.revealers)) or None))
    return made


def of_word(word: Vocabulary) -> list[object]:
    """The directives of a word of a vocabulary."""
    return [label((word.zh, word.en)), WidgetDirective(name="chip", colour=word.colour, glyph=word.glyph or None)]


def of_move(move: Move) -> list[object]:
    """The directives of a workflow's move."""
    action = ActionDirective(
        zh=move.label[0], en=move.label[1], from_=list(move.source), to=move.target, primary=move.primary
    )
    return [action]
