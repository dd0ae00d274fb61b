// What ECharts is told to draw for the grid map. Pure: geometry, values and colours in, options out.

const FALLBACK = {
  "--k0": "#e2f1ee", "--k1": "#bbdfd8", "--k2": "#8cc7be", "--k3": "#57a79d", "--k4": "#2a8078", "--k5": "#0b504b",
  "--panel": "#ffffff", "--land": "#f0f1f4", "--water": "#d3deea", "--water-t": "#4a6178", "--sup": "#e3e4e8",
  "--ac": "#0f766e", "--tx": "#1c2024", "--tx2": "#5a5e66", "--ctl": "#cdced6", "--inp": "#8b8d98",
};

/** The colours in force, read from the tokens of the page. */
export function coloursOf(element) {
  const style = getComputedStyle(element);
  const colours = {};
  for (const [token, colour] of Object.entries(FALLBACK)) colours[token.slice(2)] = style.getPropertyValue(token).trim() || colour;
  colours.font = style.fontFamily;
  colours.zoom = parseFloat(style.getPropertyValue("--zoom")) || 1;
  return colours;
}

/** Hatching for areas without a figure. */
export function hatch(colours) {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 8;
  const pen = canvas.getContext("2d");
  pen.fillStyle = colours.sup;
  pen.fillRect(0, 0, 8, 8);
  pen.strokeStyle = colours.inp;
  pen.globalAlpha = 0.55;
  pen.beginPath();
  for (const shift of [-8, 0, 8]) {
    pen.moveTo(shift - 1, 9);
    pen.lineTo(shift + 9, -1);
  }
  pen.stroke();
  return { image: canvas, repeat: "repeat" };
}

const outlines = (features) => features.flatMap((feature) => feature.polygons.map((polygon) => ({ coords: polygon[0] })));

const line = (id, z, features, style) => ({
  id, z, type: "lines", coordinateSystem: "geo", polyline: true, silent: true, animation: false, data: outlines(features), lineStyle: { opacity: 1, join: "round", ...style },
});

/** A halo of two lines: `width` in text colour on a wider one in the ground's colour. */
export function halo(id, z, features, width, ground, colours) {
  return [line(`${id}-ground`, z, features, { width: ground, color: colours.panel }), line(id, z + 1, features, { width, color: colours.tx })];
}

function water(features, colours) {
  const polygons = features.flatMap((feature) => feature.polygons);
  return {
    id: "water", z: 3, type: "custom", coordinateSystem: "geo", silent: true, animation: false, data: polygons.map((_, index) => [index]),
    renderItem: (params, api) => ({
      type: "group",
      children: [{ type: "polygon", shape: { points: polygons[params.dataIndex][0].map((point) => api.coord(point)) }, style: { fill: colours.water, stroke: colours.land, lineWidth: 2 } }],
    }),
  };
}

/** Houses as shapes where their outline is known, as small squares where only their middle is. */
function buildings(places, colours) {
  const shapes = places.filter((place) => place.polygons.length);
  const style = { fill: colours.panel, stroke: colours.tx2, lineWidth: 0.7, opacity: 0.92 };
  const points = (ring, api) => ring.map((point) => api.coord(point));
  return [
    {
      id: "buildings", z: 5, type: "custom", coordinateSystem: "geo", silent: true, animation: false, data: shapes.map((_, index) => [index]),
      renderItem: (params, api) => ({
        type: "group",
        children: shapes[params.dataIndex].polygons.map((polygon) => ({ type: "polygon", shape: { points: points(polygon[0], api) }, style })),
      }),
    },
    {
      id: "building-points", z: 5, type: "scatter", coordinateSystem: "geo", silent: true, animation: false, symbol: "rect", symbolSize: 6 * colours.zoom,
      itemStyle: { color: colours.panel, borderColor: colours.tx2, borderWidth: 1, opacity: 1 },
      data: places.filter((place) => !place.polygons.length).map((place) => place.point),
    },
  ];
}

/** Estates and stations by a mark and their name. */
function marks(id, places, symbol, colour, colours) {
  return {
    id, z: 9, type: "scatter", coordinateSystem: "geo", silent: true, animation: false, symbol, symbolSize: 9 * colours.zoom,
    itemStyle: { color: colour, borderColor: colours.panel, borderWidth: 1.5, opacity: 1 }, labelLayout: { hideOverlap: true },
    label: {
      show: true, position: "right", distance: 4, fontSize: 12 * colours.zoom, fontFamily: colours.font, color: colours.tx,
      backgroundColor: colours.panel, padding: [2, 4], borderRadius: 2, formatter: (item) => item.name,
    },
    data: places.map((place) => ({ name: place.name, value: place.point })),
  };
}

/** The series of the layers that are shown inside a community: {buildings, estates, stations}, each a list of places. */
export function layers(shown, colours) {
  return [
    ...buildings(shown.buildings || [], colours),
    marks("estates", shown.estates || [], "circle", colours.tx2, colours),
    marks("stations", shown.stations || [], "diamond", colours.ac, colours),
  ];
}

