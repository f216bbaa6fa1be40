/**
 * The loss surface: contours on a canvas; arrows, paths, points and the start in an SVG over it. Its Python half is
 * surface.py; all state is in the traits listed there, but for `race`, which a room sets in this page alone.
 */

import { html, nothing, svg } from "lit-html";
import { bandBar } from "../draw/color_scale.js";
import { arrows, bandColors, contours } from "../draw/contours.js";
import { fill } from "../draw/dom.js";
import { BAR_MARGINS, MARGINS, figure } from "../draw/figure.js";
import { short } from "../draw/format.js";
import { interpolated } from "../draw/grid.js";
import { clear } from "../draw/image.js";
import { shownEntries } from "../draw/legend.js";
import { planeDrawings, stepText, whereIs } from "../draw/plane.js";
import { presentArrows } from "../draw/present_arrows.js";
import { racers } from "../draw/racers.js";
import { numbers } from "../runtime/models.js";
import { surface as texts } from "../texts.js";

/** @param {Context} context */
function render({ model, el }) {
  const margins = model.get("bar") ? BAR_MARGINS : MARGINS;
  const label = texts.frame;
  const frame = figure(el, { name: "gdviz-surface-view", label, ratio: model.get("ratio"), margins });
  frame.canvas.classList.add("hatch");
  const [field, lines, paths, minima, letters, vectors, points, race] = frame.layers("field", "pins", "paths", "minima", "letters", "vectors", "points", "race");

  const plane = () => {
    const [x0, x1, y0, y1] = numbers(model.get("box"));
    return frame.plane({ low: x0, high: x1 }, { low: y0, high: y1 });
  };
  /** @returns {[string, string]} */
  const names = () => model.get("axis_names");
  const free = () => model.get("movable");
  const drawings = planeDrawings({ ...frame, model, el, layers: [paths, minima, points], pins: { lines, letters, area: frame.area }, plane, free });

  function drawContours() {
    const { canvas, area } = frame;
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    const size = { width: Math.round(area.width * ratio), height: Math.round(area.height * ratio) };
    const loss = model.get("loss");
    const levels = numbers(model.get("levels"));
    if (loss.shape[0] < 2 || loss.shape[1] < 2 || levels.length < 2) return clear(canvas);
    contours(canvas, size, numbers(loss), loss.shape, levels, bandColors(model.get("palette"), levels.length - 1));
  }

  function drawBar() {
    if (!model.get("bar")) return;
    const [levels, name] = [numbers(model.get("levels")), model.get("value_name")];
    const some = numbers(model.get("loss")).some(Number.isFinite);
    frame.bar(some ? bandBar(frame.area, model.get("palette"), levels, name) : [[], [], name]);
  }

  const drawAxes = () => frame.axes(plane(), names());

  function drawArrows() {
    const gradient = model.get("gradient");
    const path = arrows(numbers(gradient), gradient.shape, frame.area, numbers(model.get("box")));
    fill(field, svg`<path class="arrows" d=${path} />`);
  }

  /** What is said of the arrows at the present point. */
  let note = "";

  function drawVectors() {
    const arrows = presentArrows(model, plane().toPixel, frame.area);
    fill(vectors, arrows.marks);
    field.classList.toggle("behind", arrows.marks !== nothing);
    note = arrows.note;
  }

  function drawLegend() {
    const all = numbers(model.get("loss")).every(Number.isFinite);
    const name = texts.notFinite(model.get("value_name"));
    frame.legend(all ? shownEntries(model) : [...shownEntries(model), { name, color: "", kind: "hatch" }]);
  }

  const drawStatus = frame.readout((pixel) => {
    if (model.get("outdated")) return fill(frame.status, model.get("outdated"));
    if (model.get("step") >= 0) return fill(frame.status, html`${stepText(model)}${note && html`<div>${note}</div>`}`);
    fill(frame.status, (!pixel && model.get("status")) || statusAt(pixel));
  });

  /** @param {Point | null} pixel @returns {string} the parameters and the loss there, or at the start */
  function statusAt(pixel) {
    if (!pixel && !free()) return "";
    const point = pixel ? plane().toPoint(pixel) : model.get("start");
    const samples = model.get("loss");
    const loss = interpolated({ values: numbers(samples), shape: samples.shape, box: numbers(model.get("box")) }, point);
    return whereIs(point, names(), loss === null ? "" : texts.loss(model.get("value_name"), short(loss, 2)));
  }

  return frame.draw(model, {
    "loss levels palette": drawContours,
    "loss levels palette value_name": drawBar,
    "box axis_names": drawAxes,
    "gradient box": drawArrows,
    "pinned colors box": drawings.pinned,
    "paths shown colors box": drawings.paths,
    "minima box": drawings.minima,
    "current shown colors box": drawings.points,
    "step_parts step_optimizer gradients gradient_points current start box": drawVectors,
    "loss names colors shown value_name": drawLegend,
    "race box": () => fill(race, racers(model.get("race") ?? null, plane().toPixel)),
    "start movable box axis_names": drawings.start,
    "loss start movable status box axis_names current step step_parts gradients diverged_at outdated": drawStatus,
    zoomable: drawings.buttons,
  });
}

export default { render };
