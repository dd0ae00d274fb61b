"""People: the words for the organisation of a community: units, posts, teams, party matters, visits, mediation.

One post has many local names: a pack, and a row's own `local_name`, say what a community calls it.
"""

from backend.kit.vocabulary import Vocabulary


class OrgKind(Vocabulary):
    """Kinds of units in a community's tree."""

    PARTY_WORK_COMMITTEE = "PARTY_WORK_COMMITTEE", "街道党工委", "Party work committee of the street", "red"
    BIG_PARTY_COMMITTEE = "BIG_PARTY_COMMITTEE", "社区“大党委”", "Big party committee", "red"
    COMMUNITY_PARTY = "COMMUNITY_PARTY", "社区党委", "Party committee of the community", "red"
    GENERAL_BRANCH = "GENERAL_BRANCH", "党总支", "General party branch", "red"
    ESTATE_BRANCH = "ESTATE_BRANCH", "小区党支部", "Party branch of an estate", "red"
    ESTATE_SPECIAL = "ESTATE_SPECIAL", "小区特设党组织", "Special party organisation of an estate", "red"
    GRID_BRANCH = "GRID_BRANCH", "网格党支部", "Party branch of a grid", "red"
    BUILDING_GROUP = "BUILDING_GROUP", "楼栋党小组", "Party group of a building", "red"
    PARTY_VOLUNTEERS = "PARTY_VOLUNTEERS", "党员志愿者", "Party volunteers", "red"
    PARTY_HOUSEHOLDS = "PARTY_HOUSEHOLDS", "党员联户", "Households linked to a party member", "red"
    ALLIANCE = "ALLIANCE", "党建联盟", "Alliance", "red"
    MEMBER_UNIT = "MEMBER_UNIT", "共建单位", "Member unit", "violet"
    RESIDENTS_COMMITTEE = "RESIDENTS_COMMITTEE", "居委会", "Residents' committee", "blue"
    SUPERVISION_COMMITTEE = "SUPERVISION_COMMITTEE", "居务监督委员会", "Supervision committee", "blue"
    RESIDENTS_GROUP = "RESIDENTS_GROUP", "居民小组", "Residents' group", "blue"
    OWNERS_COMMITTEE = "OWNERS_COMMITTEE", "业委会", "Owners' committee", "violet"
    PROPERTY_COMPANY = "PROPERTY_COMPANY", "物业公司", "Property company", "amber"
    GRID = "GRID", "网格", "Grid", "blue"
    DEPARTMENT = "DEPARTMENT", "职能部门", "Department", "blue"
    OTHER = "OTHER", "其他", "Other"


class PostKind(Vocabulary):
    """Kinds of posts in and around a community."""

    FIRST_SECRETARY = "FIRST_SECRETARY", "第一书记", "First secretary", "red"
    SECRETARY = "SECRETARY", "书记", "Secretary", "red"
    DIRECTOR = "DIRECTOR", "居委会主任", "Director of the residents' committee", "red"
    COMMITTEE_MEMBER = "COMMITTEE_MEMBER", "委员", "Committee member", "red"
    BRANCH_SECRETARY = "BRANCH_SECRETARY", "支部书记", "Branch secretary", "red"
    ROTATING_CHAIR = "ROTATING_CHAIR", "轮值主席", "Rotating chair", "red"
    PAIRING_CADRE = "PAIRING_CADRE", "包保干部", "Assigned cadre", "violet"
    AREA_HEAD = "AREA_HEAD", "片长", "Area head", "blue"
    PARTY_GROUP_LEADER = "PARTY_GROUP_LEADER", "党小组长", "Party group leader", "red"
    GRID_HEAD = "GRID_HEAD", "网格长", "Grid head", "blue"
    GRID_WORKER = "GRID_WORKER", "网格员", "Grid worker", "blue"
    PART_TIME_WORKER = "PART_TIME_WORKER", "兼职网格员", "Part-time grid worker", "blue"
    GRID_POLICE = "GRID_POLICE", "网格警员", "Police officer of the grid", "blue"
    GRID_SUPERVISOR = "GRID_SUPERVISOR", "网格督导员", "Supervisor of the grid", "blue"
    BUILDING_HEAD = "BUILDING_HEAD", "楼栋长", "Building head", "green"
    UNIT_HEAD = "UNIT_HEAD", "单元长", "Unit head", "green"
    CORRIDOR_HEAD = "CORRIDOR_HEAD", "楼道长", "Corridor head", "green"
    RED_STEWARD = "RED_STEWARD", "红管家", "Red steward", "red"
    LAW_STEWARD = "LAW_STEWARD", "法管家", "Law steward", "blue"
    LEGAL_AWARE = "LEGAL_AWARE", "法律明白人", "Legal-aware person", "blue"
    LEGAL_RESIDENT = "LEGAL_RESIDENT", "懂法居民", "Resident who knows the law", "blue"
    LAWYER = "LAWYER", "社区律师", "Community lawyer", "blue"
    JUDGE = "JUDGE", "驻点法官", "Judge on call", "blue"
    PROSECUTOR = "PROSECUTOR", "驻点检察官", "Prosecutor on call", "blue"
    POLICE_OFFICER = "POLICE_OFFICER", "社区民警", "Community police officer", "blue"
    WORKING_PARTY_MEMBER = "WORKING_PARTY_MEMBER", "报到在职党员", "Working party member", "red"
    DEPUTY = "DEPUTY", "两代表一委员", "Deputy or committee member", "violet"
    RESIDENT_DELEGATE = "RESIDENT_DELEGATE", "居民代表", "Residents' delegate", "green"
    OWNERS_DIRECTOR = "OWNERS_DIRECTOR", "业委会主任", "Director of the owners' committee", "violet"
    MEDIATOR = "MEDIATOR", "调解员", "Mediator", "amber"
    PARTY_VOLUNTEER = "PARTY_VOLUNTEER", "党员志愿者", "Party volunteer", "red"
    VOLUNTEER = "VOLUNTEER", "志愿者", "Volunteer", "green"
    JUSTICE_OFFICE = "JUSTICE_OFFICE", "司法所", "Justice office", "blue"
    SERVICE_DESK = "SERVICE_DESK", "便民服务窗口", "Service desk", "blue"
    PROPERTY_MANAGER = "PROPERTY_MANAGER", "物业经理", "Property manager", "amber"
    PARTNER = "PARTNER", "社区合伙人", "Community partner", "violet"
    OTHER = "OTHER", "其他", "Other"


