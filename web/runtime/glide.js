/** Controls of a figure that run to where they are to be. */

import { save, setHere } from "./models.js";
import { changesIn, put } from "./state.js";

/** Milliseconds that a control takes to its new value. */
const DURATION = 600;

/** @returns {boolean} whether the reader wants nothing to move by itself */
export const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Let the controls of a figure run to a state, and set it; what the reader moves meanwhile is left alone.
 * @param {any} model of its state @param {import("./state.js").State} state
 * @param {() => boolean} [isWanted] whether it still is; else all stays where it is
 * @returns {Promise<string[]>} what is refused, and why
 */
export async function glideTo(model, state, isWanted = () => true) {
  const taken = isStill() ? [] : await glide(await changesIn(model, state), isWanted);
  return isWanted() ? put(model, new Map([...state].filter(([name]) => !taken.includes(name)))) : [];
}

let glides = 0;

/**
 * Let numbers run in this page alone; Python gets the last one.
 * @param {import("./state.js").Change[]} changes @param {() => boolean} isWanted @returns {Promise<string[]>} the names of those that the reader has moved
 */
async function glide(changes, isWanted) {
  const mine = ++glides;
  const moving = changes.filter(({ trait, wanted }) => trait !== "index" && typeof [wanted].flat()[0] === "number");
  const moves = moving.map((change) => ({ ...change, from: change.widget.get(change.trait), shown: change.widget.get(change.trait) }));
  const taken = new Set();
  for (const { widget } of moves) if (widget.get("playing")) save(widget, { playing: false });
  const start = performance.now();
  for (let share = 0; moves.length && share < 1 && mine === glides && isWanted(); ) {
    const time = await new Promise(requestAnimationFrame);
    // A frame may have begun before the glide.
    share = Math.min(Math.max((time - start) / DURATION, 0), 1);
    const eased = share * share * (3 - 2 * share);
    for (const move of moves) {
      const { widget, trait, from, wanted, isWhole } = move;
      if (widget.get(trait) !== move.shown) taken.add(move.name);
      if (share === 1 || taken.has(move.name)) continue;
      const isFactor = widget.get("log") && from > 0;
      const between = (/** @type {number} */ a, /** @type {number} */ b) => (isFactor ? a * (b / a) ** eased : a + (b - a) * eased);
      /** @type {any} */
      let shown = Array.isArray(wanted) ? wanted.map((to, i) => between(from[i], to)) : between(from, wanted);
      if (isWhole) shown = Math.round(shown);
      // What is there already would not be sent at the end.
      if (shown === wanted) continue;
      setHere(widget, trait, shown);
      move.shown = widget.get(trait);
    }
  }
  return [...taken];
}
