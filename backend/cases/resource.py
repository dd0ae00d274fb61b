"""Cases: who may read which case, and who may read its words.

Street leaders and partners see that a case exists, where and how it stands, and no text or person. A department sees
the cases that were given to it, a mediator the disputes that are theirs. The words and parties of a mediation are for
its mediator and the community admins alone.
"""

from typing import Annotated

from backend.cases.models import CallBack, Case, CaseEntry, Hearing, Mediation
from backend.cases.workflow import MEDIATION_WORKFLOW, WORKFLOW
from backend.kit.access import assigned, own, role, within
from backend.kit.resource import Admin, auto, label, many, read, readonly, required, resource, reveal, unit, widget
from backend.places.rules import community_admins, grid_workers

GROUP = "诉求"

department = role("STAFF") & within("community.street") & assigned("lead_department")
mediator = role("MEDIATOR") & own("mediator")
figures_only = role("STREET_LEADER") & within("community.street") | role("PARTNER") & within("community")
words = read(role("COMMUNITY_ADMIN", "GRID_WORKER", "STAFF", "MEDIATOR"))
person = read(role("COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR"))
revealed = reveal(role("COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR"))
of_the_case = (
    community_admins()
    | grid_workers("case.grid")
    | role("STAFF") & within("community.street") & assigned("case.lead_department")
    | role("MEDIATOR") & own("case.mediator")
)
file = read(role("COMMUNITY_ADMIN", "MEDIATOR"))


@resource(
    Case,
    label=("诉求", "Case", "Cases"),
    note=(
        "居民反映的事项；每件都要有答复、有回访，方可结案",
        "What residents raised; each needs an answer and a call-back before it closes",
    ),
    read=community_admins() | grid_workers() | department | mediator | figures_only,
    write=community_admins() | grid_workers() | department | mediator,
    workflow=WORKFLOW,
    rollup=["community", "grid", "status"],
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
    dispute_type: Annotated[auto, label("纠纷类型", "Kind of dispute")]
    external_id: Annotated[auto, label("外部编号", "External number"), words]
    community: Annotated[auto, label("社区", "Community")]
    grid: Annotated[auto, label("网格", "Grid")]
    estate: Annotated[auto, label("小区", "Estate")]
    building: Annotated[auto, label("楼栋", "Building"), words]
    location: Annotated[auto, label("位置", "Location"), words]
    reporter_name: Annotated[auto, label("诉求人", "Raised by"), person]
    reporter_phone: Annotated[auto, label("联系电话", "Phone"), person, widget("phone"), revealed]
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
    call_backs: Annotated[many, label("回访", "Call-backs")]
    mediations: Annotated[many, label("调解", "Mediations")]


@resource(
    CaseEntry,
    label=("办理记录", "Case entry", "Case entries"),
    note=("谁在什么时候说了什么、做了什么", "Who said or did what, and when"),
    read=of_the_case,
    create=of_the_case,
    immutable=True,
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


@resource(
    CallBack,
    label=("回访", "Call-back", "Call-backs"),
    note=("办完问一声：满意吗，解决了吗", "Asked once it is done: is it settled, are you satisfied"),
    read=of_the_case,
    write=community_admins() | grid_workers("case.grid"),
    admin=Admin(
        group=GROUP,
        icon="phone",
        title="result",
        list=["at", "case", "result", "resolved", "reason", "caller_name"],
        search=["reason", "caller_name"],
        order="-at",
    ),
)
class CallBackFields:
    case: Annotated[auto, label("诉求", "Case")]
    at: Annotated[auto, label("时间", "Time")]
    result: Annotated[auto, label("满意度", "Satisfaction")]
    resolved: Annotated[auto, label("是否解决", "Settled")]
    reason: Annotated[auto, label("原因", "Reason"), widget("textarea")]
    caller: Annotated[auto, label("账号", "Account")]
    caller_name: Annotated[auto, label("回访人", "Asked by")]
    community: Annotated[auto, label("社区", "Community"), readonly]


@resource(
    Mediation,
    label=("调解", "Mediation", "Mediations"),
    note=(
        "小事不出网格，大事不出社区；当事人和协议只有本案调解员和社区管理员能看",
        "Parties and agreements are open to the mediator of the file and the community admins only",
    ),
    read=community_admins() | mediator | grid_workers() | role("STREET_LEADER") & within("community.street"),
    write=community_admins() | mediator,
    create=community_admins(),
    workflow=MEDIATION_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="scale",
        title="number",
        list=["number", "dispute_type", "tier", "status", "mediator", "estate", "applied_at"],
        search=["number"],
        order="-applied_at",
    ),
)
class MediationFields:
    number: Annotated[auto, label("编号", "Number"), readonly]
    dispute_type: Annotated[auto, label("纠纷类型", "Kind of dispute")]
    status: Annotated[auto, label("状态", "Status")]
    tier: Annotated[auto, label("调解层级", "Tier")]
    severity: Annotated[auto, label("程度", "Severity")]
    case: Annotated[auto, label("来源诉求", "From case")]
    applicant: Annotated[auto, label("申请人", "Applicant"), required, file]
    respondent: Annotated[auto, label("被申请人", "Respondent"), required, file]
    claim: Annotated[auto, label("纠纷事项", "Dispute"), file, widget("textarea")]
    amount: Annotated[auto, label("涉及金额", "Amount at stake"), file, widget("money"), unit("元")]
    mediator: Annotated[auto, label("调解员", "Mediator")]
    studio: Annotated[auto, label("调解工作室", "Studio")]
    agreement: Annotated[auto, label("协议内容", "Agreement"), file, widget("textarea")]
    perform_by_on: Annotated[auto, label("履行期限", "To be performed by")]
    outcome: Annotated[auto, label("结果说明", "Outcome"), file, widget("textarea")]
    grid: Annotated[auto, label("网格", "Grid")]
    estate: Annotated[auto, label("小区", "Estate")]
    community: Annotated[auto, label("社区", "Community")]
    applied_at: Annotated[auto, label("申请", "Applied")]
    accepted_at: Annotated[auto, label("受理", "Accepted"), readonly]
    agreed_at: Annotated[auto, label("达成协议", "Agreed"), readonly]
    performed_at: Annotated[auto, label("履行", "Performed"), readonly]
    hearings: Annotated[many, label("调解会", "Hearings")]


@resource(
    Hearing,
    label=("调解会", "Hearing", "Hearings"),
    note=("双方和调解员坐下来谈的每一次", "Each meeting of the parties with their mediator"),
    read=community_admins() | role("MEDIATOR") & own("mediation.mediator"),
    write=community_admins() | role("MEDIATOR") & own("mediation.mediator"),
    admin=Admin(
        group=GROUP,
        icon="gavel",
        title="place",
        list=["starts_at", "mediation", "place", "ends_at"],
        search=["place", "record"],
        order="-starts_at",
    ),
)
class HearingFields:
    mediation: Annotated[auto, label("调解", "Mediation")]
    starts_at: Annotated[auto, label("开始", "Starts")]
    ends_at: Annotated[auto, label("结束", "Ends")]
    place: Annotated[auto, label("地点", "Place")]
    record: Annotated[auto, label("笔录", "Record"), widget("textarea")]
    community: Annotated[auto, label("社区", "Community"), readonly]
