"""The seeded world: the corners and crossings of the access tests, and for every resource more rows with ties,
empty values, odd texts, deleted ones, links into every corner, and personal numbers that must never be seen plain.

The same seed makes the same rows, ids included, so that an operation can be run again.
"""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from tortoise import Tortoise
from tortoise.exceptions import BaseORMException
from tortoise.fields.relational import ManyToManyFieldInstance

from backend.errors import AppError
from backend.kit import model as models
from backend.kit.actor import ANONYMOUS, Actor, Role
from backend.kit.ledger import LedgerEntry
from backend.kit.model import uuid7
from backend.kit.registry import Field, Kind, Resource
from backend.people import Department
from tests.access.world import World, make_world
from tests.actors import actor_in
from tests.oracle.truth import Truth

START = datetime(2026, 11, 2, 6, 30, tzinfo=UTC)
TEXTS = (
    "东湖路",
    "东湖小区 1 栋",
    "湖",
    "重庆北路3号",
    "ABC abc",
    "abc",
    "100%_真的",
    "a\\b",
    "Ｆｕｌｌ宽",
    "É école",
    "",
    "陈试",
)
NUMBERS = (0, 1, 1, 2, 3, 5, 7, -4, 12, 1200)
FLOATS = (0.0, 1.5, 0.1, -2.25, 1e6)
DECIMALS = ("0.00", "12.50", "12.50", "3800.05", "0.10")
JSONS: tuple[Any, ...] = ({}, {"b": 1, "a": [1, 2.5, None]}, {"name": "东湖"})
AREAS = ("Street", "Community", "Grid")
MORE = 12
"""Rows of each resource beside those of the corners."""


@dataclass(frozen=True)
class Seeded:
    """The corners, and every personal number in plain that some row holds sealed."""

    corners: World
    secrets: frozenset[str]


@contextmanager
def same_ids(seed: int) -> Iterator[None]:
    """Within, new ids follow from the seed, in the order in which rows are made."""
    luck, clock = random.Random(seed), iter(range(1_770_000_000_000, 1_800_000_000_000))
    kept = models.time, models.os
    models.time = SimpleNamespace(time_ns=lambda: next(clock) * 1_000_000)  # type: ignore[assignment]
    models.os = SimpleNamespace(urandom=luck.randbytes)  # type: ignore[assignment]
    try:
        yield
    finally:
        models.time, models.os = kept


async def seed_world(truth: Truth, seed: int) -> Seeded:
    """Fill the empty database that is open."""
    luck = random.Random(seed)
    with same_ids(seed):
        corners = await make_world()
        maker = Maker(truth, luck, corners)
        for one in truth:
            if one.name not in ("Street", "Community"):
                for _ in range(MORE):
                    await maker.row(one)
        for one in truth:
            await maker.deleted_twin(one)
        for one in truth:
            await maker.orphan(one)
        await set_history(truth, luck, maker)
    await set_times(truth, luck)
    return Seeded(corners, frozenset({*maker.secrets, "990101198001020759", "19900000003"}))


async def set_times(truth: Truth, luck: random.Random) -> None:
    """Times of making and changing that do not depend on today, some of them equal."""
    connection = Tortoise.get_connection("default")
    for one in truth:
        ids = [
            record["id"] for record in await connection.execute_query_dict(f"SELECT id FROM {one.table} ORDER BY id")
        ]
        made, changed = [moment(luck) for _ in ids], [moment(luck) for _ in ids]
        await connection.execute_query(
            f"UPDATE {one.table} t SET created_at = v.made, updated_at = v.changed "
            "FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) v(id, made, changed) WHERE t.id = v.id",
            [ids, made, changed],
        )


async def set_history(truth: Truth, luck: random.Random, maker: "Maker") -> None:
    """Entries of the ledger on some rows of each resource: fields before and after, links by id, what people said."""
    for one in truth:
        for row in luck.sample(maker.made[one.name], min(6, len(maker.made[one.name]))):
            for _ in range(luck.choice((1, 2))):
                told = luck.sample(one.fields, min(len(one.fields), 6))
                changes = {field.api: [None, maker.changed_to(field)] for field in told if field.kind is not Kind.COUNT}
                await LedgerEntry.create(
                    resource=one.name, row_id=row.id, action="UPDATE", actor_name="试人", actor_role="GRID_WORKER",
                    note=luck.choice((None, "陈试说的话")), changes=changes
                )  # fmt: skip


