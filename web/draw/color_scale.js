/** Values as colours, and the colour bars that say which is which: a range of magnitudes, or bands between levels. */

import { scale } from "./axes.js";
import { bandColors } from "./contours.js";
import { brief, clamp, raised } from "./format.js";
import { packed } from "./image.js";

/** The number of colours in a bar of magnitudes. */
const BAR_COLORS = 64;
/** Where labels of a bar of bands would be longer, its name has a common power of ten. */
const MOST_CHARACTERS = 6;
/** Pixels for one label of a bar of bands. */
const LABEL = 24;

/** Colours, ticks and name of a bar, as a figure takes them. @typedef {[string[], Tick[], string]} Bar */

/** @param {string[]} palette @param {[number, number]} range @param {boolean} [log] @returns {(value: number) => number} the pixel of a magnitude */
export function shades(palette, [low, high], log = false) {
  const colors = Array.from(palette, (color) => packed(color));
  const share = scale({ low, high, log, from: 0, to: colors.length });
  // On a logarithmic scale, values that are not positive get the lowest colour.
  const shade = (/** @type {number} */ value) => Math.floor(share.to(Math.max(value, low)));
  return (value) => colors[clamp(shade(value), 0, colors.length - 1)];
}

/** @param {Area} area of the axes @param {string[]} palette @param {[number, number]} range @param {string} name @param {boolean} [log] @returns {Bar} */
export function magnitudeBar({ height }, palette, [low, high], name, log = false) {
  const magnitudes = scale({ low, high, log, from: 0, to: -height });
  const color = (/** @type {number} */ i) => palette[Math.floor(((i + 0.5) / BAR_COLORS) * palette.length)];
  const ticks = magnitudes.ticks().map(({ at, text }) => ({ at: at / height, text }));
  return [Array.from({ length: BAR_COLORS }, (_, i) => color(i)), ticks, name];
}

/** @param {Area} area of the axes @param {string[]} palette @param {Float64Array} levels @param {string} name @returns {Bar} */
export function bandBar({ height }, palette, levels, name) {
  const count = levels.length - 1;
  const every = Math.max(Math.ceil((count * LABEL) / height), 1);
  const marked = Array.from(levels.keys()).filter((i) => i % every === 0);
  let texts = brief(marked.map((i) => levels[i]));
  if (texts.some((text) => text.length > MOST_CHARACTERS)) {
    const power = Math.floor(Math.log10(Math.max(...levels.map(Math.abs))));
    name += ` (10${raised(power)})`;
    texts = brief(marked.map((i) => levels[i] / 10 ** power));
  }
  return [bandColors(palette, count), marked.map((i, at) => ({ at: -i / count, text: texts[at] })), name];
}
