/** The height of a loss surface over its plane: the loss itself or, where it spans many orders, nearly its logarithm. */

import { relief as texts } from "../texts.js";
import { HALF_HEIGHT } from "./camera.js";
import { short } from "./format.js";
import { interpolated } from "./grid.js";

/** Where the highest loss is more than so many times as far above the lowest as one in ten samples is, heights are logarithmic. */
const MANY = 40;
/** A point is behind the surface where that is so much higher on the way to the viewer. */
const THICKNESS = 0.015;

/** @typedef {import("./camera.js").Spot} Spot */
/** @typedef {ReturnType<typeof relief>} Relief */

/**
 * @param {Float64Array} loss rows from below @param {number[]} shape rows and columns @param {Float64Array} box of the plane
 * @param {string} name of the values
 */
export function relief(loss, shape, [x0, x1, y0, y1], name) {
  const sorted = loss.filter(Number.isFinite).sort();
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 1];
  const range = high - low || 1;
  const common = (sorted[Math.floor(sorted.length / 10)] ?? low) - low;
  const isLogarithmic = common > 0 ? range > MANY * common : false;
  const share = (/** @type {number} */ value) =>
    isLogarithmic ? Math.log1p((value - low) / common) / Math.log1p(range / common) : (value - low) / range;
  const heights = Float32Array.from(loss, (value) => (Number.isFinite(value) ? (2 * share(value) - 1) * HALF_HEIGHT : NaN));
  const grid = { values: heights, shape, box: [-1, 1, -1, 1] };

  /** @returns {Spot} a point of the plane on the surface; NaN outside */
  const spot = (/** @type {ArrayLike<number>} */ point) => {
    const [x, y] = [(2 * (point[0] - x0)) / (x1 - x0) - 1, (2 * (point[1] - y0)) / (y1 - y0) - 1];
    return [x, y, interpolated(grid, [x, y]) ?? NaN];
  };

  return {
    heights,
    spot,
    /** @param {Spot} spot on the surface @param {Spot} direction to the viewer @returns {boolean} whether the surface hides it */
    hides([x, y, z], [dx, dy, dz]) {
      const step = 2 / Math.max(...shape);
      for (let way = step; ; way += step) {
        const up = z + way * dz;
        const height = interpolated(grid, [x + way * dx, y + way * dy]);
        if (height === null || up > HALF_HEIGHT) return false;
        if (height > up + THICKNESS) return true;
      }
    },
    /** What the height is. @type {string} */
    scale: isLogarithmic ? `log(1 + (${name} ${low < 0 ? "+" : "−"} ${short(Math.abs(low), 3)}) / ${short(common, 2)})` : texts.values(name),
  };
}
