/** Numbers as text. */

/** @param {number} value @returns {string} with at most 4 significant digits */
export function short(value) {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "not a number" : value > 0 ? "∞" : "−∞";
  const size = Math.abs(value);
  const far = size !== 0 && (size < 1e-3 || size >= 1e5);
  const text = far ? Number(value.toPrecision(3)).toExponential() : String(Number(value.toPrecision(4)));
  return text.replaceAll("-", "−").replace("e+", "e");
}

/** @param {number} value @param {number} low @param {number} high @returns {number} the nearest between them */
export const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

/** @param {number[]} values @returns {string[]} as short as they can be told apart */
export function brief(values) {
  const written = (value, digits) => {
    const size = Math.abs(value);
    const far = size !== 0 && (size < 0.01 || size >= 1e5);
    const rounded = Number(value.toPrecision(far ? digits - 1 : Math.max(digits, Math.ceil(Math.log10(size || 1)))));
    return (far ? rounded.toExponential() : String(rounded)).replaceAll("-", "−").replace("e+", "e");
  };
  for (let digits = 2; ; digits++) {
    const texts = values.map((value) => written(value, digits));
    if (digits > 5 || new Set(texts).size === values.length) return texts;
  }
}

/** @param {number} exponent @returns {string} in raised digits */
export const raised = (exponent) => String(exponent).replace(/./g, (sign) => (sign === "-" ? "⁻" : "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(sign)]));
