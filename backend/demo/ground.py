"""The ground of the demo: a made-up street, cut into blocks by roads, a river and a lake, and into grids.

Everything is drawn in metres around a round meeting point of meridian and parallel where no such street lies, and
turned into WGS84 at the very end. The same seed gives the same ground.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random
from typing import Any

from shapely import transform
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, mapping
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, split, unary_union

from backend.kit.geo import METRES_PER_DEGREE

ORIGIN = (118.0, 30.0)
"""Longitude and latitude of the plane's zero: round numbers, chosen to look made up."""

ARTERIAL_M = 18.0
LANE_M = 7.0
RIVER_M = 46.0
SMALLEST_M2 = 34_000.0
"""A block smaller than this is joined to its neighbour."""

Curve = Callable[[float], float]

NORTH: Curve = lambda x: 390 + 70 * math.sin(x / 480 + 0.8)  # noqa: E731
SOUTH: Curve = lambda x: -130 + 74 * math.sin(x / 560 - 0.5)  # noqa: E731
WEST: Curve = lambda y: -420 + 62 * math.sin(y / 420)  # noqa: E731
EAST: Curve = lambda y: 400 + 66 * math.sin(y / 430 + 1.9)  # noqa: E731

TARGETS = {"donghu": 14, "qingxi": 10, "xinghua": 8, "qishan": 9, "changjiang": 7}
"""How many grids each community has."""


@dataclass(frozen=True, slots=True)
class Plot:
    """The ground of one grid: `shape` in metres, and the community that it lies in."""

    community: str
    shape: Polygon


@dataclass(frozen=True, slots=True)
class Ground:
    """The whole street: `plots` by community in their numbering order, outlines, and water."""

    plots: dict[str, list[Plot]]
    outlines: dict[str, BaseGeometry]
    outline: Polygon
    water: MultiPolygon


def smooth(points: Sequence[tuple[float, float]], rounds: int = 3) -> list[tuple[float, float]]:
    """A polyline with its corners cut again and again (Chaikin); the ends stay."""
    line = list(points)
    for _ in range(rounds):
        cut = [line[0]]
        for (ax, ay), (bx, by) in pairwise(line):
            cut += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        line = [*cut, line[-1]]
    return line


def make_ground(seed: int) -> Ground:
    """The ground for `seed`."""
    rng = Random(seed)
    outline = _outline(rng)
    river = LineString(
        smooth(
            [(-1900, 300), (-1180, 190), (-720, -20), (-330, 40), (40, -330), (150, -700), (60, -1000), (170, -1600)]
        )
    )
    lake = _blob(rng, 860, -560, 250, 190)
    arterials = [_along_x(NORTH), _along_x(SOUTH), _along_y(WEST), _along_y(EAST)]
    lanes = _lanes()
    cuts = unary_union([outline.boundary, river, *arterials, *lanes])
    blocks = [block for block in polygonize(cuts) if outline.contains(block.representative_point())]
    water = unary_union([river.buffer(RIVER_M / 2), lake]).intersection(outline)
    roads = unary_union([line.buffer(ARTERIAL_M / 2) for line in arterials])
    away = unary_union([roads, river.buffer(RIVER_M / 2 + 6), lake.buffer(14)])
    kept, outlines = {}, {}
    for name, target in TARGETS.items():
        own = [block for block in blocks if community_at(*block.centroid.coords[0]) == name]
        cells = _divide(_join_small(own), target, lake, rng)
        outlines[name] = _largest(unary_union(own))
        kept[name] = [Plot(name, _largest(cell.difference(away))) for cell in _numbered(cells)]
    return Ground(kept, outlines, outline, _multi(water))


def community_at(x: float, y: float) -> str:
    """The community that holds a spot: the arterials part them."""
    if x > EAST(y) and y > SOUTH(x):
        return "changjiang"
    if y > NORTH(x):
        return "xinghua"
    if y > SOUTH(x):
        return "qingxi"
    return "qishan" if x < WEST(y) else "donghu"


def _outline(rng: Random) -> Polygon:
    """A street's border: long straight stretches with blunt corners, fuller than an ellipse."""
    points = []
    for step in range(17):
        at, size = math.tau * step / 17 + rng.uniform(-0.07, 0.07), rng.uniform(0.93, 1.09)
        full = (abs(math.cos(at)) ** 2.6 + abs(math.sin(at)) ** 2.6) ** (-1 / 2.6)
        points.append((1530 * size * full * math.cos(at), 1150 * size * full * math.sin(at)))
    return Polygon(smooth([*points, points[0]], 1))


def _blob(rng: Random, x: float, y: float, wide: float, high: float) -> Polygon:
    points = []
    for step in range(14):
        at, size = math.tau * step / 14, rng.uniform(0.84, 1.12)
        points.append((x + wide * size * math.cos(at), y + high * size * math.sin(at)))
    return Polygon(smooth([*points, points[0]])).buffer(0)


def _along_x(curve: Curve) -> LineString:
    return LineString([(x, curve(x)) for x in range(-1900, 1901, 60)])


def _along_y(curve: Curve) -> LineString:
    return LineString([(curve(y), y) for y in range(-1500, 1501, 60)])


