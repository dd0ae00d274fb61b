"""Points: accounts, what changes hands between them, and what can be had for them.

Each entry takes from one account and gives to another, so the points of a community never come from nowhere. An entry
is never changed; a mistake is put right by another that says so.
"""

from uuid import UUID

from tortoise import fields
from tortoise.expressions import F, Q
from tortoise.timezone import now

from backend.errors import INVALID, Pair
from backend.kit.checks import at_least
from backend.kit.fields import link
from backend.kit.model import Content
from backend.services.vocabulary import AccountKind, PointsEntryKind


class PointsAccount(Content):
    """An account of points: a resident's, a team's, the shop's, or the fund that gives them out."""

    name = fields.CharField(80, description="Whose account it is.")
    kind = fields.CharEnumField(AccountKind, max_length=40, description="Whose points it holds.")
    resident = link("people.Resident", "points_accounts", null=True, description="Resident, if it is one's own.")
    balance = fields.IntField(
        default=0, description="Points that it holds; a fund's is what it has given out, negative."
    )

    class Meta:
        table = "points_account"


class RewardItem(Content):
    """Something that can be had for points in the redemption shop (积分兑换超市)."""

    name = fields.CharField(120, description="What it is, with size and number.")
    price = fields.IntField(description="Points for one.")
    stock = fields.IntField(default=0, description="How many are left.")
    supplier = fields.CharField(120, null=True, description="Who gave it.")
    is_offered = fields.BooleanField(default=True, description="Whether it can be had at present.")
    valid_until_on = fields.DateField(null=True, description="Last day on which it can be had.")

    class Meta:
        table = "reward_item"

    def problems(self) -> dict[str, Pair]:
        """Nothing is free, and nothing is owed."""
        return at_least(self, 1, "price") | at_least(self, 0, "stock")


class PointsEntry(Content):
    """Points that went from one account to another."""

    community_from = "to_account"

    from_account_id: UUID
    to_account_id: UUID
    reward_id: UUID | None
    from_account = link("services.PointsAccount", "spent", description="Account that gives.")
    to_account = link("services.PointsAccount", "earned", description="Account that gets.")
    kind = fields.CharEnumField(PointsEntryKind, max_length=40, description="Why.")
    amount = fields.IntField(description="How many points.")
    reason = fields.CharField(200, description="What for, in words.")
    at = fields.DatetimeField(default=now, description="When.")
    activity = link("services.VolunteerActivity", "points", null=True, description="Activity that earned them.")
    reward = link("services.RewardItem", "redemptions", null=True, description="What was had for them.")
    quantity = fields.IntField(default=1, description="How many of it.")

    class Meta:
        table = "points_entry"

    def problems(self) -> dict[str, Pair]:
        """Something changes hands, between two accounts."""
        found = at_least(self, 1, "amount", "quantity")
        if self.from_account_id == self.to_account_id:
            found["toAccountId"] = ("不能转给同一个账户。", "It cannot go to the account that it comes from.")
        if self.kind == PointsEntryKind.REDEEM and self.reward_id is None:
            found["rewardId"] = ("兑换要选物品。", "Choose what is redeemed.")
        return found

    async def prepare(self) -> None:
        """Book the entry on both accounts and on the stock. Raises INVALID where points or goods do not suffice."""
        await super().prepare()
        if self.kind == PointsEntryKind.REDEEM:
            await self._take_from_stock()
        for account, change in sorted(((self.from_account_id, -self.amount), (self.to_account_id, self.amount))):
            enough = Q(kind=AccountKind.FUND) | Q(balance__gte=-change)
            rows = PointsAccount.filter(enough, id=account)
            if not await rows.update(balance=F("balance") + change):
                raise INVALID(count=1, fields={"amount": ("积分不够。", "There are not enough points.")})

    async def _take_from_stock(self) -> None:
        goods = RewardItem.filter(id=self.reward_id, is_offered=True, stock__gte=self.quantity)
        priced = await goods.values_list("price", flat=True)
        if not priced:
            raise INVALID(count=1, fields={"rewardId": ("库存不足或已下架。", "It is out of stock or not offered.")})
        due = int(str(priced[0])) * self.quantity
        if self.amount != due:
            raise INVALID(count=1, fields={"amount": (f"应是 {due} 分。", f"It must be {due} points.")})
        if not await goods.update(stock=F("stock") - self.quantity, version=F("version") + 1):
            raise INVALID(count=1, fields={"rewardId": ("刚被兑换完。", "Somebody has just had the last one.")})
