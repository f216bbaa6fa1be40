/**
 * Pinned runs: what the views have shown for other states of the page. Views get the trait `pinned` in this page, a list
 * of `Run`s, and draw them beside the present one; pins get `drawn`, which is another text whenever that changes.
 *
 * @typedef {import("./pin_records.js").Pin} Pin
 * @typedef {import("./state.js").State} State
 * @typedef {{row: number, paths?: Float64Array, x?: Float64Array, y?: Float64Array, values?: Float64Array}} Shown a row of a view
 * @typedef {Shown & {mark: string, name: string}} Run
 * @typedef {ReturnType<typeof start>} Pins
 */

import { modelOf, numbers, observe, save, setHere } from "./models.js";
import { sizeOf } from "./numbers.js";
import { ENTRY, LONGEST, MOST, textOf } from "./pin_records.js";
import { present, settled, whileRestoring } from "./schedule.js";
import { makeShared } from "./shared.js";
import { follow, put, summaryOf } from "./state.js";

/** Traits of views that have a row for each descent. */
const TRAITS = /** @type {const} */ (["paths", "x", "y", "values"]);
/** What stands for each pinned run in the views. */
export const MARKS = ["A", "B", "C", "D"];

/** @param {Pin} pin @returns {string} the same for the same run */
const keyOf = ({ state, curves }) => JSON.stringify([state, curves]);

/** @param {State} state @returns {Record<string, string>} without the pins themselves */
const settingsOf = (state) => Object.fromEntries([...state].filter(([name]) => name !== ENTRY));

/** @param {Numbers} array @param {number} row @returns {Float64Array} a copy of one, of which there may be fewer */
function rowOf(array, row) {
  const [count, ...rest] = array.shape;
  const size = sizeOf(rest);
  const at = count ? (row % count) * size : 0;
  return numbers(array).slice(at, at + size);
}

/** @param {any} model of pins */
async function modelsOf(model) {
  const find = (/** @type {string | null} */ reference) => (reference ? modelOf(model.widget_manager, reference) : null);
  const [state, choice, runner] = await Promise.all(["state", "choice", "runner"].map((trait) => find(model.get(trait))));
  const views = await Promise.all(/** @type {string[]} */ (model.get("views")).map(find));
  return { state, choice, runner, views };
}

