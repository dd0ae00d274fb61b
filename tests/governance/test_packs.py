"""Packs as files: the five that ship, one written from the README, and every fault by line and mend."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from backend import packaging
from backend.concepts import linked
from backend.governance import OrgLevel, pack, structure, yamltext
from backend.governance.pack import Pack
from backend.governance.staffing import Shortage, shortages, terms
from backend.governance.where import bind
from backend.governance.yamltext import Refused
from backend.people import PostKind
from backend.settings import ROOT, SettingsError

README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTION = README[README.index("## A governance pack") : README.index("## On a server")]
SIXTH = re.search(r'```yaml title="tea-house.yaml"\n(.*?)```', SECTION, re.DOTALL)[1]  # type: ignore[index]
SHIPPED = {path.stem.split("-")[0]: path for path in packaging.shipped()}


def loaded(text: str) -> Pack:
    """The pack that `text` holds."""
    return pack.load(text, linked())


def changed(old: str, new: str) -> str:
    """The README's pack with one text in place of another."""
    assert SIXTH.count(old) == 1, f"{old!r} stands {SIXTH.count(old)} times"
    return SIXTH.replace(old, new)


def faults(text: str) -> list[tuple[int, str, str, str]]:
    """(line, path, wrong, mend) of every fault of `text`, in English; each is said in Chinese too."""
    with pytest.raises(Refused) as refused:
        loaded(text)
    for fault in refused.value.faults:
        assert re.search("[一-鿿]", fault.wrong[0] + fault.mend[0]) and fault.wrong[0].endswith("。")
        assert fault.text("zh").startswith(f"第 {fault.line} 行") and "改法" in fault.text("zh")
        assert fault.text("en").startswith(f"line {fault.line}")
        assert fault.mend[0] and fault.mend[1]
    return [(fault.line, yamltext.dotted(fault.path), fault.wrong[1], fault.mend[1]) for fault in refused.value.faults]


def line_of(text: str, part: str) -> int:
    """The line on which `part` stands."""
    return text[: text.index(part)].count("\n") + 1


@pytest.mark.parametrize("article", ["000", "001", "002", "003", "004"])
def test_the_pack_of_an_article_loads(article: str) -> None:
    found = loaded(SHIPPED[article].read_text(encoding="utf-8"))

    assert found.article == article
    assert found.coverage and found.rhythms and found.staffing and found.logbooks and found.menu.groups


def test_five_packs_ship_under_five_codes_with_chains_of_four_levels() -> None:
    found = [loaded(path.read_text(encoding="utf-8")) for path in SHIPPED.values()]

    assert [one.depth for one in found] == [4] * 5
    assert len({one.code for one in found}) == 5
    chains = ["—".join(level.names[0] for level in one.levels if not level.outside) for one in found]
    assert chains[0] == "社区书记—包保干部—网格员—红蓝管家"
    assert len(set(chains)) == 5


def test_the_packs_say_what_the_articles_count() -> None:
    found = {article: loaded(path.read_text(encoding="utf-8")) for article, path in SHIPPED.items()}

    counted = [part["number"] for part in found["001"].document["structure"]]
    assert counted == [1, 2, 3, 5]
    assert len(found["000"].document["brands"]) == 5
    assert [slot.number for slot in found["000"].deliberation.slots] == [1, 3, 5, 7, 9]
    assert found["000"].deliberation.defined_by_article is False
    assert len(found["004"].logbooks) == 3
    assert all(set(book.registers_at) == {"estate", "community"} for book in found["004"].logbooks)
    assert len(next(post for post in found["004"].posts if post.code == "BUILDING_HEAD").duties) == 4
    assert [one.pattern for one in found["003"].staffing] == ["1+3+M+N", "1+1+N"]
    assert len(found["003"].deliberation.meetings) == 4


def test_the_same_motto_ends_one_level_higher_in_004_than_in_002() -> None:
    ladders = [loaded(SHIPPED[article].read_text(encoding="utf-8")).ladder for article in ("002", "004")]

    assert [[step.at for step in ladder.steps] for ladder in ladders] == [
        ["grid", "community"],
        ["community", "street"],
    ]
    assert [ladder.top for ladder in ladders] == ["community", "street"]


