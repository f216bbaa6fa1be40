/** A frame with axes that follows the width of its place. */

import { change, element, html } from "./dom.js";
import { clamp } from "./format.js";
import { pixelOf } from "./pointer.js";

/** Pixels around the axes, for ticks and names; and with a colour bar beside them. */
export const MARGINS = { left: 56, right: 14, top: 10, bottom: 42 };
export const BAR_MARGINS = { left: 56, right: 68, top: 24, bottom: 42 };
/** About how wide a character of a tick label is, and of a name. */
const TICK_CHARACTER = 6.4;
export const NAME_CHARACTER = 6.5;
/** The left margin grows to this, where labels are long. */
const WIDEST_MARGIN = 104;

/**
 * A frame that is as wide as its place, `ratio` times as high, and has a canvas (for images) beneath an SVG.
 *
 * In the SVG, from below: ticks, `shapes` (cut off at the area), `hit` (takes the pointer), `handles`. `area` is where the
 * axes are; `redraw` is called when it has changed. `axes` draws ticks and names, `pixel` tells where a pointer is.
 * @param {HTMLElement} el
 * @param {{label: string, ratio?: number, margins?: {left: number, right: number, top: number, bottom: number}, redraw: () => void}} options
 */
export function plot(el, { label, ratio = 0.75, margins = MARGINS, redraw }) {
  const box = html("div", { className: "gdviz-plot" }, el);
  const canvas = html("canvas", {}, box);
  const svg = element("svg", { role: "group", "aria-label": label }, box);
  // Every widget has its own copy of this module: a counter would give all of them the same name.
  const clip = `gdviz-plot-${Math.random().toString(36).slice(2)}`;
  const clipRect = element("rect", {}, element("clipPath", { id: clip }, element("defs", {}, svg)));
  const ticks = element("g", { class: "ticks", "aria-hidden": true }, svg);
  const shapes = element("g", { class: "shapes", "clip-path": `url(#${clip})`, "pointer-events": "none" }, svg);
  const hit = element("rect", { class: "hit" }, svg);
  const handles = element("g", { class: "handles" }, svg);
  /** @type {Area} */
  const area = { left: margins.left, top: margins.top, width: 0, height: 0 };
  let known = 320;
  const frame = { svg, canvas, area, shapes, hit, handles, axes, pixel, end: () => observer.disconnect() };

  function fit() {
    const [width, height] = [known, Math.round(known * ratio)];
    area.width = Math.max(width - area.left - margins.right, 40);
    area.height = Math.max(height - margins.top - margins.bottom, 40);
    change(svg, { width, height: area.height + margins.top + margins.bottom });
    for (const rect of [clipRect, hit]) change(rect, { x: area.left, y: area.top, width: area.width, height: area.height });
    for (const side in area) canvas.style[side] = `${area[side]}px`;
  }

  let written = "";
  /** Draw ticks and names of two scales, unless they stand there already. @param {Scale} x @param {Scale} y @param {[string, string]} names */
  function axes(x, y, names, grid = false) {
    const { left, top, width, height } = area;
    const across = x.ticks().map(({ value, text }) => ({ at: x.to(value), text }));
    const upwards = y.ticks().map(({ value, text }) => ({ at: y.to(value), text }));
    const room = Math.min(Math.max(...upwards.map(({ text }) => text.length)) * TICK_CHARACTER + 28, WIDEST_MARGIN);
    if (room > area.left + 1) {
      area.left = room;
      fit();
      return redraw();
    }
    const now = JSON.stringify([area, across, upwards, names, grid]);
    if (now === written) return;
    written = now;
    ticks.replaceChildren();
    const bottom = top + height;
    const lines = grid ? [height, width] : [0, 0];
    for (const { at, text } of across) {
      if (grid) element("path", { class: "grid", d: `M${at},${bottom}V${bottom - lines[0]}` }, ticks);
      element("path", { class: "tick", d: `M${at},${bottom}v5` }, ticks);
      element("text", { class: "x", x: at, y: bottom + 17, "text-anchor": "middle" }, ticks).textContent = text;
    }
    for (const { at, text } of upwards) {
      if (grid) element("path", { class: "grid", d: `M${left},${at}h${lines[1]}` }, ticks);
      element("path", { class: "tick", d: `M${left},${at}h-5` }, ticks);
      element("text", { class: "y", x: left - 8, y: at, dy: "0.35em", "text-anchor": "end" }, ticks).textContent = text;
    }
    element("rect", { class: "frame", x: left, y: top, width, height }, ticks);
    name(names[0], width + 40, { x: left + width / 2, y: bottom + 35 });
    name(names[1], height + 30, { transform: `translate(13,${top + height / 2})rotate(-90)` });
  }

  /** @param {string} text @param {number} room pixels; what is longer is cut, and told in full where the pointer rests on it */
  function name(text, room, place) {
    const node = element("text", { class: "name", "text-anchor": "middle", ...place }, ticks);
    const most = Math.max(Math.floor(room / NAME_CHARACTER), 4);
    node.textContent = text.length > most ? `${text.slice(0, most - 1)}…` : text;
    if (text.length > most) element("title", {}, node).textContent = text;
  }

  /** @param {PointerEvent} event @returns {Point} in pixels of the frame, the nearest in the area */
  function pixel(event) {
    const [x, y] = pixelOf(svg, event);
    return [clamp(x, area.left, area.left + area.width), clamp(y, area.top, area.top + area.height)];
  }

  // At a first width, so that all can be drawn before the page says how much room there is.
  fit();
  const observer = new ResizeObserver(() => {
    const width = Math.floor(box.clientWidth);
    if (width === 0 || width === known) return;
    known = width;
    area.left = margins.left;
    fit();
    redraw();
  });
  observer.observe(box);
  return frame;
}
