/**
 * Everybody's points as layers of the figure in which they were placed: marks, or, where the figure draws a line through its own
 * points or an arrow to its own point, lines and arrows like these.
 *
 * @typedef {import("../draw/layer_arrays.js").Layer} Layer
 */

import { linesOf } from "../draw/layer_arrays.js";
import { room as texts } from "../texts.js";
import { middleOf } from "./statistics.js";

/** Okabe and Ito's purple is nothing else in the lessons. */
const EVERYONE = "#CC79A7";
const MIDDLE = "#000000";

/** @typedef {Record<string, number[]>} Arrays */

/** @param {Record<string, Arrays>} drawn its kind, with its arrays @param {string} label @param {string} color @param {number[]} [shape] of its arrays, if they have several rows @returns {Layer} */
function layer(drawn, label, color, shape) {
  const [[kind, arrays]] = Object.entries(drawn);
  const each = (/** @type {(values: number[]) => any} */ make) => Object.fromEntries(Object.entries(arrays).map(([name, values]) => [name, make(values)]));
  return {
    kind,
    label,
    color,
    colors: [],
    names: [],
    size: 7,
    dashed: false,
    texts: [],
    limits: null,
    shapes: each((values) => shape ?? [values.length]),
    arrays: each((values) => Float64Array.from(values)),
  };
}

/** @param {number} a @param {number} b @returns {boolean} whether they are the same number, in 32 bits */
const same = (a, b) => Math.abs(a - b) <= 1e-5 * Math.max(1, Math.abs(a), Math.abs(b));

/** @param {Layer[]} layers @param {Point[]} points the figure's own @returns {Point | null} where an arrow begins that leads to the only one */
function tailOf(layers, points) {
  if (points.length !== 1) return null;
  const [[px, py]] = points;
  for (const { kind, arrays: { x, y, dx, dy } } of layers) {
    if (kind !== "Arrows") continue;
    const i = x.findIndex((_, i) => same(x[i] + dx[i], px) && same(y[i] + dy[i], py));
    if (i >= 0) return [x[i], y[i]];
  }
  return null;
}

/** @param {Layer[]} layers @param {Point[]} points @returns {"open" | "closed" | null} the line that leads through them in their order, if there is one */
function lineOf(layers, points) {
  if (points.length < 2) return null;
  for (const { x, y } of layers.filter(({ kind }) => kind === "Lines").flatMap(linesOf)) {
    const leads = points.every(([px, py], i) => same(x[i], px) && same(y[i], py));
    if (leads) return x.length > points.length && same(x[points.length], points[0][0]) ? "closed" : "open";
  }
  return null;
}

/** @typedef {"median" | "low" | "high"} Part of what the answers have in common */

/** @param {Point[][]} answers @param {Part} [part] @returns {Point[]} the median, or a quartile, of each of their points */
export const middleOfPoints = (answers, part = "median") =>
  (answers[0] ?? []).map((_, i) => /** @type {Point} */ ([0, 1].map((axis) => middleOf(answers.map((points) => points[i][axis]))?.[part] ?? NaN)));

/**
 * @param {Layer[]} layers of the figure @param {Point[]} points its own, as they are @param {Point[][]} answers
 * @returns {Layer[]} to be drawn over it
 */
export function answerLayers(layers, points, answers) {
  if (!answers.length) return [];
  const tail = tailOf(layers, points);
  const line = lineOf(layers, points);
  const [low, high, median] = /** @type {Part[]} */ (["low", "high", "median"]).map((part) => middleOfPoints(answers, part));
  const spread = line === "open" ? [{ ...marked(MIDDLE, texts.half, [low, high]), dashed: true }] : [];
  return [marked(EVERYONE, texts.everyone, answers), ...spread, marked(MIDDLE, texts.median, [median])];

  /** @param {string} color @param {string} label @param {Point[][]} several */
  function marked(color, label, several) {
    const flat = several.flat();
    const along = (/** @type {0 | 1} */ axis, /** @type {Point[]} */ points) => points.map((point) => point[axis]);
    if (tail) {
      const [x, y] = tail.map((at) => flat.map(() => at));
      return layer({ Arrows: { x, y, dx: along(0, flat).map((to) => to - tail[0]), dy: along(1, flat).map((to) => to - tail[1]) } }, label, color);
    }
    if (!line) return layer({ Points: { x: along(0, flat), y: along(1, flat) } }, label, color);
    const lines = several.map((points) => (line === "closed" ? [...points, points[0]] : points));
    return layer({ Lines: { x: along(0, lines.flat()), y: along(1, lines.flat()) } }, label, color, [lines.length, lines[0].length]);
  }
}
