"""The demo's care: cadres paired with households, rounds of visits, and registered volunteers."""

from datetime import timedelta

from backend.demo.communities import Plan
from backend.demo.equipment import person
from backend.demo.world import World
from backend.kit.actor import Role
from backend.people import (
    Household,
    HouseholdVisit,
    Pairing,
    Position,
    PostKind,
    Reveal,
    RevealedNumber,
    ScreeningKind,
    ScreeningRound,
    VisitKind,
    VisitResult,
    Volunteer,
)

CADRES, PAIRED, VOLUNTEERS = 4, 36, 24
ALL_PAIRED = 340
"""001: so many cadres keep in touch with every household."""

REGISTERED = 3_673
"""004: so many residents have registered as volunteers."""

EMPLOYERS = ("区住建局", "区民政局", "区司法局", "市图书馆")
SKILLS = ("理发", "水电维修", "陪诊", "书法", "测血压", None)
RESULTS = (
    (VisitResult.WELL, 22),
    (VisitResult.SERVED, 6),
    (VisitResult.NEEDS_HELP, 3),
    (VisitResult.RISK, 2),
    (VisitResult.NOBODY_HOME, 5),
    (VisitResult.DECLINED, 1),
)
NOTES = {
    VisitResult.NEEDS_HELP: "老人行动不便，想有人帮忙买菜。",
    VisitResult.RISK: "厨房燃气软管老化，已提醒更换。",
    VisitResult.SERVED: "帮忙测了血压，换了灯泡。",
}


REASONS = ("电话回访住户", "核对低保申请材料", "通知体检时间", "联系家属", "核实入住登记")


def care_for(world: World) -> None:
    """Put pairings, rounds, visits, looks at numbers and volunteers of every community on the shelves."""
    for plan in world.plans:
        key, everybody = plan.key, plan.article == "001"
        chosen = world.rng.sample(world.households[key], PAIRED)
        cadres = _cadres(world, key, world.many(ALL_PAIRED, 12) if everybody else CADRES)
        for at, home in enumerate(world.households[key] if everybody else chosen):
            _pair(world, cadres[at % len(cadres)], home)
        _visit(world, key, chosen)
        _look(world, key)
        _volunteers(world, plan)


def _cadres(world: World, key: str, number: int) -> list[Position]:
    return [
        world.make(
            Position,
            community=world.communities[key],
            kind=PostKind.PAIRING_CADRE,
            person_name=person(world, 40),
            is_party=True,
            employer=EMPLOYERS[at % len(EMPLOYERS)],
            from_on=world.day(700),
        )
        for at in range(number)
    ]


def _pair(world: World, cadre: Position, home: Household) -> None:
    values = {
        "community_id": home.community_id,
        "cadre_id": cadre.id,
        "cadre_name": cadre.person_name,
        "household_id": home.id,
        "from_on": world.day(world.rng.randint(60, 650)),
        "visit_every_days": 30,
    }
    world.put(Pairing, world.long_ago, values)


def _volunteers(world: World, plan: Plan) -> None:
    grown = [one for grid in world.grids[plan.key] for one in world.grown[grid.id]]
    number = world.many(REGISTERED, VOLUNTEERS) if plan.article == "004" else world.many(60, VOLUNTEERS)
    for at, one in enumerate(world.rng.sample(grown, number), 1):
        values = {
            "community_id": one.community_id,
            "resident_id": one.id,
            "name": one.name,
            "number": f"{plan.prefix}V{at:05d}",
            "registered_on": world.day(world.rng.randint(10, 1600)),
            "skills": world.rng.choice(SKILLS),
        }
        world.put(Volunteer, world.long_ago, values)


def _visit(world: World, key: str, homes: list[Household]) -> None:
    screening = world.make(
        ScreeningRound,
        community=world.communities[key],
        name=f"{world.now.year} 年冬季敲门行动",
        kind=ScreeningKind.DOOR_KNOCK,
        from_on=world.day(25),
        to_on=world.day(-10),
        target=len(homes) + 6,
    )
    for home in homes:
        result = world.weighted(RESULTS)
        at = min(world.moment(world.rng.uniform(0.5, 24), world.rng.randint(9, 19)), world.now - timedelta(hours=1))
        user = world.users.get(f"worker:{home.grid_id}")
        world.make(
            HouseholdVisit,
            made=at,
            community=world.communities[key],
            household=home,
            round=screening,
            kind=VisitKind.DOOR_KNOCK,
            at=at,
            visitor=user,
            visitor_name=user.name if user else person(world),
            result=result,
            note=NOTES.get(result),
            volunteers=world.rng.randint(1, 3),
            beneficiaries=world.rng.randint(1, 3) if result is VisitResult.SERVED else 0,
        )


def _look(world: World, key: str) -> None:
    """A few looks of the community's admin at numbers of those who live there."""
    community, looker = world.communities[key], world.users[f"admin:{key}"]
    for person_ in world.rng.sample(world.residents[key], 6):
        at = min(world.moment(world.rng.uniform(0.5, 40), world.rng.randint(9, 17)), world.now - timedelta(hours=1))
        world.make(
            Reveal,
            made=at,
            community=community,
            number=RevealedNumber.RESIDENT_PHONE,
            at=at,
            row_id=person_.id,
            row_title=person_.name,
            resident=person_,
            looker=looker,
            looker_name=looker.name,
            looker_role=Role.COMMUNITY_ADMIN,
            reason=world.rng.choice(REASONS),
        )
