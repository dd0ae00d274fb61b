"""Points: booked on two accounts at once, never from nowhere, never changed, and goods only while there are some."""

import asyncio
from typing import Any

import pytest
from tortoise.functions import Sum

from backend.kit.actor import Actor
from backend.services import AccountKind, PointsAccount, PointsEntry, RewardItem
from tests.actors import actor_in
from tests.api.asking import ask, refusal, same
from tests.factories import Corner, make_corner

BOOK = """mutation($from: ID!, $to: ID!, $kind: PointsEntryKind!, $amount: Int!, $reward: ID, $quantity: Int) {
    createPointsEntry(input: {fromAccountId: $from, toAccountId: $to, kind: $kind, amount: $amount, reason: "试",
        rewardId: $reward, quantity: $quantity}) { pointsEntry { amount } } }"""


async def shop_of(corner: Corner) -> PointsAccount:
    """The account of the corner's shop."""
    return await PointsAccount.create(community=corner.community, name="兑换超市", kind=AccountKind.SHOP)


async def redeem(admin: Actor, corner: Corner, shop: PointsAccount, **changed: Any) -> dict[str, Any]:
    """What the document and variables of a redemption are, `changed`."""
    said = {
        "from": str(corner.rows["PointsAccount"].id), "to": str(shop.id), "kind": "REDEEM", "amount": 5, "quantity": 1,
        "reward": str(corner.rows["RewardItem"].id),
    }  # fmt: skip
    return {**said, **changed}


async def balance(row: Any) -> int:
    """What an account holds now."""
    return (await PointsAccount.get(id=row.id)).balance


async def test_an_entry_takes_from_one_account_what_it_gives_to_the_other(database: Any) -> None:
    corner = await make_corner()
    account = corner.rows["PointsAccount"]
    fund = await PointsAccount.get(community=corner.community, kind=AccountKind.FUND)

    assert (await balance(account), await balance(fund)) == (10, -10)


async def test_the_points_of_a_community_add_up_to_nothing(database: Any) -> None:
    corner = await make_corner()
    admin, shop = actor_in(corner, "COMMUNITY_ADMIN"), await shop_of(corner)

    await ask(admin, BOOK, **await redeem(admin, corner, shop))

    sums: Any = PointsAccount.filter(community=corner.community).annotate(s=Sum("balance"))
    total = await sums.group_by("community_id").values("s")
    assert total == [{"s": 0}] and await balance(shop) == 5


async def test_nobody_gives_more_than_they_hold(database: Any) -> None:
    corner = await make_corner()
    admin, shop = actor_in(corner, "COMMUNITY_ADMIN"), await shop_of(corner)

    said = await redeem(admin, corner, shop, amount=15, quantity=3)
    refused = await refusal(admin, BOOK, **said)

    assert refused["fields"] == {"amount": "积分不够。"}
    assert await balance(corner.rows["PointsAccount"]) == 10
    assert (await RewardItem.get(id=corner.rows["RewardItem"].id)).stock == 8


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"amount": 4}, "amount"),
        ({"reward": None}, "rewardId"),
        ({"amount": 0}, "amount"),
        ({"quantity": 0}, "quantity"),
    ],
)
async def test_a_redemption_costs_what_it_costs(database: Any, changed: dict[str, Any], field: str) -> None:
    corner = await make_corner()
    admin, shop = actor_in(corner, "COMMUNITY_ADMIN"), await shop_of(corner)

    refused = await refusal(admin, BOOK, **await redeem(admin, corner, shop, **changed))

    assert list(refused["fields"]) == [field]


async def test_points_do_not_go_to_where_they_come_from(database: Any) -> None:
    corner = await make_corner()
    admin, own = actor_in(corner, "COMMUNITY_ADMIN"), str(corner.rows["PointsAccount"].id)

    refused = await refusal(admin, BOOK, **{"from": own, "to": own, "kind": "ADJUST", "amount": 1})

    assert list(refused["fields"]) == ["toAccountId"]


async def test_the_last_one_is_had_once_however_many_ask_at_once(database: Any) -> None:
    corner = await make_corner()
    admin, shop = actor_in(corner, "COMMUNITY_ADMIN"), await shop_of(corner)
    await RewardItem.filter(id=corner.rows["RewardItem"].id).update(stock=1)
    said = await redeem(admin, corner, shop)

    answers = await asyncio.gather(*(_try(admin, said) for _ in range(4)))

    assert sorted(answers) == [False, False, False, True]
    assert (await RewardItem.get(id=corner.rows["RewardItem"].id)).stock == 0
    assert await balance(corner.rows["PointsAccount"]) == 5


async def _try(admin: Actor, said: dict[str, Any]) -> bool:
    try:
        await ask(admin, BOOK, **said)
    except AssertionError:
        return False
    return True


async def test_an_entry_is_never_written_again_and_a_balance_never_typed(database: Any) -> None:
    corner = await make_corner()
    admin, entry = actor_in(corner, "COMMUNITY_ADMIN"), await PointsEntry.get(id=corner.rows["PointsEntry"].id)
    document = """mutation($id: ID!) {
        updatePointsAccount(input: {id: $id, version: 1, balance: 99}) { __typename } }"""

    with pytest.raises(TypeError, match="make a new row"):
        await entry.save()
    refused = await refusal(admin, document, id=str(corner.rows["PointsAccount"].id))

    assert refused["code"] == "GRAPHQL_VALIDATION_FAILED"


async def test_a_resident_sees_the_own_points_and_nobody_elses(database: Any) -> None:
    corner, beside = await make_corner(), await make_corner()
    document = "query($id: ID!) { pointsAccount(id: $id) { balance } pointsEntries(first: 9) { totalCount } }"

    own = await ask(actor_in(corner, "RESIDENT"), document, id=str(corner.rows["PointsAccount"].id))
    other = await ask(actor_in(corner, "RESIDENT"), document, id=str(beside.rows["PointsAccount"].id))

    assert own == {"pointsAccount": {"balance": 10}, "pointsEntries": {"totalCount": 1}}
    assert other["pointsAccount"] is None
    assert same({"data": other["pointsEntries"]}) == same({"data": {"totalCount": 1}})
