"""Services: what is public of orders, wishes, volunteering and social organisations, and what is not.

Activities and organisations are public. Orders are known to the community and the household's grid. A wish is private
until it is published, and then without a name or a place.
"""

from typing import Annotated

from backend.kit.access import column, own, role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, unit, widget
from backend.places.rules import community_admins, community_readers, grid_workers, street_readers, visitors
from backend.services.models import MicroWish, ServiceOrder, SocialOrg, VolunteerActivity
from backend.services.vocabulary import PUBLIC_WISHES
from backend.services.workflow import ACTIVITY_WORKFLOW, ORDER_WORKFLOW, ORG_WORKFLOW, WISH_WORKFLOW

GROUP = "服务与志愿"

near = read(role("COMMUNITY_ADMIN", "GRID_WORKER"))
public = street_readers() | community_readers() | visitors


@resource(
    ServiceOrder,
    label=("服务单", "Service order", "Service orders"),
    note=("群众点单、社区派单、志愿者接单、群众评单", "Residents order and rate; the community dispatches"),
    read=community_admins() | grid_workers("household.grid") | role("RESIDENT") & own("resident.user"),
    write=community_admins() | grid_workers("household.grid"),
    aggregate=role("STREET_LEADER") & within("community.street"),
    workflow=ORDER_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="wrench",
        title="number",
        list=["number", "category", "household", "status", "provider", "ordered_at", "rating"],
        search=["number", "detail", "provider"],
        order="-ordered_at",
    ),
)
class ServiceOrderFields:
    number: Annotated[auto, label("编号", "Number"), readonly]
    category: Annotated[auto, label("服务", "Service")]
    detail: Annotated[auto, label("具体要求", "Details"), widget("textarea")]
    status: Annotated[auto, label("状态", "Status")]
    household: Annotated[auto, label("住户", "Household")]
    resident: Annotated[auto, label("点单人", "Ordered by")]
    wanted_at: Annotated[auto, label("期望时间", "Wanted at")]
    provider_kind: Annotated[auto, label("服务方类型", "Kind of provider")]
    provider: Annotated[auto, label("服务方", "Provider")]
    social_org: Annotated[auto, label("社会组织", "Social organisation")]
    cost: Annotated[auto, label("费用", "Cost"), widget("money"), unit("元")]
    cost_note: Annotated[auto, label("费用说明", "Cost note")]
    rating: Annotated[auto, label("评分", "Rating"), unit("星")]
    rating_note: Annotated[auto, label("评语", "What they said"), widget("textarea")]
    ordered_at: Annotated[auto, label("点单", "Ordered")]
    dispatched_at: Annotated[auto, label("派单", "Dispatched"), readonly]
    accepted_at: Annotated[auto, label("接单", "Accepted"), readonly]
    done_at: Annotated[auto, label("完成", "Done"), readonly]
    rated_at: Annotated[auto, label("评单", "Rated"), readonly]
    community: Annotated[auto, label("社区", "Community"), readonly]


@resource(
    MicroWish,
    label=("微心愿", "Micro-wish", "Micro-wishes"),
    note=("公布时不写姓名和住址", "Published without names and addresses"),
    read=community_admins() | grid_workers() | public & column("status", *PUBLIC_WISHES),
    write=community_admins() | grid_workers(),
    workflow=WISH_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="gift",
        title="title",
        list=["title", "kind", "beneficiary", "status", "claimant_kind", "collected_at"],
        search=["title"],
        order="-collected_at",
    ),
)
class MicroWishFields:
    title: Annotated[auto, label("心愿", "Wish")]
    kind: Annotated[auto, label("类型", "Kind")]
    beneficiary: Annotated[auto, label("对象", "For whom")]
    status: Annotated[auto, label("状态", "Status")]
    resident: Annotated[auto, label("许愿人", "Whose wish"), near]
    circumstances: Annotated[auto, label("情况说明", "Circumstances"), near, widget("textarea")]
    estate: Annotated[auto, label("小区", "Estate"), near]
    grid: Annotated[auto, label("网格", "Grid"), near]
    worth: Annotated[auto, label("估价", "Worth"), widget("money"), unit("元")]
    claimant_kind: Annotated[auto, label("认领方", "Claimant")]
    claimant_name: Annotated[auto, label("认领人", "Claimed by"), near]
    claim_until_on: Annotated[auto, label("认领有效期", "Claim holds until")]
    proof: Annotated[auto, label("圆梦记录", "Proof"), near, widget("textarea")]
    thanks: Annotated[auto, label("感言", "Thanks"), widget("textarea")]
    collected_at: Annotated[auto, label("征集", "Collected")]
    published_at: Annotated[auto, label("公布", "Published"), readonly]
    claimed_at: Annotated[auto, label("认领", "Claimed"), readonly]
    fulfilled_at: Annotated[auto, label("圆梦", "Fulfilled"), readonly]
    confirmed_at: Annotated[auto, label("确认", "Confirmed"), readonly]
    community: Annotated[auto, label("社区", "Community")]


