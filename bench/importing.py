"""Rows per second of an import from one workbook, beside COPY of the same finished rows, in one run; and peak memory.

`python bench/importing.py [ROWS]` (100 000 unless told) makes a database of its own, a workbook of residents, imports
it as `linli import` does, then copies the very rows that were written into the same table, emptied. COPY gets its rows
ready made, from memory; the import starts from the file. Exit code 1 below a quarter.
"""

import asyncio
import json
import random
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter
from pydantic import SecretStr
from stdnum.cn import ric

from backend import embedded, migration
from backend.api.schema import schema
from backend.database import connected, connection
from backend.exchange import service
from backend.exchange.takes import find_resource
from backend.kit import seal
from backend.kit.actor import Actor, Role
from backend.people import Household
from backend.places import Community, Grid, Street
from backend.settings import Settings

LEAST = 0.25
HEADERS = ("姓名", "性别", "出生日期", "身份证号", "手机", "户号", "与户主关系", "居住类型", "就业状态", "入住日期")
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张"
GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲红建国志华春梅海燕"


@dataclass(frozen=True)
class Figures:
    """What was measured; rates in rows a second, memory in megabytes."""

    rows: int
    import_seconds: float
    import_rate: float
    copy_seconds: float
    copy_rate: float
    ratio: float
    peak_mb: int
    child_peak_mb: int


def people(rows: int) -> Iterator[tuple[str, ...]]:
    """Made-up residents, four to a household; the identity numbers' area 990101 is nobody's."""
    chance = random.Random(7)
    for at in range(rows):
        born = date(1930, 1, 1) + timedelta(days=chance.randrange(34_000))
        start = (
            f"990101{born:%Y%m%d}{at % 1000:03d}"
            if rows <= 1000
            else f"{990000 + at // 1000:06d}{born:%Y%m%d}{at % 1000:03d}"
        )
        name = chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=2))
        sex, number = "女" if int(start[-1]) % 2 == 0 else "男", start + ric.calc_check_digit(start + "0")
        yield (name, sex, born.isoformat(), number,
               f"199{at:08d}", f"H{at // 4:06d}", "户主" if at % 4 == 0 else "子女", "常住人口", "在业",
               "2020-05-01")  # fmt: skip


def workbook(path: Path, rows: int) -> None:
    """A workbook with a header and `rows` residents."""
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("居民")
    sheet.write_row(0, 0, HEADERS)
    for number, cells in enumerate(people(rows), 1):
        for at, cell in enumerate(cells):
            sheet.write_string(number, at, cell)
    book.close()


async def ground(rows: int) -> Community:
    """A community with a grid and enough households."""
    street = await Street.create(code="990101001", name="量速街道")
    place = await Community.create(street=street, code="990101001001", name="量速社区", prefix="LS")
    grid = await Grid.create(community=place, code="990101001001001", serial=1, name="量速网格")
    homes = [
        Household(community=place, grid=grid, code=f"H{at:06d}", address=f"量速路 {at} 号")
        for at in range((rows + 3) // 4)
    ]
    for home in homes:
        home.fill_keys()
    await Household.bulk_create(homes, batch_size=1000)
    return place


async def measure(settings: Settings, rows: int, folder: Path) -> Figures:
    """Import `rows` residents into the open database, then COPY the same rows."""
    schema()
    place = await ground(rows)
    actor = Actor(role=Role.COMMUNITY_ADMIN, name="量速", communities=(place.id,))
    path = folder / "residents.xlsx"
    workbook(path, rows)
    started = time.perf_counter()
    batch = await service.receive(actor, find_resource("residents"), place.id, path.name, path.read_bytes(), settings)
    await service.run_through(actor, batch, {}, settings, only_valid=False)
    took = time.perf_counter() - started
    peak, child = peak_mb(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1000
    if batch.created != rows:
        raise RuntimeError(f"{batch.created} of {rows} rows were imported")
    copied = await copy_again()
    return Figures(
        rows, round(took, 2), round(rows / took, 1), round(copied, 2), round(rows / copied, 1),
        round(copied / took, 3), peak, child,
    )  # fmt: skip


def peak_mb() -> int:
    """This process's own peak. `ru_maxrss` also remembers whoever started it, such as a long run of tests."""
    with Path("/proc/self/status").open(encoding="ascii") as status:
        kept = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
    return kept // 1000


async def copy_again() -> float:
    """Seconds that COPY needs for the rows that are in the table, into the same table, emptied, indexes and all."""
    client: Any = connection()
    async with client.acquire_connection() as raw:
        await raw.execute("SET statement_timeout = 0")
        columns = [
            row["attname"]
            for row in await raw.fetch(
                "SELECT attname FROM pg_attribute WHERE attrelid = 'resident'::regclass AND attnum > 0 "
                "AND NOT attisdropped AND attgenerated = ''"
            )
        ]
        records = [tuple(row) for row in await raw.fetch(f"SELECT {', '.join(columns)} FROM resident")]
        await raw.execute("TRUNCATE resident CASCADE")
        started = time.perf_counter()
        async with raw.transaction():
            await raw.copy_records_to_table("resident", records=records, columns=columns)
        return time.perf_counter() - started


async def run(settings: Settings, rows: int, folder: Path) -> Figures:
    """Migrate the database and measure."""
    await migration.migrate(settings)
    async with connected(settings):
        return await measure(settings, rows, folder)


def main() -> None:
    """Measure in a database of its own, and print the figures."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    folder = Path(tempfile.mkdtemp(prefix="linli-bench-"))
    server = embedded.start(folder / "postgres", {})
    try:
        embedded.create_database(server.get_uri(), embedded.DATABASE)
        secret = SecretStr("a secret for measuring, long enough and known")
        address = SecretStr(embedded.address(server, embedded.DATABASE))
        settings = Settings(database_url=address, secret=secret)
        seal.unlock(settings.key())
        figures = asyncio.run(run(settings, rows, folder))
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
    print(json.dumps(asdict(figures), indent=1))
    sys.exit(0 if figures.ratio >= LEAST else 1)


if __name__ == "__main__":
    main()
