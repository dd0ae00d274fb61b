"""What the board asks, and how postings become lines, cards and facts. Nothing here knows about Reflex state."""

import dataclasses as dc
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from frontend.documents import rows_href
from frontend.i18n import pick, text
from frontend.pages.side import Chip, Fact, chip, choice, entity
from frontend.texts import add
from frontend.values import LOCAL, instant, money, number

add(
    {
        "board.page": ("岗位看板 · 邻里", "Job board · Linli"),
        "board.title": ("岗位看板", "Job board"),
        "board.note": (
            "周边用人单位的岗位；核验后才发布，过期下架，不向居民收任何费用",
            "Work nearby; checked before it is shown, taken down when it is old, and nobody pays a fee",
        ),
        "board.new": ("发布岗位", "New posting"),
        "board.all": ("全部", "All"),
        "board.soon": ("待复核", "To look at again"),
        "board.search": ("搜索岗位，可用拼音或首字母", "Search jobs"),
        "board.kind": ("用工形式", "Employment"),
        "board.check": ("核验", "Papers"),
        "board.order": ("排序", "Order"),
        "board.order.new": ("最新登记", "Newest"),
        "board.order.wage": ("工资高的在前", "Best paid"),
        "board.order.valid": ("快到期的在前", "Expiring first"),
        "board.clear": ("清除", "Clear"),
        "board.view": ("显示方式", "View"),
        "board.list": ("列表", "List"),
        "board.lanes": ("看板", "Columns"),
        "board.job": ("岗位 · 用人单位", "Job · employer"),
        "board.wage": ("工资", "Pay"),
        "board.wage.open": ("面议", "To be agreed"),
        "board.valid": ("有效期", "Valid"),
        "board.valid.unseen": ("未上架", "not shown yet"),
        "board.valid.over": ("过期 {n} 天", "{n} d over"),
        "board.valid.soon": ("{n} 天内复核", "look again in {n} d"),
        "board.valid.today": ("今天复核", "look again today"),
        "board.employer": ("单位{word}", "Employer: {word}"),
        "board.status": ("状态", "Status"),
        "board.count": ("共 {total} 个岗位，第 {a}–{b} 个", "{a}–{b} of {total} postings"),
        "board.more": ("还有 {n} 个 ›", "{n} more ›"),
        "board.applied": ("推荐与报名", "Applications"),
        "board.empty": ("没有符合条件的岗位", "No posting matches"),
        "board.lane.empty": ("没有", "None"),
        "board.posting": ("岗位详情", "Posting"),
        "board.tabs": ("按状态", "By status"),
    }
)

SOON = timedelta(days=3)
PAGE = 8
COLUMN = 20
LANES = ("DRAFT", "PENDING_VERIFICATION", "PUBLISHED", "PAUSED", "FILLED", "EXPIRED", "REJECTED", "WITHDRAWN")
ALWAYS = LANES[1:6]
"""Columns that are shown even when they are empty."""
ORDERS = {"": ("CREATED_AT", "DESC"), "wage": ("WAGE_TO", "DESC"), "valid": ("VALID_THROUGH_ON", "ASC")}

LINE = "id title employmentType status wageFrom wageTo payUnit validThroughOn employer { id name verification }"
LIST = f"""query BoardList(
  $filter: JobPostingFilter, $order: [JobPostingOrder!], $first: Int, $after: String, $last: Int, $before: String
) {{
  rows: jobPostings(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {{
    totalCount pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} nodes {{ {LINE} }}
  }}
}}"""
TABS = """query BoardTabs($filter: JobPostingFilter, $soon: JobPostingFilter) {
  groups: jobPostingGroups(filter: $filter, by: [STATUS]) { status count }
  soon: jobPostings(filter: $soon, first: 1) { totalCount }
}"""
POSTING = """query BoardPosting($id: ID!) {
  posting: jobPosting(id: $id) {
    id version title employmentType status occupationCode wageFrom wageTo payUnit headcount description requirements
    address publishedAt validThroughOn employer { id name verification industry } community { id name }
  }
}"""
APPLIED = """query BoardApplications($filter: ApplicationFilter) {
  groups: applicationGroups(filter: $filter, by: [STATUS]) { status count }
}"""


@cache
def lanes_document() -> str:
    """The first postings of every column of the board, in one question; variable per column."""
    names = [f"${lane.lower()}: JobPostingFilter" for lane in LANES]
    parts = [
        f"  {lane.lower()}: jobPostings(filter: ${lane.lower()}, order: [{{ field: CREATED_AT, direction: DESC }}], "
        f"first: {COLUMN}) {{ totalCount nodes {{ {LINE} }} }}"
        for lane in LANES
    ]
    return f"query BoardLanes({', '.join(names)}) {{\n" + "\n".join(parts) + "\n}"


@dc.dataclass
class Tab:
    """A status with its count; also an entry of a menu."""

    label: str = ""
    count: str = ""
    href: str = ""
    current: bool = False
    key: str = ""


@dc.dataclass
class Line:
    """One posting in the list or on a card."""

    id: str = ""
    title: str = ""
    kind: str = ""
    employer: str = ""
    wage: str = ""
    unit: str = ""
    check: Chip = dc.field(default_factory=Chip)
    status: Chip = dc.field(default_factory=Chip)
    valid: str = ""
    tone: str = ""
    href: str = ""
    current: bool = False


