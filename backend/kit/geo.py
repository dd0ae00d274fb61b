"""Geometry: parsing GeoJSON, which area holds a point, and whether a set of areas fits together.

Everything is WGS84, longitude first. Areas in square metres are taken on a plane around the first point, which is
right to 0.1 % over the few kilometres of a street.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from shapely import STRtree, transform
from shapely.errors import GEOSException, ShapelyError
from shapely.geometry import Point, mapping, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union
from shapely.validation import explain_validity

from backend.kit.codes import Unfit

METRES_PER_DEGREE = 111_320.0
MAX_VERTICES = 5_000
DEPTHS = {"Point": 0, "Polygon": 2, "MultiPolygon": 3}
"""How deep the positions of a geometry lie in its lists."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """A place where areas do not fit: kind "overlap" or "gap", the keys involved, and its size in square metres."""

    kind: str
    keys: tuple[str, ...]
    area_m2: float


def geometry(value: Any, *shapes: str) -> dict[str, Any]:
    """`value` as a valid GeoJSON geometry of one of the types `shapes`; a Feature is opened. Raises Unfit."""
    if isinstance(value, Mapping) and value.get("type") == "Feature":
        value = value.get("geometry")
    if not isinstance(value, Mapping) or value.get("type") not in shapes:
        raise Unfit(f"要一个 {'或'.join(shapes)} 类型的 GeoJSON。", f"A GeoJSON {' or '.join(shapes)} is needed.")
    try:
        spots = list(_positions(value["coordinates"], DEPTHS[value["type"]]))
        made = shape(value)
    except (ShapelyError, GEOSException, TypeError, ValueError, KeyError, IndexError, OverflowError) as refused:
        raise Unfit("GeoJSON 的坐标读不出来。", "The coordinates of the GeoJSON cannot be read.") from refused
    if made.is_empty or not spots or len(spots) > MAX_VERTICES:
        raise Unfit(f"图形要有 1 到 {MAX_VERTICES} 个点。", f"A geometry has 1 to {MAX_VERTICES} points.")
    if not all(math.isfinite(x) and math.isfinite(y) and -180 <= x <= 180 and -90 <= y <= 90 for x, y in spots):
        raise Unfit("坐标要写成 [经度, 纬度]，WGS84。", "Coordinates are [longitude, latitude], WGS84.")
    if not made.is_valid:
        where = explain_validity(made).split("[")[0].strip()
        raise Unfit(f"边界有问题（{where}），请改成不自交的闭合线。", f"The boundary is not valid ({where}).")
    return {"type": value["type"], "coordinates": value["coordinates"]}


def _positions(coordinates: Any, depth: int) -> Iterator[tuple[float, float]]:
    """Every (longitude, latitude) of lists nested `depth` deep. Raises ValueError for anything else."""
    if not isinstance(coordinates, list | tuple):
        raise ValueError("no list")
    if depth:
        for part in coordinates:
            yield from _positions(part, depth - 1)
    elif len(coordinates) in (2, 3) and all(type(number) in (int, float) for number in coordinates):
        yield float(coordinates[0]), float(coordinates[1])
    else:
        raise ValueError("no position")


def locate(longitude: float, latitude: float, areas: Mapping[str, Mapping[str, Any]]) -> str | None:
    """The key of the area that covers the point, the smallest key where borders are shared; None outside all."""
    spot = Point(longitude, latitude)
    return min((key for key, area in areas.items() if shape(area).covers(spot)), default=None)


def area_m2(area: Mapping[str, Any]) -> float:
    """The area of a GeoJSON polygon in square metres."""
    made = shape(area)
    return float(_metric(made, made.centroid.y).area)


def _metric(made: BaseGeometry, latitude: float) -> BaseGeometry:
    east = METRES_PER_DEGREE * math.cos(math.radians(latitude))
    return transform(made, lambda spots: spots * (east, METRES_PER_DEGREE))


def topology(areas: Mapping[str, Mapping[str, Any]], *, tolerance_m2: float = 1.0, gaps: bool = True) -> list[Flaw]:
    """Overlaps between `areas`, and holes that none of them covers, larger than `tolerance_m2`; largest first."""
    if not areas:
        return []
    keys: Sequence[str] = sorted(areas)
    latitude = shape(areas[keys[0]]).centroid.y
    shapes = [_metric(shape(areas[key]), latitude) for key in keys]
    flaws = []
    for left, right in STRtree(shapes).query(shapes, predicate="intersects").T:
        if left < right:
            size = shapes[left].intersection(shapes[right]).area
            if size > tolerance_m2:
                flaws.append(Flaw("overlap", (keys[left], keys[right]), round(size, 1)))
    if gaps:
        flaws += _holes(shapes, keys, tolerance_m2)
    return sorted(flaws, key=lambda flaw: -flaw.area_m2)


def _holes(shapes: Sequence[BaseGeometry], keys: Sequence[str], tolerance_m2: float) -> list[Flaw]:
    whole = unary_union(shapes)
    found = []
    for part in getattr(whole, "geoms", [whole]):
        for ring in getattr(part, "interiors", ()):
            hole = shape({"type": "Polygon", "coordinates": [list(ring.coords)]})
            if hole.area > tolerance_m2:
                near = tuple(key for key, made in zip(keys, shapes, strict=True) if made.distance(hole) < 0.5)
                found.append(Flaw("gap", near, round(hole.area, 1)))
    return found


def serials(areas: Sequence[Mapping[str, Any]]) -> list[int]:
    """The number of each of `areas`, in their order: rows from north to south, in each row from west to east.

    A row reaches half the usual (median) height of an area below its northernmost middle. The numbers depend on the
    places alone, not on the order in which they are given.
    Source: CJ/T 349-2010, 5.7 and the city-management codes: left to right, top to bottom.
    """
    if not areas:
        return []
    shapes = [shape(area) for area in areas]
    spots = [(made.centroid.x, made.centroid.y) for made in shapes]
    depth = median(made.bounds[3] - made.bounds[1] for made in shapes) / 2
    numbers, number = [0] * len(areas), 0
    rest = sorted(range(len(areas)), key=lambda at: (-spots[at][1], spots[at][0], shapes[at].wkt))
    while rest:
        edge = spots[rest[0]][1] - depth
        row = [at for at in rest if spots[at][1] >= edge]
        rest = [at for at in rest if spots[at][1] < edge]
        for at in sorted(row, key=lambda at: (spots[at][0], -spots[at][1], shapes[at].wkt)):
            number += 1
            numbers[at] = number
    return numbers


def union(areas: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """One GeoJSON geometry that covers all of `areas`."""
    return dict(mapping(unary_union([shape(area) for area in areas])))
