"""From the shelves into the database: every row with its search keys, tables in the order in which they link."""

from tortoise import Tortoise

from backend.demo.world import World
from backend.kit.access import quoted
from backend.kit.ledger import LedgerEntry

BATCH = 500


async def store(world: World) -> None:
    """Write every row and link of `world`, on the connection of the transaction that is open."""
    database = Tortoise.get_connection("default")
    for model, rows in world.rows.items():
        for row in rows:
            row.fill_keys()
        await model.bulk_create(rows, batch_size=BATCH)
    await LedgerEntry.bulk_create(world.ledger, batch_size=BATCH)
    for through, pairs in world.links.items():
        left_key, right_key = (f"{row._meta.db_table}_id" for row in pairs[0])
        sql = f"INSERT INTO {quoted(through)} ({left_key}, {right_key}) VALUES ($1, $2)"
        for left, right in pairs:
            await database.execute_query(sql, [left.id, right.id])
