/**
 * The loss surface: contours on a canvas; arrows, paths, points and the start in an SVG over it. Its Python half is
 * surface.py; all state is in the traits listed there.
 */

import { plane as planeOf, scale } from "../draw/axes.js";
import { arrows, contours } from "../draw/contours.js";
import { change, element } from "../draw/dom.js";
import { BAR_MARGINS, MARGINS, figure } from "../draw/figure.js";
import { brief, raised, short } from "../draw/format.js";
import { clear } from "../draw/image.js";
import { isShown, shownEntries } from "../draw/legend.js";
import { drawStars, pathMark, pointMark } from "../draw/marks.js";
import { startHandle, whereIs, writeStep, zoomButtons } from "../draw/plane.js";
import { numbers, rows } from "../runtime/models.js";

/** Where labels of the colour bar would be longer, its name has a common power of ten. */
const MOST_CHARACTERS = 6;
/** Pixels for one label of the colour bar. */
const LABEL = 24;

/** @param {Context} context */
function render({ model, el }) {
  const margins = model.get("bar") ? BAR_MARGINS : MARGINS;
  const label = "Loss surface with the paths of descents";
  const frame = figure(el, { name: "gdviz-surface-view", label, ratio: model.get("ratio"), margins });
  frame.canvas.classList.add("hatch");
  const field = element("path", { class: "arrows", fill: "black", opacity: 0.55 }, frame.shapes);
  const [paths, minima, points] = ["paths", "minima", "points"].map((name) => element("g", { class: name }, frame.shapes));
  /** @type {{path: ReturnType<typeof pathMark>, point: ReturnType<typeof pointMark>}[]} */
  const descents = [];
  const colors = model.get("marks");

  const plane = () => {
    const [x0, x1, y0, y1] = numbers(model.get("box"));
    const x = scale({ low: x0, high: x1, ...frame.across() });
    return planeOf(x, scale({ low: y0, high: y1, ...frame.upwards() }));
  };
  /** @returns {[string, string]} */
  const names = () => model.get("axis_names");
  const { svg, hit, handles: parent, panel } = frame;
  const free = () => model.get("movable");
  const drawStart = startHandle({ model, el, svg, hit, plane, names, parent, color: colors.start, free });
  const buttons = zoomButtons({ model, el, svg, hit, plane, names, panel });

  function drawContours() {
    const { canvas, area } = frame;
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    const size = { width: Math.round(area.width * ratio), height: Math.round(area.height * ratio) };
    const loss = model.get("loss");
    const levels = numbers(model.get("levels"));
    if (loss.shape[0] < 2 || loss.shape[1] < 2 || levels.length < 2) return clear(canvas);
    contours(canvas, size, numbers(loss), loss.shape, levels, bandColors(levels.length - 1));
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
    const every = Math.max(Math.ceil((count * LABEL) / frame.area.height), 1);
    const marked = Array.from(levels.keys()).filter((i) => i % every === 0);
    let name = model.get("value_name");
    let texts = brief(marked.map((i) => levels[i]));
    if (texts.some((text) => text.length > MOST_CHARACTERS)) {
      const power = Math.floor(Math.log10(Math.max(...levels.map(Math.abs))));
      name += ` (10${raised(power)})`;
      texts = brief(marked.map((i) => levels[i] / 10 ** power));
    }
    if (!numbers(model.get("loss")).some(Number.isFinite)) return frame.bar([], [], name);
    frame.bar(bandColors(count), marked.map((i, at) => ({ at: -i / count, text: texts[at] })), name);
  }

  const drawAxes = () => frame.axes(plane(), names());

  function drawArrows() {
    const gradient = model.get("gradient");
    change(field, { d: arrows(numbers(gradient), gradient.shape, frame.area, numbers(model.get("box"))) });
  }

  /** Create a mark for each descent, or `count` marks. */
  function marks(count = Math.max(model.get("paths").shape[0], model.get("current").shape[0])) {
    for (const { path, point } of descents.splice(count)) {
      path.remove();
      point.remove();
    }
    const colors = model.get("colors");
    for (let i = descents.length; i < count; i++) {
      const color = colors[i % colors.length];
      descents.push({ path: pathMark(paths, color), point: pointMark(points, color) });
    }
    return descents;
  }

  function drawPaths() {
    const { toPixel } = plane();
    const [count, length] = model.get("paths").shape;
    const values = numbers(model.get("paths"));
    const pixel = (/** @type {number} */ i) => toPixel(values.subarray(2 * i, 2 * i + 2));
    const shown = isShown(model);
    marks().forEach(({ path }, i) => {
      path.show(i < count && shown(i) ? Array.from({ length }, (_, j) => pixel(i * length + j)) : []);
    });
  }

  function drawPoints() {
    const { toPixel } = plane();
    const current = rows(model.get("current"));
    const shown = isShown(model);
    marks().forEach(({ point }, i) => point.show(current[i] && shown(i) ? toPixel(current[i]) : [NaN, NaN]));
  }

  function drawMinima() {
    drawStars(minima, colors.minimum, rows(model.get("minima")).map(plane().toPixel));
  }

  function recolor() {
    marks(0);
    drawPaths();
    drawPoints();
  }

  function drawLegend() {
    const all = numbers(model.get("loss")).every(Number.isFinite);
    const name = `${model.get("value_name")} not finite`;
    frame.legend(all ? shownEntries(model) : [...shownEntries(model), { name, color: "", kind: "hatch" }]);
  }

  const drawStatus = frame.readout((pixel) => {
    if (model.get("step") >= 0) return writeStep(frame.status, model, rows(model.get("current"))[0], names());
    frame.status.textContent = (!pixel && model.get("status")) || statusAt(pixel);
  });

  /** @param {Point | null} pixel @returns {string} the parameters and the loss there, or at the start */
  function statusAt(pixel) {
    if (!pixel && !free()) return "";
    const point = pixel ? plane().toPoint(pixel) : model.get("start");
    const loss = interpolated(model.get("loss"), numbers(model.get("box")), point);
    return whereIs(point, names(), loss === null ? "" : `, ${model.get("value_name")} ≈ ${short(loss, 2)}`);
  }

  function showButtons() {
    for (const button of buttons) button.hidden = !model.get("zoomable");
  }

  return frame.draw(model, {
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
}

/**
 * @param {Numbers} loss @param {Float64Array} box of the plane @param {Point} point
 * @returns {number | null} the loss between samples, as it is drawn: good for two digits; null outside
 */
function interpolated(loss, [x0, x1, y0, y1], [x, y]) {
  const [rows, columns] = loss.shape;
  const [across, up] = [((x - x0) / (x1 - x0)) * (columns - 1), ((y - y0) / (y1 - y0)) * (rows - 1)];
  if (!(across >= 0 && up >= 0 && across <= columns - 1 && up <= rows - 1)) return null;
  const [column, row] = [Math.min(Math.floor(across), columns - 2), Math.min(Math.floor(up), rows - 2)];
  const [s, t] = [across - column, up - row];
  const values = numbers(loss);
  const at = row * columns + column;
  const [below, above] = [at, at + columns].map((i) => (1 - s) * values[i] + s * values[i + 1]);
  return (1 - t) * below + t * above;
}

export default { render };