const plate = (feature, colours, inverted, mark = "") => ({
  name: feature.name,
  value: feature.label,
  label: {
    formatter: mark ? `${feature.name} · ${mark}` : feature.name,
    color: inverted ? colours.panel : colours.tx,
    backgroundColor: inverted ? colours.tx : colours.panel,
    fontWeight: inverted ? 600 : 400,
  },
});

function labels(geometry, view, colours, mark) {
  const base = { type: "scatter", coordinateSystem: "geo", silent: true, animation: false, symbolSize: 1, itemStyle: { color: "transparent", opacity: 1 } };
  const text = { show: true, fontSize: 12 * colours.zoom, fontFamily: colours.font, padding: [3, 4], borderRadius: 2, position: "inside" };
  const names = view.zoom > 2.2 ? geometry.grids.filter((grid) => grid.parent === view.community) : [];
  return [
    { ...base, id: "names", z: 9, labelLayout: { hideOverlap: true }, label: { ...text, opacity: 0.92 }, data: names.map((grid) => plate(grid, colours, grid.id === view.selected)) },
    { ...base, id: "communities", z: 10, label: text, data: geometry.communities.map((area) => plate(area, colours, area.id === view.community, area.synthetic ? mark : "")) },
    {
      ...base, id: "waters", z: 4, label: { ...text, padding: 0, color: colours["water-t"] },
      data: geometry.water.filter((area) => area.kind && area.name).map((area) => ({ name: area.name, value: area.label, label: { formatter: area.name } })),
    },
  ];
}

const LEGEND = { width: 176, height: 212 };

/** The rectangle that the whole ground fills, to the right so that the overlays at the left stand on empty ground. */
function frameBeside(bounds, width, height, inset) {
  const [wide, tall] = [bounds[2] - bounds[0], bounds[3] - bounds[1]];
  const scale = Math.min((width - 24 - inset) / wide, (height - 20) / tall);
  const slack = width - inset - wide * scale;
  const left = inset + slack / 2 + (slack > 80 && !inset ? Math.min(slack / 2 - 12, 96) : 0);
  return { left, top: (height - tall * scale) / 2, width: wide * scale, height: tall * scale, scale, inset };
}

/** As `frameBeside`, moved out of the legend's way when it would cover the middle of a grid. */
export function frame({ bounds, grids }, width, height, zoom = 1) {
  const free = frameBeside(bounds, width, height, 0);
  if (width < 620) return free;
  const covered = grids.some(({ label }) => {
    const [x, y] = [free.left + (label[0] - bounds[0]) * free.scale, free.top + (bounds[3] - label[1]) * free.scale];
    return x < LEGEND.width * zoom && y > height - LEGEND.height * zoom;
  });
  return covered ? frameBeside(bounds, width, height, LEGEND.width * zoom) : free;
}

/** Centre and zoom that show `bounds` in the frame with some ground around it; everything without bounds. */
export function fit(bounds, geometry, width, height, enlarged = 1) {
  const all = geometry.bounds;
  const whole = { zoom: 1, center: [(all[0] + all[2]) / 2, (all[1] + all[3]) / 2] };
  if (!bounds) return whole;
  const { scale, inset } = frame(geometry, width, height, enlarged);
  const zoom = Math.min(((width - inset) * 0.82) / (bounds[2] - bounds[0]), (height * 0.86) / (bounds[3] - bounds[1])) / scale;
  if (zoom <= 1.15) return whole;
  return { zoom: Math.min(zoom, 8), center: [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2] };
}

/** Fill of every grid by its class; grids without a figure are hatched, grids out of reach stay ground. */
export function regions(geometry, values, colours) {
  const pattern = hatch(colours);
  return geometry.grids.map((grid) => {
    const value = values.get(grid.id);
    const areaColor = !value ? colours.land : value.k < 0 ? pattern : colours[`k${value.k}`];
    return { name: grid.id, itemStyle: { areaColor, borderColor: value ? colours.panel : colours.ctl } };
  });
}

/** Everything; `shown` are the places of the layers inside the chosen community, `mark` is what made-up areas are called
 * where others are real. */
export function options(geometry, values, view, colours, shown = {}, mark = "") {
  const chosen = geometry.communities.filter((area) => area.id === view.community);
  const others = geometry.communities.filter((area) => area.id !== view.community);
  const grid = geometry.grids.filter((area) => area.id === view.selected);
  return {
    animation: false,
    geo: {
      map: geometry.name, nameProperty: "id", aspectScale: 1, roam: view.roam, scaleLimit: { min: 1, max: 12 }, zoom: view.zoom, center: view.center, ...view.frame,
      itemStyle: { areaColor: colours.land, borderColor: colours.panel, borderWidth: 1.1 }, label: { show: false }, emphasis: { disabled: true }, select: { disabled: true },
      regions: regions(geometry, values, colours),
    },
    series: [
      line("borders", 5, others, { width: 1, type: [3, 3], color: colours.inp }),
      water(geometry.water, colours),
      ...halo("community", 6, chosen, 2.2, 5.5, colours),
      ...halo("grid", 7, grid, 2.6, 6, colours),
      ...halo("hover", 8, [], 3, 6, colours),
      ...layers(shown, colours),
      ...labels(geometry, view, colours, geometry.mixed ? mark : ""),
    ],
  };
}
