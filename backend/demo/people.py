"""The demo's people: households behind the doors, residents in them, and what the community knows about some."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from itertools import count

from backend.demo import names
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
from backend.places import BuildingUnit, Dwelling, DwellingUse, Grid, GridKind

MEMBERS = {
    "couple": ("HEAD", "SPOUSE"),
    "family": ("HEAD", "SPOUSE", "CHILD"),
    "family4": ("HEAD", "SPOUSE", "CHILD", "CHILD"),
    "three": ("HEAD", "SPOUSE", "CHILD", "PARENT", "PARENT"),
    "old": ("HEAD", "SPOUSE"),
    "alone_old": ("HEAD",),
    "single": ("HEAD",),
    "shared": ("HEAD", "TENANT", "TENANT"),
}
SHAPES = (
    ("family", 30.0),
    ("couple", 12.0),
    ("family4", 14.0),
    ("three", 10.0),
    ("old", 13.0),
    ("alone_old", 9.0),
    ("single", 7.0),
    ("shared", 5.0),
)
WORKING = (
    (ResidentEmployment.EMPLOYED, 66.0),
    (ResidentEmployment.FLEXIBLE, 14.0),
    (ResidentEmployment.SEEKING, 6.0),
    (ResidentEmployment.UNEMPLOYED_REGISTERED, 5.0),
    (ResidentEmployment.HARD_TO_PLACE, 3.0),
    (ResidentEmployment.NOT_SEEKING, 6.0),
)


@dataclass(frozen=True, slots=True)
class Home:
    """What the members of one household share."""

    household: Household
    shape: str
    family: str
    head_age: int
    residency: Residency


def settle_people(world: World) -> None:
    """Put households and residents behind the doors of every grid."""
    serials = count(1)
    for key, grids in world.grids.items():
        for grid in grids:
            crowd = world.rng.randint(2, 3) if grid.kind is GridKind.SPECIAL else world.rng.randint(13, 22)
            for number in range(1, crowd + 1):
                _settle_home(world, key, grid, number, serials)
        told = sum(map(len, world.residents.values()))
        world.residents[key] = world.of(Resident)[told:]


def _settle_home(world: World, key: str, grid: Grid, number: int, serials: Iterator[int]) -> None:
    rng, unit = world.rng, world.rng.choice(world.units[grid.id])
    building = next(b for b in world.buildings[grid.id] if b.id == unit.building_id)
    floor = rng.randint(1, building.floors or 6)
    door = f"{floor}{rng.randint(1, 2):02d}"
    shape = world.weighted(SHAPES)
    residency = Residency.FLOATING if shape == "shared" or rng.random() < 0.1 else Residency.REGISTERED
    household = world.make(
        Household,
        community=world.communities[key],
        code=f"{world.communities[key].prefix}{grid.serial:02d}{number:04d}",
        unit=unit,
        dwelling=_dwelling(world, unit, door, floor, let=shape == "shared"),
        estate_id=building.estate_id,
        grid=grid,
        address=f"{unit.name} {door}",
        door=door,
    )
    ages = {"old": (64, 84), "alone_old": (67, 90), "single": (23, 45), "shared": (20, 38), "couple": (26, 62)}
    home = Home(household, shape, names.family_name(rng), rng.randint(*ages.get(shape, (30, 52))), residency)
    for relation in MEMBERS[shape]:
        _settle_resident(world, home, Relation[relation], next(serials))


def _dwelling(world: World, unit: BuildingUnit, door: str, floor: int, *, let: bool) -> Dwelling:
    """The dwelling behind a door, made when somebody moves in for the first time."""
    if (unit.id, door) not in world.dwellings:
        world.dwellings[unit.id, door] = world.make(
            Dwelling,
            community_id=unit.community_id,
            unit=unit,
            name=f"{unit.name} {door}",
            door=door,
            floor=floor,
            use=DwellingUse.LET if let else DwellingUse.OWNER,
            area_m2=Decimal(world.rng.randint(480, 1280)) / 10,
        )
    return world.dwellings[unit.id, door]


def _settle_resident(world: World, home: Home, relation: Relation, serial: int) -> None:
    rng, age = world.rng, _age(world, home, relation)
    male = _male(world, home, relation)
    birth = (world.now - timedelta(days=age * 365 + rng.randint(3, 360))).date()
    same = relation in (Relation.HEAD, Relation.CHILD) or (relation is Relation.PARENT and male)
    family = home.family if same and home.shape != "shared" else names.family_name(rng)
    residency = home.residency
    if residency is Residency.REGISTERED and rng.random() < 0.3:
        residency = Residency.PERMANENT
    resident = world.make(
        Resident,
        community_id=home.household.community_id,
        name=family + names.given_name(rng, male, age),
        sex=Sex.MALE if male else Sex.FEMALE,
        birth_on=birth,
        household=home.household,
        relation=relation,
        residency=residency,
        employment=_employment(world, age),
        moved_in_on=max(birth, (world.now - timedelta(days=rng.randint(40, 6000))).date()),
    )
    phone = names.phone(serial) if age >= 12 else None
    resident.seal(id_number=names.id_number(birth, serial, male), phone=phone)
    _tag(world, resident, home, age)


def _age(world: World, home: Home, relation: Relation) -> int:
    rng, head = world.rng, home.head_age
    match relation:
        case Relation.CHILD:
            return max(0, head - rng.randint(24, 31))
        case Relation.PARENT:
            return head + rng.randint(23, 29)
        case Relation.TENANT:
            return rng.randint(20, 38)
        case Relation.SPOUSE:
            return max(22, head + rng.randint(-4, 3))
        case _:
            return head


def _male(world: World, home: Home, relation: Relation) -> bool:
    if relation is Relation.HEAD:
        return world.rng.random() < (0.35 if home.shape == "alone_old" else 0.72)
    if relation is Relation.SPOUSE:
        return not bool(world.of(Resident)[-1].sex is Sex.MALE)
    return world.rng.random() < 0.5


def _employment(world: World, age: int) -> ResidentEmployment | None:
    if age < 6:
        return None
    if age < 22:
        return ResidentEmployment.STUDENT
    return ResidentEmployment.RETIRED if age >= 60 else world.weighted(WORKING)


def _tag(world: World, resident: Resident, home: Home, age: int) -> None:
    rng = world.rng
    kinds: list[tuple[TagKind, int | None]] = []
    if home.shape == "alone_old":
        kinds.append((TagKind.LIVING_ALONE_ELDER, 7))
    elif home.shape == "old" and resident.relation is Relation.HEAD and rng.random() < 0.6:
        kinds.append((TagKind.EMPTY_NEST_ELDER, 14))
    if rng.random() < 0.02:
        kinds.append((rng.choice((TagKind.DISABLED, TagKind.LOW_INCOME, TagKind.SEVERE_ILLNESS)), 30))
    if 20 <= age <= 45 and rng.random() < 0.03:
        kinds.append((TagKind.NEW_EMPLOYMENT, None))
    if age >= 24 and rng.random() < 0.05:
        kinds.append((rng.choice((TagKind.PARTY_MEMBER, TagKind.VETERAN, TagKind.VOLUNTEER)), None))
    for kind, every in kinds:
        world.make(
            ResidentTag,
            community_id=resident.community_id,
            resident=resident,
            kind=kind,
            source=rng.choice(tuple(TagSource)),
            valid_from_on=(world.now - timedelta(days=rng.randint(30, 900))).date(),
            visit_every_days=every,
            note="子女在外地，遇降温、停电先打电话"
            if kind is TagKind.LIVING_ALONE_ELDER and rng.random() < 0.3
            else None,
        )
