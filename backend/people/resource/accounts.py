"""Accounts: who may see them, their roles, and partners' keys."""

from typing import Annotated

from backend.kit.access import nobody, own, role, within
from backend.kit.resource import Admin, auto, label, many, readonly, resource
from backend.people.models import ApiToken, User, UserRole
from backend.places.rules import admin, community_admins

SETTINGS = "设置"

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
    documents_only: Annotated[auto, label("只限登记的查询", "Registered documents only")]
