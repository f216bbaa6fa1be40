/**
 * Arguments and results: checked, and as numbers in row order.
 *
 * @typedef {{name: string, type: string, shape: number[], address: number, start?: any, numbers: any}} Leaf an array, or one number
 * @typedef {{name: string, isList: boolean, keys: string[], parts: Tree[]}} Branch an object or a list
 * @typedef {Leaf | Branch | null} Tree
 * @typedef {{address: number, length: number}} Part of the program's memory, in bytes
 */

/**
 * Where an array or a number lies in the program's memory, in bytes; `start` is its value where none is given.
 * @param {string} type @param {number[]} shape @param {number} address @param {any} [start]
 */
export function at(type, shape, address, start) {
  return { type, shape, address, start };
}

/** @typedef {[any, string, (x: any) => boolean]} Type */
const isNumber = (/** @type {any} */ x) => typeof x === "number";
const isWhole = (/** @type {any} */ x) => typeof x === "bigint" || Number.isSafeInteger(x);

/** How each type lies in memory, and what it takes. @type {Record<string, Type>} */
const TYPES = {
  float32: [Float32Array, "a number", isNumber],
  float64: [Float64Array, "a number", isNumber],
  int32: [Int32Array, "an integer of 32 bits", (x) => (x | 0) === x],
  uint32: [Uint32Array, "a non-negative integer of 32 bits", (x) => x >>> 0 === x],
  int64: [BigInt64Array, "a bigint of 64 bits or a safe integer", (x) => isWhole(x) && BigInt.asIntN(64, BigInt(x)) === BigInt(x)],
  uint64: [BigUint64Array, "a non-negative bigint of 64 bits or a safe integer", (x) => isWhole(x) && BigInt.asUintN(64, BigInt(x)) === BigInt(x)],
  bool: [Int32Array, "true or false", (x) => x === true || x === false || x === 0 || x === 1],
};

/** Give each slot of a tree its numbers, and each part the name that errors use. @param {any} node @param {string} name @returns {Tree} */
export function place(node, name) {
  if (node === null) return null;
  // Objects have an object there, or nothing.
  if (typeof node.address === "number") {
    const size = node.shape.reduce((/** @type {number} */ product, /** @type {number} */ length) => product * length, 1);
    return { ...node, name, numbers: new TYPES[node.type][0](size) };
  }
  const [isList, keys] = [Array.isArray(node), Object.keys(node)];
  const nameOf = (/** @type {string} */ key) => (isList ? `${name}[${key}]` : name ? `${name}.${key}` : `argument ${key}`);
  return { name, isList, keys, parts: keys.map((key) => place(node[key], nameOf(key))) };
}

/** @param {Tree} tree @returns {Leaf[]} */
export function leavesOf(tree) {
  if (tree === null) return [];
  return "numbers" in tree ? [tree] : tree.parts.flatMap(leavesOf);
}

/** @param {Tree} tree @returns {Uint8Array[]} */
export const bytesOf = (tree) => leavesOf(tree).map(({ numbers }) => new Uint8Array(numbers.buffer));

/** @param {Tree} tree @returns {Part[]} */
export const partsOf = (tree) => leavesOf(tree).map(({ address, numbers }) => ({ address, length: numbers.byteLength }));

/** @param {Uint8Array[]} to @param {Uint8Array[]} from */
export function copy(to, from) {
  for (let i = 0; i < to.length; i++) to[i].set(from[i]);
}

/** Write a value into a tree, or throw a TypeError that says what is wrong with it. @param {Tree} tree @param {any} value */
export function write(tree, value) {
  if (tree === null) return;
  if ("numbers" in tree) return writeNumbers(tree, value);
  const { keys, isList, parts } = tree;
  const name = tree.name || "the argument of the program";
  if (value === undefined) throw new TypeError(`${name} is missing`);
  if (typeof value !== "object" || value === null || (isList ? !Array.isArray(value) || value.length !== keys.length : isArray(value)))
    throw new TypeError(`${name} must be ${isList ? `a list of ${keys.length}` : `an object with ${keys.join(", ")}`}, not ${shown(value)}`);
  for (const key in value)
    if (!keys.includes(key)) throw new TypeError(`${name} must be an object with ${keys.join(", ")} and nothing else, not ${key}`);
  for (let i = 0; i < keys.length; i++) write(parts[i], value[keys[i]]);
}

