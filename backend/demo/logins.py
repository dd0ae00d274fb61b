"""The demo's logins: one for every role, one for each place that an article tells of, some in each of two areas."""

from dataclasses import dataclass

from argon2 import PasswordHasher

from backend.demo.world import World
from backend.kit.actor import Role
from backend.people import Department, User, UserRole

PASSWORD = "linli-demo"
"""Everybody's. `linli serve` refuses a database that holds these accounts."""


@dataclass(frozen=True, slots=True)
class Login:
    """An account: its role and, for roles by area, the street, the community and the serial of the grid."""

    username: str
    name: str
    title: str
    role: Role
    community: str | None = None
    grid: int | None = None
    department: Department | None = None
    street: str | None = None


LOGINS = (
    Login("limin", "李敏", "社区书记", Role.COMMUNITY_ADMIN, "donghu"),
    Login("zhoujianguo", "周建国", "街道主任", Role.STREET_LEADER, street="qingfeng"),
    Login("wangxiaoyan", "王晓燕", "网格员", Role.GRID_WORKER, "donghu", 1),
    Login("zhaojianjun", "赵建军", "网格员", Role.GRID_WORKER, "donghu", 3),
    Login("wuqian", "吴倩", "文体专干", Role.COMMUNITY_ADMIN, "donghu"),
    Login("zhengxiao", "郑晓", "就业专干", Role.COMMUNITY_ADMIN, "donghu"),
    Login("chenfaguan", "陈志明", "老法官调解员", Role.MEDIATOR, "donghu"),
    Login(
        "linchengguan", "林涛", "城管中队队员", Role.STAFF, department=Department.URBAN_MANAGEMENT, street="qingfeng"
    ),
    Login("hewuye", "何晓东", "物业项目经理", Role.STAFF, department=Department.PROPERTY, street="qingfeng"),
    Login("sunyuelan", "孙月兰", "社区书记", Role.COMMUNITY_ADMIN, "qingxi"),
    Login("qianguangming", "钱光明", "网格员", Role.GRID_WORKER, "qingxi", 3),
    Login("hefaguan", "何秉正", "老法官调解员", Role.MEDIATOR, "qingxi"),
    Login("fangjinfeng", "方金凤", "社区书记", Role.COMMUNITY_ADMIN, "jinfeng"),
    Login("jiangquan", "江泉", "街道主任", Role.STREET_LEADER, street="shengquan"),
    Login("tangyulan", "唐玉兰", "社区书记", Role.COMMUNITY_ADMIN, "shengquan"),
    Login("mazhiyuan", "马志远", "街道主任", Role.STREET_LEADER, street="gangcheng"),
    Login("tiansuqin", "田素琴", "社区书记", Role.COMMUNITY_ADMIN, "jianshe"),
    Login("sysadmin", "系统管理员", "系统管理员", Role.SYSTEM_ADMIN),
    Login("resident", "居民", "居民", Role.RESIDENT, "donghu"),
)
"""The first of a role is the one that the role picker offers first."""


def open_accounts(world: World) -> None:
    """Put accounts and roles on the shelves. Cases refer to admins, workers and mediators by community and grid."""
    shared = PasswordHasher().hash(PASSWORD)
    for login in LOGINS:
        user = world.make(
            User,
            login=login.username,
            name=login.name,
            job_title=login.title,
            community=world.communities[login.community] if login.community else None,
            is_demo=True,
            password_hash=shared,
        )
        _grant(world, login, user)
        _remember(world, login, user)
    for key in world.communities:
        world.users.setdefault(f"admin:{key}", world.users["admin:donghu"])


def _grant(world: World, login: Login, user: User) -> None:
    grid = world.grids[login.community][login.grid - 1] if login.community and login.grid else None
    if grid is not None:
        grid.worker_name = login.name
    world.make(
        UserRole,
        user=user,
        role=login.role,
        street=world.streets[login.street] if login.street else None,
        community=world.communities[login.community] if login.community and grid is None else None,
        grid=grid,
        department=login.department,
    )


def _remember(world: World, login: Login, user: User) -> None:
    if login.role is Role.COMMUNITY_ADMIN:
        world.users.setdefault(f"admin:{login.community}", user)
    elif login.role is Role.MEDIATOR:
        world.users[f"mediator:{login.community}"] = user
    elif login.role is Role.GRID_WORKER and login.community and login.grid:
        world.users[f"worker:{world.grids[login.community][login.grid - 1].id}"] = user


def give_resident_account(world: World) -> None:
    """Link the resident's login to somebody in the register, and call them by the same name."""
    user = next(user for user in world.of(User) if user.login == "resident")
    person = next(one for one in world.residents["donghu"] if one.employment == "SEEKING")
    person.user_id = user.id
    user.name = person.name


def listed() -> list[dict[str, str]]:
    """What the demo prints and keeps: role, user name, password, name and post of every login."""
    return [
        {
            "role": str(login.role),
            "username": login.username,
            "password": PASSWORD,
            "name": login.name,
            "title": login.title,
        }
        for login in LOGINS
    ]
