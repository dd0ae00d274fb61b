"""What the page of a way of working says: the answer to `DOCUMENT` in words, each number with the rows behind it.

Pure. A number that the reader is not told is a dash, and has no rows.
"""

import dataclasses as dc
from datetime import date
from typing import Any

from frontend.documents import rows_href
from frontend.i18n import pick, text
from frontend.texts import add
from frontend.values import number

PERIODS = 12
DAY = 7.5
"""Working hours of a day."""

DOCUMENT = f"""query Pack($community: ID) {{
  pack(community: $community) {{
    code revision name summary community document
    organisation {{ key name above post outside }}
    ladder {{ motto top disputes handedUp resource filter openable steps {{ key name post hours reason }} }}
    coverage {{ key name reason resource total gaps share target met partial suppressed openable filter problem }}
    rhythms(periods: {PERIODS}) {{
      key name reason period periodName post resource placeResource kept late missed problem
      periods {{ first last status statusName count filter places keptPlaces missing }}
    }}
    staffing {{ key name note pattern resource places problem slots {{ term name posts least short filter }} }}
  }}
}}"""

add(
    {
        "pack.page": ("工作方法", "Way of working"),
        "pack.none": ("这个社区还没有装入治理包", "This community has no governance pack yet"),
        "pack.none.hint": (
            "请系统管理员运行 linli pack load，或在社区的编辑页选一个。",
            "Have it loaded with linli pack load, or choose one on the community's page.",
        ),
        "pack.revision": ("治理包 {code} 第 {n} 版", "Pack {code}, revision {n}"),
        "pack.change": ("换一个", "Change"),
        "pack.community": ("社区", "Community"),
        "pack.organisation": ("组织链", "Organisation"),
        "pack.outside": ("社区之外", "outside the community"),
        "pack.ladder": ("逐级上报", "Escalation"),
        "pack.ladder.top": ("到此为止", "ends here"),
        "pack.handed": ("矛盾上交", "Disputes handed up"),
        "pack.coverage": ("覆盖要求", "Coverage"),
        "pack.coverage.rule": ("要求", "Rule"),
        "pack.coverage.have": ("已有", "Covered"),
        "pack.coverage.gaps": ("还缺", "Missing"),
        "pack.coverage.target": ("目标", "Target"),
        "pack.met": ("达标", "Met"),
        "pack.untold": ("不告知", "not told"),
        "pack.partial": ("只算你能看到的", "only what you may see"),
        "pack.small": ("人数少，不显示", "kept back: too few"),
        "pack.rhythms": ("工作节律", "Rhythms"),
        "pack.rhythms.note": ("近 {n} 期", "last {n} periods"),
        "pack.kept": ("按时", "Kept"),
        "pack.late": ("补做", "Late"),
        "pack.missed": ("没有做", "Missed"),
        "pack.open": ("本期", "Running"),
        "pack.unknown": ("看不到", "Not visible"),
        "pack.cell": ("{when}：{status}，{n}", "{when}: {status}, {n}"),
        "pack.rows": ("{n} 条", "{n} rows"),
        "pack.places": ("{a} / {b} 处", "{a} of {b} places"),
        "pack.staffing": ("人员配备", "Staffing"),
        "pack.staffing.places": ("{n} 处", "{n} places"),
        "pack.least": ("至少 {n}", "{n} or more"),
        "pack.short": ("缺 {n} 处", "short at {n}"),
        "pack.full": ("配齐", "Full"),
        "pack.handling": ("办理方式", "Handling"),
        "pack.times": ("{a}内记录 · {b}内办 · {c}内回访", "noted in {a} · done in {b} · called back in {c}"),
        "pack.logbooks": ("登记渠道", "Logbooks"),
        "pack.deliberation": ("议事程序", "Deliberation"),
        "pack.days": ("{n} 个工作日", "{n} working days"),
        "pack.day": ("1 个工作日", "1 working day"),
        "pack.hours": ("{n} 小时", "{n} h"),
        "pack.half": ("{month} 月{half}", "{month}/{half}"),
        "pack.first": ("上", "1–15"),
        "pack.second": ("下", "16–"),
    }
)


@dc.dataclass
class Line:
    """A line of text: a level, a step, a way of handling or a logbook; `depth` is how far it is set in."""

    name: str = ""
    aside: str = ""
    note: str = ""
    depth: int = 0
    last: bool = False


