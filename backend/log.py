"""Log lines that hold no personal data: only fields on a list get out, and an error gives its place, not its text.

Texts of database errors quote values, access logs quote searches, library messages quote arguments; so all three
stay inside, and the reference of an error leads from a person's screen to its line here.
"""

import logging
import sys
import traceback
from collections.abc import Mapping, MutableMapping
from typing import Any

import structlog

from backend.settings import Settings

ALLOWED = frozenset(
    {
        "event", "level", "logger", "timestamp", "exception",
        "request_id", "reference", "code", "method", "route", "status", "ms", "bytes",
        "role", "operation", "resource", "rows", "job", "attempt", "migration", "port", "pid",
        "session", "idempotency",
    }
)  # fmt: skip

SPOKEN = ("backend", "linli", "uvicorn.error")
"""Loggers whose messages are ours, or known to name nothing but addresses of the server."""

Event = MutableMapping[str, Any]


def configure(settings: Settings) -> None:
    """Send every log line of the process through the list, to standard error."""
    shared = [structlog.stdlib.add_log_level, structlog.stdlib.add_logger_name, _place_of_error, _only_allowed]
    stamp = structlog.processors.TimeStamper(fmt="iso", utc=True)
    json = settings.log_format == "json"
    renderer = structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[*shared, stamp, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_without_values)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*shared, stamp],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers, root.level = [handler], logging.WARNING
    for name in SPOKEN:
        logging.getLogger(name).setLevel(settings.log_level)
    logging.getLogger("uvicorn.access").disabled = True


def _without_values(record: logging.LogRecord) -> bool:
    """Let a record pass with its arguments only when its message is one of ours."""
    if not record.name.startswith(SPOKEN) and isinstance(record.msg, str):
        record.msg, record.args = record.msg.split("\n", 1)[0] if record.args else "library message", None
    return True


def _place_of_error(logger: Any, method: str, event: Event) -> Event:
    """Replace an exception by its class and the places that it passed, innermost last."""
    given = event.pop("exc_info", None)
    error = sys.exc_info()[1] if given is True else given[1] if isinstance(given, tuple) else given
    if isinstance(error, BaseException):
        frames = traceback.extract_tb(error.__traceback__)[-6:]
        places = " > ".join(f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in frames)
        event["exception"] = f"{type(error).__name__} at {places}"
    return event


def _only_allowed(logger: Any, method: str, event: Event) -> Event:
    kept: Mapping[str, Any] = {key: value for key, value in event.items() if key in ALLOWED or key.startswith("_")}
    return dict(kept)
