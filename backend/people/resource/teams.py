"""Teams and mediators: who may see them. A team and a studio are there for all; who is in a team is not."""

from typing import Annotated

from backend.kit.access import role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, widget
from backend.people.models import MediationStudio, Mediator, Membership, Team
from backend.people.resource.organisation import colleagues, leader, neighbours
from backend.places.rules import admin, community_admins, counted

SERVICES = "服务与志愿"
CASES = "诉求"

insiders = read(role("COMMUNITY_ADMIN", "GRID_WORKER"))


@resource(
    Team,
    label=("队伍", "Team", "Teams"),
    note=("红蓝管家、小马扎、邻里队等，一队伍一服务", "One team, one service"),
    read=admin | leader | colleagues | neighbours,
    write=community_admins(),
    admin=Admin(
        group=SERVICES,
        icon="users-round",
        title="name",
        list=["name", "kind", "brand", "service", "leader_name", "member_count", "is_active"],
        search=["name", "brand", "leader_name"],
        order="name",
    ),
)
class TeamFields:
    name: Annotated[auto, label("名称", "Name")]
    kind: Annotated[auto, label("类型", "Kind")]
    brand: Annotated[auto, label("品牌", "Brand")]
    service: Annotated[auto, label("服务内容", "Service")]
    leader_name: Annotated[auto, label("队长", "Leader")]
    grid: Annotated[auto, label("网格", "Grid")]
    org_unit: Annotated[auto, label("牵头组织", "Led by")]
    founded_on: Annotated[auto, label("成立日期", "Founded on")]
    is_active: Annotated[auto, label("在活动", "At work")]
    community: Annotated[auto, label("所属社区", "Community")]
    member_count: Annotated[int, label("队员数", "Members"), count("memberships", status="CURRENT"), insiders]
    memberships: Annotated[many, label("队员", "Members")]


@resource(
    Membership,
    label=("队员", "Team member", "Team members"),
    note=("每支队伍里有谁、什么身份、有没有法律资格", "Who is in which team, in what role and with what qualification"),
    read=role("COMMUNITY_ADMIN", "GRID_WORKER") & within("community"),
    write=community_admins(),
    aggregate=counted,
    admin=Admin(
        group=SERVICES,
        icon="user-check",
        title="person_name",
        list=["person_name", "team", "role", "legal_qualification", "is_party", "joined_on", "status"],
        search=["person_name"],
        order="person_name",
    ),
)
class MembershipFields:
    person_name: Annotated[auto, label("姓名", "Name")]
    team: Annotated[auto, label("队伍", "Team")]
    role: Annotated[auto, label("身份", "Role")]
    legal_qualification: Annotated[auto, label("法律资格", "Legal qualification")]
    is_party: Annotated[auto, label("党员", "Party member")]
    joined_on: Annotated[auto, label("加入日期", "Joined on")]
    left_on: Annotated[auto, label("退出日期", "Left on")]
    status: Annotated[auto, label("状态", "Status"), readonly]
    resident: Annotated[auto, label("登记居民", "Resident")]
    community: Annotated[auto, label("所属社区", "Community"), readonly]


@resource(
    MediationStudio,
    label=("调解工作室", "Mediation studio", "Mediation studios"),
    note=("村（居）小组、社区、街道三级调解的场所", "Where disputes are mediated, on three tiers"),
    read=admin | leader | colleagues | neighbours,
    write=community_admins(),
    admin=Admin(
        group=CASES,
        icon="scale",
        title="name",
        list=["name", "kind", "tier", "leader_name", "venue", "mediator_count", "opening_hours"],
        search=["name", "leader_name"],
        order="name",
    ),
)
class MediationStudioFields:
    name: Annotated[auto, label("名称", "Name")]
    kind: Annotated[auto, label("类型", "Kind")]
    tier: Annotated[auto, label("层级", "Tier")]
    leader_name: Annotated[auto, label("负责人", "Led by")]
    venue: Annotated[auto, label("场所", "Venue")]
    grid: Annotated[auto, label("网格", "Grid")]
    opening_hours: Annotated[auto, label("开放时间", "Opening hours")]
    opened_on: Annotated[auto, label("挂牌日期", "Opened on")]
    community: Annotated[auto, label("所属社区", "Community")]
    mediator_count: Annotated[int, label("调解员数", "Mediators"), count("mediators", status="CURRENT")]
    mediators: Annotated[many, label("调解员", "Mediators")]
    mediation_count: Annotated[int, label("调解件数", "Mediations"), count("mediations")]
    mediations: Annotated[many, label("调解", "Mediations")]


@resource(
    Mediator,
    label=("调解员", "Mediator", "Mediators"),
    note=("金牌调解员和调解员，各有擅长的纠纷", "Gold and regular mediators, and what each knows best"),
    read=leader | colleagues | neighbours,
    write=community_admins(),
    admin=Admin(
        group=CASES,
        icon="handshake",
        title="person_name",
        list=["person_name", "grade", "tier", "specialties", "studio", "phone", "status"],
        search=["person_name"],
        order="person_name",
    ),
)
class MediatorFields:
    person_name: Annotated[auto, label("姓名", "Name")]
    grade: Annotated[auto, label("等级", "Grade")]
    tier: Annotated[auto, label("层级", "Tier")]
    specialties: Annotated[auto, label("擅长纠纷", "Specialties")]
    studio: Annotated[auto, label("调解工作室", "Studio")]
    phone: Annotated[auto, label("公示电话", "Duty phone"), widget("phone")]
    certified_on: Annotated[auto, label("认证日期", "Certified on")]
    status: Annotated[auto, label("状态", "Status")]
    user: Annotated[auto, label("账号", "Account"), insiders]
    community: Annotated[auto, label("所属社区", "Community")]
