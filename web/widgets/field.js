/**
 * The overlay of the loss surface: path, start handle, present point and minima, drawn over the picture
 * of the kernel. Its Python half is field.py; all state is in the traits listed there.
 * It needs common.js, plot.js and plane.js.
 */

import { change, element, html, root } from "../draw/dom.js";
import { short } from "../draw/format.js";
import { drawStars, handled, pathMark, pointMark, scales } from "../draw/plane.js";
import { needsPython } from "../runtime/live.js";
import { listen, numbers, rows, save } from "../runtime/models.js";

function render({ model, el }) {
  root(el, "gdviz-field");
  el.classList.add("gdviz-plane");
  const colors = model.get("colors");
  // Every widget has its own copy of this module: a counter would give all of them the same name.
  const clip = `gdviz-field-${Math.random().toString(36).slice(2)}`;
  const svg = element("svg", { role: "group", "aria-label": "Loss surface with the path of the descent" }, el);
  const clipRect = element("rect", {}, element("clipPath", { id: clip }, element("defs", {}, svg)));
  const hit = element("rect", { class: "hit" }, svg);
  const shapes = element("g", { "clip-path": `url(#${clip})`, "pointer-events": "none" }, svg);
  const path = pathMark(shapes, colors.descent);
  const minima = element("g", { class: "minima" }, shapes);
  const current = pointMark(shapes, colors.descent);
  const panel = html("div", { className: "panel" }, el);
  const status = html("div", { className: "status" }, panel);

  /** @returns {Drawn | null} null until the kernel has drawn once */
  const drawn = () => (model.get("drawn").size ? model.get("drawn") : null);
  if (model.widget_manager.exported) {
    model.set("disabled", true);
    needsPython(model.widget_manager, "Zooming needs Python, which draws this picture.", el);
  }
  const names = () => model.get("parameter_names");
  const { drawStart, buttons } = handled({ model, el, svg, hit, parent: svg, panel, color: colors.start, drawn, names });

  function disable() {
    for (const node of buttons) node.disabled = model.get("disabled");
    // What was asked for and never drawn is forgotten.
    if (model.get("disabled") && drawn()) model.set("view", drawn().limits);
  }

  // ---- Drawing: one function a layer, called when its traits change --------------------------

  function drawFrame() {
    const now = drawn();
    if (!now) return;
    const [width, height] = now.size;
    const [x, y, w, h] = now.axes;
    change(svg, { width, height });
    for (const rect of [clipRect, hit]) change(rect, { x, y, width: w, height: h });
    drawMinima();
    drawStart();
    drawPath();
    drawCurrent();
  }

  function drawMinima() {
    const now = drawn();
    if (!now) return;
    drawStars(minima, colors.minimum, rows(model.get("minima")).map(scales(now).toPixel));
  }

  function drawPath() {
    const now = drawn();
    if (!now) return;
    path.show(rows(model.get("path")).map(scales(now).toPixel));
  }

  function drawCurrent() {
    const now = drawn();
    if (!now) return;
    const [x, y, loss] = numbers(model.get("current"));
    current.show(scales(now).toPixel([x, y]));
    drawStatus(x, y, loss);
  }

  /** @param {number} x @param {number} y @param {number} loss */
  function drawStatus(x, y, loss) {
    const [first, second] = names();
    const diverged = model.get("diverged_at");
    const step = model.get("step");
    status.replaceChildren();
    // Between two problems there is no point yet.
    if (Number.isNaN(x)) return;
    const left = diverged >= 0 && step >= diverged;
    const where = `: ${first} = ${short(x)}, ${second} = ${short(y)}, loss ${short(loss)}`;
    status.append(`step ${step}${left ? "" : where}`);
    if (diverged >= 0) {
      html("div", { className: "diverged", textContent: `diverged at step ${diverged}` }, status);
    }
  }

  const observer = new ResizeObserver(() => {
    const width = Math.floor(el.clientWidth);
    if (width > 0 && Math.abs(width - model.get("width")) > 3) {
      save(model, { width });
    }
  });
  observer.observe(el);

  const drawing = listen(model, {
    disabled: disable,
    drawn: drawFrame,
    minima: drawMinima,
    start: drawStart,
    path: drawPath,
    "current step diverged_at parameter_names": drawCurrent,
  });
  disable();
  drawFrame();

  return () => {
    observer.disconnect();
    drawing.end();
  };
}

export default { render };
