"""Governance: who may read and write it. What is decided is open to everybody who works there; packs to all."""

from typing import Annotated

from backend.governance.models import CouncilGroup, Duty, GovernancePack, MediaItem, Meeting, Report, Topic
from backend.governance.workflow import TOPIC_WORKFLOW
from backend.kit.access import anyone, nobody, role, within
from backend.kit.resource import Admin, auto, label, many, read, readonly, resource, unit, widget
from backend.places.rules import community_admins, community_readers, street_readers

GROUP = "议事"

worker = role("GRID_WORKER")
insiders = street_readers() | role("COMMUNITY_ADMIN", "GRID_WORKER", "MEDIATOR") & within("community")
words = read(role("COMMUNITY_ADMIN", "GRID_WORKER"))


@resource(
    GovernancePack,
    label=("治理包", "Governance pack", "Governance packs"),
    note=("一个社区的工作方法，用命令装入", "A community's way of working; loaded by command"),
    read=anyone,
    write=nobody,
    admin=Admin(
        group="设置",
        icon="package",
        title="name",
        list=["name", "code", "article", "revision", "loaded_at"],
        search=["name", "name_en", "code"],
        order="code",
    ),
)
class GovernancePackFields:
    name: Annotated[auto, label("名称", "Name")]
    name_en: Annotated[auto, label("英文名称", "English name")]
    code: Annotated[auto, label("代号", "Code")]
    article: Annotated[auto, label("经验材料", "Article")]
    summary: Annotated[auto, label("简介", "Summary")]
    revision: Annotated[auto, label("修订号", "Revision")]
    loaded_at: Annotated[auto, label("装入时间", "Loaded")]
    document: Annotated[auto, label("全文", "Document")]
    communities: Annotated[many, label("使用的社区", "Communities")]


@resource(
    CouncilGroup,
    label=("协商议事群", "Council group", "Council groups"),
    note=("小区里的事小区议、小区里的事小区里办", "An estate's matters, weighed and settled in the estate"),
    read=street_readers() | community_readers(),
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="messages-square",
        title="name",
        list=["name", "estate", "leader_name", "member_count", "is_active", "founded_on"],
        search=["name", "leader_name"],
        order="name",
    ),
)
class CouncilGroupFields:
    name: Annotated[auto, label("名称", "Name")]
    estate: Annotated[auto, label("小区", "Estate")]
    community: Annotated[auto, label("社区", "Community"), readonly]
    leader_name: Annotated[auto, label("牵头人", "Leader")]
    members: Annotated[auto, label("组成", "Who sits in it")]
    member_count: Annotated[auto, label("人数", "People"), unit("人")]
    chat_group: Annotated[auto, label("微信群", "Chat group")]
    founded_on: Annotated[auto, label("成立日期", "Founded")]
    is_active: Annotated[auto, label("在用", "At work")]
    topics: Annotated[many, label("议题", "Topics")]
    meetings: Annotated[many, label("会议", "Meetings")]


@resource(
    Topic,
    label=("议题", "Topic", "Topics"),
    note=("大事、难事、实事，议定后交办，办成后由居民确认", "Decided together, carried out, confirmed by residents"),
    read=street_readers() | community_readers(),
    write=community_admins(),
    workflow=TOPIC_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="vote",
        title="title",
        list=["title", "kind", "status", "source", "estate", "raised_on", "decided_at"],
        search=["title"],
        order="-raised_on",
    ),
)
class TopicFields:
    title: Annotated[auto, label("议题", "Topic")]
    kind: Annotated[auto, label("类型", "Kind")]
    status: Annotated[auto, label("状态", "Status")]
    source: Annotated[auto, label("来源", "Source")]
    description: Annotated[auto, label("情况", "Background"), widget("textarea"), words]
    raised_by: Annotated[auto, label("提出人", "Raised by"), words]
    raised_on: Annotated[auto, label("提出日期", "Raised on")]
    community: Annotated[auto, label("社区", "Community")]
    estate: Annotated[auto, label("小区", "Estate")]
    council_group: Annotated[auto, label("议事群", "Council group")]
    step: Annotated[auto, label("到第几步", "Step reached")]
    lead_department: Annotated[auto, label("承办", "Carried out by")]
    resolution: Annotated[auto, label("议定结果", "Decision"), widget("textarea")]
    decided_at: Annotated[auto, label("议定", "Decided"), readonly]
    done_at: Annotated[auto, label("办成", "Done"), readonly]
    cases: Annotated[many, label("相关诉求", "Cases")]
    meetings: Annotated[many, label("会议", "Meetings")]


