"""A pack's rules held against rows: gaps of coverage, promises kept in each period, places short of people.

Rows are counted under the reader's access and nothing else. Where a reader is shown only a part of the rows, or may
only count them, the answer says so, or keeps its silence: a gap that one cannot see is no gap that one may report.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from backend.api.reader import Reader
from backend.errors import AppError
from backend.governance import rhythm as rhythms
from backend.governance.pack import Coverage, Ladder, Pack, Rhythm, Rows, Staffing
from backend.governance.rhythm import Kept, Span
from backend.governance.staffing import shortages
from backend.governance.vocabulary import OrgLevel, Period
from backend.governance.where import bind, flaws, negated, visited
from backend.kit.access import Any_
from backend.kit.extent import Extent, Place, extent
from backend.kit.registry import REGISTRY, Kind, Resource
from backend.kit.suppress import SMALLEST
from backend.kit.worktime import ZONE

Where = dict[str, Any]
MOST_PLACES = 1000
"""As many groups as the reader counts at once."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What a reader is told of the rows that fit a filter; `n` is None where that is nothing."""

    n: int | None
    where: Where
    open: bool
    whole: bool


@dataclass(frozen=True, slots=True)
class Gap:
    """A coverage rule, counted: `gaps` of `total` rows lack what they need."""

    total: int | None
    gaps: Counted
    suppressed: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """What became of a rhythm in one period; with places, how many of them have kept it."""

    span: Span
    status: Kept
    count: int | None
    where: Where
    kept_places: int | None = None
    places: int | None = None
    missing: Where | None = None


@dataclass(frozen=True, slots=True)
class Short:
    """A slot of a staffing template: the places that it is not filled at."""

    short: int | None
    where: Where | None


