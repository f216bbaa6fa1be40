/** A frame with axes that follows the width of its parent; a figure has a legend and a readout below it. */

import { listen } from "../runtime/models.js";
import { change, element, html, onWidth, onceFor, root, uniqueId } from "./dom.js";
import { clamp } from "./format.js";
import { colorBar, legendIn } from "./legend.js";
import { pixelOf } from "./pointer.js";

/** Pixels around the axes, for ticks and names; and with a colour bar beside them. */
export const MARGINS = { left: 56, right: 14, top: 10, bottom: 42 };
export const BAR_MARGINS = { left: 56, right: 68, top: 24, bottom: 42 };
/** About how wide a character of a tick label is, and of a name. */
const TICK_CHARACTER = 6.4;
const NAME_CHARACTER = 6.5;
/** The left margin grows to this, where labels are long. */
const WIDEST_MARGIN = 104;

/** A figure, as the root of a widget. @param {HTMLElement} el @param {FrameOptions & {name: string}} options */
export function figure(el, { name, ...options }) {
  root(el, name, "gdviz-plane");
  const plot = frame(el, options);
  const legend = legendIn(el);
  const panel = html("div", { className: "panel" }, el);
  const status = html("div", { className: "status" }, panel);
  return { ...plot, panel, status, bar: colorBar(plot.svg, plot.area), legend };
}

/** @typedef {{label: string, ratio?: number, margins?: typeof MARGINS}} FrameOptions `ratio`: height by width */

/**
 * A frame has a canvas, for images, beneath an SVG, in which there are, from below: ticks, `shapes` (cut off at the area of
 * the axes), `hit` (takes the pointer) and `handles`.
 * @param {HTMLElement} el @param {FrameOptions} options
 */
export function frame(el, { label, ratio = 0.75, margins = MARGINS }) {
  const box = html("div", { className: "gdviz-plot" }, el);
  const canvas = html("canvas", {}, box);
  const svg = element("svg", { role: "group", "aria-label": label }, box);
  const clip = uniqueId();
  const clipRect = element("rect", {}, element("clipPath", { id: clip }, element("defs", {}, svg)));
  const ticks = element("g", { class: "ticks", "aria-hidden": true }, svg);
  const shapes = element("g", { class: "shapes", "clip-path": `url(#${clip})`, "pointer-events": "none" }, svg);
  const hit = element("rect", { class: "hit" }, svg);
  const handles = element("g", { class: "handles" }, svg);
  /** Where the axes are. @type {Area} */
  const area = { left: margins.left, top: margins.top, width: 0, height: 0 };
  // A first width, so that all can be drawn before the page says how much room there is.
  let width = 320;
  let redraw = () => {};

  function fit() {
    area.width = Math.max(width - area.left - margins.right, 40);
    area.height = Math.max(Math.round(width * ratio) - margins.top - margins.bottom, 40);
    const { left, top, ...size } = area;
    change(svg, { width, height: area.height + margins.top + margins.bottom });
    for (const rect of [clipRect, hit]) change(rect, { x: left, y: top, ...size });
    for (const [side, pixels] of Object.entries(area)) canvas.style.setProperty(side, `${pixels}px`);
  }

  /**
   * Draw the ticks of a plane and the names of its axes, unless they stand there already.
   * @param {Plane} plane @param {[string, string]} names
   */
  function axes({ x, y }, names, grid = false) {
    const across = x.ticks();
    const upwards = y.ticks();
    const longest = Math.max(...upwards.map(({ text }) => text.length));
    const room = Math.min(longest * TICK_CHARACTER + 28, WIDEST_MARGIN);
    if (room <= area.left + 1) return drawAxes(area, across, upwards, names, grid);
    area.left = room;
    fit();
    redraw();
  }

  /** @typedef {{at: number, text: string}[]} Ticks in pixels */
  const drawAxes = onceFor((
    /** @type {Area} */ { left, top, width, height },
    /** @type {Ticks} */ across,
    /** @type {Ticks} */ upwards,
    /** @type {[string, string]} */ names,
    /** @type {boolean} */ grid
  ) => {
    ticks.replaceChildren();
    const bottom = top + height;
    for (const { at, text } of across) {
      if (grid) element("path", { class: "grid", d: `M${at},${bottom}V${top}` }, ticks);
      element("path", { class: "tick", d: `M${at},${bottom}v5` }, ticks);
      element("text", { class: "x", x: at, y: bottom + 17, "text-anchor": "middle" }, ticks).append(text);
    }
    for (const { at, text } of upwards) {
      if (grid) element("path", { class: "grid", d: `M${left},${at}h${width}` }, ticks);
      element("path", { class: "tick", d: `M${left},${at}h-5` }, ticks);
      element("text", { class: "y", x: left - 8, y: at, dy: "0.35em", "text-anchor": "end" }, ticks).append(text);
    }
    element("rect", { class: "frame", x: left, y: top, width, height }, ticks);
    axisName(names[0], width + 40, { x: left + width / 2, y: bottom + 35 });
    axisName(names[1], height + 30, { transform: `translate(13,${top + height / 2})rotate(-90)` });
  });

  /**
   * A name that is too long for its room is cut, and given in full where the pointer rests on it.
   * @param {string} text @param {number} room pixels @param {Record<string, any>} position
   */
  function axisName(text, room, position) {
    const node = element("text", { class: "name", "text-anchor": "middle", ...position }, ticks);
    const most = Math.max(Math.floor(room / NAME_CHARACTER), 4);
    node.append(text.length > most ? `${text.slice(0, most - 1)}…` : text);
    if (text.length > most) element("title", {}, node).append(text);
  }

  /** @param {{clientX: number, clientY: number}} event @returns {Point} in pixels, the nearest in the area of the axes */
  function pixel(event) {
    const [x, y] = pixelOf(svg, event);
    return [clamp(x, area.left, area.left + area.width), clamp(y, area.top, area.top + area.height)];
  }

  fit();
  return {
    svg,
    canvas,
    area,
    shapes,
    hit,
    handles,
    axes,
    pixel,
    /**
     * @param {(pixel: Point | null) => void} draw called with each move of the pointer, and with null when it is away or pressed
     * @param {SVGElement[]} others besides the area of the axes, over which it is followed @returns {() => void} draws again
     */
    readout: (draw, ...others) => {
      /** @type {Point | null} */
      let under = null;
      for (const node of [hit, ...others]) {
        node.addEventListener("pointermove", (event) => draw((under = event.buttons ? null : pixel(event))));
        node.addEventListener("pointerleave", () => draw((under = null)));
      }
      return () => draw(under);
    },
    /** Scales for the area of the axes. @returns {{from: number, to: number}} pixels */
    across: () => ({ from: area.left, to: area.left + area.width }),
    upwards: () => ({ from: area.top + area.height, to: area.top }),
    /**
     * Draw, now and whenever a trait or the width has changed.
     * @param {Model} model @param {Record<string, () => void>} drawings as `listen` takes them @returns {() => void} ends it
     */
    draw: (model, drawings) => {
      const drawing = listen(model, drawings);
      redraw = drawing.all;
      redraw();
      const endWidth = onWidth(box, (pixels) => {
        width = pixels;
        area.left = margins.left;
        fit();
        redraw();
      });
      return () => {
        endWidth();
        drawing.end();
      };
    },
  };
}
