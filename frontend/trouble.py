"""When an event handler fails: a line in the log and a notice on the page, joined by a reference."""

import secrets
from typing import Any

import structlog
from reflex.event import EventSpec

from frontend.state import Ui

logger = structlog.get_logger("linli.pages")


def tell(exception: Exception) -> EventSpec:
    """Log `exception` without its text, which may quote values, and say to the reader under which reference."""
    reference = secrets.token_hex(4)
    logger.error("page event failed", reference=reference, code="INTERNAL", exc_info=exception)
    failed: Any = Ui.failed
    notice: EventSpec = failed(reference)
    return notice
