/**
 * Pinned runs as records, a text for all of them, and back.
 *
 * @typedef {{name: string, shown: boolean, state: Record<string, string>, curves?: (number | null)[][][]}} Pin
 *   `state`: of the page, as state.js writes it, but for the pins; `curves`: of a run that cannot be computed again from it
 */

import { isTexts } from "./records.js";

/** The largest number of pinned runs. */
export const MOST = 4;
/** The entry of a page's state that has them. */
export const ENTRY = "pins";
/** Characters of a name. */
export const LONGEST = 80;
/** No list of a run is longer than this. */
const LONGEST_LIST = 2000;

/** @param {Pin[]} pins @returns {string} empty where there are none */
export const textOf = (pins) => (pins.length ? JSON.stringify(pins) : "");

/** @param {string} text @returns {Pin[] | null} null where it is none that `textOf` returns */
export function pinsIn(text) {
  if (!text) return [];
  try {
    const pins = JSON.parse(text);
    return Array.isArray(pins) && pins.length <= MOST && pins.every(isPin) ? pins : null;
  } catch {
    return null;
  }
}

/** @param {any} pin @returns {pin is Pin} */
function isPin(pin) {
  const isNamed = typeof pin?.name === "string" && pin.name.length <= LONGEST && typeof pin.shown === "boolean";
  const isState = isTexts(pin?.state) && !(ENTRY in pin.state);
  return isNamed && isState && (pin.curves === undefined || isList(pin.curves, (view) => isList(view, isCurve)));
}

/** @param {any} values */
const isCurve = (values) => isList(values, (value) => value === null || Number.isFinite(value));

/** @param {any} value @param {(item: any) => boolean} isItem */
const isList = (value, isItem) => Array.isArray(value) && value.length <= LONGEST_LIST && value.every(isItem);
