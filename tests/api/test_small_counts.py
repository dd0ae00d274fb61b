"""Small counts: whatever a street leader asks, and however the answers are put together, nobody is singled out."""

import itertools
from collections.abc import Mapping
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.graphql import execute
from backend.kit.access import roles_of
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY, Kind
from backend.kit.suppress import SMALLEST
from backend.people import Household, Relation, Residency, Resident, Sex
from tests.actors import actor_in
from tests.api.asking import ask, codes
from tests.factories import Corner, make_community, make_corner

M, F, R, T = "MALE", "FEMALE", "REGISTERED", "FLOATING"
HOMES: dict[str, dict[int, dict[tuple[str, str], int]]] = {
    "A": {0: {(M, R): 12, (F, R): 8}, 1: {(F, T): 7, (M, T): 5}},
    "B": {0: {(M, R): 11, (F, R): 3}, 1: {(M, T): 6}},
    "C": {0: {(M, R): 8, (F, R): 8}, 1: {(F, T): 2, (M, T): 1}},
}
"""Community, grid: how many of each sex and residency live there."""

Atom = tuple[str, int, str, str]


@pytest.fixture(scope="module")
async def places(database: BaseDBAsyncClient) -> dict[str, Corner]:
    """Three communities of one street with the people of HOMES and nobody else."""
    first = await make_corner()
    found = {"A": first}
    for name in ("B", "C"):
        found[name] = await make_corner(await make_community(first.street))
    await Resident.all().update(deleted_at=datetime(2026, 1, 1, tzinfo=UTC))
    for name, corner in found.items():
        other = await make_corner(corner.community)
        for at, grid in enumerate((corner.grid, other.grid)):
            home = await Household.create(community=corner.community, code=f"H{name}{at}", grid=grid, address="某处")
            for (sex, residency), number in HOMES[name][at].items():
                for _ in range(number):
                    await Resident.create(
                        household=home,
                        name="某人",
                        sex=Sex(sex),
                        relation=Relation.CHILD,
                        residency=Residency(residency),
                    )
    await Resident.filter(name__not="某人").update(deleted_at=datetime(2026, 1, 1, tzinfo=UTC))
    return found


@pytest.fixture
def leader(places: dict[str, Corner]) -> Actor:
    """The leader of the street."""
    return actor_in(places["A"], "STREET_LEADER")


def atoms() -> dict[Atom, int]:
    """How many people there are of each kind that could be told apart at all; also none."""
    kinds = itertools.product(HOMES, (0, 1), (M, F), (R, T))
    return {(name, at, sex, residency): HOMES[name][at].get((sex, residency), 0) for name, at, sex, residency in kinds}


async def test_a_cell_is_kept_back_with_those_that_would_tell_it(places: dict[str, Corner], leader: Actor) -> None:
    names = {str(corner.community.id): name for name, corner in places.items()}

    found = (await ask(leader, "{ residentGroups(by: [COMMUNITY, SEX]) { community { id } sex count suppressed } }"))[
        "residentGroups"
    ]

    told = {(names[group["community"]["id"]], group["sex"]): group["count"] for group in found}
    assert told == {("A", M): 17, ("A", F): 15, ("B", M): None, ("B", F): None, ("C", M): None, ("C", F): None}
    assert [group["suppressed"] for group in found] == [False, False, True, True, True, True], "known ones come first"


@pytest.mark.parametrize(
    "arguments",
    [
        "by: [SEX, RESIDENCY]",
        "by: [SEX], filter: {residency: {eq: FLOATING}}",
        "by: [], filter: {sex: {eq: MALE}, residency: {eq: FLOATING}}",
        "by: [], filter: {sex: {ne: MALE}}",
        "by: [], filter: {not: {sex: {eq: MALE}}}",
        "by: [], filter: {sex: {in: [MALE, FEMALE]}}",
        "by: [], filter: {sex: {isNull: true}}",
        "by: [], filter: {and: [{sex: {eq: MALE}}]}",
        'by: [], filter: {community: {name: {eq: "x"}}}',
        'by: [], filter: {community: {grids: {any: {name: {eq: "x"}}}}}',
        "by: [], filter: {deleted: true}",
    ],
)
async def test_a_free_cut_is_refused(places: dict[str, Corner], leader: Actor, arguments: str) -> None:
    assert await codes(leader, f"{{ residentGroups({arguments}) {{ count }} }}") == ["FIELD_HIDDEN"]


