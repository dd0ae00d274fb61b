"""The demo's disputes: a mediation for every case that is one, some that came by themselves, and call-backs."""

from collections import Counter
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from backend.cases import (
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
AGREED = (MediationStatus.PERFORMED, MediationStatus.AGREED, MediationStatus.PARTIAL, MediationStatus.BREACHED)
ENDED = (CaseStatus.CLOSED, CaseStatus.ARCHIVED, CaseStatus.CALLING_BACK, CaseStatus.RESOLVED, CaseStatus.VERIFYING)
SETTLED = {
    CallbackResult.SATISFIED: Resolved.YES,
    CallbackResult.BASICALLY_SATISFIED: Resolved.PARTLY,
    CallbackResult.DISSATISFIED: Resolved.NO,
}


def mediate(world: World) -> None:
    """Put mediations with their hearings, and call-backs on the shelves."""
    serials: Counter[str] = Counter()
    for key, community in world.communities.items():
        studio = next(one for one in world.of(MediationStudio) if one.community_id == community.id)
        cases = [case for case in world.of(Case) if case.community_id == community.id]
        for case in cases:
            if case.category is CaseCategory.C07:
                _from_case(world, key, case, studio, serials)
        for at in range(20 if key == "donghu" else 4):
            _by_itself(world, key, at, studio, serials)
    for case in world.of(Case):
        if case.satisfaction and case.resolved_at:
            _call_back(world, case)


def _from_case(world: World, key: str, case: Case, studio: MediationStudio, serials: Counter[str]) -> None:
    kind = next((kind for word, kind in KINDS.items() if word in (case.title or "")), DisputeType.OTHER)
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


def _by_itself(world: World, key: str, at: int, studio: MediationStudio, serials: Counter[str]) -> None:
    rng = world.rng
    kind, claim, agreement, amount = DISPUTES[at % len(DISPUTES)]
    grid = rng.choice(world.grids[key])
    estate: Estate = world.estates[grid.id][0]
    status = WAYS[at % len(WAYS)]
    applied = world.moment(rng.uniform(6, 330), rng.randint(9, 16))
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
