/** Scales between values and pixels, with their ticks. */

import { minus, raised } from "./format.js";

/** Values with their texts. @typedef {[number, string][]} Labels */

/** Pixels between two ticks, at least, across and upwards. */
const ACROSS = 62;
const UPWARDS = 38;

/**
 * Between the values low … high of an axis and the pixels from … to. A range that is none is widened to one.
 * @param {{low: number, high: number, log?: boolean, from: number, to: number}} range @returns {Scale}
 */
export function scale({ low, high, log = false, from, to }) {
  [low, high] = log ? positive(low, high) : widened(low, high);
  const [a, b] = log ? [Math.log10(low), Math.log10(high)] : [low, high];
  const slope = (to - from) / (b - a);
  const pixel = (/** @type {number} */ value) => from + ((log ? Math.log10(value) : value) - a) * slope;
  const placed = (/** @type {Labels} */ labels) => labels.map(([value, text]) => ({ at: pixel(value), text }));
  const most = Math.max(Math.floor(Math.abs(to - from) / (to > from ? ACROSS : UPWARDS)), 1);
  return {
    low,
    high,
    log,
    to: pixel,
    from: (pixel) => (log ? 10 ** (a + (pixel - from) / slope) : a + (pixel - from) / slope),
    // Between two powers of ten, round numbers say more than powers; one tick alone says nothing.
    ticks: () => {
      if (log && b - a > 1.5 && Math.floor(b) > Math.ceil(a)) return placed(powers(a, b, 1.5 * most));
      const ticks = rounds(low, high, most);
      return placed(ticks.length > 1 ? ticks : rounds(low, high, 2 * most + 1));
    },
  };
}

/** Both axes of a plane. @param {Scale} x @param {Scale} y @returns {Plane} */
export const plane = (x, y) => ({
  x,
  y,
  toPixel: (point) => [x.to(point[0]), y.to(point[1])],
  toPoint: ([px, py]) => [x.from(px), y.from(py)],
});

/** @param {Iterable<number>[]} parts @param {(value: number) => boolean} taken @returns {[number, number]} least and greatest */
export function extent(parts, taken) {
  let [least, most] = [Infinity, -Infinity];
  for (const part of parts) {
    for (const value of part) {
      if (!taken(value)) continue;
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  return [least, most];
}

/** Free space above and below the values, as a share of their range. */
const MARGIN = 0.04;

/** @param {number} low @param {number} high @param {boolean} log @returns {[number, number]} with room above and below */
export function roomy(low, high, log) {
  if (log) {
    const room = (high / low) ** MARGIN;
    return [low / room, high * room];
  }
  // From zero, where the values are not far from it.
  if (low > 0 && low < 0.3 * high) return [0, high + MARGIN * high];
  const room = MARGIN * (high - low);
  return [low === 0 ? 0 : low - room, high + room];
}

/** Limits stay while what is drawn lies between them and spans at least this share of them. */
const FILLED = 0.4;
/** Limits that follow what is drawn are multiples of 1, 2 or 5 times a power of ten, near this share of their range. */
const STEP = 0.05;

/**
 * @param {[number, number] | null} present limits of an axis @param {[number, number]} values least and greatest
 * @param {boolean} log @returns {[number, number]} the present limits while they suit, else new ones, at round numbers
 */
export function steady(present, [low, high], log) {
  if (!(low <= high)) return present ?? (log ? [0.1, 10] : [0, 1]);
  const size = (/** @type {number} */ from, /** @type {number} */ to) => (log ? Math.log(to / from) : to - from);
  if (present && low >= present[0] && high <= present[1] && size(low, high) >= FILLED * size(...present)) return present;
  if (log) return [10 ** Math.floor(Math.log10(low) + 1e-9), 10 ** Math.ceil(Math.log10(high) - 1e-9)];
  const [bottom, top] = low < high ? roomy(low, high, false) : widened(low, high);
  const step = roundStep((top - bottom) * STEP);
  return [Math.floor(bottom / step) * step, Math.ceil(top / step) * step];
}

/** @param {number} least @returns {number} 1, 2 or 5 times a power of ten, not less */
function roundStep(least) {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least * (1 - 1e-9)) ?? 10);
}

/** @param {number} low @param {number} high @returns {[number, number]} */
function widened(low, high) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > 1e-12 * size) return [low, high];
  return size > 0 ? [low - 0.1 * size, high + 0.1 * size] : [-1, 1];
}

/** @param {number} low @param {number} high @returns {[number, number]} */
function positive(low, high) {
  if (!(high > 0) || !Number.isFinite(high)) return [0.1, 10];
  if (!(low > 0)) return [high * 1e-6, high];
  return high > low * (1 + 1e-9) ? [low, high] : [low / 10, high * 10];
}

/**
 * @param {number} low @param {number} high @param {number} most
 * @returns {Labels} multiples of 1, 2 or 5 times a power of ten, at most so many steps apart
 */
function rounds(low, high, most) {
  const least = (high - low) / most;
  const step = roundStep(least);
  const digits = Math.ceil(-Math.log10(step) - 1e-9);
  const size = Math.max(Math.abs(low), Math.abs(high));
  const far = size >= 1e5 || step < 1e-4;
  const significant = Math.min(Math.max(Math.floor(Math.log10(size)) + digits, 0) + 1, 12);
  const text = (/** @type {number} */ value) => {
    if (!far) return value.toFixed(Math.max(digits, 0));
    return value ? Number(value.toPrecision(significant)).toExponential() : "0";
  };
  const first = Math.ceil(low / step - 1e-6);
  const count = Math.max(Math.floor(high / step + 1e-6) - first + 1, 0);
  return Array.from({ length: count }, (_, i) => [(first + i) * step, minus(text((first + i) * step))]);
}

/** @param {number} a @param {number} b exponents @param {number} most @returns {Labels} powers of ten between them */
function powers(a, b, most) {
  const first = Math.ceil(a - 1e-9);
  const last = Math.floor(b + 1e-9);
  const step = Math.ceil((last - first + 1) / (most + 1));
  const exponents = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
  const near = exponents.every((exponent) => exponent >= -3 && exponent <= 4);
  return exponents.map((exponent) => [10 ** exponent, near ? String(Number(`1e${exponent}`)) : `10${raised(exponent)}`]);
}
