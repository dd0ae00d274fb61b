"""`linli schema`: the published schema as a file, so that a change of it is seen as a diff."""

import sys

from backend.api.sdl import sdl
from backend.settings import ROOT

SDL = ROOT / "schema" / "schema.graphql"
CURRENT = "schema/schema.graphql is current."
STALE = "schema/schema.graphql is stale. Next: linli schema, look at its diff, commit it."


def schema(*, check: bool = False) -> int:
    """Write schema/schema.graphql from the resources.

    Args:
        check: Write nothing; exit with 1 when the file is stale.
    """
    text = sdl()
    current = SDL.read_text(encoding="utf-8") if SDL.exists() else ""
    if check:
        print(CURRENT if text == current else STALE, file=sys.stderr)
        return 0 if text == current else 1
    SDL.parent.mkdir(exist_ok=True)
    SDL.write_text(text, encoding="utf-8")
    print(CURRENT if text == current else "Wrote schema/schema.graphql. Look at its diff.")
    return 0
