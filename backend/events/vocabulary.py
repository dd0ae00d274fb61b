"""Events: the words for what happens, in which state, for whom.

Names in brackets are what schema.org calls it; iCalendar and JSON-LD take them from here one day.
"""

from backend.kit.vocabulary import Vocabulary


class EventType(Vocabulary):
    """What kind of event it is."""

    PERFORMANCE = "PERFORMANCE", "文艺演出", "Show", "violet"
    COURSE = "COURSE", "文化培训", "Course", "green"
    EXHIBITION = "EXHIBITION", "文化展览", "Exhibition", "violet"
    LECTURE = "LECTURE", "讲座", "Lecture", "gray"
    CLINIC = "CLINIC", "义诊坐诊", "Free clinic", "gray"
    FAIR = "FAIR", "便民大集市", "Convenience fair", "gray"
    FESTIVAL = "FESTIVAL", "我们的节日", "Festival", "violet"
    WORKSHOP = "WORKSHOP", "手工亲子", "Workshop", "green"
    SPORTS = "SPORTS", "球类训练", "Sports", "green"
    COUNCIL = "COUNCIL", "议事", "Council", "blue"
    CAMPAIGN = "CAMPAIGN", "宣传", "Campaign", "gray"
    VOLUNTEER = "VOLUNTEER", "志愿活动", "Volunteering", "green"
    VISIT = "VISIT", "慰问", "Visit", "gray"
    CHILD_CARE = "CHILD_CARE", "托管课堂", "Child care", "green"
    JOB_FAIR = "JOB_FAIR", "招聘会", "Job fair", "blue"
    SKILL_TRAINING = "SKILL_TRAINING", "就业培训", "Skill training", "blue"


class EventStatus(Vocabulary):
    """Where an event stands (EventScheduled, EventPostponed, EventRescheduled, EventCancelled)."""

    DRAFT = "DRAFT", "草稿", "Draft", "gray", "0"
    SUBMITTED = "SUBMITTED", "待审核", "Submitted", "gray", "15"
    SCHEDULED = "SCHEDULED", "已排期", "Scheduled", "blue", "25"
    POSTPONED = "POSTPONED", "已延期", "Postponed", "amber", "50"
    RESCHEDULED = "RESCHEDULED", "已改期", "Rescheduled", "blue", "35"
    CANCELLED = "CANCELLED", "已取消", "Cancelled", "outline", "left"
    ONGOING = "ONGOING", "进行中", "Ongoing", "blue", "50"
    FINISHED = "FINISHED", "已结束", "Finished", "violet", "87"
    REVIEWED = "REVIEWED", "已总结", "Reviewed", "green", "done"


PUBLIC_STATUSES = (
    EventStatus.SCHEDULED,
    EventStatus.POSTPONED,
    EventStatus.RESCHEDULED,
    EventStatus.CANCELLED,
    EventStatus.ONGOING,
    EventStatus.FINISHED,
    EventStatus.REVIEWED,
)
"""Announced: residents and visitors may know of it."""

HELD_STATUSES = (
    EventStatus.SCHEDULED,
    EventStatus.RESCHEDULED,
    EventStatus.ONGOING,
    EventStatus.FINISHED,
    EventStatus.REVIEWED,
)
"""Takes place or took place."""


class Audience(Vocabulary):
    """For whom it is meant: 一老一小一青年."""

    ELDERLY = "ELDERLY", "老年人", "Elderly"
    CHILD = "CHILD", "儿童", "Children"
    YOUTH = "YOUTH", "青年", "Young people"
    ALL = "ALL", "所有居民", "Everybody"


class RegistrationStatus(Vocabulary):
    """Where a sign-up stands."""

    PENDING = "PENDING", "待确认", "Pending", "gray", "15"
    CONFIRMED = "CONFIRMED", "已确认", "Confirmed", "blue", "50"
    WAITLISTED = "WAITLISTED", "候补", "Waiting list", "amber", "25"
    OFFERED = "OFFERED", "已递补邀请", "Offered", "amber", "50"
    CANCELLED = "CANCELLED", "已取消", "Cancelled", "outline", "left"
    CHECKED_IN = "CHECKED_IN", "已签到", "Checked in", "green", "87"
    CHECKED_OUT = "CHECKED_OUT", "已签退", "Checked out", "green", "done"
    NO_SHOW = "NO_SHOW", "未到场", "No show", "outline", "left"


class PerformanceGenre(Vocabulary):
    """What kind of performance an item of a programme is."""

    SONG_DANCE = "SONG_DANCE", "歌舞", "Song and dance"
    SKETCH = "SKETCH", "小品", "Sketch"
    OPERA = "OPERA", "戏曲", "Opera"
    CHOIR = "CHOIR", "合唱", "Choir"
    INSTRUMENT = "INSTRUMENT", "器乐", "Instruments"
    RECITATION = "RECITATION", "朗诵", "Recitation"
    OTHER = "OTHER", "其他", "Other"


class CourseLevel(Vocabulary):
    """For whom a lesson is."""

    BEGINNER = "BEGINNER", "初学", "Beginners"
    ADVANCED = "ADVANCED", "有基础", "Advanced"
    ALL = "ALL", "不限", "Everybody"


class AttendanceMethod(Vocabulary):
    """How somebody's coming was taken down."""

    QR_CODE = "QR_CODE", "扫码签到", "QR code"
    CODE = "CODE", "报签到码", "Code at the door"
    DESK = "DESK", "现场登记", "At the desk"
    PROXY = "PROXY", "代签", "By somebody else"


class Medium(Vocabulary):
    """What a work is made in."""

    CALLIGRAPHY = "CALLIGRAPHY", "书法", "Calligraphy"
    INK_PAINTING = "INK_PAINTING", "国画", "Ink painting"
    PAINTING = "PAINTING", "绘画", "Painting"
    PHOTOGRAPH = "PHOTOGRAPH", "摄影", "Photograph"
    PAPER_CUT = "PAPER_CUT", "剪纸", "Paper cut"
    SEAL = "SEAL", "篆刻", "Seal carving"
    CRAFT = "CRAFT", "手工艺", "Craft"
    OTHER = "OTHER", "其他", "Other"