def moment(luck: random.Random) -> datetime:
    """One of some instants: full seconds, almost the next millisecond, the turn of a day and of a month in China."""
    steps = (timedelta(), timedelta(microseconds=999), timedelta(microseconds=123_999), timedelta(hours=9, minutes=29),
             timedelta(hours=9, minutes=30), timedelta(days=28, hours=9, minutes=29, seconds=59))  # fmt: skip
    return START + luck.choice(steps) + timedelta(days=luck.choice((0, 0, 1, 30)))


class Maker:
    """Makes rows with values by luck."""

    def __init__(self, truth: Truth, luck: random.Random, corners: World) -> None:
        self.truth, self.luck, self.corners = truth, luck, corners
        self.secrets: set[str] = set()
        self.gone: dict[tuple[str, str], Any] = {}
        self.made: dict[str, list[Any]] = {
            one.name: [
                *(corner.rows[one.name] for corner in corners.corners.values()),
                *corners.crossed.get(one.name, []),
            ]
            for one in truth
        }

    async def row(self, one: Resource) -> None:
        """One more row of `one`: a copy with other values. A row that a constraint refuses is left out."""
        stored = self.copy(one, self.luck.choice(self.made[one.name]))
        for field in one.fields:
            stored |= self.value(one, field)
        if self.luck.random() < 0.15:
            stored["deleted_at"] = moment(self.luck)
        await self.save(one, stored)

    async def deleted_twin(self, one: Resource) -> None:
        """A deleted copy of each corner's own row, so that every reader has something in the bin."""
        for letter, corner in self.corners.corners.items():
            twin = await self.save(one, self.copy(one, corner.rows[one.name]) | {"deleted_at": moment(self.luck)})
            if twin is not None:
                self.gone[one.name, letter] = twin

    async def orphan(self, one: Resource) -> None:
        """For each corner a live copy of its own row whose links lead to deleted rows."""
        for letter, corner in self.corners.corners.items():
            stored = self.copy(one, corner.rows[one.name])
            for field in one.fields:
                twin = self.gone.get((field.target.__name__, letter)) if field.target else None
                if field.kind is Kind.REF and twin is not None and twin.__class__.__name__ not in AREAS:
                    stored[f"{field.name}_id"] = twin.id
            await self.save(one, stored)

    def copy(self, one: Resource, like: Any) -> dict[str, Any]:
        """The columns of a row like `like`, with an id of its own."""
        stored = {name: getattr(like, name) for name in one.model._meta.fields_db_projection if name != "search"}
        return stored | {"id": uuid7(), "version": 1}

    async def save(self, one: Resource, stored: dict[str, Any]) -> Any:
        """The row, saved; None where a constraint refuses it."""
        for name, made in one.model._meta.fields_map.items():
            if name in stored and made.unique and not made.pk:
                short = (getattr(made, "max_length", 9) or 9) < 6
                stored[name] = f"{self.luck.randrange(16**4):04X}" if short else f"X{self.luck.randrange(10**8)}"
        row = one.model(**stored)
        row.seal(**self.numbers(one))
        try:
            await row.save(force_create=True)
            await self.link(one, row)
        except (AppError, BaseORMException):
            return None
        self.made[one.name].append(row)
        return row

    def numbers(self, one: Resource) -> dict[str, str | None]:
        """Personal numbers, remembered as secrets."""
        found: dict[str, str | None] = {}
        for name, sealed in one.model.sealed.items():
            number = None
            if self.luck.random() < 0.8:
                number = person(self.luck) if sealed.kind == "id_number" else f"199{self.luck.randrange(10**8):08d}"
                self.secrets.add(number)
            found[name] = number
        return found

    def value(self, one: Resource, field: Field) -> dict[str, Any]:
        """The stored value of a field; {} to keep the one that is copied."""
        luck, made = self.luck, one.model._meta.fields_map.get(field.name)
        if made is None or field.kind in (Kind.MANY, Kind.COUNT, Kind.SEALED, Kind.GEOJSON):
            return {}
        if field.kind is Kind.REF:
            return self.reference(field, bool(made.null))
        if made.null and luck.random() < 0.35:
            return {field.name: None}
        if field.vocabulary:
            words = list(field.vocabulary)
            several = luck.sample(words, luck.randrange(min(len(words), 3) + 1))
            return {field.name: several if field.kind is Kind.ENUMS else luck.choice(words[:4])}
        match field.kind:
            case Kind.TEXT:
                return {field.name: luck.choice(TEXTS)[: field.max_length or 99]}
            case Kind.INT:
                return {field.name: luck.choice(NUMBERS)}
            case Kind.FLOAT:
                return {field.name: luck.choice(FLOATS)}
            case Kind.DECIMAL:
                return {field.name: Decimal(luck.choice(DECIMALS))}
            case Kind.BOOL:
                return {field.name: luck.random() < 0.5}
            case Kind.DATE:
                return {field.name: date(2026, 10, 30) + timedelta(days=luck.randrange(4))}
            case Kind.DATETIME:
                return {field.name: moment(luck)}
            case Kind.JSON:
                return {field.name: luck.choice(JSONS)}
        return {}

    def reference(self, field: Field, nullable: bool) -> dict[str, Any]:
        """A link to any row made so far, or to none."""
        assert field.target is not None
        if nullable and self.luck.random() < 0.3:
            return {f"{field.name}_id": None}
        return {f"{field.name}_id": self.luck.choice(self.made[field.target.__name__]).id}

    def changed_to(self, field: Field) -> Any:
        """What an entry of the ledger says a field was changed to."""
        if field.target is None:
            return self.luck.choice(("东湖", 3, None))
        known = [str(row.id) for row in self.made[field.target.__name__]]
        return self.luck.choice(known) if field.kind is Kind.REF else self.luck.sample(known, min(2, len(known)))

    async def link(self, one: Resource, row: Any) -> None:
        """Some rows behind each many-to-many link that is the row's own."""
        for field in one.fields:
            made = one.model._meta.fields_map.get(field.name)
            if isinstance(made, ManyToManyFieldInstance) and not made._generated and field.target:
                known = self.made[field.target.__name__]
                await getattr(row, field.name).add(*self.luck.sample(known, min(len(known), self.luck.randrange(4))))


