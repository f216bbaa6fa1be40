/**
 * Arrows at the present point of a descent: the parts of a step, one behind the other, and their sum; where the optimizer
 * scales the gradient, also what it divides, with the scale as an ellipse.
 */

import { nothing, svg } from "lit-html";
import { rows } from "../runtime/models.js";
import { arrow, tenth } from "./contours.js";
import { clamp } from "./format.js";

/** Half the thickness of the arrows, in pixels: a part that lies along the step is seen on it. */
const STEP = 3.2;
const PART = 1.6;
const THIN = 0.9;
/** The longest arrow is drawn as long as it is between so many pixels and this share of the picture. */
const SHORTEST = 30;
const LONGEST = 0.45;
/** Otherwise all are scaled so that it has at most this share. */
const SCALED = 0.25;
/** The size of a line of text, and the width of a character. */
const LINE = 14;
const CHARACTER = 7;

/** @typedef {{from: Point, by: Point, color: string, label: string, shaft: number}} Arrow in pixels */
/** @typedef {{at: Point, text: string, color: string, away: Point}} Label beside a point, on the side to which `away` points */

/**
 * @param {Model} model with step_parts, step_optimizer, step_labels, current and marks
 * @param {Plane["toPixel"]} toPixel @param {Area} area
 * @returns {{marks: unknown, note: string}} what to draw, and what to say of its scale
 */
export function stepArrows(model, toPixel, area) {
  const [point] = rows(model.get("current"));
  const parts = rows(model.get("step_parts"));
  /** @type {string[]} */
  const names = model.get("step_labels")[model.get("step_optimizer")] ?? [];
  if (!point || !parts.length || !parts[3].every(Number.isFinite)) return { marks: nothing, note: "" };
  const origin = toPixel([0, 0]);
  const inPixels = (/** @type {ArrayLike<number>} */ vector) => minus(toPixel(vector), origin);
  const [gradient, momentum, decay, step, direction, scale] = parts.map(inPixels);
  const at = toPixel(point);
  const size = Math.min(area.width, area.height);
  const colors = model.get("marks");
  const factor = factorFor(Math.max(...[gradient, momentum, decay, step].map(length)), size);

  /** @type {Arrow[]} */
  const chain = [];
  let from = at;
  for (const [vector, label, color] of /** @type {[Point, string, string][]} */ ([
    [gradient, names[0], colors.gradient],
    [momentum, names[1], colors.momentum],
    [decay, names[2], colors.decay],
  ])) {
    const by = times(vector, factor);
    if (length(by) > 0) chain.push({ from, by, color, label, shaft: PART });
    from = plus(from, by);
  }
  const sum = { from: at, by: times(step, factor), color: colors.step, label: names[3], shaft: STEP };
  // Where one part is all there is, it is the step.
  if (chain.length === 1) chain.splice(0, 1, { ...sum, label: `${names[3]} = ${chain[0].label}` });
  else if (length(step) > 0) chain.unshift(sum);

  const isScaled = scale.every(Number.isFinite);
  const small = factorFor(Math.max(...scale.map(Math.abs), length(direction)), size);
  const [rx, ry] = times(scale, small).map(Math.abs);
  const divided = { from: at, by: times(direction, small), color: colors.gradient, label: names[4], shaft: THIN };
  const arrows = isScaled && length(divided.by) > 0 ? [...chain, divided] : chain;
  const labels = [...arrows.map(labelOf), ...(isScaled ? [onEllipse(at, [rx, ry], names[5])] : [])];
  const notes = [drawnAt(names[3], factor), isScaled ? drawnAt(`${names[4]} and ${names[5]}`, small) : ""].filter(Boolean);
  return {
    marks: svg`
      ${isScaled ? ellipse(at, [rx, ry]) : nothing}
      ${arrows.map(({ from: [x, y], by: [u, v], color, shaft }) => svg`
        <path class="vector" fill=${color} stroke="white" stroke-width="2" paint-order="stroke" stroke-linejoin="round"
          data-from=${`${x},${y}`} data-by=${`${u},${v}`} d=${arrow(x + u / 2, y + v / 2, u / 2, v / 2, shaft)} />`)}
      ${apart(labels, [at, toPixel(model.get("start"))], area).map(({ at: [x, y], text, color, away }) => svg`
        <text class="vector-label" x=${tenth(x)} y=${tenth(y)} dy="0.35em" text-anchor=${anchor(away)}
          .style=${`fill: color-mix(in srgb, ${color} 70%, black)`}>${text}</text>`)}`,
    note: notes.length ? `Drawn to another scale: ${notes.join(", ")}.` : "",
  };
}

