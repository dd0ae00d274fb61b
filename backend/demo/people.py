"""The demo's people: households behind the doors, residents in them, and what the community knows about some."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from itertools import islice
from random import Random
from typing import Any

from backend.demo import names
from backend.demo.communities import Plan
from backend.demo.places import share
from backend.demo.world import World
from backend.people import (
    Household,
    Relation,
    Residency,
    Resident,
    ResidentEmployment,
    ResidentTag,
    Sex,
    TagKind,
    TagSource,
)
from backend.places import BuildingUnit, Dwelling, DwellingUse, Estate, Grid

SMALL_HOMES = 17
"""Households of a grid in a small world."""

MEMBERS = {
    "couple": (Relation.HEAD, Relation.SPOUSE),
    "family": (Relation.HEAD, Relation.SPOUSE, Relation.CHILD),
    "family4": (Relation.HEAD, Relation.SPOUSE, Relation.CHILD, Relation.CHILD),
    "three": (Relation.HEAD, Relation.SPOUSE, Relation.CHILD, Relation.PARENT, Relation.PARENT),
    "old": (Relation.HEAD, Relation.SPOUSE),
    "alone_old": (Relation.HEAD,),
    "single": (Relation.HEAD,),
    "shared": (Relation.HEAD, Relation.TENANT, Relation.TENANT),
}
SHAPES = (
    ("family", 30.0),
    ("couple", 12.0),
    ("family4", 14.0),
    ("three", 10.0),
    ("old", 13.0),
    ("alone_old", 9.0),
    ("single", 7.0),
    ("shared", 3.0),
)
HEAD_AGES = {"old": (64, 84), "alone_old": (67, 90), "single": (23, 45), "shared": (20, 38), "couple": (26, 62)}
LARGER = {"couple": "family", "family": "family4", "family4": "three"}
SMALLER = {large: small for small, large in LARGER.items()}
WORKING = (
    (ResidentEmployment.EMPLOYED, 66.0),
    (ResidentEmployment.FLEXIBLE, 14.0),
    (ResidentEmployment.SEEKING, 6.0),
    (ResidentEmployment.UNEMPLOYED_REGISTERED, 5.0),
    (ResidentEmployment.HARD_TO_PLACE, 3.0),
    (ResidentEmployment.NOT_SEEKING, 6.0),
)
KINDS, WEIGHTS = [kind for kind, _ in WORKING], [weight for _, weight in WORKING]
CARE = (TagKind.DISABLED, TagKind.LOW_INCOME, TagKind.SEVERE_ILLNESS)
CIRCLES = (TagKind.PARTY_MEMBER, TagKind.VETERAN, TagKind.VOLUNTEER)


@dataclass(slots=True)
class Register:
    """What the people of the whole demo share: which numbers are taken, and what day it is."""

    today: date
    made: datetime
    of_birthday: Counter[tuple[date, bool]]
    phones: int = 0

    def id_number(self, birth: date, male: bool) -> str:
        """A number that nobody else has."""
        self.of_birthday[birth, male] += 1
        return names.id_number(birth, self.of_birthday[birth, male] - 1, male)

    def phone(self) -> str:
        """A number that nobody else has."""
        self.phones += 1
        return names.phone(20_000_000 + self.phones * 37)


@dataclass(slots=True)
class Home:
    """What the members of one household share."""

    household: Household
    shape: str
    family: str
    head_age: int
    head_male: bool


def settle_people(world: World) -> None:
    """Put households and residents behind the doors of every grid."""
    register = Register(world.day(0), world.long_ago, Counter())
    for plan in world.plans:
        shapes = iter(_shapes(world, plan))
        _settle_community(world, plan, shapes, register)


def _shapes(world: World, plan: Plan) -> list[str]:
    """The make-up of every household of the community; in a full world just so many permanent residents."""
    number = SMALL_HOMES * len(plan.estates) if world.small else plan.households
    made: list[str] = world.rng.choices([shape for shape, _ in SHAPES], [weight for _, weight in SHAPES], k=number)
    missing = (
        0 if world.small else plan.permanent - sum(sum(r is not Relation.TENANT for r in MEMBERS[s]) for s in made)
    )
    other, step = (LARGER, 1) if missing > 0 else (SMALLER, -1)
    while missing:
        at = world.rng.randrange(number)
        if made[at] in other:
            made[at] = other[made[at]]
            missing -= step
    return made


def _settle_community(world: World, plan: Plan, shapes: Iterator[str], register: Register) -> None:
    told = len(world.of(Resident))
    homes = world.households.setdefault(plan.key, [])
    for grid, crowd in zip(world.housing[plan.key], _crowds(world, plan), strict=True):
        serial = 0
        floors = {one.id: one.floors or 6 for one in world.buildings[grid.id]}
        for unit, number in zip(
            world.units[grid.id], _uneven(world.rng, share(crowd, len(world.units[grid.id]))), strict=True
        ):
            doors = _doors(world.rng, floors[unit.building_id], number)
            for shape, (floor, door) in zip(islice(shapes, number), doors, strict=True):
                serial += 1
                home = _settle_home(world, plan, grid, unit, serial, shape, floor, door)
                homes.append(home.household)
                _settle_members(world, home, register)
    people = world.residents[plan.key] = world.of(Resident)[told:]
    for grid in world.grids[plan.key]:
        world.grown[grid.id] = []
    before = register.today.year - 16
    for one in people:
        grid_id = world.homes[one.household_id].grid_id
        if grid_id and one.birth_on and one.birth_on.year < before:
            world.grown[grid_id].append(one)


def _crowds(world: World, plan: Plan) -> list[int]:
    """Households of each grid with housing; larger estates have more, as they have more staircases."""
    if world.small:
        return [SMALL_HOMES] * len(plan.estates)
    stairs = [len(world.units[grid.id]) for grid in world.housing[plan.key]]
    crowds = [plan.households * number // sum(stairs) for number in stairs]
    crowds[0] += plan.households - sum(crowds)
    return crowds


def _uneven(rng: Random, numbers: list[int]) -> list[int]:
    """`numbers` with a little moved from each to the next; their sum stays."""
    for at in range(len(numbers) - 1):
        moved = rng.randint(0, numbers[at] // 6)
        numbers[at] -= moved
        numbers[at + 1] += moved
    return numbers


def _doors(rng: Random, floors: int, number: int) -> list[tuple[int, str]]:
    """`number` doors of a staircase as (floor, number on the door), from below."""
    wide = max(2, -(-number // floors))
    every = [(floor, f"{floor}{at:02d}") for floor in range(1, floors + 1) for at in range(1, wide + 1)]
    return sorted(rng.sample(every, number))


def _settle_home(
    world: World, plan: Plan, grid: Grid, unit: BuildingUnit, serial: int, shape: str, floor: int, door: str
) -> Home:
    rng, made = world.rng, world.long_ago
    estate: Estate = world.estates[grid.id][0]
    address = f"{unit.name} {door}"
    dwelling = world.put(
        Dwelling,
        made,
        {
            "community_id": grid.community_id,
            "unit_id": unit.id,
            "name": address,
            "door": door,
            "floor": floor,
            "use": DwellingUse.LET if shape == "shared" else DwellingUse.OWNER,
            "area_m2": Decimal(rng.randint(480, 1280)) / 10,
        },
    )
    household = world.put(
        Household,
        made,
        {
            "community_id": grid.community_id,
            "code": f"{plan.prefix}{grid.serial:02d}{serial:04d}",
            "unit_id": unit.id,
            "dwelling_id": dwelling.id,
            "estate_id": estate.id,
            "grid_id": grid.id,
            "address": address,
            "door": door,
        },
    )
    world.homes[household.id] = household
    age = rng.randint(*HEAD_AGES.get(shape, (30, 52)))
    return Home(household, shape, names.family_name(rng), age, rng.random() < (0.35 if shape == "alone_old" else 0.72))


def _settle_members(world: World, home: Home, register: Register) -> None:
    for relation in MEMBERS[home.shape]:
        residency = Residency.FLOATING if relation is Relation.TENANT else Residency.PERMANENT
        _settle_resident(world, home, relation, residency, register)
    if home.shape == "old" and world.rng.random() < 0.2:  # a grown child, still in the parents' register
        _settle_resident(world, home, Relation.CHILD, Residency.REGISTERED, register)


def _settle_resident(world: World, home: Home, relation: Relation, residency: Residency, register: Register) -> None:
    rng = world.rng
    age, male = _age(rng, home, relation), _male(rng, home, relation)
    birth = register.today - timedelta(days=age * 365 + rng.randint(3, 360))
    same = relation in (Relation.HEAD, Relation.CHILD) or (relation is Relation.PARENT and male)
    family = home.family if same and home.shape != "shared" else names.family_name(rng)
    values: dict[str, Any] = {
        "community_id": home.household.community_id,
        "name": family + names.given_name(rng, male, age),
        "sex": Sex.MALE if male else Sex.FEMALE,
        "birth_on": birth,
        "household_id": home.household.id,
        "relation": relation,
        "residency": residency,
        "employment": _employment(rng, age),
        "moved_in_on": max(birth, register.today - timedelta(days=rng.randint(40, 6000))),
    }
    resident = world.put(Resident, register.made, values)
    resident.seal(id_number=register.id_number(birth, male), phone=register.phone() if age >= 12 else None)
    _tag(world, resident, home, age)


def _age(rng: Random, home: Home, relation: Relation) -> int:
    head = home.head_age
    if relation is Relation.CHILD:
        return max(0, head - rng.randint(24, 31))
    if relation is Relation.PARENT:
        return head + rng.randint(23, 29)
    if relation is Relation.TENANT:
        return rng.randint(20, 38)
    return max(22, head + rng.randint(-4, 3)) if relation is Relation.SPOUSE else head


def _male(rng: Random, home: Home, relation: Relation) -> bool:
    if relation is Relation.HEAD:
        return home.head_male
    return not home.head_male if relation is Relation.SPOUSE else rng.random() < 0.5


def _employment(rng: Random, age: int) -> ResidentEmployment | None:
    if age < 6:
        return None
    if age < 22:
        return ResidentEmployment.STUDENT
    return ResidentEmployment.RETIRED if age >= 60 else rng.choices(KINDS, WEIGHTS)[0]


def _tag(world: World, resident: Resident, home: Home, age: int) -> None:
    rng = world.rng
    kinds: list[tuple[TagKind, int | None]] = []
    if home.shape == "alone_old":
        kinds.append((TagKind.LIVING_ALONE_ELDER, 7))
    elif home.shape == "old" and resident.relation is Relation.HEAD and rng.random() < 0.6:
        kinds.append((TagKind.EMPTY_NEST_ELDER, 14))
    if rng.random() < 0.02:
        kinds.append((rng.choice(CARE), 30))
    if 20 <= age <= 45 and rng.random() < 0.03:
        kinds.append((TagKind.NEW_EMPLOYMENT, None))
    if age >= 24 and rng.random() < 0.05:
        kinds.append((rng.choice(CIRCLES), None))
    for kind, every in kinds:
        alone = kind is TagKind.LIVING_ALONE_ELDER
        world.put(
            ResidentTag,
            world.long_ago,
            {
                "community_id": resident.community_id,
                "resident_id": resident.id,
                "kind": kind,
                "source": rng.choice(tuple(TagSource)),
                "valid_from_on": world.day(rng.randint(30, 900)),
                "visit_every_days": every,
                "note": "子女在外地，遇降温、停电先打电话" if alone and rng.random() < 0.3 else None,
            },
        )
