/** What the reader does with a plane of two parameters, as Field and Surface show it: sets the start, zooms and pans. */

import { button, change, element, html } from "./dom.js";
import { clamp, short } from "./format.js";
import { follow, keepTouch, movable, pixelOf } from "./pointer.js";
import { save } from "../runtime/models.js";

const ZOOM = 1.5;
const WHEEL_ZOOM = 1.15;
/** Zoomed out to so many times the whole problem, there is nothing left to see. */
const FARTHEST = 100;

/**
 * @typedef {object} Shown
 * @property {Model} model with `start`, `view` and `home`
 * @property {HTMLElement} el
 * @property {SVGSVGElement} svg
 * @property {SVGElement} hit takes the pointer
 * @property {() => Plane | null} plane null before anything is drawn
 * @property {() => [string, string]} names of the parameters
 */

/** @param {number[]} point @param {[string, string]} names @param {string} [value] @returns {string} where it is */
export const whereIs = ([x, y], [first, second], value = "") => `${first} = ${short(x)}, ${second} = ${short(y)}${value}`;

/**
 * Write where one descent is at its current step.
 * @param {Element} status @param {Model} model @param {ArrayLike<number>} current x, y and loss @param {[string, string]} names
 */
export function writeStep(status, model, current, names) {
  const [step, diverged] = [model.get("step"), model.get("diverged_at")];
  const gone = diverged >= 0 && step >= diverged;
  const where = whereIs(Array.from(current), names, `, loss ${short(current[2])}`);
  status.textContent = `step ${step}${gone ? "" : `: ${where}`}`;
  if (diverged >= 0) html("div", { className: "diverged", textContent: `diverged at step ${diverged}` }, status);
}

/**
 * A handle for the trait `start`, which a drag, a click, a tap or arrow keys move.
 * @param {Shown & {parent: Element, color: string, free?: () => boolean}} shown `free`: whether it can be moved
 * @returns {() => void} draws it
 */
export function startHandle({ model, el, svg, hit, parent, color, plane, names, free = () => true }) {
  const title = "Start: drag it, click elsewhere, or use the arrow keys";
  const role = { role: "slider", "aria-label": "Start of the descent; move it with the arrow keys" };
  const handle = element("g", { class: "handle", tabindex: 0, ...role }, parent);
  element("circle", { class: "halo", r: 18, fill: "transparent" }, handle);
  const ring = { fill: "white", "fill-opacity": 0.6, stroke: color, "stroke-width": 2.5 };
  element("circle", { class: "ring", r: 8, ...ring }, handle);
  element("circle", { r: 2.5, fill: color }, handle);
  element("title", {}, handle).append(title);

  /** @param {Point} start */
  const set = (start) => free() && save(model, { start });
  movable({
    surface: hit,
    handle,
    idle: () => !plane() || el.classList.contains("panning"),
    to: (event) => set(pointAt(/** @type {Plane} */ (plane()), pixelOf(svg, event))),
    by: (arrow, far) => {
      const { x, y } = /** @type {Plane} */ (plane());
      const step = far ? 0.1 : 0.01;
      const [a, b] = [x, y].map(({ low, high }, i) => clamp(model.get("start")[i] + arrow[i] * step * (high - low), low, high));
      set([a, b]);
    },
  });

  return () => {
    const now = plane();
    if (!now) return;
    const start = model.get("start");
    const [x, y] = now.toPixel(start);
    const inside = [now.x, now.y].every(({ low, high }, i) => start[i] >= low && start[i] <= high);
    el.classList.toggle("still", !free());
    handle.style.display = inside && free() ? "" : "none";
    if (inside) change(handle, { transform: `translate(${x},${y})` });
    change(handle, { "aria-valuenow": start[0], "aria-valuetext": whereIs(start, names()) });
  };
}

/** @param {Plane} plane @param {Point} pixel @returns {Point} the parameters there, inside the view */
function pointAt({ x, y, toPoint }, pixel) {
  const [a, b] = toPoint(pixel);
  return [clamp(a, x.low, x.high), clamp(b, y.low, y.high)];
}

/**
 * Buttons, and the wheel, that zoom and pan: they set the trait `view` where the model is not `disabled`.
 * @param {Shown & {panel: HTMLElement}} shown @returns {HTMLButtonElement[]}
 */
export function zoomButtons({ model, el, svg, hit, panel, plane }) {
  /** @param {number[]} view */
  const setView = (view) => model.get("disabled") || save(model, { view });

  /** @param {number} factor @param {Point} [center] */
  function zoom(factor, center) {
    const [x0, x1, y0, y1] = model.get("view");
    const [cx, cy] = center ?? [(x0 + x1) / 2, (y0 + y1) / 2];
    const [h0, h1, v0, v1] = model.get("home");
    const about = (/** @type {number} */ value, /** @type {number} */ c) => c + (value - c) * factor;
    if (factor > 1 && (x1 - x0 > FARTHEST * (h1 - h0) || y1 - y0 > FARTHEST * (v1 - v0))) return;
    setView([about(x0, cx), about(x1, cx), about(y0, cy), about(y1, cy)]);
  }

  const buttons = [
    button(panel, "+", "Zoom in", () => zoom(1 / ZOOM)),
    button(panel, "−", "Zoom out", () => zoom(ZOOM)),
    button(panel, "✥", "Move the view by dragging", () => {
      buttons[2].ariaPressed = String(el.classList.toggle("panning"));
    }),
    button(panel, "⌂", "Show the whole problem", () => setView(model.get("home"))),
  ];
  for (const node of buttons) node.ariaLabel = node.title;

  hit.addEventListener("pointerdown", (event) => {
    const now = plane();
    if (event.button !== 0 || !now || !el.classList.contains("panning")) return;
    // As it was when the pointer was pressed.
    const { toPoint } = now;
    const [x0, x1, y0, y1] = model.get("view");
    const [fromX, fromY] = toPoint(pixelOf(svg, event));
    follow(event, (next) => {
      const [x, y] = toPoint(pixelOf(svg, next));
      setView([x0 + fromX - x, x1 + fromX - x, y0 + fromY - y, y1 + fromY - y]);
    });
  });
  keepTouch(hit, () => el.classList.contains("panning"));
  const wheel = (/** @type {WheelEvent} */ event) => {
    const now = plane();
    // As in maps: the wheel scrolls the page, with Ctrl (or two fingers on a touchpad) it zooms.
    if (!event.ctrlKey || !now) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1 / WHEEL_ZOOM : WHEEL_ZOOM, pointAt(now, pixelOf(svg, event)));
  };
  svg.addEventListener("wheel", wheel, { passive: false });
  return buttons;
}
