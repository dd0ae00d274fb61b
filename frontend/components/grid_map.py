"""The grid map: a React wrapper around ECharts.

Geometry is fetched by the browser over HTTP (with ETag); the server sends only the figures of each grid.
"""

from dataclasses import dataclass
from typing import Any

import reflex as rx

from frontend.beside import beside

_SCRIPTS = [beside(__file__, name) for name in ("geometry.js", "grid_map_option.js")]
_STYLE = beside(__file__, "grid_map.css")
_COMPONENT = beside(__file__, "grid_map.jsx")


@dataclass(frozen=True)
class GridValue:
    """What the map shows of one grid; every text is ready to read."""

    id: str
    k: int
    value: str = ""
    formula: str = ""
    side: str = ""
    open: str = ""
    overdue: str = ""
    rank: str = ""


class GridMap(rx.NoSSRComponent):
    """Grids filled by class, with hover card, selection, zoom, scale bar and arrow keys.

    A click puts the area into the address under `param`, which saves a round trip, and calls `on_select`.
    """

    library = _COMPONENT.importable_path
    tag = "GridMap"
    lib_dependencies: list[str] = ["echarts@6.1.0", "polylabel@2.1.0"]

    base: rx.Var[str]
    owner: rx.Var[str]
    values: rx.Var[list[GridValue]]
    selected: rx.Var[str]
    texts: rx.Var[dict[str, str]]
    param: rx.Var[str]
    on_select: rx.EventHandler[lambda area: [area]]  # type: ignore[type-arg,valid-type]

    def add_imports(self) -> dict[str, Any]:
        """Bring the styles along with the component."""
        return {"": [_STYLE.importable_path]}


grid_map = GridMap.create
