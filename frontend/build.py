"""What a build needs beyond Reflex: addresses that follow the browser instead of the machine that built.

Reflex bakes `http://localhost:8000` into one chunk. `AnyOrigin` rewrites it to the page's own origin, so that
one build answers on any host, port or name.
"""

import gzip
import re
from pathlib import Path
from typing import Any

from reflex_base.plugins import Plugin

BAKED = re.compile(r"""(["'`])(?:http|ws)s?://(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d+(/[\w/-]*)?\1""")


def follow_origin(text: str) -> str:
    """`text` of a chunk with every baked address replaced by an expression on `location.origin`."""
    return BAKED.sub(lambda m: f'(globalThis.location?.origin+"{m.group(2) or ""}")', text)


class AnyOrigin(Plugin):
    """Rewrite the environment chunk after the build, and its compressed copy."""

    def post_build(self, **context: Any) -> None:
        """Rewrite `assets/reflex-env-*.js`; a build without one is an error."""
        chunks = sorted(Path(context["static_dir"]).rglob("reflex-env-*.js"))
        if not chunks:
            raise RuntimeError("The build has no reflex-env chunk: Reflex changed its layout; see frontend/build.py.")
        for chunk in chunks:
            text = follow_origin(chunk.read_text("utf-8"))
            chunk.write_text(text, "utf-8")
            packed = chunk.with_name(chunk.name + ".gz")
            if packed.exists():
                packed.write_bytes(gzip.compress(text.encode(), mtime=0))
