"""The concepts of the product, in the order in which they may know each other.

To add one, write its module and add its line. `linked()` gives the registry of everything that they declare,
without a database.
"""

from functools import cache
from importlib import import_module

from tortoise import Tortoise

from backend.kit import rollup
from backend.kit.indexes import declare_indexes
from backend.kit.registry import REGISTRY, Registry

CONCEPTS: dict[str, str] = {
    "kit": "backend.kit.ledger",
    "places": "backend.places",
    "people": "backend.people",
    "cases": "backend.cases",
    "events": "backend.events",
    "jobs": "backend.jobs",
    "services": "backend.services",
    "governance": "backend.governance",
    "exchange": "backend.exchange.batch",
}
"""Tortoise's app label of each concept, and the module that holds its models and resources."""

OVER_CONCEPTS = ("backend.dashboards",)
"""Modules that declare things over the concepts, such as metrics, and hold no model."""


@cache
def linked() -> Registry:
    """The registry with every concept declared, checked and linked. Needs no database; safe to call again."""
    labels = list(CONCEPTS)
    for label in labels:
        Tortoise.init_app(label, [CONCEPTS[label]], _init_relations=label == labels[-1])
    for module in OVER_CONCEPTS:
        import_module(module)
    REGISTRY.complete()
    declare_indexes(REGISTRY)
    rollup.check(REGISTRY)
    return REGISTRY
