"""The application for an ASGI server, which imports it by name: `uvicorn --factory backend.asgi:create`.

Apart from `serving`, so that a refusal to start need not wait for the web pages' library.
"""

from starlette.types import ASGIApp

from backend.app import build
from backend.settings import load_settings


def create() -> ASGIApp:
    """The whole application, with the settings of this process."""
    return build(load_settings())
