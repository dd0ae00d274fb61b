"""Events: announced ones are public, with their programme, lessons and works.

Sign-ups and who came are for the admins, the person and the worker of their grid.
"""

from typing import Annotated

from backend.events.models import (
    Attendance,
    CourseSession,
    CulturalEvent,
    Exhibit,
    ProgrammeItem,
    Registration,
)
from backend.events.vocabulary import PUBLIC_STATUSES
from backend.events.workflow import EVENT_WORKFLOW, REGISTRATION_WORKFLOW
from backend.kit.access import Rule, column, own, role
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, unit, widget
from backend.places.rules import community_admins, community_readers, grid_workers, street_readers, visitors

GROUP = "文体活动"


def announced(path: str) -> Rule:
    """What everybody may know of, once the event whose status `path` ends at is announced."""
    return street_readers() | community_readers() | visitors & column(path, *PUBLIC_STATUSES)


about_a_person = community_admins() | grid_workers("resident.household.grid") | role("RESIDENT") & own("resident.user")
organisers = read(role("COMMUNITY_ADMIN"))


@resource(
    CulturalEvent,
    label=("活动", "Event", "Events"),
    note=("月月有演出、场场有主题、次次有服务", "A show every month, each with a theme and a service"),
    read=announced("status"),
    write=community_admins(),
    workflow=EVENT_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="calendar-days",
        title="title",
        list=["title", "type", "status", "starts_at", "venue", "audience", "capacity", "confirmed"],
        search=["title", "theme", "organiser"],
        order="-starts_at",
        view="calendar",
    ),
)
class CulturalEventFields:
    title: Annotated[auto, label("名称", "Title")]
    type: Annotated[auto, label("类型", "Kind")]
    status: Annotated[auto, label("状态", "Status")]
    theme: Annotated[auto, label("主题", "Theme")]
    series: Annotated[auto, label("系列", "Series")]
    attached_service: Annotated[auto, label("附带服务", "Attached service")]
    description: Annotated[auto, label("介绍", "Description"), widget("textarea")]
    starts_at: Annotated[auto, label("开始", "Starts")]
    ends_at: Annotated[auto, label("结束", "Ends")]
    venue: Annotated[auto, label("场所", "Venue")]
    community: Annotated[auto, label("社区", "Community")]
    audience: Annotated[auto, label("面向", "Audience")]
    capacity: Annotated[auto, label("名额", "Places"), unit("人")]
    organiser: Annotated[auto, label("主办", "Organiser")]
    social_org: Annotated[auto, label("社会组织", "Social organisation")]
    served_count: Annotated[auto, label("服务人次", "Person-times served"), unit("人次")]
    needs_registration: Annotated[auto, label("需要报名", "Sign-up needed")]
    confirmed: Annotated[int, label("已确认", "Confirmed"), count("registrations", status="CONFIRMED"), organisers]
    registrations: Annotated[many, label("报名", "Sign-ups")]
    programme: Annotated[many, label("节目单", "Programme")]
    sessions: Annotated[many, label("课次", "Lessons")]
    exhibits: Annotated[many, label("展品", "Works")]
    attendances: Annotated[many, label("签到", "Attendance")]


@resource(
    Registration,
    label=("报名", "Sign-up", "Sign-ups"),
    note=("谁报了哪场活动，几个人来", "Who signed up for which event, and how many come"),
    read=about_a_person,
    write=community_admins() | grid_workers("resident.household.grid"),
    workflow=REGISTRATION_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="ticket",
        title="code",
        list=["event", "resident", "party_size", "status", "code", "checked_in_at"],
        search=["code", "registered_by"],
        order="-created_at",
    ),
)
class RegistrationFields:
    event: Annotated[auto, label("活动", "Event")]
    resident: Annotated[auto, label("居民", "Resident")]
    party_size: Annotated[auto, label("人数", "People"), unit("人")]
    status: Annotated[auto, label("状态", "Status")]
    code: Annotated[auto, label("签到码", "Code"), readonly]
    registered_by: Annotated[auto, label("代报人", "Signed up by")]
    checked_in_at: Annotated[auto, label("签到时间", "Checked in"), readonly]
    community: Annotated[auto, label("社区", "Community"), readonly]


