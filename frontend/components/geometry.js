// Plane geometry for the two map components: reading GeoJSON over HTTP, projecting it to metres, labels and bounds.
// Areas are a few kilometres wide, where a local equirectangular projection is exact to a few centimetres.
import polylabel from "polylabel";

const METRES_PER_DEGREE = 111195;

/** One GeoJSON collection; the browser keeps it by its ETag. A missing or refused one is empty, with `failed` set. */
export async function fetchCollection(url) {
  try {
    const response = await fetch(url, { credentials: "same-origin", headers: { Accept: "application/geo+json" } });
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  } catch (error) {
    return { type: "FeatureCollection", features: [], failed: String(error.message || error) };
  }
}

export function polygonsOf(geometry) {
  if (!geometry) return [];
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(polygonsOf);
  return [];
}

export function boundsOf(polygons) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of polygons)
    for (const [x, y] of polygon[0] || []) {
      if (x < box[0]) box[0] = x;
      if (y < box[1]) box[1] = y;
      if (x > box[2]) box[2] = x;
      if (y > box[3]) box[3] = y;
    }
  return box;
}

/** Two functions between degrees and metres around the middle of a box in degrees. */
export function projector(box) {
  const lon = (box[0] + box[2]) / 2;
  const lat = (box[1] + box[3]) / 2;
  const east = METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  return {
    forward: ([x, y]) => [(x - lon) * east, (y - lat) * METRES_PER_DEGREE],
    back: ([x, y]) => [x / east + lon, y / METRES_PER_DEGREE + lat],
  };
}

/** Where a label may stand: the point deepest inside the largest part. */
export function labelPoint(polygons) {
  const size = (box) => (box[2] - box[0]) * (box[3] - box[1]);
  let best = null;
  for (const polygon of polygons)
    if (!best || size(boundsOf([polygon])) > size(boundsOf([best]))) best = polygon;
  if (!best) return [0, 0];
  const box = boundsOf([best]);
  return Array.from(polylabel(best, Math.max(box[2] - box[0], box[3] - box[1]) / 60)).slice(0, 2);
}

const APART = 0.5;

/** Features within half a degree of the area `chosen`, else of the first: towns far apart do not fit on one map. */
export function nearby(features, chosen) {
  const middle = (feature) => {
    const [west, south, east, north] = boundsOf(polygonsOf(feature.geometry));
    return [(west + east) / 2, (south + north) / 2];
  };
  const shaped = features.filter((feature) => polygonsOf(feature.geometry).length);
  const is = (feature) => [feature.properties?.id ?? feature.id, feature.properties?.parent].some((id) => chosen && String(id) === chosen);
  const seed = shaped.find(is) || shaped[0];
  if (!seed) return () => true;
  const [x, y] = middle(seed);
  return (feature) => {
    const [east, north] = middle(feature);
    return !(Math.abs(east - x) > APART || Math.abs(north - y) > APART);
  };
}

/** Features with polygons in metres: {id, name, code, kind, parent, polygons, bounds, label}. */
export function projectFeatures(collection, forward) {
  return (collection.features || [])
    .map((feature) => {
      const polygons = polygonsOf(feature.geometry).map((polygon) => polygon.map((ring) => ring.map(forward)));
      const properties = feature.properties || {};
      return {
        id: String(properties.id ?? feature.id ?? ""),
        name: properties.name || "",
        code: properties.code || "",
        kind: properties.kind || "",
        parent: properties.parent ? String(properties.parent) : "",
        synthetic: Boolean(properties.synthetic),
        polygons,
        bounds: boundsOf(polygons),
        label: labelPoint(polygons),
      };
    })
    .filter((feature) => feature.polygons.length);
}

/** Places inside an area, in metres: {id, name, polygons, point}; one that is only a point has no polygons. */
export function projectPlaces(collection, forward) {
  return (collection.features || [])
    .map((feature) => {
      const polygons = polygonsOf(feature.geometry).map((polygon) => polygon.map((ring) => ring.map(forward)));
      const box = polygons.length ? boundsOf(polygons) : null;
      const spot = feature.geometry?.type === "Point" ? forward(feature.geometry.coordinates) : null;
      const point = box ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : spot;
      return { id: String(feature.id ?? ""), name: feature.properties?.name || "", polygons, point };
    })
    .filter((place) => place.point);
}

/** A round length in metres whose bar is at most `pixels` long, and the bar's length. */
export function scaleBar(pixelsPerMetre, pixels) {
  const most = pixels / pixelsPerMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((step) => step * power).find((length) => length <= most);
  return { metres, width: metres * pixelsPerMetre };
}
