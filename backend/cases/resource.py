"""Cases: who may read which case, and who may read its words.

Street leaders and partners see that a case exists, where and how it stands, and no text or person. A department sees
the cases that were given to it, a mediator the disputes that are theirs.
"""

from typing import Annotated

from backend.cases.models import Case, CaseEntry
from backend.cases.workflow import WORKFLOW
from backend.kit.access import assigned, own, role, within
from backend.kit.resource import Admin, auto, label, many, read, readonly, required, resource, widget
from backend.places.rules import community_admins

GROUP = "诉求"

worker = role("GRID_WORKER")
department = role("STAFF") & within("community.street") & assigned("lead_department")
mediator = role("MEDIATOR") & own("mediator")
figures_only = role("STREET_LEADER") & within("community.street") | role("PARTNER") & within("community")
words = read(role("COMMUNITY_ADMIN", "GRID_WORKER", "STAFF", "MEDIATOR"))
person = read(role("COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR"))


@resource(
    Case,
    label=("诉求", "Case", "Cases"),
    note=(
        "居民反映的事项；每件都要有答复、有回访，方可结案",
        "What residents raised; each needs an answer and a call-back before it closes",
    ),
    read=community_admins() | worker & within("grid") | department | mediator | figures_only,
    write=community_admins() | worker & within("grid") | department | mediator,
    workflow=WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="message-square",
        title="number",
        list=["number", "title", "estate", "handling_mode", "status", "lead_department", "due_at", "reported_at"],
        search=["number", "title"],
        order="-reported_at",
    ),
)
class CaseFields:
    number: Annotated[auto, label("编号", "Number"), readonly]
    title: Annotated[auto, label("诉求", "Matter"), required, words]
    description: Annotated[auto, label("详细内容", "Details"), words, widget("textarea")]
    status: Annotated[auto, label("状态", "Status")]
    handling_mode: Annotated[auto, label("方式", "Handling mode")]
    level: Annotated[auto, label("层级", "Level")]
    severity: Annotated[auto, label("程度", "Severity")]
    problem_label: Annotated[auto, label("个性/共性", "Individual or common")]
    channel: Annotated[auto, label("来源渠道", "Channel")]
    appeal_type: Annotated[auto, label("诉求类型", "Kind of appeal")]
    category: Annotated[auto, label("类别", "Category")]
    community: Annotated[auto, label("社区", "Community")]
    grid: Annotated[auto, label("网格", "Grid")]
    estate: Annotated[auto, label("小区", "Estate")]
    building: Annotated[auto, label("楼栋", "Building"), words]
    location: Annotated[auto, label("位置", "Location"), words]
    reporter_name: Annotated[auto, label("诉求人", "Raised by"), person]
    reporter_phone: Annotated[auto, label("联系电话", "Phone"), person, widget("phone")]
    resident: Annotated[auto, label("登记居民", "Resident"), person]
    visit: Annotated[auto, label("来自走访", "From a visit"), person]
    lead_department: Annotated[auto, label("主办", "Lead unit")]
    mediator: Annotated[auto, label("调解员", "Mediator"), words]
    reported_at: Annotated[auto, label("上报", "Reported")]
    registered_at: Annotated[auto, label("登记", "Registered"), readonly]
    due_at: Annotated[auto, label("时限", "Due"), widget("due")]
    resolved_at: Annotated[auto, label("反馈", "Answered"), readonly]
    closed_at: Annotated[auto, label("结案", "Closed"), readonly]
    satisfaction: Annotated[auto, label("满意度", "Satisfaction")]
    close_reason: Annotated[auto, label("结案原因", "Reason for closing")]
    entries: Annotated[many, label("办理过程", "Timeline")]


@resource(
    CaseEntry,
    label=("办理记录", "Case entry", "Case entries"),
    note=("谁在什么时候说了什么、做了什么", "Who said or did what, and when"),
    read=community_admins()
    | worker & within("case.grid")
    | role("STAFF") & within("community.street") & assigned("case.lead_department")
    | role("MEDIATOR") & own("case.mediator"),
    write=community_admins()
    | worker & within("case.grid")
    | role("STAFF") & within("community.street") & assigned("case.lead_department")
    | role("MEDIATOR") & own("case.mediator"),
    admin=Admin(
        group=GROUP,
        icon="list",
        title="text",
        list=["at", "case", "kind", "text", "author_name", "is_public"],
        search=["text", "author_name"],
        order="-at",
    ),
)
class CaseEntryFields:
    case: Annotated[auto, label("诉求", "Case")]
    kind: Annotated[auto, label("类型", "Kind")]
    text: Annotated[auto, label("内容", "Text"), widget("textarea")]
    at: Annotated[auto, label("时间", "Time")]
    author: Annotated[auto, label("账号", "Account")]
    author_name: Annotated[auto, label("记录人", "By")]
    is_public: Annotated[auto, label("诉求人可见", "Open to the person")]
    community: Annotated[auto, label("社区", "Community"), readonly]
