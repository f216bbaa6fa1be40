/** The layers of a figure: their marks in pixels, and what is said of them. */

import { nothing, svg } from "lit-html";
import { layers as texts } from "../texts.js";
import { extent } from "./axes.js";
import { arrow, tenth } from "./contours.js";
import { onPage } from "./dom.js";
import { clamp, short } from "./format.js";
import { isGrid, linesOf, spanned } from "./layer_arrays.js";
import { FAR, bandWithGaps, casing, lineHalo, lineWithGaps, paleEdge } from "./marks.js";

/** @typedef {import("./layer_arrays.js").Layer} Layer */

/** Half the thickness of an arrow, in pixels. */
const SHAFT = 1.4;
/** What needs no halo, but its dark edge. */
const WHITE = "#FFFFFF";
/** More points than this have no halo, in their colour each. */
const MOST_HALOS = 2000;

/** @param {any} layer as described or with its arrays @returns {boolean} whether a bar beside the figure names its colours */
export const hasBar = (layer) => isGrid(layer) && Boolean(layer.label) && !layer.signs;

/** @param {Layer} layer of labels @returns {{x: number, y: number, text: string}[]} those that are shown */
export const labelsOf = ({ texts, arrays: { x, y, values } }) =>
  texts.map((text, i) => ({ x: x[i], y: y[i], value: values ? values[i] : 0, text }))
    .filter((label) => [label.x, label.y, label.value].every(Number.isFinite))
    .map(({ x, y, value, text }) => ({ x, y, text: text.replaceAll("{0}", short(value, 3)) }));

/** @param {Layer} layer @returns {Entry[]} of a legend */
export function entriesOf(layer) {
  const { kind, label, color, colors, dashed, names, arrays } = layer;
  if (isGrid(layer)) return [];
  if (kind === "Points" && arrays.kind) return names.map((name, i) => ({ name, color: colors[i % colors.length], kind: "dot" }));
  return label ? [{ name: label, color, kind: kind === "Points" || kind === "Labels" ? "dot" : kind === "Band" ? "area" : dashed ? "dashes" : "line" }] : [];
}

/** @param {Layer[]} layers @returns {string} what is to be seen of them, for those who do not see it */
export const summaryOf = (layers) =>
  layers.map((layer) => {
    if (layer.kind === "Labels") return labelsOf(layer).map(({ text }) => text).join(", ");
    const [low, high] = extent(isGrid(layer) ? [layer.arrays.values] : spanned(layer, "y"), Number.isFinite);
    const name = layer.label || texts.kinds[layer.kind];
    return low <= high ? texts.range(name, short(low, 3), short(high, 3)) : texts.empty(name);
  }).filter(Boolean).join("; ");

/**
 * @param {Layer} layer @param {Plane} plane @param {number} bottom of the axes, in pixels
 * @param {boolean} onGrid whether there are colours behind it, from which lines are set off
 */
export function marksOf(layer, plane, bottom, onGrid) {
  const stroke = onPage(layer.color);
  switch (layer.kind) {
    case "Lines":
      return linesOf(layer).map((line) => lineData(line, plane)).map((data) => svg`
        ${onGrid ? (layer.color === WHITE ? casing(data, 2) : lineHalo(data)) : layer.dashed ? nothing : paleEdge(layer.color, data, 2)}
        <path class="line" fill="none" stroke=${stroke} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
          stroke-dasharray=${layer.dashed ? "6 5" : nothing} d=${data} />`);
    case "Band":
      return svg`<path class="band" fill=${stroke} opacity="0.25" d=${bandData(layer.arrays, plane, bottom)} />`;
    case "Points":
      return dots(layer, plane, onGrid);
    case "Labels": {
      // Text needs more contrast than marks do.
      const style = `font-size: ${layer.size}px; fill: color-mix(in srgb, ${stroke} 60%, var(--gdviz-ink))`;
      return labelsOf(layer).map(({ x, y, text }) => svg`
        <text class="label" text-anchor="middle" dy="0.35em" aria-hidden="true" .style=${style}
          x=${tenth(near(plane.x.to(x)))} y=${tenth(near(plane.y.to(y)))}>${text}</text>`);
    }
    case "Arrows": {
      const data = arrowData(layer.arrays, plane);
      return svg`
        ${onGrid ? casing(data, 2) : nothing}
        <path class="arrows" fill=${stroke} stroke=${onGrid ? "white" : "var(--gdviz-paper)"} stroke-width="2" paint-order="stroke"
          stroke-linejoin="round" d=${data} />`;
    }
  }
  return nothing;
}

