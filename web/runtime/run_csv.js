/**
 * The run that a page shows as a CSV file, with all digits of its numbers. `Page.csv` declares its columns.
 *
 * @typedef {[string, string]} Pair a reference to a widget, and a trait
 * @typedef {{array: Pair, names: string[] | Pair}} Column arrays have a row for each series, or one for all of them; of those
 *   with three axes, or with a row for each name, each has several columns: as many as there are names
 * @typedef {{name: string, names: string[], shown: Pair}} Series a name for each row of the arrays, and which are shown
 */

import Papa from "papaparse";
import { modelOf, numbers } from "./models.js";

/** @param {any} model of a page's state @returns {Promise<string | null>} null while it is of other inputs than those shown */
export async function csvOf(model) {
  /** @type {{columns: Column[], series: Series | null}} */
  const { columns, series } = model.get("csv");
  const models = await Promise.all(columns.map(({ array: [reference] }) => modelOf(model.widget_manager, reference)));
  if (models.some((one) => one.get("outdated"))) return null;
  const valueOf = async (/** @type {Pair} */ [reference, trait]) => (await modelOf(model.widget_manager, reference)).get(trait);
  const arrays = await Promise.all(columns.map(({ array }) => valueOf(array)));
  const names = await Promise.all(columns.map(({ names }) => (names[0]?.startsWith("IPY_MODEL_") ? valueOf(/** @type {Pair} */ (names)) : names)));
  const head = [...(series ? [series.name] : []), ...names.flat()];
  const shown = series && (await valueOf(series.shown));
  const tables = series ? series.names.flatMap((name, i) => (shown[i] > 0 ? rowsOf(arrays, i).map((row) => [name, ...row]) : [])) : rowsOf(arrays, 0, names);
  return `${Papa.unparse([head, ...tables], { newline: "\n" })}\n`;
}

/**
 * @param {Numbers[]} arrays of the columns, the first of which counts @param {number} series whose rows they are
 * @param {string[][]} [names] of the columns of each array, where each row of an array is a column
 * @returns {(number | string)[][]} a row for each count at which there is a number of an array of two axes
 */
function rowsOf(arrays, series, names) {
  const columns = arrays.map((array, i) => columnsOf(array, series, names?.[i].length));
  const [[counts], ...others] = columns;
  const measured = others.filter((_, i) => arrays[i + 1].shape.length === 2).flat();
  const isThere = (/** @type {number} */ i) => counts[i] !== counts[i - 1] && Number.isFinite(counts[i]) && measured.some((column) => Number.isFinite(column[i]));
  const written = (/** @type {number | undefined} */ value) => (Number.isFinite(value) ? /** @type {number} */ (value) : "");
  return Array.from(counts, (_, i) => i).filter(isThere).map((i) => columns.flat().map((column) => written(column[i])));
}

/** @param {Numbers} array @param {number} series @param {number} [count] of its columns, or of its rows that are columns @returns {ArrayLike<number>[]} */
function columnsOf(array, series, count = array.shape[2] ?? 1) {
  const [several, length, width = 1] = array.shape;
  const values = numbers(array);
  const row = (/** @type {number} */ i) => values.subarray(i * length * width, (i + 1) * length * width);
  if (array.shape.length === 2 && count > 1) return Array.from({ length: count }, (_, i) => row(i));
  const own = row(several > 1 ? series : 0);
  return Array.from({ length: Math.min(width, count) }, (_, j) => Float64Array.from({ length }, (_, i) => own[i * width + j]));
}
