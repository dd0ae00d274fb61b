// Grids coloured by class on an ECharts map. Geometry comes over HTTP once; only values travel through props.
import React, { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import * as echarts from "echarts/core";
import { CustomChart, LinesChart, ScatterChart } from "echarts/charts";
import { GeoComponent } from "echarts/components";
import { LabelLayout } from "echarts/features";
import { CanvasRenderer } from "echarts/renderers";
import { boundsOf, fetchCollection, nearby, polygonsOf, projectFeatures, projectPlaces, projector, scaleBar } from "./geometry.js";
import { coloursOf, fit, frame, halo, layers, options, regions } from "./grid_map_option.js";

echarts.use([CustomChart, LinesChart, ScatterChart, GeoComponent, LabelLayout, CanvasRenderer]);

const LAYERS_READ = ["grids", "communities", "water"];
const fetched = new Map();
const loaded = new Map();

/**
 * What was fetched under `base` for `owner`, kept while the page lives unless a layer failed. Before the page says who
 * the owner is, the session's cookie does: what is fetched for nobody is handed to the first owner that is said.
 */
async function fetchLayers(base, owner) {
  const [key, early] = [`${base}#${owner}`, `${base}#`];
  if (!fetched.has(key)) {
    const reading = fetched.get(early) ?? Promise.all(LAYERS_READ.map((layer) => fetchCollection(`${base}/${layer}.geojson`)));
    fetched.delete(early);
    fetched.set(key, reading);
  }
  const layers = await fetched.get(key);
  if (layers.some((layer) => layer.failed)) fetched.delete(key);
  return layers;
}

/** Geometry of all layers around `selected`, in metres, registered with ECharts; kept while the page lives. */
async function loadGeometry(base, owner, selected) {
  const layers = await fetchLayers(base, owner);
  const near = nearby(layers[0].features || [], selected);
  const [grids, communities, water] = layers.map((layer) => ({ ...layer, features: (layer.features || []).filter(near) }));
  const key = `${base}#${owner}#${grids.features[0]?.properties?.id ?? ""}`;
  if (loaded.has(key)) return loaded.get(key);
  const box = boundsOf(grids.features.flatMap((feature) => polygonsOf(feature.geometry)));
  if (!Number.isFinite(box[0])) return { failed: grids.failed || "", empty: true };
  const { forward } = projector(box);
  const geometry = {
    name: `linli:${key}`,
    grids: projectFeatures(grids, forward),
    communities: projectFeatures(communities, forward),
    water: projectFeatures(water, forward),
    forward,
  };
  const made = [...geometry.grids, ...geometry.communities].map((area) => area.synthetic);
  geometry.synthetic = made.includes(true);
  geometry.mixed = geometry.synthetic && made.includes(false);
  geometry.bounds = boundsOf(geometry.grids.flatMap((grid) => grid.polygons));
  const features = geometry.grids.map((grid) => ({ type: "Feature", properties: { id: grid.id }, geometry: { type: "MultiPolygon", coordinates: grid.polygons } }));
  echarts.registerMap(geometry.name, { geoJSON: { type: "FeatureCollection", features } });
  if (!grids.failed && !communities.failed) loaded.set(key, geometry);
  return geometry;
}

const LAYERS = ["buildings", "estates", "stations"];
const KEPT = "linli_layers";

/** Which layers are switched on, here and on later visits; buildings at first. */
function useLayers() {
  const [on, setOn] = useState(() => (localStorage.getItem(KEPT) ?? "buildings").split(",").filter((layer) => LAYERS.includes(layer)));
  const toggle = (layer) =>
    setOn((before) => {
      const now = before.includes(layer) ? before.filter((one) => one !== layer) : [...before, layer];
      localStorage.setItem(KEPT, now.join(","));
      return now;
    });
  return [on, toggle];
}

/** Places of the layers that are on, {layer: places}: houses of the chosen area, the rest of its community. */
function usePlaces(base, geometry, community, selected, on) {
  const [shown, setShown] = useState({});
  const read = useRef(new Map());
  const asked = on.join(",");
  useEffect(() => {
    if (!geometry || geometry.empty || !community) {
      setShown({});
      return undefined;
    }
    let live = true;
    const places = async (layer) => {
      const address = `${base}/${layer}.geojson?area=${layer === "buildings" ? selected : community}`;
      if (!read.current.has(address)) {
        const found = await fetchCollection(address);
        if (found.failed) return [layer, []];
        read.current.set(address, projectPlaces(found, geometry.forward));
      }
      return [layer, read.current.get(address)];
    };
    Promise.all(on.map(places)).then((found) => live && setShown(Object.fromEntries(found)));
    return () => {
      live = false;
    };
  }, [base, geometry, community, selected, asked]);
  return shown;
}

/** The community that was gone into, or the one around the chosen grid; it may have grids and no outline of its own. */
function communityOf(geometry, selected) {
  const grids = geometry?.grids || [];
  const grid = grids.find((area) => area.id === selected);
  return grid ? grid.parent : grids.some((area) => area.parent === selected) ? selected : "";
}

function viewOf(geometry, selected, host) {
  const [width, height] = [host.clientWidth, host.clientHeight];
  const { zoom } = coloursOf(host);
  const grid = geometry.grids.find((area) => area.id === selected);
  const community = grid ? grid.parent : selected;
  const chosen = geometry.communities.find((area) => area.id === community);
  const members = chosen ? geometry.grids.filter((area) => area.parent === community).flatMap((area) => area.polygons) : [];
  const near = fit(members.length ? boundsOf(members) : null, geometry, width, height, zoom);
  const { scale, inset, ...box } = frame(geometry, width, height, zoom);
  const coarse = window.matchMedia("(pointer: coarse)").matches;
  return { ...near, frame: box, community: chosen ? community : "", selected: grid ? selected : "", roam: coarse ? "scale" : true };
}

/** True again and again whenever light, dark or contrast of the page changes. */
function useThemeTick() {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const watch = new MutationObserver(() => setTick((count) => count + 1));
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ["class", "data-theme", "style"] });
    return () => watch.disconnect();
  }, []);
  return tick;
}