async def everything_told(leader: Actor, places: dict[str, Corner]) -> list[tuple[set[Atom], int]]:
    """Each number that any query tells: the people that it is about, and how many it says they are."""
    names = {str(corner.community.id): name for name, corner in places.items()}
    equations: list[tuple[set[Atom], int]] = []
    keys = ("COMMUNITY", "SEX", "RESIDENCY")
    subsets = [by for size in range(4) for by in itertools.combinations(keys, size)]
    for by, place, sex, residency in itertools.product(subsets, [None, *names], [None, M, F], [None, R, T]):
        said = [f'communityId: {{eq: "{place}"}}'] if place else []
        said += [f"sex: {{eq: {sex}}}"] if sex else []
        said += [f"residency: {{eq: {residency}}}"] if residency else []
        document = f"""{{ residentGroups(by: [{", ".join(by)}], filter: {{{", ".join(said)}}}) {{
            community {{ id }} sex residency count }} }}"""
        answer = await execute(leader, document, {})
        for group in (answer.get("data") or {}).get("residentGroups", ()):
            if group["count"] is not None:
                fixed = {
                    "COMMUNITY": names[group["community"]["id"]] if "COMMUNITY" in by else names.get(place or ""),
                    "SEX": sex or group["sex"], "RESIDENCY": residency or group["residency"],
                }  # fmt: skip
                equations.append((_about(fixed), group["count"]))
        if by and "data" in answer and answer["data"]:
            equations += _nobody(by, place and names[place], sex, residency, answer["data"]["residentGroups"], names)
    for level in ("COMMUNITY", "GRID"):
        document = f"{{ areaFigures(measure: RESIDENTS, level: {level}) {{ areas {{ area numerator }} }} }}"
        for figure in (await ask(leader, document))["areaFigures"]["areas"]:
            about = await _of_area(level, figure["area"], names)
            if figure["numerator"] is not None:
                equations.append((about, figure["numerator"]))
    return equations


def _nobody(
    by: tuple[str, ...],
    place: str | None,
    sex: str | None,
    residency: str | None,
    groups: list[dict[str, Any]],
    names: Mapping[str, str],
) -> list[tuple[set[Atom], int]]:
    """What the groups that are not listed tell: there is nobody in any part of them."""
    listed = {
        (names[g["community"]["id"]] if "COMMUNITY" in by else place, g["sex"] or sex, g["residency"] or residency)
        for g in groups
    }
    every = itertools.product(
        HOMES if "COMMUNITY" in by else [place],
        (M, F) if "SEX" in by else [sex],
        (R, T) if "RESIDENCY" in by else [residency],
    )
    asked = [cut for cut in every if all(want in (None, cut[at]) for at, want in enumerate((place, sex, residency)))]
    missing = [cut for cut in asked if cut not in listed]
    return [
        ({atom}, 0)
        for cut in missing
        for atom in _about(dict(zip(("COMMUNITY", "SEX", "RESIDENCY"), cut, strict=True)))
    ]


def _about(fixed: Mapping[str, str | None]) -> set[Atom]:
    wanted = (fixed["COMMUNITY"], fixed["SEX"], fixed["RESIDENCY"])
    return {
        atom
        for atom in atoms()
        if all(want in (None, have) for want, have in zip(wanted, (atom[0], atom[2], atom[3]), strict=True))
    }


