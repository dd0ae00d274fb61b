"""The demo's disputes: a mediation for every case that is one, some that came by themselves, and call-backs."""

from collections import Counter
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from backend.cases import (
    SETTLED_STATUSES,
    CallBack,
    CallbackResult,
    Case,
    CaseCategory,
    CaseStatus,
    Hearing,
    Mediation,
    MediationStatus,
    Resolved,
)
from backend.demo import names
from backend.demo.world import World
from backend.kit.worktime import ZONE
from backend.people import DisputeType, MediationStudio, MediationTier, Resident
from backend.places import Estate

KINDS = {"漏水": DisputeType.NEIGHBOUR, "音响": DisputeType.LIFE, "电梯": DisputeType.NEIGHBOUR}
DISPUTES = (
    (DisputeType.PROPERTY, "电梯停用两个月，要求减免物业费。", "物业减免一个月物业费，十日内修好。", 1200),
    (DisputeType.RENOVATION, "楼下装修敲墙，家里墙面开裂。", "装修方修补墙面，赔偿两千元。", 2000),
    (DisputeType.LIFE, "楼道堆放杂物，多次提醒不清。", "三日内清走，以后不再堆放。", None),
    (DisputeType.NEIGHBOUR, "空调外机滴水，吵了两次。", "加装导水管，双方互相道歉。", 150),
    (DisputeType.FAMILY, "三个子女对老人轮流照料有分歧。", "每家照料四个月，医药费均摊。", None),
    (DisputeType.DEBT, "借给邻居一万元到期未还。", "分五个月还清。", 10000),
    (DisputeType.LABOUR, "保洁员被拖欠一个月工资。", "物业七日内付清。", 2600),
    (DisputeType.RENOVATION, "周末装修噪音影响孩子复习。", "装修改在工作日白天。", None),
    (DisputeType.PROPERTY, "车位收费标准不一致。", "按公示标准退还差价。", 600),
)
WAYS = (
    MediationStatus.PERFORMED,
    MediationStatus.AGREED,
    MediationStatus.HEARING,
    MediationStatus.PERFORMED,
    MediationStatus.FAILED,
    MediationStatus.ACCEPTED,
    MediationStatus.PARTIAL,
    MediationStatus.APPLIED,
    MediationStatus.BREACHED,
    MediationStatus.REFERRED_TO_COURT,
)
OLD_WAYS = (*[MediationStatus.PERFORMED] * 7, MediationStatus.AGREED, MediationStatus.PARTIAL)
NEW_WAYS = (*[MediationStatus.PERFORMED] * 5, MediationStatus.AGREED, MediationStatus.HEARING, MediationStatus.FAILED)
AGREED = (MediationStatus.PERFORMED, MediationStatus.AGREED, MediationStatus.PARTIAL, MediationStatus.BREACHED)
ENDED = (CaseStatus.CLOSED, CaseStatus.ARCHIVED, CaseStatus.CALLING_BACK, CaseStatus.RESOLVED, CaseStatus.VERIFYING)
SETTLED = {
    CallbackResult.SATISFIED: Resolved.YES,
    CallbackResult.BASICALLY_SATISFIED: Resolved.PARTLY,
    CallbackResult.DISSATISFIED: Resolved.NO,
}


SETTLED_000 = 2_618
"""000: disputes settled, those that came from cases among them."""

TRENDS = {DisputeType.PROPERTY: (101, 78), DisputeType.LIFE: (65, 51), DisputeType.RENOVATION: (157, 125)}
"""002: disputes of a kind in the year before the last twelve months, and in these; 78 of 101 is 22.77 % less."""


def mediate(world: World) -> None:
    """Put mediations with their hearings, and call-backs on the shelves."""
    serials: Counter[str] = Counter()
    cases: dict[UUID, list[Case]] = {}
    for case in world.of(Case):
        cases.setdefault(case.community_id, []).append(case)
    for plan in world.plans:
        key, community = plan.key, world.communities[plan.key]
        studio = next(one for one in world.of(MediationStudio) if one.community_id == community.id)
        for case in cases[community.id]:
            if case.category is CaseCategory.C07:
                _from_case(world, key, case, studio, serials, counted=plan.article != "002")
        if plan.article == "000":
            _settle(world, key, studio, serials)
        elif plan.article != "002":
            for at in range(20 if plan.busy >= 1 else 4):
                _by_itself(world, key, DISPUTES[at % len(DISPUTES)], WAYS[at % len(WAYS)], studio, serials)
    _compare_years(world, serials)
    for case in world.of(Case):
        if case.satisfaction and case.resolved_at:
            _call_back(world, case)


def _settle(world: World, key: str, studio: MediationStudio, serials: Counter[str]) -> None:
    """Disputes of 000 until so many are settled, and the usual few that are not."""
    mine = [one for one in world.of(Mediation) if one.community_id == world.communities[key].id]
    settled = sum(one.status in SETTLED_STATUSES for one in mine)
    for at in range(world.many(SETTLED_000, 60) - settled):
        status = OLD_WAYS[at % len(OLD_WAYS)]
        _by_itself(world, key, DISPUTES[at % len(DISPUTES)], status, studio, serials, (20, 1_085))
    for at in range(10):
        _by_itself(world, key, DISPUTES[at % len(DISPUTES)], WAYS[at], studio, serials)