function HoverCard({ area, value, texts, at, size }) {
  if (!area) return null;
  const large = parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--zoom")) || 1;
  const left = at[0] + 16 + 232 * large > size[0] ? Math.max(8, at[0] - 16 - 232 * large) : at[0] + 16;
  const top = Math.max(8, Math.min(at[1] + 16, size[1] - 132 * large));
  return (
    <div className="gm-card" style={{ left, top }}>
      <div className="gm-card-head">
        <b>{area.name}</b>
        <span>{value?.side}</span>
      </div>
      {value ? (
        <div className="gm-card-value">
          {value.k >= 0 ? <b>{value.value}</b> : null}
          <span>{value.formula}</span>
        </div>
      ) : (
        <div className="gm-card-value">
          <span>{texts.outside}</span>
        </div>
      )}
      {value && (value.open || value.overdue || value.rank) ? (
        <div className="gm-card-foot">
          {value.open ? (
            <span>
              {texts.open} <b>{value.open}</b>
            </span>
          ) : null}
          {value.overdue && value.overdue !== "0" ? (
            <span className="gm-late">
              {texts.overdue} <b>{value.overdue}</b>
            </span>
          ) : null}
          <span className="gm-rank">{value.rank}</span>
        </div>
      ) : null}
    </div>
  );
}

/** The grid nearest to `from` in the direction of an arrow key. */
function neighbour(grids, from, key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[key];
  let best = null;
  let least = Infinity;
  for (const grid of grids) {
    const [x, y] = [grid.label[0] - from.label[0], grid.label[1] - from.label[1]];
    const along = x * dx + y * dy;
    if (grid.id === from.id || along <= 0) continue;
    const cost = Math.hypot(x, y) + 1.6 * Math.abs(x * dy - y * dx);
    if (cost < least) [best, least] = [grid, cost];
  }
  return best || from;
}

