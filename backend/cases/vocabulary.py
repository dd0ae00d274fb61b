"""Cases: the words of the trade, from the first report to the archive.

Source: the hotline's loop (受理 派单 办理 答复 回访 办结), digital city management (GB/T 30428: 信息收集 案件建立 任务派遣
任务处理 处理反馈 核查 结案) and the communities' own classes.
"""

from backend.kit.vocabulary import Vocabulary


class CaseStatus(Vocabulary):
    """Where a case stands."""

    DRAFT = "DRAFT", "草稿", "Draft", "gray", "0"
    REPORTED = "REPORTED", "已上报", "Reported", "gray", "0"
    REGISTERED = "REGISTERED", "已受理", "Registered", "gray", "15"
    ANSWERED_ON_SPOT = "ANSWERED_ON_SPOT", "当场答复", "Answered on the spot", "green", "done"
    UNDER_STUDY = "UNDER_STUDY", "研判中", "Under study", "gray", "15"
    FILED = "FILED", "已立案", "Filed", "gray", "15"
    DISPATCHED = "DISPATCHED", "已派单", "Dispatched", "blue", "25"
    SIGNED = "SIGNED", "已签收", "Signed for", "blue", "35"
    IN_PROGRESS = "IN_PROGRESS", "办理中", "In progress", "blue", "50"
    CONSULTING = "CONSULTING", "协商中", "In consultation", "blue", "50"
    MEDIATING = "MEDIATING", "调解中", "In mediation", "blue", "50"
    ESCALATED = "ESCALATED", "已上报上级", "Escalated", "amber", "50"
    SUSPENDED = "SUSPENDED", "挂账", "Suspended", "amber", "50"
    RESOLVED = "RESOLVED", "已反馈", "Resolved", "violet", "75"
    VERIFYING = "VERIFYING", "核查中", "Being verified", "violet", "75"
    CALLING_BACK = "CALLING_BACK", "回访中", "Calling back", "violet", "87"
    CLOSED = "CLOSED", "已结案", "Closed", "green", "done"
    ARCHIVED = "ARCHIVED", "已归档", "Archived", "green", "done"
    REJECTED = "REJECTED", "不予受理", "Not accepted", "outline", "left"
    MERGED = "MERGED", "已并案", "Merged", "outline", "left"
    WITHDRAWN = "WITHDRAWN", "已撤回", "Withdrawn", "outline", "left"
    REOPENED = "REOPENED", "重办", "Reopened", "amber", "25"


OPEN_STATUSES = (
    CaseStatus.REPORTED,
    CaseStatus.REGISTERED,
    CaseStatus.UNDER_STUDY,
    CaseStatus.FILED,
    CaseStatus.DISPATCHED,
    CaseStatus.SIGNED,
    CaseStatus.IN_PROGRESS,
    CaseStatus.CONSULTING,
    CaseStatus.MEDIATING,
    CaseStatus.ESCALATED,
    CaseStatus.SUSPENDED,
    CaseStatus.REOPENED,
)
"""在办: reported and still without an answer."""

ANSWERED_STATUSES = (
    CaseStatus.ANSWERED_ON_SPOT,
    CaseStatus.RESOLVED,
    CaseStatus.VERIFYING,
    CaseStatus.CALLING_BACK,
    CaseStatus.CLOSED,
    CaseStatus.ARCHIVED,
)
"""The person has an answer."""


class HandlingMode(Vocabulary):
    """How a matter is taken up; independent of its level."""

    MINOR_ANYTIME = "MINOR_ANYTIME", "小事", "Minor", "outline", "dot"
    URGENT_NOW = "URGENT_NOW", "急事", "Urgent", "amber", "bolt"
    HARD_CONSULT = "HARD_CONSULT", "难事", "Hard", "outline", "talk"


class Level(Vocabulary):
    """How far up a matter has gone."""

    GRID = "GRID", "网格级", "Grid"
    COMMUNITY = "COMMUNITY", "社区级", "Community"
    STREET = "STREET", "街道级", "Street"
    DISTRICT = "DISTRICT", "区级", "District"