@resource(
    Meeting,
    label=("会议", "Meeting", "Meetings"),
    note=("一次会可以合几种会，四会合一就选四种", "One sitting may be several kinds of meeting at once"),
    read=street_readers() | community_readers(),
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="users-round",
        title="title",
        list=["title", "kinds", "held_at", "place", "attendance", "council_group"],
        search=["title", "place"],
        order="-held_at",
    ),
)
class MeetingFields:
    title: Annotated[auto, label("名称", "Title")]
    held_at: Annotated[auto, label("时间", "Time")]
    place: Annotated[auto, label("地点", "Place")]
    venue: Annotated[auto, label("场所", "Venue")]
    community: Annotated[auto, label("社区", "Community")]
    council_group: Annotated[auto, label("议事群", "Council group")]
    kinds: Annotated[auto, label("会议类型", "Kinds")]
    chair: Annotated[auto, label("主持", "Chair")]
    attendance: Annotated[auto, label("到会人数", "Attendance"), unit("人")]
    departments: Annotated[auto, label("到会单位", "Units that came")]
    resolution: Annotated[auto, label("决议", "Resolution"), widget("textarea")]
    topics: Annotated[many, label("议题", "Topics")]


@resource(
    Duty,
    label=("例行工作", "Duty", "Duties"),
    note=("到点要做的事；做完写明凭据", "What is due in its time; when done, with something to show for it"),
    read=insiders,
    write=community_admins() | worker & within("grid"),
    admin=Admin(
        group=GROUP,
        icon="calendar-check",
        title="title",
        list=["title", "kind", "starts_on", "ends_on", "owner_name", "done_at"],
        search=["title"],
        order="-ends_on",
    ),
)
class DutyFields:
    title: Annotated[auto, label("事项", "Duty")]
    kind: Annotated[auto, label("类型", "Kind")]
    rhythm: Annotated[auto, label("节律", "Rhythm")]
    starts_on: Annotated[auto, label("开始", "From")]
    ends_on: Annotated[auto, label("截止", "To")]
    owner_name: Annotated[auto, label("责任人", "Who answers for it")]
    place: Annotated[auto, label("地点", "Place")]
    community: Annotated[auto, label("社区", "Community")]
    grid: Annotated[auto, label("网格", "Grid")]
    area: Annotated[auto, label("片", "Area")]
    estate: Annotated[auto, label("小区", "Estate")]
    done_at: Annotated[auto, label("完成", "Done")]
    evidence: Annotated[auto, label("凭据", "Evidence"), widget("textarea"), words]
    evidence_url: Annotated[auto, label("凭据链接", "Link to evidence"), words]


@resource(
    Report,
    label=("半月分析", "Half-monthly report", "Half-monthly reports"),
    note=("片长每半月看问题类型、频次和满意情况", "What came up, how often, and how people took the answers"),
    read=insiders,
    write=community_admins(),
    admin=Admin(
        group="报表",
        icon="chart-column",
        title="title",
        list=["title", "area", "starts_on", "ends_on", "signed_by", "signed_at"],
        search=["title"],
        order="-ends_on",
    ),
)
class ReportFields:
    title: Annotated[auto, label("名称", "Title")]
    community: Annotated[auto, label("社区", "Community")]
    area: Annotated[auto, label("片", "Area")]
    estate: Annotated[auto, label("小区", "Estate")]
    starts_on: Annotated[auto, label("起", "From")]
    ends_on: Annotated[auto, label("止", "To")]
    types: Annotated[auto, label("问题类型", "Kinds of problems")]
    frequency: Annotated[auto, label("频次", "Frequency")]
    satisfaction: Annotated[auto, label("满意情况", "Satisfaction")]
    summary: Annotated[auto, label("小结", "Summary"), widget("textarea")]
    signed_by: Annotated[auto, label("签字人", "Signed by")]
    signed_at: Annotated[auto, label("签字", "Signed")]


@resource(
    MediaItem,
    label=("微播报", "Micro-broadcast", "Micro-broadcasts"),
    note=("党建、法治、民生、关爱四类", "Party building, rule of law, livelihood, care"),
    read=street_readers() | community_readers(),
    write=community_admins(),
    admin=Admin(
        group="文体活动",
        icon="megaphone",
        title="title",
        list=["title", "media_class", "form", "published_on", "reach"],
        search=["title"],
        order="-published_on",
    ),
)
class MediaItemFields:
    title: Annotated[auto, label("标题", "Title")]
    media_class: Annotated[auto, label("类别", "Class")]
    form: Annotated[auto, label("形式", "Form")]
    published_on: Annotated[auto, label("发布日期", "Published on")]
    community: Annotated[auto, label("社区", "Community")]
    url: Annotated[auto, label("链接", "Link")]
    summary: Annotated[auto, label("内容", "Summary"), widget("textarea")]
    author: Annotated[auto, label("制作", "Made by")]
    reach: Annotated[auto, label("触达", "Reach"), unit("人次")]
