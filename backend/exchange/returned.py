"""The user's own file back: every cell as it was, faulty ones red, and a column 错误说明 that says what to mend."""

from collections.abc import AsyncIterator, Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import orjson
import xlsxwriter

from backend.errors import pick
from backend.exchange.export import write_cell
from backend.exchange.headers import folded
from backend.exchange.lines import Fault
from backend.exchange.plans import Plan
from backend.exchange.sheets import Cell, Row
from backend.exchange.takes import Take

EXPLAINED = ("错误说明", "errors")
RED = "#FDE7E5"
STYLES = {
    "date": {"num_format": "yyyy-mm-dd"},
    "at": {"num_format": "yyyy-mm-dd hh:mm"},
    "red": {"bg_color": RED, "num_format": "@"},
    "red_date": {"bg_color": RED, "num_format": "yyyy-mm-dd hh:mm"},
    "why": {"font_color": "#B42318"},
}


def explained(fault: Fault, takes: Mapping[str, Take], headers: Mapping[int, str], locale: str) -> str:
    """A fault in words, with the column that it is about."""
    head = headers.get(fault.index) if fault.index is not None else None
    take = takes.get(fault.name or "")
    head = head or (pick(take.field.label, locale) if take else "")
    text = pick(fault.text, locale)
    return (f"{head}：{text}" if locale == "zh" else f"{head}: {text}") if head else text


async def return_file(
    path: Path,
    rows: AsyncIterator[list[Row]],
    plan: Plan,
    faults: Iterable[Fault],
    takes: Mapping[str, Take],
    locale: str,
    *,
    width: int,
) -> None:
    """Write the sheet's `rows`, which are `width` columns wide, with their faults as a workbook to `path`."""
    by_row: dict[int, list[Fault]] = {}
    for fault in faults:
        by_row.setdefault(fault.row, []).append(fault)
    width = next((at for at, head in plan.headers.items() if folded(head) in EXPLAINED), width)
    book = xlsxwriter.Workbook(path, {"constant_memory": True, "tmpdir": path.parent})
    sheet = book.add_worksheet((plan.sheet or "Sheet1")[:31])
    formats = {name: book.add_format(style) for name, style in STYLES.items()}
    sheet.set_column(0, width - 1, 16)
    sheet.set_column(width, width, 60)
    top = max(plan.header_rows, default=0)
    async for some in rows:
        for number, cells in some:
            found = by_row.get(number, [])
            wrong = {fault.index for fault in found}
            for at in range(max(len(cells), width) if found else len(cells)):
                value = shown(cells[at]) if at < len(cells) and at != width else None
                red = formats["red_date" if isinstance(value, date) else "red"] if at in wrong else None
                write_cell(sheet, number - 1, at, value, formats, red)
            if number == top:
                sheet.write_string(number - 1, width, pick(EXPLAINED, locale), formats["why"])
            elif found:
                text = "；".join(explained(fault, takes, plan.headers, locale) for fault in found)
                sheet.write_string(number - 1, width, text[:32_767], formats["why"])
    book.close()


def shown(cell: Cell) -> Any:
    """A cell as it is written back."""
    if not isinstance(cell, dict):
        return cell
    if "d" in cell:
        return date.fromisoformat(cell["d"])
    if "t" in cell:
        return datetime.fromisoformat(cell["t"])
    return cell.get("h") or orjson.dumps(cell.get("g")).decode()
