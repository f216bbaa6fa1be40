/** The points of a data editor, the selection, and what the reader does with them. */

import { clamp } from "../../draw/format.js";
import { numbers, save, sentBytes } from "../../runtime/models.js";
import { dataEditor as texts } from "../../texts.js";

/** The tasks, in the order of the trait `own`. */
export const TASKS = ["regression", "classification", "plane_regression"];

/**
 * @typedef {{x: Float64Array, y: Float64Array, part: Float64Array}} Slots for points; `part` is 0 where there is none
 * @typedef {{slot: number, at: Point, training: boolean, value: number}} DataPoint `value` is its label or its y
 * @typedef {ReturnType<typeof editorState>} EditorState
 */

/** @param {Model} model @param {() => void} changed called when the selection, the message or the effect of clicks has changed */
export function editorState(model, changed) {
  /** @type {string} */
  const task = model.get("task");
  /** Whether points lie in the plane: with a label, or with any value in a plane regression. */
  const isPlane = task !== "regression";
  const state = {
    task,
    /** Whether clicks remove points. */
    removing: false,
    /** The label or value of new points. */
    label: 1,
    /** The slot of the selected point, or −1. */
    selected: -1,
    /** Where keys add points. @type {Point} */
    cursor: [0, 0],
    message: "",
    /** The point added last, and when. */
    added: { slot: -1, time: 0 },
    ...{ box, visible, count, read, add, move, moveCursor, remove, select, step, choose, setRemoving },
  };
  /** The arrays of the model. @type {Slots} */
  let slots = slotsOf(model);
  const [[left, right], [bottom, top]] = box();
  state.cursor = [(left + right) / 2, (bottom + top) / 2];
  return state;

  /** The visible range of each axis. @returns {[Point, Point]} */
  function box() {
    return [model.get("interval"), model.get(isPlane ? "interval" : "y_interval")];
  }

  /** @param {Point} point @returns {Point} the nearest in the box */
  function inside([a, b]) {
    const [[left, right], [bottom, top]] = box();
    return [clamp(a, left, right), clamp(b, bottom, top)];
  }

  /** @param {number} slot @returns {Point} */
  function at(slot) {
    const [first, second] = slots.x.subarray(columns() * slot);
    return [first, isPlane ? second : slots.y[slot]];
  }

  function put(/** @type {number} */ slot, /** @type {Point} */ point) {
    // As links compute them: an address has all their digits.
    const [a, b] = inside(point).map(Math.fround);
    slots.x[columns() * slot] = a;
    if (isPlane) slots.x[columns() * slot + 1] = b;
    else slots.y[slot] = b;
  }

  /** Of x. @returns {number} */
  function columns() {
    return model.get("x").shape[1];
  }

  /** @returns {DataPoint[]} the points in the box */
  function visible() {
    const [[left, right], [bottom, top]] = box();
    const points = Array.from(slots.part, (part, slot) => ({ slot, part, at: at(slot) }));
    const isBetween = (/** @type {number[]} */ ...[low, value, high]) => low <= value && value <= high;
    const isVisible = (/** @type {Point} */ [a, b]) =>
      isBetween(...[left, a, right].map(Math.fround)) && isBetween(...[bottom, b, top].map(Math.fround));
    const shown = points.filter(({ part, at }) => part && isVisible(at));
    return shown.map(({ slot, part, at }) => ({ slot, at, training: part > 0, value: slots.y[slot] }));
  }

  /** @param {1 | -1} part training or test */
  function count(part) {
    return slots.part.filter((value) => value === part).length;
  }

  // ---- To and from the model -----------------------------------------------------------------------

  /** Write arrays into the model. */
  function write(/** @type {(keyof Slots)[]} */ ...names) {
    const data = (/** @type {keyof Slots} */ name) => sentBytes(model, Float64Array.from(slots[name]));
    const own = model.get("own")[TASKS.indexOf(task)] ?? model.get("source");
    save(model, { ...Object.fromEntries(names.map((name) => [name, { ...model.get(name), data: data(name) }])), source: own });
  }

  /** Read the model. */
  function read() {
    slots = slotsOf(model);
    if (!slots.part[state.selected]) state.selected = -1;
  }

  // ---- What the reader does ------------------------------------------------------------------------

  /** @param {Point} point @returns {number} the slot that it got, or −1 where all are taken */
  function add(point, label = state.label) {
    const slot = slots.part.indexOf(0);
    if (slot < 0) {
      say(texts.full(slots.part.length));
      return -1;
    }
    slots.part[slot] = 1;
    if (isPlane) slots.y[slot] = Math.fround(label);
    put(slot, point);
    write("x", "y", "part");
    state.added = { slot, time: performance.now() };
    select(slot);
    return slot;
  }

  function move(/** @type {number} */ slot, /** @type {Point} */ point) {
    if (!slots.part[slot]) return;
    put(slot, point);
    write("x", "y");
    state.cursor = at(slot);
  }

  function moveCursor(/** @type {Point} */ point) {
    state.cursor = inside(point);
    say("");
  }

  function remove(/** @type {number} */ slot) {
    if (!slots.part[slot]) return;
    slots.part[slot] = 0;
    write("part");
    select(-1, texts.removed);
  }

  /** @param {number} slot of a point, or −1 */
  function select(slot, message = "") {
    state.selected = slot;
    if (slot >= 0) state.cursor = at(slot);
    if (slot >= 0 && task === "plane_regression") state.label = Number(slots.y[slot].toFixed(2));
    say(message);
  }

  /** Select the next point from the left, or the previous. @param {boolean} forward */
  function step(forward) {
    const order = visible().sort((p, q) => p.at[0] - q.at[0] || p.at[1] - q.at[1]);
    if (!order.length) return say(texts.nothingInView);
    const here = order.findIndex(({ slot }) => slot === state.selected);
    // From nowhere, the first or the last.
    const from = here < 0 && !forward ? 0 : here;
    select(order[(from + (forward ? 1 : -1) + order.length) % order.length].slot);
  }

  function say(/** @type {string} */ message) {
    state.message = message;
    changed();
  }

  /** @param {number} label of new points, in a plane regression from −1 to 1 and of the selected point, too */
  function choose(label) {
    state.label = clamp(Number(label.toFixed(2)), -1, 1);
    if (task === "plane_regression" && state.selected >= 0) {
      slots.y[state.selected] = Math.fround(state.label);
      write("y");
    }
    changed();
  }

  function setRemoving(/** @type {boolean} */ on) {
    state.removing = on;
    select(-1, on ? texts.clickToRemove : "");
  }
}

/** @param {Model} model @returns {Slots} */
function slotsOf(model) {
  const [x, y, part] = ["x", "y", "part"].map((name) => numbers(model.get(name)).slice());
  return { x, y, part };
}
