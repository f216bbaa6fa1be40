/** Axes: what lies where, and their ticks. */

import { raised } from "./format.js";

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
  const most = Math.max(Math.floor(Math.abs(to - from) / (to > from ? ACROSS : UPWARDS)), 1);
  return {
    low,
    high,
    log,
    to: log ? (value) => from + (Math.log10(value) - a) * slope : (value) => from + (value - a) * slope,
    from: log ? (pixel) => 10 ** (a + (pixel - from) / slope) : (pixel) => a + (pixel - from) / slope,
    // Between two powers of ten, round numbers say more than powers; one tick alone says nothing.
    ticks: () => (log && b - a > 1.5 && Math.floor(b) > Math.ceil(a) ? powers(a, b, 1.5 * most) : several(low, high, most)),
  };
}

/** Round numbers, two at least. */
function several(low, high, most) {
  const ticks = rounds(low, high, most);
  return ticks.length > 1 ? ticks : rounds(low, high, 2 * most + 1);
}

function widened(low, high) {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > 1e-12 * size) return [low, high];
  return size > 0 ? [low - 0.1 * size, high + 0.1 * size] : [-1, 1];
}

function positive(low, high) {
  if (!(high > 0) || !Number.isFinite(high)) return [0.1, 10];
  if (!(low > 0)) return [high * 1e-6, high];
  return high > low * (1 + 1e-9) ? [low, high] : [low / 10, high * 10];
}

/** @returns {{value: number, text: string}[]} multiples of 1, 2 or 5 times a power of ten, at most so many steps apart */
function rounds(low, high, most) {
  const least = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = power * [1, 2, 5, 10].find((factor) => factor * power >= least * (1 - 1e-9));
  const digits = Math.ceil(-Math.log10(step) - 1e-9);
  const size = Math.max(Math.abs(low), Math.abs(high));
  const far = size >= 1e5 || step < 1e-4;
  const significant = Math.max(Math.floor(Math.log10(size)) + digits, 0);
  const ticks = [];
  for (let i = Math.ceil(low / step - 1e-6); i * step <= high + 1e-6 * step; i++) {
    const value = i * step;
    const text = far && i ? Number(value.toPrecision(Math.min(significant + 1, 12))).toExponential() : value.toFixed(far ? 0 : Math.max(digits, 0));
    ticks.push({ value, text: text.replaceAll("-", "−").replace("e+", "e") });
  }
  return ticks;
}

/** @returns {{value: number, text: string}[]} powers of ten between two exponents */
function powers(a, b, most) {
  const first = Math.ceil(a - 1e-9);
  const last = Math.floor(b + 1e-9);
  const step = Math.ceil((last - first + 1) / (most + 1));
  const exponents = [];
  for (let i = first; i <= last; i += step) exponents.push(i);
  const near = exponents.every((exponent) => exponent >= -3 && exponent <= 4);
  return exponents.map((exponent) => ({ value: 10 ** exponent, text: near ? String(Number(`1e${exponent}`)) : `10${raised(exponent)}` }));
}