@dataclass(frozen=True, slots=True)
class Promises:
    """Counts for one reader, one community, at one instant."""

    reader: Reader
    place: Place
    now: datetime

    @property
    def today(self) -> date:
        """The day in China."""
        return self.now.astimezone(ZONE).date()

    def inside(self, one: Resource, given: Where) -> Where:
        """`given`, and that the row belongs to the community."""
        key = "id" if one.name == "Community" else "community_id"
        mine: Where = {key: {"eq": self.place.community}}
        return {**given, **mine} if key not in given else {"and_": [given, mine]}

    def reach(self, one: Resource, written: Mapping[str, Any]) -> tuple[Extent, Extent]:
        """How much the reader may (read, count) of the community's rows that the filter looks at."""
        actor = self.reader.actor
        beyond = [extent(each.read, each.model, actor, self.place) for each in visited(REGISTRY, one, written)]
        reads = extent(one.read, one.model, actor, self.place)
        counts = extent(Any_((one.read, one.aggregate)), one.model, actor, self.place)
        return min([reads, *beyond]), min([counts, *beyond])

    async def count(self, rows: Rows, where: Where) -> Counted:
        """How many rows of the community fit the bound filter `where`, as far as the reader is told."""
        one = REGISTRY[rows.resource]
        opens, counts = self.reach(one, rows.where)
        fits = self.inside(one, where)
        if counts is Extent.NONE:
            return Counted(None, fits, False, False)
        try:
            found = await self.reader.tally(one, fits, {}, {})
        except AppError:
            return Counted(None, fits, False, False)
        return Counted(int(found[0]["n"]), fits, opens is not Extent.NONE, counts is Extent.ALL)

    async def gaps(self, rule: Coverage) -> Gap:
        """The rows that `rule` asks for and that lack what it needs."""
        one = REGISTRY[rule.rows.resource]
        among, needs = (bind(REGISTRY, one, part, self.now) for part in (rule.rows.where, rule.needs))
        both = Rows(one.name, {"and": [dict(rule.rows.where), dict(rule.needs)]})
        lacking = negated(needs)
        where = {**among, **lacking} if not set(among) & set(lacking) else {"and_": [among, lacking]}
        gaps, total = await self.count(both, where), await self.count(both, among)
        if gaps.n is None or total.n is None:
            return Gap(None, gaps)
        small = any(0 < n < SMALLEST for n in (gaps.n, total.n - gaps.n, total.n))
        if small and not gaps.open:
            return Gap(None, Counted(None, gaps.where, False, gaps.whole), suppressed=True)
        return Gap(total.n, gaps)

    async def rounds(self, one: Rhythm, count: int) -> list[Round]:
        """What became of the rhythm in the last `count` periods, oldest first."""
        spans = rhythms.spans(one.period, self.today, count, one.since)
        rows = one.evidence
        resource = REGISTRY[rows.resource]
        opens, _ = self.reach(resource, rows.where)
        if opens is Extent.NONE or not spans:
            return [Round(span, Kept.UNKNOWN, None, self.during(one, span)) for span in spans]
        try:
            if one.per:
                places = await self._places(one.per)
                return [await self._everywhere(one, one.per, places, span, opens) for span in spans]
            found = await self._by_period(one, spans)
        except AppError:
            return [Round(span, Kept.UNKNOWN, None, self.during(one, span)) for span in spans]
        made = []
        for span in spans:
            on_time, late = found.get((span.first, True), 0), found.get((span.first, False), 0)
            status = self._seen(rhythms.judge(span, self.today, one.least, on_time, on_time + late), opens)
            made.append(Round(span, status, on_time + late, self.during(one, span)))
        return made

    def _seen(self, status: Kept, opens: Extent) -> Kept:
        """`status`, but that somebody who sees a part of the rows cannot say that something is not there."""
        return Kept.UNKNOWN if opens is Extent.PART and status in (Kept.MISSED, Kept.LATE) else status

    def during(self, one: Rhythm, span: Span) -> Where:
        """The filter of the evidence of one period."""
        resource = REGISTRY[one.evidence.resource]
        given = bind(REGISTRY, resource, one.evidence.where, self.now)
        at = str(one.evidence.at)
        dated = resource.by_name[at].kind is Kind.DATE
        times = {"gte": span.first, "lte": span.last} if dated else {"gte": span.opens, "lt": span.closes}
        if at in given:
            return self.inside(resource, {"and_": [given, {at: times}]})
        return self.inside(resource, {**given, at: times})

    async def _by_period(self, one: Rhythm, spans: list[Span]) -> dict[tuple[date, bool], int]:
        """How many rows each period has: (its first day, whether done before its end) to number."""
        resource = REGISTRY[one.evidence.resource]
        whole = Span(spans[0].first, spans[-1].last)
        first = first_sql(one.period, local_sql(resource, str(one.evidence.at)))
        by = {"first": first, "on_time": on_time_sql(one, resource)}
        found = await self.reader.tally(resource, self.during(one, whole), by, {})
        return {(row["first"], row["on_time"]): int(row["n"]) for row in found}

    async def _everywhere(self, one: Rhythm, per: Rows, places: list[UUID], span: Span, opens: Extent) -> Round:
        """One period of a rhythm that every row of `per` owes."""
        resource = REGISTRY[one.evidence.resource]
        by = {"place": f"a.{resource.by_name[str(per.link)].column}", "on_time": on_time_sql(one, resource)}
        where = {**self.during(one, span), f"{per.link}_id": {"is_null": False}}
        told = [row for row in await self.reader.tally(resource, where, by, {}) if row["place"] in places]
        found = {(row["place"], row["on_time"]): int(row["n"]) for row in told}
        status = {
            str(place): rhythms.judge(
                span,
                self.today,
                one.least,
                found.get((place, True), 0),
                sum(found.get((place, t), 0) for t in (True, False)),
            )
            for place in places
        }
        kept = sum(said is Kept.KEPT for said in status.values())
        lacking = [UUID(place) for place, said in status.items() if said is not Kept.KEPT]
        worst = rhythms.worst(status) if places else Kept.UNKNOWN
        return Round(
            span, self._seen(worst, opens), sum(found.values()), where, kept, len(places), {"id": {"in_": lacking}}
        )

    async def _places(self, rows: Rows) -> list[UUID]:
        """The ids of the rows for each of which something is owed; none where there are too many to name."""
        one = REGISTRY[rows.resource]
        where = self.inside(one, bind(REGISTRY, one, rows.where, self.now))
        found = [row["place"] for row in await self.reader.tally(one, where, {"place": "a.id"}, {})]
        return found if len(found) < MOST_PLACES else []

    async def staffed(self, template: Staffing) -> tuple[int | None, list[Short]]:
        """How many places the template is for, and for each slot where it is not filled."""
        unknown: list[Short] = [Short(None, None) for _ in template.slots]
        if template.per is None or self.reach(REGISTRY[template.per], {})[0] is not Extent.ALL:
            return None, unknown
        places = await self._places(Rows(template.per, {}))
        if not places:
            return None, unknown
        columns = [await self._filled(slot.counts) if slot.counts else None for slot in template.slots]
        table = {
            str(place): [column.get(place, 0) if column is not None else None for column in columns] for place in places
        }
        found = shortages(template.slots, table)
        made = []
        for at, column in enumerate(columns):
            short = [UUID(one.place) for one in found if one.slot == at]
            made.append(Short(len(short), {"id": {"in_": short}}) if column is not None else Short(None, None))
        return len(places), made

    async def _filled(self, rows: Rows) -> dict[UUID, int] | None:
        """How many of `rows` each place has; None where the reader does not see all of them."""
        one = REGISTRY[rows.resource]
        if self.reach(one, rows.where)[0] is not Extent.ALL:
            return None
        where = self.inside(one, bind(REGISTRY, one, rows.where, self.now))
        by = {"place": f"a.{one.by_name[str(rows.link)].column}"}
        try:
            return {row["place"]: int(row["n"]) for row in await self.reader.tally(one, where, by, {})}
        except AppError:
            return None

    async def handed_up(self, pack: Pack) -> tuple[Counted, Counted]:
        """The community's disputes that went past the top of the ladder, and all of its disputes."""
        disputes = {"category": {"eq": "C07"}}
        rows = Rows("Case", disputes)
        beyond = {**disputes, "level": {"in_": levels_beyond(pack.ladder, pack)}}
        return await self.count(rows, beyond), await self.count(rows, dict(disputes))