/** @param {any} model of pins, which are shown from now on */
async function start(model) {
  const { state, choice, runner, views } = await modelsOf(model);
  /** What the views show of pinned runs, for each view. @type {Map<string, Shown[][]>} */
  const found = new Map();
  /** Reads what the page shows. @type {() => State} */
  let look = () => new Map();
  let frame = 0;

  const ends = [follow(state, (read) => ((look = read), showSoon())), observe(model, "pinned", changed)];
  changed();
  return { pin, swap, isOfProblem, lossesOf, stop };

  /** @returns {Pin[]} */
  function pinned() {
    return model.get("pinned");
  }

  /** @param {Pin[]} pins */
  function set(pins) {
    save(model, { pinned: pins });
  }

  // ---- The present run ---------------------------------------------------------------------------

  /** @returns {Shown[][]} what the views show now */
  function captured() {
    return views.map((view) => {
      const traits = TRAITS.filter((trait) => view.get(trait));
      const arrays = traits.map((trait) => present(view, trait));
      const rows = choice ? [choice.get("index")] : Array.from({ length: Math.max(...arrays.map(({ shape }) => shape[0])) }, (_, row) => row);
      return rows.map((row) => ({ row, ...Object.fromEntries(traits.map((trait, i) => [trait, rowOf(arrays[i], row)])) }));
    });
  }

  /** @returns {Promise<Pin>} the present run */
  async function presentRun() {
    await settled({ inBackground: false });
    const now = look();
    const name = await summaryOf(state, now, model.get("named"));
    /** @type {Pin} */
    const pin = { name: name.slice(0, LONGEST), shown: true, state: settingsOf(now) };
    if (runner) pin.curves = kept(captured());
    else found.set(keyOf(pin), captured());
    return pin;
  }

  async function pin() {
    const pin = await presentRun();
    if (pinned().length < MOST) set([...pinned(), pin]);
  }

  /** Pin the present run in place of another one, and make that one present. @param {number} i */
  async function swap(i) {
    const pin = await presentRun();
    const before = pinned()[i];
    await put(state, new Map([...Object.entries(before.state), [ENTRY, textOf(pinned().with(i, pin))]]));
    // What is shown now belongs to neither of both.
    if (runner) save(runner, { playing: false, shown: -1, resets: runner.get("resets") + 1 });
  }

  // ---- What is shown of pinned ones --------------------------------------------------------------

  function changed() {
    for (const pin of pinned()) if (pin.curves) found.set(keyOf(pin), unpacked(pin.curves));
    const missing = pinned().filter((pin) => !found.has(keyOf(pin)));
    if (missing.length) whileRestoring(recompute(missing));
    showSoon();
  }

  /** Show for a moment what runs were pinned of, to see what the views show then. @param {Pin[]} pins */
  async function recompute(pins) {
    const here = settingsOf(look());
    for (const pin of pins) {
      const refused = await put(state, new Map(Object.entries(pin.state)));
      await settled({ inBackground: false });
      if (!refused.length) found.set(keyOf(pin), captured());
    }
    await put(state, new Map(Object.entries(here)));
    // One that this page cannot show is none.
    if (pins.some((pin) => !found.has(keyOf(pin)))) set(pinned().filter((pin) => found.has(keyOf(pin))));
    showSoon();
  }

  function showSoon() {
    frame ||= requestAnimationFrame(show);
  }

  function show() {
    frame = 0;
    const now = pinned().length ? look() : new Map();
    const list = pinned().map((pin, i) => ({ pin, mark: MARKS[i], of: found.get(keyOf(pin)), isHere: isOfProblem(pin, now) }));
    const shown = list.filter(({ pin, of }) => pin.shown && of);
    const key = JSON.stringify(shown.map(({ pin, mark, isHere }) => [mark, pin.name, keyOf(pin), isHere]));
    if (key === model.get("drawn")) return;
    setHere(model, "drawn", key);
    views.forEach((view, i) => {
      // A path is on its own surface, and on no other.
      const runs = shown.filter(({ isHere }) => isHere || !view.get("paths"));
      setHere(view, "pinned", runs.flatMap(({ pin, mark, of }) => (of?.[i] ?? []).map((run) => ({ ...run, mark, name: pin.name }))));
    });
  }

  /** @param {Pin} pin @param {State} [now] @returns {boolean} whether it minimises what the page shows */
  function isOfProblem(pin, now = look()) {
    return model.get("problem").every((/** @type {string} */ name) => (pin.state[name] ?? "") === (now.get(name) ?? ""));
  }

  /** @param {Pin} pin @returns {number[]} the last loss of each of its curves */
  function lossesOf(pin) {
    const curves = (found.get(keyOf(pin)) ?? []).flat().flatMap(({ y }) => (y ? [y] : []));
    return curves.map((y) => y.findLast((value) => !Number.isNaN(value)) ?? NaN);
  }

  function stop() {
    cancelAnimationFrame(frame);
    for (const end of ends) end();
  }
}

// ---- Curves of a run that cannot be computed again ----------------------------------------------

/** @param {Shown[][]} of each view @returns {(number | null)[][][]} x and then each y, with five digits: enough to be drawn */
const kept = (of) =>
  of.map((rows) => [rows[0]?.x, ...rows.map(({ y }) => y)].map((values) => Array.from(values ?? [], (value) => (Number.isFinite(value) ? Number(value.toPrecision(5)) : null))));

/** @param {(number | null)[][][]} curves @returns {Shown[][]} */
function unpacked(curves) {
  const array = (/** @type {(number | null)[]} */ values) => Float64Array.from(values, (value) => value ?? NaN);
  return curves.map(([x = [], ...ys]) => ys.map((y, row) => ({ row, x: array(x), y: array(y) })));
}

const shared = makeShared(
  (_, model) => start(model),
  (started) => started.then((pins) => pins.stop())
);

/** Show the pinned runs of a page. @param {any} model of pins @returns {() => void} ends it */
export const usePins = shared.use;

/** @param {any} model of pins that are shown @returns {Pins} */
export const pinsOf = (model) => /** @type {Pins} */ (shared.find(model.get("key")));
