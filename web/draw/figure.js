/** A frame with axes that follows the width of its parent; a figure has a legend and a readout below it. */

import { html, nothing, svg } from "lit-html";
import { listen } from "../runtime/models.js";
import { plane, scale } from "./axes.js";
import { fill, onWidth, root, uniqueId } from "./dom.js";
import { endLabels, roomFor } from "./end_labels.js";
import { clamp } from "./format.js";
import { colorBar, legend } from "./legend.js";
import { pixelOf } from "./pointer.js";

/** Pixels around the axes, for ticks and names; and with a colour bar beside them. */
export const MARGINS = { left: 56, right: 14, top: 10, bottom: 42 };
export const BAR_MARGINS = { left: 56, right: 68, top: 24, bottom: 42 };
/** About how wide a character of a tick label is, and of a name. */
const TICK_CHARACTER = 6.4;
const NAME_CHARACTER = 6.5;
/** The left margin grows to this, where labels are long. */
const WIDEST_MARGIN = 104;

/** A figure, as the root of a widget. @param {HTMLElement} el @param {FrameOptions & {name: string, title?: string}} options */
export function figure(el, { name, title = "", ...options }) {
  root(el, name, "gdviz-plane");
  const parts = html`${title && html`<div class="title">${title}</div>`}<div class="box"></div><div class="gdviz-legend"></div><div class="panel"><div class="status"></div></div>`;
  const [box, entries, panel, status] = fill(el, parts, ".box", ".gdviz-legend", ".panel", ".status");
  const plot = frame(box, options);
  return {
    ...plot,
    panel,
    status,
    /** @param {[string[], Tick[], string] | null} bar colours, ticks and name */
    bar: (bar) => fill(plot.bar, bar && colorBar(plot.area, ...bar)),
    legend: (/** @type {Entry[]} */ shown) => fill(entries, legend(shown)),
  };
}

/** @typedef {{low: number, high: number, log?: boolean}} Range of an axis */
/** @typedef {{label: string, ratio?: number | ((width: number) => number), aspect?: () => number | null, margins?: typeof MARGINS}} FrameOptions `ratio`: height by width,
 * or `aspect`: the same of the area of the axes */

/**
 * A frame has a canvas, for images, beneath an SVG, in which there are, from below: ticks, `shapes` (cut off at the area of
 * the axes), `hit` (takes the pointer), names at the ends of lines, and `handles`.
 * @param {HTMLElement} box that it fills @param {FrameOptions} options
 */
