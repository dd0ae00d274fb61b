"""What people of the demo raise: matters as such communities hear them, with who handles them and how they end."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from backend.cases import AppealType, CaseCategory, HandlingMode, ProblemLabel, Severity
from backend.people import Department

DATA = Path(__file__).parent / "data"
"""What is told rather than computed: one table for each kind of thing."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One kind of matter. `title` may take {unit}, a staircase; `weight` says how often it comes."""

    title: str
    said: str
    category: CaseCategory
    mode: HandlingMode
    severity: Severity
    appeal: AppealType
    unit: Department
    done: str
    weight: int
    label: ProblemLabel


def table(name: str) -> list[dict[str, str]]:
    """The rows of the demo's table `name`."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def matters() -> tuple[Matter, ...]:
    """Every kind of matter."""
    return tuple(
        Matter(
            title=row["title"],
            said=row["said"],
            category=CaseCategory[row["category"]],
            mode=HandlingMode[row["mode"]],
            severity=Severity[row["severity"]],
            appeal=AppealType[row["appeal"]],
            unit=Department[row["unit"]],
            done=row["done"],
            weight=int(row["weight"]),
            label=ProblemLabel.COMMON if row["common"] else ProblemLabel.INDIVIDUAL,
        )
        for row in table("matters")
    )


PROGRESS = (
    "已到现场查看，情况属实，正在联系配件。",
    "约了诉求人今天下午一起到场。",
    "和产权单位对接，方案明天给出。",
    "入户告知周边几户，先做了临时处理。",
    "材料已到，安排在明天上午施工。",
)
CALLED_BACK = {
    "SATISFIED": "回访：问题已解决，表示满意。",
    "BASICALLY_SATISFIED": "回访：基本解决，希望以后快一点。",
    "DISSATISFIED": "回访：认为没有彻底解决，不满意。",
    "UNREACHABLE": "回访：三次电话未接通。",
    "DECLINED": "回访：不愿意评价。",
}
REFUSALS = ("属于法院已判决的事项，已告知走申诉程序。", "诉求内容不清，多次联系未果，已告知补充后再报。")
