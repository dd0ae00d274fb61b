"""Exports show what lists show: the same rows, order, columns, masks and rights; and they come back by import."""

import csv
import io
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.schema import schema
from backend.errors import AppError
from backend.exchange import service
from backend.exchange.asked import asked, filter_json
from backend.exchange.export import Export
from backend.exchange.takes import find_resource, takes_of
from backend.exchange.template import columns_of, template
from backend.graphql import execute
from backend.kit.actor import Actor, Role
from backend.kit.ledger import LedgerEntry
from backend.kit.registry import REGISTRY
from backend.people import Household, Relation, Residency, Resident
from backend.settings import Settings
from tests.actors import actor_in
from tests.exchange.files import identity, sheet_of, workbook
from tests.factories import Corner, make_corner

EVIL = '=HYPERLINK("http://evil/","x")'


@pytest.fixture(scope="module", autouse=True)
async def api(database: BaseDBAsyncClient) -> AsyncIterator[None]:
    schema()
    yield


@pytest.fixture(scope="module")
async def corner(database: BaseDBAsyncClient) -> Corner:
    made = await make_corner()
    home = made.rows["Household"]
    for at, name in enumerate(("安试", EVIL, "白试")):
        person = Resident(name=name, household=home, relation=Relation.OTHER, residency=Residency.FLOATING, sex="MALE")
        person.seal(id_number=identity(at), phone=f"1990000010{at}")
        await person.save()
    await make_corner(made.community)
    return made


async def out(actor: Actor, resource: str, **params: str) -> list[list[Any]]:
    """The list as a workbook's cells."""
    one = find_resource(resource)
    export = Export(one, actor, asked(one, params, actor.role))
    path = Path("/tmp") / f"linli-test-{one.name}.xlsx"
    try:
        await export.xlsx(path)
        return sheet_of(path.read_bytes())
    finally:
        path.unlink()


async def as_csv(actor: Actor, resource: str, **params: str) -> bytes:
    one = find_resource(resource)
    export = Export(one, actor, asked(one, params, actor.role))
    return b"".join([part async for part in export.csv()])


async def test_an_export_has_the_lists_columns_masks_and_order(corner: Corner) -> None:
    cells = await out(actor_in(corner, "GRID_WORKER"), "residents")

    address = corner.rows["Household"].address
    assert cells[0] == ["姓名", "性别", "出生日期", "住户", "居住类型", "就业状态", "电话"]
    assert [line[0] for line in cells[1:]] == [EVIL, "安试", "白试", corner.rows["Resident"].name]
    assert cells[2] == ["安试", "男", "", address, "流动人口", "", "199****0100"]


async def test_a_csv_has_a_bom_and_no_cell_that_begins_like_a_formula(corner: Corner) -> None:
    body = await as_csv(actor_in(corner, "GRID_WORKER"), "residents", columns="name,phone,idNumber")

    lines = list(csv.reader(io.StringIO(body.decode("utf-8-sig"))))
    assert body.startswith(b"\xef\xbb\xbf")
    assert lines[0] == ["姓名", "电话", "身份证号"]
    assert lines[1] == ["'" + EVIL, "199****0101", "990*************" + identity(1)[-2:]]


async def test_an_export_holds_exactly_the_rows_and_order_of_the_list(corner: Corner) -> None:
    worker = actor_in(corner, "GRID_WORKER")
    given = {"residency": {"eq": "FLOATING"}, "sex": {"eq": "MALE"}}
    asked_for = "filter: $f, first: 100, order: [{field: NAME, direction: DESC}]"
    query = f"query($f: ResidentFilter) {{ residents({asked_for}) {{ nodes {{ name }} }} }}"
    listed = await execute(worker, query, {"f": given})

    cells = await out(worker, "residents", filter=json.dumps(given), sort="-name", columns="name")

    assert [line[0] for line in cells[1:]] == [node["name"] for node in listed["data"]["residents"]["nodes"]]
    assert len(cells) == 4


