"""Imports as clerks do them: their own workbook, checked row by row, written at once, undone as a whole."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from backend.api.schema import schema
from backend.errors import AppError
from backend.exchange import service
from backend.exchange.batch import ImportState
from backend.exchange.keeping import glance
from backend.exchange.shown import shown
from backend.exchange.takes import find_resource, takes_of
from backend.exchange.template import columns_of, template
from backend.kit import seal
from backend.kit.ledger import LedgerEntry
from backend.kit.registry import REGISTRY
from backend.people import Position, Resident
from backend.people.posts import DutyKind
from backend.people.vocabulary import Tenure
from backend.settings import Settings
from tests.actors import actor_in
from tests.exchange.files import HEADERS, clerk_workbook, identity, ods, sheet_of, workbook, x_identity
from tests.exchange.steps import admin_of, checked, imported, row, taken
from tests.factories import Corner, make_community, make_corner


@pytest.fixture(scope="module", autouse=True)
async def api(database: BaseDBAsyncClient) -> AsyncIterator[None]:
    schema()
    yield


@pytest.fixture
async def corner(database: BaseDBAsyncClient) -> Corner:
    return await make_corner()


async def test_a_clerks_workbook_is_understood_by_itself(corner: Corner, settings: Settings) -> None:
    content = clerk_workbook(corner.rows["Household"].code)

    batch = await taken(admin_of(corner), "花名册.xlsx", content, settings)

    said = await shown(admin_of(corner), batch)
    assert (said["sheet"], said["headerRows"], said["missing"]) == ("居民花名册", [2, 3], [])
    assert {c["letter"]: (c["header"], c["field"]) for c in said["columns"]} == {
        "A": ("序号", None),
        "B": ("姓 名", "name"),
        "C": ("性别", "sex"),
        "D": ("出生年月日", "birthOn"),
        "F": ("身份证号码", "idNumber"),
        "G": ("手机", "phone"),
        "H": ("户号", "household"),
        "I": ("与户主关系（必填）", "relation"),
        "J": ("人口类型", "residency"),
        "K": ("入住时间", "movedInOn"),
    }
    assert all(c["confidence"] >= 0.9 for c in said["columns"] if c["field"])


async def test_a_clerks_workbook_goes_in_without_its_three_broken_rows(
    corner: Corner, settings: Settings, tmp_path: Path
) -> None:
    actor, home = admin_of(corner), corner.rows["Household"]
    batch = await taken(actor, "花名册.xlsx", clerk_workbook(home.code), settings)

    await checked(actor, batch, settings)
    before = await Resident.filter(household=home).count()
    with pytest.raises(AppError, match="IMPORT_ERRORS"):
        await service.apply(actor, batch, settings, only_valid=False)
    untouched = await Resident.filter(household=home).count()
    await service.apply(actor, batch, settings, only_valid=True)

    assert (batch.state, batch.created, batch.updated, batch.errors) == (ImportState.APPLIED, 4, 0, 3)
    assert before == untouched == 1
    made = await Resident.filter(household=home, name__in=["张 伟", "李芳", "王小明", "赵静"]).order_by("id")
    assert [(r.name, r.sex, r.birth_on, r.moved_in_on, r.residency) for r in made] == [
        ("张 伟", "MALE", date(1980, 1, 2), date(2020, 3, 5), "PERMANENT"),
        ("李芳", "FEMALE", date(1980, 1, 2), date(2020, 3, 5), "REGISTERED"),
        ("王小明", "MALE", date(1980, 1, 2), date(2020, 3, 5), "REGISTERED"),
        ("赵静", "FEMALE", date(1980, 1, 2), date(2020, 3, 5), "FLOATING"),
    ]
    assert seal.unseal(made[2].id_number_sealed, made[2].id) == x_identity()
    assert seal.unseal(made[2].phone_sealed, made[2].id) == "19900000033"
    assert made[3].phone_index == seal.blind_index("0566-5123456")
    assert made[0].sort_key.startswith("zhang") and "zhang" in made[0].search_pinyin


async def test_the_file_comes_back_with_what_to_mend(corner: Corner, settings: Settings, tmp_path: Path) -> None:
    actor = admin_of(corner)
    batch = await taken(actor, "花名册.xlsx", clerk_workbook(corner.rows["Household"].code), settings)
    await checked(actor, batch, settings)

    await service.give_back(actor, batch, tmp_path / "errors.xlsx", settings)

    cells = sheet_of((tmp_path / "errors.xlsx").read_bytes())
    told = {line[1]: line[11] for line in cells[3:] if len(line) > 11 and line[11]}
    assert cells[2][11] == "错误说明" and cells[0][0].startswith("试验社区居民信息登记表")
    assert told == {
        "坏校验": "身份证号码：身份证号的校验位不对，请核对。",
        "坏户号": "户号：没有找到这个住户，或不在您的范围内。",
        "坏电话": "手机：这一格是数字，号码可能已经变形。请把这一列设为“文本”格式，重新填写。",
    }
    assert cells[3][5] == identity(10) and cells[9][6] == 19900000007.0 and cells[3][3] == date(1980, 1, 2)


async def test_errors_never_repeat_an_identity_number(corner: Corner, settings: Settings) -> None:
    actor = admin_of(corner)
    batch = await taken(
        actor,
        "r.csv",
        ",".join(HEADERS).encode() + b"\n" + ",".join(row(corner, 9, id="990101198001020750")).encode(),
        settings,
    )

    await checked(actor, batch, settings)

    _, report = await glance(batch)
    assert len(report.faults) == 1 and "99010119800102" not in str(report.faults) + str(batch.plan)


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        ("a.csv", "utf-8"),
        ("a.csv", "utf-8-sig"),
        ("a.csv", "gbk"),
        ("a.csv", "gb18030"),
        ("a.csv", "utf-16"),
        ("a.tsv", "gbk"),
    ],
)
async def test_csv_is_read_in_every_encoding_that_offices_write(
    name: str, encoding: str, corner: Corner, settings: Settings
) -> None:
    mark = "\t" if name.endswith("tsv") else ";" if encoding == "gbk" else ","
    text = "\r\n".join(mark.join(line) for line in (HEADERS, row(corner, 11, "𠮷田" if "8" in encoding else "镕基")))

    batch = await taken(admin_of(corner), name, text.encode(encoding), settings)
    await checked(admin_of(corner), batch, settings)

    assert (batch.created, batch.errors) == (1, 0)


async def test_ods_is_read(corner: Corner, settings: Settings) -> None:
    batch = await taken(admin_of(corner), "a.ods", ods([HEADERS, row(corner, 12)]), settings)

    await checked(admin_of(corner), batch, settings)

    assert (batch.created, batch.errors) == (1, 0)


async def test_the_same_file_again_changes_nothing(corner: Corner, settings: Settings) -> None:
    rows = [row(corner, 13, "试乙"), row(corner, 14, "试丙")]
    await imported(corner, rows, settings)

    again = await imported(corner, [*rows, row(corner, 15, "试丁")], settings)

    assert (again.created, again.updated, again.unchanged, again.errors) == (1, 0, 2, 0)


async def test_a_known_identity_number_updates_the_person_and_blank_cells_keep_what_is_there(
    corner: Corner, settings: Settings
) -> None:
    await imported(corner, [row(corner, 16, "试戊")], settings)

    batch = await imported(corner, [row(corner, 16, "试改", phone="", residency="流动人口")], settings)

    person = await Resident.get(household=corner.rows["Household"], id_number_index=seal.blind_index(identity(16)))
    entry = await LedgerEntry.filter(row_id=person.id, action="UPDATE").get()
    assert (batch.created, batch.updated) == (0, 1)
    assert (person.name, person.residency, person.version) == ("试改", "FLOATING", 2)
    assert (person.phone_masked, person.sort_key) == ("199****0116", "shi gai ")
    assert entry.batch_id == batch.id
    assert entry.changes == {"name": ["试戊", "试改"], "residency": ["PERMANENT", "FLOATING"]}


async def test_duplicates_in_the_file_are_errors_that_name_the_other_row(corner: Corner, settings: Settings) -> None:
    actor = admin_of(corner)
    content = workbook([HEADERS, row(corner, 17, "试己"), row(corner, 18, "试庚"), row(corner, 17, "试辛")])
    batch = await taken(actor, "r.xlsx", content, settings)

    await checked(actor, batch, settings)

    _, report = await glance(batch)
    assert [(f.row, f.name, f.text[0]) for f in report.faults] == [(4, "idNumber", "和第 2 行重复。")]


async def test_what_is_in_another_community_is_neither_found_nor_touched(corner: Corner, settings: Settings) -> None:
    there = await make_corner(await make_community(corner.street))
    actor = admin_of(corner)
    rows = [row(there, 21, "试外"), row(corner, 22, "试内")]
    batch = await taken(actor, "r.xlsx", workbook([HEADERS, *rows]), settings)

    await checked(actor, batch, settings)

    _, report = await glance(batch)
    assert (batch.created, batch.errors) == (1, 1)
    assert report.faults[0].text[0] == "没有找到这个住户，或不在您的范围内。"


async def test_a_grid_worker_imports_into_the_own_grid_only(corner: Corner, settings: Settings) -> None:
    beside = await make_corner(corner.community)
    worker = actor_in(corner, "GRID_WORKER")
    codes = ("户号", "住址", "网格")
    rows = [("W1", "一号", corner.grid.name), ("W2", "二号", beside.grid.name), ("W3", "三号", "")]
    batch = await taken(worker, "h.xlsx", workbook([codes, *rows]), settings, "households")

    await checked(worker, batch, settings)

    _, report = await glance(batch)
    assert (batch.created, batch.errors) == (1, 2)
    assert [(f.row, f.text[0]) for f in report.faults] == [
        (3, "没有找到这个网格，或不在您的范围内。"),
        (4, "这一行不在您的范围内，您不能新增或修改。"),
    ]


async def test_roles_that_may_not_write_may_not_import(corner: Corner, settings: Settings) -> None:
    for role in ("STREET_LEADER", "PARTNER", "RESIDENT", "ANONYMOUS", "MEDIATOR"):
        with pytest.raises(AppError, match="NOT_ALLOWED"):
            await taken(actor_in(corner, role), "r.csv", b"x", settings)


async def test_a_taken_code_is_refused_without_saying_whose_it_is(corner: Corner, settings: Settings) -> None:
    there = await make_corner()
    content = workbook([("户号", "住址"), (there.rows["Household"].code, "一号")])
    batch = await taken(admin_of(corner), "h.xlsx", content, settings, "households")

    await checked(admin_of(corner), batch, settings)

    _, report = await glance(batch)
    assert [f.text[0] for f in report.faults] == ["已经有一条相同的，请换一个。"]


async def test_cases_get_their_numbers_in_one_go_and_their_own_rules(corner: Corner, settings: Settings) -> None:
    heads = ("诉求", "来源渠道", "诉求类型", "类别", "上报时间", "联系电话")
    category = await _first_category()
    rows = [
        (f"路灯不亮{at}", "网格电话", "求助", category, "2026年11月3日 14时30分", "19900000003") for at in range(30)
    ]
    actor = admin_of(corner)
    batch = await taken(actor, "c.xlsx", workbook([heads, *rows]), settings, "cases")
    await checked(actor, batch, settings)
    await service.apply(actor, batch, settings, only_valid=False)

    numbers = await LedgerEntry.filter(batch_id=batch.id).count()
    found = (
        await find_resource("cases")
        .model.filter(community_id=corner.community.id, title__startswith="路灯不亮")
        .order_by("number")
    )
    assert numbers == 30 and len({case.number for case in found}) == 30
    assert all(case.number.startswith(f"{corner.community.prefix}-2611-") for case in found)
    assert found[0].reported_at.isoformat() == "2026-11-03T06:30:00+00:00"


async def _first_category() -> str:
    field = find_resource("cases").by_name["category"]
    assert field.vocabulary is not None
    return next(iter(field.vocabulary)).zh


async def test_the_same_list_of_cases_again_makes_no_doubles(corner: Corner, settings: Settings) -> None:
    headers = ("诉求*", "详细内容", "来源渠道*", "诉求类型*", "类别*", "网格", "上报")
    told = ["楼道灯不亮", "三天了", "网格电话", "投诉", "物业管理", corner.grid.code, "2026-03-05 14:30"]
    file = workbook([headers, told, [*told[:6], "2026-03-06 08:00"], ["楼道灯又不亮", *told[1:]]])
    actor = admin_of(corner)

    made = []
    for _ in range(2):
        batch = await checked(actor, await taken(actor, "c.xlsx", file, settings, "cases"), settings)
        batch = await service.apply(actor, batch, settings, only_valid=False)
        made.append((batch.created, batch.updated, batch.unchanged, batch.errors))
    twice = await checked(
        actor, await taken(actor, "c.xlsx", workbook([headers, told, told]), settings, "cases"), settings
    )

    assert made == [(3, 0, 0, 0), (0, 0, 3, 0)]
    assert twice.errors == 1


async def test_an_event_that_ends_before_it_begins_is_an_error_of_that_row(corner: Corner, settings: Settings) -> None:
    heads = ("名称", "类型", "开始", "结束", "场所")
    venue = corner.rows["Venue"].name
    rows = [
        ("合唱", "演出", "2026/12/1 19:00", "2026/12/1 21:00", venue),
        ("倒着", "演出", "2026/12/1 21:00", "2026/12/1 19:00", venue),
    ]
    kind = find_resource("events").by_name["type"].vocabulary
    assert kind is not None
    word = next(iter(kind)).zh
    batch = await taken(
        admin_of(corner), "e.xlsx", workbook([heads, *[(r[0], word, *r[2:]) for r in rows]]), settings, "events"
    )

    await checked(admin_of(corner), batch, settings)

    _, report = await glance(batch)
    assert (batch.created, [(f.row, f.name) for f in report.faults]) == (1, [(3, "endsAt")])


async def test_required_fields_may_have_one_value_for_all_rows(corner: Corner, settings: Settings) -> None:
    actor = admin_of(corner)
    rows = [line[:6] for line in (HEADERS, row(corner, 23, "试壬"))]
    batch = await taken(actor, "r.xlsx", workbook(rows), settings)
    with pytest.raises(AppError, match="MAPPING"):
        await checked(actor, batch, settings)
    failed = batch.state

    await checked(actor, batch, settings, constants={"residency": "流动人口"})
    await service.apply(actor, batch, settings, only_valid=False)

    assert failed == ImportState.FAILED
    assert (await Resident.get(name="试壬")).residency == "FLOATING"


async def test_the_mapping_can_be_changed_and_nonsense_in_it_is_refused(corner: Corner, settings: Settings) -> None:
    actor = admin_of(corner)
    heads = ["甲", "乙", "丙", "丁", "戊", "己", "庚"]
    batch = await taken(actor, "r.xlsx", workbook([heads, row(corner, 24, "试癸")]), settings)
    for wrong in (
        {"columns": {"0": "nope"}},
        {"columns": {"99": "name"}},
        {"columns": {"0": "name", "1": "name"}},
        {"columns": 7},
    ):
        with pytest.raises(AppError, match="MAPPING"):
            await checked(actor, batch, settings, **wrong)
    names = ["name", "sex", "idNumber", "phone", "household", "relation", "residency"]

    await checked(actor, batch, settings, columns=dict(zip("0123456", names, strict=True)))

    assert (batch.created, batch.errors) == (1, 0)


async def test_posts_go_in_with_several_duties_and_whoever_has_left_is_former(
    corner: Corner, settings: Settings
) -> None:
    rows = [
        ("岗位", "姓名", "是否党员", "职责", "任职日期", "离任日期"),
        ("网格员", "张三", "是", "", "2024.3.5", ""),
        ("楼栋长", "李四", "否", "、".join(word.zh for word in list(DutyKind)[:2][::-1]), "2020-01-01", "2021-01-01"),
    ]
    actor = admin_of(corner)
    batch = await taken(actor, "岗位.xlsx", workbook(rows), settings, "positions")
    batch = await checked(actor, batch, settings, columns={"0": "kind", "4": "fromOn", "5": "toOn"})
    await service.apply(actor, batch, settings, only_valid=False)

    found = {
        one.person_name: one
        for one in await Position.filter(community=corner.community, person_name__in=["张三", "李四"])
    }
    assert (batch.created, batch.errors) == (2, 0)
    assert (found["张三"].is_party, found["张三"].status, found["张三"].duties) == (True, Tenure.CURRENT, [])
    assert (found["李四"].status, found["李四"].duties) == (Tenure.FORMER, list(DutyKind)[:2])


async def test_an_update_follows_up_what_a_model_derives(corner: Corner, settings: Settings) -> None:
    heads = ("岗位", "姓名", "任职日期", "离任日期")
    actor = admin_of(corner)
    for last in ("", "2021-01-01"):
        rows = [heads, ("网格员", "王五", "2020-01-01", last)]
        batch = await taken(actor, "岗位.xlsx", workbook(rows), settings, "positions")
        batch = await checked(actor, batch, settings, columns={"0": "kind", "2": "fromOn", "3": "toOn"})
        await service.apply(actor, batch, settings, only_valid=False)

    found = await Position.get(community=corner.community, person_name="王五")
    assert (batch.created, batch.updated, found.status, found.version) == (0, 1, Tenure.FORMER, 2)


async def test_every_template_is_understood_when_it_comes_back(corner: Corner, settings: Settings) -> None:
    actor, tried = admin_of(corner), 0
    for one in REGISTRY:
        if not one.can("create", actor.role):
            continue
        takes, tried = takes_of(one, actor.role), tried + 1
        batch = await taken(actor, "模板.xlsx", template(one, takes, actor), settings, one.plural)

        assert {*service.plan_of(batch).columns.values()} == {take.name for take in columns_of(takes)}, one.name
    assert tried >= 20
