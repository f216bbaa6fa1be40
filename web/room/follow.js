/** A learner's page: it follows the teacher's state until the reader moves something. */

import { differences, follow, put, titleOf } from "../runtime/state.js";

/** @typedef {import("../runtime/state.js").State} State */

/** What readers do. */
const ACTS = ["pointerdown", "keydown", "input", "change", "drop"];
const RELEASES = ["pointerup", "pointercancel"];

/**
 * @param {any} state of the page @param {(titles: string[]) => void} moved called when the reader has moved something, with its title
 * @returns {{set: (changes: Record<string, string | null>) => void, stop: () => void}} `set` lets the page follow these changes
 */
export function followTeacher(state, moved) {
  /** What is still to be set. @type {State} */
  let wanted = new Map();
  /** What the page has shown after that. @type {State | null} */
  let shown = null;
  /** @type {() => State} */
  let look = () => new Map();
  let [isSetting, hasActed, isPressed] = [false, false, false];

  const act = (/** @type {Event} */ { type, isTrusted, target }) => {
    if (!isTrusted || !(target instanceof Element && target.closest("main"))) return;
    hasActed = true;
    if (type === "pointerdown") isPressed = true;
  };
  const release = () => (isPressed = false);
  const leaving = new AbortController();
  for (const type of ACTS) addEventListener(type, act, { capture: true, signal: leaving.signal });
  for (const type of RELEASES) addEventListener(type, release, { capture: true, signal: leaving.signal });

  /** @param {Record<string, string | null>} changes */
  function set(changes) {
    // An entry that stands for nothing any more follows from another one.
    for (const [name, text] of Object.entries(changes)) if (text !== null) wanted.set(name, text);
    if (!isSetting) run().catch((error) => console.error(error));
  }

  async function run() {
    isSetting = true;
    while (wanted.size) {
      const now = wanted;
      wanted = new Map();
      hasActed = isPressed;
      await put(state, now);
    }
    isSetting = false;
    shown = look();
  }

  async function compare() {
    if (isSetting) return;
    const now = look();
    const names = shown ? differences(now, shown) : [];
    shown = now;
    if (!hasActed || !names.length) return;
    hasActed = false;
    moved([await titleOf(state, names)]);
  }

  const end = follow(state, (read) => {
    look = read;
    compare();
  });
  return {
    set,
    stop: () => {
      leaving.abort();
      end();
    },
  };
}