/** @param {Point} at @param {Point} radii */
const ellipse = ([cx, cy], [rx, ry]) => svg`
  <g class="scale" fill="none">
    <ellipse cx=${cx} cy=${cy} rx=${rx} ry=${ry} stroke="white" stroke-width="3" opacity="0.8" />
    <ellipse cx=${cx} cy=${cy} rx=${rx} ry=${ry} stroke="black" stroke-width="1.4" stroke-dasharray="5 3" />
  </g>`;

/**
 * @param {number} longest in pixels @param {number} size of the picture
 * @returns {number} by which all arrows are multiplied: 1, or 1, 2 or 5 times a power of ten
 */
export function factorFor(longest, size) {
  if (!(longest > 0) || (longest >= SHORTEST && longest <= LONGEST * size)) return 1;
  const most = (SCALED * size) / longest;
  const power = 10 ** Math.floor(Math.log10(most));
  return power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
}

/** @param {string} what @param {number} factor @returns {string} what is drawn at which scale, if it is another than 1:1 */
export function drawnAt(what, factor) {
  const [long, short] = [factor, 1 / factor].map((times) => Number(times.toPrecision(1)));
  return factor === 1 ? "" : `${what} ${factor > 1 ? `${long}:1` : `1:${short}`}`;
}

/** @param {Arrow} arrow @param {number} i @param {Arrow[]} all @returns {Label} beside its middle; that of the step on the other side */
function labelOf({ from, by, label, color, shaft }, i, all) {
  /** @type {Point} */
  const along = times(by, 1 / length(by));
  if (shaft === THIN) return { at: plus(plus(from, by), times(along, 9)), text: label, color, away: along };
  const [step, first = step] = all;
  const bend = step.by[0] * first.by[1] - step.by[1] * first.by[0];
  const side = bend >= 0 === (shaft === PART) ? 1 : -1;
  /** @type {Point} */
  const away = [-side * along[1], side * along[0]];
  return { at: plus(plus(from, times(by, 0.5)), times(away, shaft + 7)), text: label, color, away };
}

/** @param {Point} at @param {Point} radii @param {string} text @returns {Label} */
const onEllipse = (at, [rx, ry], text) => ({
  at: plus(at, [0.71 * rx + 6, -0.71 * ry - 6]),
  text,
  color: "#000000",
  away: [1, -1],
});

const anchor = (/** @type {Point} */ [x]) => (x > 0.35 ? "start" : x < -0.35 ? "end" : "middle");

/**
 * @param {Label[]} labels @param {Point[]} marks where there is something else @param {Area} area
 * @returns {Label[]} inside the area, and one below the other where they would meet
 */
function apart(labels, marks, { left, top, width, height }) {
  const taken = marks.map(([x, y]) => ({ x, y, wide: LINE / 2 }));
  return labels.map((label) => {
    const wide = (label.text.length * CHARACTER) / 2;
    const shift = { start: wide, middle: 0, end: -wide }[anchor(label.away)];
    const x = clamp(label.at[0] + shift, left + wide + 2, left + width - wide - 2);
    let y = clamp(label.at[1], top + LINE / 2, top + height - LINE / 2);
    const way = label.away[1] < 0 ? -LINE : LINE;
    while (taken.some((other) => Math.abs(other.x - x) < other.wide + wide && Math.abs(other.y - y) < LINE)) y += way;
    taken.push({ x, y, wide });
    return { ...label, at: /** @type {Point} */ ([x - shift, y]) };
  });
}

/** @returns {Point} */
const plus = (/** @type {Point} */ [x, y], /** @type {Point} */ [u, v]) => [x + u, y + v];
/** @returns {Point} */
const minus = (/** @type {Point} */ [x, y], /** @type {Point} */ [u, v]) => [x - u, y - v];
/** @returns {Point} */
const times = (/** @type {Point} */ [x, y], /** @type {number} */ factor) => [x * factor, y * factor];
const length = (/** @type {Point} */ [x, y]) => Math.hypot(x, y);
