"""The demo's imports: a file that somebody tried and took back, and one that was refused."""

from datetime import timedelta

from backend.demo.world import World
from backend.exchange.batch import ImportBatch, ImportState

FILES = (
    ("居民台账-试填.xlsx", ImportState.UNDONE, 40, 38, 2),
    ("网格员登记表（旧）.csv", ImportState.FAILED, 12, 0, 12),
)


def bring_files(world: World) -> None:
    """Put two files of the admin of the first community on the shelf. What they made is not there any more."""
    community, importer = world.communities["donghu"], world.users["admin:donghu"]
    for at, (name, state, total, created, errors) in enumerate(FILES):
        began = world.moment(20 + at * 9, 10)
        undone = state is ImportState.UNDONE
        world.make(
            ImportBatch,
            made=began,
            file_name=name,
            resource="Resident" if undone else "Position",
            resource_label="居民" if undone else "岗位",
            community=community,
            state=state,
            total=total,
            checked=total,
            written=created,
            created=created,
            errors=errors,
            importer=importer,
            progress_at=began + timedelta(minutes=3),
            applied_at=began + timedelta(minutes=3) if undone else None,
            undone_at=began + timedelta(minutes=21) if undone else None,
        )
