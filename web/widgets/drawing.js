/**
 * A figure of layers: an image or contours on a canvas, all else in an SVG over it. Its Python half is drawing.py; all state
 * is in the traits listed there, but for limits that follow what is drawn.
 */

import { nothing, svg } from "lit-html";
import { extent, steady } from "../draw/axes.js";
import { bandBar, magnitudeBar, shades } from "../draw/color_scale.js";
import { arrow, bandColors, contours, tenth } from "../draw/contours.js";
import { fill, onPage } from "../draw/dom.js";
import { BAR_MARGINS, MARGINS, figure } from "../draw/figure.js";
import { clamp, short } from "../draw/format.js";
import { image } from "../draw/image.js";
import { FAR, bandWithGaps, lineWithGaps } from "../draw/marks.js";
import { whereIs } from "../draw/plane.js";
import { movable } from "../draw/pointer.js";
import { modelOf, numbers, observe, save } from "../runtime/models.js";

/**
 * @typedef {{kind: string, label: string, color: string, names: string[], size: number, dashed: boolean, limits: [number, number] | null,
 *            shapes: Record<string, number[]>, arrays: Record<string, Float64Array>}} Layer
 */
/** Half the thickness of an arrow, in pixels. */
const SHAFT = 1.4;
/** Height by width of a figure: narrow ones are higher. */
const usualRatio = (/** @type {number} */ width) => (width < 560 ? 0.75 : 0.56);
const ON_GRID = ["Image", "Contours"];

/** @param {Model} model @returns {Layer[]} with their arrays, and a colour for each */
function layersOf(model) {
  const values = numbers(model.get("values"));
  const colors = model.get("colors");
  let [at, turn] = [0, 0];
  return model.get("layers").map((/** @type {any} */ layer) => {
    /** @type {Record<string, Float64Array>} */
    const arrays = {};
    for (const [name, shape] of Object.entries(layer.shapes)) {
      const size = shape.reduce((/** @type {number} */ product, /** @type {number} */ side) => product * side, 1);
      arrays[name] = values.subarray(at, (at += size));
    }
    const own = ON_GRID.includes(layer.kind) || layer.shapes.kind ? 0 : layer.color ?? turn++;
    return { ...layer, arrays, color: typeof own === "number" ? colors[own % colors.length] : own };
  });
}

