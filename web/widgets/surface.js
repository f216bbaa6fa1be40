/**
 * The loss surface: contours on a canvas; arrows, paths, points and the start in an SVG over it. Its Python half is
 * surface.py; all state is in the traits listed there. It needs common.js, plot.js and plane.js.
 */

import { scale } from "../draw/axes.js";
import { change, element, html, root } from "../draw/dom.js";
import { brief, clamp, raised, short } from "../draw/format.js";
import { BAR_MARGINS, MARGINS, plot } from "../draw/frame.js";
import { packed } from "../draw/image.js";
import { colorBar, isShown, showLegend, shownEntries } from "../draw/legend.js";
import { drawStars, handled, pathMark, pointMark, scales } from "../draw/plane.js";
import { listen, numbers, rows } from "../runtime/models.js";

/** How white the lines between two bands are, and half their width in pixels. */
const LINE = 0.5;
const HALF_WIDTH = 0.6;
/** Where labels of the colour bar would be longer, its name tells a common power of ten. */
const MOST_CHARACTERS = 6;

/**
 * Draw filled contours: each sample interpolated bilinearly, coloured by its band, with a thin line at each level.
 * @param {HTMLCanvasElement} canvas @param {Float64Array} values rows from below @param {number[]} shape rows and columns
 * @param {Float64Array} levels increasing @param {number[]} colors of the bands, packed
 */
function contours(canvas, values, [rows, columns], levels, colors) {
  const { width, height } = canvas;
  const pixels = new Uint32Array(width * height);
  // For each band its colour, and that of its lines' middles and edges.
  const plain = Uint32Array.from(colors);
  const middle = plain.map((color) => lighter(color, LINE));
  const soft = plain.map((color) => lighter(color, LINE / 2));
  // No line at the ends.
  const edges = Float64Array.of(-Infinity, ...levels.subarray(1, -1), Infinity);
  const perPixel = (columns - 1) / width;
  const perLine = (rows - 1) / height;
  for (let line = 0; line < height; line++) {
    // Pixels are sampled at their centres; the first line is the highest.
    const y = (height - line - 0.5) * perLine;
    const row = Math.min(Math.floor(y), rows - 2);
    const up = y - row;
    const below = row * columns;
    const above = below + columns;
    let at = line * width;
    let band = 0;
    for (let column = 0, pixel = 0; column < columns - 1; column++) {
      const a = values[below + column];
      const b = values[below + column + 1];
      const left = a + up * (values[above + column] - a);
      const right = b + up * (values[above + column + 1] - b);
      const end = column === columns - 2 ? width : Math.min(Math.ceil((column + 1) / perPixel - 0.5), width);
      const step = (right - left) * perPixel;
      if (!(Math.abs(step) < Infinity)) {
        at += end - pixel;
        pixel = end;
        continue;
      }
      // How much the loss changes from this pixel to its neighbours, above and beside.
      const climb = (values[above + column] - a + values[above + column + 1] - b) * 0.5 * perLine;
      const near = HALF_WIDTH * Math.sqrt(step * step + climb * climb);
      let value = left + ((pixel + 0.5) * perPixel - column) * (right - left);
      for (; pixel < end; pixel++, at++, value += step) {
        while (value >= edges[band + 1]) band++;
        while (value < edges[band]) band--;
        const distance = Math.min(value - edges[band], edges[band + 1] - value);
        pixels[at] = distance >= near ? plain[band] : distance >= near / 2 ? soft[band] : middle[band];
      }
    }
  }
  canvas.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width, height), 0, 0);
}

/** @param {number} color packed @param {number} share of white */
function lighter(color, share) {
  const mixed = (shift) => Math.round(((color >> shift) & 255) * (1 - share) + 255 * share) << shift;
  return (0xff000000 | mixed(0) | mixed(8) | mixed(16)) >>> 0;
}

/**
 * Arrows of −∇L in the middle of their cells: directions as on the screen, lengths by the logarithm of the steepness.
 * @param {Float64Array} gradient @param {number[]} shape rows, columns, 2 @param {Drawn} drawn @returns {string} an SVG path
 */
