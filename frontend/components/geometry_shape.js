// The shape under edit, as plain values: {kind, parts}. A part is a list of rings, a ring an open list of [lon, lat].
// GeoJSON closes its rings; here the closing point is left out, and put back when text is written.

const round = (value) => Math.round(value * 1e7) / 1e7;

export const EMPTY = { polygon: { kind: "polygon", parts: [] }, point: { kind: "point", parts: [] } };

function fail(code, detail = "") {
  const error = new Error(code);
  error.code = code;
  error.detail = detail;
  throw error;
}

function position(value) {
  if (!Array.isArray(value) || value.length < 2 || !value.slice(0, 2).every(Number.isFinite)) fail("position", JSON.stringify(value));
  const [lon, lat] = value;
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90) fail("range", `${lon}, ${lat}`);
  return [round(lon), round(lat)];
}

function ring(value) {
  if (!Array.isArray(value)) fail("ring");
  const points = value.map(position);
  const [first, last] = [points[0], points[points.length - 1]];
  if (points.length > 1 && first[0] === last[0] && first[1] === last[1]) points.pop();
  if (points.length < 3) fail("ring");
  return points;
}

const side = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));

/** Whether two sides of a ring cross each other. */
export function crosses(points) {
  const count = points.length;
  for (let i = 0; i < count; i += 1)
    for (let j = i + 2; j < count; j += 1) {
      if (i === 0 && j === count - 1) continue;
      const [a, b, c, d] = [points[i], points[i + 1], points[j], points[(j + 1) % count]];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) return true;
    }
  return false;
}

/** A shape from GeoJSON text. Throws an Error whose `code` says what is wrong. */
export function parse(text, kind) {
  if (!text || !text.trim()) return EMPTY[kind];
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    fail("json", error.message);
  }
  if (value && value.type === "FeatureCollection" && value.features?.length === 1) [value] = value.features;
  if (value && value.type === "Feature") value = value.geometry;
  if (!value || typeof value !== "object") fail("type");
  if (kind === "point") {
    if (value.type !== "Point") fail("type", String(value.type));
    return { kind, parts: [[[position(value.coordinates)]]] };
  }
  if (value.type !== "Polygon" && value.type !== "MultiPolygon") fail("type", String(value.type));
  const polygons = value.type === "Polygon" ? [value.coordinates] : value.coordinates;
  if (!Array.isArray(polygons) || !polygons.length) fail("ring");
  const parts = polygons.map((polygon) => (Array.isArray(polygon) ? polygon.map(ring) : fail("ring")));
  if (parts.some((rings) => rings.some(crosses))) fail("crossing");
  return { kind, parts };
}

/** GeoJSON text of a shape; empty text for an unfinished or empty one. */
export function write(shape, open) {
  if (open || !shape.parts.length) return "";
  if (shape.kind === "point") return JSON.stringify({ type: "Point", coordinates: shape.parts[0][0][0] });
  const closed = shape.parts.map((rings) => rings.map((points) => [...points, points[0]]));
  return JSON.stringify(closed.length === 1 ? { type: "Polygon", coordinates: closed[0] } : { type: "MultiPolygon", coordinates: closed });
}

/** The shape with one ring replaced by what `change` makes of it. */
export function withRing(shape, part, index, change) {
  return { ...shape, parts: shape.parts.map((rings, p) => (p !== part ? rings : rings.map((points, r) => (r !== index ? points : change(points))))) };
}

export const moved = (shape, [part, index, vertex], to) =>
  withRing(shape, part, index, (points) => points.map((point, v) => (v === vertex ? to.map(round) : point)));

export const inserted = (shape, [part, index, vertex], at) =>
  withRing(shape, part, index, (points) => [...points.slice(0, vertex + 1), at.map(round), ...points.slice(vertex + 1)]);

/** The shape without one vertex; a ring of three corners is not made smaller. */
export function removed(shape, [part, index, vertex]) {
  if (shape.kind === "point") return EMPTY.point;
  return withRing(shape, part, index, (points) => (points.length > 3 ? points.filter((_, v) => v !== vertex) : points));
}

export function appended(shape, at) {
  const point = at.map(round);
  if (shape.kind === "point") return { kind: "point", parts: [[[point]]] };
  return shape.parts.length ? withRing(shape, 0, 0, (points) => [...points, point]) : { kind: "polygon", parts: [[[point]]] };
}
