"""The entity that README.md adds, added: one module, one line, three commands, in a scratch copy."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from backend import embedded
from backend.settings import ROOT
from tests.conftest import SECRET, Postgres

DATABASE = "linli_worked_entity"
ASK = '''
import asyncio, json
from backend.database import connected
from backend.graphql import execute
from backend.kit import seal
from backend.settings import load_settings
from tests.actors import actor_in
from tests.factories import make_corner

FIELDS = "id version title body publishedOn venue { id } community { id }"
DOCUMENTS = {
    "create": """mutation($i: CreateNoticeInput!) {
        createNotice(input: $i) { notice { %s history(first: 20) { action fields } } } }""" % FIELDS,
    "list": "{ notices(first: 5) { totalCount nodes { title } } }",
    "filter": """{ notices(first: 5, filter: {publishedOn: {gte: "2026-11-01"}, venue: {name: {contains: "活动室"}}}) {
        totalCount } none: notices(first: 5, filter: {title: {eq: "x"}}) { totalCount } }""",
    "pinyin": """{ a: notices(first: 5, filter: {search: "tingshui"}) { totalCount }
        b: notices(first: 5, filter: {search: "ts"}) { totalCount }
        c: notices(first: 5, filter: {search: "停水"}) { totalCount } }""",
    "groups": "{ noticeGroups(by: [PUBLISHED_ON_MONTH]) { publishedOnMonth count } }",
}

async def main():
    settings = load_settings()
    seal.unlock(settings.key())
    async with connected(settings):
        corner = await make_corner()
        admin = actor_in(corner, "COMMUNITY_ADMIN")
        given = {"title": "停水通知", "body": "明早八点停水。", "publishedOn": "2026-11-23",
                 "venueId": str(corner.rows["Venue"].id)}
        found = {"worker": await execute(actor_in(corner, "GRID_WORKER"), DOCUMENTS["create"], {"i": given})}
        for name, document in DOCUMENTS.items():
            found[name] = await execute(admin, document, {"i": given} if name == "create" else {})
        print(json.dumps(found, ensure_ascii=False))

asyncio.run(main())
'''
ADMIN = """
import json
from frontend import metadata
entity = metadata.metadata().by_name("Notice")
print(json.dumps({"zh": entity.zh, "many": entity.many, "slug": entity.slug, "group": entity.group, "list": entity.list,
                  "columns": {c.name: [c.zh, c.en, c.kind, c.widget, c.required] for c in entity.columns},
                  "commands": len(entity.commands)}))
"""


def block(name: str) -> str:
    """The text that README.md gives for the file `name`."""
    found = re.search(
        rf'^```python title="{re.escape(name)}"\n(.*?)^```$', (ROOT / "README.md").read_text("utf-8"), re.M | re.S
    )
    assert found, f"README.md has no block for {name}"
    return found[1]


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory, postgres: Postgres) -> Path:
    """The repository with the worked entity in it, after the README's three commands on a database of its own."""
    folder = tmp_path_factory.mktemp("worked") / "linli"
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    parts = ("backend/", "frontend/", "schema/", "migrations/", "tests/")
    for name in listed.stdout.splitlines():
        if (name.startswith(parts) or "/" not in name) and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    (folder / "backend" / "notices.py").write_text(block("backend/notices.py"), encoding="utf-8")
    concepts = folder / "backend" / "concepts.py"
    last = '    "jobs": "backend.jobs",\n'
    text = concepts.read_text(encoding="utf-8")
    assert last in text and "}" in text.partition(last)[2]
    concepts.write_text(text.replace(last, last + line()), encoding="utf-8")
    embedded.create_database(postgres.uri, DATABASE)
    for command in ("migrate new add_notice", "migrate", "schema"):
        done = run(folder, postgres, "-m", "backend.cli", *command.split())
        assert done.returncode == 0, f"linli {command}: {done.stdout}{done.stderr}"
    return folder


def line() -> str:
    """The one line that README.md adds to the list of concepts."""
    found = re.search(r'^    "notices": "backend\.notices",\n', (ROOT / "README.md").read_text("utf-8"), re.M)
    assert found, "README.md has no line for backend/concepts.py"
    return found[0]


