"""Reflex configuration. `reflex export --frontend-only --no-zip` in this folder builds the pages.

The build writes `.web/build/client`; `frontend.app.create` serves it on whatever host and port the server has.
"""

import sys
from pathlib import Path

import reflex as rx

REPOSITORY = str(Path(__file__).resolve().parent.parent)
if REPOSITORY not in sys.path:
    sys.path.append(REPOSITORY)

from frontend.build import AnyOrigin  # noqa: E402  (needs the path above)

config = rx.Config(
    app_name="frontend",
    app_module_import="frontend.app",
    telemetry_enabled=False,
    show_built_with_reflex=False,
    state_manager_mode=rx.constants.StateManagerMode.MEMORY,
    cors_allowed_origins=["http://127.0.0.1"],
    default_color_mode="system",
    plugins=[
        AnyOrigin(),
        rx.plugins.RadixThemesPlugin(
            theme=rx.theme(
                accent_color="teal",
                gray_color="slate",
                radius="medium",
                scaling="100%",
                panel_background="solid",
                appearance="inherit",
            )
        ),
    ],
    disable_plugins=[rx.plugins.SitemapPlugin],
)
