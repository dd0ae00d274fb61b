// A small drawing board for one polygon or one point, over the neighbouring grids. No tiles: only our own outlines.
import React, { useEffect, useMemo, useRef, useState } from "react";
import { boundsOf, fetchCollection, polygonsOf, projector } from "./geometry.js";
import { appended, crosses, inserted, moved, parse, removed, write } from "./geometry_shape.js";

const ANYWHERE = [117.46, 30.63, 117.52, 30.69];

/** Neighbours and water once per page. */
function useGround(base) {
  const [ground, setGround] = useState(null);
  useEffect(() => {
    let live = true;
    const layers = ["grids", "communities", "water"];
    Promise.all(layers.map((layer) => fetchCollection(`${base}/${layer}.geojson`))).then((found) => {
      if (live) setGround(Object.fromEntries(layers.map((layer, index) => [layer, found[index].features || []])));
    });
    return () => {
      live = false;
    };
  }, [base]);
  return ground;
}

function startBox(shape, ground) {
  const own = boundsOf(shape.parts);
  const all = boundsOf((ground?.grids || []).flatMap((feature) => polygonsOf(feature.geometry)));
  const box = Number.isFinite(own[0]) ? own : Number.isFinite(all[0]) ? all : ANYWHERE;
  const pad = Math.max(box[2] - box[0], box[3] - box[1], 0.002) * (Number.isFinite(own[0]) ? 0.35 : 0.04);
  return [box[0] - pad, box[1] - pad, box[2] + pad, box[3] + pad];
}

/** From degrees to pixels of the board and back: a box in degrees, fitted, then moved and scaled by the reader. */
function useBoard(box, width, height) {
  const [move, setMove] = useState({ x: 0, y: 0, zoom: 1 });
  useEffect(() => setMove({ x: 0, y: 0, zoom: 1 }), [box]);
  return useMemo(() => {
    const plane = projector(box);
    const [low, high] = [plane.forward([box[0], box[1]]), plane.forward([box[2], box[3]])];
    const scale = Math.min(width / (high[0] - low[0]), height / (high[1] - low[1])) * move.zoom;
    const toPixel = (point) => {
      const [x, y] = plane.forward(point);
      return [width / 2 + x * scale + move.x, height / 2 - y * scale + move.y];
    };
    const toDegrees = ([x, y]) => plane.back([(x - width / 2 - move.x) / scale, (height / 2 + move.y - y) / scale]);
    const zoomBy = (factor) => setMove((now) => ({ x: now.x * factor, y: now.y * factor, zoom: now.zoom * factor }));
    const panBy = (dx, dy) => setMove((now) => ({ ...now, x: now.x + dx, y: now.y + dy }));
    return { toPixel, toDegrees, zoomBy, panBy };
  }, [box, width, height, move]);
}

const path = (rings, toPixel) => rings.map((ring) => `M${ring.map((point) => toPixel(point).map((n) => n.toFixed(1)).join(",")).join("L")}Z`).join("");

const Ground = React.memo(function Ground({ ground, skip, toPixel }) {
  if (!ground) return null;
  const draw = (layer, name) =>
    ground[layer]
      .filter((feature) => !skip || feature.properties?.id !== skip)
      .flatMap((feature, f) => polygonsOf(feature.geometry).map((rings, p) => <path key={`${layer}-${f}-${p}`} className={name} d={path(rings, toPixel)} />));
  return (
    <g>
      {draw("grids", "ge-grid")}
      {draw("water", "ge-water")}
      {draw("communities", "ge-community")}
    </g>
  );
});

