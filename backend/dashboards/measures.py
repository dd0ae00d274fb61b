"""Measures: named definitions over rows. A measure says which rows it counts, and for a rate, out of which.

Filters are in the language of the API, so that every figure can be opened as the list of the rows that it counts.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from backend.cases import ANSWERED_STATUSES, OPEN_STATUSES, CallbackResult, CaseStatus
from backend.events import HELD_STATUSES
from backend.jobs import PostingStatus
from backend.kit.metric import Counted, Metric, metric
from backend.kit.worktime import ZONE

Filter = Mapping[str, Any]
YEAR = timedelta(days=365)


def areas(grid: str) -> dict[str, str]:
    """The links that lead from a row of content to its areas; `grid` says how to its grid."""
    return {"STREET": "community.street", "COMMUNITY": "community", "GRID": grid}


def _open(now: datetime) -> Filter:
    return {"status": {"in_": [str(status) for status in OPEN_STATUSES]}}


def _overdue(now: datetime) -> Filter:
    return {**_open(now), "due_at": {"lt": now}}


def _raised(now: datetime) -> Filter:
    left_out = (CaseStatus.DRAFT, CaseStatus.MERGED, CaseStatus.WITHDRAWN)
    return {"reported_at": {"gte": _start_of_day(now) - YEAR}, "status": {"not_in": [str(s) for s in left_out]}}


def _accepted(now: datetime) -> Filter:
    taken = (CaseStatus.DRAFT, CaseStatus.MERGED, CaseStatus.WITHDRAWN, CaseStatus.REJECTED, CaseStatus.REPORTED)
    return {"reported_at": {"gte": _start_of_day(now) - YEAR}, "status": {"not_in": [str(s) for s in taken]}}


def _answered(now: datetime) -> Filter:
    return {
        "reported_at": {"gte": _start_of_day(now) - YEAR},
        "status": {"in_": [str(status) for status in ANSWERED_STATUSES]},
    }


def _called_back(now: datetime) -> Filter:
    said = (CallbackResult.SATISFIED, CallbackResult.BASICALLY_SATISFIED, CallbackResult.DISSATISFIED)
    return {"reported_at": {"gte": _start_of_day(now) - YEAR}, "satisfaction": {"in_": [str(s) for s in said]}}


def _satisfied(now: datetime) -> Filter:
    said = (CallbackResult.SATISFIED, CallbackResult.BASICALLY_SATISFIED)
    return {"reported_at": {"gte": _start_of_day(now) - YEAR}, "satisfaction": {"in_": [str(s) for s in said]}}


def _this_month(now: datetime) -> Filter:
    first = _start_of_day(now).replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    return {"starts_at": {"gte": first, "lt": following}, "status": {"in_": [str(status) for status in HELD_STATUSES]}}


def _published(now: datetime) -> Filter:
    return {"status": {"eq": str(PostingStatus.PUBLISHED)}}


def _start_of_day(now: datetime) -> datetime:
    return now.astimezone(ZONE).replace(hour=0, minute=0, second=0, microsecond=0)


RESIDENTS = Counted(of="Resident", at=areas("household.grid"))
"""Everybody in the register."""


def cases(where: Any) -> Counted:
    """The cases that fit `where`."""
    return Counted(of="Case", at=areas("grid"), where=where)


MEASURES = (
    metric(
        Metric(
            key="CASES_PER_1000",
            label=("每千人诉求", "Cases per 1000 residents"),
            unit=("件/千人", "per 1000"),
            definition=("近 12 个月上报的诉求 ÷ 居民数 × 1000", "Cases reported in 12 months per 1000 residents."),
            numerator=cases(_raised),
            denominator=RESIDENTS,
            per=1000,
            decimals=1,
            least=20,
        )
    ),
    metric(
        Metric(
            key="OPEN_CASES",
            label=("在办诉求", "Open cases"),
            unit=("件", "cases"),
            definition=("已上报、还没有答复的诉求", "Cases reported and not yet answered."),
            numerator=cases(_open),
        )
    ),
    metric(
        Metric(
            key="OVERDUE_CASES",
            label=("超期诉求", "Overdue cases"),
            unit=("件", "cases"),
            definition=("在办且已过时限的诉求", "Open cases past the time promised."),
            numerator=cases(_overdue),
        )
    ),
    metric(
        Metric(
            key="RESOLUTION_RATE",
            label=("解决率", "Resolution rate"),
            unit=("%", "%"),
            definition=("近 12 个月已答复 ÷ 已受理", "Answered out of accepted, 12 months."),
            numerator=cases(_answered),
            denominator=cases(_accepted),
            per=100,
            decimals=1,
        )
    ),
    metric(
        Metric(
            key="SATISFACTION_RATE",
            label=("满意率", "Satisfaction rate"),
            unit=("%", "%"),
            definition=("近 12 个月回访满意和基本满意 ÷ 回访评价", "Satisfied out of those who said, 12 months."),
            numerator=cases(_satisfied),
            denominator=cases(_called_back),
            per=100,
            decimals=1,
        )
    ),
    metric(
        Metric(
            key="RESIDENTS",
            label=("居民", "Residents"),
            unit=("人", "people"),
            definition=("登记在册的居民", "Residents in the register."),
            numerator=RESIDENTS,
        )
    ),
    metric(
        Metric(
            key="HOUSEHOLDS",
            label=("住户", "Households"),
            unit=("户", "households"),
            definition=("登记在册的住户", "Households in the register."),
            numerator=Counted(of="Household", at=areas("grid")),
        )
    ),
    metric(
        Metric(
            key="EVENTS_THIS_MONTH",
            label=("本月活动", "Events this month"),
            unit=("场", "events"),
            definition=("本月已排期、进行中和已结束的活动", "Events of this month: announced, under way or held."),
            numerator=Counted(of="CulturalEvent", at=areas("venue.grid"), where=_this_month),
        )
    ),
    metric(
        Metric(
            key="OPEN_POSTS",
            label=("在招岗位", "Open posts"),
            unit=("个", "posts"),
            definition=("招聘中的岗位信息", "Postings that are published."),
            numerator=Counted(of="JobPosting", at=areas("grid"), where=_published),
        )
    ),
)
"""In the order of the measure picker; the first is the one that a map opens with."""