@dc.dataclass
class Rule:
    """A coverage rule; `tone` is ok, gap or none."""

    name: str = ""
    note: str = ""
    share: str = ""
    formula: str = ""
    gaps: str = ""
    href: str = ""
    target: str = ""
    tone: str = "none"
    said: str = ""


@dc.dataclass
class Beat:
    """One period of a rhythm; `state` is its status in lower case."""

    state: str = ""
    label: str = ""
    title: str = ""
    href: str = ""
    said: str = ""


@dc.dataclass
class Rhythm:
    """A rhythm with its last periods, oldest first."""

    name: str = ""
    note: str = ""
    kept: str = ""
    late: str = ""
    missed: str = ""
    problem: str = ""
    beats: list[Beat] = dc.field(default_factory=list)


@dc.dataclass
class Term:
    """A term of a staffing template; `short` opens the places that lack it."""

    term: str = ""
    name: str = ""
    need: str = ""
    short: str = ""
    href: str = ""
    tone: str = "none"


@dc.dataclass
class Template:
    """A staffing template."""

    name: str = ""
    pattern: str = ""
    places: str = ""
    note: str = ""
    terms: list[Term] = dc.field(default_factory=list)


def worktime(hours: float, lang: str) -> str:
    """Working hours in words: whole days where it is whole days."""
    days = hours / DAY
    if days == 1:
        return text(lang, "pack.day")
    return text(lang, "pack.days", n=f"{days:g}") if days == int(days) else text(lang, "pack.hours", n=f"{hours:g}")


def levels(pack: dict[str, Any], lang: str) -> list[Line]:
    """The organisation chain, from the top, each level set in below the one above it."""
    depth: dict[str, int] = {}
    lines = []
    for level in pack["organisation"]:
        depth[level["key"]] = depth.get(level["above"] or "", -1) + 1
        outside = text(lang, "pack.outside") if level["outside"] else ""
        lines.append(Line(level["name"], level["post"] or "", outside, depth[level["key"]]))
    return lines


def steps(pack: dict[str, Any], lang: str) -> list[Line]:
    """The ladder from the lowest step up: who has how long, and why."""
    ladder = pack["ladder"]
    return [
        Line(
            " · ".join(x for x in (step["name"], step["post"]) if x),
            worktime(step["hours"], lang),
            step["reason"],
            last=step["key"] == ladder["top"],
        )
        for step in ladder["steps"]
    ]


def handed_up(pack: dict[str, Any]) -> tuple[str, str, str]:
    """(disputes handed up, out of how many, the address of their rows)."""
    ladder = pack["ladder"]
    up, every = ladder["handedUp"], ladder["disputes"]
    if up is None or every is None:
        return "—", "", ""
    href = rows_href(ladder["resource"], ladder["filter"]) if ladder["openable"] and up else ""
    return number(up), number(every), href


def rules(pack: dict[str, Any], lang: str) -> list[Rule]:
    """The coverage rules against today's rows."""
    return [_rule(one, lang) for one in pack["coverage"]]


def _rule(one: dict[str, Any], lang: str) -> Rule:
    told = one["total"] is not None and one["gaps"] is not None
    said = one["problem"] or (text(lang, "pack.partial") if one["partial"] else "")
    if not told:
        said = said or text(lang, "pack.small" if one["suppressed"] else "pack.untold")
    target = percent(one["target"])
    if not told:
        return Rule(one["name"], one["reason"] or "", "—", "", "—", "", target, "none", said)
    have = one["total"] - one["gaps"]
    href = rows_href(one["resource"], one["filter"]) if one["openable"] and one["gaps"] else ""
    return Rule(
        one["name"],
        one["reason"] or "",
        "—" if one["share"] is None else percent(one["share"]),
        f"{number(have)} / {number(one['total'])}",
        number(one["gaps"]),
        href,
        target,
        "none" if one["met"] is None else "ok" if one["met"] else "gap",
        said,
    )


def percent(share: float) -> str:
    """A share of 1 as percent, with a decimal only where it has one; never 100 while something lacks."""
    shown = f"{share * 100:.1f}"
    return f"{'99.9' if shown == '100.0' and share < 1 else shown.removesuffix('.0')}%"


def rhythms(pack: dict[str, Any], lang: str) -> list[Rhythm]:
    """The rhythms with what became of each period."""
    return [
        Rhythm(
            one["name"],
            " · ".join(x for x in (one["periodName"], one["post"], one["reason"]) if x),
            number(one["kept"]),
            number(one["late"]),
            number(one["missed"]),
            one["problem"] or "",
            [_beat(one, period, lang) for period in one["periods"]],
        )
        for one in pack["rhythms"]
    ]


