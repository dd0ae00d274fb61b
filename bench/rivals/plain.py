"""Plain Strawberry over Tortoise, on the product's own models: what its documentation leads an experienced user to.

To-one links come with `select_related` and only the columns that are shown, to-many with `prefetch_related`; a limit
for each parent, which a prefetch cannot have, is one query for each parent, all at once. Documents are parsed and
validated once (ParserCache, ValidationCache). The token is checked with one query a request, and scopes every query.
"""

import base64
import contextlib
import enum
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

import strawberry
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route
from strawberry.asgi import GraphQL
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.types import Info
from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from backend.cases.models import Case as CaseRow
from backend.cases.models import CaseEntry as EntryRow
from backend.cases.vocabulary import CaseStatus
from backend.database import close_database, open_database
from backend.people.models import ApiToken, UserRole
from backend.places.models import Grid as GridRow
from backend.settings import load_settings

Status = strawberry.enum(CaseStatus)
SHOWN = ("id", "number", "status", "category", "severity", "channel", "reported_at", "due_at",
         "grid__id", "grid__name", "estate__id", "estate__name")  # fmt: skip
TOLD = ("id", "number", "title", "description", "status", "category", "channel", "reported_at", "due_at",
        "community__id", "community__name", "grid__id", "grid__name")  # fmt: skip


@strawberry.enum
class CaseDimension(enum.Enum):
    """What cases are counted by."""

    GRID = "grid"


@strawberry.enum
class EntryOrderField(enum.Enum):
    """What entries are ordered by."""

    AT = "at"


@strawberry.input
class CaseEntryOrder:
    """An order of entries."""

    field: EntryOrderField


@strawberry.input
class CaseStatusFilter:
    """A condition on the status."""

    in_: list[Status] | None = strawberry.field(name="in", default=None)  # type: ignore[valid-type]


@strawberry.input
class CaseFilter:
    """A condition on cases."""

    status: CaseStatusFilter | None = None


@strawberry.type
class Named:
    """A row that is known by its name."""

    id: strawberry.ID
    name: str


@strawberry.type
class CaseEntry:
    """A line of a timeline."""

    at: datetime
    kind: str
    text: str
    author_name: str | None
    is_public: bool


@strawberry.type
class Entries:
    """A page of entries."""

    nodes: list[CaseEntry]


@strawberry.type
class Case:
    """A case; fields are attributes of the Tortoise row."""

    id: strawberry.ID
    number: str
    title: str | None
    description: str | None
    status: Status  # type: ignore[valid-type]
    category: str
    severity: str
    channel: str
    reported_at: datetime
    due_at: datetime | None
    community: Named
    grid: Named | None
    estate: Named | None

    @strawberry.field
    def entries(self: Any, first: int, order: list[CaseEntryOrder]) -> Entries:
        """The timeline, which was fetched with the case."""
        return Entries(nodes=list(self.entries)[:first])


@strawberry.type
class PageInfo:
    """Whether there is more."""

    has_next_page: bool
    end_cursor: str | None


@strawberry.type
class Cases:
    """A page of cases."""

    nodes: list[Case]
    page_info: PageInfo


@strawberry.type
class CaseNodes:
    """Some cases."""

    nodes: list[Case]


@strawberry.type
class Grid(Named):
    """A grid."""

    @strawberry.field
    async def cases(self: Any, info: Info[Any, Any], first: int) -> CaseNodes:
        """Its newest cases."""
        found = seen(info).filter(grid_id=self.id).order_by("-reported_at", "-id").limit(first)
        return CaseNodes(nodes=await found.only("id", "number", "status", "reported_at"))  # type: ignore[arg-type]


@strawberry.type
class Grids:
    """A page of grids."""

    nodes: list[Grid]


@strawberry.type
class CaseGroup:
    """A count."""

    count: int
    grid: Named


def seen(info: Info[Any, Any]) -> QuerySet[CaseRow]:
    """The live cases that the caller may read."""
    return CaseRow.filter(deleted_at=None, community_id__in=info.context["communities"])


