/** Names at the ends of lines, in their colours: where there is room beside the axes, they take the place of a legend. */

import { svg } from "lit-html";
import { tenth } from "./contours.js";

/** @typedef {{name: string, color: string, at: Point}} End of a line, in pixels */

/** Pixels from one name to the next, from a line to its name, and about those of a character. */
const DISTANCE = 14;
const GAP = 8;
const CHARACTER = 7;
/** More lines than this, narrower figures, and names that take a larger share of one, have a legend. */
const MOST = 8;
const NARROWEST = 380;
const LARGEST_SHARE = 0.3;

/** @param {string[]} names of all lines @param {number} width of the figure @returns {number} pixels beside the axes, 0 where there is no room */
export function roomFor(names, width) {
  const room = GAP + CHARACTER * Math.max(...names.map((name) => name.length));
  return names.length > 0 && names.length <= MOST && width >= NARROWEST && room <= LARGEST_SHARE * width ? room : 0;
}

/**
 * @param {number[]} wanted heights, in pixels @param {number} low @param {number} high
 * @returns {number[]} the nearest ones between low and high, in the same order, of which no two are too close
 */
export function apart(wanted, low, high) {
  const order = wanted.map((_, i) => i).sort((i, j) => wanted[i] - wanted[j]);
  const found = [...wanted];
  let least = low;
  for (const i of order) {
    found[i] = Math.max(wanted[i], least);
    least = found[i] + DISTANCE;
  }
  let most = high;
  for (const i of order.toReversed()) {
    found[i] = Math.min(found[i], most);
    most = found[i] - DISTANCE;
  }
  return found;
}

/** @param {End[]} ends @param {Area} area of the axes */
export function endLabels(ends, { top, height }) {
  const heights = apart(ends.map(({ at }) => at[1]), top + DISTANCE / 2, top + height - DISTANCE / 2);
  // Text needs more contrast than lines do.
  return ends.map(({ name, color, at }, i) => svg`
    <text class="label end" dy="0.35em" x=${tenth(at[0] + GAP)} y=${tenth(heights[i])}
      .style=${`fill: color-mix(in srgb, ${color} 60%, var(--gdviz-ink))`}>${name}</text>`);
}
