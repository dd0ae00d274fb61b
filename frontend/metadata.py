"""The SDL as frozen values: which entities there are, and how each is shown, filtered and changed.

Read once at start from `schema/schema.graphql` (or `LINLI_SCHEMA`). Nothing but its text is used: the front end
cannot know more than the contract says. Wrong directives are reported together, each with what to change.
"""

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from frontend import kept
from frontend.sdl import Sdl

SCHEMA = Path(__file__).resolve().parent.parent / "schema" / "schema.graphql"


@dataclass(frozen=True)
class Choice:
    """One value of an enum."""

    value: str
    zh: str
    en: str
    colour: str = ""
    glyph: str = ""
    help: str = ""


@dataclass(frozen=True)
class Column:
    """One field of an entity, as it is read and as it is written.

    `kind` is what the value is: text int float decimal bool date datetime enum enums geojson json id ref many list.
    `widget` is how it is shown, `enum` the name of its words. `input` is its name in create and update inputs, empty
    when it is not written.
    A masked number that `revealers` may see whole is called `sealed` by the command that shows it.
    """

    name: str
    zh: str
    en: str
    help: str = ""
    kind: str = "text"
    widget: str = "text"
    target: str = ""
    unit: str = ""
    enum: str = ""
    choices: tuple[Choice, ...] = ()
    nullable: bool = True
    readable: bool = True
    listable: bool = True
    filter: str = ""
    order: str = ""
    input: str = ""
    creatable: bool = False
    updatable: bool = False
    required: bool = False
    default: str = ""
    readers: tuple[str, ...] = ()
    revealers: tuple[str, ...] = ()
    sealed: str = ""

    def open_to(self, role: str) -> bool:
        """Whether the column is shown to `role`; the server decides anyway."""
        return self.readable and (not self.readers or role in self.readers)

    def label(self, lang: str) -> str:
        """The label in `lang`."""
        return self.en if lang == "en" else self.zh

    def choice(self, value: str) -> Choice:
        """The enum value `value`; one that the SDL does not know is shown as it is."""
        return next((c for c in self.choices if c.value == value), Choice(value, value, value))


@dataclass(frozen=True)
class Action:
    """A workflow move: `sources` are the states that allow it."""

    value: str
    zh: str
    en: str
    sources: tuple[str, ...]
    target: str
    primary: bool
    help: str = ""

    def label(self, lang: str) -> str:
        """The verb in `lang`."""
        return self.en if lang == "en" else self.zh


@dataclass(frozen=True)
class Entity:
    """One type with an admin: names of its root fields, its columns and its moves."""

    name: str
    slug: str
    single: str
    plural: str
    zh: str
    en: str
    many: str
    help: str
    note: tuple[str, str]
    icon: str
    group: str
    title: str
    list: tuple[str, ...]
    search: tuple[str, ...]
    order: str
    view: str
    parts: tuple[tuple[str, str], ...]
    access: tuple[str, str]
    columns: tuple[Column, ...]
    actions: tuple[Action, ...]
    commands: frozenset[str]
    has_history: bool
    deletable: bool

    def label(self, lang: str) -> str:
        """What one is called."""
        return self.en if lang == "en" else self.zh

    def heading(self, lang: str) -> str:
        """What several are called."""
        return self.many if lang == "en" else self.zh

    def column(self, name: str) -> Column | None:
        """The column `name`, or None."""
        return next((c for c in self.columns if c.name == name), None)

    def part(self, slot: str) -> str:
        """The name of the part that replaces `slot`, or empty."""
        return dict(self.parts).get(slot, "")

    @property
    def lead(self) -> Column | None:
        """The column that says in words what a row is about; the title, when nothing says it better."""
        for name in ("title", "name", "text"):
            if name in self.list:
                return self.column(name)
        return self.column(self.title)

    @property
    def state(self) -> Column | None:
        """The column whose values carry a pie: where a row stands; None when there is none."""
        return self.status or next((c for c in self.columns if c.name == "status" and c.kind == "enum"), None)

    @property
    def status(self) -> Column | None:
        """The column that the workflow moves, or None."""
        targets = {a.target for a in self.actions}
        if not targets:
            return None
        return next((c for c in self.columns if c.kind == "enum" and targets <= {x.value for x in c.choices}), None)


class MetadataError(Exception):
    """The SDL asks for something that the front end does not have; says what and how to mend it."""

    def __init__(self, complaints: list[str]) -> None:
        super().__init__("The schema cannot be shown:\n" + "\n".join(f"- {c}" for c in complaints))
        self.complaints = complaints