@pytest.mark.parametrize("role", list(Role))
async def test_nobody_exports_a_row_or_column_that_the_list_would_not_show(role: Role, corner: Corner) -> None:
    actor = actor_in(corner, role)
    for one in REGISTRY:
        if not one.can("read", actor.role):
            with pytest.raises(AppError, match="UNKNOWN_RESOURCE"):
                find_resource(one.name, actor.role)
            continue
        columns = [field.api for field in one.fields if field.kind != "JSON"]
        fields = " ".join(f.api for f in one.fields if f.kind in ("TEXT", "INT", "SEALED"))
        answer = await execute(actor, f"{{ r: {one.plural}(first: 100) {{ totalCount nodes {{ id {fields} }} }} }}", {})
        export = Export(one, actor, asked(one, {"columns": ",".join(columns)}, actor.role))
        rows = [row async for some in export.rows(export.asked.columns) for row, _ in some]
        assert [str(row.id) for row in rows] == [node["id"] for node in answer["data"]["r"]["nodes"]], one.name
        assert all(field.readable(actor.role) for field in export.asked.columns)


async def test_the_address_of_a_list_asks_for_the_same_rows(corner: Corner) -> None:
    one = find_resource("cases")
    grid = str(corner.grid.id)
    params = {
        "f.status": "DISPATCHED,CLOSED",
        "f.grid": grid,
        "f.reportedAt": "2026-11-01..2026-11-30",
        "f.estate.name": "试验",
        "f.dueAt": "null",
        "q": "灯",
        "where": '{"level": {"ne": "STREET"}}',
    }

    assert filter_json(one, params)["and"] == [
        {"dueAt": {"isNull": True}},
        {"estate": {"name": {"contains": "试验"}}},
        {"grid": {"id": {"in": [grid]}}},
        {"reportedAt": {"gte": "2026-10-31T16:00:00.000Z", "lt": "2026-11-30T16:00:00.000Z"}},
        {"status": {"in": ["DISPATCHED", "CLOSED"]}},
        {"search": "灯"},
        {"level": {"ne": "STREET"}},
    ]
    assert asked(one, {"sort": "-reportedAt"}, Role.COMMUNITY_ADMIN).order == (("reported_at", True),)
    for wrong in (
        {"f.nope": "1"},
        {"filter": "[1]"},
        {"filter": '{"nope": 1}'},
        {"sort": "nope"},
        {"columns": "nope"},
        {"f.reportedAt": "x"},
    ):
        with pytest.raises(AppError, match="BAD_REQUEST"):
            asked(one, wrong, Role.COMMUNITY_ADMIN)


async def test_hidden_columns_cannot_be_asked_about_or_taken_out(corner: Corner) -> None:
    leader = actor_in(corner, "STREET_LEADER")
    one = find_resource("cases")

    export = Export(one, leader, asked(one, {"filter": '{"title": {"contains": "灯"}}'}, leader.role))
    with pytest.raises(AppError, match="FIELD_HIDDEN"):
        await export.require(10)
    cells = await out(leader, "cases", columns="number,title,reporterName,status")

    assert cells[0] == ["编号", "状态"]


async def test_an_export_says_its_limit_and_leaves_a_line_in_the_ledger(corner: Corner) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    one = find_resource("residents")
    export = Export(one, actor, asked(one, {}, actor.role))

    with pytest.raises(AppError, match="EXPORT_TOO_LARGE") as refused:
        await export.require(3)
    await export.record("xlsx", await export.require(100))

    assert refused.value.to_json("zh")["message"] == "共 5 行，一次最多导出 3 行。"
    entry = await LedgerEntry.filter(action="EXPORT", actor_id=actor.id).get()
    assert (entry.resource, entry.note) == ("Resident", "xlsx 5")


