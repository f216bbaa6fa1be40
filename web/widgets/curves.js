/** Curves over one axis. Its Python half is curves.py; all state is in the traits listed there. */

import { nothing, svg } from "lit-html";
import { extent, roomy } from "../draw/axes.js";
import { tenth } from "../draw/contours.js";
import { fill, onPage } from "../draw/dom.js";
import { figure } from "../draw/figure.js";
import { short } from "../draw/format.js";
import { isShown } from "../draw/legend.js";
import { FAR, bandWithGaps, lineWithGaps, paleEdge, stretches } from "../draw/marks.js";
import { pinnedLetter, pinnedLine } from "../draw/pinned.js";
import { numbers, rows } from "../runtime/models.js";
import { common, curves as texts } from "../texts.js";

/** Radius of a point between two gaps, where there is no line. */
const POINT = 3;

/** Its band, from low to high, is empty where there is none. @typedef {ReturnType<typeof curvesOf>[number]} Curve */
/** @typedef {{mark: string, color: string, x: Float64Array, y: Float64Array}} Pinned a curve of a pinned run */
/** @typedef {import("../draw/figure.js").Range} Range */

function curvesOf(/** @type {Model} */ model) {
  const [x, y, low, high] = ["x", "y", "low", "high"].map((trait) => rows(model.get(trait)));
  const [limits, names, shown] = [numbers(model.get("limits")), model.get("names"), isShown(model)];
  const colors = model.get("colors").map(onPage);
  const none = new Float64Array();
  return y.map((values, i) => ({
    name: names[i] ?? "",
    color: colors[i % colors.length],
    shown: shown(i),
    x: x[i % Math.max(x.length, 1)] ?? none,
    y: values,
    low: low[i] ?? none,
    high: high[i] ?? none,
    limit: limits[i] ?? NaN,
  }));
}

/** @param {Model} model with `pinned`, see runtime/pins.js @returns {Pinned[]} */
function pinnedOf(model) {
  /** @type {import("../runtime/pins.js").Run[]} */
  const runs = model.get("pinned") ?? [];
  const [colors, none] = [model.get("colors").map(onPage), new Float64Array()];
  return runs.map(({ row, mark, x = none, y = none }) => ({ mark, color: colors[row % colors.length], x, y }));
}

