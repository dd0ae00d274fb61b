"""The shapes in which `pack` answers: levels, ladder, coverage, rhythms and staffing, in the reader's language."""

import strawberry

from backend.api.scalars import Json, WireDate


@strawberry.type(description="A level of the organisation chain, by its local name.")
class PackLevel:
    """A level of the organisation chain; `level` is its kind, `above` the key of the level over it."""

    key: str
    level: str
    name: str
    above: str | None
    post: str | None
    outside: bool


@strawberry.type(description="A step of the ladder: how long a matter stays there, in working hours, and why.")
class PackStep:
    """A step of the ladder."""

    key: str
    name: str
    level: str
    post: str | None
    hours: float
    reason: str


@strawberry.type(description="How a matter rises, and how many disputes went past the top.")
class PackLadder:
    """The ladder; `disputes` and `handed_up` are null for readers who may not count cases."""

    motto: str | None
    top: str
    steps: list[PackStep]
    disputes: int | None
    handed_up: int | None
    resource: str
    filter: Json
    openable: bool


@strawberry.type(description="A coverage rule with its gaps: rows that lack what they need.")
class PackCoverage:
    """A coverage rule. `filter` opens the gaps; counts are null where the reader is not told."""

    key: str
    name: str
    reason: str | None
    resource: str
    type: str
    total: int | None
    gaps: int | None
    share: float | None
    target: float
    met: bool | None
    partial: bool
    suppressed: bool
    openable: bool
    filter: Json
    problem: str | None


@strawberry.type(description="One period of a rhythm.")
class PackPeriod:
    """One period; `filter` opens its evidence, `missing` the places that have not kept it."""

    first: WireDate
    last: WireDate
    status: str
    status_name: str
    count: int | None
    filter: Json
    places: int | None
    kept_places: int | None
    missing: Json | None


@strawberry.type(description="A duty that comes round, and whether it was kept.")
class PackRhythm:
    """A rhythm; `kept`, `late` and `missed` count its periods."""

    key: str
    name: str
    reason: str | None
    period: str
    period_name: str
    least: int
    post: str | None
    resource: str
    place_resource: str | None
    kept: int
    late: int
    missed: int
    openable: bool
    periods: list[PackPeriod]
    problem: str | None


@strawberry.type(description="A term of a staffing template, and the places where it is not filled.")
class PackSlot:
    """A term; `short` is null where nothing counts it or the reader is not told."""

    term: str
    name: str
    posts: list[str]
    least: int
    short: int | None
    filter: Json | None


@strawberry.type(description="Who must be at each place, such as 1+3+M+N.")
class PackStaffing:
    """A staffing template; `places` is how many it is for."""

    key: str
    name: str
    note: str | None
    pattern: str
    resource: str | None
    places: int | None
    slots: list[PackSlot]
    problem: str | None
