"""Rows for tests. A corner is a grid with one row of every resource in it; two corners show who sees what."""

import itertools
from dataclasses import dataclass
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
    DisputeType,
    Hearing,
    Mediation,
    MediationRoom,
    MediationTier,
)
from backend.concepts import linked
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
from backend.kit.actor import Role
from backend.kit.model import Record
from backend.people import (
    ApiToken,
    Department,
    Household,
    Relation,
    Residency,
    Resident,
    ResidentEmployment,
    ResidentTag,
    Sex,
    TagKind,
    TagSource,
    User,
    UserRole,
)
from backend.places import Building, BuildingUnit, Community, Estate, EstateKind, Grid, Street, Venue, VenueKind
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

linked()  # rows can be made and asked without a database

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Corner:
    """A grid with one row of every resource in it; `rows` by the name of the model."""

    rows: dict[str, Any]

    @property
    def street(self) -> Street:
        """The street above."""
        return self.rows["Street"]

    @property
    def community(self) -> Community:
        """The community above."""
        return self.rows["Community"]

    @property
    def grid(self) -> Grid:
        """The grid itself."""
        return self.rows["Grid"]


def square(number: int) -> dict[str, Any]:
    """A GeoJSON square of about a hundred metres; squares of different numbers never touch."""
    west, south = 118 + number % 50 * 0.002, 30 + number // 50 * 0.002
    east, north = round(west + 0.001, 6), round(south + 0.001, 6)
    west, south = round(west, 6), round(south, 6)
    return {
        "type": "Polygon",
        "coordinates": [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
    }


async def make_street(**values: Any) -> Street:
    """A street."""
    number = next(_numbers)
    return await Street.create(**{"code": f"99{number:07d}", "name": f"试街{number}街道", **values})


async def make_community(street: Street | None = None, **values: Any) -> Community:
    """A community, in a street of its own unless one is given."""
    number = next(_numbers)
    above = street or await make_street()
    said = {"code": f"{above.code}{number % 1000:03d}", "name": f"试验{number}社区", "prefix": f"T{number:03d}"}
    return await Community.create(**{"street": above, **said, **values})


async def make_corner(community: Community | None = None) -> Corner:
    """A grid with one row of every resource, in a community of its own unless one is given."""
    number = next(_numbers)
    place = community or await make_community()
    rows: dict[str, Any] = {"Community": place, "Street": await Street.get(id=place.street_id)}
    rows |= await _places(place, number)
    rows |= await _people(place, rows, number)
    rows |= await _cases(place, rows, number)
    rows |= await _events(place, rows)
    rows |= await _jobs(place, rows)
    rows |= await _services(place, rows)
    rows |= await _points(place, rows)
    rows |= await _lists(place, rows)
    return Corner(rows)


async def _places(place: Community, number: int) -> dict[str, Record]:
    code = f"{place.code}{number % 1000:03d}"
    grid = await Grid.create(
        community=place, code=code, serial=number, name=f"试验{number}网格", polygon=square(number)
    )
    estate = await Estate.create(community=place, name=f"试验{number}小区", kind=EstateKind.OLD)
    await estate.grids.add(grid)
    building = await Building.create(estate=estate, grid=grid, name=f"试验{number}小区 1 栋")
    unit = await BuildingUnit.create(building=building, name=f"试验{number}小区 1 栋 1 单元", serial=1)
    venue = await Venue.create(community=place, name=f"试验{number}活动室", kind=VenueKind.ACTIVITY_ROOM, grid=grid)
    return {"Grid": grid, "Estate": estate, "Building": building, "BuildingUnit": unit, "Venue": venue}


async def _people(place: Community, rows: dict[str, Any], number: int) -> dict[str, Record]:
    user = await User.create(login=f"user{number}", name=f"试人{number}", community=place)
    role = await UserRole.create(user=user, role=Role.GRID_WORKER, grid=rows["Grid"])
    token = await ApiToken.create(
        name=f"试方{number}", purpose="试用", expires_at=datetime.now(UTC) + timedelta(days=9)
    )
    await token.communities.add(place)
    home = await Household.create(
        community=place,
        code=f"H{number}",
        unit=rows["BuildingUnit"],
        estate=rows["Estate"],
        grid=rows["Grid"],
        address=f"试验{number}小区 1 栋 1 单元 101",
    )
    resident = Resident(
        name=f"陈试{number}",
        sex=Sex.FEMALE,
        birth_on=date(1980, 1, 2),
        household=home,
        relation=Relation.HEAD,
        residency=Residency.REGISTERED,
        employment=ResidentEmployment.SEEKING,
        user=user,
    )
    resident.seal(id_number="990101198001020759", phone="19900000003")
    await resident.save()
    tag = await ResidentTag.create(
        resident=resident, kind=TagKind.KEY_CARE, source=TagSource.SCREENING, valid_from_on=date(2026, 1, 1)
    )
    return {
        "User": user,
        "UserRole": role,
        "ApiToken": token,
        "Household": home,
        "Resident": resident,
        "ResidentTag": tag,
    }


async def _cases(place: Community, rows: dict[str, Any], number: int) -> dict[str, Record]:
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
    )
    case.seal(reporter_phone="19900000003")
    await case.save()
    entry = await CaseEntry.create(case=case, text="已到现场查看。", author=rows["User"], author_name="试人")
    asked = await CallBack.create(case=case, result=CallbackResult.SATISFIED, caller_name="试人")
    return {"Case": case, "CaseEntry": entry, "CallBack": asked, **await _disputes(place, rows, case)}


async def _disputes(place: Community, rows: dict[str, Any], case: Case) -> dict[str, Record]:
    room = await MediationRoom.create(
        community=place, name="试验调解室", tier=MediationTier.COMMUNITY, venue=rows["Venue"]
    )
    dispute = await Mediation.create(
        community=place,
        case=case,
        dispute_type=DisputeType.PROPERTY,
        grid=rows["Grid"],
        estate=rows["Estate"],
        room=room,
        mediator=rows["User"],
        applicant=rows["Resident"].name,
        respondent="试验物业",
        claim="电梯停用三个月，要求减免物业费。",
        agreement="减免两个月。",
    )
    hearing = await Hearing.create(mediation=dispute, starts_at=datetime.now(UTC), place="调解室", record="双方到场。")
    return {"MediationRoom": room, "Mediation": dispute, "Hearing": hearing}


async def _events(place: Community, rows: dict[str, Any]) -> dict[str, Record]:
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


async def _jobs(place: Community, rows: dict[str, Any]) -> dict[str, Record]:
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


async def _services(place: Community, rows: dict[str, Any]) -> dict[str, Record]:
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


async def _points(place: Community, rows: dict[str, Any]) -> dict[str, Record]:
    fund = await PointsAccount.create(community=place, name="社区积分池", kind=AccountKind.FUND)
    account = await PointsAccount.create(
        community=place, name=rows["Resident"].name, kind=AccountKind.RESIDENT, resident=rows["Resident"]
    )
    entry = await PointsEntry.create(
        from_account=fund, to_account=account, kind=PointsEntryKind.EARN, amount=10, reason="入户探望"
    )
    reward = await RewardItem.create(community=place, name="抽纸一提", price=5, stock=8)
    return {"PointsAccount": account, "PointsEntry": entry, "RewardItem": reward}


async def _lists(place: Community, rows: dict[str, Any]) -> dict[str, Record]:
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