@resource(
    VolunteerActivity,
    label=("志愿活动", "Volunteer activity", "Volunteer activities"),
    note=("志愿者做了什么，服务了多少人", "What volunteers did, and how many people they served"),
    read=street_readers() | community_readers() | visitors & column("status", "PLANNED", "DONE", "CANCELLED"),
    write=community_admins(),
    workflow=ACTIVITY_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="hand-heart",
        title="title",
        list=["title", "kind", "status", "starts_at", "organiser", "volunteer_count", "served_count"],
        search=["title", "organiser", "series"],
        order="-starts_at",
        view="calendar",
    ),
)
class VolunteerActivityFields:
    title: Annotated[auto, label("名称", "Title")]
    kind: Annotated[auto, label("类型", "Kind")]
    status: Annotated[auto, label("状态", "Status")]
    series: Annotated[auto, label("系列", "Series")]
    organiser: Annotated[auto, label("组织者", "Organiser")]
    social_org: Annotated[auto, label("社会组织", "Social organisation")]
    event: Annotated[auto, label("所属活动", "Part of event")]
    venue: Annotated[auto, label("场所", "Venue")]
    grid: Annotated[auto, label("网格", "Grid")]
    starts_at: Annotated[auto, label("开始", "Starts")]
    ends_at: Annotated[auto, label("结束", "Ends")]
    volunteer_count: Annotated[auto, label("志愿者", "Volunteers"), unit("人")]
    person_times: Annotated[auto, label("志愿服务人次", "Volunteer turns"), unit("人次")]
    served_count: Annotated[auto, label("服务人次", "Person-times served"), unit("人次")]
    beneficiary_count: Annotated[auto, label("受益人数", "Beneficiaries"), unit("人")]
    report: Annotated[auto, label("活动小结", "Report"), widget("textarea")]
    community: Annotated[auto, label("社区", "Community")]


@resource(
    SocialOrg,
    label=("社会组织", "Social organisation", "Social organisations"),
    note=("社区孵化和引进的社会组织，用房和活动", "Grown here or brought in; their room and what they do"),
    read=public,
    write=community_admins(),
    workflow=ORG_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="users-round",
        title="name",
        list=["name", "service_field", "status", "joined_on", "premises_m2", "activity_count", "event_count"],
        search=["name", "credit_code"],
        order="name",
    ),
)
class SocialOrgFields:
    name: Annotated[auto, label("名称", "Name")]
    status: Annotated[auto, label("状态", "Status")]
    service_field: Annotated[auto, label("服务领域", "Field")]
    credit_code: Annotated[auto, label("统一社会信用代码", "Credit code"), widget("credit_code")]
    joined_on: Annotated[auto, label("入驻日期", "Since")]
    incubated_at: Annotated[auto, label("孵化成功", "Incubated"), readonly]
    premises: Annotated[auto, label("用房", "Premises")]
    premises_m2: Annotated[auto, label("用房面积", "Room"), unit("m2")]
    staff_count: Annotated[auto, label("工作人员", "Staff"), unit("人")]
    introduction: Annotated[auto, label("简介", "Introduction"), widget("textarea")]
    contact_name: Annotated[auto, label("联系人", "Contact"), near]
    contact_phone: Annotated[auto, label("联系电话", "Contact phone"), near, widget("phone")]
    community: Annotated[auto, label("社区", "Community")]
    activity_count: Annotated[int, label("志愿活动", "Activities"), count("activities")]
    event_count: Annotated[int, label("文体活动", "Events"), count("events")]
    activities: Annotated[many, label("志愿活动", "Volunteer activities")]
    events: Annotated[many, label("文体活动", "Events")]
