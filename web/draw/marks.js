/** What is drawn over a plane: lines, and paths, points and minima of descents, in pixels. */

import { nothing, svg } from "lit-html";
import { marks as texts } from "../texts.js";
import { tenth } from "./contours.js";
import { onPage, shownIf } from "./dom.js";

/** Farther out than this many pixels nothing is drawn: browsers draw no larger coordinates. */
export const FAR = 10000;
/** More steps than this are drawn as a line without dots. */
const MOST_DOTS = 150;

/** @param {number} count @param {(i: number) => boolean} drawable @returns {number[][]} the indices between gaps */
export function stretches(count, drawable) {
  /** @type {number[][]} */
  const all = [];
  for (let i = 0; i < count; i++) {
    if (!drawable(i)) continue;
    if (i && drawable(i - 1)) all.at(-1)?.push(i);
    else all.push([i]);
  }
  return all;
}

/**
 * @param {number} count @param {(i: number) => boolean} drawable @param {(i: number) => Point} pixel
 * @returns {string} for the attribute d, broken where there is nothing to draw
 */
export function lineWithGaps(count, drawable, pixel) {
  const at = (/** @type {number} */ i) => pixel(i).map(tenth).join(",");
  // A point between two gaps is a dot.
  return stretches(count, drawable).map((part) => `M${part.map(at).join("L")}${part.length > 1 ? "" : "h0.1"}`).join("");
}

/** @typedef {(i: number) => number} Pixel */
/**
 * @param {number} count @param {(i: number) => boolean} drawable @param {Pixel} x @param {Pixel} lower @param {Pixel} upper
 * @returns {string} for the attribute d, an area for each stretch without a gap
 */
export function bandWithGaps(count, drawable, x, lower, upper) {
  const along = (/** @type {number[]} */ part, /** @type {Pixel} */ y) => part.map((i) => `${tenth(x(i))},${tenth(y(i))}`).join("L");
  return stretches(count, drawable).map((part) => `M${along(part, upper)}L${along(part.toReversed(), lower)}Z`).join("");
}

/** @param {Point[]} points @returns {Point[]} the leading ones that are numbers; one far out ends the line in its direction */
export function drawable(points) {
  /** @type {Point[]} */
  const near = [];
  for (const [x, y] of points) {
    if (Number.isNaN(x) || Number.isNaN(y)) break;
    const reach = Math.max(Math.abs(x), Math.abs(y));
    if (reach <= FAR) {
      near.push([x, y]);
      continue;
    }
    const last = near.at(-1);
    const share = FAR / reach;
    if (last && share > 0) near.push([last[0] + (x - last[0]) * share, last[1] + (y - last[1]) * share]);
    break;
  }
  return near;
}

/** @param {Point[]} points @returns {Point[]} those a pixel or more from the one before: enough for what is drawn wider */
export function sparse(points) {
  let last = points[0];
  return points.filter((point, i) => {
    const apart = Math.hypot(point[0] - last[0], point[1] - last[1]) >= 1;
    if (!apart && i !== 0 && i !== points.length - 1) return false;
    last = point;
    return true;
  });
}

/** @param {string[]} positions @returns {string} a line through them, for the attribute d */
const lineThrough = (positions) => (positions.length > 1 ? `M${positions.join("L")}` : "");

/** @param {Point[]} points @returns {string} a line along them, to a tenth of a pixel */
export const lineAlong = (points) => lineThrough(points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`));

/** White sets all colours off from the surface but the one that is white itself on a dark page. @param {string} color */
const haloOf = (color) => (color === "#000000" ? "var(--gdviz-paper)" : "white");

/** How much wider than a halo its dark edge is: halo and surface may be equally light, and the line as well. */
const EDGE = 2;

/** @param {string} name of the class @param {string} d @param {number} width @param {string} [transform] */
const edge = (name, d, width, transform) =>
  svg`<path class=${name} fill="none" stroke-width=${width} stroke-linejoin="round" stroke-linecap="round"
    transform=${transform ?? nothing} d=${d} />`;

/** The edge of a halo, drawn before it. @param {string} d @param {number} width of the halo @param {string} [transform] */
export const casing = (d, width, transform) => edge("casing", d, width + EDGE, transform);

/** The halo of a line, with its edge. @param {string} d @param {string} [color] */
export const lineHalo = (d, color = "white") => svg`
  ${casing(d, 4)}
  <path fill="none" stroke=${color} stroke-width="4" opacity="0.8" d=${d} />`;

/** Colours with less than 3 : 1 on a white page; darker ones would be too much like others to some eyes. */
const PALE = ["#E69F00", "#56B4E9"];

/** What sets a line or points of a pale colour off from a light page. @param {string} color @param {string} d @param {number} width */
export const paleEdge = (color, d, width) =>
  PALE.includes(color) ? edge("casing of-pale", d, width + EDGE / 2) : nothing;

/** The path of a descent with its halo. @param {string} color @param {Point[]} pixels */
export function pathMark(color, pixels) {
  const points = drawable(pixels);
  // A path that has come to its end stays there: such points are one.
  const positions = points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).filter((at, i, all) => at !== all[i - 1]);
  const moves = positions.length > 1;
  const halo = moves ? lineAlong(sparse(points)) : "";
  const dots = moves && positions.length <= MOST_DOTS ? positions.map((at) => `M${at}h0`).join("") : "";
  return svg`<g fill="none" stroke-linejoin="round" stroke-linecap="round">
    ${lineHalo(halo, haloOf(color))}
    <path class="path" stroke=${onPage(color)} stroke-width="2" d=${lineThrough(positions)} />
    <path class="dots" stroke=${onPage(color)} stroke-width="5" d=${dots} />
  </g>`;
}

/** The present point of a descent. @param {string} color @param {Point} pixel */
export function pointMark(color, [x, y]) {
  const isVisible = Math.abs(x) < FAR && Math.abs(y) < FAR;
  const [cx, cy] = isVisible ? [x, y] : [0, 0];
  const position = `translate(${cx},${cy})`;
  return svg`<g .style=${shownIf(isVisible)}>
    ${casing("M0,0h0", 14, position)}
    <circle class="current" r="6" fill=${onPage(color)} stroke=${haloOf(color)} stroke-width="2" cx=${cx} cy=${cy} />
  </g>`;
}

/** A five-pointed star around the origin. */
const STAR = `M${Array.from({ length: 10 }, (_, i) => {
  const [radius, angle] = [i % 2 ? 4.05 : 9, (i * Math.PI) / 5 - Math.PI / 2];
  return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
}).join("L")}Z`;

export const stars = (/** @type {string} */ fill, /** @type {Point[]} */ pixels) =>
  pixels.map(([x, y]) => {
    const position = `translate(${x},${y})`;
    return svg`
      ${casing(STAR, 1.2, position)}
      <path d=${STAR} fill=${fill} stroke="white" stroke-width="1.2" transform=${position}><title>${texts.minimum}</title></path>`;
  });
