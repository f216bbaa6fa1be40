/** How outputs are coloured: blue for label +1, orange for −1, white between them. It needs plot.js. */

/** The share of its colour that an output has at its strongest: points of the same colour stand out. */
const STRONGEST = 0.7;

/**
 * @param {string} positive @param {string} negative colors "#rrggbb"
 * @returns {(value: number) => number} from −1 … 1 to a pixel as `image` takes it; what is not a number is transparent
 */
function twoColors(positive, negative) {
  const shades = Uint32Array.from({ length: 511 }, (_, i) => {
    const color = parseInt((i > 255 ? positive : negative).slice(1), 16);
    const mixed = (part) => Math.round(255 + (part - 255) * STRONGEST * (Math.abs(i - 255) / 255));
    const [red, green, blue] = [color >> 16, (color >> 8) & 255, color & 255].map(mixed);
    return packed(`#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, "0")}`);
  });
  return (value) => (value === value ? shades[255 + Math.round(255 * value)] : 0);
}