async def test_places_come_out_as_geojson(corner: Corner) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    one = find_resource("grids")
    export = Export(one, actor, asked(one, {"columns": "name,code,kind"}, actor.role))

    made = json.loads(b"".join([part async for part in export.geojson()]))

    mine = next(f for f in made["features"] if f["id"] == str(corner.grid.id))
    assert (made["type"], len(made["features"])) == ("FeatureCollection", 2)
    assert mine["properties"] == {"name": corner.grid.name, "code": corner.grid.code, "kind": "基础网格"}
    assert mine["geometry"] == corner.grid.polygon
    with pytest.raises(AppError, match="EXPORT_NO_GEOMETRY"):
        homes = find_resource("households")
        [part async for part in Export(homes, actor, asked(homes, {}, actor.role)).geojson()]


async def test_what_was_exported_comes_back_by_import_and_changes_only_what_was_edited(
    corner: Corner, settings: Settings, tmp_path: Path
) -> None:
    actor = actor_in(corner, "COMMUNITY_ADMIN")
    one = find_resource("residents")
    names = [take.name for take in takes_of(one, actor.role).values() if take.name not in ("user", "community")]
    household = json.dumps({"householdId": {"eq": str(corner.rows["Household"].id)}})
    cells = await out(actor, "residents", columns=",".join(names), filter=household)
    at = next(number for number, line in enumerate(cells) if line[0] == "安试")
    cells[at][names.index("residency")] = "常住人口"

    content = workbook([[cell if cell != "" else None for cell in line] for line in cells])
    batch = await service.receive(actor, one, None, "again.xlsx", content, settings)
    await service.confirm(actor, batch, {}, settings)
    await service.apply(actor, batch, settings, only_valid=False)

    person = await Resident.get(name="安试")
    assert (batch.created, batch.updated, batch.unchanged, batch.errors) == (0, 1, 3, 0)
    assert (person.residency, person.phone_masked) == ("PERMANENT", "199****0100")


@pytest.mark.parametrize(
    "name", ["Resident", "Household", "Case", "CulturalEvent", "JobPosting", "Building", "Employer"]
)
async def test_an_empty_template_is_understood_and_its_example_is_left_out(
    name: str, corner: Corner, settings: Settings
) -> None:
    actor, one = actor_in(corner, "COMMUNITY_ADMIN"), REGISTRY[name]
    takes = takes_of(one, actor.role)
    content = template(one, takes, actor)

    batch = await service.receive(actor, one, None, "t.xlsx", content, settings)
    plan = service.plan_of(batch)
    await service.confirm(actor, batch, {}, settings)

    wanted = [take.name for take in columns_of(takes)]
    assert [plan.columns.get(index) for index in range(len(wanted))] == wanted
    assert (batch.total, batch.errors) == (0, 0)


async def test_a_template_keeps_codes_as_text_and_offers_the_words(corner: Corner) -> None:
    actor, one = actor_in(corner, "COMMUNITY_ADMIN"), REGISTRY["Resident"]

    content = template(one, takes_of(one, actor.role), actor)

    head, example = sheet_of(content)[:2]
    help_cells = [cell for line in sheet_of(content, 1) for cell in line]
    assert head[:4] == ["姓名*", "性别", "出生日期", "身份证号"] and example[3] == "990101198001020759"
    assert "户号或住址" in "".join(map(str, help_cells)) and "常住人口、户籍人口、流动人口" in help_cells


async def test_times_are_local_and_links_out_of_reach_are_empty(corner: Corner) -> None:
    case = corner.rows["Case"]
    case.reported_at = datetime(2026, 11, 3, 6, 30, tzinfo=UTC)
    await case.save()
    leader = actor_in(corner, "STREET_LEADER")

    cells = await out(leader, "cases", columns="number,reportedAt,grid,resident")
    mine = next(line for line in cells if line[0] == case.number)

    assert cells[0] == ["编号", "上报", "网格"]
    assert mine[1:] == [datetime(2026, 11, 3, 14, 30), corner.grid.name]
    assert await Household.all().count() == 2
