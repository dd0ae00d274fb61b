"""A style sheet beside a page, bundled with the pages that use it."""

from typing import Any

import reflex as rx


def styles(sheet: str) -> rx.Component:
    """Draws nothing; brings along the sheet whose importable path `beside` gives."""

    class Sheet(rx.Fragment):  # type: ignore[misc]
        def add_imports(self) -> dict[str, Any]:
            return {"": [sheet]}

    return Sheet.create()
