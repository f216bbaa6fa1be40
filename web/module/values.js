import { TYPES } from "./signature.js";

/**
 * Arguments and results: checked, and as numbers in row order.
 *
 * @typedef {{name: string, type: string, shape: number[], address: number, start?: any, numbers: any, bytes: Uint8Array}} Leaf an array, or one number
 * @typedef {{name: string, isList: boolean, keys: string[], parts: Tree[]}} Branch an object or a list
 * @typedef {Leaf | Branch | null} Tree
 */

/** An array, or a number, of the program; `start` is its value where none is given. @param {string} type @param {number[]} shape @param {number} address @param {any} [start] */
export function at(type, shape, address, start) {
  return { type, shape, address, start };
}

/** Give each slot of a tree its numbers, and each part the name that errors use. @param {any} node @param {string} name @returns {Tree} */
export function place(node, name) {
  if (node === null) return null;
  // Objects have an object there, or nothing.
  if (typeof node.address === "number") {
    const size = node.shape.reduce((/** @type {number} */ product, /** @type {number} */ length) => product * length, 1);
    const numbers = new TYPES[node.type][0](size);
    return { ...node, name, numbers, bytes: new Uint8Array(numbers.buffer) };
  }
  const [isList, keys] = [Array.isArray(node), Object.keys(node)];
  const nameOf = (/** @type {string} */ key) => (isList ? `${name}[${key}]` : name ? `${name}.${key}` : `argument ${key}`);
  return { name, isList, keys, parts: keys.map((key) => place(node[key], nameOf(key))) };
}

/** @param {Tree} tree @returns {Leaf[]} its numbers and arrays in order */
export function leavesOf(tree) {
  if (tree === null) return [];
  return "numbers" in tree ? [tree] : tree.parts.flatMap(leavesOf);
}

/** @param {Uint8Array[]} to @param {Uint8Array[]} from */
export function copy(to, from, first = 0) {
  for (let i = 0; i < to.length; i++) to[i].set(from[first + i]);
}

/** Write a value into a tree, or throw a TypeError that says what is wrong with it. @param {Tree} tree @param {any} value */
export function write(tree, value) {
  if (tree === null) return;
  if ("numbers" in tree) return writeNumbers(tree, value);
  const { isList, keys, parts } = tree;
  const name = tree.name || "the argument of the program";
  if (value === undefined) throw new TypeError(`${name} is missing`);
  const noun = isList ? `a list of ${keys.length}` : `an object with ${keys.join(", ")}`;
  if (typeof value !== "object" || value === null || isArray(value) !== isList || (isList && value.length !== keys.length))
    throw new TypeError(`${name} must be ${noun}, not ${shown(value)}`);
  for (const key in value) if (!keys.includes(key)) throw new TypeError(`${name} must be ${noun} and nothing else, not ${key}`);
  for (let i = 0; i < keys.length; i++) write(parts[i], value[keys[i]]);
}

/** @param {Leaf} leaf @param {any} value */
function writeNumbers(leaf, value = leaf.start) {
  const { name, type, shape, numbers } = leaf;
  if (value === undefined) throw new TypeError(`${name} is missing`);
  if (shape.length === 0) return put(leaf, 0, value);
  if (!isArray(value)) throw new TypeError(`${name} must be an array of shape ${tuple(shape)}, not ${shown(value)}`);
  // A typed array has all numbers in row order; where it is of the argument's own type, none of them can be wrong.
  const isFlat = !Array.isArray(value) && value.length === numbers.length;
  const [Memory, , , Type = Memory] = TYPES[type];
  if (isFlat && value.constructor === Type && type !== "bool") numbers.set(value);
  else if (isFlat) for (let i = 0; i < numbers.length; i++) put(leaf, i, value[i]);
  else if (writeRows(leaf, value, 0, 0) < 0) {
    const [wanted, found] = [tuple(shape), shapeOf(value)];
    throw new TypeError(`${name} must have shape ${wanted}, not ${found === wanted ? "rows of different lengths" : found}`);
  }
}

/** Write rows of rows. @param {Leaf} leaf @param {any} rows @param {number} axis @param {number} index @returns {number} the next index, or -1 for another shape */
function writeRows(leaf, rows, axis, index) {
  const { shape } = leaf;
  if (axis === shape.length) return isArray(rows) ? -1 : put(leaf, index, rows);
  if (!isArray(rows) || rows.length !== shape[axis]) return -1;
  for (let i = 0; i < rows.length && index >= 0; i++) index = writeRows(leaf, rows[i], axis + 1, index);
  return index;
}

/** @param {Leaf} leaf @param {number} index @param {any} value @returns {number} the next index */
function put({ name, type, shape, numbers }, index, value) {
  const [, noun, takes] = TYPES[type];
  if (!takes(value)) throw new TypeError(`${name}${subscript(shape, index)} must be ${noun}, not ${shown(value)}`);
  numbers[index] = typeof numbers[0] === "bigint" ? BigInt(value) : value;
  return index + 1;
}

/** Return the value of a tree; one that was returned before is used again. @param {Tree} tree @param {any} [old] @returns {any} */
export function read(tree, old) {
  if (tree === null) return null;
  if ("numbers" in tree) {
    const { name, type, shape, numbers } = tree;
    const [Memory, , , Type = Memory] = TYPES[type];
    if (shape.length === 0) return type === "bool" ? numbers[0] === 1 : numbers[0];
    const array = old ?? new Type(numbers.length);
    if (array.constructor !== Type || array.length !== numbers.length)
      throw new TypeError(`${name} must be a ${Type.name} of length ${numbers.length}, not ${shown(old)}`);
    array.set(numbers);
    return array;
  }
  const { name, isList, keys, parts } = tree;
  const value = old ?? (isList ? [] : {});
  if (typeof value !== "object") throw new TypeError(`${name} must be ${isList ? "a list" : "an object"}, not ${shown(value)}`);
  for (let i = 0; i < keys.length; i++) value[keys[i]] = read(parts[i], value[keys[i]]);
  return value;
}

/** @param {any} value */
const isArray = (value) => Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));

/** @param {number[]} shape @returns {string} as Python writes it */
const tuple = (shape) => `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`;

/** @param {any} value @returns {string} */
function shapeOf(value) {
  const shape = [];
  for (let rows = value; isArray(rows); rows = rows[0]) shape.push(rows.length);
  return tuple(shape);
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