def person(luck: random.Random) -> str:
    """An ID number of nobody: the reserved area 99, with a right check digit."""
    born = f"19{luck.randrange(50, 99)}0{luck.randrange(1, 9)}1{luck.randrange(9)}"
    body = f"9901{luck.randrange(1, 9):02d}{born}{luck.randrange(100, 999)}"
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    check = "10X98765432"[sum(int(digit) * weight for digit, weight in zip(body, weights, strict=True)) % 11]
    return body + check


def actors(corners: World) -> list[Actor]:
    """Every role at home in the first corner, some also elsewhere, some in several areas, some with claims that are
    none of their role's, so that the role itself is seen to be asked."""
    home, other, far = (corners.corners[letter] for letter in "acd")
    found = [ANONYMOUS if role is Role.ANONYMOUS else actor_in(home, role) for role in Role]
    found += [actor_in(other, role) for role in (Role.GRID_WORKER, Role.COMMUNITY_ADMIN, Role.RESIDENT)]
    found.append(actor_in(far, Role.STAFF))
    both = (home.community.id, far.community.id)
    found.append(actor_in(home, Role.PARTNER, communities=both, locale="en"))
    all_areas = {
        "streets": (home.street.id, far.street.id),
        "communities": (home.community.id, far.community.id),
        "grids": (home.grid.id, far.grid.id),
        "unit": str(Department.PROPERTY),
    }
    claiming = (Role.COMMUNITY_ADMIN, Role.STAFF, Role.PARTNER, Role.RESIDENT, Role.MEDIATOR)
    found += [actor_in(home, role, **all_areas) for role in claiming]
    grids = (home.grid.id, corners.corners["b"].grid.id)
    found.append(actor_in(home, Role.GRID_WORKER, grids=grids))
    return found