class DutyKind(Vocabulary):
    """The four duties of a building head (四员)."""

    OPINION_LIAISON = "OPINION_LIAISON", "民情民意联络员", "Liaison for opinions"
    MEDIATOR = "MEDIATOR", "矛盾纠纷调解员", "Mediator of disputes"
    HELPER = "HELPER", "帮困解难服务员", "Helper in need"
    ORGANISER = "ORGANISER", "邻里活动组织员", "Organiser of neighbourhood activities"


class TeamKind(Vocabulary):
    """Kinds of teams."""

    PARTY_RED = "PARTY_RED", "党建红志愿服务队", "Party-Red team", "red"
    LAW_BLUE = "LAW_BLUE", "法治蓝志愿服务队", "Law-Blue team", "blue"
    LEGAL = "LEGAL", "法治队伍", "Legal team", "blue"
    MEDIATION = "MEDIATION", "矛盾调解队", "Mediation team", "amber"
    BUILDING_HEADS = "BUILDING_HEADS", "楼栋长服务队", "Building heads' team", "green"
    WORKING_PARTY_MEMBERS = "WORKING_PARTY_MEMBERS", "在职党员服务队", "Team of working party members", "red"
    STUDENTS = "STUDENTS", "大学生服务队", "Students' team", "green"
    NEIGHBOURS = "NEIGHBOURS", "邻里互助队", "Neighbours' team", "green"
    CARE = "CARE", "关爱帮扶队", "Care team", "violet"
    RIDERS = "RIDERS", "小哥服务队", "Riders' team", "blue"
    TALKS = "TALKS", "宣讲团", "Talks team", "red"
    CULTURE = "CULTURE", "文艺队", "Culture team", "violet"
    PATROL = "PATROL", "巡逻队", "Patrol team", "blue"
    EXPERTS = "EXPERTS", "智囊团队", "Think-tank", "violet"
    OTHER = "OTHER", "其他队伍", "Other team"


class TeamRole(Vocabulary):
    """What somebody is in a team."""

    LEADER = "LEADER", "队长", "Leader", "red"
    DEPUTY = "DEPUTY", "副队长", "Deputy leader", "amber"
    CORE = "CORE", "骨干", "Core member", "blue"
    MEMBER = "MEMBER", "队员", "Member"


class LegalQualification(Vocabulary):
    """What entitles somebody to speak of the law."""

    LAWYER = "LAWYER", "公益律师", "Pro bono lawyer", "blue"
    RETIRED_JUDGE = "RETIRED_JUDGE", "退休法官", "Retired judge", "blue"
    LEGAL_AWARE = "LEGAL_AWARE", "法律明白人", "Legal-aware person", "blue"
    LEGAL_VOLUNTEER = "LEGAL_VOLUNTEER", "法律志愿者", "Legal volunteer", "blue"