/** @param {Leaf} leaf @param {any} value */
function writeNumbers(leaf, value = leaf.start) {
  const { name, shape, numbers } = leaf;
  if (value === undefined) throw new TypeError(`${name} is missing`);
  if (shape.length === 0) return put(leaf, 0, value);
  if (!isArray(value)) throw new TypeError(`${name} must be an array of shape ${tuple(shape)}, not ${shown(value)}`);
  // A typed array has all numbers in row order.
  const isFlat = !Array.isArray(value);
  if (isFlat ? value.length !== numbers.length : writeRows(leaf, value, 0, 0) < 0)
    throw new TypeError(`${name} must have shape ${tuple(shape)}, not ${shapeOf(value)}`);
  if (isFlat) for (let i = 0; i < numbers.length; i++) put(leaf, i, value[i]);
}

/** @param {Leaf} leaf @param {any} rows @param {number} axis @param {number} index @returns {number} the index after them, or -1 for another shape */
function writeRows(leaf, rows, axis, index) {
  const { shape } = leaf;
  if (axis === shape.length && !isArray(rows)) return put(leaf, index, rows);
  if (axis === shape.length || !isArray(rows) || rows.length !== shape[axis]) return -1;
  for (let i = 0; i < rows.length && index >= 0; i++) index = writeRows(leaf, rows[i], axis + 1, index);
  return index;
}

/** @param {Leaf} leaf @param {number} index @param {any} value @returns {number} the next index */
function put({ name, type, shape, numbers }, index, value) {
  const [, noun, takes] = TYPES[type];
  if (!takes(value)) throw new TypeError(`${name}${subscript(shape, index)} must be ${noun}, not ${shown(value)}`);
  numbers[index] = type.endsWith("int64") ? BigInt(value) : value;
  return index + 1;
}

/** Return the value of a tree; one that was returned before is used again. @param {Tree} tree @param {any} [old] @returns {any} */
export function read(tree, old) {
  if (tree === null) return null;
  if ("numbers" in tree) {
    const { name, type, shape, numbers } = tree;
    const Type = type === "bool" ? Uint8Array : numbers.constructor;
    if (shape.length === 0) return type === "bool" ? numbers[0] === 1 : numbers[0];
    if (old === undefined) return new Type(numbers);
    if (old?.constructor !== Type || old.length !== numbers.length)
      throw new TypeError(`${name} must be a ${Type.name} of length ${numbers.length}, not ${shown(old)}`);
    old.set(numbers);
    return old;
  }
  const { name, isList, keys, parts } = tree;
  const value = old ?? (isList ? [] : {});
  if (typeof value !== "object") throw new TypeError(`${name} must be what an earlier call has returned, not ${shown(value)}`);
  for (let i = 0; i < keys.length; i++) value[keys[i]] = read(parts[i], value[keys[i]]);
  return value;
}

/** @param {any} value */
const isArray = (value) => Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

/** @param {number[]} shape @returns {string} as Python writes it */
const tuple = (shape) => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;

/** @param {any} value @returns {string} */
function shapeOf(value) {
  /** @type {number[]} */
  const shape = [];
  for (let rows = value; isArray(rows); rows = rows[0]) shape.push(rows.length);
  /** @type {(rows: any, axis: number) => boolean} */
  const isEven = (rows, axis) =>
    isArray(rows) ? rows.length === shape[axis] && [...rows].every((row) => isEven(row, axis + 1)) : axis === shape.length;
  return isEven(value, 0) ? tuple(shape) : "rows of different lengths";
}

/** @param {number[]} shape @param {number} index in row order @returns {string} such as [2][1] */
function subscript(shape, index) {
  let text = "";
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    text = `[${index % shape[axis]}]${text}`;
    index = Math.floor(index / shape[axis]);
  }
  return text;
}

/** @param {any} value @returns {string} */
function shown(value) {
  if (isArray(value)) return `an array of shape ${shapeOf(value)}`;
  if (typeof value === "function" || (typeof value === "object" && value)) return `a ${value.constructor?.name ?? "object"}`;
  return typeof value === "string" ? JSON.stringify(value) : typeof value === "bigint" ? `${value}n` : String(value);
}
