"""`@resource`: one declaration says what of a model is exposed, under which labels, to whom, and how it is shown.

The decorated class lists the exposed fields as annotations; each carries a `label` and whatever else holds for it.
Declarations are read when all models are known (`registry.complete`), and nonsense in them stops the start-up
with a message that says how to mend it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from tortoise.contrib.postgres.indexes import GinIndex
from tortoise.indexes import Index
from tortoise.models import Model

from backend.errors import DeclarationError, Pair
from backend.kit.access import All, Any_, Assigned, Column, Own, Rule, Within, in_words, nobody
from backend.kit.workflow import Workflow


class auto:
    """The type of the model's field."""


class many:
    """The rows on the other side of a reverse or many-to-many link."""


@dataclass(frozen=True, slots=True)
class Label:
    """The field's name in Chinese and English."""

    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class Read:
    """The field is there only for readers whom `rule`, made of roles alone, lets through."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class Revealed:
    """The sealed field may be read plain, row by row and with a reason, by whom `rule`, of roles, lets through."""

    rule: Rule


@dataclass(frozen=True, slots=True)
class Widget:
    """How the admin shows and takes the field; see WIDGETS."""

    name: str


@dataclass(frozen=True, slots=True)
class Unit:
    """What the number counts, such as "元/月" or "m2"."""

    name: str


@dataclass(frozen=True, slots=True)
class Count:
    """How many rows of the link `of` the reader may see, with every `where` column equal to its value."""

    of: str
    where: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Readonly:
    """The field is in no input: the program sets it."""


@dataclass(frozen=True, slots=True)
class Required:
    """Inputs must give the field although its column may be empty."""


readonly, required = Readonly(), Required()


def label(zh: str, en: str) -> Label:
    """The field's name in Chinese and English. Raises DeclarationError when one is missing."""
    if not zh or not en:
        raise DeclarationError(f"label({zh!r}, {en!r}) needs a Chinese and an English name.")
    return Label(zh, en)


def read(rule: Rule) -> Read:
    """Hide the field from roles that `rule` does not name. Raises DeclarationError for a rule about rows."""
    _of_roles("read", rule)
    return Read(rule)


def reveal(rule: Rule) -> Revealed:
    """Let roles that `rule` names read a sealed field plain, with a reason that is kept. Raises DeclarationError."""
    _of_roles("reveal", rule)
    return Revealed(rule)


def _of_roles(word: str, rule: Rule) -> None:
    parts = [rule]
    for part in parts:
        parts += part.rules if isinstance(part, All | Any_) else ()
        if isinstance(part, Within | Own | Assigned | Column):
            raise DeclarationError(
                f"{word}({in_words(rule)}): a field is hidden by role, so its rule is made of roles alone. "
                f"Put what depends on the row into the resource's own rule."
            )


def widget(name: str) -> Widget:
    """Show and take the field in the way called `name`."""
    return Widget(name)


def unit(name: str) -> Unit:
    """Say what the number counts."""
    return Unit(name)


def count(of: str, **where: Any) -> Count:
    """Count the rows of the link `of` whose columns equal `where`."""
    return Count(of, tuple(sorted(where.items())))


GROUPS = ("总览", "诉求", "文体活动", "就业", "居民与网格", "服务与志愿", "议事", "报表", "伙伴接口", "设置")
"""The groups of the navigation, in their order."""

VIEWS = ("table", "map", "calendar", "board")

WIDGETS = frozenset(
    [
        "text",
        "textarea",
        "phone",
        "id_number",
        "credit_code",
        "area_code",
        "street_code",
        "grid_code",
        "money",
        "point",
        "polygon",
        "water",
        "due",
        "year",
        "progress",
        "switch",
        "date",
        "datetime",
        "area",
        "csco",
        "password",
    ]
)
"""Every name that `widget` takes; the admin has a reader and a writer for each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Admin:
    """How the admin shows the resource.

    `title` is the column that names a row; `order` a column, with `-` for descending; `parts` replaces named parts
    of generated pages, such as "side:case_timeline".
    """

    group: str
    icon: str
    title: str
    list: Sequence[str]
    search: Sequence[str]
    order: str
    view: str = "table"
    parts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """What `@resource` was given, before the models are linked to each other."""

    model: type[Model]
    label: Pair
    plural_en: str
    note: Pair
    read: Rule
    write: Rule
    create: Rule
    aggregate: Rule
    admin: Admin
    workflow: Workflow | None
    immutable: bool
    rollup: tuple[str, ...]
    annotations: dict[str, tuple[Any, tuple[Any, ...]]]


DECLARED: dict[str, Declaration] = {}
"""Every declaration of this process, by the model's name."""


def resource(
    model: type[Model],
    *,
    label: tuple[str, str, str],
    note: Pair,
    read: Rule,
    admin: Admin,
    write: Rule = nobody,
    create: Rule | None = None,
    aggregate: Rule = nobody,
    workflow: Workflow | None = None,
    immutable: bool = False,
    rollup: Sequence[str] = (),
) -> Callable[[type], type]:
    """Expose `model` with the fields that the decorated class lists. Raises DeclarationError.

    `label` is (zh, en, en plural); `read`, `write` and `create` (`write` unless given) are row rules; `aggregate` adds
    rows that its roles may count but not read. `immutable` rows are made by `create` and stay. Rows are counted while
    they are written by the links and words in `rollup`: totals and groups over these alone need not look at them.
    """

    def declare(cls: type) -> type:
        _check_new(model, label, note)
        DECLARED[model.__name__] = Declaration(
            model=model, label=(label[0], label[1]), plural_en=label[2], note=note, read=read, write=write,
            create=write if create is None else create, aggregate=aggregate, admin=admin, workflow=workflow,
            immutable=immutable, rollup=tuple(rollup), annotations=_annotations(cls, model),
        )  # fmt: skip
        _prepare(model, admin, immutable)
        return cls

    return declare


def _check_new(model: type[Model], label: tuple[str, ...], note: tuple[str, ...]) -> None:
    name = model.__name__
    if name in DECLARED and DECLARED[name].model.__module__ != model.__module__:
        raise DeclarationError(f"{name} is declared twice: give one of the two models another name.")
    if len(label) != 3 or not all(label):
        raise DeclarationError(f"{name}: label is (Chinese, English and the English plural), not {label!r}.")
    if len(note) != 2 or not all(note):
        raise DeclarationError(f"{name}: note is (Chinese, English), one line under the page's title, not {note!r}.")


def _prepare(model: Any, admin: Admin, immutable: bool) -> None:
    """Tell the model what it makes its keys from; index its search key and its default order."""
    model.title_from, model.search_from, model.immutable = admin.title, tuple(admin.search), immutable
    order = admin.order.removeprefix("-")
    column = "sort_key" if order == admin.title else order
    model._meta.indexes = (*model._meta.indexes, GinIndex(fields=("search",)), Index(fields=(column, "id")))


def _annotations(cls: type, model: Any) -> dict[str, tuple[Any, tuple[Any, ...]]]:
    found = {}
    for name, hint in get_type_hints(cls, include_extras=True).items():
        if get_origin(hint) is not Annotated:
            raise DeclarationError(f"{cls.__name__}.{name} has no label: write Annotated[auto, label(中文, English)].")
        kind, *marks = get_args(hint)
        if name not in getattr(model, "sealed", ()) and any(isinstance(mark, Revealed) for mark in marks):
            raise DeclarationError(
                f"{cls.__name__}.{name} is not sealed, so there is nothing to reveal: drop reveal()."
            )
        found[name] = (kind, tuple(marks))
    return found
