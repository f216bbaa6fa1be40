/** Arrays as images. */

/** The share of its colour that an output has at its strongest: points of the same colour stand out. */
const STRONGEST = 0.7;

/** @param {number[]} channels red, green and blue, up to 255 @returns {number} a pixel of an image */
const pixel = ([red, green, blue]) => ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0;

/** @param {string} color "#rrggbb" @returns {number[]} red, green and blue */
const channels = (color) => [1, 3, 5].map((i) => parseInt(color.slice(i, i + 2), 16));

/** @param {string} color "#rrggbb" @param {number} white the share of white in it @returns {number} a pixel of an image */
export const packed = (color, white = 0) =>
  pixel(channels(color).map((part) => Math.round(part + (255 - part) * white)));

/**
 * Fill a canvas with one pixel for each value; the page stretches it. The first row is the lowest.
 * @param {HTMLCanvasElement} canvas @param {ArrayLike<number>} values @param {number[]} shape rows and columns
 * @param {(value: number) => number} colorOf a pixel; 0 is transparent
 */
export function image(canvas, values, [height, width], colorOf) {
  if (!width || !height) return clear(canvas);
  const pixels = new Uint32Array(width * height);
  for (let row = 0; row < height; row++) {
    const from = (height - 1 - row) * width;
    for (let column = 0; column < width; column++) pixels[row * width + column] = colorOf(values[from + column]);
  }
  putPixels(canvas, pixels, width);
}

/** @param {HTMLCanvasElement} canvas @param {Uint32Array<ArrayBuffer>} pixels from above @param {number} width */
export function putPixels(canvas, pixels, width) {
  const height = pixels.length / width;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context(canvas).putImageData(new ImageData(new Uint8ClampedArray(pixels.buffer), width, height), 0, 0);
}

/** @param {HTMLCanvasElement} canvas */
export const clear = (canvas) => context(canvas).clearRect(0, 0, canvas.width, canvas.height);

/** @param {HTMLCanvasElement} canvas */
export const context = (canvas) => /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));

/**
 * How outputs are coloured: in one colour towards +1, in another towards −1, white between them.
 * @param {string} positive @param {string} negative "#rrggbb"
 * @returns {(value: number) => number} from −1 … 1 to a pixel; what is not a number is transparent
 */
export function twoColors(positive, negative) {
  const shades = Uint32Array.from({ length: 511 }, (_, i) =>
    packed(i > 255 ? positive : negative, 1 - STRONGEST * (Math.abs(i - 255) / 255))
  );
  return (value) => (Number.isNaN(value) ? 0 : shades[255 + Math.round(255 * value)]);
}
