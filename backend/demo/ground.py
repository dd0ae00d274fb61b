"""The ground of the demo: made-up streets, cut into blocks by roads, a river and a lake, and into grids.

Everything is drawn in metres around a round meeting point of meridian and parallel where no such street lies, and
turned into WGS84 at the very end. The same seed gives the same ground.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from random import Random
from typing import Any

from shapely import transform
from shapely.affinity import scale
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, mapping
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, split, unary_union

from backend.kit import geo
from backend.kit.geo import METRES_PER_DEGREE

ARTERIAL_M = 18.0
LANE_M = 7.0
RIVER_M = 46.0
SMALLEST_M2 = 34_000.0
"""A block smaller than this is joined to its neighbour."""

DONGHU_M2 = 3_500_000.0
"""The ground of 东湖路社区, which the street is drawn to: the sum of its grids, water and arterial roads left out."""

Curve = Callable[[float], float]

NORTH: Curve = lambda x: 390 + 70 * math.sin(x / 480 + 0.8)  # noqa: E731
SOUTH: Curve = lambda x: -130 + 74 * math.sin(x / 560 - 0.5)  # noqa: E731
WEST: Curve = lambda y: -420 + 62 * math.sin(y / 420)  # noqa: E731
EAST: Curve = lambda y: 400 + 66 * math.sin(y / 430 + 1.9)  # noqa: E731


@dataclass(frozen=True, slots=True)
class Ground:
    """A whole street: the land of each community's grids in their numbering order, outlines, and water, in metres."""

    origin: tuple[float, float]
    plots: dict[str, list[Polygon]]
    outlines: dict[str, BaseGeometry]
    outline: Polygon
    water: MultiPolygon

    def geojson(self, shape: BaseGeometry) -> dict[str, Any]:
        """`shape` in WGS84, to a centimetre."""
        longitude, latitude = self.origin
        east = METRES_PER_DEGREE * math.cos(math.radians(latitude))
        placed = transform(shape, lambda spots: (spots / (east, METRES_PER_DEGREE) + (longitude, latitude)).round(7))
        made: dict[str, Any] = _lists(mapping(placed))
        return made


def smooth(points: Sequence[tuple[float, float]], rounds: int = 3) -> list[tuple[float, float]]:
    """A polyline with its corners cut again and again (Chaikin); the ends stay."""
    line = list(points)
    for _ in range(rounds):
        cut = [line[0]]
        for (ax, ay), (bx, by) in pairwise(line):
            cut += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        line = [*cut, line[-1]]
    return line


def river_ground(seed: int, origin: tuple[float, float], targets: Mapping[str, int]) -> Ground:
    """The street of 东湖路社区: three communities parted by arterials, a river and a lake; `targets` are grids."""
    rng = Random(seed)
    outline = _outline(rng)
    river = LineString(
        smooth(
            [(-1900, 300), (-1180, 190), (-720, -20), (-330, 40), (40, -330), (150, -700), (60, -1000), (170, -1600)]
        )
    )
    lake = _blob(rng, 860, -560, 250, 190)
    arterials = [_along_x(NORTH), _along_x(SOUTH), _along_y(WEST), _along_y(EAST)]
    cuts = unary_union([outline.boundary, river, *arterials, *_lanes()])
    blocks = [block for block in polygonize(cuts) if outline.contains(block.representative_point())]
    water = unary_union([river.buffer(RIVER_M / 2), lake]).intersection(outline)
    roads = unary_union([line.buffer(ARTERIAL_M / 2) for line in arterials])
    away = unary_union([roads, river.buffer(RIVER_M / 2 + 6), lake.buffer(14)])
    plots = {}
    for name, target in targets.items():
        own = [block for block in blocks if community_at(*block.centroid.coords[0]) == name]
        cells = _divide(_join_small(own), target, lake, rng)
        plots[name] = [_largest(cell.difference(away)) for cell in cells]
    wide = math.sqrt(DONGHU_M2 / sum(plot.area for plot in plots["donghu"]))
    return _ground(origin, plots, outline, _multi(water), wide)


def plain_ground(seed: int, origin: tuple[float, float], targets: Mapping[str, int]) -> Ground:
    """A street without a story: an outline, a river, and one block after another until `targets` are met."""
    rng = Random(seed)
    outline = _outline(rng)
    river = LineString(smooth([(-1900, -260), (-900, -420), (-200, -300), (500, -480), (1900, -380)])).buffer(RIVER_M)
    share = {name: target / sum(targets.values()) for name, target in targets.items()}
    banks = _parts(outline.difference(river)) if len(targets) > 1 else [outline]
    whole = sorted(_divide(banks, len(targets), river, rng), key=lambda part: -part.area)
    plots = {}
    for name, part in zip(sorted(share, key=lambda name: -share[name]), whole, strict=True):
        cells = _divide(_parts(part.difference(river)), targets[name], river, rng)
        away = part.boundary.buffer(ARTERIAL_M / 2)
        land = [_largest(cell.difference(away)) for cell in cells]
        plots[name] = [_largest(cell.buffer(-LANE_M / 4, join_style="mitre")) for cell in land]  # lanes between blocks
    return _ground(origin, {name: plots[name] for name in targets}, outline, _multi(river.intersection(outline)), 1.0)


def _ground(
    origin: tuple[float, float], plots: dict[str, list[Polygon]], outline: Polygon, water: MultiPolygon, wide: float
) -> Ground:
    """The ground with everything `wide` times as wide, and the plots of each community in their numbering order."""
    wider = {name: [_wider(plot, wide) for plot in cells] for name, cells in plots.items()}
    numbered = {name: _numbered(cells) for name, cells in wider.items()}
    outlines = {name: _closed(unary_union(cells), LANE_M / 2) for name, cells in numbered.items()}
    return Ground(origin, numbered, outlines, _wider(outline, wide), _wider(water, wide))


def _closed(shape: BaseGeometry, width: float) -> BaseGeometry:
    """`shape` without the lanes inside it that are narrower than twice `width`."""
    return shape.buffer(width, join_style="mitre").buffer(-width, join_style="mitre")


def _wider(shape: Any, wide: float) -> Any:
    return scale(shape, wide, wide, origin=(0, 0))


def community_at(x: float, y: float) -> str:
    """The community that holds a spot: the arterials part them."""
    if y <= SOUTH(x):
        return "donghu"
    return "qingxi" if y > NORTH(x) and x <= EAST(y) else "jinfeng"


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


def _numbered(cells: Sequence[Polygon]) -> list[Polygon]:
    """In the order of their numbers: rows from north to south, in each from west to east."""
    numbers = geo.serials([mapping(cell) for cell in cells])
    return [cell for _, cell in sorted(zip(numbers, cells, strict=True), key=lambda pair: pair[0])]


def _largest(shape: BaseGeometry) -> Polygon:
    return max(_parts(shape), key=lambda part: part.area)


def _parts(shape: BaseGeometry) -> list[Polygon]:
    return [part for part in getattr(shape, "geoms", [shape]) if isinstance(part, Polygon)]


def _multi(shape: BaseGeometry) -> MultiPolygon:
    return MultiPolygon(_parts(shape))


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


def _lists(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _lists(part) for key, part in value.items()}
    return [_lists(part) for part in value] if isinstance(value, list | tuple) else value
