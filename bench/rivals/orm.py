"""strawberry-orm over Tortoise: its types, its optimizer, which fetches links with `prefetch_related`.

A page's rows are what its optimizer runs; it has no pages of its own, so that `pageInfo` is not asked for, and
what it has no word for (one case, counts) is as in `plain`.
"""

import base64
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.types import Info
from strawberry_orm import StrawberryORM, auto
from tortoise.expressions import Q

from backend.cases.models import Case as CaseRow
from backend.places.models import Estate as EstateRow
from backend.places.models import Grid as GridRow
from bench.rivals import plain

orm = StrawberryORM("tortoise", warn_sensitive=False)


@orm.type(GridRow, name="Place")
class Place:
    """A grid, as a case shows it."""

    id: auto
    name: auto


@orm.type(EstateRow)
class Estate:
    """An estate."""

    id: auto
    name: auto


@orm.type(CaseRow, name="CaseOfList")
class Case:
    """A case, as a list shows it."""

    id: auto
    number: auto
    status: auto
    category: auto
    severity: auto
    channel: auto
    reported_at: auto
    due_at: auto
    grid: Place | None
    estate: Estate | None


@strawberry.type
class Cases:
    """A page of cases: a query that the optimizer runs."""

    found: strawberry.Private[Any]

    @strawberry.field
    def nodes(self) -> list[Case]:
        """The rows."""
        found: list[Any] = self.found
        return found


@orm.type(GridRow)
class Grid:
    """A grid."""

    id: auto
    name: auto

    @strawberry.field
    def cases(self: Any, info: Info[Any, Any], first: int) -> Cases:
        """Its newest cases."""
        return Cases(found=plain.seen(info).filter(grid_id=self.id).order_by("-reported_at", "-id").limit(first))


@strawberry.type
class Grids:
    """A page of grids: a query that the optimizer runs."""

    found: strawberry.Private[Any]

    @strawberry.field
    def nodes(self) -> list[Grid]:
        """The rows."""
        found: list[Any] = self.found
        return found


@strawberry.type
class Query(plain.Query):
    """Reads."""

    @strawberry.field
    async def cases(
        self, info: Info[Any, Any], first: int, filter: plain.CaseFilter | None = None, after: str | None = None
    ) -> Cases:
        """A page of cases, newest first."""
        found = plain.fitting(info, filter)
        if after:
            at, _, key = base64.urlsafe_b64decode(after).decode().partition("|")
            instant = datetime.fromisoformat(at)
            found = found.filter(Q(reported_at__lt=instant) | Q(reported_at=instant, id__lt=UUID(key)))
        return Cases(found=found.order_by("-reported_at", "-id").limit(first))

    @strawberry.field
    async def grids(self, info: Info[Any, Any], first: int) -> Grids:
        """A page of grids."""
        found = GridRow.filter(deleted_at=None, community_id__in=info.context["communities"])
        return Grids(found=found.order_by("code", "id").limit(first))


schema = strawberry.Schema(Query, extensions=[ParserCache, ValidationCache, orm.optimizer_extension()])
app = Starlette(routes=[Route("/graphql", plain.Endpoint(schema, graphql_ide=None))], lifespan=plain.lifespan)
