"""Imports as rows: one batch for each file, with its counts and state; its file, sealed; what its updates overwrote.

A batch says how many and when, never what: texts of the file and of its errors are kept sealed, for as long as
`import_keep_hours` says.
"""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from backend.kit.access import own, role
from backend.kit.fields import link
from backend.kit.model import Record, uuid7
from backend.kit.resource import Admin, auto, label, readonly, resource
from backend.kit.vocabulary import Vocabulary
from backend.places.rules import community_admins


class ImportState(Vocabulary):
    """Where an import stands."""

    UPLOADED = "UPLOADED", "待确认表头", "Mapping to be confirmed", "gray", "0"
    CHECKING = "CHECKING", "校验中", "Checking", "blue", "25"
    CHECKED = "CHECKED", "待导入", "Checked", "blue", "50"
    APPLYING = "APPLYING", "导入中", "Importing", "blue", "75"
    APPLIED = "APPLIED", "已导入", "Imported", "green", "done"
    FAILED = "FAILED", "失败", "Failed", "red", "left"
    UNDONE = "UNDONE", "已撤销", "Undone", "outline", "left"


class ImportBatch(Record):
    """One file that was imported, or is being: what of, how many rows, by whom, and whether it was undone."""

    file_name = fields.CharField(200, description="Name of the file as it was uploaded.")
    resource = fields.CharField(60, description="Type of the rows, as in the API: Resident.")
    resource_label = fields.CharField(60, description="What the rows are called: 居民.")
    community = link("places.Community", "imports", null=True, description="Community that the rows went into.")
    state = fields.CharEnumField(
        ImportState, max_length=20, default=ImportState.UPLOADED, description="Where it stands."
    )
    total = fields.IntField(default=0, description="Rows in the file.")
    checked = fields.IntField(default=0, description="Rows checked so far.")
    written = fields.IntField(default=0, description="Rows written so far.")
    created = fields.IntField(default=0, description="New rows.")
    updated = fields.IntField(default=0, description="Rows that changed.")
    unchanged = fields.IntField(default=0, description="Rows that are there already, just so.")
    errors = fields.IntField(default=0, description="Rows with errors.")
    importer_id: UUID | None
    importer = link("people.User", "imports", null=True, description="Who imported; empty for the command line.")
    progress_at = fields.DatetimeField(null=True, description="Last sign of the process that works on it.")
    applied_at: datetime | None = fields.DatetimeField(null=True, description="When it was imported.")
    undone_at: datetime | None = fields.DatetimeField(null=True, description="When it was undone.")
    plan = fields.JSONField[dict[str, object]](default=dict, description="Sheet, header rows and mapping confirmed.")

    class Meta:
        table = "import_batch"


class ImportFile(Model):
    """What belongs to a batch and may not be read plain: the file, its first rows, and the errors found."""

    id = fields.UUIDField(primary_key=True, description="The batch.")
    content = fields.BinaryField(description="The file, sealed.")
    probe = fields.BinaryField(null=True, description="First rows of each sheet, sealed.")
    report = fields.BinaryField(null=True, description="Every error and note, sealed.")
    created_at = fields.DatetimeField(auto_now_add=True, db_index=True, description="When it was uploaded.")

    class Meta:
        table = "import_file"


class ImportBefore(Model):
    """A row as it was before a batch changed it; sealed columns stay sealed."""

    id = fields.UUIDField(primary_key=True, default=uuid7, description="UUID, version 7.")
    batch_id = fields.UUIDField(description="Batch that changed it.")
    row_id = fields.UUIDField(description="Row that was changed.")
    version = fields.IntField(description="Version of the row after the change.")
    before = fields.JSONField[dict[str, object]](description="Columns as they were.")

    class Meta:
        table = "import_before"
        indexes = (Index(fields=("batch_id", "row_id")),)


importers = role("SYSTEM_ADMIN", "COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR", "STAFF")


@resource(
    ImportBatch,
    label=("导入批次", "Import", "Imports"),
    note=("每次导入一批，可以整批撤销", "One for each imported file; a whole one can be undone"),
    read=importers & own("importer") | community_admins(),
    admin=Admin(
        group="设置",
        icon="database",
        title="file_name",
        list=["file_name", "resource_label", "state", "created", "updated", "errors", "importer", "applied_at"],
        search=["file_name"],
        order="-created_at",
    ),
)
class ImportBatchFields:
    file_name: Annotated[auto, label("文件", "File")]
    resource: Annotated[auto, label("类型代码", "Type")]
    resource_label: Annotated[auto, label("数据", "Rows")]
    community: Annotated[auto, label("社区", "Community")]
    state: Annotated[auto, label("状态", "State"), readonly]
    total: Annotated[auto, label("总行数", "Rows in file"), readonly]
    checked: Annotated[auto, label("已校验", "Checked"), readonly]
    written: Annotated[auto, label("已写入", "Written"), readonly]
    created: Annotated[auto, label("新增", "New"), readonly]
    updated: Annotated[auto, label("更新", "Updated"), readonly]
    unchanged: Annotated[auto, label("不变", "Unchanged"), readonly]
    errors: Annotated[auto, label("错误", "Errors"), readonly]
    importer: Annotated[auto, label("导入人", "By"), readonly]
    applied_at: Annotated[auto, label("导入时间", "Imported"), readonly]
    undone_at: Annotated[auto, label("撤销时间", "Undone"), readonly]
