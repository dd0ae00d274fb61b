"""The steps of an import as people take them: receive a file, confirm its mapping, apply it, give it back.

Short files are worked through at once, long ones by the worker: its job is deferred in the statement that claims the
batch's next step.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
import structlog
from tortoise.transactions import in_transaction

from backend.api.reader import Reader, connection
from backend.errors import INTERNAL, NOT_ALLOWED, NOT_FOUND, AppError
from backend.exchange import keeping
from backend.exchange.batch import ImportBatch, ImportState
from backend.exchange.errors import BAD_MAPPING
from backend.exchange.headers import Guesser, Layout, laid_out, lay_out
from backend.exchange.keeping import Report
from backend.exchange.plans import Plan
from backend.exchange.returned import return_file
from backend.exchange.runs import Run
from backend.exchange.sheets import Sheet, Source, opened
from backend.exchange.takes import takes_of
from backend.kit import ledger
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY, Resource
from backend.settings import Settings

logger = structlog.get_logger("backend.exchange")

DEFER = (
    "SELECT procrastinate_defer_jobs_v1(ARRAY[ROW('default', 'linli:import', 0, NULL, NULL, $1::jsonb, NULL)]"
    "::procrastinate_job_to_defer_v1[])"
)
WAITING = (ImportState.UPLOADED, ImportState.CHECKED, ImportState.FAILED)


async def receive(
    actor: Actor, one: Resource, community: UUID | None, name: str, content: bytes, settings: Settings
) -> ImportBatch:
    """A new batch for the file, its headers guessed. Raises an AppError for a file that cannot be taken."""
    if not one.can("create", actor.role) and not one.can("write", actor.role):
        raise NOT_ALLOWED(action=("导入", "import"), what=(one.label[0], one.plural_en.lower()))
    source = Source.of(name, content)
    async with opened(source, settings) as reading:
        sheets = await reading.sheets()
    layout = best_layout(sheets, Guesser(takes_of(one, actor.role), actor.role))
    if community is None and len(actor.communities) == 1:
        community = actor.communities[0]
    plan = Plan.guessed(layout).to_json() | {"role": str(actor.role), "locale": actor.locale}
    batch = ImportBatch(
        file_name=Path(name).name[-200:],
        resource=one.name,
        resource_label=one.label[0],
        community_id=community,
        importer_id=actor.id,
        total=next(sheet.rows for sheet in sheets if sheet.name == layout.sheet),
        plan=plan,
    )
    async with in_transaction("default"):
        await batch.save(force_create=True)
        await keeping.keep(batch, content, sheets, Report(notes=source.intake.notes))
        await ledger.record(actor, batch, "CREATE", {"fileName": (None, batch.file_name)})
    return batch


def best_layout(sheets: list[Sheet], guesser: Guesser) -> Layout:
    """The layout of the sheet that most columns are known of; hidden sheets come last."""
    layouts = [(sheet.visible, lay_out(sheet, guesser)) for sheet in sheets if sheet.rows]
    return max(layouts, key=lambda one: (one[0], one[1].score))[1]


async def find(actor: Actor, key: UUID) -> ImportBatch:
    """The batch `key`, when `actor` may read it. Raises NOT_FOUND."""
    one = REGISTRY["ImportBatch"]
    if not await Reader(actor).by_ids(one, [key]):
        raise NOT_FOUND(what=(one.label[0], one.label[1].lower()))
    return await ImportBatch.get(id=key)


def resource_of(batch: ImportBatch) -> Resource:
    """What the batch's rows are."""
    return REGISTRY[batch.resource]


def plan_of(batch: ImportBatch) -> Plan:
    """The batch's plan."""
    return Plan.of(batch.plan)


async def confirm(actor: Actor, batch: ImportBatch, said: Mapping[str, Any], settings: Settings) -> ImportBatch:
    """Take the mapping as confirmed and check every row, now or in the background. Raises BAD_MAPPING."""
    takes = takes_of(resource_of(batch), actor.role)
    plan = await _replanned(actor, batch, said)
    plan = plan.changed(said, takes, {*plan.headers, *plan.columns})
    async with in_transaction("default"):
        await keeping.claim(batch, ImportState.CHECKING, WAITING, ("校验", "checked"))
        batch.plan = {**batch.plan, **plan.to_json()}
        later = await _defer(actor, batch, "check", settings)
    return batch if later else await work(actor, batch, "check", settings)


async def _replanned(actor: Actor, batch: ImportBatch, said: Mapping[str, Any]) -> Plan:
    """The plan for the sheet and header rows that were chosen, guessed anew where these are others."""
    plan = plan_of(batch)
    sheet, headers = said.get("sheet", plan.sheet), said.get("headerRows")
    if sheet == plan.sheet and headers in (None, list(plan.header_rows)):
        return plan
    sheets, _ = await keeping.glance(batch)
    chosen = next((one for one in sheets if one.name == sheet), None)
    if chosen is None:
        raise NOT_FOUND(what=("工作表", "sheet"))
    guesser = Guesser(takes_of(resource_of(batch), actor.role), actor.role)
    if headers is None:
        return Plan.guessed(lay_out(chosen, guesser))
    return Plan.guessed(laid_out(chosen, guesser, _header_rows(headers, chosen)))


