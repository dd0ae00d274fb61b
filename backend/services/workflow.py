"""The lives of orders, wishes, activities, organisations and of the entries of the lists, as data."""

from backend.kit.workflow import Move, Workflow
from backend.services.vocabulary import (
    ActivityStatus,
    ProblemStatus,
    ServiceOrderStatus,
    SocialOrgStatus,
    TaskStatus,
    WishStatus,
)

ORDER_WORKFLOW = Workflow(
    ServiceOrderStatus,
    start=["ORDERED"],
    ends=["RATED", "CANCELLED"],
    moves=[
        Move(
            "dispatch",
            ("派单", "Dispatch"),
            source=["ORDERED", "REDISPATCHED"],
            target="DISPATCHED",
            primary=True,
            stamp="dispatched_at",
            needs=("provider_kind", "provider"),
        ),
        Move("accept", ("接单", "Accept"), source=["DISPATCHED"], target="ACCEPTED", primary=True, stamp="accepted_at"),
        Move("hand_back", ("退回重派", "Hand back"), source=["DISPATCHED", "ACCEPTED"], target="REDISPATCHED"),
        Move("start", ("开始服务", "Start"), source=["ACCEPTED"], target="IN_SERVICE", primary=True),
        Move("finish", ("完成", "Finish"), source=["IN_SERVICE"], target="DONE", primary=True, stamp="done_at"),
        Move(
            "rate",
            ("评单", "Rate"),
            source=["DONE"],
            target="RATED",
            primary=True,
            stamp="rated_at",
            needs=("rating",),
        ),
        Move(
            "cancel",
            ("取消", "Cancel"),
            source=["ORDERED", "DISPATCHED", "REDISPATCHED", "ACCEPTED"],
            target="CANCELLED",
        ),
    ],
)

WISH_WORKFLOW = Workflow(
    WishStatus,
    start=["COLLECTED"],
    ends=["CONFIRMED", "DECLINED"],
    moves=[
        Move("review", ("审核通过", "Approve"), source=["COLLECTED"], target="REVIEWED", primary=True),
        Move(
            "publish",
            ("公布", "Publish"),
            source=["REVIEWED", "EXPIRED"],
            target="PUBLISHED",
            primary=True,
            stamp="published_at",
        ),
        Move(
            "claim",
            ("认领", "Claim"),
            source=["PUBLISHED"],
            target="CLAIMED",
            primary=True,
            stamp="claimed_at",
            needs=("claimant_kind", "claimant_name"),
        ),
        Move("release", ("取消认领", "Release"), source=["CLAIMED"], target="PUBLISHED"),
        Move(
            "fulfil",
            ("圆梦", "Fulfil"),
            source=["CLAIMED"],
            target="FULFILLED",
            primary=True,
            stamp="fulfilled_at",
            needs=("proof",),
        ),
        Move(
            "confirm",
            ("确认", "Confirm"),
            source=["FULFILLED"],
            target="CONFIRMED",
            primary=True,
            stamp="confirmed_at",
        ),
        Move("expire", ("设为过期", "Expire"), source=["PUBLISHED"], target="EXPIRED"),
        Move("decline", ("不予采纳", "Decline"), source=["COLLECTED", "REVIEWED"], target="DECLINED"),
    ],
)

ACTIVITY_WORKFLOW = Workflow(
    ActivityStatus,
    start=["DRAFT", "PLANNED"],
    ends=["DONE", "CANCELLED"],
    moves=[
        Move("announce", ("发布", "Announce"), source=["DRAFT"], target="PLANNED", primary=True),
        Move(
            "finish",
            ("登记完成", "Record as done"),
            source=["PLANNED"],
            target="DONE",
            primary=True,
            needs=("volunteer_count", "served_count"),
        ),
        Move("cancel", ("取消", "Cancel"), source=["DRAFT", "PLANNED"], target="CANCELLED"),
    ],
)

ORG_WORKFLOW = Workflow(
    SocialOrgStatus,
    start=["INCUBATING", "INTRODUCED"],
    moves=[
        Move(
            "graduate",
            ("孵化成功", "Record as incubated"),
            source=["INCUBATING"],
            target="INCUBATED",
            primary=True,
            stamp="incubated_at",
        ),
        Move("leave", ("退出", "Leave"), source=["INCUBATING", "INCUBATED", "INTRODUCED"], target="LEFT"),
        Move("return_here", ("重新引进", "Bring back"), source=["LEFT"], target="INTRODUCED", primary=True),
    ],
)

PROBLEM_WORKFLOW = Workflow(
    ProblemStatus,
    start=["RAISED"],
    ends=["SOLVED"],
    moves=[
        Move("match", ("匹配资源", "Match"), source=["RAISED", "SHELVED"], target="MATCHED", primary=True),
        Move("start", ("开始办理", "Start"), source=["RAISED", "MATCHED"], target="IN_PROGRESS", primary=True),
        Move(
            "solve",
            ("解决", "Solve"),
            source=["MATCHED", "IN_PROGRESS"],
            target="SOLVED",
            primary=True,
            stamp="solved_at",
        ),
        Move("shelve", ("暂缓", "Shelve"), source=["RAISED", "MATCHED", "IN_PROGRESS"], target="SHELVED"),
    ],
)

TASK_WORKFLOW = Workflow(
    TaskStatus,
    start=["WAITING"],
    ends=["DONE", "CANCELLED"],
    moves=[
        Move("start", ("开始", "Start"), source=["WAITING"], target="DOING", primary=True),
        Move(
            "finish",
            ("完成", "Finish"),
            source=["WAITING", "DOING"],
            target="DONE",
            primary=True,
            stamp="done_at",
            needs=("result",),
        ),
        Move("cancel", ("取消", "Cancel"), source=["WAITING", "DOING"], target="CANCELLED"),
    ],
)
