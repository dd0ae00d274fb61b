"""People: who may see accounts, households and residents.

Residents are open to the admins of their community and to the worker of their grid; everybody above sees counts only,
and no list of them at all.
"""

from typing import Annotated

from backend.kit.access import nobody, own, role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, unit, widget
from backend.people.models import ApiToken, Household, Resident, ResidentTag, User, UserRole
from backend.places.rules import community_admins

PEOPLE = "居民与网格"
SETTINGS = "设置"

admin = role("SYSTEM_ADMIN")
worker = role("GRID_WORKER")
counted = role("STREET_LEADER") & within("community.street")
colleagues = role("COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR") & within("community")


@resource(
    User,
    label=("账号", "Account", "Accounts"),
    note=("谁能登录；密码只存散列", "Who may sign in; only hashes of passwords are kept"),
    read=admin | own("self") | colleagues,
    write=admin,
    admin=Admin(
        group=SETTINGS,
        icon="circle-user",
        title="name",
        list=["name", "login", "job_title", "community", "is_active"],
        search=["name", "login", "job_title"],
        order="name",
    ),
)
class UserFields:
    name: Annotated[auto, label("姓名", "Name")]
    login: Annotated[auto, label("登录名", "Login")]
    job_title: Annotated[auto, label("职务", "Post")]
    community: Annotated[auto, label("所属社区", "Community")]
    locale: Annotated[auto, label("界面语言", "Language")]
    is_active: Annotated[auto, label("可登录", "May sign in")]
    is_demo: Annotated[auto, label("演示账号", "Demo account"), readonly]
    roles: Annotated[many, label("角色", "Roles")]


@resource(
    UserRole,
    label=("角色", "Role", "Roles"),
    note=("一个账号在一个范围里能做什么", "What an account may do in one area"),
    read=admin | own("user") | community_admins(),
    write=admin,
    admin=Admin(
        group=SETTINGS,
        icon="shield",
        title="role",
        list=["user", "role", "street", "community", "grid", "department"],
        search=[],
        order="-created_at",
    ),
)
class UserRoleFields:
    user: Annotated[auto, label("账号", "Account")]
    role: Annotated[auto, label("角色", "Role")]
    street: Annotated[auto, label("街道", "Street")]
    community: Annotated[auto, label("社区", "Community")]
    grid: Annotated[auto, label("网格", "Grid")]
    department: Annotated[auto, label("部门", "Department")]


@resource(
    ApiToken,
    label=("接口令牌", "API token", "API tokens"),
    note=(
        "合作方凭令牌查询，限社区、限用途、限期限",
        "Partners query with these: communities, purpose and expiry are fixed",
    ),
    read=admin,
    write=nobody,
    admin=Admin(
        group=SETTINGS,
        icon="key-round",
        title="name",
        list=["name", "purpose", "expires_at", "revoked_at"],
        search=["name", "purpose"],
        order="name",
    ),
)
class ApiTokenFields:
    name: Annotated[auto, label("合作方", "Partner")]
    purpose: Annotated[auto, label("用途", "Purpose")]
    communities: Annotated[many, label("社区", "Communities")]
    expires_at: Annotated[auto, label("到期", "Expires")]
    revoked_at: Annotated[auto, label("停用", "Revoked")]


@resource(
    Household,
    label=("住户", "Household", "Households"),
    note=("一扇门里的一户人家", "The people behind one door"),
    read=community_admins() | worker & within("grid"),
    write=community_admins() | worker & within("grid"),
    aggregate=counted,
    admin=Admin(
        group=PEOPLE,
        icon="door-closed",
        title="address",
        list=["code", "address", "estate", "grid", "people"],
        search=["code", "address"],
        order="address",
    ),
)
class HouseholdFields:
    code: Annotated[auto, label("户号", "Household number")]
    address: Annotated[auto, label("住址", "Address")]
    door: Annotated[auto, label("门牌", "Door")]
    unit: Annotated[auto, label("单元", "Staircase")]
    estate: Annotated[auto, label("小区", "Estate")]
    grid: Annotated[auto, label("网格", "Grid")]
    community: Annotated[auto, label("所属社区", "Community")]
    people: Annotated[int, label("人数", "People"), count("residents")]
    residents: Annotated[many, label("居民", "Residents")]


@resource(
    Resident,
    label=("居民", "Resident", "Residents"),
    note=("证件号和电话只显示掩码", "Identity numbers and phones are shown masked"),
    read=community_admins() | worker & within("household.grid") | role("RESIDENT") & own("user"),
    write=community_admins() | worker & within("household.grid"),
    aggregate=counted,
    admin=Admin(
        group=PEOPLE,
        icon="users",
        title="name",
        list=["name", "sex", "birth_on", "household", "residency", "employment", "phone"],
        search=["name"],
        order="name",
    ),
)
class ResidentFields:
    name: Annotated[auto, label("姓名", "Name")]
    sex: Annotated[auto, label("性别", "Sex")]
    birth_on: Annotated[auto, label("出生日期", "Date of birth")]
    id_number: Annotated[auto, label("身份证号", "Identity number"), widget("id_number")]
    phone: Annotated[auto, label("电话", "Phone"), widget("phone")]
    household: Annotated[auto, label("住户", "Household")]
    relation: Annotated[auto, label("与户主关系", "Relation to head")]
    residency: Annotated[auto, label("居住类型", "Residency")]
    employment: Annotated[auto, label("就业状态", "Employment")]
    moved_in_on: Annotated[auto, label("入住日期", "Moved in")]
    community: Annotated[auto, label("所属社区", "Community"), readonly]
    user: Annotated[auto, label("账号", "Account"), read(role("COMMUNITY_ADMIN", "RESIDENT"))]
    tags: Annotated[many, label("标签", "Tags")]


@resource(
    ResidentTag,
    label=("居民标签", "Resident tag", "Resident tags"),
    note=("关爱和联系的对象，注明来源和有效期", "Who is looked after, from what source and how long"),
    read=community_admins() | worker & within("resident.household.grid"),
    write=community_admins() | worker & within("resident.household.grid"),
    admin=Admin(
        group=PEOPLE,
        icon="tag",
        title="kind",
        list=["resident", "kind", "source", "valid_from_on", "valid_to_on", "visit_every_days"],
        search=["note"],
        order="-valid_from_on",
    ),
)
class ResidentTagFields:
    resident: Annotated[auto, label("居民", "Resident")]
    kind: Annotated[auto, label("类别", "Group")]
    source: Annotated[auto, label("来源", "Source")]
    valid_from_on: Annotated[auto, label("生效", "From")]
    valid_to_on: Annotated[auto, label("失效", "To")]
    visit_every_days: Annotated[auto, label("走访间隔", "Visit at least every"), unit("天")]
    note: Annotated[auto, label("备注", "Note")]
    community: Annotated[auto, label("所属社区", "Community"), readonly]