/** @param {Context} context */
function render({ model, el }) {
  const onGrid = model.get("layers").some((/** @type {Layer} */ { kind }) => ON_GRID.includes(kind));
  const title = model.get("title");
  const hasBar = model.get("layers").some((/** @type {Layer} */ { kind, label }) => ON_GRID.includes(kind) && label);
  const margins = hasBar ? BAR_MARGINS : MARGINS;
  /** @returns {number | null} of equal units, where the limits do not follow what is drawn */
  function aspect() {
    if (!model.get("equal") || model.get("ratio")) return null;
    const ground = numbers(model.get("values")).length ? layersOf(model).find(({ kind }) => ON_GRID.includes(kind)) : null;
    const box = ground?.arrays.box ?? [];
    const [x0, x1] = model.get("x_limits") ?? box;
    const [y0, y1] = model.get("y_limits") ?? box.slice(2);
    return (y1 - y0) / (x1 - x0) || null;
  }

  const label = title || model.get("axis_names").toReversed().join(" over ");
  const frame = figure(el, { name: "gdviz-drawing", title, label, ratio: model.get("ratio") ?? usualRatio, aspect, margins });
  el.classList.toggle("equal", model.get("equal"));
  if (!onGrid) frame.canvas.remove();
  const [shapes] = frame.layers("layers");

  /** @type {Layer[]} */
  let layers = [];
  /** Limits that follow what is drawn. @type {{x: [number, number] | null, y: [number, number] | null}} */
  const limits = { x: null, y: null };
  let plane = frame.plane({ low: 0, high: 1 }, { low: 0, high: 1 });
  /** Points that the reader drags. @type {Model[]} */
  let points = [];

  // ---- Axes ------------------------------------------------------------------------------------

  /** @param {"x" | "y"} name @returns {[number, number]} */
  function limitsOf(name) {
    if (model.get(`${name}_limits`)) return model.get(`${name}_limits`);
    const grids = layers.filter(({ kind }) => ON_GRID.includes(kind));
    const at = name === "x" ? 0 : 1;
    if (grids.length) return extent(grids.map(({ arrays }) => arrays.box.subarray(2 * at, 2 * at + 2)), Number.isFinite);
    const log = name === "y" && model.get("log");
    const dragged = points.map((point) => [point.get("value")[at]]);
    const taken = (/** @type {number} */ value) => Number.isFinite(value) && !(log && value <= 0);
    const found = extent([...layers.flatMap((layer) => spanned(layer, name)), ...dragged], taken);
    // Lines over a range of x fill it.
    const lines = layers.filter(({ kind }) => name === "x" && (kind === "Lines" || kind === "Band"));
    const [low, high] = extent(lines.map(({ arrays }) => arrays.x), taken);
    const isFilled = !limits[name] && !dragged.length && low < high && low <= found[0] && high >= found[1];
    limits[name] = isFilled ? found : steady(limits[name], found, log);
    return limits[name];
  }

  /** Both axes, with one unit as long on the one as on the other if that is wanted. */
  function fitted() {
    const [x, y] = [limitsOf("x"), limitsOf("y")];
    if (model.get("equal")) {
      const { width, height } = frame.area;
      const unit = Math.max((x[1] - x[0]) / width, (y[1] - y[0]) / height);
      const about = (/** @type {number[]} */ [low, high], /** @type {number} */ pixels) => [(low + high - unit * pixels) / 2, (low + high + unit * pixels) / 2];
      const [[x0, x1], [y0, y1]] = [about(x, width), about(y, height)];
      return frame.plane({ low: x0, high: x1 }, { low: y0, high: y1 });
    }
    return frame.plane({ low: x[0], high: x[1] }, { low: y[0], high: y[1], log: model.get("log") });
  }

  // ---- Drawing ---------------------------------------------------------------------------------

  function draw() {
    layers = layersOf(model);
    if (numbers(model.get("values")).length === 0) return;
    plane = fitted();
    frame.axes(plane, model.get("axis_names"), !onGrid);
    // Ticks that need more room move the area, and everything is drawn again.
    plane = fitted();
    const ground = layers.find(({ kind }) => ON_GRID.includes(kind));
    if (ground) drawGround(ground);
    fill(shapes, layers.map((layer) => svg`<g class="layer ${layer.kind.toLowerCase()}">${marksOf(layer)}</g>`));
    frame.legend(layers.flatMap(entriesOf));
    drawHandles();
  }

  /** @param {Layer} layer an image or contours */
  function drawGround({ kind, label, limits: range, shapes: { values: shape }, arrays: { values, levels, box } }) {
    const { canvas, area } = frame;
    const palette = model.get("palette");
    const [[left, bottom], [right, top]] = [plane.toPixel([box[0], box[2]]), plane.toPixel([box[1], box[3]])];
    const size = { left, top, width: right - left, height: bottom - top };
    for (const [side, pixels] of Object.entries(size)) canvas.style[/** @type {"left"} */ (side)] = `${pixels}px`;
    const beyond = [area.top - top, right - area.left - area.width, bottom - area.top - area.height, area.left - left];
    canvas.style.clipPath = `inset(${beyond.map((pixels) => `${Math.max(pixels, 0)}px`).join(" ")})`;
    if (kind === "Image") {
      const found = range ?? extent([values], Number.isFinite);
      const shade = shades(palette, found);
      image(canvas, values, shape, (value) => (Number.isFinite(value) ? shade(value) : 0));
      return frame.bar(label ? magnitudeBar(area, palette, found, label) : null);
    }
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    const fine = { width: Math.max(Math.round(size.width * ratio), 1), height: Math.max(Math.round(size.height * ratio), 1) };
    contours(canvas, fine, values, shape, levels, bandColors(palette, levels.length - 1));
    frame.bar(label ? bandBar(area, palette, levels, label) : null);
  }

  /** @param {number} value of y @returns {boolean} */
  const drawable = (value) => Number.isFinite(value) && !(plane.y.log && value <= 0);

  /** @param {Layer} layer */
  function marksOf(layer) {
    const { kind, arrays, color, dashed } = layer;
    const stroke = onPage(color);
    switch (kind) {
      case "Lines":
        return linesOf(layer).map((line) => svg`
          <path class="line" fill="none" stroke=${stroke} stroke-width="2" stroke-linejoin="round" stroke-linecap="round"
            stroke-dasharray=${dashed ? "6 5" : nothing} d=${lineData(line)} />`);
      case "Band":
        return svg`<path class="band" fill=${stroke} opacity="0.2" d=${bandData(arrays)} />`;
      case "Points":
        return dotsOf(layer);
      case "Arrows":
        return svg`<path class="arrows" fill=${stroke} stroke="var(--gdviz-paper)" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
          d=${arrowData(arrays)} />`;
    }
    return nothing;
  }

  /** @param {{x: Float64Array, y: Float64Array}} line @returns {string} */
  const lineData = ({ x, y }) =>
    lineWithGaps(y.length, (i) => drawable(y[i]) && Number.isFinite(x[i]), (i) => [near(plane.x.to(x[i])), near(plane.y.to(y[i]))]);

  /** @param {Record<string, Float64Array>} arrays */
  function bandData({ x, low, high }) {
    const lower = (/** @type {number} */ i) => (drawable(low[i]) ? near(plane.y.to(low[i])) : frame.area.top + frame.area.height);
    return bandWithGaps(x.length, (i) => drawable(high[i]), (i) => near(plane.x.to(x[i])), lower, (i) => near(plane.y.to(high[i])));
  }

  /** @param {Layer} layer of points: one path for all of a colour */
  function dotsOf({ arrays: { x, y, kind }, color, size }) {
    const colors = model.get("colors");
    /** @type {Map<string, string[]>} */
    const parts = new Map();
    for (let i = 0; i < x.length; i++) {
      if (!drawable(y[i]) || !Number.isFinite(x[i])) continue;
      const own = kind ? colors[Math.abs(Math.trunc(kind[i])) % colors.length] : color;
      if (!parts.has(own)) parts.set(own, []);
      const [px, py] = plane.toPixel([x[i], y[i]]).map(near);
      parts.get(own)?.push(`M${tenth(px)},${tenth(py)}h0`);
    }
    return [...parts].map(([own, moves]) => svg`
      <g fill="none" stroke-linecap="round">
        <path stroke="var(--gdviz-paper)" stroke-width=${size + 1.5} d=${moves.length > 2000 ? "" : moves.join("")} />
        <path class="dots" stroke=${onPage(own)} stroke-width=${size} d=${moves.join("")} />
      </g>`);
  }

  /** @param {Record<string, Float64Array>} arrays */
  function arrowData({ x, y, dx, dy }) {
    const parts = [];
    for (let i = 0; i < x.length; i++) {
      const [from, to] = [plane.toPixel([x[i], y[i]]), plane.toPixel([x[i] + dx[i], y[i] + dy[i]])];
      const [u, v] = [(to[0] - from[0]) / 2, (to[1] - from[1]) / 2];
      if (![...from, u, v].every((pixel) => Math.abs(pixel) < FAR) || Math.hypot(u, v) < 0.25) continue;
      parts.push(arrow(from[0] + u, from[1] + v, u, v, SHAFT));
    }
    return parts.join("");
  }

  /** @param {Layer} layer @returns {Entry[]} */
  function entriesOf({ kind, label, color, dashed, names, arrays }) {
    if (ON_GRID.includes(kind)) return [];
    const colors = model.get("colors");
    /** @type {Entry[]} */
    const kinds = kind === "Points" && arrays.kind ? names.map((name, i) => ({ name, color: colors[i % colors.length], kind: "dot" })) : [];
    /** @type {Entry["kind"]} */
    const swatch = kind === "Points" ? "dot" : kind === "Band" ? "area" : dashed ? "dashes" : "line";
    return kinds.length || !label ? kinds : [{ name: label, color, kind: swatch }];
  }

  // ---- The readout -----------------------------------------------------------------------------

  const drawStatus = frame.readout((pixel) => {
    fill(frame.status, model.get("outdated") || (pixel && layers.length ? described(plane.toPoint(pixel)) : ""));
  });

  /** @param {Point} point under the pointer @returns {string} the values of lines there, or where it is */
  function described(point) {
    const names = model.get("axis_names");
    const lines = layers.filter(({ kind }) => kind === "Lines").flatMap((layer) => linesOf(layer).map((line) => ({ ...line, label: layer.label })));
    if (!lines.length || !lines.every(({ x }) => isAscending(x))) return whereIs(point, names);
    const values = lines.slice(0, 4).map(({ x, y, label }) => `${label || names[1]} = ${short(y[nearest(x, point[0])])}`);
    return `${names[0]} = ${short(point[0])}: ${values.join(", ")}`;
  }

  // ---- Points that the reader drags ------------------------------------------------------------

  const handleLook = (/** @type {Model} */ point) => {
    const at = point.get("value");
    const [x, y] = plane.toPixel(at);
    const text = whereIs(at, model.get("axis_names"));
    const name = point.get("description") || "Point";
    return svg`
      <g class="handle" tabindex="0" role="slider" aria-label="${name}; move it with the arrow keys" aria-valuenow=${at[0]} aria-valuetext=${text}
        transform="translate(${clamp(x, -FAR, FAR)},${clamp(y, -FAR, FAR)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${name}: drag it${points.length > 1 ? "" : ", click elsewhere,"} or use the arrow keys</title>
      </g>`;
  };
  const drawHandles = () => fill(frame.handles, points.map(handleLook));
  let isEnded = false;
  /** @type {(() => void)[]} */
  const ends = [() => (isEnded = true)];

  async function takePoints() {
    const references = model.get("points");
    const found = await Promise.all(references.map((/** @type {string} */ reference) => modelOf(model.widget_manager, reference)));
    if (isEnded || !found.length) return;
    points = found;
    draw();
    const handles = [...frame.handles.querySelectorAll(".handle")];
    points.forEach((point, i) => {
      /** @param {Point} at */
      const set = ([a, b]) => save(point, { value: [clamp(a, plane.x.low, plane.x.high), clamp(b, plane.y.low, plane.y.high)] });
      movable({
        surface: points.length > 1 ? undefined : frame.hit,
        handle: /** @type {SVGElement} */ (handles[i]),
        to: (event) => set(plane.toPoint(frame.pixel(event))),
        by: (toward, far) => {
          const step = far ? 0.1 : 0.01;
          const [x, y] = point.get("value");
          set([x + toward[0] * step * (plane.x.high - plane.x.low), y + toward[1] * step * (plane.y.high - plane.y.low)]);
        },
      });
      ends.push(observe(point, "value", draw));
    });
  }

  el.classList.toggle("still", model.get("points").length !== 1);
  ends.push(frame.draw(model, { "values layers x_limits y_limits axis_names log equal colors palette": draw, outdated: drawStatus }));
  takePoints();
  return () => ends.forEach((end) => end());
}

/** @param {number} pixel @returns {number} the same, or where browsers still draw */
const near = (pixel) => clamp(pixel, -FAR, FAR);

/** @param {Layer} layer @returns {{x: Float64Array, y: Float64Array}[]} */
function linesOf({ shapes, arrays: { x, y } }) {
  const length = shapes.y.at(-1) ?? 0;
  return Array.from({ length: length ? y.length / length : 0 }, (_, i) => {
    const from = i * length;
    return { x: shapes.x.length > 1 ? x.subarray(from, from + length) : x, y: y.subarray(from, from + length) };
  });
}

/** @param {Layer} layer @param {"x" | "y"} name of an axis @returns {Iterable<number>[]} what it spans there */
function spanned({ kind, arrays }, name) {
  if (kind === "Band" && name === "y") return [arrays.low, arrays.high];
  if (kind !== "Arrows") return [arrays[name]];
  const by = arrays[`d${name}`];
  return [arrays[name], arrays[name].map((value, i) => value + by[i])];
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

export default { render };
