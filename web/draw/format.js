/** Numbers as text. */

import { format as texts } from "../texts.js";

/** @param {number} value @param {number} low @param {number} high @returns {number} the nearest between them */
export const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

/** @param {string} text of a number @returns {string} with the sign for minus */
export const minus = (text) => text.replaceAll("-", "−").replace("e+", "e");

/** @param {number} value @param {number} digits significant ones, at most 3 beside a power of ten @returns {string} */
export function short(value, digits = 4) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? texts.notANumber : value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  if (size === 0 || (size >= 1e-3 && size < 1e5)) return minus(String(Number(value.toPrecision(digits))));
  return minus(Number(value.toPrecision(Math.min(digits, 3))).toExponential());
}

/** @param {number[]} values @returns {string[]} as short as they can be while they differ, but with all digits before the point */
export function brief(values) {
  const whole = (/** @type {number} */ value) => Math.ceil(Math.log10(Math.abs(value) || 1));
  for (let digits = 2; ; digits++) {
    const texts = values.map((value) => short(value, Math.max(digits, Math.min(whole(value), 5))));
    if (digits > 5 || new Set(texts).size === values.length) return texts;
  }
}

/** @param {number} exponent @returns {string} in raised digits */
export const raised = (exponent) =>
  String(exponent).replace(/./g, (sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(sign)]));
