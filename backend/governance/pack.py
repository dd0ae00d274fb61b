"""A governance pack as values: what `packs/*.yaml` says, once it is checked. Pure; knows no row and no database.

`load` takes the text of a file and either gives a Pack or raises Refused with every fault, its line and its mend.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from backend.errors import Pair
from backend.governance import checks, structure, yamltext
from backend.governance.vocabulary import OrgLevel, Period
from backend.governance.yamltext import Refused
from backend.kit.registry import Registry

Document = Mapping[str, Any]
Labels = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Level:
    """A level of the organisation chain; `outside` ones are not counted as the community's own."""

    key: str
    level: OrgLevel
    names: Pair
    above: str | None
    post: str | None
    outside: bool


@dataclass(frozen=True, slots=True)
class LocalPost:
    """A post, with the name that people here use and what it is there for."""

    code: str
    names: Pair
    at: str | None
    duties: tuple[Pair, ...]
    party_share: float | None


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the ladder: at which level a matter stays, for how much working time, and why that long."""

    at: str
    limit: timedelta
    reason: Pair


@dataclass(frozen=True, slots=True)
class Ladder:
    """How a matter rises; `top` is the key of the level that none should pass."""

    steps: tuple[Step, ...]
    top: str
    motto: Pair | None


@dataclass(frozen=True, slots=True)
class Handling:
    """A handling mode with its clocks, in working time."""

    mode: str
    names: Pair
    record: timedelta
    handle: timedelta
    call_back: timedelta
    reason: Pair


@dataclass(frozen=True, slots=True)
class Logbook:
    """A book or door through which matters come in; levels by key."""

    channel: str
    names: Pair
    keeper: str | None
    registers_at: tuple[str, ...]
    assigns_to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slot:
    """A numbered step of the procedure."""

    number: int
    names: Pair


@dataclass(frozen=True, slots=True)
class Deliberation:
    """How matters are decided together."""

    names: Pair
    form: str
    defined_by_article: bool
    slots: tuple[Slot, ...]
    topics: tuple[str, ...]
    meetings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of a resource; `link` leads from one to the place it is counted for, `at` and `done` name its times."""

    resource: str
    where: Mapping[str, Any]
    at: str | None = None
    done: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A duty that comes round; kept in a period with at least `least` rows of evidence (for each row of `per`)."""

    key: str
    names: Pair
    period: Period
    least: int
    evidence: Rows
    per: Rows | None
    since: date | None
    post: str | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """A rule: each row of `rows` fits `needs`; `target` is the share aimed at."""

    key: str
    names: Pair
    rows: Rows
    needs: Mapping[str, Any]
    target: float


@dataclass(frozen=True, slots=True)
class StaffSlot:
    """A term of a staffing pattern, and the rows that fill it."""

    term: str
    names: Pair
    posts: tuple[str, ...]
    least: int
    itself: bool
    counts: Rows | None


@dataclass(frozen=True, slots=True)
class Staffing:
    """A staffing template such as 1+3+M+N, for each row of the resource `per`."""

    key: str
    names: Pair
    pattern: str
    per: str | None
    slots: tuple[StaffSlot, ...]


@dataclass(frozen=True, slots=True)
class MenuGroup:
    """A group of the navigation with the resources that come first in it."""

    group: str
    names: Pair | None
    resources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Menu:
    """The navigation: groups in order, resources left out, and local names of what it leads to."""

    groups: tuple[MenuGroup, ...] = ()
    hidden: tuple[str, ...] = ()
    resources: Labels = field(default_factory=dict)
    fields: Labels = field(default_factory=dict)
    words: Labels = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pack:
    """A governance pack; `document` is the checked file itself, with the parts that are only told."""

    code: str
    revision: int
    article: str | None
    names: Pair
    summary: Pair
    levels: tuple[Level, ...]
    posts: tuple[LocalPost, ...]
    ladder: Ladder
    handling: tuple[Handling, ...]
    logbooks: tuple[Logbook, ...]
    deliberation: Deliberation
    rhythms: tuple[Rhythm, ...]
    coverage: tuple[Coverage, ...]
    staffing: tuple[Staffing, ...]
    menu: Menu
    document: Document

    @property
    def depth(self) -> int:
        """How many levels the community counts its chain by."""
        return sum(not level.outside for level in self.levels)


def load(text: str, registry: Registry) -> Pack:
    """The pack that a file's `text` holds. Raises Refused with all faults of the first stage that finds any."""
    source = yamltext.read(text)
    if found := structure.faults(source) or checks.faults(source, registry):
        raise Refused(found)
    return of(source.value)


