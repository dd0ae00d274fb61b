"""What happens in a corner of the tests' world: cases, events, work, services and lists, hung on its rows."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from backend.cases import (
    AppealType,
    CallBack,
    CallbackResult,
    Case,
    CaseCategory,
    CaseEntry,
    CaseStatus,
    Channel,
    Hearing,
    Mediation,
)
from backend.events import (
    Attendance,
    CourseSession,
    CulturalEvent,
    EventStatus,
    EventType,
    Exhibit,
    Medium,
    PerformanceGenre,
    ProgrammeItem,
    Registration,
)
from backend.jobs import (
    Application,
    Employer,
    EmploymentType,
    JobPosting,
    PostingStatus,
    SkillProfile,
    Training,
    TrainingStatus,
)
from backend.kit.model import Record
from backend.people import (
    Department,
    DisputeType,
)
from backend.places import (
    Community,
)
from backend.services import (
    AccountKind,
    ActivityKind,
    ActivityStatus,
    MicroWish,
    Pledge,
    PointsAccount,
    PointsEntry,
    PointsEntryKind,
    ProblemClass,
    ProblemItem,
    ResourceItem,
    ResourceKind,
    RewardItem,
    ServiceCategory,
    ServiceOrder,
    SocialOrg,
    SocialOrgField,
    TaskItem,
    VolunteerActivity,
    WishGroup,
    WishKind,
    WishStatus,
)


async def make_cases(place: Community, rows: dict[str, Any], number: int) -> dict[str, Record]:
    """The case, its entry, call-back and mediation of a corner, by resource."""
    case = Case(
        community=place,
        title=f"楼道灯不亮{number}",
        description="二楼到五楼都不亮。",
        channel=Channel.QR_CODE,
        appeal_type=AppealType.HELP,
        category=CaseCategory.C06,
        status=CaseStatus.DISPATCHED,
        estate=rows["Estate"],
        grid=rows["Grid"],
        building=rows["Building"],
        resident=rows["Resident"],
        reporter_name=rows["Resident"].name,
        lead_department=Department.PROPERTY,
        mediator=rows["User"],
        visit=rows["HouseholdVisit"],
    )
    case.seal(reporter_phone="19900000003")
    await case.save()
    entry = await CaseEntry.create(case=case, text="已到现场查看。", author=rows["User"], author_name="试人")
    asked = await CallBack.create(case=case, result=CallbackResult.SATISFIED, caller_name="试人")
    return {"Case": case, "CaseEntry": entry, "CallBack": asked, **await _disputes(place, rows, case)}


async def _disputes(place: Community, rows: dict[str, Any], case: Case) -> dict[str, Record]:
    dispute = await Mediation.create(
        community=place,
        case=case,
        dispute_type=DisputeType.PROPERTY,
        grid=rows["Grid"],
        estate=rows["Estate"],
        studio=rows["MediationStudio"],
        mediator=rows["User"],
        applicant=rows["Resident"].name,
        respondent="试验物业",
        claim="电梯停用三个月，要求减免物业费。",
        agreement="减免两个月。",
    )
    hearing = await Hearing.create(mediation=dispute, starts_at=datetime.now(UTC), place="调解室", record="双方到场。")
    return {"Mediation": dispute, "Hearing": hearing}


async def make_events(place: Community, rows: dict[str, Any]) -> dict[str, Record]:
    """The event and what belongs to it of a corner, by resource."""
    starts = datetime.now(UTC) + timedelta(hours=1)
    event = await CulturalEvent.create(
        community=place,
        title="合唱排练",
        type=EventType.COURSE,
        status=EventStatus.SCHEDULED,
        venue=rows["Venue"],
        starts_at=starts,
        ends_at=starts + timedelta(hours=2),
    )
    sign_up = await Registration.create(event=event, resident=rows["Resident"])
    item = await ProgrammeItem.create(
        event=event, position=1, title="江南谣", genre=PerformanceGenre.CHOIR, performer_team="试验合唱队"
    )
    lesson = await CourseSession.create(
        event=event, position=1, topic="气息", starts_at=starts, ends_at=starts + timedelta(hours=1)
    )
    work = await Exhibit.create(event=event, title="墨荷", author="试墨", medium=Medium.INK_PAINTING)
    came = await Attendance.create(
        event=event, session=lesson, registration=sign_up, resident=rows["Resident"], in_at=starts
    )
    return {
        "CulturalEvent": event,
        "Registration": sign_up,
        "ProgrammeItem": item,
        "CourseSession": lesson,
        "Exhibit": work,
        "Attendance": came,
    }


async def make_jobs(place: Community, rows: dict[str, Any]) -> dict[str, Record]:
    """The employer, posting, profile, application and training of a corner, by resource."""
    employer = await Employer.create(community=place, name="试验物业", verification="VERIFIED")
    posting = await JobPosting.create(
        community=place,
        title="秩序维护员",
        employer=employer,
        employment_type=EmploymentType.FULL_TIME,
        status=PostingStatus.PUBLISHED,
        wage_from=Decimal("3800"),
        wage_to=Decimal("4500"),
        grid=rows["Grid"],
    )
    profile = await SkillProfile.create(resident=rows["Resident"], skills="消防常识")
    application = await Application.create(posting=posting, resident=rows["Resident"], reason="步行可到")
    training = await Training.create(
        community=place,
        title="消防设施操作班",
        skills="消防设施操作",
        provider="试验技校",
        venue=rows["Venue"],
        status=TrainingStatus.OPEN,
        starts_on=date(2026, 12, 1),
    )
    await training.profiles.add(profile)
    return {
        "Employer": employer,
        "JobPosting": posting,
        "SkillProfile": profile,
        "Application": application,
        "Training": training,
    }


async def make_services(place: Community, rows: dict[str, Any]) -> dict[str, Record]:
    """The social organisation, order, wish and activity of a corner, by resource."""
    org = await SocialOrg.create(
        community=place,
        name="试验为老服务中心",
        service_field=SocialOrgField.ELDERLY,
        premises=rows["Venue"],
        contact_name="试联",
        contact_phone="19900000009",
    )
    order = await ServiceOrder.create(
        household=rows["Household"], resident=rows["Resident"], category=ServiceCategory.PLUMBING, detail="龙头漏水"
    )
    wish = await MicroWish.create(
        community=place,
        title="想要一个助行器",
        kind=WishKind.INDIVIDUAL,
        beneficiary=WishGroup.DISABLED,
        status=WishStatus.PUBLISHED,
        resident=rows["Resident"],
        circumstances="腿脚不便，独居。",
    )
    activity = await VolunteerActivity.create(
        community=place,
        title="入户探望",
        kind=ActivityKind.HOME_VISIT,
        status=ActivityStatus.DONE,
        organiser="试验志愿队",
        social_org=org,
        grid=rows["Grid"],
        starts_at=datetime.now(UTC),
        volunteer_count=6,
        person_times=12,
        served_count=9,
    )
    return {"SocialOrg": org, "ServiceOrder": order, "MicroWish": wish, "VolunteerActivity": activity}


async def make_points(place: Community, rows: dict[str, Any]) -> dict[str, Record]:
    """The points account, entry and reward of a corner, by resource."""
    fund = await PointsAccount.create(community=place, name="社区积分池", kind=AccountKind.FUND)
    account = await PointsAccount.create(
        community=place, name=rows["Resident"].name, kind=AccountKind.RESIDENT, resident=rows["Resident"]
    )
    entry = await PointsEntry.create(
        from_account=fund, to_account=account, kind=PointsEntryKind.EARN, amount=10, reason="入户探望"
    )
    reward = await RewardItem.create(community=place, name="抽纸一提", price=5, stock=8)
    return {"PointsAccount": account, "PointsEntry": entry, "RewardItem": reward}


async def make_lists(place: Community, rows: dict[str, Any]) -> dict[str, Record]:
    """The problem, resource, pledge and task of a corner, by resource."""
    pledge = await Pledge.create(
        community=place,
        unit="试验中学",
        promise="周末开放操场",
        signed_on=date(2026, 3, 1),
        contact_name="试联",
        contact_phone="19900000009",
    )
    resource = await ResourceItem.create(
        community=place, name="操场", kind=ResourceKind.PREMISES, unit="试验中学", pledge=pledge
    )
    problem = await ProblemItem.create(
        community=place,
        title="孩子没有踢球的地方",
        problem_class=ProblemClass.CHILD_CARE,
        case=rows["Case"],
        raised_on=date(2026, 4, 1),
    )
    task = await TaskItem.create(title="签开放协议", problem=problem, resource=resource, owner="试人")
    return {"Pledge": pledge, "ResourceItem": resource, "ProblemItem": problem, "TaskItem": task}
