/** Arrays as images. */

/** @param {string} color "#rrggbb" @returns {number} as a pixel of an image holds it */
export function packed(color, alpha = 255) {
  const value = parseInt(color.slice(1), 16);
  return ((alpha << 24) | ((value & 255) << 16) | (value & 0xff00) | (value >> 16)) >>> 0;
}

/**
 * Fill a canvas with one pixel for each value; the page stretches it to its place. The first row is the lowest.
 * @param {HTMLCanvasElement} canvas @param {ArrayLike<number>} values @param {number[]} shape rows and columns
 * @param {(value: number) => number} colorOf as `packed` gives it; 0 is transparent
 */
export function image(canvas, values, [height, width], colorOf) {
  if (!width || !height) return canvas.getContext("2d").clearRect(0, 0, canvas.width, canvas.height);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const pixels = new Uint32Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (height - 1 - row) * width;
    for (let column = 0; column < width; column++) pixels[row * width + column] = colorOf(values[from + column]);
  }
  canvas.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width, height), 0, 0);
}

/** The share of its colour that an output has at its strongest: points of the same colour stand out. */
const STRONGEST = 0.7;

/**
 * @param {string} positive @param {string} negative colors "#rrggbb"
 * @returns {(value: number) => number} from −1 … 1 to a pixel as `image` takes it; what is not a number is transparent
 */
export function twoColors(positive, negative) {
  const shades = Uint32Array.from({ length: 511 }, (_, i) => {
    const color = parseInt((i > 255 ? positive : negative).slice(1), 16);
    const mixed = (part) => Math.round(255 + (part - 255) * STRONGEST * (Math.abs(i - 255) / 255));
    const [red, green, blue] = [color >> 16, (color >> 8) & 255, color & 255].map(mixed);
    return packed(`#${((red << 16) | (green << 8) | blue).toString(16).padStart(6, "0")}`);
  });
  return (value) => (value === value ? shades[255 + Math.round(255 * value)] : 0);
}
