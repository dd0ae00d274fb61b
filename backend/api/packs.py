"""`pack`: a community's way of working as its people read it, with every rule of it held against today's rows.

The text of a pack is public. What it counts is counted under the reader's access (`promises`).
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types import Info

from backend.api import made
from backend.api.figures import wire_filter
from backend.api.packshapes import (
    PackCoverage,
    PackLadder,
    PackLevel,
    PackPeriod,
    PackRhythm,
    PackSlot,
    PackStaffing,
    PackStep,
)
from backend.api.promises import Counted, Promises, Round, flawed
from backend.api.reader import Row, connection
from backend.api.scalars import Json, WireDate
from backend.errors import Pair, pick
from backend.governance import pack as packs
from backend.governance.pack import Coverage, Labels, Pack, Rhythm, Staffing
from backend.governance.rhythm import Kept
from backend.kit.extent import Place
from backend.kit.naming import camel
from backend.kit.registry import REGISTRY
from backend.kit.wire import as_id

MOST_PERIODS = 60
UNFIT: Pair = (
    "这条规则用到的资源或字段已经没有了，请更新治理包。",
    "A resource or field that this rule asks about is gone: load a newer pack.",
)


@strawberry.type(name="Pack", description="A community's way of working.")
class PackType:
    """A pack, for one reader; `community` is the one that its rules are held against, if any."""

    held: strawberry.Private[Pack]
    promises: strawberry.Private[Promises | None]
    locale: strawberry.Private[str]
    code: str
    revision: int
    article: str | None
    name: str
    summary: str
    community: strawberry.ID | None
    depth: int
    names: Json
    menu: Json
    document: Json

    def _organisation_now(self) -> list[PackLevel]:
        """The organisation chain."""
        named = {post.code: self._said(post.names) for post in self.held.posts}
        return [
            PackLevel(
                key=one.key,
                level=one.level,
                name=self._said(one.names),
                above=one.above,
                post=named.get(one.post or ""),
                outside=one.outside,
            )
            for one in self.held.levels
        ]

    async def _ladder_now(self) -> PackLadder:
        """The ladder with its count of disputes."""
        none = Counted(None, {}, False, False)
        up, every = await self.promises.handed_up(self.held) if self.promises else (none, none)
        ladder = self.held.ladder
        return PackLadder(
            motto=self._maybe(ladder.motto),
            top=ladder.top,
            steps=self._steps(),
            disputes=every.n,
            handed_up=up.n,
            resource=REGISTRY["Case"].plural,
            filter=Json(wire_filter(up.where)),
            openable=up.open,
        )

    def _steps(self) -> list[PackStep]:
        levels = {level.key: level for level in self.held.levels}
        posts = {post.code: self._said(post.names) for post in self.held.posts}
        return [
            PackStep(
                key=step.at,
                name=self._said(levels[step.at].names),
                level=levels[step.at].level,
                post=posts.get(levels[step.at].post or ""),
                hours=step.limit.total_seconds() / 3600,
                reason=self._said(step.reason),
            )
            for step in self.held.ladder.steps
        ]

    async def _coverage_now(self) -> list[PackCoverage]:
        """The coverage rules with their gaps."""
        return [await self._coverage(rule) for rule in self.held.coverage]

    async def _rhythms_now(self, periods: int = 12) -> list[PackRhythm]:
        """The rhythms with what was kept."""
        count = min(max(periods, 1), MOST_PERIODS)
        return [await self._rhythm(one, count) for one in self.held.rhythms]

    async def _staffing_now(self) -> list[PackStaffing]:
        """The staffing templates with their gaps."""
        return [await self._staffing(one) for one in self.held.staffing]

    organisation: list[PackLevel] = strawberry.field(
        resolver=_organisation_now, description="The organisation chain, as written."
    )
    ladder: PackLadder = strawberry.field(resolver=_ladder_now, description="How a matter rises, lowest step first.")
    coverage: list[PackCoverage] = strawberry.field(
        resolver=_coverage_now, description="Which rows need what, and how many lack it today."
    )
    rhythms: list[PackRhythm] = strawberry.field(
        resolver=_rhythms_now, description="Duties that come round, with the last periods; at most 60."
    )
    staffing: list[PackStaffing] = strawberry.field(
        resolver=_staffing_now, description="Who must be at each place, and where somebody is missing."
    )

    def _said(self, text: Pair) -> str:
        return pick(text, self.locale)

    def _maybe(self, text: Pair | None) -> str | None:
        return pick(text, self.locale) if text else None

    def _told(self, part: str, key: str, name: str) -> str | None:
        """A text that is only in the document."""
        found = next(entry for entry in self.document[part] if entry["key"] == key)  # type: ignore[index]
        return found[name][self.locale] if name in found else None

    async def _coverage(self, rule: Coverage) -> PackCoverage:
        one = REGISTRY.resources.get(rule.rows.resource)
        broken = flawed(rule)
        gap = await self.promises.gaps(rule) if self.promises and not broken else None
        total, gaps = (gap.total, gap.gaps.n) if gap else (None, None)
        share = round((total - gaps) / total, 4) if total and gaps is not None else None
        return PackCoverage(
            key=rule.key,
            name=self._said(rule.names),
            reason=self._told("coverage", rule.key, "reason"),
            resource=one.plural if one else "",
            type=rule.rows.resource,
            total=total,
            gaps=gaps,
            share=share,
            target=rule.target,
            met=None if share is None else share >= rule.target,
            partial=bool(gap and gap.gaps.open and not gap.gaps.whole),
            suppressed=bool(gap and gap.suppressed),
            openable=bool(gap and gap.gaps.open),
            filter=Json(wire_filter(gap.gaps.where) if gap else {}),
            problem=self._said(UNFIT) if broken else None,
        )

    async def _rhythm(self, one: Rhythm, count: int) -> PackRhythm:
        broken = flawed(one)
        rounds = await self.promises.rounds(one, count) if self.promises and not broken else []
        posts = {post.code: self._said(post.names) for post in self.held.posts}
        resource = REGISTRY.resources.get(one.evidence.resource)
        place = REGISTRY.resources.get(one.per.resource) if one.per else None
        tally = {status: sum(found.status is status for found in rounds) for status in Kept}
        return PackRhythm(
            key=one.key,
            name=self._said(one.names),
            reason=self._told("rhythms", one.key, "reason"),
            period=one.period,
            period_name=one.period.text(self.locale),
            least=one.least,
            post=posts.get(one.post or ""),
            resource=resource.plural if resource else "",
            place_resource=place.plural if place else None,
            kept=tally[Kept.KEPT],
            late=tally[Kept.LATE],
            missed=tally[Kept.MISSED],
            openable=any(found.count is not None for found in rounds),
            periods=[self._period(found) for found in rounds],
            problem=self._said(UNFIT) if broken else None,
        )

    def _period(self, found: Round) -> PackPeriod:
        return PackPeriod(
            first=WireDate(found.span.first),
            last=WireDate(found.span.last),
            status=found.status,
            status_name=found.status.text(self.locale),
            count=found.count,
            filter=Json(wire_filter(found.where)),
            places=found.places,
            kept_places=found.kept_places,
            missing=Json(wire_filter(found.missing)) if found.missing is not None else None,
        )

    async def _staffing(self, one: Staffing) -> PackStaffing:
        broken = flawed(one)
        places, short = await self.promises.staffed(one) if self.promises and not broken else (None, [])
        posts = {post.code: self._said(post.names) for post in self.held.posts}
        slots = [
            PackSlot(
                term=slot.term,
                name=self._said(slot.names),
                posts=[posts.get(code, code) for code in slot.posts],
                least=slot.least,
                short=short[at].short if short else None,
                filter=Json(wire_filter(short[at].where)) if short and short[at].where is not None else None,
            )
            for at, slot in enumerate(one.slots)
        ]
        resource = REGISTRY.resources.get(one.per or "")
        return PackStaffing(
            key=one.key,
            name=self._said(one.names),
            note=self._told("staffing", one.key, "note"),
            pattern=one.pattern,
            resource=resource.plural if resource else None,
            places=places,
            slots=slots,
            problem=self._said(UNFIT) if broken else None,
        )


def names_of(pack: Pack) -> dict[str, Any]:
    """The local names as JSON: {resources, fields, words, posts, levels}, each {key: {zh, en, many?}}."""
    words = {f"HandlingMode.{one.mode}": _json(one.names) for one in pack.handling}
    words |= {f"Channel.{one.channel}": _json(one.names) for one in pack.logbooks}
    posts = {post.code: _json(post.names) for post in pack.posts}
    words |= {f"PostKind.{code}": said for code, said in posts.items()}
    return {
        "resources": _plain(pack.menu.resources),
        "fields": {_field(key): dict(said) for key, said in pack.menu.fields.items()},
        "words": words | _plain(pack.menu.words),
        "posts": posts,
        "levels": {level.key: _json(level.names) for level in pack.levels},
    }


def menu_of(pack: Pack) -> dict[str, Any]:
    """The navigation as JSON: {groups: [{group, label, resources}], hidden: [...]}, by names of types."""
    groups = [
        {
            "group": part.group,
            "label": _json(part.names) if part.names else None,
            "resources": [name for name in part.resources if name in REGISTRY.resources],
        }
        for part in pack.menu.groups
    ]
    return {"groups": groups, "hidden": list(pack.menu.hidden)}


def _json(text: Pair) -> dict[str, str]:
    return {"zh": text[0], "en": text[1]}


def _plain(labels: Labels) -> dict[str, Any]:
    return {key: dict(said) for key, said in labels.items()}


def _field(key: str) -> str:
    """`Building.red_steward` as the API spells it."""
    one, _, name = key.partition(".")
    return f"{one}.{camel(name)}"


async def _pack(info: Info, community: str | None = None, code: str | None = None) -> PackType | None:
    """The pack of a community, of the reader's own one, or one by its code."""
    reader = info.context.reader
    asked = [as_id(community)] if community else list(reader.actor.communities)
    place, works_by = await _place(asked)
    held = await _held(reader, works_by, code)
    if held is None:
        return None
    mine = place is not None and works_by == held.id
    promises = Promises(reader, place, datetime.now(UTC)) if place and mine else None
    return _told(packs.of(held.values["document"]), promises, reader.actor.locale)


