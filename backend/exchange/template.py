"""Templates: an empty workbook for one kind of row, with formats that keep codes whole, lists to choose from, and help.

The example in the first row is known again when the file comes back, and left out.
"""

import io
from collections.abc import Mapping, Sequence
from typing import Any

import xlsxwriter

from backend.errors import pick
from backend.exchange.takes import Take, naming
from backend.kit.actor import Actor, Role
from backend.kit.registry import REGISTRY, Kind, Resource

ROWS = 5_000
"""Rows that are formatted and have lists to choose from."""

LIST_LIMIT = 250
"""Characters of choices that fit into a cell's own list; longer ones need a sheet."""

EXAMPLES = {
    "id_number": "990101198001020759",
    "phone": "19900000003",
    "credit_code": "91350100M000100Y43",
    "grid_code": "990101001001001",
    "area_code": "990101001001",
    "street_code": "990101001",
}
PLAIN = {
    Kind.TEXT: "示例",
    Kind.INT: "1",
    Kind.FLOAT: "1.5",
    Kind.DECIMAL: "3800",
    Kind.BOOL: "是",
    Kind.DATE: "2026-03-05",
    Kind.DATETIME: "2026-03-05 14:30",
    Kind.GEOJSON: "117.48,30.66",
}
HOW: dict[Kind, tuple[str, str]] = {
    Kind.TEXT: ("文字", "Text"),
    Kind.INT: ("整数", "A whole number"),
    Kind.FLOAT: ("数字", "A number"),
    Kind.DECIMAL: ("数字，最多两位小数", "A number with two decimals at most"),
    Kind.BOOL: ("是 或 否", "yes or no"),
    Kind.DATE: ("日期，如 2026-03-05", "A day, such as 2026-03-05"),
    Kind.DATETIME: ("日期和时间，如 2026-03-05 14:30（北京时间）", "Day and time, such as 2026-03-05 14:30 (Beijing)"),
    Kind.ENUM: ("从列表里选", "Choose from the list"),
    Kind.GEOJSON: ("经度,纬度（WGS84）", "longitude,latitude (WGS84)"),
    Kind.SEALED: ("文本格式的号码", "The number, as text"),
}


def columns_of(takes: Mapping[str, Take]) -> list[Take]:
    """The columns of a template: everything but keys, outlines, and the community, which is chosen for the file."""
    return [
        take
        for take in takes.values()
        if not take.key_only and take.field.name != "community" and (not take.shapes or "Point" in take.shapes)
    ]


def example(takes: Mapping[str, Take]) -> dict[str, str]:
    """The cells of the example, by field."""
    return {take.name: _example(take) for take in columns_of(takes)}


def _example(take: Take) -> str:
    field = take.field
    if field.vocabulary is not None:
        return next(iter(field.vocabulary)).zh
    if field.kind is Kind.REF:
        return f"（{REGISTRY.of(field.target).label[0]}）"
    text = EXAMPLES.get(field.widget or "", PLAIN.get(field.kind, "示例"))
    return text[: field.max_length] if field.max_length else text


def template(one: Resource, takes: Mapping[str, Take], actor: Actor) -> bytes:
    """The workbook."""
    out, locale = io.BytesIO(), actor.locale
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet(pick((one.label[0], one.plural_en), locale)[:31])
    help_sheet = book.add_worksheet(pick(("填写说明", "How to fill in"), locale))
    lists = book.add_worksheet(pick(("选项", "Choices"), locale))
    lists.hide()
    styles = {
        "head": book.add_format({"bold": True, "bg_color": "#E6F0EF", "bottom": 1}),
        "must": book.add_format({"bold": True, "bg_color": "#E6F0EF", "bottom": 1, "font_color": "#B42318"}),
        "example": book.add_format({"italic": True, "font_color": "#8A94A6", "num_format": "@"}),
        "text": book.add_format({"num_format": "@"}),
        "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
        "bold": book.add_format({"bold": True}),
    }
    columns = columns_of(takes)
    samples = example(takes)
    for at, take in enumerate(columns):
        name = pick(take.field.label, locale)
        sheet.set_column(at, at, max(12, 2 * len(name) + 4), styles["text"])
        sheet.write_string(0, at, f"{name}*" if take.required else name, styles["must" if take.required else "head"])
        sheet.write_string(1, at, samples[take.name], styles["example"])
        _choices(sheet, lists, at, take, locale)
    sheet.freeze_panes(1, 0)
    _help(help_sheet, one, columns, actor, styles)
    book.close()
    return out.getvalue()


