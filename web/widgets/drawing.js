/**
 * A figure of layers: an image or contours on a canvas, all else in an SVG over it. Its Python half is drawing.py; all state
 * is in the traits listed there, but for limits that follow what is drawn.
 */

import { html, svg } from "lit-html";
import { extent, steady } from "../draw/axes.js";
import { bandBar, magnitudeBar, shades } from "../draw/color_scale.js";
import { bandColors, contours } from "../draw/contours.js";
import { download, fill, onPage } from "../draw/dom.js";
import { BAR_MARGINS, MARGINS, figure } from "../draw/figure.js";
import { clamp, short } from "../draw/format.js";
import { image, twoColors } from "../draw/image.js";
import { isGrid, layersOf, linesOf, spanned } from "../draw/layer_arrays.js";
import { entriesOf, hasBar, marksOf, summaryOf, valuesAt } from "../draw/layers.js";
import { FAR } from "../draw/marks.js";
import { pngOf, svgOf } from "../draw/picture.js";
import { whereIs } from "../draw/plane.js";
import { movable } from "../draw/pointer.js";
import { isHidden, modelOf, numbers, observe, save } from "../runtime/models.js";
import { common, drawing as texts } from "../texts.js";

/** @typedef {import("../draw/layer_arrays.js").Layer} Layer */

/** Height by width of a figure: narrow ones are higher. */
const usualRatio = (/** @type {number} */ width) => (width < 560 ? 0.75 : 0.56);
/** Pixels around a drawing without axes. */
const BARE = { left: 8, right: 8, top: 8, bottom: 8 };
/** The readout lists the values of so many lines. */
const MOST_VALUES = 4;

