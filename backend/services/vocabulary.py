"""Services: the words for orders, wishes, volunteering, social organisations, points and the three lists."""

from backend.kit.vocabulary import Vocabulary


class ServiceCategory(Vocabulary):
    """What is ordered."""

    PLUMBING = "PLUMBING", "水电维修", "Plumbing and electricity"
    APPLIANCE = "APPLIANCE", "家电维修", "Appliance repair"
    LOCK = "LOCK", "开锁换锁", "Locks"
    HOUSEKEEPING = "HOUSEKEEPING", "家政保洁", "Housekeeping"
    PARCEL = "PARCEL", "快递代收代发", "Parcels"
    HAIRCUT = "HAIRCUT", "上门理发", "Haircut"
    SHARPENING = "SHARPENING", "磨刀磨剪", "Sharpening"
    MEAL = "MEAL", "助餐送餐", "Meals"
    ELDER_CARE = "ELDER_CARE", "助老陪伴", "Company for elders"
    ESCORT = "ESCORT", "陪诊代办", "Escort and errands"
    CHILD_CARE = "CHILD_CARE", "儿童托管", "Child care"
    TUTORING = "TUTORING", "课业辅导", "Tutoring"
    LEGAL = "LEGAL", "法律咨询", "Legal advice"
    COUNSELLING = "COUNSELLING", "心理疏导", "Counselling"
    MEDICAL = "MEDICAL", "健康义诊", "Health check"
    OTHER = "OTHER", "其他", "Other"


class ProviderKind(Vocabulary):
    """Who gives a service."""

    VOLUNTEER = "VOLUNTEER", "志愿者", "Volunteer", "green"
    TEAM = "TEAM", "志愿服务队", "Volunteer team", "green"
    SOCIAL_ORG = "SOCIAL_ORG", "社会组织", "Social organisation", "violet"
    UNIT = "UNIT", "共建单位", "Partner unit", "blue"
    MERCHANT = "MERCHANT", "商户", "Shop or company"
    COMMUNITY = "COMMUNITY", "社区", "Community"


class ServiceOrderStatus(Vocabulary):
    """Where an order stands: 点单、派单、接单、评单."""

    ORDERED = "ORDERED", "已点单", "Ordered", "gray", "0"
    DISPATCHED = "DISPATCHED", "已派单", "Dispatched", "blue", "25"
    REDISPATCHED = "REDISPATCHED", "待重派", "To be dispatched again", "amber", "15"
    ACCEPTED = "ACCEPTED", "已接单", "Accepted", "blue", "35"
    IN_SERVICE = "IN_SERVICE", "服务中", "In service", "blue", "50"
    DONE = "DONE", "已完成", "Done", "violet", "75"
    RATED = "RATED", "已评单", "Rated", "green", "done"
    CANCELLED = "CANCELLED", "已取消", "Cancelled", "outline", "left"


class WishKind(Vocabulary):
    """Whose wish it is: one person's, or that of all who live there."""

    INDIVIDUAL = "INDIVIDUAL", "个人心愿", "Individual"
    COLLECTIVE = "COLLECTIVE", "公共心愿", "Collective", "blue"


class WishGroup(Vocabulary):
    """For whom a wish is made."""

    LOW_INCOME = "LOW_INCOME", "困难家庭", "Families in need"
    DISABLED = "DISABLED", "残疾人", "Disabled people"
    ELDERLY = "ELDERLY", "老年人", "Elders"
    CHILD = "CHILD", "儿童", "Children"
    SEVERE_ILLNESS = "SEVERE_ILLNESS", "重病患者", "Severely ill people"
    EVERYBODY = "EVERYBODY", "全体居民", "All residents"


class WishStatus(Vocabulary):
    """Where a wish stands: 征集、审核、公布、认领、圆梦."""

    COLLECTED = "COLLECTED", "已征集", "Collected", "gray", "0"
    REVIEWED = "REVIEWED", "已审核", "Reviewed", "gray", "15"
    PUBLISHED = "PUBLISHED", "待认领", "Published", "blue", "25"
    CLAIMED = "CLAIMED", "已认领", "Claimed", "blue", "50"
    FULFILLED = "FULFILLED", "已圆梦", "Fulfilled", "violet", "75"
    CONFIRMED = "CONFIRMED", "已确认", "Confirmed", "green", "done"
    EXPIRED = "EXPIRED", "已过期", "Expired", "outline", "left"
    DECLINED = "DECLINED", "不予采纳", "Declined", "outline", "left"


PUBLIC_WISHES = (WishStatus.PUBLISHED, WishStatus.CLAIMED, WishStatus.FULFILLED, WishStatus.CONFIRMED)
"""Everybody may know of the wish, and nobody of the person."""


class ClaimantKind(Vocabulary):
    """Who fulfils a wish."""

    PARTY_MEMBER = "PARTY_MEMBER", "党员", "Party member", "red"
    PERSON = "PERSON", "热心居民", "Neighbour", "green"
    ORGANISATION = "ORGANISATION", "单位或组织", "Organisation", "blue"