def fitting(info: Info[Any, Any], given: CaseFilter | None) -> QuerySet[CaseRow]:
    """Those that fit a filter."""
    wanted = given.status.in_ if given and given.status else None
    return seen(info).filter(status__in=wanted) if wanted else seen(info)


@strawberry.type
class Query:
    """Reads."""

    @strawberry.field
    async def cases(
        self, info: Info[Any, Any], first: int, filter: CaseFilter | None = None, after: str | None = None
    ) -> Cases:
        """A page of cases, newest first."""
        found = fitting(info, filter)
        if after:
            at, _, key = base64.urlsafe_b64decode(after).decode().partition("|")
            found = found.filter(
                Q(reported_at__lt=datetime.fromisoformat(at))
                | Q(reported_at=datetime.fromisoformat(at), id__lt=UUID(key))
            )
        rows = (
            await found.select_related("grid", "estate").only(*SHOWN).order_by("-reported_at", "-id").limit(first + 1)
        )
        kept = rows[:first]
        end = f"{kept[-1].reported_at.isoformat()}|{kept[-1].id}".encode() if kept else b""
        info_of = PageInfo(has_next_page=len(rows) > first, end_cursor=base64.urlsafe_b64encode(end).decode() or None)
        return Cases(nodes=kept, page_info=info_of)  # type: ignore[arg-type]

    @strawberry.field
    async def case(self, info: Info[Any, Any], id: strawberry.ID) -> Case | None:
        """A case with everything that is about it."""
        lines = EntryRow.filter(deleted_at=None, community_id__in=info.context["communities"]).order_by("at", "id")
        found = seen(info).filter(id=id).select_related("community", "grid").only(*TOLD)
        return await found.prefetch_related(Prefetch("entries", queryset=lines)).first()  # type: ignore[return-value]

    @strawberry.field
    async def grids(self, info: Info[Any, Any], first: int) -> Grids:
        """A page of grids."""
        found = GridRow.filter(deleted_at=None, community_id__in=info.context["communities"])
        return Grids(nodes=await found.only("id", "name").order_by("code", "id").limit(first))  # type: ignore[arg-type]

    @strawberry.field
    async def case_groups(
        self, info: Info[Any, Any], by: list[CaseDimension], filter: CaseFilter | None = None
    ) -> list[CaseGroup]:
        """Counts by grid."""
        counted = fitting(info, filter).annotate(n=Count("id")).group_by("grid_id", "grid__name")
        found = await counted.order_by("-n").limit(1000).values("grid_id", "grid__name", "n")
        return [CaseGroup(count=one["n"], grid=Named(id=one["grid_id"], name=one["grid__name"])) for one in found]


class Endpoint(GraphQL[dict[str, Any], None]):
    """The endpoint: who asks is found out once a request."""

    async def get_context(self, request: Any, response: Any) -> dict[str, Any]:
        """The communities that the caller may read."""
        return {"communities": await communities(request)}


async def communities(request: Request) -> list[Any]:
    """What the caller's token or session opens, with one query."""
    now, authorization = datetime.now(UTC), request.headers.get("authorization")
    if authorization:
        hashed = sha256(authorization.removeprefix("Bearer ").encode()).hexdigest()
        tokens = ApiToken.filter(token_hash=hashed, revoked_at=None, deleted_at=None, expires_at__gt=now)
        return list(await tokens.values_list("communities__id", flat=True))
    hashed = sha256(request.cookies.get("linli_session", "").encode()).hexdigest()
    roles = UserRole.filter(
        deleted_at=None, user__is_active=True, user__deleted_at=None, user__sessions__token_hash=hashed,
        user__sessions__revoked_at=None, user__sessions__expires_at__gt=now,
    )  # fmt: skip
    return list(await roles.values_list("community_id", flat=True))


@contextlib.asynccontextmanager
async def lifespan(app: Starlette) -> AsyncIterator[None]:
    """Open the database for as long as the server lives."""
    await open_database(load_settings())
    yield
    await close_database()


schema = strawberry.Schema(Query, extensions=[ParserCache, ValidationCache])
app = Starlette(routes=[Route("/graphql", Endpoint(schema, graphql_ide=None))], lifespan=lifespan)
