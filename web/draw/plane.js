/** A plane of two parameters, as Field and Surface show it: paths and minima in pixels, and what the reader does with it. */

import { change, element, html, onPage } from "./dom.js";
import { clamp, short } from "./format.js";
import { direction, follow, pixelOf } from "./pointer.js";
import { save } from "../runtime/models.js";

/** Farther out than this many pixels, a path is cut: browsers draw no larger coordinates. */
const FAR = 10000;
/** More steps than this are drawn as a line without dots. */
const MOST_DOTS = 150;
const ZOOM = 1.5;
/** Zoomed out to so many times the whole problem, there is nothing left to see. */
const FARTHEST = 100;

/** @param {number} radius @returns {string} path of a five-pointed star around the origin */
function star(radius) {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const r = i % 2 ? radius * 0.45 : radius;
    const angle = (i * Math.PI) / 5 - Math.PI / 2;
    return `${(r * Math.cos(angle)).toFixed(2)},${(r * Math.sin(angle)).toFixed(2)}`;
  });
  return `M${corners.join("L")}Z`;
}

/** @param {Drawn} drawn */
export function scales({ axes: [left, top, width, height], limits: [x0, x1, y0, y1] }) {
  return {
    /** @param {Point | Float64Array} point @returns {Point} */
    toPixel: ([x, y]) => [left + ((x - x0) / (x1 - x0)) * width, top + ((y1 - y) / (y1 - y0)) * height],
    /** @param {Point} pixel @returns {Point} */
    toPoint: ([px, py]) => [x0 + ((px - left) / width) * (x1 - x0), y1 - ((py - top) / height) * (y1 - y0)],
  };
}

/** @param {Point[]} points @returns {Point[]} those a pixel or more from the one before: enough for what is drawn wider */
function sparse(points) {
  let last = points[0];
  return points.filter((point, i) => {
    const kept = i === 0 || i === points.length - 1 || Math.hypot(point[0] - last[0], point[1] - last[1]) >= 1;
    if (kept) last = point;
    return kept;
  });
}

/**
 * @param {Point[]} pixels the leading points that are numbers are drawn; a far one ends the line
 * @returns {{line: string, halo: string, dots: string}}
 */
function pathData(pixels) {
  const kept = [];
  for (const [x, y] of pixels) {
    if (Number.isNaN(x) || Number.isNaN(y)) break;
    const reach = Math.max(Math.abs(x), Math.abs(y));
    if (reach <= FAR) {
      kept.push([x, y]);
      continue;
    }
    if (kept.length && Number.isFinite(reach)) {
      // Shorten the last stretch: it leaves the picture in the right direction.
      const [px, py] = kept[kept.length - 1];
      const share = FAR / reach;
      kept.push([px + (x - px) * share, py + (y - py) * share]);
    }
    break;
  }
  // A path that has come to its end stays there: such points are one.
  const text = kept.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).filter((at, i, all) => at !== all[i - 1]);
  return {
    line: text.length > 1 ? `M${text.join("L")}` : "",
    halo: text.length > 1 ? `M${sparse(kept).map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}` : "",
    dots: text.length > 1 && text.length <= MOST_DOTS ? text.map((at) => `M${at}h0`).join("") : "",
  };
}

// ---- What is drawn -----------------------------------------------------------------------------

/** White tells all colours from the surface but the one that is white itself on a dark page. @param {string} color */
const haloOf = (color) => (color === "#000000" ? "var(--gdviz-paper)" : "white");

/**
 * The path of a descent with its halo.
 * @param {Element} parent @param {string} color
 * @returns {{show: (pixels: Point[]) => void, remove: () => void}}
 */
export function pathMark(parent, color) {
  const group = element("g", {}, parent);
  const halo = { fill: "none", stroke: haloOf(color), "stroke-linejoin": "round", "stroke-linecap": "round" };
  const ink = { ...halo, stroke: onPage(color) };
  const under = element("path", { ...halo, "stroke-width": 4, opacity: 0.8 }, group);
  const line = element("path", { ...ink, class: "path", "stroke-width": 2 }, group);
  const dots = element("path", { ...ink, class: "dots", "stroke-width": 5 }, group);
  return {
    show: (pixels) => {
      const data = pathData(pixels);
      change(under, { d: data.halo });
      change(line, { d: data.line });
      change(dots, { d: data.dots });
    },
    remove: () => group.remove(),
  };
}

/** The present point of a descent. @param {Element} parent @param {string} color */
export function pointMark(parent, color) {
  const node = element("circle", { class: "current", r: 6, fill: onPage(color), stroke: haloOf(color), "stroke-width": 2 }, parent);
  return {
    /** @param {Point} pixel */
    show: ([x, y]) => {
      const visible = Math.abs(x) < FAR && Math.abs(y) < FAR;
      node.style.display = visible ? "" : "none";
      if (visible) change(node, { cx: x, cy: y });
    },
    remove: () => node.remove(),
  };
}

/** @param {Element} group @param {string} color @param {Point[]} pixels */
export function drawStars(group, color, pixels) {
  group.replaceChildren(
    ...pixels.map(([x, y]) => {
      const mark = element("path", { d: star(9), fill: color, stroke: "white", "stroke-width": 1.2, transform: `translate(${x},${y})` });
      element("title", {}, mark).textContent = "Minimum";
      return mark;
    })
  );
}

// ---- What the reader does: mouse, finger and keys ----------------------------------------------

/**
 * A handle for the start, which a drag, a click, a tap or arrow keys move, and buttons that zoom and pan.
 * They set the traits `start`, where it is `movable`, and `view`, where the model is not `disabled`.
 * @param {{model: any, el: HTMLElement, svg: any, hit: any, parent: Element, panel: HTMLElement, color: string,
 *          drawn: () => Drawn | null, names: () => [string, string], movable?: () => boolean}} options
 * @returns {{drawStart: () => void, buttons: HTMLButtonElement[]}}
 */
