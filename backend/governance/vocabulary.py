"""Governance: the words of deliberation, duties, reports and broadcasts, and those that packs are written in."""

from backend.kit.vocabulary import Vocabulary


class TopicKind(Vocabulary):
    """What a council hall takes up: 大事、难事、实事."""

    BIG = "BIG", "大事", "Big matter", "violet"
    HARD = "HARD", "难事", "Hard matter", "amber", "talk"
    PRACTICAL = "PRACTICAL", "实事", "Practical matter", "blue"


class TopicSource(Vocabulary):
    """Where a topic comes from."""

    COUNCIL_GROUP = "COUNCIL_GROUP", "协商议事群", "Council group"
    COUNCIL_HALL = "COUNCIL_HALL", "议事厅收集", "Council hall"
    COMMON_CASES = "COMMON_CASES", "共性诉求", "Common cases"
    JOINT_MEETING = "JOINT_MEETING", "联席会", "Joint meeting"
    OWNERS = "OWNERS", "业主提议", "Owners"
    DEPUTY = "DEPUTY", "两代表一委员", "Deputies and member"
    OPINION_COLLECTION = "OPINION_COLLECTION", "意见征集", "Collection of opinions"


class TopicStatus(Vocabulary):
    """Where a topic stands, from the question to the list of satisfied ones."""

    COLLECTED = "COLLECTED", "已收集", "Collected", "gray", "0"
    ACCEPTED = "ACCEPTED", "已列入议题", "On the agenda", "gray", "15"
    DISCUSSING = "DISCUSSING", "协商中", "In deliberation", "blue", "35"
    DECIDED = "DECIDED", "已议定", "Decided", "blue", "50"
    CARRYING_OUT = "CARRYING_OUT", "办理中", "Being carried out", "blue", "75"
    DONE = "DONE", "已办成", "Done", "violet", "87"
    CONFIRMED = "CONFIRMED", "居民满意", "Confirmed by residents", "green", "done"
    NOT_ACCEPTED = "NOT_ACCEPTED", "未列入", "Not taken up", "outline", "left"
    SUSPENDED = "SUSPENDED", "暂缓", "Suspended", "amber", "50"


class MeetingKind(Vocabulary):
    """What a meeting is; one sitting may be several at once."""

    DEMOCRATIC_CONSULTATION = "DEMOCRATIC_CONSULTATION", "民主协商会", "Democratic consultation", "blue"
    RESIDENT_COUNCIL = "RESIDENT_COUNCIL", "居民议事会", "Residents' council", "blue"
    PROPERTY_JOINT = "PROPERTY_JOINT", "物业联席会", "Joint meeting with the property company", "amber"
    OWNER_TALK = "OWNER_TALK", "业主恳谈会", "Talk with owners", "violet"
    OWNER_ASSEMBLY = "OWNER_ASSEMBLY", "业主大会", "Owners' assembly", "violet"
    PARTY_JOINT = "PARTY_JOINT", "大党委联席会", "Joint meeting of the big Party committee", "red"


class RoutineKind(Vocabulary):
    """What has to be done again and again."""

    FIELD_VISIT = "FIELD_VISIT", "四下基层", "Field visit"
    OPINION_COLLECTION = "OPINION_COLLECTION", "收集群众意见", "Collection of opinions"
    TALK_POINT = "TALK_POINT", "说事坊值守", "Talk point duty"
    LAW_TALK = "LAW_TALK", "法治讲解", "Law talk"
    MONTHLY_SHOW = "MONTHLY_SHOW", "月度演出", "Monthly show"
    HALF_MONTH_ANALYSIS = "HALF_MONTH_ANALYSIS", "半月分析", "Half-monthly analysis"
    JOINT_MEETING = "JOINT_MEETING", "联席会议", "Joint meeting"
    ROTATING_CHAIR = "ROTATING_CHAIR", "轮值主席", "Rotating chair"
    SCREENING = "SCREENING", "矛盾纠纷排查", "Screening of disputes"
    WEEKLY_GATHERING = "WEEKLY_GATHERING", "每周邻里活动", "Weekly gathering"
    OTHER = "OTHER", "其他", "Other"


class MediaClass(Vocabulary):
    """What a micro-broadcast is about."""

    PARTY = "PARTY", "党建", "Party building", "red"
    LAW = "LAW", "法治", "Rule of law", "blue"
    LIVELIHOOD = "LIVELIHOOD", "民生", "Livelihood", "green"
    CARE = "CARE", "关爱", "Care", "violet"


class MediaForm(Vocabulary):
    """In which form it is sent."""

    VIDEO = "VIDEO", "短视频", "Short video"
    LIVE = "LIVE", "直播", "Live stream"
    ARTICLE = "ARTICLE", "图文", "Article"
    AUDIO = "AUDIO", "广播", "Audio"


class OrgLevel(Vocabulary):
    """The kinds of levels that an organisation chain is made of, highest first."""

    DISTRICT = "DISTRICT", "区", "District"
    STREET = "STREET", "街道", "Street"
    COMMUNITY = "COMMUNITY", "社区", "Community"
    AREA = "AREA", "片", "Area"
    ESTATE = "ESTATE", "小区", "Estate"
    GRID = "GRID", "网格", "Grid"
    BUILDING = "BUILDING", "楼栋", "Building"
    UNIT = "UNIT", "单元", "Staircase"
    HOUSEHOLD = "HOUSEHOLD", "户", "Household"


class Period(Vocabulary):
    """How often a rhythm comes round."""

    WEEK = "WEEK", "每周", "Weekly"
    HALF_MONTH = "HALF_MONTH", "每半月", "Half-monthly"
    MONTH = "MONTH", "每月", "Monthly"
    QUARTER = "QUARTER", "每季度", "Quarterly"
    YEAR = "YEAR", "每年", "Yearly"
