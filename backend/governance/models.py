"""Governance: how a community decides and keeps its promises, and the pack that says what its way of working is."""

from datetime import date
from typing import Any
from uuid import UUID

from tortoise import Tortoise, fields
from tortoise.timezone import now

from backend.errors import INVALID, Pair
from backend.governance.vocabulary import (
    MediaClass,
    MediaForm,
    MeetingKind,
    RoutineKind,
    TopicKind,
    TopicSource,
    TopicStatus,
)
from backend.kit.fields import WordsField, link, links
from backend.kit.model import Content, Record
from backend.people.vocabulary import Department

TWO_FOR_ONE: Pair = ("这个小区已经有在用的协商议事群。", "This estate has a council group at work already.")
BACKWARDS: Pair = ("结束不能早于开始。", "The end must not be before the beginning.")
NOT_NEGATIVE: Pair = ("不能小于 0。", "It cannot be below 0.")


class GovernancePack(Record):
    """A governance pack (治理包): a way of working as one checked document. `linli pack load` writes it."""

    code = fields.CharField(40, unique=True, description="Code of the pack, such as wuwei.")
    name = fields.CharField(80, description="Name in Chinese.")
    name_en = fields.CharField(120, description="Name in English.")
    article = fields.CharField(20, null=True, description="Number of the article that it follows, if one.")
    summary = fields.CharField(400, null=True, description="The way of working in a line or two.")
    revision = fields.IntField(description="The pack's own revision, as its file says.")
    document: dict[str, Any] = fields.JSONField(description="The whole pack as checked, by the keys of its file.")
    loaded_at = fields.DatetimeField(default=now, description="When it was last loaded from its file.")

    class Meta:
        table = "governance_pack"


class CouncilGroup(Content):
    """A council group (协商议事群): where the matters of one estate are raised, weighed and handed out."""

    community_from = "estate"

    estate_id: UUID
    estate = link(
        "places.Estate", "council_groups", description="Estate whose matters it takes up; at most one at work."
    )
    name = fields.CharField(80, description="Name of the group.")
    chat_group = fields.CharField(120, null=True, description="Name of its chat group.")
    leader_name = fields.CharField(40, null=True, description="Who leads it, as announced: the area head (片长).")
    members = fields.CharField(400, null=True, description="Who sits in it, in words: branch, police, property, heads.")
    member_count = fields.IntField(null=True, description="How many people are in it.")
    founded_on = fields.DateField(null=True, description="Since when it works.")
    is_active = fields.BooleanField(default=True, description="Whether it is at work.")

    class Meta:
        table = "council_group"

    async def prepare(self) -> None:
        """Keep to one group at work for each estate. Raises INVALID for a second one, also when two come at once."""
        await super().prepare()
        if self.deleted_at is None and self.is_active:
            lock = f"council_group:{self.estate_id}"
            await Tortoise.get_connection("default").execute_query("SELECT pg_advisory_xact_lock(hashtext($1))", [lock])
            beside = CouncilGroup.filter(estate_id=self.estate_id, is_active=True, deleted_at=None)
            if await beside.exclude(id=self.id).exists():
                raise INVALID(count=1, fields={"estateId": TWO_FOR_ONE})

    def problems(self) -> dict[str, Pair]:
        """A group has no fewer than no members."""
        return {"memberCount": NOT_NEGATIVE} if (self.member_count or 0) < 0 else {}


class Topic(Content):
    """A topic (议题): a big, hard or practical matter that people decide on together."""

    title = fields.CharField(120, description="The question in one line.")
    kind = fields.CharEnumField(TopicKind, max_length=40, description="Big, hard or practical.")
    source = fields.CharEnumField(TopicSource, max_length=40, description="Where it comes from.")
    status = fields.CharEnumField(
        TopicStatus, max_length=40, default=TopicStatus.COLLECTED, description="Where it stands."
    )
    description = fields.TextField(null=True, description="What it is about, and what has been tried.")
    raised_by = fields.CharField(80, null=True, description="Who put it forward, in words.")
    raised_on = fields.DateField(description="When it was put forward.")
    estate = link("places.Estate", "topics", null=True, description="Estate that it is about.")
    council_group = link("governance.CouncilGroup", "topics", null=True, description="Group that deliberates on it.")
    step = fields.IntField(null=True, description="Number of the step of the pack's procedure that it has reached.")
    lead_department = fields.CharEnumField(
        Department, max_length=40, null=True, description="Unit that carries it out, once decided."
    )
    resolution = fields.TextField(null=True, description="What was decided.")
    decided_at = fields.DatetimeField(null=True, description="When it was decided.")
    done_at = fields.DatetimeField(null=True, description="When it was done.")
    cases = links("cases.Case", "topics", through="topic_case", description="Cases that it gathers up.")

    class Meta:
        table = "topic"


