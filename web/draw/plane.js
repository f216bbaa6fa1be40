/** What the reader does with a plane of two parameters, as Field and Surface show it: sets the start, zooms and pans. */

import { html, nothing, svg } from "lit-html";
import { numbers, rows, save } from "../runtime/models.js";
import { common, plane as texts } from "../texts.js";
import { fill, shownIf } from "./dom.js";
import { clamp, short } from "./format.js";
import { isShown } from "./legend.js";
import { drawable, lineAlong, pathMark, pointMark, sparse, stars } from "./marks.js";
import { pinnedLetter, pinnedLine } from "./pinned.js";
import { follow, keepTouch, movable, pixelOf } from "./pointer.js";

const ZOOM = 1.5;
const WHEEL_ZOOM = 1.15;
/** Zoomed out to so many times the whole problem, there is nothing left to see. */
const FARTHEST = 100;

/**
 * @typedef {object} Shown
 * @property {Model} model with the traits of LossPlane
 * @property {HTMLElement} el
 * @property {SVGSVGElement} picture
 * @property {SVGElement} hit takes the pointer
 * @property {SVGElement} handles
 * @property {HTMLElement} panel for buttons
 * @property {SVGElement[]} layers for paths, minima and points
 * @property {{lines: SVGElement, letters: SVGElement, area: Area}} [pins] for pinned runs
 * @property {() => Plane | null} plane null before anything is drawn
 * @property {() => boolean} free whether the start can be moved
 */

/** @param {number[]} point @param {[string, string]} names @param {string} [value] @returns {string} where it is */
export const whereIs = ([x, y], [first, second], value = "") => `${first} = ${short(x)}, ${second} = ${short(y)}${value}`;

/** @param {Model} model @returns {unknown} where its first descent is at the current step */
export function stepText(model) {
  const [current] = rows(model.get("current"));
  // Between two problems there is no point yet.
  if (Number.isNaN(current?.[0] ?? NaN)) return nothing;
  const [step, diverged] = [model.get("step"), model.get("diverged_at")];
  // A loss that is not finite is nowhere.
  const where = Number.isFinite(current[2]) && whereIs(Array.from(current), model.get("axis_names"), texts.loss(short(current[2])));
  return html`${where ? texts.stepAt(step, where) : texts.step(step)}${diverged >= 0 ? html`<div class="diverged">${texts.diverged(diverged)}</div>` : nothing}`;
}

/** What both draw over the loss. @param {Shown} shown */
export function planeDrawings(shown) {
  const { model, plane, layers: [paths, minima, points], pins } = shown;
  const inPlane = (/** @type {(toPixel: Plane["toPixel"]) => void} */ draw) => () => {
    const now = plane();
    if (now) draw(now.toPixel);
  };
  return {
    pinned: inPlane((toPixel) => {
      if (!pins) return;
      const { lines, letters } = pinnedOf(model, toPixel, pins.area);
      fill(pins.lines, lines);
      fill(pins.letters, letters);
    }),
    paths: inPlane((toPixel) => fill(paths, pathsOf(model, toPixel))),
    minima: inPlane((toPixel) => fill(minima, stars(model.get("marks").minimum, minimaOf(model).map(toPixel)))),
    points: inPlane((toPixel) => fill(points, pointsOf(model, toPixel))),
    start: startHandle(shown),
    buttons: zoomButtons(shown),
  };
}

/** @param {Model} model @returns {ReturnType<typeof rows>} its minima; rows that are NaN are none */
const minimaOf = (model) => rows(model.get("minima")).filter((point) => point.every(Number.isFinite));

/** @param {Model} model @param {number} i of a descent @returns {string} */
const colorOf = (model, i) => model.get("colors")[i % model.get("colors").length];

/** @param {Model} model with `paths`, `shown` and `colors` @param {Plane["toPixel"]} toPixel */
function pathsOf(model, toPixel) {
  const [count, length] = model.get("paths").shape;
  const values = numbers(model.get("paths"));
  const shown = isShown(model);
  const pixel = (/** @type {number} */ i) => toPixel(values.subarray(2 * i, 2 * i + 2));
  return Array.from({ length: count }, (_, i) => {
    const pixels = Array.from({ length: shown(i) ? length : 0 }, (_, j) => pixel(i * length + j));
    return pathMark(colorOf(model, i), pixels);
  });
}

/**
 * @param {Model} model with `pinned`, see runtime/pins.js, and `colors` @param {Plane["toPixel"]} toPixel
 * @param {Area} area where letters can be seen @returns {{lines: unknown[], letters: unknown[]}}
 */
function pinnedOf(model, toPixel, { left, top, width, height }) {
  const isInside = (/** @type {Point} */ [x, y]) => x >= left && x <= left + width && y >= top && y <= top + height;
  /** @type {import("../runtime/pins.js").Run[]} */
  const runs = model.get("pinned") ?? [];
  const drawn = runs.map(({ row, mark, paths = new Float64Array() }) => {
    const points = sparse(drawable(Array.from({ length: paths.length / 2 }, (_, i) => toPixel(paths.subarray(2 * i, 2 * i + 2)))));
    return { mark, color: colorOf(model, row), points };
  });
  return {
    lines: drawn.map(({ mark, color, points }) => pinnedLine(mark, color, lineAlong(points))),
    letters: drawn.map(({ mark, color, points }) => pinnedLetter(mark, color, points.filter(isInside))),
  };
}

