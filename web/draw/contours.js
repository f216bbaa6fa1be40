/** A loss over a plane: filled contours on a canvas, and arrows of its negative gradient. */

import { clamp } from "./format.js";
import { packed, putPixels } from "./image.js";

/** How white the lines between two bands are, and half their width in pixels. */
const LINE = 0.5;
const HALF_WIDTH = 0.6;

/**
 * Draw filled contours: each sample interpolated bilinearly, coloured by its band, with a thin line at each level.
 * @param {HTMLCanvasElement} canvas @param {{width: number, height: number}} size of it, in its pixels
 * @param {Float64Array} values rows from below @param {number[]} shape rows and columns
 * @param {Float64Array} levels increasing @param {string[]} colors of the bands
 */
export function contours(canvas, { width, height }, values, [rows, columns], levels, colors) {
  const pixels = new Uint32Array(width * height);
  // For each band its colour, and that of its lines' middles and edges.
  const [plain, middle, soft] = [0, LINE, LINE / 2].map((white) =>
    Uint32Array.from(colors, (color) => packed(color, white))
  );
  // No line at the ends.
  const edges = Float64Array.of(-Infinity, ...levels.subarray(1, -1), Infinity);
  const perPixel = (columns - 1) / width;
  const perLine = (rows - 1) / height;
  for (let line = 0; line < height; line++) {
    // Pixels are sampled at their centres; the first line is the highest.
    const y = (height - line - 0.5) * perLine;
    const row = Math.min(Math.floor(y), rows - 2);
    const up = y - row;
    const below = row * columns;
    const above = below + columns;
    let at = line * width;
    let band = 0;
    for (let column = 0, pixel = 0; column < columns - 1; column++) {
      const a = values[below + column];
      const b = values[below + column + 1];
      const left = a + up * (values[above + column] - a);
      const right = b + up * (values[above + column + 1] - b);
      const end = column === columns - 2 ? width : Math.min(Math.ceil((column + 1) / perPixel - 0.5), width);
      const step = (right - left) * perPixel;
      if (!(Math.abs(step) < Infinity)) {
        at += end - pixel;
        pixel = end;
        continue;
      }
      // How much the loss changes from this pixel to its neighbours, above and beside.
      const climb = (values[above + column] - a + values[above + column + 1] - b) * 0.5 * perLine;
      const near = HALF_WIDTH * Math.sqrt(step * step + climb * climb);
      let value = left + ((pixel + 0.5) * perPixel - column) * (right - left);
      for (; pixel < end; pixel++, at++, value += step) {
        while (value >= edges[band + 1]) band++;
        while (value < edges[band]) band--;
        const distance = Math.min(value - edges[band], edges[band + 1] - value);
        pixels[at] = distance >= near ? plain[band] : distance >= near / 2 ? soft[band] : middle[band];
      }
    }
  }
  putPixels(canvas, pixels, width);
}

/** @param {string[]} palette @param {number} count @returns {string[]} colours of so many bands, as matplotlib's BoundaryNorm spreads them */
export function bandColors(palette, count) {
  const last = palette.length - 1;
  return Array.from({ length: count }, (_, i) => palette[Math.floor(count > 1 ? (last / (count - 1)) * i : last / 2)]);
}

/**
 * Arrows of −∇L in the middle of their cells: directions as on the screen, lengths by the logarithm of the steepness.
 * @param {Float64Array} gradient @param {number[]} shape rows, columns, 2 @param {Area} area @param {Float64Array} box
 * @returns {string} an SVG path
 */
export function arrows(gradient, [rows, columns], { left, top, width, height }, [x0, x1, y0, y1]) {
  const count = rows * columns;
  const steepness = Float64Array.from({ length: count }, (_, i) => Math.hypot(gradient[2 * i], gradient[2 * i + 1]));
  const steepest = steepness.reduce((most, value) => (value > most && value < Infinity ? value : most), 0);
  const longest = width / columns / 1.25;
  const shaft = Math.max(width * 0.0016, 0.5);
  const parts = [];
  for (let i = 0; i < count; i++) {
    if (!(steepness[i] > 0 && steepness[i] < Infinity)) continue;
    const x = left + (width * ((i % columns) + 0.5)) / columns;
    const y = top + height * (1 - (Math.floor(i / columns) + 0.5) / rows);
    // Down the slope, in the parameters' own units; pixels count downwards.
    const dx = -gradient[2 * i] * (width / (x1 - x0));
    const dy = gradient[2 * i + 1] * (height / (y1 - y0));
    const half = (longest * clamp(1 + Math.log10(steepness[i] / steepest) / 3, 0.25, 1)) / 2 / Math.hypot(dx, dy);
    parts.push(arrow(x, y, dx * half, dy * half, shaft));
  }
  return parts.join("");
}

/** @param {number} value @returns {number} to a tenth of a pixel */
export const tenth = (value) => Math.round(value * 10) / 10;

/**
 * @param {number} x @param {number} y the middle @param {number} ux @param {number} uy from there to the tip
 * @param {number} shaft half as thick @returns {string} an SVG path
 */
export function arrow(x, y, ux, uy, shaft) {
  const size = Math.hypot(ux, uy);
  // Across the arrow, one pixel long; the head is at most as long as the arrow.
  const [px, py] = [-uy / size, ux / size];
  const head = Math.min(10 * shaft, 1.2 * size);
  const wing = 0.3 * head;
  /** @param {number} along from the middle, in halves of the arrow @param {number} across in pixels */
  const corner = (along, across) => `${tenth(x + ux * along + px * across)},${tenth(y + uy * along + py * across)}`;
  const neck = 1 - head / size;
  const there = `${corner(-1, shaft)} ${corner(neck, shaft)} ${corner(neck, wing)}`;
  const back = `${corner(neck, -wing)} ${corner(neck, -shaft)} ${corner(-1, -shaft)}`;
  return `M${there} ${corner(1, 0)} ${back}Z`;
}
