"""`linli import`, `undo-import`, `export` and `template` as an operator types them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from shapely.geometry import box
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.people import Resident, User, UserRole
from backend.places import Grid
from backend.settings import ROOT, Settings
from tests.conftest import SECRET
from tests.exchange.files import clerk_workbook, sheet_of
from tests.exchange.test_places import features
from tests.factories import Corner, make_community, make_corner

pytestmark = pytest.mark.usefixtures("database")


def linli(settings: Settings, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run `linli` on the module's database."""
    given = {
        "PYTHONPATH": str(ROOT),
        "DATABASE_URL": settings.dsn(),
        "LINLI_SECRET": SECRET,
        "PATH": os.environ["PATH"],
    }
    command = [sys.executable, "-m", "backend.cli", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=given, capture_output=True, text=True, timeout=120)


def batch_of(ran: subprocess.CompletedProcess[str]) -> dict[str, str]:
    """The last line, which says which batch it was and how it stands."""
    found: dict[str, str] = json.loads(ran.stdout.strip().splitlines()[-1])
    return found


@pytest.fixture
async def corner(database: BaseDBAsyncClient) -> Corner:
    return await make_corner()


async def test_residents_go_in_are_taken_out_and_taken_back(corner: Corner, settings: Settings, tmp_path: Path) -> None:
    file, back, out = tmp_path / "花名册.xlsx", tmp_path / "back.xlsx", tmp_path / "out.csv"
    file.write_bytes(clerk_workbook(corner.rows["Household"].code))
    user = await User.create(login="clerk", name="办事员")
    await UserRole.create(user=user, role="COMMUNITY_ADMIN", community=corner.community)
    place = ("--community", corner.community.code)

    dry = linli(settings, "import", "residents", file, *place, "--dry-run", "--errors", back)
    refused = linli(settings, "import", "residents", file, *place)
    before = await Resident.filter(name="王小明").count()
    done = linli(settings, "import", "residents", file, *place, "--only-valid")
    after = await Resident.filter(name="王小明").count()
    listed = linli(
        settings, "export", "residents", "--as", "clerk", "--format", "csv", "--columns", "name,idNumber", "-o", out
    )
    undone = linli(settings, "undo-import", batch_of(done)["batch"])

    assert (dry.returncode, refused.returncode, done.returncode) == (1, 1, 0), refused.stderr
    assert "新增 4，更新 0，不变 0，错误 3" in dry.stdout and "第 8 行" in dry.stdout
    assert sum(bool(row[11]) for row in sheet_of(back.read_bytes())[3:]) == 3
    assert (before, after, batch_of(done)["state"]) == (0, 1, "APPLIED")
    assert listed.returncode == 0 and "王小明,990*************" in out.read_text("utf-8-sig")
    assert "删除 4" in undone.stdout and await Resident.filter(name="王小明", deleted_at=None).count() == 0


async def test_grids_go_in_from_a_map(settings: Settings, tmp_path: Path) -> None:
    community, file = await make_community(), tmp_path / "网格.geojson"
    file.write_bytes(features(box(115, 30, 115.01, 30.01), box(115.01, 30, 115.02, 30.01), note=["x", "y"]))

    ran = linli(settings, "import", "grids", file, "--community", community.code)

    assert ran.returncode == 0, ran.stderr
    assert await Grid.filter(community=community).order_by("serial").values_list("code", flat=True) == [
        f"000000{community.code}01",
        f"000000{community.code}02",
    ]


def test_a_template_is_written_and_a_wrong_word_is_answered_in_words(settings: Settings, tmp_path: Path) -> None:
    made, wrong = tmp_path / "模板.xlsx", tmp_path / "花名册.xlsx"
    wrong.write_bytes(b"%PDF-1.7")

    written = linli(settings, "template", "positions", "-o", made)
    unknown = linli(settings, "import", "nonsense", wrong, "--community", "1")
    refused = linli(settings, "import", "residents", wrong, "--community", "999999999999")

    assert written.returncode == 0 and "岗位" in "".join(map(str, sheet_of(made.read_bytes())[0]))
    assert (unknown.returncode, refused.returncode) == (2, 2)
    assert "没有「nonsense」这种数据" in unknown.stderr and "There is no kind of row called nonsense" in unknown.stderr
    assert "Traceback" not in unknown.stderr + refused.stderr
