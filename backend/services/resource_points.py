"""Points: what the shop offers is public; an account is known to its owner, the grid and the community."""

from typing import Annotated

from backend.kit.access import own, role
from backend.kit.resource import Admin, auto, label, many, readonly, resource, unit
from backend.places.rules import community_admins, community_readers, grid_workers, street_readers, visitors
from backend.services.points import PointsAccount, PointsEntry, RewardItem

GROUP = "服务与志愿"

resident = role("RESIDENT")


@resource(
    PointsAccount,
    label=("积分账户", "Points account", "Points accounts"),
    note=("居民、队伍和兑换超市的积分", "Points of residents, teams and the shop"),
    read=community_admins() | grid_workers("resident.household.grid") | resident & own("resident.user"),
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="wallet",
        title="name",
        list=["name", "kind", "resident", "balance"],
        search=["name"],
        order="name",
    ),
)
class PointsAccountFields:
    name: Annotated[auto, label("户名", "Name")]
    kind: Annotated[auto, label("类型", "Kind")]
    resident: Annotated[auto, label("居民", "Resident")]
    balance: Annotated[auto, label("积分余额", "Balance"), readonly, unit("分")]
    community: Annotated[auto, label("社区", "Community")]
    earned: Annotated[many, label("收入", "Received")]
    spent: Annotated[many, label("支出", "Given")]


@resource(
    PointsEntry,
    label=("积分流水", "Points entry", "Points entries"),
    note=(
        "一笔同时记在两个账户上，记了不能改，错了用冲正",
        "Booked on two accounts at once and never changed; a mistake is reversed by another entry",
    ),
    read=community_admins()
    | grid_workers("from_account.resident.household.grid")
    | grid_workers("to_account.resident.household.grid")
    | resident & (own("from_account.resident.user") | own("to_account.resident.user")),
    create=community_admins(),
    immutable=True,
    admin=Admin(
        group=GROUP,
        icon="history",
        title="reason",
        list=["at", "kind", "from_account", "to_account", "amount", "reason"],
        search=["reason"],
        order="-at",
    ),
)
class PointsEntryFields:
    kind: Annotated[auto, label("类型", "Kind")]
    from_account: Annotated[auto, label("付出账户", "From")]
    to_account: Annotated[auto, label("收入账户", "To")]
    amount: Annotated[auto, label("积分", "Points"), unit("分")]
    reason: Annotated[auto, label("事由", "Reason")]
    at: Annotated[auto, label("时间", "Time")]
    activity: Annotated[auto, label("志愿活动", "Volunteer activity")]
    reward: Annotated[auto, label("兑换物品", "Reward")]
    quantity: Annotated[auto, label("数量", "Quantity"), unit("件")]
    community: Annotated[auto, label("社区", "Community"), readonly]


@resource(
    RewardItem,
    label=("兑换物品", "Reward", "Rewards"),
    note=("积分兑换超市里有什么", "What the redemption shop offers"),
    read=street_readers() | community_readers() | visitors,
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="shopping-basket",
        title="name",
        list=["name", "price", "stock", "supplier", "is_offered", "valid_until_on"],
        search=["name", "supplier"],
        order="name",
    ),
)
class RewardItemFields:
    name: Annotated[auto, label("名称", "Name")]
    price: Annotated[auto, label("所需积分", "Points"), unit("分")]
    stock: Annotated[auto, label("库存", "Stock"), unit("件")]
    supplier: Annotated[auto, label("提供方", "Supplier")]
    is_offered: Annotated[auto, label("在架", "Offered")]
    valid_until_on: Annotated[auto, label("有效期至", "Until")]
    community: Annotated[auto, label("社区", "Community")]