class Meeting(Content):
    """A meeting. One sitting may be several kinds of meeting at once (四会合一), so it has a list of kinds."""

    title = fields.CharField(120, description="What was called together, in one line.")
    held_at = fields.DatetimeField(description="When it begins or began.")
    place = fields.CharField(120, null=True, description="Where, in words.")
    venue = link("places.Venue", "meetings", null=True, description="Where, if it is a place of the register.")
    council_group = link("governance.CouncilGroup", "meetings", null=True, description="Group that met, if one.")
    kinds = WordsField(MeetingKind, description="What kinds of meeting it is; several at once are fine.")
    chair = fields.CharField(80, null=True, description="Who presides: a name, or the rotating chair's unit.")
    attendance = fields.IntField(null=True, description="How many people came.")
    departments = fields.CharField(200, null=True, description="Units that were called and came, in words.")
    resolution = fields.TextField(null=True, description="What was decided.")
    topics = links("governance.Topic", "meetings", through="meeting_topic", description="Topics on its agenda.")

    class Meta:
        table = "meeting"

    def problems(self) -> dict[str, Pair]:
        """A meeting is of some kind, and nobody less than none came."""
        found: dict[str, Pair] = {}
        if not self.kinds:
            found["kinds"] = ("至少选一种会议。", "Choose at least one kind of meeting.")
        if (self.attendance or 0) < 0:
            found["attendance"] = NOT_NEGATIVE
        return found


class Duty(Content):
    """A duty: one round of a rhythm, with the time in which it is due and what shows that it was done."""

    kind = fields.CharEnumField(RoutineKind, max_length=40, description="What has to be done.")
    rhythm = fields.CharField(40, null=True, description="Key of the pack's rhythm that it is a round of.")
    title = fields.CharField(120, description="What is to be done, in one line.")
    starts_on: date = fields.DateField(description="First day of its time.")
    ends_on: date = fields.DateField(description="Last day of its time.")
    owner_name = fields.CharField(40, null=True, description="Who answers for it.")
    place = fields.CharField(120, null=True, description="Where, for duties at a fixed place.")
    grid = link("places.Grid", "duties", null=True, description="Grid, for duties of one.")
    area = link("places.Area", "duties", null=True, description="Area (片), for duties of one.")
    estate = link("places.Estate", "duties", null=True, description="Estate, for duties of one.")
    done_at = fields.DatetimeField(null=True, description="When it was done; empty until then.")
    evidence = fields.TextField(null=True, description="What shows that it was done.")
    evidence_url = fields.CharField(400, null=True, description="Address of a record or picture, if there is one.")

    class Meta:
        table = "duty"

    def problems(self) -> dict[str, Pair]:
        """Time runs forward, and what is said to be done has something to show for it."""
        found: dict[str, Pair] = {}
        if self.ends_on < self.starts_on:
            found["endsOn"] = BACKWARDS
        if self.done_at and not (self.evidence or self.evidence_url):
            found["evidence"] = ("写明做了什么，或附上链接。", "Say what was done, or give an address.")
        if self.evidence_url and not self.evidence_url.startswith(("https://", "http://")):
            found["evidenceUrl"] = ("网址要以 https:// 开头。", "An address begins with https://.")
        return found


class Report(Content):
    """A half-monthly analysis (半月分析) of an area: which problems, how often, how people took the answers."""

    title = fields.CharField(120, description="Area and half month.")
    starts_on: date = fields.DateField(description="First day that it covers.")
    ends_on: date = fields.DateField(description="Last day that it covers.")
    area = link("places.Area", "reports", null=True, description="Area (片) that it is on.")
    estate = link("places.Estate", "reports", null=True, description="Estate, for a report on one.")
    types: dict[str, Any] | None = fields.JSONField(null=True, description="Kinds of problems and their numbers.")
    frequency: dict[str, Any] | None = fields.JSONField(null=True, description="What came up again, and how often.")
    satisfaction: dict[str, Any] | None = fields.JSONField(null=True, description="Answers of call-backs, counted.")
    summary = fields.TextField(null=True, description="What stands out, and what will be done.")
    signed_at = fields.DatetimeField(null=True, description="When it was signed; empty while it is a draft.")
    signed_by = fields.CharField(40, null=True, description="Who signed it: the area head.")

    class Meta:
        table = "report"

    def problems(self) -> dict[str, Pair]:
        """Time runs forward, and a signature has a name."""
        found: dict[str, Pair] = {}
        if self.ends_on < self.starts_on:
            found["endsOn"] = BACKWARDS
        if self.signed_at and not self.signed_by:
            found["signedBy"] = ("写明签字人。", "Say who signed.")
        return found


class MediaItem(Content):
    """A micro-broadcast (微播报): a short piece that a community tells its residents through its groups."""

    title = fields.CharField(120, description="Title.")
    media_class = fields.CharEnumField(MediaClass, max_length=40, description="What it is about.")
    form = fields.CharEnumField(MediaForm, max_length=40, default=MediaForm.VIDEO, description="In which form.")
    published_on = fields.DateField(null=True, description="Day of publication; empty while it is being made.")
    url = fields.CharField(400, null=True, description="Where it can be seen.")
    summary = fields.TextField(null=True, description="What it says.")
    author = fields.CharField(80, null=True, description="Who made it.")
    reach = fields.IntField(null=True, description="How many people it reached.")

    class Meta:
        table = "media_item"

    def problems(self) -> dict[str, Pair]:
        """It reaches nobody less than none, and its address is one."""
        found: dict[str, Pair] = {}
        if (self.reach or 0) < 0:
            found["reach"] = NOT_NEGATIVE
        if self.url and not self.url.startswith(("https://", "http://")):
            found["url"] = ("网址要以 https:// 开头。", "An address begins with https://.")
        return found
