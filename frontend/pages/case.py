"""A part for the case page: how the matter went, newest first, in the people's words."""

from typing import Any

import reflex as rx

from frontend.i18n import pick, tr
from frontend.metadata import metadata
from frontend.texts import add
from frontend.theme import icon
from frontend.values import long_instant, spoken_instant

SHOWN = 50
DOCUMENT = f"""query CaseTimeline($id: ID!) {{
  row: case(id: $id) {{
    entries(first: {SHOWN}, order: [{{field: AT, direction: DESC}}]) {{
      totalCount nodes {{ id kind text at authorName isPublic }}
    }}
  }}
}}"""

add(
    {
        "case.timeline": ("办理过程", "How it went"),
        "case.timeline.none": ("还没有办理记录", "Nothing has been recorded yet"),
        "case.public": ("诉求人可见", "open to the person"),
        "case.system": ("系统", "System"),
    }
)


def shape(data: dict[str, Any], lang: str) -> list[dict[str, str]]:
    """The entries as texts: who, kind, when, words."""
    entity = metadata().by_name("CaseEntry")
    kind = entity.column("kind") if entity else None
    out = []
    for node in ((data.get("row") or {}).get("entries") or {}).get("nodes") or []:
        choice = kind.choice(str(node.get("kind") or "")) if kind else None
        out.append(
            {
                "id": node["id"],
                "who": node.get("authorName") or pick(lang, "系统", "System"),
                "kind": pick(lang, choice.zh, choice.en) if choice else "",
                "when": spoken_instant(node["at"], lang),
                "full": long_instant(node["at"]),
                "text": node.get("text") or "",
                "open": "yes" if node.get("isPublic") else "",
                "bare": "" if node.get("authorName") else "yes",
            }
        )
    return out


def detail_main(lines: Any) -> rx.Component:
    """The timeline card; `lines` is the Var that `shape` filled."""
    return rx.el.section(
        rx.el.h2(tr("case.timeline"), class_name="ct"),
        rx.cond(
            lines.length() > 0,
            rx.el.ol(rx.foreach(lines, _line), class_name="tl"),
            rx.el.div(tr("case.timeline.none"), class_name="m tl-none"),
        ),
        class_name="card pad",
    )


def _line(entry: Any) -> rx.Component:
    return rx.el.li(
        rx.el.span(
            rx.cond(entry["bare"] == "yes", icon("clock", 12), icon("message-square", 12)),
            class_name=rx.cond(entry["bare"] == "yes", "tl-dot", "tl-dot on"),
        ),
        rx.el.div(
            rx.el.b(entry["who"]),
            rx.cond(entry["kind"] != "", rx.el.span(entry["kind"], class_name="chip t")),
            rx.cond(entry["open"] == "yes", rx.el.span(tr("case.public"), class_name="s m")),
            rx.el.span(class_name="sp"),
            rx.el.span(entry["when"], title=entry["full"], class_name="s m nw"),
            class_name="tl-h",
        ),
        rx.el.div(entry["text"], class_name=rx.cond(entry["bare"] == "yes", "tl-t m", "tl-t box")),
        key=entry["id"],
    )