def run(folder: Path, postgres: Postgres, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Python with `arguments` in the copy, on the copy's database."""
    env = os.environ | {
        "PYTHONPATH": str(folder),
        "DATABASE_URL": postgres.address(DATABASE),
        "LINLI_SECRET": SECRET,
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    env.pop("LINLI_SCHEMA", None)
    return subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=env, capture_output=True, text=True, timeout=150, check=False
    )


def test_the_readme_needs_one_module_of_about_forty_lines_and_one_line() -> None:
    assert len(block("backend/notices.py").strip().splitlines()) <= 60
    assert line().count("\n") == 1
    commands = re.findall(
        r"^    linli (migrate new add_notice|migrate|schema) ", (ROOT / "README.md").read_text("utf-8"), re.M
    )
    assert commands == ["migrate new add_notice", "migrate", "schema"]


def test_the_commands_write_one_migration_and_the_schema(copy: Path) -> None:
    (written,) = list((copy / "migrations").glob("*_add_notice.py"))
    sdl = (copy / "schema" / "schema.graphql").read_text(encoding="utf-8")

    assert "CREATE TABLE" in written.read_text(encoding="utf-8") and '"notice"' in written.read_text(encoding="utf-8")
    assert len(list((copy / "migrations").glob("*.py"))) == len(list((ROOT / "migrations").glob("*.py"))) + 1
    for said in ("type Notice implements Node", 'zh: "公告"', 'zh: "发布日期", en: "Published on"', "createNotice("):
        assert said in sdl


def test_the_new_entity_is_made_listed_filtered_searched_grouped_and_has_a_history(
    copy: Path, postgres: Postgres
) -> None:
    done = run(copy, postgres, "-c", ASK)
    assert done.returncode == 0, done.stderr[-3000:]
    found = orjson.loads(done.stdout)

    made = found["create"]["data"]["createNotice"]["notice"]
    assert (made["title"], made["publishedOn"], made["version"]) == ("停水通知", "2026-11-23", 1)
    assert made["venue"] and made["community"], "the community is that of the venue"
    assert [entry["action"] for entry in made["history"]] == ["CREATE"]
    assert made["history"][0]["fields"]["title"] == [None, "停水通知"]
    assert found["worker"]["errors"][0]["extensions"]["code"] == "NOT_ALLOWED"
    assert found["list"]["data"]["notices"] == {"totalCount": 1, "nodes": [{"title": "停水通知"}]}
    assert found["filter"]["data"] == {"notices": {"totalCount": 1}, "none": {"totalCount": 0}}
    assert found["pinyin"]["data"] == {name: {"totalCount": 1} for name in "abc"}
    assert found["groups"]["data"]["noticeGroups"] == [{"publishedOnMonth": "2026-11-01", "count": 1}]


def test_the_admin_has_its_labels_columns_and_commands(copy: Path, postgres: Postgres) -> None:
    done = run(copy, postgres, "-c", ADMIN)
    assert done.returncode == 0, done.stderr[-3000:]
    found = orjson.loads(done.stdout)

    assert (found["zh"], found["many"], found["slug"], found["group"]) == ("公告", "Notices", "notices", "总览")
    assert found["list"] == ["title", "venue", "publishedOn"] and found["commands"] >= 4
    assert found["columns"]["title"][:2] == ["标题", "Title"] and found["columns"]["body"][3] == "textarea"
    assert found["columns"]["publishedOn"][:3] == ["发布日期", "Published on", "date"]


def test_the_contract_tests_hold_for_it(copy: Path, postgres: Postgres) -> None:
    modules = [f"tests/contract/test_{name}.py" for name in ("registry", "life", "schema")]

    done = run(
        copy, postgres, "-m", "pytest", *modules, "-q", "-k", "Notice or drift or committed", "-p", "no:cacheprovider"
    )

    assert done.returncode == 0, done.stdout[-4000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed and int(passed[1]) >= 14 and "skipped" not in done.stdout