@dc.dataclass
class Lane:
    """One column of the board."""

    status: str = ""
    label: str = ""
    colour: str = ""
    glyph: str = ""
    total: str = ""
    lines: list[Line] = dc.field(default_factory=list)
    more: str = ""
    more_href: str = ""


def wage(row: dict[str, Any], lang: str) -> tuple[str, str]:
    """`3 800–4 500` and what it is paid for; by the piece when there is no amount."""
    low, high = row.get("wageFrom"), row.get("wageTo")
    paid = chip(choice(entity("JobPosting"), "payUnit", row.get("payUnit")), lang).label
    amounts = [money(Decimal(str(a))) for a in dict.fromkeys(x for x in (low, high) if x is not None)]
    if not amounts or row.get("payUnit") == "PIECE":
        return (paid if row.get("payUnit") == "PIECE" else text(lang, "board.wage.open"), "")
    return "–".join(amounts), paid


def valid(row: dict[str, Any], today: date, lang: str) -> tuple[str, str]:
    """Words and tone of the time that a posting is still shown."""
    if row["status"] in ("DRAFT", "PENDING_VERIFICATION"):
        return text(lang, "board.valid.unseen"), ""
    if row["status"] not in ("PUBLISHED", "PAUSED") or not row.get("validThroughOn"):
        return row.get("validThroughOn") or "", ""
    left = date.fromisoformat(row["validThroughOn"]) - today
    if left < timedelta(0):
        return text(lang, "board.valid.over", n=-left.days), "over"
    if left <= SOON:
        return text(lang, "board.valid.soon", n=left.days) if left.days else text(lang, "board.valid.today"), "soon"
    return text(lang, "due.left", span=text(lang, "span.days", n=left.days)), ""


def line(row: dict[str, Any], today: date, lang: str, href: str, current: bool) -> Line:
    """A posting as the list shows it."""
    of, employers = entity("JobPosting"), entity("Employer")
    employer = row.get("employer") or {}
    words, tone = valid(row, today, lang)
    amount, paid = wage(row, lang)
    return Line(
        id=row["id"],
        title=row["title"],
        kind=chip(choice(of, "employmentType", row["employmentType"]), lang).label,
        employer=employer.get("name") or "",
        wage=amount,
        unit=paid,
        check=chip(choice(employers, "verification", employer.get("verification")), lang) if employer else Chip(),
        status=chip(choice(of, "status", row["status"]), lang),
        valid=words,
        tone=tone,
        href=href,
        current=current,
    )


def soon_filter(base: dict[str, Any], today: date) -> dict[str, Any]:
    """Published postings that have to be looked at again within three days."""
    last = (today + SOON).isoformat()
    return {**base, "status": {"eq": "PUBLISHED"}, "validThroughOn": {"lte": last}}


def facts(row: dict[str, Any], lang: str) -> list[Fact]:
    """What the sheet says about a posting."""
    of = entity("JobPosting")
    employer = row.get("employer")
    amount, paid = wage(row, lang)
    published = row.get("publishedAt")
    lines = [
        ("employer", (employer or {}).get("name"), f"/employers/{employer['id']}" if employer else ""),
        ("wageFrom", f"{amount} {paid}".strip(), ""),
        ("employmentType", chip(choice(of, "employmentType", row["employmentType"]), lang).label, ""),
        ("headcount", number(row["headcount"]) if row.get("headcount") else "", ""),
        ("requirements", row.get("requirements"), ""),
        ("address", row.get("address"), ""),
        ("occupationCode", row.get("occupationCode"), ""),
        ("publishedAt", instant(published).astimezone(LOCAL).strftime("%Y-%m-%d") if published else "", ""),
        ("validThroughOn", row.get("validThroughOn"), ""),
        ("community", (row.get("community") or {}).get("name"), ""),
    ]
    out = []
    for name, value, href in lines:
        column = of.column(name)
        if value and column:
            out.append(Fact(text(lang, "board.wage") if name == "wageFrom" else column.label(lang), str(value), href))
    return out


def chips(row: dict[str, Any], lang: str) -> list[Chip]:
    """Status of the posting and of its employer's papers."""
    employer = row.get("employer") or {}
    shown = [chip(choice(entity("JobPosting"), "status", row["status"]), lang)]
    if employer.get("verification"):
        check = chip(choice(entity("Employer"), "verification", employer["verification"]), lang)
        shown.append(dc.replace(check, label=text(lang, "board.employer", word=check.label)))
    return shown


def lanes(answer: dict[str, Any], filters: dict[str, dict[str, Any]], today: date, lang: str, to: Any) -> list[Lane]:
    """The columns of the board with their cards; `to(id)` is the address of a posting, `to.chosen` the open one."""
    out = []
    for name in LANES:
        found, state = answer[name.lower()], choice(entity("JobPosting"), "status", name)
        if not found["totalCount"] and name not in ALWAYS:
            continue
        lines = [line(row, today, lang, to(row["id"]), False) for row in found["nodes"]]
        left = found["totalCount"] - len(lines)
        out.append(
            Lane(
                status=name,
                label=pick(lang, state.zh, state.en),
                colour=state.colour or "t",
                glyph=state.glyph,
                total=number(found["totalCount"]),
                lines=lines,
                more=text(lang, "board.more", n=number(left)) if left > 0 else "",
                more_href=rows_href("jobPostings", filters[name]) if left > 0 else "",
            )
        )
    return out
