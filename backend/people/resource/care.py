"""Care for households: pairings, rounds and visits, which only the admins and the grid's own worker may see."""

from typing import Annotated

from backend.kit.access import role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, unit, widget
from backend.people.models import HouseholdVisit, Pairing, ScreeningRound
from backend.places.rules import community_admins, counted

GROUP = "居民与网格"

own_grid = role("GRID_WORKER") & within("household.grid")
insiders = read(role("COMMUNITY_ADMIN", "GRID_WORKER"))


@resource(
    Pairing,
    label=("包保联系", "Pairing", "Pairings"),
    note=("哪位干部联系哪一户，多久走访一次", "Who keeps in touch with which household, and how often they call"),
    read=community_admins() | own_grid,
    write=community_admins() | own_grid,
    aggregate=counted,
    admin=Admin(
        group=GROUP,
        icon="link",
        title="cadre_name",
        list=["cadre_name", "cadre", "household", "kind", "from_on", "status", "visit_count"],
        search=["cadre_name"],
        order="cadre_name",
    ),
)
class PairingFields:
    cadre: Annotated[auto, label("岗位", "Post")]
    cadre_name: Annotated[auto, label("包保人", "Kept by")]
    household: Annotated[auto, label("住户", "Household")]
    kind: Annotated[auto, label("方式", "Kind")]
    from_on: Annotated[auto, label("开始", "From")]
    to_on: Annotated[auto, label("结束", "To")]
    visit_every_days: Annotated[auto, label("走访间隔", "Visit at least every"), unit("天")]
    status: Annotated[auto, label("状态", "Status"), readonly]
    community: Annotated[auto, label("所属社区", "Community"), readonly]
    visit_count: Annotated[int, label("走访次数", "Visits"), count("visits")]
    visits: Annotated[many, label("走访", "Visits")]


@resource(
    ScreeningRound,
    label=("排查", "Screening round", "Screening rounds"),
    note=("一轮走访排查：要走多少户，走到了多少户", "How many households a round is to reach, and how many it has"),
    read=role("STREET_LEADER") & within("community.street")
    | role("COMMUNITY_ADMIN", "GRID_WORKER") & within("community"),
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="clipboard-list",
        title="name",
        list=["name", "kind", "grid", "from_on", "to_on", "target", "met", "risks"],
        search=["name"],
        order="-from_on",
    ),
)
class ScreeningRoundFields:
    name: Annotated[auto, label("名称", "Name")]
    kind: Annotated[auto, label("内容", "Looks for")]
    grid: Annotated[auto, label("网格", "Grid")]
    from_on: Annotated[auto, label("开始", "From")]
    to_on: Annotated[auto, label("结束", "To")]
    target: Annotated[auto, label("应走访", "To reach"), unit("户")]
    met: Annotated[int, label("已见到", "Met"), count("visits", is_met=True), unit("户"), insiders]
    missed: Annotated[int, label("未见到", "Not met"), count("visits", is_met=False), unit("户"), insiders]
    risks: Annotated[int, label("发现隐患", "Risks"), count("visits", result="RISK"), unit("件"), insiders]
    community: Annotated[auto, label("所属社区", "Community")]
    visits: Annotated[many, label("走访", "Visits")]


@resource(
    HouseholdVisit,
    label=("入户走访", "Household visit", "Household visits"),
    note=("谁在什么时候上了谁家的门，结果怎样", "Who came to whose door, when, and what came of it"),
    read=community_admins() | own_grid,
    write=community_admins() | own_grid,
    aggregate=counted,
    admin=Admin(
        group=GROUP,
        icon="footprints",
        title="visitor_name",
        list=["at", "household", "kind", "visitor_name", "result", "round", "beneficiaries"],
        search=["visitor_name", "note"],
        order="-at",
    ),
)
class HouseholdVisitFields:
    household: Annotated[auto, label("住户", "Household")]
    kind: Annotated[auto, label("类型", "Kind")]
    at: Annotated[auto, label("时间", "Time")]
    visitor: Annotated[auto, label("账号", "Account")]
    visitor_name: Annotated[auto, label("走访人", "Visitor")]
    result: Annotated[auto, label("结果", "Result")]
    is_met: Annotated[auto, label("见到人", "Met"), readonly]
    note: Annotated[auto, label("记录", "Note"), widget("textarea")]
    round: Annotated[auto, label("排查", "Round")]
    pairing: Annotated[auto, label("包保", "Pairing")]
    volunteers: Annotated[auto, label("参加人数", "Visitors"), unit("人")]
    beneficiaries: Annotated[auto, label("受益人数", "People served"), unit("人")]
    community: Annotated[auto, label("所属社区", "Community"), readonly]
    cases: Annotated[many, label("转出的诉求", "Cases")]