function arrowData(gradient, [rows, columns], { axes: [left, top, width, height], limits: [x0, x1, y0, y1] }) {
  let steepest = 0;
  for (let i = 0; i < gradient.length; i += 2) {
    const steepness = Math.hypot(gradient[i], gradient[i + 1]);
    if (steepness > steepest && steepness < Infinity) steepest = steepness;
  }
  if (!steepest) return "";
  const longest = width / columns / 1.25;
  const shaft = Math.max(width * 0.0016, 0.5);
  const parts = [];
  const round = (value) => Math.round(value * 10) / 10;
  for (let row = 0, i = 0; row < rows; row++) {
    const y = top + height * (1 - (row + 0.5) / rows);
    for (let column = 0; column < columns; column++, i += 2) {
      const steepness = Math.hypot(gradient[i], gradient[i + 1]);
      if (!(steepness > 0 && steepness < Infinity)) continue;
      const x = left + (width * (column + 0.5)) / columns;
      // Down the slope, in the parameters' own units; pixels count downwards.
      const dx = -gradient[i] * (width / (x1 - x0));
      const dy = gradient[i + 1] * (height / (y1 - y0));
      const half = (longest * clamp(1 + Math.log10(steepness / steepest) / 3, 0.25, 1)) / 2 / Math.hypot(dx, dy);
      const [ux, uy] = [dx * half, dy * half];
      const size = Math.hypot(ux, uy);
      // Across the arrow, one pixel long; the head is at most as long as the arrow.
      const [px, py] = [-uy / size, ux / size];
      const head = Math.min(10 * shaft, 1.2 * size) / size;
      const wing = 3 * shaft * Math.min((1.2 * size) / (10 * shaft), 1);
      const [nx, ny] = [x + ux * (1 - head), y + uy * (1 - head)];
      const corner = (cx, cy, across) => `${round(cx + px * across)},${round(cy + py * across)}`;
      parts.push(
        `M${corner(x - ux, y - uy, shaft)}L${corner(nx, ny, shaft)} ${corner(nx, ny, wing)} ${corner(x + ux, y + uy, 0)} ` +
          `${corner(nx, ny, -wing)} ${corner(nx, ny, -shaft)} ${corner(x - ux, y - uy, -shaft)}Z`
      );
    }
  }
  return parts.join("");
}