class ActivityKind(Vocabulary):
    """What volunteers do."""

    HOME_VISIT = "HOME_VISIT", "入户志愿服务", "Home visits"
    CAMPAIGN = "CAMPAIGN", "宣传活动", "Campaign"
    FAIR = "FAIR", "便民集市", "Convenience fair"
    CLEANING = "CLEANING", "清洁行动", "Cleaning"
    CARE = "CARE", "关爱帮扶", "Care"
    CULTURE = "CULTURE", "文体服务", "Culture"
    PATROL = "PATROL", "平安巡逻", "Safety patrol"
    SKILL = "SKILL", "技能服务", "Skills"
    TEACHING = "TEACHING", "宣讲课堂", "Talks"
    MEDIATION = "MEDIATION", "调解普法", "Mediation and law"
    OTHER = "OTHER", "其他", "Other"


class ActivityStatus(Vocabulary):
    """Where an activity stands."""

    DRAFT = "DRAFT", "草稿", "Draft", "gray", "0"
    PLANNED = "PLANNED", "已安排", "Planned", "blue", "25"
    DONE = "DONE", "已开展", "Done", "green", "done"
    CANCELLED = "CANCELLED", "已取消", "Cancelled", "outline", "left"


class SocialOrgStatus(Vocabulary):
    """How a social organisation came to the community, and how far it is."""

    INCUBATING = "INCUBATING", "孵化中", "Incubating", "blue", "50"
    INCUBATED = "INCUBATED", "已孵化", "Incubated", "green", "done"
    INTRODUCED = "INTRODUCED", "引进", "Introduced", "green", "done"
    LEFT = "LEFT", "已退出", "Left", "outline", "left"


class SocialOrgField(Vocabulary):
    """What a social organisation works on."""

    ELDERLY = "ELDERLY", "为老服务", "Elders"
    CHILD = "CHILD", "儿童青少年", "Children and youth"
    DISABLED = "DISABLED", "助残", "Disabled people"
    CULTURE = "CULTURE", "文体", "Culture"
    LEGAL = "LEGAL", "法律与调解", "Law and mediation"
    PSYCHOLOGY = "PSYCHOLOGY", "心理健康", "Mental health"
    ENVIRONMENT = "ENVIRONMENT", "环境环保", "Environment"
    EMERGENCY = "EMERGENCY", "应急救援", "Rescue"
    OTHER = "OTHER", "其他", "Other"


class AccountKind(Vocabulary):
    """Whose points an account holds."""

    FUND = "FUND", "积分池", "Fund", "violet"
    RESIDENT = "RESIDENT", "居民", "Resident", "green"
    TEAM = "TEAM", "队伍", "Team", "blue"
    SHOP = "SHOP", "兑换超市", "Shop"


class PointsEntryKind(Vocabulary):
    """Why points change hands."""

    EARN = "EARN", "获得", "Earned", "green"
    REDEEM = "REDEEM", "兑换", "Redeemed", "blue"
    EXPIRE = "EXPIRE", "过期", "Expired"
    ADJUST = "ADJUST", "调整", "Adjusted", "amber"
    REVERSE = "REVERSE", "冲正", "Reversed", "amber"


class ProblemClass(Vocabulary):
    """The five classes of the problem list."""

    PROPERTY = "PROPERTY", "物业管理", "Property management"
    ENVIRONMENT = "ENVIRONMENT", "环境整治", "Environment"
    CULTURE = "CULTURE", "文化娱乐", "Culture"
    ELDERLY_CARE = "ELDERLY_CARE", "养老服务", "Elderly care"
    CHILD_CARE = "CHILD_CARE", "儿童关爱", "Child care"


class ProblemStatus(Vocabulary):
    """Where a problem of the list stands."""

    RAISED = "RAISED", "已收集", "Raised", "gray", "0"
    MATCHED = "MATCHED", "已匹配资源", "Matched", "blue", "25"
    IN_PROGRESS = "IN_PROGRESS", "办理中", "In progress", "blue", "50"
    SOLVED = "SOLVED", "已解决", "Solved", "green", "done"
    SHELVED = "SHELVED", "暂缓", "Shelved", "amber", "15"


class ResourceKind(Vocabulary):
    """What a unit brings."""

    SKILL = "SKILL", "专业技能", "Skills"
    STAFF = "STAFF", "人员", "People"
    PREMISES = "PREMISES", "场地", "Premises"
    EQUIPMENT = "EQUIPMENT", "设备物资", "Equipment"
    BUDGET = "BUDGET", "资金", "Budget"
    SERVICE = "SERVICE", "服务项目", "Services"


class TaskStatus(Vocabulary):
    """Where a task of the list stands."""

    WAITING = "WAITING", "待办", "To do", "gray", "0"
    DOING = "DOING", "办理中", "Being done", "blue", "50"
    DONE = "DONE", "已完成", "Done", "green", "done"
    CANCELLED = "CANCELLED", "已取消", "Cancelled", "outline", "left"
