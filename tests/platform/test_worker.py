"""The worker: its tables, its timer's job, its sign of life."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

from tortoise.backends.base.client import BaseDBAsyncClient

from backend import migration, worker
from backend.kit.ledger import Idempotency
from backend.people.models import Session, User
from backend.readiness import readiness
from backend.settings import Settings


async def test_purging_deletes_what_has_expired_and_keeps_the_rest(
    settings: Settings, database: BaseDBAsyncClient
) -> None:
    now = datetime.now(UTC)
    user = await User.create(login="purge", name="净")
    for token, expires_at in (("old", now - timedelta(minutes=1)), ("new", now + timedelta(minutes=1))):
        await Session.create(user=user, token_hash=token, expires_at=expires_at)
    for key in ("old", "new"):
        await Idempotency.create(actor_id=uuid4(), key=key, input_hash="")
    await Idempotency.filter(key="old").update(created_at=now - timedelta(hours=settings.idempotency_hours, minutes=1))

    purged = await worker.purge_expired(settings)

    assert purged == {"session": 1, "idempotency": 1}
    assert await Session.all().values_list("token_hash", flat=True) == ["new"]
    assert await Idempotency.all().values_list("key", flat=True) == ["new"]


async def test_readiness_names_the_part_that_is_missing(settings: Settings, database: BaseDBAsyncClient) -> None:
    quick = settings.replace(heartbeat_s=0.5)
    assert await worker.heartbeat_age() is None
    assert (await readiness(quick)).to_json() == {"database": True, "migrations": True, "worker": False, "ready": False}

    async with worker.working(quick):
        for _ in range(100):
            if (await readiness(quick)).ready:
                break
        assert (await readiness(quick)).ready

    assert not (await readiness(quick)).ready


async def test_a_missing_migration_and_a_missing_queue_step_are_pending(
    settings: Settings, database: BaseDBAsyncClient
) -> None:
    last = migration.files()[-1]
    await database.execute_query("DELETE FROM aerich WHERE version = $1", [last])
    await database.execute_query("DELETE FROM queue_migration WHERE name = $1", [worker.queue_migrations()[-1]])

    assert await migration.pending() == [last, "queue"]
    assert not (await readiness(settings)).migrations
