/** The drawing of a network on a canvas: weights, the responses of its units, biases. */

import { clamp } from "../../draw/format.js";
import { context as contextOf, image, twoColors } from "../../draw/image.js";

/** The weight, and the bias, that is drawn half as thick as the thickest. */
const HALF = 2;
const HALF_BIAS = 0.5;
/** Thinner than this, in pixels, nothing is drawn. */
const THINNEST = 0.05;
/** How opaque the dark edge of a weight is, and how much wider than it: the page may be as light as its colour. */
const EDGE = { opacity: 0.45, width: 1 };

/** @typedef {import("./layout.js").Layout} Layout */
/** @typedef {{positive: string, negative: string, fit: string}} Colors of numbers by their sign, and of the model */

/**
 * @param {number} weight @param {number} thickest
 * @returns {number} pixels; grows with |weight|, and never beyond the thickest
 */
export const thickness = (weight, thickest, half = HALF) => (thickest * Math.abs(weight)) / (Math.abs(weight) + half);

export function drawing(/** @type {HTMLCanvasElement} */ canvas, /** @type {Colors} */ colors) {
  const context = contextOf(canvas);
  const atlas = document.createElement("canvas");
  const shade = twoColors(colors.positive, colors.negative);
  /** Of the weights. @type {Path2D[]} */
  let curves = [];

  /** @param {Layout} layout @param {Float64Array} parameters */
  function drawWeights({ weights, thickest }, parameters) {
    weights.forEach(({ index }, i) => {
      const weight = parameters[index];
      const thick = thickness(weight, thickest);
      // A weight that is not a number is not drawn.
      if (!(thick > THINNEST)) return;
      const color = weight > 0 ? colors.positive : colors.negative;
      Object.assign(context, { lineWidth: thick + Math.min(EDGE.width, thick), strokeStyle: "black", globalAlpha: EDGE.opacity });
      context.stroke(curves[i]);
      Object.assign(context, { lineWidth: thick, strokeStyle: color, globalAlpha: 1 });
      context.stroke(curves[i]);
    });
  }

  /**
   * @param {Layout} layout @param {Float64Array} values of the responses @param {number[]} shape units, rows, columns
   * @param {{ink: string, paper: string}} page
   */
  function drawUnits({ units, layers }, values, [count, rows, columns], { ink, paper }) {
    const known = units.length - layers[0].length === count && columns > 1;
    const computing = units.slice(layers[0].length);
    context.fillStyle = paper;
    for (const { x, y, size } of units) context.fillRect(x - size / 2, y - size / 2, size, size);
    if (known && rows > 1) drawMaps(computing, values, rows, columns);
    if (known && rows === 1) drawCurves(computing, values, columns, ink);
    context.lineWidth = 1;
    context.strokeStyle = ink;
    context.globalAlpha = 0.7;
    for (const { x, y, size } of units) context.strokeRect(x - size / 2 - 0.5, y - size / 2 - 0.5, size + 1, size + 1);
    context.globalAlpha = 1;
  }

  /** @param {Layout["units"]} units @param {Float64Array} values @param {number} rows @param {number} columns of each map */
  function drawMaps(units, values, rows, columns) {
    // One below the other in a canvas that is filled at once: the first unit is lowest, as the first row is.
    image(atlas, values, [rows * units.length, columns], (value) => shade(clamp(value, -1, 1)));
    units.forEach(({ x, y, size }, i) => {
      const top = (units.length - 1 - i) * rows;
      context.drawImage(atlas, 0, top, columns, rows, x - size / 2, y - size / 2, size, size);
    });
  }

  /** @param {Layout["units"]} units @param {Float64Array} values @param {number} columns @param {string} ink */
  function drawCurves(units, values, columns, ink) {
    units.forEach(({ x, y, size }, i) => {
      const curve = values.subarray(i * columns, (i + 1) * columns);
      const most = curve.reduce((most, value) => Math.max(most, Math.abs(value)), 1);
      const [left, slope] = [x - size / 2, (0.46 * size) / most];
      Object.assign(context, { lineWidth: 1, strokeStyle: ink, globalAlpha: 0.25 });
      context.beginPath();
      context.moveTo(left, y);
      context.lineTo(left + size, y);
      context.stroke();
      const isOutput = i === units.length - 1;
      Object.assign(context, { lineWidth: size > 20 ? 1.8 : 1.2, strokeStyle: isOutput ? colors.fit : ink, globalAlpha: 1 });
      context.beginPath();
      curve.forEach((value, j) => context.lineTo(left + (size * j) / (columns - 1), y - slope * value));
      context.stroke();
    });
  }

  /** @param {Layout} layout @param {Float64Array} parameters @param {string} paper */
  function drawBiases({ units, thickest }, parameters, paper) {
    for (const { x, y, size, index } of units) {
      const bias = parameters[index];
      const radius = thickness(bias, thickest, HALF_BIAS) / 2;
      if (!(radius > THINNEST)) continue;
      dot(x - size / 2, y + size / 2, radius + 0.8, paper);
      dot(x - size / 2, y + size / 2, radius, bias > 0 ? colors.positive : colors.negative);
    }
  }

  /** @param {number} x @param {number} y @param {number} radius @param {string} color */
  function dot(x, y, radius, color) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
  }

  return {
    /** Make the canvas as large as the layout. @param {Layout} layout */
    resize: ({ width, height, weights }) => {
      curves = weights.map(({ curve }) => new Path2D(curve));
      const ratio = window.devicePixelRatio || 1;
      Object.assign(canvas, { width: Math.round(width * ratio), height: Math.round(height * ratio) });
      Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` });
    },
    /**
     * @param {Layout} layout @param {Float64Array} parameters @param {Float64Array} responses @param {number[]} shape of them
     * @param {{ink: string, paper: string}} page its colours
     */
    draw: (layout, parameters, responses, shape, page) => {
      const ratio = canvas.width / layout.width;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, layout.width, layout.height);
      // Between two networks numbers and sizes need not fit.
      if (parameters.length !== layout.parameters) return;
      drawWeights(layout, parameters);
      drawUnits(layout, responses, shape, page);
      drawBiases(layout, parameters, page.paper);
    },
  };
}
