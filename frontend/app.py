"""The Reflex app: four generated routes, the bespoke ones beside them, and `create` for the composition root."""

import contextlib
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import reflex as rx
from starlette.applications import Starlette
from starlette.types import ASGIApp

from frontend import ROOT
from frontend.metadata import metadata
from frontend.overrides import check
from frontend.routes import register
from frontend.theme import HEAD
from frontend.trouble import tell

with contextlib.chdir(ROOT):  # rx.App reads rxconfig anew, and without it would keep states on disk
    app = rx.App(head_components=list(HEAD), html_lang="zh-CN", toaster=None, backend_exception_handler=tell)
check(metadata())
register(app)


def same_origin(origin: str | None, environ: dict[str, Any]) -> bool:
    """Whether a browser at `origin` may open the event socket: only pages that this server gave out."""
    return origin is None or urlsplit(origin).netloc == environ.get("HTTP_HOST")


def create(api: Starlette, lifespan: Callable[..., Any]) -> ASGIApp:
    """The whole ASGI app: routes of `api` first, then the event socket and the compiled pages.

    `lifespan` is an async context manager factory; it runs round the server. Call once per process.
    """
    app.api_transformer = api
    app.register_lifespan_task(lifespan)
    if app.sio is not None:
        app.sio.eio.cors_allowed_origins = same_origin
    with contextlib.chdir(ROOT):
        return app()