def _lanes() -> list[LineString]:
    """Streets inside the communities; they part blocks, and are too narrow to be left out of the grids."""
    return [
        LineString(smooth([(-980, SOUTH(-980)), (-940, 120), (-960, NORTH(-960)), (-900, 1300)])),
        LineString(smooth([(-30, SOUTH(-30)), (10, 180), (-20, NORTH(-20)), (-60, 1400)])),
        LineString(smooth([(900, SOUTH(900)), (930, 300), (880, 1200)])),
        LineString(smooth([(EAST(720), 720), (860, 760), (1900, 700)])),
        LineString(smooth([(-1900, -420), (-900, -470), (WEST(-470), -470)])),
        LineString(smooth([(WEST(-700), -700), (0, -660), (400, -720), (860, -900), (1900, -930)])),
    ]


def _join_small(blocks: list[Polygon]) -> list[Polygon]:
    """Join every sliver to the neighbour with which it shares the longest border."""
    cells = sorted(blocks, key=lambda cell: cell.area)
    while len(cells) > 1 and (cells[0].area < SMALLEST_M2 or _roundness(cells[0]) < 0.2):
        small, rest = cells[0], cells[1:]
        near = max(rest, key=lambda cell: cell.boundary.intersection(small.boundary).length)
        rest.remove(near)
        cells = sorted([*rest, _largest(unary_union([small, near]))], key=lambda cell: cell.area)
    return cells


def _roundness(cell: BaseGeometry) -> float:
    return float(4 * math.pi * cell.area / cell.length**2)


def _divide(cells: list[Polygon], target: int, lake: Polygon, rng: Random) -> list[Polygon]:
    """Halve the largest block, dry land counted, until there are `target`."""
    while len(cells) > target:
        cells = sorted(cells, key=lambda cell: cell.area)
        small, rest = cells[0], cells[1:]
        near = max(rest, key=lambda cell: cell.boundary.intersection(small.boundary).length)
        rest.remove(near)
        cells = [*rest, _largest(unary_union([small, near]))]
    while len(cells) < target:
        cells = sorted(cells, key=lambda cell: -cell.difference(lake).area * rng.uniform(0.9, 1.1))
        cells = [*cells[1:], *_halves(cells[0], rng)]
    return cells


def _halves(cell: Polygon, rng: Random) -> list[Polygon]:
    """Two parts of `cell`, parted by a slightly bent line across its long side."""
    corners = list(cell.minimum_rotated_rectangle.exterior.coords)[:4]
    if math.dist(corners[0], corners[1]) < math.dist(corners[1], corners[2]):
        corners = [*corners[1:], corners[0]]
    share = rng.uniform(0.44, 0.56)
    start = _between(corners[0], corners[1], share)
    end = _between(corners[3], corners[2], share + rng.uniform(-0.05, 0.05))
    bend = _between(start, end, rng.uniform(0.4, 0.6))
    middle = (bend[0] + rng.uniform(-9, 9), bend[1] + rng.uniform(-9, 9))
    line = LineString([_between(start, end, -0.1), middle, _between(start, end, 1.1)])
    parts = sorted(split(cell, line).geoms, key=lambda part: -part.area)
    first, second = parts[0], parts[1]
    for crumb in parts[2:]:
        if crumb.boundary.intersection(first.boundary).length > crumb.boundary.intersection(second.boundary).length:
            first = unary_union([first, crumb])
        else:
            second = unary_union([second, crumb])
    return [_largest(first), _largest(second)]


def _between(a: Sequence[float], b: Sequence[float], share: float) -> tuple[float, float]:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def _numbered(cells: Iterable[Polygon]) -> list[Polygon]:
    """From north to south in bands, each from west to east."""
    return sorted(cells, key=lambda cell: (-round(cell.centroid.y / 260), cell.centroid.x))


def _largest(shape: BaseGeometry) -> Polygon:
    parts = [part for part in getattr(shape, "geoms", [shape]) if isinstance(part, Polygon)]
    return max(parts, key=lambda part: part.area)


def _multi(shape: BaseGeometry) -> MultiPolygon:
    return MultiPolygon([part for part in getattr(shape, "geoms", [shape]) if isinstance(part, Polygon)])


def spots(shape: Polygon, count: int, rng: Random) -> list[Point]:
    """`count` spots well inside `shape`, apart from each other as far as there is room."""
    room = shape.buffer(-18)
    inside = room if not room.is_empty else shape
    left, low, right, high = inside.bounds
    found: list[Point] = []
    apart = math.sqrt(inside.area / max(count, 1)) * 0.7
    while len(found) < count:
        spot = Point(rng.uniform(left, right), rng.uniform(low, high))
        if inside.contains(spot) and all(spot.distance(other) > apart for other in found):
            found.append(spot)
        else:
            apart *= 0.97
    return found


def geojson(shape: BaseGeometry) -> dict[str, Any]:
    """`shape` in WGS84, to a centimetre."""
    east = METRES_PER_DEGREE * math.cos(math.radians(ORIGIN[1]))
    placed = transform(shape, lambda spots: (spots / (east, METRES_PER_DEGREE) + ORIGIN).round(7))
    made: dict[str, Any] = _lists(mapping(placed))
    return made


def _lists(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _lists(part) for key, part in value.items()}
    return [_lists(part) for part in value] if isinstance(value, list | tuple) else value
