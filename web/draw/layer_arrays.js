/** The layers of a figure as arrays: what each has, and what it spans. */

/**
 * @typedef {{kind: string, label: string, color: string, colors: string[], names: string[], size: number, dashed: boolean,
 *            texts: string[], signs?: [string, string] | null, limits: [number, number] | null, shapes: Record<string, number[]>, arrays: Record<string, Float64Array>}} Layer
 */
/** @param {{kind: string}} layer @returns {boolean} whether it is values on a grid, which a canvas shows */
export const isGrid = ({ kind }) => kind === "Image" || kind === "Contours";

/**
 * @param {any[]} described the trait `layers` @param {Float64Array} values all arrays, one after the other
 * @param {string[]} colors @returns {Layer[]} with their arrays, and a colour for each
 */
export function layersOf(described, values, colors) {
  let [at, turn] = [0, 0];
  return described.map((layer) => {
    /** @type {Record<string, Float64Array>} */
    const arrays = {};
    for (const [name, shape] of Object.entries(layer.shapes)) {
      const size = shape.reduce((/** @type {number} */ product, /** @type {number} */ side) => product * side, 1);
      arrays[name] = values.subarray(at, (at += size));
    }
    const own = isGrid(layer) || layer.shapes.kind ? 0 : (layer.color ?? (layer.kind === "Labels" ? "var(--gdviz-ink)" : turn++));
    return { ...layer, arrays, colors, color: typeof own === "number" ? colors[own % colors.length] : own };
  });
}

/** @param {Layer} layer of lines @returns {{x: Float64Array, y: Float64Array}[]} */
export function linesOf({ shapes, arrays: { x, y } }) {
  const length = shapes.y.at(-1) ?? 0;
  return Array.from({ length: length ? y.length / length : 0 }, (_, i) => {
    const from = i * length;
    return { x: shapes.x.length > 1 ? x.subarray(from, from + length) : x, y: y.subarray(from, from + length) };
  });
}

/** @param {Layer} layer @param {"x" | "y"} name of an axis @returns {Iterable<number>[]} what it spans there */
export function spanned({ kind, arrays }, name) {
  if (kind === "Band" && name === "y") return [arrays.low, arrays.high];
  if (kind !== "Arrows") return [arrays[name]];
  const by = arrays[`d${name}`];
  return [arrays[name], arrays[name].map((value, i) => value + by[i])];
}