async def _of_area(level: str, area: str, names: Mapping[str, str]) -> set[Atom]:
    if level == "COMMUNITY":
        return {atom for atom in atoms() if atom[0] == names[area]}
    homes = await Household.filter(grid_id=area, address="某处")
    return {atom for atom in atoms() for home in homes if home.code == f"H{atom[0]}{atom[1]}"}


def determined(equations: list[tuple[set[Atom], int]], about: set[Atom]) -> bool:
    """Whether the number of `about` follows from `equations` by adding and taking away."""
    order = sorted(atoms())
    rows = [[Fraction(atom in inside) for atom in order] for inside, _ in equations]
    goal = [Fraction(atom in about) for atom in order]
    for column in range(len(order)):
        pivot = next((row for row in rows if row[column]), None)
        if pivot is None:
            continue
        rows = [row for row in rows if row is not pivot]
        rows = [_less(row, pivot, column) for row in rows]
        goal = _less(goal, pivot, column)
    return not any(goal)


def _less(row: list[Fraction], pivot: list[Fraction], column: int) -> list[Fraction]:
    factor = row[column] / pivot[column]
    return [a - factor * b for a, b in zip(row, pivot, strict=True)] if factor else row


async def test_no_small_group_follows_from_everything_that_is_told(places: dict[str, Corner], leader: Actor) -> None:
    told = await everything_told(leader, places)
    true = [(inside, sum(atoms()[atom] for atom in inside)) for inside, _ in told]
    cuts = {
        frozenset(_about({"COMMUNITY": place, "SEX": sex, "RESIDENCY": residency}))
        for place, sex, residency in itertools.product([None, *HOMES], [None, M, F], [None, R, T])
    } | {frozenset(atom for atom in atoms() if atom[:2] == (name, grid)) for name in HOMES for grid in (0, 1)}
    small = [cut for cut in cuts if 0 < sum(atoms()[atom] for atom in cut) < SMALLEST]

    assert told == true, "what is told is true"
    assert len({(frozenset(inside), n) for inside, n in told}) > 6 and len(small) > 3
    assert [sorted(cut) for cut in small if determined(told, set(cut))] == []


def test_the_attack_of_this_file_works() -> None:
    whole, men = set(atoms()), {atom for atom in atoms() if atom[2] == M}

    assert determined([(whole, 0), (men, 0)], whole - men)
    assert not determined([(whole, 0)], whole - men)


async def test_who_may_only_count_is_told_no_sum_and_no_list(places: dict[str, Corner], leader: Actor) -> None:
    document = """{ dwellingGroups(by: []) { sumAreaM2 minAreaM2 maxAreaM2 avgAreaM2 }
        residents(first: 5) { totalCount nodes { id } } }"""

    found = await ask(leader, document)

    assert {value for group in found["dwellingGroups"] for value in group.values()} == {None}
    assert found["residents"] == {"totalCount": 0, "nodes": []}


async def test_a_link_counts_nothing_for_who_may_only_count_what_it_leads_to(
    places: dict[str, Corner], leader: Actor
) -> None:
    asked = []
    for one in REGISTRY:
        for field in one.fields:
            target = field.target or (one.by_name[field.counts.of].target if field.counts else None)
            closed = target is not None and not REGISTRY.of(target).can("read", leader.role)
            if closed and one.can("read", leader.role) and field.kind in (Kind.MANY, Kind.COUNT):
                inside = "(first: 1) { totalCount }" if field.kind is Kind.MANY else ""
                asked.append((one.plural, field.api, inside))

    told = [
        (plural, api, node[api])
        for plural, api, inside in asked
        for node in (await ask(leader, f"{{ {plural}(first: 50) {{ nodes {{ {api}{inside} }} }} }}"))[plural]["nodes"]
    ]

    assert len(asked) > 2
    assert [said for said in told if said[2] not in (0, None, {"totalCount": 0})] == []


def test_no_role_may_read_some_rows_and_count_others() -> None:
    both = {one.name: roles_of(one.read) & roles_of(one.aggregate) for one in REGISTRY}

    assert {name: roles for name, roles in both.items() if roles} == {}
