/** When links are computed: what has changed once in each frame of the page, and then what depends on it. */

import { setHere } from "./models.js";

/**
 * @typedef {object} Computation what can be scheduled: a link
 * @property {() => void} compute computes from the present inputs
 * @property {(error: Error) => void} report shows an error
 * @property {(model: any) => boolean} reads whether a model is one of its inputs
 * @property {() => boolean} isPending whether it waits for an answer, and then rests
 * @property {boolean} isInBackground whether it may take long, and nothing follows from its results
 * @property {() => boolean} isPlaying whether it is computed in every frame
 */

/** A cycle of links that goes on for more rounds than this does not settle. */
const MOST_ROUNDS = 100;

/** @type {Set<Computation>} */
const all = new Set();
/** @type {Set<Computation>} */
const dirty = new Set();
/** For the frame after this one. @type {Set<Computation>} */
const next = new Set();
/** What is being prepared: links that start. */
let starting = 0;
let frame = 0;
/** Called when everything is computed, or all but what is computed in the background. @type {Map<() => void, boolean>} */
const waiting = new Map();

/** @param {Computation} computation from now on asked whether it reads and waits */
export const enter = (computation) => all.add(computation);

export function leave(/** @type {Computation} */ computation) {
  for (const set of [all, dirty, next]) set.delete(computation);
  checkSettled();
}

/** Compute in the next frame. @param {Computation} computation */
export function mark(computation) {
  dirty.add(computation);
  if (!frame) frame = requestAnimationFrame(settle);
}

/** Compute in the frame after this one. @param {Computation} computation */
export const markNext = (computation) => next.add(computation);

/** Count something that is about to ask for computations. @template T @param {Promise<T>} promise @returns {Promise<T>} */
export function whileStarting(promise) {
  starting++;
  return promise.finally(() => {
    starting--;
    checkSettled();
  });
}

/** How many records are being put into the page. */
let restoring = 0;

/** Let nothing play until a page is restored: else it would never be at rest, and Python never be told what it shows. @param {Promise<any>} promise */
export function whileRestoring(promise) {
  restoring++;
  return promise.finally(() => {
    restoring--;
    for (const computation of all) mark(computation);
  });
}

/** @returns {boolean} whether what plays waits for the page to be restored */
export const isRestoring = () => restoring > 0;

/**
 * @param {{inBackground?: boolean}} options whether to wait for what is computed in the background, too
 * @returns {Promise<void>} resolves when everything is computed, but for links that play
 */
export function settled({ inBackground = true } = {}) {
  return new Promise((resolve) => {
    waiting.set(resolve, inBackground);
    checkSettled();
  });
}

/** Let those go on who wait until everything is computed. */
export function checkSettled() {
  const isDue = [...dirty].some((computation) => !computation.isPlaying());
  if (starting || isDue || later.size) return;
  const pending = [...all].filter((computation) => computation.isPending());
  for (const [resolve, inBackground] of waiting) {
    if (pending.some(({ isInBackground }) => inBackground || !isInBackground)) continue;
    waiting.delete(resolve);
    resolve();
  }
}

/** Compute what has changed, and what depends on it. */
function settle() {
  setLater();
  const rounds = new Map();
  for (const computation of dirty) {
    dirty.delete(computation);
    rounds.set(computation, (rounds.get(computation) ?? 0) + 1);
    if (rounds.get(computation) > MOST_ROUNDS) {
      computation.report(Object.assign(new Error("it depends on its own outputs through other links and does not settle"), { name: "RuntimeError" }));
    } else computation.compute();
  }
  frame = 0;
  checkSettled();
  for (const computation of next) mark(computation);
  next.clear();
}

// ---- What links set ----------------------------------------------------------------------------

// What is an input too is drawn in this frame, as the reader may hold it and other links may follow, and so is a view
// that says it is `prompt`. All else comes right after the frame: charts take longer than the frame has time.
/** @type {Map<any, Map<string, any>>} */
const later = new Map();
/** @type {MessageChannel | undefined} */
let afterFrame;

/** Set what a model holds. @param {any} model @param {string} trait @param {any} value */
export function put(model, trait, value) {
  if (model.get("prompt") || [...all].some((computation) => computation.reads(model))) {
    setHere(model, trait, value);
    return;
  }
  if (!afterFrame) {
    afterFrame = new MessageChannel();
    afterFrame.port1.onmessage = setLater;
  }
  if (!later.size) afterFrame.port2.postMessage(null);
  if (!later.has(model)) later.set(model, new Map());
  later.get(model)?.set(trait, value);
}

/** @param {any} model @param {string} trait @returns {any} what the model holds, or is about to */
export const present = (model, trait) => (later.get(model)?.has(trait) ? later.get(model)?.get(trait) : model.get(trait));

function setLater() {
  const changes = [...later];
  later.clear();
  for (const [model, values] of changes) for (const [trait, value] of values) setHere(model, trait, value);
  checkSettled();
}