class Severity(Vocabulary):
    """What happens if nothing is done."""

    LOW = "LOW", "一般", "Low"
    MEDIUM = "MEDIUM", "较重", "Medium"
    HIGH = "HIGH", "严重", "High", "amber"
    CRITICAL = "CRITICAL", "紧急", "Critical", "red"


class AppealType(Vocabulary):
    """What the person wants."""

    CONSULTATION = "CONSULTATION", "咨询", "Consultation"
    HELP = "HELP", "求助", "Help"
    COMPLAINT = "COMPLAINT", "投诉", "Complaint"
    REPORT = "REPORT", "举报", "Report"
    SUGGESTION = "SUGGESTION", "建议", "Suggestion"
    PRAISE = "PRAISE", "表扬", "Praise"


class Channel(Vocabulary):
    """Through which door a matter came."""

    QR_CODE = "QR_CODE", "说事二维码", "Report QR code"
    BUILDING_CHAT_GROUP = "BUILDING_CHAT_GROUP", "楼栋微信群", "Building chat group"
    GRID_CHAT_GROUP = "GRID_CHAT_GROUP", "网格微信群", "Grid chat group"
    MINI_APP = "MINI_APP", "小程序", "Mini app"
    TALK_POINT = "TALK_POINT", "说事坊", "Talk point"
    COUNCIL_HALL = "COUNCIL_HALL", "议事厅", "Council hall"
    HOUSEHOLD_VISIT = "HOUSEHOLD_VISIT", "入户走访", "Household visit"
    PATROL = "PATROL", "巡查", "Patrol"
    PROPERTY_LOGBOOK = "PROPERTY_LOGBOOK", "物业来电来访登记本", "Property logbook"
    BUILDING_HEAD_LOG = "BUILDING_HEAD_LOG", "楼栋长工作日志", "Building head's journal"
    SERVICE_DESK_LOG = "SERVICE_DESK_LOG", "便民服务记录本", "Service desk logbook"
    PHONE = "PHONE", "网格电话", "Grid phone"
    HOTLINE_12345 = "HOTLINE_12345", "12345 热线", "12345 hotline"
    CLOUD_PLATFORM = "CLOUD_PLATFORM", "六级组织云平台", "Six-level cloud platform"
    DEPUTY = "DEPUTY", "两代表一委员", "Deputies and member"
    LIVE_STREAM = "LIVE_STREAM", "党群直播间", "Live-stream room"
    PARTNER_API = "PARTNER_API", "合作方接口", "Partner API"
    OPEN311 = "OPEN311", "Open311 接口", "Open311"
    IMPORT = "IMPORT", "批量导入", "Import"
    SENSOR = "SENSOR", "物联感知", "Sensor"


class CaseCategory(Vocabulary):
    """Big classes: city events (E), city components (P) and the communities' own (C). Their codes are the values."""

    E01 = "E01", "市容环境", "City appearance"
    E02 = "E02", "宣传广告", "Advertising"
    E03 = "E03", "施工管理", "Construction sites"
    E04 = "E04", "突发事件", "Emergencies"
    E05 = "E05", "街面秩序", "Street order"
    E99 = "E99", "其他事件", "Other city events"
    P01 = "P01", "公用设施", "Public utilities"
    P02 = "P02", "道路交通", "Roads and traffic"
    P03 = "P03", "市容环境设施", "Sanitation facilities"
    P04 = "P04", "园林绿化", "Parks and greenery"
    P05 = "P05", "房屋土地", "Houses and land"
    P06 = "P06", "其他部件", "Other city components"
    C01 = "C01", "物业管理", "Property management"
    C02 = "C02", "人居环境", "Living environment"
    C03 = "C03", "文化娱乐", "Culture"
    C04 = "C04", "养老服务", "Elderly care"
    C05 = "C05", "儿童关爱", "Child care"
    C06 = "C06", "基础设施", "Infrastructure"
    C07 = "C07", "矛盾调解", "Disputes"
    C08 = "C08", "困难帮扶", "Hardship"
    C09 = "C09", "安全隐患", "Safety hazards"
    C10 = "C10", "就业", "Employment"
    C11 = "C11", "政策咨询", "Policy questions"
    C99 = "C99", "其他", "Other"


