"""Jobs: published postings are public; who is looking for work is known to the community and the person alone."""

from typing import Annotated

from backend.jobs.models import Application, Employer, JobPosting, SkillProfile, Training
from backend.jobs.workflow import APPLICATION_WORKFLOW, POSTING_WORKFLOW, TRAINING_WORKFLOW
from backend.kit.access import column, own, role
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, unit, widget
from backend.places.rules import community_admins, community_readers, grid_workers, street_readers, visitors

GROUP = "就业"

seeker = community_admins() | grid_workers("resident.household.grid")
staff_only = read(role("COMMUNITY_ADMIN", "GRID_WORKER"))


@resource(
    Employer,
    label=("用人单位", "Employer", "Employers"),
    note=("核验过证照才能发布岗位", "Papers are looked at before anything is published"),
    read=street_readers() | community_readers() | visitors & column("verification", "VERIFIED"),
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="factory",
        title="name",
        list=["name", "industry", "verification", "credit_code", "address", "open_posts"],
        search=["name", "credit_code", "industry"],
        order="name",
    ),
)
class EmployerFields:
    name: Annotated[auto, label("名称", "Name")]
    credit_code: Annotated[auto, label("统一社会信用代码", "Credit code"), widget("credit_code")]
    verification: Annotated[auto, label("核验", "Verification")]
    verified_on: Annotated[auto, label("核验日期", "Verified on")]
    industry: Annotated[auto, label("行业", "Industry")]
    address: Annotated[auto, label("地址", "Address")]
    location: Annotated[auto, label("位置", "Location")]
    contact_name: Annotated[auto, label("联系人", "Contact"), staff_only]
    contact_phone: Annotated[auto, label("联系电话", "Contact phone"), staff_only, widget("phone")]
    community: Annotated[auto, label("社区", "Community")]
    open_posts: Annotated[int, label("在招岗位", "Open posts"), count("postings", status="PUBLISHED")]
    postings: Annotated[many, label("招聘信息", "Postings")]


@resource(
    JobPosting,
    label=("招聘信息", "Job posting", "Job postings"),
    note=(
        "周边用人单位的岗位；过期下架，不向居民收任何费用",
        "Work nearby; old postings are taken down and nobody pays a fee",
    ),
    read=street_readers() | community_readers() | visitors & column("status", "PUBLISHED"),
    write=community_admins(),
    workflow=POSTING_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="briefcase",
        title="title",
        list=["title", "employer", "employment_type", "wage_from", "wage_to", "pay_unit", "status", "valid_through_on"],
        search=["title", "occupation_code", "address"],
        order="-created_at",
        view="board",
    ),
)
class JobPostingFields:
    title: Annotated[auto, label("岗位", "Job")]
    employer: Annotated[auto, label("用人单位", "Employer")]
    employment_type: Annotated[auto, label("用工形式", "Employment")]
    status: Annotated[auto, label("状态", "Status")]
    occupation_code: Annotated[auto, label("职业代码", "Occupation code"), widget("csco")]
    wage_from: Annotated[auto, label("最低工资", "Wage from"), widget("money"), unit("元")]
    wage_to: Annotated[auto, label("最高工资", "Wage to"), widget("money"), unit("元")]
    pay_unit: Annotated[auto, label("计薪方式", "Paid by")]
    headcount: Annotated[auto, label("招聘人数", "People wanted"), unit("人")]
    description: Annotated[auto, label("岗位说明", "Description"), widget("textarea")]
    requirements: Annotated[auto, label("要求", "Requirements")]
    address: Annotated[auto, label("工作地点", "Place of work")]
    location: Annotated[auto, label("位置", "Location")]
    grid: Annotated[auto, label("所在网格", "Grid")]
    published_at: Annotated[auto, label("发布", "Published"), readonly]
    valid_through_on: Annotated[auto, label("有效期至", "Valid through")]
    community: Annotated[auto, label("社区", "Community")]
    applicants: Annotated[int, label("报名人数", "Applicants"), count("applications"), read(role("COMMUNITY_ADMIN"))]
    applications: Annotated[many, label("推荐与报名", "Applications")]


