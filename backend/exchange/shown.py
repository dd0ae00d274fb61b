"""An import as its wizard sees it: JSON, in the reader's language. README.md says what each part means."""

import re
from typing import Any

from backend.api.paging import Page
from backend.api.reader import Reader, Row
from backend.errors import pick
from backend.exchange import keeping
from backend.exchange.batch import ImportBatch, ImportState
from backend.exchange.headers import Guesser, laid_out
from backend.exchange.keeping import Report
from backend.exchange.plans import Plan
from backend.exchange.runs import lacking
from backend.exchange.service import plan_of, resource_of
from backend.exchange.sheets import Sheet
from backend.exchange.takes import Take, takes_of
from backend.exchange.template import how
from backend.kit import ledger
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY, Kind, Resource

RECENT = 8
"""Imports that the first step of the wizard lists."""

PROBLEMS = 50
"""Faults that are listed; the file with 错误说明 has all."""


async def shown(actor: Actor, batch: ImportBatch) -> dict[str, Any]:
    """The batch with its columns, fields, counts, progress and first problems."""
    one, plan = resource_of(batch), plan_of(batch)
    sheets, report = await keeping.glance(batch)
    takes = takes_of(one, actor.role)
    state = ImportState(batch.state)
    missing = lacking(one, plan, takes)
    return {
        "id": str(batch.id),
        "state": str(state),
        "stateLabel": state.text(actor.locale),
        "resource": one.name,
        "plural": one.plural,
        "slug": slug(one),
        "label": pick((one.label[0], one.plural_en), actor.locale),
        "fileName": batch.file_name,
        "community": await _area(actor, batch),
        "sheet": plan.sheet,
        "sheets": [{"name": sheet.name, "rows": sheet.rows, "visible": sheet.visible} for sheet in sheets],
        "headerRows": list(plan.header_rows),
        "columns": _columns(sheets, plan, takes, actor),
        "constants": dict(plan.constants),
        "fields": [field_json(take, actor) for take in takes.values()],
        "missing": missing,
        "progress": {"total": batch.total, "checked": batch.checked, "written": batch.written},
        "counts": _counts(batch),
        "problems": _problems(report, plan, takes, actor.locale),
        "notes": [pick(note, actor.locale) for note in report.notes],
        "error": report.refused or None,
        "at": ledger.plain(batch.created_at),
        "appliedAt": ledger.plain(batch.applied_at),
        "undoneAt": ledger.plain(batch.undone_at),
        "can": {
            "map": bool(sheets) and state in (ImportState.UPLOADED, ImportState.CHECKED, ImportState.FAILED),
            "apply": state is ImportState.CHECKED and batch.created + batch.updated > 0,
            "undo": state is ImportState.APPLIED,
            "errorsFile": bool(sheets) and batch.errors > 0,
        },
    }


async def recent(actor: Actor) -> list[dict[str, Any]]:
    """The imports that `actor` sees, newest first, in few words."""
    page = Page(order=(("created_at", True),), first=RECENT)
    found = await Reader(actor).page(REGISTRY["ImportBatch"], page)
    return [_line(row, actor.locale) for row in found.rows]


def _line(row: Row, locale: str) -> dict[str, Any]:
    said, one = row.values, REGISTRY[row.values["resource"]]
    counts = {name: said[name] for name in ("created", "updated", "errors")}
    return {"id": str(row.id), "plural": slug(one), "label": pick((one.label[0], one.plural_en), locale),
            "fileName": said["file_name"], "state": str(said["state"]),
            "stateLabel": ImportState(said["state"]).text(locale), **counts}  # fmt: skip


def slug(one: Resource) -> str:
    """The address of the rows' list in the pages: cultural-events."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", one.plural).lower()


async def _area(actor: Actor, batch: ImportBatch) -> dict[str, str] | None:
    key = batch.community_id  # type: ignore[attr-defined]
    found = await Reader(actor).by_ids(REGISTRY["Community"], [key]) if key else {}
    return {"id": str(key), "name": str(found[key].values["name"])} if key in found else None


def field_json(take: Take, actor: Actor) -> dict[str, Any]:
    """A field that a column may stand for."""
    field = take.field
    return {
        "name": take.name,
        "label": pick(field.label, actor.locale),
        "kind": str(field.kind),
        "required": take.required,
        "keyOnly": take.key_only,
        "how": "" if field.kind is Kind.GEOJSON and "Point" not in take.shapes else how(take, actor.role, actor.locale),
        "note": field.note,
        "words": [{"value": str(word), "label": word.text(actor.locale)} for word in field.vocabulary or ()],
    }


def _columns(sheets: list[Sheet], plan: Plan, takes: dict[str, Take], actor: Actor) -> list[dict[str, Any]]:
    """The columns of the sheet: what was guessed, and what is chosen now."""
    sheet = next((one for one in sheets if one.name == plan.sheet), None)
    if sheet is None:
        return []
    layout = laid_out(sheet, Guesser(takes, actor.role), plan.header_rows)
    return [
        {
            **column.to_json(),
            "samples": [_sample(value) for value in column.samples],
            "guess": column.field,
            "field": plan.columns.get(column.index),
        }
        for column in layout.columns
    ]


def _sample(value: Any) -> str:
    if isinstance(value, dict) and "g" in value:
        return str(value["g"].get("type"))
    if isinstance(value, dict):
        return str(value.get("d") or value.get("h") or str(value.get("t", "GeoJSON")).replace("T", " "))[:60]
    return str(int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else value)[:60]


def _counts(batch: ImportBatch) -> dict[str, int] | None:
    if batch.state in (ImportState.UPLOADED, ImportState.CHECKING):
        return None
    return {"create": batch.created, "update": batch.updated, "same": batch.unchanged, "error": batch.errors}


def _problems(report: Report, plan: Plan, takes: dict[str, Take], locale: str) -> list[dict[str, Any]]:
    return [
        {
            "row": fault.row,
            "index": fault.index,
            "column": plan.headers.get(fault.index, "") if fault.index is not None else "",
            "field": fault.name,
            "label": pick(takes[fault.name].field.label, locale) if fault.name in takes else "",
            "message": pick(fault.text, locale),
        }
        for fault in report.faults[:PROBLEMS]
    ]