@resource(
    ProgrammeItem,
    label=("节目", "Programme item", "Programme items"),
    note=("居民自编自演，一场一张节目单", "Made and performed by residents; one programme for each show"),
    read=announced("event.status"),
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="music",
        title="title",
        list=["event", "position", "title", "genre", "performer_team", "minutes"],
        search=["title", "performer_team"],
        order="position",
    ),
)
class ProgrammeItemFields:
    event: Annotated[auto, label("演出", "Show")]
    position: Annotated[auto, label("顺序", "Place")]
    title: Annotated[auto, label("节目", "Title")]
    genre: Annotated[auto, label("形式", "Genre")]
    performer_team: Annotated[auto, label("表演队伍", "Performers")]
    minutes: Annotated[auto, label("时长", "Length"), unit("分钟")]
    community: Annotated[auto, label("社区", "Community"), readonly]


@resource(
    CourseSession,
    label=("课次", "Lesson", "Lessons"),
    note=("一门课分几次上，每次谁来教、教什么", "The lessons of a course: who teaches what, and when"),
    read=announced("event.status"),
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="graduation-cap",
        title="topic",
        list=["event", "position", "topic", "starts_at", "teacher", "level", "attended"],
        search=["topic", "teacher"],
        order="-starts_at",
        view="calendar",
    ),
)
class CourseSessionFields:
    event: Annotated[auto, label("课程", "Course")]
    position: Annotated[auto, label("第几次", "Number")]
    topic: Annotated[auto, label("内容", "Topic")]
    starts_at: Annotated[auto, label("开始", "Starts")]
    ends_at: Annotated[auto, label("结束", "Ends")]
    teacher: Annotated[auto, label("老师", "Teacher")]
    level: Annotated[auto, label("程度", "Level")]
    venue: Annotated[auto, label("场所", "Venue")]
    community: Annotated[auto, label("社区", "Community"), readonly]
    attended: Annotated[int, label("到课", "Attended"), count("attendances"), organisers]
    attendances: Annotated[many, label("签到", "Attendance")]


@resource(
    Attendance,
    label=("签到", "Attendance", "Attendance records"),
    note=("谁到了场，几点来、几点走", "Who came, and when they came and left"),
    read=about_a_person,
    write=community_admins() | grid_workers("resident.household.grid"),
    admin=Admin(
        group=GROUP,
        icon="clipboard-check",
        title="method",
        list=["event", "session", "resident", "people", "in_at", "out_at", "method"],
        search=[],
        order="-in_at",
    ),
)
class AttendanceFields:
    event: Annotated[auto, label("活动", "Event")]
    session: Annotated[auto, label("课次", "Lesson")]
    registration: Annotated[auto, label("报名", "Sign-up")]
    resident: Annotated[auto, label("居民", "Resident")]
    people: Annotated[auto, label("人数", "People"), unit("人")]
    method: Annotated[auto, label("方式", "Method")]
    in_at: Annotated[auto, label("到场", "Came")]
    out_at: Annotated[auto, label("离开", "Left")]
    community: Annotated[auto, label("社区", "Community"), readonly]


@resource(
    Exhibit,
    label=("展品", "Work", "Works"),
    note=("书画展、摄影展上的作品", "Works in exhibitions of calligraphy, paintings and photographs"),
    read=announced("event.status"),
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="image",
        title="title",
        list=["event", "title", "author", "medium", "size_note"],
        search=["title", "author"],
        order="title",
    ),
)
class ExhibitFields:
    event: Annotated[auto, label("展览", "Exhibition")]
    title: Annotated[auto, label("作品", "Title")]
    author: Annotated[auto, label("作者", "Author")]
    medium: Annotated[auto, label("门类", "Medium")]
    size_note: Annotated[auto, label("尺寸", "Size")]
    note: Annotated[auto, label("说明", "Note"), widget("textarea")]
    community: Annotated[auto, label("社区", "Community"), readonly]