@dataclass(frozen=True)
class Metadata:
    """All entities, in the order of the SDL, and what areas can be measured by."""

    entities: tuple[Entity, ...]
    measures: tuple[Choice, ...] = ()

    def depth(self, entity: Entity, above: tuple[str, ...] = ()) -> int:
        """How many links of its group an entity is away from one that has none: streets 0, communities 1."""
        targets = {c.target for c in entity.columns if c.kind == "ref"} - {entity.name, *above}
        linked = [e for e in self.entities if e.name in targets and e.group == entity.group]
        return 1 + max((self.depth(e, (*above, entity.name)) for e in linked), default=-1)

    def by_slug(self, slug: str) -> Entity | None:
        """The entity shown under `/slug`."""
        return next((e for e in self.entities if e.slug == slug.strip("/")), None)

    def by_name(self, name: str) -> Entity | None:
        """The entity whose GraphQL type is `name`."""
        return next((e for e in self.entities if e.name == name), None)

    def by_plural(self, plural: str) -> Entity | None:
        """The entity whose list is the root field `plural`."""
        return next((e for e in self.entities if e.plural == plural), None)

    def title_of(self, name: str) -> str:
        """The title column of type `name`; `id` for a type without one."""
        entity = self.by_name(name)
        return entity.title if entity else "id"


def read(text: str) -> Metadata:
    """The metadata in an SDL text. Raises MetadataError when a directive names what does not exist."""
    sdl = Sdl.parse(text)
    entities = tuple(_entity(sdl, name) for name in sdl.admins())
    complaints = [line for entity in entities for line in _complaints(sdl, entity)]
    if complaints:
        raise MetadataError(complaints)
    return Metadata(entities, tuple(Choice(*c) for c in sdl.choices("MeasureKey")))


@cache
def metadata() -> Metadata:
    """The metadata of this installation, read once, and kept for its next start."""
    path = Path(os.environ.get("LINLI_SCHEMA") or SCHEMA)
    if not path.exists():
        raise MetadataError([f"{path} is missing: run `linli schema`."])
    text = path.read_bytes()
    if path != SCHEMA:
        return read(text.decode())
    found: Metadata | None = kept.load(text)
    if found is None:
        found = read(text.decode())
        kept.save(text, found)
    return found


def _entity(sdl: Sdl, name: str) -> Entity:
    admin, label = sdl.directive(name, "admin"), sdl.directive(name, "label")
    access = sdl.directive(name, "access")
    single, plural = sdl.roots(name)
    note = [*(admin.get("note") or ()), "", ""]
    fields = sdl.fields(name)
    return Entity(
        name=name,
        slug=sdl.kebab(plural),
        single=single,
        plural=plural,
        zh=label.get("zh") or name,
        en=label.get("en") or name,
        many=label.get("many") or label.get("en") or name,
        help=sdl.help(name),
        note=(note[0], note[1]),
        icon=admin.get("icon") or "circle",
        group=admin.get("group") or "",
        title=admin.get("title") or "id",
        list=tuple(admin.get("list") or ()),
        search=tuple(admin.get("search") or ()),
        order=admin.get("order") or "",
        view=admin.get("view") or "table",
        parts=tuple((p.split(":", 1)[0], p.split(":", 1)[-1]) for p in admin.get("parts") or ()),
        access=(access.get("read") or "", access.get("write") or ""),
        columns=_columns(sdl, name),
        actions=tuple(Action(*a) for a in sdl.actions(name)),
        commands=sdl.commands(name),
        has_history="history" in fields,
        deletable="deletedAt" in fields,
    )


def _columns(sdl: Sdl, name: str) -> tuple[Column, ...]:
    columns = []
    for field in sdl.fields(name).values():
        if field.name.value in ("history",):
            continue
        shape = sdl.shape(name, field)
        choices = tuple(Choice(*c) for c in sdl.choices(shape["enum"]))
        columns.append(Column(choices=choices, **shape))
    for field in sdl.write_only(name, {c.input for c in columns if c.input}):
        shape = sdl.input_shape(name, field)
        choices = tuple(Choice(*c) for c in sdl.choices(shape["enum"]))
        columns.append(Column(choices=choices, readable=False, listable=False, **shape))
    return tuple(columns)


def _complaints(sdl: Sdl, entity: Entity) -> list[str]:
    """What is wrong in the directives of one entity, as sentences."""
    out = []
    names = {c.name for c in entity.columns}
    for place, wanted in (("list", entity.list), ("search", entity.search), ("title", (entity.title,))):
        for name in wanted:
            if name.split(".")[0] not in names:
                known = ", ".join(sorted(names))
                out.append(f"{entity.name}: @admin({place}) names {name!r}, which is no field; it has {known}.")
    title = entity.column(entity.title)
    if title and title.kind in ("ref", "many", "geojson", "json"):
        out.append(f"{entity.name}: the title {entity.title!r} is {title.kind}; choose a plain field.")
    order = entity.order.lstrip("-")
    column = entity.column(order)
    if order and (not column or not column.order):
        out.append(f"{entity.name}: @admin(order) names {order!r}, which {entity.name}OrderField does not offer.")
    if not entity.plural or not entity.single:
        out.append(f"{entity.name}: Query has no list or no single field of this type; both are needed for its pages.")
    return out