def _header_rows(said: Any, sheet: Sheet) -> tuple[int, ...]:
    """The rows of headers that somebody chose. Raises BAD_MAPPING unless it is one row, or two in a sequence."""
    known = [number for number, _ in sheet.head]
    rows = sorted(said) if isinstance(said, list) and all(type(row) is int and row in known for row in said) else []
    if not rows or rows != list(range(rows[0], rows[0] + len(rows))) or len(rows) > 2:
        text = ("表头是一行，或相邻的两行。", "Headers are one row, or two that follow each other.")
        raise BAD_MAPPING(fields={"headerRows": text})
    return tuple(rows)


async def run_through(
    actor: Actor, batch: ImportBatch, said: Mapping[str, Any], settings: Settings, *, only_valid: bool
) -> ImportBatch:
    """Confirm and apply at once, in one pass over the file. Raises HAS_ERRORS as `apply` does."""
    plan = await _replanned(actor, batch, said)
    plan = plan.changed(said, takes_of(resource_of(batch), actor.role), {*plan.headers, *plan.columns})
    await keeping.claim(batch, ImportState.APPLYING, WAITING, ("导入", "imported"))
    batch.plan = {**batch.plan, **plan.to_json(), "onlyValid": only_valid}
    await batch.save()
    return await work(actor, batch, "apply", settings)


async def apply(actor: Actor, batch: ImportBatch, settings: Settings, *, only_valid: bool) -> ImportBatch:
    """Write the batch, now or in the background. Raises HAS_ERRORS when there are and `only_valid` is not said."""
    async with in_transaction("default"):
        await keeping.claim(batch, ImportState.APPLYING, [ImportState.CHECKED], ("导入", "imported"))
        batch.plan = {**batch.plan, "onlyValid": only_valid}
        later = await _defer(actor, batch, "apply", settings)
    return batch if later else await work(actor, batch, "apply", settings)


async def _defer(actor: Actor, batch: ImportBatch, step: str, settings: Settings) -> bool:
    """Keep the batch's plan, and leave a long file to the worker; whether that was done."""
    await batch.save()
    later = batch.total > settings.import_at_once_rows and actor.id is not None
    if later:
        await connection().execute_query(DEFER, [orjson.dumps({"batch": str(batch.id), "step": step}).decode()])
    return later


async def work(actor: Actor, batch: ImportBatch, step: str, settings: Settings) -> ImportBatch:
    """Do one step of the batch, here and now. Raises what went wrong, after noting it."""
    run = Run(batch, resource_of(batch), actor, plan_of(batch))
    try:
        source = await keeping.source_of(batch)
        run.notes += source.intake.notes
        async with opened(source, settings) as reading:
            if step == "check":
                await run.check(reading)
            else:
                await run.apply(reading, only_valid=bool(batch.plan.get("onlyValid")))
    except AppError as refused:
        await _failed(batch, Report(run.faults, run.notes, refused.to_json(actor.locale)))
        raise
    except Exception as wrong:
        masked = INTERNAL()
        masked.values = {"reference": masked.reference}
        logger.exception("import failed", reference=masked.reference, batch=str(batch.id), step=step)
        await _failed(batch, Report(run.faults, run.notes, masked.to_json(actor.locale)))
        raise masked from wrong
    return batch


async def _failed(batch: ImportBatch, report: Report) -> None:
    """Note that a step failed, unless it only found errors in rows."""
    await batch.refresh_from_db()
    if batch.state in (ImportState.CHECKING, ImportState.APPLYING):
        batch.state = ImportState.FAILED
        await batch.save()
        await keeping.file_report(batch.id, report)


async def give_back(actor: Actor, batch: ImportBatch, path: Path, settings: Settings) -> None:
    """Write the batch's file with 错误说明 to `path`. Raises FILE_GONE."""
    plan, one = plan_of(batch), resource_of(batch)
    sheets, report = await keeping.glance(batch)
    source = await keeping.source_of(batch)
    sheet = next(sheet for sheet in sheets if sheet.name == plan.sheet)
    width = max(len(cells) for _, cells in sheet.head)
    takes = takes_of(one, actor.role)
    async with opened(source, settings) as reading:
        await return_file(path, reading.rows(plan.sheet), plan, report.faults, takes, actor.locale, width=width)


async def forget(hours: float) -> int:
    """Remove files that are older than `hours`; how many."""
    sql = "DELETE FROM import_file WHERE created_at < now() - make_interval(secs => $1) RETURNING 1"
    return len(await connection().execute_query_dict(sql, [hours * 3600]))