class PartyClass(Vocabulary):
    """The four classes of party members by which they are given duties."""

    BACKBONE = "BACKBONE", "骨干党员", "Backbone", "red"
    ORDINARY = "ORDINARY", "一般党员", "Ordinary"
    MOBILE = "MOBILE", "流动党员", "Mobile", "blue"
    ELDERLY = "ELDERLY", "老年党员", "Elderly", "amber"


class PairingKind(Vocabulary):
    """In what way somebody keeps in touch with a household."""

    HOUSEHOLD = "HOUSEHOLD", "包保联系", "Paired contact", "violet"
    ONE_TO_ONE = "ONE_TO_ONE", "一对一帮扶", "One-to-one help", "green"


class VisitKind(Vocabulary):
    """Why somebody came to the door."""

    VISIT = "VISIT", "入户走访", "Visit", "blue"
    DOOR_KNOCK = "DOOR_KNOCK", "敲门行动", "Door-knock action", "amber"
    CARE = "CARE", "关爱探访", "Care visit", "green"
    SERVICE = "SERVICE", "入户服务", "Service at home", "green"
    CHAT = "CHAT", "串门唠家常", "Neighbourly chat"


class VisitResult(Vocabulary):
    """What came of a visit."""

    WELL = "WELL", "情况正常", "All well", "green", "done"
    SERVED = "SERVED", "已提供服务", "Served", "green", "done"
    NEEDS_HELP = "NEEDS_HELP", "需要帮助", "Needs help", "amber"
    RISK = "RISK", "发现隐患", "Risk found", "red"
    CASE_OPENED = "CASE_OPENED", "已转诉求", "Became a case", "blue"
    NOBODY_HOME = "NOBODY_HOME", "无人在家", "Nobody at home", "gray", "0"
    DECLINED = "DECLINED", "不愿受访", "Declined", "outline", "left"


MET = frozenset(
    {VisitResult.WELL, VisitResult.SERVED, VisitResult.NEEDS_HELP, VisitResult.RISK, VisitResult.CASE_OPENED}
)
"""The results of visits at which somebody was met."""


class ScreeningKind(Vocabulary):
    """What a round looks for."""

    DOOR_KNOCK = "DOOR_KNOCK", "敲门行动", "Door-knock action", "amber"
    FAMILY = "FAMILY", "家庭矛盾", "Family conflicts"
    NEIGHBOUR = "NEIGHBOUR", "邻里纠纷", "Neighbours' disputes"
    MENTAL_HEALTH = "MENTAL_HEALTH", "心理健康", "Mental health"
    INSTABILITY = "INSTABILITY", "不稳定因素", "Causes of unrest"
    SAFETY = "SAFETY", "安全隐患", "Safety hazards", "red"
    POPULATION = "POPULATION", "人口底数", "Register of people"


class DisputeType(Vocabulary):
    """What a dispute is about. Life and neighbour are apart, because they are counted apart."""

    FAMILY = "FAMILY", "家庭纠纷", "Family"
    NEIGHBOUR = "NEIGHBOUR", "邻里纠纷", "Neighbours"
    LIFE = "LIFE", "生活纠纷", "Daily life"
    PROPERTY = "PROPERTY", "物业纠纷", "Property management"
    RENOVATION = "RENOVATION", "装修纠纷", "Renovation"
    DEBT = "DEBT", "债务纠纷", "Debt"
    RIGHTS = "RIGHTS", "居民维权", "Residents' rights"
    LABOUR = "LABOUR", "劳动纠纷", "Labour"
    INHERITANCE = "INHERITANCE", "继承纠纷", "Inheritance"
    OTHER = "OTHER", "其他纠纷", "Other"


class MediationTier(Vocabulary):
    """The three tiers of mediation."""

    GRID = "GRID", "村（居）小组、网格", "Group or grid", "green"
    COMMUNITY = "COMMUNITY", "社区", "Community", "blue"
    STREET = "STREET", "街道", "Street", "amber"


class MediatorGrade(Vocabulary):
    """How a mediator is certified."""

    GOLD = "GOLD", "金牌调解员", "Gold mediator", "amber"
    REGULAR = "REGULAR", "调解员", "Mediator", "blue"


class StudioKind(Vocabulary):
    """Kinds of mediation rooms."""

    DEMO_STUDIO = "DEMO_STUDIO", "示范调解工作室", "Model studio", "amber"
    JUDGE_ROOM = "JUDGE_ROOM", "老法官调解室", "Retired judges' room", "blue"
    ROOM = "ROOM", "调解室", "Mediation room"
    MOOT_COURT = "MOOT_COURT", "模拟法庭", "Moot court"