/** @param {number} pixel @returns {number} the same, or where browsers still draw */
const near = (pixel) => clamp(pixel, -FAR, FAR);

/** @param {Scale} scale @returns {(value: number) => boolean} whether a value is somewhere on it */
const drawableOn = ({ log }) => (value) => Number.isFinite(value) && !(log && value <= 0);

/** @param {{x: Float64Array, y: Float64Array}} line @param {Plane} plane @returns {string} */
function lineData({ x, y }, plane) {
  const drawable = drawableOn(plane.y);
  return lineWithGaps(y.length, (i) => drawable(y[i]) && Number.isFinite(x[i]), (i) => [near(plane.x.to(x[i])), near(plane.y.to(y[i]))]);
}

/** @param {Record<string, Float64Array>} arrays @param {Plane} plane @param {number} bottom @returns {string} */
function bandData({ x, low, high }, plane, bottom) {
  const drawable = drawableOn(plane.y);
  // On a logarithmic axis a band that reaches 0 goes to its end.
  const lower = (/** @type {number} */ i) => (drawable(low[i]) ? near(plane.y.to(low[i])) : bottom);
  return bandWithGaps(x.length, (i) => drawable(high[i]), (i) => near(plane.x.to(x[i])), lower, (i) => near(plane.y.to(high[i])));
}

/** One path for all points of a colour. @param {Layer} layer @param {Plane} plane @param {boolean} onGrid */
function dots({ arrays: { x, y, kind }, color, colors, size }, plane, onGrid) {
  const drawable = drawableOn(plane.y);
  /** @type {Map<string, string[]>} */
  const parts = new Map();
  for (let i = 0; i < x.length; i++) {
    if (!drawable(y[i]) || !Number.isFinite(x[i])) continue;
    const own = kind ? colors[Math.abs(Math.trunc(kind[i])) % colors.length] : color;
    if (!parts.has(own)) parts.set(own, []);
    parts.get(own)?.push(`M${tenth(near(plane.x.to(x[i])))},${tenth(near(plane.y.to(y[i])))}h0`);
  }
  return [...parts].map(([own, moves]) => {
    const [all, few] = [moves.join(""), moves.length <= MOST_HALOS];
    return svg`
      <g fill="none" stroke-linecap="round">
        ${onGrid && few ? casing(all, size + 1.5) : paleEdge(own, all, size + 1.5)}
        <path stroke=${onGrid ? "white" : "var(--gdviz-paper)"} stroke-width=${size + 1.5} d=${few ? all : ""} />
        <path class="dots" stroke=${onPage(own)} stroke-width=${size} d=${all} />
      </g>`;
  });
}

/** @param {Record<string, Float64Array>} arrays @param {Plane} plane @returns {string} */
function arrowData({ x, y, dx, dy }, plane) {
  const parts = [];
  for (let i = 0; i < x.length; i++) {
    const [from, to] = [plane.toPixel([x[i], y[i]]), plane.toPixel([x[i] + dx[i], y[i] + dy[i]])];
    const [u, v] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
    if (![...from, u, v].every((pixel) => Math.abs(pixel) < FAR) || Math.hypot(u, v) < 0.25) continue;
    parts.push(arrow(from[0] + u, from[1] + v, u, v, SHAFT));
  }
  return parts.join("");
}

/**
 * @param {Layer[]} layers @param {number} x @param {string} name of the other axis
 * @returns {string[] | null} the values of lines at the nearest points; null where there are no lines over x
 */
export function valuesAt(layers, x, name) {
  const lines = layers.filter(({ kind }) => kind === "Lines").flatMap((layer) => linesOf(layer).map((line) => ({ ...line, label: layer.label })));
  if (!lines.length || !lines.every((line) => isAscending(line.x))) return null;
  return lines.map((line) => `${line.label || name} = ${short(line.y[nearest(line.x, x)])}`);
}

/** @param {Float64Array} values @returns {boolean} */
const isAscending = (values) => values.every((value, i) => i === 0 || value >= values[i - 1]);

/** @param {Float64Array} values that ascend @param {number} wanted @returns {number} the index of the nearest */
function nearest(values, wanted) {
  let [low, high] = [0, values.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (values[middle] < wanted) low = middle;
    else high = middle;
  }
  return wanted - values[low] < values[high] - wanted ? low : high;
}
