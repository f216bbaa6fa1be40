/** Arrows from the present point of a descent, their labels and their scale, in pixels. */

import { svg } from "lit-html";
import { vectors as texts } from "../texts.js";
import { arrow, tenth } from "./contours.js";
import { clamp } from "./format.js";
import { casing } from "./marks.js";

/** The longest arrow is drawn as it is between so many pixels and this share of the picture; else it is scaled to at most that. */
const SHORTEST = 40;
const LONGEST = 0.42;
/** The size of a line of text, and the width of a character. */
const LINE = 14;
const CHARACTER = 8;

/** @typedef {{from: Point, by: Point, color: string, shaft: number}} Arrow `shaft` is half its thickness */
/** @typedef {{at: Point, text: string, color: string, away: Point}} Label beside a point, on the side to which `away` points */
/** @typedef {{what: string, factor: number}} Drawn at which scale something is drawn */

/** @param {Arrow[]} arrows */
export const arrowMarks = (arrows) =>
  arrows.map(({ from: [x, y], by: [u, v], color, shaft }) => {
    const shape = arrow(x + u / 2, y + v / 2, u / 2, v / 2, shaft);
    return svg`
      ${casing(shape, 2)}
      <path class="vector" fill=${color} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
        data-from=${`${x},${y}`} data-by=${`${u},${v}`} d=${shape} />`;
  });

/**
 * Labels inside the area, one below or above the other where they would meet.
 * @param {Label[]} labels @param {Point[]} marks where there is something else @param {Area} area
 */
export function labelMarks(labels, marks, { left, top, width, height }) {
  const taken = marks.map(([x, y]) => ({ x, y, wide: LINE / 2 }));
  return labels.map(({ at, text, color, away }) => {
    const wide = (text.length * CHARACTER) / 2;
    const anchor = away[0] > 0.35 ? "start" : away[0] < -0.35 ? "end" : "middle";
    const shift = { start: wide, middle: 0, end: -wide }[anchor];
    const x = clamp(at[0] + shift, left + wide, left + width - wide);
    let y = clamp(at[1], top + LINE / 2, top + height - LINE / 2);
    const way = away[1] < 0 ? -LINE : LINE;
    while (taken.some((other) => Math.abs(other.x - x) < other.wide + wide && Math.abs(other.y - y) < LINE)) y += way;
    taken.push({ x, y, wide });
    return svg`<text class="vector-label" x=${tenth(x - shift)} y=${tenth(y)} dy="0.35em" text-anchor=${anchor}
      .style=${`fill: color-mix(in srgb, ${color} 70%, black)`}>${text}</text>`;
  });
}

/**
 * @param {number} longest in pixels @param {Area} area
 * @returns {number} by which all arrows are multiplied: 1, or 1, 2 or 5 times a power of ten
 */
export function factorFor(longest, { width, height }) {
  const most = (LONGEST * Math.min(width, height)) / longest;
  if (!(longest > 0) || (longest >= SHORTEST && most >= 1)) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
}

/** @param {Drawn[]} drawn @returns {string} what is drawn at which scale, if it is another than 1:1 */
export function scaleNote(drawn) {
  const ratio = (/** @type {number} */ factor) => {
    const [long, short] = [factor, 1 / factor].map((times) => Number(times.toPrecision(1)));
    return factor > 1 ? `${long}:1` : `1:${short}`;
  };
  const notes = drawn.filter(({ factor }) => factor !== 1).map(({ what, factor }) => `${what} ${ratio(factor)}`);
  return notes.length ? texts.scaled(notes.join(", ")) : "";
}

/** @returns {Point} */
export const plus = (/** @type {Point} */ [x, y], /** @type {Point} */ [u, v]) => [x + u, y + v];
/** @returns {Point} */
export const times = (/** @type {Point} */ [x, y], /** @type {number} */ factor) => [x * factor, y * factor];
export const length = (/** @type {Point} */ [x, y]) => Math.hypot(x, y);
