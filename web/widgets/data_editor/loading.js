/** From a CSV file that the reader chooses to points in the slots of a data editor, and the message about it. */

import { short } from "../../draw/format.js";
import { save, sentBytes } from "../../runtime/models.js";
import { loading as texts } from "../../texts.js";
import { chooseColumns, CsvError, MOST_BYTES, pointsOf, readColumns, taskOf } from "./csv.js";
import { TASKS } from "./state.js";

/**
 * @typedef {import("./csv.js").Column} Column
 * @typedef {import("./csv.js").Task} Task
 * @typedef {{columns: Column[], chosen: Column[], task: Task, file: string}} Loaded
 */

/** Values over the plane, as colours show them. @type {Point} */
const VALUES = [-1, 1];

/** What each editor has loaded last. @type {WeakMap<Model, Loaded>} */
const loaded = new WeakMap();

/** @param {Model} model @returns {Loaded | undefined} */
export const loadedBy = (model) => loaded.get(model);

/** @param {Model} model @returns {number} */
const capacityOf = (model) => model.get("part").shape[0];

/** Show the points of a file instead of the present ones, or say why not. @param {Model} model @param {File} file */
export async function loadFile(model, file) {
  loaded.delete(model);
  const tooLarge = file.size > MOST_BYTES;
  const content = tooLarge ? null : await file.arrayBuffer().catch(() => null);
  const name = file.name.slice(0, 80);
  attempt(model, name, () => {
    if (!content) throw new CsvError(tooLarge ? texts.tooLarge(MOST_BYTES / 1e6) : texts.unreadable);
    const columns = readColumns(content);
    const task = model.get("both_tasks") ? taskOf(columns) : model.get("task");
    loaded.set(model, { columns, chosen: [], task, file: name });
    return showColumns(model, chooseColumns(columns, task), task);
  });
}

/** Show other columns of the same file, or say why not. @param {Model} model @param {Column[]} chosen @param {Task} task */
export function choose(model, chosen, task) {
  attempt(model, loaded.get(model)?.file ?? "", () => showColumns(model, chosen, task));
}

/** Forget the file when the page shows other data. @param {Model} model */
export function forget(model) {
  if (!loaded.delete(model) && !model.get("message").file) return;
  save(model, { message: {}, label_names: ["−1", "+1"] });
}

/** @param {Model} model @param {string} file @param {() => string} load returns what it has shown, or throws */
function attempt(model, file, load) {
  try {
    save(model, { message: { file, text: load(), failed: false } });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    save(model, { message: { file, text: texts.unchanged(error.message), failed: true } });
  }
}

/**
 * @param {Model} model @param {Column[]} chosen x and y of a curve, or x₁, x₂ and label or value @param {Task} task
 * @returns {string} a message
 */
function showColumns(model, chosen, task) {
  const table = loaded.get(model);
  if (table) Object.assign(table, { chosen, task });
  const { coordinates, labels, labelNames } = pointsOf(chosen, task);
  const views = [model.get("interval"), model.get(task === "regression" ? "y_interval" : "interval"), VALUES];
  const scaled = coordinates.map((values, i) => intoView(values, views[i]));
  const count = coordinates[0].length;
  const rows = sample(count, capacityOf(model));
  put(model, scaled, labels, labelNames, task, rows);

  const names = chosen.map(({ name }) => texts.quoted(name));
  const sentences = [texts.shown(rows.length, task === "plane_regression" ? texts.surface(names) : texts.curve(names))];
  if (rows.length < count) sentences.push(texts.sampled(count));
  if (labels) sentences.push(texts.labels(names[2], labelNames));
  for (const [i, values] of coordinates.entries()) {
    if (scaled[i] === values) continue;
    const { least, largest } = ends(values);
    const sentence = i === 2 ? texts.scaledToValues : texts.scaled;
    sentences.push(sentence(names[i], short(least), short(largest)));
  }
  return sentences.join(" ");
}

/**
 * Make some rows the training points.
 * @param {Model} model @param {Float64Array[]} coordinates @param {Float64Array | null} labels
 * @param {string[]} labelNames @param {Task} task @param {number[]} rows
 */
function put(model, coordinates, labels, labelNames, task, rows) {
  const [capacity, width] = model.get("x").shape;
  const isPlane = task !== "regression";
  const targets = labels ?? coordinates[isPlane ? 2 : 1];
  const x = new Float64Array(capacity * width);
  // Empty slots have a label too, so that no loss meets one that is none.
  const y = new Float64Array(capacity).fill(labels ? 1 : 0);
  for (const [slot, row] of rows.entries()) {
    x[width * slot] = coordinates[0][row];
    if (isPlane) x[width * slot + 1] = coordinates[1][row];
    y[slot] = targets[row];
  }
  const part = new Float64Array(capacity).fill(1, 0, rows.length);
  // As links compute them: an address has all their digits.
  const arrays = Object.entries({ x, y, part }).map(([name, values]) => {
    return [name, { ...model.get(name), data: sentBytes(model, values.map(Math.fround)) }];
  });
  const names = task === model.get("task") ? {} : { task, axis_names: isPlane ? ["x₁", "x₂"] : ["x", "y"] };
  const source = model.get("own")[TASKS.indexOf(task)] ?? model.get("source");
  save(model, { ...Object.fromEntries(arrays), ...names, label_names: labelNames, source });
}

/** @param {Float64Array} values @param {Point} view @returns {Float64Array} the same, or where some are outside, moved and scaled */
function intoView(values, view) {
  const [low, high] = view;
  const { least, largest } = ends(values);
  if (least >= low && largest <= high) return values;
  // A tenth of the view stays free; values use all of theirs.
  const [from, to] = view === VALUES ? VALUES : [0.95 * low + 0.05 * high, 0.05 * low + 0.95 * high];
  if (least === largest) return values.map(() => (from + to) / 2);
  return values.map((value) => from + ((value - least) / (largest - least)) * (to - from));
}

/** @param {Float64Array} values @returns {{least: number, largest: number}} */
function ends(values) {
  let [least, largest] = [Infinity, -Infinity];
  for (const value of values) [least, largest] = [Math.min(least, value), Math.max(largest, value)];
  return { least, largest };
}

/** @param {number} count @param {number} most @returns {number[]} so many of the first whole numbers, in their order, always the same */
export function sample(count, most) {
  const chosen = [];
  const random = generator();
  // Knuth's selection sampling: every set of rows has the same chance.
  for (let row = 0; row < count; row++) {
    if ((count - row) * random() < Math.min(count, most) - chosen.length) chosen.push(row);
  }
  return chosen;
}

/** @returns {() => number} uniform in [0, 1), from a fixed seed: mulberry32 */
function generator() {
  let state = 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
