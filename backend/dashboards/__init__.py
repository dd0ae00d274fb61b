"""Dashboards: what is measured. `backend.api.figures` counts it by area under the reader's own access."""

from backend.dashboards.measures import MEASURES

__all__ = ["MEASURES"]