def test_a_pack_written_from_the_readme_loads() -> None:
    found = loaded(SIXTH)

    assert (found.code, found.names, found.depth) == ("tea-house", ("茶馆议事法", "Tea-house way"), 3)
    assert [step.limit.total_seconds() / 3600 for step in found.ladder.steps] == [7.5, 15, 37.5]


def test_a_rule_on_a_field_of_several_words_asks_for_its_word() -> None:
    evidence = loaded(SIXTH).rhythms[0].evidence

    asked = bind(linked(), linked()["Meeting"], evidence.where, datetime(2026, 11, 3, tzinfo=UTC))

    assert asked == {"kinds": {"eq": "RESIDENT_COUNCIL"}}


def test_the_readme_names_every_key_and_every_post() -> None:
    def keys(schema: dict) -> set[str]:  # type: ignore[type-arg]
        found = set(schema.get("properties", {}))
        inner = [*schema.get("properties", {}).values(), schema.get("items"), schema.get("additionalProperties")]
        return found.union(*(keys(part) for part in inner if isinstance(part, dict)))

    whole = structure.validator().schema
    assert isinstance(whole, dict)
    every = keys(whole) - {"en", "zh"}

    assert len(every) > 60
    assert sorted(key for key in every if not re.search(rf"\b{key}\b", SECTION)) == []
    assert [post for post in (*PostKind, *OrgLevel) if not re.search(rf"\b{post}\b", SECTION)] == []


MALFORMED = [
    ("format: 1", "format: 2", "format", "cannot be 2", "Write 1."),
    ("code: tea-house", "code: Tea House", "code", "does not fit", "Lower-case code, such as wuwei."),
    ("revision: 1", "revision: two", "revision", "whole number", "Counts"),
    ("revision: 1", "revision: 0", "revision", "out of bounds", "At least 1."),
    ("revision: 1", "revison: 1", "revison", "no key revison", "Perhaps revision?"),
    ("  top: community\n", "", "ladder.top", "top is missing", "Add top."),
    ("level: GRID,", "level: GRIT,", "organisation.levels[2].level", 'cannot be "GRIT"', "Perhaps GRID?"),
    ("hours: 7.5", "hours: 0", "ladder.steps[1].hours", "out of bounds", "Above 0."),
    ("hours: 7.5", "hours: a day", "ladder.steps[1].hours", "a number is needed", "Working hours"),
    ("form: STEPS", "form: steps", "deliberation.form", 'cannot be "steps"', "STEPS"),
    ("defined_by_article: false", "defined_by_article: no", "deliberation.defined_by_article", "true or false", ""),
    ("hidden: [JobPosting]", "hidden: JobPosting", "menu.hidden", "a list", ""),
    (
        "names: {zh: 社区书记, en: Secretary}",
        "names: 社区书记",
        "posts.SECRETARY.names",
        "key: value",
        "text",
    ),
    ("needs: {chat_group: {is_null: false}}", "needs: {}", "coverage[1].needs", "out of bounds", "At least 1"),
    ("BUILDING_HEAD:\n", "building_head:\n", "posts.building_head", "does not fit", "BUILDING_HEAD"),
    ("key: weekly_tea", "key: weekly-tea", "rhythms[1].key", "does not fit", "lower_snake"),
    ("hidden: [JobPosting]", "hidden: [JobPosting, JobPosting]", "menu.hidden", "stands twice", "once"),
]


@pytest.mark.parametrize(("old", "new", "path", "wrong", "mend"), MALFORMED, ids=[row[2] + row[3] for row in MALFORMED])
def test_a_fault_of_form_is_named_with_line_and_mend(old: str, new: str, path: str, wrong: str, mend: str) -> None:
    text = changed(old, new)

    found = faults(text)

    at = line_of(SIXTH, old.strip() if new else "ladder:")
    assert [(line, where) for line, where, _, _ in found if where == path] == [(at, path)]
    said = next(row for row in found if row[1] == path)
    assert wrong in said[2] and mend in said[3]


