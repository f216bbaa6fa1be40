/**
 * The overlay of the loss surface: path, start handle, current point and minima, drawn over the picture
 * of the kernel. Its Python half is field.py; all state is in the traits listed there.
 */

import { plane as planeOf, scale } from "../draw/axes.js";
import { change, element, html, onWidth, root, uniqueId } from "../draw/dom.js";
import { drawStars, pathMark, pointMark } from "../draw/marks.js";
import { startHandle, writeStep, zoomButtons } from "../draw/plane.js";
import { needsPython } from "../runtime/live.js";
import { listen, numbers, rows, save } from "../runtime/models.js";

/** A picture is redrawn only if its width changes by at least this many pixels. */
const LEAST_CHANGE = 4;

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-field", "gdviz-plane");
  const [color] = model.get("colors");
  const marks = model.get("marks");
  const clip = uniqueId();
  const svg = element("svg", { role: "group", "aria-label": "Loss surface with the path of the descent" }, el);
  const clipRect = element("rect", {}, element("clipPath", { id: clip }, element("defs", {}, svg)));
  const hit = element("rect", { class: "hit" }, svg);
  const shapes = element("g", { "clip-path": `url(#${clip})`, "pointer-events": "none" }, svg);
  const path = pathMark(shapes, color);
  const minima = element("g", { class: "minima" }, shapes);
  const current = pointMark(shapes, color);
  const panel = html("div", { className: "panel" }, el);
  const status = html("div", { className: "status" }, panel);

  /** @returns {Plane | null} null until the kernel has drawn once */
  function plane() {
    const { size, axes, limits } = model.get("drawn");
    if (!size) return null;
    const [left, top, width, height] = axes;
    const x = scale({ low: limits[0], high: limits[1], from: left, to: left + width });
    return planeOf(x, scale({ low: limits[2], high: limits[3], from: top + height, to: top }));
  }

  const exported = model.widget_manager?.exported;
  if (exported) {
    model.set("disabled", true);
    needsPython(model.widget_manager, "Zooming needs Python, which draws this picture.", el);
  }
  const shown = { model, el, svg, hit, plane, names: () => model.get("axis_names") };
  const drawStart = startHandle({ ...shown, parent: svg, color: marks.start });
  const buttons = zoomButtons({ ...shown, panel });

  function disable() {
    for (const node of buttons) node.disabled = model.get("disabled");
    // A view that was requested and never drawn is dropped.
    const { limits } = model.get("drawn");
    if (model.get("disabled") && limits) model.set("view", limits);
  }

  function drawFrame() {
    const { size, axes } = model.get("drawn");
    if (!size) return;
    change(svg, { width: size[0], height: size[1] });
    const [x, y, width, height] = axes;
    for (const rect of [clipRect, hit]) change(rect, { x, y, width, height });
  }

  /** @param {(toPixel: (point: ArrayLike<number>) => Point) => void} draw @returns {() => void} called where there is a plane */
  const inPlane = (draw) => () => {
    const now = plane();
    if (now) draw(now.toPixel);
  };

  const drawMinima = inPlane((toPixel) => drawStars(minima, marks.minimum, rows(model.get("minima")).map(toPixel)));
  const drawPath = inPlane((toPixel) => {
    const { shape, data } = model.get("paths");
    path.show(rows({ shape: shape.slice(1), data }).map(toPixel));
  });
  const drawCurrent = inPlane((toPixel) => {
    const point = numbers(model.get("current"));
    current.show(toPixel(point));
    // Between two problems there is no point yet.
    if (Number.isNaN(point[0])) status.replaceChildren();
    else writeStep(status, model, point, shown.names());
  });

  const endWidth = onWidth(el, (width) => {
    if (Math.abs(width - model.get("width")) >= LEAST_CHANGE) save(model, { width });
  });
  const drawing = listen(model, {
    disabled: disable,
    drawn: drawFrame,
    "drawn minima": drawMinima,
    "drawn start": drawStart,
    "drawn paths": drawPath,
    "drawn current step diverged_at axis_names": drawCurrent,
  });
  drawing.all();
  return () => {
    endWidth();
    drawing.end();
  };
}

export default { render };
