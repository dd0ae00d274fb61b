"""Batches and what is kept of their files: made at the upload, claimed for each step, sealed for as long as they stay.

A step is claimed in one statement, so that two presses of a button do it once.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import orjson

from backend.api.reader import connection
from backend.errors import Pair
from backend.exchange.batch import ImportBatch, ImportFile, ImportState
from backend.exchange.errors import FILE_GONE, WRONG_STATE
from backend.exchange.lines import Fault
from backend.exchange.sheets import Sheet, Source
from backend.kit import seal

STALE = timedelta(minutes=5)
"""Silence after which the process that worked on a batch counts as gone."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: faults of rows, rows left out, and remarks about the file; `refused` if it went wrong."""

    faults: Sequence[Fault] = ()
    notes: Sequence[Pair] = ()
    refused: dict[str, Any] = field(default_factory=dict)

    def pack(self, batch: UUID) -> bytes:
        """Compressed and sealed."""
        said = {"faults": [one.to_json() for one in self.faults], "notes": self.notes, "refused": self.refused}
        return seal.seal_bytes(zlib.compress(orjson.dumps(said)), batch)

    @classmethod
    def unpack(cls, sealed: bytes, batch: UUID) -> "Report":
        """What `pack` was given."""
        said = orjson.loads(zlib.decompress(seal.unseal_bytes(sealed, batch)))
        notes = [(zh, en) for zh, en in said["notes"]]
        return cls([Fault.of(one) for one in said["faults"]], notes, said["refused"])


async def keep(batch: ImportBatch, content: bytes, sheets: Sequence[Sheet], report: Report) -> None:
    """Store the file of a new batch, sealed."""
    probe = orjson.dumps([sheet.to_json() for sheet in sheets])
    await ImportFile.create(
        id=batch.id,
        content=seal.seal_bytes(content, batch.id),
        probe=seal.seal_bytes(zlib.compress(probe), batch.id),
        report=report.pack(batch.id),
    )


async def source_of(batch: ImportBatch) -> Source:
    """The batch's file. Raises FILE_GONE after it was removed."""
    kept = await ImportFile.get_or_none(id=batch.id)
    if kept is None:
        raise FILE_GONE()
    return Source.of(batch.file_name, seal.unseal_bytes(bytes(kept.content), batch.id))


async def glance(batch: ImportBatch) -> tuple[list[Sheet], Report]:
    """The sheets of the batch's file at a glance, and the report as it stands; empty after the file was removed."""
    kept = await ImportFile.filter(id=batch.id).only("id", "probe", "report").first()
    if kept is None or kept.probe is None or kept.report is None:
        return [], Report()
    sheets = orjson.loads(zlib.decompress(seal.unseal_bytes(bytes(kept.probe), batch.id)))
    return [Sheet.of(one) for one in sheets], Report.unpack(bytes(kept.report), batch.id)


async def file_report(batch: UUID, report: Report) -> None:
    """Put `report` in the place of the one before."""
    await ImportFile.filter(id=batch).update(report=report.pack(batch))


async def claim(batch: ImportBatch, state: ImportState, sources: Sequence[ImportState], action: Pair) -> None:
    """Bring the batch into `state`, once. Raises WRONG_STATE when it is in none of `sources` any more."""
    busy = [str(ImportState.CHECKING), str(ImportState.APPLYING)]
    found = await connection().execute_query_dict(
        "UPDATE import_batch SET state = $2, progress_at = now(), checked = 0, written = 0 WHERE id = $1 "
        "AND (state = ANY($3) OR state = ANY($4) AND progress_at < $5) RETURNING id",
        [batch.id, str(state), [str(one) for one in sources], busy, datetime.now(UTC) - STALE],
    )
    await batch.refresh_from_db()
    if not found:
        now = ImportState(batch.state)
        raise WRONG_STATE(state=(now.zh, now.en), action=action)
