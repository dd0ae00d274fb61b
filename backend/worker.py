"""Background work: the queue in PostgreSQL, what runs on a timer, and the sign that a worker lives.

A change defers its job in its own transaction, by the queue's SQL function; a worker takes it from there. In the demo
the worker runs inside the server; in production it is `linli worker`.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from importlib import resources

import psycopg
import structlog
from procrastinate import App, Blueprint, JobContext, PsycopgConnector
from procrastinate.schema import SchemaManager

from backend import auth, embedded, log
from backend.database import connected, connection, plain_dsn
from backend.errors import AppError
from backend.exchange import service
from backend.exchange.batch import ImportBatch
from backend.folder import claim
from backend.settings import Settings, load_settings

logger = structlog.get_logger("backend.worker")
tasks = Blueprint()

PURGES = {
    "session": "DELETE FROM session WHERE expires_at < now() RETURNING 1",
    "idempotency": "DELETE FROM idempotency WHERE created_at < now() - $1::interval RETURNING 1",
}


@tasks.periodic(cron="*/10 * * * *")
@tasks.task(name="purge", pass_context=True, queueing_lock="purge")
async def purge(context: JobContext, timestamp: int) -> None:
    """Delete sign-ins that have ended, and what is remembered about commands older than a repeat can be."""
    settings: Settings = context.additional_context["settings"]
    logger.info("purged", **await purge_expired(settings))


@tasks.periodic(cron="*/30 * * * *")
@tasks.task(name="forget", pass_context=True, queueing_lock="forget")
async def forget(context: JobContext, timestamp: int) -> None:
    """Remove imported files that nobody will ask for any more."""
    settings: Settings = context.additional_context["settings"]
    logger.info("forgotten", import_file=await service.forget(settings.import_keep_hours))


@tasks.task(name="import", pass_context=True)
async def work_import(context: JobContext, batch: str, step: str) -> None:
    """Check or write a long file, with the rights that its importer has now."""
    settings: Settings = context.additional_context["settings"]
    found = await ImportBatch.get(id=batch)
    said = found.plan
    actor = await auth.of_account(found.importer_id, str(said["role"]), str(said["locale"]))
    with suppress(AppError):  # told in the batch, to the person who waits for it
        await service.work(actor, found, step, settings)


async def purge_expired(settings: Settings) -> dict[str, int]:
    """Delete what has expired; the number of rows by table."""
    kept = timedelta(hours=settings.idempotency_hours)
    return {
        table: len(await connection().execute_query_dict(command, [kept] if "$1" in command else []))
        for table, command in PURGES.items()
    }


def work() -> None:
    """Run a worker: background jobs and timers."""
    settings = load_settings()
    settings.key()
    log.configure(settings)
    claim(settings.data_dir)
    with embedded.running(settings) as ready, suppress(KeyboardInterrupt):
        asyncio.run(_work(ready))


async def _work(settings: Settings) -> None:
    async with connected(settings):
        await run(settings)


@asynccontextmanager
async def working(settings: Settings) -> AsyncIterator[None]:
    """A worker that runs for as long as the block, in this event loop; running jobs are let finish."""
    task = asyncio.create_task(run(settings), name="worker")
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def run(settings: Settings) -> None:
    """Take jobs until cancelled; a running job is let finish."""
    size = settings.worker_concurrency + 2
    app = App(connector=PsycopgConnector(conninfo=plain_dsn(settings), min_size=1, max_size=size))
    app.add_tasks_from(tasks, namespace="linli")
    async with app.open_async():
        await app.run_worker_async(
            concurrency=settings.worker_concurrency,
            install_signal_handlers=False,
            update_heartbeat_interval=settings.heartbeat_s,
            shutdown_graceful_timeout=settings.statement_limit_s,
            delete_jobs="successful",
            additional_context={"settings": settings},
        )


async def heartbeat_age() -> float | None:
    """Seconds since any worker last said that it lives; None when there is none."""
    question = "SELECT extract(epoch FROM now() - max(last_heartbeat))::float8 AS age FROM procrastinate_workers"
    rows = await connection().execute_query_dict(question)
    age: float | None = rows[0]["age"]
    return age


def silent_after(settings: Settings) -> float:
    """Seconds after which a worker that said nothing counts as gone: three of its intervals, and two for the way."""
    return 3 * settings.heartbeat_s + 2


async def lives(settings: Settings) -> bool:
    """Whether any worker has been heard lately."""
    age = await heartbeat_age()
    return age is not None and age < silent_after(settings)


def queue_migrations() -> list[str]:
    """The steps by which the queue's library has changed its tables, oldest first."""
    folder = resources.files("procrastinate.sql") / "migrations"
    return sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))


def prepare_queue(settings: Settings) -> list[str]:
    """Make the queue's tables, or bring them to the library's version. The steps that were run; safe to repeat."""
    with psycopg.connect(plain_dsn(settings)) as database:
        database.execute("SELECT pg_advisory_xact_lock(1819240044)")
        database.execute("CREATE TABLE IF NOT EXISTS queue_migration (name text PRIMARY KEY)")
        seen = {name for (name,) in database.execute("SELECT name FROM queue_migration")}
        todo = [name for name in queue_migrations() if name not in seen]
        if not todo:
            return []
        if seen:
            folder = resources.files("procrastinate.sql") / "migrations"
            scripts = [(folder / name).read_text(encoding="utf-8") for name in todo]
        else:
            scripts = [SchemaManager.get_schema()]
        for script in scripts:
            database.execute(script.encode())
        database.cursor().executemany("INSERT INTO queue_migration VALUES (%s)", [(name,) for name in todo])
        return todo if seen else ["queue"]


async def queue_is_behind() -> bool:
    """Whether `prepare_queue` has something to do in the open database."""
    there = await connection().execute_query_dict("SELECT to_regclass('queue_migration') AS name")
    if there[0]["name"] is None:
        return True
    rows = await connection().execute_query_dict("SELECT name FROM queue_migration")
    return not set(queue_migrations()) <= {row["name"] for row in rows}
