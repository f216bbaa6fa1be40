/** What the reader has answered: it stays in the storage of the browser, and goes nowhere else; in a room it is not stored. */

import { short } from "../draw/format.js";
import { roomCode } from "./address.js";

const PREFIX = "gdviz answer ";

/**
 * @param {string} question
 * @returns {{get: () => any, set: (value: any) => void, clear: () => void}} undefined where there is no answer
 */
export function answers(question) {
  const key = `${PREFIX}${location.pathname} ${question}`;
  if (roomCode()) return { get: () => undefined, set: () => {}, clear: () => {} };
  return {
    get: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? "null") ?? undefined),
    set: (value) => attempt(() => localStorage.setItem(key, JSON.stringify(value))),
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

/** @template T @param {() => T} action @returns {T | undefined} nothing where the storage is switched off, full, or holds what is no answer */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/** @param {Model} model of a question that the page can judge @returns {string} its right answer, as it is read */
export function rightAnswer(model) {
  const solution = model.get("solution");
  return model.get("kind") === "choices" ? model.get("rows")[0][1][solution] : `${short(solution)} ${model.get("unit")}`.trim();
}