/** @param {Context} context */
function render({ model, el }) {
  const label = common.over(model.get("axis_names"));
  const frame = figure(el, { name: "gdviz-curves", label, ratio: model.get("ratio") });
  frame.canvas.remove();
  const [pins, curves, letters] = frame.layers("pins", "curves", "letters");
  // Not cut off at the area of the axes: at the ends of a curve, half a dot is beyond it.
  const groups = svg`<g class="points" pointer-events="none"></g><g class="markers" pointer-events="none"></g>`;
  const [points, markers] = fill(frame.handles, groups, ".points", ".markers");
  let { x, y } = frame.plane({ low: 0, high: 1 }, { low: 0, high: 1 });

  const drawable = (/** @type {number} */ value) => Number.isFinite(value) && !(y.log && value <= 0);

  function drawCurves() {
    const all = curvesOf(model);
    const pinned = pinnedOf(model);
    const shown = all.filter((curve) => curve.shown && curve.y.some(Number.isFinite));
    const nameEnds = frame.named(shown.map(({ name }) => name).filter(Boolean));
    const plane = frame.plane(...spanned(all, pinned, model.get("log")));
    ({ x, y } = plane);
    frame.axes(plane, model.get("axis_names"), true);
    const { left, top, width, height } = frame.area;
    fill(pins, pinned.map((curve) => pinnedLine(curve.mark, curve.color, pathOf(curve))));
    fill(letters, pinned.map((curve) => pinnedLetter(curve.mark, curve.color, pixelsOf(curve), (from, to) => to[0] - from[0])));
    const hidden = y.log && shown.length > 0 && !shown.some((curve) => curve.y.some(drawable));
    const bands = all.map((curve) => svg`<path class="band" fill=${curve.color} opacity="0.2" d=${bandData(curve)} />`);
    const limitData = (/** @type {Curve} */ { limit, shown }) =>
      shown && drawable(limit) ? `M${left},${tenth(y.to(limit))}h${width}` : "";
    const lines = all.map((curve) => svg`
      <path class="limit" stroke=${curve.color} stroke-width="1.5" stroke-dasharray="6 4" d=${limitData(curve)} />
      ${paleEdge(curve.color, lineData(curve), 2)}
      <path class="line" stroke=${curve.color} stroke-width="2" d=${lineData(curve)} />`);
    fill(curves, svg`
      ${bands}
      <g fill="none" stroke-linejoin="round" stroke-linecap="round">${lines}</g>
      <text class="note" text-anchor="middle" x=${left + width / 2} y=${top + height / 2}>${hidden ? texts.notPositive : ""}</text>`);
    fill(points, shown.map((curve) => lonePoints(curve).map((i) => svg`
      <circle class="point" r=${POINT} fill=${curve.color} cx=${tenth(x.to(curve.x[i]))} cy=${tenth(y.to(curve.y[i]))} />`)));
    nameEnds?.(shown.flatMap(endOf));
    drawLegend(nameEnds ? [] : shown);
    drawMarker();
  }

  /** @param {Curve} curve @returns {import("../draw/end_labels.js").End[]} where its name stands, if it has one and a point */
  function endOf(curve) {
    const last = curve.y.findLastIndex((_, i) => isThere(curve, i));
    return last < 0 || !curve.name ? [] : [{ name: curve.name, color: curve.color, at: [x.to(curve.x[last]), y.to(curve.y[last])] }];
  }

  /** @param {{x: Float64Array, y: Float64Array}} curve @param {number} i of a point */
  const isThere = ({ x, y }, i) => drawable(y[i]) && Number.isFinite(x[i]);

  /** @param {Pinned} curve @returns {Point[]} */
  function pixelsOf(curve) {
    const there = Array.from(curve.y.keys()).filter((i) => isThere(curve, i));
    return there.map((i) => [x.to(curve.x[i]), y.to(curve.y[i])]);
  }

  const lineData = (/** @type {Curve} */ curve) => (curve.shown ? pathOf(curve) : "");

  /** @param {Curve} curve @returns {number[]} a point of each stretch that goes nowhere: a training that has not begun is a single one */
  function lonePoints(curve) {
    const isAt = (/** @type {number} */ i, /** @type {number} */ j) => curve.x[i] === curve.x[j] && curve.y[i] === curve.y[j];
    const parts = stretches(curve.y.length, (i) => isThere(curve, i));
    return parts.filter(([first, ...rest]) => rest.every((i) => isAt(i, first))).map(([first]) => first);
  }

  /** @param {{x: Float64Array, y: Float64Array}} curve @returns {string} for the attribute d, broken where there is nothing to draw */
  function pathOf(curve) {
    return lineWithGaps(curve.y.length, (i) => isThere(curve, i), (i) => [x.to(curve.x[i]), y.to(curve.y[i])]);
  }

  /** @param {Curve} curve @returns {string} a band for each stretch without a gap */
  function bandData({ shown, x: positions, low, high }) {
    if (!shown || !low.length) return "";
    const bottom = frame.area.top + frame.area.height;
    const upper = (/** @type {number} */ i) => y.to(high[i]);
    // On a logarithmic axis a band that reaches 0 goes to its end.
    const lower = (/** @type {number} */ i) => (drawable(low[i]) ? Math.min(y.to(low[i]), FAR) : bottom);
    return bandWithGaps(positions.length, (i) => drawable(high[i]), (i) => x.to(positions[i]), lower, upper);
  }

  function drawMarker() {
    const { top, height } = frame.area;
    const positions = Array.from(numbers(model.get("marker"))).filter((value) => value >= x.low && value <= x.high);
    // Only a single marker has dots.
    const dots = (positions.length === 1 ? curvesOf(model) : []).map((curve) => {
      const value = curve.shown ? valueAt(curve, positions[0]) : NaN;
      if (!drawable(value)) return nothing;
      const at = { x: tenth(x.to(positions[0])), y: tenth(y.to(value)) };
      return svg`<circle class="dot" r="4" fill=${curve.color} stroke="var(--gdviz-paper)" stroke-width="1.5"
        cx=${at.x} cy=${at.y} />`;
    });
    const data = positions.map((value) => `M${tenth(x.to(value))},${top}v${height}`).join("");
    fill(markers, svg`<path class="marker" fill="none" stroke="currentColor" opacity="0.55" d=${data} />${dots}`);
  }

  /** @param {Curve[]} unnamed curves that have no names at their ends */
  function drawLegend(unnamed) {
    const name = model.get("limit_name");
    /** @type {Entry[]} */
    const limit = name ? [{ name, color: "var(--gdviz-faint)", kind: "dashes" }] : [];
    frame.legend([...unnamed.filter(({ name }) => name), ...limit]);
  }

  const drawStatus = frame.readout((pixel) => {
    const curves = curvesOf(model).filter(({ shown }) => shown);
    frame.status.textContent = pixel && !model.get("outdated") ? described(curves, x.from(pixel[0])) : "";
  });

  /** @param {Curve[]} curves @param {number} position @returns {string} their values at the nearest position where one has any */
  function described(curves, position) {
    const distance = (/** @type {number} */ value) => Math.abs(value - position);
    const positions = curves.flatMap((curve) => Array.from(curve.x)).filter(Number.isFinite);
    const nearest = positions.reduce((best, value) => (distance(value) < distance(best) ? value : best), positions[0]);
    const values = curves.map((curve) => ({ name: curve.name, value: valueAt(curve, nearest) }));
    const known = values.filter(({ value }) => Number.isFinite(value));
    const written = known.map(({ name, value }) => `${name} ${short(value)}`.trim());
    return written.length ? `${model.get("axis_names")[0]} ${short(nearest)}: ${written.join(", ")}` : "";
  }

  return frame.draw(model, {
    "x y low high limits shown names colors log axis_names limit_name pinned": drawCurves,
    marker: drawMarker,
    "x y names shown outdated": drawStatus,
  });
}

/** @param {Curve[]} curves @param {Pinned[]} pinned @param {boolean} log @returns {[Range, Range]} of x and y, which span all that is shown */
function spanned(curves, pinned, log) {
  const shown = curves.filter((curve) => curve.shown);
  const [left, right] = extent([...shown, ...pinned].map(({ x }) => x), Number.isFinite);
  const drawable = (/** @type {number} */ value) => Number.isFinite(value) && !(log && value <= 0);
  const values = [...shown.flatMap(({ y, low, high, limit }) => [y, low, high, [limit]]), ...pinned.map(({ y }) => y)];
  const [low, high] = extent(values, drawable);
  const [bottom, top] = low < high ? roomy(low, high, log) : [low, high];
  // A run that has not begun has its whole axis before it.
  return [{ low: left, high: left === right ? left + 1 : right }, { low: bottom, high: top, log }];
}

/** @param {Curve} curve @param {number} position @returns {number} between points on a straight line; NaN in a gap */
function valueAt({ x, y }, position) {
  for (let i = 0; i < y.length; i++) {
    if (x[i] === position) return y[i];
    const share = (position - x[i - 1]) / (x[i] - x[i - 1]);
    if (i && x[i - 1] < position && position < x[i]) return y[i - 1] + share * (y[i] - y[i - 1]);
  }
  return NaN;
}

export default { render };
