"""A drawing board for one polygon or one point in a form, over the outlines of the neighbouring grids.

What is drawn goes as GeoJSON text into a hidden input, so that an ordinary form submits it.
"""

from typing import Any

import reflex as rx

from frontend.beside import beside
from frontend.i18n import tr
from frontend.texts import add

_SCRIPTS = [beside(__file__, name) for name in ("geometry.js", "geometry_shape.js")]
_STYLE = beside(__file__, "geometry_editor.css")
_COMPONENT = beside(__file__, "geometry_editor.jsx")

add(
    {
        "draw.label": ("绘图区", "Drawing board"),
        "draw.hint_empty": ("在图上点第一个角", "Click the first corner on the map"),
        "draw.hint_open": (
            "继续点角；点第一个角或「完成」闭合",
            "Go on clicking; click the first corner or Finish to close",
        ),
        "draw.hint_edit": ("拖动角点；点边中的小圆加角", "Drag corners; the small circles add one"),
        "draw.hint_point": ("点图上的位置，或拖动圆点", "Click the place, or drag the dot"),
        "draw.close": ("完成", "Finish"),
        "draw.undo": ("撤销一步", "Undo step"),
        "draw.remove": ("删除角点", "Remove corner"),
        "draw.clear": ("清空", "Clear"),
        "draw.paste": ("GeoJSON 文本", "GeoJSON text"),
        "draw.apply": ("用这段文本", "Use this text"),
        "draw.vertex": ("角点", "Corner"),
        "draw.synthetic": ("示意图，合成地块", "Sketch, synthetic blocks"),
        "draw.zoomIn": ("放大", "Zoom in"),
        "draw.zoomOut": ("缩小", "Zoom out"),
        "draw.bad_json": ("不是 JSON：检查括号和引号", "Not JSON: check brackets and quotes"),
        "draw.bad_type": (
            "类型不对：面要 Polygon 或 MultiPolygon，点要 Point",
            "Wrong type: an area needs Polygon or MultiPolygon, a place needs Point",
        ),
        "draw.bad_position": ("坐标要写 [经度, 纬度] 两个数", "A position is two numbers: [longitude, latitude]"),
        "draw.bad_range": (
            "经度在 ±180、纬度在 ±90 之内；是不是写反了？",
            "Longitude within ±180, latitude within ±90; are they swapped?",
        ),
        "draw.bad_ring": ("一圈至少要三个角", "A ring needs at least three corners"),
        "draw.bad_crossing": ("边线互相交叉，拖开再保存", "Sides cross each other: drag them apart before saving"),
    }
)

_KEYS = [
    "label",
    "hint_empty",
    "hint_open",
    "hint_edit",
    "close",
    "undo",
    "remove",
    "clear",
    "paste",
    "apply",
    "vertex",
    "synthetic",
    "zoomIn",
    "zoomOut",
    "bad_json",
    "bad_type",
    "bad_position",
    "bad_range",
    "bad_ring",
    "bad_crossing",
]


class GeometryEditor(rx.NoSSRComponent):
    """Draw, drag, undo, clear or paste. `kind` is polygon or point; `skip` hides the own row among the neighbours."""

    library = _COMPONENT.importable_path
    tag = "GeometryEditor"
    lib_dependencies: list[str] = ["polylabel@2.1.0"]

    name: rx.Var[str]
    value: rx.Var[str]
    kind: rx.Var[str]
    base: rx.Var[str]
    skip: rx.Var[str]
    height: rx.Var[int]
    read_only: rx.Var[bool]
    texts: rx.Var[dict[str, str]]
    on_change: rx.EventHandler[lambda text: [text]]  # type: ignore[type-arg,valid-type]

    def add_imports(self) -> dict[str, Any]:
        """Bring the styles along with the component."""
        return {"": [_STYLE.importable_path]}


def geometry_editor(*, kind: str = "polygon", **props: Any) -> rx.Component:
    """The board with texts in the reader's language; `name` is the hidden input, `value` GeoJSON text."""
    texts = {key: tr(f"draw.{key}") for key in _KEYS} | {"cancel": tr("cancel")}
    if kind == "point":
        texts |= {"hint_empty": tr("draw.hint_point"), "hint_edit": tr("draw.hint_point")}
    return GeometryEditor.create(kind=kind, texts=texts, **props)
