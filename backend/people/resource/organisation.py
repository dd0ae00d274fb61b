"""Organisation: who may see units, posts, party branches and their members.

A post that hangs out in the hall is open to every resident of the community; any other only to those who work there.
"""

from typing import Annotated

from backend.kit.access import column, role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, widget
from backend.people.models import OrgUnit, PartyBranch, PartyMember, Position
from backend.places.rules import admin, community_admins, counted

GROUP = "居民与网格"

leader = role("STREET_LEADER") & within("community.street")
colleagues = role("COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR") & within("community")
neighbours = role("RESIDENT") & within("community")
insiders = read(role("COMMUNITY_ADMIN", "GRID_WORKER"))


@resource(
    OrgUnit,
    label=("组织", "Unit", "Units"),
    note=(
        "社区的组织架构：党组织、居委会、业委会、物业，按上下级排",
        "Committees, branches, groups and companies, as a tree",
    ),
    read=admin | leader | colleagues,
    write=admin | community_admins(),
    admin=Admin(
        group=GROUP,
        icon="network",
        title="name",
        list=["name", "kind", "local_name", "parent", "level", "leader_name", "estate"],
        search=["name", "local_name", "leader_name"],
        order="level",
    ),
)
class OrgUnitFields:
    name: Annotated[auto, label("名称", "Name")]
    kind: Annotated[auto, label("类型", "Kind")]
    local_name: Annotated[auto, label("本地叫法", "Local name")]
    community: Annotated[auto, label("所属社区", "Community")]
    parent: Annotated[auto, label("上级组织", "Unit above")]
    level: Annotated[auto, label("层级", "Level"), readonly]
    leader_name: Annotated[auto, label("负责人", "Headed by")]
    estate: Annotated[auto, label("小区", "Estate")]
    grid: Annotated[auto, label("网格", "Grid")]
    building: Annotated[auto, label("楼栋", "Building")]
    founded_on: Annotated[auto, label("成立日期", "Founded on")]
    children: Annotated[many, label("下级组织", "Units below")]
    positions: Annotated[many, label("岗位人员", "Posts")]
    teams: Annotated[many, label("队伍", "Teams")]


@resource(
    Position,
    label=("岗位人员", "Post", "Posts"),
    note=(
        "书记、网格员、楼栋长等：谁在岗、管哪里；公示的姓名电话居民可见",
        "Who holds which post and for what; what hangs out in the hall, residents see",
    ),
    read=leader | colleagues | neighbours & column("is_public", "true"),
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="user-cog",
        title="person_name",
        list=["person_name", "kind", "local_name", "grid", "building", "is_party", "phone", "status"],
        search=["person_name", "local_name", "employer"],
        order="person_name",
    ),
)
class PositionFields:
    person_name: Annotated[auto, label("姓名", "Name")]
    kind: Annotated[auto, label("岗位", "Post")]
    local_name: Annotated[auto, label("本地叫法", "Local name")]
    is_party: Annotated[auto, label("党员", "Party member")]
    employer: Annotated[auto, label("所在单位", "Comes from")]
    org_unit: Annotated[auto, label("所属组织", "Unit")]
    area: Annotated[auto, label("片", "Area")]
    estate: Annotated[auto, label("小区", "Estate")]
    grid: Annotated[auto, label("网格", "Grid")]
    building: Annotated[auto, label("楼栋", "Building")]
    unit: Annotated[auto, label("单元", "Staircase")]
    duties: Annotated[auto, label("职责", "Duties")]
    phone: Annotated[auto, label("公示电话", "Duty phone"), widget("phone")]
    is_public: Annotated[auto, label("已公示", "Made public")]
    status: Annotated[auto, label("状态", "Status"), readonly]
    from_on: Annotated[auto, label("任职日期", "From")]
    to_on: Annotated[auto, label("离任日期", "To")]
    user: Annotated[auto, label("账号", "Account"), insiders]
    resident: Annotated[auto, label("登记居民", "Resident"), insiders]
    community: Annotated[auto, label("所属社区", "Community")]
    households: Annotated[int, label("包保户数", "Paired households"), count("pairings", status="CURRENT"), insiders]
    pairings: Annotated[many, label("包保", "Pairings")]


@resource(
    PartyBranch,
    label=("党支部", "Party branch", "Party branches"),
    note=(
        "建在小区、网格上的党支部，一个网格一个支部是目标",
        "Branches of estates and grids; one for each grid is the aim",
    ),
    read=admin | leader | colleagues,
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="flag",
        title="name",
        list=["name", "secretary_name", "estate", "grid", "member_count", "founded_on"],
        search=["name", "secretary_name"],
        order="name",
    ),
)
class PartyBranchFields:
    name: Annotated[auto, label("名称", "Name")]
    secretary_name: Annotated[auto, label("书记", "Secretary")]
    org_unit: Annotated[auto, label("对应组织", "Unit")]
    estate: Annotated[auto, label("小区", "Estate")]
    grid: Annotated[auto, label("网格", "Grid")]
    founded_on: Annotated[auto, label("成立日期", "Founded on")]
    community: Annotated[auto, label("所属社区", "Community")]
    member_count: Annotated[int, label("党员数", "Members"), count("members", status="CURRENT"), insiders]
    members: Annotated[many, label("党员", "Members")]


@resource(
    PartyMember,
    label=("党员", "Party member", "Party members"),
    note=("骨干、一般、流动、老年四类，分类设岗", "Backbone, ordinary, mobile and elderly: duties go by class"),
    read=community_admins() | role("GRID_WORKER") & within("branch.grid"),
    write=community_admins(),
    aggregate=counted,
    admin=Admin(
        group=GROUP,
        icon="users-round",
        title="person_name",
        list=["person_name", "party_class", "branch", "is_reported", "joined_on", "status"],
        search=["person_name"],
        order="person_name",
    ),
)
class PartyMemberFields:
    person_name: Annotated[auto, label("姓名", "Name")]
    branch: Annotated[auto, label("党支部", "Branch")]
    party_class: Annotated[auto, label("类别", "Class")]
    is_reported: Annotated[auto, label("双报到", "Reported to the community")]
    joined_on: Annotated[auto, label("转入日期", "Joined on")]
    status: Annotated[auto, label("状态", "Status")]
    resident: Annotated[auto, label("登记居民", "Resident")]
    community: Annotated[auto, label("所属社区", "Community"), readonly]