class ProblemLabel(Vocabulary):
    """Whether a problem is one person's or many people's."""

    INDIVIDUAL = "INDIVIDUAL", "个性", "Individual"
    COMMON = "COMMON", "共性", "Common", "blue"


class CallbackResult(Vocabulary):
    """What the person said when called back."""

    SATISFIED = "SATISFIED", "满意", "Satisfied", "green"
    BASICALLY_SATISFIED = "BASICALLY_SATISFIED", "基本满意", "Basically satisfied", "green"
    DISSATISFIED = "DISSATISFIED", "不满意", "Dissatisfied", "amber"
    UNREACHABLE = "UNREACHABLE", "联系不上", "Unreachable"
    DECLINED = "DECLINED", "不愿评价", "Declined"


class Resolved(Vocabulary):
    """Whether the matter is settled, as the person says."""

    YES = "YES", "已解决", "Settled", "green"
    PARTLY = "PARTLY", "部分解决", "Partly settled", "amber"
    NO = "NO", "未解决", "Not settled", "red"


class CloseReason(Vocabulary):
    """Why a case ended."""

    DONE = "DONE", "已办好", "Done"
    ANSWERED = "ANSWERED", "已答复", "Answered"
    MERGED = "MERGED", "并入他案", "Merged"
    NOT_ACCEPTED = "NOT_ACCEPTED", "不予受理", "Not accepted"
    WITHDRAWN = "WITHDRAWN", "本人撤回", "Withdrawn"
    POLICY_LIMIT = "POLICY_LIMIT", "受政策所限", "Limited by policy"


class EntryKind(Vocabulary):
    """What a line of a case's timeline is about."""

    INTAKE = "INTAKE", "诉求内容", "Report", "gray"
    REGISTRATION = "REGISTRATION", "受理登记", "Registration", "gray"
    DISPATCH = "DISPATCH", "派单", "Dispatch", "blue"
    SIGNED = "SIGNED", "签收", "Signed for", "blue"
    PROGRESS = "PROGRESS", "办理进展", "Progress", "blue"
    ANSWER = "ANSWER", "处置反馈", "Answer", "violet"
    VERIFICATION = "VERIFICATION", "核查", "Verification", "violet"
    CALL_BACK = "CALL_BACK", "回访", "Call-back", "violet"
    REMINDER = "REMINDER", "催办", "Reminder", "amber"
    CLOSING = "CLOSING", "结案", "Closing", "green"
    NOTE = "NOTE", "备注", "Note", "gray"


class MediationStatus(Vocabulary):
    """Where a mediation stands."""

    APPLIED = "APPLIED", "已申请", "Applied for", "gray", "0"
    ACCEPTED = "ACCEPTED", "已受理", "Accepted", "gray", "15"
    HEARING = "HEARING", "调解中", "In hearings", "blue", "50"
    AGREED = "AGREED", "达成协议", "Agreed", "violet", "75"
    PARTIAL = "PARTIAL", "部分达成", "Partly agreed", "violet", "75"
    FAILED = "FAILED", "调解不成", "Failed", "amber", "50"
    REFERRED_TO_COURT = "REFERRED_TO_COURT", "引导诉讼", "Referred to court", "outline", "left"
    PERFORMED = "PERFORMED", "已履行", "Performed", "green", "done"
    BREACHED = "BREACHED", "未履行", "Breached", "red", "50"


SETTLED_STATUSES = (MediationStatus.AGREED, MediationStatus.PARTIAL, MediationStatus.PERFORMED)
"""Mediated with success: there is an agreement, and nobody has broken it."""