export function handled({ model, el, svg, hit, parent, panel, color, drawn, names, movable = () => true }) {
  const handle = element("g", { class: "handle", tabindex: 0, role: "slider", "aria-label": "Start of the descent, moved with the arrow keys" }, parent);
  element("circle", { class: "halo", r: 18, fill: "transparent" }, handle);
  element("circle", { class: "ring", r: 8, fill: "white", "fill-opacity": 0.6, stroke: color, "stroke-width": 2.5 }, handle);
  element("circle", { r: 2.5, fill: color }, handle);
  element("title", {}, handle).textContent = "Start: drag me, click elsewhere, or use the arrow keys";

  const buttons = [];
  function button(sign, title, action) {
    const node = html("button", { type: "button", textContent: sign, title }, panel);
    node.setAttribute("aria-label", title);
    node.addEventListener("click", () => action(node));
    buttons.push(node);
  }
  button("+", "Zoom in", () => zoom(1 / ZOOM));
  button("−", "Zoom out", () => zoom(ZOOM));
  button("✥", "Move the view by dragging", (node) => {
    const on = el.classList.toggle("panning");
    node.setAttribute("aria-pressed", String(on));
  });
  button("⌂", "Show the whole problem", () => setView(model.get("home")));

  function setView(view) {
    if (model.get("disabled")) return;
    save(model, { view });
  }

  /** @param {number} factor @param {Point} [center] */
  function zoom(factor, center) {
    const [x0, x1, y0, y1] = model.get("view");
    const [cx, cy] = center ?? [(x0 + x1) / 2, (y0 + y1) / 2];
    const [h0, h1, v0, v1] = model.get("home");
    const about = (value, c) => c + (value - c) * factor;
    if (factor > 1 && (x1 - x0 > FARTHEST * (h1 - h0) || y1 - y0 > FARTHEST * (v1 - v0))) return;
    setView([about(x0, cx), about(x1, cx), about(y0, cy), about(y1, cy)]);
  }

  function setStart(point) {
    if (movable()) save(model, { start: point });
  }

  function drawStart() {
    const now = drawn();
    if (!now) return;
    const start = model.get("start");
    const [x, y] = scales(now).toPixel(start);
    const [left, top, width, height] = now.axes;
    const inside = x >= left && x <= left + width && y >= top && y <= top + height;
    el.classList.toggle("still", !movable());
    handle.style.display = inside && movable() ? "" : "none";
    if (inside) handle.setAttribute("transform", `translate(${x},${y})`);
    const [first, second] = names();
    handle.setAttribute("aria-valuenow", String(start[0]));
    handle.setAttribute("aria-valuetext", `${first} = ${short(start[0])}, ${second} = ${short(start[1])}`);
  }

  /** @param {Point} pixel @returns {Point} the parameters there, kept inside the view */
  function pointOf(pixel) {
    const now = drawn();
    const [left, top, width, height] = now.axes;
    return scales(now).toPoint([clamp(pixel[0], left, left + width), clamp(pixel[1], top, top + height)]);
  }

  function pan(event) {
    const [x0, x1, y0, y1] = model.get("view");
    const { toPoint } = scales({ ...drawn(), limits: [x0, x1, y0, y1] });
    const [fromX, fromY] = toPoint(pixelOf(svg, event));
    follow(event, (next) => {
      const [x, y] = toPoint(pixelOf(svg, next));
      setView([x0 + fromX - x, x1 + fromX - x, y0 + fromY - y, y1 + fromY - y]);
    });
  }

  const dragStart = (event) => follow(event, (next) => setStart(pointOf(pixelOf(svg, next))));

  hit.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !drawn()) return;
    if (el.classList.contains("panning")) return pan(event);
    // A finger on the surface may want to scroll the page: only its tap sets the start.
    if (event.pointerType === "touch") return;
    event.preventDefault();
    setStart(pointOf(pixelOf(svg, event)));
    handle.focus({ preventScroll: true });
    dragStart(event);
  });
  hit.addEventListener("click", (event) => {
    if (drawn() && event.pointerType === "touch" && !el.classList.contains("panning")) setStart(pointOf(pixelOf(svg, event)));
  });
  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !drawn()) return;
    event.preventDefault();
    handle.focus({ preventScroll: true });
    dragStart(event);
  });
  // A finger on the handle, or on the surface while it pans, must not scroll the page. `touch-action` would
  // say so too, but browsers do not heed it inside of an SVG.
  const hold = (event) => event.preventDefault();
  handle.addEventListener("touchstart", hold, { passive: false });
  hit.addEventListener("touchstart", (event) => el.classList.contains("panning") && hold(event), { passive: false });
  handle.addEventListener("keydown", (event) => {
    const arrow = direction(event);
    if (!arrow || !drawn()) return;
    event.preventDefault();
    const [x0, x1, y0, y1] = drawn().limits;
    const part = event.shiftKey ? 0.1 : 0.01;
    const [x, y] = model.get("start");
    setStart([
      clamp(x + arrow[0] * part * (x1 - x0), x0, x1),
      clamp(y + arrow[1] * part * (y1 - y0), y0, y1),
    ]);
  });
  svg.addEventListener(
    "wheel",
    (event) => {
      // As in maps: the wheel scrolls the page, with Ctrl (or two fingers on a touchpad) it zooms.
      if (!event.ctrlKey || !drawn()) return;
      event.preventDefault();
      zoom(event.deltaY < 0 ? 1 / 1.15 : 1.15, pointOf(pixelOf(svg, event)));
    },
    { passive: false }
  );

  return { drawStart, buttons };
}