export function frame(box, { label, ratio = 0.75, aspect = () => null, margins: usual = MARGINS }) {
  box.classList.add("gdviz-plot");
  const margins = { ...usual };
  const clip = uniqueId();
  /** Where the axes are. @type {Area} */
  const area = { left: margins.left, top: margins.top, width: 0, height: 0 };
  // A first width, so that all can be drawn before the page says how much room there is.
  let width = 320;
  let redraw = () => {};

  /** Where the axes begin and end, in pixels. */
  const across = () => ({ from: area.left, to: area.left + area.width });
  const upwards = () => ({ from: area.top + area.height, to: area.top });

  function fit() {
    area.width = Math.max(width - area.left - margins.right, 40);
    const shape = aspect();
    const height = shape ? Math.round(area.width * shape) : Math.round(width * (typeof ratio === "number" ? ratio : ratio(width))) - margins.top - margins.bottom;
    area.height = Math.max(height, 40);
    const { left, top } = area;
    const inside = Object.entries(area).map(([side, pixels]) => `${side}: ${pixels}px`);
    const parts = html`
      <canvas .style=${inside.join(";")}></canvas>
      <svg role="group" aria-label=${label} width=${width} height=${area.height + margins.top + margins.bottom}>
        <defs>
          <clipPath id=${clip}><rect x=${left} y=${top} width=${area.width} height=${area.height} /></clipPath>
        </defs>
        <g class="ticks" aria-hidden="true"></g>
        <g class="shapes" clip-path="url(#${clip})" pointer-events="none"></g>
        <rect class="hit" x=${left} y=${top} width=${area.width} height=${area.height} />
        <g class="names" pointer-events="none" aria-hidden="true"></g>
        <g class="handles"></g>
        <g class="bar" aria-hidden="true"></g>
      </svg>`;
    return fill(box, parts, "canvas", "svg", ".ticks", ".shapes", ".hit", ".names", ".handles", ".bar");
  }
  /** @type {[HTMLCanvasElement, SVGSVGElement, ...SVGElement[]]} */
  const [canvas, picture, ticks, shapes, hit, ends, handles, bar] = fit();

  /**
   * Draw the ticks of a plane and the names of its axes.
   * @param {Plane} plane @param {[string, string]} names
   */
  function axes({ x, y }, names, grid = false) {
    const upwards = y.ticks();
    const longest = Math.max(...upwards.map(({ text }) => text.length));
    const room = Math.min(longest * TICK_CHARACTER + 28, WIDEST_MARGIN);
    if (room > area.left + 1) {
      area.left = room;
      fit();
      return redraw();
    }
    const { left, top, width, height } = area;
    const bottom = top + height;
    const across = x.ticks().map(({ at, text }) => svg`
      ${grid ? svg`<path class="grid" d="M${at},${bottom}V${top}" />` : nothing}
      <path class="tick" d="M${at},${bottom}v5" />
      <text class="x" x=${at} y=${bottom + 17} text-anchor="middle">${text}</text>`);
    const beside = upwards.map(({ at, text }) => svg`
      ${grid ? svg`<path class="grid" d="M${left},${at}h${width}" />` : nothing}
      <path class="tick" d="M${left},${at}h-5" />
      <text class="y" x=${left - 8} y=${at} dy="0.35em" text-anchor="end">${text}</text>`);
    fill(ticks, svg`
      ${across}${beside}
      <rect class="frame" x=${left} y=${top} width=${width} height=${height} />
      ${axisName(names[0], width + 40, `translate(${left + width / 2},${bottom + 35})`)}
      ${axisName(names[1], height + 30, `translate(13,${top + height / 2})rotate(-90)`)}`);
  }

  /** @param {{clientX: number, clientY: number}} event @returns {Point} in pixels, the nearest in the area of the axes */
  function pixel(event) {
    const [x, y] = pixelOf(picture, event);
    return [clamp(x, area.left, area.left + area.width), clamp(y, area.top, area.top + area.height)];
  }

  return {
    picture,
    canvas,
    area,
    /** A group of shapes for each of some classes, from below. @returns {SVGGElement[]} */
    layers: (/** @type {string[]} */ ...names) =>
      fill(shapes, names.map((name) => svg`<g class=${name}></g>`), ...names.map((name) => `.${name}`)),
    hit,
    handles,
    bar,
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
        node.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
          draw((under = event.buttons ? null : pixel(event)));
        });
        node.addEventListener("pointerleave", () => draw((under = null)));
      }
      return () => draw(under);
    },
    across,
    upwards,
    /**
     * Make room beside the axes for the names of lines.
     * @param {string[]} names @returns {((lines: import("./end_labels.js").End[]) => void) | null} writes them at the ends; null
     * where there is no room, and a legend has to do
     */
    named: (names) => {
      fill(ends, nothing);
      const room = roomFor(names, width);
      const right = Math.max(usual.right, room);
      if (right !== margins.right) {
        margins.right = right;
        fit();
      }
      return room ? (lines) => fill(ends, endLabels(lines, area)) : null;
    },
    /** @param {Range} x @param {Range} y @returns {Plane} in the area of the axes */
    plane: (x, y) => plane(scale({ ...x, ...across() }), scale({ ...y, ...upwards() })),
    /**
     * Draw, now and whenever a trait or the width has changed.
     * @param {Model} model @param {Record<string, () => void>} drawings as `listen` takes them @returns {() => void} ends it
     */
    draw: (model, drawings) => {
      redraw = () => Object.values(drawings).forEach((drawing) => drawing());
      const end = listen(model, drawings);
      const endWidth = onWidth(box, (pixels) => {
        width = pixels;
        area.left = margins.left;
        fit();
        redraw();
      });
      return () => {
        endWidth();
        end();
      };
    },
  };
}

/**
 * A name that is too long for its room is cut, and given in full where the pointer rests on it.
 * @param {string} text @param {number} room pixels @param {string} position
 */
function axisName(text, room, position) {
  const most = Math.max(Math.floor(room / NAME_CHARACTER), 4);
  const [shown, title] = text.length > most ? [`${text.slice(0, most - 1)}…`, svg`<title>${text}</title>`] : [text, nothing];
  return svg`<text class="name" text-anchor="middle" transform=${position}>${shown}${title}</text>`;
}