/** @param {Context} context */
function render({ model, el }) {
  const title = model.get("title");
  /** @returns {[string, string] | null} of the axes, if there are any */
  const axisNames = () => model.get("axis_names");
  const label = title || (model.get("axis_names") ? common.over(model.get("axis_names")) : texts.drawing);
  const onGrid = model.get("layers").some(isGrid);
  const margins = model.get("layers").some(hasBar) ? BAR_MARGINS : axisNames() ? MARGINS : BARE;
  const frame = figure(el, { name: "gdviz-drawing", title, label, ratio: model.get("ratio") ?? usualRatio, aspect, margins });
  el.classList.toggle("equal", model.get("equal"));
  el.classList.toggle("bare", !axisNames());
  if (!onGrid) frame.canvas.remove();
  const [shapes, everyone] = frame.layers("layers", "everyone");

  /** @returns {Layer[]} none before anything is computed */
  function present() {
    const values = numbers(model.get("values"));
    return values.length ? layersOf(model.get("layers"), values, model.get("colors")) : [];
  }
  /** @returns {Layer[]} what a room has answered with points of this figure: a trait of this page alone */
  const answers = () => model.get("answers") ?? [];
  /** @type {Layer[]} */
  let layers = [];
  /** Limits that follow what is drawn. @type {{x: [number, number] | null, y: [number, number] | null}} */
  const limits = { x: null, y: null };
  let plane = frame.plane({ low: 0, high: 1 }, { low: 0, high: 1 });
  /** Points that the reader drags. @type {Model[]} */
  let points = [];

  // ---- Axes ------------------------------------------------------------------------------------

  /** @returns {number | null} height by width for equal units, where the limits do not follow what is drawn */
  function aspect() {
    if (!model.get("equal") || model.get("ratio")) return null;
    const box = present().find(isGrid)?.arrays.box ?? [];
    const [x0, x1] = model.get("x_limits") ?? box;
    const [y0, y1] = model.get("y_limits") ?? box.slice(2);
    return (y1 - y0) / (x1 - x0) || null;
  }

  /** @param {"x" | "y"} name @returns {[number, number]} */
  function limitsOf(name) {
    if (model.get(`${name}_limits`)) return model.get(`${name}_limits`);
    const at = name === "x" ? 0 : 1;
    const grids = layers.filter(isGrid);
    if (grids.length) return extent(grids.map(({ arrays }) => arrays.box.subarray(2 * at, 2 * at + 2)), Number.isFinite);
    const log = name === "y" && model.get("log");
    const taken = (/** @type {number} */ value) => Number.isFinite(value) && !(log && value <= 0);
    const dragged = points.map((point) => [point.get("value")[at]]);
    let found = extent([...layers.flatMap((layer) => spanned(layer, name)), ...dragged], taken);
    // Room to drag points to.
    const room = limits[name] || !dragged.length || log ? 0 : 0.1 * (found[1] - found[0]);
    found = [found[0] - room, found[1] + room];
    // Lines over a range of x fill it.
    const lines = layers.filter(({ kind }) => name === "x" && (kind === "Lines" || kind === "Band"));
    const [low, high] = extent(lines.map(({ arrays }) => arrays.x), taken);
    const isFilled = !limits[name] && !dragged.length && low < high && low <= found[0] && high >= found[1];
    limits[name] = isFilled ? found : steady(limits[name], found, log);
    return limits[name];
  }

  /** Both axes, with one unit as long on the one as on the other if that is wanted. @returns {Plane} */
  function fitted() {
    let [x, y] = [limitsOf("x"), limitsOf("y")];
    if (model.get("equal")) {
      const { width, height } = frame.area;
      const unit = Math.max((x[1] - x[0]) / width, (y[1] - y[0]) / height);
      /** @type {(ends: [number, number], pixels: number) => [number, number]} */
      const about = ([low, high], pixels) => [(low + high - unit * pixels) / 2, (low + high + unit * pixels) / 2];
      [x, y] = [about(x, width), about(y, height)];
    }
    return frame.plane({ low: x[0], high: x[1] }, { low: y[0], high: y[1], log: model.get("log") });
  }

  // ---- Drawing ---------------------------------------------------------------------------------

  function draw() {
    layers = present();
    if (!layers.length) return;
    const names = axisNames();
    const named = names && !onGrid && !model.get("equal") ? layers.filter((layer) => layer.kind === "Lines" && layer.label && linesOf(layer).length === 1) : [];
    const nameEnds = frame.named(named.map((layer) => layer.label));
    plane = fitted();
    if (names) frame.axes(plane, names, !onGrid);
    // Longer ticks move the area.
    plane = fitted();
    const ground = layers.find(isGrid);
    if (ground) drawGround(ground);
    const bottom = frame.area.top + frame.area.height;
    const drawn = (/** @type {Layer} */ layer) => svg`<g class="layer ${layer.kind.toLowerCase()}">${marksOf(layer, plane, bottom, onGrid)}</g>`;
    fill(shapes, layers.map(drawn));
    fill(everyone, answers().map(drawn));
    frame.picture.setAttribute("aria-label", `${label}: ${summaryOf(names ? layers : layers.filter(({ kind }) => kind === "Labels"))}`);
    nameEnds?.(named.flatMap(endOf));
    frame.legend([...layers.filter((layer) => !(nameEnds && named.includes(layer))), ...answers()].flatMap(entriesOf));
    drawHandles();
  }

  /** @param {Layer} layer of a line @returns {import("../draw/end_labels.js").End[]} where its name stands: at its last point in the area, if it has one */
  function endOf(layer) {
    const [line] = linesOf(layer);
    const { left, top, width, height } = frame.area;
    const pixels = Array.from(line.y, (value, i) => plane.toPixel([line.x[i], value]));
    const at = pixels.findLast(([x, y]) => x >= left && x <= left + width + 1 && y >= top - 1 && y <= top + height + 1);
    return at ? [{ name: layer.label, color: onPage(layer.color), at }] : [];
  }

  /** @param {Layer} layer an image or contours */
  function drawGround({ kind, label, limits: range, signs, shapes: { values: shape }, arrays: { values, levels, box } }) {
    const { canvas, area } = frame;
    const palette = model.get("palette");
    const [[left, bottom], [right, top]] = [plane.toPixel([box[0], box[2]]), plane.toPixel([box[1], box[3]])];
    const size = { left, top, width: right - left, height: bottom - top };
    for (const [side, pixels] of Object.entries(size)) canvas.style[/** @type {"left"} */ (side)] = `${pixels}px`;
    const beyond = [area.top - top, right - area.left - area.width, bottom - area.top - area.height, area.left - left];
    canvas.style.clipPath = `inset(${beyond.map((pixels) => `${Math.max(pixels, 0)}px`).join(" ")})`;
    if (signs) {
      const shade = twoColors(signs[1], signs[0]);
      image(canvas, values, shape, (value) => shade(clamp(value, -1, 1)));
      return frame.bar(null);
    }
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

  // ---- Beneath it ------------------------------------------------------------------------------

  const drawStatus = frame.readout((pixel) => {
    fill(frame.status, model.get("outdated") || (pixel && layers.length ? described(plane.toPoint(pixel)) : ""));
  });

  /** @param {Point} point under the pointer @returns {string} the values of lines there, or where it is */
  function described(point) {
    const names = axisNames();
    if (!names) return "";
    const values = valuesAt(layers, point[0], names[1]);
    return values ? `${names[0]} = ${short(point[0])}: ${values.slice(0, MOST_VALUES).join(", ")}` : whereIs(point, names);
  }

  const name = (title || "figure").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const files = html`
    <button type="button" aria-label=${texts.save("SVG")} title=${texts.saveSvgTitle}
      @click=${() => download(`${name}.svg`, svgOf(el), "image/svg+xml")}>SVG</button>
    <button type="button" aria-label=${texts.save("PNG")} title=${texts.savePngTitle}
      @click=${async () => download(`${name}.png`, await pngOf(el), "image/png")}>PNG</button>`;
  fill(frame.panel.appendChild(Object.assign(document.createElement("span"), { className: "files" })), files);

  // ---- Points that the reader drags ------------------------------------------------------------

  const handleLook = (/** @type {Model} */ point) => {
    const at = point.get("value");
    const [x, y] = plane.toPixel(at);
    const text = whereIs(at, axisNames() ?? ["x", "y"]);
    const name = point.get("description") || texts.point;
    const locked = Boolean(point.get("locked"));
    return svg`
      <g class="handle ${locked ? "locked" : ""} ${isHidden(point) ? "gdviz-hidden" : ""}" tabindex=${locked ? -1 : 0} role="slider" aria-disabled=${locked} aria-label=${texts.move(name)} aria-valuenow=${at[0]} aria-valuetext=${text}
        transform="translate(${clamp(x, -FAR, FAR)},${clamp(y, -FAR, FAR)})">
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="var(--gdviz-paper)" fill-opacity="0.6" stroke="var(--gdviz-ink)" stroke-width="2.5" />
        <circle r="2.5" fill="var(--gdviz-ink)" />
        <title>${points.length > 1 ? texts.dragOneOf(name) : texts.drag(name)}</title>
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
    // Limits with room around them.
    limits.x = limits.y = null;
    draw();
    const handles = [...frame.handles.querySelectorAll(".handle")];
    points.forEach((point, i) => {
      const set = (/** @type {Point} */ to) => {
        if (point.get("locked") || isHidden(point)) return;
        const [[x, y], along] = [point.get("value"), point.get("along")];
        const [a, b] = [along === "y" ? x : to[0], along === "x" ? y : to[1]];
        save(point, { value: [clamp(a, plane.x.low, plane.x.high), clamp(b, plane.y.low, plane.y.high)] });
      };
      movable({
        surface: points.length > 1 ? undefined : frame.hit,
        handle: /** @type {SVGElement} */ (handles[i]),
        to: (event) => set(plane.toPoint(frame.pixel(event))),
        by: (toward, far) => {
          const step = far ? 0.1 : 0.01;
          const [x, y] = point.get("value");
          const { low, high, log } = plane.y;
          const up = log ? y * (high / low) ** (step * toward[1]) : y + toward[1] * step * (high - low);
          set([x + toward[0] * step * (plane.x.high - plane.x.low), up]);
        },
      });
      ends.push(observe(point, "value locked", draw));
    });
  }

  el.classList.toggle("still", model.get("points").length !== 1);
  ends.push(frame.draw(model, { "values layers x_limits y_limits axis_names log equal colors palette answers": draw, outdated: drawStatus }));
  takePoints();
  return () => ends.forEach((end) => end());
}

export default { render };
