"""What an import of a resource takes: its columns, how a row is known again, and by what other rows are named.

All of it follows from the declaration: inputs are what commands take, keys are the unique columns, the identity number
and the title.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from backend.api.inputs import input_members
from backend.api.values import PARSERS
from backend.exchange.errors import UNKNOWN_RESOURCE
from backend.kit.actor import Role
from backend.kit.registry import REGISTRY, Field, Kind, Resource

ALIASES = {"events": "CulturalEvent", "jobs": "JobPosting", "positions": "Position"}
"""Short names on the command line, where no resource has the name itself."""

NOT_TAKEN = (Kind.MANY, Kind.COUNT, Kind.JSON)


@dataclass(frozen=True, eq=False)
class Take:
    """One column that an import takes. `key_only`: it finds the row and is never written."""

    one: Resource
    field: Field
    input: str
    key_only: bool = False

    @cached_property
    def name(self) -> str:
        """Name in mappings: that of the field in the API."""
        return self.field.api

    @cached_property
    def required(self) -> bool:
        """Whether a new row must have it. The community is chosen for the whole file."""
        return self.field.required and self.field.name != "community" and not self.key_only

    @cached_property
    def unique(self) -> bool:
        """Whether no two rows may have the same."""
        return is_unique(self.one, self.field)

    @cached_property
    def coded(self) -> bool:
        """Whether it holds digits that a spreadsheet's numbers would spoil."""
        return self.field.kind is Kind.SEALED or self.field.widget in PARSERS or self.unique

    @cached_property
    def shapes(self) -> Sequence[str]:
        """The geometries that it takes."""
        found: Sequence[str] = getattr(self.one.model._meta.fields_map.get(self.field.name), "shapes", ())
        return found


def is_unique(one: Resource, field: Field) -> bool:
    """Whether the column is a text that no two rows share."""
    return field.kind is Kind.TEXT and bool(one.model._meta.fields_map[field.name].unique)


def is_identity(one: Resource, field: Field) -> bool:
    """Whether the column is an identity number, which names a person."""
    return field.kind is Kind.SEALED and one.model.sealed[field.name].kind == "id_number"


def takes_of(one: Resource, role: Role) -> dict[str, Take]:
    """What `role` may bring for `one`, by name, in declared order."""
    inputs = {field.name: name for name, (_, field) in input_members(one).items()}
    found = {}
    for field in one.fields:
        if field.kind in NOT_TAKEN or not field.readable(role):
            continue
        if field.name in inputs:
            found[field.api] = Take(one, field, inputs[field.name])
        elif is_unique(one, field):
            found[field.api] = Take(one, field, field.name, key_only=True)
    return found


@dataclass(frozen=True)
class Identity:
    """How a row of a file is known again: by one of `hard`, or else by all of `soft` together, `title` among them.

    `given`: only those of `soft` count that the file has.
    """

    hard: tuple[Take, ...]
    soft: tuple[Take, ...]
    title: Take | None
    given: bool = False


def identity_of(one: Resource, takes: dict[str, Take]) -> Identity:
    """The keys of `one`: unique columns and the identity number; title, links and required times for want of these.

    Where there is a hard key, required links suffice beside the title; without one every link counts. A row that is
    called by a number of the platform's own is known by all its texts, links and times: a list from elsewhere has none.
    """
    hard = tuple(take for take in takes.values() if take.unique or is_identity(one, take.field))
    called = takes.get(one.by_name[one.admin.title].api)
    if called is not None and called.key_only:
        return _by_content(takes, hard)
    soft = []
    for take in takes.values():
        field = take.field
        timed = field.kind in (Kind.DATE, Kind.DATETIME) and field.required
        linked = field.kind is Kind.REF and (field.required or not hard) and field.name != "community"
        if field.name == one.admin.title or timed or linked:
            soft.append(take)
    title = next((take for take in soft if take is called and take.field.kind is Kind.TEXT), None)
    return Identity(hard, tuple(soft) if title else (), title)


def _by_content(takes: dict[str, Take], hard: tuple[Take, ...]) -> Identity:
    telling = (Kind.TEXT, Kind.REF, Kind.DATE, Kind.DATETIME)
    soft = [take for take in takes.values() if take.field.kind in telling and not take.unique]
    soft = [take for take in soft if take.field.name != "community"]
    title = next((take for take in soft if take.required and take.field.kind is Kind.TEXT), None)
    return Identity(hard, tuple(soft) if title else (), title, given=True)


def naming(target: Resource, role: Role) -> list[Field]:
    """The columns of `target` by which people write down one of its rows: codes, identity number, title."""
    found = [field for field in target.fields if is_unique(target, field) or is_identity(target, field)]
    title = target.by_name[target.admin.title]
    if title.kind is Kind.TEXT and title not in found:
        found.append(title)
    return [field for field in found if field.readable(role)]


def find_resource(name: str, role: Role | None = None) -> Resource:
    """The resource called `name`: type, plural, with dashes or in Chinese. Raises UNKNOWN_RESOURCE."""
    key = name.replace("-", "").replace("_", "").lower()
    names: dict[str, Any] = {}
    for one in REGISTRY:
        names |= {one.name.lower(): one, one.plural.lower(): one, one.label[0]: one}
    for alias, target in ALIASES.items():
        names.setdefault(alias, REGISTRY.resources.get(target))
    found: Resource | None = names.get(key)
    if found is None or (role is not None and not found.can("read", role)):
        known = ", ".join(sorted(one.plural for one in REGISTRY if role is None or one.can("read", role)))
        raise UNKNOWN_RESOURCE(name=name[:60], known=known)
    return found