function render({ model, el }) {
  root(el, "gdviz-surface-view");
  el.classList.add("gdviz-plane");
  const marks = model.get("marks");
  const margins = model.get("bar") ? BAR_MARGINS : MARGINS;
  const frame = plot(el, { label: "Loss surface with the paths of descents", ratio: model.get("ratio"), margins, redraw: drawAll });
  frame.canvas.classList.add("hatch");
  const arrows = element("path", { class: "arrows", fill: "black", opacity: 0.55 }, frame.shapes);
  const pathGroup = element("g", {}, frame.shapes);
  const minima = element("g", { class: "minima" }, frame.shapes);
  const pointGroup = element("g", {}, frame.shapes);
  const bar = colorBar(frame.svg);
  const legend = html("div", { className: "gdviz-legend" }, el);
  const panel = html("div", { className: "panel" }, el);
  const status = html("div", { className: "status" }, panel);
  const drawn = () => ({
    axes: [frame.area.left, frame.area.top, frame.area.width, frame.area.height],
    limits: Array.from(numbers(model.get("box"))),
  });
  const names = () => model.get("axis_names");
  const { drawStart, buttons } = handled({
    model, el, drawn, names, panel, svg: frame.svg, hit: frame.hit, parent: frame.handles, color: marks.start,
    movable: () => model.get("movable"),
  });
  let paths = [];
  let points = [];

  // ---- Drawing: one function a layer, called when its traits change --------------------------

  function drawContours() {
    const { canvas, area } = frame;
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    const size = { width: Math.round(area.width * ratio), height: Math.round(area.height * ratio) };
    if (canvas.width !== size.width || canvas.height !== size.height) Object.assign(canvas, size);
    const { shape } = model.get("loss");
    const levels = numbers(model.get("levels"));
    if (shape[0] < 2 || shape[1] < 2 || levels.length < 2) return canvas.getContext("2d").clearRect(0, 0, size.width, size.height);
    contours(canvas, numbers(model.get("loss")), shape, levels, bandColors(levels.length - 1).map((color) => packed(color)));
  }

  /** @param {number} count @returns {string[]} colours of so many bands, as matplotlib's BoundaryNorm spreads them */
  function bandColors(count) {
    const palette = model.get("palette");
    const last = palette.length - 1;
    return Array.from({ length: count }, (_, i) => palette[Math.floor(count > 1 ? (last / (count - 1)) * i : last / 2)]);
  }

  function drawBar() {
    if (!model.get("bar")) return;
    const levels = numbers(model.get("levels"));
    const count = levels.length - 1;
    const every = Math.max(Math.ceil((count * 24) / frame.area.height), 1);
    const marked = Array.from(levels.keys()).filter((i) => i % every === 0);
    let name = model.get("value_name");
    let texts = brief(marked.map((i) => levels[i]));
    if (texts.some((text) => text.length > MOST_CHARACTERS)) {
      const power = Math.floor(Math.log10(Math.max(...levels.map(Math.abs))));
      name += ` (10${raised(power)})`;
      texts = brief(marked.map((i) => levels[i] / 10 ** power));
    }
    const some = numbers(model.get("loss")).some(Number.isFinite);
    bar(frame.area, some ? bandColors(count) : [], some ? marked.map((i, at) => ({ share: i / count, text: texts[at] })) : [], name);
  }

  function drawAxes() {
    const { left, top, width, height } = frame.area;
    const [x0, x1, y0, y1] = drawn().limits;
    frame.axes(scale({ low: x0, high: x1, from: left, to: left + width }), scale({ low: y0, high: y1, from: top + height, to: top }), names());
  }

  function drawArrows() {
    const { shape } = model.get("gradient");
    change(arrows, { d: arrowData(numbers(model.get("gradient")), shape, drawn()) });
  }

  function drawPaths() {
    const { toPixel } = scales(drawn());
    const [count, length] = model.get("paths").shape;
    const values = numbers(model.get("paths"));
    const colors = model.get("colors");
    while (paths.length < count) paths.push(pathMark(pathGroup, colors[paths.length % colors.length]));
    while (paths.length > count) paths.pop().remove();
    const shown = isShown(model);
    paths.forEach((path, i) => {
      const pixels = [];
      for (let j = 2 * i * length; shown(i) && j < 2 * (i + 1) * length; j += 2) pixels.push(toPixel([values[j], values[j + 1]]));
      path.show(pixels);
    });
  }

  function drawPoints() {
    const { toPixel } = scales(drawn());
    const current = rows(model.get("current"));
    const colors = model.get("colors");
    while (points.length < current.length) points.push(pointMark(pointGroup, colors[points.length % colors.length]));
    while (points.length > current.length) points.pop().remove();
    const shown = isShown(model);
    points.forEach((point, i) => point.show(shown(i) ? toPixel(current[i]) : [NaN, NaN]));
  }

  const drawMinima = () => drawStars(minima, marks.minimum, rows(model.get("minima")).map(scales(drawn()).toPixel));

  /** Other colours: all marks anew. */
  function recolor() {
    for (const mark of [...paths, ...points]) mark.remove();
    [paths, points] = [[], []];
    drawPaths();
    drawPoints();
  }

  function drawLegend() {
    const all = numbers(model.get("loss")).every(Number.isFinite);
    showLegend(legend, all ? shownEntries(model) : [...shownEntries(model), { name: `${model.get("value_name")} not finite`, color: "", kind: "hatch" }]);
  }

  /** @type {Point | null} where the pointer is, in pixels */
  let under = null;
  function drawStatus() {
    if (model.get("step") >= 0) return drawStep();
    const text = model.get("status");
    if (text && !under) return (status.textContent = text);
    const [x, y] = under ? scales(drawn()).toPoint(under) : model.get("start");
    const loss = lossAt(x, y);
    const [first, second] = names();
    const where = under || model.get("movable") ? `${first} = ${short(x)}, ${second} = ${short(y)}` : "";
    status.textContent = where && loss !== null ? `${where}, ${model.get("value_name")} ≈ ${short(Number(loss.toPrecision(2)))}` : where;
  }

  /** Where one descent alone is at its present step. */
  function drawStep() {
    const [step, diverged] = [model.get("step"), model.get("diverged_at")];
    const left = diverged >= 0 && step >= diverged;
    const [x, y, loss] = rows(model.get("current"))[0];
    const [first, second] = names();
    status.textContent = `step ${step}${left ? "" : `: ${first} = ${short(x)}, ${second} = ${short(y)}, loss ${short(loss)}`}`;
    if (diverged >= 0) html("div", { className: "diverged", textContent: `diverged at step ${diverged}` }, status);
  }

  /** @returns {number | null} the loss between samples, as it is drawn: good for two digits; null outside */
  function lossAt(x, y) {
    const [x0, x1, y0, y1] = drawn().limits;
    const [rows, columns] = model.get("loss").shape;
    const values = numbers(model.get("loss"));
    const [across, up] = [((x - x0) / (x1 - x0)) * (columns - 1), ((y - y0) / (y1 - y0)) * (rows - 1)];
    if (!(across >= 0 && up >= 0 && across <= columns - 1 && up <= rows - 1)) return null;
    const [column, row] = [Math.min(Math.floor(across), columns - 2), Math.min(Math.floor(up), rows - 2)];
    const [s, t] = [across - column, up - row];
    const value = (i, j) => values[(row + i) * columns + column + j];
    return (1 - t) * ((1 - s) * value(0, 0) + s * value(0, 1)) + t * ((1 - s) * value(1, 0) + s * value(1, 1));
  }

  function showButtons() {
    for (const button of buttons) button.hidden = !model.get("zoomable");
  }

  frame.hit.addEventListener("pointermove", (event) => {
    under = event.buttons ? null : frame.pixel(event);
    drawStatus();
  });
  frame.hit.addEventListener("pointerleave", () => {
    under = null;
    drawStatus();
  });

  const drawing = listen(model, {
    "loss levels palette": drawContours,
    "loss levels palette value_name": drawBar,
    "box axis_names": drawAxes,
    "gradient box": drawArrows,
    "paths shown box": drawPaths,
    "minima box": drawMinima,
    "current shown box": drawPoints,
    colors: recolor,
    "loss names colors shown value_name": drawLegend,
    "start movable box": drawStart,
    "loss start movable status box axis_names current step diverged_at": drawStatus,
    zoomable: showButtons,
  });
  function drawAll() {
    drawing.all();
  }
  drawAll();

  return () => {
    frame.end();
    drawing.end();
  };
}

export default { render };
