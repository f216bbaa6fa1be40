/**
 * Where the units and weights of a network are: in pixels, and in the array of its parameters.
 *
 * @typedef {object} Unit
 * @property {number} layer 0 for the inputs
 * @property {number} unit of the layer
 * @property {number} index of its bias among the parameters, −1 for an input
 * @property {number} x its centre in pixels
 * @property {number} y
 * @property {number} size of its side
 *
 * @typedef {object} Weight
 * @property {Unit} from
 * @property {Unit} to
 * @property {number} index among the parameters
 * @property {number} start where it begins across, in pixels
 * @property {number} end
 * @property {string} curve from there to there, for the attribute d: a Bézier curve with its handles in the middle
 *
 * @typedef {ReturnType<typeof layout>} Layout
 */

import { clamp } from "../../draw/format.js";
import { numbers } from "../../runtime/models.js";

/** The height for one unit of the largest layer, and for all of them, in pixels. */
const PITCH = 54;
const MOST_HEIGHT = 340;
const LEAST_HEIGHT = 120;
/** The side of the largest units, in pixels. */
const LARGEST = 40;
/** Pixels from a weight at which it is pointed at, by a mouse or a finger. */
const REACH = 5;
const REACH_OF_FINGER = 16;

/** The units of a layer of a network whose shape is data, and its hidden layers: its arrays have room for these. */
const MOST_UNITS = 16;
const MOST_LAYERS = 4;

/**
 * A network as if it had no room for more: the widths of its layers, their parameters and which of the model's weights these
 * are, their responses, the names of its inputs.
 * @param {Model} model
 */
export function network(model) {
  const [parameters, shape, { shape: [, rows, columns] }] = [numbers(model.get("weights")), numbers(model.get("shape")), model.get("responses")];
  const responses = numbers(model.get("responses"));
  /** @type {string[]} */
  const names = model.get("input_names").length ? model.get("input_names") : model.get("sizes")[0] === 1 ? ["x"] : ["x₁", "x₂"];
  const known = { parameters, indices: [...parameters.keys()], responses, pictures: [model.get("responses").shape[0], rows, columns] };
  if (!shape.length) return { ...known, sizes: /** @type {number[]} */ (model.get("sizes")), names };
  const units = Array.from(shape.subarray(0, MOST_LAYERS)).filter((count) => count > 0);
  const features = Array.from(shape.subarray(MOST_LAYERS)).flatMap((on, i) => (on ? [i] : []));
  // Where the weights and biases of a layer are, and its responses: the output's come last.
  const biases = MOST_LAYERS * MOST_UNITS ** 2;
  const output = biases + MOST_LAYERS * MOST_UNITS;
  const places = [...units.map((_, i) => [i * MOST_UNITS ** 2, biases + i * MOST_UNITS, i * MOST_UNITS]), [output, output + MOST_UNITS, MOST_LAYERS * MOST_UNITS]];
  let from = features;
  /** @type {number[]} */
  const order = [];
  /** @type {Float64Array[]} */
  const pictures = [];
  const curves = model.get("curves");
  const pixels = rows * columns;
  for (const [i, count] of [...units, 1].entries()) {
    const rowsOf = Array.from({ length: count }, (_, unit) => unit);
    for (const unit of rowsOf) order.push(...from.map((column) => places[i][0] + unit * MOST_UNITS + column));
    order.push(...rowsOf.map((unit) => places[i][1] + unit));
    // A curve has the same responses in every row.
    for (const unit of rowsOf) pictures.push(responses.subarray((places[i][2] + unit) * pixels, (places[i][2] + unit) * pixels + (curves ? columns : pixels)));
    from = rowsOf;
  }
  const joined = new Float64Array(pictures.length * (curves ? columns : pixels));
  pictures.forEach((picture, i) => joined.set(picture, i * picture.length));
  return {
    parameters: Float64Array.from(order, (index) => parameters[index]),
    indices: order,
    responses: joined,
    pictures: [pictures.length, curves ? 1 : rows, columns],
    sizes: [features.length, ...units, 1],
    // Along a curve there is one coordinate.
    names: features.map((i) => (curves ? names[i].replace("₁", "") : names[i])),
  };
}

/** @param {number[]} sizes of the layers @param {number} width in pixels */
export function layout(sizes, width) {
  const height = clamp(PITCH * Math.max(...sizes), LEAST_HEIGHT, MOST_HEIGHT);
  const column = width / sizes.length;
  // Where the parameters of each layer begin: first its weights, then its biases.
  const begins = [0, 0];
  for (let i = 1; i < sizes.length; i++) begins.push(begins[i] + sizes[i] * (sizes[i - 1] + 1));
  const layers = sizes.map((count, layer) => {
    const pitch = Math.min(height / count, PITCH);
    const size = Math.floor(Math.min(0.76 * pitch, 0.5 * column, LARGEST));
    // Whole pixels: the pictures' borders are crisp.
    const snapped = (/** @type {number} */ centre) => Math.round(centre - size / 2) + size / 2;
    return Array.from({ length: count }, (_, unit) => ({
      layer,
      unit,
      index: layer ? begins[layer] + count * sizes[layer - 1] + unit : -1,
      x: snapped(column * (layer + 0.5)),
      y: snapped(height / 2 + (unit - (count - 1) / 2) * pitch),
      size,
    }));
  });
  const units = layers.flat();
  const weights = layers.slice(1).flatMap((layer, i) =>
    layer.flatMap((to) =>
      layers[i].map((from) => {
        const [start, end] = [from.x + from.size / 2, to.x - to.size / 2];
        const middle = (start + end) / 2;
        const curve = `M${start},${from.y}C${middle},${from.y},${middle},${to.y},${end},${to.y}`;
        return { from, to, index: begins[to.layer] + to.unit * layers[i].length + from.unit, start, end, curve };
      })
    )
  );
  const thickest = clamp(0.25 * Math.min(...units.map(({ size }) => size)), 3.5, 10);
  return { width, height, layers, units, weights, thickest, parameters: begins[sizes.length] };
}

/**
 * @param {Layout} layout @param {Point} pixel @param {boolean} isFinger @param {Unit | Weight | null} preferred where a finger
 * touches several @returns {Unit | Weight | null} what is there
 */
export function find({ units, weights }, [px, py], isFinger = false, preferred = null) {
  const unit = units.find(({ x, y, size }) => Math.max(Math.abs(px - x), Math.abs(py - y)) <= size / 2 + 1);
  if (unit) return unit;
  const across = weights.filter(({ start, end }) => start <= px && px <= end);
  if (!across.length) return null;
  const share = rise((px - across[0].start) / (across[0].end - across[0].start));
  const distance = (/** @type {Weight} */ { from, to }) => Math.abs(from.y + (to.y - from.y) * share - py);
  const reach = isFinger ? REACH_OF_FINGER : REACH;
  const wanted = isFinger && across.find((weight) => weight === preferred && distance(weight) < reach);
  if (wanted) return wanted;
  const nearest = across.reduce((best, weight) => (distance(weight) < distance(best) ? weight : best));
  return distance(nearest) < reach ? nearest : null;
}

/** @param {number} share of a weight's way across @returns {number} share of its way up */
function rise(share) {
  // Across, x(t) = ³⁄₂ t (1 − t) + t³, which is (1 + ½ sinh 3u) / 2 at t = ½ + sinh u.
  const t = 0.5 + Math.sinh(Math.asinh(4 * share - 2) / 3);
  return t * t * (3 - 2 * t);
}
