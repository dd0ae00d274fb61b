"""Numbers that people say on the phone: a community's prefix, year and month, and a serial, such as DH-2611-0472."""

from datetime import datetime
from typing import Any

from tortoise import Tortoise

from backend.kit.access import quoted
from backend.kit.worktime import ZONE


async def next_number(table: str, community_id: Any, at: datetime, *, mark: str = "") -> str:
    """The next number in the column `number` of `table` for the community and the month of `at`.

    `mark` are letters before the month, which tell one kind of file from another: DH-TJ2611-0003.
    Takes a lock that the transaction holds to its end, so that two rows never get the same number.
    """
    database = Tortoise.get_connection("default")
    rows = await database.execute_query_dict("SELECT prefix FROM community WHERE id = $1", [community_id])
    head = f"{rows[0]['prefix']}-{mark}{at.astimezone(ZONE):%y%m}-"
    await database.execute_query("SELECT pg_advisory_xact_lock(hashtext($1))", [head])
    last = await database.execute_query_dict(
        f"SELECT number FROM {quoted(table)} WHERE number LIKE $1 ORDER BY length(number) DESC, number DESC LIMIT 1",
        [f"{head}%"],
    )
    serial = int(last[0]["number"].rsplit("-", 1)[-1]) + 1 if last else 1
    return f"{head}{serial:04d}"
