/** The weights and biases that the reader sets, as they travel to the training: see `edit_training` in network_diagram.py. */

import { numbers, sentBytes } from "../../runtime/models.js";

/** The largest weight that can be set, and the end of the slider for weights of usual size. */
const MOST = 1000;
const USUAL = 10;

/**
 * Add an edit, in place of an earlier one of the same weight or of the oldest one.
 * @param {Model} model whose `edits` are rows (number, index, value) @param {number} index @param {number} value
 * @returns {Numbers} its `edits`
 */
export function edited(model, index, value) {
  /** @type {Numbers} */
  const edits = model.get("edits");
  const { shape: [count] } = edits;
  const values = numbers(edits);
  const rows = Array.from({ length: count }, (_, i) => [...values.subarray(3 * i, 3 * i + 3)]);
  const number = 1 + Math.max(...rows.map(([number]) => number));
  const same = rows.findIndex((row) => row[0] > 0 && row[1] === index);
  const oldest = rows.reduce((best, row, i) => (row[0] < rows[best][0] ? i : best), 0);
  rows[same < 0 ? oldest : same] = [number, index, value];
  return { shape: [count, 3], data: sentBytes(model, Float64Array.from(rows.flat())) };
}

/** @param {number} value @returns {number} the end of a slider that shows it: 10, 100 or 1000 */
export const mostOf = (value) => {
  const size = Math.ceil(Math.log10(Math.max(Math.abs(value), USUAL)));
  return Number.isFinite(size) ? Math.min(10 ** size, MOST) : MOST;
};

/** @param {number} value @returns {number} with two decimals: what a pointer sets is round */
export const rounded = (value) => Number(value.toFixed(2));