SENSELESS = [
    ("above: grid,", "above: house,", "organisation.levels[3].above", "no level house", "Use one of"),
    ("above: community,", "above: building,", "organisation.levels[2].above", "above itself", "circle"),
    (" above: community,", "", "organisation.levels[2]", "2 levels have none above", "`above`"),
    ("level: BUILDING,", "level: STREET,", "organisation.levels[3].level", "does not lie under GRID", "`level`"),
    ("key: building, level", "key: grid, level", "organisation.levels[3].key", "grid stands twice", "Change"),
    (
        "post: GRID_WORKER,",
        "post: GRID_HEAD,",
        "organisation.levels[2].post",
        "GRID_HEAD is not in `posts`",
        "GRID_WORKER",
    ),
    ("  GRID_WORKER:", "  GRID_WALKER:", "posts.GRID_WALKER", "no post GRID_WALKER", "GRID_WORKER"),
    ("    at: building\n", "    at: bilding\n", "posts.BUILDING_HEAD.at", "no level bilding", "building"),
    ("{at: grid, hours: 15", "{at: street, hours: 15", "ladder.steps[2].at", "no level street", "Use one of"),
    ("{at: building, hours", "{at: community, hours", "ladder.steps[2].at", "does not lie above", "upwards"),
    ("  top: community", "  top: grid", "ladder.top", "the last step community", "last step"),
    ("mode: MINOR_ANYTIME", "mode: MINOR", "handling[1].mode", "no word of HandlingMode", "MINOR_ANYTIME"),
    ("number: 3,", "number: 5,", "deliberation.slots", "[1, 2, 5]", "STEPS"),
    ("form: STEPS", "form: SLOTS_13579", "deliberation.slots", "[1, 3, 5, 7, 9]", "five slots"),
    (
        "resource: Meeting,",
        "resource: Meting,",
        "rhythms[1].evidence.resource",
        "no resource Meting",
        "Perhaps Meeting",
    ),
    ("resource: Meeting,", "resource: Street,", "rhythms[1].evidence.resource", "no community", "community"),
    ("at: held_at,", "at: title,", "rhythms[1].evidence.at", "no date or time", "held_at"),
    (
        "{eq: RESIDENT_COUNCIL}",
        "{eq: TEA}",
        "rhythms[1].evidence.where.kinds.eq",
        "no word of MeetingKind",
        "Use one of",
    ),
    ("resource: Building\n", "resource: Bilding\n", "coverage[1].resource", "no resource Bilding", "Building"),
    ("{chat_group: ", "{chatGroup: ", "coverage[1].needs.chatGroup", "Building has no field chatGroup", "chat_group"),
    ("{is_null: false}", "{is_nul: false}", "coverage[1].needs.chat_group.is_nul", "does not take is_nul", "is_null"),
    ("{is_null: false}", "{is_null: 0}", "coverage[1].needs.chat_group.is_null", "true or false", "true or false"),
    ("{gte: 2}", "{gte: two}", "coverage[1].among.floors.gte", "whole number", "For example 3."),
    (
        "{floors: {gte: 2}}",
        "{units: {any: {corridor_head: {eq: 3}}}}",
        "coverage[1].among.units.any.corridor_head.eq",
        "a text is needed",
        "quotes",
    ),
    ("{gte: 2}", "29", "coverage[1].among.floors", "needs an operator", "For example"),
    ("{floors: {gte: 2}}", "{estate: {kind: {eq: OLDER}}}", "coverage[1].among.estate.kind.eq", "EstateKind", "OLD"),
    ("{floors: {gte: 2}}", "{estate: {is_null: true}}", "coverage[1].among.estate", "is a link", "estate_id"),
    ("{floors: {gte: 2}}", "{units: {some: {}}}", "coverage[1].among.units.some", "any, none or every", "venues"),
    ("{floors: {gte: 2}}", "{location: {eq: 1}}", "coverage[1].among.location", "cannot be a condition", "another"),
    ("group: 议事,", "group: 议事厅,", "menu.groups[1].group", "no group 议事厅", "议事"),
    ("hidden: [JobPosting]", "hidden: [JobPost]", "menu.hidden[1]", "no resource JobPost", "JobPosting"),
    ("hidden: [JobPosting]", "hidden: [Topic]", "menu.groups[1].resources[2]", "Topic stands twice", "once"),
    ("{Meeting: {zh: 茶会", "{Meating: {zh: 茶会", "menu.labels.resources.Meating", "no Meating", "Meeting"),
]