@resource(
    SkillProfile,
    label=("求职档案", "Skill profile", "Skill profiles"),
    note=("本人同意后才用于推荐；性别、年龄不参与", "Used for recommendations with consent; sex and age play no part"),
    read=seeker | role("RESIDENT") & own("resident.user"),
    write=seeker,
    admin=Admin(
        group=GROUP,
        icon="clipboard-list",
        title="skills",
        list=["resident", "skills", "wishes", "wage_wish", "walk_limit_minutes", "has_consent"],
        search=["skills", "wishes"],
        order="-created_at",
    ),
)
class SkillProfileFields:
    resident: Annotated[auto, label("居民", "Resident")]
    skills: Annotated[auto, label("技能与证书", "Skills")]
    wishes: Annotated[auto, label("求职意向", "Wishes")]
    wage_wish: Annotated[auto, label("期望月薪", "Wage wished for"), widget("money"), unit("元")]
    walk_limit_minutes: Annotated[auto, label("步行上限", "Longest walk"), unit("分钟")]
    has_consent: Annotated[auto, label("同意推荐", "Consent")]
    consent_on: Annotated[auto, label("同意日期", "Consent given")]
    trainings: Annotated[many, label("参加培训", "Trainings")]
    community: Annotated[auto, label("社区", "Community"), readonly]


@resource(
    Application,
    label=("推荐与报名", "Application", "Applications"),
    note=("从推荐到稳岗三个月", "From the recommendation to three months in the job"),
    read=seeker | role("RESIDENT") & own("resident.user"),
    write=seeker,
    workflow=APPLICATION_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="user-check",
        title="reason",
        list=["posting", "resident", "status", "reason", "hired_at"],
        search=["reason"],
        order="-created_at",
    ),
)
class ApplicationFields:
    posting: Annotated[auto, label("岗位", "Job")]
    resident: Annotated[auto, label("居民", "Resident")]
    status: Annotated[auto, label("进展", "Progress")]
    reason: Annotated[auto, label("说明", "Reason")]
    hired_at: Annotated[auto, label("入职时间", "Started"), readonly]
    community: Annotated[auto, label("社区", "Community"), readonly]


@resource(
    Training,
    label=("就业培训", "Training", "Trainings"),
    note=("缺什么技能，就开什么班", "Courses in the skills that are missing"),
    read=street_readers()
    | community_readers()
    | visitors & column("status", "OPEN", "RUNNING", "FINISHED", "CANCELLED"),
    write=community_admins(),
    workflow=TRAINING_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="presentation",
        title="title",
        list=["title", "skills", "provider", "status", "starts_on", "hours", "places", "trained"],
        search=["title", "skills", "provider"],
        order="-starts_on",
    ),
)
class TrainingFields:
    title: Annotated[auto, label("名称", "Title")]
    skills: Annotated[auto, label("所学技能", "Skills gained")]
    occupation_code: Annotated[auto, label("职业代码", "Occupation code"), widget("csco")]
    provider: Annotated[auto, label("培训单位", "Provider")]
    status: Annotated[auto, label("状态", "Status")]
    starts_on: Annotated[auto, label("开班", "First day")]
    ends_on: Annotated[auto, label("结业", "Last day")]
    hours: Annotated[auto, label("课时", "Hours"), unit("课时")]
    places: Annotated[auto, label("名额", "Places"), unit("人")]
    fee: Annotated[auto, label("费用", "Fee"), widget("money"), unit("元")]
    venue: Annotated[auto, label("场所", "Venue")]
    event: Annotated[auto, label("日历中的活动", "Event in the calendar")]
    description: Annotated[auto, label("介绍", "Description"), widget("textarea")]
    community: Annotated[auto, label("社区", "Community")]
    trained: Annotated[int, label("学成人数", "Trained"), count("profiles"), read(role("COMMUNITY_ADMIN"))]
    profiles: Annotated[many, label("学成的人", "Who gained the skills")]
