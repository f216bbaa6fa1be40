/**
 * The overlay of the loss surface: path, start handle, current point and minima, drawn over the picture
 * of the kernel. Its Python half is field.py; all state is in the traits listed there.
 */

import { html, nothing, svg } from "lit-html";
import { plane as planeOf, scale } from "../draw/axes.js";
import { fill, onWidth, root, uniqueId } from "../draw/dom.js";
import { planeDrawings, stepText } from "../draw/plane.js";
import { needsPython } from "../runtime/live.js";
import { listen, save } from "../runtime/models.js";
import { field as texts } from "../texts.js";

/** A picture is redrawn only if its width changes by at least this many pixels. */
const LEAST_CHANGE = 4;

/** @param {Context} context */
function render({ model, el }) {
  root(el, "gdviz-field", "gdviz-plane");
  const clip = uniqueId();
  const exported = model.widget_manager?.exported;
  if (exported) model.set("disabled", true);

  /** The empty picture, as large as that of the kernel. */
  function drawFrame() {
    const { size = [0, 0], axes = [0, 0, 0, 0] } = model.get("drawn");
    const [x, y, width, height] = axes;
    const rect = (/** @type {string} */ name) => svg`<rect class=${name} x=${x} y=${y} width=${width} height=${height} />`;
    const parts = html`
      <svg role="group" aria-label=${texts.frame} width=${size[0]} height=${size[1]}>
        <defs><clipPath id=${clip}>${rect("")}</clipPath></defs>
        ${rect("hit")}
        <g clip-path="url(#${clip})" pointer-events="none">
          <g class="paths"></g><g class="minima"></g><g class="points"></g>
        </g>
        <g class="handles"></g>
      </svg>
      <div class="panel"><div class="status"></div></div>
      ${exported ? needsPython(model.widget_manager, texts.needsPython) : nothing}`;
    return fill(el, parts, "svg", ".hit", ".paths", ".minima", ".points", ".handles", ".panel", ".status");
  }
  const [picture, hit, paths, minima, points, handles, panel, status] = drawFrame();

  /** @returns {Plane | null} null until the kernel has drawn once */
  function plane() {
    const { size, axes, limits } = model.get("drawn");
    if (!size) return null;
    const [left, top, width, height] = axes;
    const x = scale({ low: limits[0], high: limits[1], from: left, to: left + width });
    return planeOf(x, scale({ low: limits[2], high: limits[3], from: top + height, to: top }));
  }

  const layers = [paths, minima, points];
  const drawings = planeDrawings({ model, el, picture, hit, handles, panel, layers, plane, free: () => true });

  /** Show the picture as wide as the page where it was drawn wider, and nothing can draw another. @param {number} width */
  function shrink(width) {
    const { size = [width, 0] } = model.get("drawn");
    const share = Math.min(width / size[0], 1);
    const box = /** @type {HTMLElement} */ (el.closest(".gdviz-field-box") ?? el);
    box.style.setProperty("--gdviz-share", String(share));
    box.style.setProperty("--gdviz-spare", `${(share - 1) * size[1]}px`);
  }

  function disable() {
    drawings.buttons();
    // A view that was requested and never drawn is dropped.
    const { limits } = model.get("drawn");
    if (model.get("disabled") && limits) model.set("view", limits);
  }

  const endWidth = onWidth(el, (width) => {
    if (exported) return shrink(width);
    if (Math.abs(width - model.get("width")) >= LEAST_CHANGE) save(model, { width });
  });
  const end = listen(model, {
    disabled: disable,
    drawn: drawFrame,
    "drawn minima": drawings.minima,
    "drawn start axis_names": drawings.start,
    "drawn paths": drawings.paths,
    "drawn current": drawings.points,
    "drawn current step diverged_at axis_names outdated": () => fill(status, plane() && (model.get("outdated") || stepText(model))),
  });
  return () => {
    endWidth();
    end();
  };
}

export default { render };
