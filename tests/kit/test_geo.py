"""Geometry: what is taken as a boundary, which area holds a point, and where areas do not fit together."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.kit import geo
from backend.kit.codes import Unfit

EAST, NORTH = 117.48, 30.66
STEP = 0.001


def square(x: float, y: float, size: float = 1.0) -> dict[str, Any]:
    """A square of `size` steps whose south-west corner is (x, y) steps from the origin."""
    west, south, side = EAST + x * STEP, NORTH + y * STEP, size * STEP
    ring = [[west, south], [west + side, south], [west + side, south + side], [west, south + side], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def point(*coordinates: Any) -> dict[str, Any]:
    """A GeoJSON Point."""
    return {"type": "Point", "coordinates": list(coordinates)}


def test_a_feature_is_opened_and_nothing_but_the_geometry_is_kept() -> None:
    feature = {"type": "Feature", "properties": {"a": 1}, "geometry": {**square(0, 0), "crs": "x", "bbox": []}}

    assert geo.geometry(feature, "Polygon") == square(0, 0)


@pytest.mark.parametrize(
    "value",
    [
        None,
        "POINT(1 2)",
        [],
        {},
        {"type": "LineString", "coordinates": [[1, 2], [3, 4]]},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [[]]},
        {"type": "Polygon", "coordinates": [[[117, 30], [118, 30]]]},
        {"type": "Polygon", "coordinates": 7},
        {"type": "Polygon", "coordinates": [117, 30]},
        {"type": "Polygon", "coordinates": [[[117, 30], [118, "x"], [118, 31], [117, 30]]]},
        {"type": "Polygon", "coordinates": [[[117, 30], [118], [118, 31], [117, 30]]]},
        {"type": "Polygon", "coordinates": {"a": 1}},
        {"type": "Feature", "geometry": None},
        {"type": ["Polygon"], "coordinates": []},
    ],
)
def test_what_is_no_polygon_is_refused_in_both_languages(value: Any) -> None:
    with pytest.raises(Unfit) as refused:
        geo.geometry(value, "Polygon")

    assert all(refused.value.pair)


@pytest.mark.parametrize(
    "value",
    [
        point(math.nan, 30),
        point(math.inf, 30),
        point(30.6, 117.4),
        point(181, 30),
        point(117, 91),
        point(10**30, 30),
        point(True, False),
        point("117", "30"),
        point(117, 30, "<script>"),
        point(117, 30, 5, 6),
        point(),
        point(117),
        point([117, 30]),
        {"type": "Point", "coordinates": None},
    ],
)
def test_a_point_is_two_finite_degrees_longitude_first(value: Any) -> None:
    with pytest.raises(Unfit):
        geo.geometry(value, "Point")


def test_a_boundary_that_crosses_itself_is_refused_with_the_reason() -> None:
    bow = {"type": "Polygon", "coordinates": [[[117, 30], [118, 31], [118, 30], [117, 31], [117, 30]]]}

    with pytest.raises(Unfit, match="Self-intersection"):
        geo.geometry(bow, "Polygon")


@given(st.integers(0, 3), st.booleans())
def test_it_does_not_matter_where_a_ring_starts_or_which_way_it_runs(start: int, backwards: bool) -> None:
    ring = square(0, 0)["coordinates"][0][:-1]
    turned = ring[start:] + ring[:start]
    turned = turned[::-1] if backwards else turned
    shape = {"type": "Polygon", "coordinates": [[*turned, turned[0]]]}

    assert geo.geometry(shape, "Polygon") == shape
    assert geo.area_m2(shape) == pytest.approx(geo.area_m2(square(0, 0)))


def test_a_boundary_has_at_most_five_thousand_points() -> None:
    around = [2 * math.pi * n / (geo.MAX_VERTICES + 1) for n in range(geo.MAX_VERTICES + 1)]
    ring = [[117 + 0.01 * math.cos(a), 30 + 0.01 * math.sin(a)] for a in around]

    with pytest.raises(Unfit, match=str(geo.MAX_VERTICES)):
        geo.geometry({"type": "Polygon", "coordinates": [[*ring, ring[0]]]}, "Polygon")


def test_a_step_of_latitude_has_its_length_in_metres() -> None:
    side = STEP * geo.METRES_PER_DEGREE

    assert geo.area_m2(square(0, 0)) == pytest.approx(side * side * math.cos(math.radians(NORTH)), rel=1e-3)


def test_a_point_lies_in_the_area_that_covers_it_and_on_a_border_in_the_first_by_key() -> None:
    areas = {"b": square(1, 0), "a": square(0, 0), "ring": square(5, 5)}

    assert geo.locate(EAST + 0.5 * STEP, NORTH + 0.5 * STEP, areas) == "a"
    assert geo.locate(EAST + 1.5 * STEP, NORTH + 0.5 * STEP, areas) == "b"
    assert geo.locate(EAST + STEP, NORTH + 0.5 * STEP, areas) == "a"
    assert geo.locate(EAST - STEP, NORTH, areas) is None


def test_a_hole_in_an_area_is_outside_it() -> None:
    outer, inner = square(0, 0, 3)["coordinates"][0], square(1, 1)["coordinates"][0]
    ring = {"type": "Polygon", "coordinates": [outer, inner]}

    assert geo.locate(EAST + 1.5 * STEP, NORTH + 1.5 * STEP, {"ring": ring}) is None
    assert geo.locate(EAST + 0.5 * STEP, NORTH + 0.5 * STEP, {"ring": ring}) == "ring"


def test_areas_that_only_touch_fit_together() -> None:
    assert geo.topology({"a": square(0, 0), "b": square(1, 0), "c": square(0, 1)}) == []
    assert geo.topology({}) == []


def test_an_overlap_names_both_areas_and_its_size() -> None:
    flaws = geo.topology({"a": square(0, 0), "b": square(0.5, 0), "c": square(7, 7)})

    assert [(flaw.kind, flaw.keys) for flaw in flaws] == [("overlap", ("a", "b"))]
    assert flaws[0].area_m2 == pytest.approx(geo.area_m2(square(0, 0)) / 2, rel=1e-3)


def test_a_gap_names_the_areas_around_it() -> None:
    frame = {f"{x}{y}": square(x, y) for x in range(3) for y in range(3) if (x, y) != (1, 1)}

    flaws = geo.topology(frame)

    assert [flaw.kind for flaw in flaws] == ["gap"]
    assert set(flaws[0].keys) >= {"01", "10", "12", "21"}
    assert geo.topology(frame, gaps=False) == []


def test_the_union_of_two_areas_covers_both() -> None:
    whole = geo.union([square(0, 0), square(1, 0)])

    assert geo.area_m2(whole) == pytest.approx(2 * geo.area_m2(square(0, 0)))


def test_areas_are_numbered_from_north_to_south_and_west_to_east() -> None:
    raster = [square(x, y) for y in (2, 1, 0) for x in (0, 1, 2, 3)]

    assert geo.serials(raster) == list(range(1, 13))


def test_an_area_a_little_further_south_stays_in_its_row() -> None:
    assert geo.serials([square(2, 4.7), square(0, 5), square(1, 4.6), square(0, 4)]) == [3, 1, 2, 4]


def test_no_area_has_no_number() -> None:
    assert geo.serials([]) == []


PLACES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=25, unique=True)


@given(PLACES, st.randoms(use_true_random=False))
def test_numbers_depend_on_the_places_and_not_on_the_order_given(places: list[tuple[int, int]], rng: Any) -> None:
    areas = [square(x, y) for x, y in places]
    numbers = geo.serials(areas)
    order = list(range(len(areas)))
    rng.shuffle(order)

    assert sorted(numbers) == list(range(1, len(areas) + 1))
    assert geo.serials([areas[at] for at in order]) == [numbers[at] for at in order]


@given(PLACES)
def test_whole_rows_of_a_raster_come_one_after_the_other(places: list[tuple[int, int]]) -> None:
    numbers = dict(zip(places, geo.serials([square(x, y) for x, y in places]), strict=True))

    assert sorted(places, key=lambda place: (-place[1], place[0])) == sorted(places, key=lambda place: numbers[place])
