/**
 * How a surface over the plane is seen: in parallel projection, turned about the upright axis by an azimuth, from an
 * elevation above the plane. The plane spans −1 … 1 in both directions, and heights are from −HALF_HEIGHT to HALF_HEIGHT.
 */

/** @typedef {[number, number, number]} Spot right, back and up, before it is turned */

export const HALF_HEIGHT = 0.5;
/** What is shown from the middle, in all directions, with room for labels upwards and downwards. */
const ACROSS = Math.SQRT2;
const UPWARDS = 1.42;

/** @typedef {ReturnType<typeof camera>} Camera */

/**
 * @param {[number, number, number]} view azimuth and elevation in degrees, and zoom @param {{width: number, height: number}} size
 */
export function camera([azimuth, elevation, zoom], { width, height }) {
  const [sinA, cosA] = sines(azimuth);
  const [sinE, cosE] = sines(elevation);
  const scale = zoom * Math.min(width / (2 * ACROSS), height / (2 * UPWARDS));
  const [right, up] = [(2 * scale) / width, (2 * scale) / height];
  return {
    /** @returns {Point} in pixels, from the upper left corner */
    toPixel: (/** @type {Spot} */ [x, y, z]) => [
      width / 2 + (x * cosA - y * sinA) * scale,
      height / 2 - (z * cosE + (x * sinA + y * cosA) * sinE) * scale,
    ],
    /** The direction to the viewer. @type {Spot} */
    toViewer: [-cosE * sinA, -cosE * cosA, sinE],
    /** The same for WebGL, in columns: what is nearer is in front. */
    matrix: Float32Array.of(
      ...[cosA * right, sinA * sinE * up, (sinA * cosE) / 4, 0],
      ...[-sinA * right, cosA * sinE * up, (cosA * cosE) / 4, 0],
      ...[0, cosE * up, -sinE / 4, 0],
      ...[0, 0, 0, 1],
    ),
  };
}

/** @param {number} degrees @returns {[number, number]} its sine and cosine */
const sines = (degrees) => [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
