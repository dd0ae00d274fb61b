"""Geometry over HTTP: the polygons of the areas that a reader may see, with an ETag, so that they travel once."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson
from starlette.requests import Request
from starlette.responses import Response

from backend.api.reader import connection
from backend.compiler.asking import seen, where
from backend.errors import NOT_FOUND
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY, Resource
from backend.kit.wire import as_id

LIMIT = 2_000
FORMAT = 2
"""Goes into every tag: whoever keeps shapes of an older format asks for them again."""


@dataclass(frozen=True, slots=True)
class Layer:
    """What one layer shows: rows of `resource`, each by the first of `columns` that it fills.

    `above` is the column of the area around a row, `within` are the links that `?area=` narrows by; a layer of
    `only_inside` shows nothing without it.
    """

    resource: str
    columns: tuple[str, ...]
    above: str | None = None
    within: tuple[str, ...] = ()
    limit: int = LIMIT
    only_inside: bool = False


LAYERS: dict[str, Layer] = {
    "streets": Layer("Street", ("boundary",)),
    "communities": Layer("Community", ("boundary",), "street_id", ("street_id",)),
    "grids": Layer("Grid", ("polygon",), "community_id", ("community_id",)),
    "water": Layer("Street", ("water",)),
    "buildings": Layer(
        "Building", ("footprint", "location"), "grid_id", ("grid_id", "community_id"), 10_000, only_inside=True
    ),
    "estates": Layer("Estate", ("location",), "community_id", ("community_id",)),
    "stations": Layer("Station", ("location",), "community_id", ("community_id",)),
}


async def collection(request: Request, actor: Actor) -> Response:
    """GET /geo/{layer}.geojson?area=ID: a FeatureCollection, or 304 when the reader has it. Raises NOT_FOUND."""
    layer = request.path_params["layer"]
    if layer not in LAYERS:
        raise NOT_FOUND(what=("图层", "layer"))
    shown = LAYERS[layer]
    one, params = REGISTRY[shown.resource], Params()
    opened = seen(one, "a", actor, params)
    area = request.query_params.get("area")
    if shown.only_inside and not area:
        raise NOT_FOUND(what=("区域", "area"))
    narrowed = _inside(shown, one, as_id(area)) if area else {}
    shape = _shape(shown, one, actor)
    fits = f"{opened} AND {shape} IS NOT NULL AND {where(one, narrowed, 'a', actor, params)}"
    state = await connection().execute_query_dict(
        f"SELECT count(*) AS n, max(a.updated_at)::text AS at FROM {one.table} a WHERE {fits}", params.values
    )
    tag = _tag(FORMAT, layer, area, actor.id, actor.role, state[0]["n"], state[0]["at"])
    headers = {"etag": tag, "cache-control": "private, no-cache", "vary": "cookie"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    parent = f"a.{shown.above}::text" if shown.above else "NULL"
    code = "a.code" if "code" in one.by_name else "NULL"
    synthetic = "a.is_synthetic" if "is_synthetic" in one.by_name else "FALSE"
    found = await connection().execute_query_dict(
        f"SELECT a.id::text AS id, a.name, {code} AS code, {parent} AS parent, {synthetic} AS synthetic, "
        f"{shape}::text AS shape FROM {one.table} a WHERE {fits} ORDER BY code, a.id LIMIT {shown.limit}",
        params.values,
    )
    return Response(_features(found, layer), media_type="application/geo+json", headers=headers)


def _shape(shown: Layer, one: Resource, actor: Actor) -> str:
    """SQL for the geometry of a row, as far as the reader may see one."""
    readable = [f"a.{name}" for name in shown.columns if name in one.by_name and one.by_name[name].readable(actor.role)]
    return f"coalesce({', '.join([*readable, 'NULL'])})"


def _inside(shown: Layer, one: Resource, area: UUID) -> dict[str, Any]:
    """The filter for the rows inside `area`, which may be of any level."""
    ways: list[dict[str, Any]] = [{"id": {"eq": area}}, *({name: {"eq": area}} for name in shown.within)]
    if "community" in one.by_name:
        ways.append({"community": {"street_id": {"eq": area}}})
    return {"or_": ways}


def _tag(*parts: Any) -> str:
    return '"' + sha256(repr(parts).encode()).hexdigest()[:32] + '"'


def _features(rows: Iterable[dict[str, Any]], layer: str) -> bytes:
    features = [
        {
            "type": "Feature",
            "id": row["id"],
            "properties": {key: row[key] for key in ("id", "name", "code", "parent", "synthetic")} | {"level": layer},
            "geometry": orjson.Fragment(row["shape"]),
        }
        for row in rows
    ]
    return orjson.dumps({"type": "FeatureCollection", "features": features})
