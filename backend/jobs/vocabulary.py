"""Jobs: the words for work, postings and the way from a recommendation to a job that lasts."""

from backend.kit.vocabulary import Vocabulary


class EmploymentType(Vocabulary):
    """How somebody is employed (schema.org employmentType)."""

    FULL_TIME = "FULL_TIME", "全职", "Full time"
    PART_TIME = "PART_TIME", "兼职", "Part time"
    CONTRACTOR = "CONTRACTOR", "承揽", "Contractor"
    TEMPORARY = "TEMPORARY", "临时", "Temporary"
    INTERN = "INTERN", "见习", "Intern"
    PER_DIEM = "PER_DIEM", "零工/日结", "By the day"
    PUBLIC_WELFARE = "PUBLIC_WELFARE", "公益性岗位", "Public-welfare post", "green"
    HOME_BASED = "HOME_BASED", "居家", "Home-based"


class PayUnit(Vocabulary):
    """What the wage is paid for."""

    MONTH = "MONTH", "元/月", "CNY a month"
    DAY = "DAY", "元/天", "CNY a day"
    HOUR = "HOUR", "元/小时", "CNY an hour"
    PIECE = "PIECE", "计件", "By the piece"


class PostingStatus(Vocabulary):
    """Where a posting stands."""

    DRAFT = "DRAFT", "草稿", "Draft", "gray", "0"
    PENDING_VERIFICATION = "PENDING_VERIFICATION", "待核验", "Pending verification", "gray", "15"
    PUBLISHED = "PUBLISHED", "招聘中", "Published", "green", "50"
    PAUSED = "PAUSED", "暂停", "Paused", "amber", "50"
    FILLED = "FILLED", "已招满", "Filled", "green", "done"
    EXPIRED = "EXPIRED", "已过期", "Expired", "outline", "left"
    WITHDRAWN = "WITHDRAWN", "已撤回", "Withdrawn", "outline", "left"
    REJECTED = "REJECTED", "未通过", "Rejected", "red", "left"


class VerificationStatus(Vocabulary):
    """Whether somebody has looked at the employer's papers."""

    PENDING = "PENDING", "待核验", "Pending", "gray", "0"
    VERIFIED = "VERIFIED", "已核验", "Verified", "green", "done"
    REFUSED = "REFUSED", "未通过", "Refused", "red", "left"


class ApplicationStatus(Vocabulary):
    """How far somebody has come with a job."""

    RECOMMENDED = "RECOMMENDED", "已推荐", "Recommended", "gray", "0"
    INTERESTED = "INTERESTED", "有意向", "Interested", "gray", "15"
    APPLIED = "APPLIED", "已报名", "Applied", "blue", "25"
    REFERRED = "REFERRED", "已转介", "Referred", "blue", "35"
    INTERVIEW = "INTERVIEW", "面试", "Interview", "blue", "50"
    OFFERED = "OFFERED", "已录用", "Offered", "violet", "75"
    HIRED = "HIRED", "已入职", "Hired", "green", "87"
    RETAINED_3M = "RETAINED_3M", "稳岗三个月", "Stayed three months", "green", "done"
    REJECTED = "REJECTED", "未录用", "Rejected", "outline", "left"
    WITHDRAWN = "WITHDRAWN", "已放弃", "Withdrawn", "outline", "left"


class TrainingStatus(Vocabulary):
    """Where a course stands."""

    DRAFT = "DRAFT", "草稿", "Draft", "gray", "0"
    OPEN = "OPEN", "报名中", "Open for sign-up", "blue", "25"
    RUNNING = "RUNNING", "开班", "Running", "blue", "50"
    FINISHED = "FINISHED", "已结业", "Finished", "green", "done"
    CANCELLED = "CANCELLED", "已取消", "Cancelled", "outline", "left"