function useChart(host, geometry, handlers) {
  const chart = useRef(null);
  const current = useRef(handlers);
  current.current = handlers;
  useEffect(() => {
    if (!geometry || geometry.empty) return undefined;
    const instance = echarts.init(host.current, null, { renderer: "canvas" });
    chart.current = instance;
    const say = (name) => (event) => current.current[name](event);
    instance.on("click", say("click"));
    instance.on("mouseover", say("over"));
    instance.on("georoam", say("roam"));
    instance.on("globalout", say("leave"));
    instance.getZr().on("mousemove", (event) => current.current.move(event));
    const resize = new ResizeObserver(() => {
      instance.resize();
      current.current.resize();
    });
    resize.observe(host.current);
    return () => {
      resize.disconnect();
      instance.dispose();
      delete host.current?.dataset.drawn;
      chart.current = null;
    };
  }, [geometry]);
  return chart;
}

export function GridMap({ base = "/geo", owner = "", values = [], selected: told = "", texts = {}, param = "", onSelect }) {
  const host = useRef(null);
  const [geometry, setGeometry] = useState(null);
  const [focus, setFocus] = useState(null);
  const [at, setAt] = useState([0, 0]);
  const [bar, setBar] = useState({ metres: 0, width: 0 });
  const [size, setSize] = useState([0, 0]);
  // A click shows at once; what the page then says holds.
  const [picked, setPicked] = useState(null);
  const selected = picked ?? told;
  useEffect(() => setPicked(null), [told]);
  useEffect(() => {
    const late = picked === null ? 0 : setTimeout(() => setPicked(null), 2000);
    return () => clearTimeout(late);
  }, [picked]);
  const tick = useThemeTick();
  const navigate = useNavigate();
  const byId = useMemo(() => new Map(values.map((value) => [value.id, value])), [values]);
  useEffect(() => {
    let live = true;
    if (!owner) fetchLayers(base, owner);
    else loadGeometry(base, owner, selected).then((found) => live && setGeometry(found));
    return () => {
      live = false;
    };
  }, [base, owner, selected]);

  const community = communityOf(geometry, selected);
  const [on, toggle] = useLayers();
  const places = usePlaces(base, geometry, community, selected, on);

  const find = (id) => geometry?.grids.find((grid) => grid.id === id) || null;
  const show = (grid) => {
    setFocus(grid);
    if (chart.current) chart.current.setOption({ series: halo("hover", 8, grid ? [grid] : [], 3, 6, coloursOf(host.current)) });
  };
  const measureScale = useCallback(() => {
    if (!chart.current) return;
    const [from, to] = [0, 1000].map((x) => chart.current.convertToPixel({ geoIndex: 0 }, [x, 0]));
    if (from && to) setBar(scaleBar((to[0] - from[0]) / 1000, 130));
  }, []);
  const chart = useChart(host, geometry, {
    click: (event) => event.componentType === "geo" && choose(find(event.name)),
    over: (event) => event.componentType === "geo" && show(find(event.name)),
    leave: () => show(null),
    move: (event) => {
      setAt([event.offsetX, event.offsetY]);
      if (!event.target) show(null);
    },
    roam: measureScale,
    resize: () => {
      setSize([host.current.clientWidth, host.current.clientHeight]);
    },
  });
  const view = () => viewOf(geometry, selected, host.current);
  const choose = (grid) => {
    if (!grid) return;
    const { community } = view();
    const area = grid.parent && grid.parent !== community ? grid.parent : grid.id;
    setPicked(area);
    if (param) {
      const query = new URLSearchParams(window.location.search);
      query.set(param, area);
      navigate(`${window.location.pathname}?${query}`);
    }
    if (onSelect) onSelect(area);
  };

  useEffect(() => {
    if (!chart.current || !host.current.clientWidth) return;
    const [place, before] = [`${selected || "all"} `, host.current.dataset.drawn];
    const drawn = place + size.join("x");
    const kept = before === drawn ? chart.current.getOption()?.geo?.[0] : null;
    const now = kept ? { ...view(), zoom: kept.zoom, center: kept.center } : view();
    chart.current.setOption(options(geometry, byId, now, coloursOf(host.current), places, texts.made), { notMerge: true });
    host.current.dataset.drawn = drawn;
    show(before?.startsWith(place) ? focus : null);
    measureScale();
  }, [geometry, selected, size, tick]);
  useEffect(() => {
    if (chart.current && host.current.dataset.drawn) chart.current.setOption({ geo: { regions: regions(geometry, byId, coloursOf(host.current)) } });
  }, [byId]);

  useEffect(() => {
    if (!chart.current || !host.current.dataset.drawn) return;
    chart.current.setOption({ series: layers(places, coloursOf(host.current)) });
    host.current.dataset.buildings = places.buildings?.length ?? 0;
  }, [places]);

  const zoom = (factor) => {
    const [width, height] = [host.current.clientWidth, host.current.clientHeight];
    chart.current?.dispatchAction({ type: "geoRoam", componentType: "geo", geoIndex: 0, zoom: factor, originX: width / 2, originY: height / 2 });
    measureScale();
  };
  const press = (event) => {
    if (!geometry || geometry.empty) return;
    if (event.key.startsWith("Arrow")) {
      const start = focus || find(selected) || geometry.grids.find((grid) => grid.parent === selected) || geometry.grids[0];
      const next = focus ? neighbour(geometry.grids, focus, event.key) : start;
      event.preventDefault();
      show(next);
      setAt(chart.current.convertToPixel({ geoIndex: 0 }, next.label));
    } else if (event.key === "Enter" && focus) choose(focus);
    else if (event.key === "Escape") show(null);
  };
  const focused = focus && byId.get(focus.id);

  return (
    <div className="gm-root" data-ready={geometry ? "yes" : "no"}>
      <div ref={host} className="gm-canvas" role="application" tabIndex={0} aria-label={texts.label} onKeyDown={press} onBlur={() => show(null)} />
      <span className="gm-live" aria-live="polite">
        {focus ? `${focus.name} ${focused ? `${focused.value} ${focused.formula}` : texts.outside}` : ""}
      </span>
      <HoverCard area={focus} value={focused} texts={texts} at={at} size={[host.current?.clientWidth || 0, host.current?.clientHeight || 0]} />
      {geometry?.empty ? <div className="gm-note">{geometry.failed ? texts.failed : texts.empty}</div> : null}
      <div className="gm-zoom">
        <button type="button" aria-label={texts.zoomIn} title={texts.zoomIn} onClick={() => zoom(1.4)}>
          +
        </button>
        <button type="button" aria-label={texts.zoomOut} title={texts.zoomOut} onClick={() => zoom(1 / 1.4)}>
          −
        </button>
      </div>
      {geometry?.synthetic ? <span className="gm-synthetic">{texts.synthetic}</span> : null}
      {community ? (
        <div className="gm-layers" role="group" aria-label={texts.layers}>
          {LAYERS.map((layer) => (
            <button key={layer} type="button" aria-pressed={on.includes(layer)} data-count={places[layer]?.length ?? 0} data-layer={layer} onClick={() => toggle(layer)}>
              {texts[layer]}
            </button>
          ))}
        </div>
      ) : null}
      <div className="gm-scale">
        {bar.width ? <i style={{ width: bar.width }} /> : null}
        {bar.width ? <span>{bar.metres >= 1000 ? `${bar.metres / 1000} ${texts.kilometres}` : `${bar.metres} ${texts.metres}`}</span> : null}
      </div>
    </div>
  );
}