async def _place(asked: list[UUID]) -> tuple[Place | None, UUID | None]:
    """The first of these communities that has a pack, and the pack's id. Which pack it is, is public."""
    sql = (
        "SELECT id, street_id, pack_id FROM community WHERE id = ANY($1) AND deleted_at IS NULL AND pack_id IS NOT NULL"
    )
    found = {row["id"]: row for row in await connection().execute_query_dict(sql, [asked])}
    row = next((found[key] for key in asked if key in found), None)
    return (Place(row["id"], row["street_id"]), row["pack_id"]) if row else (None, None)


async def _held(reader: Any, works_by: UUID | None, code: str | None) -> Row | None:
    one = REGISTRY["GovernancePack"]
    if code is not None:
        found = await reader.tally(one, {"code": {"eq": code}}, {"id": "a.id"}, {})
        key = found[0]["id"] if found else None
    else:
        key = works_by
    rows: Mapping[UUID, Row] = await reader.by_ids(one, [key]) if key else {}
    return rows.get(key) if key else None


def _told(pack: Pack, promises: Promises | None, locale: str) -> PackType:
    return PackType(
        held=pack,
        promises=promises,
        locale=locale,
        code=pack.code,
        revision=pack.revision,
        article=pack.article,
        name=pick(pack.names, locale),
        summary=pick(pack.summary, locale),
        community=strawberry.ID(str(promises.place.community)) if promises else None,
        depth=pack.depth,
        names=Json(names_of(pack)),
        menu=Json(menu_of(pack)),
        document=Json(dict(pack.document)),
    )


def make_packs() -> dict[str, Any]:
    """The root field for packs."""
    made.keep("Pack", PackType)
    arguments = {"community": ("ID | None", strawberry.UNSET), "code": ("str | None", strawberry.UNSET)}
    said = "A community's way of working; your own community's when none is named, null when it has none."
    return {"pack": made.field(_pack, "Pack | None", arguments=arguments, description=said)}
