/**
 * What a link with a state carries from step to step, and what its runner asks for. Its Python half is
 * gdviz/links/running.py.
 *
 * @typedef {import("./numbers.js").Slot} Slot
 * @typedef {{restart: number, steps: number, before: Slot[], starting: number[], editing: number[]}} Running where the module takes
 *   whether to restart, how many steps to take and the state; which of the sources restart it when they change, and which
 *   edit its state
 * @typedef {{restart: boolean, steps: number, version: number}} Work what one computation does
 */

import { bytesOf, sentBytes } from "./models.js";
import { join, lengthOf, same, split } from "./numbers.js";
import { isRestoring } from "./schedule.js";

const REQUESTS = ["single_steps", "resets", "anew", "anew_steps", "playing"];

/**
 * @param {Model} model of the link @param {Model} runner its model @param {Slot[]} sources
 * @param {{changed: () => void, tell: () => void}} link asks for a computation; tells Python what is shown
 */
export function carry(model, runner, sources, link) {
  /** @type {Running} */
  const { restart, steps, before, starting, editing } = model.get("running");
  const lengths = before.map(lengthOf);
  let state = split(bytesOf(model.get("carried")), lengths);
  /** Grows when Python sets the state: what is under way is then obsolete. */
  let version = 0;
  let isFresh = false;
  let seen = requests();
  /** What the sources were when steps were last taken. */
  let values = split(bytesOf(model.get("computed")), sources.map(lengthOf));
  /** The part of a step that is still to be taken. */
  let share = 0;
  /** Work that was not done after all, to be done again. */
  let owed = { restart: false, steps: 0 };
  /** Steps of the last computation that took any. */
  let usual = 1;

  for (const request of REQUESTS) runner.on(`change:${request}`, called);
  // A page that is opened again continues from there.
  addEventListener("pagehide", link.tell);
  model.on("change:carried", take);
  return { isPlaying, isPending, plan, inputs, store, putBack, shareState, stop };

  function called() {
    link.changed();
    if (!isPlaying()) link.tell();
  }

  /** @returns {boolean} */
  function isPlaying() {
    return runner.get("playing") && !isRestoring();
  }

  /** What the runner asks for by counters that only grow, and by its choice to restart at each change. */
  function requests() {
    return { single: runner.get("single_steps"), resets: runner.get("resets"), anew: runner.get("anew") ? runner.get("anew_steps") : 0 };
  }

  /** Whether there is anything to do besides what a change of the sources asks for. */
  function isPending() {
    const now = requests();
    return isFresh || isPlaying() || now.single !== seen.single || now.resets !== seen.resets || now.anew !== seen.anew;
  }

  /** @param {Uint8Array[]} now what the sources hold @returns {Work} what is to be done, which counts as done */
  function plan(now) {
    const asked = requests();
    const changes = now.map((data, i) => !same(data, values[i]));
    const begins = starting.some((i) => changes[i]);
    const anew = asked.anew > 0 && (asked.anew !== seen.anew || changes.some((isChange, i) => isChange && !editing.includes(i)));
    const resets = asked.resets !== seen.resets;
    let count = Math.max(asked.single - seen.single, 0);
    if (isPlaying()) {
      share += runner.get("speed");
      count += Math.floor(share);
      share %= 1;
    }
    seen = asked;
    values = now;
    isFresh = false;
    const again = owed;
    owed = { restart: false, steps: 0 };
    if (anew || begins || resets) return { restart: true, steps: anew ? asked.anew : 0, version };
    return { restart: again.restart, steps: again.steps + count, version };
  }

  /** @param {Work} work that was not done after all */
  function putBack(work) {
    owed = work;
  }

  /** The inputs of the module beside those of the sources; as usual, to measure its time. */
  function inputs(work = { restart: false, steps: usual }) {
    /** @param {number} address @param {number} value */
    const integer = (address, value) => ({ address, data: new Uint8Array(Int32Array.of(value).buffer) });
    if (work.steps) usual = work.steps;
    return [integer(restart, Number(work.restart)), integer(steps, work.steps), ...state.map((data, i) => ({ address: before[i].address, data }))];
  }

  /** @param {Uint8Array[]} results the state after some work @param {Work} work */
  function store(results, work) {
    if (work.version === version) state = results;
  }

  /** Give the state to the model of the link: what Python sets next is then a change, whatever it is. */
  function shareState() {
    model.off("change:carried", take);
    model.set("carried", sentBytes(model, join(state)));
    model.on("change:carried", take);
  }

  /** Python has set the state. */
  function take() {
    state = split(bytesOf(model.get("carried")), lengths);
    seen = requests();
    isFresh = true;
    version++;
    link.changed();
  }

  function stop() {
    for (const request of REQUESTS) runner.off(`change:${request}`, called);
    removeEventListener("pagehide", link.tell);
    model.off("change:carried", take);
  }
}
