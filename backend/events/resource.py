"""Events: announced ones are public; sign-ups are for the admins, the person and the worker of their grid."""

from typing import Annotated

from backend.events.models import CulturalEvent, Registration
from backend.events.vocabulary import PUBLIC_STATUSES
from backend.events.workflow import EVENT_WORKFLOW, REGISTRATION_WORKFLOW
from backend.kit.access import column, own, role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, unit, widget
from backend.places.rules import community_admins, community_readers, street_readers

GROUP = "文体活动"

announced = role("RESIDENT", "ANONYMOUS") & column("status", *PUBLIC_STATUSES)
organisers = read(role("COMMUNITY_ADMIN"))


@resource(
    CulturalEvent,
    label=("活动", "Event", "Events"),
    note=("月月有演出、场场有主题、次次有服务", "A show every month, each with a theme and a service"),
    read=street_readers() | community_readers() | announced,
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
    attached_service: Annotated[auto, label("附带服务", "Attached service")]
    description: Annotated[auto, label("介绍", "Description"), widget("textarea")]
    starts_at: Annotated[auto, label("开始", "Starts")]
    ends_at: Annotated[auto, label("结束", "Ends")]
    venue: Annotated[auto, label("场所", "Venue")]
    community: Annotated[auto, label("社区", "Community")]
    audience: Annotated[auto, label("面向", "Audience")]
    capacity: Annotated[auto, label("名额", "Places"), unit("人")]
    organiser: Annotated[auto, label("主办", "Organiser")]
    needs_registration: Annotated[auto, label("需要报名", "Sign-up needed")]
    confirmed: Annotated[int, label("已确认", "Confirmed"), count("registrations", status="CONFIRMED"), organisers]
    registrations: Annotated[many, label("报名", "Sign-ups")]


@resource(
    Registration,
    label=("报名", "Sign-up", "Sign-ups"),
    note=("谁报了哪场活动，几个人来", "Who signed up for which event, and how many come"),
    read=community_admins()
    | role("GRID_WORKER") & within("resident.household.grid")
    | role("RESIDENT") & own("resident.user"),
    write=community_admins() | role("GRID_WORKER") & within("resident.household.grid"),
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