def of(said: Document) -> Pack:
    """The pack that a checked document describes."""
    return Pack(
        code=said["code"],
        revision=said["revision"],
        article=said.get("article"),
        names=_pair(said["names"]),
        summary=_pair(said["summary"]),
        levels=tuple(map(_level, said["organisation"]["levels"])),
        posts=tuple(_post(code, post) for code, post in said["posts"].items()),
        ladder=_ladder(said["ladder"]),
        handling=tuple(map(_handling, said["handling"])),
        logbooks=tuple(map(_logbook, said.get("logbooks", ()))),
        deliberation=_deliberation(said["deliberation"]),
        rhythms=tuple(map(_rhythm, said.get("rhythms", ()))),
        coverage=tuple(map(_coverage, said.get("coverage", ()))),
        staffing=tuple(map(_staffing, said.get("staffing", ()))),
        menu=_menu(said.get("menu", {})),
        document=said,
    )


def _pair(said: Mapping[str, str]) -> Pair:
    return said["zh"], said["en"]


def _maybe(said: Mapping[str, str] | None) -> Pair | None:
    return _pair(said) if said else None


def _level(said: Document) -> Level:
    return Level(
        key=said["key"],
        level=OrgLevel(said["level"]),
        names=_pair(said["names"]),
        above=said.get("above"),
        post=said.get("post"),
        outside=said.get("outside", False),
    )


def _post(code: str, said: Document) -> LocalPost:
    duties = tuple(map(_pair, said.get("duties", ())))
    return LocalPost(code, _pair(said["names"]), said.get("at"), duties, said.get("party_share"))


def _ladder(said: Document) -> Ladder:
    steps = tuple(Step(s["at"], timedelta(hours=s["hours"]), _pair(s["reason"])) for s in said["steps"])
    return Ladder(steps, said["top"], _maybe(said.get("motto")))


def _handling(said: Document) -> Handling:
    record, handle, back = (timedelta(hours=said[f"{name}_hours"]) for name in ("record", "handle", "call_back"))
    return Handling(said["mode"], _pair(said["names"]), record, handle, back, _pair(said["reason"]))


def _logbook(said: Document) -> Logbook:
    levels = tuple(said["registers_at"]), tuple(said.get("assigns_to", ()))
    return Logbook(said["channel"], _pair(said["names"]), said.get("keeper"), *levels)


def _deliberation(said: Document) -> Deliberation:
    return Deliberation(
        names=_pair(said["names"]),
        form=said["form"],
        defined_by_article=said["defined_by_article"],
        slots=tuple(Slot(slot["number"], _pair(slot["names"])) for slot in said["slots"]),
        topics=tuple(said.get("topics", ())),
        meetings=tuple(said.get("meetings", ())),
    )


def _rows(said: Document) -> Rows:
    return Rows(said["resource"], said.get("where", {}), said.get("at"), said.get("done"), said.get("link"))


def _rhythm(said: Document) -> Rhythm:
    return Rhythm(
        key=said["key"],
        names=_pair(said["names"]),
        period=Period(said["period"]),
        least=said.get("least", 1),
        evidence=_rows(said["evidence"]),
        per=_rows(said["per"]) if "per" in said else None,
        since=date.fromisoformat(said["since"]) if "since" in said else None,
        post=said.get("post"),
    )


def _coverage(said: Document) -> Coverage:
    rows = Rows(said["resource"], said.get("among", {}))
    return Coverage(said["key"], _pair(said["names"]), rows, said["needs"], said.get("target", 1.0))


def _staffing(said: Document) -> Staffing:
    slots = tuple(map(_slot, said["slots"]))
    return Staffing(said["key"], _pair(said["names"]), said["pattern"], said.get("per"), slots)


def _slot(said: Document) -> StaffSlot:
    counts = _rows(said["counts"]) if "counts" in said else None
    least = int(said["term"]) if said["term"].isdigit() else said.get("least", 0)
    return StaffSlot(
        said["term"], _pair(said["names"]), tuple(said.get("posts", ())), least, said.get("itself", False), counts
    )


def _menu(said: Document) -> Menu:
    groups = tuple(
        MenuGroup(part["group"], _maybe(part.get("names")), tuple(part.get("resources", ())))
        for part in said.get("groups", ())
    )
    labels = said.get("labels", {})
    parts = (labels.get(name, {}) for name in ("resources", "fields", "words"))
    return Menu(groups, tuple(said.get("hidden", ())), *parts)