STANDS_ON = {
    ("deliberation.slots", "number: 3,"): "  slots:",
    ("deliberation.slots", "form: STEPS"): "  slots:",
    ("ladder.steps[2].at", "{at: building, hours"): "{at: grid, hours",
    ("menu.groups[1].resources[2]", "hidden: [JobPosting]"): "{group: 议事",
    ("organisation.levels[3].key", "key: building, level"): "{key: grid, level: BUILDING",
    ("organisation.levels[2].above", "above: community,"): "{key: grid,",
}
"""The text on the line of the fault, where that is not what was changed."""


@pytest.mark.parametrize(("old", "new", "path", "wrong", "mend"), SENSELESS, ids=[row[2] + row[3] for row in SENSELESS])
def test_a_fault_of_sense_is_named_with_line_and_mend(old: str, new: str, path: str, wrong: str, mend: str) -> None:
    text = SIXTH.replace(old, new, 1)
    assert text != SIXTH

    said = next(row for row in faults(text) if row[1] == path)

    assert said[0] == line_of(text, STANDS_ON.get((path, old), new.strip("\n").split("\n")[0]) or "{key: grid,")
    assert wrong in said[2] and mend in said[3]


@pytest.mark.parametrize(
    ("more", "path", "wrong"),
    [
        ("staffing:\n  - {key: a, names: {zh: 一, en: A}, pattern: 1+N, slots: [{term: '1', names: {zh: 一, en: A}}, "
         "{term: M, names: {zh: 二, en: B}}]}\n", "staffing[1].slots", "1+N and the slots 1+M differ"),
        ("staffing:\n  - {key: a, names: {zh: 一, en: A}, pattern: 1+N, slots: [{term: '1', names: {zh: 一, en: A}}, "
         "{term: N, itself: true, names: {zh: 二, en: B}}]}\n", "staffing[1].slots[2].itself", "exactly one"),
        ("staffing:\n  - {key: a, names: {zh: 一, en: A}, pattern: 1+N, slots: [{term: '1', least: 2, names: {zh: 一, "
         "en: A}}, {term: N, names: {zh: 二, en: B}}]}\n", "staffing[1].slots[1].least", "is the number already"),
        ("staffing:\n  - {key: a, names: {zh: 一, en: A}, pattern: 1+N, slots: [{term: '1', names: {zh: 一, en: A}, "
         "counts: {resource: Building, link: grid}}, {term: N, names: {zh: 二, en: B}}]}\n",
         "staffing[1].slots[1].counts", "Without `per`"),
        ("staffing:\n  - {key: a, names: {zh: 一, en: A}, pattern: 1+N, per: Grid, slots: [{term: '1', names: {zh: 一, "
         "en: A}, counts: {resource: Building, link: estate}}, {term: N, names: {zh: 二, en: B}}]}\n",
         "staffing[1].slots[1].counts.link", "no link estate to a Grid"),
        ("staffing:\n  - {key: a, names: {zh: 一, en: A}, pattern: 1++N, slots: [{term: '1', names: {zh: 一, en: A}}, "
         "{term: N, names: {zh: 二, en: B}}]}\n", "staffing[1].pattern", "does not fit"),
        ("structure: [{number: 2, names: {zh: 二, en: Two}, items: [{zh: 一, en: One}]}]\n", "structure[1].number",
         "It says 2 and lists 1."),
        ("logbooks: [{channel: FAX, names: {zh: 传真, en: Fax}, registers_at: [grid]}]\n", "logbooks[1].channel",
         "no word of Channel"),
        ("logbooks: [{channel: PHONE, names: {zh: 电话, en: Phone}, registers_at: [gird]}]\n",
         "logbooks[1].registers_at[1]", "no level gird"),
        ("logbooks: [{channel: PHONE, keeper: MEDIATOR, names: {zh: 电话, en: Phone}, registers_at: [grid]}]\n",
         "logbooks[1].keeper", "MEDIATOR is not in `posts`"),
        ("brands: [{key: a, names: {zh: 一, en: A}}, {key: a, names: {zh: 二, en: B}}]\n", "brands[2].key",
         "a stands twice"),
    ],
)  # fmt: skip
def test_a_fault_of_an_optional_part_is_named_on_its_line(more: str, path: str, wrong: str) -> None:
    said = next(row for row in faults(SIXTH + more) if row[1] == path)

    assert wrong in said[2]
    assert said[0] > len(SIXTH.splitlines())


