"""Geometry over HTTP: the polygons of the areas that a reader may see, with an ETag, so that they travel once."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson
from starlette.requests import Request
from starlette.responses import Response

from backend.api.filters import where
from backend.api.reader import connection
from backend.api.scalars import as_id
from backend.errors import NOT_FOUND
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY, visible


@dataclass(frozen=True, slots=True)
class Layer:
    """What is drawn: `shape` and `code` as SQL over the alias a, the column of the area above, the one `?area=` names."""

    resource: str
    shape: str
    above: str | None
    area: str
    code: str = "a.code"
    limit: int = 2_000
    only_inside: bool = False


LAYERS: dict[str, Layer] = {
    "streets": Layer("Street", "a.boundary", None, "id"),
    "communities": Layer("Community", "a.boundary", "street_id", "street_id"),
    "grids": Layer("Grid", "a.polygon", "community_id", "community_id"),
    "water": Layer("Street", "a.water", None, "id"),
    "buildings": Layer(
        "Building", "coalesce(a.footprint, a.location)", "grid_id", "grid_id", "NULL", limit=5_000, only_inside=True
    ),
}


async def collection(request: Request, actor: Actor) -> Response:
    """GET /geo/{layer}.geojson?area=ID: a FeatureCollection, or 304 when the reader has it. Raises NOT_FOUND."""
    layer = request.path_params["layer"]
    if layer not in LAYERS:
        raise NOT_FOUND(what=("图层", "layer"))
    drawn, area = LAYERS[layer], request.query_params.get("area")
    if drawn.only_inside and not area:
        raise NOT_FOUND(what=("区域", "area"))
    one, params = REGISTRY[drawn.resource], Params()
    seen = visible(one, "a", actor, params)
    narrowed = _inside(drawn, as_id(area)) if area else {}
    fits = f"{seen} AND {drawn.shape} IS NOT NULL AND {where(one, narrowed, 'a', actor, params)}"
    state = await connection().execute_query_dict(
        f"SELECT count(*) AS n, max(a.updated_at)::text AS at FROM {one.table} a WHERE {fits}", params.values
    )
    tag = _tag(layer, area, actor.id, state[0]["n"], state[0]["at"])
    headers = {"etag": tag, "cache-control": "private, no-cache", "vary": "cookie"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    parent = f"a.{drawn.above}::text" if drawn.above else "NULL"
    found = await connection().execute_query_dict(
        f"SELECT a.id::text AS id, a.name, {drawn.code} AS code, {parent} AS parent, {drawn.shape}::text AS shape "
        f"FROM {one.table} a WHERE {fits} ORDER BY code, a.id LIMIT {drawn.limit}",
        params.values,
    )
    return Response(_features(found, layer), media_type="application/geo+json", headers=headers)


def _inside(drawn: Layer, area: UUID) -> dict[str, Any]:
    """The filter for the rows inside `area`, which may be of any level."""
    if drawn.resource == "Building":
        inside = ({"grid_id": {"eq": area}}, {"community_id": {"eq": area}}, {"community": {"street_id": {"eq": area}}})
        return {"or_": list(inside)}
    ways: list[dict[str, Any]] = [{"id": {"eq": area}}]
    if drawn.area != "id":
        ways.append({drawn.area: {"eq": area}})
    if drawn.resource == "Grid":
        ways.append({"community": {"street_id": {"eq": area}}})
    return {"or_": ways}


def _tag(*parts: Any) -> str:
    return '"' + sha256(repr(parts).encode()).hexdigest()[:32] + '"'


def _features(rows: Iterable[dict[str, Any]], layer: str) -> bytes:
    features = [
        {
            "type": "Feature",
            "id": row["id"],
            "properties": {key: row[key] for key in ("id", "name", "code", "parent")} | {"level": layer},
            "geometry": orjson.Fragment(row["shape"]),
        }
        for row in rows
    ]
    return orjson.dumps({"type": "FeatureCollection", "features": features})