def _beat(one: dict[str, Any], period: dict[str, Any], lang: str) -> Beat:
    label = when(one["period"], date.fromisoformat(period["first"]), lang)
    state = period["status"].lower()
    counted = text(lang, "pack.rows", n="—" if period["count"] is None else number(period["count"]))
    if period["places"] is not None:
        counted = text(lang, "pack.places", a=number(period["keptPlaces"] or 0), b=number(period["places"]))
    href = ""
    if period["missing"] and one["placeResource"] and (period["keptPlaces"] or 0) < (period["places"] or 0):
        href = rows_href(one["placeResource"], period["missing"])
    elif period["count"]:
        href = rows_href(one["resource"], period["filter"])
    title = text(
        lang, "pack.cell", when=f"{period['first']} – {period['last']}", status=period["statusName"], n=counted
    )
    return Beat(state, label, title, href, period["statusName"])


def when(period: str, first: date, lang: str) -> str:
    """A period by its first day, in few characters."""
    if period == "YEAR":
        return str(first.year)
    if period == "QUARTER":
        return f"{first.year % 100} Q{(first.month + 2) // 3}"
    if period == "MONTH":
        return pick(lang, f"{first.month} 月", f"{first:%b}")
    if period == "HALF_MONTH":
        half = text(lang, "pack.first" if first.day == 1 else "pack.second")
        return text(lang, "pack.half", month=first.month, half=half)
    return f"{first.month}-{first.day:02d}"


def templates(pack: dict[str, Any], lang: str) -> list[Template]:
    """The staffing templates with where somebody is missing."""
    return [
        Template(
            one["name"],
            one["pattern"],
            "" if one["places"] is None else text(lang, "pack.staffing.places", n=number(one["places"])),
            one["problem"] or one["note"] or "",
            [_term(one, slot, lang) for slot in one["slots"]],
        )
        for one in pack["staffing"]
    ]


def _term(one: dict[str, Any], slot: dict[str, Any], lang: str) -> Term:
    short = slot["short"]
    names = " · ".join(x for x in (slot["name"], pick(lang, "、", ", ").join(slot["posts"])) if x)
    need = text(lang, "pack.least", n=slot["least"]) if slot["least"] else ""
    if short is None:
        return Term(slot["term"], names, need, "—")
    href = rows_href(one["resource"], slot["filter"]) if short and slot["filter"] and one["resource"] else ""
    words = text(lang, "pack.short", n=number(short)) if short else text(lang, "pack.full")
    return Term(slot["term"], names, need, words, href, "gap" if short else "ok")


def handling(pack: dict[str, Any], lang: str) -> list[Line]:
    """The ways of handling with their three clocks."""
    return [
        Line(
            one["names"][lang],
            text(
                lang,
                "pack.times",
                a=worktime(one["record_hours"], lang),
                b=worktime(one["handle_hours"], lang),
                c=worktime(one["call_back_hours"], lang),
            ),
            one["reason"][lang],
        )
        for one in pack["document"].get("handling") or ()
    ]


def logbooks(pack: dict[str, Any], lang: str) -> list[Line]:
    """The channels that this community registers matters in, and at which levels."""
    document = pack["document"]
    named = {level["key"]: level["name"] for level in pack["organisation"]}
    posts = {code: said["names"][lang] for code, said in (document.get("posts") or {}).items()}
    return [
        Line(
            one["names"][lang],
            " → ".join(
                pick(lang, "、", ", ").join(named.get(key, key) for key in one[part])
                for part in ("registers_at", "assigns_to")
                if one.get(part)
            ),
            " · ".join(x for x in (posts.get(one.get("keeper") or ""), (one.get("note") or {}).get(lang)) if x),
        )
        for one in document.get("logbooks") or ()
    ]


def procedure(pack: dict[str, Any], lang: str) -> tuple[str, str, list[Line]]:
    """(name of the deliberation, what is to be known about it, its steps in order)."""
    said = pack["document"]["deliberation"]
    steps = [
        Line(slot["names"][lang], str(slot["number"]), (slot.get("text") or {}).get(lang, "")) for slot in said["slots"]
    ]
    return said["names"][lang], (said.get("note") or {}).get(lang, ""), steps