@pytest.mark.parametrize(
    ("text", "line", "wrong"),
    [
        ("", 1, "The file is empty."),
        ("a: 1\nb: &x [1]\nc: *x\n", 2, "Anchors"),
        ("a: 1\na: 2\n", 2, "This key stands twice."),
        ("a: 1\nb: !!python/object/apply:os.system ['ls']\n", 2, "Tags"),
        ("a: 1\n\tb: 2\n", 2, "There is a tab."),
        ("a: 1\nb: [1, 2\n", 3, "This is not YAML"),
        ("a: 1\nb: \x07\n", 2, "control character"),
        ("[" * 30 + "]" * 30, 1, "nested too deeply"),
        ("a: " + "x" * yamltext.MAX_BYTES, 1, "The file is over 256 KB."),
        ("- 1\n" * 30_000, 20_000, "too many entries"),
        ("a: 1\n---\nb: 2\n", 2, "This is not YAML"),
    ],
)
def test_what_yaml_could_be_abused_for_is_refused_on_its_line(text: str, line: int, wrong: str) -> None:
    found = faults(text)

    assert wrong in found[0][2]
    assert found[0][0] == line


def test_a_text_that_looks_like_a_truth_value_a_time_or_a_number_with_zeros_stays_a_text() -> None:
    said = yamltext.read("a: no\nb: 1:30\nc: 007\nd: 2026-01-01\ne: true\nf: 12\ng: 1.5\nh: ~\n").value

    assert said == {"a": "no", "b": "1:30", "c": "007", "d": "2026-01-01", "e": True, "f": 12, "g": 1.5, "h": None}


def test_a_staffing_pattern_is_parsed_into_its_terms() -> None:
    assert [terms("1+3+M+N"), terms("1 + 1 + N")] == [["1", "3", "M", "N"], ["1", "1", "N"]]
    for nonsense in ("1", "", "1+", "1+0", "m+1", "1-N", "1+NN"):
        with pytest.raises(ValueError, match="no staffing pattern"):
            terms(nonsense)


def test_a_number_is_exactly_that_many_and_a_letter_at_least_its_least() -> None:
    slots = loaded(SHIPPED["003"].read_text(encoding="utf-8")).staffing[0].slots
    places = {"full": [1, 3, 9, 1], "short": [0, 3, 0, 4], "over": [2, 3, 1, 1], "unknown": [None, 3, None, 1]}

    assert shortages(slots, places) == [
        Shortage("short", 0, 0, 1),
        Shortage("short", 2, 0, 1),
        Shortage("over", 0, 2, 1),
    ]


def test_a_file_that_is_not_there_or_not_utf8_is_refused_with_a_hint(tmp_path: Path) -> None:
    (tmp_path / "gbk.yaml").write_bytes("名: 茶馆".encode("gbk"))

    with pytest.raises(SettingsError) as missing:
        packaging.read("nowhere.yaml")
    with pytest.raises(SettingsError) as other:
        packaging.read(str(tmp_path / "gbk.yaml"))

    assert "000, 001, 002, 003, 004" in missing.value.hint
    assert other.value.hint == "Save it as UTF-8."


def test_check_prints_every_fault_in_both_languages(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text(changed("top: community", "top: gird"), encoding="utf-8")

    assert packaging.check(str(bad)) == 1
    assert packaging.check("004") == 0

    told = capsys.readouterr()
    at = line_of(SIXTH, "top: community")
    assert f"第 {at} 行 ladder.top" in told.err and f"line {at}, ladder.top" in told.err
    assert told.out.startswith("wuwei 1: 五微工作法")
