"""The web front end: an admin generated from `schema/schema.graphql`, and bespoke pages beside it.

Nothing here imports the back end. Reflex finds its project (rxconfig, assets, .web) through the working
directory; when the process was not started in this folder, these settings and the pinned configuration say where it is.
"""

import contextlib
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent
BUILDING = Path.cwd().resolve() == ROOT

os.environ.setdefault("REFLEX_TELEMETRY_ENABLED", "false")
os.environ.setdefault("REFLEX_CHECK_LATEST_VERSION", "false")
if not BUILDING:
    os.environ.setdefault("REFLEX_BACKEND_ONLY", "true")
    os.environ.setdefault("__REFLEX_SKIP_COMPILE", "true")
    os.environ.setdefault("__REFLEX_MOUNT_FRONTEND_COMPILED_APP", "true")
    os.environ.setdefault("REFLEX_WEB_WORKDIR", str(ROOT / ".web"))

from reflex_base.config import get_config  # noqa: E402  (reads the environment set above)

if not BUILDING:
    with contextlib.chdir(ROOT):
        get_config()