def levels_beyond(ladder: Ladder, pack: Pack) -> list[str]:
    """The levels of a case that lie above the ladder's top."""
    order = list(OrgLevel)
    top = next(level.level for level in pack.levels if level.key == ladder.top)
    words = REGISTRY["Case"].by_name["level"].vocabulary or ()
    return [str(word) for word in words if str(word) in order and order.index(OrgLevel(str(word))) < order.index(top)]


def flawed(pack_part: Coverage | Rhythm | Staffing) -> bool:
    """Whether the rule does not fit what this installation has any more: a resource or field of it is gone."""
    match pack_part:
        case Coverage(rows=rows, needs=needs):
            return _unfit(rows) or any(flaws(REGISTRY, REGISTRY[rows.resource], needs))
        case Rhythm(evidence=evidence, per=per):
            return _unfit(evidence) or (per is not None and _unfit(per))
        case Staffing(per=per, slots=slots):
            counted = [slot.counts for slot in slots if slot.counts]
            return (per is not None and per not in REGISTRY.resources) or any(map(_unfit, counted))


def _unfit(rows: Rows) -> bool:
    one = REGISTRY.resources.get(rows.resource)
    if one is None or any(flaws(REGISTRY, one, rows.where)):
        return True
    return any(name is not None and name not in one.by_name for name in (rows.at, rows.done))


def local_sql(one: Resource, name: str) -> str:
    """SQL for the day in China of the row's column `name`."""
    column, kind = f"a.{one.by_name[name].column}", one.by_name[name].kind
    return f"({column} AT TIME ZONE '{ZONE.key}')" if kind is Kind.DATETIME else f"{column}::timestamp"


def first_sql(period: Period, day: str) -> str:
    """SQL for the first day of the period that `day` lies in."""
    if period is Period.HALF_MONTH:
        late = f"CASE WHEN extract(day FROM {day}) > 15 THEN 15 ELSE 0 END"
        return f"(date_trunc('month', {day})::date + {late})"
    return f"date_trunc('{period.lower()}', {day})::date"


def on_time_sql(one: Rhythm, resource: Resource) -> str:
    """SQL for whether the row was done before the end of its period; always, where no time of doing is named."""
    if not one.evidence.done:
        return "TRUE"
    at, done = (local_sql(resource, str(name)) for name in (one.evidence.at, one.evidence.done))
    return f"({first_sql(one.period, done)} <= {first_sql(one.period, at)})"