def _compare_years(world: World, serials: Counter[str]) -> None:
    """The disputes of 002 by kind, this year and the one before, over the communities of the street in turn."""
    keys = world.of_article("002")
    studios = {one.community_id: one for one in reversed(world.of(MediationStudio))}
    for kind, (before, since) in TRENDS.items():
        texts = [said for said in DISPUTES if said[0] is kind]
        for count, (latest, earliest), ways in ((before, (370, 725), OLD_WAYS), (since, (3, 360), NEW_WAYS)):
            for at in range(world.many(count, count // 8)):
                key = keys[at % len(keys)]
                studio = studios[world.communities[key].id]
                status = ways[at % len(ways)]
                _by_itself(world, key, texts[at % len(texts)], status, studio, serials, (latest, earliest))


def _from_case(
    world: World, key: str, case: Case, studio: MediationStudio, serials: Counter[str], *, counted: bool
) -> None:
    """A file for a case that is a dispute; of a kind that `_compare_years` leaves alone, unless `counted`."""
    kind = next((kind for word, kind in KINDS.items() if word in (case.title or "")), DisputeType.OTHER)
    kind = DisputeType.NEIGHBOUR if kind is DisputeType.LIFE and not counted else kind
    case.dispute_type = kind
    if case.registered_at is None:
        return
    status = MediationStatus.PERFORMED if case.status in ENDED else MediationStatus.HEARING
    until = case.resolved_at or world.now
    _file(
        world,
        key,
        serials,
        case.registered_at,
        until,
        case=case,
        dispute_type=kind,
        status=status,
        studio=studio,
        grid_id=case.grid_id,
        estate_id=case.estate_id,
        applicant=case.reporter_name,
        respondent="楼上住户",
        claim=case.description,
        agreement="双方各退一步，费用各担一半。" if status in AGREED else None,
    )


def _by_itself(
    world: World,
    key: str,
    said: tuple[DisputeType, str, str, int | None],
    status: MediationStatus,
    studio: MediationStudio,
    serials: Counter[str],
    days: tuple[float, float] = (6, 330),
) -> None:
    """A file that came from no case, applied for between so many days ago."""
    rng = world.rng
    kind, claim, agreement, amount = said
    grid = rng.choice(world.housing[key])
    estate: Estate = world.estates[grid.id][0]
    applied = world.moment(rng.uniform(*days), rng.randint(9, 16))
    person: Resident = rng.choice(world.residents[key])
    _file(
        world,
        key,
        serials,
        applied,
        min(applied + timedelta(days=rng.randint(4, 20)), world.now),
        dispute_type=kind,
        status=status,
        studio=studio,
        grid=grid,
        estate=estate,
        applicant=person.name,
        respondent=estate.property_company or names.family_name(rng) + "先生",
        claim=claim,
        amount=Decimal(amount) if amount else None,
        agreement=agreement if status in AGREED else None,
        outcome="一方始终不到场。" if status in (MediationStatus.FAILED, MediationStatus.REFERRED_TO_COURT) else None,
    )


def _file(world: World, key: str, serials: Counter[str], applied: datetime, until: datetime, **said: Any) -> None:
    """A file whose steps lie between `applied` and `until`, and its hearing."""
    community, status = world.communities[key], said["status"]
    month = f"{community.prefix}-TJ{applied.astimezone(ZONE):%y%m}"
    serials[month] += 1
    early = status is MediationStatus.APPLIED
    mediation = world.make(
        Mediation,
        made=applied,
        community=community,
        number=f"{month}-{serials[month]:04d}",
        tier=world.weighted(((MediationTier.GRID, 3), (MediationTier.COMMUNITY, 5), (MediationTier.STREET, 1))),
        mediator=None if early else world.users.get(f"mediator:{key}"),
        applied_at=applied,
        accepted_at=None if early else applied + (until - applied) * 0.2,
        agreed_at=applied + (until - applied) * 0.8 if status in AGREED else None,
        performed_at=until if status is MediationStatus.PERFORMED else None,
        perform_by_on=until.date() if status in AGREED else None,
        **said,
    )
    if status not in (MediationStatus.APPLIED, MediationStatus.ACCEPTED):
        starts = applied + (until - applied) * 0.5
        world.make(
            Hearing,
            made=applied,
            community=community,
            mediation=mediation,
            starts_at=starts,
            ends_at=starts + timedelta(hours=1, minutes=20),
            place=said["studio"].name,
            record="双方到场，各自陈述，调解员分别沟通。",
        )


def _call_back(world: World, case: Case) -> None:
    at = min((case.closed_at or case.resolved_at or world.now) - timedelta(minutes=20), world.now)
    at = max(at, case.resolved_at) if case.resolved_at else at
    result = CallbackResult(str(case.satisfaction))
    world.make(
        CallBack,
        made=at,
        community_id=case.community_id,
        case=case,
        at=at,
        caller_name="社区回访员",
        result=result,
        resolved=SETTLED.get(result),
        reason="又出现过一次，希望彻底解决。" if result is CallbackResult.DISSATISFIED else None,
    )
