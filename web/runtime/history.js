/** Undo and redo: the states of a page, as records, each as it was when it had come to rest. */

import { isRestoring, settled } from "./schedule.js";
import { makeShared } from "./shared.js";
import { differences, follow, put, titleOf } from "./state.js";

/** @typedef {import("./state.js").State} State */
/** @typedef {ReturnType<typeof start>} History */

/** Milliseconds without a change after which one is complete: a drag, or a key that is held. */
const REST = 400;
/** Steps that can be undone. */
const MOST = 200;
/** What readers do; changes without any of it, such as results, belong to the step before. */
const ACTS = ["pointerdown", "keydown", "input", "change", "drop"];
const RELEASES = ["pointerup", "pointercancel"];

/** @param {any} model of a page's state, which is remembered from now on */
function start(model) {
  /** Called when there is more or less to undo or redo. @type {Set<() => void>} */
  const watching = new Set();
  /** @type {State[]} */
  const past = [];
  /** @type {State[]} */
  const future = [];
  /** @type {State | null} */
  let present = null;
  /** Reads what the page shows. @type {() => State} */
  let look = () => new Map();
  let [timer, isPressed, isMeant, isTravelling] = [0, false, false, false];
  /** What the reader has last acted on. @type {EventTarget | null} */
  let where = null;
  /** One journey after the other. @type {Promise<any>} */
  let journeys = Promise.resolve();

  for (const act of ACTS) addEventListener(act, acted, true);
  for (const release of RELEASES) addEventListener(release, released, true);
  // Of the window itself, whose pointer is let go elsewhere then.
  addEventListener("blur", released);
  const endFollowing = follow(model, (read) => {
    look = read;
    if (!present && !isRestoring()) present = look();
    if (!isTravelling) wait();
  });
  return { undo: () => travel(past, future), redo: () => travel(future, past), count, watch, stop };

  function count() {
    return { undo: past.length, redo: future.length };
  }

  /** @param {() => void} call when the numbers of steps have changed @returns {() => void} ends it */
  function watch(call) {
    watching.add(call);
    return () => watching.delete(call);
  }

  function changed() {
    for (const call of watching) call();
  }

  function wait() {
    clearTimeout(timer);
    timer = setTimeout(rest, REST);
  }

  function rest() {
    // A press goes on until its end, and so does a state that is being restored.
    if (isPressed || isRestoring()) wait();
    else store();
  }

  /** @param {Event} event */
  function acted({ type, target }) {
    // What is done next is a step of its own.
    if (timer && !isRestoring() && (type === "pointerdown" || target !== where)) store();
    where = target;
    isMeant = true;
    if (type === "pointerdown") isPressed = true;
  }

  function released() {
    isPressed = false;
  }

  /** Make the present state a step, if the reader has changed it, or else a part of the last step. */
  function store() {
    clearTimeout(timer);
    const wasMeant = isMeant;
    [timer, isMeant] = [0, false];
    const state = look();
    if (present && !differences(state, present).length) return;
    if (present && wasMeant) {
      past.push(present);
      if (past.length > MOST) past.shift();
      future.length = 0;
    }
    present = state;
    changed();
  }

  /**
   * Show the last of some states.
   * @param {State[]} from @param {State[]} to which gets the present one
   * @returns {Promise<string>} the title of what has changed; empty where there is no such state
   */
  function travel(from, to) {
    const journey = journeys.then(async () => {
      if (timer) store();
      const state = from.pop();
      if (!state || !present) return "";
      const title = await titleOf(model, differences(state, present));
      to.push(present);
      isTravelling = true;
      try {
        await put(model, state);
        await settled();
        present = look();
      } finally {
        [isTravelling, isMeant] = [false, false];
        changed();
      }
      return title;
    });
    journeys = journey.catch(() => {});
    return journey;
  }

  function stop() {
    clearTimeout(timer);
    for (const act of ACTS) removeEventListener(act, acted, true);
    for (const release of RELEASES) removeEventListener(release, released, true);
    removeEventListener("blur", released);
    endFollowing();
  }
}

const shared = makeShared(
  (_, model) => start(model),
  (history) => history.stop()
);

/** Remember the states of a page while a view of it asks for it. @param {any} model of the page's state @returns {() => void} ends it */
export const useHistory = shared.use;

/** @param {any} model of a page's state that is remembered @returns {History} */
export const historyOf = (model) => /** @type {History} */ (shared.find(model.get("key")));
