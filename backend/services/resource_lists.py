"""The three lists: resources and pledges are open to all who work there, problems and tasks to the community."""

from typing import Annotated

from backend.kit.access import role, within
from backend.kit.resource import Admin, auto, count, label, many, read, readonly, resource, widget
from backend.places.rules import community_admins, community_readers, street_readers
from backend.services.lists import Pledge, ProblemItem, ResourceItem, TaskItem
from backend.services.workflow import PROBLEM_WORKFLOW, TASK_WORKFLOW

GROUP = "服务与志愿"

near = read(role("COMMUNITY_ADMIN", "GRID_WORKER"))
partners = street_readers() | community_readers()
colleagues = role("COMMUNITY_ADMIN", "GRID_WORKER") & within("community")
leader = role("STREET_LEADER") & within("community.street")


@resource(
    ProblemItem,
    label=("问题清单", "Problem", "Problems"),
    note=("物业、环境、文化、养老、儿童五类问题", "Property, environment, culture, elders and children"),
    read=colleagues | leader,
    write=colleagues,
    workflow=PROBLEM_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="triangle-alert",
        title="title",
        list=["title", "problem_class", "status", "estate", "raised_on", "task_count"],
        search=["title"],
        order="-raised_on",
        view="board",
    ),
)
class ProblemItemFields:
    title: Annotated[auto, label("问题", "Problem")]
    problem_class: Annotated[auto, label("类别", "Class")]
    description: Annotated[auto, label("详细情况", "Details"), near, widget("textarea")]
    status: Annotated[auto, label("状态", "Status")]
    case: Annotated[auto, label("来源诉求", "From case")]
    estate: Annotated[auto, label("小区", "Estate")]
    grid: Annotated[auto, label("网格", "Grid")]
    raised_on: Annotated[auto, label("收集日期", "Raised on")]
    solved_at: Annotated[auto, label("解决", "Solved"), readonly]
    community: Annotated[auto, label("社区", "Community")]
    task_count: Annotated[int, label("任务数", "Tasks"), count("tasks")]
    tasks: Annotated[many, label("任务", "Tasks")]


@resource(
    ResourceItem,
    label=("资源清单", "Resource", "Resources"),
    note=("共建单位能拿出来的技能、场地、资金", "What partner units can bring: skills, premises, budget"),
    read=partners,
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="package",
        title="name",
        list=["name", "kind", "unit", "problem_class", "quantity", "is_open", "used"],
        search=["name", "unit"],
        order="name",
    ),
)
class ResourceItemFields:
    name: Annotated[auto, label("资源", "Resource")]
    kind: Annotated[auto, label("类型", "Kind")]
    unit: Annotated[auto, label("单位", "Unit")]
    pledge: Annotated[auto, label("共建责任书", "Pledge")]
    problem_class: Annotated[auto, label("适用类别", "Helps with")]
    quantity: Annotated[auto, label("数量", "How much")]
    available: Annotated[auto, label("可用时间", "When")]
    is_open: Annotated[auto, label("可申请", "Open")]
    community: Annotated[auto, label("社区", "Community")]
    used: Annotated[int, label("使用次数", "Times used"), count("tasks"), near]
    tasks: Annotated[many, label("任务", "Tasks")]


@resource(
    TaskItem,
    label=("任务清单", "Task", "Tasks"),
    note=("问题和资源对上了，谁来办、何时办完", "A problem met a resource: who does it, by when"),
    read=colleagues | leader,
    write=colleagues,
    workflow=TASK_WORKFLOW,
    admin=Admin(
        group=GROUP,
        icon="list-checks",
        title="title",
        list=["title", "problem", "resource", "owner", "status", "due_at"],
        search=["title", "owner"],
        order="-created_at",
    ),
)
class TaskItemFields:
    title: Annotated[auto, label("任务", "Task")]
    problem: Annotated[auto, label("问题", "Problem")]
    resource: Annotated[auto, label("所用资源", "Resource")]
    owner: Annotated[auto, label("责任人", "Owner")]
    due_at: Annotated[auto, label("时限", "Due"), widget("due")]
    status: Annotated[auto, label("状态", "Status")]
    result: Annotated[auto, label("结果", "Result"), widget("textarea")]
    done_at: Annotated[auto, label("完成", "Done"), readonly]
    community: Annotated[auto, label("社区", "Community"), readonly]


@resource(
    Pledge,
    label=("共建责任书", "Pledge", "Pledges"),
    note=("签了什么、管到什么时候、用了几次", "What was signed, until when it holds, how often it was used"),
    read=partners,
    write=community_admins(),
    admin=Admin(
        group=GROUP,
        icon="file-check",
        title="unit",
        list=["unit", "promise", "signed_on", "valid_until_on", "resource_count"],
        search=["unit", "promise"],
        order="-signed_on",
    ),
)
class PledgeFields:
    unit: Annotated[auto, label("共建单位", "Unit")]
    promise: Annotated[auto, label("承诺事项", "Promise"), widget("textarea")]
    signed_on: Annotated[auto, label("签订日期", "Signed on")]
    valid_until_on: Annotated[auto, label("有效期至", "Valid until")]
    contact_name: Annotated[auto, label("联系人", "Contact"), near]
    contact_phone: Annotated[auto, label("联系电话", "Contact phone"), near, widget("phone")]
    community: Annotated[auto, label("社区", "Community")]
    resource_count: Annotated[int, label("资源数", "Resources"), count("resources")]
    resources: Annotated[many, label("资源", "Resources")]