def _choices(sheet: Any, lists: Any, at: int, take: Take, locale: str) -> None:
    """Give a column its list to choose from."""
    words: list[str] = []
    if take.field.vocabulary is not None and take.field.kind is Kind.ENUM:
        words = [word.text(locale) for word in take.field.vocabulary]
    elif take.field.kind is Kind.BOOL:
        words = [pick(("是", "yes"), locale), pick(("否", "no"), locale)]
    if not words:
        return
    source: Any = words
    if sum(len(word) + 1 for word in words) > LIST_LIMIT:
        for row, word in enumerate(words):
            lists.write_string(row, at, word)
        letter = xlsxwriter.utility.xl_col_to_name(at)
        source = f"='{lists.get_name()}'!${letter}$1:${letter}${len(words)}"
    sheet.data_validation(1, at, ROWS, at, {"validate": "list", "source": source, "error_type": "warning"})


def _help(sheet: Any, one: Resource, columns: Sequence[Take], actor: Actor, styles: Mapping[str, Any]) -> None:
    locale = actor.locale
    said = [
        (
            "一行一条；表头不要改，列可以换顺序、可以删掉不用的。",
            "One row each; keep the headers; columns may move or go.",
        ),
        ("红色带 * 的必填。第 2 行是示例，导入时自动跳过。", "Red headers with * are required. Row 2 is an example."),
        ("号码列是“文本”格式，请不要改成数字。", "Columns of codes are text; do not turn them into numbers."),
        (
            "空着的格子：新增的行用默认值，已有的行保持原样。",
            "An empty cell: the default for new rows, no change for known ones.",
        ),
        (f"数据：{one.label[0]}。{one.note[0]}。", f"{one.plural_en}. {one.note[1]}."),
    ]
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 8)
    sheet.set_column(2, 3, 60, styles["wrap"])
    for row, line in enumerate(said):
        sheet.write_string(row, 0, pick(line, locale))
    heads = [("列", "Column"), ("必填", "Required"), ("怎么填", "How"), ("说明", "Meaning")]
    start = len(said) + 1
    for at, head in enumerate(heads):
        sheet.write_string(start, at, pick(head, locale), styles["bold"])
    for row, take in enumerate(columns, start + 1):
        sheet.write_string(row, 0, pick(take.field.label, locale))
        sheet.write_string(row, 1, pick(("是", "yes"), locale) if take.required else "")
        sheet.write_string(row, 2, how(take, actor.role, locale))
        sheet.write_string(row, 3, take.field.note)


def how(take: Take, role: Role, locale: str) -> str:
    """How a cell of the column is written."""
    field = take.field
    if field.kind is Kind.REF:
        names = naming(REGISTRY.of(field.target), role)
        zh = "或".join(key.label[0] for key in names)
        en = " or ".join(key.label[1].lower() for key in names)
        return pick((f"{REGISTRY.of(field.target).label[0]}的{zh}", f"{en} of the {field.label[1].lower()}"), locale)
    if field.vocabulary is not None:
        joined = pick(("、", ", "), locale).join(word.text(locale) for word in field.vocabulary)
        several = pick(("可以写几个，用“、”隔开：", "One or more, parted by commas: "), locale)
        return several + joined if field.kind is Kind.ENUMS else joined
    if field.widget in EXAMPLES:
        return pick((f"文本格式，如 {EXAMPLES[field.widget]}", f"As text, such as {EXAMPLES[field.widget]}"), locale)
    most = pick((f"，最多 {field.max_length} 字", f", {field.max_length} characters at most"), locale)
    return pick(HOW[field.kind], locale) + (most if field.max_length else "")
