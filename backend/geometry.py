"""Geometry over HTTP: the polygons of the areas that a reader may see, with an ETag, so that they travel once."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson
from starlette.requests import Request
from starlette.responses import Response

from backend.api.reader import connection
from backend.compiler.asking import where
from backend.errors import NOT_FOUND
from backend.kit.access import Params
from backend.kit.actor import Actor
from backend.kit.registry import REGISTRY, visible
from backend.kit.wire import as_id

LAYERS: dict[str, tuple[str, str, str | None, str]] = {
    "streets": ("Street", "boundary", None, "id"),
    "communities": ("Community", "boundary", "street_id", "street_id"),
    "grids": ("Grid", "polygon", "community_id", "community_id"),
    "water": ("Street", "water", None, "id"),
}
"""Layer to (resource, geometry column, column of the area above, column that `?area=` filters)."""

LIMIT = 2_000


async def collection(request: Request, actor: Actor) -> Response:
    """GET /geo/{layer}.geojson?area=ID: a FeatureCollection, or 304 when the reader has it. Raises NOT_FOUND."""
    layer = request.path_params["layer"]
    if layer not in LAYERS:
        raise NOT_FOUND(what=("图层", "layer"))
    resource, column, above, filtered = LAYERS[layer]
    one, params = REGISTRY[resource], Params()
    seen = visible(one, "a", actor, params)
    area = request.query_params.get("area")
    narrowed = _inside(resource, filtered, as_id(area)) if area else {}
    fits = f"{seen} AND a.{column} IS NOT NULL AND {where(one, narrowed, 'a', actor, params)}"
    state = await connection().execute_query_dict(
        f"SELECT count(*) AS n, max(a.updated_at)::text AS at FROM {one.table} a WHERE {fits}", params.values
    )
    tag = _tag(layer, area, actor.id, state[0]["n"], state[0]["at"])
    headers = {"etag": tag, "cache-control": "private, no-cache", "vary": "cookie"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    parent = f"a.{above}::text" if above else "NULL"
    found = await connection().execute_query_dict(
        f"SELECT a.id::text AS id, a.name, a.code, {parent} AS parent, a.{column}::text AS shape "
        f"FROM {one.table} a WHERE {fits} ORDER BY a.code LIMIT {LIMIT}",
        params.values,
    )
    return Response(_features(found, layer), media_type="application/geo+json", headers=headers)


def _inside(resource: str, filtered: str, area: UUID) -> dict[str, Any]:
    """The filter for the areas inside `area`, which may be of any level."""
    ways: list[dict[str, Any]] = [{"id": {"eq": area}}]
    if filtered != "id":
        ways.append({filtered: {"eq": area}})
    if resource == "Grid":
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
