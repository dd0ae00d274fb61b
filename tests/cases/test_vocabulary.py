"""The words of the concepts are those of the domain, value by value and, where it gives one, term by term."""

import pytest

from backend.cases import (
    AppealType,
    CallbackResult,
    CaseCategory,
    CaseStatus,
    Channel,
    CloseReason,
    HandlingMode,
    Level,
    MediationStatus,
    Resolved,
    Severity,
)
from backend.events import Audience, EventStatus, EventType, PerformanceGenre, RegistrationStatus
from backend.jobs import ApplicationStatus, EmploymentType, PostingStatus
from backend.kit.vocabulary import Vocabulary
from backend.people import DisputeType, MediationTier, ResidentEmployment
from backend.services import PointsEntryKind, ProblemClass, ServiceOrderStatus, WishStatus

TERMS: dict[type[Vocabulary], str] = {
    CaseStatus: """DRAFT 草稿 · REPORTED 已上报 · REGISTERED 已受理 · ANSWERED_ON_SPOT 当场答复 · UNDER_STUDY 研判中 ·
        FILED 已立案 · DISPATCHED 已派单 · SIGNED 已签收 · IN_PROGRESS 办理中 · CONSULTING 协商中 · MEDIATING 调解中 ·
        ESCALATED 已上报上级 · SUSPENDED 挂账 · RESOLVED 已反馈 · VERIFYING 核查中 · CALLING_BACK 回访中 · CLOSED 已结案 ·
        ARCHIVED 已归档 · REJECTED 不予受理 · MERGED 已并案 · WITHDRAWN 已撤回 · REOPENED 重办""",
    HandlingMode: "MINOR_ANYTIME 小事 · URGENT_NOW 急事 · HARD_CONSULT 难事",
    Level: "GRID · COMMUNITY · STREET · DISTRICT",
    Severity: "LOW · MEDIUM · HIGH · CRITICAL",
    AppealType: "CONSULTATION 咨询 · HELP 求助 · COMPLAINT 投诉 · REPORT 举报 · SUGGESTION 建议 · PRAISE 表扬",
    Channel: """QR_CODE 说事二维码 · BUILDING_CHAT_GROUP 楼栋微信群 · GRID_CHAT_GROUP 网格微信群 · MINI_APP 小程序 ·
        TALK_POINT 说事坊 · COUNCIL_HALL 议事厅 · HOUSEHOLD_VISIT 入户走访 · PATROL 巡查 · PROPERTY_LOGBOOK 物业来电来访登记本 ·
        BUILDING_HEAD_LOG 楼栋长工作日志 · SERVICE_DESK_LOG 便民服务记录本 · PHONE 网格电话 · HOTLINE_12345 ·
        CLOUD_PLATFORM 六级组织云平台 · DEPUTY 两代表一委员 · LIVE_STREAM 党群直播间 · PARTNER_API · OPEN311 · IMPORT ·
        SENSOR""",
    CaseCategory: """E01 市容环境 · E02 宣传广告 · E03 施工管理 · E04 突发事件 · E05 街面秩序 · E99 · P01 公用设施 · P02 道路交通 ·
        P03 · P04 园林绿化 · P05 房屋土地 · P06 · C01 物业管理 · C02 人居环境 · C03 文化娱乐 · C04 养老服务 ·
        C05 儿童关爱 · C06 基础设施 · C07 矛盾调解 · C08 困难帮扶 · C09 安全隐患 · C10 就业 · C11 政策咨询 · C99""",
    CallbackResult: "SATISFIED · BASICALLY_SATISFIED · DISSATISFIED · UNREACHABLE · DECLINED",
    Resolved: "YES · PARTLY · NO",
    DisputeType: """FAMILY 家庭纠纷 · NEIGHBOUR 邻里纠纷 · LIFE 生活纠纷 · PROPERTY 物业纠纷 · RENOVATION 装修纠纷 ·
        DEBT 债务纠纷 · RIGHTS 居民维权 · LABOUR 劳动纠纷 · INHERITANCE 继承纠纷 · OTHER""",
    MediationTier: "GRID · COMMUNITY 社区 · STREET 街道",
    MediationStatus: """APPLIED · ACCEPTED · HEARING · AGREED · PARTIAL · FAILED · REFERRED_TO_COURT · PERFORMED ·
        BREACHED""",
    PerformanceGenre: """SONG_DANCE 歌舞 · SKETCH 小品 · OPERA 戏曲 · CHOIR 合唱 · INSTRUMENT 器乐 · RECITATION 朗诵 ·
        OTHER""",
    WishStatus: "COLLECTED · REVIEWED · PUBLISHED · CLAIMED · FULFILLED · CONFIRMED · EXPIRED · DECLINED",
    ServiceOrderStatus: """ORDERED · DISPATCHED · REDISPATCHED · ACCEPTED · IN_SERVICE · DONE · RATED ·
        CANCELLED""",
    PointsEntryKind: "EARN · REDEEM · EXPIRE · ADJUST · REVERSE",
    ProblemClass: "PROPERTY 物业管理 · ENVIRONMENT 环境整治 · CULTURE 文化娱乐 · ELDERLY_CARE 养老服务 · CHILD_CARE 儿童关爱",
    CloseReason: "DONE · ANSWERED · MERGED · NOT_ACCEPTED · WITHDRAWN · POLICY_LIMIT",
    EventType: """PERFORMANCE 文艺演出 · COURSE 文化培训 · EXHIBITION 文化展览 · LECTURE 讲座 · CLINIC 义诊坐诊 ·
        FAIR 便民大集市 · FESTIVAL 我们的节日 · WORKSHOP 手工亲子 · SPORTS 球类训练 · COUNCIL 议事 · CAMPAIGN 宣传 ·
        VOLUNTEER 志愿活动 · VISIT 慰问 · CHILD_CARE · JOB_FAIR 招聘会 · SKILL_TRAINING 就业培训""",
    EventStatus: """DRAFT · SUBMITTED · SCHEDULED · POSTPONED · RESCHEDULED · CANCELLED · ONGOING · FINISHED ·
        REVIEWED""",
    RegistrationStatus: """PENDING · CONFIRMED · WAITLISTED · OFFERED · CANCELLED · CHECKED_IN · CHECKED_OUT ·
        NO_SHOW""",
    Audience: "ELDERLY · CHILD · YOUTH · ALL",
    EmploymentType: """FULL_TIME 全职 · PART_TIME 兼职 · CONTRACTOR 承揽 · TEMPORARY 临时 · INTERN 见习 ·
        PER_DIEM 零工/日结 · PUBLIC_WELFARE 公益性岗位 · HOME_BASED 居家""",
    PostingStatus: "DRAFT · PENDING_VERIFICATION · PUBLISHED · PAUSED · FILLED · EXPIRED · WITHDRAWN · REJECTED",
    ApplicationStatus: """RECOMMENDED · INTERESTED · APPLIED · REFERRED · INTERVIEW · OFFERED · HIRED · RETAINED_3M ·
        REJECTED · WITHDRAWN""",
    ResidentEmployment: """EMPLOYED · FLEXIBLE · UNEMPLOYED_REGISTERED 登记失业人员 · HARD_TO_PLACE 就业困难人员 ·
        SEEKING · STUDENT · RETIRED · NOT_SEEKING""",
}

FAMILIES = {
    "gray": "DRAFT REPORTED REGISTERED UNDER_STUDY FILED",
    "blue": "DISPATCHED SIGNED IN_PROGRESS CONSULTING MEDIATING",
    "amber": "SUSPENDED ESCALATED REOPENED",
    "violet": "RESOLVED VERIFYING CALLING_BACK",
    "green": "ANSWERED_ON_SPOT CLOSED ARCHIVED",
    "outline": "REJECTED MERGED WITHDRAWN",
}


@pytest.mark.parametrize("words", TERMS, ids=lambda words: words.__name__)
def test_a_vocabulary_holds_the_words_of_the_domain(words: type[Vocabulary]) -> None:
    said = [term.split() for term in TERMS[words].split("·")]

    assert [member.value for member in words] == [value for value, *_ in said]
    assert {value: words[value].zh for value, *zh in said if zh} == {value: zh[0] for value, *zh in said if zh}


def test_the_colour_of_a_chip_tells_the_family_of_a_state() -> None:
    for colour, states in FAMILIES.items():
        assert {state.value for state in CaseStatus if state.colour == colour} == set(states.split())