function Handles({ shape, open, chosen, readOnly, toPixel, texts, start, onPick, onInsert, onKey }) {
  if (readOnly && shape.kind === "polygon") return null;
  return shape.parts.flatMap((rings, p) =>
    rings.flatMap((points, r) =>
      points.flatMap((point, v) => {
        const where = [p, r, v];
        const [x, y] = toPixel(point);
        const next = points[(v + 1) % points.length];
        const [mx, my] = toPixel([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2]);
        const middle = shape.kind === "polygon" && !open && points.length < 120;
        const name = `${texts.vertex} ${v + 1}`;
        return [
          middle ? (
            <circle key={`m${p}-${r}-${v}`} className="ge-middle" cx={mx} cy={my} r={4} onPointerDown={(event) => onInsert(event, where, [(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])} />
          ) : null,
          <circle
            key={`v${p}-${r}-${v}`} className={String(chosen) === String(where) ? "ge-vertex on" : "ge-vertex"} cx={x} cy={y} r={shape.kind === "point" ? 8 : 6}
            tabIndex={readOnly ? -1 : 0} role={readOnly ? "img" : "button"} aria-label={name}
            onPointerDown={(event) => !readOnly && start(event, where)} onFocus={() => onPick(where)} onKeyDown={(event) => onKey(event, where)}
          />,
        ];
      }),
    ),
  );
}

function PasteBox({ text, problem, texts, onApply, onClose }) {
  const [draft, setDraft] = useState(text);
  return (
    <div className="ge-paste">
      <textarea aria-label={texts.paste} value={draft} rows={5} spellCheck={false} onChange={(event) => setDraft(event.target.value)} />
      {problem ? <div className="ge-problem" role="alert">{problem}</div> : null}
      <div className="ge-tools">
        <button type="button" onClick={() => onApply(draft)}>{texts.apply}</button>
        <button type="button" onClick={onClose}>{texts.cancel}</button>
      </div>
    </div>
  );
}

export function GeometryEditor({ name = "", value = "", kind = "polygon", base = "/geo", skip = "", height = 280, readOnly = false, texts = {}, onChange }) {
  const host = useRef(null);
  const hidden = useRef(null);
  const drag = useRef(null);
  const ground = useGround(base);
  const [width, setWidth] = useState(560);
  const read = (text) => {
    try {
      return [parse(text, kind), ""];
    } catch (error) {
      return [{ kind, parts: [] }, texts[`bad_${error.code}`] || error.message];
    }
  };
  const [past, setPast] = useState([]);
  const [state, setState] = useState(() => ({ shape: read(value)[0], open: false }));
  const [problem, setProblem] = useState(() => read(value)[1]);
  const [pasting, setPasting] = useState(false);
  const [chosen, setChosen] = useState(null);
  const { shape, open } = state;
  const box = useMemo(() => startBox(read(value)[0], ground), [value, ground]);
  const board = useBoard(box, width, height);
  const text = past.length ? write(shape, open) : value;

  useEffect(() => {
    const watch = new ResizeObserver(() => setWidth(host.current?.clientWidth || 560));
    watch.observe(host.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    const [fresh, wrong] = read(value);
    setState({ shape: fresh, open: false });
    setProblem(wrong);
    setPast([]);
  }, [value, kind]);

  const tell = (next) => {
    const written = write(next.shape, next.open);
    const tangled = !next.open && next.shape.kind === "polygon" && next.shape.parts.some((rings) => rings.some(crosses));
    setProblem(tangled ? texts.bad_crossing : "");
    if (onChange) onChange(written);
  };
  // A form that watches for unsaved changes hears native events only.
  useEffect(() => {
    if (hidden.current && text !== value) hidden.current.dispatchEvent(new Event("input", { bubbles: true }));
  }, [text]);
  const commit = (next) => {
    setPast((before) => [...before.slice(-49), state]);
    setState(next);
    tell(next);
  };
  const undo = () => {
    if (!past.length) return;
    const before = past[past.length - 1];
    setPast(past.slice(0, -1));
    setState(before);
    tell(before);
  };
  const at = (event) => {
    const frame = host.current.getBoundingClientRect();
    return [event.clientX - frame.left, event.clientY - frame.top];
  };
  const start = (event, where) => {
    event.stopPropagation();
    if (open && where[2] === 0 && shape.parts[0][0].length > 2) {
      commit({ shape, open: false });
      return;
    }
    setChosen(where);
    drag.current = { where, before: state };
    host.current.setPointerCapture(event.pointerId);
  };
  const down = (event) => {
    drag.current = { from: at(event), last: at(event) };
    host.current.setPointerCapture(event.pointerId);
  };
  const slide = (event) => {
    const now = drag.current;
    if (!now) return;
    const here = at(event);
    if (now.where) {
      now.touched = true;
      setState((old) => ({ ...old, shape: moved(old.shape, now.where, board.toDegrees(here)) }));
    } else {
      if (Math.hypot(here[0] - now.from[0], here[1] - now.from[1]) > 4) now.panned = true;
      if (now.panned) board.panBy(here[0] - now.last[0], here[1] - now.last[1]);
      now.last = here;
    }
  };
  const up = (event) => {
    const now = drag.current;
    drag.current = null;
    if (!now) return;
    if (now.where) {
      if (now.touched) {
        setPast((before) => [...before.slice(-49), now.before]);
        tell(state);
      }
      return;
    }
    if (now.panned || readOnly) return;
    if (kind === "point" || open || !shape.parts.length) commit({ shape: appended(shape, board.toDegrees(at(event))), open: kind === "polygon" });
  };
  const drop = () => chosen && commit({ shape: removed(shape, chosen), open });
  const key = (event, where) => {
    const step = { ArrowLeft: [-2, 0], ArrowRight: [2, 0], ArrowUp: [0, -2], ArrowDown: [0, 2] }[event.key];
    const points = shape.parts[where[0]]?.[where[1]];
    if (step && points) {
      const [x, y] = board.toPixel(points[where[2]]);
      commit({ shape: moved(shape, where, board.toDegrees([x + step[0], y + step[1]])), open });
    } else if (event.key === "Delete" || event.key === "Backspace") commit({ shape: removed(shape, where), open });
    else return;
    event.preventDefault();
  };
  const insert = (event, where, point) => {
    if (readOnly) return;
    commit({ shape: inserted(shape, where, point), open });
    start(event, [where[0], where[1], where[2] + 1]);
  };
  const apply = (draft) => {
    const [fresh, wrong] = read(draft);
    setProblem(wrong);
    if (wrong) return;
    setPasting(false);
    commit({ shape: fresh, open: false });
  };
  const corners = shape.kind === "polygon" ? shape.parts.flat(2).length : 0;
  const canClose = open && corners > 2;
  const hint = open ? texts.hint_open : shape.parts.length ? texts.hint_edit : texts.hint_empty;

  return (
    <div className={readOnly ? "ge-root read" : "ge-root"}>
      <svg
        ref={host} className={open || (!readOnly && !shape.parts.length) || (kind === "point" && !readOnly) ? "ge-board draw" : "ge-board"} height={height} width="100%"
        role="group" aria-label={texts.label} onPointerDown={down} onPointerMove={slide} onPointerUp={up}
      >
        <Ground ground={ground} skip={skip} toPixel={board.toPixel} />
        {kind === "polygon" ? shape.parts.map((rings, p) => <path key={p} className={open ? "ge-shape open" : "ge-shape"} d={open ? path(rings, board.toPixel).slice(0, -1) : path(rings, board.toPixel)} />) : null}
        <Handles shape={shape} open={open} chosen={chosen} readOnly={readOnly} toPixel={board.toPixel} texts={texts} start={start} onPick={setChosen} onInsert={insert} onKey={key} />
      </svg>
      <div className="ge-zoom">
        <button type="button" aria-label={texts.zoomIn} onClick={() => board.zoomBy(1.5)}>+</button>
        <button type="button" aria-label={texts.zoomOut} onClick={() => board.zoomBy(1 / 1.5)}>−</button>
      </div>
      <span className="ge-synthetic">{texts.synthetic}</span>
      {readOnly ? null : (
        <div className="ge-bar">
          <span className="ge-hint">{problem && !pasting ? <span className="ge-problem" role="alert">{problem}</span> : hint}</span>
          <div className="ge-tools">
            {canClose ? <button type="button" className="on" onClick={() => commit({ shape, open: false })}>{texts.close}</button> : null}
            <button type="button" disabled={!past.length} onClick={undo}>{texts.undo}</button>
            {kind === "polygon" ? <button type="button" disabled={!chosen || corners < 4} onClick={drop}>{texts.remove}</button> : null}
            <button type="button" disabled={!shape.parts.length} onClick={() => commit({ shape: { kind, parts: [] }, open: false })}>{texts.clear}</button>
            <button type="button" onClick={() => setPasting(!pasting)}>{texts.paste}</button>
          </div>
        </div>
      )}
      {pasting ? <PasteBox text={text} problem={problem} texts={texts} onApply={apply} onClose={() => setPasting(false)} /> : null}
      {name ? <input ref={hidden} type="hidden" name={name} value={text} readOnly /> : null}
    </div>
  );
}
