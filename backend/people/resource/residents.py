"""Residents: who may see households, residents, their tags, and who volunteers.

Residents are open to the admins of their community and to the worker of their grid; everybody above sees counts only,
and no list of them at all.
"""

from typing import Annotated

from backend.kit.access import own, role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, reveal, unit, widget
from backend.people.models import Household, Resident, ResidentTag, Volunteer
from backend.places.rules import community_admins, counted

PEOPLE = "居民与网格"

worker = role("GRID_WORKER")
plain = role("COMMUNITY_ADMIN")


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
    dwelling: Annotated[auto, label("房屋", "Dwelling")]
    estate: Annotated[auto, label("小区", "Estate")]
    grid: Annotated[auto, label("网格", "Grid")]
    community: Annotated[auto, label("所属社区", "Community")]
    people: Annotated[int, label("人数", "People"), count("residents")]
    residents: Annotated[many, label("居民", "Residents")]
    pairings: Annotated[many, label("包保", "Pairings")]
    paired: Annotated[int, label("在保", "Paired"), count("pairings", status="CURRENT")]
    visits: Annotated[many, label("走访", "Visits")]


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
    id_number: Annotated[auto, label("身份证号", "Identity number"), widget("id_number"), reveal(plain)]
    phone: Annotated[auto, label("电话", "Phone"), widget("phone"), reveal(plain | worker)]
    household: Annotated[auto, label("住户", "Household")]
    relation: Annotated[auto, label("与户主关系", "Relation to head")]
    residency: Annotated[auto, label("居住类型", "Residency")]
    employment: Annotated[auto, label("就业状态", "Employment")]
    moved_in_on: Annotated[auto, label("入住日期", "Moved in")]
    community: Annotated[auto, label("所属社区", "Community"), readonly]
    user: Annotated[auto, label("账号", "Account"), read(role("COMMUNITY_ADMIN", "RESIDENT"))]
    tags: Annotated[many, label("标签", "Tags")]
    volunteers: Annotated[many, label("志愿者登记", "Volunteer registration")]
    reveals: Annotated[many, label("谁查看过", "Who looked")]


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


@resource(
    Volunteer,
    label=("志愿者", "Volunteer", "Volunteers"),
    note=("在册的志愿者；时长由签到得出，不手填", "Who is registered; hours come from check-ins, never typed"),
    read=community_admins() | worker & within("resident.household.grid") | role("RESIDENT") & own("resident.user"),
    write=community_admins(),
    aggregate=counted,
    admin=Admin(
        group="服务与志愿",
        icon="hand-heart",
        title="name",
        list=["name", "number", "registered_on", "skills", "status"],
        search=["name", "number", "skills"],
        order="-registered_on",
    ),
)
class VolunteerFields:
    name: Annotated[auto, label("姓名", "Name")]
    resident: Annotated[auto, label("登记居民", "Resident")]
    number: Annotated[auto, label("志愿者编号", "Number")]
    registered_on: Annotated[auto, label("注册日期", "Registered on")]
    skills: Annotated[auto, label("特长", "Skills")]
    status: Annotated[auto, label("状态", "Status")]
    community: Annotated[auto, label("所属社区", "Community")]