/** @param {Model} model with `current`, `shown` and `colors` @param {Plane["toPixel"]} toPixel */
function pointsOf(model, toPixel) {
  const shown = isShown(model);
  return rows(model.get("current")).map((point, i) => pointMark(colorOf(model, i), shown(i) ? toPixel(point) : [NaN, NaN]));
}

/**
 * A handle for the trait `start`, which a drag, a click, a tap or arrow keys move.
 * @param {Shown} shown @returns {() => void} draws it
 */
function startHandle({ model, el, picture, hit, handles, plane, free }) {
  const color = model.get("marks").start;
  const look = (shown = false, position = "") => {
    const start = model.get("start");
    return svg`
      <g class="handle" tabindex="0" role="slider" aria-label=${texts.move}
        aria-valuenow=${start[0]} aria-valuetext=${whereIs(start, model.get("axis_names"))} transform=${position} .style=${shownIf(shown)}>
        <circle class="halo" r="18" fill="transparent" />
        <circle class="ring" r="8" fill="white" fill-opacity="0.6" stroke=${color} stroke-width="2.5" />
        <circle r="2.5" fill=${color} />
        <title>${texts.drag}</title>
      </g>`;
  };
  const [handle] = fill(handles, look(), ".handle");

  const set = (/** @type {Point} */ start) => free() && save(model, { start });
  movable({
    surface: hit,
    handle,
    idle: () => !plane() || el.classList.contains("panning"),
    to: (event) => set(pointAt(/** @type {Plane} */ (plane()), pixelOf(picture, event))),
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
    const inside = [now.x, now.y].every(({ low, high }, i) => start[i] >= low && start[i] <= high);
    el.classList.toggle("still", !free());
    fill(handles, look(inside && free(), `translate(${now.toPixel(start)})`));
  };
}

/** @param {Plane} plane @param {Point} pixel @returns {Point} the parameters there, inside the view */
function pointAt({ x, y, toPoint }, pixel) {
  const [a, b] = toPoint(pixel);
  return [clamp(a, x.low, x.high), clamp(b, y.low, y.high)];
}

/**
 * Buttons, and the wheel, that zoom and pan: they set the trait `view` where the model is not `disabled`.
 * @param {Shown} shown @returns {() => void} draws the buttons
 */
function zoomButtons({ model, el, picture, hit, panel, plane }) {
  const setView = (/** @type {number[]} */ view) => model.get("disabled") || save(model, { view });

  /** @param {number} factor @param {Point} [center] */
  function zoom(factor, center) {
    const [x0, x1, y0, y1] = model.get("view");
    const [cx, cy] = center ?? [(x0 + x1) / 2, (y0 + y1) / 2];
    const [h0, h1, v0, v1] = model.get("home");
    const about = (/** @type {number} */ value, /** @type {number} */ c) => c + (value - c) * factor;
    if (factor > 1 && (x1 - x0 > FARTHEST * (h1 - h0) || y1 - y0 > FARTHEST * (v1 - v0))) return;
    setView([about(x0, cx), about(x1, cx), about(y0, cy), about(y1, cy)]);
  }

  const isPanning = () => el.classList.contains("panning");
  const pan = () => {
    el.classList.toggle("panning");
    draw();
  };
  function draw() {
    /** @type {[string, string, () => void, boolean?][]} */
    const buttons = [
      ["+", common.zoomIn, () => zoom(1 / ZOOM)],
      ["−", common.zoomOut, () => zoom(ZOOM)],
      ["✥", texts.pan, pan, isPanning()],
      ["⌂", texts.home, () => setView(model.get("home"))],
    ];
    const hidden = model.get("zoomable") === false;
    const nodes = buttons.map(([face, title, action, pressed]) => html`
      <button type="button" title=${title} aria-label=${title} aria-pressed=${pressed ?? nothing} ?hidden=${hidden}
        ?disabled=${model.get("disabled")} @click=${action}>${face}</button>`);
    fill(panel, nodes);
  }

  hit.addEventListener("pointerdown", (event) => {
    const now = plane();
    if (event.button !== 0 || !now || !isPanning()) return;
    // As it was when the pointer was pressed.
    const { toPoint } = now;
    const [x0, x1, y0, y1] = model.get("view");
    const [fromX, fromY] = toPoint(pixelOf(picture, event));
    follow(event, (next) => {
      const [x, y] = toPoint(pixelOf(picture, next));
      setView([x0 + fromX - x, x1 + fromX - x, y0 + fromY - y, y1 + fromY - y]);
    });
  });
  keepTouch(hit, isPanning);
  const wheel = (/** @type {WheelEvent} */ event) => {
    const now = plane();
    // As in maps: the wheel scrolls the page, with Ctrl (or two fingers on a touchpad) it zooms.
    if (!event.ctrlKey || !now) return;
    event.preventDefault();
    zoom(event.deltaY < 0 ? 1 / WHEEL_ZOOM : WHEEL_ZOOM, pointAt(now, pixelOf(picture, event)));
  };
  picture.addEventListener("wheel", wheel, { passive: false });
  return draw;
}
