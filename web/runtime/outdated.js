/**
 * Which results belong to other inputs than those that the page shows. Models that show such results get the trait
 * `outdated` in this page, a text such as "computing …": views are dimmed then, and verdicts are withheld.
 *
 * @typedef {{model: any, trait: string}} Trait
 * @typedef {object} Results what one link shows
 * @property {any} link its model @property {Trait[]} sources @property {Trait[]} targets
 * @property {{since: number, text: string} | null} outdated since when, in milliseconds, and what the page does about it
 */

import { outdated as texts } from "../texts.js";
import { present, put } from "./schedule.js";

/** Milliseconds for which results may be outdated before the page says so: what is shorter would only flicker. */
const GRACE = 50;

/** @type {Set<Results>} */
const all = new Set();
let timer = 0;

/**
 * Follow the results of a link.
 * @param {any} link its model @param {Trait[]} sources @param {Trait[]} targets
 */
export function followResults(link, sources, targets) {
  /** @type {Results} */
  const results = { link, sources, targets, outdated: null };
  all.add(results);
  if (show.size) update();
  return {
    /** They belong to other inputs. @param {string} text @param {number} [since] */
    outdate(text, since = performance.now()) {
      if (results.outdated?.text === text) return;
      results.outdated = { since: Math.min(since, results.outdated?.since ?? Infinity), text };
      update();
    },
    /** They belong to the present inputs; or, where these have changed again, to others since then. @param {number | null} since */
    renew(since = null) {
      if (!results.outdated && since === null) return;
      results.outdated = since === null ? null : { since, text: results.outdated?.text ?? texts.computing };
      update();
    },
    leave() {
      all.delete(results);
      update();
    },
  };
}

/** Models that show outdated results now. @type {Map<any, string>} */
let show = new Map();

function update() {
  clearTimeout(timer);
  const now = performance.now();
  let next = Infinity;
  /** @type {Map<any, string>} */
  const due = new Map();
  for (const [{ link, targets }, { since, text }] of spread()) {
    if (since + GRACE > now) next = Math.min(next, since + GRACE);
    else for (const { model } of [{ model: link }, ...targets]) due.set(model, text);
  }
  const before = show;
  show = due;
  for (const model of new Set([...before.keys(), ...due.keys()])) mark(model, due.get(model) ?? "");
  if (next < Infinity) timer = setTimeout(update, next - now);
}

/** @returns {Map<Results, {since: number, text: string}>} what is outdated, with what depends on it */
function spread() {
  const found = new Map([...all].flatMap((results) => (results.outdated ? [[results, results.outdated]] : [])));
  for (const [results, outdated] of found) {
    for (const other of all) {
      const depends = other.sources.some((source) => results.targets.some((target) => isSame(source, target)));
      if (depends && !found.has(other)) found.set(other, outdated);
    }
  }
  return found;
}

const isSame = (/** @type {Trait} */ a, /** @type {Trait} */ b) => a.model === b.model && a.trait === b.trait;

/** @param {any} model @param {string} text empty where its results are those of the present inputs */
function mark(model, text) {
  if ((present(model, "outdated") ?? "") === text) return;
  // After the results themselves, which may wait for the end of the frame.
  put(model, "outdated", text);
  // Marks in charts of bqplot are no views of ours.
  if (model.get("opacities")) put(model, "opacities", text ? [FAINT] : []);
}

/** The opacity of what is outdated, as in outdated.css. */
const FAINT = 0.3;
