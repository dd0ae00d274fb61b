"""The GraphQL schema, made from the registry once, at start-up."""

from functools import cache

import strawberry
from graphql import GraphQLError
from strawberry.types import ExecutionContext

from backend.api import inputs, made, types
from backend.api.changes import make_subscription
from backend.api.figures import make_figures
from backend.api.mutations import make_mutation
from backend.api.packs import make_packs
from backend.api.queries import make_query
from backend.api.scalars import CONFIG
from backend.concepts import linked


class QuietSchema(strawberry.Schema):
    """A schema that logs nothing by itself: its log lines would quote documents, and so what people typed."""

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        """Leave telling and logging to `backend.graphql`, which masks."""


@cache
def schema() -> strawberry.Schema:
    """The schema of this process."""
    registry = linked()
    inputs.make_all(registry)
    types.make_all(registry)
    query = make_query(registry, {**make_figures(), **make_packs()})
    every = [vars(made)[one.name] for one in registry]
    return QuietSchema(query, make_mutation(registry), make_subscription(registry), types=every, config=CONFIG)
